using Meerzorg.Rekentool.Pgb;
using static Meerzorg.Rekentool.Tests.Pgb.Plannen;

namespace Meerzorg.Rekentool.Tests.Pgb;

public class BudgetEnToegangTests
{
    [Fact]
    [Trait("Regel", "PGB-11")]
    public void Budget_is_hoeveelheid_maal_tarief_maal_52_per_functie_en_meerzorg_wat_boven_het_basisbudget_ligt()
    {
        var beoordeling = Plan(Bgi(40.25m, 56.15m), Bgi(10, 20), Lijn(Zorgfunctie.BegeleidingGroep, 9, 74.04m), Huishulp(2, 20)).Beoordeel();

        Assert.Equal([(Zorgfunctie.BegeleidingIndividueel, 40.25m * 56.15m * 52 + 10400), (Zorgfunctie.BegeleidingGroep, 9 * 74.04m * 52), (Zorgfunctie.HuishoudelijkeHulp, 2080m)], beoordeling.Functies.Select(functie => (functie.Functie, functie.PerJaar)));
        Assert.Equal(beoordeling.Functies.Sum(functie => functie.PerJaar), beoordeling.BudgetPerJaar);
        Assert.Equal(112774m, beoordeling.Basisbudget);
        Assert.Equal(beoordeling.BudgetPerJaar - 112774m, beoordeling.Verschil);
        Assert.Equal(beoordeling.Verschil, beoordeling.Meerzorgbudget);
    }

    [Theory]
    [InlineData(1000, -10774, 0)]
    [InlineData(1962, -2, 0)]
    [Trait("Regel", "PGB-11")]
    public void Onder_het_basisbudget_is_er_geen_meerzorg(int perWeek, int _, int meerzorg)
    {
        var beoordeling = Plan(Lijn(Zorgfunctie.Logeren, 1, perWeek)).Beoordeel();
        Assert.Equal(perWeek * 52m - 112774m, beoordeling.Verschil);
        Assert.Equal(meerzorg, beoordeling.Meerzorgbudget);
    }

    [Fact]
    [Trait("Regel", "PGB-11")]
    public void Meer_dan_een_week_in_een_regel_is_een_signaal()
    {
        Zorgplanrij Uren(decimal aantal) => Bgi(1) with { PerWeek = Hoeveelheid.Van(aantal, Zorgeenheid.Uren) };
        string[] Signalen(params Zorgplanrij[] regels) => [.. Rekentool2026.Beoordeel(Plan(regels)).Signalen.Where(signaal => signaal.Tekst.Nl.Contains("dan een week heeft", StringComparison.Ordinal)).Select(signaal => signaal.Tekst.Nl)];

        Assert.Empty(Signalen(Uren(168), Lijn(Zorgfunctie.BegeleidingGroep, 42, 1), Lijn(Zorgfunctie.Logeren, 7, 1), Lijn(Zorgfunctie.Vervoer, 400, 1)));
        Assert.Equal(
            [
                "regel 2: 168:30 uur per week is meer dan een week heeft (168 uur): is het wel per week, en in uur?",
                "regel 3: 90 dagdelen per week is meer dan een week heeft (168 uur): is het wel per week, en in dagdelen?",
                "regel 4: 8 etmalen per week is meer dan een week heeft (168 uur): is het wel per week, en in etmalen?",
            ],
            Signalen(Uren(168), Uren(168.5m), Lijn(Zorgfunctie.BegeleidingGroep, 90, 1), Lijn(Zorgfunctie.Logeren, 8, 1)));
    }

    [Theory]
    [InlineData(Basisbudget.ZonderDagbesteding, 78122)]
    [InlineData(Basisbudget.ZonderVervoer, 110613)]
    [InlineData(Basisbudget.MetVervoer, 112774)]
    [Trait("Regel", "PGB-11")]
    public void Het_basisbudget_volgt_de_keuze_voor_dagbesteding(Basisbudget basisbudget, int bedrag) =>
        Assert.Equal(bedrag, (Plan(Bgi(1)) with { Basisbudget = basisbudget }).Beoordeel().Basisbudget);

    [Fact]
    [Trait("Regel", "PGB-11")]
    public void De_25_procent_toets_staat_op_de_seconde_en_telt_alleen_wat_telt()
    {
        // VG7: (27 + 9 × 4) × 1,25 = 78:45.
        Urentoets Bij(Uren uren) => Plan(Bgi(1) with { PerWeek = Hoeveelheid.Van(uren) }, Bgi(100, aard: Zorgaard.Toezicht), Huishulp(50), Lijn(Zorgfunctie.Logeren, 7, 10)).Beoordeel().Urentoets;

        Assert.Equal((Uren.Van(63), Uren.Van(78, 45)), (Bij(Uren.Van(1)).Profiel, Bij(Uren.Van(1)).Drempel));
        Assert.True(Bij(Uren.Van(78, 45)).IsGehaald);
        Assert.Equal(Uren.Nul, Bij(Uren.Van(78, 45)).Afstand);
        Assert.False(Bij(Uren.Van(78, 44, 59)).IsGehaald);
        Assert.Equal(-Uren.Van(0, 0, 1), Bij(Uren.Van(78, 44, 59)).Afstand);
        Assert.True(Bij(Uren.Van(78, 45, 1)).IsGehaald);
    }

