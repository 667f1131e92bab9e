using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Parameters;

/// <summary>The hash of a set follows what it says, and not how its file happens to be written.</summary>
public class ParameterhashTests
{
    public static TheoryData<int> Jaren => [.. Rekentool.Jaren];

    [Theory]
    [MemberData(nameof(Jaren))]
    public void Volgorde_witruimte_regeleinden_en_herschrijven_veranderen_niets(int jaar)
    {
        var (tekst, hash) = (Jaarbestand.Tekst(jaar), Beide(Rekentool.Voor(jaar).Parameters));

        Assert.Equal(hash, Hash(tekst.Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal(hash, Hash(tekst.Replace("\n", "\r", StringComparison.Ordinal)));
        Assert.Equal(hash, Hash(JsonNode.Parse(tekst)!.ToJsonString()));
        Assert.Equal(hash, Beide(Parameterset.Lees(Parameterschrijver.Schrijf(Rekentool.Voor(jaar).Parameters.Bestand), "een andere naam")));
        Assert.Equal(hash, Beide(Jaarbestand.Met(jaar, json => json.AsObject().Remove("$schema"))));
        for (int zaad = 0; zaad < 10; zaad++)
        {
            var geschud = Geschud(JsonNode.Parse(tekst)!, new Random(zaad)).ToJsonString(new JsonSerializerOptions { WriteIndented = true });
            Assert.NotEqual(tekst, geschud);
            Assert.Equal(hash, Hash(geschud));
        }
    }

    [Fact]
    public void De_schrijfwijze_van_een_getal_verandert_niets() =>
        Assert.Equal(
            Beide(Rekentool.Voor(2026).Parameters),
            Beide(Jaarbestand.Met(2026, json =>
            {
                json.Zet("2:00:00,0", "nachtstandaard");
                json.Zet("00.0712", "contextdrempel");
                json.Zet("1683.0500", "maximaalEtmaalbedrag");
                json.Zet("00.25", "drempelfractie");
            })));

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public void De_cultuur_van_de_machine_verandert_niets(string cultuur)
    {
        var (eerder, eerderUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(cultuur);
            Assert.All(Rekentool.Jaren, jaar =>
            {
                var set = Parameterset.Lees(Jaarbestanden.Inhoud(jaar));
                Assert.Equal(Beide(Rekentool.Voor(jaar).Parameters), Beide(set));
                Assert.Equal(Jaarbestand.Tekst(jaar), Encoding.UTF8.GetString(Parameterschrijver.Schrijf(set.Bestand)));
            });
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (eerder, eerderUi);
        }
    }

    [Trait("Duur", "lang")]
    [Theory]
    [MemberData(nameof(Jaren))]
    public void Elke_verandering_van_een_bron_verandert_alleen_de_hash_van_de_documentatie(int jaar)
    {
        var bronnen = JsonNode.Parse(Jaarbestand.Tekst(jaar))!["herkomsten"]!.AsObject();
        AlleenDocumentatie(
            jaar,
            [
                .. from bron in bronnen
                   from lid in (string[])["document", "plaats", "opmerking", "afleiding"]
                   select (Action<JsonNode>)(json => json["herkomsten"]![bron.Key]![lid] = $"{bron.Value![lid]}."),
                .. from bron in bronnen
                   select (Action<JsonNode>)(json =>
                   {
                       var van = json["herkomsten"]![bron.Key]!;
                       van["status"] = $"{van["status"]}" == "eigen" ? "gepubliceerd" : "eigen";
                   }),
            ]);
    }

    [Fact]
    public void Wat_over_een_waarde_wordt_gezegd_verandert_alleen_de_hash_van_de_documentatie()
    {
        (string Pad, object[] Stappen)[] waarden = [.. Waarden(JsonNode.Parse(Jaarbestand.Tekst(2026))!, [])];
        Assert.Equal(Rekentool.Voor(2026).Parameters.Waarden().Count(), waarden.Length);
        // One in seven, in turn over the kinds of values: each takes reading a whole file.
        var gekozen = waarden.Where((_, nummer) => nummer % 7 == 0).ToList();
        AlleenDocumentatie(
            2026,
            [
                .. gekozen.Select(waarde => (Action<JsonNode>)(json => json.Bij(waarde.Stappen)["opmerking"] = $"{json.Bij(waarde.Stappen)["opmerking"]}!")),
                .. gekozen.Select(waarde => (Action<JsonNode>)(json =>
                {
                    json["herkomsten"]!["andere"] = JsonNode.Parse("""{ "document": "ANDERE", "plaats": "elders", "status": "gepubliceerd", "opmerking": "een andere bron" }""");
                    json.Bij(waarde.Stappen)["herkomst"] = "andere";
                })),
                json => json["prijspeil"] = 2025,
                json => json["geldig"]!["van"] = "2026-01-02",
                json => json["gecontroleerdOp"] = "2026-11-22",
                json => json["gecontroleerdOp"] = null,
                json => json["bevestigd"]![0]!["reden"] = "omdat",
                json => json["indexatie"]!["vanJaar"] = 2022,
                json => json.Zet("15000.01", "onderbouwing", "geldbanden", 0),
            ]);
    }

    private static void AlleenDocumentatie(int jaar, IReadOnlyCollection<Action<JsonNode>> wijzigingen)
    {
        var gepubliceerd = Rekentool.Voor(jaar).Parameters;
        var sets = wijzigingen.Select(wijziging => Jaarbestand.Met(jaar, wijziging)).ToList();
        Assert.All(sets, set => Assert.Equal(gepubliceerd.Waardehash, set.Waardehash));
        Assert.Equal(sets.Count + 1, sets.Append(gepubliceerd).DistinctBy(set => set.Documentatiehash).Count());
    }

    [Fact]
    public void Een_andere_eenheid_is_geen_bestand() =>
        Assert.Equal(
            "onderbouwing.geldbanden.1.eenheid",
            Assert.Single(Assert.Throws<OngeldigeParametersException>(() => Jaarbestand.Met(2026, json => json.Bij("onderbouwing", "geldbanden", 0)["eenheid"] = "euro per dag")).Fouten.InBeideTalen()).Pad);

    [Fact]
    public void De_indeling_telt_mee()
    {
        // The same values, but another prestatie for the same hours, another range for the same bound.
        var verwisseld = Jaarbestand.Met(2026, json =>
        {
            var prestatie = json.Bij("zorgprofielen", "VV7", "prestaties", "Z071");
            (prestatie["behandeling"], prestatie["dagbesteding"]) = (true, false);
        });
        Assert.NotEqual(Rekentool.Voor(2026).Parameters.Waardehash, verwisseld.Waardehash);
        Assert.Equal(Rekentool.Voor(2026).Parameters.Documentatiehash, verwisseld.Documentatiehash);
    }

    [Theory]
    [InlineData("a\n", "b", "a", "\nb")]
    [InlineData("a\nherkomsten.rlz-drempel.plaats=b", "c", "a", "b\nherkomsten.rlz-drempel.plaats=c")]
    [InlineData(@"a\", "nb", @"a\n", "b")]
    [InlineData(@"a\n", "b", "a\n", "b")]
    public void Een_scheidingsteken_in_een_tekst_is_geen_scheiding(string document, string plaats, string anderDocument, string anderePlaats)
    {
        string Met(string een, string twee) => Jaarbestand.Met(2026, json => (json["herkomsten"]!["rlz-drempel"]!["document"], json["herkomsten"]!["rlz-drempel"]!["plaats"]) = (een, twee)).Documentatiehash;
        Assert.NotEqual(Met(document, plaats), Met(anderDocument, anderePlaats));
    }

    [Fact]
    public void Van_een_overlay_tellen_de_waarden()
    {
        var set = Rekentool.Voor(2026).Parameters;
        (string Waarden, string Documentatie) Met(string waarde) => Beide(set.Met(new Overlay("naam", "bron", [new("contextdrempel", waarde)])));
        Assert.NotEqual(set.Waardehash, Met("0.0713").Waarden);
        Assert.Equal(Beide(set), Met("0.0712"));
        Assert.Equal(set.Documentatiehash, Met("0.0713").Documentatie);
        Assert.Equal(Met("0.0713"), Met("0.07130"));
    }

    private static (string Waarden, string Documentatie) Beide(Parameterset set) => (set.Waardehash, set.Documentatiehash);

    private static (string Waarden, string Documentatie) Hash(string tekst) => Beide(Parameterset.Lees(Encoding.UTF8.GetBytes(tekst)));

    /// <summary>The same JSON with the members of every object in another order; the elements of a list stay where they are.</summary>
    private static JsonNode Geschud(JsonNode knoop, Random toeval)
    {
        if (knoop is JsonArray elementen) return new JsonArray([.. elementen.Select(element => Geschud(element!, toeval))]);
        if (knoop is not JsonObject leden) return knoop.DeepClone();
        var paren = leden.ToArray();
        toeval.Shuffle(paren);
        return new JsonObject(paren.Select(lid => KeyValuePair.Create(lid.Key, lid.Value is { } waarde ? Geschud(waarde, toeval) : null)));
    }

    private static IEnumerable<(string Pad, object[] Stappen)> Waarden(JsonNode knoop, object[] stappen) => knoop switch
    {
        JsonObject waarde when waarde.ContainsKey("eenheid") => [(waarde.GetPath(), stappen)],
        JsonObject leden => leden.SelectMany(lid => Waarden(lid.Value!, [.. stappen, lid.Key])),
        JsonArray elementen => elementen.SelectMany((element, nummer) => Waarden(element!, [.. stappen, nummer])),
        _ => [],
    };
}
