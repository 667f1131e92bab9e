using Meerzorg.Rekentool.Cli.Opdrachten;

namespace Meerzorg.Rekentool.Cli.Weergave;

/// <summary>Writes outcomes as text, JSON or Markdown.</summary>
internal sealed class Uitvoer(TextWriter uit, Formaat formaat, bool uitleg, Taal taal)
{
    public void Schrijf(IReadOnlyList<(string Naam, Uitkomst Uitkomst)> uitkomsten)
    {
        if (formaat == Formaat.Json)
        {
            Jsonuitvoer.SchrijfEenOfReeks(uit, uitkomsten, (json, uitkomst) => UitkomstJson.Schrijf(json, uitkomst.Uitkomst, uitleg, taal));
            return;
        }

        foreach (var (nummer, (naam, uitkomst)) in uitkomsten.Index())
        {
            if (nummer > 0) uit.WriteLine();
            SchrijfVoorMensen(naam, uitkomst);
        }
    }

    private void SchrijfVoorMensen(string naam, Uitkomst uitkomst)
    {
        bool markdown = formaat == Formaat.Markdown;
        var kop = $"{naam}: {uitkomst.Aanvraag.Zorgprofiel} ({uitkomst.Prestatiecode}), {uitkomst.Parameters.Naam}: {uitkomst.Naam.In(taal)}";
        uit.WriteLine(markdown ? $"## {kop}\n" : kop);
        Samenvatting.Van(uitkomst, taal).Schrijf(uit, formaat);

        var signalen = uitkomst.Signalen;
        if (markdown && !signalen.IsEmpty) uit.WriteLine();
        foreach (var signaal in signalen)
        {
            uit.WriteLine($"{(markdown ? "- " : "  ")}{(taal == Taal.Engels ? "note" : "let op")}: {signaal.In(taal)}");
        }

        if (!uitleg) return;
        uit.WriteLine();
        uit.Write(markdown ? uitkomst.Toelichting().AlsMarkdown(taal) : uitkomst.Toelichting().AlsTekst(taal));
    }
}
