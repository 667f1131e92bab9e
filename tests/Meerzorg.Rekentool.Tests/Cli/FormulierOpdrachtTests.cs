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
        Snapshot.Klopt(ZonderMap(verloop.Uit));

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

    [Fact]
    public void Lees_toont_wat_er_is_gevraagd()
    {
        var (een, groep) = (Bewaar("een.xlsx", FormulierTests.Formulier2026().Zet("Voorblad", "C10", "Zorgaanbieder Voorbeeld").Zet("Voorblad", "G41", 12).Zet("Voorblad", "C20", "Heraanvraag").Zet("Clientgegevens", "T7", 46_082)), Bewaar("groep.xlsx", Formulierbouwer.Van(FormulierTests.Groep())));
        Snapshot.Klopt(ZonderMap(Voer("formulier", "lees", een, groep).Uit));
        Assert.DoesNotContain("een cliënt", Voer("formulier", "lees", een, "--formaat", "csv").Uit, StringComparison.Ordinal);

        var met = Voer("formulier", "lees", een, "--met-persoonsgegevens", "--formaat", "json").Uit;
        using var json = JsonDocument.Parse(met);
        Assert.Equal(("een cliënt", "2026-03-01", 12, true), (json.RootElement.GetProperty("clienten")[0].GetProperty("naam").GetString(), json.RootElement.GetProperty("clienten")[0].GetProperty("ingangsdatum").GetString(), json.RootElement.GetProperty("maanden").GetInt32(), json.RootElement.GetProperty("verlenging").GetBoolean()));
        Assert.Contains("een cliënt", Voer("formulier", "lees", een, "--met-persoonsgegevens").Uit, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_map_is_elk_formulier_daarin()
    {
        Bewaar("b.xlsx", FormulierTests.Formulier2026());
        Bewaar("a.xlsx", FormuliercontroleTests.Individueel());
        Bewaar("~$a.xlsx", FormulierTests.Formulier2026());
        Bewaar("anders.txt", FormulierTests.Formulier2026());
        var verloop = Voer("formulier", "controleer", _map.FullName);
        Assert.Equal($"{Pad("a.xlsx")}: gelijk\n{Pad("b.xlsx")}: niet vergeleken: het formulier is niet berekend\n  waarschuwing: Overzicht individueel!E38: het formulier is niet berekend: er is geen uitkomst om mee te vergelijken [nietBerekend]\n\n2 formulieren: 1 gelijk, 1 niet vergeleken\n", verloop.Uit.Replace("\n- ", "\n  ", StringComparison.Ordinal));
        Assert.Equal(3, verloop.Afloop);

        var leeg = _map.CreateSubdirectory("leeg").FullName;
        Assert.Equal((2, $"{leeg}: gevonden een map zonder werkmappen (.xlsx)\n"), (Voer("formulier", "controleer", leeg).Afloop, Voer("formulier", "controleer", leeg).Fout));
    }

    [Fact]
    public void Controleer_als_tabel_en_zoals_het_formulier()
    {
        var formulier = Bewaar("a.xlsx", FormuliercontroleTests.Individueel());
        var csv = Voer("formulier", "controleer", formulier, "--formaat", "csv");
        Assert.Equal((0, ""), (csv.Afloop, csv.Fout));
        Snapshot.Klopt(ZonderMap(csv.Uit), "csv");
        Assert.Equal(0, Voer("formulier", "controleer", formulier, "--als-formulier").Afloop);
        Assert.StartsWith($"- {Pad("a.xlsx")}: gelijk", Voer("formulier", "controleer", formulier, "--formaat", "markdown").Uit.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Array, JsonDocument.Parse(Voer("formulier", "controleer", formulier, "--formaat", "json").Uit).RootElement.ValueKind);
    }

    [Fact]
    public void Een_onbekende_versie_met_een_aangenomen_indeling_en_een_eigen_jaarbestand()
    {
        var formulier = Bewaar("a.xlsx", FormuliercontroleTests.Individueel().Zet("Voorblad", "G6", "Versie 2099.01"));
        Assert.Equal($"{formulier}: gevonden een formulier van versie 2099.01, verwacht het aanvraagformulier meerzorg, versie 2025.01, 2026.01\n", Voer("formulier", "controleer", formulier).Fout);
        Assert.StartsWith("meerzorg: --indeling: gevonden \"2019.01\", verwacht 2025.01, 2026.01\n", Voer("formulier", "controleer", formulier, "--indeling", "2019.01").Fout, StringComparison.Ordinal);
        Assert.Contains("niet vergeleken: er zijn geen parameters voor het jaar", Voer("formulier", "controleer", formulier, "--indeling", "2026.01").Uit, StringComparison.Ordinal);

        var jaar = Path.Combine(_map.FullName, "2099.json");
        Assert.Equal(0, Voer("parameters", "indexeer", "2026", "--van", "1683.05", "--naar", "1683.05", "--jaar", "2099", "-o", jaar).Afloop);
        var verloop = Voer("formulier", "controleer", formulier, "--indeling", "2026.01", "--jaar", jaar);
        Assert.Equal((0, $"{formulier}: gelijk\n"), (verloop.Afloop, verloop.Uit.Split('\n')[0] + "\n"));
    }

    [Fact]
    public void Bulk_rekent_formulieren_als_een_tabel()
    {
        Bewaar("a.xlsx", FormuliercontroleTests.Individueel());
        Bewaar("b.xlsx", Formulierbouwer.Van(FormulierTests.Groep()));
        Bewaar("c.xlsx", FormulierTests.Formulier2026().Zet("Aanvraag individueel", "I5", "2:00"));
        var bulk = Voer("bulk", _map.FullName);
        Assert.Equal((3, "meerzorg: 1 van 5 cliënten niet berekend; zie de kolom fout\n"), (bulk.Afloop, bulk.Fout));
        Snapshot.Klopt(ZonderMap(bulk.Uit), "csv");

        var groep = Voer("groep", Pad("b.xlsx"), "--formaat", "json");
        using var json = JsonDocument.Parse(groep.Uit);
        var bedragen = json.RootElement.GetProperty("clienten").EnumerateArray().Select(client => client.GetProperty("jaarbedrag").GetRawText());
        Assert.Equal(bedragen, bulk.Uit.Split('\n').Where(regel => regel.Contains("b.xlsx", StringComparison.Ordinal)).Select(regel => regel.Split('"')[2].Split(',')[4]));

        Assert.Equal(2, Voer("bulk", Pad("a.xlsx"), "voorbeelden/vg7.json").Afloop);

        // What was read with a warning is said; it is in no column.
        var let = Bewaar("let.xlsx", FormulierTests.Formulier2026().Zet("Aanvraag individueel", "I6", 2));
        Assert.StartsWith($"{let}: waarschuwing: Aanvraag individueel!I6: 2 in een cel voor een tijd is 48:00", Voer("bulk", let).Fout, StringComparison.Ordinal);
    }

    [Fact]
    public void Scenario_rekent_formulieren_en_weigert_een_groep_met_gedeelde_context()
    {
        var (een, groep) = (Bewaar("a.xlsx", FormuliercontroleTests.Individueel()), Bewaar("b.xlsx", Formulierbouwer.Van(FormulierTests.Groep())));
        var los = Bewaar("c.xlsx", Formulierbouwer.Van(FormulierTests.Groep() with { Context = default }));
        Assert.StartsWith("4 dossiers, ", Voer("scenario", een, los, "--jaar", "2026").Uit, StringComparison.Ordinal);
        var verloop = Voer("scenario", een, groep, "--jaar", "2026");
        Assert.Equal((2, "", $"{groep}: gevonden een groep met gedeelde context, verwacht dossiers die elk apart te berekenen zijn; meerzorg bulk berekent haar wel\n"), (verloop.Afloop, verloop.Uit, verloop.Fout));
    }

    [Fact]
    public void Het_totaaloverzicht_gaat_eruit_en_weer_in()
    {
        var formulier = Bewaar("a.xlsx", FormuliercontroleTests.Individueel());
        var overzicht = Voer("formulier", "lees", formulier, "--formaat", "csv").Uit;
        var bulk = VoerMet(overzicht, "bulk", "-", "--jaar", "2026");
        Assert.Equal((0, ""), (bulk.Afloop, bulk.Fout));
        Assert.Equal(Voer("bulk", formulier).Uit, bulk.Uit.Replace($"\"{formulier}, client 1\"", formulier, StringComparison.Ordinal));

        var fout = VoerMet(overzicht.Replace("Versie 2026.01", "Versie 2025.01", StringComparison.Ordinal), "bulk", "-", "--jaar", "2026");
        Assert.Equal(3, fout.Afloop);
        Assert.Contains("verwacht een versie van 2026, het jaar waarmee wordt gerekend", fout.Uit, StringComparison.Ordinal);
    }

    [Fact]
    public void Termijn_en_controleer_lezen_ook_wat_er_naast_de_aanvraag_staat()
    {
        var formulier = FormuliercontroleTests.Individueel();
        var zonder = Bewaar("zonder.xlsx", formulier);
        Assert.Equal((2, $"{zonder}: het formulier zegt niet voor hoeveel maanden, of niet van elke cliënt vanaf wanneer\n"), (Voer("termijn", zonder).Afloop, Voer("termijn", zonder).Fout));

        formulier.Zet("Voorblad", "G41", 12).Zet("Voorblad", "C10", "Zorgaanbieder Voorbeeld").Zet("Voorblad", "G10", "Zorgkantoor Voorbeeld").Zet("Clientgegevens", "T7", 46_082).Zet("Clientgegevens", "H7", 10_464_554m);
        var met = Bewaar("met.xlsx", formulier);
        Assert.StartsWith($"{met}: VG7, individueel, 1 maart 2026 t/m 28 februari 2027 (365 dagen)", Voer("termijn", met).Uit, StringComparison.Ordinal);

        var controle = Voer("controleer", met);
        Assert.Equal((2, ""), (controle.Afloop, controle.Fout));
        Assert.Contains("(1 fout, ", controle.Uit, StringComparison.Ordinal);
        Assert.Contains("vragenlijst: gevonden niets", controle.Uit, StringComparison.Ordinal);
        Assert.DoesNotContain("010464554", controle.Uit, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bereken", true, "gevonden een aanvraagformulier voor een groep, verwacht een voor één cliënt; voor een groep is er meerzorg groep")]
    [InlineData("groep", false, "gevonden een aanvraagformulier dat individueel is, verwacht een voor een groep; voor één cliënt is er meerzorg bereken")]
    public void Een_formulier_van_een_andere_soort(string opdracht, bool isGroep, string melding)
    {
        var formulier = Bewaar("a.xlsx", isGroep ? Formulierbouwer.Van(FormulierTests.Groep()) : FormulierTests.Formulier2026());
        Assert.Equal((2, $"{formulier}: {melding}\n"), (Voer(opdracht, formulier).Afloop, Voer(opdracht, formulier).Fout));
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

    private string Pad(string naam) => Path.Combine(_map.FullName, naam);

    private string ZonderMap(string tekst) => tekst.Replace(_map.FullName + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);

    private string Bewaar(string naam, Formulierbouwer formulier)
    {
        var pad = Pad(naam);
        File.WriteAllBytes(pad, formulier.Bytes());
        return pad;
    }
}
