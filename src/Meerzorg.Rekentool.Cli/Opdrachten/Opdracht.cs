using System.CommandLine;
using Meerzorg.Rekentool.Cli.Weergave;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary>A command with examples for its help.</summary>
internal sealed class Opdracht : Command
{
    public Opdracht(string naam, Tekst omschrijving, params IReadOnlyList<string> voorbeelden)
        : base(naam)
    {
        this.Omschrijving = omschrijving;
        Voorbeelden = voorbeelden;
    }

    public IReadOnlyList<string> Voorbeelden { get; }

    /// <summary>What the exit codes of this command say, where that is more than those of the others.</summary>
    public Tekst? Afloop { get; set; }
}
