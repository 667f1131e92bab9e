using System.Globalization;
using System.Text.Json;

namespace Meerzorg.Rekentool;

/// <summary>Reads the members of one JSON object, collecting every fault with its path instead of stopping at the first.</summary>
internal sealed class Jsonlezer
{
    private readonly JsonElement _object;
    private readonly string _voorvoegsel;
    private readonly Foutenlijst _fouten;

    private Jsonlezer(JsonElement element, string pad, Foutenlijst fouten)
    {
        _object = element;
        _voorvoegsel = pad.Length == 0 ? "" : pad + ".";
        _fouten = fouten;
    }

    /// <summary>A reader for an object, or <see langword="null"/>, with a fault, when it is something else.</summary>
    public static Jsonlezer? Van(JsonElement element, string pad, Foutenlijst fouten)
    {
        if (element.ValueKind == JsonValueKind.Object) return new(element, pad, fouten);
        MeldType(element, pad, new("een object { … }", "an object { … }"), fouten);
        return null;
    }

    /// <summary>Reports members that are not among the accepted ones, and members that occur twice.</summary>
    public Jsonlezer Aanvaardt(params ReadOnlySpan<string> namen)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        var geldig = Tekst.Gelijk(string.Join(", ", namen));
        foreach (var lid in _object.EnumerateObject())
        {
            var pad = _voorvoegsel + Jsontekst.Naam(lid);
            if (!namen.Contains(lid.Name)) _fouten.Meld(Foutsoort.OnbekendLid, pad, new("een onbekend lid", "an unknown member"), new($"een van {geldig.Nl}", $"one of {geldig.En}"));
            else if (!gezien.Add(lid.Name)) _fouten.Meld(Foutsoort.DubbelLid, pad, new("het lid nog een keer", "the member once more"), new("elk lid één keer", "each member once"));
        }

        return this;
    }

    /// <summary>The object as it stands in the text.</summary>
    public string Ruw => _object.GetRawText();

    public string Pad(string naam) => _voorvoegsel + naam;

    public Jsonlezer? Object(string naam) => Element(naam) is { } element ? Van(element, Pad(naam), _fouten) : null;

    public bool Verplicht(string naam, Tekst verwacht)
    {
        if (Element(naam) is not null) return true;
        _fouten.Meld(Foutsoort.Ontbreekt, Pad(naam), new("niets", "nothing"), verwacht);
        return false;
    }

    public string? Woord(string naam, Tekst verwacht)
    {
        if (Element(naam) is not { } element) return null;
        if (element.ValueKind == JsonValueKind.String) return element.GetString();
        MeldType(element, Pad(naam), verwacht, _fouten);
        return null;
    }

    public int? Geheel(string naam, Tekst verwacht)
    {
        if (Element(naam) is not { } element) return null;
        if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out int getal)) return getal;
        MeldType(element, Pad(naam), verwacht, _fouten);
        return null;
    }

    /// <summary>The objects of a list, each with its number in its path (from 1); none when it is left out.</summary>
    public IEnumerable<Jsonlezer> Lijst(string naam)
    {
        if (Element(naam) is not { } element) return [];
        if (element.ValueKind == JsonValueKind.Array)
        {
            return [.. element.EnumerateArray().Index()
                .Select(lid => Van(lid.Item, string.Create(CultureInfo.InvariantCulture, $"{Pad(naam)}.{lid.Index + 1}"), _fouten))
                .OfType<Jsonlezer>()];
        }

        MeldType(element, Pad(naam), new("een lijst [ … ]", "a list [ … ]"), _fouten);
        return [];
    }

    private JsonElement? Element(string naam) => _object.TryGetProperty(naam, out var element) ? element : null;

    private static void MeldType(JsonElement element, string pad, Tekst verwacht, Foutenlijst fouten) =>
        fouten.Meld(Foutsoort.VerkeerdType, pad, Tekst.Gelijk(Jsontekst.Ingekort(element)), verwacht);
}
