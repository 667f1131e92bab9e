using System.Globalization;
using System.Text;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Jaarwissel;

/// <summary>Dossiers, and the two sets to hold against each other.</summary>
public sealed record Jaarwisselgeval(Parameterset Voor, Parameterset Na, (string Kenmerk, Aanvraag Aanvraag)[] Dossiers);

/// <summary>The same dossiers under two parameter sets, and where the difference comes from.</summary>
[Properties(MaxTest = 250, Arbitrary = [typeof(JaarwisselTests.Gevallen)])] // each of four dossiers under six sets
public class JaarwisselTests
{
    private static readonly Parameterset Van2025 = Rekentool.Voor(2025).Parameters;
    private static readonly Parameterset Van2026 = Rekentool.Voor(2026).Parameters;

    /// <summary>Values that pass the checks as a user's own, and that differ from the published ones in every group.</summary>
    private static readonly Overlay[] Concepten =
    [
        Concept(),
        new("meer", "eigen", [new("maximaalEtmaalbedrag", "1700"), new("dagenPerJaar", "366"), new("behandelaarsfactor", "2.1"), new("zorgprofielen.VG7.ranges.2.vanaf", "12:00:00"), new("maatwerkUurtarief.GZ", "55.5")]),
        new("minder", "eigen", [new("maximaalEtmaalbedrag", "1580.5"), new("contextdrempel", "0.05"), new("nachtstandaard", "3:00"), new("zorgprofielen.VV8.ranges.2.jaarbedrag", "39000"), new("zorgprofielen.VV8.prestaties.Z083.aftrek", "26:00")]),
    ];

    /// <summary>Every ordered pair of years, also a year with itself, as published and with values of the user's own.</summary>
    private static (Parameterset Voor, Parameterset Na)[] Paren { get; } = Sets() is var sets ? [.. from voor in sets from na in sets select (voor, na)] : [];

    internal static class Gevallen
    {
        public static Arbitrary<Jaarwisselgeval> Willekeurig { get; } = Arb.From(
            from paar in Gen.Elements(Paren)
            from aanvragen in Gen.ListOf(Aanvragen.Willekeurig.Generator, 4)
            select new Jaarwisselgeval(paar.Voor, paar.Na, Genummerd(aanvragen.Select(geval => geval.Aanvraag))));
    }

    [Property]
    public void De_oorzaken_tellen_op_tot_het_verschil(Jaarwisselgeval geval)
    {
        var wissel = Jaarvergelijking.Van(geval.Dossiers, geval.Voor, geval.Na);
        Assert.All(wissel.Vergeleken, dossier =>
        {
            Assert.Equal(Jaarbedrag(geval.Voor, dossier.Aanvraag), dossier.JaarbedragVoor);
            Assert.Equal(Jaarbedrag(geval.Na, dossier.Aanvraag), dossier.JaarbedragNa);
            Assert.Equal(dossier.JaarbedragNa - dossier.JaarbedragVoor, dossier.Verschil!.Totaal);
        });
        Assert.Equal(wissel.JaarbedragNa - wissel.JaarbedragVoor, wissel.Verschil.Totaal);
        Assert.Equal(wissel.Vergeleken.Sum(dossier => dossier.Verschil!.Maximum), wissel.Verschil.Maximum);
        Assert.Equal(geval.Dossiers.Length, wissel.Vergeleken.Count() + wissel.NietVergeleken.Count());
    }

    [Fact]
    public void Ook_voor_elk_paar_van_sets_heen_en_terug()
    {
        var dossiers = Voorbeeld().Dossiers.Select(dossier => (dossier.Kenmerk, dossier.Aanvraag)).ToArray();
        var totalen = Paren.ToDictionary(paar => paar, paar =>
        {
            var wissel = Jaarvergelijking.Van(dossiers, paar.Voor, paar.Na);
            Assert.Equal(wissel.JaarbedragNa - wissel.JaarbedragVoor, wissel.Verschil.Totaal);
            Assert.All(wissel.Vergeleken, dossier => Assert.Equal(dossier.JaarbedragNa - dossier.JaarbedragVoor, dossier.Verschil!.Totaal));
            return wissel.Verschil.Totaal;
        });
        Assert.All(Paren, paar => Assert.Equal(-totalen[paar], totalen[(paar.Na, paar.Voor)]));
        Assert.Equal(Paren.Length - totalen.Count(paar => paar.Value == 0), totalen.Count(paar => paar.Key.Voor != paar.Key.Na)); // only a set with itself makes no difference
    }

