using System.Text.Json;

namespace Meerzorg.Rekentool;

/// <summary>Text of any kind.</summary>
/// <param name="verwacht">What is accepted, for messages; any text when left out.</param>
/// <param name="leeg">What kind of fault a text is in which there is nothing; none when left out.</param>
/// <param name="patroon">A regular expression of the texts that make sense here, for schemas; what is wrong with another one is said where it is used.</param>
internal sealed class Woordvorm(Tekst? verwacht = null, Foutsoort? leeg = null, string? patroon = null) : Vorm<string>
{
    public static Woordvorm Vrij { get; } = new();

    /// <summary>A text that says something.</summary>
    public static Woordvorm NietLeeg { get; } = new(new("een tekst die niet leeg is", "a text that is not empty"), Foutsoort.Onleesbaar);

    /// <summary>What names a client, a group or a dossier.</summary>
    public static Woordvorm Kenmerk { get; } = new(new("een kenmerk als tekst", "a kenmerk as text"), Foutsoort.Ontbreekt);

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

    public override bool IsBinnen(string waarde) => leeg is null || !string.IsNullOrWhiteSpace(waarde);

    public override void Controleer(string waarde, string pad, string? regel, Foutenlijst fouten)
    {
        if (leeg is { } soort && !IsBinnen(waarde)) fouten.Meld(soort, pad, soort == Foutsoort.Ontbreekt ? new("niets", "nothing") : Jsontekst.Aangehaald(waarde), Verwacht, regel);
    }

    public override void Schema(Schemaschrijver schema)
    {
        schema.Tekst("type", "string");
        if ((patroon ?? (leeg is null ? null : @"\S")) is { } zoals) schema.Tekst("pattern", zoals);
    }
}

/// <summary>One of a few texts, to the letter. Another one can be read as well: it is out of range, so that what else is wrong is found too.</summary>
/// <param name="woorden">The texts.</param>
internal sealed class Vastwoordvorm(params string[] woorden) : Vorm<string>
{
    public override Tekst Verwacht { get; } = Tekst.Gelijk(Keuzewoord.Aangehaald(woorden));

    public override string Soort => Keuzewoord.AlsCode(woorden);

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
        if (!IsBinnen(waarde)) fouten.Meld(Foutsoort.BuitenBereik, pad, Jsontekst.Aangehaald(waarde), Verwacht, regel);
    }

    public override void Schema(Schemaschrijver schema)
    {
        if (woorden is [var enige]) schema.Tekst("const", enige);
        else schema.Reeks("enum", woorden);
    }
}

/// <summary>A text that is the same in every document of a kind, such as the name of its format.</summary>
/// <param name="woord">The text.</param>
internal sealed class Vastvorm(string woord) : Vorm<string>
{
    public override Tekst Verwacht { get; } = Tekst.Gelijk($"\"{woord}\"");

    public override string Soort => $"`{woord}`";

    public override string Lees(JsonElement element, Leesplaats plaats)
    {
        if (element.ValueKind != JsonValueKind.String) plaats.MeldType(element, Verwacht);
        else if (element.GetString() != woord) plaats.MeldOnleesbaar(element, Verwacht);
        return woord;
    }

    public override void Schrijf(Utf8JsonWriter json, string waarde, Schrijfwijze wijze) => json.WriteStringValue(woord);

    public override void Schema(Schemaschrijver schema) => schema.Tekst("const", woord);
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
        if (!Jsonnotatie.TryJaNee(element, out bool antwoord, out var fout)) plaats.Meld(fout);
        return antwoord;
    }

    public override bool LeesVeld(string veld, in Notatiecontext context, Leesplaats plaats)
    {
        if (!Notatiebeleid.TryJaNee(veld, context, out bool antwoord, out var fout)) plaats.Meld(fout);
        return antwoord;
    }

    public override void Schrijf(Utf8JsonWriter json, bool waarde, Schrijfwijze wijze) => json.WriteBooleanValue(waarde);

    public override void Schema(Schemaschrijver schema) => schema.Tekst("type", "boolean");
}

/// <summary>How a choice is called for programs.</summary>
internal static class Keuzewoord
{
    /// <summary>The name in the way of JSON: <c>binnenZorgprofiel</c>.</summary>
    public static string Van<T>(T waarde)
        where T : Enum => JsonNamingPolicy.CamelCase.ConvertName(waarde.ToString());

