namespace Meerzorg.Rekentool.Cli;

/// <summary>Where a command reads and writes.</summary>
/// <param name="Map">The folder that relative file names start from.</param>
/// <param name="Invoer">Opens standard input.</param>
/// <param name="Uit">Standard output: results only.</param>
/// <param name="Fout">Standard error: faults, one per line.</param>
/// <param name="Breedte">How many characters of a table fit on a line.</param>
internal sealed record Omgeving(string Map, Func<Stream> Invoer, TextWriter Uit, TextWriter Fout, int Breedte)
{
    /// <summary>Whether somebody watches standard error: then a long run shows how far it is.</summary>
    public bool ToontVoortgang { get; init; }

    /// <summary>Measures how long a run takes.</summary>
    public TimeProvider Klok { get; init; } = TimeProvider.System;

    /// <summary>Starts to listen for Ctrl-C; for commands that have something to clean up. Given is the language in which to say so.</summary>
    public Func<Taal, CancellationToken> Annulering { get; init; } = _ => CancellationToken.None;
}

/// <summary>The exit codes; documented in the help and the README.</summary>
internal static class Afloop
{
    public const int Berekend = 0;
    public const int Mislukt = 1;
    public const int OngeldigeInvoer = 2;

    /// <summary>Of <c>meerzorg bulk</c> and <c>meerzorg herijk</c>: everything was written, but some rows have a fault and no part in the outcome.</summary>
    public const int RijenMetFouten = 3;

    /// <summary>Only of <c>meerzorg herbereken</c>: there is a receipt that differs, or that cannot be replayed.</summary>
    public const int Verschilt = 3;
}
