using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Meerzorg.Rekentool.Cli.Weergave;

/// <summary>Writes JSON to standard output.</summary>
internal static class Jsonuitvoer
{
    public static void Schrijf(TextWriter uit, Action<Utf8JsonWriter> inhoud)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, UitkomstJson.Opties)) inhoud(json);
        uit.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    /// <summary>One result as it is, several as an array.</summary>
    public static void SchrijfElk<T>(TextWriter uit, IReadOnlyList<T> resultaten, Action<Utf8JsonWriter, T> schrijf) => Schrijf(uit, json =>
    {
        if (resultaten.Count == 1)
        {
            schrijf(json, resultaten[0]);
            return;
        }

        json.WriteStartArray();
        foreach (var resultaat in resultaten) schrijf(json, resultaat);
        json.WriteEndArray();
    });
}
