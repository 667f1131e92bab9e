using System.Text.Json;
using Meerzorg.Rekentool.Pgb;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Cli;

public class PgbOpdrachtTests
{
    private const string Eenvoudig = "voorbeelden/pgb/eenvoudig.json";
    private const string Toezicht = "voorbeelden/pgb/toezicht-en-nacht.json";
    private const string Jong = "voorbeelden/pgb/jonge-zorgverleners.json";
    private const string Heraanvraag = "voorbeelden/pgb/heraanvraag.json";

    [Fact]
    public void Als_tekst_met_uitleg() => Snapshot.Klopt(Goed("pgb", Eenvoudig, "--uitleg"));

    [Fact]
    public void Als_markdown_in_het_engels() => Snapshot.Klopt(Goed("pgb", Toezicht, Jong, Heraanvraag, "--formaat", "markdown", "--taal", "en"), "md");

    [Fact]
    public void Als_json() => Snapshot.Klopt(Goed("pgb", Heraanvraag, Toezicht, "--formaat", "json"), "json");

    [Fact]
    public void Bijlage_B_toont_het_gedrukte_tarief_naast_het_herleide() =>
        Assert.Contains("€ 1.606,81 ÷ 26; gedrukt € 61,85", Goed("pgb", Eenvoudig, "--jaar", "2023"), StringComparison.Ordinal);

    [Fact]
    public void Een_bestand_is_een_object_en_meer_een_lijst()
    {
        using var een = JsonDocument.Parse(Goed("pgb", Jong, "--formaat", "json"));
        using var twee = JsonDocument.Parse(Goed("pgb", Jong, Eenvoudig, "--formaat", "json", "--uitleg"));
        Assert.False(een.RootElement.TryGetProperty("uitleg", out _));
        Assert.Equal(2, twee.RootElement.GetArrayLength());
        Assert.True(twee.RootElement[1].GetProperty("uitleg").GetArrayLength() > 10);
    }

    [Fact]
    public void Een_overlay_vervangt_een_parameter_en_een_verkeerde_is_een_fout()
    {
        var overlay = """{ "overlay": "dagdeel", "bron": "afspraak", "waarden": { "urenPerDagdeel": "3" } }""";
        Assert.Contains("72:30 uur telt; 5:00 boven de drempel van 67:30", Met(overlay, "pgb", Eenvoudig, "--parameters", "-").Uit, StringComparison.Ordinal);

        var verloop = Met(overlay.Replace("urenPerDagdeel", "contextdrempel", StringComparison.Ordinal), "pgb", Eenvoudig, "--parameters", "-");
        Assert.Equal((2, ""), (verloop.Afloop, verloop.Uit));
        Assert.Contains("stdin: contextdrempel: gevonden overlay \"dagdeel\"", verloop.Fout, StringComparison.Ordinal);
    }

    [Fact]
    public void Slechte_invoer_geeft_elke_fout_op_een_regel_en_niets_op_stdout()
    {
        var verloop = Met("""{ "jaar": 2026, "zorgprofiel": "VG7" }""", "pgb", "-", "voorbeelden/bestaat-niet.json", Eenvoudig);
        Assert.Equal((2, ""), (verloop.Afloop, verloop.Uit));
        Assert.Equal(5, verloop.Foutregels.Length);
        Assert.Contains("stdin: regels (regel 1, kolom 1): gevonden niets, verwacht een lijst met regels [PGB-11]", verloop.Foutregels);
    }

    [Fact]
    [Trait("Regel", "TOEGANG-1")]
    public void Een_zorgprofiel_zonder_pgb_is_een_uitkomst_en_geen_fout()
    {
        var uit = Met(File.ReadAllText(Projectmap.Pad("voorbeelden", "pgb", "eenvoudig.json")).Replace("VG7", "GGZ6B", StringComparison.Ordinal), "pgb", "-");
        Assert.Equal((0, ""), (uit.Afloop, uit.Fout));
        Assert.StartsWith("stdin: GGZ6B, pgb, 2026: geen toegang tot meerzorg\n  fout: zorgprofiel: GGZ6B geeft geen toegang tot meerzorg in een pgb; dat doen VG5, VG7,", uit.Uit, StringComparison.Ordinal);
    }

    [Fact]
    public void De_hulp_noemt_voorbeelden()
    {
        var hulp = Goed("pgb", "--help");
        Assert.Contains("meerzorg pgb voorbeelden/pgb/eenvoudig.json", hulp, StringComparison.Ordinal);
        Assert.Contains(string.Join(", ", Pgbrekentool.Jaren), hulp, StringComparison.Ordinal);
    }

    [Fact]
    public void Het_getoonde_jaar_is_een_fout_als_het_er_niet_is() =>
        Assert.Equal([$"{Eenvoudig}: jaar (regel 2, kolom 3): gevonden 2022, verwacht een jaar waarvan de parameters bekend zijn: {string.Join(", ", Pgbrekentool.Jaren)}"], Meerzorgopdracht.Voer("pgb", Eenvoudig, "--jaar", "2022").Foutregels);

    private static Meerzorgopdracht.Verloop Met(string invoer, params string[] argumenten) => Meerzorgopdracht.VoerMet(invoer, argumenten);

    private static string Goed(params string[] argumenten)
    {
        var verloop = Meerzorgopdracht.Voer(argumenten);
        Assert.Equal((0, ""), (verloop.Afloop, verloop.Fout));
        return verloop.Uit;
    }
}
