using System.Globalization;
using System.Runtime.CompilerServices;

namespace Meerzorg.Rekentool.Tests.Hulp;

/// <summary>
/// Compares text with a committed file, by the conventions of Verify: <c>Class.Method.verified.txt</c> beside the test;
/// on a difference <c>Class.Method.received.txt</c> is written there and the test fails.
/// </summary>
/// <remarks>To accept a change: rename <c>.received.</c> to <c>.verified.</c> and read the diff.</remarks>
internal static class Snapshot
{
    /// <summary>Where a text lists the years that there are, a snapshot has those that were accepted: a new year is no other text.</summary>
    private static readonly string AlleJaren = string.Join(", ", Rekentool.Jaren);

    private static readonly string VastgelegdeJaren = string.Join(", ", Rekentool.Jaren.Where(IsVastgelegd));

    /// <summary>Fails unless <paramref name="inhoud"/> is to the letter what was verified.</summary>
    /// <param name="inhoud">The text; line ends are made <c>\n</c>.</param>
    /// <param name="extensie">The kind of file: txt, json, md.</param>
    /// <param name="naam">In place of the name of the test method, for a theory.</param>
    public static void Klopt(string inhoud, string extensie = "txt", string? naam = null, [CallerFilePath] string bron = "", [CallerMemberName] string methode = "")
    {
        // The compiler may map source paths, so the folder is found again below the test project.
        var klasse = Path.GetFileNameWithoutExtension(bron.Replace('\\', '/').Split('/')[^1]);
        var map = Path.GetDirectoryName(Directory.EnumerateFiles(Projectmap.Testmap, klasse + ".cs", SearchOption.AllDirectories)
            .First(pad => !pad.Contains("/obj/", StringComparison.Ordinal)))!;
        var stam = Path.Combine(map, $"{klasse}.{naam ?? methode}");
        Vergelijk(inhoud, $"{stam}.verified.{extensie}", $"{stam}.received.{extensie}");
    }

    /// <summary>
    /// As <see cref="Klopt"/>, for a year; of a year that nobody accepted, nothing is compared and nothing is written.
    /// A year is accepted by making <c>Parameters/JaarhashTests.YEAR.verified.txt</c>; what was compared then fails until each file is read and accepted.
    /// </summary>
    public static void KloptPerJaar(string inhoud, int jaar, string extensie = "txt", [CallerFilePath] string bron = "", [CallerMemberName] string methode = "")
    {
        if (IsVastgelegd(jaar)) Klopt(inhoud, extensie, string.Create(CultureInfo.InvariantCulture, $"{methode}.{jaar}"), bron, methode);
    }

    /// <summary>Whether somebody accepted a year.</summary>
    public static bool IsVastgelegd(int jaar) => File.Exists(Path.Combine(Projectmap.Testmap, "Parameters", string.Create(CultureInfo.InvariantCulture, $"JaarhashTests.{jaar}.verified.txt")));

    /// <summary>Fails unless a file of the project itself is to the letter what is made here; on a difference <c>name.received.md</c> is written beside it.</summary>
    /// <remarks>To accept a change: rename the received file to that of the project and read the diff.</remarks>
    /// <param name="inhoud">The text; line ends are made <c>\n</c>.</param>
    /// <param name="pad">The file.</param>
    public static void KloptMetBestand(string inhoud, string pad) =>
        Vergelijk(inhoud, pad, Path.ChangeExtension(pad, ".received" + Path.GetExtension(pad)));

    private static void Vergelijk(string inhoud, string verified, string received)
    {
        var gekregen = inhoud.ReplaceLineEndings("\n").Replace(AlleJaren, VastgelegdeJaren, StringComparison.Ordinal).TrimEnd('\n') + "\n";
        var verwacht = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (gekregen == verwacht)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, gekregen);
        Assert.Fail(verwacht is null
            ? $"Nog niet vastgelegd: {verified}. Lees {received} en hernoem het als het klopt."
            : $"Anders dan vastgelegd in {verified}; zie {received}. {EersteVerschil(verwacht, gekregen)}");
    }

    private static string EersteVerschil(string verwacht, string gekregen)
    {
        var (oud, nieuw) = (verwacht.Split('\n'), gekregen.Split('\n'));
        int regel = Enumerable.Range(0, Math.Max(oud.Length, nieuw.Length)).First(i => i >= oud.Length || i >= nieuw.Length || oud[i] != nieuw[i]);
        return $"Regel {regel + 1}: \"{oud.ElementAtOrDefault(regel)}\" werd \"{nieuw.ElementAtOrDefault(regel)}\".";
    }
}
