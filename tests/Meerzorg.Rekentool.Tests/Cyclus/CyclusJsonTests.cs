using System.Text;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Cyclus;

public class CyclusJsonTests
{
    [Fact]
    public void Leest_wat_er_staat()
    {
        var (beleid, situatie) = CyclusJson.Lees(Situaties.Aanbieder);

        Assert.Same(Situaties.Cyclus, beleid);
        Assert.Equal((new(2026, 12, 1), true, 11, 1), (situatie.Peildatum, situatie.LevertMeerzorg, situatie.IndividueleClienten, situatie.NieuweClienten));
        Assert.Equal((new DateOnly(2027, 2, 15), new DateOnly(2026, 2, 10)), (situatie.Dialoog, situatie.LaatsteDialoog));
        Assert.False(situatie.PlanGevraagd || situatie.EigenInitiatief);
        Assert.Equal(
            [
                new Clientbeschikking { Client = new() { Kenmerk = "A", LaatsteOntwikkeltraject = new(2024, 5, 14) }, EindeBeschikking = new(2027, 6, 30), Heraanvraag = true, Zorgprofiel = Zorgprofiel.VG7 },
                new Clientbeschikking { Client = new() { Kenmerk = "B", MeerzorgSinds = new(2026, 3, 1) }, EindeBeschikking = new(2027, 2, 28), Heraanvraag = true, Zorgprofiel = Zorgprofiel.VG7plus },
                new Clientbeschikking { Client = new() { Kenmerk = "C", LaatsteOntwikkeltraject = new(2023, 10, 2) }, EindeBeschikking = new(2026, 12, 31), Heraanvraag = false },
            ],
            situatie.Clienten.AsEnumerable());
        Assert.Equal([new() { Kenmerk = "D", LaatsteOntwikkeltraject = new(2025, 9, 30) }, new() { Kenmerk = "E" }], situatie.Groepen[0].Clienten.AsEnumerable());
        Assert.Equal(("de Es", new(2026, 12, 31), false), (situatie.Groepen[1].Kenmerk, situatie.Groepen[1].EindeBeschikking, situatie.Groepen[1].Heraanvraag));
        Assert.Equal([new NieuweGroep { Kenmerk = "de Beuk", Start = new(2027, 4, 1) }], situatie.NieuweGroepen.AsEnumerable());
    }

    [Fact]
    public void Een_gekozen_beleid_gaat_voor()
    {
        Assert.Same(Situaties.Voorwaarden, CyclusJson.Lees(Situaties.Aanbieder, Situaties.Voorwaarden).Beleid);
        Assert.Same(Situaties.Voorwaarden, CyclusJson.Lees(Jsonknip.Verander(Situaties.Aanbieder, "beleid", null), Situaties.Voorwaarden).Beleid);
    }

    [Theory]
    [InlineData("planGevraagd")]
    [InlineData("eigenInitiatief")]
    public void Leest_wat_mag_ontbreken(string lid)
    {
        var situatie = CyclusJson.Lees(Jsonknip.Verander(Situaties.Aanbieder, lid, "true")).Situatie;
        Assert.Equal((lid == "planGevraagd", lid == "eigenInitiatief"), (situatie.PlanGevraagd, situatie.EigenInitiatief));
    }

