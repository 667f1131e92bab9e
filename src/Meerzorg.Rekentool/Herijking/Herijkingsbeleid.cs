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
    private const string Formaat = "meerzorg-herijking-1";
    private const int HoogsteAantal = 1_000_000;
    private const int HoogsteStap = 24;
    private const int MeesteDecimalen = 12;

    private static readonly Lazy<Herijkingsbeleid> Ingebed = new(() => Lees(Inhoud(), "standaard.json"));

    private Herijkingsbeleid()
    {
    }

    /// <summary>The policy in the package.</summary>
    public static Herijkingsbeleid Standaard => Ingebed.Value;

    /// <summary>What it is called.</summary>
    public string Naam { get; private init; } = "";

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
    public static Herijkingsbeleid Lees(ReadOnlySpan<byte> utf8Json, string naam = "herijkingsbeleid")
    {
        var fouten = new Foutenlijst();
        var json = Jsonlezer.Van(utf8Json, new("een bestand volgens docs/herijking.md", "a file as in docs/herijking.md"), fouten)
            ?.Aanvaardt("formaat", "naam", "minimumAantal", "grensstapUren", "contextdecimalen", "bandplaatsing", "bandgrens", "overlap", "gelijkeGrenzen", "legeBand", "kostenneutraal");
        var beleid = json is null ? null : Lees(json, fouten);
        return fouten.IsLeeg ? beleid! : throw new OngeldigeParametersException(new Tekst($"Het herijkingsbeleid is ongeldig ({naam})", $"The calibration policy is invalid ({naam})"), fouten.AlsReeks());
    }

    /// <summary>The name.</summary>
    public override string ToString() => $"herijkingsbeleid {Naam}";

    private static Herijkingsbeleid Lees(Jsonlezer json, Foutenlijst fouten)
    {
        var formaat = Tekst.Gelijk($"\"{Formaat}\"");
        if (json.Verplicht("formaat", formaat) && json.Woord("formaat", formaat) is { } gevonden && gevonden != Formaat)
            fouten.Meld(Foutsoort.BuitenBereik, "formaat", Jsontekst.Aangehaald(gevonden), formaat);
        var eenNaam = new Tekst("een naam", "a name");
        return new()
        {
            Naam = (json.Verplicht("naam", eenNaam) ? json.Woord("naam", eenNaam) : null) ?? "",
            MinimumAantal = Geheel(json, "minimumAantal", 1, HoogsteAantal, fouten),
            GrensstapUren = Geheel(json, "grensstapUren", 1, HoogsteStap, fouten),
            Contextdecimalen = Geheel(json, "contextdecimalen", 1, MeesteDecimalen, fouten),
            Bandplaatsing = Keuze(json, "bandplaatsing", "HERIJK-1", ("zonderTariefpercentage", Herijking.Bandplaatsing.ZonderTariefpercentage), ("gedeclareerd", Herijking.Bandplaatsing.Gedeclareerd)),
            Bandgrens = Keuze(json, "bandgrens", "HERIJK-1", ("lagereBand", Herijking.Bandgrens.LagereBand), ("hogereBand", Herijking.Bandgrens.HogereBand)),
            Overlap = Keuze(json, "overlap", "HERIJK-4", ("minsteAfwijking", Overlapkeuze.MinsteAfwijking), ("maximumUren", Overlapkeuze.MaximumUren)),
            GelijkeGrenzen = Keuze(json, "gelijkeGrenzen", "HERIJK-4", ("laagste", Herijking.GelijkeGrenzen.Laagste), ("hoogste", Herijking.GelijkeGrenzen.Hoogste), ("huidige", Herijking.GelijkeGrenzen.Huidige)),
            LegeBand = Keuze(json, "legeBand", "HERIJK-3", ("vervalt", Herijking.LegeBand.Vervalt), ("blijft", Herijking.LegeBand.Blijft)),
            Kostenneutraal = Waarde(json, "kostenneutraal", deel => deel.JaNee("waarde", "HERIJK-7") ?? false),
        };
    }

    private static Herijkingskeuze<int> Geheel(Jsonlezer json, string naam, int laagste, int hoogste, Foutenlijst fouten) => Waarde(json, naam, deel =>
    {
        var verwacht = new Tekst($"een geheel getal van {laagste} tot en met {hoogste}", $"a whole number from {laagste} up to {hoogste}");
        if (!deel.Verplicht("waarde", verwacht) || deel.Geheel("waarde", verwacht) is not { } getal) return laagste;
        if (getal < laagste || getal > hoogste) fouten.Meld(Foutsoort.BuitenBereik, deel.Pad("waarde"), Tekst.Gelijk($"{getal}"), verwacht);
        return getal;
    });

    private static Herijkingskeuze<T> Keuze<T>(Jsonlezer json, string naam, string regel, params (string Woord, T Waarde)[] keuzes)
        where T : struct => Waarde(json, naam, deel => deel.Keuze("waarde", regel, keuzes) ?? default);

    private static Herijkingskeuze<T> Waarde<T>(Jsonlezer json, string naam, Func<Jsonlezer, T> lees)
        where T : struct
    {
        var verwacht = new Tekst("een waarde met bron", "a value with its source");
        if (!json.Verplicht(naam, verwacht) || json.Object(naam)?.Aanvaardt("waarde", "bron") is not { } deel) return new(default, "");
        var eenBron = new Tekst("een bron", "a source");
        return new(lees(deel), (deel.Verplicht("bron", eenBron) ? deel.Woord("bron", eenBron) : null) ?? "");
    }

    private static byte[] Inhoud()
    {
        using var stroom = typeof(Herijkingsbeleid).Assembly.GetManifestResourceStream("Herijking/standaard.json")!;
        var inhoud = new byte[stroom.Length];
        stroom.ReadExactly(inhoud);
        return inhoud;
    }
}
