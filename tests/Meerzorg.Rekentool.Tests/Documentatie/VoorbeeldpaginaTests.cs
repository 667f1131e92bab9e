using System.Text.RegularExpressions;
using Meerzorg.Rekentool.Tests.Cli;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Documentatie;

/// <summary>The worked examples in the documentation are what the command says, to the letter.</summary>
public partial class VoorbeeldpaginaTests
{
    [Theory]
    [InlineData("dagprogramma.md", 2)]
    [InlineData("verhuizing.md", 3)]
    [InlineData("volledigheid.md", 2)]
    public void De_voorbeelden_op_de_pagina_kloppen(string pagina, int aantal)
    {
        var tekst = File.ReadAllText(Projectmap.Pad("docs", pagina)).ReplaceLineEndings("\n");
        var opdrachten = Opdracht().Matches(tekst);

        Assert.Equal(aantal, opdrachten.Count);
        foreach (Match opdracht in opdrachten)
        {
            var verloop = Meerzorgopdracht.Voer(opdracht.Groups["argumenten"].Value.Split(' '));
            Assert.Equal(opdracht.Groups["uitvoer"].Value, verloop.Uit + verloop.Fout);
        }

        // The input that is shown is the file that the first command reads.
        var invoer = Assert.Single(Json().Matches(tekst)).Groups["inhoud"].Value;
        Assert.Equal(File.ReadAllText(Projectmap.Pad(opdrachten[0].Groups["argumenten"].Value.Split(' ')[1])).ReplaceLineEndings("\n"), invoer);
    }

    [Fact]
    public void Elk_voorbeeldbestand_van_deze_onderwerpen_is_bruikbaar()
    {
        Assert.All(Bestanden("dagprogramma"), bestand => Assert.Equal(0, Meerzorgopdracht.Voer(bestand.Contains("aanvraag", StringComparison.Ordinal) ? "bereken" : "dagprogramma", bestand).Afloop));
        Assert.All(Bestanden("verhuizing"), bestand => Assert.Equal(0, Meerzorgopdracht.Voer("verhuis", bestand).Afloop));
        Assert.All(Bestanden("dossier"), bestand => Assert.Empty(Meerzorgopdracht.Voer("controleer", bestand).Fout));

        static string[] Bestanden(string map)
        {
            string[] bestanden = [.. Directory.GetFiles(Projectmap.Pad("voorbeelden", map)).Select(pad => $"voorbeelden/{map}/{Path.GetFileName(pad)}")];
            Assert.True(bestanden.Length >= 2);
            return bestanden;
        }
    }

    [GeneratedRegex(@"```console\n\$ meerzorg (?<argumenten>[^\n]+)\n(?<uitvoer>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Opdracht();

    [GeneratedRegex(@"```json\n(?<inhoud>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Json();
}
