using System.Text;
using FsCheck;
using FsCheck.Xunit;
using Meerzorg.Rekentool.Bulk;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Jaarwissel;

/// <summary>Making the parameters of a new year from those of an old one.</summary>
[Trait("Regel", "PARAM-12")]
public class IndexeringTests
{
    private static readonly DateOnly Dag = new(2026, 1, 2);

    [Fact]
    public void Van_2025_naar_2026_geeft_de_officiele_bedragen_tot_op_15_cijfers()
    {
        var verschil = Verschil(2026, Indexeer(2025, 2026, 1601.96m, 1683.05m));

        Assert.InRange(verschil.GrootsteRelatieveVerschil, 0, 0.000_000_000_000_001m); // the last of 16 digits
        Assert.All(verschil.Waarden.Where(waarde => !waarde.WordtGeindexeerd && waarde is { Voor: not null, Na: not null } && !waarde.Pad.StartsWith("indexatie.", StringComparison.Ordinal)), waarde => Assert.True(waarde.IsGelijk));
        Assert.Equal(
            ["zorgprofielen.VG7plus.basisuren", "zorgprofielen.VG7plus.indirecteFractie", "zorgprofielen.VG7plus.prestaties.Z475.aftrek", "zorgprofielen.VG7plus.ranges.1.vanaf"],
            verschil.Waarden.Where(waarde => waarde.Na is null).Select(waarde => waarde.Pad));
    }

    [Fact]
    public void Terug_van_2025_naar_2022_geeft_de_gepubliceerde_tarieven_tot_op_14_cijfers()
    {
        var verschil = Verschil(2022, Indexeer(2025, 2022, 1601.96m, 1349.70m));

        Assert.InRange(verschil.GrootsteRelatieveVerschil, 0, 0.000_000_000_000_002m); // the rates of 2022 were published in 15 digits
        Assert.DoesNotContain(verschil.Waarden, waarde => waarde.Voor is null || waarde.Na is null);
    }

    [Fact]
    public void Heen_en_terug_is_waar_het_begon()
    {
        var heen = Indexeer(2026, 2027, 1683.05m, 1750.00m);
        var terug = Parameterset.Lees(Indexering.Indexeer(heen, 2026, 1750.00m, 1683.05m, Dag));
        Assert.InRange(Parameterverschil.Van(Rekentool.Voor(2026).Parameters, terug).GrootsteRelatieveVerschil, 0, 0.000_000_000_000_002m);
    }

    /// <summary>However often a year is indexed, and by whatever, its numbers fit the fastest calculation.</summary>
    [Property(MaxTest = 20)]
    public void Ook_na_jaren_indexeren_past_een_jaar_in_de_snelste_berekening(PositiveInt[] centen)
    {
        var set = Rekentool.Voor(2026).Parameters;
        foreach (var cent in centen.Take(12))
        {
            var naar = set.MaximaalEtmaalbedrag.Waarde * (1 + cent.Get % 1000 / 10_007m);
            set = Parameterset.Lees(Indexering.Indexeer(set, set.Jaar + 1, set.MaximaalEtmaalbedrag.Waarde, decimal.Round(naar, 2)));
        }

        Assert.Equal(Bulkrekentool.Voor(Rekentool.Voor(2026).Parameters).Kern, Bulkrekentool.Voor(set).Kern);
    }

    /// <summary>The rule for the digits, and what it does: less than one part in 10^15.</summary>
    [Property(MaxTest = 20)]
    public void Zestien_cijfers_schelen_minder_dan_een_deel_op_tien_tot_de_vijftiende(PositiveInt cent)
    {
        var (van, naar) = (1683.05m, 1683.05m + cent.Get % 40_000 / 100m);
        var nieuw = Parameterset.Lees(Indexering.Indexeer(Rekentool.Voor(2026).Parameters, 2027, van, naar)).Waarden().ToDictionary(waarde => waarde.Pad);
        Assert.All(Rekentool.Voor(2026).Parameters.Waarden().Where(waarde => waarde.WordtGeindexeerd), waarde =>
        {
            var exact = waarde.ExacteWaarde * naar / van;
            Assert.True(Breuk.Abs(nieuw[waarde.Pad].ExacteWaarde - exact) < exact * 0.000_000_000_000_001m);
            Assert.InRange(nieuw[waarde.Pad].WaardeIn(Taal.Engels).Count(char.IsAsciiDigit), 1, 16);
        });
    }

