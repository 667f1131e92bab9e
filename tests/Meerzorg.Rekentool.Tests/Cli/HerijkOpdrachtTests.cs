using System.Text.Json;
using static Meerzorg.Rekentool.Tests.Cli.Meerzorgopdracht;

namespace Meerzorg.Rekentool.Tests.Cli;

/// <summary><c>meerzorg herijk</c>.</summary>
public sealed class HerijkOpdrachtTests : IDisposable
{
    private static readonly string Dossiers = Voer("synthetisch", "-n", "2000", "--jaar", "2026", "--declaraties", "--ruis", "50").Uit;

    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("meerzorg-");

    public void Dispose() => _map.Delete(recursive: true);

    [Fact]
    public void Het_jaarbestand_is_te_controleren_en_te_gebruiken()
    {
        var verloop = VoerMet(Dossiers, "herijk", "-", "--van", "2026", "--jaar", "2027", "-o", Pad("2027.json"), "--rapport", Pad("rapport.md"));

        Assert.Equal((0, ""), (verloop.Afloop, verloop.Fout));
        Assert.Contains("dossiers: ", verloop.Uit, StringComparison.Ordinal);
        Assert.StartsWith("# Herijking 2026 → 2027\n", File.ReadAllText(Pad("rapport.md")), StringComparison.Ordinal);
        Assert.Equal(0, Voer("parameters", "controleer", Pad("2027.json")).Afloop);
        Assert.Equal(0, Voer("parameters", "verschil", "2026", Pad("2027.json")).Afloop);
        Assert.Equal(2027, Parameterset.Lees(File.ReadAllBytes(Pad("2027.json"))).Jaar);
        Assert.DoesNotContain("\"pad\": \"zorgprofielen.VG7plus.basisuren\"", File.ReadAllText(Pad("2027.json")), StringComparison.Ordinal); // what was confirmed beside another year
    }

    [Fact]
    public void Het_rapport_als_json_heeft_dezelfde_totalen()
    {
        Assert.Equal(0, VoerMet(Dossiers, "herijk", "-", "--van", "2026", "--jaar", "2027", "--maximum", "1730.18", "-o", Pad("2027.json"), "--rapport", Pad("rapport.json")).Afloop);

        var json = JsonDocument.Parse(File.ReadAllBytes(Pad("rapport.json"))).RootElement;
        Assert.Equal(2000, json.GetProperty("aantal").GetInt64() + json.GetProperty("onderDrempel").GetInt64());
        Assert.Equal(0, json.GetProperty("neutraliteit").EnumerateArray().Last().GetProperty("verschil").GetDecimal());
        Assert.Equal(json.GetProperty("aantal").GetInt64(), json.GetProperty("banden").EnumerateArray().Sum(band => band.GetProperty("aantal").GetInt64()));
        Assert.Equal(json.GetProperty("aantal").GetInt64(), json.GetProperty("overgangen").EnumerateArray().Sum(overgang => overgang.GetProperty("aantal").GetInt64()));
        Assert.Equal(Parameterset.Lees(File.ReadAllBytes(Pad("2027.json"))).Id, json.GetProperty("na").GetString());
    }

    [Fact]
    public void Een_rij_met_een_fout_wordt_gemeld_en_telt_niet_mee()
    {
        var rijen = Dossiers.Split('\n');
        rijen[3] = rijen[3].Replace("ja", "misschien", StringComparison.Ordinal).Replace("nee", "misschien", StringComparison.Ordinal);
        rijen[4] += "\"";
        var verloop = VoerMet(string.Join('\n', rijen), "herijk", "-", "--van", "2026", "--jaar", "2027", "-o", Pad("2027.json"));

        Assert.Equal(3, verloop.Afloop);
        Assert.StartsWith("stdin: rij 3: behandeling: gevonden \"misschien\"", verloop.Foutregels[0], StringComparison.Ordinal);
        Assert.Equal("stdin: 2 van 2.000 rijen niet meegeteld, vanwege een fout", verloop.Foutregels[^1]);
        Assert.True(File.Exists(Pad("2027.json")));
    }

    [Fact]
    public void Van_veel_fouten_staan_er_twintig_en_het_aantal()
    {
        var rijen = Dossiers.Split('\n').Select((rij, nummer) => nummer is > 0 and <= 50 ? rij + "x" : rij);
        var verloop = VoerMet(string.Join('\n', rijen), "herijk", "-", "--van", "2026", "--jaar", "2027", "-o", Pad("2027.json"));

        Assert.Equal(21, verloop.Foutregels.Length);
        Assert.Equal("stdin: 50 van 2.000 rijen niet meegeteld, vanwege een fout", verloop.Foutregels[^1]);
    }