    [Theory]
    [Trait("Regel", "PLAN-1")]
    [Trait("Regel", "PLAN-2")]
    [Trait("Regel", "PLAN-3")]
    [InlineData("beleid", null, Foutsoort.Ontbreekt, "beleid")]
    [InlineData("beleid", "\"ANDERS\"", Foutsoort.Onleesbaar, "beleid")]
    [InlineData("beleid", "1", Foutsoort.VerkeerdType, "beleid")]
    [InlineData("peildatum", null, Foutsoort.Ontbreekt, "peildatum")]
    [InlineData("peildatum", "\"vandaag\"", Foutsoort.Onleesbaar, "peildatum")]
    [InlineData("peildatum", "\"1999-12-31\"", Foutsoort.BuitenBereik, "peildatum")]
    [InlineData("levertMeerzorg", null, Foutsoort.Ontbreekt, "levertMeerzorg")]
    [InlineData("levertMeerzorg", "\"ja\"", Foutsoort.VerkeerdType, "levertMeerzorg")]
    [InlineData("levertMeerzorg", "false", Foutsoort.Tegenstrijdig, "levertMeerzorg")]
    [InlineData("individueleClienten", null, Foutsoort.Ontbreekt, "individueleClienten")]
    [InlineData("individueleClienten", "10.5", Foutsoort.VerkeerdType, "individueleClienten")]
    [InlineData("individueleClienten", "-1", Foutsoort.BuitenBereik, "individueleClienten")]
    [InlineData("individueleClienten", "1000001", Foutsoort.BuitenBereik, "individueleClienten")]
    [InlineData("individueleClienten", "3", Foutsoort.Tegenstrijdig, "individueleClienten")] // 3 in the list and 1 new
    [InlineData("nieuweClienten", "9", Foutsoort.Tegenstrijdig, "individueleClienten")]
    [InlineData("nieuweClienten", "-1", Foutsoort.BuitenBereik, "nieuweClienten")]
    [InlineData("nieuweClienten", "\"1\"", Foutsoort.VerkeerdType, "nieuweClienten")]
    [InlineData("planGevraagd", "1", Foutsoort.VerkeerdType, "planGevraagd")]
    [InlineData("dialoog", "\"2026-11-30\"", Foutsoort.Tegenstrijdig, "dialoog")]
    [InlineData("dialoog", "\"2200-01-01\"", Foutsoort.BuitenBereik, "dialoog")]
    [InlineData("laatsteDialoog", "\"2026-12-02\"", Foutsoort.Tegenstrijdig, "laatsteDialoog")]
    [InlineData("laatsteDialoog", "2026", Foutsoort.VerkeerdType, "laatsteDialoog")]
    [InlineData("clienten", "{}", Foutsoort.VerkeerdType, "clienten")]
    [InlineData("clienten.2", "\"B\"", Foutsoort.VerkeerdType, "clienten.2")]
    [InlineData("clienten.2.kenmerk", null, Foutsoort.Ontbreekt, "clienten.2.kenmerk")]
    [InlineData("clienten.2.kenmerk", "\" \"", Foutsoort.Ontbreekt, "clienten.2.kenmerk")]
    [InlineData("clienten.2.kenmerk", "2", Foutsoort.VerkeerdType, "clienten.2.kenmerk")]
    [InlineData("clienten.2.kenmerk", "\"A\"", Foutsoort.Tegenstrijdig, "clienten.2.kenmerk")]
    [InlineData("clienten.2.kenmerk", "\"D\"", Foutsoort.Tegenstrijdig, "groepen.1.clienten.1.kenmerk")]
    [InlineData("clienten.2.eindeBeschikking", null, Foutsoort.Ontbreekt, "clienten.2.eindeBeschikking")]
    [InlineData("clienten.2.eindeBeschikking", "\"2026-02-30\"", Foutsoort.Onleesbaar, "clienten.2.eindeBeschikking")]
    [InlineData("clienten.2.heraanvraag", null, Foutsoort.Ontbreekt, "clienten.2.heraanvraag")]
    [InlineData("clienten.2.zorgprofiel", "\"VG9\"", Foutsoort.OnbekendZorgprofiel, "clienten.2.zorgprofiel")]
    [InlineData("clienten.2.meerzorgSinds", "\"2027-01-01\"", Foutsoort.Tegenstrijdig, "clienten.2.meerzorgSinds")]
    [InlineData("clienten.1.laatsteOntwikkeltraject", "\"2026-12-02\"", Foutsoort.Tegenstrijdig, "clienten.1.laatsteOntwikkeltraject")]
    [InlineData("clienten.1.naam", "\"x\"", Foutsoort.OnbekendLid, "clienten.1.naam")]
    [InlineData("groepen.1.kenmerk", "\"de Beuk\"", Foutsoort.Tegenstrijdig, "nieuweGroepen.1.kenmerk")]
    [InlineData("groepen.1.eindeBeschikking", "\"0206-01-01\"", Foutsoort.BuitenBereik, "groepen.1.eindeBeschikking")]
    [InlineData("groepen.1.heraanvraag", "\"nee\"", Foutsoort.VerkeerdType, "groepen.1.heraanvraag")]
    [InlineData("groepen.1.clienten.2.laatsteOntwikkeltraject", "\"2030-01-01\"", Foutsoort.Tegenstrijdig, "groepen.1.clienten.2.laatsteOntwikkeltraject")]
    [InlineData("groepen.1.clienten.2.heraanvraag", "true", Foutsoort.OnbekendLid, "groepen.1.clienten.2.heraanvraag")]
    [InlineData("nieuweGroepen.1.start", null, Foutsoort.Ontbreekt, "nieuweGroepen.1.start")]
    [InlineData("nieuweGroepen.1.einde", "\"2028-01-01\"", Foutsoort.OnbekendLid, "nieuweGroepen.1.einde")]
    [InlineData("vandaag", "\"2026-12-01\"", Foutsoort.OnbekendLid, "vandaag")]
    public void Elke_fout_op_zijn_plaats(string pad, string? waarde, Foutsoort soort, string plaats)
    {
        var fout = Assert.Single(Assert.Throws<OngeldigeInvoerException>(() => CyclusJson.Lees(Jsonknip.Verander(Situaties.Aanbieder, pad, waarde))).Fouten.InBeideTalen());
        Assert.Equal((soort, plaats), (fout.Soort, fout.Pad));
    }

