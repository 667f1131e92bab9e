using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Meerzorg.Rekentool;

/// <summary>How JSON is written, in one way only.</summary>
internal static class Jsonopmaak
{
    /// <summary>Indented, and readable for people (€, ÷ and ö are not escaped).</summary>
    public static JsonWriterOptions Leesbaar { get; } = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>What is written, as text.</summary>
    public static string Tekst(Action<Utf8JsonWriter> schrijf)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Leesbaar)) schrijf(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
