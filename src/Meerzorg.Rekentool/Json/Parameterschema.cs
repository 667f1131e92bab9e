using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Meerzorg.Rekentool.Json;

/// <summary>The JSON Schemas of parameter files and overlays, made from the types that read them.</summary>
public static class Parameterschema
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>The schema of a year file: <c>schema/parameters-1.schema.json</c>.</summary>
    public static string Jaarbestand() => Schema(ParameterJson.Default.Parameterbestand, "Meerzorg-parameters van een jaar");

    /// <summary>The schema of an overlay: <c>schema/overlay-1.schema.json</c>.</summary>
    public static string Overlay() => Schema(ParameterJson.Default.Overlaybestand, "Overlay op meerzorg-parameters");

    private static string Schema(JsonTypeInfo type, string titel)
    {
        var opties = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true };
        var schema = new JsonObject { ["$schema"] = Dialect, ["title"] = titel };
        foreach (var (naam, waarde) in type.GetJsonSchemaAsNode(opties).AsObject().ToList()) schema[naam] = waarde?.DeepClone();
        return schema.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", TypeInfoResolver = ParameterJson.Default });
    }
}
