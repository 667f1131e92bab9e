using System.Text.Json.Nodes;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Jaarwissel;

/// <summary>A year beside the year before: every difference that the index does not explain is found, with its place, until the file confirms it.</summary>
[Trait("Regel", "PARAM-15")]
public class JaarcontroleTests
{
    private static readonly Parameterset Basis = Rekentool.Voor(2026).Parameters;

    [Fact]
    public void Een_geindexeerd_jaar_is_nog_niet_met_zijn_bron_vergeleken_en_verder_niets() =>
        Assert.Equal(["gecontroleerdOp"], Concept().Controleer(Basis).Select(bevinding => bevinding.Veld));

    [Theory]
    [Trait("Regel", "PARAM-12")]
    [InlineData("zorgprofielen.VG7.ranges.2.vanaf", "16:22:06", "16:22:06; in 2026 is het 15:22:06", "PARAM-15")] // an hour off
    [InlineData("zorgprofielen.VV7.prestaties.Z071.aftrek", "20:51", "20:51; in 2026 is het 20:15", "PARAM-15")]
    [InlineData("zorgprofielen.VG5.indirecteFractie", "0.125725140056023", "0,125725140056023; in 2026 is het 0,125725140056022", "PARAM-15")]
    [InlineData("nachtstandaard", "3:00", "3:00; in 2026 is het 2:00", "PARAM-15")]
    [InlineData("onderbouwing.geldbanden.2", "45001", "45001; in 2026 is het 45000", "PARAM-15")]
    [InlineData("maatwerkUurtarief.VV", "53.46", "53,46 is niet de geïndexeerde waarde, 53,468699", "PARAM-12")]
    [InlineData("zorgprofielen.VV8.ranges.5.jaarbedrag", "155000", "155000 is niet de geïndexeerde waarde, 155259,4", "PARAM-12")]
    public void Een_andere_waarde_wordt_genoemd_tot_zij_is_bevestigd(string pad, string waarde, string tekst, string regel)
    {
        void Wijziging(JsonNode json) => Waarde(json, pad)["waarde"] = waarde;
        var bevinding = Assert.Single(Concept(Wijziging).Controleer(Basis), bevinding => bevinding.Veld == pad);
        Assert.Equal((Ernst.Waarschuwing, regel), (bevinding.Ernst, bevinding.Regel));
        Assert.StartsWith(tekst, bevinding.Tekst.Nl, StringComparison.Ordinal);

        Assert.Equal(["gecontroleerdOp"], Concept(json =>
        {
            Wijziging(json);
            Bevestig(json, pad, waarde);
        }).Controleer(Basis).Select(rest => rest.Veld));
    }

    [Fact]
    public void Wat_er_bij_komt_en_wat_er_weggaat_wordt_genoemd_tot_het_is_bevestigd()
    {
        var paden = new[] { "zorgprofielen.LG6", "zorgprofielen.VV7.ranges.6.vanaf", "zorgprofielen.GGZ6B.prestaties.Z262.aftrek", "zorgprofielen.GGZ6B.prestaties.Z999.aftrek" };
        void Wijziging(JsonNode json)
        {
            var prestaties = json["zorgprofielen"]!["GGZ6B"]!["prestaties"]!.AsObject();
            var oud = prestaties["Z262"]!.DeepClone();
            prestaties.Remove("Z262");
            prestaties["Z999"] = oud;
            json["zorgprofielen"]!["VV7"]!["ranges"]!.AsArray().RemoveAt(5);
        }

        var bevindingen = Concept(Wijziging).Controleer(Basis);
        Assert.Equal(paden[1..].Order(StringComparer.Ordinal).Prepend("gecontroleerdOp"), bevindingen.Select(bevinding => bevinding.Veld).Order(StringComparer.Ordinal));
        Assert.All(bevindingen.Skip(1), bevinding => Assert.Equal("PARAM-15", bevinding.Regel));

        Assert.Equal(["gecontroleerdOp"], Concept(json =>
        {
            Wijziging(json);
            foreach (var pad in paden[1..]) Bevestig(json, pad, pad.Contains("Z999", StringComparison.Ordinal) ? "21:45" : null);
        }).Controleer(Basis).Select(bevinding => bevinding.Veld));
    }

    [Fact]
    public void Een_zorgprofiel_dat_er_niet_meer_is_is_een_bevinding_en_geen_dertig()
    {
        var zonder = Concept(json =>
        {
            json["zorgprofielen"]!.AsObject().Remove("VG7plus");
            json["bevestigd"]!.AsArray().RemoveAt(0);
        }).Controleer(Basis);
        Assert.Equal([("PARAM-1", "zorgprofielen.VG7plus"), ("PARAM-15", "zorgprofielen.VG7plus")], zonder.Where(bevinding => bevinding.Veld != "gecontroleerdOp").Select(bevinding => (bevinding.Regel!, bevinding.Veld)));
    }

