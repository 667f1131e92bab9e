using System.Text;
using System.Text.Json;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Conformiteit;

/// <summary>The official form on 60 applications, with the form's own context threshold set by overlay (K1).</summary>
[Trait("Regel", "BEDRAG-1")]
[Trait("Regel", "BEDRAG-2")]
[Trait("Regel", "BEDRAG-3")]
[Trait("Regel", "BEDRAG-4")]
[Trait("Regel", "CONTEXT-1")]
[Trait("Regel", "CONTEXT-2")]
[Trait("Regel", "DREMPEL-1")]
[Trait("Regel", "PROFIEL-1")]
[Trait("Regel", "UREN-1")]
[Trait("Regel", "UREN-2")]
[Trait("Regel", "UREN-3")]
[Trait("Regel", "UREN-4")]
[Trait("Regel", "UREN-6")]
[Trait("Regel", "UREN-7")]
[Trait("Regel", "UREN-8")]
[Trait("Regel", "UREN-9")]
public class FormulierIndividueelTests
{
    private const decimal HalveCent = 0.005m;

    public static Overlay ContextdrempelVanHetFormulier { get; } =
        new("Contextdrempel van het formulier", "FORMULIER, cel contextdrempel (K1)", [new("contextdrempel", "0.071177715")]);

    public static TheoryData<int> Nummers => [.. Enumerable.Range(1, Gevallen.Length)];

    private static JsonElement[] Gevallen { get; } =
        [.. JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Projectmap.Testmap, "Conformiteit", "formulier-individueel.json"))).RootElement.GetProperty("gevallen").EnumerateArray()];

    [Fact]
    public void Het_zijn_er_zestig() => Assert.Equal(60, Gevallen.Length);

    [Theory]
    [MemberData(nameof(Nummers))]
    public void De_uitkomst_is_die_van_het_formulier(int nummer)
    {
        var geval = Gevallen[nummer - 1];
        var formulier = geval.GetProperty("formulier");
        var uitkomst = AanvraagJson.Lees(
            Encoding.UTF8.GetBytes(geval.GetProperty("aanvraag").GetRawText()),
            rekentoolVoor: jaar => Rekentool.Voor(jaar).Met(ContextdrempelVanHetFormulier)).Bereken();

        Assert.Equal(formulier.GetProperty("klasse").GetString(), Klasse(uitkomst));
        Assert.Equal(formulier.GetProperty("prestatiecode").GetString(), uitkomst.Prestatiecode);
        Gelijk(formulier, "seconden", uitkomst.Meerzorguren.Seconden, 0.000001m);

        var bedragen = uitkomst as Meerzorgwaardig;
        Gelijk(formulier, "jaarbedrag", bedragen?.MetSurplus.JaarbedragOnafgerond, HalveCent);
        Gelijk(formulier, "etmaalbedrag", bedragen?.MetSurplus.EtmaalbedragOnafgerond, HalveCent);
        Gelijk(formulier, "drempel", bedragen?.Contexttoets.Drempel, HalveCent);
        var bespreekbaar = formulier.GetProperty("bespreekbaar");
        Assert.Equal(bespreekbaar.ValueKind == JsonValueKind.Null ? null : bespreekbaar.GetBoolean(), bedragen?.Contexttoets.Bespreekbaar);
    }

    internal static string Klasse(Uitkomst uitkomst) => uitkomst.Klasse.ToString();

    private static void Gelijk(JsonElement formulier, string lid, decimal? gekregen, decimal marge)
    {
        var verwacht = formulier.GetProperty(lid);
        if (verwacht.ValueKind == JsonValueKind.Null)
        {
            // The form shows nothing at all for a client within the zorgprofiel; we still report the hours.
            if (lid != "seconden") Assert.Null(gekregen);
            return;
        }

        Assert.NotNull(gekregen);
        Assert.InRange(gekregen.Value - verwacht.GetDecimal(), -marge, marge);
    }
}
