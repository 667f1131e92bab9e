using System.Text.Json;
using System.Text.RegularExpressions;

namespace Meerzorg.Rekentool.Tests.Hulp;

/// <summary>Holds JSON against a JSON Schema: the keywords that the schemas of this project use, and a fault for any other.</summary>
internal sealed class Schemakeuring(JsonElement schema)
{
    /// <summary>The first place that the schema does not accept; <see langword="null"/> when it accepts everything.</summary>
    public string? Gebrek(JsonElement waarde) => Gebrek(waarde, schema, "$");

    private string? Gebrek(JsonElement waarde, JsonElement regels, string pad)
    {
        foreach (var regel in regels.EnumerateObject())
        {
            var gebrek = regel.Name switch
            {
                "$schema" or "$defs" or "title" or "description" => null,
                "$ref" => Gebrek(waarde, schema.GetProperty("$defs").GetProperty(regel.Value.GetString()!["#/$defs/".Length..]), pad),
                "type" => IsSoort(waarde, regel.Value) ? null : $"{pad}: geen {regel.Value}",
                "const" => JsonElement.DeepEquals(waarde, regel.Value) ? null : $"{pad}: niet {regel.Value}",
                "enum" => regel.Value.EnumerateArray().Any(keuze => JsonElement.DeepEquals(keuze, waarde)) ? null : $"{pad}: geen van {regel.Value}",
                "pattern" => waarde.ValueKind != JsonValueKind.String || Regex.IsMatch(waarde.GetString()!, regel.Value.GetString()!) ? null : $"{pad}: niet {regel.Value}",
                "format" => waarde.ValueKind != JsonValueKind.String || DateOnly.TryParseExact(waarde.GetString(), "yyyy-MM-dd", out _) ? null : $"{pad}: geen {regel.Value}",
                "propertyNames" => waarde.ValueKind != JsonValueKind.Object ? null : waarde.EnumerateObject().Select(lid => Gebrek(JsonSerializer.SerializeToElement(lid.Name), regel.Value, $"{pad}.{lid.Name}")).FirstOrDefault(naam => naam is not null),
                "anyOf" => regel.Value.EnumerateArray().Select(keuze => Gebrek(waarde, keuze, pad)).ToList() is var gebreken && gebreken.Contains(null) ? null : string.Join(" of ", gebreken),
                "items" => waarde.ValueKind != JsonValueKind.Array ? null : waarde.EnumerateArray().Select((deel, i) => Gebrek(deel, regel.Value, $"{pad}.{i + 1}")).FirstOrDefault(deel => deel is not null),
                "required" => waarde.ValueKind != JsonValueKind.Object ? null : regel.Value.EnumerateArray().Where(lid => !waarde.TryGetProperty(lid.GetString()!, out _)).Select(lid => $"{pad}: zonder {lid}").FirstOrDefault(),
                "properties" => waarde.ValueKind != JsonValueKind.Object ? null : regel.Value.EnumerateObject().Select(lid => waarde.TryGetProperty(lid.Name, out var deel) ? Gebrek(deel, lid.Value, $"{pad}.{lid.Name}") : null).FirstOrDefault(deel => deel is not null),
                "additionalProperties" => waarde.ValueKind != JsonValueKind.Object ? null : Overige(waarde, regels).Select(lid => regel.Value.ValueKind == JsonValueKind.False ? $"{pad}: onbekend lid {lid.Name}" : Gebrek(lid.Value, regel.Value, $"{pad}.{lid.Name}")).FirstOrDefault(deel => deel is not null),
                _ => throw new NotSupportedException(regel.Name),
            };
            if (gebrek is not null) return gebrek;
        }

        return null;
    }

    private static IEnumerable<JsonProperty> Overige(JsonElement waarde, JsonElement regels) => waarde.EnumerateObject()
        .Where(lid => !regels.TryGetProperty("properties", out var leden) || !leden.TryGetProperty(lid.Name, out _));

    private static bool IsSoort(JsonElement waarde, JsonElement soort) => soort.ValueKind == JsonValueKind.Array
        ? soort.EnumerateArray().Any(een => IsSoort(waarde, een))
        : soort.GetString() switch
        {
            "object" => waarde.ValueKind == JsonValueKind.Object,
            "array" => waarde.ValueKind == JsonValueKind.Array,
            "string" => waarde.ValueKind == JsonValueKind.String,
            "boolean" => waarde.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "null" => waarde.ValueKind == JsonValueKind.Null,
            "number" => waarde.ValueKind == JsonValueKind.Number,
            "integer" => waarde.ValueKind == JsonValueKind.Number && waarde.TryGetInt64(out _),
            _ => throw new NotSupportedException(soort.GetString()),
        };
}
