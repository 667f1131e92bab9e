using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
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

    public static TheoryData<string> Invoertypen { get; } = [.. Vormregister.Typen.Where(type => Vorm(type).IsLeesbaar).Select(type => type.Name)];

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
