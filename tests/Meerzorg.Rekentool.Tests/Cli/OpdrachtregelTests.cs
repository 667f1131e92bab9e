using Meerzorg.Rekentool.Tests.Hulp;
using static Meerzorg.Rekentool.Tests.Cli.Meerzorgopdracht;

namespace Meerzorg.Rekentool.Tests.Cli;

public class OpdrachtregelTests
{
    /// <summary>What the help says can be typed as it stands.</summary>
    [Theory]
    [InlineData("parameters")]
    [InlineData("parameters toon")]
    [InlineData("parameters indexeer")]
    [InlineData("parameters schema")]
    [InlineData("bereken")]
    public void Het_gebruik_noemt_de_hele_opdracht(string opdracht) =>
        Assert.Contains($"\nGebruik: meerzorg {opdracht} ", Voer([.. opdracht.Split(' '), "--help"]).Uit, StringComparison.Ordinal);

    private const string Vg7 = "voorbeelden/vg7.json";

    [Theory]
    [InlineData("berken", "gevonden \"berken\", verwacht een opdracht: ")]
    [InlineData("--uitleg", "gevonden \"--uitleg\", verwacht een opdracht: ")]
    [InlineData("bereken", "gevonden niets, verwacht BESTAND…: ")]
    [InlineData("bereken x.json --fromaat json", "gevonden \"--fromaat\", verwacht een bestaande optie")]
    [InlineData("bereken x.json -v", "gevonden \"-v\", verwacht een bestaande optie")]
    [InlineData("bereken x.json --formaat", "--formaat: gevonden niets, verwacht tekst|json|markdown")]
    [InlineData("bereken x.json --formaat xml", "--formaat: gevonden \"xml\", verwacht tekst, json, markdown")]
    [InlineData("bereken x.json --formaat json --formaat tekst", "--formaat: gevonden json en tekst, verwacht één waarde")]
    [InlineData("bereken x.json --taal", "--taal: gevonden niets, verwacht nl|en")]
    [InlineData("bereken x.json --taal de", "--taal: gevonden \"de\", verwacht nl, en")]
    [InlineData("bereken x.json --jaar", "--jaar: gevonden niets, verwacht JAAR")]
    [InlineData("bereken x.json --jaar straks", "--jaar: gevonden \"straks\", verwacht een jaartal of een jaarbestand")]
    [InlineData("bereken x.json --jaar 99999999999", "--jaar: gevonden \"99999999999\", verwacht een jaartal of een jaarbestand")]
    [InlineData("bereken x.json --parameters", "--parameters: gevonden niets, verwacht OVERLAY")]
    [InlineData("zorgprofielen VG7", "gevonden \"VG7\", verwacht een optie: --formaat, --taal")]
    public void Een_verkeerde_opdracht(string opdracht, string melding)
    {
        var verloop = Voer(opdracht.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((2, ""), (verloop.Afloop, verloop.Uit));
        Assert.Equal(2, verloop.Foutregels.Length);
        Assert.StartsWith($"meerzorg: {melding}", verloop.Foutregels[0], StringComparison.Ordinal);
        Assert.Equal("meerzorg: zie meerzorg --help", verloop.Foutregels[1]);
    }

    [Theory]
    [InlineData("berken", "bereken")]
    [InlineData("jaarwisel", "jaarwissel")]
    [InlineData("parameters ton", "toon")]
    [InlineData("bereken x.json --fromaat json", "--formaat")]
    [InlineData("zorgprofielen --tal en", "--taal")]
    [InlineData("iets", null)]
    [InlineData("bereken x.json -v", null)]
    public void Een_verschreven_woord_krijgt_de_vraag_wat_er_is_bedoeld(string opdracht, string? bedoeld)
    {
        var melding = Voer(opdracht.Split(' ')).Foutregels[0];

        if (bedoeld is null) Assert.DoesNotContain("bedoelde u", melding, StringComparison.Ordinal);
        else Assert.EndsWith($"; bedoelde u {bedoeld}?", melding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--formaat json bereken x.json", "gevonden \"--formaat\" vóór de opdracht, verwacht erna: meerzorg bereken … --formaat tekst|json|markdown")]
    [InlineData("--uitleg bereken x.json", "gevonden \"--uitleg\" vóór de opdracht, verwacht erna: meerzorg bereken … --uitleg")]
    public void Een_optie_voor_de_opdracht_hoort_erachter(string opdracht, string melding) =>
        Assert.Equal([$"meerzorg: {melding}", "meerzorg: zie meerzorg --help"], Voer(opdracht.Split(' ')).Foutregels);

    /// <summary>Also of a command that is refused, and before it or after it.</summary>
    [Theory]
    [InlineData("berken --taal en", "found \"berken\", expected a command: ")]
    [InlineData("--taal en berken", "found \"berken\", expected a command: ")]
    [InlineData("bereken --taal en", "found nothing, expected BESTAND…: applications as JSON")]
    [InlineData("bereken x.json -v --taal en", "found \"-v\", expected an option that exists")]
    [InlineData("--uitleg bereken x.json --taal en", "found \"--uitleg\" before the command, expected after it: meerzorg bereken … --uitleg")]
    [InlineData("bereken x.json --formaat xml --taal en", "--formaat: found \"xml\", expected tekst, json, markdown")]
    [InlineData("bereken x.json --jaar straks --taal en", "--jaar: found \"straks\", expected a year or a year file")]
    [InlineData("bereken x.json --formaat json --formaat tekst --taal en", "--formaat: found json and tekst, expected one value")]
    public void Een_verkeerde_opdracht_in_het_engels(string opdracht, string melding)
    {
        var verloop = Voer(opdracht.Split(' '));

        Assert.Equal((2, ""), (verloop.Afloop, verloop.Uit));
        Assert.StartsWith($"meerzorg: {melding}", verloop.Foutregels[0], StringComparison.Ordinal);
        Assert.Equal("meerzorg: see meerzorg --help --taal en", verloop.Foutregels[^1]);
    }

    [Fact]
    public void De_taal_kan_voor_de_opdracht_staan() => Assert.Equal(Voer("bereken", Vg7, "--taal", "en"), Voer("--taal", "en", "bereken", Vg7));

    [Fact]
    public void De_naam_alleen_toont_de_hulp() => Assert.Equal(Voer("--help"), Voer());

    /// <summary>What the shell offers is what the command takes.</summary>
    [Theory]
    [InlineData("bereken --formaat ", "json", "markdown", "tekst")]
    [InlineData("bulk --uren ", "decimaal", "uren-en-minuten")]
    [InlineData("bereken --taal ", "en", "nl")]
    [InlineData("motivering --register ", "gewoon", "juridisch")]
    public void De_schil_vult_aan_met_wat_wordt_aangenomen(string begin, params string[] woorden) =>
        Assert.Equal(woorden, Voer($"[suggest:{begin.Length}]", begin).Uit.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>No terminal is asked anything, and NO_COLOR has nothing to turn off.</summary>
    [Theory]
    [InlineData("--help")]
    [InlineData("bereken voorbeelden/vg7.json --uitleg")]
    [InlineData("groep voorbeelden/groep/woning.json")]
    [InlineData("zorgprofielen")]
    [InlineData("bereken bestaat-niet.json")]
    public void Er_wordt_nooit_kleur_geschreven(string opdracht)
    {
        var verloop = Voer(opdracht.Split(' '));

        Assert.DoesNotContain('\u001b', verloop.Uit + verloop.Fout);
    }

    [Fact]
    public void Alle_fouten_in_de_opdracht_samen() =>
        Assert.Equal(
            [
                "meerzorg: --jaar: gevonden \"x\", verwacht een jaartal of een jaarbestand (jjjj.json)",
                "meerzorg: --taal: gevonden \"fr\", verwacht nl, en",
                "meerzorg: zie meerzorg --help",
            ],
            Voer("bereken", Vg7, "--jaar", "x", "--taal", "fr").Foutregels.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("-5")]
    [InlineData("0")]
    [InlineData("2023")]
    [InlineData("9999")]
    public void Een_jaar_zonder_parameters_noemt_de_jaren_die_er_zijn(string jaar)
    {
        var verloop = Voer("bereken", Vg7, "--jaar", jaar);

        Assert.Equal(
            (2, "", $"{Vg7}: jaar (regel 2, kolom 3): gevonden {jaar}, verwacht een jaar waarvan de parameters bekend zijn: {string.Join(", ", Rekentool.Jaren)}\n"),
            (verloop.Afloop, verloop.Uit, verloop.Fout));
    }

    [Fact]
    public void De_hulp()
    {
        string[][] opdrachten = [["--help"], ["bereken", "--help"], ["zorgprofielen", "-h"], ["bereken", "--help", "--taal", "en"]];
        Snapshot.Klopt(string.Concat(opdrachten.Select(opdracht =>
        {
            var verloop = Voer(opdracht);
            Assert.Equal((0, ""), (verloop.Afloop, verloop.Fout));
            return $"$ meerzorg {string.Join(' ', opdracht)}\n{verloop.Uit}\n";
        })));
    }

    /// <summary>Of every command, all that is said about it, its arguments and its options.</summary>
    [Fact]
    public void De_hulp_is_er_in_het_engels()
    {
        foreach (var opdracht in Opdrachten())
        {
            var (nl, en) = (Voer([.. opdracht, "--help"]), Voer([.. opdracht, "--help", "--taal", "en"]));
            Assert.Equal((0, "", 0, ""), (nl.Afloop, nl.Fout, en.Afloop, en.Fout));
            var beide = Zinnen(nl.Uit).Intersect(Zinnen(en.Uit)).ToList();
            Assert.True(beide.Count == 0, $"{string.Join(' ', opdracht)}: {string.Join("; ", beide)}");
        }

        static IEnumerable<string> Zinnen(string hulp) =>
            hulp.Split('\n').Where(regel => !regel.Contains("meerzorg ", StringComparison.Ordinal)).SelectMany(regel => regel.Split("  ", StringSplitOptions.RemoveEmptyEntries)).Where(zin => zin.Split(' ') is [_, var tweede, ..] && !zin.Contains('(', StringComparison.Ordinal) && !zin.Contains("DOSSIERS", StringComparison.Ordinal) && tweede.Any(char.IsLower) && !zin.Contains("--", StringComparison.Ordinal));
    }

    /// <summary>Every command and every command of a command.</summary>
    private static IEnumerable<string[]> Opdrachten()
    {
        yield return [];
        foreach (var opdracht in Namen([]))
        {
            yield return [opdracht];
            foreach (var onder in Namen([opdracht])) yield return [opdracht, onder];
        }

        static List<string> Namen(string[] boven) =>
            [.. Voer([.. boven, "--help"]).Uit.Split('\n').SkipWhile(regel => regel != "Opdrachten:").Skip(1).TakeWhile(regel => regel.Length > 0).Where(regel => regel[2] != ' ').Select(regel => regel.Trim().Split(' ')[0])];
    }

    [Fact]
    public void De_voorbeelden_in_de_hulp_zijn_geldige_opdrachten()
    {
        var voorbeelden = Voer("--help").Uit.Split('\n').SkipWhile(regel => regel != "Voorbeelden:").Where(regel => regel.Contains("meerzorg ", StringComparison.Ordinal)).ToList();

        Assert.True(voorbeelden.Count >= 5);
        foreach (var voorbeeld in voorbeelden)
        {
            var verloop = Voer(voorbeeld[(voorbeeld.IndexOf("meerzorg ", StringComparison.Ordinal) + "meerzorg ".Length)..].Split(' '));
            Assert.DoesNotContain(verloop.Foutregels, regel => regel.StartsWith("meerzorg:", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void De_versie_is_die_van_het_pakket()
    {
        var verloop = Voer("--version");

        Assert.Equal((0, ""), (verloop.Afloop, verloop.Fout));
        Assert.Matches(@"^\d+\.\d+\.\d+(-[0-9A-Za-z.]+)?(\+[0-9a-f]+)?\n$", verloop.Uit);
    }
}
