using System.Text.Json;
using System.Text.RegularExpressions;
using Meerzorg.Rekentool.Tests.Hulp;
using static Meerzorg.Rekentool.Tests.Cli.Meerzorgopdracht;

namespace Meerzorg.Rekentool.Tests.Cli;

public class ZorgprofielenTests
{
    [Theory]
    [InlineData("tekst", "txt")]
    [InlineData("markdown", "md")]
    [InlineData("json", "json")]
    public void Als(string formaat, string extensie)
    {
        var verloop = Voer("zorgprofielen", "--formaat", formaat);

        Assert.Equal((0, ""), (verloop.Afloop, verloop.Fout));
        Snapshot.Klopt(ZonderJaren(verloop.Uit), extensie, $"Als_{formaat}");
    }

    [Fact]
    public void Elk_zorgprofiel_noemt_elk_jaar_waarin_het_parameters_heeft()
    {
        using var json = JsonDocument.Parse(Voer("zorgprofielen", "--formaat", "json").Uit);
        Assert.All(json.RootElement.EnumerateArray(), profiel => Assert.Equal(
            Rekentool.Jaren.Where(jaar => Rekentool.Voor(jaar).Parameters.Van(Zorgprofiel.Parse(profiel.GetProperty("zorgprofiel").GetString()!, null)) is not null),
            profiel.GetProperty("jaren").EnumerateArray().Select(jaar => jaar.GetInt32())));
    }

    [Fact]
    public void Elke_notatie_in_de_json_is_er_een_die_wordt_gelezen()
    {
        using var json = JsonDocument.Parse(Voer("zorgprofielen", "--formaat", "json").Uit);

        Assert.Equal(Zorgprofiel.Alle.Length, json.RootElement.GetArrayLength());
        foreach (var profiel in json.RootElement.EnumerateArray())
        {
            foreach (var notatie in profiel.GetProperty("notaties").EnumerateArray())
                Assert.Equal(profiel.GetProperty("zorgprofiel").GetString(), Zorgprofiel.Parse(notatie.GetString()!, null).Naam);
        }
    }

    /// <summary>The text without the years, which a new year adds to; a column is as wide as they are.</summary>
    private static string ZonderJaren(string tekst) => Regex.Replace(
        Regex.Replace(tekst, "\"jaren\": \\[[^]]*\\]", "\"jaren\": [ … ]"), "─+|(?<=jaren) +|(20[0-9]{2}(, )?)+ *", gevonden => gevonden.Value[0] switch { '─' => "─", '2' => "… ", _ => " " });

    [Fact]
    public void In_het_engels()
    {
        var verloop = Voer("zorgprofielen", "--taal", "en");

        Assert.Contains("also written as", verloop.Uit, StringComparison.Ordinal);
        Assert.DoesNotContain("ook geschreven als", verloop.Uit, StringComparison.Ordinal);
    }
}
