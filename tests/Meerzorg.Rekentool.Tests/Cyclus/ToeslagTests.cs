using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Cyclus;

/// <summary>Whether meerzorg is worth it: other surcharges lapse when it is declared.</summary>
[Trait("Regel", "DECL-1")]
public class ToeslagTests
{
    private static readonly Rekentool Nu = Rekentool.Voor(2026);

    /// <summary>The worked example of VERANTWOORDING, € 41.89 a day, over 92 days.</summary>
    private static Termijnuitkomst Met(params (string, decimal)[] toeslagen) => Termijnuitkomst.Van(
        new() { Aanvraag = Aanvragen.Verantwoording, Soort = Aanvraagsoort.Individueel, Periode = new(new(2026, 3, 1), new(2026, 5, 31)), Toeslagen = [.. toeslagen] }, Nu);

    [Fact]
    public void Wat_vervalt_gaat_eraf()
    {
        var uitkomst = Met(("toeslag A", 10.00m), ("toeslag B", 1.89m));
        Assert.Equal((92 * 41.89m, 92 * 11.89m, 92 * 30.00m), (uitkomst.Beschikking!.Bedrag, uitkomst.Vervalt, uitkomst.Netto));
        Assert.Contains("van € 3.853,88 blijft netto € 2.760,00: er vervalt € 1.093,88 (toeslag A, toeslag B)", string.Join('\n', uitkomst.Signalen), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("41.88", "blijft netto € 0,92")]
    [InlineData("41.89", "niet meer dan de € 3.853,88 die ervoor vervalt")]
    [InlineData("41.90", "niet meer dan de € 3.854,80 die ervoor vervalt")]
    public void Op_de_grens_brengt_meerzorg_niets_op(string etmaalbedrag, string tekst) =>
        Assert.Contains(tekst, string.Join('\n', Met(("toeslag", decimal.Parse(etmaalbedrag, System.Globalization.CultureInfo.InvariantCulture))).Signalen), StringComparison.Ordinal);

    [Fact]
    public void Zonder_toeslagen_verandert_er_niets()
    {
        var uitkomst = Met();
        Assert.Equal((0m, uitkomst.Beschikking!.Bedrag), (uitkomst.Vervalt, uitkomst.Netto));
        Assert.DoesNotContain("netto", string.Join('\n', uitkomst.Signalen), StringComparison.Ordinal);
    }

    [Fact]
    public void Een_negatief_bedrag_of_een_toeslag_zonder_naam_wordt_geweigerd()
    {
        var fouten = Assert.Throws<OngeldigeInvoerException>(() => Met(("", 1), ("toeslag", -0.01m))).Fouten;
        Assert.Equal(["toeslagen.1.naam", "toeslagen.2.etmaalbedrag"], fouten.Select(fout => fout.Pad));
    }

    /// <summary>Without meerzorg nothing is declared, and so nothing lapses.</summary>
    [Fact]
    public void Zonder_bedrag_is_er_geen_netto()
    {
        var uitkomst = Termijnuitkomst.Van(
            new() { Aanvraag = Aanvragen.Verantwoording with { Zorg = new() { Wonen = Uren.Van(20) } }, Soort = Aanvraagsoort.Individueel, Periode = new(new(2026, 3, 1), new(2026, 5, 31)), Toeslagen = [("toeslag", 5)] }, Nu);
        Assert.Null(uitkomst.Netto);
        Assert.DoesNotContain(uitkomst.Signalen, signaal => signaal.Regel == "DECL-1");
    }
}