    [Property]
    public void Omgekeerd_is_het_verschil_het_tegengestelde(Jaarwisselgeval geval)
    {
        var (heen, terug) = (Jaarvergelijking.Van(geval.Dossiers, geval.Voor, geval.Na), Jaarvergelijking.Van(geval.Dossiers, geval.Na, geval.Voor));
        Assert.Equal(-heen.Verschil.Totaal, terug.Verschil.Totaal);
        Assert.Equal(heen.Overgangen.Select(overgang => (overgang.Van, overgang.Naar, overgang.Aantal)).ToHashSet(), terug.Overgangen.Select(overgang => (overgang.Naar, overgang.Van, overgang.Aantal)).ToHashSet());
        Assert.InRange(heen.Indexfactor * terug.Indexfactor, 1 - 1e-24m, 1 + 1e-24m);
    }

    [Property]
    public void Twee_keer_hetzelfde_geeft_overal_nul(Jaarwisselgeval geval)
    {
        var wissel = Jaarvergelijking.Van(geval.Dossiers, geval.Na, geval.Na);
        Assert.Equal(1, wissel.Indexfactor);
        Assert.All(wissel.Vergeleken, dossier => Assert.Equal(new Jaarverschil(0, 0, 0, 0, 0), dossier.Verschil));
        Assert.Empty(wissel.AndereKlasse);
    }

    [Property]
    public void De_volgorde_van_de_dossiers_doet_er_niet_toe(Jaarwisselgeval geval)
    {
        var (heen, achterstevoren) = (Jaarvergelijking.Van(geval.Dossiers, geval.Voor, geval.Na), Jaarvergelijking.Van(geval.Dossiers.Reverse(), geval.Voor, geval.Na));
        Assert.Equal(heen.Verschil, achterstevoren.Verschil);
        Assert.Equal((heen.JaarbedragVoor, heen.JaarbedragNa), (achterstevoren.JaarbedragVoor, achterstevoren.JaarbedragNa));
        Assert.Equal([.. heen.Verdeling], [.. achterstevoren.Verdeling]);
        Assert.Equal([.. heen.Overgangen], [.. achterstevoren.Overgangen]);
    }

    /// <summary>Between published years the hours, bounds, rule values and the maximum beyond the index are the same: what a cause forgot would show here.</summary>
    [Property]
    public void Tussen_de_gepubliceerde_jaren_is_alles_index(Jaarwisselgeval geval)
    {
        var wissel = Jaarvergelijking.Van(geval.Dossiers, Van2025, Van2026);
        Assert.All(wissel.Vergeleken, dossier =>
        {
            Assert.Equal((0, 0, 0), (dossier.Verschil!.Grenzen, dossier.Verschil.Rekenwaarden, dossier.Verschil.Maximum));
            Assert.InRange(dossier.Verschil.Tarieven, -0.01m, 0.01m); // 15 digits against an exact index: a cent at most, at a tie
        });
    }

