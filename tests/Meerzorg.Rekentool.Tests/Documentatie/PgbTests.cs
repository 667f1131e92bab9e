using System.Text.Json;
using System.Text.RegularExpressions;
using Meerzorg.Rekentool.Pgb;
using Meerzorg.Rekentool.Tests.Cli;
using Meerzorg.Rekentool.Tests.Hulp;
using Meerzorg.Rekentool.Tests.Pgb;

namespace Meerzorg.Rekentool.Tests.Documentatie;

/// <summary>docs/pgb.md says what the code and the files say; its console blocks run with those of the other documents.</summary>
public class PgbTests
{
    private static Document Pagina { get; } = Document.Lees("docs/pgb.md");

    [Fact]
    [Trait("Regel", "PGB-3A")]
    public void De_tabel_van_bijlage_B_is_die_van_het_bestand()
    {
        var rijen =
            from profiel in Pgbrekentool.Voor(2023).Parameters.Zorgprofielen
            from functie in profiel.Functies
            let verschil = functie.Drukverschil is { } druk ? Getal(decimal.Round(druk, 4, MidpointRounding.AwayFromZero)) : ""
            select $"| {profiel} | {functie.Functie.Naam()} | {functie.Klasse?.ToString(null, null) ?? ""} | {functie.PerWeek!.WaardeIn(Taal.Nederlands)} | {Notatie.Euro(functie.Jaarbedrag.Waarde, Taal.Nederlands)} "
                + $"| {Getal(decimal.Round(functie.Tarief()!.Value, 4, MidpointRounding.AwayFromZero))} | {(functie.GedruktTarief is { } gedrukt ? Getal(gedrukt.Waarde) : "")} | {verschil} |\n";
        var tabel = string.Concat(rijen);
        Assert.Equal(42, Regex.Count(tabel, "\n"));
        Assert.True(Pagina.Tekst.Contains(tabel, StringComparison.Ordinal), tabel);

        static string Getal(decimal getal) => Notatie.Getal(getal, Taal.Nederlands);
    }

    [Fact]
    [Trait("Regel", "PGB-11")]
    public void De_tabel_van_bijlage_H_is_die_van_het_bestand()
    {
        var tabel = string.Concat(Pgbrekentool.Voor(2026).Parameters.Zorgprofielen.Select(profiel =>
        {
            string Budget(Basisbudget basisbudget) => profiel.Basisbudgetten.Contains(basisbudget) ? Notatie.Euro(profiel.Budget(basisbudget), Taal.Nederlands) : "";
            return $"| {profiel} | {profiel.UrenPerWeek.WaardeIn(Taal.Nederlands)} | {profiel.DagdelenPerWeek?.WaardeIn(Taal.Nederlands)} | {Budget(Basisbudget.ZonderDagbesteding)} | {Budget(Basisbudget.ZonderVervoer)} | {Budget(Basisbudget.MetVervoer)} |\n";
        }));
        Assert.True(Pagina.Tekst.Contains(tabel, StringComparison.Ordinal), tabel);
    }

    [Fact]
    [Trait("Regel", "PGB-3A")]
    [Trait("Regel", "PGB-3B")]
    public void De_tabel_van_de_maxima_is_die_van_de_bron_en_van_de_bestanden()
    {
        static string Rij(string vanaf, decimal uur, decimal dagdeel, decimal informeel, decimal? garantie) =>
            $"| {vanaf} | {Notatie.Euro(uur, Taal.Nederlands)} | {Notatie.Euro(dagdeel, Taal.Nederlands)} | {Notatie.Euro(informeel, Taal.Nederlands)} | {(garantie is { } index ? Notatie.Percentage(index, Taal.Nederlands) : "")} |\n";
        var afgeleid = Pgbrekentool.Voor(2025).Parameters;
        var tabel = string.Concat(Brontabel.Lees("rlz-5-22.csv")
            .Select(rij => (Vanaf: rij["vanaf"], Tekst: Rij(rij["vanaf"], rij.Bedrag("formeelPerUur"), rij.Bedrag("formeelPerDagdeel"), rij.Bedrag("informeelPerUur"), rij["garantie"].Length > 0 ? rij.Bedrag("garantie") / 100 : null)))
            .Append((Vanaf: "2025-01-01", Tekst: Rij("2025-01-01 (afgeleid)", afgeleid.MaximumFormeelPerUur.Waarde, afgeleid.MaximumFormeelPerDagdeel.Waarde, afgeleid.MaximumInformeelPerUur.Waarde, 1 + afgeleid.Indexering.Waarde)))
            .OrderBy(rij => rij.Vanaf, StringComparer.Ordinal)
            .Select(rij => rij.Tekst));
        Assert.True(Pagina.Tekst.Contains(tabel, StringComparison.Ordinal), tabel);
    }

