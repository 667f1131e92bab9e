using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Meerzorg.Rekentool.Cyclus;

namespace Meerzorg.Rekentool.Json;

/// <summary>Reads an application with its kind and period from JSON and writes what it comes to; <c>docs/termijnen.md</c> describes the members.</summary>
public static class TermijnJson
{
    private static readonly Tekst Tijdvak = new("een object met van en totEnMet", "an object with van and totEnMet");

    /// <summary>Reads and checks an application.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="jaar">The year to calculate with instead of the one in the JSON.</param>
    /// <param name="rekentoolVoor">Gives the calculator of a year; <see cref="Rekentool.Voor"/> when left out.</param>
    /// <exception cref="OngeldigeInvoerException">It cannot be calculated; the exception carries every fault with its path.</exception>
    public static Ingelezen<Termijnaanvraag> Lees(ReadOnlySpan<byte> utf8Json, int? jaar = null, Func<int, Rekentool>? rekentoolVoor = null)
    {
        var fouten = new Foutenlijst();
        var json = Jsonlezer.Van(utf8Json, new("één JSON-object met een aanvraag", "one JSON object with an application"), fouten);
        var ingelezen = json is null ? null : AanvraagJson.Lees(json, jaar, rekentoolVoor ?? Rekentool.Voor, fouten, "soort", "periode", "verlenging", "voorwaarden");
        var soort = json is null ? null : AanvraagJson.LeesSoort(json, "SOORT-1");
        var periode = json is null ? null : LeesPeriode(json, fouten);
        bool verlenging = json?.Heeft("verlenging") == true && json.JaNee("verlenging", "TERMIJN-1") == true;
        var voorwaarden = LeesVoorwaarden(json?.Object("voorwaarden"));

        if (!fouten.IsLeeg) throw new OngeldigeInvoerException(fouten.AlsReeks());
        return new(ingelezen!.Rekentool, new()
        {
            Aanvraag = ingelezen.Invoer,
            Soort = soort!.Value,
            Periode = periode!,
            Verlenging = verlenging,
            Voorwaarden = voorwaarden,
        });
    }

    /// <summary>Checks and calculates what was read.</summary>
    /// <param name="ingelezen">What was read.</param>
    public static Termijnuitkomst Bereken(this Ingelezen<Termijnaanvraag> ingelezen)
    {
        ArgumentNullException.ThrowIfNull(ingelezen);
        return Termijnuitkomst.Van(ingelezen.Invoer, ingelezen.Rekentool);
    }

