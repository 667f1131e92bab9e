using System.Text;
using System.Text.RegularExpressions;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests;

/// <summary>An outcome in words, in both registers, for every kind of outcome.</summary>
public class MotiveringTests
{
    private const int WoordenGemiddeld = 15;
    private const int WoordenHoogstens = 25;

    /// <summary>Words of the regulation and of officials that the text for the client does without.</summary>
    private static readonly string[] Vakwoorden =
    [
        "meerzorguren", "meerzorgwaardig", "contextgebonden", "surplus", "tariefpercentage", "prestatie", "classificatie", "ondergrens", "zorginzet", "aftrek", "etmaal",
        "indirect", "behandelaarsfactor", "drempel", "parameter", "overlay", "afgetopt", "min-uren", "leveringsvorm", "zorgzwaartepakket", "bespreekbaar", "grondslag",
        "conform", "derhalve", "indien", "ingevolge", "krachtens", "betreft", "teneinde", "middels", "inzake", "dient te",
    ];

    private static readonly Dictionary<string, (Uitkomst Uitkomst, Aanvraagsoort Soort)> Gevallen = MaakGevallen();

    public static TheoryData<string> Namen { get; } = [.. Gevallen.Keys];

    [Theory]
    [MemberData(nameof(Namen))]
    public void De_tekst_van_elke_soort_uitkomst(string naam)
    {
        var (uitkomst, soort) = Gevallen[naam];
        var tekst = new StringBuilder();
        foreach (var register in Enum.GetValues<Register>())
        {
            foreach (var taal in Enum.GetValues<Taal>())
                tekst.Append("==== ").Append(register).Append(", ").Append(taal).Append("\n\n").Append(Motivering.Van(uitkomst, register, soort).AlsTekst(taal)).Append('\n');
        }

        Snapshot.Klopt(tekst.ToString(), naam: naam);
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void Gewone_taal_is_gewone_taal(string naam)
    {
        var (uitkomst, soort) = Gevallen[naam];
        var motivering = Motivering.Van(uitkomst, Register.GewoneTaal, soort);

        Assert.Empty(Gebreken(motivering.Delen.SelectMany(deel => deel.Zinnen.Concat(deel.Punten).Prepend(deel.Kop)).Select(zin => zin.Nl)));
        Assert.Contains("Het zorgkantoor beslist of u meerzorg krijgt.", motivering.ToString(), StringComparison.Ordinal);

        // A term that cannot be done without comes with its meaning.
        foreach (var (woord, uitleg) in (ReadOnlySpan<(string, string)>)
            [
                ("meerzorg", "Meerzorg is extra zorg"), ("zorgprofiel", "Het zorgprofiel zegt"), ("zorgkantoor", "Het zorgkantoor regelt"), ("maatwerk", "Dat betekent: het bedrag hangt af"),
                ("meerzorgprofiel", "Dat is een vaste groep"), ("dagbesteding (", "wat u overdag doet"), ("andere kosten", "voor andere kosten"), ("pgb", "geld waarmee u zelf zorg koopt"),
            ])
        {
            if (uitkomst is Meerzorgwaardig && motivering.ToString().Contains(woord, StringComparison.Ordinal)) Assert.Contains(uitleg, motivering.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("De meerzorguren zijn te weinig.")]
    [InlineData("Indien u vragen hebt, bel ons.")]
    [InlineData("Dit is een zin die zo lang is dat niemand hem in één keer kan lezen, omdat er steeds maar weer een stuk achteraan komt dat er beter niet had gestaan.")]
    [InlineData("Deze zin is net te lang om gemiddeld te mogen zijn en dat komt door deze laatste woorden hier.")]
    public void De_toets_op_gewone_taal_kan_zakken(string zin) => Assert.NotEmpty(Gebreken([zin]));

    [Theory]
    [MemberData(nameof(Namen))]
    public void Juridisch_noemt_elke_stap_met_regel_en_bron_in_volgorde(string naam)
    {
        var (uitkomst, soort) = Gevallen[naam];
        var punten = Motivering.Van(uitkomst, Register.Juridisch, soort).Delen[1].Punten;
        var stappen = uitkomst.Toelichting().Stappen;

        Assert.Equal(stappen.Select(stap => stap.Regel.Id), punten.Select(punt => punt.Nl.Split(',')[0]));
        Assert.All(stappen.Zip(punten), paar =>
        {
            Assert.Contains(paar.First.Resultaat.In(Taal.Nederlands), paar.Second.Nl, StringComparison.Ordinal);
            Assert.All(paar.First.Regel.Bronnen, bron => Assert.Contains(bron, paar.Second.Nl, StringComparison.Ordinal));
            Assert.All(paar.First.Invoer, invoer => Assert.Contains(invoer.In(Taal.Nederlands), paar.Second.Nl, StringComparison.Ordinal));
        });
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void De_bedragen_zijn_die_van_de_uitkomst(string naam)
    {
        var (uitkomst, soort) = Gevallen[naam];
        foreach (var register in Enum.GetValues<Register>())
        {
            var tekst = Motivering.Van(uitkomst, register, soort).ToString();
            if (uitkomst is Meerzorgwaardig waardig)
            {
                Assert.All(
                    (decimal[])[waardig.Jaarbedrag, waardig.Etmaalbedrag, waardig.ZonderSurplus.Jaarbedrag, waardig.ZonderSurplus.Etmaalbedrag],
                    bedrag => Assert.Contains(Notatie.Euro(bedrag, Taal.Nederlands), tekst, StringComparison.Ordinal));
            }
            else Assert.DoesNotContain("per dag", tekst, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void De_soort_van_een_groep_volgt_uit_de_uitkomst()
    {
        Assert.Equal(Aanvraagsoort.Groep, Motivering.Van(Gevallen["groep"].Uitkomst, Register.Juridisch).Soort);
        var fout = Assert.Throws<ArgumentException>(() => Motivering.Van(Gevallen["maatwerk"].Uitkomst, Register.Juridisch, Aanvraagsoort.Groep));
        Assert.StartsWith("De uitkomst is niet die van een cliënt in een groep.", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_heeft_koppen_en_dezelfde_zinnen()
    {
        var motivering = Motivering.Van(Gevallen["context-bespreekbaar"].Uitkomst, Register.GewoneTaal);

        foreach (var taal in Enum.GetValues<Taal>())
        {
            // Of the text, each heading gets its level and a blank line after it, and a list one before it where sentences come first.
            var verwacht = string.Join('\n', motivering.Delen.Select(deel =>
                $"### {deel.Kop.In(taal)}\n"
                + (deel.Zinnen.IsEmpty ? "" : $"\n{string.Join(' ', deel.Zinnen.Select(zin => zin.In(taal)))}\n")
                + (deel.Punten.IsEmpty ? "" : "\n" + string.Concat(deel.Punten.Select(punt => $"- {punt.In(taal)}\n")))));

            Assert.Equal(verwacht, motivering.AlsMarkdown(taal));
            Assert.Equal(verwacht.Replace("### ", "", StringComparison.Ordinal).Replace("\n\n", "\n", StringComparison.Ordinal), motivering.AlsTekst(taal).Replace("\n\n", "\n", StringComparison.Ordinal));
        }
    }

    private static List<string> Gebreken(IEnumerable<string> teksten)
    {
        // A point in a number or a time is no end of a sentence: a space or the end comes after it.
        var zinnen = teksten.SelectMany(tekst => Regex.Split(tekst, @"(?<=[.?!:])\s")).Where(zin => zin.Length > 0).ToList();
        static int Woorden(string zin) => zin.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        return
        [
            .. zinnen.Where(zin => Woorden(zin) > WoordenHoogstens).Select(zin => $"te lang: {zin}"),
            .. zinnen.Sum(Woorden) > WoordenGemiddeld * zinnen.Count ? (string[])["gemiddeld te lang"] : [],
            .. from zin in zinnen from woord in Vakwoorden where zin.Contains(woord, StringComparison.OrdinalIgnoreCase) select $"{woord}: {zin}",
        ];
    }

    private static Dictionary<string, (Uitkomst Uitkomst, Aanvraagsoort Soort)> MaakGevallen()
    {
        var rekentool = Rekentool.Voor(2026);
        var kaal = Aanvragen.Verantwoording;
        Aanvraag Wonen(int uren) => kaal with { Zorg = new() { Wonen = Uren.Van(uren) } };
        var gevallen = new Dictionary<string, (Uitkomst Uitkomst, Aanvraagsoort Soort)>
        {
            ["binnen-zorgprofiel"] = (rekentool.Bereken(Wonen(20)), Aanvraagsoort.Individueel),
            ["niets-gevraagd"] = (rekentool.Bereken(Wonen(0)), Aanvraagsoort.Individueel),
            ["een-minuut"] = (rekentool.Bereken(kaal with { Zorg = new() { Wonen = Uren.Van(20, 1) }, Behandelaren = new() { Avg = Uren.Van(0, 0, 10) } }), Aanvraagsoort.Individueel),
            ["niet-meerzorgwaardig"] = (rekentool.Bereken(Wonen(37)), Aanvraagsoort.Individueel),
            ["maatwerk"] = (rekentool.Bereken(Wonen(130)), Aanvraagsoort.Individueel),
            ["afgetopt"] = (rekentool.Bereken(Wonen(700)), Aanvraagsoort.Individueel),
            ["afgetopt-door-surplus"] = (rekentool.Bereken(Wonen(44) with { Context = new() { Euro = 900_000 } }), Aanvraagsoort.Individueel),
            ["afgetopt-met-surplus"] = (rekentool.Bereken(Wonen(700) with { Context = new() { Euro = 900_000 } }), Aanvraagsoort.Individueel),
            ["context-bespreekbaar"] = (rekentool.Bereken(Aanvragen.Vg7), Aanvraagsoort.Individueel),
            ["context-niet-bespreekbaar"] = (rekentool.Bereken(Wonen(44) with { Context = new() { Euro = 500 } }), Aanvraagsoort.Individueel),
            ["preventief"] = (rekentool.Bereken(Wonen(50)), Aanvraagsoort.Preventief),
            ["exclusief-en-nacht"] = (rekentool.Bereken(Aanvragen.Vg7 with
            {
                Behandeling = false,
                Dagbesteding = false,
                Zorg = new() { Wonen = Uren.Van(70, 0, 20), Dagbesteding = Uren.Van(8), Nacht = Uren.Van(3) },
                Context = default,
            }), Aanvraagsoort.Individueel),
            ["pgb"] = (rekentool.Bereken(Wonen(50) with { Leveringsvorm = Leveringsvorm.Pgb }), Aanvraagsoort.Individueel),
            ["mpt"] = (rekentool.Bereken(Wonen(50) with { Leveringsvorm = Leveringsvorm.Mpt }), Aanvraagsoort.Individueel),
            ["eigen-waarde"] = (rekentool.Met(new Overlay("proef", "brief", [new("contextdrempel", "0.0715")])).Bereken(Aanvragen.Vg7), Aanvraagsoort.Individueel),
            ["groep"] = (Client("A"), Aanvraagsoort.Groep),
            ["groep-zonder-euro"] = (Client("A", groep => groep with { Context = new() { UrenPerJaar = Uren.Van(100) } }), Aanvraagsoort.Groep),
            ["groep-niet-bespreekbaar"] = (Client("B", groep => groep with { Context = new() { Euro = 500 } }), Aanvraagsoort.Groep),
        };
        foreach (var (nummer, uren) in (ReadOnlySpan<(int, int)>)[(1, 44), (2, 50), (3, 63), (4, 76), (5, 90), (6, 108)])
        {
            var uitkomst = rekentool.Bereken(Wonen(uren));
            Assert.Equal(nummer, Assert.IsType<Meerzorgprofiel>(uitkomst).Nummer);
            gevallen.Add($"meerzorgprofiel-{nummer}", (uitkomst, Aanvraagsoort.Individueel));
        }

        return gevallen;
    }

    private static Uitkomst Client(string kenmerk, Func<Groepsaanvraag, Groepsaanvraag>? anders = null)
    {
        var groep = GroepJson.Lees(File.ReadAllBytes(Projectmap.Pad("voorbeelden", "groep", "woning.json"))).Invoer;
        return Rekentool.Voor(2026).Bereken(anders?.Invoke(groep) ?? groep).Van(kenmerk)!;
    }
}
