using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Cyclus;

public class TermijnenTests
{
    [Fact]
    [Trait("Regel", "TERMIJN-1")]
    [Trait("Regel", "SOORT-1")]
    [Trait("Regel", "PLAN-3")]
    [Trait("Regel", "DECL-1")]
    public void De_gepubliceerde_termijnen_met_hun_bron()
    {
        var termijnen = Termijnen.Gepubliceerd;

        Assert.Equal("3 maanden (VOORWAARDEN, Preventieve Meerzorg)", termijnen.PreventiefMinimaal.ToString());
        Assert.Equal("6 maanden (VOORWAARDEN, Preventieve Meerzorg)", termijnen.PreventiefMaximaal.ToString());
        Assert.Equal("3 jaar (REGELING, 9, Termijnen meerzorg)", termijnen.Maximaal.ToString());
        Assert.Equal("3 jaar (REGELING, 10, Ontwikkeltrajecten)", termijnen.Ontwikkeltraject.ToString());
        Assert.Equal("ZMZ01 (VOORWAARDEN, Declareer Meerzorg via AW319)", termijnen.Prestatie.ToString());
        Assert.Equal(new(2026, 11, 21), termijnen.GecontroleerdOp);

        var vg7plus = Assert.Single(termijnen.PerZorgprofiel);
        Assert.Same(vg7plus, termijnen.Van(Zorgprofiel.VG7plus));
        Assert.Equal("1 jaar (REGELING, 9, Termijnen meerzorg)", vg7plus.Maximaal.ToString());
        Assert.False(vg7plus.Verlenging.Waarde);
        Assert.Null(termijnen.Van(Zorgprofiel.VG7));
    }

    [Theory]
    [InlineData("preventief", null, "preventief: gevonden niets, verwacht een object { … }")]
    [InlineData("preventief.minimaal.waarde", "\"0\"", "preventief.minimaal.waarde: gevonden \"0\", verwacht een geheel getal van 1 tot en met 100 als tekst, zoals \"3\"")]
    [InlineData("beschikking.perZorgprofiel.VG9", "{}", "beschikking.perZorgprofiel.VG9: gevonden VG9, verwacht VG5")]
    [InlineData("beschikking.perZorgprofiel.VG7plus.verlenging", null, "beschikking.perZorgprofiel.VG7plus.verlenging: gevonden niets")]
    [InlineData("declaratie.prestatie.waarde", "\" \"", "declaratie.prestatie.waarde: gevonden \" \", verwacht een tekst die niet leeg is")]
    [InlineData("herkomsten.termijnen", null, "beschikking.maximaal.herkomst: gevonden \"termijnen\", verwacht preventief, ontwikkeltrajecten, declareren")]
    public void Een_kapot_bestand_zegt_waar(string pad, string? waarde, string melding)
    {
        var fout = Assert.Throws<OngeldigeParametersException>(() => Termijnen.Lees(Jsonknip.Verander(Cyclusbestanden.Inhoud("termijnen"), pad, waarde), "termijnen"));
        Assert.StartsWith(melding, (fout.Fouten[0] with { Tekstplaats = null }).ToString(), StringComparison.Ordinal);
        Assert.All(fout.Fouten, een => Assert.NotNull(een.Tekstplaats));
    }
}
