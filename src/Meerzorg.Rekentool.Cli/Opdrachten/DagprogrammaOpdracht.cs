using System.CommandLine;
using System.Globalization;
using Meerzorg.Rekentool.Cli.Weergave;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg dagprogramma</c>: from a day programme to hours per week.</summary>
internal static class DagprogrammaOpdracht
{
    public static Command Maak(Omgeving omgeving)
    {
        var uren = Opties.Uren();
        return Bestandsopdracht.Maak<Weekinzet>(
            new Opdracht(
                "dagprogramma",
                new("Rekent een dagprogramma om naar uren per week: wonen, dagbesteding, nacht en min-uren.", "Turns a day programme into hours per week: wonen, dagbesteding, nacht and min-uren."),
                "meerzorg dagprogramma voorbeelden/dagprogramma/weekend-thuis.json") { uren },
            omgeving,
            new("dagprogramma's als JSON (docs/dagprogramma.md)", "day programmes as JSON (docs/dagprogramma.md)"),
            (ontleed, _) => inhoud => Invoer.Dagprogramma.Lees(inhoud, new() { Uren = ontleed.GetValue(uren) }),
            Verslag);
    }

    private static Verslag Verslag(Weekinzet weekinzet, Taal taal)
    {
        bool engels = taal == Taal.Engels;
        var totalen = new Tabel(["", ""]);
        totalen.Rij("wonen per week", weekinzet.Wonen.ToString(taal));
        totalen.Rij("dagbesteding per week", weekinzet.Dagbesteding.ToString(taal));
        totalen.Rij(engels ? "night per week" : "nacht per week", weekinzet.Nacht.ToString(taal));
        totalen.Rij("min-uren per week", weekinzet.Minuren.ToString(taal));

        return new(
            engels ? "day programme" : "dagprogramma",
            [totalen, .. Rijen(weekinzet, taal), .. Afwezigheid(weekinzet, taal)],
            [],
            weekinzet.Toelichting,
            uitleg => weekinzet.AlsJson(uitleg, taal));
    }

    private static IEnumerable<Tabel> Rijen(Weekinzet weekinzet, Taal taal)
    {
        if (weekinzet.Rijen.IsEmpty) yield break;
        var tabel = new Tabel(taal == Taal.Engels
            ? ["kind", "day", "time", "carers", "days a week", "per day", "per week"]
            : ["soort", "dag", "tijd", "bezetting", "dagen per week", "per dag", "per week"]);
        foreach (var (rij, perWeek, perDag) in weekinzet.Rijen.Select(bijdrage => (bijdrage.Rij, bijdrage.PerWeek, bijdrage.PerDag)))
            tabel.Rij([rij.Soort.Naam(), .. Tijdvak(rij.Tijdvak, taal), perDag.ToString(taal), perWeek.ToString(taal)]);
        yield return tabel;
    }

    private static IEnumerable<Tabel> Afwezigheid(Weekinzet weekinzet, Taal taal)
    {
        if (weekinzet.Afwezigheid.IsEmpty) yield break;
        var tabel = new Tabel(taal == Taal.Engels
            ? ["away on", "time", "carers", "days a week", "hours away", "once per", "per week"]
            : ["afwezig op", "tijd", "bezetting", "dagen per week", "uren afwezig", "eens per", "per week"]);
        foreach (var bijdrage in weekinzet.Afwezigheid)
        {
            int weken = bijdrage.Afwezigheid.EensPerWeken;
            var eensPer = weken == 1 ? "week" : Notatie.Weken(weken).In(taal);
            tabel.Rij([.. Tijdvak(bijdrage.Afwezigheid.Tijdvak, taal), bijdrage.PerKeer.ToString(taal), eensPer, bijdrage.PerWeek.ToString(taal)]);
        }

        yield return tabel;
    }

    private static string[] Tijdvak(Tijdvak tijdvak, Taal taal) =>
        [tijdvak.Dag.Naam().In(taal), $"{tijdvak.Van}–{tijdvak.Tot}", tijdvak.Bezetting.ToString(taal), tijdvak.DagenPerWeek.ToString(CultureInfo.InvariantCulture)];
}
