using System.Text;
using Meerzorg.Rekentool.Pgb;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Pgb;

public class ZorgplanJsonTests
{
    private static string Plan { get; } = File.ReadAllText(Projectmap.Pad("voorbeelden", "pgb", "jonge-zorgverleners.json"));

    private static string Variabel { get; } = File.ReadAllText(Projectmap.Pad("voorbeelden", "pgb", "toezicht-en-nacht.json"));

    private static string Heraanvraag { get; } = File.ReadAllText(Projectmap.Pad("voorbeelden", "pgb", "heraanvraag.json"));

    [Theory]
    [InlineData("jaar", "2022", Foutsoort.JaarZonderParameters, "jaar")]
    [InlineData("jaar", null, Foutsoort.Ontbreekt, "jaar")]
    [InlineData("zorgprofiel", "\"LG9\"", Foutsoort.OnbekendZorgprofiel, "zorgprofiel")]
    [InlineData("zorgprofiel", null, Foutsoort.Ontbreekt, "zorgprofiel")]
    [InlineData("leveringsvorm", "\"ZZP\"", Foutsoort.Onleesbaar, "leveringsvorm")]
    [InlineData("leeftijdClient", null, Foutsoort.Ontbreekt, "leeftijdClient")]
    [InlineData("leeftijdClient", "121", Foutsoort.BuitenBereik, "leeftijdClient")]
    [InlineData("leeftijdClient", "-1", Foutsoort.BuitenBereik, "leeftijdClient")]
    [InlineData("basisbudget", null, Foutsoort.Ontbreekt, "basisbudget")]
    [InlineData("basisbudget", "\"veel\"", Foutsoort.Onleesbaar, "basisbudget")]
    [InlineData("kostenInInstelling", "0", Foutsoort.BuitenBereik, "kostenInInstelling")]
    [InlineData("indexering", "1", Foutsoort.BuitenBereik, "indexering")]
    [InlineData("indexering", "-0.01", Foutsoort.BuitenBereik, "indexering")]
    [InlineData("ingangsdatum", "\"2025-12-31\"", Foutsoort.Tegenstrijdig, "ingangsdatum")]
    [InlineData("einddatum", "\"2027-01-01\"", Foutsoort.Tegenstrijdig, "einddatum")]
    [InlineData("einddatum", "\"31-12\"", Foutsoort.Onleesbaar, "einddatum")]
    [InlineData("bijzondereBehoefte", "\"ja\"", Foutsoort.VerkeerdType, "bijzondereBehoefte")]
    [InlineData("toekenningsweken", "0", Foutsoort.BuitenBereik, "toekenningsweken")]
    [InlineData("toekenningsweken", "531", Foutsoort.BuitenBereik, "toekenningsweken")]
    [InlineData("regels", "[]", Foutsoort.BuitenBereik, "regels")]
    [InlineData("regels", null, Foutsoort.Ontbreekt, "regels")]
    [InlineData("regels.1.functie", "\"zwemmen\"", Foutsoort.Onleesbaar, "regels.1.functie")]
    [InlineData("regels.1.aard", "\"welzijn\"", Foutsoort.Tegenstrijdig, "regels.1.aard")]
    [InlineData("regels.1.aard", "\"huishouden\"", Foutsoort.Tegenstrijdig, "regels.1.aard")]
    [InlineData("regels.1.uren", null, Foutsoort.Ontbreekt, "regels.1.uren")]
    [InlineData("regels.1.uren", "\"0:00\"", Foutsoort.BuitenBereik, "regels.1.uren")]
    [InlineData("regels.1.uren", "\"-1:00\"", Foutsoort.BuitenBereik, "regels.1.uren")]
    [InlineData("regels.1.uren", "\"2000:01\"", Foutsoort.BuitenBereik, "regels.1.uren")]
    [InlineData("regels.1.uren", "16", Foutsoort.VerkeerdType, "regels.1.uren")]
    [InlineData("regels.1.dagdelen", "2", Foutsoort.Tegenstrijdig, "regels.1.dagdelen")]
    [InlineData("regels.6.dagdelen", "0", Foutsoort.BuitenBereik, "regels.6.dagdelen")]
    [InlineData("regels.1.tarief", null, Foutsoort.Ontbreekt, "regels.1.tarief")]
    [InlineData("regels.1.tarief", "-0.01", Foutsoort.BuitenBereik, "regels.1.tarief")]
    [InlineData("regels.1.tarief", "10000.01", Foutsoort.BuitenBereik, "regels.1.tarief")]
    [InlineData("regels.1.vorigTarief", "10", Foutsoort.Ontbreekt, "regels.1.vorigTarief")]
    [InlineData("regels.1.zorgverlener", "\"oom\"", Foutsoort.OnbekendLid, "regels.1.zorgverlener")]
    [InlineData("regels.1.zorgverlener", null, Foutsoort.Ontbreekt, "regels.1.zorgverlener")]
    [InlineData("regels.1.toezicht", """{ "heleEtmaal": true }""", Foutsoort.Tegenstrijdig, "regels.1.toezicht")]
    [InlineData("regels.1.hygienereden", "\"dieet\"", Foutsoort.Tegenstrijdig, "regels.1.hygienereden")]
    [InlineData("regels.1.voorgaandeWeken", "[\"1:00\"]", Foutsoort.Tegenstrijdig, "regels.1.voorgaandeWeken")]
    [InlineData("regels.1.kleur", "1", Foutsoort.OnbekendLid, "regels.1.kleur")]
    [InlineData("zorgverleners.neef.formeel", null, Foutsoort.Ontbreekt, "zorgverleners.neef.formeel")]
    [InlineData("zorgverleners.buurjongen.leeftijd", null, Foutsoort.Ontbreekt, "regels.4.zorgverlener.leeftijd")]
    [InlineData("zorgverleners.buurjongen.leeftijd", "121", Foutsoort.BuitenBereik, "zorgverleners.buurjongen.leeftijd")]
    [InlineData("zorgverleners.niemand", """{ "formeel": true, "leeftijd": -1 }""", Foutsoort.BuitenBereik, "zorgverleners.niemand.leeftijd")]
    [InlineData("zorgverleners.buurjongen.leeftijd", "14", Foutsoort.BuitenBereik, "regels.4.zorgverlener.leeftijd")]
    [InlineData("zorgverleners.wijkverpleegkundige.oudeRechten", "true", Foutsoort.Tegenstrijdig, "regels.3.zorgverlener.oudeRechten")]
    [InlineData("zorgverleners.neef.verwantschap", "\"oom\"", Foutsoort.Onleesbaar, "zorgverleners.neef.verwantschap")]
    public void Een_plan_met_een_fout(string pad, string? waarde, Foutsoort soort, string foutpad) =>
        Assert.Equal((soort, foutpad), Jsonfouten.Enige(() => ZorgplanJson.Lees(Jsonknip.Verander(Plan, pad, waarde))));

