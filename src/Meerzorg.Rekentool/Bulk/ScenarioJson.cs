using System.Text.Json;

namespace Meerzorg.Rekentool.Bulk;

/// <summary>Writes scenarios as JSON; <c>docs/bulk.md</c> describes the members. The member names are a contract.</summary>
public static class ScenarioJson
{
    /// <summary>Writes a comparison as an object.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="vergelijking">The comparison.</param>
    /// <param name="gevoeligheid">The sensitivity of the base, where it was calculated.</param>
    public static void Schrijf(Utf8JsonWriter json, Scenariovergelijking vergelijking, Gevoeligheid? gevoeligheid = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(vergelijking);
        Scenariovorm.Van.Schrijf(json, new(vergelijking, gevoeligheid), default);
    }
}
