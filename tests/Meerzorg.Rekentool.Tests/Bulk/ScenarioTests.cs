using System.Collections.Immutable;
using System.Text.Json;
using System.Xml.Linq;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Meerzorg.Rekentool.Bulk;
using Meerzorg.Rekentool.Tests.Hulp;
using Meerzorg.Rekentool.Tests.Lezen;

namespace Meerzorg.Rekentool.Tests.Bulk;

public class ScenarioTests
{
    private static readonly Parameterset P2026 = Rekentool.Voor(2026).Parameters;

    private static readonly Scenario Basis = new("2026", P2026);

    private static readonly Scenario Lager = new("lager", P2026.Met(new Overlay("lager", "proef", [new("zorgprofielen.VG7.ranges.2.vanaf", "14:22:06"), new("maatwerkUurtarief.GZ", "40")])));

    private static readonly ImmutableArray<Aanvraag> Dossiers =
    [
        .. Aanvragen.Willekeurig.Generator.Sample(2000).Select(geval => geval.Aanvraag).Where(aanvraag => P2026.Van(aanvraag.Zorgprofiel) is not null),
        Aanvragen.Vg7 with { Minuren = Uren.VanSeconden(0.5m) },
        Aanvragen.Verantwoording,
        Aanvragen.Verantwoording with { Zorgprofiel = Zorgprofiel.VG7plus },
        Aanvragen.Vg7 with { Zorgprofiel = Zorgprofiel.VG7plus, Minuren = Uren.VanSeconden(0.5m) },
    ];

    private static readonly Dossierkolommen Kolommen = Bouw(Dossiers);

    [Fact]
    public void De_totalen_zijn_de_som_van_de_enkele_berekeningen()
    {
        var vergelijking = Scenario.Vergelijk(Kolommen, Basis, [new("2025", Rekentool.Voor(2025).Parameters), Lager]);

        Assert.Equal(Dossiers.Length, vergelijking[0].Aantal);
        foreach (var uitkomst in vergelijking)
        {
            var rijen = new Rekentool(uitkomst.Scenario.Parameters).BerekenRijen(Dossiers).ToList();
            Assert.Equal(rijen.Sum(rij => (rij.Uitkomst as Meerzorgwaardig)?.Jaarbedrag ?? 0), uitkomst.Totaal);
            Assert.Equal(rijen.Count(rij => rij.Uitkomst is null), uitkomst.NietBerekenbaar);
            Assert.Equal(rijen.Count(rij => rij.Uitkomst is Maatwerk), uitkomst.Verdeling[(int)Klasse.Maatwerk]);
            Assert.Equal(rijen.Count(rij => rij.Uitkomst is Meerzorgprofiel { Nummer: 2 }), uitkomst.Verdeling[(int)Klasse.Meerzorgprofiel2]);
            foreach (var profiel in uitkomst.PerZorgprofiel)
            {
                var vanProfiel = rijen.Where(rij => rij.Aanvraag!.Zorgprofiel == profiel.Zorgprofiel).ToList();
                Assert.Equal(
                    (vanProfiel.Count, vanProfiel.Count(rij => rij.Uitkomst is null), vanProfiel.Sum(rij => (rij.Uitkomst as Meerzorgwaardig)?.Jaarbedrag ?? 0)),
                    (profiel.Aantal, profiel.NietBerekenbaar, profiel.Totaal));
            }
        }

        Assert.True(vergelijking[1].NietBerekenbaar >= 2); // VG7plus
        Assert.Equal(0, vergelijking[0].NietBerekenbaar);
    }

    [Fact]
    public void Rijen_en_kolommen_van_de_migratie_zijn_de_verdelingen_en_de_verschillen_het_verschil()
    {
        var vergelijking = Scenario.Vergelijk(Kolommen, Basis, [new("2025", Rekentool.Voor(2025).Parameters), Lager]);
        foreach (var scenario in vergelijking.Skip(1))
        {
            foreach (var klasse in Enum.GetValues<Klasse>())
            {
                Assert.Equal(vergelijking[0].Verdeling[(int)klasse], scenario.Overgangen.Where(cel => cel.Van == klasse).Sum(cel => cel.Aantal));
                Assert.Equal(scenario.Verdeling[(int)klasse], scenario.Overgangen.Where(cel => cel.Naar == klasse).Sum(cel => cel.Aantal));
            }

            Assert.Equal(Dossiers.Length, scenario.Verdeling.Sum());
            Assert.Equal(scenario.Verschil, scenario.PerZorgprofiel.Sum(profiel => profiel.Verschil));
            Assert.Equal(scenario.Totaal - vergelijking[0].Totaal, scenario.Verschil);
            Assert.NotEqual(0, scenario.Verschil);
        }
    }

