using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Meerzorg.Rekentool;

/// <summary>Reads the members of one JSON object, collecting every fault with its path instead of stopping at the first.</summary>
internal sealed class Jsonlezer
{
    private const int MaximaleDiepte = 16;

    private readonly JsonElement _object;
    private readonly string _voorvoegsel;
    private readonly Foutenlijst _fouten;

    private Jsonlezer(JsonElement element, string pad, Foutenlijst fouten)
    {
        _object = element;
        _voorvoegsel = pad.Length == 0 ? "" : pad + ".";
        _fouten = fouten;
    }

    /// <summary>A reader for a whole text, which must be one JSON object; <see langword="null"/>, with a fault, when it is not.</summary>
    public static Jsonlezer? Ontleed(ReadOnlySpan<byte> utf8Json, Tekst verwacht, Foutenlijst fouten)
    {
        try
        {
            var lezer = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = MaximaleDiepte });
            var wortel = JsonElement.ParseValue(ref lezer);
            if (lezer.Read()) throw new JsonException();
            return Van(wortel, "", fouten);
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

    /// <summary>A reader for an object, or <see langword="null"/>, with a fault, when it is something else.</summary>
    public static Jsonlezer? Van(JsonElement element, string pad, Foutenlijst fouten)
    {
        if (element.ValueKind == JsonValueKind.Object) return new(element, pad, fouten);
        MeldType(element, pad, new("een object { … }", "an object { … }"), fouten);
        return null;
    }

    public static void MeldType(JsonElement element, string pad, Tekst verwacht, Foutenlijst fouten, string? regel = null) =>
        fouten.Meld(Foutsoort.VerkeerdType, pad, Tekst.Gelijk(Ingekort(element.GetRawText())), verwacht, regel);

    /// <summary>Reports members that are not among the accepted ones, and members that occur twice.</summary>
    public Jsonlezer Aanvaardt(params ReadOnlySpan<string> namen)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        var geldig = Tekst.Gelijk(string.Join(", ", namen));
        foreach (var lid in _object.EnumerateObject())
        {
            var pad = _voorvoegsel + lid.Name;
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

    public bool? JaNee(string naam, string? regel = "UREN-4")
    {
        var verwacht = new Tekst("true of false", "true or false");
        if (!Verplicht(naam, verwacht, regel)) return null;
        var element = Element(naam)!.Value;
        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False) return element.GetBoolean();
        MeldType(element, Pad(naam), verwacht, _fouten, regel);
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
        const int MaximaleCijfers = 28;
        if (Element(naam) is not { } element) return null;
        if (element.ValueKind == JsonValueKind.Number
            && element.GetRawText().Count(char.IsAsciiDigit) <= MaximaleCijfers
            && element.TryGetDecimal(out decimal getal))
        {
            return getal;
        }

        MeldType(element, Pad(naam), verwacht, _fouten, regel);
        return null;
    }

    /// <summary>A date; <see langword="null"/> when it is left out.</summary>
    public DateOnly? Dag(string naam, string? regel = null)
    {
        if (Element(naam) is not { } element) return null;
        var soort = Foutsoort.VerkeerdType;
        if (element.ValueKind == JsonValueKind.String)
        {
            bool gelezen = DateOnly.TryParseExact(element.GetString(), Datum.Vorm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag);
            if (gelezen && Datum.IsGeldig(dag)) return dag;
            soort = gelezen ? Foutsoort.BuitenBereik : Foutsoort.Onleesbaar;
        }

        _fouten.Meld(
            soort,
            Pad(naam),
            Tekst.Gelijk(Ingekort(element.GetRawText())),
            Datum.Geldig,
            regel);
        return null;
    }

    /// <summary>A date; the first one there is, with a fault, when it is left out.</summary>
    public DateOnly VerplichteDag(string naam, string? regel = null) =>
        Verplicht(naam, Datum.Geldig, regel) ? Dag(naam, regel) ?? Datum.Eerste : Datum.Eerste;

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

    /// <summary>A reader for each object of a list, numbered from 1 in its path; none when the list is left out or holds something else.</summary>
    public ImmutableArray<Jsonlezer> Objecten(string naam)
    {
        if (Element(naam) is not { } element) return [];
        if (element.ValueKind != JsonValueKind.Array)
        {
            MeldType(element, Pad(naam), new("een lijst [ … ]", "a list [ … ]"), _fouten);
            return [];
        }

        Jsonlezer?[] lezers = [.. element.EnumerateArray().Select((lid, index) => Van(lid, string.Create(CultureInfo.InvariantCulture, $"{Pad(naam)}.{index + 1}"), _fouten))];
        return lezers.Contains(null) ? [] : [.. lezers.OfType<Jsonlezer>()];
    }

    /// <summary>A time; 0:00 when it is left out.</summary>
    public Uren Tijd(string naam, string? regel) => Element(naam) is { } element ? Tijd(element, Pad(naam), _fouten, regel) : Uren.Nul;

    public static Uren Tijd(JsonElement element, string pad, Foutenlijst fouten, string? regel)
    {
        if (element.ValueKind == JsonValueKind.String && Uren.TryParse(element.GetString(), out var uren)) return uren;
        fouten.Meld(
            element.ValueKind == JsonValueKind.String ? Foutsoort.Onleesbaar : Foutsoort.VerkeerdType,
            pad,
            Tekst.Gelijk(Ingekort(element.GetRawText())),
            new($"een tijd als tekst: {Uren.GeldigeVormen.Nl}, zoals \"40:30\"", $"a time as text: {Uren.GeldigeVormen.En}, such as \"40:30\""),
            regel);
        return Uren.Nul;
    }

    private static string Ingekort(string tekst)
    {
        const int Maximum = 60;
        var regel = string.Join(' ', tekst.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return regel.Length <= Maximum ? regel : regel[..Maximum] + "…";
    }
}
