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

        throw new OngeldigeParametersException(naam, fouten.AlsReeks());
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
                    fouten.Meld(Foutsoort.VerkeerdType, pad, Tekst.Gelijk(Jsontekst.Ingekort(element)), Verwacht(type));
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
            var lidpad = Onder(pad, Jsontekst.Naam(lid));
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
