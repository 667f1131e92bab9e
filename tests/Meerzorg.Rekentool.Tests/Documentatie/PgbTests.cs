using System.Text.Json;
using System.Text.RegularExpressions;
using Meerzorg.Rekentool.Pgb;
using Meerzorg.Rekentool.Tests.Cli;
using Meerzorg.Rekentool.Tests.Hulp;

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
            from profiel in Pgbrekentool.Voor(2024).Parameters.Zorgprofielen
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
    public void Elk_woord_van_een_keuze_wordt_genoemd()
    {
        foreach (var woord in (string[])
            [
                .. Enum.GetValues<Zorgfunctie>().Select(UitkomstJson.Code), .. Enum.GetValues<Zorgaard>().Select(UitkomstJson.Code), .. Enum.GetValues<Hygienereden>().Select(UitkomstJson.Code),
                .. Enum.GetValues<Basisbudget>().Select(UitkomstJson.Code), .. Enum.GetValues<Verwantschap>().Select(UitkomstJson.Code),
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
        Assert.Equal(4, bestanden.Length);
        Assert.All(bestanden, bestand => Assert.Equal((0, ""), (Meerzorgopdracht.Voer("pgb", bestand).Afloop, Meerzorgopdracht.Voer("pgb", bestand).Fout)));
        Assert.All(bestanden, bestand => Assert.Contains($"voorbeelden/pgb/{Path.GetFileName(bestand)}", Pagina.Tekst, StringComparison.Ordinal));
        Assert.Equal(File.ReadAllText(Projectmap.Pad("voorbeelden", "pgb", "eenvoudig.json")).ReplaceLineEndings("\n"), Pagina.EnigeBlok("json"));
    }

    [Fact]
    public void Elke_regel_van_het_kader_staat_in_de_tabel() =>
        Assert.All(Regel.Alle.Where(regel => regel.Id.StartsWith("PGB-", StringComparison.Ordinal)), regel => Assert.Contains($"| `{regel.Id}` |", Pagina.Tekst, StringComparison.Ordinal));
}
