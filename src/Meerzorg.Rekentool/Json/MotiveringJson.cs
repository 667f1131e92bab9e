using System.Text.Json;

namespace Meerzorg.Rekentool.Json;

/// <summary>Writes a motivation as JSON; <c>docs/motivering.md</c> describes the members. The member names are a contract.</summary>
public static class MotiveringJson
{
    /// <summary>Writes a motivation as an object.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="motivering">The motivation.</param>
    /// <param name="kenmerk">What names the client in a group; <see langword="null"/> for an individual application.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static void Schrijf(Utf8JsonWriter json, Motivering motivering, string? kenmerk = null, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(motivering);
        var uitkomst = motivering.Uitkomst;
        json.WriteStartObject();
        json.WriteString("kenmerk", kenmerk);
        json.WriteString("register", UitkomstJson.Code(motivering.Register));
        json.WriteString("soort", motivering.Soort.Naam());
        json.WriteNumber("jaar", uitkomst.Parameters.Jaar);
        json.WriteString("zorgprofiel", uitkomst.Aanvraag.Zorgprofiel.Naam);
        json.WriteString("classificatie", UitkomstJson.Classificatie(uitkomst));
        json.WriteStartArray("delen");
        foreach (var deel in motivering.Delen)
        {
            json.WriteStartObject();
            json.WriteString("kop", deel.Kop.In(taal));
            UitkomstJson.Reeks(json, "zinnen", deel.Zinnen.Select(zin => zin.In(taal)));
            UitkomstJson.Reeks(json, "punten", deel.Punten.Select(punt => punt.In(taal)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
