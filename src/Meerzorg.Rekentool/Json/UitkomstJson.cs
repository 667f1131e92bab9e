using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;

namespace Meerzorg.Rekentool.Json;

/// <summary>Writes an outcome as JSON; <c>docs/uitvoer.md</c> describes the members. The member names are a contract.</summary>
public static class UitkomstJson
{
    /// <summary>How the writer is best set up: indented, and readable for people (€, ÷ and ö are not escaped).</summary>
    public static JsonWriterOptions Opties => Jsonopmaak.Leesbaar;

    /// <summary>Writes one outcome as an object.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="uitkomst">The outcome.</param>
    /// <param name="uitleg">Whether the steps are written too, as <c>uitleg</c>.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static void Schrijf(Utf8JsonWriter json, Uitkomst uitkomst, bool uitleg = false, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(uitkomst);
        Uitkomstvorm.Van.Schrijf(json, uitkomst, new(taal, uitleg));
    }

    /// <summary>Writes the members of one outcome, inside an object that was started.</summary>
    internal static void Leden(Utf8JsonWriter json, Uitkomst uitkomst, bool uitleg, Taal taal)
    {
        foreach (var lid in Uitkomstvorm.Van.Leden) lid.Schrijf(json, uitkomst, new(taal, uitleg));
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
