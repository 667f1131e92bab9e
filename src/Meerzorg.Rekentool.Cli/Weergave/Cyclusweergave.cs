using Meerzorg.Rekentool.Cli.Opdrachten;

namespace Meerzorg.Rekentool.Cli.Weergave;

/// <summary>Writes calendars as text, JSON or Markdown.</summary>
internal sealed class Cyclusweergave(TextWriter uit, Formaat formaat, Taal taal)
{
    private bool Markdown => formaat == Formaat.Markdown;

    public void Schrijf(IReadOnlyList<(string Naam, Meerzorgcyclus Cyclus)> kalenders)
    {
        if (formaat == Formaat.Json)
        {
            Jsonuitvoer.SchrijfElk(uit, kalenders, (json, kalender) => CyclusJson.Schrijf(json, kalender.Cyclus, taal));
            return;
        }

        foreach (var (nummer, (naam, cyclus)) in kalenders.Index())
        {
            if (nummer > 0) uit.WriteLine();
            SchrijfVoorMensen(naam, cyclus);
        }
    }

    private void SchrijfVoorMensen(string naam, Meerzorgcyclus cyclus)
    {
        var plan = cyclus.Planaanleidingen.IsEmpty ? Woord("geen meerzorgplan nodig", "no meerzorgplan due") : Woord("meerzorgplan nodig", "meerzorgplan due");
        var kop = $"{naam}: {Woord("beleid", "policy")} {cyclus.Beleid}, {Woord("peildatum", "reference date")} {Notatie.Dag(cyclus.Situatie.Peildatum, taal)}: {plan}";
        uit.WriteLine(Markdown ? $"## {kop}\n" : kop);

        var tabel = new Tabel([Woord("uiterlijk", "by"), Woord("wat", "what"), Woord("voor", "for"), Woord("reden", "reason"), Woord("wijze", "how"), Woord("regel en bron", "rule and source")]);
        foreach (var verplichting in cyclus.Kalender)
        {
            tabel.Rij(
                Uiterlijk(verplichting),
                verplichting.Naam.In(taal),
                verplichting.Voor ?? "",
                verplichting.Reden.In(taal),
                verplichting.Wijze?.In(taal) ?? "",
                string.Join("; ", [string.Join(", ", verplichting.Regels), .. verplichting.Bronnen.Select(bron => bron.ToString()).Distinct()]));
        }

        tabel.Schrijf(uit, formaat);
        if (Markdown && !cyclus.Signalen.IsEmpty) uit.WriteLine();
        foreach (var signaal in cyclus.Signalen) uit.WriteLine($"{(Markdown ? "- " : "  ")}{Woord("let op", "note")}: {signaal.In(taal)}");
    }

    private string Uiterlijk(Verplichting verplichting) => verplichting switch
    {
        { Uiterlijk: not { } } => Woord("nog geen datum", "no date yet"),
        { Verstreken: true } => $"{Notatie.Dag(verplichting.Uiterlijk.Value, taal)} ({Woord("verstreken", "passed")})",
        _ => Notatie.Dag(verplichting.Uiterlijk.Value, taal),
    };

    private string Woord(string nl, string en) => taal == Taal.Engels ? en : nl;
}
