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
        var vraag = gemotiveerd.OpenVragen[0];
        Assert.Equal((1, "PGB-3A"), (vraag.Regelnummer, vraag.Regel));
        Assert.Equal(((Getal(hoogste) - (Breuk)52564 / 936) * 520).RondAf(2), vraag.VerschilPerJaar);

        // Above the maximum the question is another: whether the NZa has a higher rate.
        Assert.Equal(Getal(tarief) > 84.99m ? [(Getal(tarief) - 84.99m) * 520] : (decimal?[])[], gemotiveerd.OpenVragen.Skip(1).Select(een => een.VerschilPerJaar));
        Assert.Empty(zonder.OpenVragen);
        Assert.Contains("motivering", zonder.Reden().WatVerandert!.Value.Nl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("84.99", Oordeel.Telt)]
    [InlineData("85.00", Oordeel.TeltDeels)]
    [Trait("Regel", "PGB-3A")]
    public void Waar_geen_tarief_volgt_geldt_het_wettelijke_maximum_tenzij_de_NZa_een_hoger_tarief_heeft(string tarief, Oordeel verwacht)
    {
        var oordeel = OordeelOver(Huishulp(1, Getal(tarief), aard: Zorgaard.Maaltijdbereiding));
        Assert.Equal(verwacht, oordeel.Oordeel);
        Assert.Equal(Math.Min(84.99m, Getal(tarief)), oordeel.Tarief);
        Assert.Contains("marktconform", oordeel.OpenVragen[0].Tekst.Nl, StringComparison.Ordinal);
        Assert.Equal(
            verwacht == Oordeel.Telt ? [] : [("heeft de NZa voor deze zorg een hoger tarief vastgesteld dan € 84,99, tot € 85,00 (RLZ, art. 5.22 lid 2)?", (decimal?)0.52m)],
            oordeel.OpenVragen.Skip(1).Select(vraag => (vraag.Tekst.Nl, vraag.VerschilPerJaar)));
        if (verwacht == Oordeel.TeltDeels) Assert.Contains("tarief van de NZa", oordeel.Redenen[0].WatVerandert!.Value.Nl, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Regel", "PGB-3A")]
    [Trait("Regel", "PGB-3C")]
    public void Een_hoger_NZa_tarief_helpt_niet_waar_iets_anders_de_grens_is()
    {
        static bool IsNza(Melding vraag) => vraag.Tekst.Nl.Contains("NZa", StringComparison.Ordinal);
        Assert.DoesNotContain(OordeelOver(Bgi(1, 90)).OpenVragen, IsNza); // without a motivation the rate of the zorgprofiel stands
        Assert.Contains(OordeelOver(Bgi(1, 90) with { Motivering = "schaarste" }).OpenVragen, IsNza);
        Assert.Contains(OordeelOver(Bgi(1, 90, aard: Zorgaard.NachtActief)).OpenVragen, IsNza);
        Assert.DoesNotContain(OordeelOver(Bgi(1, 90, Informeel) with { Motivering = "schaarste" }).OpenVragen, IsNza);

        // What last year's rate allows stands, whatever the NZa has: € 80 does not reach the maximum, € 88 does.
        Zorgplanrij Met(decimal vorig) => Huishulp(1, 95, aard: Zorgaard.Maaltijdbereiding) with { VorigTarief = vorig };
        Melding[] Vragen(decimal vorig) => [.. (Plan(Met(vorig)) with { Indexering = 0.10m }).Beoordeel().Regels[0].OpenVragen.Where(IsNza)];
        Assert.Empty(Vragen(77m));
        Assert.Equal((80m * 1.10m - 84.99m) * 52, Assert.Single(Vragen(80m)).VerschilPerJaar);
    }

    [Fact]
    [Trait("Regel", "PGB-3A")]
    [Trait("Regel", "PGB-3B")]
    public void Dagbesteding_die_het_zorgprofiel_niet_heeft_telt_tot_het_maximum_per_dagdeel_en_informeel_tot_dat_van_de_uren()
    {
        Rijoordeel Bij(decimal tarief, Zorgverlener zorgverlener) =>
            (Plan(Lijn(Zorgfunctie.BegeleidingGroep, 1, tarief, zorgverlener)) with { Zorgprofiel = Zorgprofiel.VV8, Basisbudget = Basisbudget.ZonderDagbesteding }).Beoordeel().Regels[0];
        Assert.Equal(78.24m, Bij(78.24m, Begeleider).Tarief);
        Assert.Equal(("PGB-3A", 78.24m), (Bij(78.25m, Begeleider).Reden().Regel, Bij(78.25m, Begeleider).Tarief));
        Assert.Contains(Bij(78.25m, Begeleider).OpenVragen, vraag => vraag.VerschilPerJaar == 0.52m);

        // 26.98 × 4: the law has an informal maximum per hour only.
        Assert.Equal(107.92m, Bij(107.92m, Informeel).Tarief);
        Assert.Equal(("PGB-3B", 107.92m), (Bij(107.93m, Informeel).Reden().Regel, Bij(107.93m, Informeel).Tarief));
        Assert.Contains("€ 26,98 × 4 uur per dagdeel", Bij(107.93m, Informeel).Reden().Tekst.Nl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(15, "22.05")]
    [InlineData(16, "25.35")]
    [InlineData(17, "29.05")]
    [InlineData(18, "36.80")]
    [InlineData(19, "44.15")]
    [InlineData(20, "58.85")]
    [Trait("Regel", "PGB-3B")]
    public void Onder_21_zonder_ervaring_geldt_het_jeugdloon_ook_per_dagdeel(int leeftijd, string grens)
    {
        var jong = Informeel with { Leeftijd = leeftijd };
        Rijoordeel Bij(decimal tarief, Zorgverlener zorgverlener) => OordeelOver(Lijn(Zorgfunctie.BegeleidingGroep, 9, tarief, zorgverlener));

        Assert.Equal(Oordeel.Telt, Bij(Getal(grens), jong).Oordeel);
        var hoger = Bij(70, jong);
        Assert.Equal((Oordeel.TeltDeels, "PGB-3B", Getal(grens), Getal(grens) * 468), (hoger.Oordeel, hoger.Reden().Regel, hoger.Tarief, hoger.PerJaar));
        Assert.All((Zorgverlener[])[jong with { ErvaringOfOpleiding = true }, jong with { Leeftijd = 21 }], ander => Assert.Equal(70m * 468, Bij(70, ander).PerJaar));

        // A motivation is judged up to the hourly maximum × the hours of a dagdeel: above what is asked here.
        Assert.Equal((70m - Getal(grens)) * 468, Assert.Single(OordeelOver(Bij(70, jong).Regel with { Motivering = "diploma" }).OpenVragen).VerschilPerJaar);
    }

    [Fact]
    [Trait("Regel", "PGB-3B")]
    public void Negen_dagdelen_van_een_zestienjarige_zijn_geen_32760_euro_maar_11863_80()
    {
        var oordeel = OordeelOver(Lijn(Zorgfunctie.BegeleidingGroep, 9, 70, Informeel with { Leeftijd = 16 }));
        Assert.Equal((32_760m, 11_863.80m), (oordeel.GevraagdPerJaar, oordeel.PerJaar));
        Assert.Equal("het tarief van € 70,00 telt voor € 25,35: 1,25 × het minimumjeugduurloon van 16 jaar (€ 5,07) × 4 uur per dagdeel", oordeel.Reden().Tekst.Nl);
    }

    [Theory]
    [InlineData(2026, "26.98", "26.99")]
    [InlineData(2025, "25.65", "25.66")]
    [InlineData(2024, "24.44", "24.45")]
    [InlineData(2023, "22.98", "22.99")]
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
    [InlineData("84.99", Oordeel.TeltDeels)]
    [InlineData("85.00", Oordeel.TeltDeels)]
    [Trait("Regel", "PGB-3B")]
    public void Oude_rechten_zijn_een_open_vraag_tot_het_maximum_van_lid_2(string tarief, Oordeel verwacht)
    {
        var oordeel = OordeelOver(Bgi(1, Getal(tarief), Informeel with { OudeRechten = true }));
        Assert.Equal((verwacht, 26.98m), (oordeel.Oordeel, oordeel.Tarief));
        if (verwacht == Oordeel.TeltDeels) Assert.Contains("oude rechten (tot € 63,00) zijn volgens PGB-KADER, 3b niet doelmatig", oordeel.Reden().Tekst.Nl, StringComparison.Ordinal);

        // A court saw it otherwise: that is for a person, with the amount that hangs on it, up to the highest that the law has for old rights.
        var verschil = (Math.Min(Getal(tarief), 84.99m) - 26.98m) * 52;
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

    [Fact]
    [Trait("Regel", "PGB-3B")]
    [Trait("Regel", "PGB-3C")]
    public void Oude_rechten_gaan_niet_boven_wat_de_indexering_toelaat()
    {
        var regel = Bgi(1, 63, Informeel with { OudeRechten = true });
        decimal? Verschil(decimal vorig) => (Plan(regel with { VorigTarief = vorig }) with { Indexering = 0 }).Beoordeel().Regels[0].OpenVragen.SingleOrDefault()?.VerschilPerJaar;
        Assert.Null(Verschil(26.98m));
        Assert.Equal(0.52m, Verschil(26.99m));
    }

    [Theory]
    [InlineData("2026-06-30", "9.20")]
    [InlineData("2026-07-01", "9.375")]
    [Trait("Regel", "PGB-3B")]
    public void Vanaf_1_juli_geldt_het_minimumjeugdloon_van_1_juli(string ingang, string grens)
    {
        var plan = Plan(Bgi(1, 20, Informeel with { Leeftijd = 18 }), Lijn(Zorgfunctie.BegeleidingGroep, 1, 60, Informeel with { Naam = "nicht", Leeftijd = 18 })) with { Ingangsdatum = DateOnly.Parse(ingang, null) };
        Assert.Equal([Getal(grens), Getal(grens) * 4], plan.Beoordeel().Regels.Select(oordeel => oordeel.Tarief));
    }

    [Fact]
    [Trait("Regel", "PGB-3B")]
    public void Wie_in_januari_begint_hoort_wat_er_vanaf_1_juli_telt()
    {
        Zorgplan Bij(decimal tarief, int leeftijd = 18) => Plan(Bgi(1, tarief, Informeel with { Leeftijd = leeftijd }));
        static string[] Juli(Zorgplan plan) => [.. Rekentool2026.Beoordeel(plan).Signalen.Where(signaal => signaal.Regel == "PGB-3B").Select(signaal => signaal.Tekst.Nl)];

        Assert.Equal(["regel 1: vanaf 1 juli 2026 telt het tarief tot € 9,375: 1,25 × het minimumjeugduurloon van 18 jaar (€ 7,50)"], Juli(Bij(20)).Select(tekst => tekst.Replace("9,3750", "9,375", StringComparison.Ordinal)));
        Assert.Contains("tot € 9,21:", Assert.Single(Juli(Bij(9.21m))), StringComparison.Ordinal); // no more than is asked
        Assert.Empty(Juli(Bij(9.20m)));
        Assert.Empty(Juli(Bij(20, leeftijd: 21)));
        Assert.Empty(Juli(Bij(20) with { Einddatum = new(2026, 6, 30) }));
        Assert.NotEmpty(Juli(Bij(20) with { Einddatum = new(2026, 7, 1) }));
        Assert.Empty(Juli(Bij(20) with { Ingangsdatum = new(2026, 7, 1) }));
    }

    private static decimal Getal(string tekst) => decimal.Parse(tekst, System.Globalization.CultureInfo.InvariantCulture);
}