    [Fact]
    public void De_migratie_van_een_dossier_op_de_grens()
    {
        // The worked example is 15:22:04,58, in profile 1; with the lower bound of the overlay in profile 2.
        var scenario = Assert.Single(Scenario.Vergelijk(Bouw([Aanvragen.Verantwoording]), Basis, [Lager]).Skip(1));
        Assert.Equal(new Klasseovergang(Klasse.Meerzorgprofiel1, Klasse.Meerzorgprofiel2, 1), Assert.Single(scenario.Overgangen));
        Assert.Equal(43640.82m - 15289.57m, scenario.Verschil);
    }

    [Fact]
    public void De_basis_tegen_zichzelf_verschilt_nergens()
    {
        var scenario = Assert.Single(Scenario.Vergelijk(Kolommen, Basis, [Basis]).Skip(1));
        Assert.Equal(0, scenario.Verschil);
        Assert.All(scenario.PerZorgprofiel, profiel => Assert.Equal(0, profiel.Verschil));
        Assert.All(scenario.Overgangen, cel => Assert.Equal(cel.Van, cel.Naar));
    }

    [Fact]
    public void Meer_draden_en_meer_blokken_geven_hetzelfde()
    {
        var veel = Bouw(Enumerable.Repeat(Dossiers, 40).SelectMany(alle => alle));
        var (een, twee) = (Scenario.Vergelijk(veel, Basis, [Lager]), Scenario.Vergelijk(veel, Basis, [Lager], draden: 2));
        Assert.Equal(Json(een), Json(twee));
        Assert.Equal(40 * Scenario.Vergelijk(Kolommen, Basis, [])[0].Totaal, een[0].Totaal);
    }

    [Fact]
    public void Zonder_dossiers_is_alles_nul()
    {
        var leeg = Scenario.Vergelijk(Bouw([]), Basis, [Lager]);
        Assert.Equal((0, 0, 0), (leeg[0].Aantal, leeg[0].Totaal, leeg[1].Verschil));
    }

    [Fact]
    public void Annuleren_en_voortgang()
    {
        var standen = new List<long>();
        Scenario.Vergelijk(Kolommen, Basis, [], voortgang: new Teller(standen.Add));
        Assert.Equal(Dossiers.Length, standen[^1]);
        Assert.Throws<OperationCanceledException>(() => Scenario.Vergelijk(Kolommen, Basis, [], annulering: new(canceled: true)));
        Assert.Throws<OperationCanceledException>(() => Scenario.Gevoeligheid(Kolommen, P2026, 0.01m, annulering: new(canceled: true)));
    }

    [Fact]
    public void De_gevoeligheid_is_wat_een_overlay_met_die_waarde_doet()
    {
        var kolommen = Bouw(Dossiers.Take(300));
        var gevoeligheid = Scenario.Gevoeligheid(kolommen, P2026, 0.01m);

        Assert.Equal(P2026.Waarden().Count(), gevoeligheid.Parameters.Length + gevoeligheid.Overgeslagen.Length);
        Assert.Equal(Scenario.Vergelijk(kolommen, Basis, [])[0].Totaal, gevoeligheid.Totaal);
        foreach (var (pad, waarde) in (ReadOnlySpan<(string, string)>)[("contextdrempel", "0.071912"), ("zorgprofielen.VG7.ranges.2.vanaf", "15:31:19"), ("maatwerkUurtarief.GZ", "50.155371465860418")])
        {
            var verwacht = Scenario.Vergelijk(kolommen, Basis, [new(pad, P2026.Met(new Overlay("proef", "proef", [new(pad, waarde)])))])[1].Verschil;
            Assert.Equal(verwacht, Assert.Single(gevoeligheid.Parameters, parameter => parameter.Oud.Pad == pad).Verschil);
        }

        Assert.All(gevoeligheid.Parameters.Where(parameter => parameter.Oud.Pad.StartsWith("onderbouwing.", StringComparison.Ordinal)), parameter => Assert.Equal(0, parameter.Verschil));
        Assert.Contains(gevoeligheid.Parameters, parameter => parameter.Verschil != 0);
    }

