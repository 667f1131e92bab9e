using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Meerzorg.Rekentool.Tests.Hulp;
using static Meerzorg.Rekentool.Programmadag;
using static Meerzorg.Rekentool.Tests.Hulp.Programmas;
using static Meerzorg.Rekentool.Zorgsoort;

namespace Meerzorg.Rekentool.Tests;

/// <summary>From a day programme to hours per week.</summary>
[Trait("Regel", "DAG-1")]
public class DagprogrammaTests
{
    private static readonly Dagprogramma WeekendThuis = new()
    {
        Afwezigheid =
        [
            new(Tijdvak(Zaterdag, "12:00", "23:00", "1 op 3"), EensPerWeken: 2),
            new(Tijdvak(Zondag, "7:00", "12:00", "1 op 3"), EensPerWeken: 2),
        ],
    };

    // The worked examples of FORMULIER.

    [Fact]
    public void Vier_dagen_van_acht_uur_dagbesteding_is_32_uur_per_week_en_6_komma_4_uur_op_elk_van_vijf_dagen()
    {
        var weekinzet = Van(Rij(Dagbesteding, Werkdag, "9:00", "17:00", dagen: 4));

        Assert.Equal(Uren.Van(32), weekinzet.Dagbesteding);
        Assert.Equal(Uren.VanUren(6.4m), Assert.Single(weekinzet.Rijen).PerDag);
        Assert.Equal(Uren.Nul, weekinzet.Wonen);

        // Entered as the average on each of five days it is the same.
        Assert.Equal(Uren.Van(32), Van(Rij(Dagbesteding, Werkdag, "9:00", "15:24")).Dagbesteding);
    }

    /// <summary>The form's own list has one carer on parts of clients: the hours are divided by that number.</summary>
    [Theory]
    [InlineData("1 op 2,5", 10, 0)]
    [InlineData("1 op 0,5", 50, 0)]
    [InlineData("1 op 0,2", 125, 0)]
    [InlineData("1 op 1,25", 20, 0)]
    [InlineData("1 op 20", 1, 15)]
    public void Een_medewerker_op_een_deel_van_een_client(string bezetting, int uren, int minuten) =>
        Assert.Equal(Uren.Van(uren, minuten), Van(Rij(Wonen, Werkdag, "7:00", "12:00", bezetting)).Wonen);

    [Theory]
    [InlineData("1 op 0,33", 33, 100)]
    [InlineData("1 op 1,11", 111, 100)]
    [InlineData("1 op 1,33", 133, 100)]
    public void Wat_niet_opgaat_blijft_precies(string bezetting, int teller, int noemer) =>
        Assert.Equal(Uren.Van(25) * noemer / teller, Van(Rij(Wonen, Werkdag, "7:00", "12:00", bezetting)).Wonen);

    [Fact]
    [Trait("Regel", "UREN-6")]
    public void Om_het_weekend_thuis_is_2_40_minuren_per_week()
    {
        var weekinzet = Weekinzet.Van(WeekendThuis);

        Assert.Equal([Uren.Van(3, 40), Uren.Van(1, 40)], weekinzet.Afwezigheid.Select(bijdrage => bijdrage.PerKeer));
        Assert.Equal([Uren.Van(1, 50), Uren.Van(0, 50)], weekinzet.Afwezigheid.Select(bijdrage => bijdrage.PerWeek));
        Assert.Equal(Uren.Van(5, 20), weekinzet.Minuren * 2);
        Assert.Equal(Uren.Van(2, 40), weekinzet.Minuren);
    }

