using System.Globalization;
using System.Text;
using Meerzorg.Rekentool.Tests.Hulp;

#pragma warning disable CA1305 // reading a profile takes no notice of the culture

namespace Meerzorg.Rekentool.Tests.Zorgprofielen;

/// <summary>The closed list of profiles: every notation in use is read, and nothing else.</summary>
[Trait("Regel", "TOEGANG-1")]
public class ZorgprofielTests
{
    /// <summary>The notations of VOORWAARDEN, PGB-KADER and the application form.</summary>
    public static TheoryData<string, string> Notaties => new()
    {
        { "VG5", "VG5|VG-5|VG 5|5VG|5-VG|ZZP 5VG|ZZP VG5|ZZP VG-5" },
        { "VG7", "VG7|VG-7|VG 7|7VG|7-VG|ZZP 7VG|ZZP VG7|ZZP-VG-7|VG7\t|VG\u00A07|\u202F7\u2007VG\r\n|VG\u20117|VG\u20107|VG\u20137|ZZP\u20127\u2212VG" },
        { "VG7plus", "VG7plus|VG7+|VG-7+|VG7 +|VG7-plus|VG7 plus|7VG plus|7VG-plus|VG7PLUS" },
        { "VG8", "VG8|VG-8|8VG|ZZP 8VG|ZZP VG8" },
        { "LG5", "LG5|LG-5|5LG" },
        { "LG6", "LG6|LG-6|6LG" },
        { "LG7", "LG7|LG-7|7LG" },
        { "ZG3aud", "ZG3aud|ZG-3 auditief|3ZGaud|ZG3AUD|3ZG-auditief|3ZG aud" },
        { "ZG5vis", "ZG5vis|ZG-5 visueel|5ZGvis|ZG5VIS|5ZG-visueel|5ZG vis" },
        { "LVG4", "LVG4|LVG-4|4LVG" },
        { "LVG5", "LVG5|LVG-5|5LVG" },
        { "SGLVG1", "SGLVG1|SGLVG|1SGLVG|SGLVG-1" },
        { "VV7", "VV7|VV-7|7VV" },
        { "VV8", "VV8|VV-8|8VV" },
        { "GGZ6B", "GGZ6B|GGZ-6B|6GGZ-B|GGZ-B 6" },
        { "GGZ7B", "GGZ7B|GGZ-7B|7GGZ-B|GGZ-B 7" },
        { "GGZ4W", "GGZ4W|4GGZ-W|GGZW4|GGZ-W4|GGZ-W 4|GGZ-4W" },
        { "GGZ5W", "GGZ5W|5GGZ-W|GGZW5|GGZ-W5|GGZ-W 5|GGZ-5W" },
    };

