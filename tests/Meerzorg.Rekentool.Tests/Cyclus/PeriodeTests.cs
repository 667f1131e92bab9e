using FsCheck.Xunit;

namespace Meerzorg.Rekentool.Tests.Cyclus;

public class PeriodeTests
{
    [Theory]
    [Trait("Regel", "DECL-1")]
    [InlineData("2026-03-01", "2026-03-01", 1)]
    [InlineData("2026-01-01", "2026-12-31", 365)]
    [InlineData("2028-01-01", "2028-12-31", 366)]
    [InlineData("2100-01-01", "2100-12-31", 365)]
    [InlineData("2026-03-01", "2029-02-28", 1096)]
    [InlineData("2028-02-28", "2028-03-01", 3)]
    [InlineData("2027-02-28", "2027-03-01", 2)]
    [InlineData("2000-01-01", "2199-12-31", 73049)]
    public void Beide_dagen_tellen_mee(string van, string totEnMet, int dagen) =>
        Assert.Equal(dagen, new Periode(Dagen.Van(van), Dagen.Van(totEnMet)).Dagen);

    [Fact]
    public void Over_maanden_en_jaren_verdeeld()
    {
        var periode = new Periode(new(2027, 12, 15), new(2028, 3, 1));

        Assert.Equal(
            ["15 december 2027 t/m 31 december 2027", "1 januari 2028 t/m 31 januari 2028", "1 februari 2028 t/m 29 februari 2028", "1 maart 2028 t/m 1 maart 2028"],
            periode.PerMaand().Select(deel => deel.ToString()));
        Assert.Equal(["15 December 2027 up to and including 31 December 2027", "1 January 2028 up to and including 1 March 2028"], periode.PerJaar().Select(deel => deel.In(Taal.Engels)));
    }

    [Fact]
    public void De_grenzen_van_de_kalender()
    {
        var periode = new Periode(new(2000, 1, 1), new(2199, 12, 31));
        Assert.Equal(200, periode.PerJaar().Length);
        Assert.Equal(2400, periode.PerMaand().Length);
    }

    [Property]
    [Trait("Regel", "DECL-1")]
    public void Maanden_en_jaren_vormen_samen_precies_de_periode(Periode periode)
    {
        foreach (var (delen, zelfde) in new[]
        {
            (periode.PerMaand(), (Func<DateOnly, (int, int)>)(dag => (dag.Year, dag.Month))),
            (periode.PerJaar(), dag => (dag.Year, 0)),
        })
        {
            Assert.Equal(periode.Dagen, delen.Sum(deel => deel.Dagen));
            Assert.Equal((periode.Van, periode.TotEnMet), (delen[0].Van, delen[^1].TotEnMet));
            Assert.All(delen.Zip(delen.Skip(1)), paar => Assert.Equal(paar.First.TotEnMet.AddDays(1), paar.Second.Van));
            Assert.All(delen, deel => Assert.Equal(zelfde(deel.Van), zelfde(deel.TotEnMet)));
            Assert.Equal(delen.Length, delen.Select(deel => zelfde(deel.Van)).Distinct().Count());
        }
    }

    [Property]
    public bool Een_gesplitste_periode_telt_op(Periodedeling deling) => deling.Eerste.Dagen + deling.Tweede.Dagen == deling.Geheel.Dagen;

    [Theory]
    [InlineData("2026-03-02", "2026-03-01")]
    [InlineData("1999-12-31", "2026-03-01")]
    [InlineData("2026-03-01", "2200-01-01")]
    public void Wat_geen_periode_is(string van, string totEnMet) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Periode(Dagen.Van(van), Dagen.Van(totEnMet)));
}
