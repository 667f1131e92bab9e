using System.Text.Json;
using Meerzorg.Rekentool.Tests.Hulp;
using static Meerzorg.Rekentool.Tests.Cli.Meerzorgopdracht;

namespace Meerzorg.Rekentool.Tests.Cli;

/// <summary><c>meerzorg parameters</c>.</summary>
public sealed class ParametersTests : IDisposable
{
    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("meerzorg-");

    public void Dispose() => _map.Delete(recursive: true);

    [Fact]
    public void Toon_als_tekst() => Snapshot.Klopt(Goed("parameters", "toon", "2022"));

    [Fact]
    public void Toon_als_json_heeft_elke_waarde_met_bron_en_status()
    {
        var json = JsonDocument.Parse(Goed("parameters", "toon", "2026", "--formaat", "json", "--parameters", "voorbeelden/overlays/contextdrempel-formulier.json")).RootElement;
        var waarden = json.GetProperty("waarden").EnumerateArray().ToList();

        Assert.Equal(Rekentool.Voor(2026).Parameters.Waarden().Count(), waarden.Count);
        Assert.All(waarden, waarde => Assert.All((string[])["pad", "waarde", "eenheid", "document", "plaats", "status"], lid => Assert.NotEqual("", waarde.GetProperty(lid).GetString())));
        Assert.Equal("eigen", waarden.Single(waarde => waarde.GetProperty("pad").GetString() == "contextdrempel").GetProperty("status").GetString());
        Assert.Equal(64, json.GetProperty("waardehash").GetString()!.Length);
    }

    [Fact]
    public void Controleer_elk_jaar() => Snapshot.Klopt(Goed("parameters", "controleer", "2022", "2025", "2026"));

    [Fact]
    public void Indexeer_schrijft_een_bestand_dat_gecontroleerd_en_vergeleken_kan_worden()
    {
        var bestand = Pad("2026.json");
        Assert.Equal("", Voer("parameters", "indexeer", "2025", "--van", "1601.96", "--naar", "1683.05", "--jaar", "2026", "-o", bestand).Uit);

        Assert.Contains("naast 2025 gelegd (2025 × 1683,05 ÷ 1601,96)", Goed("parameters", "controleer", bestand), StringComparison.Ordinal);
        var verschil = JsonDocument.Parse(Goed("parameters", "verschil", "2026", bestand, "--formaat", "json")).RootElement;
        Assert.InRange(verschil.GetProperty("grootsteRelatieveVerschil").GetDecimal(), 0, 0.000_000_000_000_001m);
        Assert.Equal(4, verschil.GetProperty("waarden").EnumerateArray().Count(waarde => waarde.GetProperty("na").ValueKind == JsonValueKind.Null)); // VG7plus
        Assert.Contains("vervallen", Goed("parameters", "verschil", "2026", bestand), StringComparison.Ordinal);
    }

