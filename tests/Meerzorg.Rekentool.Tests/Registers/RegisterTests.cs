using System.Text.RegularExpressions;
using Meerzorg.Rekentool.Tests.Documentatie;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Registers;

/// <summary>The registers of the project pass the gate, and the pages for people are what is made from them.</summary>
public class RegisterTests
{
    [Fact]
    public void Elke_paragraaf_regel_code_en_test_leidt_ergens_heen()
    {
        var afwijkingen = Registercontrole.Afwijkingen(Regelplaatsen.Alle());

        Assert.True(afwijkingen.Count == 0, string.Join('\n', afwijkingen)); // all of them: Assert.Empty shortens the list
    }

    [Fact]
    public void Het_register_heeft_de_vijf_bronnen() =>
        Assert.Equal(["VERANTWOORDING", "REGELING", "VOORWAARDEN", "CYCLUS", "PGB-KADER"], Bronnenregister.Lees().Documenten.Select(document => document.Id));

    [Fact]
    public void De_pagina_met_regels_is_bij() => Snapshot.KloptMetBestand(Regelspagina.Van(Regelplaatsen.Alle()), Projectmap.Pad("docs", "regels.md"));

    [Fact]
    public void De_pagina_met_bronnen_is_bij() => Snapshot.KloptMetBestand(Bronnenpagina.Van(Regelplaatsen.Alle()), Projectmap.Pad("docs", "bronnen.md"));

    [Fact]
    public void Elke_parameter_wordt_door_een_regel_gebruikt_en_elk_patroon_past_op_een_parameter()
    {
        var patronen = Regel.Alle.SelectMany(regel => regel.Parameters).Distinct().Select(tekst => new Parameterpatroon(tekst)).ToList();
        var paden = Rekentool.Jaren.SelectMany(jaar => Rekentool.Voor(jaar).Parameters.Waarden()).Select(waarde => waarde.Pad).ToHashSet();

        Assert.DoesNotContain(paden, pad => !patronen.Exists(patroon => patroon.Past(pad)));
        Assert.DoesNotContain(patronen, patroon => !paden.Any(patroon.Past));
        Assert.All(Regel.Alle, regel => Assert.Equal(regel.Parameters.Distinct(), regel.Parameters));
    }

    [Theory]
    [InlineData("regels.md")]
    [InlineData("bronnen.md")]
    public void Elke_verwijzing_naar_een_kop_wijst_naar_een_kop(string pagina)
    {
        var doelen = Regex.Matches(Document.Lees($"docs/{pagina}").Tekst, @"\]\(([^)#\s]*)#([^)]*)\)").Select(doel => (Bestand: doel.Groups[1].Value is { Length: > 0 } bestand ? bestand : pagina, Anker: doel.Groups[2].Value)).Distinct();

        Assert.All(doelen.GroupBy(doel => doel.Bestand), groep =>
        {
            var koppen = Regex.Matches(Document.Lees($"docs/{groep.Key}").Tekst, "^#+ (.+)$", RegexOptions.Multiline).Select(kop => Pagina.Anker(kop.Groups[1].Value));
            Assert.Empty(groep.Select(doel => doel.Anker).Except(koppen));
        });
    }

    [Theory]
    [InlineData("contextdrempel", "contextdrempel", true)]
    [InlineData("contextdrempel", "contextdrempels", false)]
    [InlineData("zorgprofielen.*.basisuren", "zorgprofielen.VG7.basisuren", true)]
    [InlineData("zorgprofielen.*.basisuren", "zorgprofielen.VG7.ranges.basisuren", false)]
    [InlineData("zorgprofielen.*.basisuren", "zorgprofielen..basisuren", false)]
    [InlineData("zorgprofielen.*.ranges.1.vanaf", "zorgprofielen.VG7.ranges.1.vanaf", true)]
    [InlineData("zorgprofielen.*.ranges.1.vanaf", "zorgprofielen.VG7.ranges.2.vanaf", false)]
    public void Een_ster_staat_voor_een_deel_van_een_pad(string patroon, string pad, bool past) => Assert.Equal(past, new Parameterpatroon(patroon).Past(pad));

    [Theory]
    [InlineData("K1 De contextdrempel", "k1-de-contextdrempel")]
    [InlineData("UREN-4 Exclusief behandeling of dagbesteding", "uren-4-exclusief-behandeling-of-dagbesteding")]
    [InlineData("DREMPEL-1 Drempel van 25 %", "drempel-1-drempel-van-25-")]
    [InlineData("`zorgprofielen.*.basisuren`", "zorgprofielenbasisuren")]
    [InlineData("BEDRAG-1 Jaarbedrag (100 %)", "bedrag-1-jaarbedrag-100-")]
    public void Een_anker_is_dat_van_github(string kop, string anker) => Assert.Equal(anker, Pagina.Anker(kop));

    /// <summary>A filter that finds nothing is no fault to the test runner; an auditor who mistypes an id must not take that for a rule that holds.</summary>
    [Theory]
    [InlineData("DREMPEL-9")]
    [InlineData("drempel-1")]
    [InlineData("DREMPEL-1 .*")]
    [InlineData("")]
    public void Een_regel_die_er_niet_is_wordt_geweigerd(string id)
    {
        if (OperatingSystem.IsWindows()) return; // the script needs bash
        using var proces = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("bash", [Projectmap.Pad(".ci", "regel"), id]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var fout = proces.StandardError.ReadToEnd();
        proces.WaitForExit();

        Assert.Equal(2, proces.ExitCode);
        Assert.Contains(string.Join(' ', Regel.Alle.Select(regel => regel.Id)), fout, StringComparison.Ordinal);
    }
}
