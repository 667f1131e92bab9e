using System.Globalization;
using System.Security;
using System.Text;

namespace Meerzorg.Rekentool.Bulk;

/// <summary>Draws the spread over the classes as SVG: a bar for each scenario; the same input gives the same text.</summary>
/// <remarks>The numbers stand in the description and with each part, so that nothing is told by colour alone.</remarks>
public static class ScenarioSvg
{
    private const int Marge = 24;
    private const int Breedte = 960;
    private const int Staafbreedte = Breedte - 2 * Marge;
    private const int Staafhoogte = 30;
    private const int Rijhoogte = 62;
    private const int Kophoogte = 60;
    private const int Legendahoogte = 24;
    private const int PerLegendarij = 4;
    private const int BreedGenoegVoorGetal = 56;

    // Light to dark as the care grows heavier, apart also without colour; text on it has a contrast of at least 4,5.
    private static readonly (string Vlak, string Tekst)[] Kleuren =
    [
        ("#ffffff", "#1a1a1a"), ("#d9d9d9", "#1a1a1a"), ("#fde9b8", "#1a1a1a"), ("#fbc97a", "#1a1a1a"), ("#f29f5c", "#1a1a1a"),
        ("#b8502f", "#ffffff"), ("#8f2d4f", "#ffffff"), ("#5f1f63", "#ffffff"), ("#10355e", "#ffffff"), ("#1a1a1a", "#ffffff"),
    ];

    /// <summary>The chart.</summary>
    /// <param name="vergelijking">The comparison.</param>
    public static string AlsTekst(Scenariovergelijking vergelijking)
    {
        ArgumentNullException.ThrowIfNull(vergelijking);
        var uitkomsten = vergelijking.Uitkomsten.ToList();
        var klassen = Scenarioklassen.Alle.Where(klasse => uitkomsten.Any(uitkomst => uitkomst.Verdeling[(int)klasse] > 0)).ToList();
        int legenda = Kophoogte + uitkomsten.Count * Rijhoogte;
        int hoogte = legenda + (klassen.Count + PerLegendarij - 1) / PerLegendarij * Legendahoogte + Marge;

        var svg = new StringBuilder();
        Regel(svg, $"""<svg xmlns="http://www.w3.org/2000/svg" width="{Breedte}" height="{hoogte}" viewBox="0 0 {Breedte} {hoogte}" role="img" aria-labelledby="titel beschrijving" font-family="sans-serif" font-size="14" fill="#1a1a1a">""");
        Regel(svg, $"""<title id="titel">{Titel(vergelijking)}</title>""");
        Regel(svg, $"""<desc id="beschrijving">{Vlucht(string.Join(" ", uitkomsten.Select(uitkomst => Beschrijving(uitkomst, klassen))))}</desc>""");
        Regel(svg, $"""<rect width="{Breedte}" height="{hoogte}" fill="#ffffff"/>""");
        Regel(svg, $"""<text x="{Marge}" y="{Marge + 10}" font-size="18" font-weight="bold">{Titel(vergelijking)}</text>""");
        foreach (var (nummer, uitkomst) in uitkomsten.Index()) Staaf(svg, uitkomst, klassen, vergelijking.Aantal, Kophoogte + nummer * Rijhoogte);
        foreach (var (nummer, klasse) in klassen.Index())
        {
            int x = Marge + nummer % PerLegendarij * (Staafbreedte / PerLegendarij);
            int y = legenda + nummer / PerLegendarij * Legendahoogte;
            Regel(svg, $"""<rect x="{x}" y="{y}" width="16" height="16" fill="{Kleuren[(int)klasse].Vlak}" stroke="#1a1a1a"/>""");
            Regel(svg, $"""<text x="{x + 24}" y="{y + 13}">{klasse.Naam().Nl}</text>""");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Staaf(StringBuilder svg, Scenariouitkomst uitkomst, IEnumerable<Scenarioklasse> klassen, long aantal, int y)
    {
        Regel(svg, $"""<text x="{Marge}" y="{y + 12}">{Vlucht(uitkomst.ToString())} per jaar</text>""");
        long tot = 0;
        foreach (var klasse in klassen)
        {
            long dossiers = uitkomst.Verdeling[(int)klasse];
            if (dossiers == 0) continue;
            var (x, breedte) = (Plaats(tot, aantal), Plaats(tot + dossiers, aantal) - Plaats(tot, aantal));
            var (vlak, tekst) = Kleuren[(int)klasse];
            Regel(svg, $"""<g><title>{klasse.Naam().Nl}: {Getal(dossiers)}</title><rect x="{Coordinaat(Marge + x)}" y="{y + 20}" width="{Coordinaat(breedte)}" height="{Staafhoogte}" fill="{vlak}" stroke="#1a1a1a"/>""");
            if (breedte >= BreedGenoegVoorGetal)
                Regel(svg, $"""<text x="{Coordinaat(Marge + x + breedte / 2)}" y="{y + 40}" text-anchor="middle" fill="{tekst}">{Getal(dossiers)}</text>""");
            Regel(svg, $"</g>");
            tot += dossiers;
        }
    }

    private static string Titel(Scenariovergelijking vergelijking) => $"Verdeling van {Getal(vergelijking.Aantal)} dossiers over de klassen";

    private static string Beschrijving(Scenariouitkomst uitkomst, IEnumerable<Scenarioklasse> klassen) =>
        $"{uitkomst} per jaar; {string.Join(", ", klassen.Select(klasse => $"{klasse.Naam().Nl} {Getal(uitkomst.Verdeling[(int)klasse])}"))}.";

    private static decimal Plaats(long dossiers, long aantal) => Math.Round((decimal)dossiers * Staafbreedte / aantal, 2);

    private static string Coordinaat(decimal waarde) => waarde.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Getal(long getal) => getal.ToString("#,##0", Taal.Nederlands.Getalnotatie());

    /// <summary>Text inside an element; what XML cannot hold at all becomes a space.</summary>
    private static string Vlucht(string tekst) =>
        SecurityElement.Escape(string.Concat(tekst.Select(teken => char.IsControl(teken) || char.IsSurrogate(teken) || teken >= '\uFFFE' ? ' ' : teken)));

    private static void Regel(StringBuilder svg, FormattableString regel) => svg.Append(FormattableString.Invariant(regel)).Append('\n');
}
