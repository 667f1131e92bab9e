using Meerzorg.Rekentool.Pgb;
using static Meerzorg.Rekentool.Tests.Pgb.Plannen;

namespace Meerzorg.Rekentool.Tests.Pgb;

public class TariefregelsTests
{
    [Theory]
    [InlineData(Zorgfunctie.PersoonlijkeVerzorging, "42.36", "42.37", 18726, 442)]
    [InlineData(Zorgfunctie.Verpleging, "72.57", "72.58", 1887, 26)]
    [InlineData(Zorgfunctie.BegeleidingIndividueel, "56.15", "56.16", 52564, 936)]
    [InlineData(Zorgfunctie.BegeleidingGroep, "74.04", "74.05", 34652, 468)]
    [Trait("Regel", "PGB-3A")]
    public void Een_formeel_tarief_telt_tot_wat_uit_bijlage_H_volgt(Zorgfunctie functie, string onder, string boven, int bedrag, int noemer)
    {
        var (laag, hoog) = (OordeelOver(Lijn(functie, 1, Getal(onder))), OordeelOver(Lijn(functie, 1, Getal(boven))));

        Assert.Equal((Oordeel.Telt, "PGB-11"), (laag.Oordeel, laag.Reden().Regel));
        Assert.Equal((Oordeel.TeltDeels, "PGB-3A"), (hoog.Oordeel, hoog.Reden().Regel));
        Assert.Equal((Breuk)bedrag / noemer, hoog.ExactTarief);
        Assert.Equal(hoog.Gevraagd, hoog.Geteld);
        Assert.Empty(hoog.OpenVragen);
    }

    [Fact]
    [Trait("Regel", "PGB-3A")]
    public void Precies_op_de_grens_telt()
    {
        // No published amount gives a rate in whole cents, so an own amount does.
        var rekentool = Rekentool2026.Met(new Overlay("proef", "proef", [new("zorgprofielen.VG7.functies.begeleidingIndividueel.jaarbedrag", "46800")]));
        Assert.Equal(50m, rekentool.Parameters.Van(Zorgprofiel.VG7)!.Van(Zorgfunctie.BegeleidingIndividueel)!.Tarief());
        Assert.Equal(Oordeel.Telt, rekentool.Beoordeel(Plan(Bgi(1, 50m))).Beoordeling!.Regels[0].Oordeel);
        Assert.Equal(Oordeel.TeltDeels, rekentool.Beoordeel(Plan(Bgi(1, 50.0001m))).Beoordeling!.Regels[0].Oordeel);
    }

    [Fact]
    [Trait("Regel", "PGB-3A")]
    public void Dagbesteding_zonder_vervoer_heeft_een_lager_tarief()
    {
        var regel = Lijn(Zorgfunctie.BegeleidingGroep, 1, 74.04m);
        var zonder = (Plan(regel) with { Basisbudget = Basisbudget.ZonderVervoer }).Beoordeel().Regels[0];
        Assert.Equal((Breuk)32491 / 468, zonder.ExactTarief);
    }

