using System.Text.Json;
using Meerzorg.Rekentool.Cyclus;

namespace Meerzorg.Rekentool.Json;

/// <summary>Reads an application with its kind and period from JSON and writes what it comes to; <c>docs/termijnen.md</c> describes the members.</summary>
public static class TermijnJson
{
    internal static Objectvorm<MetJaar<Termijnaanvraag>> Document { get; } = MetJaar.Vorm(Termijnaanvraag.Vorm);

    /// <summary>Reads and checks an application.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="jaar">The year to calculate with instead of the one in the JSON.</param>
    /// <param name="rekentoolVoor">Gives the calculator of a year; <see cref="Rekentool.Voor"/> when left out.</param>
    /// <exception cref="OngeldigeInvoerException">It cannot be calculated; the exception carries every fault with its path.</exception>
    public static Ingelezen<Termijnaanvraag> Lees(ReadOnlySpan<byte> utf8Json, int? jaar = null, Func<int, Rekentool>? rekentoolVoor = null) => Documentlezer.Lees(
        utf8Json,
        Document,
        new("één JSON-object met een aanvraag", "one JSON object with an application"),
        fouten => new OngeldigeInvoerException(fouten),
        (document, fouten) =>
        {
            var ingelezen = AanvraagJson.Ingelezen(new(document.Jaar, document.Inhoud.Aanvraag), jaar, rekentoolVoor, fouten);
            return new Ingelezen<Termijnaanvraag>(ingelezen?.Rekentool!, document.Inhoud);
        });

    /// <summary>Writes what an application comes to as an object.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="uitkomst">The outcome.</param>
    /// <param name="perJaar">The amounts per calendar year, to be written too, as <c>perJaar</c>.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static void Schrijf(Utf8JsonWriter json, Termijnuitkomst uitkomst, Beschikking? perJaar = null, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(uitkomst);
        Termijnuitkomstvorm.Van.Schrijf(json, new(uitkomst, perJaar), new(taal));
    }

    /// <summary>What an application comes to, as a JSON object in text.</summary>
    /// <param name="uitkomst">The outcome.</param>
    /// <param name="perJaar">The amounts per calendar year, to be written too, as <c>perJaar</c>.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static string AlsTekst(Termijnuitkomst uitkomst, Beschikking? perJaar = null, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(uitkomst);
        return Termijnuitkomstvorm.Van.AlsTekst(new(uitkomst, perJaar), new(taal));
    }
}
