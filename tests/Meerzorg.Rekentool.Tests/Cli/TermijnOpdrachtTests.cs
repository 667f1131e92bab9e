using System.Text.Json;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Cli;

public class TermijnOpdrachtTests
{
    private const string Individueel = "voorbeelden/termijn/individueel.json";
    private const string Jaargrens = "voorbeelden/termijn/jaargrens.json";
    private const string Preventief = "voorbeelden/termijn/preventief.json";

    [Fact]
    public void Als_tekst() => Snapshot.Klopt(Goed("termijn", Preventief, Jaargrens, "--jaar", "2026"));

    [Fact]
    public void Als_markdown_in_het_engels() => Snapshot.Klopt(Goed("termijn", Preventief, Jaargrens, "--formaat", "markdown", "--taal", "en"), "md");

    [Fact]
    public void Als_json_is_een_bestand_een_object_en_meer_een_lijst()
    {
        using var een = JsonDocument.Parse(Goed("termijn", Jaargrens, "--per-jaar", "--formaat", "json"));
        using var twee = JsonDocument.Parse(Goed("termijn", Jaargrens, Preventief, "--formaat", "json"));

        Assert.Equal(3800.83m, een.RootElement.GetProperty("perJaar").GetProperty("bedrag").GetDecimal());
        Assert.Equal(["individueel", "preventief"], twee.RootElement.EnumerateArray().Select(uitkomst => uitkomst.GetProperty("soort").GetString()));
        Assert.False(twee.RootElement[0].TryGetProperty("perJaar", out _));
    }

    [Fact]
    public void Van_stdin_met_een_ander_jaar_en_een_overlay()
    {
        var uit = Goed(File.ReadAllText(Projectmap.Pad("voorbeelden", "termijn", "jaargrens.json")), ["termijn", "-", "--jaar", "2026"]);
        Assert.Contains("stdin: VG7, individueel, 15 november 2025 t/m 15 februari 2026 (93 dagen), parameters 2026: meerzorgprofiel 1", uit, StringComparison.Ordinal);
        Assert.Contains("waarschuwing: jaar: de periode begint in 2025", uit, StringComparison.Ordinal);
        Assert.Contains("93 dagen × € 41,89 = € 3.895,77", uit, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_jaar_zonder_parameters_is_een_fout_die_het_noemt()
    {
        var inVerreJaren = File.ReadAllText(Projectmap.Pad(Individueel)).Replace("\"2026-03-01\"", "\"2197-03-01\"", StringComparison.Ordinal).Replace("\"2029-02-28\"", "\"2199-12-31\"", StringComparison.Ordinal);
        var verloop = Meerzorgopdracht.VoerMet(inVerreJaren, "termijn", "-", "--per-jaar");

        Assert.Equal((2, ""), (verloop.Afloop, verloop.Uit));
        Assert.Equal(["2197", "2198", "2199"], verloop.Foutregels.Select(regel => regel["stdin: jaar: gevonden ".Length..][..4]));
    }

    [Fact]
    public void Slechte_invoer_geeft_elke_fout_op_een_regel_en_niets_op_stdout()
    {
        var verloop = Meerzorgopdracht.VoerMet("""{ "jaar": 2026, "soort": "x" }""", "termijn", "-", "voorbeelden/bestaat-niet.json", Individueel);

        Assert.Equal((2, ""), (verloop.Afloop, verloop.Uit));
        Assert.Equal(7, verloop.Foutregels.Length);
        Assert.Contains("stdin: soort (regel 1, kolom 17): gevonden \"x\", verwacht een van \"individueel\", \"groep\", \"preventief\" [SOORT-1]", verloop.Foutregels);
        Assert.Contains("voorbeelden/bestaat-niet.json: kan niet worden gelezen: bestand niet gevonden", verloop.Foutregels);
    }

    [Fact]
    public void Bevindingen_zijn_een_uitkomst_en_geen_slechte_invoer() => Assert.Contains("fout: periode.totEnMet", Goed("termijn", Preventief), StringComparison.Ordinal);

    private static string Goed(params string[] argumenten) => Goed("", argumenten);

    private static string Goed(string invoer, string[] argumenten)
    {
        var verloop = Meerzorgopdracht.VoerMet(invoer, argumenten);
        Assert.Equal((0, ""), (verloop.Afloop, verloop.Fout));
        return verloop.Uit;
    }
}
