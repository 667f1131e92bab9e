using System.Diagnostics;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Documentatie;

/// <summary>The recipe with which anyone computes both hashes of a year file gives what this library gives.</summary>
public sealed class HashreceptTests : IDisposable
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("meerzorg-");

    public static TheoryData<int> Jaren => [.. Rekentool.Jaren];

    public void Dispose() => _map.Delete(recursive: true);

    [PythonTheory]
    [MemberData(nameof(Jaren))]
    public void Het_recept_geeft_beide_hashes(int jaar)
    {
        var set = Rekentool.Voor(jaar).Parameters;
        Assert.Equal($"{set.Waardehash}\n{set.Documentatiehash}\n", Voer(Jaarbestand.Tekst(jaar)));

        // Every kind of member, and every way in which a value may be written.
        var anders = Jaarbestand.Tekst(jaar)
            .Replace("\"33:45:00\"", "\"33:45\"", StringComparison.Ordinal)
            .Replace("\"0.0712\"", "\"00.0712\"", StringComparison.Ordinal)
            .Replace("\"1683.05\"", "\"1683.0500\"", StringComparison.Ordinal)
            .Replace("\"2:00\"", "\"2:00:00,0\"", StringComparison.Ordinal)
            .Replace("K3: de tekst", "K3: \\n\\\\ de \ud83d\ude80 tekst", StringComparison.Ordinal);
        var gelezen = Parameterset.Lees(anders);
        Assert.NotEqual(set.Documentatiehash, gelezen.Documentatiehash);
        Assert.Equal($"{gelezen.Waardehash}\n{gelezen.Documentatiehash}\n", Voer(anders));
        Assert.Equal(set.Waardehash, gelezen.Waardehash);
    }

    private string Voer(string jaarbestand)
    {
        var (recept, bestand) = (Path.Combine(_map.FullName, "hash.py"), Path.Combine(_map.FullName, "jaar.json"));
        File.WriteAllText(recept, Document.Lees("docs/parameters.md").EnigeBlok("python"));
        File.WriteAllText(bestand, jaarbestand);
        using var python = Process.Start(new ProcessStartInfo(PythonTheoryAttribute.Python!, [recept, bestand]) { RedirectStandardOutput = true })!;
        var uit = python.StandardOutput.ReadToEnd();
        python.WaitForExit();
        Assert.Equal(0, python.ExitCode);
        return uit.ReplaceLineEndings("\n");
    }

    /// <summary>Skipped, with the reason, where there is no Python.</summary>
    [AttributeUsage(AttributeTargets.Method)]
    private sealed class PythonTheoryAttribute : TheoryAttribute
    {
        public static readonly string? Python = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(map => (string[])[Path.Combine(map, "python3"), Path.Combine(map, "python3.exe")]).FirstOrDefault(File.Exists);

        public PythonTheoryAttribute()
        {
            if (Python is null) Skip = "python3 staat niet in het pad: het recept voor de hashes is niet gedraaid.";
        }
    }
}
