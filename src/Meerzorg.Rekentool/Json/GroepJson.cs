using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Meerzorg.Rekentool.Json;

/// <summary>Group applications and their outcomes as JSON; <c>docs/groep.md</c> describes the members.</summary>
internal static class GroepJson
{
    internal static Objectvorm<Groepsdocument> Inhoud { get; } = new("groep", () => new(Groepsaanvraag.Vorm.Leeg(), []))
    {
        { Groepsaanvraag.Vorm.Leden, document => document.Groep, (document, groep) => document with { Groep = groep } },
        Vervallenleden.Plusuren,
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
    };

    internal static Objectvorm<MetJaar<Groepsdocument>> Document { get; } = MetJaar.Vorm(Inhoud);

    /// <summary>Reads and checks a group application.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="jaar">The year to calculate with instead of the one in the JSON.</param>
    /// <param name="rekentoolVoor">Gives the calculator of a year; <see cref="Rekentool.Voor"/> when left out.</param>
    /// <param name="uren">How hours without a colon are written, where that was stated.</param>
    /// <exception cref="OngeldigeInvoerException">It cannot be calculated; the exception carries every fault with its path.</exception>
    public static Ingelezen<Groepsaanvraag> Lees(ReadOnlySpan<byte> utf8Json, int? jaar = null, Func<int, Rekentool>? rekentoolVoor = null, Urennotatie uren = Urennotatie.Onvermeld) => Documentlezer.Lees(
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
        },
        uren);

    /// <summary>Whether the JSON is a group application rather than one for one client: an object with <c>clienten</c>.</summary>
    /// <param name="utf8Json">The JSON.</param>
    public static bool IsGroep(ReadOnlySpan<byte> utf8Json) =>
        Jsontekst.Lees(utf8Json, default, new Foutenlijst()) is { } wortel && IsGroep(wortel);

    /// <inheritdoc cref="IsGroep(ReadOnlySpan{byte})"/>
    public static bool IsGroep(JsonElement document) => document.ValueKind == JsonValueKind.Object && document.TryGetProperty("clienten", out _);
}

/// <summary>A group with the individual applications that may stand beside it in a document.</summary>
/// <param name="Groep">The group application.</param>
/// <param name="Individueel">The individual applications to compare it with.</param>
internal sealed record Groepsdocument(Groepsaanvraag Groep, ImmutableArray<Aanvraag> Individueel);
