using System.Collections.Immutable;
using System.Text.Json;

namespace Meerzorg.Rekentool.Bulk;

/// <summary>Writes scenarios as JSON; <c>docs/bulk.md</c> describes the members. The member names are a contract.</summary>
public static class ScenarioJson
{
    /// <summary>Writes a comparison as an object.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="uitkomsten">The outcomes, that of the base first.</param>
    /// <param name="gevoeligheid">The sensitivity of the base, where it was calculated.</param>
    public static void Schrijf(Utf8JsonWriter json, ImmutableArray<Scenariouitkomst> uitkomsten, Gevoeligheid? gevoeligheid = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteNumber("aantal", uitkomsten[0].Aantal);
        json.WriteStartObject("basis");
        Uitkomst(json, uitkomsten[0]);
        json.WriteEndObject();
        json.WriteStartArray("scenarios");
        foreach (var scenario in uitkomsten.Skip(1)) Scenario(json, scenario);
        json.WriteEndArray();
        if (gevoeligheid is not null) Gevoeligheid(json, gevoeligheid);
        json.WriteEndObject();
    }

    private static void Uitkomst(Utf8JsonWriter json, Scenariouitkomst uitkomst)
    {
        json.WriteString("naam", uitkomst.Scenario.Naam);
        json.WriteString("parameters", uitkomst.Scenario.Parameters.Id);
        json.WriteNumber("totaal", uitkomst.Totaal);
        json.WriteStartObject("verdeling");
        foreach (var klasse in Klassen.Alle) json.WriteNumber(Lid(klasse), uitkomst.Verdeling[(int)klasse]);
        json.WriteEndObject();
        json.WriteStartArray("perZorgprofiel");
        foreach (var profiel in uitkomst.PerZorgprofiel)
        {
            json.WriteStartObject();
            json.WriteString("zorgprofiel", profiel.Zorgprofiel.Naam);
            json.WriteNumber("aantal", profiel.Aantal);
            json.WriteNumber("nietBerekenbaar", profiel.NietBerekenbaar);
            json.WriteNumber("totaal", profiel.Totaal);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Scenario(Utf8JsonWriter json, Scenariouitkomst scenario)
    {
        json.WriteStartObject();
        Uitkomst(json, scenario);
        json.WriteNumber("verschil", scenario.Verschil);
        json.WriteStartArray("verschilPerZorgprofiel");
        foreach (var profiel in scenario.PerZorgprofiel)
        {
            json.WriteStartObject();
            json.WriteString("zorgprofiel", profiel.Zorgprofiel.Naam);
            json.WriteNumber("verschil", profiel.Verschil);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("migratie");
        foreach (var cel in scenario.Overgangen)
        {
            json.WriteStartObject();
            json.WriteString("van", Lid(cel.Van));
            json.WriteString("naar", Lid(cel.Naar));
            json.WriteNumber("aantal", cel.Aantal);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Gevoeligheid(Utf8JsonWriter json, Gevoeligheid gevoeligheid)
    {
        json.WriteStartObject("gevoeligheid");
        json.WriteNumber("stap", gevoeligheid.Stap);
        json.WriteNumber("totaal", gevoeligheid.Totaal);
        json.WriteStartArray("parameters");
        foreach (var parameter in gevoeligheid.Parameters)
        {
            json.WriteStartObject();
            json.WriteString("pad", parameter.Oud.Pad);
            json.WriteString("van", parameter.Oud.WaardeIn(Taal.Engels));
            json.WriteString("naar", parameter.Nieuw.WaardeIn(Taal.Engels));
            json.WriteNumber("verschil", parameter.Verschil);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("overgeslagen");
        foreach (var parameter in gevoeligheid.Overgeslagen)
        {
            json.WriteStartObject();
            json.WriteString("pad", parameter.Parameter.Pad);
            json.WriteString("reden", string.Join("; ", parameter.Redenen));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Lid(Klasse klasse) => JsonNamingPolicy.CamelCase.ConvertName(klasse.ToString());
}
