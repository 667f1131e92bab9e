using System.Text;
using Meerzorg.Rekentool.Tests.Hulp;
using static Meerzorg.Rekentool.Tests.Cli.Meerzorgopdracht;

namespace Meerzorg.Rekentool.Tests.Cli;

/// <summary>Tables as spreadsheets and people make them: read as they are meant, or refused with the cause and a remedy that works in that very file.</summary>
public class CsvInvoerTests
{
    private const string Kop = "kenmerk;zorgprofiel;behandeling;dagbesteding;wonen;dagbesteding_uren;nacht;behandelaren;minuren;context_uren_jaar;context_euro;tariefpercentage\n";
    private const string Goed = "A;VG7;ja;ja;44:45;;;;;;0;1\n";
    private const string Goeduit = "A;meerzorgprofiel;1;55324,578613694022;15289,57;41,89;;nee;\n";

    private static readonly string Titels = string.Join(';', Kop.TrimEnd().Split(';').Select(naam => char.ToUpperInvariant(naam[0]) + naam[1..].Replace('_', ' '))) + "\n";

    private static readonly (string Naam, byte[] Bytes)[] Bestanden =
    [
        ("tabs", Bytes((Kop + Goed).Replace(';', '\t'))),
        ("rechte strepen", Bytes((Kop + Goed).Replace(';', '|'))),
        ("spaties", Bytes((Kop + Goed).Replace(';', ' '))),
        ("sep= met een tab", Bytes("sep=\t\r\n" + (Kop + Goed).Replace(';', '\t'))),
        ("hoofdletters", Bytes(Kop.ToUpperInvariant() + Goed)),
        ("spaties en hoofdletters in de namen", Bytes(Titels + Goed)),
        ("een titel erboven", Bytes("Dossiers 2026\n" + Kop + Goed)),
        ("een titel erboven, met lege velden", Bytes("Dossiers 2026;;;;;;;;;;;\n" + Kop + Goed)),
        ("Engelse namen", Bytes("id;care profile;treatment;day care;living;day hours;night;therapists;min hours;context hours;context euro;rate\n" + Goed)),
        ("een tikfout in een naam", Bytes(Kop.Replace("zorgprofiel", "zorgprofeil", StringComparison.Ordinal) + Goed)),
        ("een kolom te weinig", Bytes(Kop.Replace("minuren;", "", StringComparison.Ordinal) + Goed)),
        ("een kolom te veel en een dubbel", Bytes(Kop.TrimEnd() + ";nacht;plusuren\n")),
        ("Windows-1252", [.. Bytes(Kop + Goed), .. Bytes("Ren"), 0xE9, .. Bytes(Goed[1..])]),
        ("Windows-1252 met een euroteken", [.. Bytes(Kop + "A;VG7;ja;ja;44:45;;;;;;"), 0x80, .. Bytes(" 5;1\n")]),
        ("afgebroken UTF-8", [.. Bytes(Kop + Goed + "B"), 0xC3]),
        ("UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Kop + Goed)]),
        ("UTF-16 zonder merkteken", Encoding.Unicode.GetBytes(Kop + Goed)),
        ("Excel", [0x50, 0x4B, 0x03, 0x04, 0x14, 0, 6, 0, 8, 0]),
        ("JSON", Bytes("{\"jaar\": 2026}")),
        ("leeg", []),
        ("alleen lege rijen", Bytes(";;;;;;;;;;;\n\n   \n")),
    ];

    private static readonly string[] Rijen =
    [
        "A;VG7;ja;ja;50:00;;;;;;0;95", "A;VG7;ja;ja;50:00;;;;;;0;95%", "A;VG7;ja;ja;50:00;;;;;;0;0.95", "A;VG7;ja;ja;50:00;;;;;;€ 1;1", "A;VG7;ja;ja;50:00;;;;;;€ 10.000,00;1",
        "A;VG7;ja;ja;50:00;;;;;;10000.50;1", "A;VG7;ja;ja;50:00;;;;;;12.500;1", "A;VG7;ja;ja;50:00;;;;;;12,500;1", "A;VG7;WAAR;ONWAAR;50:00;;;;;;0;1", "A;VG7;true;1;50:00;;;;;;0;1",
        "A;VG7;ja;ja;44,46;;;;;;0;1", "A;VG7;ja;ja;44.46;;;;;;0;1", "A;VG7;ja;ja;50:00;;;;1.040;;0;1", "A;VG7;ja;ja;1,8645833333;;;;;;0;1", "A;VG\u200B7;ja;ja;50:00;;;;;;0;1",
        "A;VG7;ja;ja;50:00;;;;;44,875;0;1", "A;VG7;ja;ja;50u;;;;;;0;1",
    ];

    [Fact]
    public void Een_onbruikbaar_bestand_is_een_fout()
    {
        var tekst = new StringBuilder();
        foreach (var (naam, bytes) in Bestanden)
        {
            var verloop = VoerMet(bytes, "bulk", "-", "--jaar", "2026");
            Assert.Equal((2, ""), (verloop.Afloop, verloop.Uit));
            tekst.Append(naam).Append("\n    ").Append(Assert.Single(verloop.Foutregels)).Append('\n');
        }

        Snapshot.Klopt(tekst.ToString());
    }

    [Fact]
    public void Elke_rij_noemt_oorzaak_en_raad()
    {
        var tekst = new StringBuilder();
        foreach (var rij in Rijen)
        {
            foreach (var (kop, regel) in (ReadOnlySpan<(string, string)>)[(Kop, rij), (Kop.Replace(';', ','), MetKommas(rij))])
            {
                var verloop = VoerMet(kop + regel + "\n", "bulk", "-", "--jaar", "2026");
                var fout = verloop.Uit.Split('\n')[1];
                tekst.Append(Aanhaling.Leesbaar(regel)).Append("\n    ").Append(verloop.Afloop).Append(": ").Append(fout.Contains("gevonden", StringComparison.Ordinal) ? fout[fout.IndexOf("gevonden", StringComparison.Ordinal)..].Replace("\"\"", "\"", StringComparison.Ordinal).TrimEnd('"') : fout).Append('\n');
            }
        }

        Snapshot.Klopt(tekst.ToString());

        // The same fields, quoted where they have a comma.
        static string MetKommas(string rij) => string.Join(',', rij.Split(';').Select(veld => veld.Contains(',', StringComparison.Ordinal) ? $"\"{veld}\"" : veld));
    }

    [Theory]
    [InlineData(";;;;;;;;;;;\n")]
    [InlineData("\n")]
    [InlineData("   \n")]
    [InlineData(";;;\n")]
    [InlineData("\"\";\"\";\"\"\n")]
    [InlineData(" ; ;\t;\u00A0;;;;;;;;\n")]
    [InlineData(";;;;;;;;;;;;;;;;\r\n")]
    public void Een_lege_rij_is_geen_rij(string leeg)
    {
        var verloop = VoerMet(Kop + leeg + Goed + leeg + leeg, "bulk", "-", "--jaar", "2026");
        Assert.Equal((0, "", Goeduit), (verloop.Afloop, verloop.Fout, verloop.Uit[(verloop.Uit.IndexOf('\n', StringComparison.Ordinal) + 1)..]));
        Assert.StartsWith("1 dossier,", VoerMet(leeg + Kop + leeg + Goed, "scenario", "-", "--jaar", "2026").Uit, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sep=;\r\n")]
    [InlineData("SEP=;\n")]
    [InlineData("\"sep=;\"\n")]
    [InlineData("\uFEFFsep=;\n")]
    public void De_regel_van_Excel_die_het_scheidingsteken_noemt(string regel)
    {
        Assert.EndsWith(Goeduit, VoerMet(regel + Kop + Goed, "bulk", "-", "--jaar", "2026").Uit, StringComparison.Ordinal);
        Assert.EndsWith(Goeduit.Replace(',', '.').Replace(';', ','), VoerMet((regel + Kop + Goed).Replace(';', ','), "bulk", "-", "--jaar", "2026").Uit, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A;VG7;ja;ja; 44:45 ;;;;;;0;1\n")]
    [InlineData("A;\u00A0VG 7\u202F; ja;JA\u00A0;\u00A044:45;;;;;; 0 ;\t1\n")]
    [InlineData("A;VG\u20117;ja;ja;44:45;;;;;;0;1\n")]
    [InlineData("A;VG7;ja;ja;44,75;;;;;;0;1\n")]
    [InlineData("A;VG7;ja;ja;44,750;;;;;;0,00;1,000\n")]
    public void Witruimte_van_elke_soort_hoort_er_niet_bij(string rij) => Assert.EndsWith(Goeduit, VoerMet(Kop + rij, "bulk", "-", "--jaar", "2026").Uit, StringComparison.Ordinal);

    [Fact]
    public void Een_fout_in_de_codering_ver_in_het_bestand_heeft_zijn_regel()
    {
        var rijen = string.Concat(Enumerable.Repeat("Zoë" + Goed[1..], 20_000));
        foreach (int rest in (int[])[0, 1, 2, 3])
        {
            var verloop = VoerMet([.. Bytes(Kop + new string('x', rest + 1) + Goed[1..] + rijen + "Ren"), 0xE9, .. Bytes(Goed[1..] + rijen)], "scenario", "-", "--jaar", "2026");
            Assert.StartsWith("stdin: regel 20003: gevonden \"René\" met byte E9, geen UTF-8", Assert.Single(verloop.Foutregels), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("44,46", "decimaal", "44:27:36")]
    [InlineData("44,46", "uren-en-minuten", "44:46")]
    [InlineData("1,040", "decimaal", "1:02:24")]
    [InlineData("44.46", "uren-en-minuten", "44:46")]
    public void Een_opgegeven_notatie_geeft_een_lezing(string wonen, string notatie, string tijd)
    {
        string[][] opdrachten = [["bulk", "-", "--jaar", "2026"], ["scenario", "-", "--jaar", "2026"]];
        foreach (var opdracht in opdrachten)
        {
            var (dubbel, enkel) = (VoerMet(Kop + $"A;VG7;ja;ja;{wonen};;;;;;0;1\n", [.. opdracht, "--uren", notatie]), VoerMet(Kop + $"A;VG7;ja;ja;{tijd};;;;;;0;1\n", opdracht));
            Assert.Equal((0, enkel.Uit), (dubbel.Afloop, dubbel.Uit));
            Assert.NotEqual(0, VoerMet(Kop + $"A;VG7;ja;ja;{wonen};;;;;;0;1\n", opdracht).Afloop);
        }
    }

    private static byte[] Bytes(string tekst) => Encoding.UTF8.GetBytes(tekst);
}