    [Theory]
    [InlineData("zorgprofielen.VG7.ranges.4.vanaf", "33:00:00", "grenzen")]
    [InlineData("zorgprofielen.VG7.prestaties.Z473.aftrek", "22:00:00", "grenzen")]
    [InlineData("zorgprofielen.VG7.indirecteFractie", "0.5", "grenzen")]
    [InlineData("zorgprofielen.VG7.ranges.3.jaarbedrag", "75000", "tarieven")]
    [InlineData("behandelaarsfactor", "9", "rekenwaarden")]
    [InlineData("contextdrempel", "0.05", "rekenwaarden")]
    [InlineData("dagenPerJaar", "30", "rekenwaarden")] // so many context hours per week that the class changes
    [InlineData("maximaalEtmaalbedrag", "200", "maximum")]
    [InlineData("nachtstandaard", "1:00", "")]
    public void Elke_waarde_hoort_bij_een_oorzaak(string pad, string waarde, string oorzaak)
    {
        // Profile amounts above this maximum are faults of published values; made the user's own, they warn.
        // So many days or so high a factor no overlay can have: what follows from it is the same.
        var van = Eigen(Van2026);
        var na = pad is "dagenPerJaar" or "behandelaarsfactor" ? Ongekeurd.Met(van, pad, waarde) : van.Met(new Overlay("een waarde", "eigen", [new(pad, waarde)]));
        var verschil = Jaarvergelijking.Van([new("a", Aanvragen.Vg7)], Eigen(Van2026), na).Verschil;

        var gekregen = new (string Naam, decimal Bedrag)[]
        {
            ("indexatie", verschil.Indexatie), ("grenzen", verschil.Grenzen), ("tarieven", verschil.Tarieven), ("rekenwaarden", verschil.Rekenwaarden), ("maximum", verschil.Maximum),
        };
        Assert.Equal(oorzaak.Length == 0 ? [] : [oorzaak], gekregen.Where(paar => paar.Bedrag != 0).Select(paar => paar.Naam));
    }

    [Fact]
    public void Een_uurtarief_boven_de_index_is_een_tarief()
    {
        var maatwerk = Aanvragen.Verantwoording with { Zorg = new() { Wonen = Uren.Van(150) } };
        var na = Van2026.Met(new Overlay("tarief", "eigen", [new("maatwerkUurtarief.GZ", "50")]));
        var verschil = Jaarvergelijking.Van([new("a", maatwerk)], Van2025, na).Verschil;

        // Written out: meerzorguren ÷ 7 × 365 × the difference of the rates, each amount rounded to cents.
        var uitkomst = Assert.IsType<Maatwerk>(Rekentool.Voor(2026).Bereken(maatwerk));
        Assert.Equal(Assert.IsType<Maatwerk>(new Rekentool(na).Bereken(maatwerk)).Jaarbedrag - uitkomst.Jaarbedrag, verschil.Tarieven);
        Assert.Equal(uitkomst.Jaarbedrag - Jaarbedrag(Van2025, maatwerk), verschil.Indexatie);
    }

    [Fact]
    public void De_index_is_die_van_het_nieuwe_jaar_anders_die_van_het_oude_anders_de_verhouding_van_de_maxima()
    {
        decimal Index(Parameterset voor, Parameterset na) => Jaarvergelijking.Van([], voor, na).Indexfactor;
        Breuk heen = (Breuk)1683.05m / 1601.96m;

        Assert.Equal(heen.NaarDecimaal(), Index(Van2025, Van2026));
        Assert.Equal((1 / heen).NaarDecimaal(), Index(Van2026, Van2025));
        Assert.Equal(((Breuk)1683.05m / 1349.70m).NaarDecimaal(), Index(Rekentool.Voor(2022).Parameters, Van2026));

        // Another maximum of the user's own is not another index.
        var ander = new Overlay("maximum", "eigen", [new("maximaalEtmaalbedrag", "1650")]);
        Assert.Equal(heen.NaarDecimaal(), Index(Van2025, Van2026.Met(ander)));
        Assert.Equal(1, Index(Van2026, Van2026.Met(ander)));
    }

    [Fact]
    public void Een_zorgprofiel_dat_er_maar_in_een_jaar_is_staat_apart_met_zijn_fout()
    {
        var plus = Aanvragen.Verantwoording with { Zorgprofiel = Zorgprofiel.VG7plus, Zorg = new() { Wonen = Uren.Van(90) } };
        var wissel = Jaarvergelijking.Van([new("plus", plus), new("gewoon", Aanvragen.Vg7)], Van2025, Van2026);

        var dossier = Assert.Single(wissel.NietVergeleken);
        Assert.Equal(("plus", Klasse.NietBerekenbaar, Klasse.Maatwerk), (dossier.Kenmerk, dossier.KlasseVoor, dossier.KlasseNa));
        Assert.Equal((Foutsoort.OnbekendZorgprofiel, "zorgprofiel"), (Assert.Single(dossier.FoutenVoor).Soort, dossier.FoutenVoor[0].Pad));
        Assert.Empty(dossier.FoutenNa);
        Assert.Null(dossier.JaarbedragVoor);
        Assert.Equal(Jaarbedrag(Van2026, plus), dossier.JaarbedragNa);
        Assert.Null(dossier.Verschil);
        Assert.Equal(Jaarbedrag(Van2026, Aanvragen.Vg7), wissel.JaarbedragNa); // the totals are of what was compared
        Assert.Equal((2, 2), (wissel.Verdeling.Sum(klasse => klasse.Voor), wissel.Verdeling.Sum(klasse => klasse.Na)));
        Assert.Contains("plus, 2025: zorgprofiel: gevonden VG7plus, dat in 2025 geen parameters heeft", wissel.AlsTekst(Taal.Nederlands), StringComparison.Ordinal);
    }

