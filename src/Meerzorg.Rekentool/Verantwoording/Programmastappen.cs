using System.Collections.Immutable;
using System.Globalization;

namespace Meerzorg.Rekentool;

/// <summary>Puts the hours of a day programme in words of the rule; it calculates nothing itself.</summary>
internal static class Programmastappen
{
    public static ImmutableArray<Stap> Van(Weekinzet weekinzet)
    {
        var stappen = ImmutableArray.CreateBuilder<Stap>();
        if (weekinzet.Geeft(Programmadeel.Wonen)) stappen.Add(Rijen(weekinzet, Zorgsoort.Wonen, weekinzet.Wonen));
        if (weekinzet.Geeft(Programmadeel.Dagbesteding)) stappen.Add(Rijen(weekinzet, Zorgsoort.Dagbesteding, weekinzet.Dagbesteding));
        if (weekinzet.Geeft(Programmadeel.Nacht)) stappen.Add(Nacht(weekinzet));
        if (weekinzet.Geeft(Programmadeel.Minuren)) stappen.Add(Afwezigheid(weekinzet));
        return stappen.ToImmutable();
    }

    private static Stap Rijen(Weekinzet weekinzet, Zorgsoort soort, Uren totaal) => Stappenplan.Stap(
        "DAG-1",
        [.. weekinzet.Rijen.Where(bijdrage => bijdrage.Rij.Soort == soort).Select(bijdrage => Stappenplan.Tijd(Naam(bijdrage.Rij.Tijdvak), bijdrage.PerWeek))],
        PerWeek(Tekst.Gelijk(soort.Naam()), totaal));

    private static Stap Nacht(Weekinzet weekinzet) => Stappenplan.Stap(
        "DAG-1",
        [
            Stappenplan.Tijd(new("aanwezige dienst", "shift that is there"), weekinzet.Programma.Nacht.AanwezigeDienst),
            Stappenplan.Tijd(new("andere functionaris", "somebody else"), weekinzet.Programma.Nacht.AndereFunctionaris),
        ],
        PerWeek(new("nacht", "night"), weekinzet.Nacht));

    private static Stap Afwezigheid(Weekinzet weekinzet) => Stappenplan.Stap(
        "DAG-1",
        [.. weekinzet.Afwezigheid.Select(bijdrage => Stappenplan.Tijd(Naam(bijdrage), bijdrage.PerWeek))],
        PerWeek(Tekst.Gelijk("min-uren"), weekinzet.Minuren));

    private static Tekst Naam((Afwezigheid Afwezigheid, Uren PerKeer, Uren PerWeek) bijdrage)
    {
        var tijdvak = Naam(bijdrage.Afwezigheid.Tijdvak);
        var weken = Notatie.Weken(bijdrage.Afwezigheid.EensPerWeken);
        return new($"{tijdvak.Nl}: {bijdrage.PerKeer} eens per {weken.Nl}", $"{tijdvak.En}: {bijdrage.PerKeer} once per {weken.En}");
    }

    private static Tekst Naam(Tijdvak tijdvak)
    {
        var (dag, tijd, bezetting) = (tijdvak.Dag.Naam(), $"{tijdvak.Van}–{tijdvak.Tot}", tijdvak.Bezetting.AlsTekst);
        var dagen = tijdvak.DagenPerWeek.ToString(CultureInfo.InvariantCulture);
        return new($"{dag.Nl} {tijd}, {bezetting.Nl}, {dagen}× per week", $"{dag.En} {tijd}, {bezetting.En}, {dagen}× a week");
    }

    private static Grootheid PerWeek(Tekst naam, Uren uren)
    {
        var tijd = Stappenplan.Tijd(naam, uren);
        return tijd with { Waarde = new($"{tijd.Waarde.Nl} {naam.Nl} per week", $"{tijd.Waarde.En} {naam.En} per week") };
    }
}
