using System.Text;
using Meerzorg.Rekentool.Cli;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Cli;

/// <summary>Runs the command line in-process, as if from the folder of the solution.</summary>
internal static class Meerzorgopdracht
{
    private const string Voorbeeldmap = "voorbeelden/";

    /// <summary>What a run gave: exit code, standard output and standard error.</summary>
    public readonly record struct Verloop(int Afloop, string Uit, string Fout)
    {
        public string[] Foutregels => Fout.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public static Verloop Voer(params string[] argumenten) => VoerMet("", argumenten);

    public static Verloop VoerMet(string invoer, params string[] argumenten)
    {
        var map = Projectmap.Wortel + Path.DirectorySeparatorChar;
        string Relatief(StringWriter tekst) => tekst.ToString().Replace(map + Voorbeeldmap, Voorbeeldmap, StringComparison.Ordinal);

        using var uit = new StringWriter { NewLine = "\n" };
        using var fout = new StringWriter { NewLine = "\n" };
        string[] volledig = [.. argumenten.Select(argument => argument.StartsWith(Voorbeeldmap, StringComparison.Ordinal) ? map + argument : argument)];
        int afloop = Opdrachtregel.Voer(volledig, new Omgeving(() => new MemoryStream(Encoding.UTF8.GetBytes(invoer)), uit, fout));
        return new(afloop, Relatief(uit), Relatief(fout));
    }
}
