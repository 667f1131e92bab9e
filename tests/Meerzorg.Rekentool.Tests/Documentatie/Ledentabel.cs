using System.Text.RegularExpressions;
using Meerzorg.Rekentool.Tests.Registers;

namespace Meerzorg.Rekentool.Tests.Documentatie;

/// <summary>
/// The tables of members in the documents, made from descriptions: each stands between <c>&lt;!-- leden: NAME --&gt;</c> and
/// <c>&lt;!-- /leden --&gt;</c>, where the name is that of the object.
/// </summary>
/// <remarks>
/// An object inside that has a table of its own, on whatever page, is referred to; the members of another are written out behind its
/// name. Members that were taken over from an object with a table are one row.
/// </remarks>
internal static partial class Ledentabel
{
    private const string Lijst = "lijst: ";
    private const string Kaart = "object met per naam ";

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

    /// <summary>The page with its tables as they should be; what has no description among these stays as it is.</summary>
    public static string Bijgewerkt(Document pagina, IReadOnlyDictionary<string, IObjectvorm> vormen) => Blok().Replace(pagina.Tekst, blok =>
        vormen.TryGetValue(blok.Groups["naam"].Value, out var vorm) ? $"<!-- leden: {vorm.Naam} -->\n{Tabel(vorm, pagina.Pad, vormen)}<!-- /leden -->" : blok.Value);

    /// <summary>The object that a value is, or that is in it.</summary>
    public static IObjectvorm? Object(Vorm vorm)
    {
        IObjectvorm? gevonden = null;
        vorm.SoortMet(binnen =>
        {
            gevonden = binnen;
            return "";
        });
        return gevonden;
    }

    private static string Tabel(IObjectvorm vorm, string pagina, IReadOnlyDictionary<string, IObjectvorm> vormen)
    {
        var tabel = new Pagina();
        tabel.Tabel(["lid", "verplicht", "wat", "eenheid en vorm", "regel"], Rijen(vorm, vorm, "", pagina, vormen));
        return tabel.ToString().TrimEnd('\n') + "\n";
    }

    private static IEnumerable<IReadOnlyList<string>> Rijen(IObjectvorm tabel, IObjectvorm vorm, string voorvoegsel, string pagina, IReadOnlyDictionary<string, IObjectvorm> vormen)
    {
        for (int plek = 0; plek < vorm.Leden.Count; plek++)
        {
            if (Overgenomen(tabel, vorm, plek, vormen) is var (ander, aantal))
            {
                yield return [$"`{voorvoegsel}…`", "", Wat(ander, [.. vorm.Leden.Skip(plek).Take(aantal)], pagina), "", ""];
                plek += aantal - 1;
                continue;
            }

            var lid = vorm.Leden[plek];
            var binnen = Object(lid.Vorm);
            yield return
            [
                $"`{voorvoegsel}{lid.Naam}`",
                lid.IsVerplicht ? "ja" : "nee",
                lid.Betekenis,
                lid.Vorm.SoortMet(naam => Plaatsen.ContainsKey(naam.Naam) ? Verwijzing(naam, pagina) : "object"),
                lid.Regel ?? "",
            ];
            if (binnen is null || Plaatsen.ContainsKey(binnen.Naam)) continue;
            var elk = lid.Vorm.Soort.StartsWith(Lijst, StringComparison.Ordinal) ? "[]" : lid.Vorm.Soort.StartsWith(Kaart, StringComparison.Ordinal) ? ".NAAM" : "";
            foreach (var rij in Rijen(tabel, binnen, $"{voorvoegsel}{lid.Naam}{elk}.", pagina, vormen)) yield return rij;
        }
    }

    /// <summary>The object with a table of its own from which members were taken over, from a place on, and how many; below three a reference is not worth it.</summary>
    /// <remarks>The table of a document refers to that of what it holds, never the other way around.</remarks>
    private static (IObjectvorm Ander, int Aantal)? Overgenomen(IObjectvorm tabel, IObjectvorm vorm, int plek, IReadOnlyDictionary<string, IObjectvorm> vormen)
    {
        const int Minstens = 3;
        var kandidaten =
            from naam in Plaatsen.Keys
            where naam != tabel.Naam && naam != vorm.Naam && vormen.ContainsKey(naam)
            let ander = vormen[naam]
            where vorm != tabel || ander.Leden.Count < vorm.Leden.Count
            let aantal = vorm.Leden.Skip(plek).TakeWhile(lid => ander.Leden.Any(een => Zelfde(een, lid))).Count()
            where aantal >= Minstens
            orderby aantal descending, ander.Leden.Count, naam
            select ((IObjectvorm, int)?)(ander, aantal);
        return kandidaten.FirstOrDefault();
    }

    private static bool Zelfde(Lid een, Lid ander) =>
        ReferenceEquals(een.Oorsprong, ander.Oorsprong) || (een.Naam, een.Betekenis, een.Vorm.Soort, een.Regel) == (ander.Naam, ander.Betekenis, ander.Vorm.Soort, ander.Regel);

    private static string Wat(IObjectvorm ander, Lid[] leden, string pagina)
    {
        const int Weinig = 2;
        var (verwijzing, buiten) = (Verwijzing(ander, pagina), ander.Leden.Where(een => !Array.Exists(leden, lid => Zelfde(een, lid))).Select(een => $"`{een.Naam}`").ToList());
        if (buiten.Count == 0) return $"alle leden van een {verwijzing}";
        return buiten.Count <= Weinig ? $"alle leden van een {verwijzing}, behalve {string.Join(" en ", buiten)}" : $"als in een {verwijzing}: {string.Join(", ", leden.Select(lid => $"`{lid.Naam}`"))}";
    }

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
