namespace Meerzorg.Rekentool.Cli;

/// <summary>Where a command reads and writes.</summary>
/// <param name="Invoer">Opens standard input.</param>
/// <param name="Uit">Standard output: results only.</param>
/// <param name="Fout">Standard error: faults, one per line.</param>
internal sealed record Omgeving(Func<Stream> Invoer, TextWriter Uit, TextWriter Fout);

/// <summary>The exit codes; documented in the help and the README.</summary>
internal static class Afloop
{
    public const int Berekend = 0;
    public const int OngeldigeInvoer = 2;
}
