using System.Globalization;
using System.Numerics;
using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Meerzorg.Rekentool.Tests.Getallen;

/// <summary>The exact number, held against ordinary fractions of whole numbers that are computed here.</summary>
public class BreukTests
{
    private static readonly Arbitrary<Breuk> Breuken = Arb.From(
        from decimalen in Gen.Two(Decimalen())
        from deler in Gen.Elements(1L, 7, 365, 3600, 17, 365 * 7 * 17)
        from soort in Gen.Choose(0, 3)
        select soort switch
        {
            0 => decimalen.Item1,
            1 => (Breuk)decimalen.Item1 / deler,
            2 => (Breuk)decimalen.Item1 * decimalen.Item2,
            _ => decimalen.Item2 == 0 ? deler : (Breuk)decimalen.Item1 / decimalen.Item2,
        });

    private static readonly Arbitrary<(Breuk A, Breuk B)> Paren = Arb.From(
        from a in Breuken.Generator
        from b in Gen.OneOf(Breuken.Generator, Gen.Constant(a), Gen.Constant(a * 7 / 7), Gen.Constant(-a), Gen.Constant(Breuk.Nul))
        select (a, b));

    public static TheoryData<decimal> Uitersten =>
    [
        0m, -0m, 0.00m, 1m, -1m, 0.1m, 0.0000000000000000000000000001m, -0.0000000000000000000000000001m,
        decimal.MaxValue, decimal.MinValue, 7.9228162514264337593543950335m, -7.9228162514264337593543950335m,
        0.1234567890123456789012345678m, -0.1234567890123456789012345678m, 1234567890123456789012345678m, 100.00m, 15289.572528934112m,
    ];

    [Property]
    public Property Rekenen_is_rekenen_met_gewone_breuken() => Prop.ForAll(Paren, paar =>
    {
        var (a, b) = paar;
        var (x, y) = (Gewoon.Van(a), Gewoon.Van(b));
        Assert.Equal(new Gewoon(x.Teller * y.Noemer + y.Teller * x.Noemer, x.Noemer * y.Noemer), Gewoon.Van(a + b));
        Assert.Equal(new Gewoon(x.Teller * y.Noemer - y.Teller * x.Noemer, x.Noemer * y.Noemer), Gewoon.Van(a - b));
        Assert.Equal(new Gewoon(x.Teller * y.Teller, x.Noemer * y.Noemer), Gewoon.Van(a * b));
        Assert.Equal(new Gewoon(-x.Teller, x.Noemer), Gewoon.Van(-a));
        if (y.Teller.IsZero) Assert.Throws<DivideByZeroException>(() => a / b);
        else Assert.Equal(new Gewoon(x.Teller * y.Noemer, x.Noemer * y.Teller), Gewoon.Van(a / b));
    });

    [Property]
    public Property Vergelijken_is_kruislings_vermenigvuldigen() => Prop.ForAll(Paren, paar =>
    {
        var (a, b) = paar;
        int verwacht = (Gewoon.Van(a).Teller * Gewoon.Van(b).Noemer).CompareTo(Gewoon.Van(b).Teller * Gewoon.Van(a).Noemer);
        Assert.Equal(verwacht, Math.Sign(a.CompareTo(b)));
        Assert.Equal(
            (verwacht == 0, verwacht != 0, verwacht <= 0, verwacht >= 0, verwacht > 0, verwacht < 0),
            (a == b, a != b, a <= b, a >= b, a > b, a < b));
        Assert.Equal(verwacht == 0, a.Equals(b));
        Assert.Equal(verwacht == 0, a.Equals((object)b));
        if (verwacht == 0) Assert.Equal(a.GetHashCode(), b.GetHashCode());
        Assert.Equal(Gewoon.Van(verwacht <= 0 ? a : b), Gewoon.Van(Breuk.Min(a, b)));
        Assert.Equal(Gewoon.Van(verwacht <= 0 ? b : a), Gewoon.Van(Breuk.Max(a, b)));
        Assert.Equal(Gewoon.Van(a).Teller.Sign, a.Teken);
        Assert.Equal(Gewoon.Van(a.Teken < 0 ? -a : a), Gewoon.Van(Breuk.Abs(a)));
    });

