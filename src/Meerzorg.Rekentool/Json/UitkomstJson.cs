using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Meerzorg.Rekentool.Json;

/// <summary>Writes an outcome as JSON; <c>docs/uitvoer.md</c> describes the members. The member names are a contract.</summary>
public static class UitkomstJson
{
    /// <summary>How the writer is best set up: indented, and readable for people (€, ÷ and ö are not escaped).</summary>
    public static JsonWriterOptions Opties { get; } = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>Writes one outcome as an object.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="uitkomst">The outcome.</param>
    /// <param name="uitleg">Whether the steps are written too, as <c>uitleg</c>.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static void Schrijf(Utf8JsonWriter json, Uitkomst uitkomst, bool uitleg = false, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(uitkomst);
        json.WriteStartObject();
        Leden(json, uitkomst, uitleg, taal);
        json.WriteEndObject();
    }

    /// <summary>Writes the members of one outcome, inside an object that was started.</summary>
    internal static void Leden(Utf8JsonWriter json, Uitkomst uitkomst, bool uitleg, Taal taal)
    {
        var bedragen = uitkomst as Meerzorgwaardig;
        var context = uitkomst.Groep is null ? bedragen?.Contexttoets : null; // a group has one threshold, not its clients

        json.WriteNumber("jaar", uitkomst.Parameters.Jaar);
        json.WriteString("zorgprofiel", uitkomst.Aanvraag.Zorgprofiel.Naam);
        json.WriteString("prestatiecode", uitkomst.Prestatiecode);
        json.WriteString("classificatie", Classificatie(uitkomst));
        Getal(json, "meerzorgprofiel", (uitkomst as Meerzorgprofiel)?.Nummer);
        json.WriteString("meerzorguren", uitkomst.Meerzorguren.ToString());
        json.WriteNumber("meerzorgSeconden", uitkomst.Meerzorguren.Seconden);
        Getal(json, "jaarbedrag100", bedragen?.Jaarbedrag100);
        Getal(json, "contextDrempel", context?.Drempel);
        JaNee(json, "contextBespreekbaar", context?.Bespreekbaar);
        Getal(json, "contextSurplus", bedragen?.Surplus);
        JaNee(json, "afgetopt", bedragen?.Afgetopt);
        Getal(json, "jaarbedrag", bedragen?.Jaarbedrag);
        Getal(json, "etmaalbedrag", bedragen?.Etmaalbedrag);
        Getal(json, "jaarbedragZonderSurplus", bedragen?.ZonderSurplus.Jaarbedrag);
        Getal(json, "etmaalbedragZonderSurplus", bedragen?.ZonderSurplus.Etmaalbedrag);
        Grens(json, "grensOnder", uitkomst.GrensOnder);
        Grens(json, "grensBoven", uitkomst.GrensBoven);
        Signalen(json, "signalen", uitkomst.Signalen, taal);
        Grondslag(json, uitkomst.Grondslag);
        if (uitleg) Uitleg(json, uitkomst.Toelichting(), taal);
    }

    /// <summary>One outcome as a JSON object in text.</summary>
    /// <param name="uitkomst">The outcome.</param>
    /// <param name="uitleg">Whether the steps are written too, as <c>uitleg</c>.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static string AlsTekst(Uitkomst uitkomst, bool uitleg = false, Taal taal = Taal.Nederlands)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Opties)) Schrijf(json, uitkomst, uitleg, taal);
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    internal static void JaNee(Utf8JsonWriter json, string naam, bool? waarde)
    {
        if (waarde is { } antwoord) json.WriteBoolean(naam, antwoord);
        else json.WriteNull(naam);
    }

    internal static void Getal(Utf8JsonWriter json, string naam, decimal? waarde)
    {
        if (waarde is { } getal) json.WriteNumber(naam, getal);
        else json.WriteNull(naam);
    }

    private static void Grens(Utf8JsonWriter json, string naam, Grens? grens)
    {
        if (grens is not { } waarde)
        {
            json.WriteNull(naam);
            return;
        }

        json.WriteStartObject(naam);
        json.WriteString("klasse", waarde.Range.Naam.Nl);
        json.WriteString("vanaf", waarde.Range.Vanaf.Waarde.ToString());
        json.WriteString("afstand", waarde.Afstand.ToString());
        json.WriteNumber("afstandSeconden", waarde.Afstand.Seconden);
        json.WriteEndObject();
    }

    /// <summary>How a choice is written for programs: <c>binnenZorgprofiel</c>.</summary>
    internal static string Code<T>(T waarde)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(waarde.ToString());

    /// <summary>The class for programs, without the number of the meerzorgprofiel, which is a member of its own.</summary>
    internal static string Classificatie(Uitkomst uitkomst) => uitkomst is Meerzorgprofiel ? "meerzorgprofiel" : Code(uitkomst.Klasse);

    internal static void Signalen(Utf8JsonWriter json, string naam, ImmutableArray<Melding> signalen, Taal taal)
    {
        json.WriteStartArray(naam);
        foreach (var signaal in signalen)
        {
            json.WriteStartObject();
            json.WriteString("regel", signaal.Regel);
            json.WriteString("tekst", signaal.Tekst.In(taal));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void Grondslag(Utf8JsonWriter json, ImmutableArray<Parameter> grondslag)
    {
        json.WriteStartArray("grondslag");
        foreach (var parameter in grondslag)
        {
            json.WriteStartObject();
            SchrijfParameter(json, parameter);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void Uitleg(Utf8JsonWriter json, Toelichting toelichting, Taal taal)
    {
        json.WriteStartArray("uitleg");
        foreach (var stap in toelichting.Stappen)
        {
            json.WriteStartObject();
            json.WriteString("regel", stap.Regel.Id);
            json.WriteString("titel", stap.Regel.Titel.In(taal));
            json.WriteString("formule", stap.Regel.Formule.In(taal));
            json.WriteStartArray("invoer");
            foreach (var invoer in stap.Invoer) Grootheid(json, invoer, taal);
            json.WriteEndArray();
            json.WritePropertyName("resultaat");
            Grootheid(json, stap.Resultaat, taal);
            Reeks(json, "bronnen", stap.Regel.Bronnen);
            Reeks(json, "keuzes", stap.Regel.Keuzes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Grootheid(Utf8JsonWriter json, Grootheid grootheid, Taal taal)
    {
        json.WriteStartObject();
        json.WriteString("naam", grootheid.Naam.In(taal));
        json.WriteString("waarde", grootheid.Waarde.In(taal));
        if (grootheid.Getal is { } getal) json.WriteNumber("getal", getal);
        if (grootheid.Parameter is { } parameter)
        {
            json.WriteStartObject("parameter");
            SchrijfParameter(json, parameter);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>Writes the members of a parameter value, inside an object that was started: path, value, unit, source and status.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="parameter">The value.</param>
    public static void SchrijfParameter(Utf8JsonWriter json, Parameter parameter)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(parameter);
        json.WriteString("pad", parameter.Pad);
        json.WriteString("waarde", parameter.WaardeIn(Taal.Engels));
        json.WriteString("eenheid", parameter.Eenheid);
        Herkomst(json, parameter.Herkomst);
    }

    internal static void Herkomst(Utf8JsonWriter json, Herkomst herkomst)
    {
        json.WriteString("document", herkomst.Document);
        json.WriteString("plaats", herkomst.Plaats);
        json.WriteString("status", herkomst.Status.Naam());
        if (herkomst.Afleiding is { } afleiding) json.WriteString("afleiding", afleiding);
        if (herkomst.Opmerking is { } opmerking) json.WriteString("opmerking", opmerking);
    }

    internal static void Reeks(Utf8JsonWriter json, string naam, IEnumerable<string> waarden)
    {
        json.WriteStartArray(naam);
        foreach (var waarde in waarden) json.WriteStringValue(waarde);
        json.WriteEndArray();
    }
}
