using System.Text;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Jaarwissel;

/// <summary>Dossiers to compare under two years are read like one application: every fault with its place, and what a year allows is not asked yet.</summary>
public class DossierlezingTests
{
    [Fact]
    public void Een_aanvraag_alleen_is_een_dossier_zonder_kenmerk()
    {
        var (kenmerk, aanvraag) = Assert.Single(JaarwisselJson.Lees(File.ReadAllBytes(Projectmap.Pad("voorbeelden", "vg7.json"))));
        Assert.Null(kenmerk);
        Assert.Equal(Aanvragen.Vg7.Zorg, aanvraag.Zorg);
    }

    [Fact]
    public void De_fouten_in_beide_talen()
    {
        const string Aanvraag = "\"zorgprofiel\": \"VG7\", \"leveringsvorm\": \"ZZP\", \"behandeling\": true, \"dagbesteding\": true";
        var tekst = new StringBuilder();
        foreach (var json in (string[])
            [
                "[]",
                "{ \"dossiers\": [] }",
                $"{{ {Aanvraag}, \"zorg\": {{ \"wonen\": \"-1:00\" }}, \"tariefpercentage\": 2 }}",
                $"{{ \"dossiers\": [ {{ \"kenmerk\": \"a\", {Aanvraag}, \"zorg\": {{ \"wonen\": \"-1:00\" }} }}, {{ {Aanvraag}, \"tariefpercentage\": 2 }}, {{ \"kenmerk\": \"c\", {Aanvraag}, \"tariefpercentage\": 2 }} ] }}",
            ])
        {
            var fout = Assert.Throws<OngeldigeInvoerException>(() => JaarwisselJson.Lees(Encoding.UTF8.GetBytes(json)));
            tekst.Append(fout.Message).Append('\n').Append(fout.In(Taal.Engels)).Append("\n\n");
        }

        Snapshot.Klopt(tekst.ToString());
    }

    [Fact]
    public void Een_kenmerk_is_er_en_komt_een_keer_voor()
    {
        var set = Rekentool.Voor(2026).Parameters;
        var fout = Assert.Throws<OngeldigeInvoerException>(() => Jaarvergelijking.Van([new("a", Aanvragen.Vg7), new("a", Aanvragen.Vg7), new(" ", Aanvragen.Vg7)], set, set));
        Snapshot.Klopt(fout.Message + "\n\n" + fout.In(Taal.Engels));
        Assert.Throws<ArgumentNullException>(() => Jaarvergelijking.Van([new("a", null!)], set, set));
        Assert.Equal("dossiers", Assert.Throws<ArgumentNullException>(() => Jaarvergelijking.Van(null!, set, set)).ParamName);
        Assert.Equal("voor", Assert.Throws<ArgumentNullException>(() => Jaarvergelijking.Van([], null!, set)).ParamName);
        Assert.Equal("na", Assert.Throws<ArgumentNullException>(() => Jaarvergelijking.Van([], set, null!)).ParamName);
    }

    [Fact]
    public void Een_vergelijking_in_een_regel()
    {
        var plus = Aanvragen.Verantwoording with { Zorgprofiel = Zorgprofiel.VG7plus, Zorg = new() { Wonen = Uren.Van(90) } };
        var (van2025, van2026) = (Rekentool.Voor(2025).Parameters, Rekentool.Voor(2026).Parameters);
        var wissel = Jaarvergelijking.Van([new("plus", plus), new("gewoon", Aanvragen.Vg7)], van2026, van2025);

        Assert.Equal(["plus: maatwerk → niet te berekenen", "gewoon: meerzorgprofiel 3 → meerzorgprofiel 3"], wissel.Dossiers.Select(dossier => dossier.ToString()));
        Assert.Null(wissel.Dossiers[0].JaarbedragNa);
        Assert.Equal($"2026 → 2025: {Notatie.Euro(wissel.JaarbedragVoor, Taal.Nederlands)} → {Notatie.Euro(wissel.JaarbedragNa, Taal.Nederlands)}", wissel.ToString());
        Assert.Contains(wissel.Verdeling, deel => deel.Klasse == Klasse.NietBerekenbaar);
        Assert.DoesNotContain(Jaarvergelijking.Van([new("gewoon", Aanvragen.Vg7)], van2026, van2025).Verdeling, deel => deel.Klasse == Klasse.NietBerekenbaar);
    }

    [Fact]
    public void Het_grootste_verschil_is_dat_van_de_waarde_die_het_meest_veranderde()
    {
        var set = Rekentool.Voor(2026).Parameters;
        var verschil = Parameterverschil.Van(set, set.Met(new Overlay("proef", "brief", [new("maximaalEtmaalbedrag", "1851.355")])));
        Assert.Equal(0.1m, verschil.GrootsteRelatieveVerschil);
        Assert.Equal(0, Parameterverschil.Van(set, set).GrootsteRelatieveVerschil);
        Assert.Equal("voor", Assert.Throws<ArgumentNullException>(() => Parameterverschil.Van(null!, set)).ParamName);
        Assert.Equal("na", Assert.Throws<ArgumentNullException>(() => Parameterverschil.Van(set, null!)).ParamName);
    }
}
