using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Cyclus;

public class BeschikkingTests
{
    private static readonly Arbitrary<decimal> Etmaalbedragen = Arb.From(Gen.Choose(0, 200_000).Select(centen => centen / 100m));

    [Fact]
    [Trait("Regel", "DECL-1")]
    public void Dagen_maal_etmaalbedrag()
    {
        var beschikking = Beschikking.Toegekend(new(new(2026, 3, 1), new(2029, 2, 28)), 41.89m);

        Assert.Equal(1096 * 41.89m, beschikking.Bedrag);
        Assert.Equal(41.89m, Assert.Single(beschikking.Delen).Etmaalbedrag);
        Assert.Equal("1 maart 2026 t/m 28 februari 2029: 1.096 dagen, € 45.911,44", beschikking.ToString());
    }

    [Fact]
    [Trait("Regel", "DECL-1")]
    public void Een_regel_per_maand_met_de_dagen_van_een_schrikkeljaar()
    {
        var regels = Beschikking.Toegekend(new(new(2027, 12, 31), new(2028, 3, 1)), 100.01m).Declaratieregels();

        Assert.Equal(
            [("ZMZ01", "2027-12", 1, 100.01m), ("ZMZ01", "2028-01", 31, 3100.31m), ("ZMZ01", "2028-02", 29, 2900.29m), ("ZMZ01", "2028-03", 1, 100.01m)],
            regels.Select(regel => (regel.Prestatie, regel.Maand, regel.Periode.Dagen, regel.Bedrag)));
        Assert.All(regels, regel => Assert.Equal(100.01m, regel.Etmaalbedrag));
    }

    [Theory]
    [Trait("Regel", "DECL-1")]
    [InlineData(2027, 365)]
    [InlineData(2028, 366)]
    public void Een_heel_jaar_telt_zijn_dagen_ook_als_het_etmaalbedrag_een_365e_is(int jaar, int dagen)
    {
        var uitkomst = Assert.IsType<Meerzorgprofiel>(Rekentool.Voor(2026).Bereken(Aanvragen.Verantwoording));
        Assert.Equal(dagen * uitkomst.Etmaalbedrag, Beschikking.Toegekend(new(new(jaar, 1, 1), new(jaar, 12, 31)), uitkomst.Etmaalbedrag).Bedrag);
    }

    [Property]
    [Trait("Regel", "DECL-1")]
    public Property De_declaratieregels_tellen_op_tot_de_beschikking() => Prop.ForAll(Dagen.Periode, Etmaalbedragen, (periode, etmaalbedrag) =>
    {
        var beschikking = Beschikking.Toegekend(periode, etmaalbedrag);
        return beschikking.Declaratieregels().Sum(regel => regel.Bedrag) == beschikking.Bedrag
            && beschikking.Bedrag == periode.Dagen * etmaalbedrag;
    });

    [Property]
    [Trait("Regel", "DECL-1")]
    public Property Een_gesplitste_beschikking_telt_op() => Prop.ForAll(Dagen.Deling, Etmaalbedragen, (deling, etmaalbedrag) =>
    {
        decimal Bedrag(Periode periode) => Beschikking.Toegekend(periode, etmaalbedrag).Bedrag;
        return Bedrag(deling.Eerste) + Bedrag(deling.Tweede) == Bedrag(deling.Geheel);
    });

    [Fact]
    [Trait("Regel", "DECL-1")]
    public void Per_jaar_rekent_elk_jaar_met_zijn_eigen_parameters()
    {
        var beschikking = Beschikking.PerJaar(new(new(2025, 11, 15), new(2026, 2, 15)), Aanvragen.Verantwoording);

        Assert.Equal(
            [(2025, 47, 39.87m, 1873.89m), (2026, 46, 41.89m, 1926.94m)],
            beschikking.Delen.Select(deel => (deel.Uitkomst!.Parameters.Jaar, deel.Periode.Dagen, deel.Etmaalbedrag, deel.Bedrag)));
        Assert.All(beschikking.Delen, deel => Assert.Equal(((Meerzorgwaardig)Rekentool.Voor(deel.Periode.Van.Year).Bereken(Aanvragen.Verantwoording)).Etmaalbedrag, deel.Etmaalbedrag));
        Assert.Equal(3800.83m, beschikking.Bedrag);
        Assert.Equal(["2025-11", "2025-12", "2026-01", "2026-02"], beschikking.Declaratieregels().Select(regel => regel.Maand));
        Assert.Equal(beschikking.Bedrag, beschikking.Declaratieregels().Sum(regel => regel.Bedrag));
    }

