using System.Text.Json;
using Meerzorg.Rekentool.Herijking;
using Meerzorg.Rekentool.Tests.Cli;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Documentatie;

/// <summary>What is written, what is described and what the documents say are the same.</summary>
public class UitvoervormenTests
{
    public static TheoryData<string> Paginas { get; } = [.. Ledentabel.Paginas];

    /// <summary>An output and a command that gives it.</summary>
    public static TheoryData<string, string> Opdrachten { get; } = new()
    {
        { "uitkomst", "bereken voorbeelden/vg7.json voorbeelden/lg7.json voorbeelden/ggz4w.json voorbeelden/verantwoording.json --uitleg" },
        { "groepsuitkomst", "groep voorbeelden/groep/woning.json --uitleg --vorige voorbeelden/groep/woning.json" },
        { "weekinzet", "dagprogramma voorbeelden/dagprogramma/weekend-thuis.json --uitleg" },
        { "verhuisuitkomst", "verhuis voorbeelden/verhuizing/nieuw-zorgkantoor.json voorbeelden/verhuizing/maatwerk.json voorbeelden/verhuizing/verlopen.json --uitleg" },
        { "termijnuitkomst", "termijn voorbeelden/termijn/individueel.json voorbeelden/termijn/preventief.json" },
        { "termijnuitkomst", "termijn voorbeelden/termijn/jaargrens.json --per-jaar" },
        { "groepstermijnuitkomst", "termijn voorbeelden/groepstermijn/woning.json --per-jaar" },
        { "meerzorgcyclus", "cyclus voorbeelden/cyclus/aanbieder.json voorbeelden/cyclus/starter.json" },
        { "volledigheid", "controleer voorbeelden/dossier/onvolledig.json voorbeelden/dossier/volledig.json --uitleg" },
        { "herberekening", "herbereken voorbeelden/rekenstaat/vg7.json voorbeelden/rekenstaat/gewijzigd.json" },
        { "motivering", "motivering voorbeelden/vg7.json voorbeelden/groep/woning.json --register gewoon" },
        { "pgb-uitkomst", "pgb voorbeelden/pgb/eenvoudig.json voorbeelden/pgb/toezicht-en-nacht.json voorbeelden/pgb/jonge-zorgverleners.json voorbeelden/pgb/heraanvraag.json --uitleg" },
        { "scenariovergelijking", "scenario voorbeelden/dossiers.csv --jaar 2026 --parameters 2025 --gevoeligheid 0.05" },
        { "jaarvergelijking", "jaarwissel voorbeelden/jaarwissel/dossiers.json --van 2022 --naar 2026" },
        { "parameterset met waarden", "parameters toon 2026" },
        { "parameterkeuring", "parameters controleer 2022 2026" },
        { "parameterverschil", "parameters verschil 2022 2026 --alles" },
        { "zorgprofiel", "zorgprofielen" },
    };

    [Theory]
    [MemberData(nameof(Paginas))]
    public void De_tabellen_met_leden_volgen_uit_de_beschrijvingen(string pad) =>
        Snapshot.KloptMetBestand(new Uitvoertabel(Uitvoervormen.OpNaam).Bijgewerkt(Document.Lees(pad)), Projectmap.Pad(pad));

    [Fact]
    public void Elke_uitvoer_heeft_een_tabel() =>
        Assert.Empty(Uitvoervormen.Alle.Select(vorm => ((IObjectvorm)vorm).Naam).Except(Ledentabel.Namen));

    /// <summary>A reader of a table knows when there is nothing, and when the member is not there at all.</summary>
    [Fact]
    public void Van_elk_lid_is_gezegd_wanneer_het_er_niet_is()
    {
        var leden = Uitvoervormen.OpNaam.Values.SelectMany(vorm => vorm.Leden, (vorm, lid) => (Naam: $"{vorm.Naam}.{lid.Naam}", Lid: lid)).ToList();

        Assert.Empty(leden.Where(een => een.Lid.MagNietsZijn && !een.Lid.Betekenis.Contains("`null`", StringComparison.Ordinal)).Select(een => een.Naam));
        Assert.Empty(leden.Where(een => !een.Lid.IsAltijdGeschreven && !een.Lid.Betekenis.Contains("alleen ", StringComparison.Ordinal)).Select(een => een.Naam));
    }

    [Theory]
    [MemberData(nameof(Opdrachten))]
    public void Wat_wordt_geschreven_is_wat_is_beschreven(string naam, string opdracht)
    {
        using var uitvoer = JsonDocument.Parse(Meerzorgopdracht.Voer([.. opdracht.Split(' '), "--formaat", "json"]).Uit);

        Keur(naam, uitvoer.RootElement.ValueKind == JsonValueKind.Array ? [.. uitvoer.RootElement.EnumerateArray()] : [uitvoer.RootElement]);
    }

    [Fact]
    public void Een_herijking_is_wat_is_beschreven()
    {
        var uitkomst = Herijkingsdossiers.Herijk(Herijkingsdossiers.MetRuis(2000, 20), Rekentool.Voor(2026).Parameters, new(2027), Herijkingsbeleid.Standaard);
        using var uitvoer = JsonDocument.Parse(uitkomst.AlsJson());

        Keur("herijkingsuitkomst", uitvoer.RootElement);
    }

    [Fact]
    public void Een_rekenstaat_is_wat_is_beschreven() => Keur(
        "rekenstaat",
        JsonElement.Parse(Meerzorgopdracht.Voer("rekenstaat", "voorbeelden/vg7.json", "--parameters", "voorbeelden/overlays/contextdrempel-formulier.json").Uit),
        JsonElement.Parse(Meerzorgopdracht.Voer("rekenstaat", "voorbeelden/groep/woning.json").Uit));

    [Fact]
    public void Elke_uitvoer_wordt_gekeurd() => Assert.Equal(
        Uitvoervormen.Alle.Select(vorm => ((IObjectvorm)vorm).Naam).Order(StringComparer.Ordinal),
        Opdrachten.Select(rij => (string)rij[0]).Distinct().Append("herijkingsuitkomst").Append("rekenstaat").Order(StringComparer.Ordinal));

    private static void Keur(string naam, params JsonElement[] documenten)
    {
        var schema = new Schema(Schemaschrijver.Van(naam, Uitvoervormen.Alle.Single(vorm => ((IObjectvorm)vorm).Naam == naam)));
        Assert.All(documenten, document => Assert.Null(schema.Gebrek(document.GetRawText())));
    }
}
