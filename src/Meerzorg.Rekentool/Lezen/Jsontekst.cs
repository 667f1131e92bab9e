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
        if (Jsonoorzaak.VanBestand(utf8Json) is { } anders)
        {
            Meld(utf8Json, anders, verwacht, fouten);
            return null;
        }

        var opties = new JsonReaderOptions { MaxDepth = MaximaleDiepte };
        var proef = new Utf8JsonReader(utf8Json, opties);
        try
        {
            // Text that is no text (half a surrogate pair) only shows when it is decoded.
            while (proef.Read())
            {
                if (proef.TokenType is JsonTokenType.String or JsonTokenType.PropertyName) _ = proef.GetString();
            }

            var lezer = new Utf8JsonReader(utf8Json, opties);
            return JsonElement.ParseValue(ref lezer);
        }
        catch (JsonException fout)
        {
            int plaats = Begin(utf8Json, fout.LineNumber ?? 0) + (int)(fout.BytePositionInLine ?? 0);
            Meld(utf8Json, Jsonoorzaak.Van(utf8Json, plaats, proef.TokenType, proef.CurrentDepth + (proef.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0), MaximaleDiepte), verwacht, fouten);
        }
        catch (InvalidOperationException)
        {
            Meld(utf8Json, new((int)proef.TokenStartIndex, new("een half teken: een \\ud… die er geen is", "half a character: a \\ud… that is none"), default), verwacht, fouten);
        }

        return null;
    }

    private static void Meld(ReadOnlySpan<byte> tekst, in Jsonoorzaak oorzaak, Tekst verwacht, Foutenlijst fouten) =>
        fouten.Meld(new Fout(Foutsoort.GeenJson, "", oorzaak.Gevonden, new(verwacht.Nl + oorzaak.Raad.Nl, verwacht.En + oorzaak.Raad.En)) { Tekstplaats = Plaats(tekst[..oorzaak.Plaats]) });

    /// <summary>Where a line begins; lines count from 0.</summary>
    private static int Begin(ReadOnlySpan<byte> tekst, long regel)
    {
        int begin = 0;
        for (; regel > 0; regel--)
        {
            int einde = tekst[begin..].IndexOf((byte)'\n');
            if (einde < 0) break;
            begin += einde + 1;
        }

        return begin;
    }

    /// <summary>The place where a text goes on after what is before it.</summary>
    private static (long Regel, long Kolom) Plaats(ReadOnlySpan<byte> ervoor) => (ervoor.Count((byte)'\n') + 1, ervoor.Length - ervoor.LastIndexOf((byte)'\n'));

    /// <summary>The text without the byte order mark that some editors put in front of UTF-8.</summary>
    public static ReadOnlySpan<byte> ZonderMerkteken(ReadOnlySpan<byte> utf8Json)
    {
        var merkteken = "\uFEFF"u8;
        return utf8Json.StartsWith(merkteken) ? utf8Json[merkteken.Length..] : utf8Json;
    }

    /// <inheritdoc cref="Aanhaling.Van(JsonElement)"/>
    public static string Ingekort(JsonElement element) => Aanhaling.Van(element);

    /// <inheritdoc cref="Aanhaling.Van(JsonProperty)"/>
    public static string Naam(JsonProperty lid) => Aanhaling.Van(lid);

    /// <inheritdoc cref="Aanhaling.Tussen"/>
    public static Tekst Aangehaald(string tekst) => Aanhaling.Tussen(tekst);
}
