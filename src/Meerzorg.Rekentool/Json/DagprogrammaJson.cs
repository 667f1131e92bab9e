namespace Meerzorg.Rekentool.Json;

/// <summary>Reads a day programme from JSON and writes the hours that follow from it; <c>docs/dagprogramma.md</c> describes the members.</summary>
internal static class DagprogrammaJson
{
    /// <summary>Reads, checks and works out a day programme.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="uren">How hours without a colon are written, where that was stated.</param>
    /// <exception cref="OngeldigeInvoerException">It is not a possible day programme; the exception carries every fault with its path.</exception>
    public static Weekinzet Lees(ReadOnlySpan<byte> utf8Json, Urennotatie uren = Urennotatie.Onvermeld) => Documentlezer.Lees(
        utf8Json,
        Weekinzetvorm.Van,
        new("één JSON-object met een dagprogramma", "one JSON object with a day programme"),
        fouten => new OngeldigeInvoerException(Weekinzet.Aanhef, fouten),
        (weekinzet, _) => weekinzet,
        uren);
}
