using System.Globalization;
using System.Text;
using FsCheck.Xunit;
using Meerzorg.Rekentool.Tests.Hulp;

#pragma warning disable CA1305 // that the culture does not matter is what is tested

namespace Meerzorg.Rekentool.Tests.Huis;

/// <summary>The same input reads the same and gives the same bytes under every culture of the machine.</summary>
public class CultuurTests
{
    /// <summary>Where a comma is a point, where i is not I, where minus is another sign, where it is another year, and where everything is odd.</summary>
    private static readonly string[] Namen = ["nl-NL", "en-US", "tr-TR", "sv-SE", "th-TH", "fa-IR", "ar-SA", "vreemd"];

    public static TheoryData<string> Culturen => [.. Namen];

    [Fact]
    public void De_culturen_verschillen_werkelijk_van_de_onze()
    {
        // On a machine without culture data every culture would be the invariant one, and these tests would prove nothing.
        Assert.Equal("1,5", Onder("nl-NL", () => $"{1.5m}"));
        Assert.Equal("\u2212" + "1", Onder("sv-SE", () => $"{-1}"));
        Assert.Equal("\u0130", Onder("tr-TR", () => "i".ToUpper(CultureInfo.CurrentCulture)));
        Assert.Equal("2569", Onder("th-TH", () => $"{new DateOnly(2026, 1, 1):yyyy}"));
        Assert.Equal("min1_5", Onder("vreemd", () => $"{-1.5m}"));
    }

    [Property(MaxTest = 25)]
    public void Dezelfde_aanvraag_geeft_dezelfde_bytes(Rekengeval geval)
    {
        var verwacht = Onder("", Alles);
        Assert.All(Namen, cultuur => Assert.Equal(verwacht, Onder(cultuur, Alles)));

        string Alles()
        {
            var uitkomst = geval.Rekentool.Bereken(geval.Aanvraag);
            var toelichting = uitkomst.Toelichting();
            return string.Join("\n", [
                UitkomstJson.AlsTekst(uitkomst, uitleg: true), UitkomstJson.AlsTekst(uitkomst, uitleg: true, Taal.Engels),
                toelichting.AlsTekst(Taal.Nederlands), toelichting.AlsTekst(Taal.Engels), toelichting.AlsMarkdown(Taal.Nederlands), toelichting.AlsMarkdown(Taal.Engels),
                $"{uitkomst}", $"{geval.Rekentool}", $"{uitkomst.GrensBoven}", $"{uitkomst.GrensOnder}",
                .. toelichting.Stappen.Select(stap => $"{stap}"), .. uitkomst.Grondslag.Select(parameter => $"{parameter}"), .. uitkomst.Signalen.Select(signaal => $"{signaal}"),
            ]);
        }
    }

    [Theory]
    [MemberData(nameof(Culturen))]
    public void Dezelfde_fouten_hebben_dezelfde_woorden(string cultuur)
    {
        static string Fouten(Func<object> actie)
        {
            var fout = Assert.ThrowsAny<RekentoolException>(() => actie());
            return fout.Message + "\n" + fout.In(Taal.Engels);
        }

        static string Alles() => string.Join("\n", [
            Fouten(() => Rekentool.Voor(-2026)),
            Fouten(() => AanvraagJson.Lees(Bytes("""
                { "jaar": -5, "zorgprofiel": "iI", "leveringsvorm": "ıİ", "behandeling": 1.5, "zorg": { "wonen": "-1:00:00,5", "nacht": -2.5 },
                  "minuren": "2000:00:01", "context": { "euro": -12345.678 }, "tariefpercentage": 1234.5 }
                """))),
            Fouten(() => Rekentool.Voor(2026).Bereken(Aanvragen.Vg7 with { Minuren = Uren.VanSeconden(1234567.891m), Tariefpercentage = -1234.5m })),
            Fouten(() => Parameterset.Lees(Bytes(Bestand2026.Replace("\"2026-01-01\"", "\"2025-01-01\"", StringComparison.Ordinal)))),
            Fouten(() => Parameterset.Lees(Bytes(Bestand2026.Replace("\"jaar\": 2026", "\"jaar\": -2026", StringComparison.Ordinal)))),
            Fouten(() => Parameterset.Lees(Bytes(Bestand2026.Replace("\"15:22:06\"", "\"0:00:06,5\"", StringComparison.Ordinal)))),
            Fouten(() => Parameterset.Lees(Bytes("{ \"jaar\": -1.5 }"))),
            Fouten(() => Rekentool.Voor(2026).Met(new Overlay("proef", "brief", [new("contextdrempel", "1,5")], jaar: -2026))),
            Assert.Throws<FormatException>(() => Uren.Parse("-1.5.5")).Message,
            Assert.Throws<FormatException>(() => Zorgprofiel.Parse("i")).Message,
        ]);

        Assert.Equal(Onder("", Alles), Onder(cultuur, Alles));
    }

