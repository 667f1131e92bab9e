using System.Text.Json;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Cli;

/// <summary><c>meerzorg jaarwissel</c>.</summary>
public sealed class JaarwisselopdrachtTests : IDisposable
{
    private static readonly string Dossiers = Projectmap.Pad("voorbeelden", "jaarwissel", "dossiers.json");
    private static readonly string Concept = Projectmap.Pad("voorbeelden", "jaarwissel", "concept-2026.json");
    private static readonly string Vg7 = Projectmap.Pad("voorbeelden", "vg7.json");

    private readonly string _map = Directory.CreateTempSubdirectory("meerzorg-").FullName;

    public void Dispose() => Directory.Delete(_map, recursive: true);

    [Fact]
    public void Elk_formaat_is_dat_van_de_bibliotheek()
    {
        var wissel = Rekentool2025Naar2026();
        Assert.Equal((0, wissel.AlsTekst(Taal.Nederlands, 160), ""), Uitkomst(Voer(Dossiers)));
        Assert.Equal((0, wissel.AlsMarkdown(Taal.Engels), ""), Uitkomst(Voer(Dossiers, "--formaat", "markdown", "--taal", "en")));
        Assert.Equal((0, wissel.AlsJson() + "\n", ""), Uitkomst(Voer(Dossiers, "--formaat", "json")));
    }

    [Fact]
    public void De_grafiek_komt_in_het_bestand_en_een_jaar_kan_een_bestand_zijn()
    {
        var (svg, jaar) = (Path.Combine(_map, "grafiek.svg"), Projectmap.Pad("src", "Meerzorg.Rekentool", "Parameters", "Jaren", "2025.json"));
        var verloop = Meerzorgopdracht.Voer("jaarwissel", Dossiers, "--van", jaar, "--naar", "2026", "--svg", svg);

        Assert.Equal((0, ""), (verloop.Afloop, verloop.Fout));
        Assert.StartsWith($"JAARWISSEL {jaar.ToUpperInvariant()} → 2026\n", verloop.Uit, StringComparison.Ordinal);
        Assert.StartsWith("<svg ", File.ReadAllText(svg), StringComparison.Ordinal);
    }

    [Fact]
    public void Een_losse_aanvraag_heet_naar_zijn_bestand_en_haar_jaar_telt_niet_mee()
    {
        var verloop = Meerzorgopdracht.VoerMet(File.ReadAllText(Vg7), "jaarwissel", Vg7, "-", "--van", "2022", "--naar", "2025", "--formaat", "json");
        using var json = JsonDocument.Parse(verloop.Uit);

        Assert.Equal([Vg7, "stdin"], json.RootElement.GetProperty("dossiers").EnumerateArray().Select(dossier => dossier.GetProperty("kenmerk").GetString()));
        Assert.Equal((2022, 2025), (json.RootElement.GetProperty("voor").GetProperty("jaar").GetInt32(), json.RootElement.GetProperty("na").GetProperty("jaar").GetInt32()));
    }

    [Fact]
    public void Een_overlay_geldt_in_zijn_jaar_en_zonder_jaar_in_beide()
    {
        var beide = Schrijf("beide.json", """{ "overlay": "beide", "bron": "eigen", "waarden": { "contextdrempel": "0.05" } }""");
        Assert.StartsWith("JAARWISSEL 2025 → 2026 + CONCEPT\n", Voer(Dossiers, "--parameters", Concept).Uit, StringComparison.Ordinal);
        Assert.StartsWith("JAARWISSEL 2025 + BEIDE → 2026 + BEIDE + CONCEPT\n", Voer(Dossiers, "--parameters", beide, "--parameters", Concept).Uit, StringComparison.Ordinal);

        var verloop = Meerzorgopdracht.Voer("jaarwissel", Dossiers, "--van", "2022", "--naar", "2025", "--parameters", Concept);
        Assert.Equal((2, ""), (verloop.Afloop, verloop.Uit));
        Assert.Contains(verloop.Foutregels, regel => regel.StartsWith(Concept, StringComparison.Ordinal) && regel.Contains("2026", StringComparison.Ordinal));
    }

    [Fact]
    public void Onleesbare_dossiers_geven_elke_fout_met_zijn_plaats_en_geen_rapport()
    {
        var fout = Schrijf("fout.json", """{ "dossiers": [ { "kenmerk": "a", "jaar": "x", "zorgprofiel": "VG7", "behandeling": true, "dagbesteding": true, "zorg": { "wonen": 40 }, "tariefpercentage": 1 }, { "tariefpercentage": 2 } ] }""");
        var verloop = Voer(Dossiers, fout);

        Assert.Equal((2, ""), (verloop.Afloop, verloop.Uit));
        foreach (var pad in (string[])["dossiers.1.jaar", "dossiers.1.zorg.wonen", "dossiers.2.kenmerk", "dossiers.2.zorgprofiel", "dossiers.2.tariefpercentage"])
            Assert.Contains(verloop.Foutregels, regel => regel.StartsWith($"{fout}: {pad} (regel 1, kolom ", StringComparison.Ordinal));
        Assert.Equal(2, Voer(Schrijf("leeg.json", """{ "dossiers": [] }""")).Afloop);
        Assert.Equal(2, Voer(Schrijf("lijst.json", "[]")).Afloop);
    }

    [Fact]
    public void Hetzelfde_kenmerk_twee_keer_is_een_fout()
    {
        var verloop = Voer(Vg7, Vg7);
        Assert.Equal((2, ""), (verloop.Afloop, verloop.Uit));
        Assert.Contains("dossiers.2.kenmerk", Assert.Single(verloop.Foutregels), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--van", "2024", "--naar", "2026")]
    [InlineData("--van", "2025", "--naar", "12")]
    [InlineData("--van", "2025")]
    [InlineData("--naar", "2025")]
    [InlineData("--van", "nergens.json", "--naar", "2026")]
    [InlineData("--van", "2025", "--naar", "2026", "--svg", "/nergens/grafiek.svg")]
    public void Zonder_twee_jaren_of_een_plaats_voor_de_grafiek_is_er_geen_rapport(params string[] opties)
    {
        var verloop = Meerzorgopdracht.Voer(["jaarwissel", Dossiers, .. opties]);
        Assert.Equal((2, ""), (verloop.Afloop, verloop.Uit));
        Assert.NotEmpty(verloop.Foutregels);
    }

    [Fact]
    public void De_hulp_zegt_dat_het_jaar_van_een_aanvraag_niet_meetelt() =>
        Assert.Contains("het jaar dat erin staat telt niet mee", Meerzorgopdracht.Voer("jaarwissel", "--help").Uit, StringComparison.Ordinal);

    private static Meerzorgopdracht.Verloop Voer(params string[] argumenten) => Meerzorgopdracht.Voer(["jaarwissel", .. argumenten, "--van", "2025", "--naar", "2026"]);

    private static (int Afloop, string Uit, string Fout) Uitkomst(Meerzorgopdracht.Verloop verloop) => (verloop.Afloop, verloop.Uit, verloop.Fout);

    private static Jaarvergelijking Rekentool2025Naar2026() =>
        Jaarvergelijking.Van(JaarwisselJson.Lees(File.ReadAllBytes(Dossiers)).Select(dossier => (dossier.Kenmerk!, dossier.Aanvraag)), Rekentool.Voor(2025).Parameters, Rekentool.Voor(2026).Parameters);

    private string Schrijf(string naam, string inhoud)
    {
        var pad = Path.Combine(_map, naam);
        File.WriteAllText(pad, inhoud);
        return pad;
    }
}
