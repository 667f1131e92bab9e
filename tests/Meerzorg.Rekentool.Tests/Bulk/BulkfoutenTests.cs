using Meerzorg.Rekentool.Bulk;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Bulk;

/// <summary>A row that is not valid is named, and the columns of outcomes are cleared; what is valid is what an application may hold.</summary>
public class BulkfoutenTests
{
    private const int Week = 2000 * 3600;
    private const int Aantal = 43;

    private static readonly Parameterset Parameters = Rekentool.Voor(2026).Parameters;

    public static TheoryData<string, long, bool> Grenzen => new()
    {
        { nameof(Bulkinvoer.Wonen), -1, false },
        { nameof(Bulkinvoer.Wonen), Week, true },
        { nameof(Bulkinvoer.Wonen), Week + 1, false },
        { nameof(Bulkinvoer.Wonen), int.MaxValue, false },
        { nameof(Bulkinvoer.Dagbesteding), -1, false },
        { nameof(Bulkinvoer.Dagbesteding), Week, true },
        { nameof(Bulkinvoer.Dagbesteding), Week + 1, false },
        { nameof(Bulkinvoer.Nacht), int.MinValue, false },
        { nameof(Bulkinvoer.Nacht), -1, false },
        { nameof(Bulkinvoer.Nacht), Week, true },
        { nameof(Bulkinvoer.Nacht), Week + 1, false },
        { nameof(Bulkinvoer.Behandelaren), -1, false },
        { nameof(Bulkinvoer.Behandelaren), Week, true },
        { nameof(Bulkinvoer.Behandelaren), Week + 1, false },
        { nameof(Bulkinvoer.Minuren), -1, false },
        { nameof(Bulkinvoer.Minuren), 100, true }, // wonen is 100
        { nameof(Bulkinvoer.Minuren), 101, false },
        { nameof(Bulkinvoer.ContextPerJaar), -1, false },
        { nameof(Bulkinvoer.ContextPerJaar), 53 * Week, true },
        { nameof(Bulkinvoer.ContextPerJaar), 53 * Week + 1, false },
        { nameof(Bulkinvoer.ContextCenten), -1, false },
        { nameof(Bulkinvoer.ContextCenten), 100_000_000_000, true },
        { nameof(Bulkinvoer.ContextCenten), 100_000_000_001, false },
        { nameof(Bulkinvoer.ContextCenten), long.MinValue, false },
        { nameof(Bulkinvoer.Tariefpercentage), -1, false },
        { nameof(Bulkinvoer.Tariefpercentage), 0, false },
        { nameof(Bulkinvoer.Tariefpercentage), 1, true },
        { nameof(Bulkinvoer.Tariefpercentage), 1_000_000, true },
        { nameof(Bulkinvoer.Tariefpercentage), 1_000_001, false },
        { nameof(Bulkinvoer.Sleutel), Bulksleutel.Van(Zorgprofiel.VG7, true, true).Waarde, true },
        { nameof(Bulkinvoer.Sleutel), Bulksleutel.Van(Zorgprofiel.VV7, true, false).Waarde, false }, // no prestatiecode
        { nameof(Bulkinvoer.Sleutel), 72, false },
        { nameof(Bulkinvoer.Sleutel), 255, false },
    };

    [Theory, MemberData(nameof(Grenzen))]
    public void Elke_grens_van_elke_kolom(string kolom, long waarde, bool goed)
    {
        foreach (var soort in Enum.GetValues<Bulkkern>())
        {
            var rekentool = Bulkrekentool.Voor(Parameters, soort);
            foreach (int rij in (int[])[0, 7, 8, 13, Aantal - 1])
            {
                var dossiers = Goed();
                Zet(dossiers, kolom, rij, waarde);
                if (goed)
                {
                    Bulkuitkomsten.Van(rekentool, dossiers);
                    continue;
                }

                // A later row that is not valid either is not the one that is named.
                if (rij + 1 < Aantal) dossiers.Wonen[rij + 1] = -1;
                var uitkomsten = new Bulkuitkomsten(Aantal);
                uitkomsten.JaarCenten.AsSpan().Fill(-7);
                var fout = Assert.Throws<OngeldigeInvoerException>(() => rekentool.Bereken(dossiers.Invoer, uitkomsten.Uitvoer));
                Assert.Equal(rij, fout.Rij);
                Assert.Equal([$"{kolom}[{rij}]"], fout.Fouten.Select(een => een.Pad));
                Assert.NotEqual("", fout.Fouten[0].Gevonden.Nl);
                Assert.NotEqual("", fout.Fouten[0].Verwacht.En);
                Assert.All(uitkomsten.JaarCenten, centen => Assert.Equal(0, centen));
            }
        }
    }

