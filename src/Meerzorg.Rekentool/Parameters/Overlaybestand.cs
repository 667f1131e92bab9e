namespace Meerzorg.Rekentool;

/// <summary>An overlay file, member for member.</summary>
internal sealed record Overlaybestand
{
    public static readonly Objectvorm<Overlaybestand> Vorm = new("overlay", () => new())
    {
        { "$schema", Woordvorm.Vrij, bestand => ref bestand.Schema!, "waar het JSON Schema staat; een tekstverwerker die het kent, helpt bij het invullen", Lidwijze.MagNiets },
        { "overlay", Woordvorm.Vrij, bestand => ref bestand.Overlay, "waar het voor is; staat in de uitkomst", Lidwijze.Verplicht },
        { "bron", Woordvorm.Vrij, bestand => ref bestand.Bron, "waar de waarden vandaan komen", Lidwijze.Verplicht },
        { "jaar", Geheelvorm.Vrij, bestand => ref bestand.Jaar, "het enige jaar waarvoor de overlay bedoeld is; in een ander jaar is het dan een fout", Lidwijze.MagNiets },
        { "waarden", new Kaartvorm<string>(Woordvorm.Vrij), bestand => ref bestand.Waarden, "per pad de nieuwe waarde, geschreven als in een jaarbestand", Lidwijze.Verplicht },
    };

    public string? Schema;
    public string Overlay = "";
    public string Bron = "";
    public int? Jaar;
    public IReadOnlyDictionary<string, string> Waarden = new Dictionary<string, string>();
}
