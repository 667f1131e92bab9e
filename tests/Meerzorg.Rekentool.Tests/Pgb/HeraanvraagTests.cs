using Meerzorg.Rekentool.Pgb;
using static Meerzorg.Rekentool.Tests.Pgb.Plannen;

namespace Meerzorg.Rekentool.Tests.Pgb;

[Trait("Regel", "PGB-10")]
public class HeraanvraagTests
{
    private static readonly Zorgverlener Nieuw = new() { Naam = "nieuw", Formeel = true };

    private static Heraanvraag Basis(Zorgplan eerder) => new()
    {
        Eerder = eerder,
        Aanvraagdatum = new(2026, 6, 15),
        Wijzigingsdatum = new(2026, 6, 1),
        VoorafMogelijk = false,
        NieuweFeiten = true,
        Onderbouwd = true,
    };

    private static Heraanvraagoordeel Oordeel(Zorgplan nieuw, Heraanvraag heraanvraag) => Rekentool2026.Beoordeel(nieuw, heraanvraag).Heraanvraag!;

    [Fact]
    public void Meer_uren_alleen_bij_een_verzwaring()
    {
        var (eerder, nieuw) = (Plan(Bgi(10, 40)), Plan(Bgi(12, 40)));

        Assert.Equal(10m * 40 * 52, Oordeel(nieuw, Basis(eerder)).ToelaatbaarPerJaar);
        var verzwaard = Oordeel(nieuw, Basis(eerder) with { Verzwaring = true });
        Assert.Equal(12m * 40 * 52, verzwaard.ToelaatbaarPerJaar);
        Assert.Contains("verzwaard", Assert.Single(verzwaard.OpenVragen).Tekst.Nl, StringComparison.Ordinal);
        Assert.Equal(8m * 40 * 52, Oordeel(Plan(Bgi(8, 40)), Basis(eerder)).ToelaatbaarPerJaar); // less is always possible
    }

    [Fact]
    public void Een_hoger_tarief_alleen_bij_uitval_van_een_zorgverlener_van_die_functie()
    {
        var eerder = Plan(Bgi(10, 40), Lijn(Zorgfunctie.Verpleging, 2, 60, Verpleegkundige));
        var hoger = Plan(Bgi(10, 50, Nieuw), Lijn(Zorgfunctie.Verpleging, 2, 60, Verpleegkundige));

        Assert.Equal((10m * 40 + 120) * 52, Oordeel(hoger, Basis(eerder)).ToelaatbaarPerJaar);
        Assert.Equal((10m * 50 + 120) * 52, Oordeel(hoger, Basis(eerder) with { Uitgevallen = ["begeleider"] }).ToelaatbaarPerJaar);
        Assert.Equal((10m * 40 + 120) * 52, Oordeel(hoger, Basis(eerder) with { Uitgevallen = ["verpleegkundige"] }).ToelaatbaarPerJaar);
        Assert.Equal((10m * 40 + 120) * 52, Oordeel(hoger, Basis(eerder) with { Verzwaring = true }).ToelaatbaarPerJaar);

        // Whoever stays keeps the rate that was; an equal or lower rate is always possible.
        Assert.Equal(10m * 40 * 52, Oordeel(Plan(Bgi(10, 50)), Basis(Plan(Bgi(10, 40), Bgi(1, 45, Nieuw))) with { Uitgevallen = ["nieuw"] }).ToelaatbaarPerJaar);
        Assert.Equal(10m * 39 * 52, Oordeel(Plan(Bgi(10, 39, Nieuw)), Basis(Plan(Bgi(10, 40)))).ToelaatbaarPerJaar);
    }

