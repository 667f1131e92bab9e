using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Parameters;

/// <summary>What identifies the parameters of a year that was accepted: a change of any value, source, status or note shows here.</summary>
public class JaarhashTests
{
    public static TheoryData<int> Jaren => [.. Rekentool.Jaren];

    [Theory]
    [MemberData(nameof(Jaren))]
    public void Een_vastgelegd_jaar_is_wat_het_was(int jaar)
    {
        var set = Rekentool.Voor(jaar).Parameters;
        if (Snapshot.IsVastgelegd(jaar)) Snapshot.Klopt($"waarden       {set.Waardehash}\ndocumentatie  {set.Documentatiehash}", naam: $"{jaar}");
    }

    [Fact]
    public void De_jaren_die_zijn_vastgelegd_zijn_er() => Assert.Subset(Rekentool.Jaren.ToHashSet(), Vastgelegd().ToHashSet());

    [Fact]
    public void Een_nieuw_jaar_legt_niets_vast_tot_iemand_dat_wil()
    {
        const int Nooit = 9999;
        Assert.DoesNotContain(Nooit, Vastgelegd());
        Snapshot.KloptPerJaar("wat dan ook", Nooit);
        Assert.Empty(Directory.EnumerateFiles(Projectmap.Testmap, $"*.{Nooit}.*", SearchOption.AllDirectories));
        Assert.ThrowsAny<Exception>(() => Snapshot.KloptPerJaar("iets anders", Vastgelegd().First()));
        File.Delete(Path.Combine(Projectmap.Testmap, "Parameters", $"{nameof(JaarhashTests)}.{nameof(Een_nieuw_jaar_legt_niets_vast_tot_iemand_dat_wil)}.{Vastgelegd().First()}.received.txt"));
    }

    private static IEnumerable<int> Vastgelegd() => Enumerable.Range(2000, 101).Where(Snapshot.IsVastgelegd);
}
