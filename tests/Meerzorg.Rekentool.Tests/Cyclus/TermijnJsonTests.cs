using System.Text;
using System.Text.Json;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Cyclus;

public class TermijnJsonTests
{
    private static readonly byte[] Individueel = File.ReadAllBytes(Projectmap.Pad("voorbeelden", "termijn", "individueel.json"));
    private static readonly byte[] Preventief = File.ReadAllBytes(Projectmap.Pad("voorbeelden", "termijn", "preventief.json"));

    [Fact]
    public void Leest_wat_er_staat()
    {
        var (rekentool, aanvraag) = TermijnJson.Lees(Individueel);

        Assert.Equal(2026, rekentool.Parameters.Jaar);
        Assert.Equal(
            new Termijnaanvraag { Aanvraag = Aanvragen.Vg7, Soort = Aanvraagsoort.Individueel, Periode = new(new(2026, 3, 1), new(2029, 2, 28)) },
            aanvraag);
    }

    [Fact]
    [Trait("Regel", "SOORT-1")]
    public void Leest_de_voorwaarden_en_wat_niet_is_vermeld() => Assert.Equal(
        new Preventievoorwaarden { ConcreetPlan = true, ContextOpOrde = true, CollegaOfCceBetrokken = false, BekwameBetrokkenen = null },
        TermijnJson.Lees(Preventief).Invoer.Voorwaarden);

    [Fact]
    public void Leest_verlenging_en_soort_zonder_op_hoofdletters_te_letten()
    {
        var aanvraag = TermijnJson.Lees(Jsonknip.Verander(Jsonknip.Verander(Individueel, "verlenging", "true"), "soort", "\"Groep\"")).Invoer;
        Assert.Equal((Aanvraagsoort.Groep, true), (aanvraag.Soort, aanvraag.Verlenging));
    }

    [Fact]
    public void Een_ander_jaar_en_een_eigen_rekentool()
    {
        Assert.Equal(2025, TermijnJson.Lees(Individueel, jaar: 2025).Rekentool.Parameters.Jaar);
        var overlay = new Overlay("maximum", "test", [new("maximaalEtmaalbedrag", "100.00")]);
        Assert.Equal(95.00m, TermijnJson.Lees(Individueel, rekentoolVoor: jaar => Rekentool.Voor(jaar).Met(overlay)).Bereken().Beschikking!.Delen[0].Etmaalbedrag);
    }

