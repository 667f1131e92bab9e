using System.Text;
using System.Text.Json.Nodes;
using Meerzorg.Rekentool.Tests.Hulp;
using static Meerzorg.Rekentool.Tests.Cli.Meerzorgopdracht;

namespace Meerzorg.Rekentool.Tests.Cli;

/// <summary>Bad input gives exit code 2, nothing on standard output, and one clear line per fault on standard error.</summary>
public sealed class SlechteInvoerTests
{
    private const string Vg7 = "voorbeelden/vg7.json";

    /// <summary>An application that is good, with one thing wrong.</summary>
    public static TheoryData<string, string> Gevallen { get; } = new()
    {
        { "een verkeerd gespeld lid", Met("zorgprofeil", "\"VG7\"") },
        { "een onbekend lid in zorg", Met("zorg.wonnen", "\"1:00\"") },
        { "een onbekend lid in behandelaren", Met("behandelaren", """{ "psycholoog": "1:00" }""") },
        { "een onbekend lid in context", Met("context.euros", "1") },
        { "een onbekend lid in wonen", Met("zorg.wonen", """{ "begeleiding": "1:00", "nacht": "1:00" }""") },
        { "een lid twee keer", Encoding.UTF8.GetString(Inhoud(Vg7)).Replace("\"minuren\"", "\"minuren\": \"0:00\", \"minuren\"", StringComparison.Ordinal) },
        { "een onbekend zorgprofiel", Met("zorgprofiel", "\"VG9\"") },
        { "een zorgprofiel als getal", Met("zorgprofiel", "7") },
        { "geen zorgprofiel", Zonder("zorgprofiel") },
        { "een jaar zonder parameters", Met("jaar", "2023") },
        { "een jaar als tekst", Met("jaar", "\"2026\"") },
        { "een zorgprofiel zonder parameters in het jaar", Met(("jaar", "2025"), ("zorgprofiel", "\"VG7plus\"")) },
        { "een combinatie zonder prestatiecode", Met(("zorgprofiel", "\"VV7\""), ("dagbesteding", "false")) },
        { "behandeling als tekst", Met("behandeling", "\"ja\"") },
        { "geen dagbesteding gekozen", Zonder("dagbesteding") },
        { "een leveringsvorm die het profiel niet heeft", Met(("zorgprofiel", "\"LVG4\""), ("leveringsvorm", "\"pgb\"")) },
        { "een onbekende leveringsvorm", Met("leveringsvorm", "\"PGB-light\"") },
        { "een negatieve tijd", Met("zorg.wonen", "\"-40:00\"") },
        { "een tijd met 60 minuten", Met("zorg.wonen", "\"40:60\"") },
        { "een tijd zonder nul", Met("zorg.nacht", "\"2:0\"") },
        { "een tijd als getal", Met("zorg.wonen", "40") },
        { "een lege tijd", Met("minuren", "\"\"") },
        { "een tijd die null is", Met("minuren", "null") },
        { "meer dan 2.000 uur per week", Met("zorg.wonen", "\"2000:01\"") },
        { "meer min-uren dan zorg", Met("minuren", "\"58:01\"") },
        { "plus-uren", Met("plusuren", "\"1:00\"") },
        { "wonen en een deel ervan", Met("zorg.verpleging", "\"1:00\"") },
        { "tariefpercentage 0", Met("tariefpercentage", "0") },
        { "tariefpercentage boven 1", Met("tariefpercentage", "1.0000001") },
        { "tariefpercentage in procenten", Met("tariefpercentage", "95") },
        { "tariefpercentage als tekst", Met("tariefpercentage", "\"95 %\"") },
        { "geen tariefpercentage", Zonder("tariefpercentage") },
        { "negatieve euro's", Met("context.euro", "-0.01") },
        { "absurd veel euro's", Met("context.euro", "1000000000.01") },
        { "meer cijfers dan exact kunnen", Met("context.euro", "1.00000000000000000000000000001") },
        { "context als getal", Met("context", "10000") },
        { "absurd veel context", Met("context.urenPerJaar", "\"200000:00\"") },
        { "zorg als lijst", Met("zorg", "[]") },
        { "geen JSON", "jaar = 2026" },
        { "afgebroken JSON", """{ "jaar": 2026, """ },
        { "JSON met iets erachter", Encoding.UTF8.GetString(Inhoud(Vg7)) + "{}" },
        { "een lijst van aanvragen", "[{}]" },
        { "niets", "" },
        { "een half teken", """{ "zorgprofiel": "\ud800" }""" },
        { "te diep", new string('[', 100) },
    };

    [Theory]
    [MemberData(nameof(Gevallen))]
    public void Geeft_afloop_2_en_alleen_fouten(string geval, string json)
    {
        var verloop = VoerMet(json, "bereken", "-");

        Assert.True(verloop.Afloop == 2, geval);
        Assert.Equal("", verloop.Uit);
        Assert.NotEmpty(verloop.Foutregels);
        Assert.All(verloop.Foutregels, regel => Assert.Matches(@"^stdin: (\S+ \(regel \d+, kolom \d+\): |regel \d+, kolom \d+: )?gevonden \S.*, verwacht \S.*$", regel));
    }

