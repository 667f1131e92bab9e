namespace Meerzorg.Rekentool.Json;

/// <summary>Reads an application from JSON; <c>docs/invoer.md</c> describes the members.</summary>
internal static class AanvraagJson
{
    internal static Objectvorm<MetJaar<Aanvraag>> Document { get; } = MetJaar.Vorm(Aanvraag.Vorm);

    /// <summary>Reads and checks an application.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="jaar">The year to calculate with instead of the one in the JSON.</param>
    /// <param name="rekentoolVoor">Gives the calculator of a year; <see cref="Rekentool.Voor"/> when left out.</param>
    /// <param name="uren">How hours without a colon are written, where that was stated.</param>
    /// <exception cref="OngeldigeInvoerException">It cannot be calculated; the exception carries every fault with its path.</exception>
    public static Ingelezen<Aanvraag> Lees(ReadOnlySpan<byte> utf8Json, int? jaar = null, Func<int, Rekentool>? rekentoolVoor = null, Urennotatie uren = Urennotatie.Onvermeld) => Documentlezer.Lees(
        utf8Json,
        Document,
        new("één JSON-object met een aanvraag", "one JSON object with an application"),
        fouten => new OngeldigeInvoerException(fouten),
        (document, fouten) => Ingelezen(document, jaar, rekentoolVoor, fouten)!,
        uren);

    /// <summary>An application that was read, checked with the calculator of its year; <see langword="null"/> when there is none.</summary>
    internal static Ingelezen<Aanvraag>? Ingelezen(MetJaar<Aanvraag> document, int? jaar, Func<int, Rekentool>? rekentoolVoor, Foutenlijst fouten)
    {
        var rekentool = Documentlezer.Rekentool(document.Jaar, jaar, rekentoolVoor ?? Rekentool.Voor, fouten);
        Aanvraagcontrole.Zorg(document.Inhoud, rekentool?.Parameters, fouten); // what could be read is within its bounds
        return rekentool is null ? null : new(rekentool, document.Inhoud);
    }
}
