using System.Text.Json;

namespace Meerzorg.Rekentool.Json;

/// <summary>Reads a day programme from JSON and writes the hours that follow from it; <c>docs/dagprogramma.md</c> describes the members.</summary>
public static class DagprogrammaJson
{
    /// <summary>Reads, checks and works out a day programme.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <exception cref="OngeldigeInvoerException">It is not a possible day programme; the exception carries every fault with its path.</exception>
    public static Weekinzet Lees(ReadOnlySpan<byte> utf8Json) => Documentlezer.Lees(
        utf8Json,
        Weekinzetvorm.Van,
        new("één JSON-object met een dagprogramma", "one JSON object with a day programme"),
        fouten => new OngeldigeInvoerException(Weekinzet.Aanhef, fouten),
        (weekinzet, _) => weekinzet);

    /// <summary>Writes the hours per week, with what each row gives.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="weekinzet">The hours.</param>
    /// <param name="uitleg">Whether the steps are written too, as <c>uitleg</c>.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static void Schrijf(Utf8JsonWriter json, Weekinzet weekinzet, bool uitleg = false, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(weekinzet);

        json.WriteStartObject();
        Tijd(json, "wonen", weekinzet.Wonen);
        Tijd(json, "dagbesteding", weekinzet.Dagbesteding);
        Tijd(json, "nacht", weekinzet.Nacht);
        Tijd(json, "minuren", weekinzet.Minuren);
        json.WriteStartArray("rijen");
        foreach (var bijdrage in weekinzet.Rijen)
        {
            json.WriteStartObject();
            json.WriteString("soort", bijdrage.Rij.Soort.Naam());
            Tijdvak(json, bijdrage.Rij.Tijdvak);
            Tijd(json, "perDag", bijdrage.PerDag);
            Tijd(json, "perWeek", bijdrage.PerWeek);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("afwezigheid");
        foreach (var bijdrage in weekinzet.Afwezigheid)
        {
            json.WriteStartObject();
            Tijdvak(json, bijdrage.Afwezigheid.Tijdvak);
            json.WriteNumber("eensPerWeken", bijdrage.Afwezigheid.EensPerWeken);
            Tijd(json, "perKeer", bijdrage.PerKeer);
            Tijd(json, "perWeek", bijdrage.PerWeek);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (uitleg) UitkomstJson.Uitleg(json, weekinzet.Toelichting(), taal);
        json.WriteEndObject();
    }

    private static void Tijdvak(Utf8JsonWriter json, Tijdvak tijdvak)
    {
        json.WriteString("dag", tijdvak.Dag.Naam().Nl);
        json.WriteNumber("dagen", tijdvak.DagenPerWeek);
        json.WriteString("van", tijdvak.Van.ToString());
        json.WriteString("tot", tijdvak.Tot.ToString());
        json.WriteString("bezetting", tijdvak.Bezetting.ToString());
    }

    private static void Tijd(Utf8JsonWriter json, string naam, Uren uren)
    {
        json.WriteString(naam, uren.ToString());
        json.WriteNumber(naam + "Seconden", uren.Seconden);
    }
}