    [Fact]
    public void Een_proef_schrijft_niets()
    {
        var bestand = Pad("proef.json");
        var uit = Goed("parameters", "indexeer", "2025", "--van", "1601.96", "--naar", "1683.05", "--jaar", "2026", "-o", bestand, "--proef");
        Assert.False(File.Exists(bestand));
        Assert.Contains("zorgprofielen.VG7.ranges.1.jaarbedrag", uit, StringComparison.Ordinal);
        Assert.Contains("+5,06192", uit, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_bestaand_bestand_wordt_niet_overschreven()
    {
        var bestand = Pad("bestaat.json");
        File.WriteAllText(bestand, "van een ander");
        var verloop = Voer("parameters", "indexeer", "2025", "--van", "1", "--naar", "1.05", "--jaar", "2026", "-o", bestand);
        Assert.Equal((2, $"{bestand}: bestaat al; --overschrijf vervangt het\n"), (verloop.Afloop, verloop.Fout));
        Assert.Equal("van een ander", File.ReadAllText(bestand));
    }

    [Fact]
    public void Een_gebroken_bestand_zegt_waar()
    {
        var bestand = Pad("stuk.json");
        File.WriteAllText(bestand, Jaarbestand.Tekst(2026).Replace("\"15:22:06\"", "\"15:22:07\"", StringComparison.Ordinal));
        var verloop = Voer("parameters", "controleer", bestand, "2026");
        Assert.Equal((2, ""), (verloop.Afloop, verloop.Uit));
        Assert.Matches(@"^.*stuk\.json: zorgprofielen\.VG7\.ranges\.2\.vanaf \(regel \d+, kolom 11\): gevonden de grens is niet hele uren plus indirecte uren: .* \[PARAM-9\]\n$", verloop.Fout);
    }

    [Fact]
    [Trait("Regel", "PARAM-12")]
    public void Een_bedrag_dat_niet_klopt_met_de_indexatie_is_een_bevinding()
    {
        var bestand = Pad("cent.json");
        File.WriteAllText(bestand, Jaarbestand.Tekst(2026).Replace("\"15289.572528934112\"", "\"15289.582528934112\"", StringComparison.Ordinal));
        var uit = Goed("parameters", "controleer", bestand);
        Assert.Contains(", 1 bevinding;", uit, StringComparison.Ordinal);
        Assert.Contains("waarschuwing: zorgprofielen.VG7.ranges.1.jaarbedrag: 15289,582528934112 is niet de geïndexeerde waarde, 15289,572528934", uit, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--van: gevonden \"nul\"", "parameters", "indexeer", "2025", "--van", "nul", "--naar", "2", "--jaar", "2026")]
    [InlineData("--naar: gevonden \"-1\"", "parameters", "indexeer", "2025", "--van", "1", "--naar", "-1", "--jaar", "2026")]
    [InlineData("--gecontroleerd-op: gevonden \"morgen\"", "parameters", "indexeer", "2025", "--van", "1", "--naar", "2", "--jaar", "2026", "--gecontroleerd-op", "morgen")]
    [InlineData("--jaar: gevonden 2025, verwacht een ander jaar", "parameters", "indexeer", "2025", "--van", "1", "--naar", "2", "--jaar", "2025")]
    [InlineData("2024: jaar: gevonden 2024", "parameters", "toon", "2024")]
    [InlineData("niets.json: kan niet worden gelezen: bestand niet gevonden", "parameters", "verschil", "2026", "niets.json")]
    [InlineData("gevonden niets, verwacht een opdracht: toon, controleer, indexeer, uit-formulier, verschil, schema", "parameters")]
    public void Slechte_invoer(string melding, params string[] argumenten)
    {
        var verloop = Voer(argumenten);
        Assert.Equal((2, ""), (verloop.Afloop, verloop.Uit));
        Assert.Contains(melding, verloop.Fout, StringComparison.Ordinal);
    }

    [Fact]
    public void Het_schema_is_het_gepubliceerde()
    {
        Assert.Equal(File.ReadAllText(Projectmap.Pad("schema", "parameters-1.schema.json")), Goed("parameters", "schema"));
        Assert.Equal(File.ReadAllText(Projectmap.Pad("schema", "overlay-1.schema.json")), Goed("parameters", "schema", "--overlay"));
        Assert.Equal(File.ReadAllText(Projectmap.Pad("schema", "pgb-1.schema.json")), Goed("parameters", "schema", "--pgb"));
    }

    [Fact]
    [Trait("Regel", "PARAM-14")]
    public void Streng_weigert_wat_op_een_afgeleide_waarde_rust()
    {
        var verloop = Voer("bereken", "voorbeelden/vg7.json", "--jaar", "2022", "--streng");
        Assert.Equal((2, ""), (verloop.Afloop, verloop.Uit));
        Assert.Equal(["zorgprofielen.VG7.ranges.3.jaarbedrag", "maximaalEtmaalbedrag"], verloop.Foutregels.Select(regel => regel.Split(": ")[1]));
        Assert.Equal(0, Voer("bereken", "voorbeelden/vg7.json", "--streng").Afloop);
    }

    /// <summary>Wherever a year is accepted, a year file is too.</summary>
    [Theory]
    [InlineData("bereken voorbeelden/vg7.json --jaar JAAR", "JAAR: meerzorgprofiel 3")]
    [InlineData("groep voorbeelden/groep/woning.json --jaar JAAR", "JAAR")]
    [InlineData("bulk voorbeelden/dossiers.csv --jaar JAAR", "")]
    [InlineData("scenario voorbeelden/dossiers.csv --jaar JAAR --parameters 2026", "JAAR")]
    [InlineData("motivering voorbeelden/vg7.json --jaar JAAR", "met de parameters van 2100, set 2100-")]
    [InlineData("rekenstaat voorbeelden/vg7.json --jaar JAAR", "\"id\": \"2100-")]
    [InlineData("termijn voorbeelden/termijn/preventief.json --jaar JAAR", "")]
    [InlineData("jaarwissel voorbeelden/vg7.json --van 2026 --naar JAAR", "→ 2100-")]
    [InlineData("synthetisch -n 3 --jaar JAAR", "")]
    [InlineData("parameters toon JAAR", "JAAR: 2100-")]
    [InlineData("parameters controleer JAAR", "naast 2026 gelegd")]
    [InlineData("parameters verschil 2026 JAAR", "→ JAAR (2100-")]
    public void Waar_een_jaar_staat_mag_een_jaarbestand_staan(string opdracht, string deel)
    {
        var bestand = EigenJaar();
        Assert.Contains(deel.Replace("JAAR", bestand, StringComparison.Ordinal), Goed(opdracht.Replace("JAAR", bestand, StringComparison.Ordinal).Split(' ')), StringComparison.Ordinal);
    }

    [Fact]
    public void Een_rekenblad_en_een_rekenstaat_van_een_eigen_jaar()
    {
        var (bestand, blad, rekenstaat) = (EigenJaar(), Pad("blad.xlsx"), Pad("rekenstaat.json"));
        Assert.Equal(0, Voer("rekenblad", "voorbeelden/vg7.json", "--jaar", bestand, "-o", blad).Afloop);
        Assert.True(new FileInfo(blad).Length > 1000);
        Assert.Equal(0, Voer("rekenstaat", "voorbeelden/vg7.json", "--jaar", bestand, "-o", rekenstaat).Afloop);
        Assert.Equal($"{rekenstaat}: identiek\n", Goed("herbereken", rekenstaat, "--jaar", bestand));
        Assert.Equal((3, $"{rekenstaat}: niet herberekend: een jaar zonder parameters"), (Voer("herbereken", rekenstaat).Afloop, Voer("herbereken", rekenstaat).Uit.Split('\n')[0]));
    }

    [Fact]
    public void Een_jaarbestand_dat_niet_te_lezen_is_is_een_fout_naast_die_in_de_aanvraag()
    {
        var verloop = Voer("bereken", "voorbeelden/fouten/vv7.json", "--jaar", "niets.json");
        Assert.Equal((2, ""), (verloop.Afloop, verloop.Uit));
        Assert.Equal("niets.json: kan niet worden gelezen: bestand niet gevonden", verloop.Foutregels[0]);
        Assert.True(verloop.Foutregels.Length > 3);

        var pgb = Voer("pgb", "voorbeelden/pgb/eenvoudig.json", "--jaar", EigenJaar());
        Assert.Equal((2, ""), (pgb.Afloop, pgb.Uit)); // a year of the pgb is another file
        Assert.Contains("formaat", pgb.Fout, StringComparison.Ordinal);
    }

    /// <summary>A year that is not in the package.</summary>
    private string EigenJaar()
    {
        var bestand = Pad("2100.json");
        if (!File.Exists(bestand)) Assert.Equal(0, Voer("parameters", "indexeer", "2026", "--van", "1683.05", "--naar", "1739.90", "--jaar", "2100", "-o", bestand).Afloop);
        return bestand;
    }

    private static string Goed(params string[] argumenten)
    {
        var verloop = Voer(argumenten);
        Assert.Equal((0, ""), (verloop.Afloop, verloop.Fout));
        return verloop.Uit;
    }

    private string Pad(string naam) => Path.Combine(_map.FullName, naam);
}