    [Theory]
    [InlineData("regels.3.voorgaandeWeken", "[]", Foutsoort.Ontbreekt, "regels.3.voorgaandeWeken")]
    [InlineData("regels.3.voorgaandeWeken", "[\"0:00\", \"0:00\"]", Foutsoort.BuitenBereik, "regels.3.voorgaandeWeken")]
    [InlineData("regels.3.voorgaandeWeken", "[\"1:00\", \"-1:00\"]", Foutsoort.BuitenBereik, "regels.3.voorgaandeWeken.2")]
    [InlineData("regels.3.voorgaandeWeken", "\"8:00\"", Foutsoort.VerkeerdType, "regels.3.voorgaandeWeken")]
    [InlineData("regels.3.voorgaandeWeken", "[8]", Foutsoort.VerkeerdType, "regels.3.voorgaandeWeken.1")]
    [InlineData("regels.3.uren", "\"8:00\"", Foutsoort.Tegenstrijdig, "regels.3.uren")]
    [InlineData("regels.8.toezicht.heleEtmaal", "1", Foutsoort.VerkeerdType, "regels.8.toezicht.heleEtmaal")]
    [InlineData("regels.8.toezicht.hele", "true", Foutsoort.OnbekendLid, "regels.8.toezicht.hele")]
    public void Variabele_zorg_en_toezicht_met_een_fout(string pad, string? waarde, Foutsoort soort, string foutpad) =>
        Assert.Equal((soort, foutpad), Jsonfouten.Van(() => ZorgplanJson.Lees(Jsonknip.Verander(Variabel, pad, waarde))).Select(fout => (fout.Soort, fout.Pad)).First());

