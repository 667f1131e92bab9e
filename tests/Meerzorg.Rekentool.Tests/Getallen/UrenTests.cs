using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

#pragma warning disable CA1305 // reading time takes no notice of the culture

namespace Meerzorg.Rekentool.Tests.Getallen;

/// <summary>Time as text and as a number: what is accepted, what is refused, and that nothing gets lost.</summary>
public class UrenTests
{
    /// <summary>Every kind of value that text can hold, negative ones too.</summary>
    private static readonly Arbitrary<Uren> Leesbaar = Arb.From(
        from uren in Gen.OneOf(Gen.Choose(0, 200), Gen.Choose(0, 999_999_999))
        from seconden in Gen.Choose(0, 3599)
        from decimalen in Gen.Choose(0, 12)
        from breuk in Gen.Two(Gen.Choose(0, 999_999))
        from soort in Gen.Choose(0, 2)
        from teken in Gen.Elements(1, -1)
        let fractie = new decimal((breuk.Item1 * 1_000_000L + breuk.Item2) % (long)Math.Pow(10, decimalen)) / (decimal)Math.Pow(10, decimalen)
        select (soort switch { 0 => Uren.Van(uren) + Uren.VanSeconden(seconden), 1 => Uren.Van(uren) + Uren.VanSeconden(seconden + fractie), _ => Uren.VanUren(uren + fractie) }) * teken);

    /// <summary>Values as they arise in the calculation: also those that no decimal can hold.</summary>
    private static readonly Arbitrary<Uren> Willekeurig = Arb.From(
        from uren in Leesbaar.Generator
        from deler in Gen.Elements(1m, 365, 7, 1.91979969484762m)
        select uren / deler);

    private static readonly CultureInfo Engels = CultureInfo.GetCultureInfo("en-US");

    [Theory]
    [InlineData("0:00", "0")]
    [InlineData("00:00", "0")]
    [InlineData("0", "0")]
    [InlineData("-0:00", "0")]
    [InlineData("40:30", "145800")]
    [InlineData("040:30", "145800")]
    [InlineData("40:30:00", "145800")]
    [InlineData("40:30:15", "145815")]
    [InlineData("40:30:15,5", "145815.5")]
    [InlineData("40:30:15.5", "145815.5")]
    [InlineData("40:30:59,999999999999", "145859.999999999999")]
    [InlineData("40", "144000")]
    [InlineData("40,5", "145800")]
    [InlineData("40.5", "145800")]
    [InlineData("40,500", "145800")]
    [InlineData("40,00", "144000")]
    [InlineData("40,60", "146160")]
    [InlineData("44.875", "161550")]
    [InlineData("2.001", "7203.6")]
    [InlineData("\u00A040:30\u202F\t", "145800")]
    [InlineData("0,000000000001", "0.0000000036")]
    [InlineData("0:59", "3540")]
    [InlineData("0:00:59", "59")]
    [InlineData("-1:30", "-5400")]
    [InlineData("-0:00:01", "-1")]
    [InlineData("-1,5", "-5400")]
    [InlineData(" 40:30 ", "145800")]
    [InlineData("999999999:59:59", "3599999999999")]
    [InlineData("999999999,999999999999", "3599999999999.9999999964")]
    public void Leest(string tekst, string seconden)
    {
        var verwacht = decimal.Parse(seconden, CultureInfo.InvariantCulture);
        Assert.True(Uren.TryParse(tekst, out var uren));
        Assert.Equal(Uren.VanSeconden(verwacht), uren);
        Assert.Equal(verwacht, uren.Seconden);
        Assert.Equal(uren, Uren.Parse(tekst));
        Assert.Equal(uren, Uren.Parse(tekst.AsSpan(), Engels));
        Assert.True(Uren.TryParse(tekst, Engels, out var ookUren));
        Assert.Equal(uren, ookUren);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData("--1")]
    [InlineData("- 1")]
    [InlineData("+1")]
    [InlineData("+1:00")]
    [InlineData(":")]
    [InlineData(":30")]
    [InlineData("40:")]
    [InlineData("40:5")]
    [InlineData("40:60")]
    [InlineData("40:99")]
    [InlineData("40:300")]
    [InlineData("40:3o")]
    [InlineData("40:-3")]
    [InlineData("40:30:")]
    [InlineData("40:30:5")]
    [InlineData("40:30:60")]
    [InlineData("40:30:005")]
    [InlineData("40:30:0005")]
    [InlineData("40:30:059,5")]
    [InlineData("40:30:15,")]
    [InlineData("40:30:,5")]
    [InlineData("40:30:15:00")]
    [InlineData("1:2:3")]
    [InlineData("40,")]
    [InlineData(",5")]
    [InlineData(".5")]
    [InlineData("40,5,5")]
    [InlineData("1.234,5")]
    [InlineData("1,234.5")]
    [InlineData("40,5:30")]
    [InlineData("40:30,5")]
    [InlineData("40 :30")]
    [InlineData("40: 30")]
    [InlineData("4 0")]
    [InlineData("40u30")]
    [InlineData("40h")]
    [InlineData("1e3")]
    [InlineData("0x10")]
    [InlineData("NaN")]
    [InlineData("∞")]
    [InlineData("null")]
    [InlineData("４０:３０")]
    [InlineData("٤٠:٣٠")]
    [InlineData("40∶30")]
    [InlineData("−1:30")]
    [InlineData("40:30\0")]
    [InlineData("1000000000:00")]
    [InlineData("0000000001:00")]
    [InlineData("1000000000")]
    [InlineData("0,0000000000001")]
    [InlineData("0:00:00,0000000000001")]
    public void Weigert(string tekst)
    {
        Assert.False(Uren.TryParse(tekst, out var uren));
        Assert.Equal(Uren.Nul, uren);
        Assert.False(Uren.TryParse(tekst, Engels, out _));
        Assert.False(Uren.TryParse(tekst.AsSpan(), null, out _));
        var fout = Assert.Throws<FormatException>(() => Uren.Parse(tekst));
        Assert.Contains($"\"{tekst.Replace("\0", "[U+0000]", StringComparison.Ordinal)}\"", fout.Message, StringComparison.Ordinal);
        Assert.True(fout.Message.Contains("u:mm", StringComparison.Ordinal) || fout.Message.Contains(" of ", StringComparison.Ordinal));
    }

