using System.Globalization;
using Meerzorg.Rekentool.Jaarwissel;

namespace Meerzorg.Rekentool.Weergave;

/// <summary>The distribution over the classes before and after, as an SVG chart: for each class two bars with their numbers.</summary>
internal static class Jaarwisselgrafiek
{
    private const int Breedte = 760;
    private const int Nulpunt = 264; // where the bars begin; names of classes end before it
    private const int LangsteBalk = 420;
    private const int Balkhoogte = 15;
    private const int Rijhoogte = 46;
    private const int EersteRij = 112;
    private const int LangsteNaam = 80;

    // Light with an edge and dark: also apart in grey.
    private const string KleurVoor = "fill=\"#b8cbdc\" stroke=\"#50708f\"";
    private const string KleurNa = "fill=\"#1d4f7c\" stroke=\"#1d4f7c\"";

    public static string Teken(Jaarvergelijking wissel, Taal taal)
    {
        var (voor, na) = (Naam(wissel.Voor), Naam(wissel.Na));
        var titel = new Tekst("Dossiers per klasse, voor en na de jaarwissel", "Dossiers per class, before and after the year change").In(taal);
        var omschrijving = new Tekst($"Aantal dossiers per klasse in {voor} en in {na}", $"Number of dossiers per class in {voor} and in {na}").In(taal)
            + ". " + string.Join("; ", wissel.Verdeling.Select(klasse => string.Create(CultureInfo.InvariantCulture, $"{klasse.Klasse.Naam().In(taal)}: {klasse.Voor} → {klasse.Na}"))) + ".";
        long meeste = Math.Max(1, wissel.Verdeling.Max(klasse => Math.Max(klasse.Voor, klasse.Na)));
        int hoogte = EersteRij + wissel.Verdeling.Length * Rijhoogte + Svgtekening.Marge;

        var svg = new Svgtekening(Breedte, hoogte, titel, omschrijving);
        Legenda(KleurVoor, voor, 54);
        Legenda(KleurNa, na, 76);
        foreach (var (nummer, klasse) in wissel.Verdeling.Index())
        {
            int boven = EersteRij + nummer * Rijhoogte;
            svg.Tekst(Nulpunt - 12, boven + Balkhoogte + 6, klasse.Klasse.Naam().In(taal), "end");
            Balk(KleurVoor, klasse.Voor, boven);
            Balk(KleurNa, klasse.Na, boven + Balkhoogte + 2);
        }

        svg.Regel($"""<line stroke="#7b8794" x1="{Nulpunt}" y1="{EersteRij - 6}" x2="{Nulpunt}" y2="{hoogte - Svgtekening.Marge - 6}"/>""");
        return svg.AlsTekst();

        void Legenda(string kleur, string naam, int boven)
        {
            svg.Regel($"""<rect x="{Svgtekening.Marge}" y="{boven}" width="14" height="14" {kleur}/>""");
            svg.Tekst(Svgtekening.Marge + 22, boven + 12, naam);
        }

        void Balk(string kleur, long aantal, int boven)
        {
            // A class with few dossiers among many still shows a bar.
            int lengte = aantal == 0 ? 0 : Math.Max(1, (int)(aantal * LangsteBalk / meeste));
            if (lengte > 0) svg.Regel($"""<rect x="{Nulpunt}" y="{boven}" width="{lengte}" height="{Balkhoogte}" {kleur}/>""");
            svg.Tekst(Nulpunt + lengte + 8, boven + 13, string.Create(CultureInfo.InvariantCulture, $"{aantal}"));
        }
    }

    private static string Naam(Parameterset set) => set.Naam.Length <= LangsteNaam ? set.Naam : set.Naam[..LangsteNaam] + "…";
}
