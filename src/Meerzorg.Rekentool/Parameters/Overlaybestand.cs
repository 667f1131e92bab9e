namespace Meerzorg.Rekentool;

/// <summary>An overlay file, member for member.</summary>
internal sealed record Overlaybestand
{
    private static readonly Woordvorm ZegtIets = new(patroon: @"\S"); // that it does not is said when an overlay is made of it

    /// <summary>An overlay inside a document.</summary>
    public static readonly Objectvorm<Overlaybestand> Inhoud = new("overlay", () => new())
    {
        { "overlay", ZegtIets, bestand => ref bestand.Overlay, "waar het voor is; staat in de uitkomst", Lidwijze.Verplicht },
        { "bron", ZegtIets, bestand => ref bestand.Bron, "waar de waarden vandaan komen", Lidwijze.Verplicht },
        { "jaar", Geheelvorm.Vrij, bestand => ref bestand.Jaar, "alleen als de overlay voor één jaar is bedoeld: dat jaar; in een ander is hij een fout; `null` is elk jaar", Lidwijze.MagNiets },
        { "waarden", new Kaartvorm<string>(Woordvorm.Vrij), bestand => ref bestand.Waarden, "per pad de nieuwe waarde, geschreven als in een jaarbestand", Lidwijze.Verplicht },
    };

    /// <summary>An overlay as a file.</summary>
    public static readonly Objectvorm<Overlaybestand> Vorm = new("overlay", () => new())
    {
        { "$schema", Woordvorm.Vrij, bestand => ref bestand.Schema!, "waar het JSON Schema staat; een tekstverwerker die het kent, helpt bij het invullen", Lidwijze.MagNiets },
        { Inhoud.Leden },
    };

    public string? Schema;
    public string Overlay = "";
    public string Bron = "";
    public int? Jaar;
    public IReadOnlyDictionary<string, string> Waarden = new Dictionary<string, string>();
}
