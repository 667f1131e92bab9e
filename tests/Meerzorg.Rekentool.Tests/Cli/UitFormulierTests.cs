using Meerzorg.Rekentool.Tests.Excel;
using Meerzorg.Rekentool.Tests.Hulp;
using static Meerzorg.Rekentool.Tests.Cli.Meerzorgopdracht;

namespace Meerzorg.Rekentool.Tests.Cli;

/// <summary><c>meerzorg parameters uit-formulier</c>.</summary>
public sealed class UitFormulierTests : IDisposable
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("meerzorg-");

    public void Dispose() => _map.Delete(recursive: true);

    [Fact]
    public void Een_andere_contextdrempel_in_het_formulier_wordt_genoemd()
    {
        var formulier = Path.Combine(Directory.CreateTempSubdirectory("meerzorg-").FullName, "nieuw.xlsx");
        File.WriteAllBytes(formulier, Formuliertabellen.Van(Rekentool.Voor(2026).Parameters, "2026.01", "2099.01").Zet("Overzicht individueel", "G35", 0.08m).Bytes());
        var verloop = Voer("parameters", "uit-formulier", formulier, "--indeling", "2026.01", "--proef", "--naast", "2026");
        Assert.Equal(0, verloop.Afloop);
        Assert.StartsWith($"{formulier}: waarschuwing: Overzicht individueel!G35: 0,08; in het formulier hoort 0,071177715, waarmee het de drempel voor contextkosten berekent [aangepast]\n", verloop.Fout, StringComparison.Ordinal);
        Directory.Delete(Path.GetDirectoryName(formulier)!, recursive: true);
    }

    [Fact]
    public void Een_opdracht_maakt_het_nieuwe_jaar_en_zegt_wat_er_is()
    {
        var (formulier, bestand) = (Nieuw(), Pad("2027.json"));
        var onbekend = Voer("parameters", "uit-formulier", formulier, "-o", bestand);
        Assert.Equal((2, "", $"{formulier}: gevonden een formulier van versie 2027.01, verwacht het aanvraagformulier meerzorg, versie 2025.01, 2026.01\n"), (onbekend.Afloop, onbekend.Uit, onbekend.Fout));
        Assert.False(File.Exists(bestand));

        var verloop = Voer("parameters", "uit-formulier", formulier, "--indeling", "2026.01", "-o", bestand);
        Assert.Equal((0, ""), (verloop.Afloop, verloop.Uit));
        Assert.Equal($"{bestand}: waarschuwing: gecontroleerdOp: de waarden zijn nog niet met hun bron vergeleken [PARAM-14]", verloop.Foutregels[0]);
        Assert.Matches(@"2027\.json: 2027-[0-9a-f]{12}$", Assert.Single(verloop.Foutregels[1..]));
        FormulierparametersTests.Gelijk(Jaar2027(), Parameterset.Lees(File.ReadAllBytes(bestand), bestand));
        Assert.Contains("naast 2026 gelegd (2026 × 1739,9 ÷ 1683,05)", Voer("parameters", "controleer", bestand).Uit, StringComparison.Ordinal);

        Assert.Equal((2, $"{bestand}: bestaat al; --overschrijf vervangt het"), (Voer("parameters", "uit-formulier", formulier, "--indeling", "2026.01", "-o", bestand).Afloop, Voer("parameters", "uit-formulier", formulier, "--indeling", "2026.01", "-o", bestand).Foutregels[^1]));
        Assert.Equal(0, Voer("parameters", "uit-formulier", formulier, "--indeling", "2026.01", "-o", bestand, "--overschrijf", "--gecontroleerd-op", "2026-12-20").Afloop);
        Assert.EndsWith(", goed; naast 2026 gelegd (2026 × 1739,9 ÷ 1683,05); 3 afwijkingen in het bestand bevestigd\n", Voer("parameters", "controleer", bestand).Uit, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_proef_toont_wat_er_verandert_en_schrijft_niets()
    {
        var bestand = Pad("2026.json");
        var verloop = Voer("parameters", "uit-formulier", Formulier("formulier.xlsx"), "-o", bestand, "--proef", "--gecontroleerd-op", "2026-12-20");
        Assert.Equal((0, ""), (verloop.Afloop, verloop.Fout));
        Assert.Contains("zorgprofielen.VG7plus.basisuren", verloop.Uit, StringComparison.Ordinal);
        Assert.Contains("+5,06192", verloop.Uit, StringComparison.Ordinal);
        Assert.DoesNotContain("zorgprofielen.VG7.basisuren", verloop.Uit, StringComparison.Ordinal);
        Assert.False(File.Exists(bestand));
    }

    [Fact]
    public void Zonder_bestand_naar_stdout_en_naast_een_ander_jaar()
    {
        var verloop = Voer("parameters", "uit-formulier", Formulier("formulier.xlsx"), "--naast", "2022", "--gecontroleerd-op", "2026-12-20");
        Assert.Equal(0, verloop.Afloop);
        Assert.Equal((2026, 2022), (Parameterset.Lees(verloop.Uit).Jaar, Parameterset.Lees(verloop.Uit).GeindexeerdVan));

        var zelfde = Voer("parameters", "uit-formulier", Formulier("formulier.xlsx"), "--naast", "2026");
        Assert.Equal((2, "", "--naast: gevonden 2026, verwacht een ander jaar dan dat van het formulier, 2026\n"), (zelfde.Afloop, zelfde.Uit, zelfde.Fout));
    }

    [Fact]
    public void Wat_niet_klopt_wordt_niet_geschreven()
    {
        var (bestand, blad) = (Pad("2026.json"), Formuliertabellen.Blad);
        var stuk = Voer("parameters", "uit-formulier", Formulier("stuk.xlsx", formulier => formulier.Zet(blad, "B3", null).Zet(blad, "Z40", "veel")), "-o", bestand);
        Assert.Equal((2, ""), (stuk.Afloop, stuk.Uit));
        Assert.Equal([$"{Pad("stuk.xlsx")}: {blad}!Z40: gevonden \"veel\", verwacht een getal groter dan 0", $"{Pad("stuk.xlsx")}: {blad}!B3: gevonden niets, verwacht een tijd groter dan 0, in hele seconden"], stuk.Foutregels);

        var grens = Voer("parameters", "uit-formulier", Formulier("grens.xlsx", formulier => formulier.Zet(blad, "J11", Uren.Parse("15:22:07", null))), "-o", bestand, "--taal", "en");
        Assert.Equal((2, ""), (grens.Afloop, grens.Uit));
        Assert.StartsWith($"{Pad("grens.xlsx")}: {blad}!J11 (zorgprofielen.VG7.ranges.2.vanaf): found the bound is not whole hours", Assert.Single(grens.Foutregels), StringComparison.Ordinal);

        var jaar = Voer("parameters", "uit-formulier", Formulier("formulier.xlsx"), "-o", Pad("2027.json"));
        Assert.Equal((2, false), (jaar.Afloop, File.Exists(Pad("2027.json"))));
        Assert.False(File.Exists(bestand));
    }

    [Theory]
    [InlineData("--indeling: gevonden \"2027.01\", verwacht 2025.01, 2026.01", "formulier.xlsx", "--indeling", "2027.01")]
    [InlineData("--gecontroleerd-op: gevonden \"morgen\"", "formulier.xlsx", "--gecontroleerd-op", "morgen")]
    [InlineData("2024: jaar: gevonden 2024", "formulier.xlsx", "--naast", "2024")]
    [InlineData("niets.xlsx: kan niet worden gelezen: bestand niet gevonden", "niets.xlsx")]
    [InlineData("vg7.json: gevonden geen werkmap", "voorbeelden/vg7.json")]
    [InlineData("gevonden niets, verwacht FORMULIER")]
    public void Slechte_invoer(string melding, params string[] argumenten)
    {
        var verloop = Voer([.. (string[])["parameters", "uit-formulier"], .. argumenten]);
        Assert.Equal((2, ""), (verloop.Afloop, verloop.Uit));
        Assert.Contains(melding, verloop.Fout, StringComparison.Ordinal);
    }

    private static Parameterset Jaar2027() => Parameterset.Lees(Indexering.Indexeer(Rekentool.Voor(2026).Parameters, 2027, 1683.05m, 1739.90m));

    private string Nieuw() => Bewaar("2027.xlsx", Formuliertabellen.Van(Jaar2027(), "2026.01", "2027.01"));

    private string Formulier(string naam, Func<Formulierbouwer, Formulierbouwer>? met = null)
    {
        var formulier = Formuliertabellen.Van(Rekentool.Voor(2026).Parameters, "2026.01");
        return Bewaar(naam, met?.Invoke(formulier) ?? formulier);
    }

    private string Bewaar(string naam, Formulierbouwer formulier)
    {
        File.WriteAllBytes(Pad(naam), formulier.Bytes());
        return Pad(naam);
    }

    private string Pad(string naam) => Path.Combine(_map.FullName, naam);
}
