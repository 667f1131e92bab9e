using FsCheck.Xunit;
using Meerzorg.Rekentool.Herijking;
using Meerzorg.Rekentool.Pgb;
using Meerzorg.Rekentool.Tests.Hulp;
using Meerzorg.Rekentool.Tests.Pgb;

namespace Meerzorg.Rekentool.Tests.Conformiteit;

/// <summary>Pins the choices of <c>docs/keuzes.md</c>: where the sources disagree, what this library does.</summary>
public class KeuzeTests
{
    private const decimal DrempelVanHetFormulier = 0.071177715m;

    /// <summary>The form's own context threshold, in place of the published one.</summary>
    private static Overlay Formulier { get; } =
        Overlay.Lees(File.ReadAllBytes(Projectmap.Pad("voorbeelden", "overlays", "contextdrempel-formulier.json")));

    [Fact]
    [Trait("Regel", "CONTEXT-1")]
    public void K1_de_contextdrempel_is_7_12_procent()
    {
        Assert.All(Rekentool.Jaren, jaar => Assert.Equal(0.0712m, Rekentool.Voor(jaar).Parameters.Contextdrempel.Waarde));
        Assert.All(Rekentool.Jaren, jaar => Assert.Equal(DrempelVanHetFormulier, Rekentool.Voor(jaar).Met(Formulier).Parameters.Contextdrempel.Waarde));
    }

    [Trait("Duur", "lang")]
    [Property]
    [Trait("Regel", "CONTEXT-1")]
    public void K1_de_drempel_van_het_formulier_verandert_de_drempel_en_verder_niets(Rekengeval geval)
    {
        var (rekentool, aanvraag) = (geval.Rekentool, geval.Aanvraag with { Context = geval.Aanvraag.Context with { Euro = 0 } });
        var (gepubliceerd, formulier) = (rekentool.Bereken(aanvraag), rekentool.Met(Formulier).Bereken(aanvraag));

        Assert.Equal(gepubliceerd.Klasse, formulier.Klasse);
        Assert.Equal(gepubliceerd.Meerzorguren, formulier.Meerzorguren);
        Assert.Equal(gepubliceerd.GrensBoven?.Afstand, formulier.GrensBoven?.Afstand);
        if ((gepubliceerd, formulier) is not (Meerzorgwaardig a, Meerzorgwaardig b)) return;
        Assert.Equal((a.Jaarbedrag100, a.Jaarbedrag, a.Etmaalbedrag, a.Afgetopt), (b.Jaarbedrag100, b.Jaarbedrag, b.Etmaalbedrag, b.Afgetopt));
        Assert.True(b.Contexttoets.Drempel < a.Contexttoets.Drempel);
    }

    [Theory]
    [InlineData("5319.57", false, false)]
    [InlineData("5319.59", false, true)]
    [InlineData("5321.24", false, true)]
    [InlineData("5321.25", true, true)]
    [Trait("Regel", "CONTEXT-1")]
    public void K1_tussen_de_twee_drempels_verschilt_het_oordeel(string euro, bool gepubliceerd, bool formulier)
    {
        var aanvraag = Aanvragen.Vg7 with { Context = new() { Euro = decimal.Parse(euro, System.Globalization.CultureInfo.InvariantCulture) } };

        Assert.Equal(gepubliceerd, Bedragen(Rekentool.Voor(2026).Bereken(aanvraag)).Contexttoets.Bespreekbaar);
        Assert.Equal(formulier, Bedragen(Rekentool.Voor(2026).Met(Formulier).Bereken(aanvraag)).Contexttoets.Bespreekbaar);
    }

    [Fact]
    [Trait("Regel", "UREN-2")]
    public void K2_de_behandelaarsfactor_is_niet_afgerond()
    {
        const decimal BehandelingGemiddeld = (76.84m + 90.29m + 78.23m) / 3;
        const decimal ZorgGemiddeld = (38.77m + 42.30m + 46.77m + 40.38m + 42.27m + 45.12m) / 6;

        foreach (int jaar in Rekentool.Jaren)
        {
            var factor = Rekentool.Voor(jaar).Parameters.Behandelaarsfactor.Waarde;
            Assert.Equal(1.91979969484762m, factor);
            Assert.Equal(decimal.Round(BehandelingGemiddeld / ZorgGemiddeld, 14), factor);
        }
    }

    [Fact]
    [Trait("Regel", "UREN-2")]
    public void K2_met_1_komma_9_kan_de_indeling_anders_zijn()
    {
        var aanvraag = Aanvragen.Verantwoording with { Behandelaren = Uren.Van(10), Zorg = new() { Wonen = Uren.Van(25, 40) } };
        var afgerond = new Overlay("afgerond", "VERANTWOORDING, lopende tekst", [new("behandelaarsfactor", "1.9")]);

        Assert.Equal(2, Assert.IsType<Meerzorgprofiel>(Rekentool.Voor(2026).Bereken(aanvraag)).Nummer);
        Assert.Equal(1, Assert.IsType<Meerzorgprofiel>(Rekentool.Voor(2026).Met(afgerond).Bereken(aanvraag)).Nummer);
    }

