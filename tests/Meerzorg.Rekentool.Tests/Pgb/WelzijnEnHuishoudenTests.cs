using Meerzorg.Rekentool.Pgb;
using static Meerzorg.Rekentool.Tests.Pgb.Plannen;

namespace Meerzorg.Rekentool.Tests.Pgb;

public class WelzijnEnHuishoudenTests
{
    [Theory]
    [InlineData("VG5", 9)]
    [InlineData("VG7", 9)]
    [InlineData("VG8", 9)]
    [InlineData("LG5", 7)]
    [InlineData("LG6", 7)]
    [InlineData("LG7", 7)]
    [InlineData("GGZ4W", 5)]
    [InlineData("VV7", 9)]
    [InlineData("VV8", 9)]
    [InlineData("ZG5vis", 7)]
    [InlineData("ZG3aud", 9)]
    [Trait("Regel", "PGB-4B")]
    public void Welzijn_telt_tot_een_kwart_van_de_dagdelen(string zorgprofiel, int uren)
    {
        Rijoordeel Bij(decimal aantal) => (Plan(Bgi(aantal, 40, aard: Zorgaard.Welzijn)) with { Zorgprofiel = Zorgprofiel.Parse(zorgprofiel, null), Basisbudget = Basisbudget.ZonderDagbesteding }).Beoordeel().Regels[0];

        Assert.Equal(Oordeel.Telt, Bij(uren - 0.01m).Oordeel);
        Assert.Equal(Oordeel.Telt, Bij(uren).Oordeel);
        Assert.Empty(Bij(uren).OpenVragen);
        var meer = Bij(uren + 0.01m);
        Assert.Equal((Oordeel.TeltDeels, (decimal)uren), (meer.Oordeel, meer.Geteld.Waarde));
        Assert.Equal(0.01m * 40 * 52, Assert.Single(meer.OpenVragen).VerschilPerJaar);
    }

    [Fact]
    [Trait("Regel", "PGB-4B")]
    public void De_grens_geldt_voor_alle_welzijnsregels_samen_de_duurste_eerst()
    {
        var regels = Plan(Bgi(6, 30, aard: Zorgaard.Welzijn), Bgi(2, 50, aard: Zorgaard.Welzijn), Bgi(4, 30, aard: Zorgaard.Welzijn), Bgi(20, 30)).Beoordeel().Regels;
        Assert.Equal([4.2m, 2m, 2.8m, 20m], regels.Select(oordeel => oordeel.Geteld.Waarde));
    }

    [Fact]
    [Trait("Regel", "PGB-4B")]
    public void Een_ander_aantal_uren_per_dagdeel_is_een_parameter()
    {
        var rekentool = Rekentool2026.Met(new Overlay("dagdeel", "afspraak", [new("urenPerDagdeel", "3.5")]));
        Assert.Equal(0.25m * 9 * 3.5m, rekentool.Beoordeel(Plan(Bgi(20, aard: Zorgaard.Welzijn))).Beoordeling!.Regels[0].Geteld.Waarde);
    }

    [Fact]
    [Trait("Regel", "PGB-4B")]
    public void Naast_dagbesteding_telt_welzijn_niet_maar_dat_mag_een_mens_anders_vinden()
    {
        var regels = Plan(Bgi(2, aard: Zorgaard.Welzijn), Lijn(Zorgfunctie.BegeleidingGroep, 0.5m, 60)).Beoordeel().Regels;
        Assert.Equal((Oordeel.TeltNiet, "PGB-4B"), (regels[0].Oordeel, regels[0].Reden().Regel));
        Assert.Equal("PGB-4B", Assert.Single(regels[0].OpenVragen).Regel);
        Assert.Equal(Oordeel.Telt, regels[1].Oordeel);
    }

