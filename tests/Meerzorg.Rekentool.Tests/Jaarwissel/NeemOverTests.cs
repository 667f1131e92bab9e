namespace Meerzorg.Rekentool.Tests.Jaarwissel;

/// <summary>Published values in the file of another year.</summary>
public class NeemOverTests
{
    private static readonly Parameterset Basis = Rekentool.Voor(2026).Parameters;

    [Fact]
    public void Alles_wat_een_jaar_heeft_kan_worden_overgenomen()
    {
        var set = Parameterset.Lees(Indexering.NeemOver(Basis, 2027, [.. Gepubliceerd(Basis), ("nachtstandaard", "2:00", Bron("nacht"))]));
        Assert.Equal([.. Basis.Waarden().Select(waarde => (waarde.Pad, waarde.CanoniekeWaarde)).Where(IsVanHetJaar)], [.. set.Waarden().Select(waarde => (waarde.Pad, waarde.CanoniekeWaarde)).Where(IsVanHetJaar)]);
        Assert.Equal((Bron("nacht"), Waardestatus.Afgeleid), (set.Nachtstandaard.Herkomst, set.Contextdrempel.Herkomst.Status));
        Assert.Equal(Basis.Contextdrempel.Herkomst.Opmerking, set.Contextdrempel.Herkomst.Opmerking);
    }

    [Fact]
    public void Elke_waarde_buiten_de_zorgprofielen_kan_een_eigen_bron_hebben()
    {
        var waarden = Basis.Waarden().Where(waarde => !waarde.Pad.StartsWith("zorgprofielen.", StringComparison.Ordinal) && !waarde.Pad.StartsWith("onderbouwing.", StringComparison.Ordinal) && IsVanHetJaar((waarde.Pad, ""))).ToArray();
        var set = Parameterset.Lees(Indexering.NeemOver(Basis, 2027, [.. Gepubliceerd(Basis), .. waarden.Select(waarde => (waarde.Pad, waarde.WaardeIn(Taal.Engels), Bron(waarde.Pad)))]));
        Assert.Equal(11, waarden.Length);
        Assert.All(waarden, waarde => Assert.Equal(Bron(waarde.Pad), Assert.Single(set.Waarden(), nieuw => nieuw.Pad == waarde.Pad).Herkomst));
    }

    [Fact]
    public void Een_zorgprofiel_dat_niet_is_gepubliceerd_is_er_niet()
    {
        var set = Parameterset.Lees(Indexering.NeemOver(Basis, 2027, Gepubliceerd(Basis).Where(een => !een.Pad.Contains("VG7plus", StringComparison.Ordinal)), new(2026, 12, 20)));
        Assert.Null(set.Van(Zorgprofiel.VG7plus));
        Assert.Equal(2, set.AantalBevestigd); // K3 is about VG7plus
        Assert.Equal(["PARAM-1", "PARAM-15"], set.Controleer().Where(een => een.Veld == "zorgprofielen.VG7plus").Select(een => een.Regel));
    }

    [Fact]
    public void Wat_geen_plaats_heeft_of_niet_heel_is_wordt_geweigerd()
    {
        string Melding(IEnumerable<(string, string, Herkomst)> waarden) => Assert.Throws<ArgumentException>(() => { Indexering.NeemOver(Basis, 2027, waarden); }).Message;
        var alles = Gepubliceerd(Basis).ToList();
        Assert.Equal("zorgprofielen.VG9.basisuren is geen plaats in een jaarbestand.", Melding([.. alles, ("zorgprofielen.VG9.basisuren", "1:00", Bron("VG9"))]));
        Assert.Contains("contextdrempel", Melding([.. alles, ("contextdrempel", "0.07", Bron("a")), ("contextdrempel", "0.08", Bron("b"))]), StringComparison.Ordinal);
        Assert.Equal("zorgprofielen.VG7.indirecteFractie ontbreekt.", Melding(alles.Where(een => een.Pad != "zorgprofielen.VG7.indirecteFractie")));
        Assert.Equal("zorgprofielen.VG7.prestaties.Z473.behandeling is Ja, en niet true of false.", Melding(alles.Select(een => een.Pad == "zorgprofielen.VG7.prestaties.Z473.behandeling" ? een with { Waarde = "Ja" } : een)));
        Assert.Equal("b is de plaats van meer dan één bron.", Melding([.. alles, ("contextdrempel", "0.07", Bron("b")), ("nachtstandaard", "2:00", Bron("b") with { Document = "brief" })]));
        Assert.Throws<ArgumentOutOfRangeException>(() => { Indexering.NeemOver(Basis, 2026, alles); });
    }

    private static bool IsVanHetJaar((string Pad, string) waarde) => !waarde.Pad.StartsWith("indexatie.", StringComparison.Ordinal);

    private static IEnumerable<(string Pad, string Waarde, Herkomst Herkomst)> Gepubliceerd(Parameterset set) =>
        set.Waarden().Where(waarde => waarde.Pad.StartsWith("zorgprofielen.", StringComparison.Ordinal) && !waarde.Pad.EndsWith(".grensverschuiving", StringComparison.Ordinal))
            .Select(waarde => (waarde.Pad, waarde.WaardeIn(Taal.Engels))).Concat(set.Indeling()).Select(een => (een.Item1, een.Item2, Bron(een.Item1)));

    private static Herkomst Bron(string plaats) => new("FORMULIER-2027", plaats, Waardestatus.Gepubliceerd);
}
