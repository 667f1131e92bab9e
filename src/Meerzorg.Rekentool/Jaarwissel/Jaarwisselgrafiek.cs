using System.Globalization;
using System.Text;

namespace Meerzorg.Rekentool;

/// <summary>The distribution over the classes before and after, as an SVG chart: for each class two bars with their numbers.</summary>
/// <remarks>Only whole numbers and fixed text, so the same report gives the same bytes everywhere. The description says all that the picture shows.</remarks>
internal static class Jaarwisselgrafiek
{
    private const int Breedte = 760;
    private const int Marge = 24;
    private const int Nulpunt = 264; // where the bars begin; names of classes end before it
    private const int LangsteBalk = 420;
    private const int Balkhoogte = 15;
    private const int Rijhoogte = 46;
    private const int EersteRij = 112;
    private const int LangsteNaam = 80;

    // Light with an edge and dark: also apart in grey.
    private const string KleurVoor = "fill=\"#b8cbdc\" stroke=\"#50708f\"";
    private const string KleurNa = "fill=\"#1d4f7c\" stroke=\"#1d4f7c\"";

    public static string Teken(Jaarwissel wissel, Taal taal)
    {
        var (voor, na) = (Naam(wissel.Voor), Naam(wissel.Na));
        var titel = new Tekst("Dossiers per klasse, voor en na de jaarwissel", "Dossiers per class, before and after the year change").In(taal);
        var omschrijving = new Tekst($"Aantal dossiers per klasse in {voor} en in {na}", $"Number of dossiers per class in {voor} and in {na}").In(taal)
            + ". " + string.Join("; ", wissel.Verdeling.Select(klasse => Getal($"{klasse.Klasse.In(taal)}: {klasse.Voor} → {klasse.Na}"))) + ".";
        int meeste = Math.Max(1, wissel.Verdeling.Max(klasse => Math.Max(klasse.Voor, klasse.Na)));
        int hoogte = EersteRij + wissel.Verdeling.Length * Rijhoogte + Marge;

        var svg = new StringBuilder();
        void Regel(FormattableString regel) => svg.Append(Getal(regel)).Append('\n');

        Regel($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Breedte} {hoogte}" width="{Breedte}" height="{hoogte}" role="img" aria-labelledby="titel omschrijving">""");
        Regel($"""<title id="titel">{Veilig(titel)}</title>""");
        Regel($"""<desc id="omschrijving">{Veilig(omschrijving)}</desc>""");
        Regel($"""<rect width="{Breedte}" height="{hoogte}" fill="#ffffff"/>""");
        Regel($"""<g font-family="system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif" font-size="14" fill="#1f2933">""");
        Regel($"""<text x="{Marge}" y="36" font-size="18" font-weight="600">{Veilig(titel)}</text>""");
        Regel($"""<rect x="{Marge}" y="54" width="14" height="14" {KleurVoor}/>""");
        Regel($"""<text x="{Marge + 22}" y="66">{Veilig(voor)}</text>""");
        Regel($"""<rect x="{Marge}" y="76" width="14" height="14" {KleurNa}/>""");
        Regel($"""<text x="{Marge + 22}" y="88">{Veilig(na)}</text>""");

        foreach (var (nummer, klasse) in wissel.Verdeling.Index())
        {
            int boven = EersteRij + nummer * Rijhoogte;
            Regel($"""<text x="{Nulpunt - 12}" y="{boven + Balkhoogte + 6}" text-anchor="end">{Veilig(klasse.Klasse.In(taal))}</text>""");
            Balk(KleurVoor, klasse.Voor, boven);
            Balk(KleurNa, klasse.Na, boven + Balkhoogte + 2);
        }

        Regel($"""<line stroke="#7b8794" x1="{Nulpunt}" y1="{EersteRij - 6}" x2="{Nulpunt}" y2="{hoogte - Marge - 6}"/>""");
        svg.Append("</g>\n</svg>\n");
        return svg.ToString();

        void Balk(string kleur, int aantal, int boven)
        {
            // A class with few dossiers among many still shows a bar.
            int lengte = aantal == 0 ? 0 : Math.Max(1, (int)((long)aantal * LangsteBalk / meeste));
            if (lengte > 0) Regel($"""<rect x="{Nulpunt}" y="{boven}" width="{lengte}" height="{Balkhoogte}" {kleur}/>""");
            Regel($"""<text x="{Nulpunt + lengte + 8}" y="{boven + 13}">{aantal}</text>""");
        }
    }

    private static string Naam(Parameterset set) => set.Naam.Length <= LangsteNaam ? set.Naam : set.Naam[..LangsteNaam] + "…";

    private static string Getal(FormattableString tekst) => tekst.ToString(CultureInfo.InvariantCulture);

    /// <summary>Text that can stand in XML, whatever a set or a class is named.</summary>
    private static string Veilig(string tekst) => string.Concat(tekst.Select(teken => teken switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        _ when char.IsControl(teken) || char.IsSurrogate(teken) || teken is '\uFFFE' or '\uFFFF' => " ",
        _ => teken.ToString(),
    }));
}
