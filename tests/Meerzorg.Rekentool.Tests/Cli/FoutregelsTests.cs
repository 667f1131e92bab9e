using Meerzorg.Rekentool.Cli.Weergave;
using Meerzorg.Rekentool.Excel;

namespace Meerzorg.Rekentool.Tests.Cli;

/// <summary>At most a hundred lines of one file, form or row, and how many there are besides.</summary>
public class FoutregelsTests
{
    [Theory]
    [InlineData(0, 0, null, null)]
    [InlineData(100, 100, null, null)]
    [InlineData(101, 101, "… en nog 1 bevinding", "… and 1 finding more")]
    [InlineData(1_234, 101, "… en nog 1.134 bevindingen", "… and 1,134 findings more")]
    public void Ten_hoogste_honderd_bevindingen(int aantal, int regels, string? nl, string? en)
    {
        Formulierbevinding[] bevindingen = [.. Enumerable.Repeat(new Formulierbevinding("Blad!A1", Ernst.Fout, "code", Tekst.Gelijk("tekst")), aantal)];
        foreach (var (taal, laatste) in ((Taal, string?)[])[(Taal.Nederlands, nl), (Taal.Engels, en)])
        {
            string[] gevonden = [.. Foutregels.Van(bevindingen, taal)];
            Assert.Equal(regels, gevonden.Length);
            if (laatste is not null) Assert.Equal(laatste, gevonden[^1]);
        }
    }

    [Theory]
    [InlineData(100, "x: gevonden 100, verwacht 1")]
    [InlineData(101, "… en nog 1 fout")]
    [InlineData(102, "… en nog 2 fouten")]
    public void Ten_hoogste_honderd_fouten(int aantal, string laatste) =>
        Assert.Equal(laatste, Foutregels.Van([.. Enumerable.Range(1, aantal).Select(nummer => new Fout(Foutsoort.BuitenBereik, "x", Tekst.Gelijk($"{nummer}"), Tekst.Gelijk("1")))], Taal.Nederlands).Last());
}
