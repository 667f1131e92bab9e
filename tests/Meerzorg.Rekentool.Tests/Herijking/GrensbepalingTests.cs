using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Meerzorg.Rekentool.Herijking;

namespace Meerzorg.Rekentool.Tests.Herijking;

/// <summary>Bounds in hours: ascending and without gaps whatever the data, and the best there are.</summary>
[Trait("Regel", "HERIJK-4")]
public class GrensbepalingTests
{
    [Fact]
    public void Zonder_overlap_is_de_grens_het_maximum_van_de_lagere()
    {
        ImmutableArray<SortedDictionary<int, long>> zones = [Zone(3, 7), Zone(10, 12), Zone(20)];

        Assert.Equal([7, 12], Grensbepaling.Grenzen(zones, 1, Overlapkeuze.MinsteAfwijking, GelijkeGrenzen.Laagste).ToArray());
        Assert.Equal([7, 12], Grensbepaling.Grenzen(zones, 1, Overlapkeuze.MaximumUren, GelijkeGrenzen.Laagste).ToArray());
    }

    [Fact]
    public void Van_even_goede_grenzen_de_laagste_of_de_hoogste()
    {
        ImmutableArray<SortedDictionary<int, long>> zones = [Zone(3, 7), Zone(10, 12), Zone(20)];

        Assert.Equal([9, 19], Grensbepaling.Grenzen(zones, 1, Overlapkeuze.MinsteAfwijking, GelijkeGrenzen.Hoogste).ToArray());
        Assert.Equal([7, 12], Grensbepaling.Grenzen(zones, 1, Overlapkeuze.MaximumUren, GelijkeGrenzen.Hoogste).ToArray());
        Assert.Equal([3], Grensbepaling.Grenzen([Zone(3), Zone()], 1, Overlapkeuze.MinsteAfwijking, GelijkeGrenzen.Hoogste).ToArray()); // no dossiers above it to go as far as
    }

    [Fact]
    public void Een_zone_heeft_geen_grens_en_een_lege_laatste_begint_na_de_vorige()
    {
        Assert.Empty(Grensbepaling.Grenzen([Zone(3)], 1, Overlapkeuze.MinsteAfwijking, GelijkeGrenzen.Laagste));
        Assert.Equal([3], Grensbepaling.Grenzen([Zone(3), Zone()], 1, Overlapkeuze.MinsteAfwijking, GelijkeGrenzen.Laagste).ToArray());
        Assert.Equal([3], Grensbepaling.Grenzen([Zone(3), Zone()], 1, Overlapkeuze.MaximumUren, GelijkeGrenzen.Laagste).ToArray());
    }

    [Property]
    public Property De_grenzen_zijn_oplopend_niet_lager_dan_mag_en_niet_te_verbeteren() => Prop.ForAll(
        Gen.Choose(0, 9).ArrayOf().Three().ToArbitrary(),
        drie =>
        {
            var (een, twee, drieen) = drie;
            ImmutableArray<SortedDictionary<int, long>> zones = [Zone(een), Zone(twee), Zone(drieen)];
            foreach (var (keuze, gelijk) in from keuze in Enum.GetValues<Overlapkeuze>() from gelijk in Enum.GetValues<GelijkeGrenzen>() select (keuze, gelijk))
            {
                var grenzen = Grensbepaling.Grenzen(zones, 2, keuze, gelijk);
                Assert.Equal(2, grenzen.Length);
                Assert.True(grenzen[0] >= 2 && grenzen[1] > grenzen[0]);
                if (keuze != Overlapkeuze.MinsteAfwijking) continue;
                for (int a = 2; a < 12; a++)
                {
                    for (int b = a + 1; b < 13; b++)
                    {
                        Assert.True(Goed(zones, grenzen[0], grenzen[1]) >= Goed(zones, a, b));
                        if (gelijk != GelijkeGrenzen.Hoogste && Goed(zones, grenzen[0], grenzen[1]) == Goed(zones, a, b)) Assert.True((grenzen[1], grenzen[0]).CompareTo((b, a)) <= 0);
                    }
                }
            }
        });

    private static long Goed(ImmutableArray<SortedDictionary<int, long>> zones, int a, int b) =>
        zones[0].Where(paar => paar.Key <= a).Sum(paar => paar.Value) + zones[1].Where(paar => paar.Key > a && paar.Key <= b).Sum(paar => paar.Value) + zones[2].Where(paar => paar.Key > b).Sum(paar => paar.Value);

    private static SortedDictionary<int, long> Zone(params int[] stappen) => new(stappen.CountBy(stap => stap).ToDictionary(paar => paar.Key, paar => (long)paar.Value));
}
