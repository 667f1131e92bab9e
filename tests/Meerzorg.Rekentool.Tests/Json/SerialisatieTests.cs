using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Meerzorg.Rekentool.Pgb;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Json;

/// <summary>System.Text.Json without any options: what goes out comes back the same, as the documents have it, or is refused.</summary>
public class SerialisatieTests
{
    [Fact]
    public void Een_tijd_blijft_wat_hij_was()
    {
        Assert.Equal("\"44:45\"", JsonSerializer.Serialize(Uren.Van(44, 45)));
        Assert.Equal(Uren.Van(44, 45), JsonSerializer.Deserialize<Uren>("\"44:45\""));
        Assert.Equal("\"-0:00:00.5\"".Replace('.', ','), JsonSerializer.Serialize(-Uren.VanSeconden(0.5m)));
    }

    [Fact]
    public void Een_aanvraag_is_het_document_van_de_opdrachtregel()
    {
        var json = JsonSerializer.Serialize(Aanvragen.Vg7);

        Assert.Equal(
            """{"zorgprofiel":"VG7","leveringsvorm":"ZZP","behandeling":true,"dagbesteding":true,"zorg":{"wonen":"40:00","dagbesteding":"16:00","nacht":"2:00"},"behandelaren":"3:00","minuren":"1:00","context":{"urenPerJaar":"52:00","euro":10000},"tariefpercentage":0.95}""",
            json);
        Assert.Equal(Aanvragen.Vg7, JsonSerializer.Deserialize<Aanvraag>(json));
        Assert.Equal(Aanvragen.Vg7, AanvraagJson.Lees(System.Text.Encoding.UTF8.GetBytes(json), jaar: 2026).Invoer);
    }

    public static TheoryData<object> Uitkomsten { get; } =
    [
        Rekentool.Voor(2026).Bereken(Aanvragen.Vg7),
        Invoer.Groep.Lees(File.ReadAllText(Projectmap.Pad("voorbeelden", "groep", "woning.json"))).Bereken(),
        Invoer.Verhuizing.Lees(File.ReadAllText(Projectmap.Pad("voorbeelden", "verhuizing", "nieuw-zorgkantoor.json"))).Bereken(),
        Invoer.Termijn.Lees(File.ReadAllText(Projectmap.Pad("voorbeelden", "termijn", "individueel.json"))).Bereken(),
    ];