    [Theory]
    [InlineData("60.00", "60.00")]
    [InlineData("84.99", "84.99")]
    [InlineData("85.00", "84.99")]
    [Trait("Regel", "PGB-3A")]
    public void Een_motivering_is_een_open_vraag_tot_het_wettelijke_maximum_en_verandert_niets_aan_wat_telt(string tarief, string hoogste)
    {
        var gemotiveerd = OordeelOver(Bgi(10, Getal(tarief)) with { Motivering = "schaarste" });
        var zonder = OordeelOver(Bgi(10, Getal(tarief)));

        Assert.Equal(zonder.ExactPerJaar, gemotiveerd.ExactPerJaar);
        var vraag = Assert.Single(gemotiveerd.OpenVragen);
        Assert.Equal((1, "PGB-3A"), (vraag.Regelnummer, vraag.Regel));
        Assert.Equal(((Getal(hoogste) - (Breuk)52564 / 936) * 520).RondAf(2), vraag.VerschilPerJaar);
        Assert.Empty(zonder.OpenVragen);
        Assert.Contains("motivering", zonder.Reden().WatVerandert!.Value.Nl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("84.99", Oordeel.Telt)]
    [InlineData("85.00", Oordeel.TeltDeels)]
    [Trait("Regel", "PGB-3A")]
    public void Waar_geen_tarief_volgt_geldt_het_wettelijke_maximum_en_blijft_een_open_vraag(string tarief, Oordeel verwacht)
    {
        var oordeel = OordeelOver(Huishulp(1, Getal(tarief), aard: Zorgaard.Maaltijdbereiding) with { Motivering = "helpt niet" });
        Assert.Equal(verwacht, oordeel.Oordeel);
        Assert.Equal(Math.Min(84.99m, Getal(tarief)), oordeel.Tarief);
        Assert.Contains("marktconform", Assert.Single(oordeel.OpenVragen).Tekst.Nl, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Regel", "PGB-3A")]
    public void Dagbesteding_die_het_zorgprofiel_niet_heeft_telt_tot_het_maximum_per_dagdeel()
    {
        Rijoordeel Bij(decimal tarief, Zorgverlener zorgverlener) =>
            (Plan(Lijn(Zorgfunctie.BegeleidingGroep, 1, tarief, zorgverlener)) with { Zorgprofiel = Zorgprofiel.VV8, Basisbudget = Basisbudget.ZonderDagbesteding }).Beoordeel().Regels[0];
        Assert.All([Begeleider, Informeel], zorgverlener =>
        {
            Assert.Equal(78.24m, Bij(78.24m, zorgverlener).Tarief);
            Assert.Equal(("PGB-3A", 78.24m), (Bij(78.25m, zorgverlener).Reden().Regel, Bij(78.25m, zorgverlener).Tarief));
        });
    }

    [Theory]
    [InlineData(2026, "26.98", "26.99")]
    [InlineData(2024, "24.44", "24.45")]
    [Trait("Regel", "PGB-3B")]
    public void Een_informeel_tarief_telt_tot_het_informele_maximum(int jaar, string maximum, string meer)
    {
        Assert.Equal(Oordeel.Telt, OordeelOver(Bgi(1, Getal(maximum), Informeel), jaar).Oordeel);
        var hoger = OordeelOver(Bgi(1, Getal(meer), Informeel) with { Motivering = "helpt niet" }, jaar);
        Assert.Equal((Oordeel.TeltDeels, "PGB-3B", Getal(maximum)), (hoger.Oordeel, hoger.Reden().Regel, hoger.Tarief));
        Assert.Empty(hoger.OpenVragen);
    }

    [Theory]
    [InlineData(15, "5.51", "5.52", "5.5125")]
    [InlineData(16, "6.33", "6.34", "6.3375")]
    [InlineData(17, "7.26", "7.27", "7.2625")]
    [InlineData(18, "9.20", "9.21", "9.20")]
    [InlineData(19, "11.03", "11.04", "11.0375")]
    [InlineData(20, "14.71", "14.72", "14.7125")]
    [InlineData(21, "26.98", "26.99", "26.98")]
    [Trait("Regel", "PGB-3B")]
    public void Onder_21_zonder_ervaring_geldt_125_procent_van_het_minimumjeugdloon(int leeftijd, string telt, string teltDeels, string grens)
    {
        var jong = Informeel with { Leeftijd = leeftijd };
        Assert.Equal(Oordeel.Telt, OordeelOver(Bgi(1, Getal(telt), jong)).Oordeel);
        var hoger = OordeelOver(Bgi(1, Getal(teltDeels), jong));
        Assert.Equal((Oordeel.TeltDeels, "PGB-3B", Getal(grens)), (hoger.Oordeel, hoger.Reden().Regel, hoger.Tarief));
        Assert.Equal(Oordeel.Telt, OordeelOver(Bgi(1, 26.98m, jong with { ErvaringOfOpleiding = true })).Oordeel);
        Assert.Equal(26.98m, OordeelOver(Bgi(1, 27m, jong with { ErvaringOfOpleiding = true })).Tarief);
    }

    [Fact]
    [Trait("Regel", "PGB-3B")]
    public void Deskundigheid_onder_21_is_een_open_vraag_tot_het_informele_maximum()
    {
        var oordeel = OordeelOver(Bgi(1, 30m, Informeel with { Leeftijd = 18 }) with { Motivering = "diploma helpende" });
        Assert.Equal(9.20m, oordeel.Tarief);
        Assert.Equal((26.98m - 9.20m) * 52, Assert.Single(oordeel.OpenVragen).VerschilPerJaar);
    }

    [Theory]
    [InlineData("26.98", Oordeel.Telt)]
    [InlineData("63.00", Oordeel.TeltDeels)]
    [InlineData("63.01", Oordeel.TeltDeels)]
    [Trait("Regel", "PGB-3B")]
    public void Oude_rechten_zijn_nooit_doelmatig(string tarief, Oordeel verwacht)
    {
        var oordeel = OordeelOver(Bgi(1, Getal(tarief), Informeel with { OudeRechten = true }));
        Assert.Equal((verwacht, 26.98m), (oordeel.Oordeel, oordeel.Tarief));
        if (verwacht == Oordeel.TeltDeels) Assert.Contains("oude rechten (tot € 63,00) zijn volgens PGB-KADER, 3b nooit doelmatig", oordeel.Reden().Tekst.Nl, StringComparison.Ordinal);

        // A court saw it otherwise: that is for a person, with the amount that hangs on it, up to the highest of the old rights.
        var verschil = (Math.Min(Getal(tarief), 63m) - 26.98m) * 52;
        Assert.Equal(verschil > 0 ? [verschil] : (decimal?[])[], oordeel.OpenVragen.Where(vraag => vraag.Tekst.Nl.Contains("ECLI:NL:RBOVE:2023:2105", StringComparison.Ordinal)).Select(vraag => vraag.VerschilPerJaar));
    }

    [Theory]
    [InlineData("41.60", Oordeel.Telt)]
    [InlineData("41.6001", Oordeel.TeltDeels)]
    [Trait("Regel", "PGB-3C")]
    public void Een_tarief_stijgt_alleen_met_de_indexering(string tarief, Oordeel verwacht)
    {
        var plan = Plan(Bgi(1, Getal(tarief)) with { VorigTarief = 40m, Motivering = "helpt niet" }) with { Indexering = 0.04m };
        var oordeel = plan.Beoordeel().Regels[0];
        Assert.Equal((verwacht, 41.60m), (oordeel.Oordeel, oordeel.Tarief));
        if (verwacht == Oordeel.TeltDeels) Assert.Equal("PGB-3C", oordeel.Reden().Regel);
        Assert.Empty(oordeel.OpenVragen);
    }

    private static decimal Getal(string tekst) => decimal.Parse(tekst, System.Globalization.CultureInfo.InvariantCulture);
}
