namespace Meerzorg.Rekentool.Bulk;

/// <summary>The ways in which a bulk calculation can be done; all give the same outcomes.</summary>
public enum Bulkkernsoort
{
    /// <summary>Eight dossiers at a time; rows that are too close to call go to <see cref="GeheleGetallen"/>.</summary>
    Vectoren,

    /// <summary>One dossier at a time in whole numbers of 256 bits.</summary>
    GeheleGetallen,

    /// <summary>One dossier at a time as an application, in exact fractions: for any parameter set.</summary>
    Breuken,
}

/// <summary>How a <see cref="Bulkrekentool"/> calculates, and why.</summary>
/// <param name="Soort">The way.</param>
/// <param name="Reden">Why not a faster one; empty for the fastest.</param>
public sealed record Bulkkern(Bulkkernsoort Soort, Tekst Reden)
{
    /// <summary>The way, and the reason where there is one.</summary>
    public override string ToString() => string.IsNullOrEmpty(Reden.Nl) ? $"{Soort}" : $"{Soort}: {Reden.Nl}";
}