    [Fact]
    public void Elk_woord_van_een_keuze_wordt_genoemd()
    {
        foreach (var woord in (string[])
            [
                .. Enum.GetValues<Zorgfunctie>().Select(Keuzewoord.Van), .. Enum.GetValues<Zorgaard>().Select(Keuzewoord.Van), .. Enum.GetValues<Hygienereden>().Select(Keuzewoord.Van),
                .. Enum.GetValues<Basisbudget>().Select(Keuzewoord.Van), .. Enum.GetValues<Verwantschap>().Select(Keuzewoord.Van),
                .. Enum.GetValues<InformeelPerDagdeel>().Select(Keuzewoord.Van), .. Enum.GetValues<MeerUren>().Select(Keuzewoord.Van),
            ])
        {
            Assert.Contains($"`{woord}`", Pagina.Tekst, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Elk_lid_van_een_jaarbestand_wordt_genoemd()
    {
        var leden = new HashSet<string>(StringComparer.Ordinal);
        foreach (var jaar in Pgbrekentool.Jaren)
        {
            using var bestand = JsonDocument.Parse(Pgbrekentool.Inhoud(jaar));
            Verzamel(bestand.RootElement);
            leden.ExceptWith(bestand.RootElement.GetProperty("herkomsten").EnumerateObject().Select(lid => lid.Name));
        }

        leden.RemoveWhere(naam => Zorgprofiel.Alle.Any(profiel => profiel.Naam == naam) || int.TryParse(naam, out _));
        Assert.True(leden.Count > 30);
        Assert.All(leden, lid => Assert.Contains($"`{lid}`", Pagina.Tekst, StringComparison.Ordinal));

        void Verzamel(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Array) foreach (var deel in element.EnumerateArray()) Verzamel(deel);
            if (element.ValueKind != JsonValueKind.Object) return;
            foreach (var lid in element.EnumerateObject())
            {
                leden.Add(lid.Name);
                Verzamel(lid.Value);
            }
        }
    }

    [Fact]
    public void Elk_voorbeeld_staat_er_letterlijk_en_wordt_beoordeeld()
    {
        var bestanden = Directory.GetFiles(Projectmap.Pad("voorbeelden", "pgb"), "*.json");
        Assert.Equal(5, bestanden.Length);
        Assert.All(bestanden, bestand => Assert.Equal((0, ""), (Meerzorgopdracht.Voer("pgb", bestand).Afloop, Meerzorgopdracht.Voer("pgb", bestand).Fout)));
        Assert.All(bestanden, bestand => Assert.Contains($"voorbeelden/pgb/{Path.GetFileName(bestand)}", Pagina.Tekst, StringComparison.Ordinal));
        Assert.Equal(File.ReadAllText(Projectmap.Pad("voorbeelden", "pgb", "eenvoudig.json")).ReplaceLineEndings("\n"), Pagina.EnigeBlok("json"));
    }

    [Fact]
    public void Elke_regel_van_het_kader_staat_in_de_tabel() =>
        Assert.All(Regel.Alle.Where(regel => regel.Id.StartsWith("PGB-", StringComparison.Ordinal)), regel => Assert.Contains($"| `{regel.Id}` |", Pagina.Tekst, StringComparison.Ordinal));
}
