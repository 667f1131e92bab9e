using System.Collections.Immutable;

namespace Meerzorg.Rekentool;

/// <summary>Where the meerzorguren fall (DREMPEL-1, PROFIEL-1).</summary>
internal readonly struct Indeling
{
    private Indeling(bool binnenZorgprofiel, Profielrange? range, Grens? onder, Grens? boven)
    {
        BinnenZorgprofiel = binnenZorgprofiel;
        Range = range;
        Onder = onder;
        Boven = boven;
    }

    /// <summary>No meerzorguren at all.</summary>
    public bool BinnenZorgprofiel { get; }

    /// <summary>The range that decides; none below the threshold.</summary>
    public Profielrange? Range { get; }

    /// <summary>The bound at or below the meerzorguren.</summary>
    public Grens? Onder { get; }

    /// <summary>The next bound above the meerzorguren.</summary>
    public Grens? Boven { get; }

    [Regel("DREMPEL-1", "PROFIEL-1")]
    public static Indeling Van(Uren meerzorguren, ImmutableArray<Profielrange> ranges)
    {
        int nummer = -1; // the largest lower bound ≤ meerzorguren
        while (nummer + 1 < ranges.Length && ranges[nummer + 1].Vanaf.Waarde <= meerzorguren) nummer++;

        return new(
            binnenZorgprofiel: meerzorguren <= Uren.Nul,
            range: nummer < 0 ? null : ranges[nummer],
            onder: nummer < 0 ? null : new(ranges[nummer], meerzorguren - ranges[nummer].Vanaf.Waarde),
            boven: nummer + 1 == ranges.Length ? null : new(ranges[nummer + 1], ranges[nummer + 1].Vanaf.Waarde - meerzorguren));
    }
}

/// <summary>A bound of a range and how far the meerzorguren are from it.</summary>
/// <param name="Range">The range that starts at the bound.</param>
/// <param name="Afstand">The distance in hours per week, exact; 0:00 when the meerzorguren are exactly on it.</param>
public readonly record struct Grens(Profielrange Range, Uren Afstand)
{
    /// <summary>The range and the distance: meerzorgprofiel 3 vanaf 30:22:06, op 4:00:22,55.</summary>
    public override string ToString() => $"{Range}, op {Afstand}";
}
