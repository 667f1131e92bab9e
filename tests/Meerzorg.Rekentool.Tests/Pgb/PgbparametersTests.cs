using System.Text;
using Meerzorg.Rekentool.Pgb;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Pgb;

public class PgbparametersTests
{
    public static TheoryData<int> Jaren => [.. Pgbrekentool.Jaren];

    /// <summary>The years that somebody accepted: a new one is held once its snapshot is made.</summary>
    public static TheoryData<int> VastgelegdeJaren => [.. Pgbrekentool.Jaren.Where(jaar => File.Exists(Path.Combine(Projectmap.Testmap, "Pgb", $"PgbparametersTests.De_elf_zorgprofielen.{jaar}.verified.txt")))];

    /// <summary>Every hour, amount and rate: that which follows beside that which is printed (K12).</summary>
    [Theory]
    [MemberData(nameof(VastgelegdeJaren))]
    [Trait("Regel", "PGB-11")]
    [Trait("Regel", "PGB-3A")]
    public void De_elf_zorgprofielen(int jaar)
    {
        var tekst = new StringBuilder();
        foreach (var profiel in Pgbrekentool.Voor(jaar).Parameters.Zorgprofielen)
        {
            var budgetten = string.Join(", ", profiel.Basisbudgetten.Select(budget => $"{budget} {Notatie.Euro(profiel.Budget(budget), Taal.Nederlands)}"));
            tekst.Append(null, $"{profiel}: {profiel.UrenPerWeek.WaardeIn(Taal.Nederlands)} uur, {profiel.DagdelenPerWeek?.WaardeIn(Taal.Nederlands) ?? "geen"} dagdelen, welzijn {profiel.Welzijnsdagdelen.WaardeIn(Taal.Nederlands)}; {budgetten}\n");
            foreach (var functie in profiel.Functies)
            {
                var tarief = functie.Tarief() is { } herleid ? $"; ÷ = {decimal.Round(herleid, 6)}" : "";
                var gedrukt = functie.GedruktTarief is { } druk ? $", gedrukt {druk.Waarde}, verschil {decimal.Round(functie.Drukverschil!.Value, 6)}" : "";
                tekst.Append(null, $"  {functie.Functie.Naam()}: klasse {functie.Klasse?.ToString(null, null) ?? "-"}, {functie.PerWeek?.WaardeIn(Taal.Nederlands) ?? "-"} per week, {functie.Jaarbedrag.Waarde}{(functie.JaarbedragZonderVervoer is { } zonder ? $" (zonder vervoer {zonder.Waarde})" : "")}{tarief}{gedrukt}\n");
            }
        }

        Snapshot.Klopt(tekst.ToString(), naam: $"De_elf_zorgprofielen.{jaar}");
    }

    [Theory]
    [MemberData(nameof(Jaren))]
    [Trait("Regel", "TOEGANG-1")]
    public void Er_zijn_er_elf_dezelfde_als_in_de_gesloten_lijst(int jaar)
    {
        var parameters = Pgbrekentool.Voor(jaar).Parameters;
        Assert.Equal(11, parameters.Zorgprofielen.Length);
        Assert.Equal(Zorgprofiel.Alle.Where(profiel => profiel.PgbEnMpt), parameters.Zorgprofielen.Select(profiel => profiel.Zorgprofiel));
        Assert.Equal(jaar, parameters.Jaar);
    }

    [Fact]
    [Trait("Regel", "PGB-11")]
    public void De_bedragen_van_bijlage_H_tellen_op_tot_de_gedrukte_totalen()
    {
        // The whole table of the law, typed from the source a second time; the reader of a year file refuses one whose sums differ.
        var tabel = Brontabel.Lees("bijlage-h-2026.csv");
        Assert.Equal(96, tabel.Count);
        Assert.All(tabel, rij => Assert.Equal(rij.Bedrag("totaal"), rij.Bedrag("pv") + rij.Bedrag("vp") + rij.Bedrag("bgi") + rij.Bedrag("bgg") + rij.Bedrag("hh")));

        Basisbudget Budget(Bronrij rij) => rij["begeleiding_groep"] switch { "zonder_vervoer" => Basisbudget.ZonderVervoer, "met_vervoer" => Basisbudget.MetVervoer, _ => Basisbudget.ZonderDagbesteding };
        var elf = tabel.Where(rij => Zorgprofiel.TryParse(rij["zzp"], null, out var profiel) && profiel.PgbEnMpt).ToList();
        Assert.Equal(11, elf.Select(rij => rij["zzp"]).Distinct().Count());
        Assert.All(elf.GroupBy(rij => rij["zzp"]), rijen =>
        {
            var profiel = Pgbrekentool.Voor(2026).Parameters.Van(Zorgprofiel.Parse(rijen.Key, null))!;
            Assert.Equal(rijen.Select(Budget), profiel.Basisbudgetten);
            Assert.All(rijen, rij =>
            {
                Assert.Equal(rij.Bedrag("totaal"), profiel.Budget(Budget(rij)));
                Assert.Equal(
                    [rij.Bedrag("pv"), rij.Bedrag("vp"), rij.Bedrag("bgi"), .. rij["bgg"].Length > 0 ? (decimal[])[rij.Bedrag("bgg")] : [], rij.Bedrag("hh")],
                    profiel.Bedragen(Budget(rij)).Select(bedrag => bedrag.Waarde));
            });
        });
    }

