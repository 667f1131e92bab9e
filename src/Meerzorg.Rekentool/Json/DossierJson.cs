using System.Text.Json;

namespace Meerzorg.Rekentool.Json;

/// <summary>Checks a dossier in JSON and writes the findings; <c>docs/volledigheid.md</c> describes the members.</summary>
public static class DossierJson
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
    /// <exception cref="OngeldigeInvoerException">It is not one JSON object, so there is nothing to check.</exception>
    public static Volledigheid Controleer(ReadOnlySpan<byte> utf8Json, int? jaar = null, Func<int, Rekentool>? rekentoolVoor = null)
    {
        var fouten = new Foutenlijst();
        if (Jsontekst.Lees(utf8Json, new("één JSON-object met een dossier", "one JSON object with a dossier"), fouten) is not { ValueKind: JsonValueKind.Object } wortel)
        {
            if (fouten.IsLeeg) fouten.Meld(Foutsoort.VerkeerdType, "", new("iets anders dan een object", "something else than an object"), Document.Verwacht);
            throw new OngeldigeInvoerException(new("Het dossier kan niet worden gecontroleerd", "The dossier cannot be checked"), fouten.AlsReeks());
        }

        var (gelezenJaar, dossier) = Document.Lees(wortel, new(fouten));
        var aanvraag = dossier.Aanvraag is null ? null : AanvraagJson.Ingelezen(new(gelezenJaar, dossier.Aanvraag), jaar, rekentoolVoor, new Foutenlijst(fouten, Volledigheid.Aanvraagdeel));
        return Rekentool.Beoordeel(dossier, aanvraag?.Rekentool, fouten);
    }

    /// <summary>Writes the findings as an object; the member names are a contract.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="volledigheid">The findings.</param>
    /// <param name="uitleg">Whether the steps are written too, as <c>uitleg</c>.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static void Schrijf(Utf8JsonWriter json, Volledigheid volledigheid, bool uitleg = false, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(volledigheid);
        Volledigheidsvorm.Van.Schrijf(json, volledigheid, new(taal, uitleg));
    }
}
