using System.Security.Cryptography;
using System.Text;
using Meerzorg.Rekentool.Bulk;
using Meerzorg.Rekentool.Cli.Synthetisch;
using static Meerzorg.Rekentool.Tests.Cli.Meerzorgopdracht;

namespace Meerzorg.Rekentool.Tests.Cli;

/// <summary><c>meerzorg synthetisch</c>.</summary>
public class SynthetischTests
{
    [Fact]
    public void Het_toeval_is_splitmix64()
    {
        // The published reference values for seed 1234567.
        var toeval = new SplitMix64(1234567);
        Assert.Equal([6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821], Enumerable.Range(0, 5).Select(_ => toeval.Volgende()));
    }

    [Fact]
    public void Hetzelfde_zaad_geeft_overal_dezelfde_dossiers()
    {
        var uit = Voer("synthetisch", "-n", "1000", "--zaad", "1", "--jaar", "2026").Uit;
        Assert.Equal(Vastgelegd, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(uit))));
        Assert.Equal(uit, Voer("synthetisch", "-n", "1000").Uit);
        Assert.StartsWith(Voer("synthetisch", "-n", "10").Uit, uit, StringComparison.Ordinal);
        Assert.NotEqual(uit, Voer("synthetisch", "-n", "1000", "--zaad", "2").Uit);
    }

    private const string Vastgelegd = "efa3cb25ea23530336ab8c1ea826052278330d27d8716907e47873a361f4b85c";

    [Theory]
    [InlineData("2022")]
    [InlineData("2025")]
    [InlineData("2026")]
    public void Elke_klasse_en_elk_zorgprofiel_komt_voor_en_elke_rij_wordt_berekend(string jaar)
    {
        var invoer = Voer("synthetisch", "-n", "3000", "--jaar", jaar).Uit;
        var uit = VoerMet(invoer, "bulk", "-", "--jaar", jaar);
        Assert.Equal((0, ""), (uit.Afloop, uit.Fout));
        var klassen = uit.Uit.Split('\n').Skip(1).SkipLast(1).Select(rij => string.Join(' ', rij.Split(',')[1..3])).Distinct();
        Assert.Equal(
            ["binnenZorgprofiel ", "maatwerk ", .. Enumerable.Range(1, 6).Select(nummer => $"meerzorgprofiel {nummer}"), "nietMeerzorgwaardig "],
            klassen.Order(StringComparer.Ordinal));
        Assert.Equal(
            Rekentool.Voor(int.Parse(jaar, System.Globalization.CultureInfo.InvariantCulture)).Parameters.Zorgprofielen.Select(profiel => profiel.Zorgprofiel.Naam).Order(StringComparer.Ordinal),
            invoer.Split('\n').Skip(1).SkipLast(1).Select(rij => rij.Split(',')[1]).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(string.Join(',', Dossierlezer.Kolommen), invoer.Split('\n')[0]);
    }

    [Fact]
    public void Verkeerde_opties()
    {
        Assert.StartsWith("meerzorg: --aantal: gevonden \"0\", verwacht een getal van 1", Voer("synthetisch", "-n", "0").Fout, StringComparison.Ordinal);
        Assert.StartsWith("meerzorg: --zaad: gevonden \"-1\", verwacht een getal van 0", Voer("synthetisch", "-n", "1", "--zaad", "-1").Fout, StringComparison.Ordinal);
        Assert.StartsWith("2024: jaar: gevonden 2024", Voer("synthetisch", "-n", "1", "--jaar", "2024").Fout, StringComparison.Ordinal);
    }
}
