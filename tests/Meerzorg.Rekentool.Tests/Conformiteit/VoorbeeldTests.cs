using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Conformiteit;

/// <summary>The worked example of VERANTWOORDING ("Correctie indirecte uren") and the application of the README.</summary>
public class VoorbeeldTests
{
    [Fact]
    [Trait("Regel", "UREN-7")]
    [Trait("Regel", "UREN-9")]
    [Trait("Regel", "BEDRAG-1")]
    public void Het_voorbeeld_van_de_verantwoording_geeft_meerzorgprofiel_1()
    {
        var uitkomst = Assert.IsType<Meerzorgprofiel>(Rekentool.Voor(2026).Bereken(Aanvragen.Verantwoording));

        Assert.Equal(1, uitkomst.Nummer);
        Assert.Equal("4:22:04,58", uitkomst.Urenopbouw.Indirect.ToString());
        Assert.Equal("15:22:04,58", uitkomst.Meerzorguren.ToString());
        Assert.Equal("0:00:01,42", uitkomst.GrensBoven!.Value.Afstand.ToString());
        Assert.Equal(15289.57m, uitkomst.Jaarbedrag);
        Assert.Equal(41.89m, uitkomst.Etmaalbedrag);
    }

    [Fact]
    [Trait("Regel", "PROFIEL-1")]
    public void Een_seconde_meer_is_nog_profiel_1_en_precies_op_de_grens_begint_profiel_2()
    {
        var (voorbeeld, rekentool) = (Aanvragen.Verantwoording, Rekentool.Voor(2026));
        var tekort = rekentool.Bereken(voorbeeld).GrensBoven!.Value.Afstand;
        Aanvraag Plus(Uren uren) => voorbeeld with { Zorg = new() { Wonen = voorbeeld.Zorg.Wonen + uren } };

        Assert.Equal(1, Assert.IsType<Meerzorgprofiel>(rekentool.Bereken(Plus(Uren.Van(0, 0, 1)))).Nummer);
        var opDeGrens = Assert.IsType<Meerzorgprofiel>(rekentool.Bereken(Plus(tekort)));
        Assert.Equal(2, opDeGrens.Nummer);
        Assert.Equal(Uren.Van(15, 22, 6), opDeGrens.Meerzorguren);
        Assert.Equal(43640.82m, opDeGrens.Jaarbedrag);
    }

    [Fact]
    public void De_toelichting_van_het_voorbeeld() =>
        Snapshot.Klopt(Rekentool.Voor(2026).Bereken(Aanvragen.Verantwoording).Toelichting().AlsTekst(Taal.Nederlands));
}
