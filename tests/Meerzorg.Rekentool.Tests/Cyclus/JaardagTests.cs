namespace Meerzorg.Rekentool.Tests.Cyclus;

public class JaardagTests
{
    [Theory]
    [InlineData("1 november", 2026, "2026-11-01")]
    [InlineData("31 januari", 2027, "2027-01-31")]
    [InlineData("eind februari", 2027, "2027-02-28")]
    [InlineData("eind februari", 2028, "2028-02-29")]
    [InlineData("eind februari", 2100, "2100-02-28")]
    [InlineData("eind december", 2026, "2026-12-31")]
    [InlineData("28 februari", 2028, "2028-02-28")]
    public void In_een_jaar(string tekst, int jaar, string datum)
    {
        var dag = Jaardag.Lees(tekst)!.Value;
        Assert.Equal(tekst, dag.ToString());
        Assert.Equal(Dagen.Van(datum), dag.In(jaar));
    }

    [Theory]
    [InlineData("29 februari")] // not every year has it: "eind februari"
    [InlineData("31 april")]
    [InlineData("0 mei")]
    [InlineData("32 mei")]
    [InlineData("-1 mei")]
    [InlineData("1 May")]
    [InlineData("1 Mei")]
    [InlineData("mei")]
    [InlineData("1  mei")]
    [InlineData("1 mei 2026")]
    [InlineData("")]
    public void Wat_geen_jaardag_is(string tekst) => Assert.Null(Jaardag.Lees(tekst));

    [Theory]
    [InlineData("eind februari", "2028-02-28", "2028-02-29", "2027-02-28")]
    [InlineData("eind februari", "2028-02-29", "2028-02-29", "2028-02-29")]
    [InlineData("eind februari", "2028-03-01", "2029-02-28", "2028-02-29")]
    [InlineData("1 november", "2026-10-31", "2026-11-01", "2025-11-01")]
    [InlineData("1 november", "2026-11-01", "2026-11-01", "2026-11-01")]
    public void De_eerstvolgende_en_de_vorige(string tekst, string dag, string volgende, string vorige)
    {
        var jaardag = Jaardag.Lees(tekst)!.Value;
        Assert.Equal((Dagen.Van(volgende), Dagen.Van(vorige)), (jaardag.VanafDe(Dagen.Van(dag)), jaardag.TotDe(Dagen.Van(dag))));
    }

    [Theory]
    [Trait("Regel", "PLAN-2")]
    [InlineData("1 november t/m 31 januari", "2026-10-31", "2025-11-01", "2026-01-31", "2026-11-01", "2027-01-31")]
    [InlineData("1 november t/m 31 januari", "2026-11-01", "2026-11-01", "2027-01-31", "2026-11-01", "2027-01-31")]
    [InlineData("1 november t/m 31 januari", "2027-01-31", "2026-11-01", "2027-01-31", "2026-11-01", "2027-01-31")]
    [InlineData("1 november t/m 31 januari", "2027-02-01", "2026-11-01", "2027-01-31", "2027-11-01", "2028-01-31")]
    [InlineData("1 februari t/m eind maart", "2027-01-31", "2026-02-01", "2026-03-31", "2027-02-01", "2027-03-31")]
    [InlineData("1 februari t/m eind maart", "2027-04-01", "2027-02-01", "2027-03-31", "2028-02-01", "2028-03-31")]
    public void Een_venster_ook_over_nieuwjaar(string tekst, string dag, string geopendVan, string geopendTot, string openVan, string openTot)
    {
        var venster = Aanvraagvenster.Lees(tekst)!.Value;
        Assert.Equal(tekst, venster.ToString());
        Assert.Equal((Dagen.Van(geopendVan), Dagen.Van(geopendTot)), venster.GeopendOp(Dagen.Van(dag)));
        Assert.Equal((Dagen.Van(openVan), Dagen.Van(openTot)), venster.OpenVanaf(Dagen.Van(dag)));
    }

    [Theory]
    [InlineData("1 november - 31 januari")]
    [InlineData("1 november t/m 29 februari")]
    [InlineData("t/m 31 januari")]
    [InlineData("1 november t/m 31 januari t/m 1 mei")]
    public void Wat_geen_venster_is(string tekst) => Assert.Null(Aanvraagvenster.Lees(tekst));
}
