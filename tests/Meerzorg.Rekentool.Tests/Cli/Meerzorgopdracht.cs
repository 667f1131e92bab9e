using System.Text;
using Meerzorg.Rekentool.Cli;

namespace Meerzorg.Rekentool.Tests.Cli;

/// <summary>Runs the command line in-process.</summary>
internal static class Meerzorgopdracht
{
    /// <summary>What a run gave: exit code, standard output and standard error.</summary>
    public readonly record struct Verloop(int Afloop, string Uit, string Fout)
    {
        public string[] Foutregels => Fout.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public static Verloop Voer(params string[] argumenten) => VoerMet("", argumenten);

    public static Verloop VoerMet(string invoer, params string[] argumenten)
    {
        using var uit = new StringWriter { NewLine = "\n" };
        using var fout = new StringWriter { NewLine = "\n" };
        int afloop = Opdrachtregel.Voer(argumenten, new Omgeving(() => new MemoryStream(Encoding.UTF8.GetBytes(invoer)), uit, fout));
        return new(afloop, uit.ToString(), fout.ToString());
    }
}
