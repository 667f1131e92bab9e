using System.Text.Json;
using System.Text.Json.Nodes;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Json;

/// <summary>The contract of the output: one example of each class to the letter, and the members that are always there.</summary>
public class UitkomstJsonTests
{
    private static readonly string[] Altijd =
    [
        "jaar", "zorgprofiel", "prestatiecode", "classificatie", "meerzorgprofiel", "meerzorguren", "meerzorgSeconden",
        "jaarbedrag100", "contextDrempel", "contextBespreekbaar", "contextSurplus", "afgetopt", "jaarbedrag", "etmaalbedrag",
        "jaarbedragZonderSurplus", "etmaalbedragZonderSurplus", "grensOnder", "grensBoven", "signalen", "grondslag", "parameters", "rekentool",
    ];

    private static readonly string[] AlleenMetBedrag =
    [
        "jaarbedrag100", "contextDrempel", "contextSurplus", "afgetopt", "jaarbedrag", "etmaalbedrag", "jaarbedragZonderSurplus", "etmaalbedragZonderSurplus",
    ];

    private static readonly Dictionary<string, Uitkomst> Voorbeelden = new Uitkomst[]
    {
        // Within the profile, for a pgb, with treatment and dagbesteding that do not count.
        Rekentool.Voor(2026).Bereken(Aanvragen.Vg7 with
        {
            Leveringsvorm = Leveringsvorm.Pgb,
            Behandeling = false,
            Dagbesteding = false,
            Zorg = new() { Wonen = Uren.Van(12), Dagbesteding = Uren.Van(16), Nacht = Uren.Van(4) },
        }),

        // Below the threshold, in a year of which amounts are derived.
        Rekentool.Voor(2022).Bereken(Aanvragen.Verantwoording with { Zorg = new() { Begeleiding = Uren.Van(30), Verpleging = Uren.Van(5) } }),

        // A meerzorgprofiel with context euros that may be discussed.
        Rekentool.Voor(2026).Bereken(Aanvragen.Vg7),

        // Maatwerk above the maximum per day.
        Rekentool.Voor(2026).Bereken(new Aanvraag
        {
            Zorgprofiel = Zorgprofiel.VG7plus,
            Behandeling = true,
            Dagbesteding = true,
            Zorg = new() { Wonen = Uren.Van(290), Nacht = Uren.Van(5) },
            Context = new() { UrenPerJaar = Uren.Van(100), Euro = 12_345.67m },
            Tariefpercentage = 0.975m,
        }),
    }.ToDictionary(uitkomst => uitkomst.GetType().Name);

    public static TheoryData<string> Klassen => [nameof(BinnenZorgprofiel), nameof(NietMeerzorgwaardig), nameof(Meerzorgprofiel), nameof(Maatwerk)];

    [Theory]
    [MemberData(nameof(Klassen))]
    [Trait("Regel", "UREN-7")]
    [Trait("Regel", "UREN-8")]
    [Trait("Regel", "UREN-9")]
    [Trait("Regel", "DREMPEL-1")]
    [Trait("Regel", "PROFIEL-1")]
    [Trait("Regel", "BEDRAG-1")]
    [Trait("Regel", "BEDRAG-2")]
    [Trait("Regel", "BEDRAG-3")]
    [Trait("Regel", "BEDRAG-4")]
    [Trait("Regel", "BEDRAG-5")]
    [Trait("Regel", "CONTEXT-1")]
    [Trait("Regel", "CONTEXT-2")]
    public void Van_elke_klasse_een_voorbeeld(string klasse)
    {
        Snapshot.Klopt(Voorbeelden[klasse].AlsJson(uitleg: true, Taal.Nederlands), "json", $"{klasse}.nl");
        Snapshot.Klopt(Voorbeelden[klasse].AlsJson(uitleg: true, Taal.Engels), "json", $"{klasse}.en");
    }

    [Theory]
    [MemberData(nameof(Klassen))]
    public void De_leden_zijn_er_altijd_en_in_deze_volgorde(string klasse)
    {
        var uitkomst = Voorbeelden[klasse];
        var zonder = Object(uitkomst.AlsJson());
        var met = Object(uitkomst.AlsJson(uitleg: true));

        Assert.Equal(Altijd, zonder.Select(lid => lid.Key));
        Assert.Equal([.. Altijd, "uitleg"], met.Select(lid => lid.Key));
        Assert.True(met.Remove("uitleg"));
        Assert.True(JsonNode.DeepEquals(zonder, met)); // an explanation changes nothing
    }

