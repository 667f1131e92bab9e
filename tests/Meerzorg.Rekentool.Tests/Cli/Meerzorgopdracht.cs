using System.Text;
using Meerzorg.Rekentool.Cli;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Cli;

/// <summary>Runs the command line in-process, as from the folder of the solution.</summary>
internal static class Meerzorgopdracht
{
    /// <summary>What a run gave: exit code, standard output and standard error.</summary>
    public readonly record struct Verloop(int Afloop, string Uit, string Fout);

    public static Verloop Voer(params string[] argumenten) => VoerMet("", argumenten);

    public static Verloop VoerMet(string invoer, params string[] argumenten)
    {
        using var uit = new StringWriter { NewLine = "\n" };
        using var fout = new StringWriter { NewLine = "\n" };

        // Files of the project are named from its folder, in the arguments and in what is written.
        var map = Projectmap.Wortel + Path.DirectorySeparatorChar;
        int afloop = Opdrachtregel.Voer(
            [.. argumenten.Select(argument => argument.StartsWith("voorbeelden/", StringComparison.Ordinal) ? map + argument : argument)],
            new Omgeving(() => new MemoryStream(Encoding.UTF8.GetBytes(invoer)), uit, fout));
        return new(afloop, uit.ToString().Replace(map, "", StringComparison.Ordinal), fout.ToString().Replace(map, "", StringComparison.Ordinal));
    }
}