    [Theory]
    [InlineData("4.7548", Oordeel.Telt)]
    [InlineData("4.7549", Oordeel.TeltDeels)]
    [Trait("Regel", "PGB-4C")]
    public void Huishoudelijke_hulp_telt_tot_het_vaste_bedrag(string uren, Oordeel verwacht)
    {
        // € 4.945 ÷ 52 ÷ € 20 = 4,754807… uur
        var oordeel = OordeelOver(Huishulp(decimal.Parse(uren, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal((verwacht, "PGB-4C"), (oordeel.Oordeel, oordeel.Reden().Regel));
        Assert.True(oordeel.PerJaar <= 4945m);
        if (verwacht == Oordeel.TeltDeels) Assert.Equal((Breuk)4945, oordeel.ExactPerJaar);
    }

    [Fact]
    [Trait("Regel", "PGB-4C")]
    public void Precies_het_vaste_bedrag_telt()
    {
        var rekentool = Rekentool2026.Met(new Overlay("rond", "proef", [new("zorgprofielen.VG7.functies.huishoudelijkeHulp.jaarbedrag", "5200")]));
        Assert.Equal(Oordeel.Telt, rekentool.Beoordeel(Plan(Huishulp(5, 20))).Beoordeling!.Regels[0].Oordeel);
        Assert.Equal(Oordeel.TeltDeels, rekentool.Beoordeel(Plan(Huishulp(5, 20.01m))).Beoordeling!.Regels[0].Oordeel);
    }

    [Fact]
    [Trait("Regel", "PGB-4C")]
    public void De_aard_doet_er_voor_huishoudelijke_hulp_niet_toe() =>
        Assert.Equal((Breuk)4945, OordeelOver(Huishulp(40, aard: Zorgaard.Regulier)).ExactPerJaar);

    [Theory]
    [InlineData("6.99", Oordeel.Telt)]
    [InlineData("7", Oordeel.Telt)]
    [InlineData("7.01", Oordeel.TeltDeels)]
    [Trait("Regel", "PGB-4C")]
    public void Maaltijdbereiding_telt_tot_een_uur_per_dag(string uren, Oordeel verwacht)
    {
        var oordeel = OordeelOver(Huishulp(decimal.Parse(uren, System.Globalization.CultureInfo.InvariantCulture), aard: Zorgaard.Maaltijdbereiding));
        Assert.Equal((verwacht, "PGB-4C"), (oordeel.Oordeel, oordeel.Reden().Regel));
        Assert.True(oordeel.Geteld.Waarde <= 7);
    }

    [Fact]
    [Trait("Regel", "PGB-4C")]
    public void De_grens_geldt_voor_alle_maaltijdregels_samen_naast_het_vaste_bedrag()
    {
        var regels = Plan(Huishulp(5, aard: Zorgaard.Maaltijdbereiding), Huishulp(5, aard: Zorgaard.Maaltijdbereiding), Huishulp(4)).Beoordeel().Regels;
        Assert.Equal([3.5m, 3.5m, 4m], regels.Select(oordeel => oordeel.Geteld.Waarde));
    }

    [Fact]
    [Trait("Regel", "PGB-4C")]
    public void Maaltijden_door_een_huisgenoot_of_als_een_ander_het_kan_tellen_niet()
    {
        var regel = Huishulp(3, aard: Zorgaard.Maaltijdbereiding);
        Assert.Equal(Oordeel.TeltNiet, OordeelOver(regel with { Zorgverlener = Informeel with { Huisgenoot = true } }).Oordeel);
        Assert.Equal(Oordeel.TeltNiet, (Plan(regel) with { AnderKanMaaltijdBereiden = true }).Beoordeel().Regels[0].Oordeel);
        Assert.Equal(Oordeel.Telt, OordeelOver(regel).Oordeel);
    }

    [Theory]
    [InlineData(Zorgaard.Huishouden)]
    [InlineData(Zorgaard.Maaltijdbereiding)]
    [Trait("Regel", "PGB-4C")]
    public void Een_medische_reden_van_hygiene_staat_buiten_de_grenzen(Zorgaard aard)
    {
        Assert.All(Enum.GetValues<Hygienereden>(), reden =>
        {
            var regel = Huishulp(20, aard: aard) with { Hygienereden = reden, MedischOnderbouwd = true };
            Assert.Equal(Oordeel.Telt, OordeelOver(regel).Oordeel);
            Assert.Contains(OordeelOver(regel).OpenVragen, vraag => vraag.Regel == "PGB-4C");
            Assert.Equal(Oordeel.TeltDeels, OordeelOver(regel with { MedischOnderbouwd = false }).Oordeel);

            // What is excepted takes nothing of the limit that others share.
            Assert.All(Plan(regel, Huishulp(4, aard: aard)).Beoordeel().Regels, oordeel => Assert.Equal(Oordeel.Telt, oordeel.Oordeel));
        });
    }

    [Fact]
    [Trait("Regel", "PGB-4C")]
    public void Zonder_gepubliceerd_bedrag_telt_huishoudelijke_hulp_niet_en_staat_zij_niet_in_het_basisbudget()
    {
        var beoordeling = Plan(Huishulp(4), Huishulp(4) with { Hygienereden = Hygienereden.Dieet, MedischOnderbouwd = true }).Beoordeel(2023);
        Assert.Equal([Oordeel.TeltNiet, Oordeel.Telt], beoordeling.Regels.Select(oordeel => oordeel.Oordeel));
        Assert.Equal(15949.38m + 1606.81m + 44771.24m + 29515.04m, beoordeling.Basisbudget);
    }
}
