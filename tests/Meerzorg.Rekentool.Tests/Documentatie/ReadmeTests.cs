namespace Meerzorg.Rekentool.Tests.Documentatie;

public class ReadmeTests
{
    private static Document Readme { get; } = Document.Lees("README.md");

    [Fact]
    public void Het_voorbeeld_in_C_sharp_is_de_code_die_hier_wordt_gecompileerd()
    {
        Assert.Equal("using Meerzorg.Rekentool;\n\n" + Document.Voorbeeldcode("ReadmeVoorbeeld.cs"), Readme.EnigeBlok("csharp"));
    }

    [Fact]
    public void Het_voorbeeld_in_C_sharp_geeft_de_getoonde_uitvoer()
    {
        using var uit = new StringWriter { NewLine = "\n" };
        ReadmeVoorbeeld.Voer(uit);

        Assert.Equal(Readme.EnigeBlok("text"), uit.ToString());
    }

    [Fact]
    public void De_eerste_opdracht_rekent_het_voorbeeld_uit()
    {
        var eerste = Readme.Blokken.First(blok => blok.Taal == "console").Inhoud;

        Assert.StartsWith("$ dotnet run --project src/Meerzorg.Rekentool.Cli -- bereken voorbeelden/vg7.json\n", eerste, StringComparison.Ordinal);
    }
}