    [Theory]
    [MemberData(nameof(Notaties))]
    public void Elke_notatie_wordt_gelezen(string naam, string notaties)
    {
        var verwacht = Assert.Single(Zorgprofiel.Alle, profiel => profiel.Naam == naam);
        foreach (var notatie in notaties.Split('|').Concat(verwacht.Notaties))
        {
            foreach (var vorm in Schrijfwijzen(notatie))
            {
                Assert.True(Zorgprofiel.TryParse(vorm, out var profiel), vorm);
                Assert.Same(verwacht, profiel);
                Assert.Same(verwacht, Zorgprofiel.Parse(vorm));
                Assert.Same(verwacht, Zorgprofiel.Parse(vorm, CultureInfo.GetCultureInfo("tr-TR")));
                Assert.True(Zorgprofiel.TryParse(vorm, null, out profiel));
                Assert.Same(verwacht, profiel);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData("ZZP")]
    [InlineData("VG")]
    [InlineData("7")]
    [InlineData("VG6")]
    [InlineData("VG77")]
    [InlineData("VG7++")]
    [InlineData("VG8+")]
    [InlineData("VG5plus")]
    [InlineData("LG4")]
    [InlineData("LVG3")]
    [InlineData("SGLVG2")]
    [InlineData("VV9")]
    [InlineData("VV6")]
    [InlineData("ZG3vis")]
    [InlineData("ZG5aud")]
    [InlineData("ZG3")]
    [InlineData("GGZ4B")]
    [InlineData("GGZ6W")]
    [InlineData("GGZ4")]
    [InlineData("VPT VG7")]
    [InlineData("VG7.")]
    [InlineData("VG_7")]
    [InlineData("ＶＧ７")]
    [InlineData("ZG5vıs")]
    [InlineData("ZG5VİS")]
    [InlineData("812")]
    public void Iets_anders_is_een_fout_die_noemt_wat_kan(string notatie)
    {
        Assert.False(Zorgprofiel.TryParse(notatie, out var profiel));
        Assert.Null(profiel);
        var fout = Assert.Throws<FormatException>(() => Zorgprofiel.Parse(notatie));
        Assert.Contains($"\"{notatie}\"", fout.Message, StringComparison.Ordinal);
        Assert.All(Zorgprofiel.Alle, geldig => Assert.Contains(geldig.Naam, fout.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Niets_is_geen_zorgprofiel()
    {
        Assert.False(Zorgprofiel.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => Zorgprofiel.Parse(null!));
    }

    [Fact]
    public void Geen_twee_profielen_delen_een_notatie()
    {
        var gedeeld = Zorgprofiel.Alle
            .SelectMany(profiel => profiel.Notaties.Select(notatie => (Sleutel: notatie.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToUpperInvariant(), profiel)))
            .Distinct()
            .GroupBy(paar => paar.Sleutel)
            .Where(groep => groep.Count() > 1);
        Assert.Empty(gedeeld);
    }

    [Fact]
    public void De_lijst_is_gesloten_en_elk_profiel_is_zichzelf()
    {
        Assert.Equal(18, Zorgprofiel.Alle.Length);
        Assert.Equal(18, Zorgprofiel.Alle.Distinct().Count());
        Assert.Equal(Enumerable.Range(0, 18), Zorgprofiel.Alle.Select(profiel => profiel.Index));
        Assert.All(Zorgprofiel.Alle, profiel =>
        {
            Assert.Equal(profiel.Naam, profiel.ToString());
            Assert.Equal(profiel.Naam, profiel.Notaties[0]);
            Assert.Equal(profiel.Leveringsvormen, Enum.GetValues<Leveringsvorm>().Where(profiel.Staat));
        });
        Assert.False(Zorgprofiel.VG7.Staat((Leveringsvorm)4));
        Assert.Empty(typeof(Zorgprofiel).GetConstructors());
    }

    [Fact]
    public void De_elf_profielen_van_het_pgb_kader() => Assert.Equal(
        ["VG5", "VG7", "VG8", "LG5", "LG6", "LG7", "ZG3aud", "ZG5vis", "VV7", "VV8", "GGZ4W"],
        Zorgprofiel.Alle.Where(profiel => profiel.PgbEnMpt).Select(profiel => profiel.Naam));

    [Theory]
    [InlineData(Leveringsvorm.ZZP, "ZZP")]
    [InlineData(Leveringsvorm.VPT, "VPT")]
    [InlineData(Leveringsvorm.Pgb, "pgb")]
    [InlineData(Leveringsvorm.Mpt, "mpt")]
    [InlineData((Leveringsvorm)9, "9")]
    public void Een_leveringsvorm_heet_zoals_het_veld_hem_schrijft(Leveringsvorm vorm, string naam) => Assert.Equal(naam, vorm.Naam());

    [Fact]
    public void Alle_zorgprofielen()
    {
        var tabel = new StringBuilder();
        tabel.Append("zorgprofiel | sector | maatwerkgroep | COD163 | leveringsvormen | notaties\n");
        foreach (var profiel in Zorgprofiel.Alle)
        {
            var vormen = string.Join(" ", profiel.Leveringsvormen.Select(vorm => vorm.Naam()));
            tabel.AppendJoin(" | ", profiel.Naam, profiel.Sector, profiel.Maatwerkgroep, profiel.Cod163, vormen, string.Join(", ", profiel.Notaties)).Append('\n');
        }

        Snapshot.Klopt(tabel.ToString());
    }

    /// <summary>In upper and lower case, as written and without spaces and hyphens, and with more of them.</summary>
    private static IEnumerable<string> Schrijfwijzen(string notatie)
    {
        var kaal = notatie.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        string[] vormen = [notatie, kaal, $" {notatie} ", string.Join('-', kaal.AsEnumerable()), string.Join("  ", kaal.AsEnumerable())];
        return vormen.Concat(vormen.Select(vorm => vorm.ToUpperInvariant())).Concat(vormen.Select(vorm => vorm.ToLowerInvariant()));
    }
}
