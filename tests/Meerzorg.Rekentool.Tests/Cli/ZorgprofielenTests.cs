using System.Text.Json;
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
        Snapshot.Klopt(verloop.Uit, extensie, $"Als_{formaat}");
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

    [Fact]
    public void In_het_engels()
    {
        var verloop = Voer("zorgprofielen", "--taal", "en");

        Assert.Contains("also written as", verloop.Uit, StringComparison.Ordinal);
        Assert.DoesNotContain("ook geschreven als", verloop.Uit, StringComparison.Ordinal);
    }
}
