using System.Collections.Immutable;
using System.Globalization;

namespace Meerzorg.Rekentool.Excel;

/// <summary>What laying a form beside the calculation gives.</summary>
public enum Formulieroordeel
{
    /// <summary>Class, hours and amounts are the same, to half a cent and a millisecond.</summary>
    Gelijk,

    /// <summary>They differ, and a known difference between the form and its sources explains it exactly.</summary>
    Verklaard,

    /// <summary>They differ, and nothing known explains it: the form was changed after it was calculated, or one of the two is wrong.</summary>
    Verschilt,

    /// <summary>There is nothing to compare: the form was never calculated, or holds a fault.</summary>
    NietVergeleken,
}

/// <summary>A value that is another one in the form.</summary>
/// <param name="Kenmerk">The client.</param>
/// <param name="Wat">What it is: <c>klasse</c>, <c>meerzorguren</c>, <c>jaarbedrag</c>, <c>etmaalbedrag</c>.</param>
/// <param name="InFormulier">What the form says; <see langword="null"/> where it says nothing.</param>
/// <param name="Berekend">What was calculated; <see langword="null"/> where there is nothing.</param>
public sealed record Formulierverschil(string Kenmerk, string Wat, string? InFormulier, string? Berekend);

/// <summary>A form beside the calculation of what was asked in it.</summary>
/// <remarks>A difference is explained only where calculating it the way the form does gives the form's outcome: choices K1 (its context threshold) and K6 (its group sheet).</remarks>
public sealed class Formuliervergelijking
{
    private const decimal HalveCent = 0.005m;
    private const decimal Milliseconde = 0.001m;

    private Formuliervergelijking(Formulier formulier, ImmutableArray<Uitkomst> uitkomsten, Formulieroordeel oordeel, ImmutableArray<Formulierverschil> verschillen, ImmutableArray<string> oorzaken) =>
        (Formulier, Uitkomsten, Oordeel, Verschillen, Oorzaken) = (formulier, uitkomsten, oordeel, verschillen, oorzaken);

    /// <summary>The form.</summary>
    public Formulier Formulier { get; }

    /// <summary>What was calculated, for each client in order; empty where the form holds a fault.</summary>
    public ImmutableArray<Uitkomst> Uitkomsten { get; }

    /// <summary>The verdict.</summary>
    public Formulieroordeel Oordeel { get; }

    /// <summary>What differs, explained or not.</summary>
    public ImmutableArray<Formulierverschil> Verschillen { get; }

    /// <summary>The choices that explain the differences: <c>K1</c>, <c>K6</c>; empty where nothing differs or nothing explains it.</summary>
    public ImmutableArray<string> Oorzaken { get; }

    /// <summary>Calculates what was asked in a form, and lays it beside what the form says it found.</summary>
    /// <param name="formulier">The form.</param>
    /// <param name="rekentoolVoor">Gives the calculator of a year; <see cref="Rekentool.Voor"/> when left out.</param>
    /// <exception cref="OngeldigeInvoerException">Nothing can be calculated from what was asked; the exception carries every fault.</exception>
    /// <exception cref="JaarZonderParametersException">There are no parameters for the year of the form.</exception>
    public static Formuliervergelijking Van(Formulier formulier, Func<int, Rekentool>? rekentoolVoor = null)
    {
        ArgumentNullException.ThrowIfNull(formulier);
        if (formulier is { Aanvraag: null, Groep: null }) return new(formulier, [], Formulieroordeel.NietVergeleken, [], []);

        var rekentool = (rekentoolVoor ?? Rekentool.Voor)(formulier.Jaar);
        var uitkomsten = Bereken(formulier, rekentool, metFactor: true);
        if (!formulier.Uitkomsten.Any(uitkomst => uitkomst.IsBerekend)) return new(formulier, uitkomsten, Formulieroordeel.NietVergeleken, [], []);

        var verschillen = Verschil(formulier, uitkomsten);
        if (verschillen.IsEmpty) return new(formulier, uitkomsten, Formulieroordeel.Gelijk, [], []);

        // What is called an explanation gives, calculated, what the form has: one cause where one is enough.
        var metDrempel = rekentool.Met(new Overlay("contextdrempel van het formulier", $"FORMULIER-{formulier.Versie}", [new("contextdrempel", formulier.Contextdrempel)]));
        foreach (var (oorzaken, met, factor) in (ReadOnlySpan<(string[], Rekentool, bool)>)[(["K1"], metDrempel, true), (["K6"], rekentool, false), (["K1", "K6"], metDrempel, false)])
        {
            if (Verschil(formulier, Bereken(formulier, met, factor)).IsEmpty) return new(formulier, uitkomsten, Formulieroordeel.Verklaard, verschillen, [.. oorzaken]);
        }

        return new(formulier, uitkomsten, Formulieroordeel.Verschilt, verschillen, []);
    }

