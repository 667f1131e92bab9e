using System.Text;
using System.Text.RegularExpressions;
using Meerzorg.Rekentool.Cli;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Cli;

/// <summary>Runs the command line in-process, from the folder of the solution.</summary>
internal static partial class Meerzorgopdracht
{
    private const int Breedte = 160;

    [GeneratedRegex(@" \((regel|line) \d+, (kolom|column) \d+\)(?=: )")]
    private static partial Regex Tekstplaats();

    /// <summary>What a run gave: exit code, standard output and standard error.</summary>
    public readonly record struct Verloop(int Afloop, string Uit, string Fout)
    {
        public string[] Foutregels => Fout.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        /// <summary>The same without the line and column; those have tests of their own.</summary>
        public string[] Meldingen => [.. Foutregels.Select(regel => Tekstplaats().Replace(regel, ""))];
    }

    public static Verloop Voer(params string[] argumenten) => VoerMet("", argumenten);

    public static Verloop VoerMet(string invoer, params string[] argumenten) => VoerMet(Encoding.UTF8.GetBytes(invoer), argumenten);

    public static Verloop VoerMet(byte[] invoer, params string[] argumenten)
    {
        using var uit = new StringWriter { NewLine = "\n" };
        using var fout = new StringWriter { NewLine = "\n" };
        int afloop = Opdrachtregel.Voer(argumenten, new Omgeving(Projectmap.Wortel, () => new MemoryStream(invoer), uit, fout, Breedte));
        return new(afloop, uit.ToString(), fout.ToString());
    }

    /// <summary>The files in <c>voorbeelden/</c>, as a user would name them.</summary>
    public static string[] Voorbeelden() =>
        [.. Directory.GetFiles(Projectmap.Pad("voorbeelden"), "*.json").Select(pad => $"voorbeelden/{Path.GetFileName(pad)}").Order(StringComparer.Ordinal)];

    public static byte[] Inhoud(string bestand) => File.ReadAllBytes(Projectmap.Pad(bestand));
}
