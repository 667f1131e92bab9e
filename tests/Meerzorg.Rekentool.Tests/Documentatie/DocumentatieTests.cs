using System.Text.Json;
using System.Text.RegularExpressions;
using Meerzorg.Rekentool.Tests.Cli;
using Meerzorg.Rekentool.Tests.Conformiteit;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Documentatie;

/// <summary>What the documents say is what the library and the command line do.</summary>
public class DocumentatieTests
{
    public static TheoryData<string> Documenten { get; } = [.. Document.Alle.Select(document => document.Pad)];

    [Theory]
    [MemberData(nameof(Documenten))]
    public void Elke_verwijzing_wijst_naar_een_bestand(string pad)
    {
        var map = Path.GetDirectoryName(Projectmap.Pad(pad))!;
        Assert.All(Document.Lees(pad).Verwijzingen, doel =>
            Assert.True(Path.Exists(Path.GetFullPath(Path.Combine(map, doel))), $"{pad} verwijst naar {doel}, dat er niet is."));
    }

    /// <summary>The tables of times are those of the last run in the file, not retyped.</summary>
    [Theory]
    [InlineData("README.md", '.')]
    [InlineData("docs/prestaties.md", ',')]
    public void De_tijden_zijn_die_van_de_meting(string pad, char decimaalteken)
    {
        var regels = File.ReadAllText(Projectmap.Pad("docs/metingen/verhouding-1e6.txt")).TrimEnd('\n').Split('\n');
        var laatste = regels[Array.FindLastIndex(regels, regel => regel.StartsWith("spec ", StringComparison.Ordinal))..];
        var tijden = laatste.TakeWhile(regel => regel.EndsWith(" ns per dossier", StringComparison.Ordinal)).ToDictionary(regel => regel.Split(' ')[0], regel => regel.Split(' ')[^4]);
        Assert.Equal(["spec", "sqlite", "rekenblad", "decimal", "enkel", "geheel", "bulk1", "bulk2", "lezen"], tijden.Keys);

        var getoond = Regex.Matches(File.ReadAllText(Projectmap.Pad(pad)), @"\| (?<tijd>[0-9]+[.,][0-9]{2})( ns)? \|").Select(vondst => vondst.Groups["tijd"].Value).ToList();
        Assert.True(getoond.Count >= 6);
        Assert.Empty(getoond.Except(tijden.Values.Select(tijd => tijd.Replace('.', decimaalteken))));
    }

    /// <summary>One page makes files, and is done in a folder of its own.</summary>
    public static TheoryData<string> Opdrachtpaginas { get; } = [.. Document.Alle.Select(document => document.Pad).Except([JaarwisselpaginaTests.Pagina])];

    [Theory]
    [MemberData(nameof(Opdrachtpaginas))]
    public void Elke_opdracht_geeft_de_getoonde_uitvoer(string pad)
    {
        foreach (var (opdracht, verwacht) in Document.Lees(pad).Blokken.Where(blok => blok.Taal == "console").SelectMany(blok => Opdrachten(blok.Inhoud)))
        {
            var verloop = Meerzorgopdracht.Voer(Argumenten(opdracht));
            var gekregen = verloop.Uit + verloop.Fout;
            Assert.True(Document.Toont(verwacht, gekregen), $"{pad}: {opdracht}\ngeeft\n{gekregen}\nen niet\n{verwacht}");
        }
    }

    [Fact]
    public void De_voorbeelden_in_de_invoer_worden_berekend()
    {
        var voorbeelden = Document.Lees("docs/invoer.md").Blokken.Where(blok => blok.Taal == "json").ToList();

        Assert.NotEmpty(voorbeelden);
        Assert.All(voorbeelden, voorbeeld => Assert.Equal((0, ""), (Meerzorgopdracht.VoerMet(voorbeeld.Inhoud, "bereken", "-").Afloop, Meerzorgopdracht.VoerMet(voorbeeld.Inhoud, "bereken", "-").Fout)));
    }

