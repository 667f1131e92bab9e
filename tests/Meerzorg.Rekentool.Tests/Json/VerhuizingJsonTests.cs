using System.Text;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests;

[Trait("Regel", "VERHUIS-1")]
public class VerhuizingJsonTests
{
    private const string Goed = """
        {
          "beschikking": {
            "zorgprofiel": "ZZP 7VG", "soort": "preventief", "meerzorgprofiel": 2, "contextEuro": 12.50,
            "ingangsdatum": "2025-12-01", "einddatum": "2026-05-31"
          },
          "verhuisdatum": "2026-03-01", "zorgprofiel": "vg-7", "nieuwZorgkantoor": true, "tariefpercentage": 0.9123
        }
        """;

    [Fact]
    public void Leest_een_verhuizing()
    {
        var ingelezen = VerhuizingJson.Lees(Encoding.UTF8.GetBytes(Goed));
        Assert.Equal(2026, ingelezen.Rekentool.Parameters.Jaar);
        Assert.Equal(
            new Verhuizing
            {
                Beschikking = new()
                {
                    Zorgprofiel = Zorgprofiel.VG7,
                    Soort = Aanvraagsoort.Preventief,
                    Meerzorgprofiel = 2,
                    ContextEuro = 12.50m,
                    Ingangsdatum = new(2025, 12, 1),
                    Einddatum = new(2026, 5, 31),
                },
                Verhuisdatum = new(2026, 3, 1),
                Zorgprofiel = Zorgprofiel.VG7,
                NieuwZorgkantoor = true,
                Tariefpercentage = 0.9123m,
            },
            ingelezen.Invoer);
        Assert.Equal(39813.52m, Overname(ingelezen.Bereken()).Jaarbedrag); // 43.640,82… × 91,23 %
    }

    [Fact]
    public void Het_jaar_van_de_verhuisdatum_kiest_de_rekentool()
    {
        var gevraagd = new List<int>();
        VerhuizingJson.Lees(Encoding.UTF8.GetBytes(Goed), jaar =>
        {
            gevraagd.Add(jaar);
            return Rekentool.Voor(jaar);
        });
        Assert.Equal([2026], gevraagd);
    }

    [Theory]
    [InlineData("beschikking", null, "beschikking", Foutsoort.Ontbreekt)]
    [InlineData("beschikking", "\"VG7\"", "beschikking", Foutsoort.VerkeerdType)]
    [InlineData("beschikking.zorgprofiel", null, "beschikking.zorgprofiel", Foutsoort.Ontbreekt)]
    [InlineData("beschikking.zorgprofiel", "\"VG6\"", "beschikking.zorgprofiel", Foutsoort.OnbekendZorgprofiel)]
    [InlineData("beschikking.soort", "\"groot\"", "beschikking.soort", Foutsoort.Onleesbaar)]
    [InlineData("beschikking.meerzorgprofiel", null, "beschikking", Foutsoort.Ontbreekt)]
    [InlineData("beschikking.meerzorgprofiel", "\"2\"", "beschikking.meerzorgprofiel", Foutsoort.VerkeerdType)]
    [InlineData("beschikking.meerzorgprofiel", "0", "beschikking.meerzorgprofiel", Foutsoort.BuitenBereik)]
    [InlineData("beschikking.meerzorguren", "\"20:00\"", "beschikking.meerzorguren", Foutsoort.Tegenstrijdig)]
    [InlineData("beschikking.meerzorguren", "20", "beschikking.meerzorguren", Foutsoort.VerkeerdType)]
    [InlineData("beschikking.contextEuro", "\"12,50\"", "beschikking.contextEuro", Foutsoort.VerkeerdType)]
    [InlineData("beschikking.contextEuro", "-1", "beschikking.contextEuro", Foutsoort.BuitenBereik)]
    [InlineData("beschikking.ingangsdatum", null, "beschikking.ingangsdatum", Foutsoort.Ontbreekt)]
    [InlineData("beschikking.ingangsdatum", "\"1-12-2025\"", "beschikking.ingangsdatum", Foutsoort.Meerduidig)]
    [InlineData("beschikking.ingangsdatum", "20251201", "beschikking.ingangsdatum", Foutsoort.VerkeerdType)]
    [InlineData("beschikking.einddatum", null, "beschikking.einddatum", Foutsoort.Ontbreekt)]
    [InlineData("beschikking.einddatum", "\"2026-02-29\"", "beschikking.einddatum", Foutsoort.Onleesbaar)]
    [InlineData("beschikking.einddatum", "\"2025-11-30\"", "beschikking.einddatum", Foutsoort.Tegenstrijdig)]
    [InlineData("beschikking.jaar", "2025", "beschikking.jaar", Foutsoort.OnbekendLid)]
    [InlineData("verhuisdatum", null, "verhuisdatum", Foutsoort.Ontbreekt)]
    [InlineData("verhuisdatum", "\"2026-3-1\"", "verhuisdatum", Foutsoort.Onleesbaar)]
    [InlineData("verhuisdatum", "\"2024-03-01\"", "verhuisdatum", Foutsoort.JaarZonderParameters)]
    [InlineData("zorgprofiel", null, "zorgprofiel", Foutsoort.Ontbreekt)]
    [InlineData("zorgprofiel", "7", "zorgprofiel", Foutsoort.VerkeerdType)]
    [InlineData("nieuwZorgkantoor", null, "nieuwZorgkantoor", Foutsoort.Ontbreekt)]
    [InlineData("nieuwZorgkantoor", "\"ja\"", "nieuwZorgkantoor", Foutsoort.VerkeerdType)]
    [InlineData("tariefpercentage", null, "tariefpercentage", Foutsoort.Ontbreekt)]
    [InlineData("tariefpercentage", "95", "tariefpercentage", Foutsoort.BuitenBereik)]
    [InlineData("jaar", "2026", "jaar", Foutsoort.OnbekendLid)]
    public void Weigert_wat_niet_kan(string lid, string? waarde, string pad, Foutsoort soort) =>
        Assert.Equal((soort, pad), Jsonfouten.Enige(() => VerhuizingJson.Lees(Jsonfouten.Met(Goed, lid, waarde))));

    [Theory]
    [InlineData("", Foutsoort.GeenJson)]
    [InlineData("[]", Foutsoort.VerkeerdType)]
    public void Weigert_wat_geen_object_is(string tekst, Foutsoort soort) =>
        Assert.Equal((soort, ""), Jsonfouten.Enige(() => VerhuizingJson.Lees(Encoding.UTF8.GetBytes(tekst))));

    private static Verhuisuitkomst Overname(Verhuisuitkomst uitkomst)
    {
        Assert.True(uitkomst.IsOvername);
        Assert.NotNull(uitkomst.Toekenning);
        return uitkomst;
    }
}
