using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Parameters;

/// <summary>What a value can be: in a year file, by itself or confirmed, and in an overlay; on each bound and just beyond it.</summary>
public class WaardegrensTests
{
    private static readonly Parameterset P2026 = Rekentool.Voor(2026).Parameters;

    public static TheoryData<string> Paden => [.. Waardegrens.Alle.Select(grens => grens.Pad)];

    [Fact]
    [Trait("Regel", "PARAM-17")]
    public void Elke_waarde_van_elk_jaar_heeft_precies_een_grens_en_ligt_erbinnen() => Assert.All(Rekentool.Jaren, jaar =>
    {
        var waarden = Rekentool.Voor(jaar).Parameters.Waarden().ToDictionary(waarde => waarde.Pad, StringComparer.Ordinal);
        foreach (var waarde in waarden.Values)
        {
            var grens = Waardegrens.Van(waarde.Pad)!;
            Assert.Single(Waardegrens.Alle, andere => Past(andere.Pad, waarde.Pad));
            Assert.True(grens.Gepubliceerd.Bevat(waarde.ExacteWaarde, grens.Maatstaf(waarde.Pad) is { } pad ? waarden[pad].ExacteWaarde : 1), waarde.ToString());
        }
    });

    [Theory]
    [InlineData("dagenPerJaar", "364.99", "365", "366", "366.01")]
    [InlineData("drempelfractie", "0.0999", "0.1", "0.5", "0.5001")]
    [InlineData("behandelaarsfactor", "0.9999", "1", "3", "3.0001")]
    [InlineData("nachtstandaard", "0:14:59", "0:15", "14:00", "14:00:01")]
    [InlineData("contextdrempel", "0.0099", "0.01", "0.2", "0.2001")]
    [InlineData("maximaalEtmaalbedrag", "67.48", "67.485", "13497", "13497.01")] // of € 1349.70
    [InlineData("maatwerkUurtarief.GZ", null, "0.000001", "1683.05", "1683.06")] // of the maximum per day
    [InlineData("indexatie.maal", "160.1", "160.196", "16019.6", "16019.7")]
    [InlineData("indexatie.door", "168.3", "168.305", "16830.5", "16830.6")] // it is what the index is a multiple of
    [InlineData("onderbouwing.tarievenBehandeling.Z003", "9.99", "10", "500", "500.01")]
    [InlineData("onderbouwing.tarievenOverig.Z001", "9.99", "10", "500", "500.01")]
    [InlineData("onderbouwing.aandeelContextkosten", "0.00009", "0.0001", "0.5", "0.50001")]
    [InlineData("onderbouwing.aandeelDossiersMetContextkosten", "0.00099", "0.001", "0.999", "0.9991")]
    [InlineData("onderbouwing.geldbandenMaximaalEtmaalbedrag", "499.99", "500", "10000", "10000.01")]
    [InlineData("onderbouwing.geldbanden.1", "1349.69", "1349.7", "492640.5", "492640.51")]
    [InlineData("zorgprofielen.VG7.basisuren", "16:52:29", "16:52:30", "84:22:30", "84:22:31")] // a deduction is at most 2 times that, and the first bound at least a tenth
    [InlineData("zorgprofielen.VG7.indirecteFractie", "0.0099", "0.01", "0.5", "0.5001")]
    [InlineData("zorgprofielen.VG8.grensverschuiving", "0.0646", "0.0647", "0.2588", "0.2589")]
    [InlineData("zorgprofielen.VG7.prestaties.Z473.aftrek", "8:26:14", "8:26:15", "67:30", "67:30:01")]
    [InlineData("zorgprofielen.VG7.ranges.1.vanaf", "3:22:29", "3:22:30", "15:22:05", null)] // up to the next
    [InlineData("zorgprofielen.VG7.ranges.7.vanaf", null, "69:22:07", "270:00", "270:00:01")]
    [InlineData("zorgprofielen.VG7.ranges.6.jaarbedrag", null, "0.000001", "6143132.5", "6143132.51")]
    [Trait("Regel", "PARAM-17")]
    public void Een_eigen_waarde_blijft_binnen_het_uiterste(string pad, string? eronder, string laagste, string hoogste, string? erboven)
    {
        Assert.All([laagste, hoogste], waarde => Assert.Equal(Waardestatus.Eigen, Eigen(pad, waarde).Waarden().Single(een => een.Pad == pad).Herkomst.Status));
        Assert.All(new[] { eronder, erboven }.OfType<string>(), waarde => Assert.Contains(
            Assert.Throws<OngeldigeParametersException>(() => Eigen(pad, waarde)).Fouten.InBeideTalen(),
            fout => fout.Regel == "PARAM-17" && fout.Gevonden.Nl.EndsWith("; ook geen eigen of bevestigde waarde kan dat zijn", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("dagenPerJaar", "366", "365")]
    [InlineData("drempelfractie", "0.1", "0.25")]
    [InlineData("nachtstandaard", "0:29:59", "0:30")]
    [InlineData("nachtstandaard", "7:00:01", "7:00")]
    [InlineData("zorgprofielen.VG7.prestaties.Z470.aftrek", "16:52:29", "16:52:30")]
    [InlineData("zorgprofielen.VG7.indirecteFractie", "0.2001", "0.2")]
    [Trait("Regel", "PARAM-17")]
    public void Een_jaarbestand_blijft_binnen_het_gepubliceerde(string pad, string fout, string goed)
    {
        Assert.NotNull(Assert.Single(Fouten(pad, fout), een => een.Pad == pad && een.Regel == "PARAM-17").Tekstplaats);
        Assert.DoesNotContain(Fouten(pad, goed), een => een.Regel == "PARAM-17");

        // Own, it warns; confirmed with a reason, it does not.
        Assert.Contains(Eigen(pad, fout).Bevindingen, een => een is { Ernst: Ernst.Waarschuwing, Regel: "PARAM-17" } && een.Veld == pad && een.Tekst.Nl.EndsWith("; eigen waarde", StringComparison.Ordinal));
        Assert.DoesNotContain(Fouten(pad, fout, bevestigd: true), een => een.Regel is "PARAM-17" or "PARAM-15");
    }

    [Theory]
    [InlineData("dagenPerJaar", "3650")]
    [InlineData("nachtstandaard", "2000:00")]
    [InlineData("behandelaarsfactor", "20")]
    [InlineData("zorgprofielen.VG7.prestaties.Z470.aftrek", "0:00:01")]
    [Trait("Regel", "PARAM-17")]
    public void Buiten_het_uiterste_helpt_geen_bevestiging(string pad, string waarde) =>
        Assert.Contains(Fouten(pad, waarde, bevestigd: true), een => een.Regel == "PARAM-17" && een.Pad == pad);

    [Fact]
    [Trait("Regel", "PARAM-17")]
    public void Een_fout_noemt_het_bereik_de_maatstaf_en_de_bron()
    {
        var fout = Assert.Single(Fouten("zorgprofielen.VG7.prestaties.Z470.aftrek", "12:00"), een => een.Regel == "PARAM-17");
        Assert.Equal("12:00 is niet 0,5 tot en met 1,05 × zorgprofielen.VG7.basisuren (33:45) (FORMULIER-2026, prestatiecodes met aftrek per combinatie van behandeling en dagbesteding)", fout.Gevonden.Nl);
        Assert.StartsWith("366 is niet 365 (", Assert.Single(Fouten("dagenPerJaar", "366")).Gevonden.Nl, StringComparison.Ordinal);
    }

    /// <summary>What departs is the value that the overlay has, and not each one that is measured by it.</summary>
    [Fact]
    [Trait("Regel", "PARAM-17")]
    public void Naast_een_eigen_maatstaf_is_alleen_die_anders() =>
        Assert.Equal(["maximaalEtmaalbedrag"], Eigen("maximaalEtmaalbedrag", "100").Bevindingen.Where(een => een.Regel == "PARAM-17").Select(een => een.Veld));

    [Theory]
    [InlineData("contextdrempel", "0.071200", true)]
    [InlineData("contextdrempel", "0.0711515", true)] // in more decimals than the source
    [InlineData("contextdrempel", "0.071", false)]
    [InlineData("contextdrempel", "0.07", false)]
    [InlineData("behandelaarsfactor", "1.9197996948476200", true)]
    [InlineData("behandelaarsfactor", "1.919799694847619", true)]
    [InlineData("behandelaarsfactor", "1.9198", false)]
    [InlineData("behandelaarsfactor", "1.92", false)]
    [InlineData("behandelaarsfactor", "2", false)]
    [InlineData("zorgprofielen.VG8.indirecteFractie", "0.12940", true)]
    [InlineData("zorgprofielen.VG8.indirecteFractie", "0.12942", true)]
    [InlineData("zorgprofielen.VG8.indirecteFractie", "0.13", false)]
    [Trait("Regel", "PARAM-10")]
    [Trait("Regel", "PARAM-11")]
    [Trait("Regel", "PARAM-16")]
    public void Hoeveel_decimalen_iemand_typt_maakt_niet_uit(string pad, string waarde, bool goed) =>
        Assert.Equal(goed, Fouten(pad, waarde).All(fout => fout.Pad != pad));

    [Theory]
    [InlineData("21:26:59", true)]
    [InlineData("21:27:00", false)]
    [InlineData("21:27:01", true)]
    [Trait("Regel", "PARAM-18")]
    public void De_aftrek_exclusief_beide_volgt_uit_de_andere(string aftrek, bool fout)
    {
        const string Z470 = "zorgprofielen.VG7.prestaties.Z470.aftrek";
        Assert.Equal(fout ? ["PARAM-18"] : [], Fouten(Z470, aftrek).Select(een => een.Regel));
        Assert.Empty(Fouten(Z470, aftrek, bevestigd: true));
    }

    [Theory]
    [InlineData("14999.99", true)]
    [InlineData("15000", true)]
    [InlineData("15000.01", false)]
    [Trait("Regel", "PARAM-19")]
    public void Geldbanden_lopen_op(string tweede, bool fout) =>
        Assert.Equal(fout, Fouten("onderbouwing.geldbanden.2", tweede).Any(een => een is { Regel: "PARAM-19", Pad: "onderbouwing.geldbanden.2" }));

    /// <summary>The page has the bounds to the letter.</summary>
    [Theory]
    [MemberData(nameof(Paden))]
    [Trait("Regel", "PARAM-17")]
    public void De_pagina_noemt_de_grens(string pad)
    {
        var grens = Waardegrens.Alle.Single(een => een.Pad == pad);
        var per = grens.Per is { } maatstaf ? $" × `{maatstaf}`" : "";
        Assert.Contains(
            $"| `{grens.Pad}` | {grens.Gepubliceerd.Tekst.Nl}{per} | {grens.Uiterste.Tekst.Nl}{per} | {grens.Reden} |\n",
            File.ReadAllText(Projectmap.Pad("docs", "parameters.md")).ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Een_grenzenbestand_dat_niet_deugt_wordt_geweigerd()
    {
        Assert.Throws<OngeldigeParametersException>(() => Waardegrens.Lees("""{ "formaat": "meerzorg-grenzen-1", "grenzen": [ { "pad": "dagenPerJaar" } ] }"""u8));
        Assert.Throws<FormatException>(() => Waardegrens.Lees(Encoding.UTF8.GetBytes("""
            { "formaat": "meerzorg-grenzen-1", "grenzen": [ { "pad": "a", "gepubliceerd": { "vanaf": "veel", "totEnMet": "2" }, "uiterste": { "vanaf": "1", "totEnMet": "2" },
              "document": "d", "plaats": "p", "reden": "r" } ] }
            """)));
    }

    private static Parameterset Eigen(string pad, string waarde) => P2026.Met(new Overlay("proef", "brief", [new(pad, waarde)]));

    /// <summary>What is refused in the file of 2026 with another value, confirmed or not.</summary>
    private static ImmutableArray<Fout> Fouten(string pad, string waarde, bool bevestigd = false)
    {
        try
        {
            Jaarbestand.Met(2026, json =>
            {
                json.Zet(waarde, [.. pad.Split('.').Select(deel => int.TryParse(deel, out int nummer) ? nummer - 1 : (object)deel)]);
                if (bevestigd) json["bevestigd"]!.AsArray().Add(new JsonObject { ["pad"] = pad, ["waarde"] = waarde, ["reden"] = "proef" });
            });
            return [];
        }
        catch (OngeldigeParametersException fout)
        {
            return fout.Fouten;
        }
    }

    private static bool Past(string patroon, string pad)
    {
        var (delen, waarde) = (patroon.Split('.'), pad.Split('.'));
        return delen.Length == waarde.Length && delen.Zip(waarde).All(paar => paar.First == "*" || paar.First == paar.Second);
    }
}
