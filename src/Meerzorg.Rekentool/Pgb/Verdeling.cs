using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Pgb;

/// <summary>Divides a limit that lines share (K16): in an order of the lines' own, never that of the plan.</summary>
/// <remarks>
/// A limit holds for the total of the lines it concerns. Those with the lowest rank are filled first and lines of equal rank share in
/// proportion. Whoever ranks by what is most favourable gets a total that no added line can lower and that splitting a line cannot change.
/// </remarks>
internal static class Verdeling
{
    /// <summary>Which part of each size fits, from 0 up to 1, in the order given.</summary>
    [Regel("PGB-4B", "PGB-4C")]
    public static ImmutableArray<Breuk> Delen(Breuk grens, IReadOnlyList<(Breuk Omvang, Breuk Rang)> vragen)
    {
        var delen = new Breuk[vragen.Count];
        var rest = grens;
        foreach (var groep in vragen.Index().GroupBy(vraag => vraag.Item.Rang).OrderBy(groep => groep.Key))
        {
            var totaal = groep.Aggregate(Breuk.Nul, (som, vraag) => som + vraag.Item.Omvang);
            var deel = totaal <= rest ? 1 : rest / totaal;
            foreach (var (plaats, _) in groep) delen[plaats] = deel;
            rest -= totaal * deel;
        }

        return [.. delen];
    }
}
