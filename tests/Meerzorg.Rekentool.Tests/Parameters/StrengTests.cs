using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Parameters;

/// <summary>Strict mode: nothing that is not published decides an outcome.</summary>
[Trait("Regel", "PARAM-14")]
public class StrengTests
{
    [Fact]
    public void Gepubliceerde_jaren_rekenen_gewoon() =>
        Assert.Equal(
            Rekentool.Voor(2026).Bereken(Aanvragen.Vg7).AlsJson(),
            Rekentool.Voor(2026).Streng().Bereken(Aanvragen.Vg7).AlsJson());

    [Fact]
    public void Een_afgeleid_bedrag_wordt_geweigerd_en_genoemd()
    {
        var fouten = Assert.Throws<NietGepubliceerdException>(() => Rekentool.Voor(2022).Streng().Bereken(Aanvragen.Vg7)).Fouten;
        Assert.Equal(["zorgprofielen.VG7.ranges.3.jaarbedrag", "maximaalEtmaalbedrag"], fouten.Select(fout => fout.Pad));
        Assert.All(fouten, fout => Assert.Equal(Foutsoort.NietGepubliceerd, fout.Soort));
    }

    [Fact]
    public void Een_uitkomst_zonder_bedrag_rust_in_2022_alleen_op_gepubliceerde_uren() =>
        Assert.IsType<BinnenZorgprofiel>(Rekentool.Voor(2022).Streng().Bereken(Aanvragen.Verantwoording with { Zorg = default }));

    [Fact]
    public void Een_eigen_waarde_wordt_alleen_geweigerd_als_de_uitkomst_erop_rust()
    {
        var streng = Rekentool.Voor(2026).Streng().Met(Conformiteit.FormulierIndividueelTests.ContextdrempelVanHetFormulier);
        Assert.True(streng.IsStreng);
        Assert.Equal("contextdrempel", Assert.Single(Assert.Throws<NietGepubliceerdException>(() => streng.Bereken(Aanvragen.Vg7)).Fouten).Pad);
        Assert.IsType<Meerzorgprofiel>(streng.Bereken(Aanvragen.Vg7 with { Context = default })); // no euros, no threshold
    }

    /// <summary>Of a concept made by indexation nothing is published: also an outcome without an amount, which rests on hours alone, is refused.</summary>
    [Fact]
    public void Een_concept_wordt_geweigerd_tot_elke_waarde_is_bevestigd()
    {
        var concept = Parameterset.Lees(Indexering.Indexeer(Rekentool.Voor(2026).Parameters, 9999, 1683.05m, 1739.90m));

        Assert.All(concept.Waarden(), waarde => Assert.NotEqual(Waardestatus.Gepubliceerd, waarde.Herkomst.Status));
        Assert.Null(concept.GecontroleerdOp);
        Assert.Contains(concept.Bevindingen, bevinding => bevinding is { Veld: "gecontroleerdOp", Ernst: Ernst.Waarschuwing });
        var streng = new Rekentool(concept).Streng();
        foreach (var aanvraag in (Aanvraag[])[Aanvragen.Vg7, Aanvragen.Verantwoording with { Zorg = default }])
        {
            var uitkomst = new Rekentool(concept).Bereken(aanvraag);
            Assert.Equal(
                uitkomst.Grondslag.Select(waarde => waarde.Pad),
                Assert.Throws<NietGepubliceerdException>(() => streng.Bereken(aanvraag)).Fouten.Select(fout => fout.Pad));
        }
    }

    [Fact]
    public void Ook_in_een_groep()
    {
        var groep = new Groepsaanvraag { Clienten = [Groepsclient.Van(Aanvragen.Vg7, "A", Uren.Nul), Groepsclient.Van(Aanvragen.Vg7, "B", Uren.Nul)], Tariefpercentage = 1 };
        Assert.Throws<NietGepubliceerdException>(() => Rekentool.Voor(2022).Streng().Bereken(groep));
        Assert.Equal(2, Rekentool.Voor(2026).Streng().Bereken(groep).Gerechtigd);
    }
}
