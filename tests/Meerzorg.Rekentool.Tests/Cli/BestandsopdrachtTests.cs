using System.Text.Json;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Cli;

/// <summary>The commands dagprogramma, verhuis and controleer.</summary>
public class BestandsopdrachtTests
{
    private const string Programma = "voorbeelden/dagprogramma/weekend-thuis.json";
    private const string Verhuizing = "voorbeelden/verhuizing/nieuw-zorgkantoor.json";
    private const string Verlopen = "voorbeelden/verhuizing/verlopen.json";
    private const string Volledig = "voorbeelden/dossier/volledig.json";
    private const string Onvolledig = "voorbeelden/dossier/onvolledig.json";

    [Theory]
    [InlineData("dagprogramma", Programma)]
    [InlineData("verhuis", Verhuizing)]
    [InlineData("verhuis", Verlopen)]
    [InlineData("controleer", Onvolledig)]
    public void De_uitvoer_in_elk_formaat_en_elke_taal(string opdracht, string bestand)
    {
        var naam = Path.GetFileNameWithoutExtension(bestand);
        Snapshot.Klopt(Uit("--formaat", "json", "--uitleg"), "json", $"{opdracht}.{naam}");
        Snapshot.Klopt(Uit("--formaat", "markdown", "--uitleg"), "md", $"{opdracht}.{naam}");
        Snapshot.Klopt(Uit("--taal", "en"), "txt", $"{opdracht}.{naam}.en");

        string Uit(params string[] opties)
        {
            var (_, uit, fout) = Meerzorgopdracht.Voer([opdracht, bestand, .. opties]);
            Assert.Empty(fout);
            return uit;
        }
    }

    [Theory]
    [InlineData("dagprogramma", Programma, 0)]
    [InlineData("verhuis", Verhuizing, 0)]
    [InlineData("verhuis", Verlopen, 0)]
    [InlineData("controleer", Volledig, 0)]
    [InlineData("controleer", Onvolledig, 2)]
    public void De_afloop_zegt_of_het_goed_is(string opdracht, string bestand, int verwacht)
    {
        foreach (var formaat in (string[])["tekst", "json", "markdown"])
        {
            var (afloop, uit, fout) = Meerzorgopdracht.Voer(opdracht, bestand, "--formaat", formaat);
            Assert.Equal(verwacht, afloop);
            Assert.NotEmpty(uit);
            Assert.Empty(fout);
        }
    }

    [Fact]
    public void Een_waarschuwing_alleen_is_geen_fout()
    {
        var (afloop, uit, _) = Meerzorgopdracht.Voer("controleer", Volledig, "--jaar", "2025");
        Assert.Equal(0, afloop);
        Assert.Contains("waarschuwing: ingangsdatum", uit, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dagprogramma", "rijen (regel 1, kolom 1): gevonden geen rij, geen nacht en geen afwezigheid, verwacht ten minste één rij [DAG-1]")]
    [InlineData("verhuis", "verhuisdatum (regel 1, kolom 1): gevonden niets")]
    public void Ongeldige_invoer_komt_op_stderr_en_geeft_geen_uitkomst(string opdracht, string verwacht)
    {
        var (afloop, uit, fout) = Meerzorgopdracht.VoerMet("{}", opdracht, "-");
        Assert.Equal(2, afloop);
        Assert.Empty(uit);
        Assert.Contains("stdin: " + verwacht, fout, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dagprogramma")]
    [InlineData("verhuis")]
    [InlineData("controleer")]
    public void Geen_json_komt_op_stderr(string opdracht)
    {
        var (afloop, uit, fout) = Meerzorgopdracht.VoerMet("{", opdracht, "-");
        Assert.Equal(2, afloop);
        Assert.Empty(uit);
        Assert.Matches(@"^stdin: regel \d+, kolom \d+: gevonden het einde van het bestand, ", fout);
    }

    [Fact]
    public void Een_van_twee_bestanden_fout_geeft_niets()
    {
        var (afloop, uit, fout) = Meerzorgopdracht.Voer("dagprogramma", Programma, "voorbeelden/bestaat-niet.json");
        Assert.Equal(2, afloop);
        Assert.Empty(uit);
        Assert.StartsWith("voorbeelden/bestaat-niet.json: ", fout, StringComparison.Ordinal);
    }

    [Fact]
    public void Twee_dossiers_samen_zijn_zo_goed_als_het_slechtste()
    {
        var (afloop, uit, _) = Meerzorgopdracht.Voer("controleer", Volledig, Onvolledig, "--formaat", "json");
        Assert.Equal(2, afloop);
        using var json = JsonDocument.Parse(uit);
        Assert.Equal([true, false], json.RootElement.EnumerateArray().Select(dossier => dossier.GetProperty("volledig").GetBoolean()));

        Assert.Equal(0, Meerzorgopdracht.Voer("controleer", Volledig, Volledig).Afloop);
    }

    [Fact]
    public void Overlays_gelden_ook_voor_een_verhuizing()
    {
        var overlay = Path.GetTempFileName();
        try
        {
            File.WriteAllText(overlay, """{ "overlay": "proef", "bron": "test", "waarden": { "zorgprofielen.VG7.ranges.3.jaarbedrag": "36500" } }""");
            var (_, uit, _) = Meerzorgopdracht.Voer("verhuis", Verhuizing, "--parameters", overlay);
            Assert.Contains("€ 34.675,00 per jaar, € 95,00 per dag", uit, StringComparison.Ordinal);
            Assert.Contains("rust op een waarde die niet is gepubliceerd", uit, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(overlay);
        }
    }
}