    /// <summary>Words as messages list them.</summary>
    public static string Aangehaald(string[] woorden) => $"\"{string.Join("\", \"", woorden)}\"";

    /// <summary>Words as the tables in the documents list them.</summary>
    public static string AlsCode(string[] woorden) => $"`{string.Join("`, `", woorden)}`";
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
        var woorden = Keuzewoord.Aangehaald(_woorden);
        Verwacht = new($"een van {woorden}", $"one of {woorden}");
    }

    /// <summary>Every value, each by its name as it is in code: <c>GHZ</c>.</summary>
    public static Keuzevorm<T> Letterlijk { get; } = new(waarde => waarde.ToString());

    /// <summary>Every value, each by its name in the way of JSON: <c>binnenZorgprofiel</c>.</summary>
    public static Keuzevorm<T> OpNaam { get; } = new(Keuzewoord.Van);

    public override Tekst Verwacht { get; }

    public override string Soort => Keuzewoord.AlsCode(_woorden);

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

    /// <summary>The words as they are written, and, since any case is read, what else is.</summary>
    public override void Schema(Schemaschrijver schema)
    {
        schema.Tekst("type", "string");
        var woorden = _woorden.Distinct(StringComparer.Ordinal).ToList();
        schema.EenVan(eerste => eerste.Reeks("enum", woorden), tweede => tweede.Tekst("pattern", Schemaschrijver.InElkSchrift(woorden)));
    }

    private string? Woord(T waarde)
    {
        int plek = Array.IndexOf(_waarden, waarde);
        return plek < 0 ? null : _woorden[plek];
    }
}

/// <summary>A calendar date.</summary>
internal sealed class Datumvorm : Vorm<DateOnly>
{
    private readonly bool _begrensd;

    private Datumvorm(bool begrensd) => _begrensd = begrensd;

    /// <summary>Any date.</summary>
    public static Datumvorm Van { get; } = new(begrensd: false);

    /// <summary>A date that is no typing error.</summary>
    public static Datumvorm Geldig { get; } = new(begrensd: true);

    public override Tekst Verwacht { get; } = new("een datum als jjjj-mm-dd, zoals \"2026-03-01\"", "a date as yyyy-mm-dd, such as \"2026-03-01\"");

    public override string Soort => "datum, `jjjj-mm-dd`";

    public override DateOnly Lees(JsonElement element, Leesplaats plaats)
    {
        if (!Jsonnotatie.TryDatum(element, out var datum, out var fout)) plaats.Meld(fout);
        return datum;
    }

    public override void Schrijf(Utf8JsonWriter json, DateOnly waarde, Schrijfwijze wijze) => json.WriteStringValue(Notatie.Datum(waarde));

    public override bool IsBinnen(DateOnly waarde) => !_begrensd || Datumnotatie.IsGeldig(waarde);

    public override void Controleer(DateOnly waarde, string pad, string? regel, Foutenlijst fouten)
    {
        if (!IsBinnen(waarde)) fouten.Meld(Foutsoort.BuitenBereik, pad, Tekst.Gelijk(Notatie.Datum(waarde)), Datumnotatie.Geldig, regel);
    }

    public override void Schema(Schemaschrijver schema)
    {
        schema.Tekst("type", "string");
        schema.EenVan(datum => datum.Tekst("format", "date"), metSpaties => metSpaties.Tekst("pattern", @"^(?=\s|.*\s$)\s*[0-9]{4}-[0-9]{2}-[0-9]{2}\s*$"));
    }
}

/// <summary>A whole number.</summary>
/// <param name="verwacht">What is accepted, for messages.</param>
internal sealed class Geheelvorm(Tekst verwacht) : Vorm<int>
{
    public static Geheelvorm Vrij { get; } = new(new("een geheel getal", "a whole number"));

    public override Tekst Verwacht { get; } = verwacht;

    public override string Soort => (Minimum, Maximum) switch
    {
        (int.MinValue, _) => "geheel getal",
        (_, int.MaxValue) => $"geheel getal, {Minimum} of meer",
        _ => $"geheel getal, {Minimum} tot en met {Notatie.Aantal(Maximum, Taal.Nederlands)}",
    };

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
        if (Minimum != int.MinValue) schema.Getal("minimum", Minimum);
        if (Maximum != int.MaxValue) schema.Getal("maximum", Maximum);
    }
}

/// <summary>A number with all its digits; one that a decimal would have to round, or that has two readings, is a fault.</summary>
/// <param name="veld">What it may be; <see langword="null"/> for what is only written.</param>
/// <param name="soort">The unit in Dutch, for documents.</param>
internal sealed class Getalvorm(Getalveld? veld, string soort) : Vorm<decimal>
{
    /// <summary>Beyond it an amount is a typing error.</summary>
    public const decimal MaximaalEuro = 1_000_000_000m;

