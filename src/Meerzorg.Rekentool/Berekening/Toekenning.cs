namespace Meerzorg.Rekentool;

/// <summary>The amount to be granted (BEDRAG-3 … BEDRAG-5), in euros.</summary>
public readonly struct Toekenning
{
    private const int Centen = 2;

    private readonly Breuk _honderdProcent;
    private readonly Breuk _honderdProcentPerDag;
    private readonly Breuk _perDag;

    private Toekenning(Breuk honderdProcent, Breuk honderdProcentPerDag, bool afgetopt, Breuk perJaar, Breuk perDag)
    {
        _honderdProcent = honderdProcent;
        _honderdProcentPerDag = honderdProcentPerDag;
        Afgetopt = afgetopt;
        ExactPerJaar = perJaar;
        _perDag = perDag;
    }

    /// <summary>Whether the maximum per day was reached and the amount set to it.</summary>
    public bool Afgetopt { get; }

    /// <summary>The amount per year at 100 %, after the maximum, unrounded.</summary>
    public decimal HonderdProcent => _honderdProcent.NaarDecimaal();

    /// <summary>The amount per day at 100 %, after the maximum, unrounded.</summary>
    public decimal HonderdProcentPerDag => _honderdProcentPerDag.NaarDecimaal();

    /// <summary>The granted amount per year, in cents.</summary>
    public decimal Jaarbedrag => AfgerondOpCenten(ExactPerJaar);

    /// <summary>The granted amount per day, in cents; rounded from the unrounded yearly amount.</summary>
    public decimal Etmaalbedrag => AfgerondOpCenten(_perDag);

    /// <summary>The granted amount per year, unrounded.</summary>
    public decimal JaarbedragOnafgerond => ExactPerJaar.NaarDecimaal();

    /// <summary>The granted amount per day, unrounded.</summary>
    public decimal EtmaalbedragOnafgerond => _perDag.NaarDecimaal();

    internal Breuk ExactPerJaar { get; }

    [Regel("BEDRAG-3", "BEDRAG-4")]
    internal static Toekenning Van(Breuk jaarbedrag100, Breuk surplus, decimal tariefpercentage, Parameterset parameters)
    {
        var maximum = Bekostiging.MaximumPerJaar(parameters);
        var gevraagd = jaarbedrag100 + surplus;
        bool afgetopt = gevraagd >= maximum;
        var honderdProcent = afgetopt ? maximum : gevraagd;
        var perJaar = honderdProcent * tariefpercentage;
        var dagenPerJaar = parameters.DagenPerJaar.Exact;
        return new(honderdProcent, honderdProcent / dagenPerJaar, afgetopt, perJaar, perJaar / dagenPerJaar);
    }

    /// <summary>The only place where a calculated amount is rounded.</summary>
    [Regel("BEDRAG-5")]
    internal static decimal AfgerondOpCenten(Breuk bedrag) => bedrag.RondAf(Centen);
}
