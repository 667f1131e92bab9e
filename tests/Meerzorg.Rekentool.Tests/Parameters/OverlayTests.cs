using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Parameters;

/// <summary>An overlay replaces what it names and nothing else, and what rests on it says so.</summary>
public class OverlayTests
{
    private const string Drempel = "contextdrempel";

    private static readonly Rekentool Basis = Rekentool.Voor(2026);

    [Trait("Duur", "lang")]
    [Fact]
    public void Vervangt_een_waarde_en_verder_niets()
    {
        var voor = Basis.Parameters.Waarden().ToList();
        Assert.True(voor.Count > 200);
        foreach (var parameter in voor)
        {
            // A value that fits everywhere: its own.
            var na = Basis.Parameters.Met(Eigen((parameter.Pad, parameter.WaardeIn(Taal.Engels)))).Waarden().ToList();

            Assert.Equal(voor.Select(waarde => (waarde.Pad, waarde.Eenheid, waarde.WaardeIn(Taal.Engels))), na.Select(waarde => (waarde.Pad, waarde.Eenheid, waarde.WaardeIn(Taal.Engels))));
            var vervangen = Assert.Single(na, waarde => waarde.Herkomst.Status == Waardestatus.Eigen);
            Assert.Equal(parameter.Pad, vervangen.Pad);
            Assert.Equal(new Herkomst("brief zorgkantoor", "overlay \"proef\"", Waardestatus.Eigen), vervangen.Herkomst);
            Assert.Equal(voor.Where(waarde => waarde.Pad != parameter.Pad).Select(waarde => waarde.Herkomst), na.Where(waarde => waarde.Pad != parameter.Pad).Select(waarde => waarde.Herkomst));
        }
    }

    [Theory]
    [InlineData(Drempel, "0.071177715")]
    [InlineData("dagenPerJaar", "366")]
    [InlineData("nachtstandaard", "3:00")]
    [InlineData("maatwerkUurtarief.GZ", "50")]
    [InlineData("zorgprofielen.VG7.basisuren", "34:00")]
    [InlineData("zorgprofielen.VG7.indirecteFractie", "0.13")]
    [InlineData("zorgprofielen.VG7.prestaties.Z473.aftrek", "33:00:01")]
    [InlineData("zorgprofielen.VG7.ranges.2.vanaf", "15:22:07")]
    [InlineData("zorgprofielen.VG7.ranges.2.jaarbedrag", "43640.82")]
    public void De_nieuwe_waarde_staat_op_haar_plaats(string pad, string waarde)
    {
        var nieuw = Basis.Parameters.Met(Eigen((pad, waarde)));
        var oud = Basis.Parameters.Waarden().Single(parameter => parameter.Pad == pad);
        Assert.Equal(waarde, nieuw.Waarden().Single(parameter => parameter.Pad == pad).WaardeIn(Taal.Engels));
        Assert.NotEqual(waarde, oud.WaardeIn(Taal.Engels));
        Assert.Equal(Waardestatus.Gepubliceerd, oud.Herkomst.Status); // the set it was made from is as it was
    }

    [Fact]
    [Trait("Regel", "CONTEXT-1")]
    public void Een_uitkomst_zegt_dat_zij_op_een_eigen_waarde_rust()
    {
        var rekentool = Basis.Met(new Overlay("drempel formulier", "FORMULIER-2026, cel contextdrempel", [new(Drempel, "0.071177715")]));
        var uitkomst = Assert.IsType<Meerzorgprofiel>(rekentool.Bereken(Aanvragen.Vg7));
        var zonder = Assert.IsType<Meerzorgprofiel>(Basis.Bereken(Aanvragen.Vg7));

        Assert.Equal(uitkomst.Jaarbedrag100 * 0.071177715m, uitkomst.Contexttoets.Drempel);
        Assert.Equal(uitkomst.Jaarbedrag100 * 0.0712m, zonder.Contexttoets.Drempel);

        var eigen = Assert.Single(uitkomst.Grondslag, parameter => parameter.Herkomst.Status == Waardestatus.Eigen);
        Assert.Equal((Drempel, "FORMULIER-2026, cel contextdrempel", "overlay \"drempel formulier\""), (eigen.Pad, eigen.Herkomst.Document, eigen.Herkomst.Plaats));
        Assert.Contains(uitkomst.Signalen, signaal => signaal.Tekst.Nl == "rust op een waarde die niet is gepubliceerd: contextdrempel (eigen, FORMULIER-2026, cel contextdrempel): 0,071177715 in plaats van 0,0712, 0,03 % lager");
        Assert.Contains("(eigen)", uitkomst.Toelichting().AlsTekst(Taal.Nederlands), StringComparison.Ordinal);

        Assert.DoesNotContain(zonder.Grondslag, parameter => parameter.Herkomst.Status != Waardestatus.Gepubliceerd);
        Assert.DoesNotContain(zonder.Signalen, signaal => signaal.Regel is null);
    }