    [Fact]
    [Trait("Regel", "DREMPEL-1")]
    public void K3_de_gepubliceerde_grens_in_seconden_telt()
    {
        foreach (int jaar in Rekentool.Jaren)
        {
            Assert.IsType<NietMeerzorgwaardig>(MetMeerzorguren(jaar, Zorgprofiel.VG7, Uren.Van(8, 26)));
            Assert.IsType<NietMeerzorgwaardig>(MetMeerzorguren(jaar, Zorgprofiel.VG7, Uren.Van(8, 26, 14)));
            Assert.IsType<Meerzorgprofiel>(MetMeerzorguren(jaar, Zorgprofiel.VG7, Uren.Van(8, 26, 15)));
        }
    }

    [Fact]
    [Trait("Regel", "DREMPEL-1")]
    public void K3_ook_waar_zij_een_halve_seconde_onder_25_procent_ligt()
    {
        var profiel = Rekentool.Voor(2026).Parameters.Van(Zorgprofiel.VG7plus)!;
        var (grens, kwart) = (profiel.Ranges[0].Vanaf.Waarde, profiel.Basisuren.Waarde / 4);

        Assert.Equal(Uren.Van(14, 40, 52), grens);
        Assert.Equal(Uren.VanSeconden(0.5m), kwart - grens);
        Assert.IsType<Maatwerk>(MetMeerzorguren(2026, Zorgprofiel.VG7plus, grens));
        Assert.IsType<NietMeerzorgwaardig>(MetMeerzorguren(2026, Zorgprofiel.VG7plus, grens - Uren.VanSeconden(0.000001m)));
    }

