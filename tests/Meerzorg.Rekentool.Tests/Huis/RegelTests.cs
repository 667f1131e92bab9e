using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Huis;

/// <summary>Rules are found by their id, and whatever names a rule names one that exists; what the registers say is checked in <c>Registers</c>.</summary>
public class RegelTests
{
    [Fact]
    public void Een_regel_wordt_gevonden_bij_zijn_id()
    {
        Assert.All(Regel.Alle, regel => Assert.Same(regel, Regel.Met(regel.Id)));
        Assert.All(Regel.Alle, regel => Assert.Equal($"{regel.Id} {regel.Titel.Nl}", regel.ToString()));
        Assert.Contains("UREN-99", Assert.Throws<ArgumentException>(() => Regel.Met("UREN-99")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Regel.Met("uren-1"));
    }

    [Fact]
    public void Elke_status_heeft_een_naam()
    {
        Assert.Equal(["berekend", "getoetst", "gesignaleerd"], Enum.GetValues<Regelstatus>().Select(status => status.Naam().Nl));
        Assert.Equal(["computed", "checked", "pointed out"], Enum.GetValues<Regelstatus>().Select(status => status.Naam().En));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Regelstatus)99).Naam());
        Assert.All(Regel.Alle, regel => Assert.True(Enum.IsDefined(regel.Status)));
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
        Assert.Empty(genoemd.Except(Regel.Alle.Select(regel => regel.Id)));
    }
}
