using System.Text;
using System.Text.Json;

namespace Meerzorg.Rekentool.Herijking;

/// <summary>Which amount places a dossier in a money band (K19).</summary>
internal enum Bandplaatsing
{
    /// <summary>The yearly amount divided by the tariefpercentage: the band does not depend on the contract.</summary>
    ZonderTariefpercentage,

    /// <summary>The yearly amount as declared.</summary>
    Gedeclareerd,
}

/// <summary>To which money band an amount belongs that is exactly on the bound of two (K19).</summary>
internal enum Bandgrens
{
    /// <summary>To the lower one.</summary>
    LagereBand,

    /// <summary>To the higher one.</summary>
    HogereBand,
}

/// <summary>How the hours of two neighbouring bands are parted where they overlap (K20).</summary>
internal enum Overlapkeuze
{
    /// <summary>The bounds under which the fewest dossiers are in another class by hours than by amount.</summary>
    MinsteAfwijking,

    /// <summary>The maximum hours of the lower band, whatever the higher one has.</summary>
    MaximumUren,
}

/// <summary>Which of several equally good bounds is taken (K20).</summary>
internal enum GelijkeGrenzen
{
    /// <summary>The lowest: without overlap the most hours of the lower band.</summary>
    Laagste,

    /// <summary>The highest: without overlap as far as there are no dossiers of the higher band.</summary>
    Hoogste,

    /// <summary>That of today, or the nearest to it; where there is none, the lowest.</summary>
    Huidige,
}

/// <summary>What becomes of a class whose money band has no dossiers at all (K21).</summary>
internal enum LegeBand
{
    /// <summary>It goes: there are no hours to bound, and the next class starts earlier.</summary>
    Vervalt,

    /// <summary>It stays, with the amount there was, indexed, and the bounds there were as far as no dossier has to make way for them.</summary>
    Blijft,
}

/// <summary>A number or a choice of the method, with where it comes from.</summary>
/// <typeparam name="T">What kind of thing it is.</typeparam>
/// <param name="Waarde">The number or choice.</param>
/// <param name="Bron">The source, or that it is a value of one's own.</param>
internal sealed record Herijkingskeuze<T>(T Waarde, string Bron)
    where T : struct;

/// <summary>What the source of the method leaves open: numbers and choices, each with where it comes from.</summary>
/// <remarks>Immutable; the money bands, shares, base hours and indirect fractions are those of the year that is calibrated from.</remarks>
public sealed record Herijkingsbeleid
{
    private const int HoogsteAantal = 1_000_000;
    private const int HoogsteStap = 24;
    private const int MeesteDecimalen = 12;

    private static readonly Lazy<Herijkingsbeleid> Ingebed = new(() => Lees(Inhoud(), "standaard.json"));

    private Herijkingsbeleid()
    {
    }

