using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Berekening;

/// <summary>Both sides of, and exactly on, every bound of every profile, combination and year.</summary>
public class GrenzenTests
{
    private const decimal HetKleinsteVerschil = 0.0000000000001m;

    public static TheoryData<int> Jaren => [.. Rekentool.Jaren];

    [Theory]
    [MemberData(nameof(Jaren))]
    [Trait("Regel", "PROFIEL-1")]
    [Trait("Regel", "DREMPEL-1")]
    public void Op_de_grens_begint_de_nieuwe_klasse_en_geen_ogenblik_eerder(int jaar)
    {
        foreach (var (rekentool, profiel, prestatie) in Aanvragen.Combinaties().Where(combinatie => combinatie.Rekentool.Parameters.Jaar == jaar))
        {
            string vorige = "NietMeerzorgwaardig";
            foreach (var range in profiel.Ranges)
            {
                var grens = range.Vanaf.Waarde.Seconden;
                string klasse = range.Meerzorgprofiel is { } nummer ? $"Meerzorgprofiel{nummer}" : "Maatwerk";
                Assert.Equal(vorige, Klasse(rekentool, profiel, prestatie, grens - 1));
                Assert.Equal(vorige, Klasse(rekentool, profiel, prestatie, grens - HetKleinsteVerschil));
                Assert.Equal(klasse, Klasse(rekentool, profiel, prestatie, grens));
                Assert.Equal(klasse, Klasse(rekentool, profiel, prestatie, grens + HetKleinsteVerschil));
                Assert.Equal(klasse, Klasse(rekentool, profiel, prestatie, grens + 1));
                vorige = klasse;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Jaren))]
    [Trait("Regel", "DREMPEL-1")]
    public void Precies_nul_meerzorguren_is_nog_binnen_het_zorgprofiel(int jaar)
    {
        foreach (var (rekentool, profiel, prestatie) in Aanvragen.Combinaties().Where(combinatie => combinatie.Rekentool.Parameters.Jaar == jaar))
        {
            Assert.Equal("BinnenZorgprofiel", Klasse(rekentool, profiel, prestatie, -1));
            Assert.Equal("BinnenZorgprofiel", Klasse(rekentool, profiel, prestatie, 0));
            Assert.Equal("NietMeerzorgwaardig", Klasse(rekentool, profiel, prestatie, HetKleinsteVerschil));
        }
    }

    [Fact]
    [Trait("Regel", "UREN-5")]
    public void Nachtzorg_boven_de_standaard_telt_mee_en_wordt_gesignaleerd()
    {
        Uitkomst MetNacht(Uren nacht) => Rekentool.Voor(2026).Bereken(Aanvragen.Verantwoording with { Zorg = Aanvragen.Verantwoording.Zorg with { Nacht = nacht } });

        Assert.DoesNotContain(MetNacht(Uren.Van(2)).Signalen, signaal => signaal.Tekst.Nl.Contains("meer dan de standaard", StringComparison.Ordinal));
        var netErboven = MetNacht(Uren.Van(2, 0, 1));
        Assert.Contains(netErboven.Signalen, signaal => signaal.Regel == "UREN-5" && signaal.Tekst.Nl.Contains("0:00:01", StringComparison.Ordinal));
        Assert.Equal(Uren.Van(2, 0, 1), netErboven.Meerzorguren - MetNacht(Uren.Nul).Meerzorguren);
    }

    [Fact]
    [Trait("Regel", "CONTEXT-1")]
    public void Precies_op_de_drempel_is_niet_bespreekbaar_en_iets_erboven_wel()
    {
        Contexttoets Met(decimal euro) => ((Meerzorgwaardig)Rekentool.Voor(2026).Bereken(Aanvragen.Vg7 with { Context = new() { Euro = euro } })).Contexttoets;
        decimal drempel = Met(0).Drempel;

        // 7,12 % of the amount of profile 3: a finite number, so "exactly on" can be asked for.
        Assert.Equal(74736.625695643059m * 0.0712m, drempel);
        Assert.Null(Met(0).Bespreekbaar);
        Assert.False(Met(drempel - 0.01m).Bespreekbaar);
        Assert.False(Met(drempel).Bespreekbaar);
        Assert.Equal(0, Met(drempel).Surplus);
        Assert.True(Met(drempel + HetKleinsteVerschil).Bespreekbaar);
        Assert.Equal(HetKleinsteVerschil, Met(drempel + HetKleinsteVerschil).Surplus);
    }

    [Fact]
    [Trait("Regel", "CONTEXT-1")]
    [Trait("Regel", "BEDRAG-3")]
    public void Bij_maatwerk_boven_het_maximum_geldt_de_drempel_over_het_maximum()
    {
        var uitkomst = (Maatwerk)Rekentool.Voor(2026).Bereken(Aanvragen.Verantwoording with { Zorg = new() { Wonen = Uren.Van(1000) }, Context = new() { Euro = 43739.11m } });

        Assert.True(uitkomst.Jaarbedrag100 > 1683.05m * 365);
        Assert.Equal(1683.05m * 365 * 0.0712m, uitkomst.Contexttoets.Drempel);
        Assert.True(uitkomst.Contexttoets.Bespreekbaar);
        Assert.True(uitkomst.Afgetopt);
        Assert.Equal(1683.05m, uitkomst.Etmaalbedrag);
        Assert.Equal(614313.25m, uitkomst.Jaarbedrag);
    }

    [Fact]
    [Trait("Regel", "BEDRAG-3")]
    public void Afgetopt_is_het_precies_vanaf_het_maximum()
    {
        // Context euros fill the gap to the maximum exactly: amount + (euros − threshold) = maximum.
        var rekentool = Rekentool.Voor(2026);
        Meerzorgwaardig Met(decimal euro) => (Meerzorgwaardig)rekentool.Bereken(Aanvragen.Vg7 with { Context = new() { Euro = euro } });
        var basis = Met(0);
        decimal precies = 1683.05m * 365 - basis.Jaarbedrag100 + basis.Contexttoets.Drempel;

        Assert.False(Met(precies - HetKleinsteVerschil).Afgetopt);
        Assert.True(Met(precies).Afgetopt);
        Assert.True(Met(precies + 1).Afgetopt);
        Assert.Equal(Met(precies).Jaarbedrag, Met(precies + 1).Jaarbedrag);
        Assert.False(Met(precies).ZonderSurplus.Afgetopt);
    }

    private static string Klasse(Rekentool rekentool, Zorgprofielparameters profiel, Prestatie prestatie, decimal meerzorgseconden)
    {
        // The care that gives exactly these meerzorguren; everything here is a finite decimal.
        decimal zorg = meerzorgseconden + prestatie.Aftrek.Waarde.Seconden - (profiel.Basisuren.Waarde * profiel.IndirecteFractie.Waarde).Seconden;
        var uitkomst = rekentool.Bereken(Aanvragen.MetZorg(profiel, prestatie, zorg));
        Assert.Equal(meerzorgseconden, uitkomst.Meerzorguren.Seconden);
        return Conformiteit.FormulierIndividueelTests.Klasse(uitkomst);
    }
}