    [Theory]
    [MemberData(nameof(Klassen))]
    public void Wat_er_niet_is_is_null(string klasse)
    {
        var (uitkomst, json) = (Voorbeelden[klasse], Object(Voorbeelden[klasse].AlsJson()));
        Assert.All(AlleenMetBedrag, lid => Assert.Equal(uitkomst is Meerzorgwaardig, json[lid] is not null));
        Assert.Equal(uitkomst is Meerzorgprofiel, json["meerzorgprofiel"] is not null);
        Assert.Equal(uitkomst is Meerzorgwaardig { Contexttoets.Euro: > 0 }, json["contextBespreekbaar"] is not null);
        Assert.Equal(uitkomst.GrensOnder is not null, json["grensOnder"] is not null);
        Assert.Equal(uitkomst.GrensBoven is not null, json["grensBoven"] is not null);
        Assert.All(["jaar", "zorgprofiel", "prestatiecode", "classificatie", "meerzorguren", "meerzorgSeconden", "signalen", "grondslag"], lid => Assert.NotNull(json[lid]));
    }

    [Theory]
    [InlineData(nameof(BinnenZorgprofiel), "binnenZorgprofiel")]
    [InlineData(nameof(NietMeerzorgwaardig), "nietMeerzorgwaardig")]
    [InlineData(nameof(Meerzorgprofiel), "meerzorgprofiel")]
    [InlineData(nameof(Maatwerk), "maatwerk")]
    public void De_klasse_in_een_woord(string klasse, string woord) =>
        Assert.Equal(woord, (string?)Object(Voorbeelden[klasse].AlsJson())["classificatie"]);

    [Fact]
    [Trait("Regel", "CONTEXT-1")]
    public void Context_zonder_euros_is_niet_bespreekbaar_en_niet_onbespreekbaar()
    {
        string? Bespreekbaar(decimal euro) =>
            Object(Rekentool.Voor(2026).Bereken(Aanvragen.Vg7 with { Context = new() { Euro = euro } }).AlsJson())["contextBespreekbaar"]?.ToJsonString();

        Assert.Null(Bespreekbaar(0));
        Assert.Equal("false", Bespreekbaar(0.01m));
        Assert.Equal("true", Bespreekbaar(50_000));
    }

    [Fact]
    public void Getallen_staan_er_met_al_hun_cijfers()
    {
        var uitkomst = (Meerzorgprofiel)Voorbeelden[nameof(Meerzorgprofiel)];
        using var json = JsonDocument.Parse(uitkomst.AlsJson(uitleg: true));
        Assert.Equal(uitkomst.Meerzorguren.Seconden, json.RootElement.GetProperty("meerzorgSeconden").GetDecimal());
        Assert.Equal(uitkomst.Jaarbedrag100, json.RootElement.GetProperty("jaarbedrag100").GetDecimal());
        Assert.Equal(uitkomst.Contexttoets.Surplus, json.RootElement.GetProperty("contextSurplus").GetDecimal());
        Assert.Matches("^[0-9]+\\.[0-9]{2}$", json.RootElement.GetProperty("jaarbedrag").GetRawText());
        Assert.Matches("^[0-9]+\\.[0-9]{2}$", json.RootElement.GetProperty("etmaalbedrag").GetRawText());
    }

    [Fact]
    public void Leesbaar_voor_mensen_en_op_elke_machine_gelijk()
    {
        var tekst = Voorbeelden[nameof(Meerzorgprofiel)].AlsJson(uitleg: true);
        Assert.DoesNotContain('\r', tekst);
        Assert.DoesNotContain("\\u", tekst, StringComparison.Ordinal);
        Assert.Contains("÷", tekst, StringComparison.Ordinal);
        Assert.Contains("€", tekst, StringComparison.Ordinal);
        Assert.StartsWith("{\n  \"jaar\": 2026,\n", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public void In_een_lijst_van_de_aanroeper()
    {
        var lijst = JsonNode.Parse(JsonSerializer.Serialize(Voorbeelden.Values))!.AsArray();
        Assert.Equal(4, lijst.Count);
        Assert.All(lijst.Zip(Voorbeelden.Values), paar => Assert.True(JsonNode.DeepEquals(paar.First, Object(paar.Second.AlsJson()))));
    }

    [Fact]
    public void Zonder_uitkomst() => Assert.Throws<ArgumentNullException>(() => ((Uitkomst)null!).AlsJson());

    private static JsonObject Object(string json) => JsonNode.Parse(json)!.AsObject();
}
