using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool.Jaarwissel;

/// <summary>Dossiers and the year-change report as JSON; <c>docs/jaarwissel.md</c> describes the members. The member names are a contract.</summary>
public static class JaarwisselJson
{
    /// <summary>
    /// Reads dossiers: one application, or a list of them as <c>{ "dossiers": [ … ] }</c>, each with a <c>kenmerk</c>.
    /// The year in an application is ignored, and what a year allows is not checked.
    /// </summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="kenmerk">The kenmerk where the JSON is one application.</param>
    /// <exception cref="OngeldigeInvoerException">It cannot be read; the exception carries every fault with its path.</exception>
    public static ImmutableArray<(string Kenmerk, Aanvraag Aanvraag)> Lees(ReadOnlySpan<byte> utf8Json, string kenmerk)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(kenmerk);
        var fouten = new Foutenlijst();
        var dossiers = Lees(utf8Json, kenmerk, fouten);
        return fouten.IsLeeg ? dossiers : throw new OngeldigeInvoerException(fouten.AlsReeks());
    }

    /// <summary>Writes the report as an object.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="wissel">The report.</param>
    /// <param name="taal">The language of texts for people; names of classes are always Dutch.</param>
    public static void Schrijf(Utf8JsonWriter json, Jaarvergelijking wissel, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(wissel);
        json.WriteStartObject();
        Set(json, "voor", wissel.Voor);
        Set(json, "na", wissel.Na);
        json.WriteNumber("indexfactor", wissel.Indexfactor);
        json.WriteNumber("aantal", wissel.Dossiers.Length);
        json.WriteNumber("vergeleken", wissel.Vergeleken.Count());
        json.WriteNumber("andereKlasse", wissel.AndereKlasse.Count());
        json.WriteNumber("jaarbedragVoor", wissel.JaarbedragVoor);
        json.WriteNumber("jaarbedragNa", wissel.JaarbedragNa);
        Verschil(json, wissel.Verschil);

        json.WriteStartArray("verdeling");
        foreach (var (klasse, voor, na) in wissel.Verdeling)
        {
            json.WriteStartObject();
            json.WriteString("klasse", klasse.Naam().Nl);
            json.WriteNumber("voor", voor);
            json.WriteNumber("na", na);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("overgangen");
        foreach (var (van, naar, aantal) in wissel.Overgangen)
        {
            json.WriteStartObject();
            json.WriteString("van", van.Naam().Nl);
            json.WriteString("naar", naar.Naam().Nl);
            json.WriteNumber("aantal", aantal);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("dossiers");
        foreach (var dossier in wissel.Dossiers) Dossier(json, dossier, taal);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The report as a JSON object in text.</summary>
    /// <param name="wissel">The report.</param>
    /// <param name="taal">The language of texts for people; names of classes are always Dutch.</param>
    public static string AlsTekst(Jaarvergelijking wissel, Taal taal = Taal.Nederlands)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, UitkomstJson.Opties)) Schrijf(json, wissel, taal);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static ImmutableArray<(string Kenmerk, Aanvraag Aanvraag)> Lees(ReadOnlySpan<byte> utf8Json, string kenmerk, Foutenlijst fouten)
    {
        var verwacht = new Tekst(
            "één JSON-object met een aanvraag, of met dossiers: een lijst [ … ] van aanvragen met elk een kenmerk",
            "one JSON object with an application, or with dossiers: a list [ … ] of applications, each with a kenmerk");
        if (Jsonlezer.Van(utf8Json, verwacht, fouten) is not { } json) return [];
        if (!json.Heeft("dossiers")) return [new(kenmerk, LeesAanvraag(json.Aanvaardt(["jaar", .. AanvraagJson.Leden]), fouten))];

        var dossiers = json.Aanvaardt("dossiers").Lijst("dossiers", LeesDossier);
        if (fouten.IsLeeg && dossiers.IsEmpty) fouten.Meld(Foutsoort.Ontbreekt, "dossiers", new("niets", "nothing"), new("ten minste één dossier", "at least one dossier"));
        return dossiers;
    }

    private static (string Kenmerk, Aanvraag Aanvraag) LeesDossier(Jsonlezer json, Foutenlijst fouten)
    {
        var naam = new Tekst("een kenmerk als tekst", "a kenmerk as text");
        json.Aanvaardt(["kenmerk", "jaar", .. AanvraagJson.Leden]);
        json.Verplicht("kenmerk", naam);
        return new(json.Woord("kenmerk", naam) ?? "", LeesAanvraag(json, fouten));
    }

    private static Aanvraag LeesAanvraag(Jsonlezer json, Foutenlijst fouten)
    {
        json.Geheel("jaar", AanvraagJson.Jaartal); // ignored, but what stands there must be a year
        var aanvraag = AanvraagJson.LeesAanvraag(json, fouten);
        Aanvraagcontrole.Controleer(aanvraag, parameters: null, fouten);
        return aanvraag;
    }

    private static void Set(Utf8JsonWriter json, string naam, Parameterset set)
    {
        json.WriteStartObject(naam);
        json.WriteString("naam", set.Naam);
        json.WriteNumber("jaar", set.Jaar);
        json.WriteString("id", set.Id);
        json.WriteString("hash", set.Hash);
        json.WriteEndObject();
    }

    private static void Dossier(Utf8JsonWriter json, Dossierwissel dossier, Taal taal)
    {
        json.WriteStartObject();
        json.WriteString("kenmerk", dossier.Kenmerk);
        json.WriteString("zorgprofiel", dossier.Aanvraag.Zorgprofiel?.Naam);
        json.WriteString("klasseVoor", dossier.KlasseVoor.Naam().Nl);
        json.WriteString("klasseNa", dossier.KlasseNa.Naam().Nl);
        UitkomstJson.Getal(json, "jaarbedragVoor", dossier.JaarbedragVoor);
        UitkomstJson.Getal(json, "jaarbedragNa", dossier.JaarbedragNa);
        Verschil(json, dossier.Verschil);
        Fouten(json, "foutenVoor", dossier.FoutenVoor, taal);
        Fouten(json, "foutenNa", dossier.FoutenNa, taal);
        json.WriteEndObject();
    }

    private static void Verschil(Utf8JsonWriter json, Jaarverschil? verschil)
    {
        if (verschil is null)
        {
            json.WriteNull("verschil");
            return;
        }

        json.WriteStartObject("verschil");
        json.WriteNumber("totaal", verschil.Totaal);
        json.WriteNumber("indexatie", verschil.Indexatie);
        json.WriteNumber("grenzen", verschil.Grenzen);
        json.WriteNumber("tarieven", verschil.Tarieven);
        json.WriteNumber("rekenwaarden", verschil.Rekenwaarden);
        json.WriteNumber("maximum", verschil.Maximum);
        json.WriteEndObject();
    }

    private static void Fouten(Utf8JsonWriter json, string naam, ImmutableArray<Fout> fouten, Taal taal)
    {
        json.WriteStartArray(naam);
        foreach (var fout in fouten) json.WriteStringValue(fout.In(taal));
        json.WriteEndArray();
    }
}
