using System.Text;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests;

[Trait("Regel", "DAG-1")]
public class DagprogrammaJsonTests
{
    private const string Goed = """
        {
          "rijen": [
            { "soort": "wonen", "dag": "werkdag", "van": "7:00", "tot": "9:30", "bezetting": "1/3" },
            { "soort": "dagbesteding", "dag": "werkdag", "dagen": 4, "van": "9:30", "tot": "16:00", "bezetting": "1:4" },
            { "soort": "wonen", "dag": "weekenddag", "van": "0:00", "tot": "24:00", "bezetting": "1 op 6" }
          ],
          "nacht": { "aanwezigeDienst": "1:30", "andereFunctionaris": "0:45" },
          "afwezigheid": [ { "dag": "zaterdag", "van": "12:00", "tot": "23:00", "bezetting": "1 op 6", "eensPerWeken": 2 } ]
        }
        """;

    private const string Aanvraag = """
        { "jaar": 2026, "zorgprofiel": "VG7", "behandeling": true, "dagbesteding": true, "tariefpercentage": 1, "zorg": {}, "dagprogramma": {} }
        """;

    [Fact]
    public void Leest_een_programma()
    {
        var weekinzet = DagprogrammaJson.Lees(Encoding.UTF8.GetBytes(Goed));

        Assert.Equal(
            [
                Programmas.Rij(Zorgsoort.Wonen, Programmadag.Werkdag, "7:00", "9:30", "1 op 3"),
                Programmas.Rij(Zorgsoort.Dagbesteding, Programmadag.Werkdag, "9:30", "16:00", "1 op 4", dagen: 4),
                Programmas.Rij(Zorgsoort.Wonen, Programmadag.Weekenddag, "0:00", "24:00", "1 op 6"),
            ],
            weekinzet.Programma.Rijen.AsEnumerable());
        Assert.Equal(new Afwezigheid(Programmas.Tijdvak(Programmadag.Zaterdag, "12:00", "23:00", "1 op 6"), 2), Assert.Single(weekinzet.Programma.Afwezigheid));
        Assert.Equal(new Nachtinzet { AanwezigeDienst = Uren.Van(1, 30), AndereFunctionaris = Uren.Van(0, 45) }, weekinzet.Programma.Nacht);
        Assert.Equal("wonen 12:10, dagbesteding 6:30, nacht 2:15, min-uren 0:55 per week", weekinzet.ToString());
    }

    [Fact]
    public void Woorden_mogen_met_hoofdletters() =>
        Assert.Equal(
            Programmas.Van(Programmas.Rij(Zorgsoort.Wonen, Programmadag.Zondag, "7:00", "8:00")).Wonen,
            DagprogrammaJson.Lees("""{ "rijen": [ { "soort": "Wonen", "dag": "ZONDAG", "van": "7:00", "tot": "8:00", "bezetting": "1 op 1" } ] }"""u8).Wonen);

