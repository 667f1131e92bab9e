using System.Diagnostics;
using Meerzorg.Rekentool.Cli;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Documentatie;

/// <summary>The list for December, done as it says: every command in order, in a folder of its own, and the program at its end.</summary>
public sealed class JaarwisselpaginaTests : IDisposable
{
    public const string Pagina = "docs/jaarwissel.md";

    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("meerzorg-");

    public void Dispose() => _map.Delete(recursive: true);

    [Fact]
    [Trait("Regel", "PARAM-12")]
    [Trait("Regel", "PARAM-14")]
    [Trait("Regel", "PARAM-15")]
    public void Elke_stap_geeft_wat_de_pagina_toont()
    {
        Directory.CreateSymbolicLink(Path.Combine(_map.FullName, "voorbeelden"), Projectmap.Pad("voorbeelden"));
        var document = Document.Lees(Pagina);
        foreach (var (opdracht, getoond) in document.Blokken.Where(blok => blok.Taal == "console").SelectMany(blok => DocumentatieTests.Opdrachten(blok.Inhoud)))
        {
            var gekregen = Voer(opdracht);
            Assert.True(Document.Toont(getoond, gekregen), $"{opdracht}\ngeeft\n{gekregen}\nen niet\n{getoond}");
        }

        var (code, uitvoer) = Assert.Single(document.Code);
        var volledig = code with { Tekst = code.Tekst.Replace("OpenRead(\"2027.json\")", $"OpenRead(@\"{Path.Combine(_map.FullName, "2027.json")}\")", StringComparison.Ordinal) };
        Assert.True(Document.Toont(uitvoer, Assert.Single(Voorbeeldprogramma.Voer([volledig]))));
    }

    private string Voer(string opdracht)
    {
        if (!opdracht.StartsWith("meerzorg ", StringComparison.Ordinal)) return Schil(opdracht);
        using var uit = new StringWriter { NewLine = "\n" };
        Opdrachtregel.Voer(DocumentatieTests.Argumenten(opdracht), new Omgeving(_map.FullName, () => Stream.Null, uit, uit, 160));
        return uit.ToString();
    }

    private string Schil(string opdracht)
    {
        using var schil = Process.Start(new ProcessStartInfo("bash", ["-c", opdracht]) { WorkingDirectory = _map.FullName })!;
        schil.WaitForExit();
        Assert.Equal(0, schil.ExitCode);
        return "";
    }
}