    /// <summary>The share of the 100 % amount that is contracted.</summary>
    public static Getalvorm Tariefpercentage { get; } = new(Getalveld.Fractie, "fractie: groter dan 0, ten hoogste 1; 95 % is `0.95`");

    /// <summary>Context costs.</summary>
    public static Getalvorm EuroPerJaar { get; } = new(Getalveld.Bedrag(MaximaalEuro), "euro per jaar, een getal");

    /// <summary>An amount per day, as another surcharge has.</summary>
    public static Getalvorm EuroPerDag { get; } = new(Getalveld.Bedrag(MaximaalEuro), "euro per dag, een getal");

    /// <summary>Any number, as what is only written.</summary>
    public static Getalvorm Vrij { get; } = new(null, "getal");

    /// <summary>A time in seconds that is only written.</summary>
    public static Getalvorm Seconden { get; } = new(null, "seconden");

    /// <summary>An amount in euros that is only written.</summary>
    public static Getalvorm Euro { get; } = new(null, "euro");

    /// <summary>What it may be.</summary>
    public Getalveld Veld => veld ?? throw new NotSupportedException();

    public override bool IsLeesbaar => veld is not null;

    public override Tekst Verwacht => Veld.Verwacht;

    public override string Soort { get; } = soort;

    public override decimal Lees(JsonElement element, Leesplaats plaats)
    {
        if (!Jsonnotatie.TryGetal(element, Veld, out decimal getal, out var fout)) plaats.Meld(fout);
        return getal;
    }

    public override decimal LeesVeld(string veld, in Notatiecontext context, Leesplaats plaats)
    {
        if (!Notatiebeleid.TryGetal(veld, context, Veld, out decimal getal, out var fout)) plaats.Meld(fout);
        return getal;
    }

    /// <summary>A number that is read back is written without the zeros at its end, as far as it then has one reading: 0.950 is 0.95, and 1.5730 stays 1.5730.</summary>
    public override void Schrijf(Utf8JsonWriter json, decimal waarde, Schrijfwijze wijze)
    {
        if (veld is null) json.WriteNumberValue(waarde);
        else json.WriteRawValue(Notatiebeleid.Eenduidig(waarde));
    }

    public override bool IsBinnen(decimal waarde) => veld is null || veld.Bevat(waarde);

    public override void Controleer(decimal waarde, string pad, string? regel, Foutenlijst fouten)
    {
        if (!IsBinnen(waarde)) fouten.Meld(Foutsoort.BuitenBereik, pad, Tekst.Gelijk(Notatie.Getal(waarde, Taal.Engels)), Verwacht, regel);
    }

    public override void Schema(Schemaschrijver schema)
    {
        schema.Tekst("type", "number");
        if (veld?.Grenzen is not { } grenzen) return;
        schema.Getal(grenzen.MinimumNietMee ? "exclusiveMinimum" : "minimum", grenzen.Minimum);
        schema.Getal(grenzen.MaximumNietMee ? "exclusiveMaximum" : "maximum", grenzen.Maximum);
    }
}

/// <summary>An amount of time as text.</summary>
internal sealed class Tijdvorm : Vorm<Uren>
{
    private static readonly Tekst Vrijevorm = new(
        $"een tijd als tekst: {Uren.GeldigeVormen.Nl}, zoals \"40:30\"", $"a time as text: {Uren.GeldigeVormen.En}, such as \"40:30\"");

    private const int WekenPerJaar = 53;

    private readonly Tekst _per;

    private Tijdvorm(Tekst per, string soort, Uren? maximum)
    {
        (Soort, Maximum) = (soort, maximum.GetValueOrDefault());
        (_per, IsVrij) = (per, maximum is null);
    }

    /// <summary>A time of any kind, which may also be a negative difference.</summary>
    public static Tijdvorm Vrij { get; } = new(default, "tijd", null);

    /// <summary>A time per week; more than any week holds, even with several carers at once, is a typing error.</summary>
    public static Tijdvorm PerWeek { get; } = new(new("per week", "per week"), "tijd per week", Notatiebeleid.LangsteWeek);

    /// <summary>A time per year.</summary>
    public static Tijdvorm PerJaar { get; } = new(new("per jaar", "per year"), "tijd per **jaar**", PerWeek.Maximum * WekenPerJaar);

    /// <summary>The longest time that is accepted.</summary>
    public Uren Maximum { get; }

    public override Tekst Verwacht => Vrijevorm;

    public override string Soort { get; }

    public override Uren Lees(JsonElement element, Leesplaats plaats)
    {
        if (!Jsonnotatie.TryTijd(element, plaats.Uren, IsVrij ? PerWeek.Maximum : Maximum, out var uren, out var fout)) plaats.Meld(fout);
        else Controleer(uren, plaats.Pad, plaats.Regel, plaats.Fouten);
        return uren;
    }