    [Fact]
    public void Een_ander_aantal_klassen_hoort_bij_de_grenzen()
    {
        // LG5, maatwerk from its threshold, gets a meerzorgprofiel 1; a year later it has lost it again.
        var metProfiel = Jaarbestand.Met(2026, json =>
        {
            var ranges = json.Bij("zorgprofielen", "LG5", "ranges").AsArray();
            ranges.Insert(0, json.Bij("zorgprofielen", "VG7", "ranges", 0).DeepClone());
            json.Zet("6:31:15", "zorgprofielen", "LG5", "ranges", 0, "vanaf");
            json.Zet("16:17:52", "zorgprofielen", "LG5", "ranges", 1, "vanaf");
        });
        var aanvraag = Aanvragen.Verantwoording with { Zorgprofiel = Zorgprofiel.LG5, Zorg = new() { Wonen = Uren.Van(35) } };

        foreach (var (voor, na) in new[] { (Van2026, metProfiel), (metProfiel, Van2026) })
        {
            var wissel = Jaarvergelijking.Van([new("a", aanvraag)], voor, na);
            Assert.Equal(wissel.JaarbedragNa - wissel.JaarbedragVoor, wissel.Verschil.Grenzen);
            Assert.NotEqual(0, wissel.Verschil.Grenzen);
            Assert.Equal("a", Assert.Single(wissel.AndereKlasse).Kenmerk);
        }
    }

    [Fact]
    public void Zonder_dossiers_is_er_een_leeg_rapport()
    {
        var wissel = Jaarvergelijking.Van([], Van2025, Van2026);
        Assert.Equal((0, 0), (wissel.Verschil.Totaal, wissel.Verdeling.Sum(klasse => klasse.Na)));
        Assert.Contains("verschil in %", wissel.AlsMarkdown(Taal.Nederlands), StringComparison.Ordinal);
        XDocument.Parse(wissel.AlsSvg(Taal.Nederlands));
    }

    [Fact]
    public void Een_kenmerk_komt_een_keer_voor()
    {
        var fouten = Assert.Throws<OngeldigeInvoerException>(() => Jaarvergelijking.Van([new("a", Aanvragen.Vg7), new("a", Aanvragen.Vg7), new(" ", Aanvragen.Vg7)], Van2025, Van2026)).Fouten;
        Assert.Equal([("dossiers.2.kenmerk", Foutsoort.Tegenstrijdig), ("dossiers.3.kenmerk", Foutsoort.Ontbreekt)], fouten.Select(fout => (fout.Pad, fout.Soort)));
    }

    [Fact]
    public void Wat_niemand_kan_berekenen_staat_met_de_fouten_van_beide_jaren_in_het_rapport()
    {
        var wissel = Jaarvergelijking.Van([new("a", Aanvragen.Vg7 with { Tariefpercentage = 2 })], Van2025, Van2026);
        var dossier = Assert.Single(wissel.NietVergeleken);
        Assert.Equal("tariefpercentage", Assert.Single(dossier.FoutenVoor).Pad);
        Assert.Equal("tariefpercentage", Assert.Single(dossier.FoutenNa).Pad);
    }

    [Fact]
    public void Het_rapport_als_markdown() => Snapshot.Klopt(Voorbeeld().AlsMarkdown(Taal.Nederlands), "md");

    [Fact]
    public void Het_rapport_als_json() => Snapshot.Klopt(Voorbeeld().AlsJson(), "json");

    [Fact]
    public void De_grafiek() => Snapshot.Klopt(Voorbeeld().AlsSvg(Taal.Nederlands), "svg");

