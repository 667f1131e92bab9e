using System.CommandLine;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary>A command with examples for its help.</summary>
internal sealed class Opdracht(string naam, string omschrijving, params IReadOnlyList<string> voorbeelden) : Command(naam, omschrijving)
{
    public IReadOnlyList<string> Voorbeelden { get; } = voorbeelden;

    /// <summary>What the exit codes of this command say, where that is more than those of the others.</summary>
    public string? Afloop { get; set; }
}
