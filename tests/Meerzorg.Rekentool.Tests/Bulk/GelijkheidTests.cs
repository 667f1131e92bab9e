using Meerzorg.Rekentool.Bulk;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Bulk;

/// <summary>Every way of calculating in bulk gives, bit for bit, what the individual calculation and the second calculation give.</summary>
public class GelijkheidTests
{
    public static TheoryData<int> Jaren => [.. Rekentool.Jaren];

    [Theory, MemberData(nameof(Jaren))]
    public void Elk_jaar_heeft_de_snelste_kern(int jaar)
    {
        var bulk = Bulkrekentool.Voor(Rekentool.Voor(jaar).Parameters);
        Assert.Equal((Bulkkern.Vectoren, default), (bulk.Kern, bulk.RedenVanKern));
    }

    [Theory, MemberData(nameof(Jaren))]
    [Trait("Regel", "DREMPEL-1")]
    [Trait("Regel", "PROFIEL-1")]
    public void Elke_grens_min_een_nul_en_plus_een_seconde(int jaar) => Gelijk(OpElkeGrens(Rekentool.Voor(jaar).Parameters), Rekentool.Voor(jaar).Parameters);

    [Theory, MemberData(nameof(Jaren))]
    [Trait("Regel", "BEDRAG-3")]
    [Trait("Regel", "BEDRAG-5")]
    public void Halve_centen_op_het_maximum(int jaar)
    {
        var parameters = Rekentool.Voor(jaar).Parameters;
        var sleutels = Bulkdossiers.Sleutels(parameters);
        const int Tarieven = 2000;
        var dossiers = new Bulkdossiers(sleutels.Length * Tarieven);
        for (int i = 0; i < dossiers.Aantal; i++)
        {
            (dossiers.Sleutel[i], dossiers.Wonen[i]) = (sleutels[i / Tarieven], 500 * 3600);
            dossiers.Tariefpercentages[i] = (i % Tarieven + 1) * 500; // 0.0005 … 1
        }

        Gelijk(dossiers, parameters, elke: 37);
    }

    [Theory, MemberData(nameof(Jaren))]
    [Trait("Regel", "UREN-4")]
    [Trait("Regel", "CONTEXT-1")]
    [Trait("Regel", "CONTEXT-2")]
    [Trait("Regel", "BEDRAG-3")]
    [Trait("Regel", "BEDRAG-5")]
    public void Lastige_en_willekeurige_dossiers(int jaar)
    {
        var parameters = Rekentool.Voor(jaar).Parameters;
        Gelijk(Bulkdossiers.Lastig(340_000, parameters, zaad: (ulong)jaar), parameters, elke: 17);
    }

    [Theory]
    [InlineData("contextdrempel", "0.071177715")]
    [InlineData("maximaalEtmaalbedrag", "1000.005")]
    [InlineData("maximaalEtmaalbedrag", "1234.5678")]
    [InlineData("behandelaarsfactor", "2")]
    [InlineData("dagenPerJaar", "366")]
    [InlineData("maatwerkUurtarief.GZ", "50.4")]
    [InlineData("maatwerkUurtarief.GZ", "0.000001")]
    [InlineData("zorgprofielen.VG7.ranges.1.jaarbedrag", "15000.01")]
    [InlineData("zorgprofielen.VG7.ranges.1.jaarbedrag", "12500")] // a threshold of exactly 890 euros
    [InlineData("zorgprofielen.VG7.indirecteFractie", "0.125")]
    [InlineData("zorgprofielen.VG7.ranges.1.vanaf", "0:00:01")]
    [InlineData("zorgprofielen.VG7.ranges.2.vanaf", "8:26:16")] // a second above the first
    public void Met_een_andere_waarde(string pad, string waarde)
    {
        var parameters = Met(pad, waarde);
        Assert.Equal(Bulkkern.Vectoren, Bulkrekentool.Voor(parameters).Kern);
        Gelijk(Bulkdossiers.Lastig(40_000, parameters, zaad: 7), parameters, elke: 23);
        Gelijk(OpElkeGrens(parameters), parameters);
    }