    [Theory]
    [InlineData("heraanvraag.eerder", null, Foutsoort.Ontbreekt, "heraanvraag.eerder")]
    [InlineData("heraanvraag.eerder.zorgprofiel", "\"VV8\"", Foutsoort.Tegenstrijdig, "heraanvraag.eerder.zorgprofiel")]
    [InlineData("heraanvraag.eerder.regels.1.uren", "\"0:00\"", Foutsoort.BuitenBereik, "heraanvraag.eerder.regels.1.uren")]
    [InlineData("heraanvraag.aanvraagdatum", null, Foutsoort.Ontbreekt, "heraanvraag.aanvraagdatum")]
    [InlineData("heraanvraag.aanvraagdatum", "\"1926-06-15\"", Foutsoort.BuitenBereik, "heraanvraag.aanvraagdatum")]
    [InlineData("heraanvraag.wijzigingsdatum", "\"15 juni\"", Foutsoort.Onleesbaar, "heraanvraag.wijzigingsdatum")]
    [InlineData("heraanvraag.voorafMogelijk", null, Foutsoort.Ontbreekt, "heraanvraag.voorafMogelijk")]
    [InlineData("heraanvraag.uitgevallen", "[\"uitzendkracht\"]", Foutsoort.Tegenstrijdig, "heraanvraag.uitgevallen.1")]
    [InlineData("heraanvraag.uitgevallen", "[1]", Foutsoort.VerkeerdType, "heraanvraag.uitgevallen.1")]
    [InlineData("heraanvraag.jaar", "2026", Foutsoort.OnbekendLid, "heraanvraag.jaar")]
    [Trait("Regel", "PGB-10")]
    public void Een_heraanvraag_met_een_fout(string pad, string? waarde, Foutsoort soort, string foutpad) =>
        Assert.Equal((soort, foutpad), Jsonfouten.Enige(() => ZorgplanJson.Lees(Jsonknip.Verander(Heraanvraag, pad, waarde))));

    [Fact]
    public void Maaltijden_vragen_of_een_ander_het_kan()
    {
        var fouten = Jsonfouten.Van(() => ZorgplanJson.Lees(Jsonknip.Verander(Plan, "anderKanMaaltijdBereiden", null)));
        Assert.Equal([("regels.7.aard", Foutsoort.Ontbreekt), ("regels.8.aard", Foutsoort.Ontbreekt)], fouten.Select(fout => (fout.Pad, fout.Soort)));
    }

    [Fact]
    public void Na_een_element_dat_geen_regel_is_kloppen_de_nummers_nog() => Assert.Equal(
        ["regels.2", "regels.4.zorgverlener.leeftijd"],
        Jsonfouten.Van(() => ZorgplanJson.Lees(Jsonknip.Verander(Jsonknip.Verander(Plan, "regels.2", "3"), "zorgverleners.buurjongen.leeftijd", "14"))).Select(fout => fout.Pad));

    [Fact]
    public void Alle_fouten_tegelijk() => Snapshot.Klopt(ZonderJaren(string.Join('\n', Jsonfouten.Van(() => ZorgplanJson.Lees(Encoding.UTF8.GetBytes("""
        {
          "jaar": 2022, "zorgprofiel": "X", "leeftijd": 3, "basisbudget": 1,
          "zorgverleners": { "a": { "formeel": "ja" }, "b": 1 },
          "regels": [ { "functie": "begeleidingGroep", "uren": "1:00", "tarief": "5" }, 3, { "aard": "slapen", "zorgverlener": "c" } ],
          "heraanvraag": { "eerder": {} }
        }
        """))).Select(fout => fout.ToString()))));

    /// <summary>A new year is no other text.</summary>
    private static string ZonderJaren(string tekst) => tekst.Replace(string.Join(", ", Pgbrekentool.Jaren), "JAREN", StringComparison.Ordinal);

    [Fact]
    public void Basisbudget_moet_er_zijn_in_het_jaar()
    {
        var vv = Plannen.Plan(Plannen.Bgi(1)) with { Zorgprofiel = Zorgprofiel.VV7 };
        Assert.Equal("basisbudget", Assert.Single(Pgbrekentool.Voor(2026).Controleer(vv)).Pad);
        var zonderVervoer = Plannen.Plan(Plannen.Bgi(1)) with { Basisbudget = Basisbudget.ZonderVervoer };
        Assert.Empty(Pgbrekentool.Voor(2026).Controleer(zonderVervoer));
        Assert.Equal("basisbudget", Assert.Single(Pgbrekentool.Voor(2023).Controleer(zonderVervoer)).Pad);
    }

    [Fact]
    public void Een_naam_is_een_zorgverlener()
    {
        var plan = Plannen.Plan(Plannen.Bgi(1), Plannen.Bgi(1, 50, Plannen.Begeleider with { Professioneel = true }));
        Assert.Equal("regels.2.zorgverlener", Assert.Single(Pgbrekentool.Voor(2026).Controleer(plan)).Pad);
        Assert.Equal("leveringsvorm", Assert.Single(Pgbrekentool.Voor(2026).Controleer(Plannen.Plan(Plannen.Bgi(1)) with { Leveringsvorm = Leveringsvorm.ZZP })).Pad);
    }
}
