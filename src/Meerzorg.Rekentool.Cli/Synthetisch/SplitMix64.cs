namespace Meerzorg.Rekentool.Cli.Synthetisch;

/// <summary>SplitMix64 (Steele, Lea and Flood, 2014): the same numbers for a seed on every platform and in every version.</summary>
internal sealed class SplitMix64(ulong zaad)
{
    private ulong _stand = zaad;

    public ulong Volgende()
    {
        ulong z = _stand += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A whole number from 0 up to, and not including, <paramref name="aantal"/>.</summary>
    public int Tot(int aantal) => (int)Math.BigMul(Volgende(), (ulong)aantal, out _);

    /// <summary>Whether something happens that happens this often in a hundred times.</summary>
    public bool Kans(int procent) => Tot(100) < procent;
}
