using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Meerzorg.Rekentool;

/// <summary>Reads a parameter file strictly: unknown, duplicate, missing and unreadable members are faults that say where.</summary>
internal static class Parameterlezer
{
    private const int MaximaleOmvang = 4 * 1024 * 1024;

    private static readonly Tekst Bestand = new("een bestand volgens docs/parameters.md", "a file as in docs/parameters.md");

    public static T Lees<T>(ReadOnlySpan<byte> utf8Json, string naam, JsonTypeInfo<T> type)
    {
        var fouten = new Foutenlijst();
        if (utf8Json.Length > MaximaleOmvang)
        {
            fouten.Meld(
                Foutsoort.BuitenBereik,
                "",
                Tekst.Gelijk($"{utf8Json.Length} bytes"),
                new($"ten hoogste {MaximaleOmvang} bytes", $"at most {MaximaleOmvang} bytes"));
        }
        else if (Jsontekst.Lees(utf8Json, Bestand, fouten) is { } wortel)
        {
            Controleer(wortel, type, "", fouten);
            if (fouten.IsLeeg) return wortel.Deserialize(type)!;
        }

        var gevonden = fouten.AlsReeks();
        throw new OngeldigeParametersException(naam, gevonden[0].Soort is Foutsoort.GeenJson or Foutsoort.BuitenBereik ? gevonden : MetPlaatsen(gevonden, utf8Json));
    }

    /// <summary>The same faults, each with the place in the text of the value that it is about, or of what the value is missing from.</summary>
    public static ImmutableArray<Fout> MetPlaatsen(ImmutableArray<Fout> fouten, ReadOnlySpan<byte> utf8Json)
    {
        var plaatsen = Plaatsen(Jsontekst.ZonderMerkteken(utf8Json));
        return [.. fouten.Select(fout =>
        {
            for (var pad = fout.Pad; pad.Length > 0; pad = pad[..Math.Max(0, pad.LastIndexOf('.'))])
            {
                if (plaatsen.TryGetValue(pad, out var plaats)) return fout with { Plaats = plaats };
            }

            return plaatsen.TryGetValue("", out var begin) ? fout with { Plaats = begin } : fout;
        })];
    }

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

    /// <summary>Holds a value against the type that describes it, member by member.</summary>
    private static void Controleer(JsonElement element, JsonTypeInfo type, string pad, Foutenlijst fouten)
    {
        switch (type.Kind)
        {
            case JsonTypeInfoKind.Object when element.ValueKind == JsonValueKind.Object:
                Leden(element, type, pad, fouten);
                break;
            case JsonTypeInfoKind.Dictionary when element.ValueKind == JsonValueKind.Object:
                foreach (var (lidpad, waarde, _) in Enkelvoudig(element, pad, fouten)) Controleer(waarde, Van(type, type.ElementType!), lidpad, fouten);
                break;
            case JsonTypeInfoKind.Enumerable when element.ValueKind == JsonValueKind.Array:
                foreach (var (nummer, waarde) in element.EnumerateArray().Index()) Controleer(waarde, Van(type, type.ElementType!), $"{pad}.{nummer + 1}", fouten);
                break;
            default:
                if (type.Kind != JsonTypeInfoKind.None || !IsLeesbaar(element, type))
                    fouten.Meld(Foutsoort.VerkeerdType, pad, Tekst.Gelijk(Aanhaling.Van(element)), Verwacht(type));
                break;
        }
    }

    private static void Leden(JsonElement element, JsonTypeInfo type, string pad, Foutenlijst fouten)
    {
        var namen = Tekst.Gelijk(string.Join(", ", type.Properties.Select(lid => lid.Name)));
        foreach (var (lidpad, waarde, naam) in Enkelvoudig(element, pad, fouten))
        {
            if (type.Properties.FirstOrDefault(lid => lid.Name == naam) is not { } lid)
                fouten.Meld(Foutsoort.OnbekendLid, lidpad, new("een onbekend lid", "an unknown member"), new($"een van {namen.Nl}", $"one of {namen.En}"));
            else if (waarde.ValueKind != JsonValueKind.Null || !lid.IsSetNullable)
                Controleer(waarde, Van(type, lid.PropertyType), lidpad, fouten);
        }

        foreach (var lid in type.Properties.Where(lid => lid.IsRequired && !element.TryGetProperty(lid.Name, out _)))
            fouten.Meld(Foutsoort.Ontbreekt, Onder(pad, lid.Name), new("niets", "nothing"), Verwacht(Van(type, lid.PropertyType)));
    }

    /// <summary>The members of an object, each once.</summary>
    private static IEnumerable<(string Pad, JsonElement Waarde, string Naam)> Enkelvoudig(JsonElement element, string pad, Foutenlijst fouten)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        foreach (var lid in element.EnumerateObject())
        {
            var lidpad = Onder(pad, Aanhaling.Van(lid));
            if (gezien.Add(lid.Name)) yield return (lidpad, lid.Value, lid.Name);
            else fouten.Meld(Foutsoort.DubbelLid, lidpad, new("het lid nog een keer", "the member once more"), new("elk lid één keer", "each member once"));
        }
    }

    private static bool IsLeesbaar(JsonElement element, JsonTypeInfo type)
    {
        try
        {
            return element.Deserialize(type) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static Tekst Verwacht(JsonTypeInfo type) => type switch
    {
        { Kind: JsonTypeInfoKind.Enumerable } => new("een lijst [ … ]", "a list [ … ]"),
        { Kind: not JsonTypeInfoKind.None } => new("een object { … }", "an object { … }"),
        _ when type.Type == typeof(bool) => new("true of false", "true or false"),
        _ when type.Type == typeof(DateOnly) => new("een datum als jjjj-mm-dd", "a date as yyyy-mm-dd"),
        _ when type.Type == typeof(Waardestatus) => new("gepubliceerd, afgeleid of eigen", "gepubliceerd, afgeleid or eigen"),
        _ when type.Type == typeof(string) => new("een tekst", "a text"),
        _ => new("een geheel getal", "a whole number"),
    };

    private static JsonTypeInfo Van(JsonTypeInfo type, Type deel) => type.Options.GetTypeInfo(deel);

    private static string Onder(string pad, string naam) => pad.Length == 0 ? naam : $"{pad}.{naam}";
}
