using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Meerzorg.Rekentool;

/// <summary>Reads the members of one JSON object, collecting every fault with its path instead of stopping at the first.</summary>
internal sealed class Jsonlezer
{
    /// <summary>What <see cref="Datum"/> accepts, for messages.</summary>
    public static readonly Tekst GeldigeDatum = new("een datum als jjjj-mm-dd, zoals \"2026-03-01\"", "a date as yyyy-mm-dd, such as \"2026-03-01\"");

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

    /// <summary>The object as it stands in the text.</summary>
    public string Ruw => _object.GetRawText();

    public string Pad(string naam) => _voorvoegsel + naam;

    public bool Heeft(string naam) => _object.TryGetProperty(naam, out _);

    /// <summary>A member by its description; <see langword="null"/> when it is left out.</summary>
    public T? Gelezen<T>(string naam, Vorm<T> vorm, string? regel)
        where T : class =>
        Element(naam) is { } element ? vorm.Lees(element, new(_fouten, Pad(naam), regel)) : null;

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
            var pad = string.Create(CultureInfo.InvariantCulture, $"{Pad(naam)}.{nummer + 1}");
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

    /// <summary>One of a closed list of words; the first of each is how messages name it.</summary>
    public T? Keuze<T>(string naam, string regel, params ReadOnlySpan<(string Woord, T Waarde)> keuzes)
        where T : struct
    {
        var woorden = new List<string>();
        foreach (var keuze in keuzes) woorden.Add($"\"{keuze.Woord}\"");
        var verwacht = new Tekst("een van " + string.Join(", ", woorden), "one of " + string.Join(", ", woorden));
        if (!Verplicht(naam, verwacht, regel) || Woord(naam, verwacht, regel) is not { } woord) return null;
        foreach (var keuze in keuzes)
        {
            if (string.Equals(keuze.Woord, woord, StringComparison.OrdinalIgnoreCase)) return keuze.Waarde;
        }

        _fouten.Meld(Foutsoort.Onleesbaar, Pad(naam), Jsontekst.Aangehaald(woord), verwacht, regel);
        return null;
    }

    /// <summary>A calendar date; <see langword="null"/> when it is left out.</summary>
    public DateOnly? Datum(string naam, string? regel)
    {
        if (Woord(naam, GeldigeDatum, regel) is not { } tekst) return null;
        if (DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum)) return datum;
        _fouten.Meld(Foutsoort.Onleesbaar, Pad(naam), Jsontekst.Aangehaald(tekst), GeldigeDatum, regel);
        return null;
    }

    /// <summary>A calendar date; the first there is, with a fault, when it is left out or cannot be read.</summary>
    public DateOnly VerplichteDatum(string naam, string? regel = null) =>
        Verplicht(naam, GeldigeDatum, regel) ? Datum(naam, regel) ?? default : default;

    public bool? JaNee(string naam, string? regel)
    {
        var verwacht = new Tekst("true of false", "true or false");
        if (!Verplicht(naam, verwacht, regel)) return null;
        var element = Element(naam)!.Value;
        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False) return element.GetBoolean();
        MeldType(element, Pad(naam), verwacht, _fouten, regel);
        return null;
    }

    public int? Geheel(string naam, Tekst verwacht, string? regel = null)
    {
        if (Element(naam) is not { } element) return null;
        if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out int getal)) return getal;
        MeldType(element, Pad(naam), verwacht, _fouten, regel);
        return null;
    }

    /// <summary>The names of the members, for an object whose names are data; a name that occurs twice is a fault.</summary>
    public IEnumerable<string> Leden()
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        foreach (var lid in _object.EnumerateObject())
        {
            if (gezien.Add(lid.Name)) yield return lid.Name;
            else _fouten.Meld(Foutsoort.DubbelLid, _voorvoegsel + lid.Name, new("het lid nog een keer", "the member once more"), new("elk lid één keer", "each member once"));
        }
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
