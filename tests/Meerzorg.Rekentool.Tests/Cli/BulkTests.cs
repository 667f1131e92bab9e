using System.Globalization;
using System.Text;
using System.Text.Json;
using Meerzorg.Rekentool.Cli;
using Meerzorg.Rekentool.Cli.Synthetisch;
using Meerzorg.Rekentool.Tests.Hulp;
using static Meerzorg.Rekentool.Tests.Cli.Meerzorgopdracht;

namespace Meerzorg.Rekentool.Tests.Cli;

/// <summary><c>meerzorg bulk</c>.</summary>
public sealed class BulkTests : IDisposable
{
    private const string Kop = "kenmerk,zorgprofiel,behandeling,dagbesteding,wonen,dagbesteding_uren,nacht,behandelaren,minuren,context_uren_jaar,context_euro,tariefpercentage\n";
    private const string Uitkop = "kenmerk,classificatie,meerzorgprofiel,meerzorgseconden,jaarbedrag,etmaalbedrag,context_bespreekbaar,afgetopt,fout\n";
    private const string Goed = "A,VG7,ja,ja,44:45,,,,,,0,1\n";
    private const string Goeduit = "A,meerzorgprofiel,1,55324.578613694022,15289.57,41.89,,nee,\n";

    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("meerzorg-");

    public void Dispose() => _map.Delete(recursive: true);

    [Theory]
    [InlineData(2022)]
    [InlineData(2025)]
    [InlineData(2026)]
    public void Elke_rij_is_wat_de_enkele_berekening_geeft(int jaar)
    {
        var rekentool = Rekentool.Voor(jaar);
        var (invoer, verwacht) = (new StringBuilder(Kop), new StringBuilder(Uitkop));
        var generator = new Dossiergenerator(7, rekentool.Parameters);
        for (int nummer = 0; nummer < 400; nummer++)
        {
            var velden = generator.Volgende();
            if (nummer % 10 == 9) velden[4] += ":00.25"; // goes by the exact path
            invoer.AppendJoin(',', velden).Append('\n');
            verwacht.Append(Verwacht(velden[0], rekentool.Bereken(Aanvraag(velden))));
        }

        var verloop = VoerMet(invoer.ToString(), "bulk", "-", "--jaar", jaar.ToString(CultureInfo.InvariantCulture));
        Assert.Equal((0, ""), (verloop.Afloop, verloop.Fout));
        Assert.Equal(verwacht.ToString(), verloop.Uit);
    }

    [Fact]
    public void Puntkommas_met_decimale_komma_geven_dezelfde_uitkomst()
    {
        var invoer = Voer("synthetisch", "-n", "300", "--zaad", "3").Uit;
        var uit = VoerMet(invoer, "bulk", "-", "--jaar", "2026").Uit;
        var puntkomma = VoerMet(invoer.Replace(',', ';').Replace('.', ','), "bulk", "-", "--jaar", "2026");
        Assert.Equal((0, uit.Replace(',', ';').Replace('.', ',')), (puntkomma.Afloop, puntkomma.Uit));
    }

    [Theory]
    [InlineData("A;VG7;ja;ja;44:45;;;;;;10.000;1", "context_euro: gevonden \"10.000\", dat op meer dan één manier te lezen is, verwacht 10000 (met een punt tussen duizendtallen) of 10 (met een decimale punt) [CONTEXT-1]")]
    [InlineData("A;VG7;ja;ja;44:45;;;;;;0;0.95", "tariefpercentage: gevonden \"0.95\", verwacht een fractie met een decimale komma, dus 0,95 [BEDRAG-4]")]
    [InlineData("A;VG7;ja;ja;1.500;;;;;;0;1", "wonen: gevonden \"1.500\", dat op meer dan één manier te lezen is, verwacht 1500:00 (met een punt tussen duizendtallen) of 1:30 (decimale uren) [UREN-1]")]
    public void Een_punt_in_een_bestand_met_puntkommas_is_nooit_een_decimaalteken(string rij, string fout)
    {
        var verloop = VoerMet(Kop.Replace(',', ';') + rij + "\n", "bulk", "-", "--jaar", "2026");
        Assert.Equal(3, verloop.Afloop);
        Assert.Equal($"A;;;;;;;;\"{fout.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", verloop.Uit.Split('\n')[1]);
    }