    [Fact]
    [Trait("Regel", "UREN-5")]
    public void Vier_uur_nachtzorg_wordt_ingevuld_en_twee_uur_vraagt_een_motivering()
    {
        var weekinzet = Weekinzet.Van(new() { Nacht = new() { AanwezigeDienst = Uren.Van(3), AndereFunctionaris = Uren.Van(1) } });
        var uitkomst = Rekentool.Voor(2026).Bereken(Aanvragen.Verantwoording.Met(weekinzet));

        Assert.Equal(Uren.Van(4), weekinzet.Nacht);
        Assert.Equal(Uren.Van(4), uitkomst.Aanvraag.Zorg.Nacht);
        var signaal = Assert.Single(uitkomst.Signalen, signaal => signaal.Regel == "UREN-5" && signaal.Tekst.Nl.Contains("motivering", StringComparison.Ordinal));
        Assert.Contains("nachtzorg 4:00 is 2:00 meer dan de standaard van 2:00", signaal.Tekst.Nl, StringComparison.Ordinal);
    }

    // The days.

    [Theory]
    [InlineData(Werkdag, 5)]
    [InlineData(Weekenddag, 2)]
    [InlineData(Zaterdag, 1)]
    [InlineData(Zondag, 1)]
    public void Een_rij_telt_voor_elke_dag_van_haar_soort(Programmadag dag, int dagen)
    {
        Assert.Equal(dagen, dag.Aantal());
        Assert.Equal(Uren.Van(3) * dagen, Van(Rij(Wonen, dag, "7:00", "10:00")).Wonen);
        Assert.Equal(Uren.Van(3) * dagen, Van(Rij(Dagbesteding, dag, "7:00", "10:00")).Dagbesteding);
        Assert.Equal(Van(Rij(Wonen, dag, "7:00", "10:00")).Wonen, Van(Rij(Wonen, dag, "7:00", "10:00", dagen: dagen)).Wonen);
    }

    [Fact]
    public void Wonen_is_5_werkdagen_plus_2_weekenddagen() =>
        Assert.Equal(Uren.Van(5 * 4 + 2 * 6), Van(Rij(Wonen, Werkdag, "8:00", "12:00"), Rij(Wonen, Weekenddag, "8:00", "14:00")).Wonen);

    [Fact]
    public void Zaterdag_en_zondag_samen_zijn_de_weekenddagen() =>
        Assert.Equal(
            Van(Rij(Wonen, Weekenddag, "8:00", "14:20", "1 op 7")).Wonen,
            Van(Rij(Wonen, Zaterdag, "8:00", "14:20", "1 op 7"), Rij(Wonen, Zondag, "8:00", "14:20", "1 op 7")).Wonen);

    [Fact]
    public void Een_hele_dag_loopt_van_0_00_tot_24_00() => Assert.Equal(Uren.Van(120), Van(Rij(Wonen, Werkdag, "0:00", "24:00")).Wonen);

    [Fact]
    public void Overlappende_rijen_zijn_verschillende_medewerkers() =>
        Assert.Equal(Uren.Van(15, 0) + Uren.Van(3, 45), Van(Rij(Wonen, Werkdag, "7:00", "10:00"), Rij(Wonen, Werkdag, "7:30", "8:15")).Wonen);

    [Fact]
    public void Wat_per_client_is_verdeeld_telt_precies_op()
    {
        // A minute on seven clients is no whole number of hundredths of a second, seven times it is a minute again.
        var zevende = Rij(Wonen, Zaterdag, "7:00", "7:01", "1 op 7");
        Assert.Equal("0:00:08,57", Van(zevende).Wonen.ToString());
        Assert.Equal(Uren.Van(0, 1), Van([.. Enumerable.Repeat(zevende, 7)]).Wonen);
    }

    // Properties.

    [Property]
    public void De_volgorde_van_de_rijen_maakt_niet_uit(Dagprogramma programma)
    {
        var (heen, terug) = (Weekinzet.Van(programma), Weekinzet.Van(programma with { Rijen = [.. programma.Rijen.Reverse()] }));
        Assert.Equal((heen.Wonen, heen.Dagbesteding, heen.Minuren), (terug.Wonen, terug.Dagbesteding, terug.Minuren));
    }

