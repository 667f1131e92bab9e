using System.Text.Json;
using Meerzorg.Rekentool.Tests.Hulp;
using static Meerzorg.Rekentool.Tests.Cli.Meerzorgopdracht;

namespace Meerzorg.Rekentool.Tests.Cli;

/// <summary><c>meerzorg groep</c>.</summary>
[Trait("Regel", "GROEP-1")]
public class GroepOpdrachtTests
{
    private const string Woning = "voorbeelden/groep/woning.json";

    [Theory]
    [InlineData("tekst", "txt")]
    [InlineData("markdown", "md")]
    [InlineData("json", "json")]
    public void De_woning(string formaat, string extensie)
    {
        var verloop = Voer("groep", Woning, "--formaat", formaat, "--uitleg", "--taal", formaat == "markdown" ? "en" : "nl");
        Assert.Equal((0, ""), (verloop.Afloop, verloop.Fout));
        Snapshot.Klopt(verloop.Uit, extensie, naam: $"De_woning_als_{formaat}");
    }

    [Fact]
    public void De_leden_van_het_contract_zijn_er()
    {
        var json = JsonDocument.Parse(Voer("groep", Woning, "--formaat", "json").Uit).RootElement;
        foreach (var lid in (string[])["clienten", "gerechtigd", "contextDrempel", "contextBespreekbaar", "contextSurplus", "jaarbedrag", "etmaalbedrag"]) Assert.True(json.TryGetProperty(lid, out _), lid);
        foreach (var client in json.GetProperty("clienten").EnumerateArray())
        {
            foreach (var lid in (string[])["kenmerk", "classificatie", "meerzorgprofiel", "meerzorgSeconden", "jaarbedrag", "etmaalbedrag"]) Assert.True(client.TryGetProperty(lid, out _), lid);
        }
    }

    [Fact]
    public void Zonder_gerechtigde_clienten_is_er_geen_bedrag_en_geen_drempel()
    {
        var licht = Inhoud(Woning).Replace("46:00", "1:00").Replace("52:30", "4:00").Replace("28:00", "1:00");
        var json = JsonDocument.Parse(VoerMet(licht, "groep", "-", "--formaat", "json").Uit).RootElement;

        Assert.Equal(0, json.GetProperty("gerechtigd").GetInt32());
        foreach (var lid in (string[])["contextDrempel", "contextBespreekbaar", "contextSurplus", "jaarbedrag", "etmaalbedrag"]) Assert.Equal(JsonValueKind.Null, json.GetProperty(lid).ValueKind);
        Assert.Contains("geen cliënt is gerechtigd", VoerMet(licht, "groep", "-").Uit, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_vertrek_toont_het_verschil()
    {
        var map = Directory.CreateTempSubdirectory("meerzorg-");
        try
        {
            var json = JsonDocument.Parse(Inhoud(Woning)).RootElement;
            var zonderC = System.Text.Json.Nodes.JsonNode.Parse(json.GetRawText())!;
            zonderC["clienten"]!.AsArray().RemoveAt(2);
            var nieuw = Path.Combine(map.FullName, "nieuw.json");
            File.WriteAllText(nieuw, zonderC.ToJsonString());

            var verloop = Voer("groep", nieuw, "--vorige", Woning);
            Assert.Equal(0, verloop.Afloop);
            Snapshot.Klopt(verloop.Uit.Replace(nieuw, "nieuw.json", StringComparison.Ordinal));
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("\"kenmerk\": \"B\"", "\"kenmerk\": \"A\"", "clienten.2.kenmerk: gevonden \"A\", verwacht een kenmerk dat één keer voorkomt [GROEP-1]")]
    [InlineData("\"kenmerk\": \"B\",", "", "clienten.2.kenmerk: gevonden niets, verwacht een kenmerk als tekst [GROEP-1]")]
    [InlineData("\"minuren\": \"2:40\"", "\"minuren\": \"2:40\", \"tariefpercentage\": 0.9", "clienten.2.tariefpercentage: gevonden een onbekend lid")]
    [InlineData("52:30", "-52:30", "clienten.2.zorg.wonen: gevonden -52:30, verwacht een tijd per week van 0:00 tot en met 2000:00")]
    [InlineData("\"minuren\": \"2:40\"", "\"minuren\": \"99:00\"", "clienten.2.minuren: gevonden 99:00, verwacht ten hoogste de zorginzet die meetelt, 54:30 (K30) [UREN-6]")]
    [InlineData("\"context\": {", "\"plusuren\": \"1:00\", \"context\": {", "plusuren: gevonden plus-uren")]
    [InlineData("20000", "-1", "context.euro: gevonden -1")]
    [InlineData("\"jaar\": 2026", "\"jaar\": 2023", "jaar: gevonden 2023, verwacht een jaar waarvan de parameters bekend zijn: 2022, 2025, 2026")]
    [InlineData("\"clienten\": [", "\"clienten\": [ 7,", "clienten.1: gevonden 7, verwacht een object")]
    [InlineData("\"zorg\": { \"wonen\": \"64:00\"", "\"zorg\": { \"wonen\": \"6x\"", "individueleAanvragen.2.zorg.wonen: gevonden \"6x\"")]
    public void Slechte_invoer_zegt_welke_client(string van, string naar, string melding)
    {
        var verloop = VoerMet(Inhoud(Woning).Replace(van, naar), "groep", "-");
        Assert.Equal((2, ""), (verloop.Afloop, verloop.Uit));
        Assert.StartsWith($"stdin: {melding}", Assert.Single(verloop.Meldingen), StringComparison.Ordinal);
    }

    [Fact]
    public void Meer_fouten_tegelijk_en_een_te_kleine_groep()
    {
        var verloop = VoerMet("""{ "jaar": 2026, "tariefpercentage": 2, "clienten": [ { "kenmerk": "A", "zorgprofiel": "VG6", "behandeling": true, "dagbesteding": true } ] }""", "groep", "-");
        Assert.Equal(2, verloop.Afloop);
        Assert.Equal(["tariefpercentage", "clienten", "clienten.1.zorgprofiel"], verloop.Meldingen.Select(regel => regel.Split(": ")[1]));
    }

    private static string Inhoud(string bestand) => System.Text.Encoding.UTF8.GetString(Meerzorgopdracht.Inhoud(bestand));
}
