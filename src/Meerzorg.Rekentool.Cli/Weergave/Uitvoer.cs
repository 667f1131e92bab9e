using Meerzorg.Rekentool.Cli.Opdrachten;

namespace Meerzorg.Rekentool.Cli.Weergave;

/// <summary>Writes outcomes as text, JSON or Markdown.</summary>
internal sealed class Uitvoer(Omgeving omgeving, Formaat formaat, bool uitleg, Taal taal)
{
    private readonly TextWriter _uit = omgeving.Uit;

    public void Schrijf(IReadOnlyList<(string Naam, Uitkomst Uitkomst)> uitkomsten)
    {
        if (formaat == Formaat.Json)
        {
            Jsonreeks.Schrijf(_uit, uitkomsten, uitkomst => uitkomst.Uitkomst.AlsJson(uitleg, taal));
            return;
        }

        foreach (var (nummer, (naam, uitkomst)) in uitkomsten.Index())
        {
            if (nummer > 0) _uit.WriteLine();
            SchrijfVoorMensen(naam, uitkomst);
        }
    }

    private void SchrijfVoorMensen(string naam, Uitkomst uitkomst)
    {
        bool markdown = formaat == Formaat.Markdown;
        var kop = $"{naam}: {uitkomst.Aanvraag.Zorgprofiel} ({uitkomst.Prestatiecode}), {uitkomst.Parameters.Naam}: {uitkomst.Naam.In(taal)}";
        _uit.WriteLine(formaat.KopMetWit(2, kop));
        Samenvatting.Van(uitkomst, taal).Schrijf(omgeving, formaat);

        var signalen = uitkomst.Signalen;
        if (markdown && !signalen.IsEmpty) _uit.WriteLine();
        foreach (var signaal in signalen)
        {
            _uit.WriteLine(formaat.Punt($"{(taal == Taal.Engels ? "note" : "let op")}: {signaal.In(taal)}"));
        }

        if (!uitleg) return;
        _uit.WriteLine();
        _uit.Write(markdown ? uitkomst.Toelichting().AlsMarkdown(taal) : uitkomst.Toelichting().AlsTekst(taal));
    }
}