    [Property]
    public Property Een_rij_in_tweeen_splitsen_verandert_niets() => Prop.ForAll(
        Arb.From(from rij in Rij()
                 from seconde in Gen.Choose(1, (int)(rij.Tijdvak.Tot - rij.Tijdvak.Van).Seconden - 1)
                 select (rij, midden: rij.Tijdvak.Van + Uren.VanSeconden(seconde))),
        geval =>
        {
            var (rij, midden) = geval;
            var (voor, na) = (rij with { Tijdvak = rij.Tijdvak with { Tot = midden } }, rij with { Tijdvak = rij.Tijdvak with { Van = midden } });
            var (heel, gesplitst) = (Van(rij), Van(voor, na));
            Assert.Equal((heel.Wonen, heel.Dagbesteding), (gesplitst.Wonen, gesplitst.Dagbesteding));
        });

    [Property]
    public Property Op_k_keer_zoveel_clienten_krijgt_elk_een_kde_deel() => Prop.ForAll(
        Arb.From(from rij in Rij() from k in Gen.Choose(1, (int)(100 / rij.Tijdvak.Bezetting.Clienten)) select (rij, k)),
        geval =>
        {
            var (medewerkers, clienten) = geval.rij.Tijdvak.Bezetting;
            var verdeeld = geval.rij with { Tijdvak = geval.rij.Tijdvak with { Bezetting = new(medewerkers, clienten * geval.k) } };
            var (heel, deel) = (Van(geval.rij), Van(verdeeld));
            Assert.Equal((heel.Wonen, heel.Dagbesteding), (deel.Wonen * geval.k, deel.Dagbesteding * geval.k));
        });

    [Property]
    public void Medewerkers_in_een_rij_of_elk_in_een_eigen_rij_is_hetzelfde(Programmarij rij)
    {
        var (medewerkers, clienten) = rij.Tijdvak.Bezetting;
        var elk = rij with { Tijdvak = rij.Tijdvak with { Bezetting = Bezetting.EenOp(clienten) } };
        var (samen, apart) = (Van(rij), Van([.. Enumerable.Repeat(elk, medewerkers)]));
        Assert.Equal((samen.Wonen, samen.Dagbesteding), (apart.Wonen, apart.Dagbesteding));
    }

    [Property]
    public void De_bijdragen_tellen_op_tot_de_uren(Dagprogramma programma)
    {
        var weekinzet = Weekinzet.Van(programma);
        Assert.Equal(weekinzet.Wonen + weekinzet.Dagbesteding, weekinzet.Rijen.Aggregate(Uren.Nul, (som, bijdrage) => som + bijdrage.PerWeek));
        Assert.All(weekinzet.Rijen, bijdrage => Assert.Equal(bijdrage.PerWeek, bijdrage.PerDag * (bijdrage.Rij.Tijdvak.Dag == Werkdag ? 5 : 2)));
        Assert.All(weekinzet.Afwezigheid, bijdrage => Assert.Equal(bijdrage.PerKeer, bijdrage.PerWeek * bijdrage.Afwezigheid.EensPerWeken));
    }

    // In an application.

    [Property]
    public void Een_aanvraag_met_dagprogramma_is_die_met_de_uren_ervan(Dagprogramma programma)
    {
        var (rekentool, weekinzet) = (Rekentool.Voor(2026), Weekinzet.Van(programma));
        var leeg = Aanvragen.Verantwoording with { Zorg = default };
        var metUren = leeg with { Zorg = new() { Wonen = weekinzet.Wonen, Dagbesteding = weekinzet.Dagbesteding, Nacht = weekinzet.Nacht }, Minuren = weekinzet.Minuren };
        var (verwacht, uitkomst) = (rekentool.Bereken(metUren), rekentool.Bereken(leeg.Met(weekinzet)));

        Assert.Equal(verwacht.Meerzorguren, uitkomst.Meerzorguren);
        Assert.Equal(verwacht.ToString(), uitkomst.ToString());
        Assert.Equal(verwacht.Signalen.Select(signaal => signaal.ToString()), uitkomst.Signalen.Select(signaal => signaal.ToString()));
        Assert.Equal(
            verwacht.Toelichting().Stappen.Select(stap => stap.ToString()),
            uitkomst.Toelichting().Stappen.Where(stap => stap.Regel.Id != "DAG-1").Select(stap => stap.ToString()));
        Assert.Same(weekinzet, uitkomst.Aanvraag.Weekinzet);
        Assert.Empty(rekentool.Controleer(uitkomst.Aanvraag));
    }