    [Fact]
    [Trait("Regel", "PGB-11")]
    public void Een_dagdeel_telt_voor_4_uur_en_dat_is_een_parameter()
    {
        var plan = Plan(Lijn(Zorgfunctie.BegeleidingGroep, 10, 60), Bgi(38.75m));
        Assert.Equal(Uren.Nul, plan.Beoordeel().Urentoets.Afstand);

        var toets = Rekentool2026.Met(new Overlay("dagdeel", "afspraak", [new("urenPerDagdeel", "3")])).Beoordeel(plan).Beoordeling!.Urentoets;
        Assert.Equal((Uren.Van(54), Uren.Van(67, 30), Uren.Van(68, 45)), (toets.Profiel, toets.Drempel, toets.Geteld));
    }

    [Fact]
    [Trait("Regel", "PGB-11")]
    public void Onder_de_drempel_is_er_geen_toegang_en_zegt_de_bevinding_hoeveel_er_tekort_is()
    {
        var plan = Plan(Bgi(78.5m), Lijn(Zorgfunctie.Verpleging, 0.25m, 60, Verpleegkundige));
        Assert.True(Rekentool2026.Beoordeel(plan).HeeftToegang);

        var uitkomst = Rekentool2026.Beoordeel(plan with { Regels = plan.Regels.RemoveAt(0).Add(Bgi(78.25m)) });
        var bevinding = Assert.Single(uitkomst.Bevindingen);
        Assert.Equal((Ernst.Fout, "PGB-11", false), (bevinding.Ernst, bevinding.Regel, uitkomst.HeeftToegang));
        Assert.Contains("78:30 uur telt, 0:15 te weinig", bevinding.Tekst.Nl, StringComparison.Ordinal);
        Assert.Equal("geen toegang tot meerzorg", uitkomst.Naam.Nl);
        Assert.NotNull(uitkomst.Beoordeling); // the amounts are there all the same
    }

    [Fact]
    [Trait("Regel", "TOEGANG-1")]
    public void Alleen_de_elf_zorgprofielen_geven_toegang()
    {
        foreach (var zorgprofiel in Zorgprofiel.Alle)
        {
            var uitkomst = Rekentool2026.Beoordeel(Plan(Bgi(10)) with { Zorgprofiel = zorgprofiel, Basisbudget = Basisbudget.ZonderDagbesteding });
            Assert.Equal(zorgprofiel.PgbEnMpt, uitkomst.Beoordeling is not null);
            Assert.Equal(!zorgprofiel.PgbEnMpt, uitkomst.Bevindingen.Any(bevinding => bevinding.Regel == "TOEGANG-1"));
            Assert.Contains(zorgprofiel.PgbEnMpt ? "ja" : "nee", uitkomst.Toelichting().Stappen[0].Resultaat.Waarde.Nl, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Trait("Regel", "PGB-2B")]
    public void Ten_minste_een_professional_die_er_niet_alleen_als_wat_als_staat()
    {
        bool Ontbreekt(params Zorgplanrij[] regels) => Rekentool2026.Beoordeel(Plan(regels)).Bevindingen.Any(bevinding => bevinding.Regel == "PGB-2B");
        Assert.True(Ontbreekt(Bgi(80)));
        Assert.False(Ontbreekt(Bgi(80), Bgi(1, 50, Verpleegkundige)));
        Assert.True(Ontbreekt(Bgi(80), Bgi(1, 50, Verpleegkundige, Zorgaard.WatAls)));
    }

    [Theory]
    [InlineData("208000.01", false)]
    [InlineData("208000.00", false)]
    [InlineData("207999.99", true)]
    [Trait("Regel", "PGB-2A")]
    public void Thuis_is_niet_duurder_dan_in_een_instelling(string instelling, bool bevinding)
    {
        var plan = Plan(Bgi(80, 50, Verpleegkundige)) with { KostenInInstelling = decimal.Parse(instelling, System.Globalization.CultureInfo.InvariantCulture) };
        var uitkomst = Rekentool2026.Beoordeel(plan);
        Assert.Equal(208000m, uitkomst.Beoordeling!.BudgetPerJaar);
        Assert.Equal(bevinding, uitkomst.Bevindingen.Any(een => een is { Regel: "PGB-2A", Ernst: Ernst.Waarschuwing }));
        Assert.Equal(bevinding, uitkomst.OpenVragen.Any(vraag => vraag.Regel == "PGB-2A"));
        Assert.True(uitkomst.HeeftToegang);
        Assert.Empty(Rekentool2026.Beoordeel(plan with { KostenInInstelling = null }).Bevindingen);
    }

    [Fact]
    [Trait("Regel", "PGB-1")]
    [Trait("Regel", "PGB-4A")]
    [Trait("Regel", "TOETS-1")]
    public void Wat_een_mens_moet_beoordelen_blijft_een_open_vraag()
    {
        var uitkomst = Rekentool2026.Beoordeel(Plan(Bgi(80, 50, Verpleegkundige)));
        Assert.Equal(["PGB-1", "PGB-4A"], uitkomst.OpenVragen.Select(vraag => vraag.Regel));
        Assert.Equal(["PGB-11", null, "TOETS-1"], uitkomst.Signalen.Select(signaal => signaal.Regel)); // eighty hours of one carer
        Assert.Contains("urenPerDagdeel", uitkomst.Signalen[1].Tekst.Nl, StringComparison.Ordinal);
    }
}
