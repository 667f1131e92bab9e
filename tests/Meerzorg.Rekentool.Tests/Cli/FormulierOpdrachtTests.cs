using System.Text.Json;
using Meerzorg.Rekentool.Tests.Excel;
using Meerzorg.Rekentool.Tests.Hulp;
using static Meerzorg.Rekentool.Tests.Cli.Meerzorgopdracht;

namespace Meerzorg.Rekentool.Tests.Cli;

/// <summary><c>meerzorg formulier</c>, and a form wherever an application may stand.</summary>
public sealed class FormulierOpdrachtTests : IDisposable
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("meerzorg-");

    public void Dispose() => _map.Delete(recursive: true);

    [Fact]
    public void Lees_geeft_onze_json()
    {
        var formulier = Bewaar("een.xlsx", FormulierTests.Formulier2026());
        var verloop = Voer("formulier", "lees", formulier, "--formaat", "json");
        Assert.Equal((0, ""), (verloop.Afloop, verloop.Fout));
        Assert.DoesNotContain("een cliënt", verloop.Uit, StringComparison.Ordinal);
        Snapshot.Klopt(verloop.Uit, "json");

        var json = Path.Combine(_map.FullName, "een.json");
        File.WriteAllText(json, verloop.Uit);
        Assert.Equal(Voer("bereken", json).Uit.Replace(json, formulier, StringComparison.Ordinal), Voer("bereken", formulier).Uit);
    }

    [Fact]
    public void Meer_formulieren_zijn_een_lijst_en_een_fout_staat_er_niet_in()
    {
        var (goed, fout, groep) = (Bewaar("goed.xlsx", FormulierTests.Formulier2026()), Bewaar("fout.xlsx", FormulierTests.Formulier2026().Zet("Aanvraag individueel", "I5", "2:00")), Bewaar("groep", Formulierbouwer.Van(FormulierTests.Groep())));
        var verloop = Voer("formulier", "lees", goed, fout, groep, "--formaat", "json");
        Assert.Equal((3, 2), (verloop.Afloop, JsonDocument.Parse(verloop.Uit).RootElement.GetArrayLength()));
        Assert.Equal($"{fout}: fout: Aanvraag individueel!I5: \"2:00\" is tekst en geen tijd: het formulier telt deze uren niet of verkeerd [tijdAlsTekst]\n", verloop.Fout);

        var geen = Voer("formulier", "lees", "voorbeelden/vg7.json");
        Assert.Equal((2, "", "voorbeelden/vg7.json: gevonden geen werkmap (.xlsx), of een die is beschadigd, verwacht het aanvraagformulier meerzorg als .xlsx\n"), (geen.Afloop, geen.Uit, geen.Fout));
    }

    [Fact]
    public void Controleer_legt_formulieren_naast_de_berekening()
    {
        var (niet, fout) = (Bewaar("niet.xlsx", FormulierTests.Formulier2026()), Bewaar("fout.xlsx", FormulierTests.Formulier2026().Zet("Aanvraag individueel", "I5", "2:00")));
        var anders = Bewaar("anders.xlsx", FormulierTests.Formulier2026().Zet("Overzicht individueel", "E38", 1.5m).Zet("Overzicht individueel", "C39", "Meerzorgprofiel 4").Zet("Overzicht individueel", "E39", 100_000m).Zet("Overzicht individueel", "E41", 273.97m));
        var verloop = Voer("formulier", "controleer", niet, fout, anders);
        Assert.Equal((3, ""), (verloop.Afloop, verloop.Fout));
        Snapshot.Klopt(verloop.Uit.Replace(_map.FullName + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));

        using var json = JsonDocument.Parse(Voer("formulier", "controleer", niet, fout, anders, "--formaat", "json").Uit);
        Assert.Equal(["nietVergeleken", "nietVergeleken", "verschilt"], json.RootElement.EnumerateArray().Select(een => een.GetProperty("oordeel").GetString()));
        Assert.All(json.RootElement.EnumerateArray(), een => Assert.Equal(
            ["bestand", "versie", "soort", "aanvraag", "formulier", "rekentool", "oordeel", "oorzaken", "verschillen", "bevindingen"], een.EnumerateObject().Select(lid => lid.Name)));
        Assert.Equal("binnenZorgprofiel", json.RootElement[2].GetProperty("rekentool").GetProperty("classificatie").GetString());
        Assert.Equal(("meerzorgprofiel", 4), (json.RootElement[2].GetProperty("formulier").GetProperty("classificatie").GetString(), json.RootElement[2].GetProperty("formulier").GetProperty("meerzorgprofiel").GetInt32()));
        Assert.Equal(JsonValueKind.Null, json.RootElement[0].GetProperty("formulier").GetProperty("classificatie").ValueKind);
        Assert.Equal(JsonValueKind.Null, json.RootElement[1].GetProperty("rekentool").ValueKind);
        Assert.Equal("tijdAlsTekst", json.RootElement[1].GetProperty("bevindingen")[0].GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("bereken", false)]
    [InlineData("motivering", false)]
    [InlineData("rekenstaat", false)]
    [InlineData("groep", true)]
    [InlineData("motivering", true)]
    [InlineData("rekenstaat", true)]
    public void Een_formulier_staat_waar_een_aanvraag_mag_staan(string opdracht, bool isGroep)
    {
        var formulier = Bewaar("zonder-uitgang", isGroep ? Formulierbouwer.Van(FormulierTests.Groep()) : FormulierTests.Formulier2026());
        var verloop = Voer(opdracht, formulier);
        Assert.Equal((0, ""), (verloop.Afloop, verloop.Fout));
        Assert.NotEqual("", verloop.Uit);
    }

    [Fact]
    public void Een_formulier_met_een_fout_wordt_niet_berekend_en_een_waarschuwing_wordt_gezegd()
    {
        var fout = Bewaar("fout.xlsx", FormulierTests.Formulier2026().Zet("Aanvraag individueel", "I5", "2:00"));
        Assert.Equal((2, ""), (Voer("bereken", fout).Afloop, Voer("bereken", fout).Uit));

        var let = Voer("bereken", Bewaar("let.xlsx", FormulierTests.Formulier2026().Zet("Aanvraag individueel", "I6", 2)));
        Assert.Equal(0, let.Afloop);
        Assert.Contains("waarschuwing: Aanvraag individueel!I6: 2 in een cel voor een tijd is 48:00", let.Fout, StringComparison.Ordinal);
    }

    private string Bewaar(string naam, Formulierbouwer formulier)
    {
        var pad = Path.Combine(_map.FullName, naam);
        File.WriteAllBytes(pad, formulier.Bytes());
        return pad;
    }
}
