using System.Collections.Immutable;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Cyclus;

public class TermijncontroleTests
{
    private static readonly Preventievoorwaarden Voldaan = new() { ConcreetPlan = true, ContextOpOrde = true, CollegaOfCceBetrokken = true, BekwameBetrokkenen = true };

    [Theory]
    [Trait("Regel", "SOORT-1")]
    [InlineData("2026-03-01", "2026-05-30", "korter")]
    [InlineData("2026-03-01", "2026-05-31", "")] // precisely 3 months
    [InlineData("2026-03-01", "2026-06-01", "")]
    [InlineData("2026-03-01", "2026-08-30", "")]
    [InlineData("2026-03-01", "2026-08-31", "")] // precisely 6 months
    [InlineData("2026-03-01", "2026-09-01", "langer")]
    [InlineData("2025-11-30", "2026-02-27", "korter")] // there is no 30 February
    [InlineData("2025-11-30", "2026-02-28", "")]
    [InlineData("2026-08-31", "2027-02-28", "")]
    [InlineData("2026-08-31", "2027-03-01", "langer")]
    [InlineData("2027-08-31", "2028-02-29", "")] // a leap year
    [InlineData("2027-08-31", "2028-03-01", "langer")]
    [InlineData("2026-03-01", "2026-03-01", "korter")]
    public void Preventief_duurt_3_tot_en_met_6_maanden(string van, string totEnMet, string oordeel)
    {
        var bevindingen = Bevindingen(Aanvraag(Aanvraagsoort.Preventief, van, totEnMet) with { Voorwaarden = Voldaan });

        if (oordeel.Length == 0)
        {
            Assert.Empty(bevindingen);
            return;
        }

        var bevinding = Assert.Single(bevindingen);
        Assert.Equal((Ernst.Fout, "periode.totEnMet", "SOORT-1"), (bevinding.Ernst, bevinding.Veld, bevinding.Regel));
        Assert.Contains(oordeel == "korter" ? "ten minste 3 maanden" : "ten hoogste 6 maanden", bevinding.Tekst.Nl, StringComparison.Ordinal);
        Assert.Contains(oordeel == "korter" ? "at least 3 months" : "at most 6 months", bevinding.Tekst.En, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Regel", "TERMIJN-1")]
    [InlineData("VG7", "2026-03-01", "2029-02-28", true)] // precisely 3 years
    [InlineData("VG7", "2026-03-01", "2029-03-01", false)]
    [InlineData("VG7", "2026-03-01", "2029-02-27", true)]
    [InlineData("VG7", "2026-02-28", "2029-02-27", true)]
    [InlineData("VG7", "2026-02-28", "2029-02-28", false)]
    [InlineData("VV8", "2026-01-01", "2028-12-31", true)]
    [InlineData("VV8", "2026-01-01", "2029-01-01", false)]
    [InlineData("VG7plus", "2026-03-01", "2027-02-28", true)] // precisely 1 year
    [InlineData("VG7plus", "2026-03-01", "2027-03-01", false)]
    [InlineData("VG7plus", "2027-03-01", "2028-02-29", true)] // a leap year
    [InlineData("VG7plus", "2027-03-01", "2028-03-01", false)]
    [InlineData("VG7plus", "2026-03-01", "2027-02-27", true)]
    public void Een_beschikking_duurt_ten_hoogste_3_jaar_en_voor_VG7plus_1_jaar(string zorgprofiel, string van, string totEnMet, bool kan)
    {
        var aanvraag = Aanvraag(Aanvraagsoort.Individueel, van, totEnMet);
        aanvraag = aanvraag with { Aanvraag = aanvraag.Aanvraag with { Zorgprofiel = Zorgprofiel.Parse(zorgprofiel, null) } };
        var bevindingen = Bevindingen(aanvraag);

        if (kan) Assert.Empty(bevindingen);
        else Assert.Equal((Ernst.Fout, "periode.totEnMet", "TERMIJN-1"), Assert.Single(bevindingen.Select(bevinding => (bevinding.Ernst, bevinding.Veld, bevinding.Regel))));
    }

    [Fact]
    [Trait("Regel", "TERMIJN-1")]
    public void De_melding_noemt_de_termijn_de_uiterste_dag_en_de_bron() => Assert.Equal(
        "fout: periode.totEnMet: een beschikking voor VG7 duurt ten hoogste 3 jaar: vanaf 1 maart 2026 ten hoogste t/m 28 februari 2029, gevraagd is t/m 1 maart 2029 (REGELING, 9, Termijnen meerzorg) [TERMIJN-1]",
        Assert.Single(Bevindingen(Aanvraag(Aanvraagsoort.Individueel, "2026-03-01", "2029-03-01"))).ToString());

    [Fact]
    [Trait("Regel", "SOORT-1")]
    [Trait("Regel", "TERMIJN-1")]
    public void Een_te_lange_preventieve_aanvraag_overtreedt_beide_termijnen() => Assert.Equal(
        ["SOORT-1", "TERMIJN-1"],
        Bevindingen(Aanvraag(Aanvraagsoort.Preventief, "2026-01-01", "2029-01-01") with { Voorwaarden = Voldaan }).Select(bevinding => bevinding.Regel));

    [Theory]
    [Trait("Regel", "SOORT-1")]
    [InlineData("concreetPlan")]
    [InlineData("contextOpOrde")]
    [InlineData("collegaOfCceBetrokken")]
    [InlineData("bekwameBetrokkenen")]
    public void Preventief_kan_niet_zonder_elk_van_de_vier_voorwaarden(string voorwaarde)
    {
        var aanvraag = Aanvraag(Aanvraagsoort.Preventief, "2026-03-01", "2026-08-31");
        Melding Enige(bool? antwoord) => Assert.Single(Bevindingen(aanvraag with { Voorwaarden = Met(Voldaan, voorwaarde, antwoord) }));

        Assert.Equal((Ernst.Fout, $"voorwaarden.{voorwaarde}", "SOORT-1"), (Enige(false).Ernst, Enige(false).Veld, Enige(false).Regel));
        Assert.StartsWith("niet voldaan", Enige(false).Tekst.Nl, StringComparison.Ordinal);
        Assert.StartsWith("niet vermeld", Enige(null).Tekst.Nl, StringComparison.Ordinal);
        Assert.Equal(Ernst.Fout, Enige(null).Ernst);
    }

    [Fact]
    [Trait("Regel", "SOORT-1")]
    public void Zonder_voorwaarden_ontbreken_ze_alle_vier() =>
        Assert.Equal(4, Bevindingen(Aanvraag(Aanvraagsoort.Preventief, "2026-03-01", "2026-08-31")).Length);

    [Theory]
    [Trait("Regel", "SOORT-1")]
    [InlineData(Aanvraagsoort.Individueel)]
    [InlineData(Aanvraagsoort.Groep)]
    public void Voorwaarden_bij_een_andere_soort_zijn_niet_getoetst(Aanvraagsoort soort) => Assert.Contains(
        Bevindingen(Aanvraag(soort, "2026-03-01", "2026-03-31") with { Voorwaarden = new() { ConcreetPlan = false } }),
        bevinding => bevinding is { Ernst: Ernst.Waarschuwing, Veld: "voorwaarden", Regel: "SOORT-1" });

    [Fact]
    [Trait("Regel", "SOORT-1")]
    public void Een_groep_waarschuwt_voor_de_bedragen() => Assert.Equal(
        (Ernst.Waarschuwing, "soort", "SOORT-1"),
        Assert.Single(Bevindingen(Aanvraag(Aanvraagsoort.Groep, "2026-03-01", "2026-03-31")).Select(bevinding => (bevinding.Ernst, bevinding.Veld, bevinding.Regel))));

    [Theory]
    [Trait("Regel", "TERMIJN-1")]
    [InlineData("VG7plus", Aanvraagsoort.Individueel, "TERMIJN-1")]
    [InlineData("VG7", Aanvraagsoort.Individueel, null)]
    [InlineData("VG7", Aanvraagsoort.Preventief, "SOORT-1")]
    public void Een_verlenging_waar_die_er_in_principe_niet_is_is_een_waarschuwing(string zorgprofiel, Aanvraagsoort soort, string? regel)
    {
        var aanvraag = Aanvraag(soort, "2026-03-01", "2026-08-31") with { Verlenging = true, Voorwaarden = soort == Aanvraagsoort.Preventief ? Voldaan : default };
        aanvraag = aanvraag with { Aanvraag = aanvraag.Aanvraag with { Zorgprofiel = Zorgprofiel.Parse(zorgprofiel, null) } };

        Assert.Empty(Bevindingen(aanvraag with { Verlenging = false }));
        Assert.Equal(
            regel is null ? [] : [(Ernst.Waarschuwing, "verlenging", regel)],
            Bevindingen(aanvraag).Select(bevinding => (bevinding.Ernst, bevinding.Veld, bevinding.Regel)));
    }

    [Theory]
    [Trait("Regel", "TERMIJN-1")]
    [InlineData("2025-12-31", true)]
    [InlineData("2026-01-01", false)]
    [InlineData("2026-12-31", false)]
    [InlineData("2027-01-01", true)]
    public void Een_begin_in_een_ander_jaar_dan_de_parameters_is_een_waarschuwing(string van, bool waarschuwing)
    {
        var bevindingen = Bevindingen(Aanvraag(Aanvraagsoort.Individueel, van, "2027-06-30"), jaar: 2026);
        Assert.Equal(waarschuwing ? [(Ernst.Waarschuwing, "jaar", "TERMIJN-1")] : [], bevindingen.Select(bevinding => (bevinding.Ernst, bevinding.Veld, bevinding.Regel)));
    }

    [Fact]
    [Trait("Regel", "TOETS-1")]
    public void Ook_met_fouten_wordt_er_gerekend_en_beslist_het_zorgkantoor()
    {
        var uitkomst = Termijnuitkomst.Van(Aanvraag(Aanvraagsoort.Preventief, "2026-01-01", "2029-12-31"), Rekentool.Voor(2026));

        Assert.NotEmpty(uitkomst.Bevindingen);
        Assert.Equal(1461 * 41.89m, uitkomst.Beschikking!.Bedrag);
        var signaal = Assert.Single(uitkomst.Signalen, signaal => signaal.Regel == "TOETS-1");
        Assert.Contains("wijst de aanvraag af, stelt haar bij of kent haar toe", signaal.Tekst.Nl, StringComparison.Ordinal);
    }

    private static Termijnaanvraag Aanvraag(Aanvraagsoort soort, string van, string totEnMet) => new()
    {
        Aanvraag = Aanvragen.Verantwoording,
        Soort = soort,
        Periode = new(Dagen.Van(van), Dagen.Van(totEnMet)),
    };

    private static ImmutableArray<Melding> Bevindingen(Termijnaanvraag aanvraag) => Bevindingen(aanvraag, aanvraag.Periode.Van.Year);

    private static ImmutableArray<Melding> Bevindingen(Termijnaanvraag aanvraag, int jaar) => Termijncontrole.Controleer(aanvraag, jaar, Termijnen.Gepubliceerd);

    private static Preventievoorwaarden Met(Preventievoorwaarden alle, string voorwaarde, bool? antwoord) => voorwaarde switch
    {
        "concreetPlan" => alle with { ConcreetPlan = antwoord },
        "contextOpOrde" => alle with { ContextOpOrde = antwoord },
        "collegaOfCceBetrokken" => alle with { CollegaOfCceBetrokken = antwoord },
        _ => alle with { BekwameBetrokkenen = antwoord },
    };
}
