using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Meerzorg.Rekentool.Tests.Cli;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Lezen;

/// <summary>What others wrote is text in Markdown too: a parser that is not ours reads back the same, and nothing that it brought along.</summary>
public class MarkdowntekstTests
{
    private static readonly MarkdownPipeline Lezer = new MarkdownPipelineBuilder().UsePipeTables().Build();

    [Property(MaxTest = 2000, Arbitrary = [typeof(Vreemd)])]
    public void Een_kop_is_de_tekst_zelf(Vreemdetekst tekst)
    {
        var kop = Assert.IsType<HeadingBlock>(Assert.Single(Markdown.Parse($"## {Invoertekst.InMarkdown(tekst.Waarde)}\n", Lezer)));
        Assert.Equal(tekst.Waarde, Tekst(kop));
    }

    [Property(MaxTest = 2000, Arbitrary = [typeof(Vreemd)])]
    public void Een_punt_is_de_tekst_zelf(Vreemdetekst tekst)
    {
        var lijst = Assert.IsType<ListBlock>(Assert.Single(Markdown.Parse($"- {Invoertekst.InMarkdown(tekst.Waarde)}\n", Lezer)));
        var alinea = Assert.IsType<ParagraphBlock>(Assert.Single(Assert.IsType<ListItemBlock>(Assert.Single(lijst))));
        Assert.Equal(tekst.Waarde, Tekst(alinea));
    }

    [Property(MaxTest = 2000, Arbitrary = [typeof(Vreemd)])]
    public void Een_cel_is_de_tekst_zelf(Vreemdetekst tekst)
    {
        var tabel = Assert.IsType<Table>(Assert.Single(Markdown.Parse($"{Invoertekst.Markdownrij("a", "b")}\n| --- | --- |\n{Invoertekst.Markdownrij(tekst.Waarde, "x")}\n", Lezer)));
        var rij = Assert.IsType<TableRow>(tabel[1]);
        Assert.Equal(2, rij.Count);
        Assert.Equal(tekst.Waarde, Tekst(Assert.IsType<ParagraphBlock>(Assert.Single(Assert.IsType<TableCell>(rij[0])))));
    }

    [Theory]
    [InlineData("groep voorbeelden/groep/woning.json", "\"A\"")]
    [InlineData("jaarwissel voorbeelden/jaarwissel/dossiers.json --van 2025 --naar 2026", "\"D01\"")]
    [InlineData("cyclus voorbeelden/cyclus/aanbieder.json", "\"A\"")]
    public void Een_kenmerk_brengt_geen_opmaak_mee(string opdracht, string kenmerk)
    {
        const string Vreemd = "A\\nB <b>[x](y)</b> \\u001B[31m|";
        var delen = opdracht.Split(' ');
        var json = File.ReadAllText(Projectmap.Pad(delen[1].Split('/')));
        Assert.Contains(kenmerk, json, StringComparison.Ordinal);
        var uit = Meerzorgopdracht.VoerMet(json.Replace(kenmerk, $"\"{Vreemd}\"", StringComparison.Ordinal), [delen[0], "-", .. delen[2..], "--formaat", "markdown"]);

        Assert.Equal(0, uit.Afloop);
        Assert.DoesNotContain('\u001B', uit.Uit);
        var gelezen = Markdown.Parse(uit.Uit, Lezer);
        Assert.Empty(gelezen.Descendants<LinkInline>());
        Assert.DoesNotContain(gelezen.Descendants<HtmlInline>(), html => html.Tag != "<br>");

        var tekst = Meerzorgopdracht.VoerMet(json.Replace(kenmerk, $"\"{Vreemd}\"", StringComparison.Ordinal), [delen[0], "-", .. delen[2..]]);
        Assert.DoesNotContain('\u001B', tekst.Uit);
        Assert.Contains("A[U+000A]B <b>[x](y)</b> [U+001B][31m|", tekst.Uit, StringComparison.Ordinal);
    }

    /// <summary>The text of a block that holds nothing but text.</summary>
    private static string Tekst(LeafBlock blok) => Tekst(blok.Inline ?? []);

    private static string Tekst(IEnumerable<Inline> delen) => string.Concat(delen.Select(deel => deel switch
    {
        LiteralInline letterlijk => letterlijk.Content.ToString(),
        HtmlEntityInline teken => teken.Transcoded.ToString(),
        DelimiterInline haakje => haakje.ToLiteral() + Tekst(haakje), // one that opens nothing is text
        _ => $"[{deel.GetType().Name}]",
    }));

    /// <summary>A text as a kenmerk can be: white space around it is nobody's.</summary>
    public sealed record Vreemdetekst(string Waarde);

    public static class Vreemd
    {
        private static readonly string[] Stukken =
            ["a", "B 7", "#", "##", ">", "-", "+", "*", "**", "_", "__", "`", "```", "~~", "<b>", "</b>", "<!--", "[x](y)", "[x]", "![i](u)", "[a]: b", "|", "\\", "\\|", "&", "&amp;", "&#10;", "1.", "1)", "=", "===", "---", "\n", "\t", "\u001B[31m", "€ 5", " ", ":", "é", "\u202E", "\u200F", "\u2028", "\u00AD", "=1+1", "@x"];

        public static Arbitrary<Vreemdetekst> Teksten() => Arb.From(
            from delen in Gen.NonEmptyListOf(Gen.Elements(Stukken))
            let tekst = string.Concat(delen).Trim(' ')
            where tekst.Length > 0
            select new Vreemdetekst(tekst));
    }
}