    [Fact]
    public void De_toelichting_van_de_uitkomst_noemt_de_rijen()
    {
        var aanvraag = (Aanvragen.Verantwoording with { Zorg = default }).Met(Van(Rij(Wonen, Werkdag, "7:00", "10:00", "1 op 2")));
        var stap = Assert.Single(Rekentool.Voor(2026).Bereken(aanvraag).Toelichting().Stappen, stap => stap.Regel.Id == "DAG-1");

        Assert.Equal("wonen = 7:30 wonen per week", stap.Resultaat.ToString());
        Assert.Equal("werkdag 7:00–10:00, 1 op 2, 5× per week = 7:30", Assert.Single(stap.Invoer).ToString());
    }

    [Fact]
    public void Wat_het_programma_niet_geeft_blijft_van_de_aanvraag()
    {
        var aanvraag = (Aanvragen.Vg7 with { Zorg = Aanvragen.Vg7.Zorg with { Dagbesteding = Uren.Nul } }).Met(Van(Rij(Dagbesteding, Werkdag, "9:00", "17:00", dagen: 4)));

        Assert.Equal(Aanvragen.Vg7.Zorg with { Dagbesteding = Uren.Van(32) }, aanvraag.Zorg);
        Assert.Equal(Aanvragen.Vg7.Minuren, aanvraag.Minuren);
    }

    public static TheoryData<string, Dagprogramma> Dubbel => new()
    {
        { "zorg.wonen", new() { Rijen = [Rij(Wonen, Zaterdag, "7:00", "8:00")] } },
        { "zorg.dagbesteding", new() { Rijen = [Rij(Dagbesteding, Zaterdag, "7:00", "8:00")] } },
        { "zorg.nacht", new() { Nacht = new() { AndereFunctionaris = Uren.Van(1) } } },
        { "minuren", WeekendThuis },
    };

    [Theory]
    [MemberData(nameof(Dubbel))]
    public void Uren_naast_een_programma_dat_ze_geeft_zijn_tegenstrijdig(string pad, Dagprogramma programma)
    {
        var fout = Assert.Single(Assert.Throws<OngeldigeInvoerException>(() => Aanvragen.Vg7.Met(Weekinzet.Van(programma))).Fouten);
        Assert.Equal((Foutsoort.Tegenstrijdig, pad, "DAG-1"), (fout.Soort, fout.Pad, fout.Regel));
    }

    [Fact]
    public void De_delen_van_wonen_zijn_ook_wonen()
    {
        var aanvraag = Aanvragen.Vg7 with { Zorg = new() { Verpleging = Uren.Van(1) } };
        var fout = Assert.Single(Assert.Throws<OngeldigeInvoerException>(() => aanvraag.Met(Van(Rij(Wonen, Zaterdag, "7:00", "8:00")))).Fouten);
        Assert.Equal("zorg.wonen", fout.Pad);
    }

    [Fact]
    public void Een_tweede_programma_is_tegenstrijdig()
    {
        var aanvraag = (Aanvragen.Verantwoording with { Zorg = default }).Met(Van(Rij(Wonen, Werkdag, "7:00", "20:00")));
        var fouten = Assert.Throws<OngeldigeInvoerException>(() => aanvraag.Met(Van(Rij(Dagbesteding, Werkdag, "9:00", "17:00")))).Fouten;
        Assert.Equal("dagprogramma", Assert.Single(fouten).Pad);
    }

