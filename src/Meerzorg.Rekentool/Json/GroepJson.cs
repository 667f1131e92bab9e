using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Meerzorg.Rekentool.Json;

/// <summary>Group applications and their outcomes as JSON; <c>docs/groep.md</c> describes the members.</summary>
public static class GroepJson
{
    internal static Objectvorm<MetJaar<Groepsdocument>> Document { get; } = MetJaar.Vorm(new Objectvorm<Groepsdocument>("groep", () => new(Groepsaanvraag.Vorm.Leeg(), []))
    {
        { Groepsaanvraag.Vorm.Leden, document => document.Groep, (document, groep) => document with { Groep = groep } },
        {
            "individueleAanvragen",
            new Lijstvorm<Aanvraag>(new Objectvorm<Aanvraag>("individuele aanvraag", Aanvraag.Vorm.Leeg, Aanvraag.Vorm.Na)
            {
                { "kenmerk", Woordvorm.Vrij, aanvraag => null!, (aanvraag, _) => aanvraag, "uw eigen kenmerk; er wordt niets mee gedaan" },
                { Aanvraag.Vorm.Leden },
                { Vervallenleden.Plusuren },
            }),
            document => document.Individueel,
            (document, individueel) => document with { Individueel = individueel },
            "de individuele aanvragen van de cliënten, om de groep mee te vergelijken",
            "GROEP-4"
        },
    });

    /// <summary>Reads and checks a group application.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="jaar">The year to calculate with instead of the one in the JSON.</param>
    /// <param name="rekentoolVoor">Gives the calculator of a year; <see cref="Rekentool.Voor"/> when left out.</param>
    /// <exception cref="OngeldigeInvoerException">It cannot be calculated; the exception carries every fault with its path.</exception>
    public static Ingelezen<Groepsaanvraag> Lees(ReadOnlySpan<byte> utf8Json, int? jaar = null, Func<int, Rekentool>? rekentoolVoor = null) => Documentlezer.Lees(
        utf8Json,
        Document,
        new("één JSON-object met een groepsaanvraag", "one JSON object with a group application"),
        fouten => new OngeldigeInvoerException(fouten),
        (document, fouten) =>
        {
            var (groep, individueel) = document.Inhoud;
            var rekentool = Documentlezer.Rekentool(document.Jaar, jaar, rekentoolVoor ?? Rekentool.Voor, fouten);
            Groepscontrole.Controleer(groep, rekentool?.Parameters, fouten);
            foreach (var (nummer, aanvraag) in individueel.Index())
                Aanvraagcontrole.Controleer(aanvraag, rekentool?.Parameters, new Foutenlijst(fouten, string.Create(CultureInfo.InvariantCulture, $"individueleAanvragen.{nummer + 1}")));
            return new Ingelezen<Groepsaanvraag>(rekentool!, groep) { Individueel = individueel };
        });

    /// <summary>Whether the JSON is a group application rather than one for one client: an object with <c>clienten</c>.</summary>
    /// <param name="utf8Json">The JSON.</param>
    public static bool IsGroep(ReadOnlySpan<byte> utf8Json) =>
        Jsontekst.Lees(utf8Json, default, new Foutenlijst()) is { ValueKind: JsonValueKind.Object } wortel && wortel.TryGetProperty("clienten", out _);

    /// <summary>Writes the outcome of a group as an object.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="groep">The outcome.</param>
    /// <param name="vergelijking">The comparison with individual applications, where there is one.</param>
    /// <param name="wijziging">The difference with the group before, where there is one.</param>
    /// <param name="uitleg">Whether the steps of each client are written too, as <c>uitleg</c>.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static void Schrijf(Utf8JsonWriter json, Groepsuitkomst groep, Groepsvergelijking? vergelijking = null, Groepswijziging? wijziging = null, bool uitleg = false, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(groep);
        Groepsuitkomstvorm.Van.Schrijf(json, new(groep, vergelijking, wijziging), new(taal, uitleg));
    }
}

/// <summary>A group with the individual applications that may stand beside it in a document.</summary>
/// <param name="Groep">The group application.</param>
/// <param name="Individueel">The individual applications to compare it with.</param>
internal sealed record Groepsdocument(Groepsaanvraag Groep, ImmutableArray<Aanvraag> Individueel);
