using System.Globalization;
using System.Text.Json;

namespace Meerzorg.Rekentool;

/// <summary>Text of any kind.</summary>
/// <param name="verwacht">What is accepted, for messages; any text when left out.</param>
/// <param name="patroon">A regular expression of the texts that make sense here, for schemas; what is wrong with another one is said where it is used.</param>
internal sealed class Woordvorm(Tekst? verwacht = null, string? patroon = null) : Vorm<string>
{
    public static Woordvorm Vrij { get; } = new();

    /// <summary>Texts in order.</summary>
    public static Lijstvorm<string> Reeks { get; } = new(Vrij);

    public override Tekst Verwacht { get; } = verwacht ?? new("een tekst", "a text");

    public override string Soort => "tekst";

    public override string Lees(JsonElement element, Leesplaats plaats)
    {
        if (element.ValueKind == JsonValueKind.String) return element.GetString()!;
        plaats.MeldType(element, Verwacht);
        return "";
    }

    public override void Schrijf(Utf8JsonWriter json, string waarde, Schrijfwijze wijze) => json.WriteStringValue(waarde);

    public override void Schema(Schemaschrijver schema)
    {
        schema.Tekst("type", "string");
        if (patroon is not null) schema.Tekst("pattern", patroon);
    }
}

/// <summary>One of a few texts, to the letter; the only one where a document always says the same.</summary>
/// <param name="woorden">The texts.</param>
internal sealed class Vastwoordvorm(params string[] woorden) : Vorm<string>
{
    public override Tekst Verwacht { get; } = Tekst.Gelijk('"' + string.Join("\", \"", woorden) + '"');

    public override string Soort => "`" + string.Join("`, `", woorden) + "`";

    public override string Lees(JsonElement element, Leesplaats plaats)
    {
        if (element.ValueKind == JsonValueKind.String) return element.GetString()!;
        plaats.MeldType(element, Verwacht);
        return "";
    }

    public override void Schrijf(Utf8JsonWriter json, string waarde, Schrijfwijze wijze) => json.WriteStringValue(waarde);

    public override bool IsBinnen(string waarde) => Array.IndexOf(woorden, waarde) >= 0;

    public override void Controleer(string waarde, string pad, string? regel, Foutenlijst fouten)
    {
        if (!IsBinnen(waarde)) fouten.Meld(Foutsoort.BuitenBereik, pad, Tekst.Gelijk($"\"{waarde}\""), Verwacht, regel);
    }

    public override void Schema(Schemaschrijver schema)
    {
        if (woorden is [var enige]) schema.Tekst("const", enige);
        else schema.Reeks("enum", woorden);
    }
}

/// <summary>A text for people, in the language of the document; only written.</summary>
internal sealed class Tekstvorm : Uitvoervorm<Tekst>
{
    public static Tekstvorm Van { get; } = new(altijdNederlands: false);

    /// <summary>The name of a class or the like, which is Dutch in every document.</summary>
    public static Tekstvorm Klasse { get; } = new(altijdNederlands: true);

    private readonly bool _altijdNederlands;

    private Tekstvorm(bool altijdNederlands) => _altijdNederlands = altijdNederlands;

    public override string Soort => "tekst";

    public override void Schrijf(Utf8JsonWriter json, Tekst waarde, Schrijfwijze wijze) => json.WriteStringValue(waarde.In(_altijdNederlands ? Taal.Nederlands : wijze.Taal));

    public override void Schema(Schemaschrijver schema) => schema.Tekst("type", "string");
}

/// <summary>true or false.</summary>
internal sealed class JaNeevorm : Vorm<bool>
{
    public static JaNeevorm Van { get; } = new();

    public override Tekst Verwacht { get; } = new("true of false", "true or false");

    public override string Soort => "`true` of `false`";

    public override bool Lees(JsonElement element, Leesplaats plaats)
    {
        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False) return element.GetBoolean();
        plaats.MeldType(element, Verwacht);
        return false;
    }

    public override void Schrijf(Utf8JsonWriter json, bool waarde, Schrijfwijze wijze) => json.WriteBooleanValue(waarde);

    public override void Schema(Schemaschrijver schema) => schema.Tekst("type", "boolean");
}

