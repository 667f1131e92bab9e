namespace Meerzorg.Rekentool.Jaarwissel;

/// <summary>How many dossiers go from one class to another, or stay in one.</summary>
/// <param name="Van">The class before.</param>
/// <param name="Naar">The class after; the same where a dossier stays.</param>
/// <param name="Aantal">The number of dossiers; at least one.</param>
public sealed record Klasseovergang(Klasse Van, Klasse Naar, long Aantal)
{
    /// <summary>The zorgprofiel of the dossiers; <see langword="null"/> for all of them together.</summary>
    public Zorgprofiel? Zorgprofiel { get; init; }
}