    [Property]
    public Property De_wortel_is_aan_de_goede_kant_afgerond() => Prop.ForAll(Breuken, breuk =>
    {
        var waarde = Breuk.Abs(breuk);
        Breuk helft = 0.005m;
        decimal wortel;
        try
        {
            wortel = waarde.Wortel(2);
        }
        catch (OverflowException)
        {
            Assert.True(waarde > (Breuk)1e26m * 1e26m); // more than 28 digits cannot be written as a decimal
            return;
        }

        // √x lies in [w − ½, w + ½) of the last place.
        Assert.True(wortel == 0 || (wortel - helft) * (wortel - helft) <= waarde);
        Assert.True(waarde < (wortel + helft) * (wortel + helft));
    });

    [Theory]
    [InlineData("0", "0")]
    [InlineData("2", "1.41")]
    [InlineData("0.000024", "0")]
    [InlineData("0.000025", "0.01")] // exactly half a cent
    [InlineData("10000000000", "100000")]
    public void Een_wortel_in_centen(string waarde, string wortel) =>
        Assert.Equal(decimal.Parse(wortel, CultureInfo.InvariantCulture), ((Breuk)decimal.Parse(waarde, CultureInfo.InvariantCulture)).Wortel(2));

    [Fact]
    public void Een_negatief_getal_heeft_geen_wortel() => Assert.Throws<ArithmeticException>(() => ((Breuk)(-1)).Wortel(2));

    [Fact]
    public void Gelijke_waarden_langs_een_andere_weg_zijn_gelijk()
    {
        var derde = (Breuk)1 / 3;
        Assert.Equal(1, derde + derde + derde);
        Assert.Equal(((Breuk)1).GetHashCode(), (derde * 3).GetHashCode());
        Assert.Equal(((Breuk)0.5m).GetHashCode(), ((Breuk)1 / 2).GetHashCode());
        Assert.Equal((Breuk)1.0m, (Breuk)1.0000m);
        Assert.False(derde.Equals(null));
        Assert.False(derde.Equals("1/3"));
        Assert.True(derde > 0.3333333333333333333333333333m);
        Assert.True(derde < 0.3333333333333333333333333334m);
    }

    [Fact]
    public void Default_is_nul()
    {
        Breuk leeg = default;
        Assert.Equal(new Gewoon(0, 1), Gewoon.Van(leeg));
        Assert.Equal(0, leeg);
        Assert.Equal(Breuk.Nul, leeg);
        Assert.Equal(0, leeg.Teken);
        Assert.Equal(3.5m, leeg + 3.5m);
        Assert.Equal(0, leeg / 7);
        Assert.Equal(((Breuk)0.000m).GetHashCode(), leeg.GetHashCode());
        Assert.Equal("0", leeg.ToString());
        Assert.Throws<DivideByZeroException>(() => (Breuk)1 / leeg);
    }

    [Property]
    public Property Entier_is_het_grootste_gehele_getal_dat_niet_groter_is() => Prop.ForAll(Breuken, breuk =>
    {
        var (teller, noemer) = Gewoon.Van(breuk);
        var entier = breuk.Entier();
        Assert.True(entier * noemer <= teller);
        Assert.True((entier + 1) * noemer > teller);
    });

    [Theory]
    [InlineData("0", 0)]
    [InlineData("0.9999", 0)]
    [InlineData("1", 1)]
    [InlineData("-0.0001", -1)]
    [InlineData("-1", -1)]
    [InlineData("-1.5", -2)]
    public void Entier_van(string waarde, int verwacht) => Assert.Equal(verwacht, ((Breuk)Getal(waarde)).Entier());

    [Theory]
    [Trait("Regel", "BEDRAG-5")]
    [InlineData("0.5", 0, "1")]
    [InlineData("-0.5", 0, "-1")]
    [InlineData("1.5", 0, "2")]
    [InlineData("2.5", 0, "3")]
    [InlineData("-2.5", 0, "-3")]
    [InlineData("0.49999999999999999999999999", 0, "0")]
    [InlineData("-0.49999999999999999999999999", 0, "0")]
    [InlineData("0.005", 2, "0.01")]
    [InlineData("-0.005", 2, "-0.01")]
    [InlineData("0.0049999999999999999999999999", 2, "0.00")]
    [InlineData("1.115", 2, "1.12")]
    [InlineData("1.125", 2, "1.13")]
    [InlineData("-1.125", 2, "-1.13")]
    [InlineData("9.995", 2, "10.00")]
    [InlineData("15289.572528934112", 2, "15289.57")]
    public void RondAf_half_van_nul_af(string waarde, int decimalen, string verwacht)
    {
        var afgerond = ((Breuk)Getal(waarde)).RondAf(decimalen);
        Assert.Equal(Getal(verwacht), afgerond);
        Assert.Equal(decimalen, afgerond.Scale);
    }

