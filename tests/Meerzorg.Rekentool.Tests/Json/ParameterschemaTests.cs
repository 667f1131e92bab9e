using System.Text.Json.Nodes;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Json;

/// <summary>The published schemas are those of the types that read the files.</summary>
public class ParameterschemaTests
{
    [Fact]
    public void Het_gepubliceerde_schema_van_een_jaarbestand_is_dat_van_de_code() =>
        Assert.Equal(Parameterschema.Jaarbestand() + "\n", File.ReadAllText(Projectmap.Pad("schema", "parameters-1.schema.json")));

    [Fact]
    public void Het_gepubliceerde_schema_van_een_overlay_is_dat_van_de_code() =>
        Assert.Equal(Parameterschema.Overlay() + "\n", File.ReadAllText(Projectmap.Pad("schema", "overlay-1.schema.json")));

    [Fact]
    public void Elk_jaarbestand_verwijst_naar_het_schema()
    {
        foreach (var bestand in Directory.GetFiles(Projectmap.Pad("src", "Meerzorg.Rekentool", "Parameters", "Jaren"), "*.json"))
        {
            var schema = JsonNode.Parse(File.ReadAllText(bestand))!["$schema"]!.GetValue<string>();
            Assert.Equal(Projectmap.Pad("schema", "parameters-1.schema.json"), Path.GetFullPath(Path.Combine(Path.GetDirectoryName(bestand)!, schema)));
        }
    }
}
