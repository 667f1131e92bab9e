namespace Meerzorg.Rekentool.Json;

/// <summary>How the hours of a day programme stand in a document; <c>docs/dagprogramma.md</c> shows it. The names are a contract.</summary>
internal static class Weekinzetuitvoervorm
{
    private static readonly Objectvorm<Tijdvak> Tijdvak = new Objectvorm<Tijdvak>("tijdvak")
    {
        { "dag", new Keuzevorm<Programmadag>(dag => dag.Naam().Nl), tijdvak => tijdvak.Dag, "de soort dag" },
        { "dagen", Aantalvorm.Van, tijdvak => tijdvak.DagenPerWeek, "op hoeveel van die dagen per week" },
        { "van", Leestijdvorm.Van, tijdvak => tijdvak.Van, "het tijdstip waarop het begint" },
        { "tot", Leestijdvorm.Van, tijdvak => tijdvak.Tot, "het tijdstip waarop het eindigt" },
        { "bezetting", Woordvorm.Vrij, tijdvak => tijdvak.Bezetting.ToString(), "hoeveel medewerkers op hoeveel cliënten, zoals `1 op 3`" },
    };

    private static readonly Objectvorm<(Programmarij Rij, Uren PerDag, Uren PerWeek)> Rij = new("rijbijdrage")
    {
        { "soort", new Keuzevorm<Zorgsoort>(Namen.Naam), bijdrage => bijdrage.Rij.Soort, "waarvoor de uren tellen" },
        { Tijdvak.Leden, bijdrage => bijdrage.Rij.Tijdvak },
        Leestijdvorm.MetSeconden<(Programmarij Rij, Uren PerDag, Uren PerWeek)>("perDag", bijdrage => bijdrage.PerDag, "de uren per dag, gemiddeld over vijf werkdagen of over het weekend"),
        Leestijdvorm.MetSeconden<(Programmarij Rij, Uren PerDag, Uren PerWeek)>("perWeek", bijdrage => bijdrage.PerWeek, "de uren per week"),
    };

    private static readonly Objectvorm<(Afwezigheid Afwezigheid, Uren PerKeer, Uren PerWeek)> Afwezigheid = new("afwezigheidsbijdrage")
    {
        { Tijdvak.Leden, bijdrage => bijdrage.Afwezigheid.Tijdvak },
        { "eensPerWeken", Aantalvorm.Van, bijdrage => bijdrage.Afwezigheid.EensPerWeken, "eens in de hoeveel weken" },
        Leestijdvorm.MetSeconden<(Afwezigheid Afwezigheid, Uren PerKeer, Uren PerWeek)>("perKeer", bijdrage => bijdrage.PerKeer, "de uren in een week waarin de cliënt weg is"),
        Leestijdvorm.MetSeconden<(Afwezigheid Afwezigheid, Uren PerKeer, Uren PerWeek)>("perWeek", bijdrage => bijdrage.PerWeek, "de min-uren per week"),
    };

    public static Objectvorm<Weekinzet> Van { get; } = new("weekinzet")
    {
        Leestijdvorm.MetSeconden<Weekinzet>("wonen", weekinzet => weekinzet.Wonen, "wonen per week"),
        Leestijdvorm.MetSeconden<Weekinzet>("dagbesteding", weekinzet => weekinzet.Dagbesteding, "dagbesteding per week"),
        Leestijdvorm.MetSeconden<Weekinzet>("nacht", weekinzet => weekinzet.Nacht, "nachtzorg per week"),
        Leestijdvorm.MetSeconden<Weekinzet>("minuren", weekinzet => weekinzet.Minuren, "min-uren per week"),
        { "rijen", new Lijstvorm<(Programmarij Rij, Uren PerDag, Uren PerWeek)>(Rij), weekinzet => weekinzet.Rijen, "wat elke rij geeft, in de volgorde van het programma" },
        { "afwezigheid", new Lijstvorm<(Afwezigheid Afwezigheid, Uren PerKeer, Uren PerWeek)>(Afwezigheid), weekinzet => weekinzet.Afwezigheid, "wat elke afwezigheid scheelt, in de volgorde van het programma" },
        Stap.Uitleg<Weekinzet>(weekinzet => weekinzet.Toelichting()),
    };
}
