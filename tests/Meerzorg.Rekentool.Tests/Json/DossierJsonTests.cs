using System.Text;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests;

[Trait("Regel", "VOLLEDIG-1")]
public class DossierJsonTests
{
    private const string Goed = """
        {
          "kenmerk": "A-1", "bsn": "123456782", "zorgaanbieder": "Aanbieder", "zorgkantoor": "Kantoor", "soort": "individueel",
          "ingangsdatum": "2026-03-01", "einddatum": "2027-02-28", "vragenlijst": true,
          "aanvraag": {
            "jaar": 2026, "zorgprofiel": "VG7", "behandeling": true, "dagbesteding": true,
            "zorg": { "wonen": "44:45" }, "tariefpercentage": 0.95
          }
        }
        """;

    [Fact]
    public void Leest_een_dossier()
    {
        var volledigheid = DossierJson.Controleer(Encoding.UTF8.GetBytes(Goed));

        Assert.Empty(volledigheid.Bevindingen);
        Assert.Equal(
            new Dossier
            {
                Kenmerk = "A-1",
                Bsn = "123456782",
                Zorgaanbieder = "Aanbieder",
                Zorgkantoor = "Kantoor",
                Soort = Aanvraagsoort.Individueel,
                Ingangsdatum = new(2026, 3, 1),
                Einddatum = new(2027, 2, 28),
                Vragenlijst = true,
                Aanvraag = Aanvragen.Verantwoording with { Tariefpercentage = 0.95m },
            },
            volledigheid.Dossier);
    }

    [Theory]
    [InlineData("kenmerk", "1", "kenmerk")]
    [InlineData("bsn", null, "bsn")]
    [InlineData("bsn", "123456782", "bsn")]
    [InlineData("bsn", "\"123456783\"", "bsn")]
    [InlineData("bsn", "\"12345678\"", "bsn")]
    [InlineData("zorgaanbieder", null, "zorgaanbieder")]
    [InlineData("zorgaanbieder", "\"\"", "zorgaanbieder")]
    [InlineData("zorgaanbieder", "{}", "zorgaanbieder")]
    [InlineData("zorgkantoor", null, "zorgkantoor")]
    [InlineData("soort", null, "soort")]
    [InlineData("soort", "\"groepen\"", "soort")]
    [InlineData("ingangsdatum", null, "ingangsdatum")]
    [InlineData("ingangsdatum", "\"01-03-2026\"", "ingangsdatum")]
    [InlineData("einddatum", null, "maanden")]
    [InlineData("einddatum", "\"2026-02-28\"", "einddatum")]
    [InlineData("einddatum", "\"2027-02-29\"", "einddatum")]
    [InlineData("maanden", "12", "maanden")]
    [InlineData("vragenlijst", null, "vragenlijst")]
    [InlineData("vragenlijst", "false", "vragenlijst")]
    [InlineData("vragenlijst", "\"ja\"", "vragenlijst")]
    [InlineData("agb", "\"12345678\"", "agb")]
    [InlineData("aanvraag", null, "aanvraag")]
    [InlineData("aanvraag", "\"VG7\"", "aanvraag")]
    [InlineData("aanvraag.jaar", null, "aanvraag.jaar")]
    [InlineData("aanvraag.jaar", "2024", "aanvraag.jaar")]
    [InlineData("aanvraag.zorgprofiel", null, "aanvraag.zorgprofiel")]
    [InlineData("aanvraag.behandeling", null, "aanvraag.behandeling")]
    [InlineData("aanvraag.zorg.wonen", "\"44 uur\"", "aanvraag.zorg.wonen")]
    [InlineData("aanvraag.zorg.plusuren", "\"1:00\"", "aanvraag.zorg.plusuren")]
    [InlineData("aanvraag.tariefpercentage", null, "aanvraag.tariefpercentage")]
    [InlineData("aanvraag.tariefpercentage", "95", "aanvraag.tariefpercentage")]
    [InlineData("aanvraag.dagprogramma", "{}", "aanvraag.dagprogramma.rijen")]
    public void Elk_gebrek_is_een_enkele_fout_bij_zijn_veld(string lid, string? waarde, string veld)
    {
        var bevinding = Assert.Single(DossierJson.Controleer(Jsonfouten.Met(Goed, lid, waarde)).Bevindingen);
        Assert.Equal((veld, Ernst.Fout), (bevinding.Veld, bevinding.Ernst));
        Assert.Equal(bevinding.Regel, Regel.Met(bevinding.Regel!).Id);
    }

    [Fact]
    public void Maanden_in_plaats_van_een_einddatum_mag()
    {
        var maanden = Encoding.UTF8.GetString(Jsonfouten.Met(Goed, "einddatum", null));
        Assert.Empty(DossierJson.Controleer(Jsonfouten.Met(maanden, "maanden", "12")).Bevindingen);
        Assert.Equal("maanden", Assert.Single(DossierJson.Controleer(Jsonfouten.Met(maanden, "maanden", "2.5")).Bevindingen).Veld);
        Assert.Equal("maanden", Assert.Single(DossierJson.Controleer(Jsonfouten.Met(maanden, "maanden", "0")).Bevindingen).Veld);
    }

    [Fact]
    public void Een_leeg_dossier_noemt_alles_wat_ontbreekt() =>
        Assert.Equal(
            ["aanvraag", "bsn", "ingangsdatum", "maanden", "soort", "vragenlijst", "zorgaanbieder", "zorgkantoor"],
            DossierJson.Controleer("{}"u8).Bevindingen.Select(bevinding => bevinding.Veld).Order(StringComparer.Ordinal));

    [Fact]
    public void Fouten_in_de_administratie_gaan_voor_die_in_de_aanvraag()
    {
        var kapot = Jsonfouten.Met(Encoding.UTF8.GetString(Jsonfouten.Met(Goed, "aanvraag.tariefpercentage", "95")), "zorgkantoor", null);
        Assert.Equal(["zorgkantoor", "aanvraag.tariefpercentage"], DossierJson.Controleer(kapot).Bevindingen.Select(bevinding => bevinding.Veld));
    }

    [Fact]
    public void Een_ander_jaar_kan_worden_gevraagd()
    {
        var bevinding = Assert.Single(DossierJson.Controleer(Encoding.UTF8.GetBytes(Goed), jaar: 2025).Bevindingen);
        Assert.Equal(("ingangsdatum", Ernst.Waarschuwing), (bevinding.Veld, bevinding.Ernst));
    }

    [Fact]
    public void Een_bsn_dat_geen_tekst_is_staat_niet_in_de_bevinding()
    {
        var bevinding = Assert.Single(DossierJson.Controleer(Jsonfouten.Met(Goed, "bsn", "123456782")).Bevindingen);
        Assert.DoesNotContain("123456782", bevinding.In(Taal.Nederlands) + bevinding.In(Taal.Engels), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", Foutsoort.GeenJson)]
    [InlineData("{ \"bsn\": }", Foutsoort.GeenJson)]
    [InlineData("null", Foutsoort.VerkeerdType)]
    public void Van_wat_geen_object_is_valt_niets_te_controleren(string tekst, Foutsoort soort) =>
        Assert.Equal((soort, ""), Jsonfouten.Enige(() => DossierJson.Controleer(Encoding.UTF8.GetBytes(tekst))));
}