    [Theory]
    [InlineData("zorgprofielen.VG7.ranges.6.jaarbedrag", "900000", Bulkkern.GeheleGetallen)]
    [InlineData("maatwerkUurtarief.GZ", "1000000000", Bulkkern.GeheleGetallen)]
    [InlineData("dagenPerJaar", "366000", Bulkkern.GeheleGetallen)]
    [InlineData("zorgprofielen.VG7.ranges.7.vanaf", "1700:00", Bulkkern.GeheleGetallen)] // more than 2^31 parts
    [InlineData("dagenPerJaar", "365.2425", Bulkkern.Breuken)]
    [InlineData("behandelaarsfactor", "1.123456789012345678901234567", Bulkkern.Breuken)]
    public void Een_set_die_niet_past_gaat_langzamer_en_zegt_het(string pad, string waarde, Bulkkern verwacht)
    {
        var parameters = Met(pad, waarde);
        var bulk = Bulkrekentool.Voor(parameters);
        Assert.Equal(verwacht, bulk.Kern);
        Assert.False(string.IsNullOrEmpty(bulk.RedenVanKern.Nl));
        Gelijk(Bulkdossiers.Lastig(2_000, parameters, zaad: 9), parameters);
    }

    [Theory]
    [Trait("Regel", "PROFIEL-1")]
    [InlineData("365", Bulkkern.Vectoren)]
    [InlineData("3", Bulkkern.GeheleGetallen)]
    public void Grenzen_vlak_bijeen(string dagen, Bulkkern verwacht)
    {
        var parameters = Ongekeurd.Met(Met("dagenPerJaar", dagen), "zorgprofielen.VG7.ranges.2.vanaf", "8:26:16");
        Assert.Equal(verwacht, Bulkrekentool.Voor(parameters).Kern);
        Gelijk(OpElkeGrens(parameters), parameters);
    }

    [Fact]
    public void Meer_draden_veranderen_niets()
    {
        var parameters = Rekentool.Voor(2026).Parameters;
        var rekentool = Bulkrekentool.Voor(parameters);
        var dossiers = Bulkdossiers.Lastig(100_003, parameters, zaad: 4);
        Assert.Equal(Bulkuitkomsten.Van(rekentool, dossiers).Hash(), Bulkuitkomsten.Van(rekentool, dossiers, draden: 3).Hash());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(17)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(1000)]
    public void Elk_aantal_rijen(int aantal)
    {
        var parameters = Rekentool.Voor(2026).Parameters;
        Gelijk(Bulkdossiers.Lastig(aantal, parameters, zaad: 5), parameters);
    }

    [Fact]
    public void Een_kolom_die_ontbreekt_is_nul_en_een_tariefpercentage_voor_alle()
    {
        var parameters = Rekentool.Voor(2026).Parameters;
        var dossiers = Bulkdossiers.Aannemelijk(1003, parameters, zaad: 6);
        foreach (var soort in Enum.GetValues<Bulkkern>())
        {
            var (met, zonder) = (new Bulkuitkomsten(dossiers.Aantal), new Bulkuitkomsten(dossiers.Aantal));
            var leeg = new int[dossiers.Aantal];
            var tarief = Enumerable.Repeat(915_000, dossiers.Aantal).ToArray();
            var rekentool = Bulkrekentool.Voor(parameters, soort);
            rekentool.Bereken(
                new() { Sleutel = dossiers.Sleutel, Wonen = dossiers.Wonen, Dagbesteding = leeg, Nacht = leeg, Behandelaren = leeg, Minuren = leeg, ContextPerJaar = leeg, ContextCenten = new long[dossiers.Aantal], Tariefpercentages = tarief },
                met.Uitvoer);
            rekentool.Bereken(new() { Sleutel = dossiers.Sleutel, Wonen = dossiers.Wonen, Tariefpercentage = 915_000 }, zonder.Uitvoer);
            Assert.Equal(met.Hash(), zonder.Hash());

            var alleenJaar = new long[dossiers.Aantal];
            rekentool.Bereken(new() { Sleutel = dossiers.Sleutel, Wonen = dossiers.Wonen, Tariefpercentage = 915_000 }, new() { JaarCenten = alleenJaar });
            Assert.Equal(met.JaarCenten, alleenJaar);
        }
    }