    /// <summary>An outcome writes the contract, and nothing that is behind it; a verdict that is read back would rest on nothing.</summary>
    [Theory]
    [MemberData(nameof(Uitkomsten))]
    public void Een_uitkomst_wordt_alleen_geschreven(object uitkomst)
    {
        var json = JsonSerializer.Serialize(uitkomst, uitkomst.GetType());

        Assert.InRange(json.Length, 500, 12_000);
        Assert.Contains("Rekenstaat", Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(json, uitkomst.GetType())).Message, StringComparison.Ordinal);
    }

    /// <summary>The documents of the command line are an application with its year: whoever reads them as an application alone hears where the year goes.</summary>
    [Fact]
    public void Een_jaar_in_een_aanvraag_zegt_hoe_het_wel_kan()
    {
        var json = File.ReadAllText(Projectmap.Pad("voorbeelden", "vg7.json"));

        Assert.Contains("Invoer.Aanvraag", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Aanvraag>(json)).Message, StringComparison.Ordinal);
        Assert.Equal(2026, Invoer.Aanvraag.Lees(json).Rekentool.Parameters.Jaar);
    }

    [Fact]
    public void Een_document_van_een_ander_heeft_zijn_uitkomst_als_contract()
    {
        var uitkomst = Rekentool.Voor(2026).Bereken(Aanvragen.Vg7);

        using var los = JsonDocument.Parse(uitkomst.AlsJson());
        using var binnen = JsonDocument.Parse(JsonSerializer.Serialize(new { client = "B", uitkomst }));
        Assert.True(JsonElement.DeepEquals(los.RootElement, binnen.RootElement.GetProperty("uitkomst")));
    }

    /// <summary>Any plan comes back the same, or is refused because a value cannot stand in a document; the carers are those that the lines name.</summary>
    [Fact]
    public void Elk_zorgplan_blijft_wat_het_was_ook_als_eerder_plan()
    {
        int geschreven = 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(Pgb.Plannen.Willekeurig, plan =>
        {
            string json;
            try
            {
                json = JsonSerializer.Serialize(plan);
            }
            catch (OngeldigeInvoerException)
            {
                return;
            }

            geschreven++;
            Assert.Equal(plan, JsonSerializer.Deserialize<Zorgplan>(json));
            var heraanvraag = new Heraanvraag { Eerder = plan, Aanvraagdatum = new(2026, 6, 15), Wijzigingsdatum = new(2026, 4, 20), VoorafMogelijk = false };
            Assert.Equal(heraanvraag, JsonSerializer.Deserialize<Heraanvraag>(JsonSerializer.Serialize(heraanvraag)));
        }));
        Assert.InRange(geschreven, 500, 1000);
    }

    /// <summary>A program that is trimmed or compiled ahead of time has no other way.</summary>
    [Fact]
    public void De_context_kent_elk_type_met_een_beschrijving()
    {
        Assert.All(Vormregister.Typen, type => Assert.NotNull(RekentoolJsonContext.Default.GetTypeInfo(type)));

        var json = JsonSerializer.Serialize(Aanvragen.Vg7, RekentoolJsonContext.Default.Aanvraag);
        Assert.Equal(JsonSerializer.Serialize(Aanvragen.Vg7), json);
        Assert.Equal(Aanvragen.Vg7, JsonSerializer.Deserialize(json, RekentoolJsonContext.Default.Aanvraag));
    }

    /// <summary>A re-application holds a plan, whose lines name the carers of that plan.</summary>
    [Fact]
    public void Een_heraanvraag_blijft_wat_zij_was()
    {
        var heraanvraag = Invoer.Zorgplan.Lees(File.ReadAllText(Projectmap.Pad("voorbeelden", "pgb", "heraanvraag.json"))).Heraanvraag!;

        Assert.Equal(heraanvraag, JsonSerializer.Deserialize<Heraanvraag>(JsonSerializer.Serialize(heraanvraag)));
    }

    public static TheoryData<string> Invoertypen { get; } = [.. Vormregister.Typen.Where(type => Vorm(type).IsLeesbaar && type != typeof(Zorgplan) && type != typeof(Heraanvraag)).Select(type => type.Name)];

    /// <summary>A care plan, of which the lines name the carers; a line or a quantity by itself is refused rather than read as nothing.</summary>
    [Theory]
    [InlineData("eenvoudig")]
    [InlineData("toezicht-en-nacht")]
    [InlineData("jonge-zorgverleners")]
    [InlineData("heraanvraag")]
    public void Een_zorgplan_blijft_wat_het_was(string bestand)
    {
        var plan = Invoer.Zorgplan.Lees(File.ReadAllText(Projectmap.Pad("voorbeelden", "pgb", bestand + ".json"))).Plan;

        var json = JsonSerializer.Serialize(plan);
        var terug = JsonSerializer.Deserialize<Zorgplan>(json)!;
        Assert.Equal(json, JsonSerializer.Serialize(terug));
        Assert.Equal(plan, terug);
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(plan.Regels[0]));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Hoeveelheid>("{}"));
    }

    /// <summary>Every type that is read: documents made from its description are read, and what is read survives writing and reading.</summary>
    [Theory]
    [MemberData(nameof(Invoertypen))]
    public void Heen_en_terug(string naam)
    {
        var type = Vormregister.Typen.Single(type => type.Name == naam);
        int gelezen = 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Arb.From(Vormgenerator.Waarde(Vorm(type))), knoop =>
        {
            object? waarde;
            try
            {
                waarde = JsonSerializer.Deserialize(knoop?.ToJsonString() ?? "null", type);
            }
            catch (JsonException)
            {
                return; // rules across members
            }

            gelezen++;
            var geschreven = JsonSerializer.Serialize(waarde, type);
            Assert.Equal(waarde, JsonSerializer.Deserialize(geschreven, type));
            Assert.Equal(geschreven, JsonSerializer.Serialize(JsonSerializer.Deserialize(geschreven, type), type));
        }));
        Assert.InRange(gelezen, 20, 300);
    }

    private static Vorm Vorm(Type type) => (Vorm)typeof(Vormregister).GetMethod(nameof(Vormregister.Van))!.MakeGenericMethod(type).Invoke(null, null)!;
}
