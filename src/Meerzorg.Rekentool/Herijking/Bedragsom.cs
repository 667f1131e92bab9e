using System.Numerics;

namespace Meerzorg.Rekentool.Herijking;

/// <summary>Count, sum and spread of amounts; exact.</summary>
internal readonly record struct Bedragsom(long Aantal, Breuk Som, Breuk Kwadraten, Breuk Laagste, Breuk Hoogste)
{
    private const int Centen = 2;

    /// <summary>The mean; 0 without amounts.</summary>
    [Regel("HERIJK-2")]
    public Breuk Gemiddelde => Aantal == 0 ? Breuk.Nul : Som / Aantal;

    /// <summary>The standard deviation, in cents: of these amounts, so divided by their number.</summary>
    public decimal Standaardafwijking => Aantal == 0 ? 0 : (Kwadraten / Aantal - Gemiddelde * Gemiddelde).Wortel(Centen);

    /// <summary>With one amount more.</summary>
    public Bedragsom Met(Breuk bedrag) => Met(new Bedragsom(1, bedrag, bedrag * bedrag, bedrag, bedrag));

    /// <summary>With others.</summary>
    public Bedragsom Met(Bedragsom andere) => Aantal == 0 ? andere : andere.Aantal == 0 ? this : new(
        Aantal + andere.Aantal,
        Som + andere.Som,
        Kwadraten + andere.Kwadraten,
        Breuk.Min(Laagste, andere.Laagste),
        Breuk.Max(Hoogste, andere.Hoogste));

    /// <summary>Every amount times a factor above 0.</summary>
    public Bedragsom Maal(Breuk factor) => new(Aantal, Som * factor, Kwadraten * factor * factor, Laagste * factor, Hoogste * factor);
}

/// <summary>The same of amounts in whole cents: nearly all are, and millions of them are quickly added.</summary>
internal struct Centensom
{
    // A dossier has at most 10^11 cents: sums of squares stay far below 2^128.
    private long _aantal;
    private Int128 _som;
    private Int128 _kwadraten;
    private long _laagste;
    private long _hoogste;

    public void Tel(long centen)
    {
        _laagste = _aantal == 0 ? centen : Math.Min(_laagste, centen);
        _hoogste = Math.Max(_hoogste, centen);
        _som += centen;
        _kwadraten += (Int128)centen * centen;
        _aantal++;
    }

    public readonly Bedragsom InEuro() =>
        new Bedragsom(_aantal, (BigInteger)_som, (BigInteger)_kwadraten, _laagste, _hoogste).Maal((Breuk)1 / Declaratie.CentenPerEuro);
}

/// <summary>The fewest and the most hours; <see langword="null"/> for none at all.</summary>
internal readonly record struct Urenbereik(Uren? Minimum, Uren? Maximum)
{
    public Urenbereik Met(Uren uren) => new(uren >= Minimum ? Minimum : uren, uren <= Maximum ? Maximum : uren);

    public Urenbereik Met(Urenbereik ander) => ander is { Minimum: { } minimum, Maximum: { } maximum } ? Met(minimum).Met(maximum) : this;

    public Urenbereik Min(Uren uren) => new(Minimum - uren, Maximum - uren);
}
