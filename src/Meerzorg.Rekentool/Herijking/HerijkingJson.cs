using System.Text.Json;

namespace Meerzorg.Rekentool.Herijking;

/// <summary>The report of a calibration as JSON; <c>docs/herijking.md</c> describes the members. The member names are a contract.</summary>
public static class HerijkingJson
{
    /// <summary>Writes the report as an object.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="uitkomst">The calibration.</param>
    public static void Schrijf(Utf8JsonWriter json, Herijkingsuitkomst uitkomst)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(uitkomst);
        Herijkingsvorm.Van.Schrijf(json, uitkomst, default);
    }

    /// <summary>The report as a JSON object in text.</summary>
    /// <param name="uitkomst">The calibration.</param>
    public static string AlsTekst(Herijkingsuitkomst uitkomst)
    {
        ArgumentNullException.ThrowIfNull(uitkomst);
        return Herijkingsvorm.Van.AlsTekst(uitkomst, default);
    }
}