    [Fact]
    [Trait("Regel", "UREN-4")]
    [Trait("Regel", "UREN-6")]
    public void Minuren_worden_vergeleken_met_wat_meetelt()
    {
        var dossiers = Goed();
        dossiers.Sleutel.AsSpan().Fill(Bulksleutel.Van(Zorgprofiel.VG7, behandeling: true, dagbesteding: false));
        (dossiers.Dagbesteding[9], dossiers.Minuren[9]) = (5000, 101);
        var fout = Assert.Throws<OngeldigeInvoerException>(() => Bulkuitkomsten.Van(Bulkrekentool.Voor(Parameters), dossiers));
        Assert.Equal((9, "UREN-6"), (fout.Rij, fout.Fouten.Single().Regel));
        Assert.Equal("Rij 9 kan niet worden berekend:\n- Minuren[9]: gevonden 0:01:41, verwacht ten hoogste de zorginzet die meetelt, 0:01:40 (K30) [UREN-6]", fout.Message);
    }

    [Fact]
    public void Ook_met_meer_draden_wordt_de_eerste_genoemd()
    {
        var dossiers = Bulkdossiers.Aannemelijk(100_000, Parameters, zaad: 1);
        foreach (int rij in (int[])[99_999, 60_001, 60_000, 20_000]) dossiers.Nacht[rij] = -1;
        Assert.Equal(20_000, Assert.Throws<OngeldigeInvoerException>(() => Bulkuitkomsten.Van(Bulkrekentool.Voor(Parameters), dossiers, draden: 2)).Rij);
    }

    [Fact]
    [Trait("Regel", "TOEGANG-1")]
    public void Een_zorgprofiel_zonder_parameters_in_het_jaar_is_een_fout()
    {
        var dossiers = Goed();
        dossiers.Sleutel[5] = Bulksleutel.Van(Zorgprofiel.VG7plus, true, true);
        Bulkuitkomsten.Van(Bulkrekentool.Voor(Parameters), dossiers);
        var fout = Assert.Throws<OngeldigeInvoerException>(() => Bulkuitkomsten.Van(Bulkrekentool.Voor(Rekentool.Voor(2025).Parameters), dossiers));
        Assert.Equal((5, Foutsoort.OnbekendZorgprofiel), (fout.Rij, fout.Fouten.Single().Soort));
    }

    [Fact]
    public void Kolommen_van_ongelijke_lengte_worden_geweigerd()
    {
        var rekentool = Bulkrekentool.Voor(Parameters);
        var sleutel = Goed().Sleutel;
        Assert.Throws<ArgumentException>(() => rekentool.Bereken(new() { Sleutel = sleutel, Wonen = new int[Aantal - 1], Tariefpercentage = 1 }, default));
        Assert.Throws<ArgumentException>(() => rekentool.Bereken(new() { Sleutel = sleutel, ContextCenten = new long[Aantal + 1], Tariefpercentage = 1 }, default));
        Assert.Throws<ArgumentException>(() => rekentool.Bereken(new() { Sleutel = sleutel, Tariefpercentage = 1 }, new() { DagCenten = new int[1] }));
        Assert.Throws<ArgumentException>(() => rekentool.Bereken(new() { Sleutel = sleutel, Tariefpercentage = 1, Tariefpercentages = new int[Aantal] }, default));
        Assert.Throws<ArgumentOutOfRangeException>(() => rekentool.Bereken(new() { Sleutel = sleutel, Tariefpercentage = 1 }, default, draden: 0));
    }

