using System.Text;
using System.Text.Json.Nodes;
using Meerzorg.Rekentool.Pgb;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Json;

/// <summary>The published schemas are those of the descriptions that read the files.</summary>
public class ParameterschemaTests
{
    private const string Jaarbestand = "parameters-1";
    private const string Overlay = "overlay-1";
    private const string Pgb = "pgb-1";

    /// <summary>Every year file and overlay of the project, with its schema.</summary>
    public static TheoryData<string, string> Bestanden
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (schema, map) in new[] { (Jaarbestand, "src/Meerzorg.Rekentool/Parameters/Jaren"), (Pgb, "src/Meerzorg.Rekentool/Pgb/Data"), (Overlay, "voorbeelden/overlays") })
            {
                foreach (var bestand in Directory.GetFiles(Projectmap.Pad(map.Split('/')), "*.json").Order(StringComparer.Ordinal)) data.Add(schema, $"{map}/{Path.GetFileName(bestand)}");
            }

            return data;
        }
    }

    [Fact]
    public void Elk_jaarbestand_verwijst_naar_het_schema()
    {
        foreach (var bestand in Directory.GetFiles(Projectmap.Pad("src", "Meerzorg.Rekentool", "Parameters", "Jaren"), "*.json"))
        {
            var schema = JsonNode.Parse(File.ReadAllText(bestand))!["$schema"]!.GetValue<string>();
            Assert.Equal(Projectmap.Pad("schema", "parameters-1.schema.json"), Path.GetFullPath(Path.Combine(Path.GetDirectoryName(bestand)!, schema)));
        }
    }

    /// <summary>In every object whose names are not data, however deep.</summary>
    [Theory]
    [MemberData(nameof(Bestanden))]
    public void Een_onbekend_lid_wordt_overal_geweigerd(string schema, string bestand)
    {
        var wortel = JsonNode.Parse(Inhoud(bestand))!;
        int aantal = 0;
        foreach (var knoop in Objecten(wortel))
        {
            knoop["onbekend"] = 1;
            Assert.NotNull(Schema.Van(schema).Gebrek(Encoding.UTF8.GetBytes(wortel.ToJsonString())));
            knoop.Remove("onbekend");
            if (++aantal > 200) break; // the first hundreds are of every kind; the rest is more of the same
        }

        Assert.True(aantal > 0);
    }

    [Theory]
    [InlineData(Jaarbestand, "jaar", "\"2026\"")]
    [InlineData(Jaarbestand, "jaar", null)]
    [InlineData(Jaarbestand, "formaat", "1")]
    [InlineData(Jaarbestand, "formaat", "\"meerzorg-parameters-2\"")]
    [InlineData(Jaarbestand, "geldig.van", "\"01-01-2026\"")]
    [InlineData(Jaarbestand, "geldig", "null")]
    [InlineData(Jaarbestand, "herkomsten.formulier-jaar.status", "\"verzonnen\"")]
    [InlineData(Jaarbestand, "herkomsten.formulier-jaar.plaats", null)]
    [InlineData(Jaarbestand, "dagenPerJaar", "365")]
    [InlineData(Jaarbestand, "dagenPerJaar.waarde", "365")]
    [InlineData(Jaarbestand, "dagenPerJaar.waarde", "null")]
    [InlineData(Jaarbestand, "dagenPerJaar.waarde", "\"365,0\"")]
    [InlineData(Jaarbestand, "dagenPerJaar.eenheid", "\"dagen\"")]
    [InlineData(Jaarbestand, "drempelfractie.waarde", "\"25\"")]
    [InlineData(Jaarbestand, "nachtstandaard.waarde", "\"2\"")]
    [InlineData(Jaarbestand, "maatwerkUurtarief.GZ", "null")]
    [InlineData(Jaarbestand, "maatwerkUurtarief.gz", "{ \"waarde\": \"1\", \"eenheid\": \"euro per uur\", \"herkomst\": \"formulier-maatwerk\" }")]
    [InlineData(Jaarbestand, "onderbouwing.geldbanden", "{}")]
    [InlineData(Jaarbestand, "zorgprofielen.VG77", "{}")]
    [InlineData(Jaarbestand, "zorgprofielen.VG7.prestaties.Z473.behandeling", "\"true\"")]
    [InlineData(Jaarbestand, "zorgprofielen.VG7.ranges.3", "null")]
    [InlineData(Jaarbestand, "zorgprofielen.VG7.ranges.2.uitkomst", "\"meerzorgprofiel 7\"")]
    [InlineData(Overlay, "overlay", null)]
    [InlineData(Overlay, "bron", "1")]
    [InlineData(Overlay, "jaar", "\"2026\"")]
    [InlineData(Overlay, "waarden.contextdrempel", "0.07")]
    [InlineData(Pgb, "formaat", "\"meerzorg-parameters-1\"")]
    [InlineData(Pgb, "zorgprofielen.LVG4", "{}")]
    [InlineData(Pgb, "zorgprofielen.VG7.functies.verpleging.klasse", "\"1\"")]
    [InlineData(Pgb, "zorgprofielen.VG7.functies.verpleging.perWeek.eenheid", "\"etmalen per week\"")]
    [InlineData(Pgb, "zorgprofielen.VG7.functies.zwemmen", "{ \"jaarbedrag\": { \"waarde\": \"1\", \"eenheid\": \"euro per jaar\", \"herkomst\": \"bijlage-h\" } }")]
    [InlineData(Pgb, "jeugd.minimumuurloon.jong", "{ \"waarde\": \"1\", \"eenheid\": \"euro per uur\", \"herkomst\": \"wml\" }")]
    public void Het_schema_weigert_wat_niet_kan(string schema, string pad, string? waarde)
    {
        var bestand = schema switch
        {
            Jaarbestand => Jaarbestanden.Inhoud(2026),
            Pgb => Pgbrekentool.Inhoud(2026),
            _ => Inhoud("voorbeelden/overlays/contextdrempel-formulier.json"),
        };
        Assert.NotNull(Schema.Van(schema).Gebrek(Jsonknip.Verander(bestand, pad, waarde)));
    }

    [Theory]
    [InlineData(Jaarbestand, "$schema", "null")]
    [InlineData(Jaarbestand, "indexatie", "null")]
    [InlineData(Jaarbestand, "dagenPerJaar.opmerking", "null")]
    [InlineData(Jaarbestand, "zorgprofielen.VG7.ranges.7.jaarbedrag", "null")]
    [InlineData(Overlay, "jaar", "null")]
    [InlineData(Pgb, "zorgprofielen.VG7.totalen", "null")]
    public void Niets_mag_waar_er_niets_hoeft_te_zijn(string schema, string pad, string waarde)
    {
        var bestand = schema switch
        {
            Jaarbestand => Jaarbestanden.Inhoud(2026),
            Pgb => Pgbrekentool.Inhoud(2026),
            _ => Inhoud("voorbeelden/overlays/contextdrempel-formulier.json"),
        };
        Assert.Null(Schema.Van(schema).Gebrek(Jsonknip.Verander(bestand, pad, waarde)));
    }

    private static byte[] Inhoud(string bestand) => File.ReadAllBytes(Projectmap.Pad(bestand.Split('/')));

    private static IEnumerable<JsonObject> Objecten(JsonNode? knoop) => knoop switch
    {
        JsonObject leden => [.. IsNaam(leden) ? [] : new[] { leden }, .. leden.SelectMany(lid => Objecten(lid.Value))],
        JsonArray elementen => [.. elementen.SelectMany(Objecten)],
        _ => [],
    };

    /// <summary>Whether the names in an object are data: an unknown one is then no fault of its own.</summary>
    private static bool IsNaam(JsonObject leden) =>
        leden.Parent is JsonObject ouder && ouder.Single(lid => lid.Value == leden).Key is "herkomsten" or "tarievenBehandeling" or "tarievenOverig" or "prestaties" or "waarden";
}
