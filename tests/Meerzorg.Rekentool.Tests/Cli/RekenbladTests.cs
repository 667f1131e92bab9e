using System.IO.Compression;
using System.Text.RegularExpressions;
using Meerzorg.Rekentool.Excel;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Cli;

/// <summary><c>meerzorg rekenblad</c>: the workbook as it is written.</summary>
public sealed class RekenbladTests : IDisposable
{
    private readonly string _map = Directory.CreateTempSubdirectory("meerzorg-").FullName;

    public static TheoryData<string, string> Vastgelegd { get; } = new()
    {
        { "vg7", "voorbeelden/vg7.json" },
        { "ggz4w", "voorbeelden/ggz4w.json" },
        { "woning", "voorbeelden/groep/woning.json" },
    };

    public static TheoryData<string> Voorbeelden { get; } = [.. Meerzorgopdracht.Voorbeelden(), "voorbeelden/groep/woning.json", "voorbeelden/dagprogramma/aanvraag.json"];

    private string Blad => Path.Combine(_map, "blad.xlsx");

    public void Dispose() => Directory.Delete(_map, recursive: true);

    [Theory]
    [MemberData(nameof(Vastgelegd))]
    public void Elke_cel_is_vastgelegd(string naam, string bestand)
    {
        var cellen = Maak(bestand).AlsTekst();

        // What does not belong to the sheet changes on its own: the version, and the hash over all parameters.
        Snapshot.Klopt(Regex.Replace(cellen, @"Meerzorg\.Rekentool \d+\.\d+\.\d+|\(\d{4}-[0-9a-f]{12}\)", "…"), naam: naam);
    }

    [Theory]
    [MemberData(nameof(Voorbeelden))]
    public void Elk_voorbeeld_geeft_een_geldig_bestand_zonder_vooraf_berekende_waarden(string bestand)
    {
        var werkboek = Maak(bestand);

        Assert.Empty(Werkboek.Fouten(File.ReadAllBytes(Blad)));
        Assert.All(werkboek.Bladen.Values.SelectMany(cellen => cellen.Values).Where(cel => cel.Formule is not null), cel => Assert.Null(cel.Waarde));
        Assert.All(
            werkboek.Bladen.Values.SelectMany(cellen => cellen.Values).SelectMany(cel => Regex.Matches(Regex.Replace(cel.Formule ?? "", "\"[^\"]*\"", ""), @"[A-Z]+(?=\()").Select(functie => functie.Value)),
            functie => Assert.Contains(functie, (string[])["IF", "AND", "MIN", "MAX", "ROUND", "INDEX", "MATCH", "SUM", "COUNT", "COUNTIF"]));
    }

    [Fact]
    public void Het_bestand_vraagt_om_berekening_bij_het_openen()
    {
        Maak("voorbeelden/vg7.json");
        using var zip = ZipFile.OpenRead(Blad);
        using var werkmap = new StreamReader(zip.GetEntry("xl/workbook.xml")!.Open());
        Assert.Contains("fullCalcOnLoad=\"1\"", werkmap.ReadToEnd(), StringComparison.Ordinal);
        Assert.Equal("[Content_Types].xml", zip.Entries[0].FullName);
        Assert.All(zip.Entries, deel => Assert.Equal(1980, deel.LastWriteTime.Year));
    }

    [Fact]
    public void Dezelfde_aanvraag_geeft_hetzelfde_bestand()
    {
        var uitkomst = Rekentool.Voor(2026).Bereken(Aanvragen.Vg7);
        var eerste = Rekenblad.Van("a", uitkomst);
        Thread.Sleep(TimeSpan.FromSeconds(2.1)); // a zip file holds times in steps of two seconds
        Assert.Equal(eerste, Rekenblad.Van("a", uitkomst));
        Assert.NotEqual(eerste, Rekenblad.Van("b", uitkomst));
    }

    [Fact]
    public void Een_kenmerk_is_nooit_een_formule_en_breekt_het_bestand_niet()
    {
        foreach (var kenmerk in (string[])["=1+1", "a\u0001b", "<&\"'>", "😀", new('x', 40_000)])
        {
            var inhoud = Rekenblad.Van(kenmerk, Rekentool.Voor(2026).Bereken(Aanvragen.Vg7));
            Assert.Empty(Werkboek.Fouten(inhoud));
            Assert.Equal(kenmerk.Replace("\u0001", "_x0001_", StringComparison.Ordinal)[..Math.Min(kenmerk.Length + (kenmerk.Contains((char)1) ? 6 : 0), 32_767)], new Werkboek(inhoud).Bladen["Rekenblad"]["C4"].Waarde);
        }
    }

