namespace Meerzorg.Rekentool.Tests.Hulp;

/// <summary>Dossiers for tests.</summary>
internal static class Dossiers
{
    /// <summary>A dossier on which there is nothing to say.</summary>
    public static Dossier Volledig { get; } = new()
    {
        Kenmerk = "A-1",
        Bsn = "999990019",
        Zorgaanbieder = "Zorgaanbieder Voorbeeld",
        Zorgkantoor = "Zorgkantoor Voorbeeld",
        Soort = Aanvraagsoort.Individueel,
        Ingangsdatum = new(2026, 3, 1),
        Maanden = 12,
        Vragenlijst = true,
        Aanvraag = Aanvragen.Verantwoording,
    };
}
