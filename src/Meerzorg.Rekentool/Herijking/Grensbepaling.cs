using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Herijking;

/// <summary>Parts the hours of neighbouring zones (HERIJK-4): ascending bounds without gaps, whatever the data.</summary>
internal static class Grensbepaling
{
    /// <summary>The step up to and including which each zone but the last goes.</summary>
    /// <param name="aantallen">Per zone, from low to high, the number of dossiers by step.</param>
    /// <param name="laagste">The lowest step that the first bound may have.</param>
    /// <param name="keuze">What decides where hours overlap.</param>
    /// <param name="gelijk">Which of equally good bounds is taken; the maximum hours leave no choice.</param>
    [Regel("HERIJK-4")]
    public static ImmutableArray<int> Grenzen(ImmutableArray<SortedDictionary<int, long>> aantallen, int laagste, Overlapkeuze keuze, GelijkeGrenzen gelijk)
    {
        if (aantallen.Length <= 1) return [];
        return keuze == Overlapkeuze.MaximumUren ? VanMaximum(aantallen, laagste) : MetMinsteAfwijking(aantallen, laagste, gelijk == GelijkeGrenzen.Hoogste);
    }

    private static ImmutableArray<int> VanMaximum(ImmutableArray<SortedDictionary<int, long>> aantallen, int laagste)
    {
        var grenzen = ImmutableArray.CreateBuilder<int>();
        foreach (var zone in aantallen.AsSpan()[..^1])
        {
            grenzen.Add(Math.Max(laagste, zone.Count == 0 ? laagste : zone.Keys.Max()));
            laagste = grenzen[^1] + 1;
        }

        return grenzen.ToImmutable();
    }

    /// <summary>
    /// Tries every combination of bounds, zone by zone: the best up to a bound is the best up to a lower one plus what lies
    /// between them. Of equally good combinations the lowest or the highest bounds are kept.
    /// </summary>
    private static ImmutableArray<int> MetMinsteAfwijking(ImmutableArray<SortedDictionary<int, long>> aantallen, int laagste, bool liefstHoog)
    {
        int zones = aantallen.Length;
        int laatsteMetDossiers = aantallen.Max(zone => zone.Count == 0 ? 0 : zone.Keys.Max());
        int hoogste = Math.Max(laagste, laatsteMetDossiers) + zones;
        bool Beter(long waarde, long dan) => waarde > dan || (liefstHoog && waarde == dan);

        var beste = new long[hoogste + 1]; // dossiers that are right when the zones so far end at this step
        var herkomst = new int[zones - 1][];
        for (int zone = 0; zone < zones - 1; zone++)
        {
            var totEnMet = Opgeteld(aantallen[zone], hoogste);
            var nieuw = new long[hoogste + 1];
            herkomst[zone] = new int[hoogste + 1];
            Array.Fill(nieuw, long.MinValue);
            int van = -1;
            for (int stap = laagste + zone; stap <= hoogste; stap++)
            {
                if (zone == 0)
                {
                    nieuw[stap] = totEnMet[stap];
                    continue;
                }

                int vorige = stap - 1;
                if (van < 0 || Beter(beste[vorige] - totEnMet[vorige], dan: beste[van] - totEnMet[van])) van = vorige;
                nieuw[stap] = beste[van] + totEnMet[stap] - totEnMet[van];
                herkomst[zone][stap] = van;
            }

            beste = nieuw;
        }

        // What is above the last bound is right when it belongs to the last zone.
        var laatste = Opgeteld(aantallen[^1], hoogste);
        int grens = laagste + zones - 2;
        for (int stap = grens + 1; stap <= hoogste; stap++)
        {
            // Above all dossiers every bound is as good as the next.
            if (stap > laatsteMetDossiers ? beste[stap] - laatste[stap] > beste[grens] - laatste[grens] : Beter(beste[stap] - laatste[stap], dan: beste[grens] - laatste[grens])) grens = stap;
        }

        var grenzen = new int[zones - 1];
        for (int zone = zones - 2; zone >= 0; zone--)
        {
            grenzen[zone] = grens;
            grens = herkomst[zone][grens];
        }

        return [.. grenzen];
    }

    private static long[] Opgeteld(SortedDictionary<int, long> zone, int hoogste)
    {
        var som = new long[hoogste + 1];
        foreach (var (stap, aantal) in zone) som[stap] += aantal;
        for (int stap = 1; stap <= hoogste; stap++) som[stap] += som[stap - 1];
        return som;
    }
}
