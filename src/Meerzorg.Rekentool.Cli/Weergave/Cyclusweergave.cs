using Meerzorg.Rekentool.Cli.Csv;
using Meerzorg.Rekentool.Cli.Opdrachten;

namespace Meerzorg.Rekentool.Cli.Weergave;

/// <summary>Writes calendars as text, JSON, Markdown, a table or a calendar for other programs.</summary>
internal sealed class Cyclusweergave(Omgeving omgeving, Formaat formaat, Taal taal)
{
    private readonly TextWriter _uit = omgeving.Uit;

    private bool Markdown => formaat == Formaat.Markdown;

    public void Schrijf(IReadOnlyList<(string Naam, Meerzorgcyclus Cyclus)> kalenders)
    {
        if (formaat == Formaat.Json)
        {
            Jsonreeks.Schrijf(_uit, kalenders, kalender => kalender.Cyclus.AlsJson(taal));
            return;
        }

        if (formaat == Formaat.Csv)
        {
            SchrijfTabel(kalenders);
            return;
        }

        if (formaat == Formaat.Ics)
        {
            _uit.Write(Agenda.Van(kalenders, taal));
            return;
        }

        foreach (var (nummer, (naam, cyclus)) in kalenders.Index())
        {
            if (nummer > 0) _uit.WriteLine();
            SchrijfVoorMensen(naam, cyclus);
        }
    }

    private void SchrijfTabel(IReadOnlyList<(string Naam, Meerzorgcyclus Cyclus)> kalenders)
    {
        using var csv = new Csvschrijver(_uit, ',');
        csv.Rij("bestand", "uiterlijk", "vanaf", "verstreken", "wat", "voor", "reden", "wijze", "bron", "regels");
        foreach (var (naam, cyclus) in kalenders)
        {
            foreach (var verplichting in cyclus.Kalender)
            {
                csv.Veld(naam);
                csv.Veld(verplichting.Uiterlijk is { } uiterlijk ? Notatie.Datum(uiterlijk) : "");
                csv.Veld(verplichting.Vanaf is { } vanaf ? Notatie.Datum(vanaf) : "");
                csv.JaNee(verplichting.Verstreken);
                csv.Veld(verplichting.Naam.In(taal));
                csv.Veld(verplichting.Voor ?? "");
                csv.Veld(verplichting.Reden.In(taal));
                csv.Veld(verplichting.Wijze?.In(taal) ?? "");
                csv.Veld(string.Join("; ", verplichting.Bronnen.Select(bron => bron.ToString()).Distinct()));
                csv.Veld(string.Join(' ', verplichting.Regels));
                csv.EindeRij();
            }
        }
    }

    private void SchrijfVoorMensen(string naam, Meerzorgcyclus cyclus)
    {
        var plan = cyclus.MeerzorgplanNodig ? Woord("meerzorgplan nodig", "meerzorgplan due") : Woord("geen meerzorgplan nodig", "no meerzorgplan due");
        var kop = $"{naam}: {Woord("beleid", "policy")} {cyclus.Beleid}, {Woord("peildatum", "reference date")} {Notatie.Datum(cyclus.Situatie.Peildatum, taal)}: {plan}";
        _uit.WriteLine(formaat.KopMetWit(2, kop));
        if (Markdown) Tabel(cyclus).Schrijf(omgeving, formaat);
        else Lijst(cyclus);

        if (Markdown && !cyclus.Signalen.IsEmpty) _uit.WriteLine();
        foreach (var signaal in cyclus.Signalen) _uit.WriteLine(formaat.Punt($"{Woord("let op", "note")}: {signaal.In(taal)}"));
    }

    /// <summary>An entry takes too many words for the columns of a terminal.</summary>
    private void Lijst(Meerzorgcyclus cyclus)
    {
        foreach (var verplichting in cyclus.Kalender)
        {
            _uit.WriteLine(formaat.Punt($"{Uiterlijk(verplichting)}: {verplichting.Naam.In(taal)}{(verplichting.Voor is null ? "" : $" ({verplichting.Voor})")}"));
            _uit.WriteLine($"    {verplichting.Reden.In(taal)}");
            if (verplichting.Wijze is { } wijze) _uit.WriteLine($"    {Woord("wijze", "how")}: {wijze.In(taal)}");
            _uit.WriteLine($"    {Woord("bron", "source")}: {Bron(verplichting)}");
        }
    }

    private Tabel Tabel(Meerzorgcyclus cyclus)
    {
        var tabel = new Tabel([Woord("uiterlijk", "by"), Woord("wat", "what"), Woord("voor", "for"), Woord("reden", "reason"), Woord("wijze", "how"), Woord("bron", "source")]);
        foreach (var verplichting in cyclus.Kalender)
        {
            tabel.Rij(
                Uiterlijk(verplichting),
                verplichting.Naam.In(taal),
                verplichting.Voor ?? "",
                verplichting.Reden.In(taal),
                verplichting.Wijze?.In(taal) ?? "",
                Bron(verplichting));
        }

        return tabel;
    }

    private string Uiterlijk(Verplichting verplichting)
    {
        if (verplichting.Uiterlijk is not { } dag) return Woord("nog geen datum", "no date yet");
        var datum = Notatie.Datum(dag, taal);
        return verplichting.Verstreken ? $"{datum} ({Woord("verstreken", "passed")})" : datum;
    }

    private static string Bron(Verplichting verplichting) =>
        $"{string.Join("; ", verplichting.Bronnen.Select(bron => bron.ToString()).Distinct())} [{string.Join(", ", verplichting.Regels)}]";

    private string Woord(string nl, string en) => taal == Taal.Engels ? en : nl;
}