    [Fact]
    public void Een_nieuwe_functie_heeft_geen_eerder_tarief_maar_wel_een_verzwaring_nodig()
    {
        var nieuw = Plan(Bgi(10, 40), Lijn(Zorgfunctie.Verpleging, 2, 60, Verpleegkundige));
        Assert.Equal(10m * 40 * 52, Oordeel(nieuw, Basis(Plan(Bgi(10, 40)))).ToelaatbaarPerJaar);
        Assert.Equal((400m + 120) * 52, Oordeel(nieuw, Basis(Plan(Bgi(10, 40))) with { Verzwaring = true }).ToelaatbaarPerJaar);
    }

    [Theory]
    [InlineData("2026-06-15", false, "2026-06-15", 0)]
    [InlineData("2026-07-01", false, "2026-07-01", 0)]
    [InlineData("2026-06-14", false, "2026-06-14", 0)]
    [InlineData("2026-05-05", false, "2026-05-05", 0)]
    [InlineData("2026-05-04", false, "2026-05-04", 0)]
    [InlineData("2026-05-03", false, "2026-05-04", 1)]
    [InlineData("2026-01-01", false, "2026-05-04", 1)]
    [InlineData("2026-06-14", true, "2026-06-15", 1)]
    [InlineData("2026-06-15", true, "2026-06-15", 0)]
    public void Terugwerkende_kracht_ten_hoogste_zes_weken_en_alleen_als_vooraf_aanvragen_niet_kon(string wijziging, bool vooraf, string ingang, int bevindingen)
    {
        var plan = Plan(Bgi(10, 40));
        var oordeel = Oordeel(plan, Basis(plan) with { Wijzigingsdatum = DateOnly.ParseExact(wijziging, "yyyy-MM-dd"), VoorafMogelijk = vooraf });
        Assert.Equal(DateOnly.ParseExact(ingang, "yyyy-MM-dd"), oordeel.Ingang);
        Assert.Equal(bevindingen, oordeel.Bevindingen.Length);
    }

    [Fact]
    public void Zonder_nieuwe_feiten_onderbouwing_of_lopende_beschikking_stijgt_er_niets()
    {
        var (eerder, nieuw) = (Plan(Bgi(10, 40)), Plan(Bgi(12, 50, Nieuw)));
        var alles = Basis(eerder) with { Verzwaring = true, Uitgevallen = ["begeleider"], EindeBeschikking = new(2026, 6, 15) };

        Assert.Equal(12m * 50 * 52, Oordeel(nieuw, alles).ToelaatbaarPerJaar);
        Assert.All((Heraanvraag[])[alles with { NieuweFeiten = false }, alles with { Onderbouwd = false }, alles with { EindeBeschikking = new(2026, 6, 14) }], heraanvraag =>
        {
            var oordeel = Oordeel(nieuw, heraanvraag);
            Assert.Equal(10m * 40 * 52, oordeel.ToelaatbaarPerJaar);
            Assert.Equal(Ernst.Fout, Assert.Single(oordeel.Bevindingen).Ernst);
        });
    }

    [Fact]
    public void Alleen_wat_telt_wordt_vergeleken()
    {
        var (eerder, nieuw) = (Plan(Bgi(10, 40)), Plan(Bgi(10, 40), Bgi(20, 40, aard: Zorgaard.Toezicht)));
        var functie = Assert.Single(Oordeel(nieuw, Basis(eerder) with { Verzwaring = true }).Functies);
        Assert.Equal((10m, 10m, 10m), (functie.Eerder.Waarde, functie.Nieuw.Waarde, functie.Toelaatbaar.Waarde));
    }

    [Fact]
    public void Een_verdwenen_functie_staat_er_ook_bij()
    {
        var functies = Oordeel(Plan(Bgi(10, 40)), Basis(Plan(Bgi(10, 40), Lijn(Zorgfunctie.Verpleging, 2, 60)))).Functies;
        Assert.Equal([(Zorgfunctie.Verpleging, 2m, 0m), (Zorgfunctie.BegeleidingIndividueel, 10m, 10m)], functies.Select(functie => (functie.Functie, functie.Eerder.Waarde, functie.Toelaatbaar.Waarde)));
    }
}
