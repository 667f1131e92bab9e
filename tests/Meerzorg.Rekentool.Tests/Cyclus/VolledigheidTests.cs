using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Cyclus;

/// <summary>What is found when a dossier is checked.</summary>
[Trait("Regel", "VOLLEDIG-1")]
public class VolledigheidTests
{
    private static readonly Dossier Volledig = Dossiers.Volledig;

    [Fact]
    public void Over_een_volledig_dossier_valt_niets_te_zeggen()
    {
        var volledigheid = Volledigheid.Van(Volledig, Rekentool.Voor(2026));
        Assert.True(volledigheid.IsVolledig);
        Assert.Empty(volledigheid.Bevindingen);
        Assert.Equal("dossier A-1: volledig (0 fouten, 0 waarschuwingen)", volledigheid.ToString());
    }

    public static TheoryData<string, Dossier> Fouten => new()
    {
        { "bsn", Volledig with { Bsn = null } },
        { "zorgaanbieder", Volledig with { Zorgaanbieder = null } },
        { "zorgaanbieder", Volledig with { Zorgaanbieder = " \t" } },
        { "zorgkantoor", Volledig with { Zorgkantoor = null } },
        { "zorgkantoor", Volledig with { Zorgkantoor = "" } },
        { "soort", Volledig with { Soort = null } },
        { "soort", Volledig with { Soort = (Aanvraagsoort)3 } },
        { "ingangsdatum", Volledig with { Ingangsdatum = null } },
        { "maanden", Volledig with { Maanden = null } },
        { "maanden", Volledig with { Maanden = 0 } },
        { "maanden", Volledig with { Maanden = -12 } },
        { "maanden", Volledig with { Einddatum = new(2027, 2, 28) } },
        { "einddatum", Volledig with { Maanden = null, Einddatum = new(2026, 2, 28) } },
        { "vragenlijst", Volledig with { Vragenlijst = null } },
        { "vragenlijst", Volledig with { Vragenlijst = false } },
        { "aanvraag", Volledig with { Aanvraag = null } },
        { "aanvraag.tariefpercentage", Volledig with { Aanvraag = Volledig.Aanvraag! with { Tariefpercentage = 0 } } },
        { "aanvraag.tariefpercentage", Volledig with { Aanvraag = Volledig.Aanvraag! with { Tariefpercentage = 1.01m } } },
        { "aanvraag.zorg.wonen", Volledig with { Aanvraag = Volledig.Aanvraag! with { Zorg = new() { Wonen = Uren.Van(-1) } } } },
    };

    [Theory]
    [MemberData(nameof(Fouten))]
    public void Elk_gebrek_is_een_fout_bij_zijn_veld(string veld, Dossier dossier)
    {
        var volledigheid = Volledigheid.Van(dossier, Rekentool.Voor(2026));
        var bevinding = Assert.Single(volledigheid.Bevindingen);
        Assert.Equal((veld, Ernst.Fout), (bevinding.Veld, bevinding.Ernst));
        Assert.Equal(bevinding.Regel, Regel.Met(bevinding.Regel!).Id);
        Assert.NotEqual(bevinding.Tekst.Nl, bevinding.Tekst.En);
        Assert.False(volledigheid.IsVolledig);
        Assert.Equal("niet volledig (1 fout, 0 waarschuwingen)", volledigheid.Naam.Nl);
        Assert.Equal("not complete (1 fault, 0 warnings)", volledigheid.Naam.En);
    }

    [Fact]
    public void Wat_op_de_grens_ligt_mag()
    {
        foreach (var dossier in (Dossier[])
            [
                Volledig with { Kenmerk = null },
                Volledig with { Maanden = 1 },
                Volledig with { Maanden = null, Einddatum = new(2026, 3, 1) },
                Volledig with { Soort = Aanvraagsoort.Groep },
                Volledig with { Soort = Aanvraagsoort.Preventief },
                Volledig with { Ingangsdatum = new(2026, 1, 1) },
                Volledig with { Ingangsdatum = new(2026, 12, 31) },
                Volledig with { Aanvraag = Volledig.Aanvraag! with { Tariefpercentage = 1 } },
            ])
        {
            Assert.Empty(Volledigheid.Van(dossier, Rekentool.Voor(2026)).Bevindingen);
        }
    }

    [Fact]
    public void Van_een_leeg_dossier_wordt_elk_verplicht_veld_gemeld() =>
        Assert.Equal(
            ["bsn", "zorgaanbieder", "zorgkantoor", "soort", "ingangsdatum", "maanden", "vragenlijst", "aanvraag"],
            Volledigheid.Van(new Dossier(), Rekentool.Voor(2026)).Bevindingen.Select(bevinding => bevinding.Veld));

    [Fact]
    [Trait("Regel", "UREN-8")]
    public void VV7_en_VV8_zijn_altijd_inclusief_dagbesteding()
    {
        foreach (int jaar in Rekentool.Jaren)
        {
            foreach (var profiel in (Zorgprofiel[])[Zorgprofiel.VV7, Zorgprofiel.VV8])
            {
                foreach (bool behandeling in (bool[])[false, true])
                {
                    Melding[] Met(bool dagbesteding) =>
                        [.. Volledigheid.Van(Volledig with
                        {
                            Ingangsdatum = new(jaar, 1, 1),
                            Aanvraag = Volledig.Aanvraag! with { Zorgprofiel = profiel, Behandeling = behandeling, Dagbesteding = dagbesteding, Zorg = new() { Wonen = Uren.Van(80) } },
                        }, Rekentool.Voor(jaar)).Bevindingen];

                    // Exclusive of behandeling is possible, and a zorgkantoor asks not to.
                    Assert.Equal(behandeling ? [] : (string?[])["UREN-4"], Met(dagbesteding: true).Select(melding => melding.Regel));
                    var bevinding = Assert.Single(Met(dagbesteding: false));
                    Assert.Equal(("aanvraag.dagbesteding", "UREN-8", Ernst.Fout), (bevinding.Veld, bevinding.Regel, bevinding.Ernst));
                    Assert.Contains("inclusief dagbesteding", bevinding.Tekst.Nl, StringComparison.Ordinal);
                }
            }
        }
    }

