using System.Text;
using System.Text.Json;
using Meerzorg.Rekentool.Tests.Hulp;
using static Meerzorg.Rekentool.Tests.Cli.Meerzorgopdracht;

namespace Meerzorg.Rekentool.Tests.Cli;

public sealed class BerekenTests : IDisposable
{
    private const string Vg7 = "voorbeelden/vg7.json";
    private const string Overlay = "voorbeelden/overlays/contextdrempel-formulier.json";

    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("meerzorg-");

    public void Dispose() => _map.Delete(recursive: true);

    [Fact]
    public void Alle_voorbeelden() => Klopt(Voer(["bereken", .. Voorbeelden()]), "txt");

    [Fact]
    public void Vg7_als_tekst_met_uitleg() => Klopt(Voer("bereken", Vg7, "--uitleg"), "txt");

    [Fact]
    public void Vg7_als_tekst_in_het_engels() => Klopt(Voer("bereken", Vg7, "--uitleg", "--taal", "en"), "txt");

    [Fact]
    public void Vg7_als_markdown() => Klopt(Voer("bereken", Vg7, "voorbeelden/lg7.json", "--formaat", "markdown", "--uitleg"), "md");

    [Fact]
    public void Vg7_als_json() => Klopt(Voer("bereken", Vg7, "--formaat", "json"), "json");

    [Fact]
    public void Vg7_als_json_met_uitleg() => Klopt(Voer("bereken", Vg7, "--formaat", "json", "--uitleg"), "json");

    [Fact]
    public void Json_zonder_bedragen() => Klopt(Voer("bereken", "voorbeelden/lg7.json", "--formaat", "json"), "json");

    private static void Klopt(Verloop verloop, string extensie, [System.Runtime.CompilerServices.CallerMemberName] string methode = "")
    {
        Assert.Equal((0, ""), (verloop.Afloop, verloop.Fout));
        Snapshot.Klopt(verloop.Uit, extensie, methode);
    }

    [Fact]
    public void De_json_is_het_afgesproken_contract()
    {
        var json = Json(Voer("bereken", Vg7, "--formaat", "json")).RootElement;

        Assert.Equal(2026, json.GetProperty("jaar").GetInt32());
        Assert.Equal("VG7", json.GetProperty("zorgprofiel").GetString());
        Assert.Equal("Z473", json.GetProperty("prestatiecode").GetString());
        Assert.Equal("meerzorgprofiel", json.GetProperty("classificatie").GetString());
        Assert.Equal(3, json.GetProperty("meerzorgprofiel").GetInt32());
        Assert.Equal("34:22:28,55", json.GetProperty("meerzorguren").GetString());
        Assert.Equal(123748.552304349687863m, Afgerond("meerzorgSeconden", 15));
        Assert.Equal(74736.625695643059m, json.GetProperty("jaarbedrag100").GetDecimal());
        Assert.Equal(5321.2477495297858m, Afgerond("contextDrempel", 13));
        Assert.True(json.GetProperty("contextBespreekbaar").GetBoolean());
        Assert.Equal(4678.7522504702142m, Afgerond("contextSurplus", 13));
        Assert.False(json.GetProperty("afgetopt").GetBoolean());
        Assert.Equal(75444.61m, json.GetProperty("jaarbedrag").GetDecimal());
        Assert.Equal(206.70m, json.GetProperty("etmaalbedrag").GetDecimal());

        decimal Afgerond(string naam, int decimalen) => decimal.Round(json.GetProperty(naam).GetDecimal(), decimalen);
    }