    /// <summary>How a policy stands in its file.</summary>
    internal static Objectvorm<Herijkingsbeleid> Vorm { get; } = new("herijkingsbeleid", Leeg)
    {
        { "formaat", new Vastvorm("meerzorg-herijking-1"), _ => "", (beleid, _) => beleid, "de vorm van het bestand", null, Lidwijze.Verplicht },
        { "naam", new Woordvorm(new("een naam", "a name"), Foutsoort.Ontbreekt), beleid => beleid.Naam, (beleid, naam) => beleid with { Naam = naam }, "hoe het heet", null, Lidwijze.Verplicht },
        { Keuze("minimumAantal", Geheel(HoogsteAantal), beleid => beleid.MinimumAantal, (beleid, keuze) => beleid with { MinimumAantal = keuze }, "vanaf hoeveel dossiers een gemiddelde geldig is", "HERIJK-3") },
        { Keuze("grensstapUren", Geheel(HoogsteStap), beleid => beleid.GrensstapUren, (beleid, keuze) => beleid with { GrensstapUren = keuze }, "grenzen zijn, voor het opschuiven, een veelvoud van zoveel uren", "HERIJK-4") },
        { Keuze("contextdecimalen", Geheel(MeesteDecimalen), beleid => beleid.Contextdecimalen, (beleid, keuze) => beleid with { Contextdecimalen = keuze }, "op hoeveel decimalen de contextdrempel wordt afgerond", "HERIJK-6") },
        { Keuze("bandplaatsing", Keuzevorm<Bandplaatsing>.OpNaam, beleid => beleid.Bandplaatsing, (beleid, keuze) => beleid with { Bandplaatsing = keuze }, "het bedrag dat de band bepaalt", "HERIJK-1") },
        { Keuze("bandgrens", Keuzevorm<Bandgrens>.OpNaam, beleid => beleid.Bandgrens, (beleid, keuze) => beleid with { Bandgrens = keuze }, "waar een bedrag precies op de grens hoort", "HERIJK-1") },
        { Keuze("overlap", Keuzevorm<Overlapkeuze>.OpNaam, beleid => beleid.Overlap, (beleid, keuze) => beleid with { Overlap = keuze }, "hoe overlappende uren worden gescheiden", "HERIJK-4") },
        { Keuze("gelijkeGrenzen", Keuzevorm<GelijkeGrenzen>.OpNaam, beleid => beleid.GelijkeGrenzen, (beleid, keuze) => beleid with { GelijkeGrenzen = keuze }, "welke van even goede grenzen het wordt; `huidige`: die van `--van`, of zo dicht daarbij als kan", "HERIJK-4") },
        { Keuze("legeBand", Keuzevorm<LegeBand>.OpNaam, beleid => beleid.LegeBand, (beleid, keuze) => beleid with { LegeBand = keuze }, "wat er met een klasse zonder dossiers gebeurt; `blijft`: zij houdt haar bedrag, geïndexeerd, en haar uren, zolang geen dossier daarvoor hoeft te wijken", "HERIJK-3") },
        { Keuze("kostenneutraal", JaNeevorm.Van, beleid => beleid.Kostenneutraal, (beleid, keuze) => beleid with { Kostenneutraal = keuze }, "of één factor het totaal na gelijk maakt aan dat voor", "HERIJK-7") },
    };

    /// <summary>The policy in the package.</summary>
    public static Herijkingsbeleid Standaard => Ingebed.Value;

    /// <summary>What it is called.</summary>
    public string Naam { get; internal init; } = "";

    /// <summary>From how many dossiers the mean of a band is valid (HERIJK-3).</summary>
    public int DossiersPerBand => MinimumAantal.Waarde;

    /// <summary>From how many dossiers the mean of a band is valid; with fewer the band is maatwerk (HERIJK-3, K21). At least 1.</summary>
    internal Herijkingskeuze<int> MinimumAantal { get; init; } = new(default, "");

    /// <summary>Bounds in hours, before they move up, are a multiple of this many hours (HERIJK-4). At least 1.</summary>
    internal Herijkingskeuze<int> GrensstapUren { get; init; } = new(default, "");

    /// <summary>To how many decimals the context threshold is rounded, as a fraction (HERIJK-6).</summary>
    internal Herijkingskeuze<int> Contextdecimalen { get; init; } = new(default, "");

    /// <summary>Which amount places a dossier in a band (K19).</summary>
    internal Herijkingskeuze<Bandplaatsing> Bandplaatsing { get; init; } = new(default, "");

    /// <summary>Where an amount on the bound of two bands belongs (K19).</summary>
    internal Herijkingskeuze<Bandgrens> Bandgrens { get; init; } = new(default, "");

    /// <summary>How overlapping hours are parted (K20).</summary>
    internal Herijkingskeuze<Overlapkeuze> Overlap { get; init; } = new(default, "");

    /// <summary>Which of several equally good bounds is taken (K20).</summary>
    internal Herijkingskeuze<GelijkeGrenzen> GelijkeGrenzen { get; init; } = new(default, "");

    /// <summary>What becomes of a class whose money band has no dossiers (HERIJK-3, K21).</summary>
    internal Herijkingskeuze<LegeBand> LegeBand { get; init; } = new(default, "");

    /// <summary>Whether all new amounts and rates are multiplied by one factor that makes the total after equal to that before (HERIJK-7, K22).</summary>
    internal Herijkingskeuze<bool> Kostenneutraal { get; init; } = new(default, "");

    /// <summary>Reads a policy file; <c>docs/herijking.md</c> describes it.</summary>
    /// <param name="utf8Json">The file's content.</param>
    /// <param name="naam">How messages name it, such as the file name.</param>
    /// <exception cref="OngeldigeParametersException">It is not valid; the exception carries every fault.</exception>
    public static Herijkingsbeleid Lees(ReadOnlySpan<byte> utf8Json, string naam = "herijkingsbeleid") => Documentlezer.Lees(
        utf8Json,
        Vorm,
        new("een bestand volgens docs/herijking.md", "a file as in docs/herijking.md"),
        fouten => new OngeldigeParametersException(new Tekst($"Het herijkingsbeleid is ongeldig ({naam})", $"The calibration policy is invalid ({naam})"), fouten),
        (beleid, fouten) =>
        {
            Vorm.Controleer(beleid, "", null, fouten);
            return beleid;
        });

