using System.Text;

namespace Meerzorg.Rekentool.Tests.Parameters;

/// <summary>The values of an overlay that somebody wrote follow the policy of notations; those of a program are read as they stand.</summary>
[Trait("Regel", "PARAM-5")]
public class OverlaynotatieTests
{
    [Theory]
    [InlineData("maximaalEtmaalbedrag", "1.730", "gevonden \"1.730\", dat op meer dan één manier te lezen is, verwacht \"1730\" (met een punt tussen duizendtallen) of \"1.73\" (met een decimale punt) [PARAM-5]")]
    [InlineData("maximaalEtmaalbedrag", "€ 1.683,05", "gevonden \"€ 1.683,05\", verwacht een getal zonder euroteken en zonder teken tussen duizendtallen en met een decimale punt, dus \"1683.05\" [PARAM-5]")]
    [InlineData("contextdrempel", "7,12 %", "gevonden \"7,12 %\", verwacht een getal zonder procentteken, dus \"0.0712\" [PARAM-5]")]
    [InlineData("contextdrempel", "0\u200B.07", "gevonden \"0[U+200B].07\", verwacht een getal, zoals \"0.0712\" [PARAM-5]")]
    [InlineData("nachtstandaard", "2.30", "gevonden \"2.30\", dat op meer dan één manier te lezen is, verwacht \"2:30\" (uren en minuten) of \"2:18\" (decimale uren) [PARAM-5]")]
    [InlineData("nachtstandaard", "2,5", "gevonden \"2,5\", verwacht een tijd groter dan 0:00, ten hoogste 2000:00, als u:mm of u:mm:ss, dus \"2:30\" [PARAM-5]")]
    public void Een_waarde_met_twee_lezingen_of_een_andere_notatie(string pad, string waarde, string melding)
    {
        var fout = Assert.Throws<OngeldigeParametersException>(() => Rekentool.Voor(2026).Met(Gelezen(pad, waarde)));
        Assert.Equal($"{pad}: {melding}", Assert.Single(fout.Fouten).In(Taal.Nederlands));
    }

    [Theory]
    [InlineData("contextdrempel", "0.071")]
    [InlineData("contextdrempel", " 0.0712\u00A0")]
    [InlineData("nachtstandaard", "2:30")]
    public void Wat_een_lezing_heeft_wordt_aanvaard(string pad, string waarde) => Assert.NotNull(Rekentool.Voor(2026).Met(Gelezen(pad, waarde)));

    [Fact]
    public void Een_overlay_van_een_programma_wordt_gelezen_zoals_hij_er_staat()
    {
        Overlay overlay = new("proef", "programma", [new("maatwerkUurtarief.GZ", "89.385")]);
        Assert.Equal(89.385m, Rekentool.Voor(2026).Met(overlay).Parameters.MaatwerkUurtarief(Maatwerkgroep.GZ).Waarde);
        Assert.Throws<OngeldigeParametersException>(() => Rekentool.Voor(2026).Met(Gelezen("maatwerkUurtarief.GZ", "89.385")));
    }

    private static Overlay Gelezen(string pad, string waarde) => Overlay.Lees(Encoding.UTF8.GetBytes($$"""{ "overlay": "o", "bron": "b", "waarden": { "{{pad}}": "{{waarde}}" } }"""));
}
