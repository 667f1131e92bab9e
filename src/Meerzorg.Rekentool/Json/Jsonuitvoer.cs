using System.Collections.Immutable;
using Meerzorg.Rekentool.Bulk;
using Meerzorg.Rekentool.Cyclus;
using Meerzorg.Rekentool.Herijking;
using Meerzorg.Rekentool.Jaarwissel;
using Meerzorg.Rekentool.Pgb;

namespace Meerzorg.Rekentool.Json;

/// <summary>Outcomes as JSON, for programs: indented text whose member names are a contract (<c>docs/uitvoer.md</c> and the page of each kind).</summary>
/// <example><code>
/// Console.WriteLine(Rekentool.Voor(2026).Bereken(aanvraag).AlsJson(uitleg: true));
/// // {
/// //   "jaar": 2026,
/// //   "zorgprofiel": "VG7",
/// // …
/// </code></example>
public static class Jsonuitvoer
{
    /// <summary>The outcome of an application as a JSON object; <c>docs/uitvoer.md</c> describes the members.</summary>
    /// <param name="uitkomst">What is written.</param>
    /// <param name="uitleg">Whether the steps are written too, as <c>uitleg</c>.</param>
    /// <param name="taal">The language of texts for people.</param>
    /// <example><code>
    /// using JsonDocument json = JsonDocument.Parse(Rekentool.Voor(2026).Bereken(aanvraag).AlsJson());
    /// Console.WriteLine(json.RootElement.GetProperty("etmaalbedrag")); // 206.70
    /// </code></example>
    public static string AlsJson(this Uitkomst uitkomst, bool uitleg = false, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(uitkomst);
        return Uitkomstvorm.Van.AlsTekst(uitkomst, new(taal, uitleg));
    }