    [Fact]
    public void Bytevolgordeteken_regeleinden_aanhalingstekens_volgorde_en_witregels()
    {
        Assert.Equal(Uitkop + Goeduit, VoerMet([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Kop + Goed)], "bulk", "-", "--jaar", "2026").Uit);
        Assert.Equal(Uitkop + Goeduit, Uit((Kop + "\n" + Goed).Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal(Uitkop + Goeduit, Uit(Kop + Goed.TrimEnd('\n')));
        Assert.Equal(Uitkop + "\"A, \"\"é\"\"\"" + Goeduit[1..], Uit(Kop + "\"A, \"\"é\"\"\",\"VG7\",ja,ja,\"44:45\",,,,,,0,1\n"));
        Assert.Equal(Uitkop + Goeduit, Uit(string.Join(',', Kop.TrimEnd('\n').Split(',').Reverse()) + "\n" + string.Join(',', Goed.TrimEnd('\n').Split(',').Reverse()) + "\n"));
        Assert.Equal(Uitkop, Uit(Kop));
    }

    [Theory]
    [InlineData("B,VG9,ja,ja,44:45,,,,,,0,1", "zorgprofiel: gevonden \"VG9\", verwacht een van VG5")]
    [InlineData("B,,ja,ja,44:45,,,,,,0,1", "zorgprofiel: gevonden niets, verwacht een van VG5")]
    [InlineData("B,VG7,1,ja,44:45,,,,,,0,1", "behandeling: gevonden \"1\", verwacht ja of nee, dus ja")]
    [InlineData("B,VG7,ja,,44:45,,,,,,0,1", "dagbesteding: gevonden niets, verwacht ja of nee")]
    [InlineData("B,LVG4,nee,nee,44:45,,,,,,0,1", "dagbesteding: gevonden exclusief behandeling, exclusief dagbesteding, verwacht een combinatie")]
    [InlineData("B,VG7,ja,ja,44:60,,,,,,0,1", "wonen: gevonden \"44:60\", verwacht u:mm")]
    [InlineData("B,VG7,ja,ja,2000:00:01,,,,,,0,1", "wonen: gevonden 2000:00:01, verwacht een tijd per week")]
    [InlineData("B,VG7,ja,ja,44:45,-1:00,,,,,0,1", "dagbesteding_uren: gevonden -1:00, verwacht een tijd per week")]
    [InlineData("B,VG7,ja,ja,44:45,,x,,,,0,1", "nacht: gevonden \"x\", verwacht u:mm")]
    [InlineData("B,VG7,ja,ja,44:45,,,2001:00,,,0,1", "behandelaren: gevonden 2001:00, verwacht een tijd per week")]
    [InlineData("B,VG7,ja,ja,44:45,,,,44:46,,0,1", "minuren: gevonden 44:46, verwacht ten hoogste de zorginzet die meetelt, 44:45")]
    [InlineData("B,VG7,ja,ja,44:45,,,,,106000:01,0,1", "context_uren_jaar: gevonden 106000:01, verwacht een tijd per jaar")]
    [InlineData("B,VG7,ja,ja,44:45,,,,,,,1", "context_euro: gevonden niets, verwacht een bedrag")]
    [InlineData("B,VG7,ja,ja,44:45,,,,,,-0.01,1", "context_euro: gevonden \"-0.01\", verwacht een bedrag van 0 tot en met 1.000.000.000, zoals 10000.00")]
    [InlineData("B,VG7,ja,ja,44:45,,,,,,€ 5,1", "context_euro: gevonden \"€ 5\", verwacht een bedrag zonder euroteken, dus 5 [")]
    [InlineData("B,VG7,ja,ja,44:45,,,,,,0,", "tariefpercentage: gevonden niets, verwacht een fractie")]
    [InlineData("B,VG7,ja,ja,44:45,,,,,,0,95", "tariefpercentage: gevonden \"95\", verwacht een fractie groter dan 0 en ten hoogste 1, dus 0.95 [")]
    [InlineData(",VG7,ja,ja,44:45,,,,,,0,1", "kenmerk: gevonden niets, verwacht een kenmerk")]
    [InlineData("B,VG7,ja,ja,44:45,,,,,,0", "gevonden 11 velden, verwacht 12 velden")]
    [InlineData("B,VG7,ja,ja,44:45,,,,,,0,1,extra", "gevonden 13 velden, verwacht 12 velden, zoveel als de kop; een komma in een getal scheidt hier velden: schrijf een punt")]
    [InlineData("B,\"VG7,ja,ja,44:45,,,,,,0,1", "gevonden een aanhalingsteken dat niet klopt")]
    [InlineData("B,VG7,,ja,x,,,,,,0,2", "behandeling: gevonden niets, verwacht ja of nee [UREN-4]; wonen: gevonden \"x\", verwacht u:mm, u:mm:ss of decimale uren, zoals 40:30 [UREN-1]; tariefpercentage: gevonden \"2\",")]
    public void Een_foute_rij_kost_alleen_zichzelf(string rij, string fout)
    {
        var verloop = VoerMet(Kop + Goed + rij + "\n" + Goed, "bulk", "-", "--jaar", "2026");
        Assert.Equal((3, "stdin: waarschuwing: kenmerk \"A\" van rij 1 staat ook op rij 3\nstdin: 1 van 3 rijen niet berekend; zie de kolom fout\n"), (verloop.Afloop, verloop.Fout));
        var regels = verloop.Uit.Split('\n');
        Assert.Equal((5, Goeduit.TrimEnd('\n'), Goeduit.TrimEnd('\n')), (regels.Length, regels[1], regels[3]));
        Assert.StartsWith(rij[..rij.IndexOf(',', StringComparison.Ordinal)] + ",,,,,,,,", regels[2], StringComparison.Ordinal);
        Assert.Contains(fout, regels[2].Replace("\"\"", "\"", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    /// <summary>What a spreadsheet would calculate is text for it, numbers stay numbers, and what was guarded comes back as it was; elsewhere a kenmerk returns unchanged.</summary>
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+31", "'+31")]
    [InlineData("-5", "'-5")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("'al bewaakt", "''al bewaakt")]
    [InlineData("gewoon", "gewoon")]
    public void Voor_excel_is_een_kenmerk_nooit_een_formule(string kenmerk, string bewaakt)
    {
        var invoer = Kop + kenmerk + Goed[Goed.IndexOf(',', StringComparison.Ordinal)..];
        Assert.StartsWith(kenmerk + ",", VoerMet(invoer, "bulk", "-", "--jaar", "2026").Uit.Split('\n')[1], StringComparison.Ordinal);

        var excel = VoerMet(invoer, "bulk", "-", "--jaar", "2026", "--voor-excel").Uit;
        Assert.StartsWith("\uFEFFkenmerk;", excel, StringComparison.Ordinal);
        Assert.StartsWith(bewaakt + ";", excel.Split('\n')[1], StringComparison.Ordinal);
        Assert.DoesNotContain("'", excel.Split('\n')[1][(bewaakt.Length + 1)..], StringComparison.Ordinal);

        // A table that Excel kept is read without the guard.
        var terug = "\uFEFF" + Kop.Replace(',', ';') + bewaakt + Goed[Goed.IndexOf(',', StringComparison.Ordinal)..].Replace('.', '#').Replace(',', ';').Replace('#', ',');
        Assert.StartsWith(kenmerk + ";", VoerMet(terug, "bulk", "-", "--jaar", "2026").Uit.Split('\n')[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "stdin: gevonden niets, verwacht een kop")]
    [InlineData("a,b\n1,2\n", "stdin: kop: gevonden geen enkele bekende kolomnaam in \"a\", \"b\", verwacht als eerste regel precies de kolommen kenmerk, ")]
    [InlineData("kenmerk\nA\n", "stdin: kop: gevonden geen kolom zorgprofiel, behandeling, dagbesteding, ")]
    public void Een_bestand_dat_als_geheel_niet_kan(string invoer, string melding)
    {
        var verloop = VoerMet(invoer, "bulk", "-", "--jaar", "2026");
        Assert.Equal((2, ""), (verloop.Afloop, verloop.Uit));
        Assert.StartsWith(melding, verloop.Fout, StringComparison.Ordinal);
    }

    [Fact]
    public void Geen_utf8_en_geen_bestand()
    {
        var bestand = Pad("uit.csv");
        var verloop = VoerMet([.. Encoding.UTF8.GetBytes(Kop), .. "A\xE9"u8[..1], 0xE9, .. Encoding.UTF8.GetBytes(Goed[1..])], "bulk", "-", "--jaar", "2026", "-o", bestand);
        Assert.Equal((2, "stdin: regel 2: gevonden \"Aé\" met byte E9, geen UTF-8, verwacht UTF-8: kies in Excel bij Opslaan als \"CSV UTF-8 (door komma's gescheiden)\"\n"), (verloop.Afloop, verloop.Fout));
        Assert.Empty(_map.GetFiles());

        Assert.Equal("nergens.csv: kan niet worden gelezen: bestand niet gevonden\n", Voer("bulk", "nergens.csv", "--jaar", "2026").Fout);
        Assert.Equal((2, $"2024: jaar: gevonden 2024, verwacht een jaar waarvan de parameters bekend zijn: {string.Join(", ", Rekentool.Jaren)}\n"), (Voer("bulk", "x", "--jaar", "2024").Afloop, Voer("bulk", "x", "--jaar", "2024").Fout));
        Assert.Equal("meerzorg: --jaar: gevonden niets, verwacht het jaar waarmee een CSV-bestand wordt gerekend\n", Voer("bulk", "-").Fout);
        Assert.Equal("x: kan niet worden gelezen: bestand niet gevonden\n", Voer("bulk", "x").Fout);
        Assert.StartsWith("meerzorg: --draden: gevonden \"0\", verwacht een getal van 1", Voer("scenario", "x", "--jaar", "2026", "--draden", "0").Fout, StringComparison.Ordinal);
    }

    [Fact]
    public void Naar_een_bestand_dat_niet_stil_wordt_overschreven()
    {
        var (invoer, uit) = (Pad("in.csv"), Pad("uit.csv"));
        File.WriteAllText(invoer, Kop + Goed);
        Assert.Equal(new Verloop(0, "", ""), Voer("bulk", invoer, "--jaar", "2026", "-o", uit));
        Assert.Equal(Uitkop + Goeduit, File.ReadAllText(uit));

        File.WriteAllText(uit, "van een ander");
        Assert.Equal(new Verloop(2, "", $"{uit}: bestaat al; --overschrijf vervangt het\n"), Voer("bulk", invoer, "--jaar", "2026", "-o", uit));
        Assert.Equal("van een ander", File.ReadAllText(uit));
        Assert.Equal(new Verloop(0, "", ""), Voer("bulk", invoer, "--jaar", "2026", "-o", uit, "--overschrijf"));
        Assert.Equal(Uitkop + Goeduit, File.ReadAllText(uit));
        Assert.Equal(2, _map.GetFiles().Length);
    }

    [Fact]
    public void Een_overlay_rekent_mee()
    {
        var verloop = VoerMet(Kop + "A,VG7,ja,ja,44:45,,,,,,1088.5,1\n", "bulk", "-", "--jaar", "2026", "--parameters", "voorbeelden/overlays/contextdrempel-formulier.json");
        Assert.Equal("A,meerzorgprofiel,1,55324.578613694022,15289.80,41.89,ja,nee,", verloop.Uit.Split('\n')[1]);
    }

    [Fact]
    public void Veel_rijen_in_volgorde_met_voortgang_alleen_op_een_terminal()
    {
        const int Rijen = 20_000;
        var invoer = new StringBuilder(Kop);
        for (int nummer = 0; nummer < Rijen; nummer++) invoer.Append(CultureInfo.InvariantCulture, $"{nummer}").Append(nummer == 12_345 ? ",VG9" : ",VG7").Append(Goed[5..]);
        var bestand = Pad("veel.csv");
        File.WriteAllText(bestand, invoer.ToString());

        var (afloop, uit, fout) = VoerIn(new Klok(), true, CancellationToken.None, "bulk", bestand, "--jaar", "2026");
        var regels = uit.Split('\n');
        Assert.Equal((3, Rijen + 2), (afloop, regels.Length));
        Assert.Equal(Enumerable.Range(0, Rijen).Select(nummer => $"{nummer}"), regels[1..^1].Select(regel => regel.Split(',')[0]));
        Assert.Matches("\r8\\.192 dossiers, [\\d.]+ per seconde, nog \\d+:\\d\\d\r", fout);
        Assert.EndsWith($"\r{bestand}: 1 van 20.000 rijen niet berekend; zie de kolom fout\n", fout, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', VoerIn(new Klok(), false, CancellationToken.None, "bulk", bestand, "--jaar", "2026").Fout);
    }

    [Theory]
    [InlineData("bulk", "in.csv", "--jaar", "2026")]
    [InlineData("synthetisch", "-n", "10000")]
    public void Afbreken_laat_niets_half_achter(params string[] opdracht)
    {
        File.WriteAllText(Pad("in.csv"), Kop + Goed);
        var (afloop, uit, fout) = VoerIn(TimeProvider.System, false, new CancellationToken(canceled: true), [.. opdracht.Select(woord => woord == "in.csv" ? Pad(woord) : woord), "-o", Pad("uit.csv")]);
        Assert.Equal((1, "", "meerzorg: afgebroken; er is geen bestand geschreven\n"), (afloop, uit, fout));
        Assert.Equal("in.csv", Assert.Single(_map.GetFiles()).Name);
    }

    private static string Uit(string invoer)
    {
        var verloop = VoerMet(invoer, "bulk", "-", "--jaar", "2026");
        Assert.Equal((0, ""), (verloop.Afloop, verloop.Fout));
        return verloop.Uit;
    }

    private static (int Afloop, string Uit, string Fout) VoerIn(TimeProvider klok, bool terminal, CancellationToken annulering, params string[] argumenten)
    {
        using var uit = new StringWriter { NewLine = "\n" };
        using var fout = new StringWriter { NewLine = "\n" };
        var omgeving = new Omgeving(Projectmap.Wortel, Stream () => Stream.Null, uit, fout, 160) { Klok = klok, ToontVoortgang = terminal, Annulering = _ => annulering };
        return (Opdrachtregel.Voer(argumenten, omgeving), uit.ToString(), fout.ToString());
    }

    private string Pad(string naam) => Path.Combine(_map.FullName, naam);

    private static Aanvraag Aanvraag(string[] velden) => new()
    {
        Zorgprofiel = Zorgprofiel.Parse(velden[1], null),
        Behandeling = velden[2] == "ja",
        Dagbesteding = velden[3] == "ja",
        Zorg = new() { Wonen = Uren.Parse(velden[4], null), Dagbesteding = Uren.Parse(velden[5], null), Nacht = Uren.Parse(velden[6], null) },
        Behandelaren = Behandelinzet.VanTotaal(Uren.Parse(velden[7], null)),
        Minuren = Uren.Parse(velden[8], null),
        Context = new() { UrenPerJaar = Uren.Parse(velden[9], null), Euro = decimal.Parse(velden[10], CultureInfo.InvariantCulture) },
        Tariefpercentage = decimal.Parse(velden[11], CultureInfo.InvariantCulture),
    };

    /// <summary>The row as the JSON of the individual outcome has it.</summary>
    private static string Verwacht(string kenmerk, Uitkomst uitkomst)
    {
        var json = JsonDocument.Parse(uitkomst.AlsJson()).RootElement;
        string Veld(string lid) => json.GetProperty(lid) switch
        {
            { ValueKind: JsonValueKind.True } => "ja",
            { ValueKind: JsonValueKind.False } => "nee",
            { ValueKind: JsonValueKind.Null } => "",
            var waarde => waarde.ToString(),
        };
        return $"{kenmerk},{Veld("classificatie")},{Veld("meerzorgprofiel")},{Veld("meerzorgSeconden")},{Veld("jaarbedrag")},{Veld("etmaalbedrag")},{Veld("contextBespreekbaar")},{Veld("afgetopt")},\n";
    }

    /// <summary>Every look at the clock is a second later.</summary>
    private sealed class Klok : TimeProvider
    {
        private long _stand;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => _stand++;
    }
}