    /// <summary>Only in a month of which a part is left can another decision lie.</summary>
    [Theory]
    [Trait("Regel", "DECL-1")]
    [InlineData("2026-03-01", "2026-08-31", false)]
    [InlineData("2026-03-02", "2026-08-31", true)]
    [InlineData("2026-03-01", "2026-08-30", true)]
    [InlineData("2028-02-01", "2028-02-29", false)]
    [InlineData("2028-02-01", "2028-02-28", true)]
    public void Een_tweede_beschikking_in_een_maand_wordt_genoemd_waar_zij_er_kan_zijn(string van, string totEnMet, bool genoemd)
    {
        var aanvraag = new Termijnaanvraag { Aanvraag = Aanvragen.Verantwoording, Soort = Aanvraagsoort.Individueel, Periode = new(Dagen.Van(van), Dagen.Van(totEnMet)) };

        Assert.Equal(genoemd, Termijnuitkomst.Van(aanvraag, Rekentool.Voor(2026)).Signalen.Any(signaal => signaal.Tekst.Nl.Contains("tweede beschikking", StringComparison.Ordinal)));
    }

    [Fact]
    [Trait("Regel", "DECL-1")]
    public void Per_jaar_met_een_eigen_rekentool()
    {
        var overlay = new Overlay("maximum", "test", [new("maximaalEtmaalbedrag", "100.00")], jaar: 2026);
        var beschikking = Beschikking.PerJaar(
            new(new(2025, 12, 31), new(2026, 1, 1)), Aanvragen.Vg7, jaar => jaar == 2026 ? Rekentool.Voor(jaar).Met(overlay) : Rekentool.Voor(jaar));

        Assert.Equal([197.99m, 95m], beschikking.Delen.Select(deel => deel.Etmaalbedrag));
    }

    [Theory]
    [Trait("Regel", "DECL-1")]
    [InlineData("2198-12-31", "2199-01-01", "2198 2199")]
    [InlineData("2197-03-01", "2199-12-31", "2197 2198 2199")]
    [InlineData("2022-12-31", "2025-01-01", "2023 2024")]
    [InlineData("2023-05-01", "2023-05-01", "2023")]
    public void Per_jaar_noemt_elk_jaar_zonder_parameters(string van, string totEnMet, string jaren)
    {
        var fout = Assert.Throws<JaarZonderParametersException>(() => Beschikking.PerJaar(new(Dagen.Van(van), Dagen.Van(totEnMet)), Aanvragen.Verantwoording));

        Assert.Equal(jaren.Split(' '), fout.Fouten.Select(een => een.Gevonden.Nl));
        Assert.All(fout.Fouten, een => Assert.Equal(Foutsoort.JaarZonderParameters, een.Soort));
        Assert.Equal(jaren.Split(' ')[0], $"{fout.Jaar}");
        Assert.Equal(Rekentool.Jaren, fout.BeschikbareJaren);
    }

    [Theory]
    [Trait("Regel", "DECL-1")]
    [InlineData("2025-12-31", "2026-12-31")]
    [InlineData("2025-01-01", "2025-12-31")]
    public void Per_jaar_met_bekende_jaren_kan_wel(string van, string totEnMet) =>
        Assert.NotEmpty(Beschikking.PerJaar(new(Dagen.Van(van), Dagen.Van(totEnMet)), Aanvragen.Verantwoording).Delen);

