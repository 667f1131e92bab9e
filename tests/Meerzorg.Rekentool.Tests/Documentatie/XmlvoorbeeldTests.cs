using System.Text.RegularExpressions;
using System.Xml.Linq;
using Meerzorg.Rekentool.Tests.Huis;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Documentatie;

/// <summary>Every example in the XML documentation of the package compiles without a warning and runs, and what stands in its comments is what it prints.</summary>
public partial class XmlvoorbeeldTests
{
    /// <summary>What an example takes for granted: the namespaces, an application, and files.</summary>
    private static readonly string Gegeven = $$"""
        global using System.Collections.Immutable;
        global using System.Text.Json;
        {{string.Concat(Tussencode.Kern.GetExportedTypes().Select(type => type.Namespace).Distinct().Select(naam => $"global using {naam};\n"))}}
        global using static Gegeven;

        internal static class Gegeven
        {
            public static Aanvraag aanvraag { get; } = Invoer.Aanvraag.Lees(File.ReadAllText("aanvraag.json")).Invoer;
        }

        internal static class File
        {
            public static string ReadAllText(string naam) => naam switch
            {
                "aanvraag.json" => {{Letterlijk("voorbeelden/vg7.json")}},
                "overlay.json" => {{Letterlijk("voorbeelden/overlays/contextdrempel-formulier.json")}},
                _ => throw new FileNotFoundException(naam),
            };

            public static Stream OpenRead(string naam) => new MemoryStream(ReadAllBytes(naam));

            public static byte[] ReadAllBytes(string naam) => naam switch
            {
                "2027.json" => Indexering.Indexeer(Rekentool.Voor(2026).Parameters, 2027, van: 1683.05m, naar: 1730.18m, gecontroleerdOp: new(2026, 12, 1)),
                _ => throw new FileNotFoundException(naam),
            };
        }
        """;

    /// <summary>The examples by the id of their member: <c>T:Meerzorg.Rekentool.Uren</c>.</summary>
    private static readonly Dictionary<string, string> Voorbeelden = XDocument.Load(Path.ChangeExtension(Tussencode.Kern.Location, ".xml")).Descendants("example")
        .ToDictionary(voorbeeld => voorbeeld.Ancestors("member").Single().Attribute("name")!.Value, voorbeeld => voorbeeld.Element("code")!.Value);

    public static TheoryData<string> Leden { get; } = [.. Voorbeelden.Keys];

    [Theory]
    [MemberData(nameof(Leden))]
    public void Een_voorbeeld_werkt_en_geeft_wat_erbij_staat(string lid)
    {
        var code = Voorbeelden[lid];
        var verwacht = string.Join('\n', Opmerking().Matches(code).Select(opmerking => opmerking.Groups[1].Value));
        var gekregen = Assert.Single(Voorbeeldprogramma.Voer([new(code, lid)], Gegeven));

        Assert.NotEqual("", verwacht);
        Assert.True(Document.Toont(verwacht, gekregen), $"{lid} geeft\n{gekregen}\nen niet\n{verwacht}");
    }

    [Theory]
    [InlineData("T:Meerzorg.Rekentool.Rekentool")]
    [InlineData("M:Meerzorg.Rekentool.Rekentool.Voor(System.Int32)")]
    [InlineData("M:Meerzorg.Rekentool.Rekentool.Bereken(Meerzorg.Rekentool.Aanvraag)")]
    [InlineData("T:Meerzorg.Rekentool.Aanvraag")]
    [InlineData("T:Meerzorg.Rekentool.Groepsaanvraag")]
    [InlineData("T:Meerzorg.Rekentool.Dagprogramma")]
    [InlineData("T:Meerzorg.Rekentool.Uitkomst")]
    [InlineData("T:Meerzorg.Rekentool.Uren")]
    [InlineData("T:Meerzorg.Rekentool.OngeldigeInvoerException")]
    [InlineData("T:Meerzorg.Rekentool.Bulk.Bulkrekentool")]
    [InlineData("T:Meerzorg.Rekentool.Json.Invoer")]
    [InlineData("T:Meerzorg.Rekentool.Json.Jsonuitvoer")]
    [InlineData("T:Meerzorg.Rekentool.Json.Schemas")]
    public void Wat_men_het_eerst_tegenkomt_heeft_een_voorbeeld(string lid) => Assert.Contains(lid, Voorbeelden.Keys);

    private static string Letterlijk(string bestand) => $"\"\"\"\n{File.ReadAllText(Projectmap.Pad(bestand))}\n\"\"\"";

    [GeneratedRegex(@"(?<=^|\s)// ?(.*?)$", RegexOptions.Multiline)]
    private static partial Regex Opmerking();
}