    [Fact]
    public void Een_maximum_dat_niet_in_centen_past_wordt_geweigerd()
    {
        var parameters = Ongekeurd.Met(Parameters, "maximaalEtmaalbedrag", "21474836.48");
        Assert.Equal("maximaalEtmaalbedrag", Assert.Throws<OngeldigeParametersException>(() => Bulkrekentool.Voor(parameters)).Fouten.Single().Pad);
        Bulkrekentool.Voor(Ongekeurd.Met(Parameters, "maximaalEtmaalbedrag", "21474836.47"));
    }

    [Fact]
    public void Een_sleutel_gaat_heen_en_terug()
    {
        var alle = from profiel in Zorgprofiel.Alle from behandeling in (bool[])[false, true] from dagbesteding in (bool[])[false, true] select (profiel, behandeling, dagbesteding);
        var sleutels = alle.Select(een => Bulksleutel.Van(een.profiel, een.behandeling, een.dagbesteding)).ToList();
        Assert.Equal(Bulksleutel.Aantal, sleutels.Distinct().Count());
        Assert.Equal(alle, sleutels.Select(sleutel => (sleutel.Zorgprofiel, sleutel.Behandeling, sleutel.Dagbesteding)));
        Assert.Equal(sleutels, sleutels.Select(sleutel => Bulksleutel.Van(sleutel.Waarde)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bulksleutel.Van((byte)Bulksleutel.Aantal));
    }

    [Fact]
    [Trait("Regel", "PROFIEL-1")]
    public void Een_klasse_heeft_een_naam_en_van_een_meerzorgprofiel_het_nummer_in_een_byte()
    {
        Assert.Equal(
            [
                "binnen het reguliere zorgprofiel", "niet meerzorgwaardig", "meerzorgprofiel 1", "meerzorgprofiel 2", "meerzorgprofiel 3", "meerzorgprofiel 4", "meerzorgprofiel 5", "meerzorgprofiel 6",
                "maatwerk", "niet te berekenen",
            ],
            Enum.GetValues<Klasse>().Select(klasse => klasse.Naam().Nl));
        Assert.Equal(sizeof(byte), sizeof(Klasse));
        Assert.Equal([null, null, 1, 2, 3, 4, 5, 6, null, null], Enum.GetValues<Klasse>().Select(klasse => klasse.Meerzorgprofiel()));
    }

    private static Bulkdossiers Goed()
    {
        var dossiers = new Bulkdossiers(Aantal);
        dossiers.Sleutel.AsSpan().Fill(Bulksleutel.Van(Zorgprofiel.VG7, behandeling: true, dagbesteding: true));
        dossiers.Wonen.AsSpan().Fill(100);
        dossiers.Tariefpercentages.AsSpan().Fill(1_000_000);
        return dossiers;
    }

    private static void Zet(Bulkdossiers dossiers, string kolom, int rij, long waarde)
    {
        switch (kolom)
        {
            case nameof(Bulkinvoer.Sleutel): System.Runtime.InteropServices.MemoryMarshal.AsBytes(dossiers.Sleutel.AsSpan())[rij] = (byte)waarde; break;
            case nameof(Bulkinvoer.Wonen): dossiers.Wonen[rij] = (int)waarde; break;
            case nameof(Bulkinvoer.Dagbesteding): dossiers.Dagbesteding[rij] = (int)waarde; break;
            case nameof(Bulkinvoer.Nacht): dossiers.Nacht[rij] = (int)waarde; break;
            case nameof(Bulkinvoer.Behandelaren): dossiers.Behandelaren[rij] = (int)waarde; break;
            case nameof(Bulkinvoer.Minuren): dossiers.Minuren[rij] = (int)waarde; break;
            case nameof(Bulkinvoer.ContextPerJaar): dossiers.ContextPerJaar[rij] = (int)waarde; break;
            case nameof(Bulkinvoer.ContextCenten): dossiers.ContextCenten[rij] = waarde; break;
            default: dossiers.Tariefpercentages[rij] = (int)waarde; break;
        }
    }
}
