using System.Text.Json;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Cli;

public class CyclusOpdrachtTests
{
    private const string Aanbieder = "voorbeelden/cyclus/aanbieder.json";
    private const string Starter = "voorbeelden/cyclus/starter.json";
    private const string Eigen = "voorbeelden/cyclus/eigen-beleid.json";

    [Fact]
    public void Als_tekst_in_het_engels() => Snapshot.Klopt(Goed("cyclus", Aanbieder, Starter, "--taal", "en"));

    [Fact]
    public void Als_markdown() => Snapshot.Klopt(Goed("cyclus", Aanbieder, Starter, "--beleid", "voorwaarden", "--formaat", "markdown"), "md");

    [Fact]
    public void Met_een_eigen_beleid() => Snapshot.Klopt(Goed("cyclus", Aanbieder, "--beleid", Eigen));

    [Fact]
    public void Als_json_is_een_bestand_een_object_en_meer_een_lijst()
    {
        using var een = JsonDocument.Parse(Goed("cyclus", Aanbieder, "--formaat", "json"));
        using var twee = JsonDocument.Parse(Goed("cyclus", Aanbieder, Starter, "--formaat", "json", "--beleid", "VOORWAARDEN"));

        Assert.Equal("CYCLUS", een.RootElement.GetProperty("beleid").GetString());
        Assert.Equal(["VOORWAARDEN", "VOORWAARDEN"], twee.RootElement.EnumerateArray().Select(cyclus => cyclus.GetProperty("beleid").GetString()));
    }

    [Fact]
    public void Slechte_invoer_geeft_elke_fout_op_een_regel_en_niets_op_stdout()
    {
        var verloop = Meerzorgopdracht.VoerMet("""{ "peildatum": "2026-09-01", "levertMeerzorg": true }""", "cyclus", "-", Aanbieder);

        Assert.Equal((2, ""), (verloop.Afloop, verloop.Uit));
        Assert.Equal(
            [
                "stdin: individueleClienten (regel 1, kolom 1): gevonden niets, verwacht een geheel getal, zoals 12 [PLAN-1]",
                "stdin: beleid (regel 1, kolom 1): gevonden niets, verwacht een van CYCLUS, VOORWAARDEN, of een eigen beleid [PLAN-2]",
            ],
            verloop.Foutregels);
    }

    [Fact]
    public void Een_beleid_dat_er_niet_is_en_een_dat_niet_deugt()
    {
        Assert.Equal(["geen-beleid.json: kan niet worden gelezen: bestand niet gevonden"], Fout("cyclus", Aanbieder, "--beleid", "geen-beleid.json"));
        Assert.Equal($"{Starter}: peildatum (regel 3, kolom 3): gevonden een onbekend lid", Fout("cyclus", Aanbieder, "--beleid", Starter).Single(regel => regel.Contains("peildatum", StringComparison.Ordinal))[..^", verwacht een van $schema, formaat, beleid, gecontroleerdOp, herkomsten, meerzorgplan, evaluatie, dialoog, ontwikkeltraject, groepsaanvraag, individueleAanvraag".Length]);
    }

    private static string[] Fout(params string[] argumenten)
    {
        var verloop = Meerzorgopdracht.Voer(argumenten);
        Assert.Equal((2, ""), (verloop.Afloop, verloop.Uit));
        return verloop.Foutregels;
    }

    private static string Goed(params string[] argumenten)
    {
        var verloop = Meerzorgopdracht.Voer(argumenten);
        Assert.Equal((0, ""), (verloop.Afloop, verloop.Fout));
        return verloop.Uit;
    }
}
