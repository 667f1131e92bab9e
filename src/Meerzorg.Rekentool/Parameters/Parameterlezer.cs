using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Meerzorg.Rekentool;

/// <summary>Reads a parameter file strictly: unknown, duplicate or missing members are errors that say where.</summary>
internal static class Parameterlezer
{
    private const int MaximaleOmvang = 4 * 1024 * 1024;

    public static T Lees<T>(ReadOnlySpan<byte> utf8Json, string naam, JsonTypeInfo<T> type)
    {
        if (utf8Json.Length > MaximaleOmvang)
        {
            throw Fout(
                naam,
                Foutsoort.BuitenBereik,
                "",
                new($"{utf8Json.Length} bytes", $"{utf8Json.Length} bytes"),
                new($"ten hoogste {MaximaleOmvang} bytes", $"at most {MaximaleOmvang} bytes"));
        }

        try
        {
            var gelezen = JsonSerializer.Deserialize(utf8Json, type)
                ?? throw Fout(naam, Foutsoort.VerkeerdType, "", Tekst.Gelijk("null"), new("een object", "an object"));
            EisZonderLegeElementen(utf8Json, naam, type);
            return gelezen;
        }
        catch (JsonException fout)
        {
            var pad = fout.Path is null or "$" ? "" : fout.Path.Replace("$.", "", StringComparison.Ordinal);
            throw new OngeldigeParametersException(naam, [new Fout(
                fout.Path is null ? Foutsoort.GeenJson : Foutsoort.VerkeerdType,
                pad,
                Tekst.Gelijk(fout.Message),
                new("een bestand volgens docs/parameters.md", "a file as in docs/parameters.md"))
            {
                Plaats = fout is { LineNumber: { } regel, BytePositionInLine: { } kolom } ? new Tekstplaats(regel + 1, kolom + 1) : null,
            }]);
        }
    }

    /// <summary>The same faults, each with the place in the text of the value that it is about, or of what the value is missing from.</summary>
    public static ImmutableArray<Fout> MetPlaatsen(ImmutableArray<Fout> fouten, ReadOnlySpan<byte> utf8Json)
    {
        var plaatsen = Plaatsen(utf8Json);
        return [.. fouten.Select(fout =>
        {
            for (var pad = fout.Pad; pad.Length > 0; pad = pad[..Math.Max(0, pad.LastIndexOf('.'))])
            {
                if (plaatsen.TryGetValue(pad, out var plaats)) return fout with { Plaats = plaats };
            }

            return fout;
        })];
    }

    /// <summary>The serializer refuses null where a member must have a value, but not where an element of a list or a dictionary must.</summary>
    private static void EisZonderLegeElementen(ReadOnlySpan<byte> utf8Json, string naam, JsonTypeInfo type)
    {
        if (utf8Json.IndexOf("null"u8) < 0) return; // as good as always
        var lezer = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = type.Options.MaxDepth });
        var fouten = LegeElementen(JsonElement.ParseValue(ref lezer), type, "")
            .Select(pad => new Fout(Foutsoort.VerkeerdType, pad, Tekst.Gelijk("null"), new("een waarde", "a value")))
            .ToImmutableArray();
        if (!fouten.IsEmpty) throw new OngeldigeParametersException(naam, MetPlaatsen(fouten, utf8Json));
    }

    private static IEnumerable<string> LegeElementen(JsonElement element, JsonTypeInfo type, string pad)
    {
        bool isObject = element.ValueKind == JsonValueKind.Object;
        return type.Kind switch
        {
            JsonTypeInfoKind.Object when isObject => type.Properties
                .Where(lid => element.TryGetProperty(lid.Name, out _))
                .SelectMany(lid => LegeElementen(element.GetProperty(lid.Name), type.Options.GetTypeInfo(lid.PropertyType), Onder(pad, lid.Name))),
            JsonTypeInfoKind.Dictionary when isObject => element.EnumerateObject().SelectMany(lid => VanElement(lid.Value, lid.Name)),
            JsonTypeInfoKind.Enumerable => element.EnumerateArray().Index().SelectMany(deel => VanElement(deel.Item, (deel.Index + 1).ToString(CultureInfo.InvariantCulture))),
            _ => [],
        };

        IEnumerable<string> VanElement(JsonElement deel, string sleutel) => deel.ValueKind == JsonValueKind.Null
            ? [Onder(pad, sleutel)]
            : LegeElementen(deel, type.Options.GetTypeInfo(type.ElementType!), Onder(pad, sleutel));
    }

    private static string Onder(string pad, string naam) => pad.Length == 0 ? naam : $"{pad}.{naam}";

    /// <summary>Where each member of a text that is known to be JSON stands; elements of a list count from 1, as in the paths of values.</summary>
    private static Dictionary<string, Tekstplaats> Plaatsen(ReadOnlySpan<byte> utf8Json)
    {
        var plaatsen = new Dictionary<string, Tekstplaats>(StringComparer.Ordinal);
        var lezer = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = ParameterJson.Default.Options.MaxDepth });
        var stapel = new Stack<(string Pad, int Nummer)>(); // the object (number −1) or list we are in
        string pad = "";
        (int Vanaf, long Regelnummer, int RegelBegin) telling = (0, 1, 0);

        while (lezer.Read())
        {
            if (lezer.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                stapel.Pop();
                continue;
            }

            if (stapel.TryPeek(out var in_) && in_.Nummer >= 0)
            {
                stapel.Pop();
                stapel.Push((in_.Pad, in_.Nummer + 1));
                pad = string.Create(CultureInfo.InvariantCulture, $"{in_.Pad}.{in_.Nummer + 1}");
            }
            else if (lezer.TokenType == JsonTokenType.PropertyName)
            {
                pad = in_.Pad is null or "" ? lezer.GetString()! : $"{in_.Pad}.{lezer.GetString()}";
                plaatsen[pad] = Plaats((int)lezer.TokenStartIndex, utf8Json, ref telling);
                continue;
            }

            plaatsen.TryAdd(pad, Plaats((int)lezer.TokenStartIndex, utf8Json, ref telling));
            if (lezer.TokenType == JsonTokenType.StartObject) stapel.Push((pad, -1));
            if (lezer.TokenType == JsonTokenType.StartArray) stapel.Push((pad, 0));
        }

        return plaatsen;
    }

    private static Tekstplaats Plaats(int positie, ReadOnlySpan<byte> tekst, ref (int Vanaf, long Regelnummer, int RegelBegin) telling)
    {
        for (int i = telling.Vanaf; i < positie; i++)
        {
            if (tekst[i] != (byte)'\n') continue;
            telling.Regelnummer++;
            telling.RegelBegin = i + 1;
        }

        telling.Vanaf = positie;
        return new(telling.Regelnummer, positie - telling.RegelBegin + 1);
    }

    private static OngeldigeParametersException Fout(string naam, Foutsoort soort, string pad, Tekst gevonden, Tekst verwacht) =>
        new(naam, [new Fout(soort, pad, gevonden, verwacht) { Plaats = new Tekstplaats(1, 1) }]);
}
