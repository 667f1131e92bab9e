using Meerzorg.Rekentool.Tests.Hulp;
using static Meerzorg.Rekentool.Tests.Cli.Meerzorgopdracht;

namespace Meerzorg.Rekentool.Tests.Cli;

/// <summary>What people type behind an option follows the policy of notations (docs/invoer.md).</summary>
public class OptienotatieTests
{
    private const string Herijk = "herijk voorbeelden/herijking/dossiers.csv --van 2026 --jaar 2027 -o /nergens/2027.json";
    private const string Indexeer = "parameters indexeer 2025 --jaar 2026 --proef";

    [Theory]
    [InlineData(Herijk + " --maximum 1.730", "--maximum: gevonden \"1.730\", dat op meer dan één manier te lezen is, verwacht 1730 (met een punt tussen duizendtallen) of 1.73 (met een decimale punt)")]
    [InlineData(Herijk + " --maximum 1730,18", "--maximum: gevonden \"1730,18\", verwacht een bedrag groter dan 0 met een decimale punt, dus 1730.18")]
    [InlineData(Herijk + " --maximum €1730.18", "--maximum: gevonden \"€1730.18\", verwacht een bedrag groter dan 0 zonder euroteken, dus 1730.18")]
    [InlineData(Herijk + " --uren decimalen", "--uren: gevonden \"decimalen\", verwacht decimaal, uren-en-minuten")]
    [InlineData(Indexeer + " --van 1.601 --naar 1683.05", "--van: gevonden \"1.601\", dat op meer dan één manier te lezen is, verwacht 1601 (met een punt tussen duizendtallen) of 1.6010 (met een decimale punt)")]
    [InlineData("parameters indexeer 2025 --jaar 2.026 --van 1601.96 --naar 1683.05", "--jaar: gevonden \"2.026\", verwacht een getal van 2000 tot en met 2100, dus 2026")]
    [InlineData(Indexeer + " --van 1601.96 --naar 1683.05 --gecontroleerd-op 01-03-2026", "--gecontroleerd-op: gevonden \"01-03-2026\", dat op meer dan één manier te lezen is, verwacht 2026-03-01 (dag, maand, jaar) of 2026-01-03 (maand, dag, jaar)")]
    [InlineData("bereken voorbeelden/vg7.json --jaar 2.026", "--jaar: gevonden \"2.026\", verwacht een jaartal of een jaarbestand (jjjj.json), dus 2026")]
    [InlineData("bulk voorbeelden/dossiers.csv --jaar 2026.0", "--jaar: gevonden \"2026.0\", verwacht een jaartal of een jaarbestand (jjjj.json), dus 2026")]
    [InlineData("synthetisch -n 1.000", "--aantal: gevonden \"1.000\", dat op meer dan één manier te lezen is, verwacht 1000 (met een punt tussen duizendtallen) of 1 (met een decimale punt)")]
    [InlineData("scenario voorbeelden/dossiers.csv --jaar 2026 --gevoeligheid 0,01", "--gevoeligheid: gevonden \"0,01\", verwacht een fractie boven -1, ten hoogste 1 en niet 0 met een decimale punt, dus 0.01")]
    [InlineData("scenario voorbeelden/dossiers.csv --jaar 2026 --gevoeligheid 1%", "--gevoeligheid: gevonden \"1%\", verwacht een fractie boven -1, ten hoogste 1 en niet 0 zonder procentteken, dus 0.01")]
    [InlineData("scenario voorbeelden/dossiers.csv --jaar 2026 --draden \u200B2", "--draden: gevonden \"[U+200B]2\", verwacht een getal van 1 tot en met 1024")]
    public void Een_optie_met_twee_lezingen_of_een_andere_notatie(string opdracht, string melding)
    {
        var verloop = Voer(opdracht.Split(' '));
        Assert.Equal((2, "", $"meerzorg: {melding}"), (verloop.Afloop, verloop.Uit, verloop.Foutregels[0]));
    }

    /// <summary>Every command that reads hours: without a stated notation two readings are refused, with one there is one reading.</summary>
    [Theory]
    [InlineData("bereken", "voorbeelden/vg7.json", "40:00")]
    [InlineData("groep", "voorbeelden/groep/woning.json", "52:30")]
    [InlineData("dagprogramma", "voorbeelden/dagprogramma/weekend-thuis.json", "3:00")]
    [InlineData("verhuis", "voorbeelden/verhuizing/maatwerk.json", "48:30")]
    [InlineData("termijn", "voorbeelden/termijn/jaargrens.json", "44:45")]
    [InlineData("jaarwissel --van 2025 --naar 2026", "voorbeelden/jaarwissel/dossiers.json", "44:45")]
    [InlineData("motivering", "voorbeelden/vg7.json", "40:00")]
    [InlineData("rekenstaat", "voorbeelden/vg7.json", "40:00")]
    [InlineData("pgb", "voorbeelden/pgb/eenvoudig.json", "14:00")]
    public void Elke_opdracht_die_uren_leest_kent_de_notatie(string opdracht, string bestand, string tijd)
    {
        var json = File.ReadAllText(Projectmap.Pad(bestand.Split('/')));
        Assert.Contains($"\"{tijd}\"", json, StringComparison.Ordinal);
        Meerzorgopdracht.Verloop Met(string wat, params string[] opties) => VoerMet(json.Replace($"\"{tijd}\"", $"\"{wat}\"", StringComparison.Ordinal), [.. opdracht.Split(' '), "-", .. opties]);

        var geweigerd = Met("44.46");
        Assert.Equal((2, ""), (geweigerd.Afloop, geweigerd.Uit));
        Assert.Contains("op meer dan één manier te lezen", geweigerd.Foutregels[0], StringComparison.Ordinal);
        Assert.Equal(Met("44:27:36").Uit, Met("44.46", "--uren", "decimaal").Uit);
        Assert.Equal(Met("44:46").Uit, Met("44.46", "--uren", "uren-en-minuten").Uit);
        Assert.NotEqual(Met("44:27:36").Uit, Met("44:46").Uit);
    }

    /// <summary>What cannot be read is a finding there, on standard output.</summary>
    [Fact]
    public void Een_controle_kent_de_notatie_ook()
    {
        var json = File.ReadAllText(Projectmap.Pad("voorbeelden", "dossier", "volledig.json")).Replace("\"40:00\"", "\"44.46\"", StringComparison.Ordinal);

        Assert.Contains("op meer dan één manier te lezen", VoerMet(json, "controleer", "-").Uit, StringComparison.Ordinal);
        Assert.Equal(0, VoerMet(json, "controleer", "-", "--uren", "decimaal").Afloop);
    }

    [Fact]
    [Trait("Regel", "PARAM-12")]
    public void Een_index_ver_van_1_wordt_gemeld()
    {
        var verloop = Voer([.. Indexeer.Split(' '), "--van", "1601.96", "--naar", "4000"]);
        Assert.Contains("2026: waarschuwing: indexatie.maal: de index is 2,4969, ver van 1: zijn beide bedragen per dag, en in euro's? [PARAM-12]", verloop.Foutregels);
        Assert.Contains("[PARAM-17]", Voer([.. Indexeer.Split(' '), "--van", "1601.96", "--naar", "168305"]).Fout, StringComparison.Ordinal);
        Assert.Empty(Voer([.. Indexeer.Split(' '), "--van", "1601.96", "--naar", "1683.05"]).Foutregels);
    }
}