    [Theory]
    [InlineData("voorbeelden/lg7.json", "nietMeerzorgwaardig")]
    [InlineData("voorbeelden/ggz4w.json", "maatwerk")]
    [InlineData("voorbeelden/verantwoording.json", "meerzorgprofiel")]
    public void Classificatie_en_wat_er_dan_niet_is(string bestand, string classificatie)
    {
        var json = Json(Voer("bereken", bestand, "--formaat", "json")).RootElement;

        Assert.Equal(classificatie, json.GetProperty("classificatie").GetString());
        bool geenBedrag = classificatie == "nietMeerzorgwaardig";
        foreach (var naam in (string[])["jaarbedrag100", "contextDrempel", "contextSurplus", "afgetopt", "jaarbedrag", "etmaalbedrag", "jaarbedragZonderSurplus", "etmaalbedragZonderSurplus", "grensOnder"])
            Assert.Equal(geenBedrag, json.GetProperty(naam).ValueKind == JsonValueKind.Null);
        Assert.Equal(classificatie != "meerzorgprofiel", json.GetProperty("meerzorgprofiel").ValueKind == JsonValueKind.Null);
        Assert.Equal(classificatie == "maatwerk", json.GetProperty("grensBoven").ValueKind == JsonValueKind.Null);
        Assert.Equal(classificatie != "maatwerk", json.GetProperty("contextBespreekbaar").ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public void Meer_bestanden_geven_een_json_array_in_dezelfde_volgorde()
    {
        var json = Json(Voer("bereken", "voorbeelden/vv8.json", Vg7, "voorbeelden/lg7.json", "--formaat", "json")).RootElement;

        Assert.Equal(["VV8", "VG7", "LG7"], json.EnumerateArray().Select(uitkomst => uitkomst.GetProperty("zorgprofiel").GetString()!));
    }

    [Fact]
    public void Stdin_geeft_hetzelfde_als_het_bestand()
    {
        var bestand = Voer("bereken", Vg7, "--formaat", "json");
        Assert.Equal(bestand, VoerMet(Inhoud(Vg7), "bereken", "-", "--formaat", "json"));
        Assert.StartsWith("stdin: VG7 (Z473), 2026: meerzorgprofiel 3\n", VoerMet(Inhoud(Vg7), "bereken", "-").Uit, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_bytevolgordeteken_vooraan_mag() =>
        Assert.Equal(VoerMet(Inhoud(Vg7), "bereken", "-"), VoerMet([0xEF, 0xBB, 0xBF, .. Inhoud(Vg7)], "bereken", "-"));

    [Theory]
    [InlineData("2022", "59934.06")]
    [InlineData("2025", "71135.79")]
    [InlineData("2026", "74736.63")]
    public void Een_ander_jaar_gaat_voor_het_jaar_in_het_bestand(string jaar, string jaarbedrag100)
    {
        var json = Json(Voer("bereken", Vg7, "--jaar", jaar, "--formaat", "json")).RootElement;

        Assert.Equal(jaar, json.GetProperty("jaar").GetRawText());
        Assert.Equal(decimal.Parse(jaarbedrag100, System.Globalization.CultureInfo.InvariantCulture), decimal.Round(json.GetProperty("jaarbedrag100").GetDecimal(), 2));
    }

    [Fact]
    public void Met_een_jaar_op_de_opdrachtregel_hoeft_het_niet_in_het_bestand()
    {
        var zonder = Encoding.UTF8.GetString(Inhoud(Vg7)).Replace("\"jaar\": 2026,", "", StringComparison.Ordinal);

        Assert.Equal(0, VoerMet(zonder, "bereken", "-", "--jaar", "2025").Afloop);
        Assert.Equal("stdin: jaar (regel 1, kolom 1): gevonden niets, verwacht een jaartal, zoals 2026\n", VoerMet(zonder, "bereken", "-").Fout);
    }

    [Fact]
    public void Een_overlay_vervangt_een_waarde_en_blijft_zichtbaar()
    {
        var verloop = Voer("bereken", Vg7, "--parameters", Overlay);

        Assert.Contains("VG7 (Z473), 2026 + contextdrempel van het formulier: meerzorgprofiel 3", verloop.Uit, StringComparison.Ordinal);
        Assert.Contains("drempel € 5.319,58; surplus € 4.680,42", verloop.Uit, StringComparison.Ordinal);
        Assert.Contains("let op: rust op een waarde die niet is gepubliceerd: contextdrempel (eigen, FORMULIER-2026", verloop.Uit, StringComparison.Ordinal);
    }

    [Fact]
    public void Van_meer_overlays_telt_de_laatste()
    {
        var tien = Schrijf("tien.json", """{ "overlay": "tien", "bron": "test", "waarden": { "contextdrempel": "0.10", "maximaalEtmaalbedrag": "200" } }""");

        Assert.Equal(7473.6625695643059m, Drempel(Overlay, tien));
        Assert.Equal(decimal.Round(0.071177715m * 74736.625695643059m, 20), decimal.Round(Drempel(tien, Overlay), 20));

        decimal Drempel(string eerste, string tweede)
        {
            var json = Json(Voer("bereken", Vg7, "--parameters", eerste, "--parameters", tweede, "--formaat", "json")).RootElement;
            Assert.True(json.GetProperty("afgetopt").GetBoolean());
            return json.GetProperty("contextDrempel").GetDecimal();
        }
    }

    [Fact]
    public void Een_overlay_die_niet_past_wordt_onder_zijn_eigen_naam_gemeld_naast_de_fouten_van_de_aanvraag()
    {
        var overlay = Schrijf("overlay.json", """{ "overlay": "o", "bron": "test", "jaar": 2025, "waarden": { "contextdrempel": "2", "contextdremple": "0.1" } }""");
        var aanvraag = Encoding.UTF8.GetString(Inhoud(Vg7)).Replace("0.95", "95", StringComparison.Ordinal);

        var verloop = VoerMet(aanvraag, "bereken", "-", Vg7, Vg7, "--parameters", overlay);

        Assert.Equal((2, ""), (verloop.Afloop, verloop.Uit));
        Assert.Equal(
            [
                $"{overlay}: jaar: gevonden 2026, verwacht 2025, het jaar van overlay \"o\" [PARAM-1]",
                $"{overlay}: contextdrempel: gevonden \"2\", verwacht een getal tussen 0 en 1 (vanaf 0.000001, ten hoogste 28 cijfers), zoals \"0.0712\" [PARAM-5]",
                $"{overlay}: contextdremple: gevonden overlay \"o\", verwacht een pad van een bestaande waarde, zoals contextdrempel of zorgprofielen.VG7.basisuren [PARAM-14]",
                "stdin: tariefpercentage (regel 11, kolom 3): gevonden 95, verwacht een fractie groter dan 0 en ten hoogste 1, dus 0.95 [BEDRAG-4]",
            ],
            verloop.Foutregels);
    }

    [Fact]
    public void Een_overlay_die_niet_te_lezen_is_houdt_alles_tegen()
    {
        var verloop = Voer("bereken", Vg7, "--parameters", "voorbeelden/overlays/bestaat-niet.json", "--parameters", Vg7);

        Assert.Equal((2, ""), (verloop.Afloop, verloop.Uit));
        Assert.Equal("voorbeelden/overlays/bestaat-niet.json: kan niet worden gelezen: bestand niet gevonden", verloop.Foutregels[0]);
        Assert.All(verloop.Foutregels.Skip(1), regel => Assert.StartsWith($"{Vg7}: ", regel, StringComparison.Ordinal));
        Assert.Contains(verloop.Foutregels, regel => regel.StartsWith($"{Vg7}: zorgprofiel (regel 3, kolom 3): gevonden een onbekend lid", StringComparison.Ordinal));
    }

    private string Schrijf(string naam, string inhoud)
    {
        var pad = Path.Combine(_map.FullName, naam);
        File.WriteAllText(pad, inhoud);
        return pad;
    }

    private static JsonDocument Json(Verloop verloop)
    {
        Assert.Equal((0, ""), (verloop.Afloop, verloop.Fout));
        return JsonDocument.Parse(verloop.Uit);
    }
}