/// <summary>One of a closed list of words, read in any case.</summary>
internal sealed class Keuzevorm<T> : Vorm<T>
    where T : struct, Enum
{
    private readonly string[] _woorden;
    private readonly T[] _waarden;

    /// <param name="woord">The word for a value.</param>
    /// <param name="waarden">The values that can be chosen; all when left out.</param>
    public Keuzevorm(Func<T, string> woord, params T[] waarden)
    {
        _waarden = waarden.Length == 0 ? Enum.GetValues<T>() : waarden;
        _woorden = new string[_waarden.Length];
        for (int i = 0; i < _waarden.Length; i++) _woorden[i] = woord(_waarden[i]);
        var woorden = '"' + string.Join("\", \"", _woorden) + '"';
        Verwacht = new($"een van {woorden}", $"one of {woorden}");
    }

    /// <summary>Every value, each by its name in the way of JSON: <c>binnenZorgprofiel</c>.</summary>
    public static Keuzevorm<T> OpNaam { get; } = new(waarde => JsonNamingPolicy.CamelCase.ConvertName(waarde.ToString()));

    public override Tekst Verwacht { get; }

    public override string Soort => "`" + string.Join("`, `", _woorden) + "`";

    public override T Lees(JsonElement element, Leesplaats plaats)
    {
        if (element.ValueKind != JsonValueKind.String)
        {
            plaats.MeldType(element, Verwacht);
            return default;
        }

        var gezocht = element.GetString()!.Trim();
        for (int i = 0; i < _woorden.Length; i++)
        {
            if (string.Equals(_woorden[i], gezocht, StringComparison.OrdinalIgnoreCase)) return _waarden[i];
        }

        plaats.MeldOnleesbaar(element, Verwacht);
        return default;
    }

    public override void Schrijf(Utf8JsonWriter json, T waarde, Schrijfwijze wijze) => json.WriteStringValue(Woord(waarde) ?? throw Schrijffout.Van(waarde.ToString(), Verwacht));

    public override bool IsBinnen(T waarde) => Woord(waarde) is not null;

    public override void Controleer(T waarde, string pad, string? regel, Foutenlijst fouten)
    {
        if (!IsBinnen(waarde)) fouten.Meld(Foutsoort.Onleesbaar, pad, Tekst.Gelijk(waarde.ToString()), Verwacht, regel);
    }

    /// <summary>Any case is read; the schema knows the words as they are written.</summary>
    public override void Schema(Schemaschrijver schema) => schema.Reeks("enum", _woorden);

    private string? Woord(T waarde)
    {
        int plek = Array.IndexOf(_waarden, waarde);
        return plek < 0 ? null : _woorden[plek];
    }
}

/// <summary>A calendar date.</summary>
internal sealed class Datumvorm : Vorm<DateOnly>
{
    public static Datumvorm Van { get; } = new();

    public override Tekst Verwacht { get; } = new("een datum als jjjj-mm-dd, zoals \"2026-03-01\"", "a date as yyyy-mm-dd, such as \"2026-03-01\"");

    public override string Soort => "datum, `jjjj-mm-dd`";

    public override DateOnly Lees(JsonElement element, Leesplaats plaats)
    {
        if (element.ValueKind != JsonValueKind.String) plaats.MeldType(element, Verwacht);
        else if (Notatie.TryDatum(element.GetString().AsSpan().Trim(), out var datum)) return datum;
        else plaats.MeldOnleesbaar(element, Verwacht);
        return default;
    }

    public override void Schrijf(Utf8JsonWriter json, DateOnly waarde, Schrijfwijze wijze) => json.WriteStringValue(Notatie.Datum(waarde));

    public override void Schema(Schemaschrijver schema)
    {
        schema.Tekst("type", "string");
        schema.Tekst("format", "date");
    }
}

/// <summary>A whole number.</summary>
/// <param name="verwacht">What is accepted, for messages.</param>
internal sealed class Geheelvorm(Tekst verwacht) : Vorm<int>
{
    public static Geheelvorm Vrij { get; } = new(new("een geheel getal", "a whole number"));

    public override Tekst Verwacht { get; } = verwacht;

    public override string Soort => "geheel getal";

    /// <summary>The lowest that is accepted.</summary>
    public int Minimum { get; init; } = int.MinValue;

    /// <summary>The highest that is accepted.</summary>
    public int Maximum { get; init; } = int.MaxValue;

    /// <summary>What the number counts, for messages.</summary>
    public Tekst? Eenheid { get; init; }

    public override int Lees(JsonElement element, Leesplaats plaats)
    {
        if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out int getal)) return getal;
        plaats.MeldType(element, Verwacht);
        return 0;
    }

    public override void Schrijf(Utf8JsonWriter json, int waarde, Schrijfwijze wijze) => json.WriteNumberValue(waarde);

    public override bool IsBinnen(int waarde) => waarde >= Minimum && waarde <= Maximum;

    public override void Controleer(int waarde, string pad, string? regel, Foutenlijst fouten)
    {
        if (IsBinnen(waarde)) return;
        var (nl, en) = Eenheid is { } eenheid ? ($" {eenheid.Nl}", $" {eenheid.En}") : ("", "");
        var verwacht = Maximum == int.MaxValue
            ? new Tekst($"{Minimum}{nl} of meer", $"{Minimum}{en} or more")
            : new($"{Minimum} tot en met {Maximum}{nl}", $"{Minimum} up to and including {Maximum}{en}");
        fouten.Meld(Foutsoort.BuitenBereik, pad, new($"{waarde}{nl}", $"{waarde}{en}"), verwacht, regel);
    }

    public override void Schema(Schemaschrijver schema)
    {
        schema.Tekst("type", "integer");
        if (Minimum > int.MinValue) schema.Getal("minimum", Minimum);
        if (Maximum < int.MaxValue) schema.Getal("maximum", Maximum);
    }
}

