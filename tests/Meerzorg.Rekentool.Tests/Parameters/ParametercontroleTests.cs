using System.Text.Json.Nodes;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Parameters;

/// <summary>Each check on the content of a year file, with a file that breaks it and the published ones that pass.</summary>
public class ParametercontroleTests
{
    public static TheoryData<int> Jaren => [.. Rekentool.Jaren];

    /// <summary>In a year that nobody compared with its sources yet that is all there is to find.</summary>
    [Theory]
    [MemberData(nameof(Jaren))]
    [Trait("Regel", "PARAM-12")]
    [Trait("Regel", "PARAM-15")]
    public void In_geen_jaar_is_iets_te_vinden(int jaar)
    {
        var set = Rekentool.Voor(jaar).Parameters;
        Assert.Equal(set.GecontroleerdOp is null ? ["gecontroleerdOp"] : [], set.Controleer().Select(bevinding => bevinding.Veld));
    }

    [Fact]
    [Trait("Regel", "PARAM-1")]
    public void Elk_zorgprofiel_is_er()
    {
        Geweigerd("PARAM-1", "zorgprofielen.LG6", json => json.Bij("zorgprofielen").AsObject().Remove("LG6"));
        var zonder = Jaarbestand.Met(2026, json =>
        {
            json.AsObject().Remove("bevestigd");
            json["bevestigd"] = new JsonArray([.. JsonNode.Parse(Jaarbestand.Tekst(2025))!["bevestigd"]!.AsArray().Skip(1).Select(een => een!.DeepClone())]);
            json.Bij("zorgprofielen").AsObject().Remove("VG7plus");
        });
        Assert.Contains(zonder.Bevindingen, bevinding => bevinding is { Regel: "PARAM-1", Ernst: Ernst.Waarschuwing, Veld: "zorgprofielen.VG7plus" });
        Assert.DoesNotContain(Rekentool.Voor(2025).Parameters.Bevindingen, bevinding => bevinding.Regel == "PARAM-1");
    }

    [Theory]
    [InlineData("8:26:14")]
    [InlineData("8:26:16")]
    [Trait("Regel", "PARAM-3")]
    public void De_eerste_grens_is_25_procent_van_de_basisuren(string vanaf) =>
        Geweigerd("PARAM-3", "zorgprofielen.VG7.ranges.1.vanaf", json => json.Zet(vanaf, "zorgprofielen", "VG7", "ranges", 0, "vanaf"));

    [Fact]
    [Trait("Regel", "PARAM-3")]
    public void K3_een_halve_seconde_mag_wegvallen_als_het_bestand_dat_bevestigt()
    {
        Bevestigd("PARAM-3", "zorgprofielen.VG7plus.ranges.1.vanaf", "14:40:52");
        Geweigerd("PARAM-15", "bevestigd.4.waarde", json => json.Zet("14:40:53", "zorgprofielen", "VG7plus", "ranges", 0, "vanaf"));
    }

    [Fact]
    [Trait("Regel", "PARAM-6")]
    public void Geen_profielbedrag_boven_het_maximum() =>
        Geweigerd("PARAM-6", "zorgprofielen.VG7.ranges.6.jaarbedrag", json => json.Zet("614313.26", "zorgprofielen", "VG7", "ranges", 5, "jaarbedrag"));

    [Theory]
    [InlineData("18704.71", false)] // € 15.000 at price level 2022, to the cent below
    [InlineData("18704.72", true)]
    [Trait("Regel", "PARAM-7")]
    public void Profielbedragen_liggen_in_hun_geldband(string bedrag, bool geweigerd)
    {
        void Wijziging(JsonNode json) => json.Zet(bedrag, "zorgprofielen", "VG7", "ranges", 0, "jaarbedrag");
        if (geweigerd) Geweigerd("PARAM-7", "zorgprofielen.VG7.ranges.1.jaarbedrag", Wijziging);
        else Jaarbestand.Met(2026, Wijziging);
    }

    [Fact]
    [Trait("Regel", "PARAM-7")]
    public void Er_is_een_geldband_voor_elk_meerzorgprofiel() =>
        Geweigerd("PARAM-7", "onderbouwing.geldbanden", json => json.Bij("onderbouwing", "geldbanden").AsArray().RemoveAt(5));