    // Warnings.

    [Theory]
    [InlineData("2025-12-31")]
    [InlineData("2027-01-01")]
    public void Een_ingangsdatum_in_een_ander_jaar_is_een_waarschuwing(string dag)
    {
        var volledigheid = Volledigheid.Van(Volledig with { Ingangsdatum = DateOnly.Parse(dag, null) }, Rekentool.Voor(2026));
        Assert.True(volledigheid.IsVolledig);
        Assert.Equal($"waarschuwing: ingangsdatum: {dag} ligt niet in 2026, het jaar waarmee de aanvraag rekent [VOLLEDIG-1]", Assert.Single(volledigheid.Bevindingen).ToString());
        Assert.Equal("volledig (0 fouten, 1 waarschuwing)", volledigheid.Naam.Nl);
    }

    [Fact]
    [Trait("Regel", "DREMPEL-1")]
    public void Onder_de_drempel_is_een_waarschuwing()
    {
        // VG7: 33:45 is deducted and 4:22:04,58 added, so that 8:26:15 is reached at 37:49:10,42.
        Melding? Bij(Uren wonen) => Volledigheid.Van(Volledig with { Aanvraag = Volledig.Aanvraag! with { Zorg = new() { Wonen = wonen } } }, Rekentool.Voor(2026)).Bevindingen.SingleOrDefault();

        Assert.Null(Bij(Uren.Van(37, 49, 11)));
        Assert.Equal("met 8:26:14,58 meerzorguren per week is de uitkomst: niet meerzorgwaardig", Bij(Uren.Van(37, 49, 10))!.Tekst.Nl);
        Assert.Equal(("DREMPEL-1", Ernst.Waarschuwing), (Bij(Uren.Van(1))!.Regel, Bij(Uren.Van(1))!.Ernst));
        Assert.Contains("binnen het reguliere zorgprofiel", Bij(Uren.Van(1))!.Tekst.Nl, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Regel", "UREN-5")]
    public void Wat_de_berekening_meldt_is_een_waarschuwing()
    {
        var zorg = new Zorginzet { Wonen = Uren.Van(44), Nacht = Uren.Van(4) };
        var bevindingen = Volledigheid.Van(Volledig with { Aanvraag = Volledig.Aanvraag! with { Zorg = zorg } }, Rekentool.Voor(2026)).Bevindingen;
        Assert.Equal(2, bevindingen.Length);
        Assert.All(bevindingen, bevinding => Assert.Equal(("aanvraag", "UREN-5", Ernst.Waarschuwing), (bevinding.Veld, bevinding.Regel, bevinding.Ernst)));

        // Where the parameters come from is not about the completeness of the application.
        Assert.Empty(Volledigheid.Van(Volledig with { Ingangsdatum = new(2022, 3, 1) }, Rekentool.Voor(2022)).Bevindingen);
    }

    [Fact]
    public void Een_fout_in_de_administratie_laat_de_waarschuwingen_staan() =>
        Assert.Equal(
            [("bsn", Ernst.Fout), ("ingangsdatum", Ernst.Waarschuwing)],
            Volledigheid.Van(Volledig with { Bsn = "123", Ingangsdatum = new(2025, 3, 1) }, Rekentool.Voor(2026)).Bevindingen.Select(bevinding => (bevinding.Veld, bevinding.Ernst)));

    // Explanation.

    [Theory]
    [InlineData(Taal.Nederlands, "nl")]
    [InlineData(Taal.Engels, "en")]
    public void De_toelichting_van_een_controle(Taal taal, string naam)
    {
        var dossier = Volledig with { Bsn = "123456789", Zorgkantoor = null, Maanden = null, Einddatum = new(2027, 2, 28), Aanvraag = Volledig.Aanvraag! with { Tariefpercentage = 95 } };
        Snapshot.Klopt(Volledigheid.Van(dossier, Rekentool.Voor(2026)).Toelichting().AlsTekst(taal), naam: "De_toelichting_van_een_controle." + naam);
    }

    [Fact]
    public void Het_bsn_staat_nergens()
    {
        foreach (var bsn in (string[])["999990019", "123456789", "12345678", "1234 56789"])
        {
            var volledigheid = Volledigheid.Van(Volledig with { Bsn = bsn, Zorgaanbieder = null }, Rekentool.Voor(2026));
            Assert.DoesNotContain(bsn, volledigheid.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain(bsn, volledigheid.Dossier.ToString(), StringComparison.Ordinal);
            foreach (var taal in Enum.GetValues<Taal>())
            {
                Assert.DoesNotContain(bsn, string.Concat(volledigheid.Bevindingen.Select(bevinding => bevinding.In(taal))), StringComparison.Ordinal);
                Assert.DoesNotContain(bsn, volledigheid.Toelichting().AlsTekst(taal) + volledigheid.Toelichting().AlsMarkdown(taal), StringComparison.Ordinal);
            }
        }

        Assert.Equal("dossier", new Dossier { Bsn = "999990019" }.ToString());
    }
}
