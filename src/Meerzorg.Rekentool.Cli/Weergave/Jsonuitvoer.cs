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

    /// <summary>One item as an object, several as an array.</summary>
    public static void SchrijfEenOfReeks<T>(TextWriter uit, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> schrijf) =>
        Schrijf(uit, json => UitkomstJson.SchrijfEenOfReeks(json, items, schrijf));
}
