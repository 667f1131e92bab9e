namespace Meerzorg.Rekentool.Tests.Huis;

/// <summary>What a user has to know stays small: who adds a public type takes one away, or says here why not.</summary>
public class OmvangTests
{
    /// <summary>Public types of the root namespace, which holds what the package is for; nested ones counted.</summary>
    private const int Voordeur = 70;

    /// <summary>Public types of all namespaces together; nested ones counted. The aim is 150; the last one in is what System.Text.Json needs in a trimmed program.</summary>
    private const int Alles = 157;

    [Fact]
    public void De_voordeur_en_het_hele_pakket_zijn_klein_genoeg()
    {
        var typen = Tussencode.Kern.GetExportedTypes();
        int voordeur = typen.Count(type => type.Namespace == typeof(Rekentool).Namespace);

        Assert.True(voordeur <= Voordeur, $"{voordeur} openbare typen in {typeof(Rekentool).Namespace}, ten hoogste {Voordeur}");
        Assert.True(typen.Length <= Alles, $"{typen.Length} openbare typen, ten hoogste {Alles}");
    }
}
