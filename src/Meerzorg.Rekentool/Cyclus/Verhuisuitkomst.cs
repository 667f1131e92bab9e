using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>The outcome of a move: the decision is carried over, with its amounts, or meerzorg after the move takes a new application.</summary>
/// <remarks>It computes what can be carried over; the zorgkantoor decides what is. Amounts in euros, in the parameters of the year of the move.</remarks>
[JsonConverter(typeof(RekentoolConverter<Verhuisuitkomst>))]
public sealed class Verhuisuitkomst
{
    private readonly Breuk _jaarbedrag100;

    private Verhuisuitkomst(Verhuizing verhuizing, Parameterset parameters)
    {
        Verhuizing = verhuizing;
        Parameters = parameters;
        Redenen = Beletselen(verhuizing, parameters);
        if (!Redenen.IsEmpty) return;
        _jaarbedrag100 = Overneming.Jaarbedrag100(verhuizing.Beschikking, parameters);
        Toekenning = Meerzorg.Rekentool.Toekenning.Van(_jaarbedrag100, Breuk.Nul, verhuizing.Tariefpercentage, parameters);
    }

    /// <summary>The move.</summary>
    public Verhuizing Verhuizing { get; }

    /// <summary>The parameters of the year of the move.</summary>
    public Parameterset Parameters { get; }

    /// <summary>Whether the decision is carried over; otherwise a new application is needed, and there are no amounts.</summary>
    public bool IsOvername => Redenen.IsEmpty;

    /// <summary>Why a new application is needed; empty when the decision is carried over.</summary>
    public ImmutableArray<Melding> Redenen { get; }

    /// <summary>The amounts: at 100 % after the maximum, unrounded, and granted with the new tariefpercentage, in cents.</summary>
    public Toekenning? Toekenning { get; }

    /// <summary>The 100 % amount per year, unrounded, before the maximum; without context costs.</summary>
    public decimal? Jaarbedrag100 => IsOvername ? _jaarbedrag100.NaarDecimaal() : null;

    /// <summary>The granted amount per year in cents.</summary>
    public decimal? Jaarbedrag => Toekenning?.Jaarbedrag;

    /// <summary>The granted amount per day in cents: what is declared as ZMZ01.</summary>
    public decimal? Etmaalbedrag => Toekenning?.Etmaalbedrag;

    /// <summary>Whether the old provider and the old zorgkantoor must confirm it: when another zorgkantoor becomes responsible.</summary>
    [Regel("VERHUIS-1")]
    public bool BevestigingNodig => IsOvername && Verhuizing.NieuwZorgkantoor;

    /// <summary>The parameter values on which the amounts rest.</summary>
    public ImmutableArray<Parameter> Grondslag => IsOvername ? [Tarief, Parameters.MaximaalEtmaalbedrag, Parameters.DagenPerJaar] : [];

    /// <summary>The outcome as people name it.</summary>
    public Tekst Naam
    {
        get
        {
            var beschikking = Verhuizing.Beschikking.Naam;
            return IsOvername ? new($"over te nemen: {beschikking.Nl}", $"to be carried over: {beschikking.En}") : new("nieuwe aanvraag nodig", "new application needed");
        }
    }

    /// <summary>What deserves a person's attention; empty when nothing does.</summary>
    public ImmutableArray<Melding> Signalen
    {
        get
        {
            if (!IsOvername) return [];
            var signalen = ImmutableArray.CreateBuilder<Melding>();
            if (BevestigingNodig)
            {
                signalen.Add(new("VERHUIS-1", new(
                    "nieuw zorgkantoor: de oude zorgaanbieder en het oude zorgkantoor moeten bevestigen (Verhuisformulier); het nieuwe zorgkantoor beslist welke middelen het overneemt",
                    "new zorgkantoor: the old provider and the old zorgkantoor must confirm (Verhuisformulier); the new zorgkantoor decides which means it carries over")));
            }

            if (Verhuizing.Beschikking.ContextEuro is > 0 and var euro)
            {
                signalen.Add(new("VERHUIS-1", new(
                    $"{Notatie.Euro(euro, Taal.Nederlands)} aan contextgebonden middelen gaat niet mee",
                    $"{Notatie.Euro(euro, Taal.Engels)} of context costs is not carried over")));
            }

            signalen.AddRange(Uitkomstsignalen.NietGepubliceerd(Grondslag));
            return signalen.ToImmutable();
        }
    }