    [Theory]
    [InlineData("rijen.0.soort", null, "rijen.1.soort", Foutsoort.Ontbreekt)]
    [InlineData("rijen.0.soort", "\"nacht\"", "rijen.1.soort", Foutsoort.Onleesbaar)]
    [InlineData("rijen.0.soort", "1", "rijen.1.soort", Foutsoort.VerkeerdType)]
    [InlineData("rijen.0.dag", null, "rijen.1.dag", Foutsoort.Ontbreekt)]
    [InlineData("rijen.0.dag", "\"weekdag\"", "rijen.1.dag", Foutsoort.Onleesbaar)]
    [InlineData("rijen.0.dag", "\"0\"", "rijen.1.dag", Foutsoort.Onleesbaar)]
    [InlineData("rijen.0.dagen", "6", "rijen.1.dagen", Foutsoort.BuitenBereik)]
    [InlineData("rijen.0.dagen", "2.5", "rijen.1.dagen", Foutsoort.VerkeerdType)]
    [InlineData("rijen.0.dagen", "\"4\"", "rijen.1.dagen", Foutsoort.VerkeerdType)]
    [InlineData("rijen.1.van", null, "rijen.2.van", Foutsoort.Ontbreekt)]
    [InlineData("rijen.1.van", "\"7.30\"", "rijen.2.van", Foutsoort.Meerduidig)]
    [InlineData("rijen.1.van", "\"7\"", "rijen.2.van", Foutsoort.Onleesbaar)]
    [InlineData("rijen.1.van", "7.5", "rijen.2.van", Foutsoort.VerkeerdType)]
    [InlineData("rijen.1.van", "\"24:00\"", "rijen.2.van", Foutsoort.BuitenBereik)]
    [InlineData("rijen.1.tot", null, "rijen.2.tot", Foutsoort.Ontbreekt)]
    [InlineData("rijen.1.tot", "\"12 uur\"", "rijen.2.tot", Foutsoort.Onleesbaar)]
    [InlineData("rijen.1.tot", "\"24:01\"", "rijen.2.tot", Foutsoort.BuitenBereik)]
    [InlineData("rijen.1.tot", "\"9:30\"", "rijen.2.tot", Foutsoort.Tegenstrijdig)]
    [InlineData("rijen.1.tot", "\"0:00\"", "rijen.2.tot", Foutsoort.Tegenstrijdig)]
    [InlineData("rijen.2.bezetting", null, "rijen.3.bezetting", Foutsoort.Ontbreekt)]
    [InlineData("rijen.2.bezetting", "3", "rijen.3.bezetting", Foutsoort.VerkeerdType)]
    [InlineData("rijen.2.bezetting", "\"0,33\"", "rijen.3.bezetting", Foutsoort.Onleesbaar)]
    [InlineData("rijen.2.bezetting", "\"1 op 0\"", "rijen.3.bezetting", Foutsoort.BuitenBereik)]
    [InlineData("rijen.2.bezetting", "\"1 op 1000000\"", "rijen.3.bezetting", Foutsoort.BuitenBereik)]
    [InlineData("rijen.2.medewerkers", "1", "rijen.3.medewerkers", Foutsoort.OnbekendLid)]
    [InlineData("rijen.2", "\"wonen\"", "rijen.3", Foutsoort.VerkeerdType)]
    [InlineData("rijen", "{}", "rijen", Foutsoort.VerkeerdType)]
    [InlineData("nacht", "\"4:00\"", "nacht", Foutsoort.VerkeerdType)]
    [InlineData("nacht.aanwezigeDienst", "\"-1:00\"", "nacht.aanwezigeDienst", Foutsoort.BuitenBereik)]
    [InlineData("nacht.wakend", "\"1:00\"", "nacht.wakend", Foutsoort.OnbekendLid)]
    [InlineData("afwezigheid.0.soort", "\"wonen\"", "afwezigheid.1.soort", Foutsoort.OnbekendLid)]
    [InlineData("afwezigheid.0.eensPerWeken", "0", "afwezigheid.1.eensPerWeken", Foutsoort.BuitenBereik)]
    [InlineData("afwezigheid.0.eensPerWeken", "1.5", "afwezigheid.1.eensPerWeken", Foutsoort.VerkeerdType)]
    [InlineData("plusuren", "\"1:00\"", "plusuren", Foutsoort.PlusUren)]
    [InlineData("rij", "[]", "rij", Foutsoort.OnbekendLid)]
    public void Weigert_wat_niet_kan(string lid, string? waarde, string pad, Foutsoort soort)
    {
        var kapot = Jsonfouten.Met(Goed, lid, waarde);
        Assert.Equal((soort, pad), Jsonfouten.Enige(() => DagprogrammaJson.Lees(kapot)));

        // The same in an application, with the path from the application on.
        var aanvraag = Jsonfouten.Met(Aanvraag, "dagprogramma", Encoding.UTF8.GetString(kapot));
        Assert.Equal((soort, "dagprogramma." + pad), Jsonfouten.Enige(() => AanvraagJson.Lees(aanvraag)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("{ \"rijen\": [ ], }")]
    [InlineData("{ \"rijen\": \"\\uD800\" }")]
    public void Weigert_wat_geen_json_is(string tekst)
    {
        var fout = Assert.Single(Jsonfouten.Van(() => DagprogrammaJson.Lees(Encoding.UTF8.GetBytes(tekst))));
        Assert.Equal((Foutsoort.GeenJson, ""), (fout.Soort, fout.Pad));
    }

    [Theory]
    [InlineData("[]", Foutsoort.VerkeerdType, "")]
    [InlineData("{}", Foutsoort.Ontbreekt, "rijen")]
    [InlineData("{ \"rijen\": [], \"nacht\": {}, \"afwezigheid\": [] }", Foutsoort.Ontbreekt, "rijen")]
    [InlineData("{ \"nacht\": { \"aanwezigeDienst\": \"1:00\" }, \"nacht\": { \"aanwezigeDienst\": \"2:00\" } }", Foutsoort.DubbelLid, "nacht")]
    public void Weigert_wat_geen_programma_is(string json, Foutsoort soort, string pad)
    {
        Assert.Equal((soort, pad), Jsonfouten.Enige(() => DagprogrammaJson.Lees(Encoding.UTF8.GetBytes(json))));
        Assert.StartsWith(
            "Het dagprogramma kan niet worden uitgewerkt:",
            Assert.Throws<OngeldigeInvoerException>(() => DagprogrammaJson.Lees(Encoding.UTF8.GetBytes(json))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Een_aanvraag_neemt_de_uren_van_haar_programma()
    {
        var ingelezen = AanvraagJson.Lees(Jsonfouten.Met(Aanvraag, "dagprogramma", Goed));

        Assert.Equal(new Zorginzet { Wonen = Uren.Van(12, 10), Dagbesteding = Uren.Van(6, 30), Nacht = Uren.Van(2, 15) }, ingelezen.Invoer.Zorg);
        Assert.Equal(Uren.Van(0, 55), ingelezen.Invoer.Minuren);
        Assert.Contains(ingelezen.Bereken().Toelichting().Stappen, stap => stap.Regel.Id == "DAG-1");
    }

    [Theory]
    [InlineData("""{ "wonen": "1:00" }""", "zorg.wonen")]
    [InlineData("""{ "wonen": "0:00" }""", "zorg.wonen")]
    [InlineData("""{ "wonen": { "begeleiding": "1:00" } }""", "zorg.wonen")]
    [InlineData("""{ "verpleging": "1:00" }""", "zorg.wonen")]
    [InlineData("""{ "dagbesteding": "1:00" }""", "zorg.dagbesteding")]
    [InlineData("""{ "nacht": "1:00" }""", "zorg.nacht")]
    public void Een_aanvraag_heeft_niet_ook_de_uren_die_haar_programma_geeft(string zorg, string pad)
    {
        var aanvraag = Encoding.UTF8.GetString(Jsonfouten.Met(Aanvraag, "dagprogramma", Goed));
        Assert.Equal((Foutsoort.Tegenstrijdig, pad), Jsonfouten.Enige(() => AanvraagJson.Lees(Jsonfouten.Met(aanvraag, "zorg", zorg))));
    }

    [Fact]
    public void Een_aanvraag_heeft_niet_ook_minuren_naast_afwezigheid()
    {
        var aanvraag = Encoding.UTF8.GetString(Jsonfouten.Met(Aanvraag, "dagprogramma", Goed));
        Assert.Equal((Foutsoort.Tegenstrijdig, "minuren"), Jsonfouten.Enige(() => AanvraagJson.Lees(Jsonfouten.Met(aanvraag, "minuren", "\"1:00\""))));
    }

    [Fact]
    public void Wat_het_programma_niet_geeft_staat_in_de_aanvraag()
    {
        var aanvraag = Encoding.UTF8.GetString(Jsonfouten.Met(Aanvraag, "dagprogramma", """{ "nacht": { "andereFunctionaris": "3:00" } }"""));
        var zorg = AanvraagJson.Lees(Jsonfouten.Met(aanvraag, "zorg", """{ "wonen": "40:00", "dagbesteding": "16:00" }""")).Invoer.Zorg;
        Assert.Equal(new Zorginzet { Wonen = Uren.Van(40), Dagbesteding = Uren.Van(16), Nacht = Uren.Van(3) }, zorg);
    }

    [Fact]
    public void Een_fout_in_het_programma_geeft_geen_fout_over_minuren()
    {
        var aanvraag = Encoding.UTF8.GetString(Jsonfouten.Met(Aanvraag, "dagprogramma", """{ "rijen": [ { "soort": "wonen", "dag": "werkdag", "van": "9:00", "tot": "8:00", "bezetting": "1 op 1" } ] }"""));
        Assert.Equal((Foutsoort.Tegenstrijdig, "dagprogramma.rijen.1.tot"), Jsonfouten.Enige(() => AanvraagJson.Lees(Jsonfouten.Met(aanvraag, "minuren", "\"5:00\""))));
    }

    [Fact]
    [Trait("Regel", "UREN-6")]
    public void Minuren_van_het_programma_gaan_niet_boven_de_zorg_die_meetelt()
    {
        var aanvraag = Encoding.UTF8.GetString(Jsonfouten.Met(Aanvraag, "dagprogramma", """{ "afwezigheid": [ { "dag": "zaterdag", "van": "7:00", "tot": "12:00", "bezetting": "1 op 1" } ] }"""));
        Assert.Equal(Uren.Van(5), AanvraagJson.Lees(Jsonfouten.Met(aanvraag, "zorg", """{ "wonen": "5:00" }""")).Invoer.Minuren);
        Assert.Equal((Foutsoort.Tegenstrijdig, "minuren"), Jsonfouten.Enige(() => AanvraagJson.Lees(Jsonfouten.Met(aanvraag, "zorg", """{ "wonen": "4:59" }"""))));
    }
}