    [Fact]
    public void De_parameters_noemen_elk_lid_van_een_jaarbestand()
    {
        var leden = new HashSet<string>();
        foreach (var bestand in Directory.GetFiles(Projectmap.Pad("src", "Meerzorg.Rekentool", "Parameters", "Jaren"), "*.json"))
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(bestand));
            VerzamelLeden(json.RootElement, leden);
            leden.ExceptWith(json.RootElement.GetProperty("herkomsten").EnumerateObject().Select(lid => lid.Name));
            leden.RemoveWhere(naam => Regex.IsMatch(naam, "^Z\\d|^[A-Z]+\\d")); // prestatiecodes and zorgprofielen
        }

        Assert.Empty(leden.Except(GenoemdIn("docs/parameters.md")).Except(Enum.GetNames<Maatwerkgroep>()));
    }

    [Fact]
    public void De_overlay_in_de_parameters_is_die_van_de_voorbeelden() =>
        Assert.Contains(
            File.ReadAllText(Projectmap.Pad("voorbeelden", "overlays", "contextdrempel-formulier.json")).ReplaceLineEndings("\n"),
            Document.Lees("docs/parameters.md").Blokken.Select(blok => blok.Inhoud));

    [Fact]
    public void De_toelichting_van_het_voorbeeld_is_de_vastgelegde() =>
        Assert.Equal(
            File.ReadAllText(Path.Combine(Projectmap.Testmap, "Conformiteit", "VoorbeeldTests.De_toelichting_van_het_voorbeeld.verified.txt")).ReplaceLineEndings("\n"),
            Document.Lees("docs/voorbeeld-verantwoording.md").EnigeBlok("text"));

    [Fact]
    public void De_keuzes_zijn_doorgenummerd() => Assert.Equal(
        Enumerable.Range(1, 36).Select(nummer => $"K{nummer}"),
        Regex.Matches(Document.Lees("docs/keuzes.md").Tekst, @"^## (K\d+) ", RegexOptions.Multiline).Select(kop => kop.Groups[1].Value));

    [Fact]
    public void Elke_keuzetest_staat_bij_zijn_keuze_en_bestaat()
    {
        var tests = typeof(KeuzeTests).Assembly.GetTypes().SelectMany(type => type.GetMethods()).Select(methode => methode.Name).Where(naam => Regex.IsMatch(naam, @"^K\d+_"));
        var genoemd = Regex.Split(Document.Lees("docs/keuzes.md").Tekst, @"^## (?=K\d)", RegexOptions.Multiline).Skip(1)
            .SelectMany(keuze => Regex.Matches(keuze, @"`(K\d+_\w+)`").Select(test =>
            {
                Assert.StartsWith(keuze[..(keuze.IndexOf(' ', StringComparison.Ordinal))] + "_", test.Groups[1].Value, StringComparison.Ordinal);
                return test.Groups[1].Value;
            }));

        Assert.Equal(tests.Order(StringComparer.Ordinal), genoemd.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Het_wijzigingsoverzicht_begint_met_deze_versie()
    {
        var versie = typeof(Rekentool).Assembly.GetName().Version!.ToString(3);

        Assert.Equal(versie, Regex.Match(Document.Lees("CHANGELOG.md").Tekst, @"^## \[(\S+)\]", RegexOptions.Multiline).Groups[1].Value);
    }

    private static HashSet<string> GenoemdIn(string pad) =>
        [.. Regex.Matches(Document.Lees(pad).Tekst, @"`([\w$]+)`").Select(naam => naam.Groups[1].Value)];

    internal static IEnumerable<(string Opdracht, string Uitvoer)> Opdrachten(string blok) =>
        ("\n" + blok.TrimEnd('\n')).Split("\n$ ").Skip(1).Select(deel => deel.Split('\n', 2)).Select(delen => (delen[0], delen.ElementAtOrDefault(1) ?? ""));

    internal static string[] Argumenten(string opdracht)
    {
        foreach (var begin in (string[])["meerzorg ", "dotnet run --project src/Meerzorg.Rekentool.Cli -- "])
        {
            if (opdracht.StartsWith(begin, StringComparison.Ordinal)) return opdracht[begin.Length..].Split(' ');
        }

        throw new InvalidOperationException($"Een console-blok toont alleen opdrachten van meerzorg: {opdracht}");
    }

    private static void VerzamelLeden(JsonElement element, HashSet<string> leden)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var deel in element.EnumerateArray()) VerzamelLeden(deel, leden);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var lid in element.EnumerateObject())
            {
                leden.Add(lid.Name);
                VerzamelLeden(lid.Value, leden);
            }
        }
    }
}