    [Theory]
    [InlineData("3:00", "3:00 in plaats van 2:00, 50 % hoger", "3:00 instead of 2:00, 50 % higher")]
    [InlineData("1:59", "1:59 in plaats van 2:00, 0,83 % lager", "1:59 instead of 2:00, 0.83 % lower")]
    [Trait("Regel", "PARAM-17")]
    public void Een_uitkomst_zegt_wat_er_stond_en_hoeveel_het_scheelt(string nacht, string nl, string en)
    {
        var signaal = Assert.Single(Uitkomstsignalen.NietGepubliceerd([Basis.Met(Eigen(("nachtstandaard", nacht))).Parameters.Nachtstandaard]));
        Assert.Equal(
            ($"rust op een waarde die niet is gepubliceerd: nachtstandaard (eigen, brief zorgkantoor): {nl}", $"rests on a value that is not published: nachtstandaard (eigen, brief zorgkantoor): {en}"),
            (signaal.Tekst.Nl, signaal.Tekst.En));
    }

    [Fact]
    public void Een_uitkomst_die_er_niet_op_rust_zegt_niets()
    {
        var uitkomst = Basis.Met(Eigen(("maatwerkUurtarief.VV", "50"))).Bereken(Aanvragen.Vg7);
        Assert.DoesNotContain(uitkomst.Grondslag, parameter => parameter.Herkomst.Status == Waardestatus.Eigen);
        Assert.DoesNotContain(uitkomst.Signalen, signaal => signaal.Regel is null);
    }

    [Fact]
    public void Van_twee_overlays_wint_de_laatste()
    {
        var eerste = Eigen((Drempel, "0.07"), ("maximaalEtmaalbedrag", "1700"));
        var tweede = new Overlay("tweede", "andere brief", [new(Drempel, "0.08")]);
        var set = Basis.Parameters.Met(eerste).Met(tweede);

        Assert.Equal((0.08m, "andere brief"), (set.Contextdrempel.Waarde, set.Contextdrempel.Herkomst.Document));
        Assert.Equal((1700m, "brief zorgkantoor"), (set.MaximaalEtmaalbedrag.Waarde, set.MaximaalEtmaalbedrag.Herkomst.Document));
        Assert.Equal([eerste, tweede], set.Overlays.AsEnumerable());
        Assert.Equal("2026 + proef + tweede", set.Naam);
        Assert.Equal(0.07m, Basis.Parameters.Met(tweede).Met(eerste).Contextdrempel.Waarde);
        Assert.Empty(Basis.Parameters.Overlays);
    }

    [Theory]
    [InlineData("contextDrempel", "0.07", Foutsoort.OnbekendLid, "contextDrempel")]
    [InlineData("", "0.07", Foutsoort.OnbekendLid, "")]
    [InlineData("contextdrempel.waarde", "0.07", Foutsoort.OnbekendLid, "contextdrempel.waarde")]
    [InlineData("zorgprofielen.VG7", "1", Foutsoort.OnbekendLid, "zorgprofielen.VG7")]
    [InlineData("zorgprofielen.VG6.basisuren", "1:00", Foutsoort.OnbekendLid, "zorgprofielen.VG6.basisuren")]
    [InlineData("zorgprofielen.VG7.ranges.0.vanaf", "1:00", Foutsoort.OnbekendLid, "zorgprofielen.VG7.ranges.0.vanaf")]
    [InlineData("zorgprofielen.VG7.ranges.7.jaarbedrag", "1", Foutsoort.OnbekendLid, "zorgprofielen.VG7.ranges.7.jaarbedrag")]
    [InlineData("jaar", "2025", Foutsoort.OnbekendLid, "jaar")]
    [InlineData(Drempel, "", Foutsoort.BuitenBereik, Drempel)]
    [InlineData(Drempel, "7,12 %", Foutsoort.BuitenBereik, Drempel)]
    [InlineData(Drempel, "0,0712", Foutsoort.BuitenBereik, Drempel)]
    [InlineData(Drempel, "1", Foutsoort.BuitenBereik, Drempel)]
    [InlineData("nachtstandaard", "2", Foutsoort.BuitenBereik, "nachtstandaard")]
    [InlineData("zorgprofielen.VG7.ranges.2.vanaf", "8:26:15", Foutsoort.Tegenstrijdig, "zorgprofielen.VG7.ranges.2.vanaf")]
    [InlineData("zorgprofielen.VG7.ranges.2.vanaf", "15:22:06,1", Foutsoort.BuitenBereik, "zorgprofielen.VG7.ranges.2.vanaf")]
    public void Wat_niet_past_wordt_geweigerd(string pad, string waarde, Foutsoort soort, string foutpad)
    {
        var fout = Assert.Single(Assert.Throws<OngeldigeParametersException>(() => Basis.Met(Eigen((pad, waarde)))).Fouten.InBeideTalen());
        Assert.Equal((soort, foutpad), (fout.Soort, fout.Pad));
    }