    [Fact]
    public void Uren_die_daarna_zijn_veranderd_zijn_niet_meer_die_van_het_programma()
    {
        var rekentool = Rekentool.Voor(2026);
        var aanvraag = (Aanvragen.Verantwoording with { Zorg = default }).Met(Van(Rij(Wonen, Werkdag, "7:00", "20:00")));
        Assert.Empty(rekentool.Controleer(aanvraag));

        var fout = Assert.Single(rekentool.Controleer(aanvraag with { Zorg = aanvraag.Zorg with { Wonen = aanvraag.Zorg.Wonen + Uren.Van(0, 0, 1) } }));
        Assert.Equal((Foutsoort.Tegenstrijdig, "zorg.wonen", "DAG-1"), (fout.Soort, fout.Pad, fout.Regel));
    }

    // What is refused, on both sides of each bound.

    public static TheoryData<string, Tijdvak, string?> Grenzen => new()
    {
        { "een minuut", Tijdvak(Werkdag, "7:00", "7:01"), null },
        { "vanaf middernacht", Tijdvak(Werkdag, "0:00", "7:00"), null },
        { "tot middernacht", Tijdvak(Werkdag, "23:59", "24:00"), null },
        { "voor middernacht", Tijdvak(Werkdag, "-0:01", "7:00"), "van" },
        { "vanaf het einde van de dag", Tijdvak(Werkdag, "24:00", "24:00"), "van" },
        { "na het einde van de dag", Tijdvak(Werkdag, "7:00", "24:00:01"), "tot" },
        { "tot voor de dag", Tijdvak(Werkdag, "7:00", "-0:01"), "tot" },
        { "even laat", Tijdvak(Werkdag, "7:00", "7:00"), "tot" },
        { "terug in de tijd", Tijdvak(Werkdag, "22:00", "6:00"), "tot" },
        { "1 op 1", Tijdvak(Werkdag, "7:00", "8:00", "1 op 1"), null },
        { "1 op 100", Tijdvak(Werkdag, "7:00", "8:00", "1 op 100"), null },
        { "1 op 0", Tijdvak(Werkdag, "7:00", "8:00", "1 op 0"), "bezetting" },
        { "1 op 101", Tijdvak(Werkdag, "7:00", "8:00", "1 op 101"), "bezetting" },
        { "1 op heel veel", Tijdvak(Werkdag, "7:00", "8:00", "1 op 999999999"), "bezetting" },
        { "0 op 1", Tijdvak(Werkdag, "7:00", "8:00", "0 op 1"), "bezetting" },
        { "10 op 1", Tijdvak(Werkdag, "7:00", "8:00", "10 op 1"), null },
        { "11 op 1", Tijdvak(Werkdag, "7:00", "8:00", "11 op 1"), "bezetting" },
        { "20 op 2", Tijdvak(Werkdag, "7:00", "8:00", "20 op 2"), "bezetting" },
        { "21 op 2", Tijdvak(Werkdag, "7:00", "8:00", "21 op 2"), "bezetting" },
        { "1 op 0,1", Tijdvak(Werkdag, "7:00", "8:00", "1 op 0,1"), null },
        { "1 op 0,09", Tijdvak(Werkdag, "7:00", "8:00", "1 op 0,09"), "bezetting" },
        { "2 op 200", Tijdvak(Werkdag, "7:00", "8:00", "2 op 200"), "bezetting" },
        { "2 op 201", Tijdvak(Werkdag, "7:00", "8:00", "2 op 201"), "bezetting" },
        { "negatief", Tijdvak(Werkdag, "7:00", "8:00") with { Bezetting = new(-1, -3) }, "bezetting" },
        { "niet ingevuld", Tijdvak(Werkdag, "7:00", "8:00") with { Bezetting = default }, "bezetting" },
        { "geen werkdagen", Tijdvak(Werkdag, "7:00", "8:00", dagen: 0), "dagen" },
        { "alle werkdagen", Tijdvak(Werkdag, "7:00", "8:00", dagen: 5), null },
        { "te veel werkdagen", Tijdvak(Werkdag, "7:00", "8:00", dagen: 6), "dagen" },
        { "beide weekenddagen", Tijdvak(Weekenddag, "7:00", "8:00", dagen: 2), null },
        { "te veel weekenddagen", Tijdvak(Weekenddag, "7:00", "8:00", dagen: 3), "dagen" },
        { "een zaterdag", Tijdvak(Zaterdag, "7:00", "8:00", dagen: 1), null },
        { "twee zaterdagen", Tijdvak(Zaterdag, "7:00", "8:00", dagen: 2), "dagen" },
        { "een onbekende dag", Tijdvak((Programmadag)7, "7:00", "8:00"), "dag" },
    };