    [Fact]
    public void Een_andere_indeling_bij_dezelfde_uren_wordt_genoemd()
    {
        var bevindingen = Concept(json =>
        {
            var prestatie = json["zorgprofielen"]!["VV7"]!["prestaties"]!["Z071"]!;
            (prestatie["behandeling"], prestatie["dagbesteding"]) = (true, false);
        }).Controleer(Basis);
        Assert.Equal(["zorgprofielen.VV7.prestaties.Z071.behandeling", "zorgprofielen.VV7.prestaties.Z071.dagbesteding"], bevindingen.Skip(1).Select(bevinding => bevinding.Veld));
        Assert.Equal("true; in 2026 is het false", bevindingen[1].Tekst.Nl);
    }

    [Fact]
    [Trait("Regel", "PARAM-12")]
    public void Zonder_opgegeven_indexatie_gaan_alle_bedragen_samen_omhoog()
    {
        var zonder = Concept(json => json.AsObject().Remove("indexatie")).Controleer(Basis);
        Assert.Equal([("PARAM-12", "indexatie")], zonder.Skip(1).Select(bevinding => (bevinding.Regel!, bevinding.Veld)));
        Assert.Equal("niet opgegeven; de bedragen zijn nagerekend als 2026 × 1739,9 ÷ 1683,05", zonder[1].Tekst.Nl);
        Assert.Single(Concept(json =>
        {
            json.AsObject().Remove("indexatie");
            Bevestig(json, "indexatie", null);
        }).Controleer(Basis));
        Assert.Equal(["indexatie", "maatwerkUurtarief.ZG"], Concept(json =>
        {
            json.AsObject().Remove("indexatie");
            json.Zet("46.8", "maatwerkUurtarief", "ZG");
        }).Controleer(Basis).Skip(1).Select(bevinding => bevinding.Veld));
        Assert.Equal("not declared; the amounts were recomputed as 2026 × 1739.9 ÷ 1683.05", zonder[1].Tekst.En); // one notation in a sentence, in each language
        Assert.StartsWith("opgegeven is 2025; ", Assert.Single(Concept(json => json["indexatie"]!["vanJaar"] = 2025).Controleer(Basis), bevinding => bevinding.Veld == "indexatie").Tekst.Nl, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_bevestiging_zegt_twee_keer_hetzelfde()
    {
        const string Pad = "nachtstandaard";
        static Fout Geweigerd(Action<JsonNode> wijziging) => Assert.Single(Assert.Throws<OngeldigeParametersException>(() => Concept(wijziging)).Fouten);

        var anders = Geweigerd(json => Bevestig(json, Pad, "2:01"));
        Assert.Equal(("PARAM-15", "bevestigd.4.waarde"), (anders.Regel, anders.Pad));
        Assert.Contains("bevestigd is \"2:01\", op nachtstandaard staat 2:00", anders.Gevonden.Nl, StringComparison.Ordinal);
        Assert.NotNull(anders.Tekstplaats);
        Assert.Contains("staat niets", Geweigerd(json => Bevestig(json, "zorgprofielen.VG9", "1")).Gevonden.Nl, StringComparison.Ordinal);
        Assert.Contains("is al bevestigd", Geweigerd(json => Bevestig(json, "zorgprofielen.VG8.grensverschuiving", "0.128")).Gevonden.Nl, StringComparison.Ordinal);
        Assert.Equal("bevestigd.4.reden", Geweigerd(json => Bevestig(json, Pad, "2:00", reden: " ")).Pad);
    }

    [Fact]
    public void Een_bevestiging_die_niets_bevestigt_wordt_genoemd() =>
        Assert.Equal("nachtstandaard hoeft niet te worden bevestigd", Concept(json => Bevestig(json, "nachtstandaard", "2:00")).Controleer(Basis)[^1].Tekst.Nl);

    [Fact]
    public void Bij_een_eigen_waarde_staat_dat_het_een_eigen_waarde_is()
    {
        var eigen = Concept().Met(new Overlay("proef", "brief", [new("nachtstandaard", "3:00"), new("maximaalEtmaalbedrag", "1740")])).Controleer(Basis);
        Assert.Equal(["maximaalEtmaalbedrag", "nachtstandaard"], eigen.Where(bevinding => bevinding.Tekst.Nl.EndsWith("; eigen waarde", StringComparison.Ordinal)).Select(bevinding => bevinding.Veld).Order(StringComparer.Ordinal));
    }

    [Theory]
    [Trait("Regel", "PARAM-1")]
    [InlineData("prijspeil", "2026")]
    [InlineData("geldig.van", "2027-02-01")]
    [InlineData("geldig.totEnMet", "2027-12-30")]
    public void Een_jaarbestand_gaat_over_zijn_hele_jaar(string pad, string waarde)
    {
        void Wijziging(JsonNode json)
        {
            if (pad == "prijspeil") json[pad] = int.Parse(waarde, null);
            else json["geldig"]![pad.Split('.')[1]] = waarde;
        }

        Assert.Equal(("PARAM-1", pad), Assert.Single(Concept(Wijziging).Controleer(Basis).Where(bevinding => bevinding.Veld != "gecontroleerdOp").Select(bevinding => (bevinding.Regel!, bevinding.Veld))));
        Assert.Single(Concept(json =>
        {
            Wijziging(json);
            Bevestig(json, pad, waarde);
        }).Controleer(Basis));
    }

    [Fact]
    [Trait("Regel", "PARAM-5")]
    public void Getallen_met_te_veel_cijfers_voor_de_snelste_berekening_worden_genoemd() =>
        Assert.Equal(
            "een waarde heeft te veel cijfers voor 256 bits: bulk rekent even exact, maar langzamer",
            Assert.Single(Concept(json => json.Zet("0.125725140056022000000000001", "zorgprofielen", "VG5", "indirecteFractie")).Controleer(Basis), bevinding => bevinding.Regel == "PARAM-5").Tekst.Nl);

    [Fact]
    public void Naast_welk_jaar()
    {
        Assert.Equal((2025, 2022, 2025), (Rekentool.Voor(2022).Parameters.Vergelijkingsjaar(), Rekentool.Voor(2025).Parameters.Vergelijkingsjaar(), Rekentool.Voor(2026).Parameters.Vergelijkingsjaar()));
        Assert.Equal(2026, Concept().Vergelijkingsjaar());
        Assert.Throws<ArgumentOutOfRangeException>(() => Basis.Controleer(Basis));
        Assert.Throws<ArgumentNullException>(() => ((Parameterset)null!).Controleer());
        Assert.Throws<ArgumentNullException>(() => ((Parameterset)null!).Vergelijkingsjaar());
    }

    [Fact]
    [Trait("Regel", "PARAM-12")]
    public void De_bevindingen_in_beide_talen()
    {
        var bevindingen = Concept(json =>
        {
            json["indexatie"]!["vanJaar"] = 2025;
            json.Zet("3:00", "nachtstandaard");
            json.Zet("53.46", "maatwerkUurtarief", "VV");
            json.Zet("0.125725140056022000000000001", "zorgprofielen", "VG5", "indirecteFractie");
            var prestaties = json["zorgprofielen"]!["GGZ6B"]!["prestaties"]!.AsObject();
            prestaties["Z999"] = prestaties["Z262"]!.DeepClone();
            prestaties.Remove("Z262");
            json["zorgprofielen"]!["VV7"]!["prestaties"]!["Z071"]!["behandeling"] = true;
            json["zorgprofielen"]!["VV7"]!["prestaties"]!["Z071"]!["dagbesteding"] = false;
            json["zorgprofielen"]!.AsObject().Remove("VG7plus");
            json["bevestigd"]!.AsArray().RemoveAt(0);
            Bevestig(json, "contextdrempel", Waarde(json, "contextdrempel")["waarde"]!.GetValue<string>());
        }).Controleer(Basis);
        var eigen = Concept().Met(new Overlay("proef", "brief", [new("nachtstandaard", "3:00")])).Controleer(Basis);
        Hulp.Snapshot.Klopt(string.Join('\n', bevindingen.Concat(eigen).Select(bevinding => $"{bevinding.In(Taal.Nederlands)}\n{bevinding.In(Taal.Engels)}\n")));
    }

    [Theory]
    [Trait("Regel", "PARAM-12")]
    [InlineData("0.8", null)]
    [InlineData("1.25", null)]
    [InlineData("0.79996", "de index is 0,8, ver van 1: zijn beide bedragen per dag, en in euro's?")]
    [InlineData("1.2501", "de index is 1,2501, ver van 1: zijn beide bedragen per dag, en in euro's?")]
    public void Een_index_ver_van_1_wordt_genoemd(string index, string? tekst)
    {
        var melding = Indexering.Opvallend((Breuk)decimal.Parse(index, System.Globalization.CultureInfo.InvariantCulture), "indexatie").SingleOrDefault();
        Assert.Equal(tekst, melding?.Tekst.Nl);
        if (melding is not null) Assert.Equal((Ernst.Waarschuwing, "indexatie", "PARAM-12"), (melding.Ernst, melding.Veld, melding.Regel));
    }

    /// <summary>2027, indexed from 2026, and changed.</summary>
    private static Parameterset Concept(Action<JsonNode>? wijziging = null)
    {
        var json = JsonNode.Parse(Indexering.Indexeer(Basis, 2027, 1683.05m, 1739.90m))!;
        wijziging?.Invoke(json);
        return Parameterset.Lees(json.ToJsonString());
    }

    private static JsonNode Waarde(JsonNode json, string pad) => pad.Split('.').Aggregate(json, (knoop, stap) => knoop is JsonArray lijst ? lijst[int.Parse(stap, null) - 1]! : knoop[stap]!);

    private static void Bevestig(JsonNode json, string pad, string? waarde, string reden = "zo staat het in de bron") =>
        json["bevestigd"]!.AsArray().Add(new JsonObject { ["pad"] = pad, ["waarde"] = waarde, ["reden"] = reden });
}
