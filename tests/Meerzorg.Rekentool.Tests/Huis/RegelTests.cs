using System.Reflection;
using System.Text.RegularExpressions;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Huis;

/// <summary>From a rule to its code and its tests, and back: no id leads nowhere.</summary>
public partial class RegelTests
{
    private static readonly string[] Bronnen =
        ["VERANTWOORDING", "REGELING", "VOORWAARDEN", "CYCLUS", "PGB-KADER", "FORMULIER", "FORMULIER-2025", "FORMULIER-2026", "RLZ", "COD163"];

    private static readonly string[] Ids = [.. Regel.Alle.Select(regel => regel.Id)];

    [Fact]
    public void Elk_id_is_welgevormd_en_komt_een_keer_voor()
    {
        Assert.All(Ids, id => Assert.Matches(WelgevormdId(), id));
        Assert.Equal(Ids.Distinct(), Ids);
        Assert.All(Regel.Alle, regel => Assert.Same(regel, Regel.Met(regel.Id)));
        Assert.Contains("UREN-99", Assert.Throws<ArgumentException>(() => Regel.Met("UREN-99")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Regel.Met("uren-1"));
    }

    [Fact]
    public void Elke_regel_heeft_tekst_in_beide_talen_en_bekende_bronnen() => Assert.All(Regel.Alle, regel =>
    {
        Assert.All([regel.Titel.Nl, regel.Titel.En, regel.Formule.Nl, regel.Formule.En], tekst => Assert.False(string.IsNullOrWhiteSpace(tekst)));
        Assert.NotEmpty(regel.Bronnen);
        Assert.All(regel.Bronnen, bron => Assert.Contains(bron.Split(',')[0], Bronnen));
        Assert.All(regel.Keuzes, keuze => Assert.Matches(WelgevormdeKeuze(), keuze));
        Assert.Equal($"{regel.Id} {regel.Titel.Nl}", regel.ToString());
    });

    [Fact]
    public void Elke_regel_staat_bij_de_code_die_hem_uitvoert() => Assert.Empty(Ids.Except(InCode()));

    [Fact]
    public void Elke_regel_heeft_een_test() => Assert.Empty(Ids.Except(InTests()));

    [Fact]
    public void Code_en_tests_noemen_alleen_regels_die_er_zijn()
    {
        Assert.Empty(InCode().Except(Ids));
        Assert.Empty(InTests().Except(Ids));
    }

    [Fact]
    public void Fouten_en_signalen_noemen_alleen_regels_die_er_zijn()
    {
        var fouten = Rekentool.Voor(2026).Controleer(Aanvragen.Vg7 with
        {
            Zorgprofiel = Zorgprofiel.VG7plus,
            Leveringsvorm = Leveringsvorm.Pgb,
            Behandeling = false,
            Zorg = new() { Wonen = Uren.Van(1), Verpleging = Uren.Van(1) },
            Context = new() { Euro = -1 },
            Tariefpercentage = 0,
        });
        var signalen = Rekentool.Voor(2022).Bereken(Aanvragen.Vg7 with
        {
            Leveringsvorm = Leveringsvorm.Pgb,
            Behandeling = false,
            Dagbesteding = false,
            Zorg = new() { Wonen = Uren.Van(60), Nacht = Uren.Van(3), Dagbesteding = Uren.Van(1) },
        }).Signalen;

        string[] genoemd = [.. fouten.Select(fout => fout.Regel).Concat(signalen.Select(signaal => signaal.Regel)).OfType<string>().Distinct()];
        Assert.True(genoemd.Length >= 6);
        Assert.Empty(genoemd.Except(Ids));
    }

    private static string[] InCode() =>
    [
        .. Tussencode.Kern.GetTypes()
            .SelectMany(type => type.GetMembers(Tussencode.AllesHier).Prepend(type))
            .SelectMany(lid => lid.GetCustomAttribute<RegelAttribute>(inherit: false)?.Ids ?? [])
            .Distinct(),
    ];

    private static string[] InTests() =>
    [
        .. typeof(RegelTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMembers(Tussencode.AllesHier).Prepend(type))
            .SelectMany(lid => lid.GetCustomAttributesData())
            .Where(attribuut => attribuut.AttributeType == typeof(TraitAttribute) && (string)attribuut.ConstructorArguments[0].Value! == "Regel")
            .Select(attribuut => (string)attribuut.ConstructorArguments[1].Value!)
            .Distinct(),
    ];

    [GeneratedRegex("^[A-Z]+-[1-9][0-9]?[A-Z]?$")]
    private static partial Regex WelgevormdId();

    [GeneratedRegex("^K[1-9][0-9]?$")]
    private static partial Regex WelgevormdeKeuze();
}
