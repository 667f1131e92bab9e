namespace Meerzorg.Rekentool;

/// <summary>The 100 % amount per year, before context costs, maximum and tariefpercentage (BEDRAG-1, BEDRAG-2).</summary>
internal static class Bekostiging
{
    public static Breuk Jaarbedrag100(Uren meerzorguren, Profielrange range, Zorgprofiel zorgprofiel, Parameterset parameters) =>
        range.Jaarbedrag is { } jaarbedrag
            ? Meerzorgprofiel(jaarbedrag)
            : Maatwerk(meerzorguren, parameters.MaatwerkUurtarief(zorgprofiel.Maatwerkgroep), parameters);

    /// <summary>The maximum per year: the maximum per day over all days of the year.</summary>
    [Regel("BEDRAG-3")]
    public static Breuk MaximumPerJaar(Parameterset parameters) =>
        parameters.MaximaalEtmaalbedrag.Exact * parameters.DagenPerJaar.Exact;

    [Regel("BEDRAG-1")]
    public static Breuk Meerzorgprofiel(Parameter<decimal> jaarbedrag) => jaarbedrag.Exact;

    [Regel("BEDRAG-2")]
    public static Breuk Maatwerk(Uren meerzorguren, Parameter<decimal> uurtarief, Parameterset parameters) =>
        meerzorguren.InUren / Urenopbouw.DagenPerWeek * parameters.DagenPerJaar.Exact * uurtarief.Exact;
}
