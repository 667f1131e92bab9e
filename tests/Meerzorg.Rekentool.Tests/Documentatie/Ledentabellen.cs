using System.Text.RegularExpressions;
using Meerzorg.Rekentool.Tests.Hulp;
using Meerzorg.Rekentool.Tests.Registers;

namespace Meerzorg.Rekentool.Tests.Documentatie;

/// <summary>
/// The tables of members in the documents, made from the descriptions of the outputs: each stands between
/// <c>&lt;!-- leden: NAME --&gt;</c> and <c>&lt;!-- /leden --&gt;</c>, where the name is that of the object.
/// </summary>
/// <remarks>
/// An object inside that has a table of its own, on whatever page, is referred to; the members of another are written out
/// behind its name. All members of an object with a table, in an object that takes them over, are one row.
/// </remarks>
internal static partial class Ledentabellen
{
    /// <summary>Where the table of an object is: the page, and the heading above it.</summary>
    private static readonly Dictionary<string, (string Pagina, string Kop)> Plaatsen = (
        from document in Document.Alle
        from Match blok in Blok().Matches(document.Tekst)
        let kop = Kop().Matches(document.Tekst[..blok.Index]).Last().Groups["kop"].Value
        select (Naam: blok.Groups["naam"].Value, document.Pad, kop)).ToDictionary(plaats => plaats.Naam, plaats => (plaats.Pad, plaats.kop), StringComparer.Ordinal);

    /// <summary>The objects that have a table.</summary>
    public static IReadOnlyCollection<string> Namen => Plaatsen.Keys;

    /// <summary>The pages with tables.</summary>
    public static IEnumerable<string> Paginas => Plaatsen.Values.Select(plaats => plaats.Pagina).Distinct();

    /// <summary>The page with its tables as they should be.</summary>
    public static string Bijgewerkt(Document pagina) => Blok().Replace(pagina.Tekst, blok =>
    {
        var naam = blok.Groups["naam"].Value;
        return Uitvoervormen.OpNaam.TryGetValue(naam, out var vorm) ? $"<!-- leden: {naam} -->\n{Tabel(vorm, pagina.Pad)}<!-- /leden -->" : blok.Value; // a table of what goes in
    });

    private static string Tabel(IObjectvorm vorm, string pagina)
    {
        var tabel = new Pagina();
        tabel.Tabel(["lid", "wat", "vorm"], Rijen(vorm, "", pagina));
        return tabel.ToString().TrimEnd('\n') + "\n";
    }

    private static IEnumerable<IReadOnlyList<string>> Rijen(IObjectvorm vorm, string voorvoegsel, string pagina)
    {
        for (int plek = 0; plek < vorm.Leden.Count; plek++)
        {
            if (Overgenomen(vorm, plek) is { } geheel)
            {
                yield return [$"`{voorvoegsel}…`", $"alle leden van een {Verwijzing(geheel, pagina)}", ""];
                plek += geheel.Leden.Count - 1;
                continue;
            }

            var lid = vorm.Leden[plek];
            var binnen = Uitvoervormen.Object(lid.Vorm);
            yield return [$"`{voorvoegsel}{lid.Naam}`", lid.Betekenis, lid.Vorm.SoortMet(naam => Plaatsen.ContainsKey(naam.Naam) ? Verwijzing(naam, pagina) : "object")];
            if (binnen is null || Plaatsen.ContainsKey(binnen.Naam)) continue;
            var isLijst = lid.Vorm.Soort.StartsWith("lijst: ", StringComparison.Ordinal);
            foreach (var rij in Rijen(binnen, $"{voorvoegsel}{lid.Naam}{(isLijst ? "[]" : "")}.", pagina)) yield return rij;
        }
    }

    /// <summary>The object with a table of its own of which all members stand here, from a place on.</summary>
    private static IObjectvorm? Overgenomen(IObjectvorm vorm, int plek) => Plaatsen.Keys.Select(naam => Uitvoervormen.OpNaam.GetValueOrDefault(naam)).OfType<IObjectvorm>().FirstOrDefault(ander =>
        ander != vorm
        && vorm.Leden.Skip(plek).Take(ander.Leden.Count).Select(lid => lid.Oorsprong).ToHashSet().SetEquals(ander.Leden.Select(lid => lid.Oorsprong)));

    private static string Verwijzing(IObjectvorm vorm, string pagina)
    {
        var (doel, kop) = Plaatsen[vorm.Naam];
        return $"[{vorm.Naam}]({(doel == pagina ? "" : Path.GetFileName(doel))}#{Pagina.Anker(kop)})";
    }

    [GeneratedRegex(@"^<!-- leden: (?<naam>.+?) -->\n.*?^<!-- /leden -->$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blok();

    [GeneratedRegex(@"^#+ (?<kop>.+)$", RegexOptions.Multiline)]
    private static partial Regex Kop();
}
