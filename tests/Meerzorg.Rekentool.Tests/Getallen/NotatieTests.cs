using System.Globalization;

namespace Meerzorg.Rekentool.Tests.Getallen;

public class NotatieTests
{
    [Theory]
    [InlineData(1, "1 dag", "1 day")]
    [InlineData(0, "0 dagen", "0 days")]
    [InlineData(2, "2 dagen", "2 days")]
    [InlineData(1096, "1.096 dagen", "1,096 days")]
    public void Een_is_enkelvoud(long aantal, string nl, string en) => Assert.Equal(new Tekst(nl, en), Notatie.Dagen(aantal));

    [Fact]
    public void Elke_dag_wordt_gelezen_zoals_hij_wordt_geschreven()
    {
        for (var dag = new DateOnly(1999, 12, 31); dag.Year < 2102; dag = dag.AddDays(1))
        {
            Assert.True(Notatie.TryDatum(Notatie.Datum(dag), out var gelezen));
            Assert.Equal(dag, gelezen);
        }
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2024-02-29")]
    [InlineData("2000-02-29")]
    [InlineData("2026-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("2026-02-30")]
    [InlineData("2026-04-31")]
    [InlineData("2026-12-32")]
    [InlineData("2026-12-00")]
    [InlineData("2026-00-01")]
    [InlineData("2026-13-01")]
    [InlineData("0000-01-01")]
    [InlineData("")]
    [InlineData("2026")]
    [InlineData("2026-3-01")]
    [InlineData("2026-03-1")]
    [InlineData("26-03-01")]
    [InlineData("02026-03-01")]
    [InlineData("2026-03-01 ")]
    [InlineData(" 2026-03-01")]
    [InlineData("2026/03/01")]
    [InlineData("2026-03/01")]
    [InlineData("01-03-2026")]
    [InlineData("-026-03-01")]
    [InlineData("+026-03-01")]
    [InlineData("2026- 3-01")]
    [InlineData("2026-03-0a")]
    [InlineData("٢٠٢٦-03-01")]
    [InlineData("2026-03-01T00:00:00")]
    public void Een_tekst_is_een_datum_of_niet_zoals_dotnet_het_zegt(string tekst)
    {
        Assert.Equal(
            (DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var verwacht), verwacht),
            (Notatie.TryDatum(tekst, out var gelezen), gelezen));
    }
}
