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
        Motiveringsvorm.Van.Schrijf(json, new(kenmerk, motivering), new(taal));
    }
}
