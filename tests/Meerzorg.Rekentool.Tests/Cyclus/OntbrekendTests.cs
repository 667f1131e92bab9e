using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Cyclus;

/// <summary>A caller without nullable checks is told what is missing.</summary>
public class OntbrekendTests
{
    private static readonly Rekentool Rekentool2026 = Rekentool.Voor(2026);
    private static readonly Periode Jaar = new(new(2026, 1, 1), new(2026, 12, 31));

    [Fact]
    public void Een_argument_dat_ontbreekt_wordt_genoemd()
    {
        Assert.Equal("periode", Naam(() => Beschikking.PerJaar(null!, Aanvragen.Vg7)));
        Assert.Equal("aanvraag", Naam(() => Beschikking.PerJaar(Jaar, null!)));
        Assert.Equal("aanvraag", Naam(() => Termijnuitkomst.Van(null!, Rekentool2026)));
        Assert.Equal("rekentool", Naam(() => Termijnuitkomst.Van(Aanvraag(Aanvragen.Vg7, Jaar), null!)));
        Assert.Equal("dossier", Naam(() => Volledigheid.Van(null!, Rekentool2026)));
        Assert.Equal("json", Naam(() => Zorgkantoorbeleid.Lees((string)null!)));
    }

    [Fact]
    [Trait("Regel", "TERMIJN-1")]
    public void Een_termijn_zonder_aanvraag_of_periode_is_een_fout_als_elke_andere()
    {
        var fout = Assert.Throws<OngeldigeInvoerException>(() => Termijnuitkomst.Van(Aanvraag(null!, null!), Rekentool2026));
        Assert.Equal(
            [("aanvraag", "niets", "nothing", "een aanvraag", "an application"), ("periode", "niets", "nothing", "een periode", "a period")],
            fout.Fouten.Select(een => (een.Pad, een.Gevonden.Nl, een.Gevonden.En, een.Verwacht.Nl, een.Verwacht.En)));
    }

    private static Termijnaanvraag Aanvraag(Aanvraag aanvraag, Periode periode) => new() { Aanvraag = aanvraag, Soort = Aanvraagsoort.Individueel, Periode = periode };

    private static string? Naam(Action actie) => Assert.ThrowsAny<ArgumentNullException>(actie).ParamName;
}