    [Theory]
    [MemberData(nameof(Culturen))]
    public void Tijden_lezen_en_schrijven(string cultuur) => Onder(cultuur, () =>
    {
        Assert.All(["40:30", "40,5", "40.5", "40:30:00,0", "40:30:00.0"], tekst => Assert.Equal(Uren.Van(40, 30), Uren.Parse(tekst)));
        Assert.All(["-1:30", "-1,5", "-1.5"], tekst => Assert.Equal(-Uren.Van(1, 30), Uren.Parse(tekst)));
        Assert.All(["\u22121:30", "min1:30", "1_5", "1٫5"], tekst => Assert.False(Uren.TryParse(tekst, out _)));
        Assert.Equal("-1:30:00,25", $"{Uren.VanSeconden(-5400.25m)}");
        Assert.Equal("-1:30:00.25", Uren.VanSeconden(-5400.25m).ToString(Taal.Engels));
        Assert.Equal("-1,5", $"{-Uren.Van(1, 30):U}");
        return "";
    });

    [Theory]
    [MemberData(nameof(Culturen))]
    public void Zorgprofielen_lezen(string cultuur) => Onder(cultuur, () =>
    {
        Assert.All(Zorgprofiel.Alle, profiel => Assert.All(profiel.Notaties, notatie =>
        {
            Assert.Same(profiel, Zorgprofiel.Parse(notatie));
            Assert.Same(profiel, Zorgprofiel.Parse(notatie.ToLowerInvariant()));
            Assert.Same(profiel, Zorgprofiel.Parse(notatie.ToUpperInvariant()));
        }));
        Assert.Same(Zorgprofiel.ZG5vis, Zorgprofiel.Parse("zg-5 visueel"));
        Assert.Same(Zorgprofiel.ZG5vis, Zorgprofiel.Parse("ZG5VIS"));
        Assert.Same(Zorgprofiel.ZG3aud, Zorgprofiel.Parse("zg-3 auditief"));
        Assert.Same(Zorgprofiel.LVG4, Zorgprofiel.Parse("lvg4"));
        Assert.Same(Zorgprofiel.SGLVG1, Zorgprofiel.Parse("sglvg1"));
        Assert.All(["zg5vıs", "ZG5VİS"], notatie => Assert.False(Zorgprofiel.TryParse(notatie, out _)));
        return "";
    });

    [Theory]
    [MemberData(nameof(Culturen))]
    public void Parameters_lezen(string cultuur)
    {
        static string Waarden()
        {
            var set = Parameterset.Lees(Bytes(Bestand2026)).Met(new Overlay("proef", "brief", [new("contextdrempel", "0.0715"), new("nachtstandaard", "2:00:00.5")]));
            return string.Join("\n", set.Waarden().Select(parameter => $"{parameter} {parameter.WaardeIn(Taal.Engels)}").Prepend($"{set} {set.Overlays[0]}"));
        }

        Assert.Equal(Onder("", Waarden), Onder(cultuur, Waarden));
    }

    private static string Bestand2026 { get; } = Encoding.UTF8.GetString(Jaarbestanden.Inhoud(2026));

    private static byte[] Bytes(string tekst) => Encoding.UTF8.GetBytes(tekst);

    private static string Onder(string naam, Func<string> actie)
    {
        var (cultuur, taal) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = naam == "vreemd" ? Vreemd() : CultureInfo.GetCultureInfo(naam);
            return actie();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (cultuur, taal);
        }
    }

    private static CultureInfo Vreemd()
    {
        var vreemd = (CultureInfo)CultureInfo.GetCultureInfo("tr-TR").Clone();
        vreemd.NumberFormat.NegativeSign = "min";
        vreemd.NumberFormat.NumberDecimalSeparator = "_";
        vreemd.NumberFormat.NumberGroupSeparator = "~";
        vreemd.NumberFormat.NumberGroupSizes = [2];
        vreemd.DateTimeFormat.DateSeparator = "?";
        return vreemd;
    }
}
