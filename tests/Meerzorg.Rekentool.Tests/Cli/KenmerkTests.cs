using System.Globalization;
using static Meerzorg.Rekentool.Tests.Cli.Meerzorgopdracht;

namespace Meerzorg.Rekentool.Tests.Cli;

/// <summary>One client is one client however its kenmerk was typed, and what stands there twice is said; no more lines than somebody reads.</summary>
public sealed class KenmerkTests : IDisposable
{
    private const string Kop = "kenmerk,zorgprofiel,behandeling,dagbesteding,wonen,dagbesteding_uren,nacht,behandelaren,minuren,context_uren_jaar,context_euro,tariefpercentage\n";

    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("meerzorg-");

    public void Dispose() => _map.Delete(recursive: true);

    [Theory]
    [InlineData("René", "Rene\u0301")]
    [InlineData("René", " René\t")]
    [InlineData("ệ", "e\u0302\u0323")]
    [InlineData("Ångström", "A\u030Angstro\u0308m")]
    [InlineData("Й", "И\u0306")]
    [Trait("Regel", "GROEP-1")]
    public void Twee_schrijfwijzen_zijn_dezelfde_client(string een, string ander)
    {
        var verloop = VoerMet(Groep([een, ander]), "groep", "-");
        Assert.Equal((2, ""), (verloop.Afloop, verloop.Uit));
        Assert.Contains("clienten.2.kenmerk", verloop.Fout, StringComparison.Ordinal);
        Assert.Contains("een kenmerk dat één keer voorkomt", verloop.Fout, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("René", "Rene")]
    [InlineData("A", "a")]
    [InlineData("A B", "AB")]
    [InlineData("é", "è")]
    public void Wat_er_anders_uitziet_is_een_ander(string een, string ander) => Assert.Equal((0, ""), (VoerMet(Groep([een, ander]), "groep", "-").Afloop, VoerMet(Groep([een, ander]), "groep", "-").Fout));

    [Fact]
    public void Een_kenmerk_dat_vaker_in_een_tabel_staat_geeft_een_waarschuwing()
    {
        var tabel = Kop + Rij("A") + Rij("Ré") + Rij("B") + Rij(" Re\u0301 ") + Rij("A");
        foreach (var verloop in (Verloop[])[VoerMet(tabel, "bulk", "-", "--jaar", "2026"), VoerMet(tabel, "scenario", "-", "--jaar", "2026")])
        {
            Assert.Equal(0, verloop.Afloop);
            Assert.NotEmpty(verloop.Uit);
            Assert.Equal(["stdin: waarschuwing: kenmerk \" Re\u0301 \" van rij 2 staat ook op rij 4", "stdin: waarschuwing: kenmerk \"A\" van rij 1 staat ook op rij 5"], verloop.Foutregels);
        }
    }

    [Fact]
    public void Van_veel_dubbele_kenmerken_staan_de_eerste_er_en_hoeveel_er_nog_zijn()
    {
        var verloop = VoerMet(Kop + string.Concat(Enumerable.Repeat(Rij("A"), 10_001)), "bulk", "-", "--jaar", "2026");
        Assert.Equal((0, 21), (verloop.Afloop, verloop.Foutregels.Length));
        Assert.EndsWith("… en nog 9.980 rijen met een kenmerk dat al voorkwam", verloop.Foutregels[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", 20_000, "stdin: … en nog 19.899 fouten")]
    [InlineData("en", 102, "stdin: … and 1 fault more")]
    public void Van_veel_fouten_staan_de_eerste_honderd_er_en_hoeveel_er_nog_zijn(string taal, int aantal, string laatste)
    {
        var verloop = VoerMet(Groep([.. Enumerable.Repeat("A", aantal)]), "groep", "-", "--taal", taal);
        Assert.Equal((2, 101, laatste), (verloop.Afloop, verloop.Foutregels.Length, verloop.Foutregels[^1]));
    }

    [Fact]
    public void Een_onmogelijke_rij_kost_bij_het_herijken_alleen_zichzelf()
    {
        var dossiers = Voer("synthetisch", "-n", "500", "--jaar", "2026", "--declaraties", "--ruis", "50").Uit;
        var eerste = dossiers.Split('\n')[1].Split(',');
        (eerste[0], eerste[^3], eerste[^2], eerste[^1]) = ("absurd", "0.0000000001", "1000000000", "1");
        string[] Doel(string naam) => ["herijk", "-", "--van", "2026", "--jaar", "2027", "-o", Path.Combine(_map.FullName, naam), "--plaatsing", Path.Combine(_map.FullName, naam + ".csv")];

        var zonder = VoerMet(dossiers, Doel("zonder.json"));
        var met = VoerMet(dossiers + string.Join(',', eerste) + "\n", Doel("met.json"));

        Assert.Equal((0, 3), (zonder.Afloop, met.Afloop));
        Assert.Contains("rij 501: gedeclareerd: gevonden 1000000000 / 1 / 0.0000000001", met.Fout, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(Path.Combine(_map.FullName, "zonder.json")), File.ReadAllText(Path.Combine(_map.FullName, "met.json")));
    }

    [Fact]
    public void Een_onmogelijk_aantal_dagdelen_is_een_fout_op_zijn_plaats()
    {
        var plan = """
            { "jaar": 2026, "zorgprofiel": "VG7", "leeftijdClient": 30, "basisbudget": "metVervoer", "zorgverleners": { "b": { "formeel": true } },
              "regels": [ { "functie": "begeleidingGroep", "dagdelen": 1e27, "tarief": 50, "zorgverlener": "b" } ] }
            """;
        var verloop = VoerMet(plan, "pgb", "-");
        Assert.Equal((2, ""), (verloop.Afloop, verloop.Uit));
        Assert.Contains("regels.1.dagdelen", verloop.Fout, StringComparison.Ordinal);
    }

    private static string Rij(string kenmerk) => $"{kenmerk},VG7,ja,ja,44:45,,,,,,0,1\n";

    private static string Groep(string[] kenmerken) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""{ "jaar": 2026, "tariefpercentage": 1, "clienten": [ {{string.Join(",\n", kenmerken.Select(kenmerk => $$"""{ "kenmerk": {{System.Text.Json.JsonSerializer.Serialize(kenmerk)}}, "zorgprofiel": "VG7", "behandeling": true, "dagbesteding": true, "zorg": { "wonen": "44:45" } }"""))}} ] }""");
}
