using System.Text.Json;
using Meerzorg.Rekentool.Cyclus;

namespace Meerzorg.Rekentool.Json;

/// <summary>Checks a dossier in JSON and writes the findings; <c>docs/volledigheid.md</c> describes the members.</summary>
public static class DossierJson
{
    /// <summary>Reads a dossier and checks it; whatever cannot be read is a finding like any other.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="jaar">The year to calculate with instead of the one in the JSON.</param>
    /// <param name="rekentoolVoor">Gives the calculator of a year; <see cref="Rekentool.Voor"/> when left out.</param>
    /// <exception cref="OngeldigeInvoerException">It is not one JSON object, so there is nothing to check.</exception>
    public static Volledigheid Controleer(ReadOnlySpan<byte> utf8Json, int? jaar = null, Func<int, Rekentool>? rekentoolVoor = null)
    {
        var fouten = new Foutenlijst();
        return Jsonlezer.Van(utf8Json, new("één JSON-object met een dossier", "one JSON object with a dossier"), fouten) is { } json
            ? Controleer(json, jaar, rekentoolVoor ?? Rekentool.Voor, fouten)
            : throw new OngeldigeInvoerException(new("Het dossier kan niet worden gecontroleerd", "The dossier cannot be checked"), fouten.AlsReeks());
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

        json.WriteStartObject();
        json.WriteString("kenmerk", volledigheid.Dossier.Kenmerk);
        json.WriteBoolean("volledig", volledigheid.IsVolledig);
        json.WriteStartArray("bevindingen");
        foreach (var bevinding in volledigheid.Bevindingen)
        {
            json.WriteStartObject();
            json.WriteString("ernst", bevinding.Ernst.Naam().Nl);
            json.WriteString("veld", bevinding.Veld);
            json.WriteString("regel", bevinding.Regel);
            json.WriteString("tekst", bevinding.Tekst.In(taal));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (uitleg) UitkomstJson.Uitleg(json, volledigheid.Toelichting(), taal);
        json.WriteEndObject();
    }

    private static Volledigheid Controleer(Jsonlezer json, int? jaar, Func<int, Rekentool> rekentoolVoor, Foutenlijst fouten)
    {
        json.Aanvaardt("kenmerk", "bsn", "zorgaanbieder", "zorgkantoor", "soort", "ingangsdatum", "einddatum", "maanden", "vragenlijst", Volledigheid.Aanvraagdeel);
        var (tekst, regel) = (new Tekst("tekst", "text"), Volledigheid.Regel);
        var dossier = new Dossier
        {
            Kenmerk = json.Woord("kenmerk", tekst, regel),
            Bsn = LeesBsn(json, fouten),
            Zorgaanbieder = json.Woord("zorgaanbieder", tekst, regel),
            Zorgkantoor = json.Woord("zorgkantoor", tekst, regel),
            Soort = AanvraagJson.LeesSoort(json, regel),
            Ingangsdatum = json.Datum("ingangsdatum", regel),
            Einddatum = json.Datum("einddatum", regel),
            Maanden = json.Geheel("maanden", new("een geheel aantal maanden, zoals 12", "a whole number of months, such as 12"), regel),
            Vragenlijst = json.JaNee("vragenlijst", regel),
        };
        var aanvraag = LeesAanvraag(json, jaar, rekentoolVoor, fouten);
        return Volledigheid.Van(dossier with { Aanvraag = aanvraag?.Invoer }, aanvraag?.Rekentool, fouten);
    }

    private static Ingelezen<Aanvraag>? LeesAanvraag(Jsonlezer json, int? jaar, Func<int, Rekentool> rekentoolVoor, Foutenlijst fouten)
    {
        if (json.Element(Volledigheid.Aanvraagdeel) is not { } element) return null;
        var eigen = new Foutenlijst();
        var aanvraag = Jsonlezer.Van(element, "", eigen) is { } lezer ? AanvraagJson.Lees(lezer, jaar, rekentoolVoor, eigen) : null;
        foreach (var fout in eigen.AlsReeks()) fouten.Meld(fout.Onder(Volledigheid.Aanvraagdeel));
        return aanvraag;
    }

    /// <summary>The BSN, without showing what stands there when it is not text.</summary>
    private static string? LeesBsn(Jsonlezer json, Foutenlijst fouten)
    {
        if (json.Element("bsn") is not { } element) return null;
        if (element.ValueKind == JsonValueKind.String) return element.GetString();
        fouten.Meld(Foutsoort.VerkeerdType, "bsn", new("iets anders dan tekst", "something else than text"), Dossiercontrole.GeldigBsn, Volledigheid.Regel);
        return null;
    }
}
