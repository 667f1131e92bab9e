using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Meerzorg.Rekentool.Tests.Weergave;

/// <summary>Tables of plain text: they fit, numbers are whole and stand to the right, and nothing is lost.</summary>
public class TabelTests
{
    private static readonly string[] Getallen = ["€ 1.234,56", "44:27:36", "12,5 %", "-3", "–", ""];
    private static readonly string[] Woorden = ["kort", "een wat langere tekst met woorden", "€ 10.000,00 is meer dan € 5.321,25", "", "VG7, VG8"];

    [Property(Arbitrary = [typeof(Tabellen)])]
    public void Elke_regel_past_en_elk_woord_staat_er_nog(Voorbeeldtabel tabel)
    {
        var tekst = new Tekstrapport().Tabel(tabel.Koppen, tabel.Rijen).AlsTekst(tabel.Breedte);

        Assert.All(tekst.Split('\n'), regel => Assert.True(regel.Length <= tabel.Breedte, $"{regel.Length} > {tabel.Breedte}: {regel}"));
        Assert.All(tabel.Rijen.SelectMany(rij => rij).SelectMany(cel => cel.Split(' ')), woord => Assert.Contains(woord, tekst, StringComparison.Ordinal));
    }

    [Property(Arbitrary = [typeof(Tabellen)])]
    public void Een_bedrag_blijft_heel(Voorbeeldtabel tabel)
    {
        var tekst = new Tekstrapport().Tabel(tabel.Koppen, tabel.Rijen).AlsTekst(tabel.Breedte);

        Assert.DoesNotContain("€\n", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(tekst.Split('\n'), regel => regel.TrimStart().StartsWith('%'));
    }

    [Fact]
    public void Getallen_staan_rechts_en_tekst_links() => Assert.Equal(
        """
          naam          bedrag  jaren
          ────────  ──────────  ──────────
          een         € 289,39  2025, 2026
          nog niet           –  2026
          twee      € 1.000,00

        """.ReplaceLineEndings("\n"),
        new Tekstrapport().Tabel(["naam", "bedrag", "jaren"], [["een", "€ 289,39", "2025, 2026"], ["nog niet", "–", "2026"], ["twee", "€ 1.000,00", ""]]).AlsTekst());

    [Fact]
    public void Een_brede_tekst_breekt_tussen_woorden() => Assert.Equal(
        """
          pad    waarde  bron
          ───  ────────  ────────────
          a    € 289,39  het
                         formulier,
                         blad 1

        """.ReplaceLineEndings("\n"),
        new Tekstrapport().Tabel(["pad", "waarde", "bron"], [["a", "€ 289,39", "het formulier, blad 1"]]).AlsTekst(29));

    [Fact]
    public void Wat_niet_naast_elkaar_past_staat_onder_elkaar() => Assert.Equal(
        """
          cliënt   A
          per dag  € 289,39

          cliënt   B
          per dag  € 199,56

        """.ReplaceLineEndings("\n"),
        new Tekstrapport().Tabel(["cliënt", "per dag", "let op"], [["A", "€ 289,39", ""], ["B", "€ 199,56", ""]]).AlsTekst(22));

    [Fact]
    public void Namen_en_waarden_zonder_kop_staan_links() =>
        Assert.Equal("  wonen       40:00\n  nacht in u  2:00\n", new Tekstrapport().Tabel(["", ""], [["wonen", "40:00"], ["nacht in u", "2:00"]]).AlsTekst(80));

    [Fact]
    public void In_markdown_ook() =>
        Assert.Equal("| naam | bedrag |\n| --- | ---: |\n| een | € 1,00 |\n", new Tekstrapport().Tabel(["naam", "bedrag"], [["een", "€ 1,00"]]).AlsMarkdown());

    public sealed record Voorbeeldtabel(string[] Koppen, string[][] Rijen, int Breedte);

    public static class Tabellen
    {
        /// <summary>At least as wide as the widest heading, a gap and the longest word that may not be broken.</summary>
        public static Arbitrary<Voorbeeldtabel> Willekeurig() => Arb.From(
            from kolommen in Gen.Choose(1, 7)
            from getallen in Gen.ArrayOf(Gen.Elements(true, false), kolommen)
            from rijen in Gen.NonEmptyListOf(Gen.CollectToArray(getallen.Select(getal => Gen.Elements(getal ? Getallen : Woorden))))
            from breedte in Gen.Choose(34, 120)
            select new Voorbeeldtabel([.. getallen.Select((_, nummer) => nummer == 0 ? "naam" : $"kop {nummer}")], [.. rijen], breedte));
    }
}
