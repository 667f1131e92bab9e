using Meerzorg.Rekentool.Cyclus;

namespace Meerzorg.Rekentool.Json;

/// <summary>Reads a move from JSON and writes its outcome; <c>docs/verhuizing.md</c> describes the members.</summary>
internal static class VerhuizingJson
{
    /// <summary>Reads and checks a move; the day of the move decides on the year.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="rekentoolVoor">Gives the calculator of a year; <see cref="Rekentool.Voor"/> when left out.</param>
    /// <param name="uren">How hours without a colon are written, where that was stated.</param>
    /// <exception cref="OngeldigeInvoerException">It cannot be calculated; the exception carries every fault with its path.</exception>
    public static Ingelezen<Verhuizing> Lees(ReadOnlySpan<byte> utf8Json, Func<int, Rekentool>? rekentoolVoor = null, Urennotatie uren = Urennotatie.Onvermeld) => Documentlezer.Lees(
        utf8Json,
        Verhuizing.Vorm,
        new("één JSON-object met een verhuizing", "one JSON object with a move"),
        fouten => new OngeldigeInvoerException(Verhuisuitkomst.Aanhef, fouten),
        (verhuizing, fouten) =>
        {
            var rekentool = fouten.IsGoed("verhuisdatum") ? Documentlezer.Rekentool(verhuizing.Verhuisdatum.Year, null, rekentoolVoor ?? Rekentool.Voor, fouten, "verhuisdatum") : null;
            Verhuizingcontrole.Controleer(verhuizing, rekentool?.Parameters, fouten);
            return new Ingelezen<Verhuizing>(rekentool!, verhuizing);
        },
        uren);
}
