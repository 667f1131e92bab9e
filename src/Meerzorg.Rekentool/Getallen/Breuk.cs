using System.Numerics;

namespace Meerzorg.Rekentool;

/// <summary>An exact rational number: every value between the application and the final rounding is one of these.</summary>
/// <remarks>
/// The value is <c>teller ÷ (noemer × 10^schaal)</c>. Decimals stay in the power of ten and the few real divisions
/// (÷365, ÷7, ÷3600, ÷number of clients) stay in <c>noemer</c>, so the numbers remain small without ever reducing them.
/// Nothing overflows and nothing is rounded until <see cref="RondAf"/> or <see cref="NaarDecimaal"/> is called.
/// </remarks>
internal readonly struct Breuk : IEquatable<Breuk>, IComparable<Breuk>
{
    private const int Decimaalcijfers = 28;

    private static readonly BigInteger GrootsteMantisse = (BigInteger)decimal.MaxValue;

    private static readonly BigInteger[] Machten = MachtenVanTien(64);

    private readonly BigInteger _teller;
    private readonly BigInteger _noemerMinEen; // default(Breuk) must be 0/1
    private readonly int _schaal;

    private Breuk(BigInteger teller, BigInteger noemer, int schaal)
    {
        _teller = teller;
        _noemerMinEen = noemer - BigInteger.One;
        _schaal = schaal;
    }

    public static Breuk Nul => default;

    private BigInteger Noemer => _noemerMinEen + BigInteger.One;

    private BigInteger VolleNoemer => Noemer * Macht(_schaal);

    public int Teken => _teller.Sign;

    /// <summary>Whether a decimal holds the value, rounded to its digits.</summary>
    public bool PastInDecimaal => BigInteger.Abs(Afgerond(0)) <= GrootsteMantisse;

    public static implicit operator Breuk(long waarde) => new(waarde, BigInteger.One, 0);

    public static implicit operator Breuk(BigInteger waarde) => new(waarde, BigInteger.One, 0);

    public static implicit operator Breuk(decimal waarde)
    {
        // A decimal is an integer of at most 96 bits with a scale; take it apart instead of converting it.
        int schaal = waarde.Scale;
        if (schaal == 0) return new((BigInteger)waarde, BigInteger.One, 0);
        Span<int> delen = stackalloc int[4];
        decimal.GetBits(waarde, delen);
        var heel = (BigInteger)new decimal(delen[0], delen[1], delen[2], waarde < 0, 0);
        return new(heel, BigInteger.One, schaal);
    }

    public static Breuk operator +(Breuk a, Breuk b)
    {
        var (ta, tb, noemer, schaal) = Gelijknamig(a, b);
        return new(ta + tb, noemer, schaal);
    }

    public static Breuk operator -(Breuk a, Breuk b)
    {
        var (ta, tb, noemer, schaal) = Gelijknamig(a, b);
        return new(ta - tb, noemer, schaal);
    }

    public static Breuk operator -(Breuk a) => new(-a._teller, a.Noemer, a._schaal);

    public static Breuk operator *(Breuk a, Breuk b) =>
        new(a._teller * b._teller, a.Noemer * b.Noemer, a._schaal + b._schaal);

    public static Breuk operator /(Breuk a, Breuk b)
    {
        if (b._teller.IsZero) throw new DivideByZeroException();
        var teken = b._teller.Sign;
        return new(
            a._teller * b.Noemer * Macht(b._schaal) * teken,
            a.Noemer * BigInteger.Abs(b._teller),
            a._schaal);
    }

    public static bool operator <(Breuk a, Breuk b) => a.CompareTo(b) < 0;
    public static bool operator >(Breuk a, Breuk b) => a.CompareTo(b) > 0;
    public static bool operator <=(Breuk a, Breuk b) => a.CompareTo(b) <= 0;
    public static bool operator >=(Breuk a, Breuk b) => a.CompareTo(b) >= 0;
    public static bool operator ==(Breuk a, Breuk b) => a.CompareTo(b) == 0;
    public static bool operator !=(Breuk a, Breuk b) => a.CompareTo(b) != 0;

    public static Breuk Min(Breuk a, Breuk b) => a <= b ? a : b;
    public static Breuk Max(Breuk a, Breuk b) => a >= b ? a : b;
    public static Breuk Abs(Breuk a) => a.Teken < 0 ? -a : a;

    public int CompareTo(Breuk other)
    {
        var (dit, dat, _, _) = Gelijknamig(this, other);
        return dit.CompareTo(dat);
    }

    public bool Equals(Breuk other) => CompareTo(other) == 0;

    public override bool Equals(object? obj) => obj is Breuk breuk && Equals(breuk);

    public override int GetHashCode()
    {
        var noemer = VolleNoemer;
        var deler = BigInteger.GreatestCommonDivisor(_teller, noemer);
        return HashCode.Combine(_teller / deler, noemer / deler);
    }

    /// <summary>The largest whole number that is not above this value.</summary>
    public BigInteger Entier()
    {
        var quotient = BigInteger.DivRem(_teller, VolleNoemer, out var rest);
        return rest.Sign < 0 ? quotient - BigInteger.One : quotient;
    }

    /// <summary>Rounds to <paramref name="decimalen"/> places, half away from zero: decided exactly, ties included.</summary>
    /// <exception cref="OngeldigeInvoerException">No decimal holds it.</exception>
    public decimal RondAf(int decimalen) => Decimaal(Afgerond(decimalen), decimalen);

    /// <summary>The same rounding of a value of any size.</summary>
    public Breuk AfgerondOp(int decimalen) => new(Afgerond(decimalen), BigInteger.One, decimalen);

    /// <summary>The value as a <see cref="decimal"/>: exact where 28 digits hold it, otherwise rounded to those.</summary>
    /// <exception cref="OngeldigeInvoerException">No decimal holds it.</exception>
    public decimal NaarDecimaal() => InCijfers(Decimaalcijfers);

    /// <summary>Rounds to a number of digits, half away from zero; those before the decimal sign count, and zeros behind it do too.</summary>
    public decimal InCijfers(int cijfers)
    {
        var heel = BigInteger.Abs(_teller) / VolleNoemer;
        int voorKomma = 0;
        while (voorKomma < cijfers && heel >= Machten[voorKomma]) voorKomma++;
        int decimalen = cijfers - voorKomma;
        return ZonderNullenAchteraan(Decimaal(Afgerond(decimalen), decimalen));
    }

    /// <summary>The square root of a value that is not negative, rounded to <paramref name="decimalen"/> places, half up: decided exactly.</summary>
    public decimal Wortel(int decimalen)
    {
        if (Teken < 0) throw new ArithmeticException("De wortel van een negatief getal.");

        // Twice the root in units of the last place, rounded down, tells on which side of a half the root lies.
        var dubbel = GeheleWortel((this * 4 * Macht(2 * decimalen)).Entier());
        return Decimaal((dubbel + BigInteger.One) / 2, decimalen);
    }

    /// <inheritdoc/>
    public override string ToString() => (PastInDecimaal ? (IFormattable)NaarDecimaal() : Entier()).ToString(null, System.Globalization.CultureInfo.InvariantCulture);

    private static BigInteger[] MachtenVanTien(int aantal)
    {
        var machten = new BigInteger[aantal];
        var macht = BigInteger.One;
        for (int exponent = 0; exponent < aantal; exponent++, macht *= 10) machten[exponent] = macht;
        return machten;
    }

    private static BigInteger Macht(int exponent) =>
        exponent < Machten.Length ? Machten[exponent] : BigInteger.Pow(10, exponent);

    /// <summary>The square root, rounded down: from above, each step gets closer until none does.</summary>
    private static BigInteger GeheleWortel(BigInteger waarde)
    {
        if (waarde.IsZero) return waarde;
        var wortel = BigInteger.One << (int)(waarde.GetBitLength() / 2 + 1);
        while (true)
        {
            var volgende = (wortel + waarde / wortel) / 2;
            if (volgende >= wortel) return wortel;
            wortel = volgende;
        }
    }

    private BigInteger Afgerond(int decimalen)
    {
        var noemer = VolleNoemer;
        var dubbel = BigInteger.Abs(_teller) * Macht(decimalen) * 2;
        var afgerond = (dubbel + noemer) / (noemer * 2);
        return _teller.Sign < 0 ? -afgerond : afgerond;
    }

    /// <summary>The one edge between exact numbers and decimals: what does not fit is the caller's input, not an overflow.</summary>
    private static decimal Decimaal(BigInteger mantisse, int decimalen)
    {
        if (BigInteger.Abs(mantisse) > GrootsteMantisse) throw PastNiet(mantisse, decimalen);
        Span<int> delen = stackalloc int[4];
        decimal.GetBits((decimal)BigInteger.Abs(mantisse), delen);
        return new decimal(delen[0], delen[1], delen[2], mantisse.Sign < 0, (byte)decimalen);
    }

    private static OngeldigeInvoerException PastNiet(BigInteger mantisse, int decimalen)
    {
        int cijfers = Math.Max(1, (BigInteger.Abs(mantisse) / Macht(decimalen)).ToString(System.Globalization.CultureInfo.InvariantCulture).Length);
        return OngeldigeInvoerException.PastNiet(cijfers, decimalen);
    }

    /// <summary>An exact quotient of decimals has the fewest decimals that hold it.</summary>
    private static decimal ZonderNullenAchteraan(decimal getal) => getal / 1.0000000000000000000000000000m;

    private static (BigInteger A, BigInteger B, BigInteger Noemer, int Schaal) Gelijknamig(Breuk a, Breuk b)
    {
        var (ta, tb) = (a._teller, b._teller);
        if (a._schaal < b._schaal) ta *= Macht(b._schaal - a._schaal);
        else if (b._schaal < a._schaal) tb *= Macht(a._schaal - b._schaal);
        int schaal = Math.Max(a._schaal, b._schaal);

        var (na, nb) = (a.Noemer, b.Noemer);
        if (na == nb) return (ta, tb, na, schaal);
        if (nb.IsOne) return (ta, tb * na, na, schaal);
        if (na.IsOne) return (ta * nb, tb, nb, schaal);

        var deler = BigInteger.GreatestCommonDivisor(na, nb);
        var (fa, fb) = (nb / deler, na / deler);
        return (ta * fa, tb * fb, na * fa, schaal);
    }
}
