using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Meerzorg.Rekentool;

/// <summary>Reads text that should be one JSON value; where it is not, that is a fault like any other.</summary>
internal static class Jsontekst
{
    private const int MaximaleDiepte = 16;

    /// <summary>The value, or <see langword="null"/>, with a fault, when the text is not JSON.</summary>
    public static JsonElement? Lees(ReadOnlySpan<byte> utf8Json, Tekst verwacht, Foutenlijst fouten)
    {
        utf8Json = ZonderMerkteken(utf8Json);
        var opties = new JsonReaderOptions { MaxDepth = MaximaleDiepte };
        var proef = new Utf8JsonReader(utf8Json, opties);
        try
        {
            // Text that is no text (bytes that are not UTF-8, half a surrogate pair) only shows when it is decoded.
            while (proef.Read())
            {
                if (proef.TokenType is JsonTokenType.String or JsonTokenType.PropertyName) _ = proef.GetString();
            }

            var lezer = new Utf8JsonReader(utf8Json, opties);
            return JsonElement.ParseValue(ref lezer);
        }
        catch (Exception fout) when (fout is JsonException or InvalidOperationException)
        {
            var gevonden = fout is JsonException
                ? new Tekst("ongeldige JSON", "invalid JSON")
                : new Tekst("tekst die geen geldige UTF-8 of Unicode is", "text that is not valid UTF-8 or Unicode");
            var plaats = fout is JsonException { LineNumber: { } regel, BytePositionInLine: { } kolom }
                ? new Tekstplaats(regel + 1, kolom + 1)
                : Plaats(utf8Json[..(int)proef.TokenStartIndex]);
            fouten.Meld(new Fout(Foutsoort.GeenJson, "", gevonden, verwacht) { Plaats = plaats });
            return null;
        }
    }

    /// <summary>The place where a text goes on after what is before it.</summary>
    private static Tekstplaats Plaats(ReadOnlySpan<byte> ervoor) => new(ervoor.Count((byte)'\n') + 1, ervoor.Length - ervoor.LastIndexOf((byte)'\n'));

    /// <summary>The text without the byte order mark that some editors put in front of UTF-8.</summary>
    public static ReadOnlySpan<byte> ZonderMerkteken(ReadOnlySpan<byte> utf8Json)
    {
        var merkteken = "\uFEFF"u8;
        return utf8Json.StartsWith(merkteken) ? utf8Json[merkteken.Length..] : utf8Json;
    }

    /// <summary>A value as it stands in the file, for messages: on one line and not too long.</summary>
    public static string Ingekort(JsonElement element) => Ingekort(element.GetRawText());

    /// <summary>The name of a member as it stands in the file, for messages.</summary>
    public static string Naam(JsonProperty lid) => Ingekort(Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(lid)));

    /// <summary>Text that was found, as messages show it.</summary>
    public static Tekst Aangehaald(string tekst) => Tekst.Gelijk($"\"{Ingekort(tekst)}\"");

    private static string Ingekort(string tekst)
    {
        const int Maximum = 60;
        var regel = tekst.AsSpan().IndexOfAny(" \n\r\t") < 0 ? tekst : string.Join(' ', tekst.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
        if (regel.Length <= Maximum) return regel;
        return regel[..(char.IsHighSurrogate(regel[Maximum - 1]) ? Maximum - 1 : Maximum)] + "…";
    }
}
