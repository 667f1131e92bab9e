using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Meerzorg.Rekentool;

/// <summary>Writes a parameter file the way people keep one: a value, a source or a period on one line.</summary>
internal static class Parameterschrijver
{
    public static byte[] Schrijf(Parameterbestand bestand)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Jsonopmaak.Leesbaar)) Parameterbestand.Vorm.Schrijf(json, bestand, default);
        using var geschreven = JsonDocument.Parse(buffer.WrittenMemory);
        var tekst = new StringBuilder();
        Schrijf(geschreven.RootElement, "", tekst);
        return Encoding.UTF8.GetBytes(tekst.Append('\n').ToString());
    }

    private static void Schrijf(JsonElement waarde, string inspringing, StringBuilder tekst)
    {
        var dieper = inspringing + "  ";
        switch (waarde.ValueKind)
        {
            case JsonValueKind.Object when waarde.EnumerateObject().All(lid => lid.Value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array)):
                tekst.Append("{ ").AppendJoin(", ", waarde.EnumerateObject().Select(lid => Naam(lid) + lid.Value.GetRawText())).Append(" }");
                break;
            case JsonValueKind.Object:
                Reeks('{', '}', waarde.EnumerateObject().Select(lid => (Naam(lid), lid.Value)));
                break;
            case JsonValueKind.Array:
                Reeks('[', ']', waarde.EnumerateArray().Select(element => ("", element)));
                break;
            default:
                tekst.Append(waarde.GetRawText());
                break;
        }

        void Reeks(char open, char dicht, IEnumerable<(string Voor, JsonElement Waarde)> delen)
        {
            tekst.Append(open);
            var scheiding = "\n";
            foreach (var (voor, deel) in delen)
            {
                tekst.Append(scheiding).Append(dieper).Append(voor);
                Schrijf(deel, dieper, tekst);
                scheiding = ",\n";
            }

            tekst.Append('\n').Append(inspringing).Append(dicht);
        }
    }

    private static string Naam(JsonProperty lid) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(lid.Name)}\": ";
}
