using System.Text.Json.Nodes;
using Meerzorg.Rekentool.Pgb;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Cli;

/// <summary>A new year for pgb and mpt is one file, for whoever has no code.</summary>
public sealed class PgbjaarTests : IDisposable
{
    private const string Plan = "voorbeelden/pgb/eenvoudig.json";

    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("pgbjaar");

    public void Dispose() => _map.Delete(recursive: true);

    [Fact]
    [Trait("Regel", "PGB-11")]
    public void Een_jaar_dat_er_niet_is_is_een_bestand()
    {
        var bestand = Schrijf("2027.json", Jaarbestand());
        Assert.Null(Schema.Van("pgb-1").Gebrek(File.ReadAllBytes(bestand)));

        var uit = Meerzorgopdracht.Voer("pgb", Plan, "--jaar", bestand);
        Assert.Equal((0, ""), (uit.Afloop, uit.Fout));
        Assert.Contains("basisbudget             € 113.774,00 per jaar", uit.Uit, StringComparison.Ordinal); // € 1.000 more household help than in 2026
        Assert.Contains("€ 5.945,00", uit.Uit, StringComparison.Ordinal);

        // The same file through the library.
        var rekentool = new Pgbrekentool(Pgbparameters.Lees(File.ReadAllBytes(bestand), "2027.json"));
        var plan = Invoer.Zorgplan.Lees(File.ReadAllText(Projectmap.Pad(Plan.Split('/')))).Plan;
        Assert.Equal((2027, 113_774m), (rekentool.Parameters.Jaar, rekentool.Beoordeel(plan).Beoordeling!.Basisbudget));
    }

    [Fact]
    [Trait("Regel", "PGB-3B")]
    public void In_december_is_het_loon_van_juli_nog_niet_bekend()
    {
        var zonder = Jsonknip.Verander(Jaarbestand(), "jeugd.minimumuurloonVanafJuli", "null");
        Assert.Null(Schema.Van("pgb-1").Gebrek(zonder));
        var plan = Pgb.Plannen.Plan(Pgb.Plannen.Bgi(1, 20, Pgb.Plannen.Informeel with { Leeftijd = 18 }));

        Rekentool(zonder, plan with { Ingangsdatum = new(2027, 7, 1) }, 9.20m, genoemd: false);
        Rekentool(zonder, plan, 9.20m, genoemd: false);
        Rekentool(Jaarbestand(), plan, 9.20m, genoemd: true);
        Rekentool(Jaarbestand(), plan with { Ingangsdatum = new(2027, 7, 1) }, 9.375m, genoemd: false);

        static void Rekentool(byte[] json, Zorgplan plan, decimal tarief, bool genoemd)
        {
            var uitkomst = new Pgbrekentool(Pgbparameters.Lees(json, "2027.json")).Beoordeel(plan);
            Assert.Equal(tarief, uitkomst.Beoordeling!.Regels[0].Tarief);
            Assert.Equal(genoemd, uitkomst.Signalen.Any(signaal => signaal.Tekst.Nl.Contains("vanaf 1 juli 2027", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Een_fout_in_het_bestand_zegt_waar()
    {
        var bestand = Schrijf("2027.json", Jsonknip.Verander(Jaarbestand(), "zorgprofielen.VG7.functies.verpleging.jaarbedrag.waarde", "\"1888\""));
        var uit = Meerzorgopdracht.Voer("pgb", Plan, "--jaar", bestand);
        Assert.Equal((2, ""), (uit.Afloop, uit.Uit));
        Assert.Contains("zorgprofielen.VG7.totalen.zonderDagbesteding", uit.Fout, StringComparison.Ordinal);
    }

    /// <summary>A made-up year: that of 2026 with € 1.000 more household help for VG7.</summary>
    private static byte[] Jaarbestand()
    {
        var json = JsonNode.Parse(File.ReadAllBytes(Projectmap.Pad("src", "Meerzorg.Rekentool", "Pgb", "Data", "2026.json")))!;
        json["jaar"] = 2027;
        var vg7 = json["zorgprofielen"]!["VG7"]!;
        vg7["functies"]!["huishoudelijkeHulp"]!["jaarbedrag"]!["waarde"] = "5945";
        foreach (var (totaal, waarde) in (ReadOnlySpan<(string, string)>)[("zonderDagbesteding", "79122"), ("zonderVervoer", "111613"), ("metVervoer", "113774")])
            vg7["totalen"]![totaal]!["waarde"] = waarde;
        return System.Text.Encoding.UTF8.GetBytes(json.ToJsonString());
    }

    private string Schrijf(string naam, byte[] inhoud)
    {
        var pad = Path.Combine(_map.FullName, naam);
        File.WriteAllBytes(pad, inhoud);
        return pad;
    }
}