    [Fact]
    public void Wat_niet_kan_schrijft_niets()
    {
        var kop = Dossiers.Split('\n')[0] + "\n";
        string Fout(string invoer, params string[] opties)
        {
            var verloop = VoerMet(invoer, ["herijk", "-", .. opties, "-o", Pad("2027.json")]);
            Assert.Equal((2, "", false), (verloop.Afloop, verloop.Uit, File.Exists(Pad("2027.json"))));
            return verloop.Fout;
        }

        Assert.StartsWith("meerzorg: dossiers: gevonden geen boven de drempel", Fout(kop, "--van", "2026", "--jaar", "2027"), StringComparison.Ordinal);
        Assert.StartsWith("stdin: kop: gevonden geen kolom dagen, verwacht precies de kolommen kenmerk, ", Fout(kop.Replace(",dagen", "", StringComparison.Ordinal), "--van", "2026", "--jaar", "2027"), StringComparison.Ordinal);
        Assert.StartsWith("meerzorg: jaar: gevonden 2026", Fout(Dossiers, "--van", "2026", "--jaar", "2026"), StringComparison.Ordinal);
        Assert.StartsWith("2024: jaar: gevonden 2024", Fout(Dossiers, "--van", "2024", "--jaar", "2027"), StringComparison.Ordinal);
        Assert.StartsWith("meerzorg: --maximum: gevonden \"0\"", Fout(Dossiers, "--van", "2026", "--jaar", "2027", "--maximum", "0"), StringComparison.Ordinal);
        Assert.StartsWith("meerzorg: --zet-om: gevonden \"VG9\"", Fout(Dossiers, "--van", "2026", "--jaar", "2027", "--zet-om", "VG9"), StringComparison.Ordinal);
        Assert.Contains("bestand niet gevonden", Fout(Dossiers, "--van", "2026", "--jaar", "2027", "--beleid", "geen.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Een_bestand_dat_er_al_is_blijft()
    {
        File.WriteAllText(Pad("rapport.md"), "eigen");
        string[] opdracht = ["herijk", "-", "--van", "2026", "--jaar", "2027", "-o", Pad("2027.json"), "--rapport", Pad("rapport.md")];

        Assert.Equal(2, VoerMet(Dossiers, opdracht).Afloop);
        Assert.Equal(("eigen", false), (File.ReadAllText(Pad("rapport.md")), File.Exists(Pad("2027.json"))));
        Assert.Equal(0, VoerMet(Dossiers, [.. opdracht, "--overschrijf"]).Afloop);
        Assert.StartsWith("# Herijking", File.ReadAllText(Pad("rapport.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void De_grafieken_staan_in_de_map_en_in_het_rapport()
    {
        Directory.CreateDirectory(Pad("verslag"));
        string[] opdracht = ["herijk", "-", "--van", "2026", "--jaar", "2027", "-o", Pad("2027.json"), "--rapport", Pad("verslag/rapport.md"), "--grafieken", Pad("mijn grafieken")];
        Assert.Equal((0, ""), (VoerMet(Dossiers, opdracht).Afloop, VoerMet(Dossiers, [.. opdracht, "--overschrijf"]).Fout));

        var rapport = File.ReadAllText(Pad("verslag/rapport.md"));
        var bestanden = Directory.GetFiles(Pad("mijn grafieken")).Select(pad => Path.GetFileName(pad)).ToList();
        Assert.Contains("verdeling.svg", bestanden);
        Assert.Contains("VG7.svg", bestanden);
        Assert.All(bestanden, bestand => Assert.Contains($"](<../mijn grafieken/{bestand}>)", rapport, StringComparison.Ordinal));
        Assert.All(bestanden, bestand => System.Xml.Linq.XDocument.Load(Path.Combine(Pad("mijn grafieken"), bestand)));

        // One that exists already keeps everything as it was.
        File.Delete(Pad("2027.json"));
        File.Delete(Pad("verslag/rapport.md"));
        Assert.Equal(2, VoerMet(Dossiers, opdracht).Afloop);
        Assert.False(File.Exists(Pad("2027.json")) || File.Exists(Pad("verslag/rapport.md")));
    }

    [Fact]
    public void Een_bestand_voor_twee_dingen_is_een_fout()
    {
        var verloop = VoerMet(Dossiers, "herijk", "-", "--van", "2026", "--jaar", "2027", "-o", Pad("uit.json"), "--rapport", Pad("./uit.json"));

        Assert.Equal((2, false), (verloop.Afloop, File.Exists(Pad("uit.json"))));
        Assert.Contains("elk heeft een eigen bestand", verloop.Fout, StringComparison.Ordinal);
    }

    [Fact]
    public void Naar_standaarduitvoer_gaat_alleen_het_bestand()
    {
        var verloop = VoerMet(Dossiers, "herijk", "-", "--van", "2026", "--jaar", "2027", "-o", "-");

        Assert.Equal((0, 2027), (verloop.Afloop, Parameterset.Lees(System.Text.Encoding.UTF8.GetBytes(verloop.Uit)).Jaar));
        Assert.Contains("totaal per jaar", verloop.Fout, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_map_die_niet_kan_worden_gemaakt_is_een_fout()
    {
        File.WriteAllText(Pad("bezet"), "");
        var verloop = VoerMet(Dossiers, "herijk", "-", "--van", "2026", "--jaar", "2027", "-o", Pad("2027.json"), "--grafieken", Pad("bezet"));

        Assert.Equal((2, false), (verloop.Afloop, File.Exists(Pad("2027.json"))));
        Assert.Contains("dit is een bestand; verwacht de naam van een map", verloop.Fout, StringComparison.Ordinal);
    }

    [Fact]
    public void De_plaatsing_heeft_elke_rij_ook_die_met_een_fout()
    {
        var rijen = Dossiers.TrimEnd('\n').Split('\n');
        rijen[3] = rijen[3].Replace("ja", "misschien", StringComparison.Ordinal).Replace("nee", "misschien", StringComparison.Ordinal);
        rijen[4] = "A1,VG7,ja,ja,47:45,,,,,,0,0.95,3800.00,73";
        rijen[5] = "A2,VG7,ja,ja,35:45,,,,,,0,0.95,3800.00,73";
        var verloop = VoerMet(string.Join('\n', rijen), "herijk", "-", "--van", "2026", "--jaar", "2027", "-o", Pad("2027.json"), "--plaatsing", Pad("plaatsing.csv"));

        Assert.Equal(3, verloop.Afloop);
        var plaatsing = File.ReadAllLines(Pad("plaatsing.csv"));
        Assert.Equal(rijen.Length, plaatsing.Length);
        Assert.Equal("kenmerk,zorgprofiel,jaarbedrag,jaarbedrag_100,geldband,meerzorgseconden,zonder_indirect,klasse,fout", plaatsing[0]);
        Assert.StartsWith("S0000003,,,,,,,,", plaatsing[3], StringComparison.Ordinal);
        Assert.Contains("misschien", plaatsing[3], StringComparison.Ordinal);
        Assert.Equal("A1,VG7,19000,20000,2,66124.578613694022,50400,meerzorgprofiel 2,", plaatsing[4]);
        Assert.Equal("A2,VG7,19000,20000,2,22924.578613694022,7200,onder de drempel,", plaatsing[5]);

        // What cannot be calculated leaves nothing.
        Assert.Equal(2, VoerMet(Dossiers.Split('\n')[0] + "\n", "herijk", "-", "--van", "2026", "--jaar", "2027", "-o", Pad("x.json"), "--plaatsing", Pad("x.csv")).Afloop);
        Assert.Equal(["2027.json", "plaatsing.csv"], _map.GetFiles().Select(bestand => bestand.Name).Order());
        Assert.Equal(2, VoerMet(Dossiers, "herijk", "-", "--van", "2026", "--jaar", "2027", "-o", Pad("x.json"), "--plaatsing", Pad("plaatsing.csv")).Afloop);
    }

    [Fact]
    public void Het_voorbeeld_toetst_een_eigen_bestand()
    {
        var verloop = Voer("herijk", "voorbeelden/herijking/dossiers.csv", "--van", "2026", "--jaar", "2027", "--beleid", "voorbeelden/herijking/toets.json", "-o", Pad("2027.json"), "--rapport", Pad("rapport.json"));
        Assert.Equal((0, ""), (verloop.Afloop, verloop.Fout));

        // Nothing but LG6 and SGLVG1, as docs/herijking.md says, gets other classes.
        var klassen = JsonDocument.Parse(File.ReadAllBytes(Pad("rapport.json"))).RootElement.GetProperty("klassen").EnumerateArray()
            .Where(klasse => klasse.GetProperty("vanaf").GetString() != klasse.GetProperty("oudVanaf").GetString()).Select(klasse => klasse.GetProperty("zorgprofiel").GetString()!).Distinct();
        Assert.Equal(["LG6", "SGLVG1"], klassen);
    }

    private string Pad(string naam) => Path.Combine(_map.FullName, naam);
}
