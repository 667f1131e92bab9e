using System.Text.Json;
using System.Text.RegularExpressions;
using Meerzorg.Rekentool.Pgb;
using Meerzorg.Rekentool.Tests.Fuzz;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Lezen;

/// <summary>
/// What a person can be told, in both languages, as lists to be read: of each kind of document every value in turn something that it cannot be, or can only just
/// be, and every member away or twice. A number is a #, what is quoted from the document is "…".
/// </summary>
public partial class MeldingenTests
{
    private static readonly string[] Waarden =
        ["-1", "1", "2", "0.5", "1e9", "2147483648", "true", "false", "\"x\"", "\"25:61\"", "\"44.46\"", "\"40:00\"", "\"1000:00\"", "\"31-02-2026\"", "\"2026-01-31\"", "\"2031-12-31\"", "\"VG9\"", "\"VV7\"", "\"maatwerk\"", "[1]", "[null]"];

    private static readonly string[] Jaartallen = [string.Join(", ", Rekentool.Jaren), string.Join(", ", Pgbrekentool.Jaren)];

    public static TheoryData<string> Soorten => [.. Documenten.Keys];

    /// <summary>Per kind of document the files to begin with, and everything that a text of it says: of faults in both languages, or of an outcome as JSON.</summary>
    private static Dictionary<string, (string[] Bestanden, Func<byte[], IEnumerable<string>> Zegt)> Documenten { get; } = new(StringComparer.Ordinal)
    {
        ["aanvraag"] = (["vg7.json", "dagprogramma/aanvraag.json"], json => Zinnen(Invoer.Aanvraag.Lees(json).Bereken(), (uitkomst, taal) => uitkomst.AlsJson(uitleg: true, taal))),
        ["groep"] = (["groep/woning.json"], json => Zinnen(Invoer.Groep.Lees(json).Bereken(), (uitkomst, taal) => uitkomst.AlsJson(taal: taal))),
        ["groepstermijn"] = (["groepstermijn/woning.json"], json => Zinnen(Invoer.Groepstermijn.Lees(json).Bereken(_ => Rekentool.Voor(2026)), (uitkomst, taal) => uitkomst.AlsJson(taal: taal))),
        ["dagprogramma"] = (["dagprogramma/weekend-thuis.json"], json => Zinnen(Invoer.Dagprogramma.Lees(json), (uitkomst, taal) => uitkomst.AlsJson(uitleg: true, taal))),
        ["termijn"] = (["termijn/individueel.json", "termijn/preventief.json"], json => Zinnen(Invoer.Termijn.Lees(json).Bereken(), (uitkomst, taal) => uitkomst.AlsJson(taal: taal))),
        ["verhuizing"] = (["verhuizing/maatwerk.json", "verhuizing/nieuw-zorgkantoor.json", "verhuizing/verlopen.json"], json => Zinnen(Invoer.Verhuizing.Lees(json).Bereken(), (uitkomst, taal) => uitkomst.AlsJson(uitleg: true, taal))),
        ["dossier"] = (["dossier/volledig.json"], json => Zinnen(Invoer.Dossier.Lees(json), (uitkomst, taal) => uitkomst.AlsJson(uitleg: true, taal))),
        ["situatie"] = (["cyclus/aanbieder.json", "cyclus/starter.json"], json =>
        {
            var (beleid, situatie) = Invoer.Situatie.Lees(json);
            return Zinnen(Meerzorgcyclus.Van(situatie, beleid), (cyclus, taal) => cyclus.AlsJson(taal));
        }
        ),
        ["beleid"] = (["cyclus/eigen-beleid.json"], json => Zinnen(Zorgkantoorbeleid.Lees(json), (beleid, _) => $"[{JsonSerializer.Serialize(beleid.ToString())}]")),
        ["zorgplan"] = (["pgb/heraanvraag.json", "pgb/toezicht-en-nacht.json", "pgb/jonge-zorgverleners.json", "pgb/deel-van-een-jaar.json"], json =>
        {
            var (rekentool, plan, heraanvraag) = Invoer.Zorgplan.Lees(json);
            return Zinnen(rekentool.Beoordeel(plan, heraanvraag), (uitkomst, taal) => uitkomst.AlsJson(uitleg: true, taal));
        }
        ),
        ["herijkingsbeleid"] = (["herijking/toets.json"], json => Zinnen(Meerzorg.Rekentool.Herijking.Herijkingsbeleid.Lees(json), (beleid, _) => $"[{JsonSerializer.Serialize(beleid.ToString())}]")),
        ["overlay"] = (["overlays/contextdrempel-formulier.json"], json => Bevindingen(Rekentool.Voor(2026).Parameters.Met(Overlay.Lees(json)))),
        ["parameters"] = ([""], json => Bevindingen(Parameterset.Lees(json))),
        ["dossiers"] = (["jaarwissel/dossiers.json"], json => Zinnen(Invoer.Dossiers.Lees(json), (dossiers, _) => $"[\"{dossiers.Length} dossiers\"]")),
    };

