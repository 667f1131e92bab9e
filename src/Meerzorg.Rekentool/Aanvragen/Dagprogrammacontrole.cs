using System.Globalization;

namespace Meerzorg.Rekentool;

/// <summary>The checks on a day programme; every fault is reported, each at the place where it is.</summary>
internal static class Dagprogrammacontrole
{
    // Beyond these a number is a typing error; the regulation itself sets no bound.
    private const int MaximumMedewerkers = 10;
    private const int MaximumClienten = 100;
    private const int MaximumWeken = 52;

    private static readonly Uren Etmaal = Uren.Van(24);

    /// <param name="programma">The day programme.</param>
    /// <param name="voorvoegsel">What paths start with: empty, or the member that holds the programme with a point.</param>
    /// <param name="fouten">Where faults go.</param>
    [Regel("DAG-1")]
    public static void Controleer(Dagprogramma programma, string voorvoegsel, Foutenlijst fouten)
    {
        foreach (var (nummer, rij) in programma.Rijen.Index())
        {
            var pad = string.Create(CultureInfo.InvariantCulture, $"{voorvoegsel}rijen.{nummer + 1}");
            if (rij.Soort is not (Zorgsoort.Wonen or Zorgsoort.Dagbesteding))
                Meld(Foutsoort.Onleesbaar, pad + ".soort", rij.Soort.Naam(), new("wonen of dagbesteding", "wonen or dagbesteding"), fouten);
            Controleer(rij.Tijdvak, pad, fouten);
        }

        foreach (var (nummer, afwezigheid) in programma.Afwezigheid.Index())
        {
            var pad = string.Create(CultureInfo.InvariantCulture, $"{voorvoegsel}afwezigheid.{nummer + 1}");
            Controleer(afwezigheid.Tijdvak, pad, fouten);
            Bereik(pad + ".eensPerWeken", afwezigheid.EensPerWeken, MaximumWeken, new("weken", "weeks"), fouten);
        }

        Veldcontrole.Tijd(voorvoegsel + "nacht.aanwezigeDienst", programma.Nacht.AanwezigeDienst, fouten);
        Veldcontrole.Tijd(voorvoegsel + "nacht.andereFunctionaris", programma.Nacht.AndereFunctionaris, fouten);

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
            if (totaal <= Veldcontrole.MaximaalPerWeek) continue;
            Meld(
                Foutsoort.BuitenBereik,
                voorvoegsel + "rijen",
                $"{naam} {totaal}",
                new($"ten hoogste {Veldcontrole.MaximaalPerWeek} per week", $"at most {Veldcontrole.MaximaalPerWeek} per week"),
                fouten);
        }

        // A programme without wonen leaves that to the application, where the min-uren are held against all care that counts.
        var zorginzet = weekinzet.Wonen + weekinzet.Dagbesteding + weekinzet.Nacht;
        if (!weekinzet.Geeft(Programmadeel.Wonen) || weekinzet.Minuren <= zorginzet) return;
        fouten.Meld(
            Foutsoort.Tegenstrijdig,
            voorvoegsel + "afwezigheid",
            new($"{weekinzet.Minuren} min-uren per week", $"{weekinzet.Minuren} of min-uren per week"),
            new($"ten hoogste de uren van het programma, {zorginzet}", $"at most the hours of the programme, {zorginzet}"),
            "UREN-6");
    }

    private static void Controleer(Tijdvak tijdvak, string pad, Foutenlijst fouten)
    {
        if (!Enum.IsDefined(tijdvak.Dag))
            Meld(Foutsoort.Onleesbaar, pad + ".dag", tijdvak.Dag.Naam().Nl, new("werkdag, weekenddag, zaterdag of zondag", "werkdag, weekenddag, zaterdag or zondag"), fouten);
        else if (tijdvak.Dagen is { } dagen)
            Bereik(pad + ".dagen", dagen, tijdvak.Dag.Aantal(), new($"dagen van soort {tijdvak.Dag.Naam().Nl}", $"days of kind {tijdvak.Dag.Naam().En}"), fouten);

        Bezetting(pad + ".bezetting", tijdvak.Bezetting, fouten);

        if (tijdvak.Van.Teken < 0 || tijdvak.Van >= Etmaal)
            Meld(Foutsoort.BuitenBereik, pad + ".van", tijdvak.Van.ToString(), new("een tijdstip van 0:00 tot 24:00", "a time of day from 0:00 up to 24:00"), fouten);
        if (tijdvak.Tot.Teken < 0 || tijdvak.Tot > Etmaal)
            Meld(Foutsoort.BuitenBereik, pad + ".tot", tijdvak.Tot.ToString(), new("een tijdstip tot en met 24:00, het einde van de dag", "a time of day up to and including 24:00, the end of the day"), fouten);
        if (!fouten.IsGoed(pad + ".van", pad + ".tot") || tijdvak.Van < tijdvak.Tot) return;
        Meld(
            Foutsoort.Tegenstrijdig,
            pad + ".tot",
            tijdvak.Tot.ToString(),
            new($"een tijdstip na {tijdvak.Van}; splits wat over middernacht gaat in een rij tot 24:00 en een rij vanaf 0:00",
                $"a time of day after {tijdvak.Van}; split what passes midnight into a row up to 24:00 and a row from 0:00"),
            fouten);
    }

    /// <summary>What counts is the ratio: one on a part of a client comes as many on many, 100 on 33.</summary>
    private static void Bezetting(string pad, Bezetting bezetting, Foutenlijst fouten)
    {
        var (medewerkers, clienten) = bezetting;
        if (medewerkers < 1 || clienten >= 1 && medewerkers > (long)clienten * MaximumMedewerkers) Bereik(pad, medewerkers, clienten > 1 ? clienten * MaximumMedewerkers : MaximumMedewerkers, new("medewerkers", "carers"), fouten);
        if (clienten < 1 || medewerkers >= 1 && clienten > (long)medewerkers * MaximumClienten) Bereik(pad, clienten, medewerkers > 1 ? medewerkers * MaximumClienten : MaximumClienten, new("cliënten", "clients"), fouten);
    }

    private static void Bereik(string pad, int getal, int maximum, Tekst eenheid, Foutenlijst fouten)
    {
        if (getal >= 1 && getal <= maximum) return;
        fouten.Meld(
            Foutsoort.BuitenBereik,
            pad,
            new($"{getal} {eenheid.Nl}", $"{getal} {eenheid.En}"),
            new($"1 tot en met {maximum} {eenheid.Nl}", $"1 up to and including {maximum} {eenheid.En}"),
            "DAG-1");
    }

    private static void Meld(Foutsoort soort, string pad, string gevonden, Tekst verwacht, Foutenlijst fouten) =>
        fouten.Meld(soort, pad, Tekst.Gelijk(gevonden), verwacht, "DAG-1");
}
