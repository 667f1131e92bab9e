using System.Text.Json;

namespace Meerzorg.Rekentool.Json;

/// <summary>Reads a move from JSON and writes its outcome; <c>docs/verhuizing.md</c> describes the members.</summary>
public static class VerhuizingJson
{
    /// <summary>Reads and checks a move; the day of the move decides on the year.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="rekentoolVoor">Gives the calculator of a year; <see cref="Rekentool.Voor"/> when left out.</param>
    /// <exception cref="OngeldigeInvoerException">It cannot be calculated; the exception carries every fault with its path.</exception>
    public static Ingelezen<Verhuizing> Lees(ReadOnlySpan<byte> utf8Json, Func<int, Rekentool>? rekentoolVoor = null) => Documentlezer.Lees(
        utf8Json,
        Verhuizing.Vorm,
        new("één JSON-object met een verhuizing", "one JSON object with a move"),
        fouten => new OngeldigeInvoerException(Verhuisuitkomst.Aanhef, fouten),
        (verhuizing, fouten) =>
        {
            var rekentool = fouten.IsGoed("verhuisdatum") ? Documentlezer.Rekentool(verhuizing.Verhuisdatum.Year, null, rekentoolVoor ?? Rekentool.Voor, fouten, "verhuisdatum") : null;
            Verhuizingcontrole.Controleer(verhuizing, rekentool?.Parameters, fouten);
            return new Ingelezen<Verhuizing>(rekentool!, verhuizing);
        });

    /// <summary>Writes the outcome of a move as an object; the member names are a contract.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="uitkomst">The outcome.</param>
    /// <param name="uitleg">Whether the steps are written too, as <c>uitleg</c>.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static void Schrijf(Utf8JsonWriter json, Verhuisuitkomst uitkomst, bool uitleg = false, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(uitkomst);
        Verhuisuitkomstvorm.Van.Schrijf(json, uitkomst, new(taal, uitleg));
    }
}