    [Fact]
    public void Een_berekening_op_een_draad_maakt_geen_geheugen_aan()
    {
        var parameters = Rekentool.Voor(2026).Parameters;
        var rekentool = Bulkrekentool.Voor(parameters);
        var dossiers = Bulkdossiers.Lastig(10_001, parameters, zaad: 8);
        var uitkomsten = new Bulkuitkomsten(dossiers.Aantal);
        rekentool.Bereken(dossiers.Invoer, uitkomsten.Uitvoer);

        long voor = GC.GetAllocatedBytesForCurrentThread();
        rekentool.Bereken(dossiers.Invoer, uitkomsten.Uitvoer);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - voor);
    }

    [Fact]
    [Trait("Regel", "UREN-9")]
    public void De_meerzorguren_van_een_rij_zijn_die_van_de_aanvraag()
    {
        var rekentool = Rekentool.Voor(2026);
        var dossiers = Bulkdossiers.Lastig(50, rekentool.Parameters, zaad: 10);
        var bulk = Bulkrekentool.Voor(rekentool.Parameters);
        for (int rij = 0; rij < dossiers.Aantal; rij++)
            Assert.Equal(rekentool.Bereken(dossiers.Invoer.Aanvraag(rij)).Meerzorguren, bulk.Meerzorguren(dossiers.Invoer, rij));
    }

    /// <summary>Whether all ways agree on all rows, and on every so many of them with the individual and with the second calculation.</summary>
    private static void Gelijk(Bulkdossiers dossiers, Parameterset parameters, int elke = 1)
    {
        var enkel = new Rekentool(parameters);
        var snel = Bulkuitkomsten.Van(Bulkrekentool.Voor(parameters), dossiers);
        var geheel = Bulkuitkomsten.Van(Bulkrekentool.Voor(parameters, Bulkkern.GeheleGetallen), dossiers);
        for (int rij = 0; rij < dossiers.Aantal; rij++)
        {
            if (snel[rij] != geheel[rij]) Assert.Fail($"rij {rij}, {dossiers.Invoer.Aanvraag(rij)}: {snel[rij]}, in gehele getallen {geheel[rij]}");
            if (rij % elke != 0) continue;
            var aanvraag = dossiers.Invoer.Aanvraag(rij);
            Assert.Equal(Bulkuitkomsten.Exact(aanvraag, parameters), snel[rij]);
            Assert.Equal(Bulkuitkomsten.Enkel(aanvraag, enkel), snel[rij]);
        }
    }

    /// <summary>Every profile, combination and bound, 0:00 included, a second below, on it and a second above, with and without treatment, day care and context.</summary>
    private static Bulkdossiers OpElkeGrens(Parameterset parameters)
    {
        var rijen = new List<(Bulksleutel Sleutel, int Wonen, int Dagbesteding, int Behandelaren, int Context)>();
        foreach (var profiel in parameters.Zorgprofielen)
        {
            foreach (var prestatie in profiel.Prestaties)
            {
                var sleutel = Bulksleutel.Van(profiel.Zorgprofiel, prestatie.Behandeling, prestatie.Dagbesteding);
                decimal vast = prestatie.Aftrek.Waarde.Seconden - profiel.Basisuren.Waarde.Seconden * profiel.IndirecteFractie.Waarde;
                foreach (decimal grens in profiel.Ranges.Select(range => range.Vanaf.Waarde.Seconden).Prepend(0))
                {
                    foreach (var (dagbesteding, behandelaren, context) in new[] { (0, 0, 0), (7200, 0, 0), (0, 3600, 0), (1, 3601, 52 * 3600), (0, 0, 365) })
                    {
                        decimal wonen = grens + vast - (prestatie.Dagbesteding ? dagbesteding : 0)
                            - (prestatie.Behandeling ? behandelaren : 0) * parameters.Behandelaarsfactor.Waarde - context * 7m / parameters.DagenPerJaar.Waarde;
                        for (int erbij = -1; erbij <= 2; erbij++)
                            rijen.Add((sleutel, Math.Max(0, (int)decimal.Floor(wonen) + erbij), dagbesteding, behandelaren, context));
                    }
                }
            }
        }

        var dossiers = new Bulkdossiers(rijen.Count);
        foreach (var (i, rij) in rijen.Index())
        {
            (dossiers.Sleutel[i], dossiers.Wonen[i], dossiers.Dagbesteding[i], dossiers.Behandelaren[i], dossiers.ContextPerJaar[i]) = rij;
            dossiers.Tariefpercentages[i] = 1_000_000;
        }

        return dossiers;
    }

    /// <summary>Also where no overlay can have the value: both ways must hold for it.</summary>
    private static Parameterset Met(string pad, string waarde) => Ongekeurd.Met(Rekentool.Voor(2026).Parameters, pad, waarde);
}