    [Fact]
    public void Elke_waarde_zegt_hoe_zij_is_afgeleid_en_niets_is_gepubliceerd()
    {
        var set = Indexeer(2025, 2026, 1601.96m, 1683.05m);

        Assert.All(set.Waarden().Where(waarde => waarde.WordtGeindexeerd), waarde =>
        {
            Assert.Equal(Waardestatus.Afgeleid, waarde.Herkomst.Status);
            Assert.Equal("waarde van 2025 × 1683.05 ÷ 1601.96", waarde.Herkomst.Afleiding);
        });
        Assert.All(set.Waarden().Where(waarde => !waarde.WordtGeindexeerd && !waarde.Pad.StartsWith("indexatie.", StringComparison.Ordinal)), waarde =>
        {
            Assert.Equal(Waardestatus.Afgeleid, waarde.Herkomst.Status);
            Assert.StartsWith("waarde van 2025, overgenomen en niet bevestigd", waarde.Herkomst.Afleiding, StringComparison.Ordinal);
        });
        Assert.Equal(Rekentool.Voor(2025).Parameters.Behandelaarsfactor.Herkomst.Document, set.Behandelaarsfactor.Herkomst.Document);
        Assert.Equal((2026, 2026, 2025, Dag), (set.Jaar, set.Prijspeil, set.Indexatie!.VanJaar, set.GecontroleerdOp));
        Assert.Equal([], set.Controleer(Rekentool.Voor(2025).Parameters).Select(bevinding => bevinding.Veld).Except(["zorgprofielen.VG7plus"]));
    }

    [Fact]
    public void Wat_niet_kan_wordt_geweigerd()
    {
        var set = Rekentool.Voor(2025).Parameters;
        Assert.Throws<ArgumentOutOfRangeException>(() => Indexering.Indexeer(set, 2025, 1, 2, Dag));
        Assert.Throws<ArgumentOutOfRangeException>(() => Indexering.Indexeer(set, 2026, 0, 2, Dag));
        Assert.Throws<ArgumentOutOfRangeException>(() => Indexering.Indexeer(set, 2026, 1, -2, Dag));
        Assert.Throws<ArgumentOutOfRangeException>(() => Indexering.Indexeer(set, 0, 1, 2, Dag));
        Assert.Throws<ArgumentOutOfRangeException>(() => Indexering.Indexeer(set, 10000, 1, 2, Dag));
        Assert.Equal("basis", Assert.Throws<ArgumentNullException>(() => Indexering.Indexeer(null!, 2026, 1, 2, Dag)).ParamName);
        Assert.Equal("gepubliceerd", Assert.Throws<ArgumentNullException>(() => Indexering.NeemOver(set, 2026, null!, Dag)).ParamName);
        Assert.Throws<ArgumentException>(() => Indexering.Indexeer(set.Met(Conformiteit.FormulierIndividueelTests.ContextdrempelVanHetFormulier), 2026, 1, 2, Dag));
    }

    [Fact]
    public void Het_nieuwe_bestand_ziet_eruit_als_de_oude() => Snapshot.Klopt(
        string.Join('\n', Encoding.UTF8.GetString(Indexering.Indexeer(Rekentool.Voor(2025).Parameters, 2026, 1601.96m, 1683.05m, Dag)).Split('\n').Take(110)), "json");

    public static TheoryData<int> Jaren => [.. Rekentool.Jaren];

    [Theory]
    [MemberData(nameof(Jaren))]
    public void Herschreven_is_een_jaarbestand_tot_op_de_letter_hetzelfde(int jaar) =>
        Assert.Equal(Jaarbestand.Tekst(jaar), Encoding.UTF8.GetString(Parameterschrijver.Schrijf(Rekentool.Voor(jaar).Parameters.Bestand)));

    private static Parameterset Indexeer(int van, int naar, decimal maximumVan, decimal maximumNaar) =>
        Parameterset.Lees(Indexering.Indexeer(Rekentool.Voor(van).Parameters, naar, maximumVan, maximumNaar, Dag));

    private static Parameterverschil Verschil(int jaar, Parameterset set) => Parameterverschil.Van(Rekentool.Voor(jaar).Parameters, set);
}