    [Fact]
    public void Het_rapport_over_een_concept_als_tekst_in_het_engels() => Snapshot.Klopt(Voorbeeld(Concept()).AlsTekst(Taal.Engels));

    [Fact]
    public void De_grafiek_is_toegankelijk_en_ontsnapt_aan_geen_naam()
    {
        var set = Van2026.Met(new Overlay("a < b & \"c\"\u0001\uD800 ]]>", "eigen", [new("contextdrempel", "0.07")]));
        var svg = XDocument.Parse(Jaarvergelijking.Van([new("a", Aanvragen.Vg7)], Van2025, set).AlsSvg(Taal.Engels)).Root!;
        var ns = svg.Name.Namespace;

        Assert.Equal("img", svg.Attribute("role")!.Value);
        var ids = svg.Attribute("aria-labelledby")!.Value.Split(' ');
        Assert.Equal([svg.Element(ns + "title")!.Attribute("id")!.Value, svg.Element(ns + "desc")!.Attribute("id")!.Value], ids);
        Assert.Contains("meerzorgprofiel 3: 1 → 1", svg.Element(ns + "desc")!.Value, StringComparison.Ordinal);
        Assert.Contains(svg.Descendants(ns + "text"), tekst => tekst.Value.Contains("a < b & \"c\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Een_kenmerk_kan_geen_tabel_breken()
    {
        var markdown = Jaarvergelijking.Van([new("a|b\nc", Aanvragen.Vg7)], Van2025, Van2026).AlsMarkdown(Taal.Nederlands);
        Assert.Contains(@"| a\|b&#10;c | VG7 |", markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void De_cultuur_van_de_machine_doet_er_niet_toe(string cultuur)
    {
        var (tekst, json, svg) = (Voorbeeld().AlsTekst(Taal.Nederlands), Voorbeeld().AlsJson(), Voorbeeld().AlsSvg(Taal.Nederlands));
        var eerder = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(cultuur);
            Assert.Equal((tekst, json, svg), (Voorbeeld().AlsTekst(Taal.Nederlands), Voorbeeld().AlsJson(), Voorbeeld().AlsSvg(Taal.Nederlands)));
        }
        finally
        {
            CultureInfo.CurrentCulture = eerder;
        }
    }

    private static Jaarvergelijking Voorbeeld(params IEnumerable<Overlay> overlays) => Jaarvergelijking.Van(
        JaarwisselJson.Lees(File.ReadAllBytes(Projectmap.Pad("voorbeelden", "jaarwissel", "dossiers.json"))).Select(dossier => (dossier.Kenmerk!, dossier.Aanvraag)),
        Van2025,
        overlays.Aggregate(Van2026, (set, overlay) => set.Met(overlay)));

    private static Overlay Concept() => Overlay.Lees(File.ReadAllBytes(Projectmap.Pad("voorbeelden", "jaarwissel", "concept-2026.json")));

    private static Parameterset[] Sets()
    {
        var jaren = Rekentool.Jaren.Select(jaar => Rekentool.Voor(jaar).Parameters).ToArray();
        return [.. jaren, .. from set in jaren from overlay in Concepten where overlay.Jaar is null || overlay.Jaar == set.Jaar select Eigen(set).Met(overlay)];
    }

    /// <summary>A set of which every value is the user's own, so that an overlay on one cannot make another one refuse.</summary>
    private static Parameterset Eigen(Parameterset set) => Parameterset.Lees(
        Encoding.UTF8.GetBytes(Jaarbestand.Tekst(set.Jaar).Replace("\"gepubliceerd\"", "\"eigen\"", StringComparison.Ordinal).Replace("\"afgeleid\"", "\"eigen\"", StringComparison.Ordinal)),
        set.Naam);

    private static (string Kenmerk, Aanvraag Aanvraag)[] Genummerd(IEnumerable<Aanvraag> aanvragen) =>
        [.. aanvragen.Select((aanvraag, nummer) => (nummer.ToString(CultureInfo.InvariantCulture), aanvraag))];

    private static decimal Jaarbedrag(Parameterset set, Aanvraag aanvraag) => (new Rekentool(set).Bereken(aanvraag) as Meerzorgwaardig)?.Jaarbedrag ?? 0;
}