    /// <summary>Reads a policy file; <c>docs/herijking.md</c> describes it.</summary>
    /// <param name="json">The file's content, as text.</param>
    /// <param name="naam">How messages name it, such as the file name.</param>
    /// <exception cref="OngeldigeParametersException">It is not valid; the exception carries every fault.</exception>
    public static Herijkingsbeleid Lees(string json, string naam = "herijkingsbeleid")
    {
        ArgumentNullException.ThrowIfNull(json);
        return Lees(Encoding.UTF8.GetBytes(json), naam);
    }

    /// <summary>The name.</summary>
    public override string ToString() => $"herijkingsbeleid {Naam}";

    private static Herijkingsbeleid Leeg() => new()
    {
        Naam = "",
        MinimumAantal = null!,
        GrensstapUren = null!,
        Contextdecimalen = null!,
        Bandplaatsing = null!,
        Bandgrens = null!,
        Overlap = null!,
        GelijkeGrenzen = null!,
        LegeBand = null!,
        Kostenneutraal = null!,
    };

    private static Geheelvorm Geheel(int hoogste) =>
        new(new($"een geheel getal van 1 tot en met {hoogste}", $"a whole number from 1 up to {hoogste}")) { Minimum = 1, Maximum = hoogste };

    private static Lid<Herijkingsbeleid> Keuze<T>(
        string naam, Vorm<T> waarde, Func<Herijkingsbeleid, Herijkingskeuze<T>> van, Func<Herijkingsbeleid, Herijkingskeuze<T>, Herijkingsbeleid> met, string betekenis, string regel)
        where T : struct =>
        new Lid<Herijkingsbeleid, Herijkingskeuze<T>>(naam, new Herijkingskeuzevorm<T>(naam, waarde, regel), van, met, betekenis, Lidwijze.Verplicht) { Regel = regel };

    private static byte[] Inhoud()
    {
        using var stroom = typeof(Herijkingsbeleid).Assembly.GetManifestResourceStream("Herijking/standaard.json")!;
        var inhoud = new byte[stroom.Length];
        stroom.ReadExactly(inhoud);
        return inhoud;
    }
}

/// <summary>A number or a choice of the method as an object, with its source.</summary>
/// <param name="naam">What is chosen.</param>
/// <param name="waarde">The number or choice.</param>
/// <param name="regel">The rule that asks for it.</param>
internal sealed class Herijkingskeuzevorm<T>(string naam, Vorm<T> waarde, string regel) : Vorm<Herijkingskeuze<T>>
    where T : struct
{
    private static readonly Woordvorm EenBron = new(new("een bron", "a source"), Foutsoort.Ontbreekt);

    private readonly Objectvorm<Herijkingskeuze<T>> _vorm = new($"keuze {naam}", () => new(default, ""), verwacht: new("een object met waarde en bron", "an object with waarde and bron"))
    {
        { "waarde", waarde, keuze => keuze.Waarde, (keuze, gelezen) => keuze with { Waarde = gelezen }, "het getal of de keuze", regel, Lidwijze.Verplicht },
        { "bron", EenBron, keuze => keuze.Bron, (keuze, bron) => keuze with { Bron = bron }, "waar het uit volgt, of dat het een eigen waarde is", null, Lidwijze.Verplicht },
    };

    public override Tekst Verwacht => _vorm.Verwacht;

    public override string Soort => waarde.Soort;

    public override Herijkingskeuze<T> Lees(JsonElement element, Leesplaats plaats) => _vorm.Lees(element, plaats);

    public override void Schrijf(Utf8JsonWriter json, Herijkingskeuze<T> waarde, Schrijfwijze wijze) => _vorm.Schrijf(json, waarde, wijze);

    public override bool IsBinnen(Herijkingskeuze<T> waarde) => _vorm.IsBinnen(waarde);

    public override void Controleer(Herijkingskeuze<T> waarde, string pad, string? regel, Foutenlijst fouten) => _vorm.Controleer(waarde, pad, regel, fouten);

    public override void Schema(Schemaschrijver schema) => _vorm.Schema(schema);
}
