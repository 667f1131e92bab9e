using System.Numerics;
using Meerzorg.Rekentool.Bulk;

namespace Meerzorg.Rekentool.Benchmarks;

/// <summary>Reads the columns of dossiers and does nothing else: what memory allows at best.</summary>
internal static class Lezen
{
    public static long Alles(in Bulkinvoer invoer) =>
        Som(System.Runtime.InteropServices.MemoryMarshal.AsBytes(invoer.Sleutel)) + Som(invoer.Wonen) + Som(invoer.Dagbesteding) + Som(invoer.Nacht) + Som(invoer.Behandelaren)
        + Som(invoer.Minuren) + Som(invoer.ContextPerJaar) + Som(invoer.ContextCenten) + Som(invoer.Tariefpercentages);

    private static long Som<T>(ReadOnlySpan<T> kolom)
        where T : struct
    {
        // Whole vectors, four at a time, so that nothing but loading takes time.
        var vectoren = System.Runtime.InteropServices.MemoryMarshal.Cast<T, Vector<long>>(kolom);
        var (a, b, c, d) = (Vector<long>.Zero, Vector<long>.Zero, Vector<long>.Zero, Vector<long>.Zero);
        for (int i = 0; i <= vectoren.Length - 4; i += 4)
        {
            a += vectoren[i];
            b += vectoren[i + 1];
            c += vectoren[i + 2];
            d += vectoren[i + 3];
        }

        return Vector.Sum(a + b + c + d);
    }
}
