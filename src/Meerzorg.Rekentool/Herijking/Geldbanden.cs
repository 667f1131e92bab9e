using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Herijking;

/// <summary>Places dossiers in the money bands (HERIJK-1); bands count from 1, the last one has no upper bound.</summary>
internal sealed class Geldbanden
{
    private readonly ImmutableArray<Breuk> _bovengrenzen;
    private readonly Parameter<decimal> _dagenPerJaar;
    private readonly Bandplaatsing _plaatsing;
    private readonly bool _grensIsLager;

    public Geldbanden(Parameterset basis, Herijkingsbeleid beleid)
    {
        // The bands are published at a price level of their own; the dossiers have that of the year.
        var naarPrijspeil = basis.MaximaalEtmaalbedrag.Exact / basis.Onderbouwing.GeldbandenMaximaalEtmaalbedrag.Exact;
        _bovengrenzen = [.. basis.Onderbouwing.Geldbanden.Select(band => band.Exact * naarPrijspeil)];
        _dagenPerJaar = basis.DagenPerJaar;
        _plaatsing = beleid.Bandplaatsing.Waarde;
        _grensIsLager = beleid.Bandgrens.Waarde == Bandgrens.LagereBand;
    }

    public int Aantal => _bovengrenzen.Length + 1;

    /// <summary>The upper bounds at the price level of the dossiers, euros per year.</summary>
    public ImmutableArray<Breuk> Bovengrenzen => _bovengrenzen;

    /// <summary>The declared amount over a whole year.</summary>
    [Regel("HERIJK-1")]
    public Breuk Jaarbedrag(Herijkingsdossier dossier) => (Breuk)dossier.Gedeclareerd * _dagenPerJaar.Exact / dossier.Dagen;

    /// <summary>The band of a dossier.</summary>
    /// <param name="jaarbedrag">The declared amount over a year.</param>
    /// <param name="jaarbedrag100">The same without the tariefpercentage.</param>
    [Regel("HERIJK-1")]
    public int Band(Breuk jaarbedrag, Breuk jaarbedrag100)
    {
        var bedrag = _plaatsing == Bandplaatsing.Gedeclareerd ? jaarbedrag : jaarbedrag100;
        int band = 0;
        while (band < _bovengrenzen.Length && (_grensIsLager ? bedrag > _bovengrenzen[band] : bedrag >= _bovengrenzen[band])) band++;
        return band + 1;
    }
}