    [Fact]
    [Trait("Regel", "PARAM-8")]
    public void Bedragen_lopen_op()
    {
        void Gelijk(JsonNode json)
        {
            // Exactly on the bound of the bands, so that both amounts are in theirs and only the order is wrong.
            json.Zet("1683.05", "onderbouwing", "geldbandenMaximaalEtmaalbedrag");
            json.Zet("15000", "zorgprofielen", "VG7", "ranges", 0, "jaarbedrag");
            json.Zet("15000", "zorgprofielen", "VG7", "ranges", 1, "jaarbedrag");
        }

        var fouten = Assert.Throws<OngeldigeParametersException>(() => Jaarbestand.Met(2026, Gelijk)).Fouten.InBeideTalen();
        Assert.Contains(fouten, fout => fout is { Regel: "PARAM-8", Pad: "zorgprofielen.VG7.ranges.2.jaarbedrag" });
        Assert.DoesNotContain(fouten, fout => fout.Regel == "PARAM-7" && fout.Pad.StartsWith("zorgprofielen.VG7.ranges.2", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("15:22:05")]
    [InlineData("15:22:07")]
    [Trait("Regel", "PARAM-9")]
    public void Grenzen_zijn_hele_uren_plus_indirecte_uren(string vanaf) =>
        Geweigerd("PARAM-9", "zorgprofielen.VG7.ranges.2.vanaf", json => json.Zet(vanaf, "zorgprofielen", "VG7", "ranges", 1, "vanaf"));

    [Fact]
    [Trait("Regel", "PARAM-9")]
    public void K7_VG8_is_met_een_andere_fractie_verschoven_en_dat_staat_in_het_bestand()
    {
        Bevestigd("PARAM-9", "zorgprofielen.VG8.grensverschuiving", "0.128");
        Geweigerd("PARAM-9", "zorgprofielen.VG8.ranges.2.vanaf", json => json.Bij("zorgprofielen", "VG8").AsObject().Remove("grensverschuiving"));
    }

    [Theory]
    [InlineData("VG8", "0.1295")]
    [InlineData("VG8", "0.129")] // VG7 in three digits, which is fewer than the source has
    [InlineData("VG8", "0.13")]
    [InlineData("GGZ4W", "0.1222")]
    [InlineData("GGZ5W", "0.12213")]
    [InlineData("VG7plus", "0.129420400112707")]
    [Trait("Regel", "PARAM-16")]
    public void Een_geleende_fractie_is_die_van_de_lener(string zorgprofiel, string fractie)
    {
        void Wijziging(JsonNode json)
        {
            json.Zet(fractie, "zorgprofielen", zorgprofiel, "indirecteFractie");
            var bevestigd = json["bevestigd"]!.AsArray();
            if (bevestigd.FirstOrDefault(een => $"{een!["pad"]}" == $"zorgprofielen.{zorgprofiel}.indirecteFractie") is { } oud) bevestigd.Remove(oud);
        }

        if (fractie == "0.12213") Assert.Contains(Meerzorg.Rekentool.Jaarwissel.Indexering.Controleer(Jaarbestand.Met(2026, Wijziging)), bevinding => bevinding.Regel == "PARAM-15");
        else Geweigerd("PARAM-16", $"zorgprofielen.{zorgprofiel}.indirecteFractie", Wijziging);
    }

    [Theory]
    [InlineData("1.91979969484763")]
    [InlineData("1.91979969484761")]
    [InlineData("1.91")]
    [Trait("Regel", "PARAM-10")]
    public void De_behandelaarsfactor_volgt_uit_de_tarieven_van_2018(string factor) =>
        Geweigerd("PARAM-10", "behandelaarsfactor", json => json.Zet(factor, "behandelaarsfactor"));

    [Fact]
    [Trait("Regel", "PARAM-10")]
    public void Elk_tarief_van_2018_telt() =>
        Assert.All(
            Rekentool.Voor(2026).Parameters.Onderbouwing.TarievenBehandeling.Concat(Rekentool.Voor(2026).Parameters.Onderbouwing.TarievenOverig),
            tarief => Geweigerd("PARAM-10", "behandelaarsfactor", json => json.Zet(Notatie.Getal(tarief.Waarde + 0.01m, Taal.Engels), [.. tarief.Pad.Split('.')])));

    [Theory]
    [InlineData("0.0711")]
    [InlineData("0.0713")]
    [InlineData("0.071177715")]
    [Trait("Regel", "PARAM-11")]
    public void De_contextdrempel_volgt_uit_de_aandelen(string drempel) =>
        Geweigerd("PARAM-11", "contextdrempel", json => json.Zet(drempel, "contextdrempel"));

    [Fact]
    [Trait("Regel", "PARAM-13")]
    public void De_aftrek_past_bij_de_basisuren()
    {
        Geweigerd("PARAM-13", "zorgprofielen.VG7.prestaties.Z473.aftrek", json => json.Zet("33:45:01", "zorgprofielen", "VG7", "prestaties", "Z473", "aftrek"));
        Geweigerd("PARAM-13", "zorgprofielen.VG7.prestaties.Z472.aftrek", json => json.Zet("33:45:00", "zorgprofielen", "VG7", "prestaties", "Z472", "aftrek"));
    }

    [Fact]
    [Trait("Regel", "PARAM-13")]
    public void K5_LG5_wijkt_af_en_dat_staat_in_het_bestand()
    {
        Bevestigd("PARAM-13", "zorgprofielen.LG5.prestaties.Z653.aftrek", "26:30");
    }

    [Fact]
    [Trait("Regel", "PARAM-11")]
    [Trait("Regel", "PARAM-14")]
    public void Een_eigen_waarde_mag_afwijken_en_dat_blijft_zichtbaar()
    {
        var set = Rekentool.Voor(2026).Parameters.Met(Conformiteit.FormulierIndividueelTests.ContextdrempelVanHetFormulier);

        Assert.Equal(0.071177715m, set.Contextdrempel.Waarde);
        Assert.Equal(Waardestatus.Eigen, set.Contextdrempel.Herkomst.Status);
        Assert.Contains(set.Bevindingen, bevinding => bevinding is { Regel: "PARAM-11", Ernst: Ernst.Waarschuwing, Veld: "contextdrempel" });
        Assert.NotEqual(Rekentool.Voor(2026).Parameters.Waardehash, set.Waardehash);
    }

    [Fact]
    public void Een_fout_zegt_op_welke_regel_en_kolom()
    {
        var tekst = Jaarbestand.Tekst(2026).Replace("\"0.0712\"", "\"7.12\"", StringComparison.Ordinal);
        int regel = tekst[..tekst.IndexOf("\"contextdrempel\"", StringComparison.Ordinal)].Count(teken => teken == '\n') + 1;

        var fout = Assert.Single(Assert.Throws<OngeldigeParametersException>(() => Parameterset.Lees(System.Text.Encoding.UTF8.GetBytes(tekst), "eigen.json")).Fouten.InBeideTalen());
        Assert.Equal((regel, 3L), fout.Tekstplaats);
        Assert.Equal("contextdrempel", fout.Pad);
        Assert.Contains($"(regel {regel}, kolom 3)", fout.ToString(), StringComparison.Ordinal);
    }

    /// <summary>The file of 2026 confirms it; without that, or with another value, it is refused.</summary>
    private static void Bevestigd(string regel, string pad, string waarde)
    {
        JsonNode Bevestiging(JsonNode json) => json["bevestigd"]!.AsArray().Single(een => $"{een!["pad"]}" == pad)!;
        Assert.Empty(Rekentool.Voor(2026).Parameters.Bevindingen);
        Assert.Empty(Jaarbestand.Met(2026, json => Bevestiging(json)["waarde"] = waarde).Bevindingen);
        Geweigerd(regel, pad, json => json["bevestigd"]!.AsArray().Remove(Bevestiging(json)));
        var nummer = JsonNode.Parse(Jaarbestand.Tekst(2026))!["bevestigd"]!.AsArray().Index().Single(een => $"{een.Item!["pad"]}" == pad).Index + 1;
        Geweigerd("PARAM-15", $"bevestigd.{nummer}.waarde", json => Bevestiging(json)["waarde"] = "0.5");
        Geweigerd("PARAM-15", $"bevestigd.{nummer}.waarde", json => Bevestiging(json)["waarde"] = null);
    }

    private static void Geweigerd(string regel, string pad, Action<JsonNode> wijziging)
    {
        var fouten = Assert.Throws<OngeldigeParametersException>(() => Jaarbestand.Met(2026, wijziging)).Fouten.InBeideTalen();
        Assert.Contains(fouten, fout => fout.Regel == regel && fout.Pad == pad);
        Assert.All(fouten.Where(fout => fout.Pad == pad), fout => Assert.NotNull(fout.Tekstplaats));
    }
}
