using System.Globalization;
using System.Text;
using Meerzorg.Rekentool.Cli.Synthetisch;
using Meerzorg.Rekentool.Herijking;
using Meerzorg.Rekentool.Tests.Hulp;
using static Meerzorg.Rekentool.Tests.Hulp.Herijkingsdossiers;

namespace Meerzorg.Rekentool.Tests.Herijking;

/// <summary>The calibration gives back what the dossiers were made with, and holds the properties of the method.</summary>
public class HerijkingTests
{
    private static readonly Parameterset Basis = Rekentool.Voor(2026).Parameters;
    private static readonly Herijkingsdoel Doel = new(2027);

    [Theory]
    [InlineData(2022)]
    [InlineData(2025)]
    [InlineData(2026)]
    [Trait("Regel", "HERIJK-1")]
    [Trait("Regel", "HERIJK-2")]
    [Trait("Regel", "HERIJK-4")]
    [Trait("Regel", "HERIJK-5")]
    [Trait("Regel", "HERIJK-7")]
    public void Zonder_ruis_komt_de_set_precies_terug(int jaar)
    {
        var basis = Rekentool.Voor(jaar).Parameters;
        var uitkomst = Herijkingsuitkomst.Van(ZonderRuis(basis), basis, Doel, Beleid());

        Assert.Equal(1, uitkomst.Factor);
        Assert.Equal(0, uitkomst.OnderDrempel);
        Assert.All(uitkomst.Klassen, klasse => Assert.Equal(klasse.OudVanaf, klasse.Vanaf));
        Assert.All(uitkomst.Overgangen, overgang => Assert.Equal(overgang.Van, overgang.Naar));
        var opPad = uitkomst.Parameters.Waarden().ToDictionary(waarde => waarde.Pad);
        foreach (var waarde in basis.Waarden().Where(waarde => !waarde.Pad.StartsWith("indexatie.", StringComparison.Ordinal)))
        {
            // A rate is a quotient of sums of declared amounts, which 28 digits hold only almost: compare the digits that are published.
            if (waarde is Parameter<decimal> tarief && waarde.Pad.StartsWith("maatwerkUurtarief.", StringComparison.Ordinal))
                Assert.Equal(tarief.Waarde, Math.Round(((Parameter<decimal>)opPad[waarde.Pad]).Waarde, Math.Min((int)tarief.Waarde.Scale, 16)), 16);
            else Assert.Equal(waarde.CanoniekeWaarde, opPad[waarde.Pad].CanoniekeWaarde);
        }
    }

    [Fact]
    [Trait("Regel", "HERIJK-2")]
    [Trait("Regel", "HERIJK-4")]
    [Trait("Regel", "HERIJK-5")]
    public void Met_ruis_komt_de_set_binnen_de_ruis_terug()
    {
        const decimal Ruis = 0.020m; // every amount is off by at most this
        var uitkomst = Herijk(MetRuis(60_000, ruis: 20), Basis, Doel, Beleid(minimum: 30, neutraal: false));

        // Maatwerk below the first meerzorgprofiel costs more by its hours than the first money band: those amounts are in higher bands.
        var klassen = uitkomst.Klassen.Where(klasse => klasse.Zorgprofiel != Zorgprofiel.LG6 && klasse.Zorgprofiel != Zorgprofiel.SGLVG1).ToList();
        Assert.Equal(
            klassen.Select(klasse => klasse.Zorgprofiel).Distinct().SelectMany(profiel => Basis.Van(profiel)!.Ranges.Select(range => (profiel, range.Meerzorgprofiel, range.Vanaf.Waarde))),
            klassen.Select(klasse => (klasse.Zorgprofiel, klasse.Klasse.Meerzorgprofiel(), klasse.Vanaf)));
        Assert.All(klassen.Where(klasse => klasse.Bedrag is not null), klasse => BinnenDeRuis(klasse.OudBedrag!.Value, klasse.Bedrag!.Value, klasse.Aantal));
        Assert.All(uitkomst.Tarieven, tarief => BinnenDeRuis(tarief.OudTarief, tarief.Tarief, tarief.Aantal));

        // The mean of n of them is off by Ruis ÷ √3n; five times that does not happen.
        static void BinnenDeRuis(decimal was, decimal wordt, long aantal)
        {
            decimal afwijking = (wordt / was - 1) / (5 * Ruis);
            Assert.True(aantal >= 30 && afwijking * afwijking * 3 * aantal <= 1, $"{was} → {wordt}, {aantal} dossiers");
        }
    }

