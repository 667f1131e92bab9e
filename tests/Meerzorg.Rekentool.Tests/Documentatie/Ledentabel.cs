using System.Text.RegularExpressions;
using Meerzorg.Rekentool.Tests.Hulp;
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
/// <param name="vormen">The descriptions that have these tables, by name.</param>
internal abstract partial class Ledentabel(IReadOnlyDictionary<string, IObjectvorm> vormen)
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

    protected IReadOnlyDictionary<string, IObjectvorm> Vormen => vormen;

    /// <summary>The heading of the table.</summary>
    protected abstract IReadOnlyList<string> Kolommen { get; }

    /// <summary>The page with its tables as they should be; what has no description among these stays as it is.</summary>
    public string Bijgewerkt(Document pagina) => Blok().Replace(pagina.Tekst, blok =>
        vormen.TryGetValue(blok.Groups["naam"].Value, out var vorm) ? $"<!-- leden: {vorm.Naam} -->\n{Tabel(vorm, pagina.Pad)}<!-- /leden -->" : blok.Value);

    /// <summary>The row of a member.</summary>
    protected abstract IReadOnlyList<string> Rij(string naam, string verplicht, string wat, string soort, string regel);

    /// <summary>What one row says of the members from a place on that were taken over from an object with a table, and how many they are.</summary>
    protected abstract (string Wat, int Aantal)? Overgenomen(IObjectvorm tabel, IObjectvorm vorm, int plek, string pagina);

    private string Tabel(IObjectvorm vorm, string pagina)
    {
        var tabel = new Pagina();
        tabel.Tabel(Kolommen, Rijen(vorm, vorm, "", pagina));
        return tabel.ToString().TrimEnd('\n') + "\n";
    }

    private IEnumerable<IReadOnlyList<string>> Rijen(IObjectvorm tabel, IObjectvorm vorm, string voorvoegsel, string pagina)
    {
        for (int plek = 0; plek < vorm.Leden.Count; plek++)
        {
            if (Overgenomen(tabel, vorm, plek, pagina) is var (wat, aantal))
            {
                yield return Rij($"`{voorvoegsel}…`", "", wat, "", "");
                plek += aantal - 1;
                continue;
            }

            var lid = vorm.Leden[plek];
            var binnen = Objectvormen.In(lid.Vorm);
            yield return Rij(
                $"`{voorvoegsel}{lid.Naam}`",
                lid.IsVerplicht ? "ja" : "nee",
                lid.Betekenis,
                lid.Vorm.SoortMet(naam => Plaatsen.ContainsKey(naam.Naam) ? Verwijzing(naam, pagina) : "object"),
                lid.Regel ?? "");
            if (binnen is null || Plaatsen.ContainsKey(binnen.Naam)) continue;
            var elk = lid.Vorm.Soort.StartsWith(Lijst, StringComparison.Ordinal) ? "[]" : lid.Vorm.Soort.StartsWith(Kaart, StringComparison.Ordinal) ? ".NAAM" : "";
            foreach (var rij in Rijen(tabel, binnen, $"{voorvoegsel}{lid.Naam}{elk}.", pagina)) yield return rij;
        }
    }

    protected static string Verwijzing(IObjectvorm vorm, string pagina)
    {
        var (doel, kop) = Plaatsen[vorm.Naam];
        return $"[{vorm.Naam}]({(doel == pagina ? "" : Path.GetFileName(doel))}#{Pagina.Anker(kop)})";
    }

    [GeneratedRegex(@"^<!-- leden: (?<naam>.+?) -->\n.*?^<!-- /leden -->$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blok();

    [GeneratedRegex(@"^#+ (?<kop>.+)$", RegexOptions.Multiline)]
    private static partial Regex Kop();
}