    [Fact]
    public void Per_jaar_met_een_profiel_dat_een_jaar_nog_niet_bestond_is_een_fout() =>
        Assert.Throws<OngeldigeInvoerException>(() => Beschikking.PerJaar(new(new(2025, 12, 1), new(2026, 1, 31)), Aanvragen.Verantwoording with { Zorgprofiel = Zorgprofiel.VG7plus }));

    [Fact]
    [Trait("Regel", "DECL-1")]
    public void Een_jaar_zonder_meerzorg_heeft_geen_bedrag_en_geen_declaratie()
    {
        var overlay = new Overlay("hogere drempel", "test", [new("zorgprofielen.VG7.ranges.1.vanaf", "15:22:05")], jaar: 2026);
        var beschikking = Beschikking.PerJaar(
            new(new(2025, 12, 1), new(2026, 1, 31)), Aanvragen.Verantwoording, jaar => jaar == 2026 ? Rekentool.Voor(jaar).Met(overlay) : Rekentool.Voor(jaar));

        Assert.IsType<NietMeerzorgwaardig>(beschikking.Delen[1].Uitkomst);
        Assert.Equal(0, beschikking.Delen[1].Bedrag);
        Assert.Equal("2025-12", Assert.Single(beschikking.Declaratieregels()).Maand);
        Assert.Equal(beschikking.Bedrag, beschikking.Declaratieregels().Sum(regel => regel.Bedrag));
    }

    [Theory]
    [InlineData("-0.01")]
    [InlineData("41.891")]
    [InlineData("0.001")]
    public void Een_etmaalbedrag_is_in_hele_centen(string bedrag) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Beschikking.Toegekend(new(new(2026, 1, 1), new(2026, 1, 1)), decimal.Parse(bedrag, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    [Trait("Regel", "DECL-1")]
    public void De_uitkomst_geeft_het_bedrag_met_en_zonder_surplus_en_zegt_dat_toeslagen_vervallen()
    {
        var uitkomst = Termijnuitkomst.Van(
            new() { Aanvraag = Aanvragen.Vg7, Soort = Aanvraagsoort.Individueel, Periode = new(new(2026, 3, 1), new(2029, 2, 28)) }, Rekentool.Voor(2026));

        Assert.Empty(uitkomst.Bevindingen);
        Assert.Equal(1096 * 206.70m, uitkomst.Beschikking!.Bedrag);
        Assert.Equal(1096 * 194.52m, uitkomst.BeschikkingZonderSurplus!.Bedrag);
        Assert.Contains(uitkomst.Signalen, signaal => signaal.Regel == "DECL-1" && signaal.Tekst.Nl.Contains("vervallen alle andere toeslagen", StringComparison.Ordinal));
        Assert.Contains(uitkomst.Signalen, signaal => signaal.Regel == "CONTEXT-2");
        Assert.Equal("meerzorgprofiel 3; 1 maart 2026 t/m 28 februari 2029: 1.096 dagen, € 226.543,20", uitkomst.ToString());
    }

    [Fact]
    [Trait("Regel", "DECL-1")]
    public void Zonder_meerzorg_is_er_geen_beschikking_om_te_declareren()
    {
        var uitkomst = Termijnuitkomst.Van(
            new()
            {
                Aanvraag = Aanvragen.Verantwoording with { Zorg = new() { Wonen = Uren.Van(1) } },
                Soort = Aanvraagsoort.Individueel,
                Periode = new(new(2026, 3, 1), new(2026, 3, 31)),
            },
            Rekentool.Voor(2026));

        Assert.IsType<BinnenZorgprofiel>(uitkomst.Uitkomst);
        Assert.Null(uitkomst.Beschikking);
        Assert.Null(uitkomst.BeschikkingZonderSurplus);
        Assert.Equal(["TOETS-1"], uitkomst.Signalen.Select(signaal => signaal.Regel));
        Assert.Equal("binnen het reguliere zorgprofiel; 1 maart 2026 t/m 31 maart 2026", uitkomst.ToString());
    }
}
