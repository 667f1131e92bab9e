using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Herijking;

/// <summary>The money bands, and how declared amounts are extrapolated to them (HERIJK-1).</summary>
internal sealed class Geldbanden
{
    /// <summary>In how many rows of the chart a band is drawn.</summary>
    private const int VakkenPerBand = 4;

    /// <summary>How many rows there are at most above the last bound, also in a set whose maximum has nothing to do with its bands.</summary>
    private const int MeesteVakken = 1000;

    private readonly Dictionary<(int Dagen, decimal Tariefpercentage), Extrapolatie> _extrapolaties = [];
    private readonly Breuk _dagenPerJaar;
    private readonly Herijkingsbeleid _beleid;

    public Geldbanden(Parameterset basis, Herijkingsbeleid beleid)
    {
        // The bands are published at a price level of their own; the dossiers have that of the year.
        var naarPrijspeil = basis.MaximaalEtmaalbedrag.Exact / basis.Onderbouwing.GeldbandenMaximaalEtmaalbedrag.Exact;
        Bovengrenzen = [.. basis.Onderbouwing.Geldbanden.Select(band => band.Exact * naarPrijspeil)];
        Vakgrenzen = [.. Vakken(Bovengrenzen, Bekostiging.MaximumPerJaar(basis))];
        (_dagenPerJaar, _beleid) = (basis.DagenPerJaar.Exact, beleid);
    }

    /// <summary>The number of bands; they count from 1, the last one has no upper bound.</summary>
    public int Aantal => Bovengrenzen.Length + 1;

    /// <summary>The upper bounds at the price level of the dossiers, euros per year.</summary>
    public ImmutableArray<Breuk> Bovengrenzen { get; }

    /// <summary>Where the rows of the chart end: equal parts of every band, and above the last bound as high as the maximum per year.</summary>
    public ImmutableArray<Breuk> Vakgrenzen { get; }

    /// <summary>The extrapolation of what was declared over these days at this tariefpercentage.</summary>
    public Extrapolatie Extrapolatie(int dagen, decimal tariefpercentage)
    {
        if (!_extrapolaties.TryGetValue((dagen, tariefpercentage), out var extrapolatie))
            _extrapolaties.Add((dagen, tariefpercentage), extrapolatie = new(dagen, tariefpercentage, _dagenPerJaar, this, _beleid));
        return extrapolatie;
    }

    private static IEnumerable<Breuk> Vakken(ImmutableArray<Breuk> bovengrenzen, Breuk maximum)
    {
        var (onder, deel) = (Breuk.Nul, Breuk.Nul);
        foreach (var boven in bovengrenzen)
        {
            deel = (boven - onder) / VakkenPerBand;
            for (int vak = 1; vak <= VakkenPerBand; vak++) yield return onder + deel * vak;
            onder = boven;
        }

        for (int vak = 0; onder < maximum && vak < MeesteVakken; vak++) yield return onder += deel;
    }
}

/// <summary>From what was declared to an amount per year (HERIJK-1): one factor for all dossiers with the same days and tariefpercentage.</summary>
internal sealed class Extrapolatie
{
    private readonly Declaratiegrenzen _banden;
    private readonly Declaratiegrenzen _vakken;

    public Extrapolatie(int dagen, decimal tariefpercentage, Breuk dagenPerJaar, Geldbanden banden, Herijkingsbeleid beleid)
    {
        Dagen = dagen;
        NaarJaar = dagenPerJaar / dagen;
        NaarJaar100 = NaarJaar / tariefpercentage;
        var plaatsing = beleid.Bandplaatsing.Waarde == Bandplaatsing.Gedeclareerd ? NaarJaar : NaarJaar100;
        _banden = new(banden.Bovengrenzen, plaatsing, beleid.Bandgrens.Waarde);
        _vakken = new(banden.Vakgrenzen, NaarJaar100, beleid.Bandgrens.Waarde);
    }

    /// <summary>The days that were declared.</summary>
    public int Dagen { get; }

    /// <summary>What makes a declared amount that of a whole year.</summary>
    [Regel("HERIJK-1")]
    public Breuk NaarJaar { get; }

    /// <summary>What makes a declared amount that of a whole year without the tariefpercentage.</summary>
    [Regel("HERIJK-1")]
    public Breuk NaarJaar100 { get; }

    /// <summary>The money band, from 1.</summary>
    [Regel("HERIJK-1")]
    public int Band(in Declaratie declaratie) => _banden.Eronder(declaratie) + 1;

    /// <summary>The row of the chart, from 0.</summary>
    public int Vak(in Declaratie declaratie) => _vakken.Eronder(declaratie);
}

/// <summary>A declared amount, with the whole cents at or below it: they decide nearly everything about it.</summary>
internal readonly struct Declaratie
{
    public const int CentenPerEuro = 100;

    private const int Decimalen = 2;

    private readonly decimal _bedrag;

    public Declaratie(decimal bedrag)
    {
        // More decimals than cents have can be too many for the product.
        _bedrag = bedrag;
        Centen = bedrag.Scale <= Decimalen ? (long)(bedrag * CentenPerEuro) : (long)(Exact * CentenPerEuro).Entier();
        InCenten = bedrag.Scale <= Decimalen || Exact * CentenPerEuro == Centen;
    }

    public Breuk Exact => _bedrag;

    public long Centen { get; }

    public bool InCenten { get; }
}

/// <summary>Bounds of yearly amounts, as the declared amounts that reach them.</summary>
internal sealed class Declaratiegrenzen
{
    private readonly ImmutableArray<Breuk> _exact;
    private readonly ImmutableArray<long> _centen; // the whole cents at or below a bound
    private readonly int _erboven; // what comparing with a bound must give at least to be above it

    public Declaratiegrenzen(ImmutableArray<Breuk> grenzen, Breuk factor, Bandgrens opDeGrens)
    {
        _exact = [.. grenzen.Select(grens => grens / factor)];
        _centen = [.. _exact.Select(Centen)];
        _erboven = opDeGrens == Bandgrens.LagereBand ? 1 : 0;
    }

    /// <summary>How many of the bounds an amount is above; on one of them it belongs where the policy says.</summary>
    public int Eronder(in Declaratie declaratie)
    {
        var (laag, hoog) = (0, _centen.Length);
        while (laag < hoog)
        {
            int midden = (laag + hoog) / 2;
            if (Vergelijk(declaratie, midden) >= _erboven) laag = midden + 1;
            else hoog = midden;
        }

        return laag;
    }

    // Beyond what a declaration can be, every bound is as far away.
    private static long Centen(Breuk grens) => grens * Declaratie.CentenPerEuro is var centen && centen < long.MaxValue ? (long)centen.Entier() : long.MaxValue;

    private int Vergelijk(in Declaratie declaratie, int grens)
    {
        int centen = declaratie.Centen.CompareTo(_centen[grens]);
        return centen != 0 ? centen : declaratie.Exact.CompareTo(_exact[grens]);
    }
}
