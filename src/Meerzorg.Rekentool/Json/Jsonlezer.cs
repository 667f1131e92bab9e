using System.Collections.Immutable;
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

    /// <summary>A reader for the one object that the text must be, or <see langword="null"/>, with a fault, when it is something else.</summary>
    public static Jsonlezer? Van(ReadOnlySpan<byte> utf8Json, Tekst verwacht, Foutenlijst fouten) =>
        Jsontekst.Lees(utf8Json, verwacht, fouten) is { } wortel ? Van(wortel, "", fouten) : null;

    /// <summary>A reader for an object, or <see langword="null"/>, with a fault, when it is something else.</summary>
    public static Jsonlezer? Van(JsonElement element, string pad, Foutenlijst fouten)
    {
        if (element.ValueKind == JsonValueKind.Object) return new(element, pad, fouten);
        MeldType(element, pad, new("een object { … }", "an object { … }"), fouten);
        return null;
    }

    public static void MeldType(JsonElement element, string pad, Tekst verwacht, Foutenlijst fouten, string? regel = null) =>
        fouten.Meld(Foutsoort.VerkeerdType, pad, Tekst.Gelijk(Jsontekst.Ingekort(element)), verwacht, regel);

    /// <summary>Reports members that are not among the accepted ones, and members that occur twice.</summary>
    public Jsonlezer Aanvaardt(params ReadOnlySpan<string> namen)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        var geldig = Tekst.Gelijk(string.Join(", ", namen));
        foreach (var lid in _object.EnumerateObject())
        {
            var pad = _voorvoegsel + Jsontekst.Naam(lid);
            if (lid.Name is "plusuren" or "plusUren" or "plus-uren")
            {
                _fouten.Meld(
                    Foutsoort.PlusUren,
                    pad,
                    new("plus-uren", "plus-uren"),
                    new("geen plus-uren: die bestaan niet meer, neem ze op in de zorginzet of de context", "no plus-uren: they no longer exist, put them in care or context"),
                    "UREN-6");
            }
            else if (!namen.Contains(lid.Name)) _fouten.Meld(Foutsoort.OnbekendLid, pad, new("een onbekend lid", "an unknown member"), new($"een van {geldig.Nl}", $"one of {geldig.En}"));
            else if (!gezien.Add(lid.Name)) _fouten.Meld(Foutsoort.DubbelLid, pad, new("het lid nog een keer", "the member once more"), new("elk lid één keer", "each member once"));
        }

        return this;
    }

    public string Pad(string naam) => _voorvoegsel + naam;

    public bool Heeft(string naam) => _object.TryGetProperty(naam, out _);

    public JsonElement? Element(string naam) => _object.TryGetProperty(naam, out var element) ? element : null;

    public Jsonlezer? Object(string naam) => Element(naam) is { } element ? Van(element, Pad(naam), _fouten) : null;

    /// <summary>The objects of a list, each read with a list of faults of its own; empty when it is left out.</summary>
    public ImmutableArray<T> Lijst<T>(string naam, Func<Jsonlezer, Foutenlijst, T> lees)
    {
        if (Element(naam) is not { } lijst) return [];
        if (lijst.ValueKind != JsonValueKind.Array)
        {
            MeldType(lijst, Pad(naam), new("een lijst [ … ]", "a list [ … ]"), _fouten);
            return [];
        }

        var gelezen = ImmutableArray.CreateBuilder<T>();
        foreach (var (nummer, element) in lijst.EnumerateArray().Index())
        {
            var pad = string.Create(CultureInfo.InvariantCulture, $"{Pad(naam)}[{nummer}]");
            if (element.ValueKind != JsonValueKind.Object)
            {
                Van(element, pad, _fouten);
                continue;
            }

            var vanElement = new Foutenlijst(_fouten, pad);
            gelezen.Add(lees(new Jsonlezer(element, "", vanElement), vanElement));
        }

        return gelezen.ToImmutable();
    }

    public bool Verplicht(string naam, Tekst verwacht, string? regel = null)
    {
        if (Heeft(naam)) return true;
        _fouten.Meld(Foutsoort.Ontbreekt, Pad(naam), new("niets", "nothing"), verwacht, regel);
        return false;
    }

    public string? Woord(string naam, Tekst verwacht, string? regel = null)
    {
        if (Element(naam) is not { } element) return null;
        if (element.ValueKind == JsonValueKind.String) return element.GetString();
        MeldType(element, Pad(naam), verwacht, _fouten, regel);
        return null;
    }

    public bool? JaNee(string naam)
    {
        var verwacht = new Tekst("true of false", "true or false");
        if (!Verplicht(naam, verwacht, "UREN-4")) return null;
        var element = Element(naam)!.Value;
        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False) return element.GetBoolean();
        MeldType(element, Pad(naam), verwacht, _fouten, "UREN-4");
        return null;
    }

    public int? Geheel(string naam, Tekst verwacht)
    {
        if (Element(naam) is not { } element) return null;
        if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out int getal)) return getal;
        MeldType(element, Pad(naam), verwacht, _fouten);
        return null;
    }

    /// <summary>A number with all its digits; a number that a decimal would have to round is a fault.</summary>
    public decimal? Getal(string naam, Tekst verwacht, string? regel)
    {
        if (Element(naam) is not { } element) return null;
        if (element.ValueKind == JsonValueKind.Number && PastInDecimal(element.GetRawText()) && element.TryGetDecimal(out decimal getal))
        {
            return getal;
        }

        MeldType(element, Pad(naam), verwacht, _fouten, regel);
        return null;
    }

    /// <summary>A time; 0:00 when it is left out.</summary>
    public Uren Tijd(string naam, string? regel) => Element(naam) is { } element ? Tijd(element, Pad(naam), _fouten, regel) : Uren.Nul;

    public static Uren Tijd(JsonElement element, string pad, Foutenlijst fouten, string? regel)
    {
        if (element.ValueKind == JsonValueKind.String && Uren.TryParse(element.GetString(), out var uren)) return uren;
        fouten.Meld(
            element.ValueKind == JsonValueKind.String ? Foutsoort.Onleesbaar : Foutsoort.VerkeerdType,
            pad,
            Tekst.Gelijk(Jsontekst.Ingekort(element)),
            new($"een tijd als tekst: {Uren.GeldigeVormen.Nl}, zoals \"40:30\"", $"a time as text: {Uren.GeldigeVormen.En}, such as \"40:30\""),
            regel);
        return Uren.Nul;
    }

    private static bool PastInDecimal(string getal)
    {
        const int MaximaleCijfers = 28;
        var delen = getal.Split('e', 'E');
        long exponent = 0;
        if (delen.Length > 1 && !long.TryParse(delen[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)) return false;
        int punt = delen[0].IndexOf('.', StringComparison.Ordinal);
        int decimalen = punt < 0 ? 0 : delen[0].Length - punt - 1;
        return delen[0].Count(char.IsAsciiDigit) <= MaximaleCijfers && decimalen <= MaximaleCijfers + exponent;
    }
}
