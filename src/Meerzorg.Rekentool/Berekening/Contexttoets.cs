namespace Meerzorg.Rekentool;

/// <summary>Whether context costs in euros may be discussed with the zorgkantoor (CONTEXT-1, CONTEXT-2). Amounts per year in euros.</summary>
public readonly struct Contexttoets
{
    private readonly Breuk _drempel;

    private Contexttoets(Breuk drempel, Breuk surplus, decimal euro)
    {
        _drempel = drempel;
        ExactSurplus = surplus;
        Euro = euro;
    }

    /// <summary>The euros that are asked for.</summary>
    public decimal Euro { get; }

    /// <summary>The threshold, unrounded.</summary>
    public decimal Drempel => _drempel.NaarDecimaal();

    /// <summary>Whether the euros are strictly above the threshold; <see langword="null"/> when none are asked for.</summary>
    public bool? Bespreekbaar => Euro == 0 ? null : Euro > _drempel;

    /// <summary>What exceeds the threshold, unrounded; 0 when nothing does. Whether it is granted is for the zorgkantoor to judge.</summary>
    public decimal Surplus => ExactSurplus.NaarDecimaal();

    /// <summary>The euros and the threshold as people read them: in cents, or with as many decimals as show which is more.</summary>
    /// <param name="taal">The language.</param>
    public (string Euro, string Drempel) Bedragen(Taal taal) => Onderscheid.Euro(Euro, _drempel, taal);

    internal Breuk ExactSurplus { get; }

    [Regel("CONTEXT-1", "CONTEXT-2")]
    internal static Contexttoets Van(Breuk grondslag, decimal euro, Parameterset parameters)
    {
        var drempel = parameters.Contextdrempel.Exact * grondslag;
        return new(drempel, Breuk.Max(Breuk.Nul, euro - drempel), euro);
    }

    /// <summary>What the threshold is a share of: the 100 % amount, for maatwerk at most the maximum.</summary>
    [Regel("CONTEXT-1")]
    internal static Breuk Grondslag(Breuk jaarbedrag100, Profielrange range, Parameterset parameters) =>
        range.Meerzorgprofiel is null ? Breuk.Min(jaarbedrag100, Bekostiging.MaximumPerJaar(parameters)) : jaarbedrag100;
}