    [Property]
    [Trait("Regel", "BEDRAG-5")]
    public Property RondAf_van_precies_de_helft_ook_als_de_helft_geen_decimaal_is_geweest() => Prop.ForAll(
        Arb.From(Gen.Two(Gen.Choose(0, 1_000_000)).SelectMany(paar => Gen.Choose(0, 4), (paar, decimalen) => (Geheel: paar.Item1, Deler: 1 + paar.Item2 % 400, decimalen))),
        geval =>
        {
            // (k + 1/2) ÷ 10^n, made from thirds, sevenths, …: nothing but exact arithmetic sees that it is a tie.
            var eenheid = Enumerable.Repeat(10, geval.decimalen).Aggregate((Breuk)1, (breuk, tien) => breuk / tien);
            var helft = ((Breuk)geval.Geheel + (Breuk)1 / 2) / geval.Deler * eenheid * geval.Deler;
            var omhoog = ((Breuk)(geval.Geheel + 1) * eenheid).NaarDecimaal();
            var snipper = eenheid / 1_000_000_000_000_000_000 / 1_000_000_000_000_000_000;
            Assert.Equal(omhoog, helft.RondAf(geval.decimalen));
            Assert.Equal(-omhoog, (-helft).RondAf(geval.decimalen));
            Assert.Equal(omhoog, (helft + snipper).RondAf(geval.decimalen));
            Assert.Equal(omhoog - eenheid.NaarDecimaal(), (helft - snipper).RondAf(geval.decimalen));
        });

    [Property]
    public Property RondAf_kiest_het_dichtstbijzijnde() => Prop.ForAll(
        Breuken,
        Gen.Choose(0, 6).ToArbitrary(),
        (breuk, decimalen) =>
        {
            var (teller, noemer) = Gewoon.Van(breuk);
            var schaal = BigInteger.Pow(10, decimalen);
            if (BigInteger.Abs(teller) * schaal / noemer > 1_000_000_000_000_000_000) return;
            var eenheden = (BigInteger)(breuk.RondAf(decimalen) * (decimal)schaal);

            // |2 × (units − x × 10^n)| ≤ 1, and on equality the one further from zero.
            var verschil = 2 * (eenheden * noemer - teller * schaal);
            Assert.True(BigInteger.Abs(verschil) <= noemer);
            if (BigInteger.Abs(verschil) == noemer) Assert.Equal(teller.Sign, verschil.Sign);
        });

    [Theory]
    [MemberData(nameof(Uitersten))]
    public void Een_decimal_gaat_er_precies_in(decimal waarde)
    {
        var (teller, noemer) = Gewoon.Van(waarde);
        var bits = decimal.GetBits(waarde);
        var mantisse = new BigInteger((uint)bits[0]) + (new BigInteger((uint)bits[1]) << 32) + (new BigInteger((uint)bits[2]) << 64);
        Assert.Equal(new Gewoon(waarde < 0 ? -mantisse : mantisse, BigInteger.Pow(10, waarde.Scale)), new Gewoon(teller, noemer));
    }

    [Property]
    public Property NaarDecimaal_geeft_achtentwintig_cijfers_terug_zoals_ze_waren() =>
        Prop.ForAll(Arb.From(Decimalen()), waarde =>
        {
            Assert.Equal(waarde, ((Breuk)waarde).NaarDecimaal());
            Assert.Equal(-waarde, (-(Breuk)waarde).NaarDecimaal());
            Assert.Equal(waarde, ((Breuk)waarde / 365 * 365).NaarDecimaal());
        });