    [Fact]
    [Trait("Regel", "UREN-7")]
    [Trait("Regel", "UREN-8")]
    public void K5_LG5_heeft_basisuren_26_05_en_een_aftrek_van_26_30()
    {
        foreach (int jaar in Rekentool.Jaren)
        {
            var profiel = Rekentool.Voor(jaar).Parameters.Van(Zorgprofiel.LG5)!;
            var aanvraag = new Aanvraag { Zorgprofiel = Zorgprofiel.LG5, Behandeling = true, Dagbesteding = true, Zorg = new() { Wonen = Uren.Van(60) }, Tariefpercentage = 1 };
            var opbouw = Rekentool.Voor(jaar).Bereken(aanvraag).Urenopbouw;

            Assert.Equal("Z653", opbouw.Prestatie.Code);
            Assert.Equal(Uren.Van(26, 5), profiel.Basisuren.Waarde);
            Assert.Equal(Uren.Van(26, 5) / 4, profiel.Ranges[0].Vanaf.Waarde);
            Assert.Equal(Uren.Van(26, 5) * profiel.IndirecteFractie.Waarde, opbouw.Indirect);
            Assert.Equal(Uren.Van(26, 30), opbouw.Aftrek);
            Assert.Contains("K5", profiel.Basisuren.Herkomst.Opmerking, StringComparison.Ordinal);
            Assert.Contains("K5", opbouw.Prestatie.Aftrek.Herkomst.Opmerking, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Trait("Regel", "PROFIEL-1")]
    public void K7_alleen_de_grenzen_van_VG8_zijn_anders_verschoven_en_ook_die_gelden_zoals_gepubliceerd()
    {
        foreach (int jaar in Rekentool.Jaren)
        {
            foreach (var profiel in Rekentool.Voor(jaar).Parameters.Zorgprofielen)
            {
                var indirect = profiel.Basisuren.Waarde * profiel.IndirecteFractie.Waarde;
                bool heleUren = profiel.Ranges.Skip(1).All(range => BijnaHeleUren(range.Vanaf.Waarde - indirect));
                Assert.Equal(profiel.Zorgprofiel != Zorgprofiel.VG8, heleUren);
            }

            // Shifted like the others, profile 2 would start almost two and a half minutes higher.
            Assert.Equal(2, Assert.IsType<Meerzorgprofiel>(MetMeerzorguren(jaar, Zorgprofiel.VG8, Uren.Van(18, 42, 44))).Nummer);
            Assert.Equal(1, Assert.IsType<Meerzorgprofiel>(MetMeerzorguren(jaar, Zorgprofiel.VG8, Uren.Van(18, 42, 43))).Nummer);
        }

        // The published bounds are in whole seconds, just above the whole hours.
        static bool BijnaHeleUren(Uren uren) => uren.Seconden % 3600 is > 0 and < 2;
    }

    [Fact]
    [Trait("Regel", "DREMPEL-1")]
    public void K8_precies_nul_meerzorguren_is_binnen_het_zorgprofiel()
    {
        foreach (var (rekentool, profiel, prestatie) in Aanvragen.Combinaties())
        {
            var nul = prestatie.Aftrek.Waarde - profiel.Basisuren.Waarde * profiel.IndirecteFractie.Waarde;
            Uitkomst Bij(decimal verschil) => rekentool.Bereken(Aanvragen.MetZorg(profiel, prestatie, nul.Seconden + verschil));

            Assert.Equal(Uren.Nul, Bij(0).Meerzorguren);
            Assert.IsType<BinnenZorgprofiel>(Bij(0));
            Assert.IsType<BinnenZorgprofiel>(Bij(-0.000000001m));
            Assert.IsType<NietMeerzorgwaardig>(Bij(0.000000001m));
        }
    }

    [Fact]
    [Trait("Regel", "PROFIEL-1")]
    public void K9_maatwerk_heet_maatwerk_en_nooit_meerzorgprofiel_6_of_7()
    {
        foreach (var (rekentool, profiel, prestatie) in Aanvragen.Combinaties())
        {
            var uitkomst = rekentool.Bereken(Aanvragen.MetZorg(profiel, prestatie, Uren.Van(200).Seconden));

            Assert.IsType<Maatwerk>(uitkomst);
            Assert.Equal("maatwerk", uitkomst.Naam.Nl);
            Assert.Equal("maatwerk", uitkomst.GrensOnder!.Value.Range.Naam.Nl);
            Assert.All(profiel.Ranges.Where(range => range.Meerzorgprofiel == 6), _ => Assert.Equal(Zorgprofiel.VG7, profiel.Zorgprofiel));
        }
    }

    [Fact]
    [Trait("Regel", "PGB-3A")]
    public void K12_het_tarief_is_bedrag_gedeeld_door_uren_en_het_gedrukte_staat_ernaast()
    {
        var (vg7, ggz) = (Pgbrekentool.Voor(2023).Parameters.Van(Zorgprofiel.VG7)!, Pgbrekentool.Voor(2023).Parameters.Van(Zorgprofiel.GGZ4W)!);
        var verpleging = vg7.Van(Zorgfunctie.Verpleging)!;

        Assert.Equal((Breuk)1606.81m / 26, verpleging.ExactTarief(Basisbudget.MetVervoer));
        Assert.Equal((61.85m, 0.05m), (verpleging.GedruktTarief!.Waarde, decimal.Round(verpleging.Drukverschil!.Value, 2)));
        Assert.Equal(66.20m, decimal.Round(ggz.Van(Zorgfunctie.BegeleidingGroep)!.Tarief()!.Value, 2));
        Assert.Null(ggz.Van(Zorgfunctie.BegeleidingGroep)!.GedruktTarief); // "around 64" is no rate

        // Everywhere else what is printed is within a cent of what follows.
        var ruim = Pgbrekentool.Voor(2023).Parameters.Zorgprofielen.SelectMany(profiel => profiel.Functies).Where(functie => Math.Abs(functie.Drukverschil ?? 0) >= 0.01m);
        Assert.Same(verpleging, Assert.Single(ruim));
    }

    [Fact]
    [Trait("Regel", "PGB-3A")]
    public void K12_tussen_het_herleide_en_het_gedrukte_tarief_telt_het_herleide()
    {
        var oordeel = Pgbplan(Zorgprofiel.VG7, Basisbudget.MetVervoer, Plannen.Lijn(Zorgfunctie.Verpleging, 1, 61.85m)).Beoordeel(2023).Regels[0];
        Assert.Equal((Breuk)1606.81m / 26, oordeel.ExactTarief);
        Assert.Contains("gedrukt € 61,85", Assert.Single(oordeel.Redenen).Tekst.Nl, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Regel", "PGB-11")]
    public void K13_een_dagdeel_telt_voor_4_uur()
    {
        Assert.All(Pgbrekentool.Jaren, jaar => Assert.Equal((4m, Waardestatus.Afgeleid), (Pgbrekentool.Voor(jaar).Parameters.UrenPerDagdeel.Waarde, Pgbrekentool.Voor(jaar).Parameters.UrenPerDagdeel.Herkomst.Status)));
        Assert.Equal(Uren.Van(63), Pgbplan(Zorgprofiel.VG7, Basisbudget.MetVervoer, Plannen.Bgi(1)).Beoordeel().Urentoets.Profiel);
    }

    [Fact]
    [Trait("Regel", "PGB-11")]
    public void K14_de_25_procent_toets_telt_alleen_functies_met_uren_en_altijd_het_hele_zorgprofiel()
    {
        var toets = Pgbplan(Zorgprofiel.VG7, Basisbudget.ZonderDagbesteding, Plannen.Bgi(10), Plannen.Huishulp(2), Plannen.Huishulp(2, aard: Zorgaard.Maaltijdbereiding), Plannen.Lijn(Zorgfunctie.Logeren, 2, 100), Plannen.Lijn(Zorgfunctie.Vervoer, 4, 10)).Beoordeel().Urentoets;
        Assert.Equal((Uren.Van(10), Uren.Van(63)), (toets.Geteld, toets.Profiel));
    }

    [Theory]
    [InlineData("VG5", 9, 7)]
    [InlineData("LG6", 7, 6)]
    [InlineData("GGZ4W", 5, 4)]
    [InlineData("VV7", 9, 0)]
    [InlineData("ZG5vis", 7, 7)]
    [Trait("Regel", "PGB-4B")]
    public void K15_welzijn_volgt_de_voetnoot_en_voor_ZG_het_zorgprofiel(string zorgprofiel, int welzijn, int dagdelen)
    {
        foreach (int jaar in Pgbrekentool.Jaren)
        {
            var profiel = Pgbrekentool.Voor(jaar).Parameters.Van(Zorgprofiel.Parse(zorgprofiel, null))!;
            Assert.Equal((welzijn, dagdelen), (profiel.Welzijnsdagdelen.Waarde, profiel.DagdelenPerWeek?.Waarde ?? 0));
        }
    }

    [Fact]
    [Trait("Regel", "PGB-4B")]
    [Trait("Regel", "PGB-4C")]
    public void K16_een_gedeelde_grens_gaat_eerst_naar_wat_het_gunstigst_is()
    {
        var welzijn = Pgbplan(Zorgprofiel.VG7, Basisbudget.ZonderDagbesteding, Plannen.Bgi(9, 20, aard: Zorgaard.Welzijn), Plannen.Bgi(9, 40, aard: Zorgaard.Welzijn)).Beoordeel();
        Assert.Equal([0m, 9m], welzijn.Regels.Select(oordeel => oordeel.Geteld.Waarde));

        var huishouden = Pgbplan(Zorgprofiel.VG7, Basisbudget.ZonderDagbesteding, Plannen.Huishulp(3, 30), Plannen.Huishulp(3, 20)).Beoordeel();
        Assert.Equal(3m, huishouden.Regels[1].Geteld.Waarde);
        Assert.Equal(4945m, huishouden.Regels.Sum(oordeel => oordeel.PerJaar));
    }

    [Fact]
    [Trait("Regel", "PGB-4C")]
    public void K17_huishoudelijke_hulp_telt_tot_het_vaste_bedrag_en_niet_tot_een_aantal_uren()
    {
        Assert.Equal(9m, Pgbplan(Zorgprofiel.VG7, Basisbudget.ZonderDagbesteding, Plannen.Huishulp(9, 10)).Beoordeel().Regels[0].Geteld.Waarde);
        Assert.Equal(0m, Pgbplan(Zorgprofiel.VG7, Basisbudget.ZonderDagbesteding, Plannen.Huishulp(1, 10)).Beoordeel(2023).Regels[0].Geteld.Waarde);
    }

    [Fact]
    [Trait("Regel", "PGB-4C")]
    public void K18_een_uur_per_dag_is_zeven_uur_per_week() =>
        Assert.Equal(7m, Pgbplan(Zorgprofiel.VG7, Basisbudget.ZonderDagbesteding, Plannen.Huishulp(20, aard: Zorgaard.Maaltijdbereiding)).Beoordeel().Regels[0].Geteld.Waarde);

    [Fact]
    [Trait("Regel", "HERIJK-1")]
    public void K19_de_geldband_is_die_van_het_bedrag_zonder_tariefpercentage_en_een_bedrag_op_de_grens_hoort_bij_de_lagere()
    {
        // At the price level of the bands themselves, where the first bound is € 15.000.
        var basis = Rekentool.Voor(2022).Parameters;
        int Band(decimal gedeclareerd, decimal tarief = 1, int dagen = 365, string plaatsing = "zonderTariefpercentage", string bandgrens = "lagereBand") =>
            new Geldbanden(basis, Herijkingsdossiers.Beleid(plaatsing: plaatsing, bandgrens: bandgrens)).Extrapolatie(dagen, tarief).Band(new(gedeclareerd));

        Assert.Equal((1, 2, 2), (Band(15_000), Band(15_000.000001m), Band(15_000.01m)));
        Assert.Equal((1, 1, 2), (Band(14_999.99m, bandgrens: "hogereBand"), Band(14_999.999999m, bandgrens: "hogereBand"), Band(15_000, bandgrens: "hogereBand")));
        Assert.Equal((1, 2), (Band(2_850, 0.95m, dagen: 73), Band(2_850.01m, 0.95m, dagen: 73)));
        Assert.Equal((2, 1), (Band(15_000, 0.95m), Band(15_000, 0.95m, plaatsing: "gedeclareerd")));
    }

    [Fact]
    [Trait("Regel", "HERIJK-4")]
    public void K20_waar_uren_overlappen_beslist_het_kleinste_aantal_dossiers_in_een_andere_klasse()
    {
        // One dossier of band 1 has more hours than the three of band 2.
        Uren Grens(string overlap) => Herijkingsuitkomst.Van(
            [
                Herijkingsdossiers.Vg7(Uren.Van(9), 10_000), Herijkingsdossiers.Vg7(Uren.Van(10), 10_000), Herijkingsdossiers.Vg7(Uren.Van(30), 15_000),
                Herijkingsdossiers.Vg7(Uren.Van(20), 30_000), Herijkingsdossiers.Vg7(Uren.Van(21), 30_000), Herijkingsdossiers.Vg7(Uren.Van(22), 30_000),
            ],
            Rekentool.Voor(2026).Parameters, new(2027), Herijkingsdossiers.Beleid(overlap: overlap, neutraal: false)).Parameters.Van(Zorgprofiel.VG7)!.Ranges[1].Vanaf.Waarde;

        Assert.Equal(Uren.Van(10 + 4, 22, 6), Grens("minsteAfwijking"));
        Assert.Equal(Uren.Van(30 + 4, 22, 6), Grens("maximumUren"));
    }

    [Theory]
    [InlineData("minsteAfwijking", "laagste", 10)]
    [InlineData("minsteAfwijking", "hoogste", 19)]
    [InlineData("minsteAfwijking", "huidige", 11)] // 15:22:06 is 11 hours and the indirect ones
    [InlineData("maximumUren", "huidige", 10)]
    [Trait("Regel", "HERIJK-4")]
    public void K20_van_even_goede_grenzen_beslist_het_beleid(string overlap, string gelijkeGrenzen, int uren)
    {
        var uitkomst = Herijkingsuitkomst.Van(
            [Herijkingsdossiers.Vg7(Uren.Van(9), 10_000), Herijkingsdossiers.Vg7(Uren.Van(10), 10_000), Herijkingsdossiers.Vg7(Uren.Van(20), 30_000)],
            Rekentool.Voor(2026).Parameters, new(2027), Herijkingsdossiers.Beleid(overlap: overlap, gelijkeGrenzen: gelijkeGrenzen));

        Assert.Equal(Uren.Van(uren), uitkomst.Grenzen[0].HeleUren);
        Assert.Equal(GelijkeGrenzen.Laagste, Herijkingsbeleid.Standaard.GelijkeGrenzen.Waarde);
    }

    [Fact]
    [Trait("Regel", "HERIJK-3")]
    public void K21_te_weinig_dossiers_is_maatwerk_en_een_band_zonder_dossiers_heeft_geen_range()
    {
        var uitkomst = Herijkingsuitkomst.Van(
            [
                .. Enumerable.Repeat(Herijkingsdossiers.Vg7(Uren.Van(10), 10_000), 30), .. Enumerable.Repeat(Herijkingsdossiers.Vg7(Uren.Van(20), 30_000), 29),
                .. Enumerable.Repeat(Herijkingsdossiers.Vg7(Uren.Van(50), 110_000), 30),
            ],
            Rekentool.Voor(2026).Parameters, new(2027));

        Assert.Equal(30, Herijkingsbeleid.Standaard.MinimumAantal.Waarde);
        Assert.Contains("eigen waarde", Herijkingsbeleid.Standaard.MinimumAantal.Bron, StringComparison.Ordinal);
        Assert.Equal(LegeBand.Vervalt, Herijkingsbeleid.Standaard.LegeBand.Waarde);
        Assert.Equal([1, null, 4, null], uitkomst.Parameters.Van(Zorgprofiel.VG7)!.Ranges.Select(range => range.Meerzorgprofiel));
    }

    [Fact]
    [Trait("Regel", "HERIJK-7")]
    public void K22_een_factor_op_alle_bedragen_en_tarieven_maakt_het_totaal_gelijk()
    {
        Herijkingsuitkomst Uitkomst(bool neutraal) => Herijkingsuitkomst.Van(
            [Herijkingsdossiers.Vg7(Uren.Van(9), 10_000), Herijkingsdossiers.Vg7(Uren.Van(20), 15_000), Herijkingsdossiers.Vg7(Uren.Van(20), 30_000), Herijkingsdossiers.Vg7(Uren.Van(21), 30_000)],
            Rekentool.Voor(2026).Parameters, new(2027), Herijkingsdossiers.Beleid(neutraal: neutraal));

        // By hours three of the four are profile 2: 12.500 + 3 × 30.000 against 85.000 before.
        Assert.Equal((1m, 17_500m), (Uitkomst(false).Factor, Uitkomst(false).Verschil));
        Assert.Equal((Math.Round(850m / 1025, 20), 0m), (Math.Round(Uitkomst(true).Factor, 20), Uitkomst(true).Verschil));
        Assert.Equal(Math.Round(30_000 * 850m / 1025, 15), Math.Round(Uitkomst(true).Parameters.Van(Zorgprofiel.VG7)!.Ranges[1].Jaarbedrag!.Waarde, 15));

        // No dossier is maatwerk: the rates stay, and do not bear the factor.
        foreach (var groep in Enum.GetValues<Maatwerkgroep>())
            Assert.Equal(Rekentool.Voor(2026).Parameters.MaatwerkUurtarief(groep).Waarde, Uitkomst(true).Parameters.MaatwerkUurtarief(groep).Waarde);
    }

    [Fact]
    [Trait("Regel", "HERIJK-4")]
    public void K23_een_dossier_onder_de_drempel_telt_niet_mee_en_wordt_genoemd()
    {
        var basis = Rekentool.Voor(2026).Parameters;
        var vg7 = basis.Van(Zorgprofiel.VG7)!;
        var drempel = Uren.VanSeconden(decimal.Ceiling((vg7.Ranges[0].Vanaf.Waarde - vg7.Basisuren.Waarde * vg7.IndirecteFractie.Waarde).Seconden));
        var uitkomst = Herijkingsuitkomst.Van(
            [Herijkingsdossiers.Vg7(drempel, 10_000), Herijkingsdossiers.Vg7(drempel - Uren.VanSeconden(1), 12_000)], basis, new(2027), Herijkingsdossiers.Beleid());

        Assert.Equal((1, 1), (uitkomst.Aantal, uitkomst.OnderDrempel));
        Assert.Equal(10_000, uitkomst.Voor);
    }

    private static Zorgplan Pgbplan(Zorgprofiel zorgprofiel, Basisbudget basisbudget, params Zorgplanrij[] regels) =>
        Plannen.Plan(regels) with { Zorgprofiel = zorgprofiel, Basisbudget = basisbudget };

    /// <summary>The outcome of an application, inclusive of everything, with exactly this many meerzorguren.</summary>
    private static Uitkomst MetMeerzorguren(int jaar, Zorgprofiel zorgprofiel, Uren meerzorguren)
    {
        var rekentool = Rekentool.Voor(jaar);
        var profiel = rekentool.Parameters.Van(zorgprofiel)!;
        var prestatie = profiel.Prestatie(behandeling: true, dagbesteding: true)!;
        var zorg = meerzorguren + prestatie.Aftrek.Waarde - profiel.Basisuren.Waarde * profiel.IndirecteFractie.Waarde;
        var uitkomst = rekentool.Bereken(Aanvragen.MetZorg(profiel, prestatie, zorg.Seconden));
        Assert.Equal(meerzorguren, uitkomst.Meerzorguren);
        return uitkomst;
    }

    [Theory]
    [InlineData("0:00", false, false)]
    [InlineData("0:00:01", true, false)]
    [InlineData("2:00", true, false)]
    [InlineData("2:00:01", true, true)]
    [Trait("Regel", "UREN-5")]
    public void K24_alle_ingevulde_nachturen_tellen_en_dat_wordt_gezegd(string nacht, bool gezegd, bool motiveren)
    {
        var uren = Uren.Parse(nacht, null);
        var (met, zonder) = (Aanvragen.Verantwoording with { Zorg = new() { Wonen = Uren.Van(44, 45), Nacht = uren } }, Aanvragen.Verantwoording with { Zorg = new() { Wonen = Uren.Van(44, 45) } });
        var uitkomst = Rekentool.Voor(2026).Bereken(met);

        Assert.Equal(Rekentool.Voor(2026).Bereken(zonder).Meerzorguren + uren, uitkomst.Meerzorguren);
        Assert.Equal(gezegd, uitkomst.Signalen.Any(signaal => signaal.Regel == "UREN-5" && signaal.Tekst.Nl.EndsWith("(K24)", StringComparison.Ordinal)));
        Assert.Equal(motiveren, uitkomst.Signalen.Any(signaal => signaal.Regel == "UREN-5" && signaal.Tekst.Nl.EndsWith("vraagt een motivering", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("0.95")]
    [InlineData("0.5")]
    [Trait("Regel", "CONTEXT-1")]
    [Trait("Regel", "CONTEXT-2")]
    public void K25_de_drempel_volgt_het_tariefpercentage_niet_en_alleen_het_surplus_telt(string tariefpercentage)
    {
        var percentage = decimal.Parse(tariefpercentage, System.Globalization.CultureInfo.InvariantCulture);
        var uitkomst = Bedragen(Rekentool.Voor(2026).Bereken(Aanvragen.Vg7 with { Tariefpercentage = percentage }));

        Assert.Equal(uitkomst.Jaarbedrag100 * 0.0712m, uitkomst.Contexttoets.Drempel);
        Assert.Equal(10_000 - uitkomst.Jaarbedrag100 * 0.0712m, uitkomst.Surplus);
        Assert.Equal(decimal.Round((uitkomst.Jaarbedrag100 + uitkomst.Surplus) * percentage, 2, MidpointRounding.AwayFromZero), uitkomst.Jaarbedrag);
    }

    [Fact]
    [Trait("Regel", "DECL-1")]
    public void K26_een_beschikking_is_dagen_maal_het_afgeronde_etmaalbedrag()
    {
        var uitkomst = Bedragen(Rekentool.Voor(2026).Bereken(Aanvragen.Vg7));
        var beschikking = Beschikking.Toegekend(new(new(2026, 1, 1), new(2026, 12, 31)), uitkomst.Etmaalbedrag);

        Assert.Equal(365 * 206.70m, beschikking.Bedrag);
        Assert.NotEqual(uitkomst.Jaarbedrag, beschikking.Bedrag);
        Assert.Equal(beschikking.Bedrag, beschikking.Declaratieregels().Sum(regel => regel.Bedrag));
        Assert.InRange(Math.Abs(uitkomst.Jaarbedrag - beschikking.Bedrag), 0, 366 * 0.005m);
    }

    [Theory]
    [InlineData("2026-01-28", 1, "2026-02-27")]
    [InlineData("2026-01-29", 1, "2026-02-28")]
    [InlineData("2026-01-31", 1, "2026-02-28")]
    [InlineData("2028-01-31", 1, "2028-02-29")]
    [InlineData("2026-02-28", 12, "2027-02-27")]
    [InlineData("2028-02-29", 12, "2029-02-28")]
    [Trait("Regel", "TERMIJN-1")]
    public void K27_een_termijn_eindigt_op_de_dag_voor_dezelfde_datum_of_op_de_laatste_dag_van_de_maand(string eerste, int maanden, string laatste) =>
        Assert.Equal(DateOnly.Parse(laatste, null), new Termijn(maanden, Termijneenheid.Maanden).LaatsteDag(DateOnly.Parse(eerste, null)));

    [Theory]
    [InlineData("2026-07-01", "2026-06-30")]
    [InlineData("2027-01-01", "2026-12-31")]
    [Trait("Regel", "PLAN-2")]
    public void K28_aanvragen_kan_tot_en_met_de_dag_voor_de_ingangsdatum(string ingang, string uiterlijk) =>
        Assert.Equal(DateOnly.Parse(uiterlijk, null), Aanvraagtermijn.MetIngang(DateOnly.Parse(ingang, null), venster: null, new(2026, 1, 1)).Uiterlijk);

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [Trait("Regel", "GROEP-1")]
    public void K29_meer_dan_het_dubbele_aan_meerzorguren_wordt_genoemd(int seconden, bool genoemd)
    {
        // Indirect hours less the deduction are the same for both, so that the meerzorguren of the second are twice those of the first, and a second more.
        static Groepsclient Client(string kenmerk, Uren wonen) => new() { Kenmerk = kenmerk, Zorgprofiel = Zorgprofiel.VG7, Behandeling = true, Dagbesteding = true, Zorg = new() { Wonen = wonen } };
        var vast = Rekentool.Voor(2026).Bereken(Aanvragen.Verantwoording with { Zorg = new() { Wonen = Uren.Van(40) } }).Meerzorguren - Uren.Van(40);
        var minste = Uren.Van(45);
        var meeste = (minste + vast) * 2 - vast + Uren.VanSeconden(seconden);
        var groep = new Groepsaanvraag { Tariefpercentage = 1, Clienten = [Client("a", minste), Client("b", meeste)] };

        Assert.Equal(genoemd, Rekentool.Voor(2026).Bereken(groep).Signalen.Any(signaal => signaal.Tekst.Nl.EndsWith("(K29)", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("16:00", true)]
    [InlineData("16:00:01", false)]
    [Trait("Regel", "UREN-6")]
    public void K30_meer_min_uren_dan_de_zorg_die_meetelt_wordt_geweigerd(string minuren, bool goed)
    {
        var aanvraag = Aanvragen.Verantwoording with { Dagbesteding = false, Zorg = new() { Wonen = Uren.Van(16), Dagbesteding = Uren.Van(20) }, Minuren = Uren.Parse(minuren, null) };
        var fouten = Rekentool.Voor(2026).Controleer(aanvraag);

        Assert.Equal(goed ? [] : ["ten hoogste de zorginzet die meetelt, 16:00 (K30)"], fouten.Select(fout => fout.Verwacht.Nl));
    }

    [Theory]
    [InlineData(null, "107.92", "25.35")]
    [InlineData("laagste", "78.24", "25.35")]
    [InlineData("formeelMaximum", "78.24", "78.24")]
    [Trait("Regel", "PGB-3B")]
    public void K31_een_dagdeel_van_een_informele_zorgverlener_telt_tot_het_uurmaximum_maal_de_uren(string? beleid, string volwassen, string jong)
    {
        var rekentool = beleid is null ? Pgbrekentool.Voor(2026) : Pgbrekentool.Voor(2026).Met(new Overlay("lezing", "een zorgkantoor", [new("beleid.informeelPerDagdeel", beleid)]));
        decimal Telt(Zorgverlener zorgverlener, decimal tarief)
        {
            var plan = Pgbplan(Zorgprofiel.VV8, Basisbudget.ZonderDagbesteding, Plannen.Lijn(Zorgfunctie.BegeleidingGroep, 1, tarief, zorgverlener));
            var uitkomst = rekentool.Beoordeel(plan);
            Assert.Equal(
                beleid is null ? Waardestatus.Afgeleid : Waardestatus.Eigen, uitkomst.Grondslag.Single(parameter => parameter.Pad == "beleid.informeelPerDagdeel").Herkomst.Status);
            return uitkomst.Beoordeling!.Regels[0].Tarief;
        }

        foreach (var (zorgverlener, grens) in ((Zorgverlener, string)[])[(Plannen.Informeel, volwassen), (Plannen.Informeel with { Leeftijd = 16 }, jong)])
        {
            var maximum = decimal.Parse(grens, System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal((maximum - 0.01m, maximum, maximum), (Telt(zorgverlener, maximum - 0.01m), Telt(zorgverlener, maximum), Telt(zorgverlener, maximum + 0.01m)));
        }
    }

    [Fact]
    [Trait("Regel", "PGB-3B")]
    public void K31_de_uren_van_een_dagdeel_zijn_een_parameter_en_een_eigen_lezing_wordt_genoemd()
    {
        var plan = Pgbplan(Zorgprofiel.VV8, Basisbudget.ZonderDagbesteding, Plannen.Lijn(Zorgfunctie.BegeleidingGroep, 1, 70, Plannen.Informeel with { Leeftijd = 16 }));
        Assert.Equal(3 * 6.3375m, Pgbrekentool.Voor(2026).Met(new Overlay("dagdeel", "afspraak", [new("urenPerDagdeel", "3")])).Beoordeel(plan).Beoordeling!.Regels[0].Tarief);

        var eigen = Pgbrekentool.Voor(2026).Met(new Overlay("lezing", "een zorgkantoor", [new("beleid.informeelPerDagdeel", "formeelMaximum")])).Beoordeel(plan);
        Assert.Contains("rust op een waarde die niet is gepubliceerd: beleid.informeelPerDagdeel (eigen, een zorgkantoor): formeelMaximum in plaats van uurmaximum", eigen.Signalen.Select(signaal => signaal.Tekst.Nl));
    }

    [Fact]
    [Trait("Regel", "PGB-3A")]
    [Trait("Regel", "PGB-11")]
    public void K32_2024_is_de_afgeleide_bijlage_H_en_bijlage_B_is_2023()
    {
        var plan = Pgbplan(Zorgprofiel.VG7, Basisbudget.MetVervoer, Plannen.Bgi(80, 55), Plannen.Huishulp(4, 20));
        var (b, h) = (Pgbrekentool.Voor(2023).Beoordeel(plan), Pgbrekentool.Voor(2024).Beoordeel(plan));

        Assert.Equal((91_842.47m, 102_172m), (b.Beoordeling!.Basisbudget, h.Beoordeling!.Basisbudget));
        Assert.Equal(((Breuk)44_771.24m / 936, (Breuk)47_623 / 936), (b.Beoordeling.Regels[0].ExactTarief, h.Beoordeling.Regels[0].ExactTarief));
        Assert.Equal((0m, 4_160m), (b.Beoordeling.Regels[1].PerJaar, h.Beoordeling.Regels[1].PerJaar));
        Assert.Contains(h.Signalen, signaal => signaal.Tekst.Nl.Contains("zorgprofielen.VG7.functies.begeleidingIndividueel.jaarbedrag (afgeleid, RLZ)", StringComparison.Ordinal));
        Assert.DoesNotContain(b.Signalen, signaal => signaal.Tekst.Nl.Contains("jaarbedrag", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Regel", "PGB-3B")]
    public void K33_oude_rechten_tellen_niet_maar_zijn_een_open_vraag_met_het_bedrag()
    {
        var oordeel = Plannen.OordeelOver(Plannen.Bgi(10, 70, Plannen.Informeel with { OudeRechten = true }));
        var vraag = Assert.Single(oordeel.OpenVragen);

        Assert.Equal(26.98m, oordeel.Tarief);
        Assert.Equal((70m - 26.98m) * 520, vraag.VerschilPerJaar); // above the € 63 of the kader: the law has the maximum of lid 2
        Assert.Contains("vóór 1 januari 2014, sindsdien onafgebroken", vraag.Tekst.Nl, StringComparison.Ordinal);
        Assert.Empty(Plannen.OordeelOver(Plannen.Bgi(10, 70, Plannen.Informeel)).OpenVragen);
    }

    [Fact]
    [Trait("Regel", "PGB-10")]
    public void K34_meer_uren_worden_per_functie_beoordeeld_of_in_totaal()
    {
        static Zorgplan Van(decimal verzorging, decimal verpleging, decimal dagdelen) => Pgbplan(
            Zorgprofiel.VG7,
            Basisbudget.MetVervoer,
            Plannen.Lijn(Zorgfunctie.PersoonlijkeVerzorging, verzorging, 40),
            Plannen.Lijn(Zorgfunctie.Verpleging, verpleging, 60),
            Plannen.Lijn(Zorgfunctie.BegeleidingGroep, dagdelen, 60),
            Plannen.Lijn(Zorgfunctie.Logeren, 2, 100));
        var eerder = new Heraanvraag { Eerder = Van(9, 5, 2), Aanvraagdatum = new(2026, 6, 1), Wijzigingsdatum = new(2026, 6, 1), VoorafMogelijk = true, NieuweFeiten = true, Onderbouwd = true };
        var perFunctie = Pgbrekentool.Voor(2026);
        var inTotaal = perFunctie.Met(new Overlay("lezing", "een zorgkantoor", [new("beleid.meerUren", "inTotaal")]));
        static decimal[] Toelaatbaar(Pgbrekentool rekentool, Zorgplan nieuw, Heraanvraag bij) => [.. rekentool.Beoordeel(nieuw, bij).Heraanvraag!.Functies.Select(functie => functie.Toelaatbaar.Waarde)];

        // Earlier 9 + 5 + 2 × 4 = 22 hours. With 12 + 4 + 1,5 × 4 it is as many; with three dagdelen it is more, and the cheapest hours, those of dagdelen, give way (K16).
        Assert.Equal([9m, 4m, 1.5m, 2m], Toelaatbaar(perFunctie, Van(12, 4, 1.5m), eerder));
        Assert.Equal([12m, 4m, 1.5m, 2m], Toelaatbaar(inTotaal, Van(12, 4, 1.5m), eerder));
        Assert.Equal([9m, 4m, 2m, 2m], Toelaatbaar(perFunctie, Van(12, 4, 3), eerder));
        Assert.Equal([12m, 4m, 1.5m, 2m], Toelaatbaar(inTotaal, Van(12, 4, 3), eerder));

        // With a heavier need both are the same, and the outcome rests on neither.
        Assert.All([perFunctie, inTotaal], rekentool =>
        {
            Assert.Equal([12m, 4m, 3m, 2m], Toelaatbaar(rekentool, Van(12, 4, 3), eerder with { Verzwaring = true }));
            Assert.Contains(rekentool.Beoordeel(Van(12, 4, 3), eerder).Grondslag, parameter => parameter.Pad == "beleid.meerUren");
            Assert.DoesNotContain(rekentool.Beoordeel(Van(12, 4, 3), eerder with { Verzwaring = true }).Grondslag, parameter => parameter.Pad == "beleid.meerUren");
        });
    }

    [Theory]
    [InlineData("78:45", null, true)]
    [InlineData("78:44:59", null, false)]
    [InlineData("78:44:59", true, true)]
    [InlineData("78:44:59", false, false)]
    [Trait("Regel", "PGB-11")]
    public void K35_de_25_procent_geldt_voor_wie_de_wet_haar_noemt(string uren, bool? bijzonder, bool toegang)
    {
        var plan = Pgbplan(Zorgprofiel.VG7, Basisbudget.MetVervoer, Plannen.Bgi(1, 50, Plannen.Verpleegkundige) with { PerWeek = Hoeveelheid.Van(Uren.Parse(uren, null)) });
        Assert.Equal(toegang, Pgbrekentool.Voor(2026).Beoordeel(plan with { BijzondereBehoefte = bijzonder }).HeeftToegang);
    }

    private static Meerzorgwaardig Bedragen(Uitkomst uitkomst) => Assert.IsType<Meerzorgwaardig>(uitkomst, exactMatch: false);
}