    [Fact]
    public void Een_overlay_staat_op_het_blad_met_zijn_bron()
    {
        Assert.Equal(0, Voer("voorbeelden/vg7.json", "--parameters", "voorbeelden/overlays/contextdrempel-formulier.json").Afloop);
        var parameters = new Werkboek(File.ReadAllBytes(Blad)).Bladen["Parameters"];
        var rij = parameters.Single(cel => cel.Value.Waarde == "contextdrempel").Key[1..];
        Assert.Equal("0.071177715", parameters[$"D{rij}"].Waarde);
        Assert.Contains("eigen", parameters[$"H{rij}"].Waarde, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_ander_jaar_kan_en_stdin_ook()
    {
        var verloop = Meerzorgopdracht.VoerMet(Meerzorgopdracht.Inhoud("voorbeelden/vg7.json"), "rekenblad", "-", "-o", Blad, "--jaar", "2022");
        Assert.Equal((0, "", ""), (verloop.Afloop, verloop.Uit, verloop.Fout));
        var cellen = new Werkboek(File.ReadAllBytes(Blad)).Bladen["Rekenblad"];
        Assert.Equal(("Rekenblad meerzorg: VG7 2022", "stdin"), (cellen["A1"].Waarde, cellen["C4"].Waarde));
    }

    [Fact]
    public void Een_bestand_dat_bestaat_wordt_alleen_met_de_optie_vervangen()
    {
        File.WriteAllText(Blad, "van mij");
        var verloop = Voer("voorbeelden/vg7.json");
        Assert.Equal((2, "", $"{Blad}: bestaat al; --overschrijf vervangt het\n"), (verloop.Afloop, verloop.Uit, verloop.Fout));
        Assert.Equal("van mij", File.ReadAllText(Blad));

        Assert.Equal(0, Voer("voorbeelden/vg7.json", "--overschrijf").Afloop);
        Assert.NotEmpty(new Werkboek(File.ReadAllBytes(Blad)).Bladen);
        Assert.Equal([Blad], Directory.GetFiles(_map));
    }

    [Theory]
    [InlineData("voorbeelden/fouten/vv7.json")]
    [InlineData("nergens.json")]
    [InlineData("docs")]
    [InlineData("voorbeelden/vg7.json", "--jaar", "2023")]
    [InlineData("voorbeelden/vg7.json", "--jaar", "2022", "--streng")]
    [InlineData("voorbeelden/vg7.json", "--parameters", "nergens.json")]
    [InlineData("voorbeelden/vg7.json", "--parameters", "voorbeelden/vg7.json")]
    [InlineData("voorbeelden/groep/woning.json", "--jaar", "2024")]
    public void Ongeldige_invoer_geeft_fouten_en_geen_bestand(params string[] argumenten)
    {
        var verloop = Voer(argumenten);
        Assert.Equal((2, ""), (verloop.Afloop, verloop.Uit));
        Assert.NotEmpty(verloop.Foutregels);
        Assert.Empty(Directory.GetFiles(_map));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{ "clienten": [] }""")]
    [InlineData("""{ "clienten": 1, "clienten": 2 }""")]
    public void Een_kapot_bestand_geeft_fouten_en_geen_bestand(string json)
    {
        var verloop = Meerzorgopdracht.VoerMet(json, "rekenblad", "-", "-o", Blad);
        Assert.Equal((2, ""), (verloop.Afloop, verloop.Uit));
        Assert.All(verloop.Foutregels, regel => Assert.StartsWith("stdin: ", regel, StringComparison.Ordinal));
        Assert.Empty(Directory.GetFiles(_map));
    }

    [Fact]
    public void Zonder_plaats_voor_het_blad_is_er_geen()
    {
        Assert.Equal(2, Meerzorgopdracht.Voer("rekenblad", "voorbeelden/vg7.json").Afloop);
        Assert.Equal(2, Meerzorgopdracht.Voer("rekenblad", "-o", Blad).Afloop);
        Assert.Equal("meerzorg: --uit: gevonden \"-\", verwacht een bestandsnaam", Meerzorgopdracht.Voer("rekenblad", "voorbeelden/vg7.json", "-o", "-").Foutregels[0]);

        var nergens = Meerzorgopdracht.Voer("rekenblad", "voorbeelden/vg7.json", "-o", "/nergens/blad.xlsx");
        Assert.Equal(2, nergens.Afloop);
        Assert.Equal("/nergens/blad.xlsx: de map waarin het moet komen is er niet", Assert.Single(nergens.Foutregels));
    }

    [Fact]
    public void Elke_regel_van_de_toelichting_staat_op_het_blad()
    {
        foreach (var bestand in Meerzorgopdracht.Voorbeelden())
        {
            var uitkomst = AanvraagJson.Lees(Meerzorgopdracht.Inhoud(bestand)).Bereken();
            var opBlad = new Werkboek(Rekenblad.Van("a", uitkomst)).Bladen["Rekenblad"].Where(cel => cel.Key[0] == 'A').Select(cel => cel.Value.Waarde).ToHashSet();
            Assert.All(uitkomst.Toelichting().Stappen.Where(stap => stap.Regel.Id != "DAG-1"), stap => Assert.Contains(stap.Regel.Id, opBlad));
        }
    }

    private Meerzorgopdracht.Verloop Voer(params string[] argumenten) => Meerzorgopdracht.Voer(["rekenblad", .. argumenten, "-o", Blad]);

    private Werkboek Maak(string bestand)
    {
        var verloop = Voer(bestand);
        Assert.Equal((0, "", ""), (verloop.Afloop, verloop.Uit, verloop.Fout));
        return new(File.ReadAllBytes(Blad));
    }
}
