using System.Text;
using System.Text.Json;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Conformiteit;

/// <summary>The official form on 12 groups, with the form's own context threshold set by overlay (K1).</summary>
[Trait("Regel", "GROEP-1")]
[Trait("Regel", "GROEP-2")]
[Trait("Regel", "GROEP-3")]
public class FormulierGroepTests
{
    private const decimal HalveCent = 0.005m;

    public static TheoryData<int> Nummers => [.. Enumerable.Range(1, Gevallen.Length)];

    private static JsonElement[] Gevallen { get; } =
        [.. JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Projectmap.Testmap, "Conformiteit", "formulier-groep.json"))).RootElement.GetProperty("gevallen").EnumerateArray()];

    [Fact]
    public void Het_zijn_er_twaalf() => Assert.Equal(12, Gevallen.Length);

    [Theory]
    [MemberData(nameof(Nummers))]
    public void De_uitkomst_is_die_van_het_formulier(int nummer)
    {
        var (ingelezen, formulier) = Lees(nummer);
        var uitkomst = ingelezen.Bereken();

        foreach (var (client, verwacht) in uitkomst.Clienten.Zip(formulier.GetProperty("clienten").EnumerateArray()))
        {
            var bedragen = client.Uitkomst as Meerzorgwaardig;
            Assert.Equal(verwacht.GetProperty("klasse").GetString(), FormulierIndividueelTests.Klasse(client.Uitkomst));
            Gelijk(verwacht.GetProperty("jaarbedrag"), bedragen?.MetSurplus.JaarbedragOnafgerond);
            Gelijk(verwacht.GetProperty("etmaalbedrag"), bedragen?.MetSurplus.EtmaalbedragOnafgerond);
        }

        var groep = formulier.GetProperty("groep");
        Assert.Equal(groep.GetProperty("gerechtigd").GetInt32(), uitkomst.Gerechtigd);
        Gelijk(groep.GetProperty("drempel"), uitkomst.Context.Toets?.Drempel);
        Gelijk(groep.GetProperty("surplus"), uitkomst.Context.Toets?.Surplus);
        Gelijk(groep.GetProperty("aandeel"), uitkomst.Context.Aandeel);
        Gelijk(groep.GetProperty("etmaalbedrag"), uitkomst.EtmaalbedragOnafgerond);
        decimal jaarbedrag = groep.GetProperty("jaarbedragProfielen").GetDecimal() + groep.GetProperty("jaarbedragMaatwerk").GetDecimal();
        Assert.InRange(uitkomst.JaarbedragOnafgerond - jaarbedrag, -HalveCent, HalveCent);
        var bespreekbaar = groep.GetProperty("bespreekbaar");
        Assert.Equal(bespreekbaar.ValueKind == JsonValueKind.Null ? null : bespreekbaar.GetBoolean(), uitkomst.Context.Toets?.Bespreekbaar);
    }

    /// <summary>K6: the sheet forgets the factor for inclusive of behandeling, exclusive of dagbesteding; we apply it and say so.</summary>
    [Fact]
    [Trait("Regel", "UREN-2")]
    public void K6_de_behandelaarsfactor_geldt_in_een_groep_als_daarbuiten()
    {
        var rekentool = Rekentool.Voor(2026);
        var behandelaren = Uren.Van(4);
        var aanvraag = Aanvragen.Verantwoording with { Dagbesteding = false, Behandelaren = Behandelinzet.VanTotaal(behandelaren) };
        Clientuitkomst InGroep(Aanvraag vraag) => rekentool
            .Bereken(new Groepsaanvraag { Clienten = [Groepsclient.Van(vraag, "A", Uren.Nul), Groepsclient.Van(vraag, "B", Uren.Nul)], Tariefpercentage = 1 })
            .Clienten[0];

        var uitkomst = InGroep(aanvraag).Uitkomst;
        Assert.Equal(rekentool.Bereken(aanvraag).Meerzorguren, uitkomst.Meerzorguren);
        var zonder = InGroep(aanvraag with { Behandelaren = default }).Uitkomst;
        Assert.Equal(behandelaren * 1.91979969484762m, uitkomst.Meerzorguren - zonder.Meerzorguren); // the sheet would add 4:00

        Assert.Contains(uitkomst.Signalen, IsK6);
        Assert.DoesNotContain(zonder.Signalen, IsK6);
        Assert.DoesNotContain(rekentool.Bereken(aanvraag).Signalen, IsK6);
        Assert.DoesNotContain(InGroep(aanvraag with { Dagbesteding = true }).Uitkomst.Signalen, IsK6);
    }

    private static bool IsK6(Melding signaal) => signaal.Tekst.Nl.Contains("K6", StringComparison.Ordinal);

    private static (Ingelezen<Groepsaanvraag> Ingelezen, JsonElement Formulier) Lees(int nummer)
    {
        var geval = Gevallen[nummer - 1];
        var ingelezen = GroepJson.Lees(
            Encoding.UTF8.GetBytes(geval.GetProperty("aanvraag").GetRawText()),
            rekentoolVoor: jaar => Rekentool.Voor(jaar).Met(FormulierIndividueelTests.ContextdrempelVanHetFormulier));
        return (ingelezen, geval.GetProperty("formulier"));
    }

    private static void Gelijk(JsonElement verwacht, decimal? gekregen)
    {
        if (verwacht.ValueKind == JsonValueKind.Null)
        {
            Assert.Null(gekregen);
            return;
        }

        Assert.NotNull(gekregen);
        Assert.InRange(gekregen.Value - verwacht.GetDecimal(), -HalveCent, HalveCent);
    }
}