    [Theory]
    [InlineData("dialoog", "\"2026-12-01\"")] // on the reference date
    [InlineData("laatsteDialoog", "\"2026-12-01\"")]
    [InlineData("clienten.1.laatsteOntwikkeltraject", "\"2026-12-01\"")]
    [InlineData("individueleClienten", "4")] // 3 in the list and 1 new
    [InlineData("individueleClienten", "1000000")]
    [InlineData("nieuweClienten", "8")]
    [InlineData("peildatum", "\"2027-02-15\"")]
    [InlineData("clienten.3.eindeBeschikking", "\"2000-01-01\"")]
    [InlineData("groepen.1.eindeBeschikking", "\"2199-12-31\"")]
    [InlineData("nieuweGroepen.1.start", "\"2000-01-01\"")]
    public void Precies_op_de_grens_mag(string pad, string waarde) =>
        Assert.NotEmpty(CyclusJson.Lees(Jsonknip.Verander(Situaties.Aanbieder, pad, waarde)).Bepaal().Kalender);

    [Fact]
    public void Alle_fouten_samen_in_beide_talen()
    {
        var fout = Assert.Throws<OngeldigeInvoerException>(() => CyclusJson.Lees("""{ "beleid": "X", "levertMeerzorg": 1, "clienten": [ 1, { } ], "nieuweGroepen": [ { "start": "x" } ] }"""u8));

        Assert.Equal(
            [
                "beleid", "clienten.1", "clienten.2.eindeBeschikking", "clienten.2.heraanvraag", "clienten.2.kenmerk", "individueleClienten",
                "levertMeerzorg", "nieuweGroepen.1.kenmerk", "nieuweGroepen.1.start", "peildatum",
            ],
            fout.Fouten.Select(een => een.Pad).Order(StringComparer.Ordinal));
        Assert.StartsWith("Voor de situatie kan geen kalender worden gemaakt:", fout.Message, StringComparison.Ordinal);
        Assert.StartsWith("No calendar can be made for the situation:", fout.In(Taal.Engels), StringComparison.Ordinal);
        Assert.Contains("beleid (regel 1, kolom 3): gevonden \"X\", verwacht een van CYCLUS, VOORWAARDEN, of een eigen beleid [PLAN-2]", fout.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{]")]
    public void Wat_geen_JSON_object_is(string tekst) =>
        Assert.Single(Assert.Throws<OngeldigeInvoerException>(() => CyclusJson.Lees(Encoding.UTF8.GetBytes(tekst))).Fouten.InBeideTalen());

    [Fact]
    public void Een_situatie_uit_code_wordt_net_zo_getoetst()
    {
        var fouten = Assert.Throws<OngeldigeInvoerException>(() => Meerzorgcyclus.Van(
            Situaties.Rustig with { IndividueleClienten = -1, Dialoog = new(2026, 8, 31), Clienten = default, NieuweGroepen = [new() { Kenmerk = "", Start = DateOnly.MaxValue }] },
            Situaties.Cyclus)).Fouten.InBeideTalen();

        Assert.Equal(["dialoog", "individueleClienten", "nieuweGroepen.1.kenmerk", "nieuweGroepen.1.start"], fouten.Select(fout => fout.Pad).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Een_lijst_die_er_niet_is_is_leeg()
    {
        var situatie = Situaties.Rustig with { Clienten = default, Groepen = default, NieuweGroepen = default };
        Assert.True(situatie.Clienten.IsEmpty && situatie.Groepen.IsEmpty && situatie.NieuweGroepen.IsEmpty);
        Assert.True(new Groepsbeschikking { Kenmerk = "g", EindeBeschikking = default, Heraanvraag = false, Clienten = default }.Clienten.IsEmpty);
    }
}
