namespace Meerzorg.Rekentool.Cyclus;

/// <summary>What of a decision is carried over when the client moves (VERHUIS-1).</summary>
internal static class Overneming
{
    /// <summary>Whether the decision is in force on a day; its first and last day included.</summary>
    [Regel("VERHUIS-1")]
    public static bool Geldt(OudeBeschikking beschikking, DateOnly dag) => beschikking.Ingangsdatum <= dag && dag <= beschikking.Einddatum;

    /// <summary>The meerzorgprofiel of the decision in these parameters; <see langword="null"/> where they do not have it.</summary>
    public static Profielrange? Profiel(OudeBeschikking beschikking, Parameterset parameters) =>
        parameters.Van(beschikking.Zorgprofiel)?.Ranges.FirstOrDefault(range => range.Meerzorgprofiel is { } nummer && nummer == beschikking.Meerzorgprofiel);

    /// <summary>The 100 % amount per year in these parameters: of the meerzorgprofiel, or of the hours for maatwerk; without context costs, before the maximum.</summary>
    [Regel("VERHUIS-1")]
    public static Breuk Jaarbedrag100(OudeBeschikking beschikking, Parameterset parameters) =>
        beschikking.Meerzorguren is { } meerzorguren
            ? Bekostiging.Maatwerk(meerzorguren, parameters.MaatwerkUurtarief(beschikking.Zorgprofiel.Maatwerkgroep), parameters)
            : Bekostiging.Meerzorgprofiel(Profiel(beschikking, parameters)!.Jaarbedrag!);
}
