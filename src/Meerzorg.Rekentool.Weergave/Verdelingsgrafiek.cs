using Meerzorg.Rekentool.Herijking;
using Meerzorg.Rekentool.Jaarwissel;

namespace Meerzorg.Rekentool.Weergave;

/// <summary>How many dossiers of each zorgprofiel are in each class, under the bounds there were and the new ones, as an SVG chart.</summary>
internal static class Verdelingsgrafiek
{
    private const int Breedte = 960;
    private const int Naambreedte = 96;
    private const int Staafbreedte = Breedte - 2 * Svgtekening.Marge - Naambreedte;
    private const int Links = Svgtekening.Marge + Naambreedte;
    private const int Kophoogte = 64;
    private const int Profielhoogte = 96;
    private const int Staafafstand = Klassenstaaf.Hoogte + 4;

    public static string Teken(Herijkingsuitkomst uitkomst, Taal taal)
    {
        string In(string nl, string en) => new Tekst(nl, en).In(taal);
        var profielen = uitkomst.MetDossiers.ToList();
        var klassen = uitkomst.Overgangen.SelectMany(overgang => (Klasse[])[overgang.Van, overgang.Naar]).Distinct().Order().ToList();
        var delen = profielen.ToDictionary(profiel => profiel, profiel =>
        {
            var eigen = uitkomst.Overgangen.Where(overgang => overgang.Zorgprofiel == profiel).ToList();
            return (Voor: Tel(eigen, overgang => overgang.Van), Na: Tel(eigen, overgang => overgang.Naar));
        });
        int legenda = Kophoogte + profielen.Count * Profielhoogte;

        var svg = new Svgtekening(
            Breedte,
            legenda + Klassenstaaf.Legendaruimte(klassen.Count) + Svgtekening.Marge,
            In($"Dossiers per zorgprofiel en klasse, {uitkomst.Basis.Naam} en {uitkomst.Parameters.Naam}", $"Dossiers per zorgprofiel and class, {uitkomst.Basis.Naam} and {uitkomst.Parameters.Naam}"),
            string.Join(" ", profielen.Select(profiel => $"{profiel}: was {Opsomming(delen[profiel].Voor, taal)}; {In("wordt", "becomes")} {Opsomming(delen[profiel].Na, taal)}.")));
        foreach (var (nummer, profiel) in profielen.Index())
        {
            int y = Kophoogte + nummer * Profielhoogte;
            var (voor, na) = delen[profiel];
            svg.Tekst(Svgtekening.Marge, y + 12, $"{profiel}: {Notatie.Dossiers(voor.Sum(deel => deel.Aantal)).In(taal)}");
            svg.Tekst(Links - 12, y + 40, "was", "end");
            Klassenstaaf.Teken(svg, voor, (Links, y + 20, Staafbreedte), taal);
            svg.Tekst(Links - 12, y + 40 + Staafafstand, In("wordt", "becomes"), "end");
            Klassenstaaf.Teken(svg, na, (Links, y + 20 + Staafafstand, Staafbreedte), taal);
        }

        Klassenstaaf.Legenda(svg, klassen, (Svgtekening.Marge, legenda, Breedte - 2 * Svgtekening.Marge), taal);
        return svg.AlsTekst();
    }

    private static List<(Klasse Klasse, long Aantal)> Tel(IEnumerable<Klasseovergang> overgangen, Func<Klasseovergang, Klasse> kant) =>
        [.. overgangen.GroupBy(kant).OrderBy(groep => groep.Key).Select(groep => (groep.Key, groep.Sum(overgang => overgang.Aantal)))];

    private static string Opsomming(IEnumerable<(Klasse Klasse, long Aantal)> delen, Taal taal) =>
        string.Join(", ", delen.Select(deel => $"{deel.Klasse.Naam().In(taal)} {Notatie.Aantal(deel.Aantal, taal)}"));
}