/// <summary>A number with all its digits; one that a decimal would have to round is a fault.</summary>
/// <param name="verwacht">What is accepted, for messages.</param>
/// <param name="soort">The unit in Dutch, for documents.</param>
internal sealed class Getalvorm(Tekst verwacht, string soort) : Vorm<decimal>
{
    /// <summary>Beyond it an amount is a typing error.</summary>
    public const decimal MaximaalEuro = 1_000_000_000m;

    private const int MaximaleCijfers = 28;

    /// <summary>The share of the 100 % amount that is contracted.</summary>
    public static Getalvorm Tariefpercentage { get; } = new(new("een fractie als getal, zoals 0.95", "a fraction as a number, such as 0.95"), "fractie: groter dan 0, ten hoogste 1; 95 % is `0.95`")
    {
        Minimum = 0,
        MinimumNietMee = true,
        Maximum = 1,
        Buiten = new("een fractie groter dan 0 en ten hoogste 1, zoals 0.95", "a fraction above 0 and at most 1, such as 0.95"),
    };

    /// <summary>Context costs; beyond the maximum they are a typing error.</summary>
    public static Getalvorm EuroPerJaar { get; } = new(new("een bedrag als getal, zoals 10000.00", "an amount as a number, such as 10000.00"), "euro per jaar, een getal")
    {
        Minimum = 0,
        Maximum = MaximaalEuro,
        Buiten = new("een bedrag van 0 tot en met 1.000.000.000", "an amount from 0 up to 1,000,000,000"),
    };

    /// <summary>Any number, as what is only written.</summary>
    public static Getalvorm Vrij { get; } = new(new("een getal", "a number"), "getal");

    /// <summary>A time in seconds that is only written.</summary>
    public static Getalvorm Seconden { get; } = new(new("een aantal seconden", "a number of seconds"), "seconden");

    /// <summary>An amount in euros that is only written.</summary>
    public static Getalvorm Euro { get; } = new(new("een bedrag", "an amount"), "euro");

    public override Tekst Verwacht { get; } = verwacht;

    public override string Soort { get; } = soort;

    /// <summary>The lowest that is accepted.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>Whether the minimum itself is not accepted.</summary>
    public bool MinimumNietMee { get; init; }

    /// <summary>The highest that is accepted.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>What is accepted, where the number is outside its bounds.</summary>
    public Tekst? Buiten { get; init; }

    public override decimal Lees(JsonElement element, Leesplaats plaats)
    {
        if (element.ValueKind == JsonValueKind.Number && PastInDecimal(element.GetRawText()) && element.TryGetDecimal(out decimal getal)) return getal;
        plaats.MeldType(element, Verwacht);
        return 0;
    }

    /// <summary>A number that is read back is written without the zeros at its end: 0.950 is 0.95.</summary>
    public override void Schrijf(Utf8JsonWriter json, decimal waarde, Schrijfwijze wijze)
    {
        if (Minimum is null) json.WriteNumberValue(waarde);
        else json.WriteRawValue(Notatie.Getal(waarde, Taal.Engels));
    }

    public override bool IsBinnen(decimal waarde) => (Minimum is not { } laagste || (MinimumNietMee ? waarde > laagste : waarde >= laagste)) && (Maximum is not { } hoogste || waarde <= hoogste);

    public override void Controleer(decimal waarde, string pad, string? regel, Foutenlijst fouten)
    {
        if (!IsBinnen(waarde)) fouten.Meld(Foutsoort.BuitenBereik, pad, Tekst.Gelijk(Notatie.Getal(waarde, Taal.Engels)), Buiten ?? Verwacht, regel);
    }

    public override void Schema(Schemaschrijver schema)
    {
        schema.Tekst("type", "number");
        if (Minimum is { } laagste) schema.Getal(MinimumNietMee ? "exclusiveMinimum" : "minimum", laagste);
        if (Maximum is { } hoogste) schema.Getal("maximum", hoogste);
    }

