using System.Text;
using System.Text.Json.Nodes;

namespace Meerzorg.Rekentool.Tests.Hulp;

/// <summary>Breaks JSON in one place and shows the faults that follow.</summary>
internal static class Jsonfouten
{
    /// <summary>The JSON with the member at a path (<c>rijen.0.tot</c>) replaced; left out where <paramref name="waarde"/> is <see langword="null"/>.</summary>
    public static byte[] Met(string json, string pad, string? waarde)
    {
        var wortel = JsonNode.Parse(json)!;
        var (delen, plaats) = (pad.Split('.'), wortel);
        foreach (var deel in delen[..^1]) plaats = plaats is JsonArray lijst ? lijst[int.Parse(deel, null)]! : plaats![deel]!;
        if (waarde is null) plaats.AsObject().Remove(delen[^1]);
        else if (plaats is JsonArray lijst) lijst[int.Parse(delen[^1], null)] = JsonNode.Parse(waarde);
        else plaats[delen[^1]] = JsonNode.Parse(waarde);
        return Encoding.UTF8.GetBytes(wortel.ToJsonString());
    }

    /// <summary>The faults of reading, which must be there.</summary>
    public static Fout[] Van(Action lees) => [.. Assert.Throws<OngeldigeInvoerException>(lees).Fouten];

    /// <summary>The only fault of reading: its kind and path, and a rule that exists.</summary>
    public static (Foutsoort Soort, string Pad) Enige(Action lees)
    {
        var fout = Assert.Single(Van(lees));
        if (fout.Regel is { } regel) Assert.Equal(regel, Regel.Met(regel).Id);
        return (fout.Soort, fout.Pad);
    }
}
