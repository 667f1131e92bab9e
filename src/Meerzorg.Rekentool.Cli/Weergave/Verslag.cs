using Meerzorg.Rekentool.Cli.Opdrachten;

namespace Meerzorg.Rekentool.Cli.Weergave;

/// <summary>What a command has to say about one file, for people and for programs.</summary>
/// <param name="Kop">The answer in one line.</param>
/// <param name="Tabellen">What it consists of.</param>
/// <param name="Meldingen">What deserves attention, a line each.</param>
/// <param name="Toelichting">Gives the explanation, for who asks for it.</param>
/// <param name="Json">The same as a JSON object; whether the explanation goes with it is given.</param>
internal sealed record Verslag(string Kop, IReadOnlyList<Tabel> Tabellen, IReadOnlyList<string> Meldingen, Func<Toelichting> Toelichting, Func<bool, string> Json);

/// <summary>Writes reports as text, JSON or Markdown.</summary>
internal sealed class Verslaguitvoer(Omgeving omgeving, Formaat formaat, bool uitleg, Taal taal)
{
    private readonly TextWriter _uit = omgeving.Uit;

    /// <param name="verslagen">Per file its name and its report.</param>
    public void Schrijf(IReadOnlyList<(string Naam, Verslag Verslag)> verslagen)
    {
        if (formaat == Formaat.Json)
        {
            Jsonreeks.Schrijf(_uit, verslagen, verslag => verslag.Verslag.Json(uitleg));
            return;
        }

        foreach (var (nummer, (naam, verslag)) in verslagen.Index())
        {
            if (nummer > 0) _uit.WriteLine();
            SchrijfVoorMensen(naam, verslag);
        }
    }

    private void SchrijfVoorMensen(string naam, Verslag verslag)
    {
        bool markdown = formaat == Formaat.Markdown;
        _uit.WriteLine(formaat.Kop(2, $"{naam}: {verslag.Kop}"));
        foreach (var tabel in verslag.Tabellen)
        {
            if (markdown) _uit.WriteLine();
            tabel.Schrijf(omgeving, formaat);
        }

        if (markdown && verslag.Meldingen.Count > 0) _uit.WriteLine();
        foreach (var melding in verslag.Meldingen) _uit.WriteLine(formaat.Punt(melding));

        if (!uitleg) return;
        _uit.WriteLine();
        _uit.Write(markdown ? verslag.Toelichting().AlsMarkdown(taal) : verslag.Toelichting().AlsTekst(taal));
    }
}