    /// <summary>A field with nothing in it is 0:00.</summary>
    public override Uren LeesVeld(string veld, in Notatiecontext context, Leesplaats plaats)
    {
        if (string.IsNullOrWhiteSpace(veld)) return Uren.Nul;
        if (!Notatiebeleid.TryTijd(veld, context, IsVrij ? PerWeek.Maximum : Maximum, out var uren, out var fout)) plaats.Meld(fout);
        else Controleer(uren, plaats.Pad, plaats.Regel, plaats.Fouten);
        return uren;
    }

    public override void Schrijf(Utf8JsonWriter json, Uren waarde, Schrijfwijze wijze) => json.WriteStringValue(Voluit(waarde));

    private bool IsVrij { get; }

    public override bool IsBinnen(Uren waarde) => IsVrij || (waarde.Teken >= 0 && waarde <= Maximum);

    public override void Controleer(Uren waarde, string pad, string? regel, Foutenlijst fouten)
    {
        if (IsBinnen(waarde)) return;
        var (gevonden, grens) = Onderscheid.Tijd(waarde, waarde.Teken < 0 ? Uren.Nul : Maximum);
        var hoogste = waarde.Teken < 0 ? Tekst.Gelijk(Maximum.ToString()) : grens;
        fouten.Meld(Foutsoort.BuitenBereik, pad, gevonden, new($"een tijd {_per.Nl} van 0:00 tot en met {hoogste.Nl}", $"a time {_per.En} from 0:00 up to {hoogste.En}"), regel);
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
        if (Uren.TryExact(tekst, out var gelezen) && gelezen == uren) return tekst;
        throw Schrijffout.Van(tekst, new("een tijd die voluit is te schrijven, met ten hoogste 12 decimalen van een seconde", "a time that can be written in full, with at most 12 decimals of a second"));
    }
}

/// <summary>A value that is only written.</summary>
internal abstract class Uitvoervorm<T> : Vorm<T>
{
    public override bool IsLeesbaar => false;

    public override Tekst Verwacht => throw new NotSupportedException();

    public override T Lees(JsonElement element, Leesplaats plaats) => throw new NotSupportedException();
}

/// <summary>A time as people read it, to hundredths of a second; only written.</summary>
internal sealed class Leestijdvorm : Uitvoervorm<Uren>
{
    /// <summary>To hundredths of a second.</summary>
    public static Leestijdvorm Van { get; } = new(null, "tijd, zoals `34:22:28,55`");

    /// <summary>With all digits.</summary>
    public static Leestijdvorm Voluit { get; } = new("R", "tijd met alle cijfers, zoals `34:22:28,552304`");

    private readonly string? _opmaak;

    private Leestijdvorm(string? opmaak, string soort) => (_opmaak, Soort) = (opmaak, soort);

    public override string Soort { get; }

    /// <summary>A time twice: as people read it, and as a number with all its digits.</summary>
    /// <param name="naam">The name of the first; the second ends in <c>Seconden</c>.</param>
    /// <param name="van">Gives the time.</param>
    /// <param name="betekenis">What it means, in Dutch.</param>
    public static IReadOnlyList<Lid<T>> MetSeconden<T>(string naam, Func<T, Uren> van, string betekenis) => new Objectvorm<T>(naam)
    {
        { naam, Van, van, betekenis },
        { naam + "Seconden", Getalvorm.Seconden, bron => van(bron).Seconden, "hetzelfde; onafgerond" },
    }.Leden;

    public override void Schrijf(Utf8JsonWriter json, Uren waarde, Schrijfwijze wijze) => json.WriteStringValue(waarde.ToString(_opmaak, null));

    public override void Schema(Schemaschrijver schema) => schema.Tekst("type", "string");
}

/// <summary>How many there are; only written.</summary>
internal sealed class Aantalvorm : Uitvoervorm<long>
{
    public static Aantalvorm Van { get; } = new();

    public override string Soort => "aantal";

    public override void Schrijf(Utf8JsonWriter json, long waarde, Schrijfwijze wijze) => json.WriteNumberValue(waarde);

    public override void Schema(Schemaschrijver schema)
    {
        schema.Tekst("type", "integer");
        schema.Getal("minimum", 0);
    }
}

/// <summary>A value that cannot be written as the documents have it: refused, never changed.</summary>
internal static class Schrijffout
{
    public static OngeldigeInvoerException Van(string gevonden, Tekst verwacht) => new([new(Foutsoort.BuitenBereik, "", Tekst.Gelijk(gevonden), verwacht)]);
}