    /// <summary>Writes what an application comes to as an object.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="uitkomst">The outcome.</param>
    /// <param name="perJaar">The amounts per calendar year, to be written too, as <c>perJaar</c>.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static void Schrijf(Utf8JsonWriter json, Termijnuitkomst uitkomst, Beschikking? perJaar = null, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(uitkomst);
        json.WriteStartObject();
        json.WriteString("soort", uitkomst.Aanvraag.Soort.Naam());
        json.WriteStartObject("periode");
        Dagen(json, uitkomst.Aanvraag.Periode);
        json.WriteEndObject();
        Bevindingen(json, uitkomst.Bevindingen, taal);
        json.WriteString("zorgprofiel", uitkomst.Uitkomst.Aanvraag.Zorgprofiel.Naam);
        json.WriteNumber("jaar", uitkomst.Uitkomst.Parameters.Jaar);
        json.WriteString("classificatie", UitkomstJson.Classificatie(uitkomst.Uitkomst));
        SchrijfBeschikking(json, "beschikking", uitkomst.Beschikking);
        SchrijfBeschikking(json, "beschikkingZonderSurplus", uitkomst.BeschikkingZonderSurplus);
        if (perJaar is not null) SchrijfBeschikking(json, "perJaar", perJaar);
        UitkomstJson.Signalen(json, "signalen", uitkomst.Signalen, taal);
        json.WriteEndObject();
    }

    /// <summary>What an application comes to, as a JSON object in text.</summary>
    /// <param name="uitkomst">The outcome.</param>
    /// <param name="perJaar">The amounts per calendar year, to be written too, as <c>perJaar</c>.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static string AlsTekst(Termijnuitkomst uitkomst, Beschikking? perJaar = null, Taal taal = Taal.Nederlands)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, UitkomstJson.Opties)) Schrijf(json, uitkomst, perJaar, taal);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static Periode? LeesPeriode(Jsonlezer json, Foutenlijst fouten)
    {
        if (!json.Verplicht("periode", Tijdvak, "TERMIJN-1") || json.Object("periode")?.Aanvaardt("van", "totEnMet") is not { } lid) return null;
        var (van, totEnMet) = (lid.VerplichteDatum("van", "TERMIJN-1"), lid.VerplichteDatum("totEnMet", "TERMIJN-1"));
        foreach (var (naam, dag) in (ReadOnlySpan<(string, DateOnly)>)[("van", van), ("totEnMet", totEnMet)])
        {
            if (!Datumnotatie.IsGeldig(dag)) fouten.Meld(Foutsoort.BuitenBereik, lid.Pad(naam), Tekst.Gelijk(Notatie.Datum(dag)), Datumnotatie.Geldig, "TERMIJN-1");
        }

        if (!fouten.IsGoed("periode")) return null;
        if (totEnMet >= van) return new(van, totEnMet);
        fouten.Meld(
            Foutsoort.Tegenstrijdig,
            "periode.totEnMet",
            Tekst.Gelijk(Notatie.Datum(totEnMet)),
            new($"een dag op of na {Notatie.Datum(van)}", $"a day on or after {Notatie.Datum(van)}"),
            "TERMIJN-1");
        return null;
    }

    private static Preventievoorwaarden LeesVoorwaarden(Jsonlezer? json)
    {
        if (json is null) return default;
        json.Aanvaardt("concreetPlan", "contextOpOrde", "collegaOfCceBetrokken", "bekwameBetrokkenen");
        bool? Antwoord(string naam) => json.Heeft(naam) ? json.JaNee(naam, "SOORT-1") : null;
        return new()
        {
            ConcreetPlan = Antwoord("concreetPlan"),
            ContextOpOrde = Antwoord("contextOpOrde"),
            CollegaOfCceBetrokken = Antwoord("collegaOfCceBetrokken"),
            BekwameBetrokkenen = Antwoord("bekwameBetrokkenen"),
        };
    }

    private static void SchrijfBeschikking(Utf8JsonWriter json, string naam, Beschikking? beschikking)
    {
        if (beschikking is null)
        {
            json.WriteNull(naam);
            return;
        }

        json.WriteStartObject(naam);
        json.WriteNumber("dagen", beschikking.Periode.Dagen);
        json.WriteNumber("bedrag", beschikking.Bedrag);
        json.WriteStartArray("delen");
        foreach (var deel in beschikking.Delen)
        {
            json.WriteStartObject();
            Dagen(json, deel.Periode);
            if (deel.Uitkomst is { } uitkomst)
            {
                json.WriteNumber("jaar", uitkomst.Parameters.Jaar);
                json.WriteString("classificatie", UitkomstJson.Classificatie(uitkomst));
            }

            json.WriteNumber("etmaalbedrag", deel.Etmaalbedrag);
            json.WriteNumber("bedrag", deel.Bedrag);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("declaratie");
        foreach (var regel in beschikking.Declaratieregels())
        {
            json.WriteStartObject();
            json.WriteString("prestatie", regel.Prestatie);
            json.WriteString("maand", regel.Maand);
            Dagen(json, regel.Periode);
            json.WriteNumber("etmaalbedrag", regel.Etmaalbedrag);
            json.WriteNumber("bedrag", regel.Bedrag);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Dagen(Utf8JsonWriter json, Periode periode)
    {
        json.WriteString("van", Notatie.Datum(periode.Van));
        json.WriteString("totEnMet", Notatie.Datum(periode.TotEnMet));
        json.WriteNumber("dagen", periode.Dagen);
    }

    internal static void Bevindingen(Utf8JsonWriter json, ImmutableArray<Melding> bevindingen, Taal taal)
    {
        json.WriteStartArray("bevindingen");
        foreach (var bevinding in bevindingen)
        {
            json.WriteStartObject();
            json.WriteString("ernst", UitkomstJson.Code(bevinding.Ernst));
            json.WriteString("veld", bevinding.Veld);
            json.WriteString("regel", bevinding.Regel);
            json.WriteString("tekst", bevinding.Tekst.In(taal));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
