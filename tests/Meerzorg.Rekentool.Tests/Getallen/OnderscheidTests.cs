using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Getallen;

/// <summary>A text that says that one is more than the other shows two different numbers.</summary>
public class OnderscheidTests
{
    private static readonly Rekentool Nu = Rekentool.Voor(2026);

    [Theory]
    [InlineData("100.004", "100", "€ 100,004", "€ 100,00")]
    [InlineData("100.00", "100", "€ 100,00", "€ 100,00")]
    [InlineData("1088.6173000001", "1088.6173", "€ 1.088,6173000001", "€ 1.088,6173")]
    [InlineData("10000", "5321.25", "€ 10.000,00", "€ 5.321,25")]
    public void Bedragen(string een, string ander, string eerste, string tweede) =>
        Assert.Equal((eerste, tweede), Onderscheid.Euro(Getal(een), Getal(ander), Taal.Nederlands));

    [Theory]
    [InlineData("36000.001", "36000", "10:00:00,001", "10:00")]
    [InlineData("36000.01", "36000", "10:00:00,01", "10:00")]
    [InlineData("36000", "36000", "10:00", "10:00")]
    [InlineData("36000.0000000001", "36000", "10:00:00,0000000001", "10:00")]
    public void Tijden(string een, string ander, string eerste, string tweede)
    {
        var (gevonden, grens) = Onderscheid.Tijd(Uren.VanSeconden(Getal(een)), Uren.VanSeconden(Getal(ander)));
        Assert.Equal((eerste, tweede), (gevonden.Nl, grens.Nl));
    }

    /// <summary>A hair above the threshold, and on it.</summary>
    [Fact]
    [Trait("Regel", "CONTEXT-1")]
    public void Bij_elk_oordeel_staan_euros_en_drempel_zo_dat_het_te_zien_is()
    {
        var drempel = ((Meerzorgwaardig)Nu.Bereken(Aanvragen.Verantwoording)).Contexttoets.Drempel;
        foreach (var extra in (decimal[])[-0.0001m, -0.0000000001m, 0.0000000001m, 0.0001m, 0.004m, 0.01m])
        {
            var uitkomst = (Meerzorgwaardig)Nu.Bereken(Aanvragen.Verantwoording with { Context = new() { Euro = decimal.Round(drempel + extra, 12) } });
            var (euro, grens) = uitkomst.Contexttoets.Bedragen(Taal.Nederlands);
            Assert.NotEqual(euro, grens);
            Assert.Equal(extra > 0, uitkomst.Contexttoets.Bespreekbaar);
            Assert.Contains(euro, Motivering.Van(uitkomst, Register.Juridisch).AlsTekst(Taal.Nederlands), StringComparison.Ordinal);
        }
    }

    /// <summary>Min-uren and hours beyond their limit by less than what is shown of a time.</summary>
    [Theory]
    [InlineData("10:00:00.001", "10:00:00,001", "10:00")]
    [InlineData("10:00:01", "10:00:01", "10:00")]
    [Trait("Regel", "UREN-6")]
    public void Een_weigering_toont_waarom(string minuren, string gevonden, string hoogste)
    {
        var aanvraag = Aanvragen.Verantwoording with { Zorg = new() { Wonen = Uren.Van(10) }, Minuren = Uren.Parse(minuren, null) };
        var fout = Assert.Single(Assert.Throws<OngeldigeInvoerException>(() => Nu.Bereken(aanvraag)).Fouten);
        Assert.Contains($"gevonden {gevonden}, verwacht ten hoogste de zorginzet die meetelt, {hoogste} ", fout.ToString(), StringComparison.Ordinal);
    }

    private static decimal Getal(string tekst) => decimal.Parse(tekst, System.Globalization.CultureInfo.InvariantCulture);
}
