using System.Collections.Immutable;
using Meerzorg.Rekentool.Bulk;

namespace Meerzorg.Rekentool.Weergave;

/// <summary>Draws the spread over the classes as SVG: a bar for each scenario; the same input gives the same text.</summary>
/// <remarks>The numbers stand in the description and with each part, so that nothing is told by colour alone.</remarks>
public static class Scenariografiek
{
    private const int Breedte = 960;
    private const int Staafbreedte = Breedte - 2 * Svgtekening.Marge;
    private const int Rijhoogte = 62;
    private const int Kophoogte = 60;

    /// <summary>The chart.</summary>
    /// <param name="uitkomsten">The outcomes, that of the base first.</param>
    /// <param name="taal">The language.</param>
    public static string AlsSvg(this ImmutableArray<Scenariouitkomst> uitkomsten, Taal taal)
    {
        var klassen = Enum.GetValues<Klasse>().Where(klasse => uitkomsten.Any(uitkomst => uitkomst.Verdeling[(int)klasse] > 0)).ToList();
        var dossiers = Notatie.Dossiers(uitkomsten[0].Aantal);
        int legenda = Kophoogte + uitkomsten.Length * Rijhoogte;

        var svg = new Svgtekening(
            Breedte,
            legenda + Klassenstaaf.Legendaruimte(klassen.Count) + Svgtekening.Marge,
            new Tekst($"Verdeling van {dossiers.Nl} over de klassen", $"Distribution of {dossiers.En} over the classes").In(taal),
            string.Join(" ", uitkomsten.Select(uitkomst => $"{Naam(uitkomst)}; {string.Join(", ", klassen.Select(klasse => $"{klasse.Naam().In(taal)} {Getal(uitkomst.Verdeling[(int)klasse])}"))}.")));
        foreach (var (nummer, uitkomst) in uitkomsten.Index())
        {
            int y = Kophoogte + nummer * Rijhoogte;
            svg.Tekst(Svgtekening.Marge, y + 12, Naam(uitkomst));
            Klassenstaaf.Teken(svg, [.. klassen.Select(klasse => (klasse, uitkomst.Verdeling[(int)klasse]))], (Svgtekening.Marge, y + 20, Staafbreedte), taal);
        }

        Klassenstaaf.Legenda(svg, klassen, (Svgtekening.Marge, legenda, Staafbreedte), taal);
        return svg.AlsTekst();

        string Getal(long getal) => Notatie.Aantal(getal, taal);
        string Naam(Scenariouitkomst uitkomst) => $"{uitkomst.Scenario.Naam}: {Notatie.Euro(uitkomst.Totaal, taal)} {new Tekst("per jaar", "per year").In(taal)}";
    }
}