    [Theory]
    [InlineData("formaat", "\"meerzorg-pgb-9\"", "formaat")]
    [InlineData("onbekend", "1", "onbekend")]
    [InlineData("wekenPerJaar.waarde", "\"0\"", "wekenPerJaar")]
    [InlineData("wekenPerJaar.waarde", "\"-52\"", "wekenPerJaar")]
    [InlineData("wekenPerJaar.eenheid", "\"weken\"", "wekenPerJaar.eenheid")]
    [InlineData("drempelfractie.waarde", "\"1\"", "drempelfractie")]
    [InlineData("urenPerDagdeel.herkomst", "\"elders\"", "urenPerDagdeel.herkomst")]
    [InlineData("herkomsten.dagdeel.afleiding", null, "herkomsten.dagdeel.afleiding")]
    [InlineData("maximumtarieven.informeelPerUur", null, "maximumtarieven.informeelPerUur")]
    [InlineData("jeugd.minimumuurloonVanafJuli.18", null, "jeugd.minimumuurloonVanafJuli")]
    [InlineData("beleid.meerUren.waarde", "\"soms\"", "beleid.meerUren")]
    [InlineData("beleid.informeelPerDagdeel.eenheid", "\"uur\"", "beleid.informeelPerDagdeel.eenheid")]
    [InlineData("beleid", null, "beleid")]
    [InlineData("jeugd.minimumuurloon.jong", """{ "waarde": "1", "eenheid": "euro per uur", "herkomst": "wml" }""", "jeugd.minimumuurloon.jong")]
    [InlineData("zorgprofielen.VG7", null, "zorgprofielen.VG7")]
    [InlineData("zorgprofielen.VG7.urenPerWeek.waarde", "\"27.5\"", "zorgprofielen.VG7.urenPerWeek")]
    [InlineData("zorgprofielen.VG7.dagdelenPerWeek", null, "zorgprofielen.VG7.dagdelenPerWeek")]
    [InlineData("zorgprofielen.VG7.functies.verpleging.jaarbedrag.waarde", "\"1888\"", "zorgprofielen.VG7.totalen.zonderDagbesteding")]
    [InlineData("zorgprofielen.VG7.functies.begeleidingGroep.jaarbedragZonderVervoer.waarde", "\"32492\"", "zorgprofielen.VG7.totalen.zonderVervoer")]
    [InlineData("zorgprofielen.VG7.totalen.metVervoer", null, "zorgprofielen.VG7.totalen.metVervoer")]
    [InlineData("zorgprofielen.VG7.functies.zwemmen", """{ "jaarbedrag": { "waarde": "1", "eenheid": "euro per jaar", "herkomst": "bijlage-h" } }""", "zorgprofielen.VG7.functies.zwemmen")]
    [Trait("Regel", "PGB-11")]
    public void Een_kapot_bestand_zegt_waar(string pad, string? waarde, string foutpad)
    {
        var fout = Assert.Throws<OngeldigeParametersException>(() => Pgbparameters.Lees(Jsonknip.Verander(Pgbrekentool.Inhoud(2026), pad, waarde)));
        Assert.Contains(fout.Fouten, een => een.Pad == foutpad);
        Assert.All(fout.Fouten, een => Assert.NotNull(een.Tekstplaats));
    }

    [Fact]
    [Trait("Regel", "TOEGANG-1")]
    public void Een_zorgprofiel_dat_niet_in_een_pgb_kan_hoort_niet_in_het_bestand()
    {
        var inhoud = Encoding.UTF8.GetString(Pgbrekentool.Inhoud(2026)).Replace("\"VG7\": {", "\"LVG4\": {", StringComparison.Ordinal);
        var fout = Assert.Throws<OngeldigeParametersException>(() => Pgbparameters.Lees(Encoding.UTF8.GetBytes(inhoud)));
        Assert.Equal(["zorgprofielen.LVG4", "zorgprofielen.VG7"], fout.Fouten.Select(een => een.Pad).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Een_overlay_vervangt_waarden_en_zegt_dat()
    {
        var parameters = Pgbrekentool.Voor(2026).Met(new Overlay("juli", "eigen opgave", [new("jeugd.minimumuurloon.18", "7.50")], 2026)).Parameters;
        Assert.Equal((7.50m, Waardestatus.Eigen), (parameters.Minimumjeugduurloon(18)!.Waarde, parameters.Minimumjeugduurloon(18)!.Herkomst.Status));
        Assert.Equal(7.36m, Pgbrekentool.Voor(2026).Parameters.Minimumjeugduurloon(18)!.Waarde);

        Assert.Equal("jeugd.minimumuurloon.14", Assert.Single(Assert.Throws<OngeldigeParametersException>(() => Pgbrekentool.Voor(2026).Met(new Overlay("o", "b", [new("jeugd.minimumuurloon.14", "4")]))).Fouten).Pad);
        Assert.Equal("jaar", Assert.Single(Assert.Throws<OngeldigeParametersException>(() => Pgbrekentool.Voor(2025).Met(new Overlay("o", "b", [new("urenPerDagdeel", "3")], 2026))).Fouten).Pad);
    }

    [Fact]
    public void Een_jaar_zonder_parameters_is_een_fout_die_de_jaren_noemt()
    {
        var fout = Assert.Throws<JaarZonderParametersException>(() => Pgbrekentool.Voor(2022));
        Assert.Equal(Pgbrekentool.Jaren, fout.BeschikbareJaren.AsEnumerable());
        Assert.Equal([2023, 2024, 2025, 2026], Pgbrekentool.Jaren.Where(jaar => jaar <= 2026));
    }
}
