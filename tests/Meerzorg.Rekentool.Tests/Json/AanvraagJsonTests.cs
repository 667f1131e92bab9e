using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Json;

/// <summary>The contract of the input: what is read, and for everything else which fault stands where.</summary>
public class AanvraagJsonTests
{
    private const string Kop = """ "jaar": 2026, "zorgprofiel": "VG7", "behandeling": true, "dagbesteding": true """;

    [Fact]
    [Trait("Regel", "UREN-1")]
    [Trait("Regel", "UREN-2")]
    [Trait("Regel", "UREN-3")]
    [Trait("Regel", "UREN-5")]
    [Trait("Regel", "UREN-6")]
    public void Een_volledige_aanvraag()
    {
        var gelezen = Lees("""
            {
              "jaar": 2026,
              "zorgprofiel": "ZZP 7VG",
              "leveringsvorm": "VPT",
              "behandeling": true,
              "dagbesteding": false,
              "zorg": { "wonen": "40:30", "dagbesteding": "16:00:30", "nacht": "2,5" },
              "behandelaren": {
                "gedragsdeskundige": "1:00", "psychiater": "0:30", "avg": "0:15", "sog": "0:10", "geriater": "0:05", "overig": "0:01"
              },
              "minuren": "1:20",
              "context": { "urenPerJaar": "52:00", "euro": 10000.25 },
              "tariefpercentage": 0.95
            }
            """);

        Assert.Same(Rekentool.Voor(2026).Parameters, gelezen.Rekentool.Parameters);
        Assert.Equal(
            new Aanvraag
            {
                Zorgprofiel = Zorgprofiel.VG7,
                Leveringsvorm = Leveringsvorm.VPT,
                Behandeling = true,
                Dagbesteding = false,
                Zorg = new() { Wonen = Uren.Van(40, 30), Dagbesteding = Uren.Van(16, 0, 30), Nacht = Uren.Van(2, 30) },
                Behandelaren = new()
                {
                    Gedragsdeskundige = Uren.Van(1),
                    Psychiater = Uren.Van(0, 30),
                    Avg = Uren.Van(0, 15),
                    Sog = Uren.Van(0, 10),
                    Geriater = Uren.Van(0, 5),
                    Overig = Uren.Van(0, 1),
                },
                Minuren = Uren.Van(1, 20),
                Context = new() { UrenPerJaar = Uren.Van(52), Euro = 10000.25m },
                Tariefpercentage = 0.95m,
            },
            gelezen.Invoer);
        Assert.Equal(Uren.Van(2, 1), gelezen.Invoer.Behandelaren.Totaal);
    }

    [Fact]
    public void Wat_mag_ontbreken_is_nul()
    {
        var aanvraag = Lees($$"""{ {{Kop}}, "tariefpercentage": 1 }""").Invoer;
        Assert.Equal(new Aanvraag { Zorgprofiel = Zorgprofiel.VG7, Behandeling = true, Dagbesteding = true, Tariefpercentage = 1 }, aanvraag);
        Assert.Equal((Leveringsvorm.ZZP, default, default, default, Uren.Nul), (aanvraag.Leveringsvorm, aanvraag.Zorg, aanvraag.Behandelaren, aanvraag.Context, aanvraag.Minuren));
        Assert.Equal(aanvraag, Lees($$"""{ {{Kop}}, "tariefpercentage": 1, "zorg": {}, "behandelaren": {}, "context": {} }""").Invoer);
        Assert.IsType<BinnenZorgprofiel>(Rekentool.Voor(2026).Bereken(aanvraag));
    }

    [Theory]
    [Trait("Regel", "UREN-1")]
    [InlineData("""{ "wonen": "44:45" }""", "44:45", false)]
    [InlineData("""{ "begeleiding": "20:00", "verzorging": "20:00", "verpleging": "4:45" }""", "44:45", true)]
    [InlineData("""{ "verpleging": "4:45" }""", "4:45", true)]
    [InlineData("""{ "wonen": { "begeleiding": "20:00", "verzorging": "20:00", "verpleging": "4:45" } }""", "44:45", true)]
    [InlineData("""{ "wonen": { "verzorging": "4:45" }, "nacht": "0:00" }""", "4:45", true)]
    [InlineData("""{ "wonen": {} }""", "0:00", false)]
    public void Wonen_als_een_getal_of_in_delen(string zorg, string totaal, bool gesplitst)
    {
        var gelezen = LeesMet($""" "zorg": {zorg} """).Invoer.Zorg;
        Assert.Equal(totaal, gelezen.TotaalWonen.ToString());
        Assert.Equal(gesplitst, gelezen.IsGesplitst);
    }