    /// <summary>What two readers read differently is no time: the message gives each reading in a notation that is one.</summary>
    [Theory]
    [InlineData("44.46", "44:46", "44:27:36")]
    [InlineData("14,30", "14:30", "14:18")]
    [InlineData("-1.30", "-1:30", "-1:18")]
    [InlineData("1.040", "1040:00", "1:02:24")]
    [InlineData("2,000", "2000:00", "2:00")]
    [InlineData("1.8645833333", "44:45", "1:51:52.49999988")]
    [InlineData("40:5", "40:05", "40:50")]
    public void Weigert_wat_op_meer_dan_een_manier_te_lezen_is(string tekst, params string[] lezingen)
    {
        Assert.False(Uren.TryParse(tekst, out _));
        var melding = Assert.Throws<FormatException>(() => Uren.Parse(tekst)).Message;
        Assert.StartsWith($"Geen tijd: gevonden \"{tekst}\", dat op meer dan één manier te lezen is, verwacht ", melding, StringComparison.Ordinal);
        Assert.All(lezingen, lezing => Assert.Contains($" {lezing} (", melding, StringComparison.Ordinal));
        Assert.All(lezingen, lezing => Assert.True(Uren.TryParse(lezing, out _)));
    }

    [Theory]
    [InlineData(40, 75, 0, "minuten", "41:15")]
    [InlineData(40, -1, 0, "minuten", "39:59")]
    [InlineData(0, 60, 0, "minuten", "1:00")]
    [InlineData(0, 0, 60, "seconden", "0:01")]
    [InlineData(1, 0, -1, "seconden", "0:59:59")]
    [InlineData(-1, 30, 0, "minuten", "-0:30")]
    [InlineData(-1, 0, 1, "seconden", "-0:59:59")]
    [InlineData(2, int.MaxValue, 0, "minuten", "35791396:07")]
    public void Delen_die_geen_tijd_zijn_worden_geweigerd(int uren, int minuten, int seconden, string deel, string opgeteld)
    {
        var fout = Assert.Throws<ArgumentOutOfRangeException>(() => Uren.Van(uren, minuten, seconden));
        Assert.Equal(deel, fout.ParamName);
        Assert.Contains($"opgeteld is het {opgeteld},", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Niets_is_geen_tijd()
    {
        Assert.False(Uren.TryParse(null, out _));
        Assert.False(Uren.TryParse(null, null, out _));
        Assert.Throws<ArgumentNullException>(() => Uren.Parse((string)null!));
    }

    [Theory]
    [InlineData("0", "0:00", "0:00", "0")]
    [InlineData("59", "0:00:59", "0:00:59", "0,0163888888888888888888888889")]
    [InlineData("3600", "1:00", "1:00", "1")]
    [InlineData("145800", "40:30", "40:30", "40,5")]
    [InlineData("145815", "40:30:15", "40:30:15", "40,50416666666666666666666667")]
    [InlineData("123748.55", "34:22:28,55", "34:22:28,55", "34,37459722222222222222222222")]
    [InlineData("123748.5", "34:22:28,50", "34:22:28,5", "34,37458333333333333333333333")]
    [InlineData("55326", "15:22:06", "15:22:06", "15,36833333333333333333333333")]
    [InlineData("55326.001", "15:22:06,00", "15:22:06,001", "15,36833361111111111111111111")]
    [InlineData("55326.005", "15:22:06,01", "15:22:06,005", "15,36833472222222222222222222")]
    [InlineData("55325.999", "15:22:06,00", "15:22:05,999", "15,36833305555555555555555556")]
    [InlineData("57599.995", "16:00:00,00", "15:59:59,995", "15,99999861111111111111111111")]
    [InlineData("-5400", "-1:30", "-1:30", "-1,5")]
    [InlineData("-0.5", "-0:00:00,50", "-0:00:00,5", "-0,0001388888888888888888888889")]
    [InlineData("-0.001", "0:00:00,00", "-0:00:00,001", "-0,0000002777777777777777777778")]
    [InlineData("-55326.005", "-15:22:06,01", "-15:22:06,005", "-15,36833472222222222222222222")]
    public void Schrijft(string seconden, string algemeen, string rond, string decimaal)
    {
        var uren = Uren.VanSeconden(decimal.Parse(seconden, CultureInfo.InvariantCulture));
        Assert.Equal(algemeen, uren.ToString());
        Assert.Equal(algemeen, uren.ToString("G", null));
        Assert.Equal(algemeen, uren.ToString("", null));
        Assert.Equal(algemeen, $"{uren}");
        Assert.Equal(algemeen.Replace(',', '.'), uren.ToString(Taal.Engels));
        Assert.Equal(algemeen.Replace(',', '.'), string.Create(CultureInfo.InvariantCulture, $"{uren}"));
        Assert.Equal(rond, uren.ToString("R", null));
        Assert.Equal(rond.Replace(',', '.'), uren.ToString("R", Engels));
        Assert.Equal(decimaal, $"{uren:U}");
        Assert.Equal(decimaal.Replace(',', '.'), uren.ToString("U", Engels));
    }

    [Theory]
    [InlineData("g")]
    [InlineData("X")]
    [InlineData("RR")]
    [InlineData("hh:mm")]
    public void Een_onbekende_opmaak_is_een_fout(string opmaak)
    {
        var fout = Assert.Throws<FormatException>(() => Uren.Van(1).ToString(opmaak, null));
        Assert.Contains("G, R of U", fout.Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => Uren.Van(1).TryFormat(new char[40], out _, opmaak, null));
    }

    [Fact]
    public void TryFormat_schrijft_alles_of_niets()
    {
        var uren = Uren.VanSeconden(123748.55m);
        var ruimte = new char[20];
        Assert.True(uren.TryFormat(ruimte, out int geschreven, "R", null));
        Assert.Equal("34:22:28,55", ruimte.AsSpan(0, geschreven));
        Assert.True(uren.TryFormat(ruimte.AsSpan(0, 11), out geschreven, "", Engels));
        Assert.Equal("34:22:28.55", ruimte.AsSpan(0, geschreven));
        Assert.False(uren.TryFormat(ruimte.AsSpan(0, 10), out geschreven, "", null));
        Assert.Equal(0, geschreven);
        Assert.False(uren.TryFormat([], out geschreven, default, null));
        Assert.Equal(0, geschreven);
    }

    [Property]
    public Property Wat_gelezen_kan_worden_komt_ongeschonden_terug() => Prop.ForAll(Leesbaar, uren =>
    {
        Assert.Equal(uren, Uren.Parse(uren.ToString("R", null)));
        Assert.Equal(uren, Uren.Parse(uren.ToString("R", Engels)));
        Assert.Equal(uren.Seconden, Uren.Parse(uren.ToString("R", null)).Seconden);
    });

    [Property]
    public Property De_gewone_opmaak_scheelt_ten_hoogste_een_halve_honderdste_seconde_en_liegt_niet_over_hele_seconden() => Prop.ForAll(Willekeurig, uren =>
    {
        var tekst = uren.ToString();
        var verschil = (Uren.Parse(tekst) - uren).ExacteSeconden;
        Assert.True(Breuk.Abs(verschil) <= 0.005m);
        Assert.Equal(Uren.VanSeconden((decimal)uren.ExacteSeconden.Entier()) == uren, !tekst.Contains(',', StringComparison.Ordinal));
    });

    [Property]
    public Property Rekenen_en_ordenen_gaan_precies() => Prop.ForAll(
        Willekeurig,
        Willekeurig,
        Arb.From(Gen.Choose(1, 100_000).Select(getal => getal / 1000m)),
        (a, b, factor) =>
        {
            Assert.Equal(a, a + b - b);
            Assert.Equal(a + b, b + a);
            Assert.Equal(Uren.Nul, a - a);
            Assert.Equal(-a, Uren.Nul - a);
            Assert.Equal(a, a * factor / factor);
            Assert.Equal(a * factor, factor * a);
            Assert.Equal((a + b) * factor, a * factor + b * factor);
            Assert.Equal((a + b, a - b, -a, a * factor, a / factor), (Uren.Add(a, b), Uren.Subtract(a, b), Uren.Negate(a), Uren.Multiply(a, factor), Uren.Divide(a, factor)));
            Assert.Equal((a - b).Teken, Math.Sign(a.CompareTo(b)));
            Assert.Equal(-Math.Sign(a.CompareTo(b)), Math.Sign(b.CompareTo(a)));
            Assert.Equal(a.CompareTo(b), a.CompareTo((object)b));
            int orde = a.CompareTo(b);
            Assert.Equal((orde == 0, orde != 0, orde <= 0, orde >= 0, orde > 0, orde < 0), (a == b, a != b, a <= b, a >= b, a > b, a < b));
            Assert.Equal(orde == 0, a.Equals(b));
            Assert.Equal((a / factor * factor).GetHashCode(), a.GetHashCode());
        });

    [Fact]
    public void Vergelijken_met_iets_anders()
    {
        IComparable uur = Uren.Van(1);
        Assert.Equal(1, uur.CompareTo(null));
        Assert.Throws<ArgumentException>(() => uur.CompareTo(1));
        Assert.False(uur.Equals(3600));
        Assert.False(uur.Equals(null));
        Assert.True(uur.Equals(Uren.VanUren(1)));
    }

    [Fact]
    public void Maken()
    {
        Assert.Equal(Uren.Nul, default);
        Assert.Equal(Uren.Nul, Uren.Van(0));
        Assert.Equal(145815, Uren.Van(40, 30, 15).Seconden);
        Assert.Equal(3600L * int.MaxValue + 60 * 59 + 59, Uren.Van(int.MaxValue, 59, 59).Seconden);
        Assert.Equal(3600L * int.MinValue, Uren.Van(int.MinValue).Seconden);
        Assert.Equal(Uren.Van(40, 30), Uren.VanUren(40.5m));
        Assert.Equal(0.0000000000000000000000000001m, Uren.VanSeconden(0.0000000000000000000000000001m).Seconden);
        Assert.Equal(40.5m, Uren.Van(40, 30).DecimaleUren);
        Assert.Equal((-1, 0, 1), (Uren.Van(-1).Teken, Uren.Nul.Teken, Uren.Van(1).Teken));
        Assert.Throws<DivideByZeroException>(() => Uren.Van(1) / 0);
    }

    [Fact]
    [Trait("Regel", "UREN-3")]
    public void Een_deling_die_niet_opgaat_blijft_precies()
    {
        var perWeek = Uren.Van(52) / 365 * 7;
        Assert.Equal(Uren.Van(52 * 7), perWeek * 365);
        Assert.Equal("0:59:50,14", perWeek.ToString());
        Assert.Equal(3590.136986301369863013698630m, perWeek.Seconden);
    }
}
