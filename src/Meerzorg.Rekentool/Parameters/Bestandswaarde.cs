using System.Text.Json;

namespace Meerzorg.Rekentool;

/// <summary>A value as it stands in a parameter file.</summary>
internal sealed record Bestandswaarde
{
    /// <summary>The value as text, so that no digit is lost.</summary>
    public string Waarde = "";
    public string Eenheid = "";

    /// <summary>The name of its source.</summary>
    public string Herkomst = "";

    /// <summary>What a reader should know of this value, besides what is known of its source.</summary>
    public string? Opmerking;

    /// <summary>What it must measure at its place, where it was read from a file.</summary>
    public Maat? Maat;
}

/// <summary>What a value of a parameter file measures, and how it stands there: its unit and range are said here and nowhere else.</summary>
internal sealed class Maat : Vorm<Bestandswaarde>
{
    private readonly Objectvorm<Bestandswaarde> _leden;
    private readonly string[] _eenheden;
    private readonly Getalveld? _veld;

    /// <param name="veld">What the number must be.</param>
    /// <param name="eenheden">Its unit; several where it depends on something else which of them it is.</param>
    public Maat(Getalveld veld, params string[] eenheden)
        : this(eenheden, veld.IsFractie ? @"^0+\.[0-9]+$" : @"^[0-9]+(?:\.[0-9]+)?$") => _veld = veld;

    private Maat(string[] eenheden, string patroon, string? naam = null)
    {
        _eenheden = eenheden;
        _leden = new(naam ?? "waarde in " + Soort, () => new())
        {
            { "waarde", new Woordvorm(patroon: patroon), waarde => ref waarde.Waarde, "de waarde als tekst, zodat geen cijfer verloren gaat", Lidwijze.Verplicht },
            { "eenheid", new Vastwoordvorm(eenheden), waarde => ref waarde.Eenheid, "de eenheid", Lidwijze.Verplicht },
            { "herkomst", Woordvorm.Vrij, waarde => ref waarde.Herkomst, "een naam uit `herkomsten`", Lidwijze.Verplicht },
            { "opmerking", Woordvorm.Vrij, waarde => ref waarde.Opmerking!, "wat een lezer van deze waarde moet weten", Lidwijze.MagNiets },
        };
    }

    public static readonly Maat Fractie = new(Bereik.Fractie, "fractie");

    public static readonly Maat Factor = new(Bereik.Positief, "factor");

    public static readonly Maat EuroPerJaar = new(Bereik.Positief, "euro per jaar");

    public static readonly Maat EuroPerDag = new(Bereik.Positief, "euro per dag");

    public static readonly Maat EuroPerUur = new(Bereik.Positief, "euro per uur");

    /// <summary>Hours and minutes per week.</summary>
    public static readonly Maat Tijd = new(["uren per week"], Urenpatroon.Kloktijd);

    /// <summary>One of a closed list of words: what is chosen where the sources leave it open.</summary>
    public static Maat Keuze<T>()
        where T : struct, Enum => new(["keuze"], $"^(?:{string.Join('|', Enum.GetValues<T>().Select(Keuzewoord.Van))})$", $"keuze {typeof(T).Name}");

    /// <summary>What the number must be; a time is no number, and neither is a word.</summary>
    public Getalveld Veld => _veld ?? throw new NotSupportedException();

    /// <summary>The unit, where there is only one.</summary>
    public string Eenheid => _eenheden[0];

    public override Tekst Verwacht => _leden.Verwacht;

    public override IReadOnlyList<Vorm> Delen => [_leden];

    public override string Soort => string.Join(" of ", _eenheden);

    public override Bestandswaarde Lees(JsonElement element, Leesplaats plaats)
    {
        var waarde = _leden.Lees(element, plaats);
        waarde.Maat = this;
        return waarde;
    }

    public override void Schrijf(Utf8JsonWriter json, Bestandswaarde waarde, Schrijfwijze wijze) => _leden.Schrijf(json, waarde, wijze);

    public override void Schema(Schemaschrijver schema) => _leden.Schema(schema);
}

/// <summary>The ranges that a number of a parameter file can have to be in.</summary>
internal static class Bereik
{
    // Wide enough for any regulation, narrow enough for every result to fit a decimal.
    private const decimal Kleinste = 0.000_001m;
    private const decimal Grootste = 1_000_000_000m;

    private static readonly Tekst Getal = new("een getal", "a number");

    public static readonly Getalveld Positief = new(
        Getal,
        new("een getal groter dan 0 (0.000001 tot en met 1000000000, ten hoogste 28 cijfers)", "a number above 0 (0.000001 up to 1000000000, at most 28 digits)"),
        new(Kleinste, Grootste),
        "1683.05");

    public static readonly Getalveld Fractie = new(
        Getal,
        new("een getal tussen 0 en 1 (vanaf 0.000001, ten hoogste 28 cijfers)", "a number between 0 and 1 (from 0.000001, at most 28 digits)"),
        new(Kleinste, 1, MaximumNietMee: true),
        "0.0712")
    { IsFractie = true };
}
