using System.Diagnostics;

namespace Meerzorg.Rekentool.Tests.Hulp;

/// <summary>LibreOffice, to recompute workbooks with a program that knows nothing of this library.</summary>
internal static class Rekenprogramma
{
    private const string Naam = "soffice";
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(10);

    public static string? Pad { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Where(map => map.Length > 0).Select(map => Path.Combine(map, Naam)).FirstOrDefault(File.Exists);

    /// <summary>The workbooks with the values that the program computes, in one run with a profile of its own.</summary>
    public static Dictionary<string, Werkboek> Herreken(IEnumerable<(string Naam, byte[] Inhoud)> werkboeken)
    {
        var map = Directory.CreateTempSubdirectory("meerzorg-rekenblad-").FullName;
        try
        {
            var (bron, doel) = (Directory.CreateDirectory(Path.Combine(map, "bron")).FullName, Path.Combine(map, "doel"));
            foreach (var (naam, inhoud) in werkboeken) File.WriteAllBytes(Path.Combine(bron, naam + ".xlsx"), inhoud);
            var start = new ProcessStartInfo(Pad!) { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in (string[])[$"-env:UserInstallation={new Uri(Path.Combine(map, "profiel"))}", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", doel])
                start.ArgumentList.Add(argument);
            foreach (var bestand in Directory.GetFiles(bron)) start.ArgumentList.Add(bestand);

            using var proces = Process.Start(start)!;
            var (uit, fout) = (proces.StandardOutput.ReadToEndAsync(), proces.StandardError.ReadToEndAsync());
            if (!proces.WaitForExit(Geduld))
            {
                proces.Kill(entireProcessTree: true);
                Assert.Fail($"{Naam} was na {Geduld} niet klaar.");
            }

            Assert.True(proces.ExitCode == 0, uit.Result + fout.Result);
            return Directory.GetFiles(bron).Select(Path.GetFileNameWithoutExtension).ToDictionary(naam => naam!, naam => new Werkboek(File.ReadAllBytes(Path.Combine(doel, naam + ".xlsx"))));
        }
        finally
        {
            Directory.Delete(map, recursive: true);
        }
    }
}

/// <summary>A test that needs LibreOffice; skipped, and it says so, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RekenprogrammaFactAttribute : FactAttribute
{
    public RekenprogrammaFactAttribute()
    {
        if (Rekenprogramma.Pad is null) Skip = "soffice (LibreOffice Calc) staat niet in het pad: rekenbladen zijn niet herrekend.";
    }
}
