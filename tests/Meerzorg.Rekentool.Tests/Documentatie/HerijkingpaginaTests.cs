using Meerzorg.Rekentool.Tests.Hulp;
using static Meerzorg.Rekentool.Tests.Hulp.Herijkingsdossiers;

namespace Meerzorg.Rekentool.Tests.Documentatie;

public class HerijkingpaginaTests
{
    private static Document Pagina { get; } = Document.Lees("docs/herijking.md");

    [Fact]
    public void De_waarden_in_het_pakket_zijn_die_van_het_bestand() =>
        Assert.Equal(File.ReadAllText(Projectmap.Pad("src", "Meerzorg.Rekentool", "Herijking", "Data", "standaard.json")).ReplaceLineEndings("\n"), Pagina.EnigeBlok("json"));

    [Fact]
    public void Het_voorbeeld_in_C_sharp_is_de_code_die_hier_wordt_gecompileerd_en_werkt()
    {
        Assert.Equal("using Meerzorg.Rekentool;\nusing Meerzorg.Rekentool.Herijking;\n\n" + Document.Voorbeeldcode("HerijkingVoorbeeld.cs"), Pagina.EnigeBlok("csharp"));

        using var uit = new StringWriter { NewLine = "\n" };
        var dossiers = Enumerable.Repeat(Vg7(Uren.Van(10), 15_000), 30).Append(Vg7(Uren.Van(10), 15_000) with { Dagen = 0 });
        Assert.Equal(2027, HerijkingVoorbeeld.Voer(dossiers, uit).Parameters.Jaar);
        Assert.StartsWith("dagen: gevonden 0, verwacht een geheel getal van 1 tot en met 366 [HERIJK-1]\n", uit.ToString(), StringComparison.Ordinal);
        Assert.Contains("\nVG7 meerzorgprofiel 1: 8:26:15, ", uit.ToString(), StringComparison.Ordinal);
    }
}