    [Fact]
    [Trait("Regel", "UREN-1")]
    public void De_delen_van_wonen_tellen_als_wonen()
    {
        var heel = LeesMet(""" "zorg": { "wonen": "44:45" } """).Bereken();
        var delen = LeesMet(""" "zorg": { "begeleiding": "20:00", "verzorging": "20:00", "verpleging": "4:45" } """).Bereken();
        var binnen = LeesMet(""" "zorg": { "wonen": { "begeleiding": "40:00", "verpleging": "4:45" } } """).Bereken();
        Assert.Equal(Uren.Van(44, 45), heel.Urenopbouw.Zorginzet);
        Assert.Equal(heel.Urenopbouw, delen.Urenopbouw);
        Assert.Equal(heel.Urenopbouw, binnen.Urenopbouw);
    }

    [Fact]
    [Trait("Regel", "UREN-2")]
    public void Behandelaren_als_een_getal_of_per_discipline()
    {
        Assert.Equal(Behandelinzet.VanTotaal(Uren.Van(3)), LeesMet(""" "behandelaren": "3:00" """).Invoer.Behandelaren);
        Assert.Equal(new Behandelinzet { Avg = Uren.Van(3) }, LeesMet(""" "behandelaren": { "avg": "3" } """).Invoer.Behandelaren);
        var uren = LeesMet(""" "zorg": { "wonen": "50:00" }, "behandelaren": { "avg": "1:00", "psychiater": "2:00" } """).Bereken().Urenopbouw;
        Assert.Equal(Uren.Van(3) * 1.91979969484762m, uren.Behandeling);
    }

    [Fact]
    [Trait("Regel", "UREN-4")]
    public void Exclusief_behandeling_en_dagbesteding_telt_niet_mee()
    {
        const string Zorg = """ "zorg": { "wonen": "60:00", "dagbesteding": "10:00" }, "behandelaren": "3:00", "tariefpercentage": 1 }""";
        var uitkomst = Lees("""{ "jaar": 2026, "zorgprofiel": "VG7", "behandeling": false, "dagbesteding": false,""" + Zorg).Bereken();
        Assert.Equal((Uren.Van(60), Uren.Nul, "Z470"), (uitkomst.Urenopbouw.Zorginzet, uitkomst.Urenopbouw.Behandeling, uitkomst.Prestatiecode));
        Assert.Equal(2, uitkomst.Signalen.Count(signaal => signaal.Regel == "UREN-4"));
        var inclusief = Lees($$"""{ {{Kop}}, """ + Zorg).Bereken();
        Assert.Equal((Uren.Van(70), "Z473"), (inclusief.Urenopbouw.Zorginzet, inclusief.Prestatiecode));
        Assert.DoesNotContain(inclusief.Signalen, signaal => signaal.Regel == "UREN-4");
    }

