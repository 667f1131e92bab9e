using System.Text.Json;
using Meerzorg.Rekentool.Cyclus;

namespace Meerzorg.Rekentool.Json;

/// <summary>Checks a dossier in JSON and writes the findings; <c>docs/volledigheid.md</c> describes the members.</summary>
internal static class DossierJson
{
    internal static Objectvorm<MetJaar<Dossier>> Document { get; } = new("dossier", () => new(null, new()))
    {
        { Dossier.Leden, document => document.Inhoud, (document, dossier) => document with { Inhoud = dossier } },
        {
            Volledigheid.Aanvraagdeel,
            AanvraagJson.Document,
            document => document.Inhoud.Aanvraag is { } aanvraag ? new(document.Jaar, aanvraag) : null!,
            (document, aanvraag) => new(aanvraag.Jaar, document.Inhoud with { Aanvraag = aanvraag.Inhoud }),
            "wat voor de cliënt wordt gevraagd, met het jaar",
            Volledigheid.Regel
        },
    };

    /// <summary>Reads a dossier and checks it; whatever cannot be read is a finding like any other.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="jaar">The year to calculate with instead of the one in the JSON.</param>
    /// <param name="rekentoolVoor">Gives the calculator of a year; <see cref="Rekentool.Voor"/> when left out.</param>
    /// <param name="uren">How hours without a colon are written, where that was stated.</param>
    /// <exception cref="OngeldigeInvoerException">It is not one JSON object, so there is nothing to check.</exception>
    public static Volledigheid Controleer(ReadOnlySpan<byte> utf8Json, int? jaar = null, Func<int, Rekentool>? rekentoolVoor = null, Urennotatie uren = Urennotatie.Onvermeld)
    {
        var fouten = new Foutenlijst { Uren = uren };
        if (Jsontekst.Lees(utf8Json, new("één JSON-object met een dossier", "one JSON object with a dossier"), fouten) is not { ValueKind: JsonValueKind.Object } wortel)
        {
            if (fouten.IsLeeg) fouten.Meld(Foutsoort.VerkeerdType, "", new("iets anders dan een object", "something else than an object"), Document.Verwacht);
            throw new OngeldigeInvoerException(new("Het dossier kan niet worden gecontroleerd", "The dossier cannot be checked"), fouten.AlsReeks());
        }

        var (gelezenJaar, dossier) = Document.Lees(wortel, new(fouten));
        var aanvraag = dossier.Aanvraag is null ? null : AanvraagJson.Ingelezen(new(gelezenJaar, dossier.Aanvraag), jaar, rekentoolVoor, new Foutenlijst(fouten, Volledigheid.Aanvraagdeel));
        return Volledigheid.Van(dossier, aanvraag?.Rekentool, fouten);
    }
}
