using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Meerzorg.Rekentool;

/// <summary>Writes a parameter file the way people keep one: a value, a source or a period on one line.</summary>
internal static class Parameterschrijver
{
    public static byte[] Schrijf(Parameterbestand bestand)
    {
        var tekst = new StringBuilder();
        Schrijf(JsonSerializer.SerializeToNode(bestand, ParameterJson.Default.Parameterbestand)!, "", tekst);
        return Encoding.UTF8.GetBytes(tekst.Append('\n').ToString());
    }

    private static void Schrijf(JsonNode knoop, string inspringing, StringBuilder tekst)
    {
        var dieper = inspringing + "  ";
        switch (knoop)
        {
            case JsonObject leden when leden.All(lid => lid.Value is not (JsonObject or JsonArray)) && leden.Count > 1 && !leden.ContainsKey("formaat"):
                tekst.Append("{ ").AppendJoin(", ", leden.Where(lid => lid.Value is not null).Select(lid => $"{Tekst(lid.Key)}: {Eenvoudig(lid.Value!)}")).Append(" }");
                break;
            case JsonObject leden:
                Reeks('{', '}', leden.Where(lid => lid.Value is not null).Select<KeyValuePair<string, JsonNode?>, (string, JsonNode)>(lid => ($"{Tekst(lid.Key)}: ", lid.Value!)));
                break;
            case JsonArray elementen:
                Reeks('[', ']', elementen.Select(element => ("", element!)));
                break;
            default:
                tekst.Append(Eenvoudig(knoop));
                break;
        }

        void Reeks(char open, char dicht, IEnumerable<(string Voor, JsonNode Waarde)> delen)
        {
            tekst.Append(open);
            var scheiding = "\n";
            foreach (var (voor, waarde) in delen)
            {
                tekst.Append(scheiding).Append(dieper).Append(voor);
                Schrijf(waarde, dieper, tekst);
                scheiding = ",\n";
            }

            tekst.Append('\n').Append(inspringing).Append(dicht);
        }
    }

    private static string Eenvoudig(JsonNode waarde) => waarde.GetValueKind() == JsonValueKind.String ? Tekst(waarde.GetValue<string>()) : waarde.ToJsonString();

    private static string Tekst(string tekst) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(tekst)}\"";
}
