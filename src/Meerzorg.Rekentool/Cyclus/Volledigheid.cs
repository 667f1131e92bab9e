using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>What was found when a dossier was checked (VOLLEDIG-1): faults and warnings, first of the administrative part, then of the application.</summary>
/// <remarks>It says whether the dossier can be taken into consideration, not whether meerzorg is granted.</remarks>
[JsonConverter(typeof(RekentoolConverter<Volledigheid>))]
public sealed class Volledigheid
{
    internal const string Regel = "VOLLEDIG-1";

    /// <summary>The member of a dossier that holds the application.</summary>
    internal const string Aanvraagdeel = "aanvraag";

    internal Volledigheid(Dossier dossier, ImmutableArray<Fout> fouten, Uitkomst? uitkomst)
    {
        Dossier = dossier;
        var perDeel = fouten.ToLookup(fout => fout.Pad.Split('.')[0] == Aanvraagdeel);
        Bevindingen = [.. perDeel[false].Concat(perDeel[true]).Select(AlsBevinding), .. uitkomst is null ? [] : Waarschuwingen(dossier, uitkomst)];
    }

    /// <summary>The dossier.</summary>
    public Dossier Dossier { get; }

    /// <summary>The findings; empty when there is nothing to say.</summary>
    public ImmutableArray<Melding> Bevindingen { get; }

    /// <summary>Whether there are no faults; warnings may remain.</summary>
    public bool IsVolledig => Aantal(Ernst.Fout) == 0;

    /// <summary>The verdict as people say it, with the number of faults and warnings.</summary>
    public Tekst Naam
    {
        get
        {
            var (fouten, waarschuwingen) = (Notatie.Fouten(Aantal(Ernst.Fout)), Notatie.Aantal(Aantal(Ernst.Waarschuwing), new("waarschuwing", "warning"), new("waarschuwingen", "warnings")));
            var (nl, en) = IsVolledig ? ("volledig", "complete") : ("niet volledig", "not complete");
            return new(
                $"{nl} ({fouten.Nl}, {waarschuwingen.Nl})",
                $"{en} ({fouten.En}, {waarschuwingen.En})");
        }
    }

    /// <summary>Checks whether a dossier is complete and can be handed in (VOLLEDIG-1).</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="rekentool">The calculator of its year.</param>
    /// <returns>All findings; none when there is nothing to say.</returns>
    public static Volledigheid Van(Dossier dossier, Rekentool rekentool)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(rekentool);
        return Van(dossier, rekentool, new Foutenlijst());
    }

    /// <summary>The findings on a dossier of which reading may have found faults already.</summary>
    internal static Volledigheid Van(Dossier dossier, Rekentool? rekentool, Foutenlijst fouten)
    {
        Dossiercontrole.Controleer(dossier, fouten);
        Uitkomst? uitkomst = null;
        if (rekentool is not null && dossier.Aanvraag is { } aanvraag && fouten.IsGoed(Aanvraagdeel))
        {
            foreach (var fout in rekentool.Controleer(aanvraag)) fouten.Meld(fout.Onder(Aanvraagdeel));
            if (fouten.IsGoed(Aanvraagdeel)) uitkomst = rekentool.Bereken(aanvraag);
        }

        return new(dossier, fouten.AlsReeks(), uitkomst);
    }

    /// <summary>What was checked and found, rule by rule, with the sources.</summary>
    public Toelichting Toelichting() => new(Volledigheidsstappen.Van(this));

    /// <summary>The reference of the dossier and the verdict.</summary>
    public override string ToString() => $"{Dossier}: {Naam.Nl}";

    private int Aantal(Ernst ernst) => Bevindingen.Count(bevinding => bevinding.Ernst == ernst);

    private static Melding AlsBevinding(Fout fout) => new(
        Ernst.Fout,
        fout.Pad,
        fout.Regel ?? Regel,
        new($"gevonden {fout.Gevonden.Nl}, verwacht {fout.Verwacht.Nl}", $"found {fout.Gevonden.En}, expected {fout.Verwacht.En}"));

    private static IEnumerable<Melding> Waarschuwingen(Dossier dossier, Uitkomst uitkomst)
    {
        int jaar = uitkomst.Parameters.Jaar;
        if (dossier.Ingangsdatum is { } ingangsdatum && ingangsdatum.Year != jaar)
        {
            yield return new(Ernst.Waarschuwing, "ingangsdatum", Regel, new(
                $"{Notatie.Datum(ingangsdatum)} ligt niet in {jaar}, het jaar waarmee de aanvraag rekent",
                $"{Notatie.Datum(ingangsdatum)} is not in {jaar}, the year that the application calculates with"));
        }

        if (uitkomst is not Meerzorgwaardig)
        {
            yield return new(Ernst.Waarschuwing, Aanvraagdeel, "DREMPEL-1", new(
                $"met {uitkomst.Meerzorguren} meerzorguren per week is de uitkomst: {uitkomst.Naam.Nl}",
                $"with {uitkomst.Meerzorguren} meerzorguren a week the outcome is: {uitkomst.Naam.En}"));
        }

        foreach (var signaal in uitkomst.Signalen)
        {
            if (signaal.Regel is { } regel) yield return new(Ernst.Waarschuwing, Aanvraagdeel, regel, signaal.Tekst);
        }
    }
}
