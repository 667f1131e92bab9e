using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>Puts the outcome of a move in words of the rules; it calculates nothing itself.</summary>
internal static class Verhuisstappen
{
    public static ImmutableArray<Stap> Van(Verhuisuitkomst uitkomst) =>
        [Overneming(uitkomst), .. uitkomst is { Toekenning: { } toekenning, Jaarbedrag100: { } bedrag } ? Bedragen(uitkomst, toekenning, bedrag) : []];

    private static Stap Overneming(Verhuisuitkomst uitkomst)
    {
        var (verhuizing, beschikking) = (uitkomst.Verhuizing, uitkomst.Verhuizing.Beschikking);
        var (van, totEnMet) = (Notatie.Datum(beschikking.Ingangsdatum), Notatie.Datum(beschikking.Einddatum));
        return Stappenplan.Stap(
            "VERHUIS-1",
            [
                Stappenplan.Naam(new("beschikking", "decision"), new($"{beschikking.Zorgprofiel}, {beschikking.Naam.Nl}", $"{beschikking.Zorgprofiel}, {beschikking.Naam.En}")),
                Stappenplan.Naam(new("geldig", "in force"), new($"{van} tot en met {totEnMet}", $"{van} up to and including {totEnMet}")),
                Stappenplan.Naam(new("verhuisdatum", "day of the move"), Tekst.Gelijk(Notatie.Datum(verhuizing.Verhuisdatum))),
                Stappenplan.Naam(new("geïndiceerd zorgprofiel", "indicated zorgprofiel"), Tekst.Gelijk(verhuizing.Zorgprofiel.Naam)),
                Stappenplan.Naam(new("nieuw zorgkantoor", "new zorgkantoor"), verhuizing.NieuwZorgkantoor ? new("ja", "yes") : new("nee", "no")),
                .. uitkomst.Redenen.Select(reden => Stappenplan.Naam(new("reden", "reason"), reden.Tekst)),
            ],
            Stappenplan.Naam(new("uitkomst", "outcome"), uitkomst.Naam));
    }

    private static IEnumerable<Stap> Bedragen(Verhuisuitkomst uitkomst, Toekenning toekenning, decimal bedrag)
    {
        var (beschikking, parameters) = (uitkomst.Verhuizing.Beschikking, uitkomst.Parameters);
        var bedrag100 = Stappenplan.Euro(new("100 %-bedrag per jaar", "100 % amount per year"), bedrag);
        yield return beschikking.Meerzorguren is { } uren
            ? Stappenplan.Maatwerkbedrag(uren, beschikking.Zorgprofiel.Maatwerkgroep, parameters, bedrag100)
            : Stappenplan.Profielbedrag(uitkomst.Tarief, bedrag100);
        foreach (var stap in Stappenplan.Toekenningsstappen([bedrag100], toekenning, uitkomst.Verhuizing.Tariefpercentage, parameters)) yield return stap;
    }
}
