using System.Text.Json;

namespace Meerzorg.Rekentool;

/// <summary>Reads a text as one JSON object.</summary>
internal static class Jsondocument
{
    private const int MaximaleDiepte = 16;

    /// <summary>A reader for the object, or <see langword="null"/>, with a fault, when the text is not one.</summary>
    public static Jsonlezer? Lees(ReadOnlySpan<byte> utf8Json, Tekst verwacht, Foutenlijst fouten)
    {
        try
        {
            var lezer = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = MaximaleDiepte });
            var wortel = JsonElement.ParseValue(ref lezer);
            if (lezer.Read()) throw new JsonException();
            LeesAlleTekst(utf8Json);
            return Jsonlezer.Van(wortel, "", fouten);
        }
        catch (InvalidOperationException)
        {
            fouten.Meld(Foutsoort.GeenJson, "", new("tekst die geen Unicode is", "text that is not Unicode"), new("één JSON-object in UTF-8", "one JSON object in UTF-8"));
            return null;
        }
        catch (JsonException fout)
        {
            fouten.Meld(
                Foutsoort.GeenJson,
                "",
                fout.LineNumber is { } regel
                    ? new($"ongeldige JSON op regel {regel + 1}, kolom {fout.BytePositionInLine + 1}", $"invalid JSON at line {regel + 1}, column {fout.BytePositionInLine + 1}")
                    : new("ongeldige JSON", "invalid JSON"),
                verwacht);
            return null;
        }
    }

    /// <summary>Bytes or escapes that are no characters (a lone surrogate) only come to light when a string is asked for.</summary>
    private static void LeesAlleTekst(ReadOnlySpan<byte> utf8Json)
    {
        var lezer = new Utf8JsonReader(utf8Json);
        while (lezer.Read())
        {
            if (lezer.TokenType is JsonTokenType.PropertyName or JsonTokenType.String) _ = lezer.GetString();
        }
    }
}