    [Theory]
    [MemberData(nameof(Grenzen))]
    public void Een_onmogelijk_tijdvak_wordt_geweigerd_en_een_mogelijk_niet(string geval, Tijdvak tijdvak, string? lid)
    {
        Assert.NotEmpty(geval);
        Controleer(new() { Rijen = [Rij(Wonen, Weekenddag, "0:00", "24:00", "2 op 1"), new(Wonen, tijdvak)] }, lid is null ? null : $"rijen.2.{lid}");
        Controleer(new() { Rijen = [Rij(Wonen, Werkdag, "0:00", "24:00", "10 op 1")], Afwezigheid = [new(tijdvak)] }, lid is null ? null : $"afwezigheid.1.{lid}");
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(52, true)]
    [InlineData(53, false)]
    public void Afwezigheid_is_eens_per_1_tot_52_weken(int weken, bool goed) =>
        Controleer(new() { Afwezigheid = [new(Tijdvak(Zaterdag, "12:00", "23:00"), weken)] }, goed ? null : "afwezigheid.1.eensPerWeken");

    [Fact]
    public void Over_middernacht_zegt_dat_de_rij_gesplitst_moet_worden()
    {
        var fout = Controleer(new() { Rijen = [Rij(Wonen, Werkdag, "22:00", "6:00")] }, "rijen.1.tot")!;
        Assert.Equal("rijen.1.tot: gevonden 6:00, verwacht een tijdstip na 22:00; splits wat over middernacht gaat in een rij tot 24:00 en een rij vanaf 0:00 [DAG-1]", fout.ToString());
        Assert.Equal(Foutsoort.Tegenstrijdig, fout.Soort);
        Assert.Equal(Uren.Van(40), Van(Rij(Wonen, Werkdag, "22:00", "24:00"), Rij(Wonen, Werkdag, "0:00", "6:00")).Wonen);
    }

    [Fact]
    public void Een_onbekende_zorgsoort_wordt_geweigerd() => Controleer(new() { Rijen = [Rij((Zorgsoort)2, Werkdag, "7:00", "8:00")] }, "rijen.1.soort");

    [Fact]
    public void Een_leeg_programma_wordt_geweigerd()
    {
        Controleer(new(), "rijen");
        Controleer(new() { Rijen = default, Afwezigheid = default }, "rijen");
        Controleer(new() { Nacht = new() { AanwezigeDienst = Uren.Van(0, 0, 1) } }, null);
    }

    [Fact]
    public void Negatieve_nachtzorg_wordt_geweigerd()
    {
        Controleer(new() { Nacht = new() { AanwezigeDienst = Uren.Van(-1), AndereFunctionaris = Uren.Van(2) } }, "nacht.aanwezigeDienst");
        Controleer(new() { Nacht = new() { AanwezigeDienst = Uren.Van(2), AndereFunctionaris = Uren.Van(-1) } }, "nacht.andereFunctionaris");
    }

