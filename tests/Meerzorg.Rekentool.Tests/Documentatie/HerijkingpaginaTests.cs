using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Documentatie;

public class HerijkingpaginaTests
{
    /// <summary>What the code on the page expects its reader to have: dossiers of one class, and one that does not count.</summary>
    public const string Gegeven = """
        global using static Gegeven;
        using Meerzorg.Rekentool;
        using Meerzorg.Rekentool.Herijking;

        internal static class Gegeven
        {
            public static IEnumerable<Herijkingsdossier> dossiers { get; } = Enumerable.Repeat(Dossier(dagen: 365), 30).Append(Dossier(dagen: 0));

            private static Herijkingsdossier Dossier(int dagen) => new()
            {
                Aanvraag = new() { Zorgprofiel = Zorgprofiel.VG7, Behandeling = true, Dagbesteding = true, Zorg = new() { Wonen = Uren.Van(43, 45) }, Tariefpercentage = 1 },
                Gedeclareerd = 15_000,
                Dagen = dagen,
            };
        }
        """;

    private static Document Pagina { get; } = Document.Lees("docs/herijking.md");

    [Fact]
    public void De_waarden_in_het_pakket_zijn_die_van_het_bestand() =>
        Assert.Equal(File.ReadAllText(Projectmap.Pad("src", "Meerzorg.Rekentool", "Herijking", "Data", "standaard.json")).ReplaceLineEndings("\n"), Pagina.EnigeBlok("json"));

    [Fact]
    public void Het_voorbeeld_in_C_sharp_herijkt_en_meldt_wat_niet_meetelt()
    {
        var code = Assert.Single(Pagina.Code).Code;
        var uitvoer = Voorbeeldprogramma.Voer([code, new("Console.WriteLine(rekentool.Parameters.Jaar);", "proef")], Gegeven);

        Assert.StartsWith("dagen: gevonden 0, verwacht een geheel getal van 1 tot en met 366 [HERIJK-1]\n", uitvoer[0], StringComparison.Ordinal);
        Assert.Contains("\nVG7 meerzorgprofiel 1: 8:26:15, ", uitvoer[0], StringComparison.Ordinal);
        Assert.Equal("2027\n", uitvoer[1]);
    }
}
