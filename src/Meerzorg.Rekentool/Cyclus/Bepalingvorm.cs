using System.Globalization;
using System.Text.Json;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>What a source lays down as a file has it: the value, the name of the source, and a note of its own where it has one.</summary>
internal sealed record Genoteerd<T>(T Waarde, string Herkomst, string? Opmerking);

/// <summary>What a source lays down, as an object in a file that names its sources at the top.</summary>
/// <param name="soort">The kind of value in Dutch, for documents.</param>
/// <param name="vorm">The object: the value, with its source.</param>
internal sealed class Bepalingvorm<T>(string soort, Objectvorm<Genoteerd<T>> vorm) : Vorm<Bepaling<T>>
{
    private static readonly Herkomst Onbekend = new("", "", Waardestatus.Eigen);

    public override Tekst Verwacht => vorm.Verwacht;

    public override string Soort => soort;

    public override Bepaling<T> Lees(JsonElement element, Leesplaats plaats)
    {
        var gelezen = vorm.Lees(element, plaats);
        vorm.Controleer(gelezen, plaats.Pad, plaats.Regel, plaats.Fouten); // a file is the only place where these are made
        var herkomst = plaats.Onthouden<Bronnen>(Bronnen.Lid)?.Met(gelezen.Herkomst) ?? Onbekend;
        return new(gelezen.Waarde, gelezen.Opmerking is { } opmerking ? herkomst with { Opmerking = opmerking } : herkomst);
    }

    public override void Schrijf(Utf8JsonWriter json, Bepaling<T> waarde, Schrijfwijze wijze)
    {
        var (naam, opmerking) = wijze.Omgeving!.Onthouden<Bronnen>(Bronnen.Lid)!.Noteer(waarde.Herkomst);
        vorm.Schrijf(json, new(waarde.Waarde, naam, opmerking), wijze);
    }

    public override void Schema(Schemaschrijver schema) => vorm.Schema(schema);
}

/// <summary>The kinds of things that a source lays down.</summary>
internal static class Bepalingvormen
{
    private const int MaximumAantal = 1_000_000;

    /// <summary>A length of calendar time.</summary>
    public static Bepalingvorm<Termijn> Termijn { get; } = new("termijn: een aantal `weken`, `maanden` of `jaar`", MetBron(
        new Objectvorm<Genoteerd<Termijn>>("termijn", () => new(new(1, Termijneenheid.Jaren), "", null))
        {
            { "waarde", new Geheeltekstvorm(1, Cyclus.Termijn.Maximum), genoteerd => genoteerd.Waarde.Aantal, (genoteerd, aantal) => genoteerd with { Waarde = new(aantal, genoteerd.Waarde.Eenheid) }, "hoeveel", null, Lidwijze.Verplicht },
            { "eenheid", new Keuzevorm<Termijneenheid>(Woord), genoteerd => genoteerd.Waarde.Eenheid, (genoteerd, eenheid) => genoteerd with { Waarde = new(genoteerd.Waarde.Aantal, eenheid) }, "waarvan", null, Lidwijze.Verplicht },
        }));

    /// <summary>A number of clients.</summary>
    public static Bepalingvorm<int> Clienten { get; } = new("aantal cliënten", MetBron(
        new Objectvorm<Genoteerd<int>>("aantal clienten", () => new(0, "", null))
        {
            { "waarde", new Geheeltekstvorm(0, MaximumAantal), genoteerd => genoteerd.Waarde, (genoteerd, aantal) => genoteerd with { Waarde = aantal }, "hoeveel", null, Lidwijze.Verplicht },
            { "eenheid", new Vastvorm("cliënten"), _ => "", (genoteerd, _) => genoteerd, "waarvan", null, Lidwijze.Verplicht },
        }));

    /// <summary>Whether something holds.</summary>
    public static Bepalingvorm<bool> JaNee { get; } = new(JaNeevorm.Van.Soort, Enkel("ja of nee", false, JaNeevorm.Van));

    /// <summary>A code.</summary>
    public static Bepalingvorm<string> Code { get; } = new("code, als tekst", Enkel("code", "", Woordvorm.NietLeeg));

    /// <summary>A day that comes back every year.</summary>
    public static Bepalingvorm<Jaardag> Jaardag { get; } = new(Jaardagvorm.Van.Soort, Enkel("dag van het jaar", default, Jaardagvorm.Van));

    /// <summary>The whole year, or a part of it.</summary>
    public static Bepalingvorm<Aanvraagvenster?> Venster { get; } = new(Venstervorm.Van.Soort, MetBron(
        new Objectvorm<Genoteerd<Aanvraagvenster?>>("deel van het jaar", () => new(null, "", null))
        {
            { "waarde", Venstervorm.Van, genoteerd => new(genoteerd.Waarde), (genoteerd, venster) => genoteerd with { Waarde = venster.Deel }, "wanneer", null, Lidwijze.Verplicht },
        }));

    /// <summary>How and to whom something is handed in, in both languages.</summary>
    public static Bepalingvorm<Tekst> Wijze { get; } = new("`nl` en `en`: een tekst in beide talen", MetBron(
        new Objectvorm<Genoteerd<Tekst>>("wijze", () => new(new("", ""), "", null))
        {
            { "nl", Woordvorm.NietLeeg, genoteerd => genoteerd.Waarde.Nl, (genoteerd, nl) => genoteerd with { Waarde = new(nl, genoteerd.Waarde.En) }, "in het Nederlands", null, Lidwijze.Verplicht },
            { "en", Woordvorm.NietLeeg, genoteerd => genoteerd.Waarde.En, (genoteerd, en) => genoteerd with { Waarde = new(genoteerd.Waarde.Nl, en) }, "in het Engels", null, Lidwijze.Verplicht },
        }));