    [Theory]
    [InlineData(1, 3, "0.3333333333333333333333333333")]
    [InlineData(-1, 3, "-0.3333333333333333333333333333")]
    [InlineData(2, 3, "0.6666666666666666666666666667")]
    [InlineData(-2, 3, "-0.6666666666666666666666666667")]
    [InlineData(20, 3, "6.666666666666666666666666667")]
    [InlineData(-20, 3, "-6.666666666666666666666666667")]
    [InlineData(-29, 3, "-9.666666666666666666666666667")]
    [InlineData(-99, 10, "-9.9")]
    [InlineData(2_000_000_000, 3, "666666666.6666666666666666667")]
    [InlineData(1, 4, "0.25")]
    [InlineData(300, 3, "100")]
    public void NaarDecimaal_van_een_deling(long teller, long noemer, string verwacht)
    {
        var waarde = ((Breuk)teller / noemer).NaarDecimaal();
        Assert.Equal(verwacht, waarde.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(verwacht, ((Breuk)teller / noemer).ToString());
    }

    [Property]
    public Property NaarDecimaal_scheelt_minder_dan_een_half_in_het_laatste_cijfer() => Prop.ForAll(Breuken, breuk =>
    {
        var (teller, noemer) = Gewoon.Van(breuk);
        if (BigInteger.Abs(teller) / noemer > new BigInteger(decimal.MaxValue) / 10) return;
        var gekregen = breuk.NaarDecimaal();
        var (t, n) = Gewoon.Van(gekregen);
        int voorKomma = (BigInteger.Abs(teller) / noemer) is { IsZero: false } heel ? heel.ToString(System.Globalization.CultureInfo.InvariantCulture).Length : 0;
        var schaal = BigInteger.Pow(10, 28 - voorKomma);
        Assert.True(2 * BigInteger.Abs(t * noemer - teller * n) * schaal <= n * noemer);
        Assert.Equal(-gekregen, (-breuk).NaarDecimaal());
        Assert.True(gekregen.Scale == 0 || gekregen % new decimal(10, 0, 0, false, (byte)gekregen.Scale) != 0); // no zeros at the end
    });

    [Fact]
    public void Wat_geen_decimal_kan_zijn_wordt_er_geen()
    {
        var teGroot = (Breuk)decimal.MaxValue + 1;
        Assert.Equal(decimal.MaxValue, (teGroot - 1).NaarDecimaal());
        Assert.Throws<OngeldigeInvoerException>(() => teGroot.NaarDecimaal());
        Assert.Throws<OngeldigeInvoerException>(() => (-teGroot).NaarDecimaal());
        Assert.Throws<OngeldigeInvoerException>(() => teGroot.RondAf(0));
        Assert.Throws<OngeldigeInvoerException>(() => ((Breuk)decimal.MaxValue).RondAf(1));
        Assert.Equal(decimal.MaxValue, ((teGroot * teGroot - 1) / (teGroot + 1)).NaarDecimaal());
    }

    private static Gen<decimal> Decimalen() =>
        from cijfers in Gen.Choose(0, 28)
        from delen in Gen.Three(Gen.Choose(0, int.MaxValue))
        from schaal in Gen.Choose(0, 28)
        from negatief in Gen.Elements(false, true)
        let groot = new BigInteger(delen.Item1) + (new BigInteger(delen.Item2) << 31) + (new BigInteger(delen.Item3) << 62)
        let bits = decimal.GetBits((decimal)(groot % BigInteger.Pow(10, cijfers)))
        select new decimal(bits[0], bits[1], bits[2], negatief, (byte)schaal);

    private static decimal Getal(string tekst) => decimal.Parse(tekst, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A fraction in lowest terms, with a positive denominator: slow and beyond doubt.</summary>
    private readonly record struct Gewoon
    {
        private static readonly FieldInfo[] Velden =
            [.. new[] { "_teller", "_noemerMinEen", "_schaal" }.Select(naam => typeof(Breuk).GetField(naam, BindingFlags.NonPublic | BindingFlags.Instance)!)];

        public Gewoon(BigInteger teller, BigInteger noemer)
        {
            var deler = BigInteger.GreatestCommonDivisor(teller, noemer) * noemer.Sign;
            (Teller, Noemer) = (teller / deler, noemer / deler);
        }

        public BigInteger Teller { get; }

        public BigInteger Noemer { get; }

        /// <summary>What a <see cref="Breuk"/> holds, read from its fields: its own operators are what is tested.</summary>
        public static Gewoon Van(Breuk breuk) => new(
            (BigInteger)Velden[0].GetValue(breuk)!,
            ((BigInteger)Velden[1].GetValue(breuk)! + 1) * BigInteger.Pow(10, (int)Velden[2].GetValue(breuk)!));

        public void Deconstruct(out BigInteger teller, out BigInteger noemer) => (teller, noemer) = (Teller, Noemer);
    }
}