    /// <summary>The outcome of a group as a JSON object; <c>docs/groep.md</c> describes the members.</summary>
    /// <param name="groep">What is written.</param>
    /// <param name="vergelijking">The comparison with individual applications, where there is one.</param>
    /// <param name="wijziging">The difference with the group before, where there is one.</param>
    /// <param name="uitleg">Whether the steps are written too, as <c>uitleg</c>.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static string AlsJson(this Groepsuitkomst groep, Groepsvergelijking? vergelijking = null, ImmutableArray<Clientwijziging>? wijziging = null, bool uitleg = false, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(groep);
        return Groepsuitkomstvorm.Van.AlsTekst(new(groep, vergelijking, wijziging), new(taal, uitleg));
    }

    /// <summary>The hours of a day programme as a JSON object; <c>docs/dagprogramma.md</c> describes the members.</summary>
    /// <param name="weekinzet">What is written.</param>
    /// <param name="uitleg">Whether the steps are written too, as <c>uitleg</c>.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static string AlsJson(this Weekinzet weekinzet, bool uitleg = false, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(weekinzet);
        return Weekinzetuitvoervorm.Van.AlsTekst(weekinzet, new(taal, uitleg));
    }

    /// <summary>The outcome of a move as a JSON object; <c>docs/verhuizing.md</c> describes the members.</summary>
    /// <param name="uitkomst">What is written.</param>
    /// <param name="uitleg">Whether the steps are written too, as <c>uitleg</c>.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static string AlsJson(this Verhuisuitkomst uitkomst, bool uitleg = false, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(uitkomst);
        return Verhuisuitkomstvorm.Van.AlsTekst(uitkomst, new(taal, uitleg));
    }

    /// <summary>What an application with its kind and period comes to as a JSON object; <c>docs/termijnen.md</c> describes the members.</summary>
    /// <param name="uitkomst">What is written.</param>
    /// <param name="perJaar">The amounts per calendar year, to be written too.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static string AlsJson(this Termijnuitkomst uitkomst, Beschikking? perJaar = null, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(uitkomst);
        return Termijnuitkomstvorm.Van.AlsTekst(new(uitkomst, perJaar), new(taal));
    }

    /// <summary>What a group comes to over its period as a JSON object; <c>docs/groepstermijn.md</c> describes the members.</summary>
    /// <param name="uitkomst">What is written.</param>
    /// <param name="perJaar">The amounts per calendar year, to be written too.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static string AlsJson(this Groepstermijnuitkomst uitkomst, Groepstermijnuitkomst? perJaar = null, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(uitkomst);
        return Groepstermijnuitkomstvorm.Van.AlsTekst(new(uitkomst, perJaar), new(taal));
    }

    /// <summary>The calendar of a provider as a JSON object; <c>docs/cyclus.md</c> describes the members.</summary>
    /// <param name="cyclus">What is written.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static string AlsJson(this Meerzorgcyclus cyclus, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(cyclus);
        return Meerzorgcyclusvorm.Van.AlsTekst(cyclus, new(taal));
    }

    /// <summary>The findings on a dossier as a JSON object; <c>docs/volledigheid.md</c> describes the members.</summary>
    /// <param name="volledigheid">What is written.</param>
    /// <param name="uitleg">Whether the steps are written too, as <c>uitleg</c>.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static string AlsJson(this Volledigheid volledigheid, bool uitleg = false, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(volledigheid);
        return Volledigheidsvorm.Van.AlsTekst(volledigheid, new(taal, uitleg));
    }

    /// <summary>What replaying a receipt gave as a JSON object; <c>docs/rekenstaat.md</c> describes the members.</summary>
    /// <param name="herberekening">What is written.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static string AlsJson(this Herberekening herberekening, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(herberekening);
        return Herberekeningvorm.Van.AlsTekst(herberekening, new(taal));
    }

    /// <summary>An outcome in words as a JSON object; <c>docs/motivering.md</c> describes the members.</summary>
    /// <param name="motivering">What is written.</param>
    /// <param name="kenmerk">What names the client in a group.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static string AlsJson(this Motivering motivering, string? kenmerk = null, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(motivering);
        return Motiveringsvorm.Van.AlsTekst(new(kenmerk, motivering), new(taal));
    }

    /// <summary>An assessed care plan as a JSON object; <c>docs/pgb.md</c> describes the members.</summary>
    /// <param name="uitkomst">What is written.</param>
    /// <param name="uitleg">Whether the steps are written too, as <c>uitleg</c>.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static string AlsJson(this Pgbuitkomst uitkomst, bool uitleg = false, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(uitkomst);
        return Pgbuitkomstvorm.Van.AlsTekst(uitkomst, new(taal, uitleg));
    }

    /// <summary>Scenarios compared as a JSON object; <c>docs/bulk.md</c> describes the members.</summary>
    /// <param name="uitkomsten">The outcomes, that of the base first, as <see cref="Scenario.Vergelijk"/> gives them.</param>
    /// <param name="gevoeligheid">The sensitivity, to be written too.</param>
    public static string AlsJson(this ImmutableArray<Scenariouitkomst> uitkomsten, Gevoeligheid? gevoeligheid = null) => Scenariovorm.Van.AlsTekst(new(uitkomsten, gevoeligheid), default);

    /// <summary>The same dossiers under two years as a JSON object; <c>docs/jaarwissel.md</c> describes the members.</summary>
    /// <param name="vergelijking">What is written.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static string AlsJson(this Jaarvergelijking vergelijking, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(vergelijking);
        return Jaarvergelijkingvorm.Van.AlsTekst(vergelijking, new(taal));
    }

    /// <summary>The report of a calibration as a JSON object; <c>docs/herijking.md</c> describes the members.</summary>
    /// <param name="uitkomst">What is written.</param>
    public static string AlsJson(this Herijkingsuitkomst uitkomst)
    {
        ArgumentNullException.ThrowIfNull(uitkomst);
        return Herijkingsvorm.Van.AlsTekst(uitkomst, default);
    }

    /// <summary>A parameter set with all its values as a JSON object; <c>docs/parameters.md</c> describes the members.</summary>
    /// <param name="parameters">What is written.</param>
    public static string AlsJson(this Parameterset parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return Parametersetvormen.Set.AlsTekst(parameters, default);
    }

    /// <summary>What was found in a parameter set as a JSON object; <c>docs/parameters.md</c> describes the members.</summary>
    /// <param name="parameters">What is written.</param>
    /// <param name="bevindingen">The findings.</param>
    /// <param name="naast">The year beside which it was laid; <see langword="null"/> where there was none.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static string AlsJson(this Parameterset parameters, ImmutableArray<Melding> bevindingen, int? naast, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return Parametersetvormen.Keuring.AlsTekst(new(parameters, bevindingen, naast), new(taal));
    }

    /// <summary>The differences between two parameter sets as a JSON object; <c>docs/parameters.md</c> describes the members.</summary>
    /// <param name="verschil">What is written.</param>
    /// <param name="waarden">The values to write.</param>
    public static string AlsJson(this Parameterverschil verschil, ImmutableArray<Waardeverschil> waarden)
    {
        ArgumentNullException.ThrowIfNull(verschil);
        return Parametersetvormen.Verschil.AlsTekst(new(verschil, waarden), default);
    }

    /// <summary>All zorgprofielen with their notations as a JSON list.</summary>
    public static string Zorgprofielen() => ZorgprofielJson.Reeks.AlsTekst(Zorgprofiel.Alle, default);
}
