using Meerzorg.Rekentool.Cyclus;

namespace Meerzorg.Rekentool.Json;

/// <summary>Reads an application with its kind and period from JSON and writes what it comes to; <c>docs/termijnen.md</c> describes the members.</summary>
internal static class TermijnJson
{
    internal static Objectvorm<MetJaar<Termijnaanvraag>> Document { get; } = MetJaar.Vorm(Termijnaanvraag.Vorm);

    /// <summary>Reads and checks an application.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="jaar">The year to calculate with instead of the one in the JSON.</param>
    /// <param name="rekentoolVoor">Gives the calculator of a year; <see cref="Rekentool.Voor"/> when left out.</param>
    /// <param name="uren">How hours without a colon are written, where that was stated.</param>
    /// <exception cref="OngeldigeInvoerException">It cannot be calculated; the exception carries every fault with its path.</exception>
    public static Ingelezen<Termijnaanvraag> Lees(ReadOnlySpan<byte> utf8Json, int? jaar = null, Func<int, Rekentool>? rekentoolVoor = null, Urennotatie uren = Urennotatie.Onvermeld) => Documentlezer.Lees(
        utf8Json,
        Document,
        new("één JSON-object met een aanvraag", "one JSON object with an application"),
        fouten => new OngeldigeInvoerException(fouten),
        (document, fouten) =>
        {
            var ingelezen = AanvraagJson.Ingelezen(new(document.Jaar, document.Inhoud.Aanvraag), jaar, rekentoolVoor, fouten);
            Termijnaanvraag.Toeslagvorm.Controleer(document.Inhoud.Toeslagen, "toeslagen", "DECL-1", fouten);
            return new Ingelezen<Termijnaanvraag>(ingelezen?.Rekentool!, document.Inhoud);
        },
        uren);

    internal static Objectvorm<MetJaar<Groepstermijnaanvraag>> Groepsdocument { get; } = MetJaar.Vorm(Groepstermijnaanvraag.Vorm);

    /// <summary>Reads and checks a group with its period.</summary>
    public static Ingelezen<Groepstermijnaanvraag> LeesGroep(ReadOnlySpan<byte> utf8Json, Leesopties opties) => Documentlezer.Lees(
        utf8Json,
        Groepsdocument,
        new("één JSON-object met een groepsaanvraag", "one JSON object with a group application"),
        fouten => new OngeldigeInvoerException(fouten),
        (document, fouten) =>
        {
            var rekentool = Documentlezer.Rekentool(document.Jaar, opties.Jaar, opties.RekentoolVoor ?? Rekentool.Voor, fouten);
            Groepstermijncontrole.Controleer(document.Inhoud, rekentool?.Parameters, fouten);
            return new Ingelezen<Groepstermijnaanvraag>(rekentool!, document.Inhoud);
        },
        opties.Uren);
}