    [Fact]
    public void Een_overlay_voor_een_jaar_past_alleen_op_dat_jaar()
    {
        var overlay = new Overlay("concept", "concept", [new(Drempel, "0.07")], jaar: 2025);
        Assert.Equal(0.07m, Rekentool.Voor(2025).Met(overlay).Parameters.Contextdrempel.Waarde);
        var fout = Assert.Single(Assert.Throws<OngeldigeParametersException>(() => Basis.Met(overlay)).Fouten.InBeideTalen());
        Assert.Equal((Foutsoort.Tegenstrijdig, "jaar", "2026"), (fout.Soort, fout.Pad, fout.Gevonden.Nl));
        Assert.Contains("2025", fout.Verwacht.Nl, StringComparison.Ordinal);
        Assert.Contains("concept", fout.Verwacht.Nl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "bron")]
    [InlineData(" ", "bron")]
    [InlineData("naam", "")]
    [InlineData("naam", "\t")]
    public void Zonder_naam_of_bron_is_er_geen_overlay(string naam, string bron) =>
        Assert.Throws<ArgumentException>(() => new Overlay(naam, bron, [new(Drempel, "0.07")]));

    [Fact]
    public void Zonder_waarden_is_er_geen_overlay()
    {
        Assert.Throws<ArgumentException>(() => new Overlay("naam", "bron", []));
        Assert.Throws<ArgumentNullException>(() => new Overlay("naam", "bron", null!));
        Assert.Throws<ArgumentNullException>(() => new Overlay(null!, "bron", []));
        Assert.Throws<ArgumentNullException>(() => Basis.Parameters.Met(null!));
    }

    [Fact]
    public void Uit_een_bestand()
    {
        var overlay = Lees("""{ "$schema": "x", "overlay": "proef", "bron": "brief", "jaar": 2026, "waarden": { "contextdrempel": "0.07", "behandelaarsfactor": "1.9" } }""");
        Assert.Equal(("proef", "brief", 2026), (overlay.Naam, overlay.Bron, overlay.Jaar));
        Assert.Equal("proef: behandelaarsfactor = 1.9, contextdrempel = 0.07", overlay.ToString());
        Assert.Equal(1.9m, Basis.Met(overlay).Parameters.Behandelaarsfactor.Waarde);
        Assert.Null(Lees("""{ "overlay": "proef", "bron": "brief", "waarden": { "contextdrempel": "0.07" } }""").Jaar);
        Assert.Null(Lees("""{ "overlay": "proef", "bron": "brief", "jaar": null, "waarden": { "contextdrempel": "0.07" } }""").Jaar);
        Assert.Equal("proef", Lees('\uFEFF' + """{ "overlay": "proef", "bron": "brief", "waarden": { "contextdrempel": "0.07" } }""").Naam);
    }

    [Theory]
    [InlineData("{}", "Ontbreekt overlay, Ontbreekt bron, Ontbreekt waarden")]
    [InlineData("""{ "overlay": "", "bron": " ", "waarden": {} }""", "Ontbreekt overlay, Ontbreekt bron, Ontbreekt waarden")]
    [InlineData("""{ "overlay": "a", "bron": "b", "waarden": {} }""", "Ontbreekt waarden")]
    [InlineData("""{ "overlay": null, "bron": "b", "waarden": { "contextdrempel": "0.07" } }""", "VerkeerdType overlay")]
    [InlineData("""{ "overlay": "a", "bron": "b", "waarden": { "contextdrempel": 0.07 } }""", "VerkeerdType waarden.contextdrempel")]
    [InlineData("""{ "overlay": "a", "bron": "b", "waarden": { "contextdrempel": null } }""", "VerkeerdType waarden.contextdrempel")]
    [InlineData("""{ "overlay": "a", "bron": "b", "waarden": { "contextdrempel": "0.07", "contextdrempel": "0.08" } }""", "DubbelLid waarden.contextdrempel")]
    [InlineData("""{ "overlay": "a", "bron": "b", "waarden": [] }""", "VerkeerdType waarden")]
    [InlineData("""{ "overlay": "a", "bron": "b", "jaar": "2026", "waarden": { "contextdrempel": "0.07" } }""", "VerkeerdType jaar")]
    [InlineData("""{ "overlay": "a", "bron": "b", "waarde": { "contextdrempel": "0.07" } }""", "Ontbreekt waarden, OnbekendLid waarde")]
    public void Een_bestand_dat_niet_deugt(string json, string fouten)
    {
        var gevonden = Assert.Throws<OngeldigeParametersException>(() => Lees(json)).Fouten.InBeideTalen();
        Assert.Equal(fouten, string.Join(", ", gevonden.Select(fout => $"{fout.Soort} {fout.Pad}")));
    }

    private static Overlay Eigen(params (string Pad, string Waarde)[] waarden) =>
        new("proef", "brief zorgkantoor", waarden.Select(paar => KeyValuePair.Create(paar.Pad, paar.Waarde)));

    /// <summary>One cause is one fault, and not one for each member of a year.</summary>
    [Fact]
    public void Een_jaarbestand_is_geen_overlay_en_dat_staat_er()
    {
        var fout = Assert.Single(Assert.Throws<OngeldigeParametersException>(() => Overlay.Lees(Jaarbestanden.Inhoud(2026), "2026.json")).Fouten.InBeideTalen());

        Assert.Equal(("", "een jaarbestand"), (fout.Pad, fout.Gevonden.Nl));
    }

    private static Overlay Lees(string json) => Overlay.Lees(json, "test");
}
