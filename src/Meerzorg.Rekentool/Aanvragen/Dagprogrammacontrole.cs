using System.Globalization;

namespace Meerzorg.Rekentool;

/// <summary>The checks on a day programme; every fault is reported, each at the place where it is.</summary>
internal static class Dagprogrammacontrole
{
    /// <param name="programma">The day programme.</param>
    /// <param name="voorvoegsel">What paths start with: empty, or the member that holds the programme with a point.</param>
    /// <param name="fouten">Where faults go.</param>
    [Regel("DAG-1")]
    public static void Controleer(Dagprogramma programma, string voorvoegsel, Foutenlijst fouten)
    {
        Dagprogramma.Vorm.Controleer(programma, voorvoegsel.TrimEnd('.'), null, fouten);
        foreach (var (nummer, rij) in programma.Rijen.Aanwezig()) Controleer(rij.Tijdvak, string.Create(CultureInfo.InvariantCulture, $"{voorvoegsel}rijen.{nummer + 1}"), fouten);
        foreach (var (nummer, afwezigheid) in programma.Afwezigheid.Aanwezig())
            Controleer(afwezigheid.Tijdvak, string.Create(CultureInfo.InvariantCulture, $"{voorvoegsel}afwezigheid.{nummer + 1}"), fouten);

        if (programma.Rijen.IsEmpty && programma.Afwezigheid.IsEmpty && programma.Nacht.Totaal == Uren.Nul)
        {
            fouten.Meld(
                Foutsoort.Ontbreekt,
                voorvoegsel + "rijen",
                new("geen rij, geen nacht en geen afwezigheid", "no row, no night and no absence"),
                new("ten minste één rij", "at least one row"),
                "DAG-1");
        }

        if (fouten.IsGoed(voorvoegsel + "rijen", voorvoegsel + "nacht", voorvoegsel + "afwezigheid"))
            Totalen(new Weekinzet(programma), voorvoegsel, fouten);
    }

    /// <summary>Reports hours that a programme gives and the application gives as well.</summary>
    public static void MeldDubbel(Programmadeel deel, Tekst gevonden, Foutenlijst fouten) => fouten.Meld(
        Foutsoort.Tegenstrijdig,
        Pad(deel),
        new($"{gevonden.Nl} naast een dagprogramma dat deze uren geeft", $"{gevonden.En} beside a day programme that gives these hours"),
        new("de uren zelf óf het dagprogramma", "the hours themselves or the day programme"),
        "DAG-1");

    /// <summary>Where an application has the hours of a part.</summary>
    public static string Pad(Programmadeel deel) => deel switch
    {
        Programmadeel.Wonen => "zorg.wonen",
        Programmadeel.Dagbesteding => "zorg.dagbesteding",
        Programmadeel.Nacht => "zorg.nacht",
        _ => "minuren",
    };

    private static void Totalen(Weekinzet weekinzet, string voorvoegsel, Foutenlijst fouten)
    {
        foreach (var (naam, totaal) in (ReadOnlySpan<(string, Uren)>)[("wonen", weekinzet.Wonen), ("dagbesteding", weekinzet.Dagbesteding)])
        {
            if (totaal <= Tijdvorm.PerWeek.Maximum) continue;
            var (gevonden, grens) = Onderscheid.Tijd(totaal, Tijdvorm.PerWeek.Maximum);
            fouten.Meld(
                Foutsoort.BuitenBereik,
                voorvoegsel + "rijen",
                new($"{naam} {gevonden.Nl}", $"{naam} {gevonden.En}"),
                new($"ten hoogste {grens.Nl} per week", $"at most {grens.En} per week"),
                "DAG-1");
        }

        // A programme without wonen leaves that to the application, where the min-uren are held against all care that counts.
        var zorginzet = weekinzet.Wonen + weekinzet.Dagbesteding + weekinzet.Nacht;
        if (!weekinzet.Geeft(Programmadeel.Wonen) || weekinzet.Minuren <= zorginzet) return;
        var (minuren, uren) = Onderscheid.Tijd(weekinzet.Minuren, zorginzet);
        fouten.Meld(
            Foutsoort.Tegenstrijdig,
            voorvoegsel + "afwezigheid",
            new($"{minuren.Nl} min-uren per week", $"{minuren.En} of min-uren per week"),
            new($"ten hoogste de uren van het programma, {uren.Nl}", $"at most the hours of the programme, {uren.En}"),
            "UREN-6");
    }

    private static void Controleer(Tijdvak? tijdvak, string pad, Foutenlijst fouten)
    {
        if (tijdvak is null) return;
        if (tijdvak.Dagen is { } dagen && dagen > tijdvak.Dag.Aantal() && fouten.IsGoed(pad + ".dag"))
            Meld(Foutsoort.BuitenBereik, pad + ".dagen", $"{dagen}", tijdvak.Dag.Aantal() == 1
                ? new($"1, want er is 1 {tijdvak.Dag.Naam().Nl} in een week", $"1, because there is 1 {tijdvak.Dag.Naam().En} in a week")
                : new($"1 tot en met {tijdvak.Dag.Aantal()} dagen van soort {tijdvak.Dag.Naam().Nl}", $"1 up to and including {tijdvak.Dag.Aantal()} days of kind {tijdvak.Dag.Naam().En}"), fouten);
        if (!fouten.IsGoed(pad + ".van", pad + ".tot") || tijdvak.Van < tijdvak.Tot) return;
        Meld(
            Foutsoort.Tegenstrijdig,
            pad + ".tot",
            tijdvak.Tot.ToString(),
            new($"een tijdstip na {tijdvak.Van}; splits wat over middernacht gaat in een rij tot 24:00 en een rij vanaf 0:00",
                $"a time of day after {tijdvak.Van}; split what passes midnight into a row up to 24:00 and a row from 0:00"),
            fouten);
    }

    private static void Meld(Foutsoort soort, string pad, string gevonden, Tekst verwacht, Foutenlijst fouten) =>
        fouten.Meld(soort, pad, Tekst.Gelijk(gevonden), verwacht, "DAG-1");
}
