using System.Text;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Cli;

/// <summary>The commands rekenstaat, herbereken and motivering.</summary>
public sealed class RekenstaatOpdrachtTests : IDisposable
{
    private const string Vg7 = "voorbeelden/vg7.json";
    private const string Groep = "voorbeelden/groep/woning.json";
    private const string Overlay = "voorbeelden/overlays/contextdrempel-formulier.json";

    private readonly string _map = Directory.CreateTempSubdirectory("rekenstaat").FullName;

    public void Dispose() => Directory.Delete(_map, recursive: true);

    [Fact]
    public void Een_rekenstaat_gaat_heen_en_weer()
    {
        var bestand = Path.Combine(_map, "a.json");
        Assert.Equal((0, "", ""), Delen(Meerzorgopdracht.Voer("rekenstaat", Vg7, "-o", bestand)));
        Assert.Equal(File.ReadAllText(bestand), Meerzorgopdracht.Voer("rekenstaat", Vg7).Uit);
        Assert.Equal((0, $"{bestand}: identiek\n", ""), Delen(Meerzorgopdracht.Voer("herbereken", bestand)));

        // Not a byte order mark, not \r, and never over another file unasked.
        Assert.Equal((byte)'{', File.ReadAllBytes(bestand)[0]);
        Assert.Equal((2, "", $"{bestand}: bestaat al; --overschrijf vervangt het\n"), Delen(Meerzorgopdracht.Voer("rekenstaat", Vg7, "-o", bestand)));
        Assert.Equal(0, Meerzorgopdracht.Voer("rekenstaat", Groep, "-o", bestand, "--overschrijf").Afloop);
        Assert.Equal(0, Meerzorgopdracht.Voer("herbereken", bestand).Afloop);
    }

    [Fact]
    public void Meer_bestanden_gaan_naar_een_map()
    {
        var map = Path.Combine(_map, "nieuw") + "/";
        Assert.Equal((2, "", "-o: gevonden niets, verwacht bij meer dan één invoerbestand een map, zoals rekenstaten/\n"), Delen(Meerzorgopdracht.Voer("rekenstaat", Vg7, Groep)));
        Assert.Equal(2, Meerzorgopdracht.Voer("rekenstaat", Vg7, Groep, "-o", "een.json").Afloop);
        Assert.Equal(0, Meerzorgopdracht.Voer("rekenstaat", Vg7, Groep, "-o", map).Afloop);
        Assert.Equal(["vg7.json", "woning.json"], Directory.GetFiles(map).Select(Path.GetFileName).Order());

        // One that is there already: none is written.
        File.Delete(map + "vg7.json");
        Assert.Equal(2, Meerzorgopdracht.Voer("rekenstaat", Vg7, Groep, "-o", map).Afloop);
        Assert.Equal(["woning.json"], Directory.GetFiles(map).Select(Path.GetFileName));
    }

    [Fact]
    public void Een_overlay_zit_erin_en_een_rekenstaat_is_invoer_voor_de_volgende()
    {
        var bestand = Path.Combine(_map, "a.json");
        Assert.Equal(0, Meerzorgopdracht.Voer("rekenstaat", Vg7, "--parameters", Overlay, "-o", bestand).Afloop);
        Assert.Equal(0, Meerzorgopdracht.Voer("herbereken", bestand).Afloop);
        Assert.Equal(File.ReadAllText(bestand), Meerzorgopdracht.Voer("rekenstaat", bestand).Uit);
    }

