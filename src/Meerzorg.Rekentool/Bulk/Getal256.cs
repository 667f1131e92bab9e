using System.Numerics;

namespace Meerzorg.Rekentool.Bulk;

/// <summary>A whole number of 256 bits, not negative: what the exact bulk calculation needs between hours and cents.</summary>
/// <remarks>Nothing here checks for overflow: <see cref="Geheletabel"/> proves beforehand that the largest dossier stays within.</remarks>
internal readonly struct Getal256
{
    private readonly UInt128 _hoog;
    private readonly UInt128 _laag;

    private Getal256(UInt128 hoog, UInt128 laag) => (_hoog, _laag) = (hoog, laag);

    public static Getal256 Van(BigInteger waarde) => new((UInt128)(waarde >> 128), (UInt128)(waarde & UInt128.MaxValue));

    /// <summary>The full product.</summary>
    public static Getal256 Product(UInt128 a, UInt128 b)
    {
        var (a1, a0, b1, b0) = ((ulong)(a >> 64), (ulong)a, (ulong)(b >> 64), (ulong)b);
        var laag = Product(a0, b0);
        var midden = Product(a0, b1) + (laag >> 64);
        var midden2 = Product(a1, b0) + (ulong)midden;
        return new(Product(a1, b1) + (midden >> 64) + (midden2 >> 64), midden2 << 64 | (ulong)laag);
    }

    public static Getal256 operator *(Getal256 a, ulong b)
    {
        var laag = Product(a._laag, b);
        return new(laag._hoog + a._hoog * b, laag._laag);
    }

    public static Getal256 operator +(Getal256 a, Getal256 b)
    {
        var laag = unchecked(a._laag + b._laag);
        return new(a._hoog + b._hoog + (laag < a._laag ? UInt128.One : UInt128.Zero), laag);
    }

    /// <summary>The difference; <paramref name="b"/> is not the larger one.</summary>
    public static Getal256 operator -(Getal256 a, Getal256 b) =>
        new(a._hoog - b._hoog - (a._laag < b._laag ? UInt128.One : UInt128.Zero), unchecked(a._laag - b._laag));

    public static bool operator <(Getal256 a, Getal256 b) => a._hoog < b._hoog || a._hoog == b._hoog && a._laag < b._laag;

    public static bool operator >(Getal256 a, Getal256 b) => b < a;

    public static bool operator >=(Getal256 a, Getal256 b) => !(a < b);

    public static bool operator <=(Getal256 a, Getal256 b) => !(b < a);

    /// <summary>waarde ÷ eenheid, rounded to a whole number, half up: decided by comparing whole numbers.</summary>
    public static long DeelAfgerond(Getal256 waarde, Getal256 eenheid)
    {
        // The quotient of two doubles is a first guess, within one; what decides is (2q − 1) × eenheid ≤ 2 × waarde < (2q + 1) × eenheid.
        var dubbel = waarde + waarde;
        long quotient = (long)(waarde.AlsBenadering() / eenheid.AlsBenadering());
        while (dubbel >= eenheid * (ulong)(2 * quotient + 1)) quotient++;
        while (quotient > 0 && dubbel < eenheid * (ulong)(2 * quotient - 1)) quotient--;
        return quotient;
    }

    private double AlsBenadering() => (double)_hoog * 340282366920938463463374607431768211456.0 + (double)_laag; // 2^128

    private static UInt128 Product(ulong a, ulong b)
    {
        ulong hoog = Math.BigMul(a, b, out ulong laag);
        return new(hoog, laag);
    }
}