    [Fact]
    public void Het_totaal_per_soort_is_ten_hoogste_2000_uur()
    {
        // 10 carers all day on five days is 1200 hours; 800 more is 10 carers for 16 hours.
        Programmarij[] precies = [Rij(Wonen, Werkdag, "0:00", "24:00", "10 op 1"), Rij(Wonen, Werkdag, "0:00", "16:00", "10 op 1")];
        Assert.Equal(Uren.Van(2000), Van(precies).Wonen);
        Controleer(new() { Rijen = [.. precies, Rij(Dagbesteding, Zaterdag, "0:00", "0:01")] }, null);
        Controleer(new() { Rijen = [.. precies, Rij(Wonen, Zaterdag, "0:00", "0:00:01")] }, "rijen");
    }

    [Fact]
    [Trait("Regel", "UREN-6")]
    public void Er_zijn_niet_meer_minuren_dan_uren()
    {
        var (rij, weg) = (Rij(Wonen, Zaterdag, "7:00", "12:00"), new Afwezigheid(Tijdvak(Zaterdag, "7:00", "12:00")));
        Controleer(new() { Rijen = [rij], Afwezigheid = [weg] }, null);
        var fout = Controleer(new() { Rijen = [rij], Afwezigheid = [weg, new(Tijdvak(Zondag, "7:00", "7:00:01"))] }, "afwezigheid")!;
        Assert.Equal((Foutsoort.Tegenstrijdig, "UREN-6"), (fout.Soort, fout.Regel));

        // The application decides where the programme has no wonen of its own.
        Controleer(new() { Rijen = [Rij(Dagbesteding, Zaterdag, "7:00", "8:00")], Afwezigheid = [weg] }, null);
    }

    [Fact]
    public void Alle_fouten_komen_tegelijk()
    {
        var programma = new Dagprogramma
        {
            Rijen = [Rij(Wonen, Werkdag, "9:00", "8:00", "1 op 0"), Rij((Zorgsoort)9, Zondag, "7:00", "25:00", dagen: 2)],
            Afwezigheid = [new(Tijdvak(Zaterdag, "7:00", "8:00"), 0)],
        };
        var fouten = Assert.Throws<OngeldigeInvoerException>(() => Weekinzet.Van(programma)).Fouten;
        Assert.Equal(
            ["afwezigheid.1.eensPerWeken", "rijen.1.bezetting", "rijen.1.tot", "rijen.2.dagen", "rijen.2.soort", "rijen.2.tot"],
            fouten.Select(fout => fout.Pad).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(Taal.Nederlands, "nl")]
    [InlineData(Taal.Engels, "en")]
    public void De_toelichting_van_een_programma(Taal taal, string naam)
    {
        var weekinzet = Weekinzet.Van(WeekendThuis with
        {
            Rijen =
            [
                Rij(Wonen, Werkdag, "17:00", "23:00", "1 op 3"),
                Rij(Wonen, Weekenddag, "7:00", "23:00", "1:3"),
                Rij(Dagbesteding, Werkdag, "9:00", "17:00", dagen: 4),
            ],
            Nacht = new() { AanwezigeDienst = Uren.Van(3), AndereFunctionaris = Uren.Van(1) },
        });
        Snapshot.Klopt(weekinzet.Toelichting().AlsTekst(taal), naam: "De_toelichting_van_een_programma." + naam);
        Assert.Null(weekinzet.Toelichting().Uitkomst);
        Assert.Equal("wonen 20:40, dagbesteding 32:00, nacht 4:00, min-uren 2:40 per week", weekinzet.ToString());
    }

    /// <summary>The only fault is at <paramref name="pad"/>, in both languages; no fault where that is <see langword="null"/>.</summary>
    private static Fout? Controleer(Dagprogramma programma, string? pad)
    {
        if (pad is null)
        {
            Weekinzet.Van(programma);
            return null;
        }

        var fout = Assert.Single(Assert.Throws<OngeldigeInvoerException>(() => Weekinzet.Van(programma)).Fouten);
        Assert.Equal(pad, fout.Pad);
        Assert.NotEqual(fout.In(Taal.Nederlands), fout.In(Taal.Engels));
        return fout;
    }
}