    [Theory]
    [Trait("Regel", "UREN-5")]
    [InlineData("2:00", null)]
    [InlineData("2:00:01", "0:00:01")]
    [InlineData("4:00", "2:00")]
    public void Nachtzorg_boven_de_standaard_telt_en_wordt_gemeld(string nacht, string? boven)
    {
        var uitkomst = LeesMet($$""" "zorg": { "wonen": "50:00", "nacht": "{{nacht}}" } """).Bereken();
        Assert.Equal(Uren.Van(50) + Uren.Parse(nacht, CultureInfo.InvariantCulture), uitkomst.Urenopbouw.Zorginzet);
        var signaal = uitkomst.Signalen.SingleOrDefault(signaal => signaal.Regel == "UREN-5" && !signaal.Tekst.Nl.Contains("(K24)", StringComparison.Ordinal));
        if (boven is null) Assert.Null(signaal);
        else Assert.Contains($" is {boven} meer dan de standaard van 2:00", signaal!.Tekst.Nl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ZZP", Leveringsvorm.ZZP)]
    [InlineData("zzp", Leveringsvorm.ZZP)]
    [InlineData("Vpt", Leveringsvorm.VPT)]
    [InlineData("PGB", Leveringsvorm.Pgb)]
    [InlineData("pgb", Leveringsvorm.Pgb)]
    [InlineData("mpt", Leveringsvorm.Mpt)]
    [InlineData("MPT", Leveringsvorm.Mpt)]
    [Trait("Regel", "TOEGANG-1")]
    public void Leveringsvormen(string naam, Leveringsvorm vorm) =>
        Assert.Equal(vorm, LeesMet($""" "leveringsvorm": "{naam}" """).Invoer.Leveringsvorm);

    [Fact]
    public void Het_jaar_kan_van_buiten_komen()
    {
        Assert.Equal(2025, AanvraagJson.Lees(Bytes($$"""{ {{Kop}}, "tariefpercentage": 1 }"""), jaar: 2025).Rekentool.Parameters.Jaar);
        Assert.Equal(2025, AanvraagJson.Lees(Bytes("""{ "zorgprofiel": "VG7", "behandeling": true, "dagbesteding": true, "tariefpercentage": 1 }"""), jaar: 2025).Rekentool.Parameters.Jaar);
        var eigen = Rekentool.Voor(2026).Met(new Overlay("proef", "brief", [new("contextdrempel", "0.07")]));
        var gelezen = AanvraagJson.Lees(Bytes($$"""{ {{Kop}}, "tariefpercentage": 1 }"""), rekentoolVoor: jaar => jaar == 2026 ? eigen : throw new InvalidOperationException());
        Assert.Same(eigen, gelezen.Rekentool);
        var fout = Assert.Single(Assert.Throws<OngeldigeInvoerException>(() => AanvraagJson.Lees(Bytes($$"""{ {{Kop}}, "tariefpercentage": 1 }"""), jaar: 2024)).Fouten);
        Assert.Equal((Foutsoort.JaarZonderParameters, "jaar"), (fout.Soort, fout.Pad));
    }

    [Theory]
    // Times: exactly at the bound, and one step over it.
    [InlineData(""" "zorg": { "wonen": "2000:00" } """)]
    [InlineData(""" "zorg": { "wonen": "2000" } """)]
    [InlineData(""" "behandelaren": "2000:00" """)]
    [InlineData(""" "behandelaren": { "avg": "2000:00" } """)]
    [InlineData(""" "zorg": { "wonen": "2000:00" }, "minuren": "2000:00" """)]
    [InlineData(""" "context": { "urenPerJaar": "106000:00" } """)]
    [InlineData(""" "context": { "euro": 1000000000 } """)]
    [InlineData(""" "context": { "euro": 0 } """)]
    [InlineData(""" "context": { "euro": 1e4 } """)]
    [InlineData(""" "context": { "euro": 100.0000000000000000000000001 } """)]
    [InlineData(""" "context": { "euro": 1e-28 } """)]
    [InlineData(""" "zorg": { "wonen": "10:00" }, "minuren": "10:00" """)]
    [InlineData(""" "zorg": { "wonen": "0:00", "begeleiding": "0:00" } """, false)]
    [InlineData(""" "zorg": { "wonen": "-0:00" } """)]
    public void Net_aan_de_goede_kant_van_de_grens(string leden, bool goed = true)
    {
        if (goed) LeesMet(leden);
        else Assert.NotEmpty(FoutenMet(leden));
    }

    [Theory]
    [Trait("Regel", "BEDRAG-4")]
    [InlineData("1", true)]
    [InlineData("1.000", true)]
    [InlineData("1e0", true)]
    [InlineData("95e-2", true)]
    [InlineData("0.0000001", true)]
    [InlineData("0.999999999999999999999999999", true)]
    [InlineData("0", false, Foutsoort.BuitenBereik)]
    [InlineData("-0.95", false, Foutsoort.BuitenBereik)]
    [InlineData("1.0000001", false, Foutsoort.BuitenBereik)]
    [InlineData("95", false, Foutsoort.BuitenBereik)]
    [InlineData("0.9999999999999999999999999999999999999999", false, Foutsoort.BuitenBereik)]
    [InlineData("1111111111111111111111111111111111111111", false, Foutsoort.BuitenBereik)]
    [InlineData("1e-30", false, Foutsoort.BuitenBereik)]
    [InlineData("1e400", false, Foutsoort.BuitenBereik)]
    [InlineData("1e-99999999999999999999", false, Foutsoort.BuitenBereik)]
    [InlineData("\"0.95\"", false, Foutsoort.VerkeerdType)]
    [InlineData("null", false, Foutsoort.VerkeerdType)]
    [InlineData("true", false, Foutsoort.VerkeerdType)]
    public void Tariefpercentage(string waarde, bool goed, Foutsoort soort = default)
    {
        var json = $$"""{ {{Kop}}, "tariefpercentage": {{waarde}} }""";
        if (goed)
        {
            Assert.InRange(Lees(json).Invoer.Tariefpercentage, 0.0000001m, 1);
            return;
        }

        var fout = Assert.Single(Fouten(json));
        Assert.Equal((soort, "tariefpercentage", "BEDRAG-4"), (fout.Soort, fout.Pad, fout.Regel));
    }

    [Theory]
    // Members.
    [InlineData(""" "plus": 1 """, Foutsoort.OnbekendLid, "plus")]
    [InlineData(""" "Zorg": {} """, Foutsoort.OnbekendLid, "Zorg")]
    [InlineData(""" "": 1 """, Foutsoort.OnbekendLid, "")]
    [InlineData(""" "min-uren": "1:00" """, Foutsoort.OnbekendLid, "min-uren")]
    [InlineData(""" "zorg": { "wonnen": "1:00" } """, Foutsoort.OnbekendLid, "zorg.wonnen")]
    [InlineData(""" "zorg": { "begeleidng": "1:00" } """, Foutsoort.OnbekendLid, "zorg.begeleidng")]
    [InlineData(""" "zorg": { "wonen": { "nacht": "1:00" } } """, Foutsoort.OnbekendLid, "zorg.wonen.nacht")]
    [InlineData(""" "behandelaren": { "AVG": "1:00" } """, Foutsoort.OnbekendLid, "behandelaren.AVG")]
    [InlineData(""" "context": { "euros": 1 } """, Foutsoort.OnbekendLid, "context.euros")]
    [InlineData(""" "jaar": 2026 """, Foutsoort.DubbelLid, "jaar")]
    [InlineData(""" "zorgprofiel": "VG8" """, Foutsoort.DubbelLid, "zorgprofiel")]
    [InlineData(""" "zorg": { "wonen": "1:00", "wonen": "1:00" } """, Foutsoort.DubbelLid, "zorg.wonen")]
    [InlineData(""" "zorg": { "wonen": { "verzorging": "1:00", "verzorging": "2:00" } } """, Foutsoort.DubbelLid, "zorg.wonen.verzorging")]
    [InlineData(""" "behandelaren": { "sog": "1:00", "sog": "1:00" } """, Foutsoort.DubbelLid, "behandelaren.sog")]
    [InlineData(""" "context": { "euro": 1, "euro": 1 } """, Foutsoort.DubbelLid, "context.euro")]
    [InlineData(""" "min\u0075ren": "0:00", "minuren": "0:00" """, Foutsoort.DubbelLid, "minuren")]
    // Types.
    [InlineData(""" "leveringsvorm": 1 """, Foutsoort.VerkeerdType, "leveringsvorm")]
    [InlineData(""" "leveringsvorm": null """, Foutsoort.VerkeerdType, "leveringsvorm")]
    [InlineData(""" "leveringsvorm": "ZZ" """, Foutsoort.Onleesbaar, "leveringsvorm")]
    [InlineData(""" "leveringsvorm": "" """, Foutsoort.Onleesbaar, "leveringsvorm")]
    [InlineData(""" "leveringsvorm": "0" """, Foutsoort.Onleesbaar, "leveringsvorm")]
    [InlineData(""" "zorg": null """, Foutsoort.VerkeerdType, "zorg")]
    [InlineData(""" "zorg": "40:00" """, Foutsoort.VerkeerdType, "zorg")]
    [InlineData(""" "zorg": [] """, Foutsoort.VerkeerdType, "zorg")]
    [InlineData(""" "context": 10000 """, Foutsoort.VerkeerdType, "context")]
    [InlineData(""" "behandelaren": [] """, Foutsoort.VerkeerdType, "behandelaren")]
    [InlineData(""" "behandelaren": null """, Foutsoort.VerkeerdType, "behandelaren")]
    // Times.
    [InlineData(""" "zorg": { "wonen": 40 } """, Foutsoort.VerkeerdType, "zorg.wonen")]
    [InlineData(""" "zorg": { "wonen": 40.5 } """, Foutsoort.VerkeerdType, "zorg.wonen")]
    [InlineData(""" "zorg": { "wonen": null } """, Foutsoort.VerkeerdType, "zorg.wonen")]
    [InlineData(""" "zorg": { "wonen": ["40:00"] } """, Foutsoort.VerkeerdType, "zorg.wonen")]
    [InlineData(""" "zorg": { "wonen": "" } """, Foutsoort.Onleesbaar, "zorg.wonen")]
    [InlineData(""" "zorg": { "wonen": "veertig" } """, Foutsoort.Onleesbaar, "zorg.wonen")]
    [InlineData(""" "zorg": { "wonen": "40:60" } """, Foutsoort.Onleesbaar, "zorg.wonen")]
    [InlineData(""" "zorg": { "wonen": { "verpleging": "40:60" } } """, Foutsoort.Onleesbaar, "zorg.wonen.verpleging")]
    [InlineData(""" "zorg": { "dagbesteding": "1e1" } """, Foutsoort.Onleesbaar, "zorg.dagbesteding")]
    [InlineData(""" "behandelaren": 3 """, Foutsoort.VerkeerdType, "behandelaren")]
    [InlineData(""" "behandelaren": "3u" """, Foutsoort.Onleesbaar, "behandelaren")]
    [InlineData(""" "behandelaren": { "geriater": 1 } """, Foutsoort.VerkeerdType, "behandelaren.geriater")]
    [InlineData(""" "minuren": 1 """, Foutsoort.VerkeerdType, "minuren")]
    [InlineData(""" "context": { "urenPerJaar": 52 } """, Foutsoort.VerkeerdType, "context.urenPerJaar")]
    [InlineData(""" "zorg": { "wonen": "-1:00" } """, Foutsoort.BuitenBereik, "zorg.wonen")]
    [InlineData(""" "zorg": { "nacht": "-0:00:01" } """, Foutsoort.BuitenBereik, "zorg.nacht")]
    [InlineData(""" "zorg": { "verzorging": "-1:00" } """, Foutsoort.BuitenBereik, "zorg.verzorging")]
    [InlineData(""" "zorg": { "wonen": { "verzorging": "-1:00" } } """, Foutsoort.BuitenBereik, "zorg.wonen.verzorging")]
    [InlineData(""" "behandelaren": "-1:00" """, Foutsoort.BuitenBereik, "behandelaren")]
    [InlineData(""" "behandelaren": { "overig": "-1:00" } """, Foutsoort.BuitenBereik, "behandelaren.overig")]
    [InlineData(""" "minuren": "-1:00" """, Foutsoort.BuitenBereik, "minuren")]
    [InlineData(""" "context": { "urenPerJaar": "-1:00" } """, Foutsoort.BuitenBereik, "context.urenPerJaar")]
    [InlineData(""" "zorg": { "wonen": "2000:00:01" } """, Foutsoort.BuitenBereik, "zorg.wonen")]
    [InlineData(""" "zorg": { "wonen": "2000:00:00,000000000001" } """, Foutsoort.BuitenBereik, "zorg.wonen")]
    [InlineData(""" "zorg": { "wonen": { "begeleiding": "2000:00:01" } } """, Foutsoort.BuitenBereik, "zorg.wonen.begeleiding")]
    [InlineData(""" "behandelaren": "2000:00:01" """, Foutsoort.BuitenBereik, "behandelaren")]
    [InlineData(""" "context": { "urenPerJaar": "106000:00:01" } """, Foutsoort.BuitenBereik, "context.urenPerJaar")]
    // Values that contradict each other.
    [InlineData(""" "zorg": { "wonen": "1:00", "begeleiding": "1:00" } """, Foutsoort.Tegenstrijdig, "zorg.wonen")]
    [InlineData(""" "zorg": { "wonen": "0:00", "verpleging": "1:00" } """, Foutsoort.Tegenstrijdig, "zorg.wonen")]
    [InlineData(""" "zorg": { "wonen": { "begeleiding": "1:00" }, "verpleging": "1:00" } """, Foutsoort.Tegenstrijdig, "zorg.wonen")]
    [InlineData(""" "minuren": "0:00:01" """, Foutsoort.Tegenstrijdig, "minuren")]
    [InlineData(""" "zorg": { "wonen": "10:00", "nacht": "1:00" }, "minuren": "11:00:00,000000000001" """, Foutsoort.Tegenstrijdig, "minuren")]
    [InlineData(""" "behandelaren": "10:00", "context": { "urenPerJaar": "520:00" }, "minuren": "1:00" """, Foutsoort.Tegenstrijdig, "minuren")]
    // Euros.
    [InlineData(""" "context": { "euro": "10000" } """, Foutsoort.VerkeerdType, "context.euro")]
    [InlineData(""" "context": { "euro": null } """, Foutsoort.VerkeerdType, "context.euro")]
    [InlineData(""" "context": { "euro": -0.01 } """, Foutsoort.BuitenBereik, "context.euro")]
    [InlineData(""" "context": { "euro": 1000000000.01 } """, Foutsoort.BuitenBereik, "context.euro")]
    [InlineData(""" "context": { "euro": 1.5e-28 } """, Foutsoort.BuitenBereik, "context.euro")]
    [InlineData(""" "context": { "euro": 1.2345678901234567890123456789012345678901 } """, Foutsoort.BuitenBereik, "context.euro")]
    public void Een_fout_op_zijn_plaats(string leden, Foutsoort soort, string pad)
    {
        var fout = Assert.Single(FoutenMet(leden));
        Assert.Equal((soort, pad), (fout.Soort, fout.Pad));
        Assert.All([fout.Gevonden.Nl, fout.Gevonden.En, fout.Verwacht.Nl, fout.Verwacht.En], tekst => Assert.False(string.IsNullOrWhiteSpace(tekst)));
        Assert.DoesNotContain('\n', fout.In(Taal.Nederlands));
    }

    [Theory]
    [InlineData("\"jaar\": 2026", "\"jaar\": 2024", Foutsoort.JaarZonderParameters, "jaar")]
    [InlineData("\"jaar\": 2026", "\"jaar\": 2023", Foutsoort.JaarZonderParameters, "jaar")]
    [InlineData("\"jaar\": 2026", "\"jaar\": -1", Foutsoort.JaarZonderParameters, "jaar")]
    [InlineData("\"jaar\": 2026", "\"jaar\": \"2026\"", Foutsoort.VerkeerdType, "jaar")]
    [InlineData("\"jaar\": 2026", "\"jaar\": 2026.0", Foutsoort.VerkeerdType, "jaar")]
    [InlineData("\"jaar\": 2026", "\"jaar\": 20262026202620262026", Foutsoort.VerkeerdType, "jaar")]
    [InlineData("\"jaar\": 2026", "\"jaar\": null", Foutsoort.VerkeerdType, "jaar")]
    [InlineData("\"jaar\": 2026,", "", Foutsoort.Ontbreekt, "jaar")]
    [InlineData("\"zorgprofiel\": \"VG7\",", "", Foutsoort.Ontbreekt, "zorgprofiel")]
    [InlineData("\"VG7\"", "\"VG6\"", Foutsoort.OnbekendZorgprofiel, "zorgprofiel")]
    [InlineData("\"VG7\"", "\"\"", Foutsoort.OnbekendZorgprofiel, "zorgprofiel")]
    [InlineData("\"VG7\"", "7", Foutsoort.VerkeerdType, "zorgprofiel")]
    [InlineData("\"VG7\"", "null", Foutsoort.VerkeerdType, "zorgprofiel")]
    [InlineData("\"VG7\"", "\"VG7\\nVG8\"", Foutsoort.OnbekendZorgprofiel, "zorgprofiel")]
    [InlineData("\"behandeling\": true,", "", Foutsoort.Ontbreekt, "behandeling")]
    [InlineData("\"behandeling\": true", "\"behandeling\": \"ja\"", Foutsoort.VerkeerdType, "behandeling")]
    [InlineData("\"behandeling\": true", "\"behandeling\": 1", Foutsoort.VerkeerdType, "behandeling")]
    [InlineData("\"behandeling\": true", "\"behandeling\": null", Foutsoort.VerkeerdType, "behandeling")]
    [InlineData(", \"dagbesteding\": true", "", Foutsoort.Ontbreekt, "dagbesteding")]
    [InlineData("\"dagbesteding\": true", "\"dagbesteding\": \"true\"", Foutsoort.VerkeerdType, "dagbesteding")]
    [InlineData(", \"tariefpercentage\": 1", "", Foutsoort.Ontbreekt, "tariefpercentage")]
    // What the regulation does not know.
    [InlineData("\"VG7\"", "\"VG7plus\", \"leveringsvorm\": \"pgb\"", Foutsoort.LeveringsvormNietMogelijk, "leveringsvorm")]
    [InlineData("\"VG7\"", "\"GGZ5W\", \"leveringsvorm\": \"mpt\"", Foutsoort.LeveringsvormNietMogelijk, "leveringsvorm")]
    [InlineData("\"jaar\": 2026, \"zorgprofiel\": \"VG7\"", "\"jaar\": 2025, \"zorgprofiel\": \"VG7plus\"", Foutsoort.OnbekendZorgprofiel, "zorgprofiel")]
    [InlineData("\"VG7\", \"behandeling\": true, \"dagbesteding\": true", "\"VV7\", \"behandeling\": true, \"dagbesteding\": false", Foutsoort.CombinatieZonderPrestatiecode, "dagbesteding")]
    [InlineData("\"VG7\", \"behandeling\": true, \"dagbesteding\": true", "\"VV7\", \"behandeling\": false, \"dagbesteding\": false", Foutsoort.CombinatieZonderPrestatiecode, "dagbesteding")]
    [InlineData("\"VG7\", \"behandeling\": true", "\"LVG4\", \"behandeling\": false", Foutsoort.CombinatieZonderPrestatiecode, "behandeling")]
    [InlineData("\"VG7\", \"behandeling\": true", "\"GGZ6B\", \"behandeling\": false", Foutsoort.CombinatieZonderPrestatiecode, "behandeling")]
    [Trait("Regel", "TOEGANG-1")]
    [Trait("Regel", "UREN-8")]
    public void Een_fout_in_de_kop(string oud, string nieuw, Foutsoort soort, string pad)
    {
        var json = $$"""{{{Kop.Trim()}}, "tariefpercentage": 1}""";
        Assert.Contains(oud, json, StringComparison.Ordinal);
        var fout = Assert.Single(Fouten(json.Replace(oud, nieuw, StringComparison.Ordinal)));
        Assert.Equal((soort, pad), (fout.Soort, fout.Pad));
        Assert.DoesNotContain('\n', fout.In(Taal.Nederlands));
    }

    [Theory]
    [Trait("Regel", "UREN-6")]
    [InlineData(""" "plusuren": "1:00" """, "plusuren")]
    [InlineData(""" "plusUren": "0:00" """, "plusUren")]
    [InlineData(""" "plus-uren": null """, "plus-uren")]
    [InlineData(""" "zorg": { "plusuren": "1:00" } """, "zorg.plusuren")]
    public void Plusuren_bestaan_niet_meer(string leden, string pad)
    {
        var fout = Assert.Single(FoutenMet(leden));
        Assert.Equal((Foutsoort.PlusUren, pad, "UREN-6"), (fout.Soort, fout.Pad, fout.Regel));
    }

    [Fact]
    [Trait("Regel", "UREN-6")]
    public void Min_uren_gaan_niet_boven_de_zorg_die_meetelt()
    {
        const string Zorg = """ "zorg": { "wonen": "10:00", "dagbesteding": "5:00" }, "tariefpercentage": 1, "minuren": """;
        const string Exclusief = """{ "jaar": 2026, "zorgprofiel": "VG7", "behandeling": true, "dagbesteding": false,""" + Zorg;
        Assert.Equal(Uren.Van(15), Lees($$"""{ {{Kop}}, """ + Zorg + "\"15:00\" }").Invoer.Minuren);
        Assert.Equal(Uren.Van(10), Lees(Exclusief + "\"10:00\" }").Invoer.Minuren);
        var fout = Assert.Single(Fouten(Exclusief + "\"10:00:01\" }"));
        Assert.Equal((Foutsoort.Tegenstrijdig, "minuren", "UREN-6"), (fout.Soort, fout.Pad, fout.Regel));
        Assert.Contains("10:00", fout.Verwacht.Nl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", Foutsoort.GeenJson)]
    [InlineData(" \n\t", Foutsoort.GeenJson)]
    [InlineData("\uFEFF", Foutsoort.GeenJson)]
    [InlineData("\uFEFF\uFEFF{}", Foutsoort.GeenJson)]
    [InlineData("{}\uFEFF", Foutsoort.GeenJson)]
    [InlineData("{", Foutsoort.GeenJson)]
    [InlineData("}", Foutsoort.GeenJson)]
    [InlineData("{ \"jaar\": }", Foutsoort.GeenJson)]
    [InlineData("{ \"jaar\": 2026, }", Foutsoort.GeenJson)]
    [InlineData("{ \"jaar\": 02026 }", Foutsoort.GeenJson)]
    [InlineData("{ \"jaar\": +2026 }", Foutsoort.GeenJson)]
    [InlineData("{ \"jaar\": NaN }", Foutsoort.GeenJson)]
    [InlineData("{ jaar: 2026 }", Foutsoort.GeenJson)]
    [InlineData("{ 'jaar': 2026 }", Foutsoort.GeenJson)]
    [InlineData("{ \"jaar\": 2026 } // commentaar", Foutsoort.GeenJson)]
    [InlineData("{} {}", Foutsoort.GeenJson)]
    [InlineData("{}\n{}\n", Foutsoort.GeenJson)]
    [InlineData("{ \"zorgprofiel\": \"\\ud800\" }", Foutsoort.GeenJson)]
    [InlineData("{ \"\\udc00\": 1 }", Foutsoort.GeenJson)]
    [InlineData("{ \"zorgprofiel\": \"VG\n7\" }", Foutsoort.GeenJson)]
    [InlineData("null", Foutsoort.VerkeerdType)]
    [InlineData("true", Foutsoort.VerkeerdType)]
    [InlineData("2026", Foutsoort.VerkeerdType)]
    [InlineData("\"VG7\"", Foutsoort.VerkeerdType)]
    [InlineData("[]", Foutsoort.VerkeerdType)]
    [InlineData("[{}]", Foutsoort.VerkeerdType)]
    public void Geen_aanvraag(string tekst, Foutsoort soort)
    {
        var fout = Assert.Single(Fouten(tekst));
        Assert.Equal((soort, ""), (fout.Soort, fout.Pad));
    }

    [Theory]
    [InlineData(14, Foutsoort.VerkeerdType)]
    [InlineData(15, Foutsoort.GeenJson)]
    [InlineData(100_000, Foutsoort.GeenJson)]
    public void Diep_genest(int diepte, Foutsoort soort)
    {
        // Inside the object and "zorg", so 14 more is the sixteenth level.
        var fout = Assert.Single(FoutenMet($$""" "zorg": { "wonen": {{new string('[', diepte)}}{{new string(']', diepte)}} } """));
        Assert.Equal(soort, fout.Soort);
    }

    [Fact]
    public void Bytes_die_geen_utf8_zijn()
    {
        var bytes = Bytes($$"""{ {{Kop}}, "tariefpercentage": 1 }""");
        foreach (int plaats in (int[])[Array.IndexOf(bytes, (byte)'V'), Array.IndexOf(bytes, (byte)'j')])
        {
            var kapot = (byte[])bytes.Clone();
            kapot[plaats] = 0xFF;
            var fout = Assert.Single(Assert.Throws<OngeldigeInvoerException>(() => AanvraagJson.Lees(kapot)).Fouten);
            Assert.Equal((Foutsoort.GeenJson, ""), (fout.Soort, fout.Pad));
        }

        Assert.Equal(Foutsoort.GeenJson, Assert.Single(Assert.Throws<OngeldigeInvoerException>(() => AanvraagJson.Lees(Encoding.Unicode.GetBytes("{}"))).Fouten).Soort);
    }

    [Fact]
    public void Een_merkteken_voorop_is_geen_fout() => Assert.Equal(Zorgprofiel.VG7, Lees($$"""{{'\uFEFF'}}{ {{Kop}}, "tariefpercentage": 1 }""").Invoer.Zorgprofiel);

    [Fact]
    public void Waar_de_json_breekt_staat_erbij()
    {
        var fout = Assert.Single(Fouten("{\n  \"jaar\": 2026,\n  \"zorg\": {,}\n}"));
        Assert.Contains("regel 3, kolom 12", fout.In(Taal.Nederlands), StringComparison.Ordinal);
        Assert.Contains("line 3, column 12", fout.In(Taal.Engels), StringComparison.Ordinal);
    }

    [Fact]
    public void Wat_gevonden_is_wordt_ingekort_en_blijft_op_een_regel()
    {
        var lang = new string('V', 59) + "😀" + new string('V', 1000);
        var fout = Assert.Single(Fouten($$"""{ {{Kop.Replace("VG7", lang, StringComparison.Ordinal)}}, "tariefpercentage": 1 }"""));
        Assert.Equal($"\"{new string('V', 59)}…", fout.Gevonden.Nl);
        var naam = Assert.Single(FoutenMet(""" "een\nnaam": 1 """));
        Assert.Equal("een\\nnaam", naam.Pad);
        var waarde = Assert.Single(FoutenMet("\"zorg\": [\n  1,\n  2\n]"));
        Assert.Equal("[ 1, 2 ]", waarde.Gevonden.Nl);
    }

    [Fact]
    public void Alle_fouten_tegelijk()
    {
        var fout = Assert.Throws<OngeldigeInvoerException>(() => Lees("""
            {
              "jaar": 2024,
              "zorgprofiel": "VG6",
              "leveringsvorm": "thuis",
              "behandeling": "ja",
              "zorg": { "wonen": "40:60", "wonnen": "1:00", "nacht": 2 },
              "behandelaren": { "avg": "-1:00" },
              "minuren": "100:00",
              "minuren": "100:00",
              "plusuren": "1:00",
              "context": { "euro": -1 },
              "tariefpercentage": 95
            }
            """));

        Snapshot.Klopt(fout.Message + "\n\n" + fout.In(Taal.Engels));
        Assert.Equal(
            [
                "behandelaren.avg", "behandeling", "context.euro", "dagbesteding", "jaar", "leveringsvorm", "minuren", "plusuren",
                "tariefpercentage", "zorg.nacht", "zorg.wonen", "zorg.wonnen", "zorgprofiel",
            ],
            fout.Fouten.Select(een => een.Pad).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Wat_niet_gelezen_kon_worden_geeft_geen_tweede_fout()
    {
        // The unreadable hours are read as 0:00; that must not make the min-uren too many, nor an unknown year the combination wrong.
        Assert.Equal(["zorg.wonen"], FoutenMet(""" "zorg": { "wonen": "x" }, "minuren": "1:00" """).Select(fout => fout.Pad));
        Assert.Equal(["zorg.wonen.verzorging"], FoutenMet(""" "zorg": { "wonen": { "verzorging": "-1:00" } }, "minuren": "1:00" """).Select(fout => fout.Pad));
        Assert.Equal(["dagbesteding"], Fouten("""{ "jaar": 2026, "zorgprofiel": "VV7", "behandeling": true, "dagbesteding": 0, "tariefpercentage": 1 }""").Select(fout => fout.Pad));
        Assert.Equal(["leveringsvorm"], Fouten("""{ "jaar": 2026, "zorgprofiel": "VG7plus", "leveringsvorm": "x", "behandeling": true, "dagbesteding": true, "tariefpercentage": 1 }""").Select(fout => fout.Pad));
    }

    private static byte[] Bytes(string json) => Encoding.UTF8.GetBytes(json);

    private static Ingelezen<Aanvraag> Lees(string json) => AanvraagJson.Lees(Bytes(json));

    private static ImmutableArray<Fout> Fouten(string json) => Assert.Throws<OngeldigeInvoerException>(() => Lees(json)).Fouten;

    private static string Met(string leden) => $$"""{ {{Kop}}, "tariefpercentage": 1, {{leden}} }""";

    /// <summary>An application that is right but for the given members.</summary>
    private static Ingelezen<Aanvraag> LeesMet(string leden) => Lees(Met(leden));

    private static ImmutableArray<Fout> FoutenMet(string leden) => Fouten(Met(leden));
}