    [Fact]
    public void Een_verandering_die_een_controle_breekt_wordt_overgeslagen_en_genoemd()
    {
        var gevoeligheid = Scenario.Gevoeligheid(Bouw([Aanvragen.Vg7]), P2026, 1);
        var grens = Assert.Single(gevoeligheid.Overgeslagen, waarde => waarde.Parameter.Pad == "zorgprofielen.VG7.ranges.2.vanaf");
        Assert.Contains(grens.Redenen, reden => reden.Regel == "PARAM-2");
        Assert.DoesNotContain(gevoeligheid.Parameters, waarde => waarde.Oud.Pad == grens.Parameter.Pad);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1.01)]
    public void Een_stap_die_niets_zegt(decimal stap) => Assert.Throws<ArgumentOutOfRangeException>(() => Scenario.Gevoeligheid(Kolommen, P2026, stap));

    [Fact]
    public void De_json_telt_op()
    {
        var vergelijking = Scenario.Vergelijk(Kolommen, Basis, [Lager]);
        var json = JsonDocument.Parse(Json(vergelijking)).RootElement;
        var scenario = json.GetProperty("scenarios")[0];
        Assert.Equal(vergelijking[1].Verschil, scenario.GetProperty("verschil").GetDecimal());
        Assert.Equal(Dossiers.Length, scenario.GetProperty("migratie").EnumerateArray().Sum(cel => cel.GetProperty("aantal").GetInt64()));
        Assert.Equal(Dossiers.Length, json.GetProperty("basis").GetProperty("verdeling").EnumerateObject().Sum(klasse => klasse.Value.GetInt64()));
        Assert.Equal(vergelijking[0].Totaal, json.GetProperty("basis").GetProperty("perZorgprofiel").EnumerateArray().Sum(profiel => profiel.GetProperty("totaal").GetDecimal()));
    }

    [Fact]
    public void De_tekening_is_leesbaar_zonder_kleur_en_altijd_dezelfde()
    {
        var vergelijking = Scenario.Vergelijk(Kolommen, Basis, [Lager with { Naam = "<a & \"b\">\u0001\uD800" }]);
        var svg = vergelijking.AlsSvg(Taal.Nederlands);
        Assert.Equal(svg, vergelijking.AlsSvg(Taal.Nederlands));

        var wortel = XDocument.Parse(svg).Root!;
        XNamespace ns = "http://www.w3.org/2000/svg";
        Assert.Equal("img", wortel.Attribute("role")!.Value);
        Assert.Contains("<a & \"b\">", wortel.Element(ns + "desc")!.Value, StringComparison.Ordinal);
        Assert.All(
            Enum.GetValues<Klasse>().Where(klasse => vergelijking[0].Verdeling[(int)klasse] > 0),
            klasse => Assert.Contains($"{klasse.Naam().Nl}: ", svg, StringComparison.Ordinal));
        foreach (var staaf in wortel.Descendants(ns + "g").Where(deel => deel.Element(ns + "title") is not null).Select(deel => deel.Element(ns + "rect")!).GroupBy(rect => rect.Attribute("y")!.Value))
            Assert.Equal(912m, staaf.Sum(rect => decimal.Parse(rect.Attribute("width")!.Value, System.Globalization.CultureInfo.InvariantCulture)));
    }

    /// <summary>What others wrote is text in a drawing too: read back it is the same, and the drawing has no part more or less.</summary>
    [Property(MaxTest = 200, Arbitrary = [typeof(MarkdowntekstTests.Vreemd)])]
    public void Een_naam_is_tekst_in_de_tekening(MarkdowntekstTests.Vreemdetekst naam)
    {
        var (wortel, gewoon) = (Teken(naam.Waarde), Teken("gewoon"));

        Assert.Equal(gewoon.Descendants().Select(deel => deel.Name), wortel.Descendants().Select(deel => deel.Name));
        Assert.Equal(gewoon.Descendants().Attributes().Select(kenmerk => kenmerk.Name), wortel.Descendants().Attributes().Select(kenmerk => kenmerk.Name));
        var verwacht = string.Concat(naam.Waarde.Select(teken => char.IsControl(teken) ? ' ' : teken));
        Assert.Contains(wortel.Descendants(), deel => deel.Value.StartsWith(verwacht + ": €", StringComparison.Ordinal));

        static XElement Teken(string naam) => XDocument.Parse(Scenario.Vergelijk(Kolommen, Basis, [Lager with { Naam = naam }]).AlsSvg(Taal.Nederlands), LoadOptions.PreserveWhitespace).Root!;
    }

    private static Dossierkolommen Bouw(IEnumerable<Aanvraag> aanvragen)
    {
        var bouwer = new Dossierbouwer();
        foreach (var aanvraag in aanvragen) bouwer.Voeg(aanvraag);
        return bouwer.Bouw();
    }

    private static string Json(System.Collections.Immutable.ImmutableArray<Scenariouitkomst> vergelijking) => vergelijking.AlsJson();

    private sealed class Teller(Action<long> meld) : IProgress<long>
    {
        public void Report(long value) => meld(value);
    }
}