    private static Objectvorm<Genoteerd<T>> Enkel<T>(string naam, T leeg, Vorm<T> waarde) => MetBron(
        new Objectvorm<Genoteerd<T>>(naam, () => new(leeg, "", null))
        {
            { "waarde", waarde, genoteerd => genoteerd.Waarde, (genoteerd, gelezen) => genoteerd with { Waarde = gelezen }, "wat er geldt", null, Lidwijze.Verplicht },
        });

    private static Objectvorm<Genoteerd<T>> MetBron<T>(Objectvorm<Genoteerd<T>> vorm)
    {
        vorm.Add("herkomst", Bronnaamvorm.Van, genoteerd => genoteerd.Herkomst, (genoteerd, herkomst) => genoteerd with { Herkomst = herkomst }, "de bron", null, Lidwijze.Verplicht);
        vorm.Add("opmerking", Woordvorm.NietLeeg, genoteerd => genoteerd.Opmerking!, (genoteerd, opmerking) => genoteerd with { Opmerking = opmerking }, "wat een lezer moet weten, in plaats van de opmerking bij de bron");
        return vorm;
    }

    private static string Woord(Termijneenheid eenheid) => eenheid switch
    {
        Termijneenheid.Weken => "weken",
        Termijneenheid.Maanden => "maanden",
        _ => "jaar",
    };
}

/// <summary>A whole number as text; outside its bounds it cannot be read.</summary>
internal sealed class Geheeltekstvorm(int minimum, int maximum) : Vorm<int>
{
    public override Tekst Verwacht { get; } = new(
        $"een geheel getal van {minimum} tot en met {maximum} als tekst, zoals \"3\"", $"a whole number from {minimum} up to {maximum} as text, such as \"3\"");

    public override string Soort => "geheel getal, als tekst";

    public override int Lees(JsonElement element, Leesplaats plaats)
    {
        if (element.ValueKind != JsonValueKind.String) plaats.MeldType(element, Verwacht);
        else if (int.TryParse(element.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out int getal) && getal >= minimum && getal <= maximum) return getal;
        else plaats.MeldOnleesbaar(element, Verwacht);
        return minimum;
    }

    public override void Schrijf(Utf8JsonWriter json, int waarde, Schrijfwijze wijze) => json.WriteStringValue(waarde.ToString(CultureInfo.InvariantCulture));

    public override void Schema(Schemaschrijver schema)
    {
        schema.Tekst("type", "string");
        schema.Tekst("pattern", "^[0-9]+$");
    }
}

/// <summary>A day of the year as text.</summary>
internal sealed class Jaardagvorm : Vorm<Jaardag>
{
    public static Jaardagvorm Van { get; } = new();

    public override Tekst Verwacht { get; } = new("een dag die elk jaar heeft, zoals \"1 november\" of \"eind februari\"", "a day that every year has, such as \"1 november\" or \"eind februari\"");

    public override string Soort => "dag van het jaar, zoals `1 november` of `eind februari`";

    public override Jaardag Lees(JsonElement element, Leesplaats plaats)
    {
        if (element.ValueKind != JsonValueKind.String) plaats.MeldType(element, Verwacht);
        else if (Jaardag.Lees(element.GetString()!) is { } dag) return dag;
        else plaats.MeldOnleesbaar(element, Verwacht);
        return default;
    }

    public override void Schrijf(Utf8JsonWriter json, Jaardag waarde, Schrijfwijze wijze) => json.WriteStringValue(waarde.ToString());

    public override void Schema(Schemaschrijver schema) => schema.Tekst("type", "string");
}

/// <summary>The whole year, or a part of it.</summary>
/// <param name="Deel">The part; <see langword="null"/> for the whole year.</param>
internal readonly record struct Venster(Aanvraagvenster? Deel);

/// <summary>The whole year, or a part of it, as text.</summary>
internal sealed class Venstervorm : Vorm<Venster>
{
    private const string HeleJaar = "hele jaar";

    public static Venstervorm Van { get; } = new();

    public override Tekst Verwacht { get; } = new(
        $"\"{HeleJaar}\" of een deel van het jaar, zoals \"1 november t/m 31 januari\"", $"\"{HeleJaar}\" or a part of the year, such as \"1 november t/m 31 januari\"");

    public override string Soort => $"`{HeleJaar}`, of van dag t/m dag";

    public override Venster Lees(JsonElement element, Leesplaats plaats)
    {
        if (element.ValueKind != JsonValueKind.String) plaats.MeldType(element, Verwacht);
        else if (element.GetString() == HeleJaar) return default;
        else if (Aanvraagvenster.Lees(element.GetString()!) is { } deel) return new(deel);
        else plaats.MeldOnleesbaar(element, Verwacht);
        return default;
    }

    public override void Schrijf(Utf8JsonWriter json, Venster waarde, Schrijfwijze wijze) => json.WriteStringValue(waarde.Deel?.ToString() ?? HeleJaar);

    public override void Schema(Schemaschrijver schema) => schema.Tekst("type", "string");
}
