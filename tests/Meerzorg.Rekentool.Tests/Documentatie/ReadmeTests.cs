namespace Meerzorg.Rekentool.Tests.Documentatie;

public class ReadmeTests
{
    private static Document Readme { get; } = Document.Lees("README.md");

    [Fact]
    public void De_eerste_opdracht_rekent_het_voorbeeld_uit()
    {
        var eerste = Readme.Blokken.First(blok => blok.Taal == "console").Inhoud;

        Assert.StartsWith("$ dotnet run --project src/Meerzorg.Rekentool.Cli -- bereken voorbeelden/vg7.json\n", eerste, StringComparison.Ordinal);
    }

    [Fact]
    public void Het_eerste_voorbeeld_in_C_sharp_toont_wat_het_geeft() => Assert.NotEqual("", Readme.Code.First().Getoond);
}
