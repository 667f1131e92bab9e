using System.Runtime.InteropServices;

namespace Meerzorg.Rekentool.Herijking;

/// <summary>What the calibration keeps of the dossiers of one zorgprofiel: sums, not dossiers, so that memory does not grow with their number.</summary>
internal sealed class Profieltelling
{
    private readonly Dictionary<Cel, Inhoud> _cellen = [];
    private readonly Dictionary<(int Band, int Dagen, decimal Tarief), Breuk> _gedeclareerd = [];
    private readonly Bandtelling[] _banden;
    private readonly Breuk?[] _bedragen; // what Bedrag gave, until the next dossier
    private readonly long _eersteKandidaat;
    private readonly int _stap;
    private readonly Parameter<decimal> _dagenPerJaar;

    public Profieltelling(Zorgprofielparameters profiel, int banden, Herijkingsbeleid beleid, Parameterset basis)
    {
        Profiel = profiel;
        _banden = new Bandtelling[banden];
        _bedragen = new Breuk?[banden];
        _stap = beleid.GrensstapUren.Waarde * SecondenPerUur;
        Verschuiving = Uren.VanExacteSeconden((profiel.Grensverschuiving ?? profiel.IndirecteFractie).Exact * profiel.Basisuren.Exact);
        _eersteKandidaat = (long)Verschuiving.ExacteSeconden.RondAf(0) + 1;
        _dagenPerJaar = basis.DagenPerJaar;
    }

    internal const int SecondenPerUur = 3600;

    public Zorgprofielparameters Profiel { get; }

    /// <summary>By how much the bounds move up: the indirect hours of the zorgprofiel.</summary>
    public Uren Verschuiving { get; }

    public long OnderDrempel { get; private set; }

    /// <summary>The dossiers by band, step and class of today.</summary>
    public IReadOnlyDictionary<Cel, Inhoud> Cellen => _cellen;

    /// <summary>The lowest step at which a second range can start above the threshold.</summary>
    public int LaagsteStap => Math.Max(0, Stap((long)Profiel.Ranges[0].Vanaf.Exact.Entier()));

    public Bandtelling Band(int band) => _banden[band - 1];

    public void TelOnderDrempel() => OnderDrempel++;

    public void Tel(int band, Uren meerzorguren, Uren indirect, Herijkingsdossier dossier, Breuk jaarbedrag100)
    {
        long seconden = (long)meerzorguren.ExacteSeconden.Entier();
        int klasse = Profiel.Ranges.Length - 1;
        while (klasse > 0 && Profiel.Ranges[klasse].Vanaf.Exact > seconden) klasse--;

        ref var cel = ref CollectionsMarshal.GetValueRefOrAddDefault(_cellen, new(band, Stap(seconden), klasse), out _);
        cel = new(cel.Aantal + 1, cel.Seconden + meerzorguren.ExacteSeconden);
        ref var som = ref CollectionsMarshal.GetValueRefOrAddDefault(_gedeclareerd, (band, dossier.Dagen, dossier.Aanvraag.Tariefpercentage), out _);
        som += dossier.Gedeclareerd;
        _bedragen[band - 1] = null;
        _banden[band - 1] = _banden[band - 1].Met(jaarbedrag100, meerzorguren - indirect);
    }

    /// <summary>The sum of the yearly amounts of a band without tariefpercentage, at the price level of the dossiers.</summary>
    public Breuk Bedrag(int band) => _bedragen[band - 1] ??= _gedeclareerd.Where(paar => paar.Key.Band == band)
        .Aggregate(Breuk.Nul, (som, paar) => som + paar.Value * _dagenPerJaar.Exact / paar.Key.Dagen / paar.Key.Tarief);

    /// <summary>The bound that parts what is up to and including a step from what is above it: whole hours moved up, in whole seconds; the higher range starts a second later.</summary>
    [Regel("HERIJK-4")]
    public Uren Vanaf(int stap) => Uren.VanSeconden(_eersteKandidaat + (long)stap * _stap);

    /// <summary>How many of the possible bounds are at or below these meerzorguren.</summary>
    private int Stap(long seconden) => seconden < _eersteKandidaat ? 0 : (int)((seconden - _eersteKandidaat) / _stap) + 1;

    /// <summary>Where dossiers are counted together: they are in the same class under any bounds.</summary>
    internal readonly record struct Cel(int Band, int Stap, int OudeKlasse);

    /// <summary>The dossiers of a cell and the sum of their meerzorguren in seconds per week.</summary>
    internal readonly record struct Inhoud(long Aantal, Breuk Seconden);

    /// <summary>Count and spread of a band: yearly amounts without tariefpercentage and hours per week without indirect hours.</summary>
    internal readonly record struct Bandtelling(long Aantal, Breuk Laagste, Breuk Hoogste, Uren MinimumUren, Uren MaximumUren)
    {
        public Bandtelling Met(Breuk bedrag, Uren uren) => Aantal == 0
            ? new(1, bedrag, bedrag, uren, uren)
            : new(
                Aantal + 1,
                Breuk.Min(Laagste, bedrag),
                Breuk.Max(Hoogste, bedrag),
                uren < MinimumUren ? uren : MinimumUren,
                uren > MaximumUren ? uren : MaximumUren);
    }
}