    [Fact]
    [Trait("Regel", "HERIJK-2")]
    public void De_volgorde_maakt_niet_uit_en_alles_dubbel_ook_niet()
    {
        var rijen = MetRuis(3000, ruis: 200);
        var beleid = Beleid(minimum: 1);
        var een = Herijk(rijen, Basis, Doel, beleid);

        Assert.Equal(een.Jaarbestand.ToArray(), Herijk(Enumerable.Reverse(rijen), Basis, Doel, beleid).Jaarbestand.ToArray());
        Assert.Equal(een.AlsJson(), Herijk(Enumerable.Reverse(rijen), Basis, Doel, beleid).AlsJson());

        var dubbel = Herijk(rijen.Concat(rijen), Basis, Doel, beleid);
        Assert.Equal(Waarden(een.Parameters), Waarden(dubbel.Parameters));
        Assert.Equal(2 * een.Aantal, dubbel.Aantal);
        Assert.Equal(een.Factor, dubbel.Factor);
    }

    [Fact]
    [Trait("Regel", "HERIJK-2")]
    [Trait("Regel", "HERIJK-5")]
    public void Alle_bedragen_twee_keer_zo_hoog_geeft_bedragen_en_tarieven_twee_keer_zo_hoog_en_dezelfde_grenzen()
    {
        var rijen = MetRuis(3000, ruis: 200);
        var hoger = Parameterset.Lees(Indexering.Indexeer(Basis, 2028, Basis.MaximaalEtmaalbedrag.Waarde, 2 * Basis.MaximaalEtmaalbedrag.Waarde, Basis.GecontroleerdOp));
        string[] Dubbel(string[] rij) => [.. rij[..12], (2 * decimal.Parse(rij[12], CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture), rij[13]];

        var een = Herijk(rijen, Basis, Doel, Beleid());
        var twee = Herijk(rijen.Select(Dubbel), hoger, Doel, Beleid());
        Assert.Equal(een.Klassen.Select(klasse => (klasse.Zorgprofiel, klasse.Klasse.Meerzorgprofiel(), klasse.Vanaf)), twee.Klassen.Select(klasse => (klasse.Zorgprofiel, klasse.Klasse.Meerzorgprofiel(), klasse.Vanaf)));
        Assert.Equal(een.Klassen.Select(klasse => Digits(2 * klasse.Bedrag)), twee.Klassen.Select(klasse => Digits(klasse.Bedrag)));
        Assert.Equal(een.Tarieven.Select(tarief => Digits(2 * tarief.Tarief)), twee.Tarieven.Select(tarief => Digits(tarief.Tarief)));

        // The same the other way: a higher maximum for the new year indexes amounts and rates, and no bound.
        var geindexeerd = Herijk(rijen, Basis, new(2027, 2 * Basis.MaximaalEtmaalbedrag.Waarde), Beleid());
        Assert.Equal(een.Klassen.Select(klasse => (klasse.Vanaf, Digits(2 * klasse.Bedrag))), geindexeerd.Klassen.Select(klasse => (klasse.Vanaf, Digits(klasse.Bedrag))));
        Assert.Equal((2m, 2027), (geindexeerd.Index, geindexeerd.Parameters.Prijspeil));
        Assert.Equal(2 * Basis.MaximaalEtmaalbedrag.Waarde, geindexeerd.Parameters.MaximaalEtmaalbedrag.Waarde);

        static decimal? Digits(decimal? getal) => getal is { } waarde ? Math.Round(waarde, 18) : null;
    }

    [Fact]
    [Trait("Regel", "HERIJK-7")]
    public void Kostenneutraal_tot_op_de_cent_en_anders_staat_het_verschil_er()
    {
        var rijen = MetRuis(3000, ruis: 300);
        var neutraal = Herijk(rijen, Basis, Doel, Beleid(minimum: 5));
        var ongecorrigeerd = Herijk(rijen, Basis, Doel, Beleid(minimum: 5, neutraal: false));

        Assert.Equal(0, neutraal.Verschil);
        Assert.NotEqual(1, neutraal.Factor);
        Assert.Equal(1, ongecorrigeerd.Factor);
        Assert.NotEqual(0, ongecorrigeerd.Verschil);
        Assert.Equal(neutraal.Voor, ongecorrigeerd.Voor);
        Assert.Equal(Math.Round(ongecorrigeerd.Voor / ongecorrigeerd.Na, 6), Math.Round(neutraal.Factor, 6));

        // The new parameters themselves, applied to every dossier by the calculator, cost what the dossiers cost.
        var rekentool = new Rekentool(neutraal.Parameters);
        decimal na = 0;
        foreach (var rij in rijen)
        {
            na += Assert.IsType<Meerzorgwaardig>(rekentool.Bereken(Declaratiegenerator.Aanvraag(rij)), exactMatch: false).Jaarbedrag100;
        }

        Assert.Equal(neutraal.Voor, Math.Round(na, 2, MidpointRounding.AwayFromZero));
    }

    [Fact]
    [Trait("Regel", "HERIJK-1")]
    public void Een_declaratie_wordt_een_jaarbedrag_zonder_tariefpercentage()
    {
        var herijker = new Herijker(Basis, Beleid());
        Assert.Empty(herijker.Voeg(new() { Aanvraag = Vg7(Uren.Van(10), 1, tarief: 0.95m).Aanvraag, Gedeclareerd = 1_900, Dagen = 73 }));
        var band = herijker.Bereken(Doel).Banden.Single(band => band.Spreiding.Aantal > 0);

        Assert.Equal((1, 1L, 10_000m, 10_000m, 10_000m), (band.Band, band.Spreiding.Aantal, band.Spreiding.Laagste, band.Spreiding.Gemiddelde, band.Spreiding.Hoogste)); // 1.900 ÷ 73 × 365 ÷ 0,95
        Assert.Equal((Uren.Van(10), Uren.Van(10)), (band.Spreiding.MinimumUren, band.Spreiding.MaximumUren));
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [Trait("Regel", "HERIJK-3")]
    public void Met_een_dossier_te_weinig_wordt_een_band_maatwerk(int minimum, bool meerzorgprofiel)
    {
        var uitkomst = Herijkingsuitkomst.Van(
            [.. Herhaal(3, Vg7(Uren.Van(10), 15_000)), .. Herhaal(2, Vg7(Uren.Van(20), 40_000)), .. Herhaal(3, Vg7(Uren.Van(30), 70_000))], Basis, Doel, Beleid(minimum));

        var vg7 = uitkomst.Klassen.Where(klasse => klasse.Zorgprofiel == Zorgprofiel.VG7).Select(klasse => klasse.Klasse.Meerzorgprofiel());
        Assert.Equal(meerzorgprofiel ? [1, 2, 3, null] : [1, null, 3, null], vg7);
        Assert.Equal(meerzorgprofiel, uitkomst.Banden.Single(band => band.Zorgprofiel == Zorgprofiel.VG7 && band.Band == 2).Voldoende);
    }

    [Fact]
    [Trait("Regel", "HERIJK-3")]
    public void Maatwerk_tussen_meerzorgprofielen_is_een_nieuwe_klasse()
    {
        Herijkingsdossier Sglvg(int uren, decimal bedrag) => Met(Zorgprofiel.SGLVG1, Uren.Van(40 + uren), bedrag);
        var uitkomst = Herijkingsuitkomst.Van(
            [.. Herhaal(2, Sglvg(10, 10_000)), .. Herhaal(2, Sglvg(25, 40_000)), Sglvg(40, 70_000), .. Herhaal(2, Sglvg(55, 105_000)), Sglvg(90, 300_000)], Basis, Doel, Beleid(minimum: 2));

        var klassen = uitkomst.Klassen.Where(klasse => klasse.Zorgprofiel == Zorgprofiel.SGLVG1).ToList();
        var ranges = Basis.Van(Zorgprofiel.SGLVG1)!.Ranges;
        Assert.Equal([null, 2, null, 4, null], klassen.Select(klasse => klasse.Klasse.Meerzorgprofiel()));
        Assert.Equal([ranges[0].Vanaf.Waarde, ranges[1].Vanaf.Waarde, null, ranges[3].Vanaf.Waarde, ranges[^1].Vanaf.Waarde], klassen.Select(klasse => klasse.OudVanaf));
    }

    [Theory]
    [InlineData(2022)]
    [InlineData(2025)]
    [InlineData(2026)]
    [Trait("Regel", "HERIJK-3")]
    public void Wie_lege_banden_laat_blijven_houdt_de_klassen_waar_geen_dossiers_van_zijn(int jaar)
    {
        var basis = Rekentool.Voor(jaar).Parameters;
        decimal index = 1.5m;
        var uitkomst = Herijkingsuitkomst.Van([Met(Zorgprofiel.LG5, Uren.Van(40), 36_000)], basis, new(2027, index * basis.MaximaalEtmaalbedrag.Waarde), Beleid(legeBand: "blijft"));

        foreach (var profiel in basis.Zorgprofielen.Where(profiel => profiel.Zorgprofiel != Zorgprofiel.LG5))
        {
            var ranges = uitkomst.Parameters.Van(profiel.Zorgprofiel)!.Ranges;
            Assert.Equal(profiel.Ranges.Select(range => (range.Meerzorgprofiel, range.Vanaf.Waarde)), ranges.Select(range => (range.Meerzorgprofiel, range.Vanaf.Waarde)));
            Assert.Equal(profiel.Ranges.Select(range => Afgerond(range.Jaarbedrag?.Waarde * index)), ranges.Select(range => Afgerond(range.Jaarbedrag?.Waarde)));
            Assert.All(ranges.Where(range => range.Jaarbedrag is not null), range => Assert.StartsWith("HERIJK-3: geen dossiers in de geldband", range.Jaarbedrag!.Herkomst.Afleiding, StringComparison.Ordinal));
        }

        static decimal? Afgerond(decimal? bedrag) => bedrag is { } getal ? Math.Round(getal, 15) : null;
    }

    [Fact]
    [Trait("Regel", "HERIJK-3")]
    [Trait("Regel", "HERIJK-4")]
    public void Een_klasse_die_zonder_dossiers_blijft_wijkt_voor_de_dossiers_van_de_andere()
    {
        // Profile 2 of today is 15:22:06 to 30:22:06, 11 to 26 hours; band 2 is empty and those of bands 1 and 3 come closer.
        var uitkomst = Herijkingsuitkomst.Van([Vg7(Uren.Van(14), 15_000), Vg7(Uren.Van(20), 70_000)], Basis, Doel, Beleid(legeBand: "blijft", gelijkeGrenzen: "huidige"));
        var klassen = uitkomst.Klassen.Where(klasse => klasse.Zorgprofiel == Zorgprofiel.VG7).ToList();

        Assert.Equal([1, 2, 3, 4, 5, 6, null], klassen.Select(klasse => klasse.Klasse.Meerzorgprofiel()));
        Assert.Equal(["14:00", "19:00"], uitkomst.Grenzen.Where(grens => grens.Zorgprofiel == Zorgprofiel.VG7).Take(2).Select(grens => grens.HeleUren.ToString()));
        Assert.Equal(klassen.Skip(3).Select(klasse => klasse.OudVanaf), klassen.Skip(3).Select(klasse => (Uren?)klasse.Vanaf));
        Assert.Equal(Basis.Van(Zorgprofiel.VG7)!.Ranges[1].Jaarbedrag!.Waarde, klassen[1].Bedrag);
        Assert.All(klassen, klasse => Assert.Equal(0, klasse.Afwijkend));
    }

    [Fact]
    [Trait("Regel", "HERIJK-3")]
    public void Maatwerk_met_genoeg_dossiers_wordt_voorgesteld_en_op_verzoek_omgezet()
    {
        Herijkingsdossier Plus(int uren, decimal bedrag) => Met(Zorgprofiel.VG7plus, Uren.Van(58 + uren), bedrag);
        List<Herijkingsdossier> dossiers = [.. Herhaal(3, Plus(20, 40_000)), .. Herhaal(2, Plus(21, 44_000)), .. Herhaal(5, Plus(35, 75_000)), .. Herhaal(4, Plus(50, 110_000))];

        var uitkomst = Herijkingsuitkomst.Van(dossiers, Basis, Doel, Beleid(minimum: 5));
        var voorstel = Assert.Single(uitkomst.Voorstellen);
        Assert.Equal((Zorgprofiel.VG7plus, 10L), (voorstel.Zorgprofiel, voorstel.Aantal));
        Assert.Equal([2, 3], voorstel.Meerzorgprofielen.ToArray());
        Assert.Null(uitkomst.Klassen.Single(klasse => klasse.Zorgprofiel == Zorgprofiel.VG7plus).Klasse.Meerzorgprofiel());

        var omgezet = Herijkingsuitkomst.Van(dossiers, Basis, Doel with { Omzetten = [Zorgprofiel.VG7plus] }, Beleid(minimum: 5));
        Assert.Empty(omgezet.Voorstellen);
        var klassen = omgezet.Klassen.Where(klasse => klasse.Zorgprofiel == Zorgprofiel.VG7plus).ToList();
        Assert.Equal([2, 3, null], klassen.Select(klasse => klasse.Klasse.Meerzorgprofiel()));
        Assert.Equal([41_600m, 75_000m, null], klassen.Select(klasse => klasse.Bedrag));
        Assert.Equal(0, omgezet.Verschil);
        Assert.Equal([2, 3, null], omgezet.Parameters.Van(Zorgprofiel.VG7plus)!.Ranges.Select(range => range.Meerzorgprofiel));

        // What is proposed is what it does: here every class is that of its amounts, so converting costs nothing.
        Assert.Equal(0, voorstel.Effect);
    }

    [Fact]
    [Trait("Regel", "HERIJK-5")]
    public void Zonder_maatwerk_blijft_het_tarief_van_de_groep_en_wordt_het_geindexeerd()
    {
        var aftrek = Basis.Van(Zorgprofiel.GGZ6B)!.Prestaties[0].Aftrek.Waarde;
        var uitkomst = Herijkingsuitkomst.Van([Met(Zorgprofiel.GGZ6B, Uren.Van(10) + aftrek, 30_000)], Basis, new(2027, 2 * Basis.MaximaalEtmaalbedrag.Waarde), Beleid());

        var vv = uitkomst.Tarieven.Single(tarief => tarief.Groep == Maatwerkgroep.VV);
        Assert.Equal((0L, 2 * Basis.MaatwerkUurtarief(Maatwerkgroep.VV).Waarde), (vv.Aantal, vv.Tarief));

        // 10:00 + 25:00 × 0,1220… hours a week.
        var ggz = uitkomst.Tarieven.Single(tarief => tarief.Groep == Maatwerkgroep.GGZ);
        var uren = (10 + 25 * Basis.Van(Zorgprofiel.GGZ6B)!.IndirecteFractie.Waarde) / 7 * 365;
        Assert.Equal(Math.Round(60_000 / uren, 15), Math.Round(ggz.Tarief, 15));
    }

    [Fact]
    [Trait("Regel", "HERIJK-2")]
    [Trait("Regel", "HERIJK-5")]
    public void Een_heel_klein_bedrag_of_tarief_past_in_een_jaarbestand()
    {
        var uitkomst = Herijkingsuitkomst.Van([Vg7(Uren.Van(10), 1) with { Gedeclareerd = 0.01m, Dagen = 366 }, Met(Zorgprofiel.LG5, Uren.Van(160), 1) with { Gedeclareerd = 0.07m, Dagen = 3 }], Basis, Doel, Beleid());

        Assert.Equal(Math.Round(0.01m * 365 / 366, 27), uitkomst.Parameters.Van(Zorgprofiel.VG7)!.Ranges[0].Jaarbedrag!.Waarde);
        Assert.InRange(uitkomst.Parameters.MaatwerkUurtarief(Maatwerkgroep.GZ).Waarde, 0.001m, 0.002m);
    }

    [Fact]
    [Trait("Regel", "HERIJK-6")]
    public void De_contextdrempel_volgt_uit_de_aandelen()
    {
        // 33 of 100 dossiers, 2,348 % of the costs.
        var dossiers = Enumerable.Range(0, 100).Select(nummer => Vg7(Uren.Van(10), 10_000, context: nummer < 33 ? 23_480m / 33 : 0)).ToList();
        var uitkomst = Herijkingsuitkomst.Van(dossiers, Basis, Doel, Beleid());

        Assert.Equal(0.33m, uitkomst.AandeelMetContextkosten);
        Assert.Equal(0.02348m, Math.Round(uitkomst.AandeelContextkosten, 12));
        Assert.Equal(0.0712m, uitkomst.Contextdrempel);
        Assert.Equal(0.0712m, uitkomst.Parameters.Contextdrempel.Waarde);
        Assert.Equal(0.33m, uitkomst.Parameters.Onderbouwing.AandeelDossiersMetContextkosten.Waarde);

        var hoger = Herijkingsuitkomst.Van([.. dossiers.Take(50)], Basis, Doel, Beleid());
        Assert.Equal(Math.Round(23_480m / 500_000 / 0.66m, 4), hoger.Parameters.Contextdrempel.Waarde);

        // Where none or all have context costs, or more than everything costs, the shares say nothing and the threshold stays.
        foreach (decimal overal in (decimal[])[0, 500, 1_000_000_000])
        {
            var geen = Herijkingsuitkomst.Van([Vg7(Uren.Van(10), 10_000, context: overal)], Basis, Doel, Beleid());
            Assert.Null(geen.Contextdrempel);
            Assert.Equal(Basis.Contextdrempel.Waarde, geen.Parameters.Contextdrempel.Waarde);
        }
    }

    [Fact]
    [Trait("Regel", "HERIJK-1")]
    public void Een_fout_dossier_weigert_alles_en_zegt_waar()
    {
        var fout = Assert.Throws<OngeldigeInvoerException>(() => Herijkingsuitkomst.Van(
            [Vg7(Uren.Van(10), 10_000), Vg7(Uren.Van(10), 10_000) with { Dagen = 0 }, Vg7(Uren.Van(10), 10_000) with { Dagen = 367 }, Vg7(Uren.Van(10), 10_000) with { Gedeclareerd = 0, Dagen = 366 }], Basis, Doel));

        Assert.Equal(["dossiers.2.dagen", "dossiers.3.dagen", "dossiers.4.gedeclareerd"], fout.Fouten.Select(melding => melding.Pad));
        Assert.All(fout.Fouten, melding => Assert.Equal("HERIJK-1", melding.Regel));
    }

    [Fact]
    public void Een_doel_dat_niet_kan_wordt_geweigerd()
    {
        var dossier = Vg7(Uren.Van(10), 10_000);
        string[] Paden(Herijkingsdoel doel, params Herijkingsdossier[] dossiers) =>
            [.. Assert.Throws<OngeldigeInvoerException>(() => Herijkingsuitkomst.Van(dossiers, Basis, doel)).Fouten.Select(fout => fout.Pad)];

        Assert.Equal(["jaar"], Paden(new(2026), dossier));
        Assert.Equal(["jaar"], Paden(new(1999), dossier));
        Assert.Equal(["maximaalEtmaalbedrag"], Paden(new(2027, 0), dossier));
        Assert.Equal(["dossiers"], Paden(Doel));
        Assert.Throws<ArgumentException>(() => new Herijker(Basis.Met(new("proef", "brief", [new("contextdrempel", "0.08")]))));
        var vroeger = Rekentool.Voor(2025).Parameters;
        Assert.Equal("omzetten", Assert.Single(Assert.Throws<OngeldigeInvoerException>(() => Herijkingsuitkomst.Van([dossier], vroeger, Doel with { Omzetten = [Zorgprofiel.VG7plus] })).Fouten).Pad);
    }

    [Fact]
    public void De_kop_van_een_tabel_heeft_precies_de_kolommen()
    {
        string Gevonden(params string[] kop) => Assert.Single(Assert.Throws<OngeldigeInvoerException>(() => new Herijkingslezer(kop, '.', new(Basis))).Fouten, fout => fout.Pad == "kop").Gevonden.Nl;

        Assert.Equal("geen kolom dagen", Gevonden([.. Herijkingslezer.Kolommen.Remove("dagen")]));
        Assert.Equal("geen kolom wonen, gedeclareerd", Gevonden([.. Herijkingslezer.Kolommen.Remove("gedeclareerd").Remove("wonen")]));
        Assert.Equal("meer dan één kolom dagen", Gevonden([.. Herijkingslezer.Kolommen, "dagen"]));
        Assert.Equal("onbekende kolom \"extra\"", Gevonden([.. Herijkingslezer.Kolommen, "extra"]));
    }

    [Theory]
    [InlineData(12, "1.000,00", "gedeclareerd")]
    [InlineData(12, "", "gedeclareerd")]
    [InlineData(12, "-1", "gedeclareerd")]
    [InlineData(13, "1.5", "dagen")]
    [InlineData(12, "14.000", "gedeclareerd")]
    [InlineData(12, "€ 14000", "gedeclareerd")]
    [InlineData(13, "0", "dagen")]
    [InlineData(13, "1.000", "dagen")]
    [InlineData(4, "44.46", "wonen")]
    [InlineData(11, "2", "tariefpercentage")]
    [InlineData(4, "veel", "wonen")]
    [InlineData(0, "", "kenmerk")]
    public void Een_fout_in_een_rij_noemt_zijn_kolom_en_de_rij_telt_niet(int kolom, string veld, string pad)
    {
        string[] rij = ["A", "VG7", "ja", "ja", "44:45", "", "", "", "", "", "0", "0.95", "14000.00", "365"];
        var herijker = new Herijker(Basis);
        var lezer = new Herijkingslezer(Herijkingslezer.Kolommen, '.', herijker);
        Assert.Empty(lezer.Lees(rij));
        Assert.Equal(1, herijker.Aantal);

        rij[kolom] = veld;
        Assert.Equal(pad, Assert.Single(lezer.Lees(rij)).Pad);
        Assert.Single(lezer.Lees(rij.AsSpan()[..13]));
        Assert.Equal(1, herijker.Aantal);
    }

    [Theory]
    [InlineData(Urennotatie.Decimaal, "44:27:36")]
    [InlineData(Urennotatie.UrenEnMinuten, "44:46")]
    public void Een_opgegeven_notatie_geeft_een_lezing(Urennotatie notatie, string tijd)
    {
        string[] Rij(string wonen) => ["A", "VG7", "ja", "ja", wonen, "", "", "", "", "", "0", "0.95", "14000.00", "365"];
        var lezer = new Herijkingslezer(Herijkingslezer.Kolommen, '.', new(Basis), notatie);
        Assert.Empty(lezer.Lees(Rij("44.46"), out var plaats));
        Assert.Empty(lezer.Lees(Rij(tijd), out var zelfde));
        Assert.Equal(zelfde!.Meerzorguren, plaats!.Meerzorguren);
    }

    [Theory]
    [InlineData("\"waarde\": 30", "\"waarde\": 0", "minimumAantal.waarde")]
    [InlineData("\"waarde\": 30", "\"waarde\": \"30\"", "minimumAantal.waarde")]
    [InlineData("\"waarde\": 1,", "\"waarde\": 25,", "grensstapUren.waarde")]
    [InlineData("minsteAfwijking", "dobbelsteen", "overlap.waarde")]
    [InlineData("\"hoogste\"", "\"mooiste\"", "gelijkeGrenzen.waarde")]
    [InlineData("\"blijft\"", "1", "legeBand.waarde")]
    [InlineData("meerzorg-herijking-1", "meerzorg-herijking-2", "formaat")]
    [InlineData("\"naam\"", "\"name\"", "name")]
    public void Een_ongeldig_beleid_zegt_waar(string van, string naar, string pad)
    {
        var tekst = """
            {
              "formaat": "meerzorg-herijking-1", "naam": "eigen",
              "minimumAantal": { "waarde": 30, "bron": "eigen" }, "grensstapUren": { "waarde": 1, "bron": "eigen" }, "contextdecimalen": { "waarde": 4, "bron": "eigen" },
              "bandplaatsing": { "waarde": "gedeclareerd", "bron": "eigen" }, "bandgrens": { "waarde": "hogereBand", "bron": "eigen" },
              "overlap": { "waarde": "minsteAfwijking", "bron": "eigen" }, "gelijkeGrenzen": { "waarde": "hoogste", "bron": "eigen" },
              "legeBand": { "waarde": "blijft", "bron": "eigen" }, "kostenneutraal": { "waarde": true, "bron": "eigen" }
            }
            """;
        Assert.Equal("eigen", Herijkingsbeleid.Lees(Encoding.UTF8.GetBytes(tekst)).Naam);
        var fout = Assert.Throws<OngeldigeParametersException>(() => Herijkingsbeleid.Lees(Encoding.UTF8.GetBytes(tekst.Replace(van, naar, StringComparison.Ordinal))));
        Assert.Contains(pad, fout.Fouten.Select(melding => melding.Pad));
    }

    [Fact]
    public void Elke_herijkte_waarde_zegt_hoe_zij_is_afgeleid()
    {
        var parameters = Herijkingsuitkomst.Van(ZonderRuis(Basis), Basis, Doel, Beleid()).Parameters;

        Assert.All(parameters.Waarden().Where(waarde => waarde.WordtGeindexeerd).Where(waarde => waarde.Pad != "maximaalEtmaalbedrag"), waarde =>
        {
            Assert.Equal(Waardestatus.Afgeleid, waarde.Herkomst.Status);
            Assert.Contains("HERIJK-", waarde.Herkomst.Afleiding, StringComparison.Ordinal);
            Assert.Contains("dossiers", waarde.Herkomst.Opmerking, StringComparison.Ordinal);
        });
        Assert.Equal((2027, 2026), (parameters.Jaar, parameters.Prijspeil)); // without a new maximum the prices stay
        Assert.Null(parameters.Indexatie);
    }

    [Fact]
    [Trait("Regel", "HERIJK-1")]
    [Trait("Regel", "HERIJK-4")]
    public void Waar_een_dossier_staat()
    {
        var herijker = new Herijker(Basis, Beleid());
        var plaats = herijker.Plaats(Vg7(Uren.Van(11), 20_000, tarief: 0.95m, dagen: 73));

        Assert.Equal((Zorgprofiel.VG7, 19_000m, 20_000m, 2), (plaats.Zorgprofiel, plaats.Jaarbedrag, plaats.Jaarbedrag100, plaats.Band)); // the first band ends at € 19.228 of 2026
        Assert.Equal((Uren.Van(11), "15:22:04,58"), (plaats.ZonderIndirect, plaats.Meerzorguren.ToString())); // the example of the source: 15:22
        Assert.Equal(1, plaats.Range!.Meerzorgprofiel);
        Assert.Null(herijker.Plaats(Vg7(Uren.Van(2), 3_000)).Range);
        Assert.Equal(0, herijker.Aantal);
        Assert.Equal("dagen", Assert.Single(Assert.Throws<OngeldigeInvoerException>(() => herijker.Plaats(Vg7(Uren.Van(2), 3_000) with { Dagen = 0 })).Fouten).Pad);
    }

    [Fact]
    [Trait("Regel", "HERIJK-4")]
    public void Een_dossier_precies_op_een_grens_hoort_bij_de_hogere_klasse()
    {
        var vg7 = Basis.Van(Zorgprofiel.VG7)!;
        var herijker = new Herijker(Basis, Beleid());
        Profielrange? Range(Uren meerzorguren) => herijker.Plaats(Vg7(meerzorguren - vg7.Basisuren.Waarde * vg7.IndirecteFractie.Waarde, 15_000)).Range;
        foreach (var (nummer, range) in vg7.Ranges.Index())
        {
            Assert.Equal(range, Range(range.Vanaf.Waarde));
            Assert.Equal(nummer == 0 ? null : vg7.Ranges[nummer - 1], Range(range.Vanaf.Waarde - Uren.VanSeconden(0.000001m)));
        }
    }

    [Fact]
    [Trait("Regel", "HERIJK-1")]
    public void De_vakken_van_de_grafiek_delen_elke_band_in_vieren_en_gaan_tot_het_maximum_per_jaar()
    {
        decimal band = 30_000 * Basis.MaximaalEtmaalbedrag.Waarde / 1349.70m, maximum = Basis.MaximaalEtmaalbedrag.Waarde * 365;
        var wolk = Herijkingsuitkomst.Van(
            [Vg7(Uren.Van(10), band / 16), Vg7(Uren.Van(20), band * 0.6m), Vg7(Uren.Van(90), band * 5.6m), Vg7(Uren.Van(95), maximum - 1), Vg7(Uren.Van(99), maximum * 2)], Basis, Doel, Beleid(neutraal: false)).Wolk;

        Assert.Equal([0m, 0.5m, 5.5m], wolk.Take(3).Select(cel => Math.Round(cel.BedragVanaf / band, 10)));
        Assert.Equal([0.125m, 0.75m, 5.75m], wolk.Take(3).Select(cel => Math.Round(cel.BedragTot!.Value / band, 10)));
        Assert.InRange(maximum, wolk[3].BedragVanaf, wolk[3].BedragTot!.Value);
        Assert.Equal(wolk[3].BedragTot, wolk[4].BedragVanaf);
        Assert.Null(wolk[4].BedragTot);
        Assert.All(wolk, cel => Assert.Equal(Uren.Van(1), cel.UrenTot - cel.UrenVanaf));
    }

    [Fact]
    public void Het_rapport() => Snapshot.Klopt(Voorbeeld().AlsMarkdown(Taal.Nederlands, "grafieken/"), "md");

    [Fact]
    public void Het_rapport_als_tekst_in_het_Engels() => Snapshot.Klopt(Voorbeeld().AlsTekst(Taal.Engels));

    [Fact]
    public void De_grafiek_van_een_zorgprofiel() => Snapshot.Klopt(Voorbeeld().AlsSvg(Zorgprofiel.VG7, Taal.Nederlands), "svg");

    [Fact]
    public void De_grafiek_van_de_verdeling() => Snapshot.Klopt(Voorbeeld().AlsSvg(Taal.Nederlands), "svg");

    [Fact]
    public void Een_dossier_boven_elk_vak_is_te_zien()
    {
        var svg = Herijkingsuitkomst.Van([Vg7(Uren.Van(90), 900_000)], Basis, Doel, Beleid()).AlsSvg(Zorgprofiel.VG7, Taal.Nederlands);

        var cel = Assert.Single(System.Xml.Linq.XDocument.Parse(svg).Descendants(), deel => deel.Name.LocalName == "rect" && deel.HasElements);
        Assert.True(decimal.Parse(cel.Attribute("height")!.Value, CultureInfo.InvariantCulture) > 1);
    }

    [Fact]
    public void Een_zorgprofiel_zonder_dossiers_heeft_geen_grafiek()
    {
        Assert.Equal([Zorgprofiel.VG7, Zorgprofiel.LG5], Voorbeeld().MetDossiers);
        Assert.Throws<ArgumentException>(() => Voorbeeld().AlsSvg(Zorgprofiel.VV7, Taal.Nederlands));
    }

    private static Herijkingsuitkomst Voorbeeld() => Herijkingsuitkomst.Van(
        [
            .. Herhaal(3, Vg7(Uren.Van(10), 15_000)), .. Herhaal(3, Vg7(Uren.Van(20), 40_000, tarief: 0.95m, dagen: 73, context: 800)), Vg7(Uren.Van(12), 15_500), Vg7(Uren.Van(2), 3_000),
            .. Herhaal(4, Met(Zorgprofiel.LG5, Uren.Van(40), 36_000)),
        ],
        Basis, new(2027, 1730.18m), Beleid(minimum: 3));

    private static IEnumerable<Herijkingsdossier> Herhaal(int keer, Herijkingsdossier dossier) => Enumerable.Repeat(dossier, keer);

    private static IEnumerable<string> Waarden(Parameterset set) => set.Waarden().Select(waarde => $"{waarde.Pad} {waarde.CanoniekeWaarde}");
}
