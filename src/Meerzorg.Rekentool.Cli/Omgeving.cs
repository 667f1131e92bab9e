namespace Meerzorg.Rekentool.Cli;

/// <summary>Where a command reads and writes.</summary>
/// <param name="Map">The folder that relative file names start from.</param>
/// <param name="Invoer">Opens standard input.</param>
/// <param name="Uit">Standard output: results only.</param>
/// <param name="Fout">Standard error: faults, one per line.</param>
/// <param name="Breedte">How many characters of a table fit on a line.</param>
internal sealed record Omgeving(string Map, Func<Stream> Invoer, TextWriter Uit, TextWriter Fout, int Breedte);

/// <summary>The exit codes; documented in the help and the README.</summary>
internal static class Afloop
{
    public const int Berekend = 0;
    public const int Mislukt = 1;
    public const int OngeldigeInvoer = 2;
}
