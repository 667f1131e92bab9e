using System.Globalization;
using System.Text;

namespace Meerzorg.Rekentool.Weergave;

/// <summary>A chart as SVG that stands on its own: white ground, a title, and a description that says what the picture shows.</summary>
/// <remarks>Only whole numbers, decimals and fixed text, so the same chart gives the same bytes everywhere.</remarks>
internal sealed class Svgtekening
{
    public const int Marge = 24;

    private readonly StringBuilder _svg = new();

    public Svgtekening(int breedte, int hoogte, string titel, string omschrijving)
    {
        Regel($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {breedte} {hoogte}" width="{breedte}" height="{hoogte}" role="img" aria-labelledby="titel omschrijving">""");
        Regel($"""<title id="titel">{Veilig(titel)}</title>""");
        Regel($"""<desc id="omschrijving">{Veilig(omschrijving)}</desc>""");
        Regel($"""<rect width="{breedte}" height="{hoogte}" fill="#ffffff"/>""");
        Regel($"""<g font-family="system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif" font-size="14" fill="#1f2933">""");
        Regel($"""<text x="{Marge}" y="36" font-size="18" font-weight="600">{Veilig(titel)}</text>""");
    }

    /// <summary>Adds a line; text that a user named goes through <see cref="Veilig"/> first.</summary>
    public void Regel(FormattableString regel) => _svg.Append(regel.ToString(CultureInfo.InvariantCulture)).Append('\n');

    /// <summary>Adds a piece of text.</summary>
    /// <param name="x">Where it starts, or ends or has its middle when <paramref name="anker"/> says so.</param>
    /// <param name="y">The line that it stands on.</param>
    /// <param name="tekst">The text, as it is to be read.</param>
    /// <param name="anker"><c>start</c>, <c>middle</c> or <c>end</c>.</param>
    /// <param name="kleur">The colour; <see langword="null"/> for that of all text.</param>
    public void Tekst(decimal x, decimal y, string tekst, string anker = "start", string? kleur = null)
    {
        var (einde, vulling) = (anker == "start" ? "" : $" text-anchor=\"{anker}\"", kleur is null ? "" : $" fill=\"{kleur}\"");
        Regel($"""<text x="{Coordinaat(x)}" y="{Coordinaat(y)}"{einde}{vulling}>{Veilig(tekst)}</text>""");
    }

    /// <summary>The whole chart.</summary>
    public string AlsTekst() => _svg + "</g>\n</svg>\n";

    /// <summary>A place or a length, to hundredths.</summary>
    public static string Coordinaat(decimal waarde) => waarde.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Text that can stand in XML, whatever it says; what XML cannot hold at all becomes a space, and what turns the direction of reading a reference to it.</summary>
    public static string Veilig(string tekst) => string.Concat(tekst.EnumerateRunes().Select(teken => teken.Value switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        0xFFFE or 0xFFFF => " ",
        _ when Rune.IsControl(teken) => " ",
        _ when Rune.GetUnicodeCategory(teken) is UnicodeCategory.Format => string.Create(CultureInfo.InvariantCulture, $"&#{teken.Value};"),
        _ => teken.ToString(),
    }));
}