    [Theory]
    [MemberData(nameof(Soorten))]
    public void Alles_wat_er_kan_worden_gezegd(string soort)
    {
        var (bestanden, zegt) = Documenten[soort];
        var gezegd = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var bestand in bestanden)
        {
            var begin = bestand.Length == 0 ? Jaarbestand.Kleinste() : File.ReadAllBytes(Projectmap.Pad("voorbeelden", bestand));
            gezegd.UnionWith(Zegt(begin));
            foreach (var tekst in new Jsonmutant(begin).ElkOpZich(Waarden)) gezegd.UnionWith(Zegt(tekst));
        }

        Snapshot.Klopt(string.Join('\n', gezegd) + "\n", naam: soort);

        IEnumerable<string> Zegt(byte[] json)
        {
            try
            {
                return zegt(json).ToList();
            }
            catch (RekentoolException fout)
            {
                // What is the same in both languages is the value itself.
                return fout.Fouten.Select(een => een.Gevonden.Nl == een.Gevonden.En ? een with { Gevonden = Tekst.Gelijk("…") } : een)
                    .Select(een => Vorm($"{een.Regel} {een.Soort}: gevonden {een.Gevonden.Nl}, verwacht {een.Verwacht.Nl} / found {een.Gevonden.En}, expected {een.Verwacht.En}"));
            }
        }
    }

    private static IEnumerable<string> Bevindingen(Parameterset set) => set.Bevindingen.Select(bevinding => Vorm($"{bevinding.In(Taal.Nederlands)} / {bevinding.In(Taal.Engels)}"));

    /// <summary>Every sentence of an outcome in both languages, side by side.</summary>
    private static List<string> Zinnen<T>(T uitkomst, Func<T, Taal, string> json)
    {
        using var nl = JsonDocument.Parse(json(uitkomst, Taal.Nederlands));
        using var en = JsonDocument.Parse(json(uitkomst, Taal.Engels));
        return Teksten(nl.RootElement).Zip(Teksten(en.RootElement), (een, ander) => Vorm(een == ander ? een : $"{een} / {ander}")).Where(zin => zin.Contains(' ', StringComparison.Ordinal)).ToList();
    }

    private static IEnumerable<string> Teksten(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(lid => Teksten(lid.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Teksten),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };

    private static string Vorm(string zin)
    {
        foreach (var jaren in Jaartallen) zin = zin.Replace(jaren, "JAREN", StringComparison.Ordinal);
        return Cijfers().Replace(Aangehaald().Replace(zin.ReplaceLineEndings(" "), "\"…\""), "#");
    }

    [GeneratedRegex("\"[^\"]*\"", RegexOptions.CultureInvariant)]
    private static partial Regex Aangehaald();

    [GeneratedRegex(@"(?<![A-Z]-?[0-9]*)[0-9]+([.,:][0-9]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Cijfers();
}