    [Fact]
    public void De_meldingen()
    {
        var tekst = new StringBuilder();
        foreach (var (geval, json) in Gevallen.Select(rij => ((string)rij[0], (string)rij[1])))
            tekst.Append(geval).Append('\n').Append(string.Concat(VoerMet(json, "bereken", "-").Foutregels.Select(regel => $"    {regel}\n")));
        Snapshot.Klopt(tekst.ToString());
    }

    [Fact]
    public void Het_goede_geval_is_goed() => Assert.Equal(0, VoerMet(Met("jaar", "2026"), "bereken", "-").Afloop);

    [Fact]
    public void Alle_fouten_van_een_bestand_samen()
    {
        var verloop = VoerMet(
            """{ "jaar": 2024, "zorgprofiel": "VG77", "behandeling": true, "dagbesteding": 1, "zorg": { "wonen": "veel", "nacht": "-1:00" }, "tariefpercentage": 2, "x": 0 }""",
            "bereken",
            "-");

        Assert.Equal(2, verloop.Afloop);
        Assert.Equal(
            ["dagbesteding", "jaar", "tariefpercentage", "x", "zorg.nacht", "zorg.wonen", "zorgprofiel"],
            verloop.Meldingen.Select(regel => regel.Split(": ")[1]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Een_fout_bestand_tussen_goede_geeft_helemaal_geen_uitkomst()
    {
        foreach (var formaat in (string[])["tekst", "json", "markdown"])
        {
            var verloop = VoerMet("{}", "bereken", Vg7, "-", "bestaat-niet.json", Vg7, "--formaat", formaat);

            Assert.Equal((2, ""), (verloop.Afloop, verloop.Uit));
            Assert.Contains("stdin: jaar: gevonden niets, verwacht een jaartal, zoals 2026", verloop.Meldingen);
            Assert.Equal("bestaat-niet.json: kan niet worden gelezen: bestand niet gevonden", verloop.Foutregels[^1]);
        }
    }

    [Theory]
    [InlineData("bestaat-niet.json", "bestand niet gevonden")]
    [InlineData("geen/map/a.json", "bestand niet gevonden")]
    [InlineData("voorbeelden", "dit is een map")]
    [InlineData("", "dit is een map")]
    [InlineData("@voorbeelden/vg7.json", "bestand niet gevonden")]
    public void Wat_geen_leesbaar_bestand_is(string bestand, string oorzaak)
    {
        var verloop = Voer("bereken", bestand);

        Assert.Equal((2, "", $"{bestand}: kan niet worden gelezen: {oorzaak}\n"), (verloop.Afloop, verloop.Uit, verloop.Fout));
    }

    [Fact]
    public void Stdin_kan_maar_een_keer()
    {
        var verloop = VoerMet(Inhoud(Vg7), "bereken", "-", "-");

        Assert.Equal((2, "", "stdin: kan niet worden gelezen: stdin is al gelezen\n"), (verloop.Afloop, verloop.Uit, verloop.Fout));
    }

    [Fact]
    public void Een_regeleinde_in_de_invoer_maakt_van_een_fout_er_geen_twee()
    {
        var verloop = VoerMet(Met("""a\nb: gevonden""".Replace("\\n", "\n", StringComparison.Ordinal), "1"), "bereken", "-");

        Assert.StartsWith("stdin: a\\nb: gevonden: gevonden een onbekend lid", Assert.Single(verloop.Meldingen), StringComparison.Ordinal);
    }

    [Fact]
    public void In_het_engels()
    {
        var verloop = VoerMet(Met("tariefpercentage", "2"), "bereken", "-", "bestaat-niet.json", "--taal", "en");

        Assert.Equal(
            [
                "stdin: tariefpercentage (line 1, column 247): found 2, expected a fraction above 0 and at most 1, such as 0.95 [BEDRAG-4]",
                "bestaat-niet.json: cannot be read: file not found",
            ],
            verloop.Foutregels);
    }

    private static string Met(string pad, string waarde) => Met((pad, waarde));

    private static string Met(params (string Pad, string Waarde)[] wijzigingen)
    {
        var aanvraag = JsonNode.Parse(Inhoud(Vg7))!.AsObject();
        foreach (var (pad, waarde) in wijzigingen)
        {
            var delen = pad.Split('.');
            var houder = delen.Length == 1 ? aanvraag : aanvraag[delen[0]]!.AsObject();
            houder[delen[^1]] = JsonNode.Parse(waarde);
        }

        return aanvraag.ToJsonString();
    }

    private static string Zonder(string lid)
    {
        var aanvraag = JsonNode.Parse(Inhoud(Vg7))!.AsObject();
        Assert.True(aanvraag.Remove(lid));
        return aanvraag.ToJsonString();
    }
}