    [Theory]
    [Trait("Regel", "SOORT-1")]
    [Trait("Regel", "TERMIJN-1")]
    [InlineData("soort", null, Foutsoort.Ontbreekt, "soort", "SOORT-1")]
    [InlineData("soort", "\"tijdelijk\"", Foutsoort.Onleesbaar, "soort", "SOORT-1")]
    [InlineData("soort", "1", Foutsoort.VerkeerdType, "soort", "SOORT-1")]
    [InlineData("periode", null, Foutsoort.Ontbreekt, "periode", "TERMIJN-1")]
    [InlineData("periode", "\"2026\"", Foutsoort.VerkeerdType, "periode", "TERMIJN-1")]
    [InlineData("periode.van", null, Foutsoort.Ontbreekt, "periode.van", "TERMIJN-1")]
    [InlineData("periode.totEnMet", null, Foutsoort.Ontbreekt, "periode.totEnMet", "TERMIJN-1")]
    [InlineData("periode.van", "\"1-3-2026\"", Foutsoort.Meerduidig, "periode.van", "TERMIJN-1")]
    [InlineData("periode.van", "\"2026-02-29\"", Foutsoort.Onleesbaar, "periode.van", "TERMIJN-1")]
    [InlineData("periode.van", "20260301", Foutsoort.VerkeerdType, "periode.van", "TERMIJN-1")]
    [InlineData("periode.van", "\"1999-12-31\"", Foutsoort.BuitenBereik, "periode.van", "TERMIJN-1")]
    [InlineData("periode.totEnMet", "\"2200-01-01\"", Foutsoort.BuitenBereik, "periode.totEnMet", "TERMIJN-1")]
    [InlineData("periode.totEnMet", "\"2026-02-28\"", Foutsoort.Tegenstrijdig, "periode.totEnMet", "TERMIJN-1")]
    [InlineData("periode.tot", "\"2026-12-31\"", Foutsoort.OnbekendLid, "periode.tot", null)]
    [InlineData("verlenging", "\"ja\"", Foutsoort.VerkeerdType, "verlenging", "TERMIJN-1")]
    [InlineData("voorwaarden", "true", Foutsoort.VerkeerdType, "voorwaarden", "SOORT-1")]
    [InlineData("voorwaarden", "{ \"concreetPlan\": \"ja\" }", Foutsoort.VerkeerdType, "voorwaarden.concreetPlan", "SOORT-1")]
    [InlineData("voorwaarden", "{ \"plan\": true }", Foutsoort.OnbekendLid, "voorwaarden.plan", null)]
    [InlineData("einddatum", "\"2026-12-31\"", Foutsoort.OnbekendLid, "einddatum", null)]
    [InlineData("jaar", "2023", Foutsoort.JaarZonderParameters, "jaar", null)]
    [InlineData("tariefpercentage", "1.01", Foutsoort.BuitenBereik, "tariefpercentage", "BEDRAG-4")]
    public void Elke_fout_op_zijn_plaats(string pad, string? waarde, Foutsoort soort, string plaats, string? regel)
    {
        var fout = Assert.Single(Assert.Throws<OngeldigeInvoerException>(() => TermijnJson.Lees(Jsonknip.Verander(Individueel, pad, waarde))).Fouten.InBeideTalen());
        Assert.Equal((soort, plaats, regel), (fout.Soort, fout.Pad, fout.Regel));
    }

    [Fact]
    public void Een_periode_van_een_dag_kan() =>
        Assert.Equal(1, TermijnJson.Lees(Jsonknip.Verander(Individueel, "periode.totEnMet", "\"2026-03-01\"")).Invoer.Periode.Dagen);

    [Fact]
    public void Alle_fouten_samen()
    {
        var fouten = Assert.Throws<OngeldigeInvoerException>(() => TermijnJson.Lees("""{ "jaar": 2026, "soort": "x", "periode": { "van": "x" }, "verlenging": 1, "voorwaarden": [] }"""u8)).Fouten.InBeideTalen();

        Assert.Equal(
            ["behandeling", "dagbesteding", "periode.totEnMet", "periode.van", "soort", "tariefpercentage", "verlenging", "voorwaarden", "zorgprofiel"],
            fouten.Select(fout => fout.Pad).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{} {}")]
    public void Wat_geen_JSON_object_is(string tekst) =>
        Assert.Single(Assert.Throws<OngeldigeInvoerException>(() => TermijnJson.Lees(Encoding.UTF8.GetBytes(tekst))).Fouten.InBeideTalen());

    [Fact]
    [Trait("Regel", "DECL-1")]
    public void De_uitvoer_met_bevindingen() => Snapshot.Klopt(TermijnJson.Lees(Preventief).Bereken().AlsJson(), "json");

    [Fact]
    [Trait("Regel", "DECL-1")]
    public void De_uitvoer_per_jaar_in_het_engels()
    {
        var uitkomst = TermijnJson.Lees(File.ReadAllBytes(Projectmap.Pad("voorbeelden", "termijn", "jaargrens.json"))).Bereken();
        Snapshot.Klopt(uitkomst.AlsJson(Beschikking.PerJaar(uitkomst.Aanvraag.Periode, uitkomst.Aanvraag.Aanvraag), Taal.Engels), "json");
    }

    [Fact]
    public void Zonder_meerzorg_is_de_beschikking_null()
    {
        using var json = JsonDocument.Parse(TermijnJson.Lees(Jsonknip.Verander(Preventief, "zorg", "{ \"wonen\": \"1:00\" }")).Bereken().AlsJson());
        Assert.Equal("binnenZorgprofiel", json.RootElement.GetProperty("classificatie").GetString());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("beschikking").ValueKind);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("beschikkingZonderSurplus").ValueKind);
    }
}