    private static bool PastInDecimal(string getal)
    {
        var delen = getal.Split('e', 'E');
        long exponent = 0;
        if (delen.Length > 1 && !long.TryParse(delen[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)) return false;
        int punt = delen[0].IndexOf('.', StringComparison.Ordinal);
        int decimalen = punt < 0 ? 0 : delen[0].Length - punt - 1;
        return delen[0].Count(char.IsAsciiDigit) <= MaximaleCijfers && decimalen <= MaximaleCijfers + exponent;
    }
}

/// <summary>An amount of time as text.</summary>
internal sealed class Tijdvorm : Vorm<Uren>
{
    private static readonly Tekst Vrijevorm = new(
        $"een tijd als tekst: {Uren.GeldigeVormen.Nl}, zoals \"40:30\"", $"a time as text: {Uren.GeldigeVormen.En}, such as \"40:30\"");

    private const int WekenPerJaar = 53;

    private readonly Tekst _buiten;

    private Tijdvorm(Tekst per, string soort, Uren maximum)
    {
        (Soort, Maximum) = (soort, maximum);
        _buiten = new($"een tijd {per.Nl} van 0:00 tot en met {maximum}", $"a time {per.En} from 0:00 up to {maximum}");
    }

    /// <summary>A time per week; more than any week holds, even with several carers at once, is a typing error.</summary>
    public static Tijdvorm PerWeek { get; } = new(new("per week", "per week"), "tijd per week", Uren.Van(2000));

    /// <summary>A time per year.</summary>
    public static Tijdvorm PerJaar { get; } = new(new("per jaar", "per year"), "tijd per **jaar**", PerWeek.Maximum * WekenPerJaar);

    /// <summary>The longest time that is accepted.</summary>
    public Uren Maximum { get; }

    public override Tekst Verwacht => Vrijevorm;

    public override string Soort { get; }

    public override Uren Lees(JsonElement element, Leesplaats plaats)
    {
        if (element.ValueKind != JsonValueKind.String) plaats.MeldType(element, Verwacht);
        else if (Uren.TryParse(element.GetString(), out var uren)) return uren;
        else plaats.MeldOnleesbaar(element, Verwacht);
        return Uren.Nul;
    }

    public override void Schrijf(Utf8JsonWriter json, Uren waarde, Schrijfwijze wijze) => json.WriteStringValue(Voluit(waarde));

    public override bool IsBinnen(Uren waarde) => waarde.Teken >= 0 && waarde <= Maximum;

    public override void Controleer(Uren waarde, string pad, string? regel, Foutenlijst fouten)
    {
        if (!IsBinnen(waarde)) fouten.Meld(Foutsoort.BuitenBereik, pad, Tekst.Gelijk(waarde.ToString()), _buiten, regel);
    }

    public override void Schema(Schemaschrijver schema)
    {
        schema.Tekst("type", "string");
        schema.Tekst("pattern", Urenpatroon.TotEnMet(Maximum));
    }

    /// <summary>A time with all its digits. Only code can make one that has no end of them, such as a third of a second.</summary>
    public static string Voluit(Uren uren)
    {
        var tekst = uren.ToString("R", null);
        if (Uren.TryParse(tekst, out var gelezen) && gelezen == uren) return tekst;
        throw Schrijffout.Van(tekst, new("een tijd die voluit is te schrijven, met ten hoogste 12 decimalen van een seconde", "a time that can be written in full, with at most 12 decimals of a second"));
    }
}

/// <summary>A value that is only written.</summary>
internal abstract class Uitvoervorm<T> : Vorm<T>
{
    public override Tekst Verwacht => throw new NotSupportedException();

    public override T Lees(JsonElement element, Leesplaats plaats) => throw new NotSupportedException();
}

/// <summary>A time as people read it, to hundredths of a second; only written.</summary>
internal sealed class Leestijdvorm : Uitvoervorm<Uren>
{
    /// <summary>To hundredths of a second.</summary>
    public static Leestijdvorm Van { get; } = new(null);

    /// <summary>With all digits.</summary>
    public static Leestijdvorm Voluit { get; } = new("R");

    private readonly string? _opmaak;

    private Leestijdvorm(string? opmaak) => _opmaak = opmaak;

    public override string Soort => "`u:mm` of `u:mm:ss`, met een decimale komma";

    public override void Schrijf(Utf8JsonWriter json, Uren waarde, Schrijfwijze wijze) => json.WriteStringValue(waarde.ToString(_opmaak, null));

    public override void Schema(Schemaschrijver schema) => schema.Tekst("type", "string");
}

/// <summary>A value that cannot be written as the documents have it: refused, never changed.</summary>
internal static class Schrijffout
{
    public static OngeldigeAanvraagException Van(string gevonden, Tekst verwacht) => new([new(Foutsoort.BuitenBereik, "", Tekst.Gelijk(gevonden), verwacht)]);
}
