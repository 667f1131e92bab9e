using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool.Pgb;

/// <summary>Writes an assessed care plan as JSON; <c>docs/pgb.md</c> describes the members, which are a contract.</summary>
public static class PgbuitkomstJson
{
    /// <summary>Writes an assessed plan as an object.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="uitkomst">The outcome.</param>
    /// <param name="uitleg">Whether the steps are written too, as <c>uitleg</c>.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static void Schrijf(Utf8JsonWriter json, Pgbuitkomst uitkomst, bool uitleg = false, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(uitkomst);
        json.WriteStartObject();
        json.WriteNumber("jaar", uitkomst.Parameters.Jaar);
        json.WriteString("zorgprofiel", uitkomst.Plan.Zorgprofiel.Naam);
        json.WriteString("leveringsvorm", uitkomst.Plan.Leveringsvorm.Naam());
        json.WriteBoolean("toegang", uitkomst.HeeftToegang);
        TermijnJson.Bevindingen(json, uitkomst.Bevindingen, taal);
        if (uitkomst.Beoordeling is { } beoordeling) Beoordeling(json, beoordeling, taal);
        Heraanvraag(json, uitkomst.Heraanvraag, taal);
        OpenVragen(json, uitkomst.OpenVragen, taal);
        UitkomstJson.Signalen(json, "signalen", uitkomst.Signalen, taal);
        UitkomstJson.Grondslag(json, uitkomst.Grondslag);
        if (uitleg) UitkomstJson.Uitleg(json, uitkomst.Toelichting(), taal);
        json.WriteEndObject();
    }

    /// <summary>An assessed plan as a JSON object in text.</summary>
    /// <param name="uitkomst">The outcome.</param>
    /// <param name="uitleg">Whether the steps are written too.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static string AlsTekst(Pgbuitkomst uitkomst, bool uitleg = false, Taal taal = Taal.Nederlands)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, UitkomstJson.Opties)) Schrijf(json, uitkomst, uitleg, taal);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Beoordeling(Utf8JsonWriter json, Pgbbeoordeling beoordeling, Taal taal)
    {
        var toets = beoordeling.Urentoets;
        json.WriteStartObject("urentoets");
        json.WriteString("profiel", toets.Profiel.ToString());
        json.WriteString("drempel", toets.Drempel.ToString());
        json.WriteString("geteld", toets.Geteld.ToString());
        json.WriteString("afstand", toets.Afstand.ToString());
        json.WriteNumber("afstandSeconden", toets.Afstand.Seconden);
        json.WriteBoolean("gehaald", toets.IsGehaald);
        json.WriteEndObject();

        json.WriteNumber("budgetPerWeek", beoordeling.BudgetPerWeek);
        json.WriteNumber("budgetPerJaar", beoordeling.BudgetPerJaar);
        UitkomstJson.Getal(json, "budgetOverToekenning", beoordeling.BudgetOverToekenning);
        json.WriteNumber("basisbudget", beoordeling.Basisbudget);
        json.WriteNumber("verschil", beoordeling.Verschil);
        json.WriteNumber("meerzorgbudget", beoordeling.Meerzorgbudget);

        json.WriteStartArray("functies");
        foreach (var functie in beoordeling.Functies)
        {
            json.WriteStartObject();
            json.WriteString("functie", UitkomstJson.Code(functie.Functie));
            json.WriteString("eenheid", UitkomstJson.Code(functie.Functie.Eenheid()));
            json.WriteNumber("gevraagd", functie.Gevraagd.Waarde);
            json.WriteNumber("geteld", functie.Geteld.Waarde);
            json.WriteNumber("perWeek", functie.PerWeek);
            json.WriteNumber("perJaar", functie.PerJaar);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("regels");
        foreach (var oordeel in beoordeling.Regels) Regel(json, oordeel, taal);
        json.WriteEndArray();
    }

    private static void Regel(Utf8JsonWriter json, Rijoordeel oordeel, Taal taal)
    {
        json.WriteStartObject();
        json.WriteNumber("nummer", oordeel.Nummer);
        json.WriteString("functie", UitkomstJson.Code(oordeel.Regel.Functie));
        json.WriteString("aard", UitkomstJson.Code(oordeel.Regel.Aard));
        json.WriteString("zorgverlener", oordeel.Regel.Zorgverlener.Naam);
        json.WriteString("oordeel", UitkomstJson.Code(oordeel.Oordeel));
        json.WriteNumber("gevraagd", oordeel.Gevraagd.Waarde);
        json.WriteNumber("gevraagdTarief", oordeel.Regel.Tarief);
        json.WriteNumber("geteld", oordeel.Geteld.Waarde);
        json.WriteNumber("tarief", oordeel.Tarief);
        json.WriteNumber("perWeek", oordeel.PerWeek);
        json.WriteNumber("perJaar", oordeel.PerJaar);
        json.WriteStartArray("redenen");
        foreach (var reden in oordeel.Redenen)
        {
            json.WriteStartObject();
            json.WriteString("regel", reden.Regel);
            json.WriteString("tekst", reden.Tekst.In(taal));
            json.WriteString("watVerandert", reden.WatVerandert?.In(taal));
            UitkomstJson.Reeks(json, "bronnen", Meerzorg.Rekentool.Regel.Met(reden.Regel!).Bronnen);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Heraanvraag(Utf8JsonWriter json, Heraanvraagoordeel? oordeel, Taal taal)
    {
        if (oordeel is null)
        {
            json.WriteNull("heraanvraag");
            return;
        }

        json.WriteStartObject("heraanvraag");
        json.WriteString("ingang", Notatie.Datum(oordeel.Ingang));
        TermijnJson.Bevindingen(json, oordeel.Bevindingen, taal);
        json.WriteNumber("toelaatbaarPerJaar", oordeel.ToelaatbaarPerJaar);
        json.WriteStartArray("functies");
        foreach (var functie in oordeel.Functies)
        {
            json.WriteStartObject();
            json.WriteString("functie", UitkomstJson.Code(functie.Functie));
            json.WriteString("eenheid", UitkomstJson.Code(functie.Functie.Eenheid()));
            json.WriteNumber("eerder", functie.Eerder.Waarde);
            json.WriteNumber("nieuw", functie.Nieuw.Waarde);
            json.WriteNumber("toelaatbaar", functie.Toelaatbaar.Waarde);
            json.WriteNumber("eerderPerJaar", functie.EerderPerJaar);
            json.WriteNumber("nieuwPerJaar", functie.NieuwPerJaar);
            json.WriteNumber("toelaatbaarPerJaar", functie.ToelaatbaarPerJaar);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void OpenVragen(Utf8JsonWriter json, ImmutableArray<Melding> vragen, Taal taal)
    {
        json.WriteStartArray("openVragen");
        foreach (var vraag in vragen)
        {
            json.WriteStartObject();
            UitkomstJson.Getal(json, "regelnummer", vraag.Regelnummer);
            json.WriteString("regel", vraag.Regel);
            json.WriteString("tekst", vraag.Tekst.In(taal));
            UitkomstJson.Getal(json, "verschilPerJaar", vraag.VerschilPerJaar);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