    /// <summary>The form and the verdict.</summary>
    public override string ToString() => $"{Formulier}: {Oordeel}";

    private static ImmutableArray<Uitkomst> Bereken(Formulier formulier, Rekentool rekentool, bool metFactor)
    {
        if (formulier.Groep is not { } groep) return [rekentool.Bereken(formulier.Aanvraag!)];
        if (!metFactor) groep = groep with { Clienten = [.. groep.Clienten.Select(client => ZonderFactor(client, rekentool.Parameters.Behandelaarsfactor.Waarde))] };
        return [.. rekentool.Bereken(groep).Clienten.Select(client => client.Uitkomst)];
    }

    /// <summary>K6: inclusive of behandeling and exclusive of dagbesteding, the form's group sheet adds the hours of treatment without the factor.</summary>
    private static Groepsclient ZonderFactor(Groepsclient client, decimal factor) =>
        client is { Behandeling: true, Dagbesteding: false } ? client with { Behandelaren = new() { Overig = Uren.VanSeconden(client.Behandelaren.Totaal.Seconden / factor) } } : client;

    private static ImmutableArray<Formulierverschil> Verschil(Formulier formulier, ImmutableArray<Uitkomst> uitkomsten)
    {
        var verschillen = ImmutableArray.CreateBuilder<Formulierverschil>();
        foreach (var (gevonden, uitkomst) in formulier.Uitkomsten.Zip(uitkomsten))
        {
            var bedragen = uitkomst as Meerzorgwaardig;
            var klasse = gevonden.Klasse;
            if (klasse != uitkomst.Klasse) Meld("klasse", klasse?.Naam().Nl ?? gevonden.Label, uitkomst.Naam.Nl);
            if (gevonden.Meerzorguren is { } uren && uitkomst is not BinnenZorgprofiel && Math.Abs(uren.Seconden - uitkomst.Meerzorguren.Seconden) > Milliseconde) Meld("meerzorguren", uren.ToString(), uitkomst.Meerzorguren.ToString());
            Bedrag("jaarbedrag", gevonden.Jaarbedrag, bedragen?.Jaarbedrag);
            Bedrag("etmaalbedrag", gevonden.Etmaalbedrag, bedragen?.Etmaalbedrag);

            // The form has its amounts unrounded; ours are in cents.
            void Bedrag(string wat, decimal? inFormulier, decimal? berekend)
            {
                if (inFormulier is { } een && berekend is { } ander ? Math.Abs(een - ander) > HalveCent + 0.000_01m : (inFormulier ?? 0) != (berekend ?? 0)) Meld(wat, Cent(inFormulier), Cent(berekend));
            }

            void Meld(string wat, string? inFormulier, string? berekend) => verschillen.Add(new(gevonden.Kenmerk, wat, inFormulier, berekend));
        }

        return verschillen.ToImmutable();
    }

    private static string? Cent(decimal? bedrag) => bedrag is { } euro ? decimal.Round(euro, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture) : null;
}
