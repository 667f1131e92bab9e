using System.Text.Json.Nodes;
using Json.Schema;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests;

/// <summary>The published schemas, by a validator that is not ours: every file that the project gives out is accepted, and nothing beside it.</summary>
public class SchemaTests
{
    private static readonly (string Schema, string Bestand)[] Paren =
    [
        .. Een("aanvraag-1", "vg5", "vg7", "lg7", "vv8", "ggz4w", "verantwoording", "dagprogramma/aanvraag"),
        .. Een("dagprogramma-1", "dagprogramma/weekend-thuis", "dagprogramma/twee-medewerkers"),
        .. Een("dossier-1", "dossier/volledig"),
        .. Een("dossiers-1", "jaarwissel/dossiers", "vg7"),
        .. Elk("groep-1", "voorbeelden", "groep"),
        .. Elk("groepstermijn-1", "voorbeelden", "groepstermijn"),
        .. Elk("overlay-1", "voorbeelden", "overlays"),
        .. Elk("parameters-1", "src", "Meerzorg.Rekentool", "Parameters", "Jaren"),
        .. Elk("pgb-1", "src", "Meerzorg.Rekentool", "Pgb", "Data"),
        .. Elk("rekenstaat-2", "voorbeelden", "rekenstaat"),
        .. Een("situatie-1", "cyclus/aanbieder", "cyclus/starter"),
        .. Elk("termijn-1", "voorbeelden", "termijn"),
        .. Elk("verhuizing-1", "voorbeelden", "verhuizing"),
        .. Elk("zorgplan-1", "voorbeelden", "pgb"),
    ];

    /// <summary>Every year file, overlay and receipt of the checkout, with the schema that it must satisfy.</summary>
    public static TheoryData<string, string> Bestanden
    {
        get
        {
            var rijen = new TheoryData<string, string>();
            foreach (var (schema, bestand) in Paren) rijen.Add(schema, bestand);
            return rijen;
        }
    }

    [Theory]
    [MemberData(nameof(Bestanden))]
    public void Elk_bestand_voldoet_aan_zijn_schema(string schema, string bestand) => Assert.Null(Schema.Van(schema).Gebrek(Tekst(bestand)));

    [Theory]
    [MemberData(nameof(Bestanden))]
    public void Met_een_onbekend_lid_wordt_het_geweigerd(string schema, string bestand)
    {
        var json = JsonNode.Parse(Tekst(bestand))!;
        json["onbekend"] = 1;

        Assert.StartsWith("#/onbekend: additionalProperties: ", Schema.Van(schema).Gebrek(json.ToJsonString()), StringComparison.Ordinal);
    }

    [Fact]
    public void Elk_schema_heeft_bestanden() => Assert.Equal(
        Schema.Namen.Where(naam => !Schemas.Namen.Contains(naam) || Schemas.Vorm(naam).IsLeesbaar), // what is only written is held against its description where it is written
        Paren.Select(paar => paar.Schema).Distinct());

    [Fact]
    public void Een_datum_die_niet_bestaat_wordt_geweigerd() =>
        Assert.StartsWith("#/gecontroleerdOp: format: ", Schema.Van("parameters-1").Gebrek(Jsonknip.Verander(Jaarbestanden.Inhoud(2026), "gecontroleerdOp", "\"2026-02-30\"")), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{ "typ": "string" }""")]
    [InlineData("""{ "type": "tekst" }""")]
    [InlineData("""{ "properties": { "dag": { "format": "datum" } } }""")]
    [InlineData("""{ "$schema": "https://json-schema.org/draft/2020-12/schema", "required": "dag" }""")]
    public void Een_schema_dat_iets_onbekends_zegt_is_geen_schema(string schema) => Assert.Throws<JsonSchemaException>(() => new Schema(schema));

    [Theory]
    [InlineData("""{ "aantal": "1" }""", "#/aantal: type: ")]
    [InlineData("""{ "aantal": 1, "keuze": { "soort": "a", "getal": 1 } }""", "#/keuze/getal: type: ")]
    [InlineData("""{ "aantal": 1, "keuze": { "soort": "b", "getal": 1, "meer": 1 } }""", "#/keuze/meer: additionalProperties: ")]
    [InlineData("""{ "aantal": 1, "keuze": [] }""", "#/keuze: type: ")]
    [InlineData("""{ "keuze": null }""", "#: required: ")]
    public void Het_eerste_gebrek_is_leesbaar(string json, string begin)
    {
        var schema = new Schema("""
            { "properties": { "aantal": { "type": "integer" }, "keuze": { "anyOf": [{ "type": "null" }, { "$ref": "#/$defs/a" }, { "$ref": "#/$defs/b" }] } }, "required": ["aantal"],
              "$defs": {
                "a": { "type": "object", "properties": { "soort": { "const": "a" }, "getal": { "type": "string" } }, "required": ["soort"], "additionalProperties": false },
                "b": { "type": "object", "properties": { "soort": { "const": "b" }, "getal": { "type": "integer" } }, "required": ["soort"], "additionalProperties": false } } }
            """);

        Assert.StartsWith(begin, schema.Gebrek(json), StringComparison.Ordinal);
    }

    private static IEnumerable<(string Schema, string Bestand)> Een(string schema, params string[] voorbeelden) => voorbeelden.Select(naam => (schema, $"voorbeelden/{naam}.json"));

    private static IEnumerable<(string Schema, string Bestand)> Elk(string schema, params string[] map) =>
        from pad in Directory.GetFiles(Projectmap.Pad(map), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        select (schema, Path.GetRelativePath(Projectmap.Wortel, pad).Replace('\\', '/'));

    private static string Tekst(string bestand) => File.ReadAllText(Projectmap.Pad(bestand));
}