    /// <summary>What the sources do not say about this move; for the zorgkantoor to answer.</summary>
    public ImmutableArray<Melding> OpenVragen
    {
        get
        {
            if (!IsOvername) return [];
            var beschikking = Verhuizing.Beschikking;
            var vragen = ImmutableArray.CreateBuilder<Melding>();

            // The form carries maatwerk over as maatwerk; the parameters of the new year may say something else of the same hours.
            if (beschikking.Meerzorguren is { } uren
                && Indeling.Van(uren, Parameters.Van(beschikking.Zorgprofiel)!.Ranges).Range is var range
                && (range is null || range.Meerzorgprofiel is not null))
            {
                var klasse = range?.Naam ?? new("niet meerzorgwaardig", "not eligible for meerzorg");
                vragen.Add(new("VERHUIS-1", new(
                    $"blijft maatwerk maatwerk? {uren} meerzorguren is in {Parameters.Jaar} {klasse.Nl}; de bronnen zeggen niet dat bij een verhuizing opnieuw wordt ingedeeld",
                    $"does maatwerk stay maatwerk? {uren} meerzorguren is {klasse.En} in {Parameters.Jaar}; the sources do not say that a move is classified anew")));
            }

            if (beschikking.Soort != Aanvraagsoort.Individueel)
            {
                var soort = beschikking.Soort.Naam();
                vragen.Add(new("VERHUIS-1", new(
                    $"gaat een beschikking voor meerzorg van soort {soort} ongewijzigd mee? De bronnen zeggen het niet",
                    $"is a decision for meerzorg of kind {soort} carried over unchanged? The sources do not say so")));
            }

            return vragen.ToImmutable();
        }
    }

    /// <summary>Calculates what is carried over when a client moves to another provider.</summary>
    /// <param name="verhuizing">The move; it lies in the year of the parameters.</param>
    /// <param name="rekentool">The calculator.</param>
    /// <returns>The outcome; "a new application is needed" is an outcome too.</returns>
    /// <exception cref="OngeldigeInvoerException">Nothing can be calculated from it; the exception carries all faults.</exception>
    public static Verhuisuitkomst Van(Verhuizing verhuizing, Rekentool rekentool)
    {
        ArgumentNullException.ThrowIfNull(verhuizing);
        var fouten = verhuizing.Controleer(rekentool);
        return fouten.IsEmpty ? new(verhuizing, rekentool.Parameters) : throw new OngeldigeInvoerException(Aanhef, fouten);
    }

    /// <summary>The outcome step by step, with rules, formulas, values and sources.</summary>
    public Toelichting Toelichting() => new(Verhuisstappen.Van(this));

    /// <summary>The zorgprofiel, the year and the outcome.</summary>
    public override string ToString() => $"{Verhuizing.Zorgprofiel} {Parameters.Jaar}: {Naam.Nl}";

    /// <summary>The amount of the meerzorgprofiel, or the hourly rate of maatwerk.</summary>
    internal Parameter<decimal> Tarief =>
        Overneming.Profiel(Verhuizing.Beschikking, Parameters)?.Jaarbedrag ?? Parameters.MaatwerkUurtarief(Verhuizing.Beschikking.Zorgprofiel.Maatwerkgroep);

    internal static Tekst Aanhef { get; } = new("De verhuizing kan niet worden berekend", "The move cannot be calculated");

    /// <summary>Why the decision cannot be carried over; empty when it can.</summary>
    [Regel("VERHUIS-1")]
    private static ImmutableArray<Melding> Beletselen(Verhuizing verhuizing, Parameterset parameters)
    {
        var (beschikking, jaar) = (verhuizing.Beschikking, parameters.Jaar);
        var beletselen = ImmutableArray.CreateBuilder<Melding>();

        if (!Overneming.Geldt(beschikking, verhuizing.Verhuisdatum))
        {
            var (dag, van, totEnMet) = (Notatie.Datum(verhuizing.Verhuisdatum), Notatie.Datum(beschikking.Ingangsdatum), Notatie.Datum(beschikking.Einddatum));
            beletselen.Add(new("VERHUIS-1", new(
                $"op de verhuisdatum {dag} geldt de beschikking niet: zij geldt van {van} tot en met {totEnMet}",
                $"on the day of the move {dag} the decision is not in force: it is from {van} up to and including {totEnMet}")));
        }

        if (verhuizing.Zorgprofiel != beschikking.Zorgprofiel)
        {
            beletselen.Add(new("VERHUIS-1", new(
                $"geïndiceerd is {verhuizing.Zorgprofiel}, de beschikking is gegeven voor {beschikking.Zorgprofiel}: meerzorg is meer dan dat zorgprofiel",
                $"indicated is {verhuizing.Zorgprofiel}, the decision was given for {beschikking.Zorgprofiel}: meerzorg is what exceeds that zorgprofiel")));
        }

        if (parameters.Van(beschikking.Zorgprofiel) is null)
        {
            beletselen.Add(new("VERHUIS-1", new(
                $"{beschikking.Zorgprofiel} heeft in {jaar} geen parameters",
                $"{beschikking.Zorgprofiel} has no parameters in {jaar}")));
        }
        else if (beschikking.Meerzorgprofiel is { } nummer && Overneming.Profiel(beschikking, parameters) is null)
        {
            beletselen.Add(new("VERHUIS-1", new(
                $"meerzorgprofiel {nummer} bestaat in {jaar} niet voor {beschikking.Zorgprofiel}",
                $"meerzorgprofiel {nummer} does not exist in {jaar} for {beschikking.Zorgprofiel}")));
        }

        return beletselen.ToImmutable();
    }
}
