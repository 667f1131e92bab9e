using System.Globalization;
using System.Text.RegularExpressions;
using Meerzorg.Rekentool.Tests.Cli;
using Meerzorg.Rekentool.Tests.Cyclus;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Documentatie;

/// <summary>What <c>docs/termijnen.md</c> and <c>docs/cyclus.md</c> say is what the library and the command line do.</summary>
public class TermijnenEnCyclusTests
{
    private const string Weggelaten = "…";

    private static readonly Document Termijnenpagina = Document.Lees("docs/termijnen.md");
    private static readonly Document Cycluspagina = Document.Lees("docs/cyclus.md");

    public static TheoryData<string> Paginas { get; } = [Termijnenpagina.Pad, Cycluspagina.Pad];

    [Theory]
    [MemberData(nameof(Paginas))]
    public void Elke_opdracht_geeft_de_getoonde_uitvoer(string pad)
    {
        var opdrachten = Document.Lees(pad).Blokken.Where(blok => blok.Taal == "console").Select(blok => blok.Inhoud.TrimEnd('\n').Split('\n', 2)).ToList();

        Assert.True(opdrachten.Count >= 3);
        Assert.All(opdrachten, opdracht =>
        {
            Assert.StartsWith("$ meerzorg ", opdracht[0], StringComparison.Ordinal);
            var verloop = Meerzorgopdracht.Voer(opdracht[0]["$ meerzorg ".Length..].Split(' '));
            var gekregen = (verloop.Uit + verloop.Fout).TrimEnd('\n');

            // A line with only … stands for lines that are left out.
            var patroon = string.Join(@"(.*\n)*", ("\n" + opdracht[1] + "\n").Split($"\n{Weggelaten}\n").Select(Regex.Escape));
            Assert.True(Regex.IsMatch("\n" + gekregen + "\n", $"^{patroon}$"), $"{pad}: {opdracht[0]}\ngeeft\n{gekregen}");
        });
    }

    [Fact]
    public void De_voorbeelden_zijn_de_bestanden()
    {
        Gelijk(Termijnenpagina, "termijn/individueel.json", "termijn/jaargrens.json", "termijn/preventief.json");
        Gelijk(Cycluspagina, "cyclus/eigen-beleid.json", "cyclus/aanbieder.json", "cyclus/starter.json");

        static void Gelijk(Document document, params string[] bestanden) => Assert.Equal(
            bestanden.Select(bestand => File.ReadAllText(Projectmap.Pad("voorbeelden", bestand)).ReplaceLineEndings("\n")),
            document.Blokken.Where(blok => blok.Taal == "json").Select(blok => blok.Inhoud));
    }

    [Fact]
    [Trait("Regel", "TERMIJN-1")]
    public void De_tabel_met_laatste_dagen_klopt()
    {
        var rijen = Regex.Matches(Termijnenpagina.Tekst, @"^\| (\d{4}-\d\d-\d\d) \| (\d+) (maanden|maand|jaar) \| (\d{4}-\d\d-\d\d) \|$", RegexOptions.Multiline);

        Assert.Equal(10, rijen.Count);
        Assert.All(rijen, rij =>
        {
            var termijn = new Termijn(int.Parse(rij.Groups[2].Value, CultureInfo.InvariantCulture), rij.Groups[3].Value == "jaar" ? Termijneenheid.Jaren : Termijneenheid.Maanden);
            Assert.Equal(rij.Groups[4].Value, Notatie.Datum(termijn.LaatsteDag(Dagen.Van(rij.Groups[1].Value))));
        });
    }

    [Fact]
    [Trait("Regel", "SOORT-1")]
    [Trait("Regel", "TERMIJN-1")]
    [Trait("Regel", "PLAN-3")]
    public void De_tabel_met_termijnen_is_die_van_het_bestand()
    {
        var termijnen = Termijnen.Gepubliceerd;
        foreach (var (wat, bepaling) in new[]
        {
            ("preventief, ten minste", termijnen.PreventiefMinimaal),
            ("preventief, ten hoogste", termijnen.PreventiefMaximaal),
            ("een beschikking, ten hoogste", termijnen.Maximaal),
            ("een beschikking voor VG7plus, ten hoogste", Assert.Single(termijnen.PerZorgprofiel).Maximaal),
            ("ontwikkeltraject, één keer per", termijnen.Ontwikkeltraject),
        })
        {
            Assert.Contains($"| {wat} | {bepaling.Waarde} | {bepaling.Herkomst} |\n", Termijnenpagina.Tekst, StringComparison.Ordinal);
        }
    }

    [Fact]
    [Trait("Regel", "PLAN-1")]
    [Trait("Regel", "PLAN-2")]
    public void De_tabel_met_beleid_is_die_van_de_bestanden()
    {
        var rijen = ZorgkantoorbeleidTests.Waarden(Situaties.Voorwaarden).Zip(
            ZorgkantoorbeleidTests.Waarden(Situaties.Cyclus),
            (voorwaarden, cyclus) => $"| {voorwaarden.Naam} | {voorwaarden.Waarde ?? "niet genoemd"} | {cyclus.Waarde ?? "niet genoemd"} |\n");

        var tabel = "| wat | VOORWAARDEN | CYCLUS |\n| --- | --- | --- |\n" + string.Concat(rijen);
        Assert.True(Cycluspagina.Tekst.Contains(tabel, StringComparison.Ordinal), tabel);
    }
}
