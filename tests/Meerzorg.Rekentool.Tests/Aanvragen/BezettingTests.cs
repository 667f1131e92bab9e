using System.Globalization;

namespace Meerzorg.Rekentool.Tests;

[Trait("Regel", "DAG-1")]
public class BezettingTests
{
    [Theory]
    [InlineData("1 op 3", 1, "3")]
    [InlineData("1op3", 1, "3")]
    [InlineData("1:3", 1, "3")]
    [InlineData("1/3", 1, "3")]
    [InlineData(" 2 / 3 ", 2, "3")]
    [InlineData("1 op 0", 1, "0")]
    [InlineData("1 OP\u00A03", 1, "3")]
    [InlineData("1 op 2,5", 1, "2.5")]
    [InlineData("1:2.5", 1, "2.5")]
    [InlineData("2 op 2,5", 2, "2.5")]
    [InlineData("1 op 2,50", 1, "2.5")]
    [InlineData("1 op 1,11", 1, "1.11")]
    [InlineData("1 op 0,0", 1, "0")]
    public void Leest_medewerkers_op_clienten(string tekst, int medewerkers, string aantal)
    {
        var clienten = decimal.Parse(aantal, CultureInfo.InvariantCulture);
        Assert.Equal(new Bezetting(medewerkers, clienten), Bezetting.Parse(tekst, null));
        Assert.True(Bezetting.TryParse(tekst, null, out var bezetting));
        Assert.Equal(new Bezetting(medewerkers, clienten), bezetting);
    }

    [Theory]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("0,33")]
    [InlineData("0.5 op 1")]
    [InlineData("1 op")]
    [InlineData("op 3")]
    [InlineData("-1 op 3")]
    [InlineData("1 op 3 op 4")]
    [InlineData("1/3:4")]
    [InlineData("1 : 3 : 4")]
    [InlineData("een op drie")]
    [InlineData("1 op 1.333")]
    [InlineData("1 op 99999999999")]
    [InlineData("１ op 3")]
    public void Weigert_wat_geen_bezetting_is(string tekst)
    {
        Assert.False(Bezetting.TryParse(tekst, out _));
        Assert.Contains("1 op 3", Assert.Throws<FormatException>(() => Bezetting.Parse(tekst, null)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Wordt_geschreven_zoals_het_wordt_gelezen()
    {
        Assert.Equal("2 op 3", new Bezetting(2, 3).ToString());
        Assert.Equal("2 on 3", new Bezetting(2, 3).ToString(Taal.Engels));
        Assert.Equal("1 op 0,33", Bezetting.Parse("1 op 0,33", null).ToString());
        Assert.Equal("1 on 1.11", Bezetting.Parse("1 op 1,11", null).ToString(Taal.Engels));
        Assert.All(["1 op 2,5", "1 op 0,33", "1 op 1,11", "3 op 7", "30 op 7"], tekst => Assert.Equal(Bezetting.Parse(tekst, null), Bezetting.Parse(Bezetting.Parse(tekst, null).ToString(), null)));
        Assert.Equal(Bezetting.EenOp(4), Bezetting.Parse(Bezetting.EenOp(4).ToString(), null));
        Assert.False(Bezetting.TryParse(null, out _));
    }
}
