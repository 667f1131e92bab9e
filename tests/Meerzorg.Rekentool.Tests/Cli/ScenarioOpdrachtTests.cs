using System.Text.Json;
using System.Xml.Linq;
using Meerzorg.Rekentool.Tests.Hulp;
using static Meerzorg.Rekentool.Tests.Cli.Meerzorgopdracht;

namespace Meerzorg.Rekentool.Tests.Cli;

/// <summary><c>meerzorg scenario</c>.</summary>
public sealed class ScenarioOpdrachtTests : IDisposable
{
    private const string Dossiers = "voorbeelden/dossiers.csv";
    private const string Overlay = "voorbeelden/overlays/contextdrempel-formulier.json";

    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("meerzorg-");

    public void Dispose() => _map.Delete(recursive: true);

    [Fact]
    public void Als_markdown_met_gevoeligheid() =>
        Snapshot.Klopt(Goed("scenario", Dossiers, "--jaar", "2026", "--parameters", "2025", "--parameters", Overlay, "--gevoeligheid", "0.01", "--formaat", "markdown"), "md");

    [Fact]
    public void Als_json_is_de_basis_de_som_van_de_rijen_van_bulk()
    {
        var json = JsonDocument.Parse(Goed("scenario", Dossiers, "--jaar", "2026", "--parameters", Overlay, "--gevoeligheid", "-0.01", "--formaat", "json")).RootElement;
        var som = Goed("bulk", Dossiers, "--jaar", "2026").Split('\n').Skip(1).SkipLast(1).Sum(rij => decimal.Parse(rij.Split(',')[4], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(som, json.GetProperty("basis").GetProperty("totaal").GetDecimal());
        Assert.Equal(-0.01m, json.GetProperty("gevoeligheid").GetProperty("stap").GetDecimal());
        Assert.Equal(Overlay, json.GetProperty("scenarios")[0].GetProperty("naam").GetString());
    }

    [Fact]
    public void Een_jaarbestand_als_basis_en_als_scenario_verschilt_niet_van_het_jaar()
    {
        var bestand = Pad("eigen.json");
        File.WriteAllText(bestand, Jaarbestand.Tekst(2026));
        var json = JsonDocument.Parse(Goed("scenario", Dossiers, "--jaar", bestand, "--parameters", "2026", "--parameters", bestand, "--formaat", "json")).RootElement;
        Assert.All(json.GetProperty("scenarios").EnumerateArray(), scenario => Assert.Equal(0, scenario.GetProperty("verschil").GetDecimal()));
    }

    [Fact]
    public void De_tekening_komt_in_een_bestand_en_overschrijft_er_geen()
    {
        var svg = Pad("verdeling.svg");
        Goed("scenario", Dossiers, "--jaar", "2026", "--parameters", "2025", "--svg", svg);
        Assert.Equal("svg", XDocument.Load(svg).Root!.Name.LocalName);

        var nogmaals = Voer("scenario", Dossiers, "--jaar", "2026", "--svg", svg);
        Assert.Equal((2, "", $"{svg}: bestaat al; --overschrijf vervangt het\n"), (nogmaals.Afloop, nogmaals.Uit, nogmaals.Fout));
        Goed("scenario", Dossiers, "--jaar", "2026", "--svg", svg, "--overschrijf");
        Assert.Single(_map.GetFiles());
    }

    [Theory]
    [InlineData("scenario voorbeelden/dossiers.csv", "meerzorg: --jaar: gevonden niets")]
    [InlineData("scenario voorbeelden/dossiers.csv --jaar ditjaar", "meerzorg: --jaar: gevonden \"ditjaar\", verwacht een jaartal of een jaarbestand")]
    [InlineData("scenario nergens.csv --jaar 2026", "nergens.csv: kan niet worden gelezen: bestand niet gevonden\n")]
    [InlineData("scenario voorbeelden/dossiers.csv --jaar 2026 --parameters 2024", "2024: jaar: gevonden 2024, ")]
    [InlineData("scenario voorbeelden/dossiers.csv --jaar 2026 --parameters voorbeelden/vg7.json", "voorbeelden/vg7.json: ")]
    [InlineData("scenario voorbeelden/dossiers.csv --jaar 2026 --gevoeligheid 0", "meerzorg: --gevoeligheid: gevonden \"0\", verwacht een fractie")]
    public void Verkeerde_invoer(string opdracht, string melding)
    {
        var verloop = Voer(opdracht.Split(' '));
        Assert.Equal((2, ""), (verloop.Afloop, verloop.Uit));
        Assert.StartsWith(melding, verloop.Fout, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_foute_rij_geeft_geen_totaal()
    {
        var kop = File.ReadLines(Projectmap.Pad("voorbeelden", "dossiers.csv")).First();
        var verloop = VoerMet($"{kop}\nA,VG7,ja,ja,44:45,,,,,,0,1\nB,VG7,ja,ja,x,,,,,,0,1\n", "scenario", "-", "--jaar", "2026");
        Assert.Equal(
            (2, "", "stdin: rij 2 (B): wonen: gevonden \"x\", verwacht u:mm, u:mm:ss of decimale uren, zoals 40:30 [UREN-1]\nstdin: 1 van 2 rijen met een fout; een totaal zonder wat fout is, is geen totaal\n"),
            (verloop.Afloop, verloop.Uit, verloop.Fout));
        Assert.Equal("stdin: gevonden geen dossiers, verwacht ten minste één rij onder de kop\n", VoerMet(kop + "\n", "scenario", "-", "--jaar", "2026").Fout);
    }

    private static string Goed(params string[] argumenten)
    {
        var verloop = Voer(argumenten);
        Assert.Equal((0, ""), (verloop.Afloop, verloop.Fout));
        return verloop.Uit;
    }

    private string Pad(string naam) => Path.Combine(_map.FullName, naam);
}