    [Fact]
    public void De_afloop_is_3_als_er_een_niet_identiek_is()
    {
        var (goed, stuk) = (Path.Combine(_map, "goed.json"), Path.Combine(_map, "stuk.json"));
        var rekenstaat = Rekenstaat.Van(Rekentool.Voor(2026), Aanvragen.Vg7);
        File.WriteAllText(goed, rekenstaat.AlsTekst());
        File.WriteAllBytes(stuk, rekenstaat.VervangEnTelNa("\"wonen\": \"40:00\"", "\"wonen\": \"40:01\""));
        var verloop = Meerzorgopdracht.Voer("herbereken", goed, stuk);

        Assert.Equal(
            (3, $"{goed}: identiek\n{stuk}: verschilt\n  uitkomst.uitleg.2.invoer.1.waarde: gevonden \"40:00\", verwacht \"40:01\" [UREN-1]\n", ""),
            Delen(verloop));
        Assert.Equal($"- {goed}: identical\n- {stuk}: differs\n  - uitkomst.uitleg.2.invoer.1.waarde: found \"40:00\", expected \"40:01\" [UREN-1]\n", Meerzorgopdracht.Voer("herbereken", goed, stuk, "--formaat", "markdown", "--taal", "en").Uit);

        File.WriteAllBytes(stuk, rekenstaat.Vervang("\"wonen\": \"40:00\"", "\"wonen\": \"40:01\""));
        Assert.Equal(3, Meerzorgopdracht.Voer("herbereken", stuk).Afloop);
        File.WriteAllBytes(stuk, rekenstaat.Vervang("rekenstaat-2", "rekenstaat-3"));
        Assert.Equal(3, Meerzorgopdracht.Voer("herbereken", stuk).Afloop);
        File.WriteAllBytes(stuk, rekenstaat.Vervang("rekenstaat-2", "rekenstaat-1"));
        Assert.Equal(3, Meerzorgopdracht.Voer("herbereken", stuk).Afloop);
    }

    [Fact]
    public void De_json_noemt_het_oordeel()
    {
        var rekenstaat = Rekenstaat.Van(Rekentool.Voor(2026), Aanvragen.Vg7);
        var uitvoer = string.Concat(((byte[][])
        [
            Encoding.UTF8.GetBytes(rekenstaat.AlsTekst()),
            rekenstaat.VervangEnTelNa("\"jaarbedrag\": 75444.61", "\"jaarbedrag\": 75544.61"),
            rekenstaat.VervangEnTelNa("\"jaar\": 2026", "\"jaar\": 9999"),
            rekenstaat.Vervang("rekenstaat-2", "rekenstaat-3"),
            rekenstaat.Vervang("rekenstaat-2", "rekenstaat-1"),
        ]).Select(inhoud => Meerzorgopdracht.VoerMet(inhoud, "herbereken", "-", "--formaat", "json").Uit));

        Snapshot.Klopt(uitvoer.Replace(rekenstaat.ParametersetId!, "ID", StringComparison.Ordinal).Replace(Rekenstaat.HuidigeVersie, "VERSIE", StringComparison.Ordinal), "json");
    }

    [Theory]
    [InlineData("{", "stdin: regel 1, kolom 2: gevonden het einde van het bestand")]
    [InlineData("{}", "stdin: formaat (regel 1, kolom 1): gevonden niets")]
    [InlineData("{ \"formaat\": \"x\" }", "stdin: formaat (regel 1, kolom 3): gevonden \"x\"")]
    public void Onbruikbare_invoer_geeft_2_en_niets_op_stdout(string invoer, string melding)
    {
        var verloop = Meerzorgopdracht.VoerMet(invoer, "herbereken", "-");

        Assert.Equal((2, ""), (verloop.Afloop, verloop.Uit));
        Assert.StartsWith(melding, verloop.Fout, StringComparison.Ordinal);
        Assert.Equal(2, Meerzorgopdracht.VoerMet(invoer, "rekenstaat", "-").Afloop);
        Assert.Equal(2, Meerzorgopdracht.VoerMet(invoer, "motivering", "-").Afloop);
    }

    [Fact]
    public void De_motivering_in_elk_formaat()
    {
        Snapshot.Klopt(Uit(Vg7, "--register", "gewoon", "--formaat", "json"), "json", "motivering.vg7");
        Snapshot.Klopt(Uit(Groep, "--register", "gewoon", "--formaat", "markdown"), "md", "motivering.groep");
        Assert.Equal(Uit(Vg7), Uit(Vg7, "--register", "juridisch"));
        Assert.Contains("preventieve aanvraag", Uit(Vg7, "--soort", "preventief"), StringComparison.Ordinal);
        Assert.Contains("What was asked?", Uit(Vg7, "--register", "gewoon", "--taal", "en"), StringComparison.Ordinal);
        Assert.Equal(2, Meerzorgopdracht.Voer("motivering", Vg7, "--register", "deftig").Afloop);

        static string Uit(params string[] argumenten)
        {
            var (afloop, uit, fout) = Meerzorgopdracht.Voer(["motivering", .. argumenten]);
            Assert.Equal((0, ""), (afloop, fout));
            return uit;
        }
    }

    private static (int Afloop, string Uit, string Fout) Delen(Meerzorgopdracht.Verloop verloop) => (verloop.Afloop, verloop.Uit, verloop.Fout);
}
