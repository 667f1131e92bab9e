using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Meerzorg.Rekentool.Tests.Hulp;

/// <summary>Changes one member of a JSON text.</summary>
internal static class Jsonknip
{
    /// <param name="json">The text.</param>
    /// <param name="pad">The path of the member; numbers are places in a list, from 1.</param>
    /// <param name="waarde">The new value as JSON; the member goes away when it is left out.</param>
    public static byte[] Verander(byte[] json, string pad, string? waarde)
    {
        var wortel = JsonNode.Parse(json)!;
        var delen = pad.Split('.');
        var houder = delen[..^1].Aggregate(wortel, (knoop, deel) => int.TryParse(deel, CultureInfo.InvariantCulture, out int plaats) ? knoop[plaats - 1]! : knoop[deel]!);
        if (houder is JsonArray lijst) lijst[int.Parse(delen[^1], CultureInfo.InvariantCulture) - 1] = JsonNode.Parse(waarde!);
        else if (waarde is null) Assert.True(houder.AsObject().Remove(delen[^1]));
        else houder[delen[^1]] = JsonNode.Parse(waarde);
        return Encoding.UTF8.GetBytes(wortel.ToJsonString());
    }

    public static byte[] Verander(string json, string pad, string? waarde) => Verander(Encoding.UTF8.GetBytes(json), pad, waarde);
}
