using System.Collections.Immutable;
using Meerzorg.Rekentool.Cyclus;
using Meerzorg.Rekentool.Jaarwissel;
using Meerzorg.Rekentool.Pgb;

namespace Meerzorg.Rekentool.Json;

/// <summary>The JSON Schemas (2020-12) of what goes in and out, made from the same descriptions that read and write it; the folder <c>schema</c> has them as files.</summary>
/// <example><code>
/// Console.WriteLine(Schemas.Van("aanvraag-1"));
/// // {
/// //   "$schema": "https://json-schema.org/draft/2020-12/schema",
/// // …
/// </code></example>
public static class Schemas
{
    private static readonly SortedDictionary<string, (string Titel, Func<Vorm> Vorm)> Alle = new(StringComparer.Ordinal)
    {
        ["aanvraag-1"] = ("Aanvraag voor één cliënt", () => AanvraagJson.Document),
        ["groep-1"] = ("Groepsaanvraag", () => GroepJson.Document),
        ["dagprogramma-1"] = ("Dagprogramma", () => Dagprogramma.Vorm),
        ["termijn-1"] = ("Aanvraag met soort en periode", () => TermijnJson.Document),
        ["groepstermijn-1"] = ("Groepsaanvraag met periode", () => TermijnJson.Groepsdocument),
        ["verhuizing-1"] = ("Verhuizing", () => Verhuizing.Vorm),
        ["dossier-1"] = ("Dossier", () => DossierJson.Document),
        ["dossiers-1"] = ("Dossiers om onder twee jaren te vergelijken", () => Dossiervorm.Van),
        ["situatie-1"] = ("Situatie van een zorgaanbieder, voor de meerzorgcyclus", () => CyclusJson.Document),
        ["zorgplan-1"] = ("Zorgplan voor pgb en mpt", () => ZorgplanJson.Document),
        ["parameters-1"] = ("Meerzorg-parameters van een jaar", () => Parameterbestand.Vorm),
        ["overlay-1"] = ("Overlay op meerzorg-parameters", () => Overlaybestand.Vorm),
        ["pgb-1"] = ("Meerzorg-parameters van een jaar voor pgb en mpt", () => Pgbbestand.Vorm),
        ["rekenstaat-2"] = ("Rekenstaat van een meerzorgberekening", () => Rekenstaatvorm.Van),
        ["groepsuitkomst-1"] = ("Uitkomst van een groepsaanvraag", () => Groepsuitkomstvorm.Van),
        ["uitkomst-1"] = ("Uitkomst voor één cliënt", () => Uitkomstvorm.Van),
    };

    /// <summary>The names of the schemas: what it describes and the version, <c>aanvraag-1</c>.</summary>
    public static ImmutableArray<string> Namen { get; } = [.. Alle.Keys];

    /// <summary>A schema as text.</summary>
    /// <param name="naam">One of <see cref="Namen"/>.</param>
    /// <exception cref="ArgumentException">There is no schema of that name; the message gives the names that there are.</exception>
    public static string Van(string naam) => Alle.TryGetValue(naam, out var schema)
        ? Schemaschrijver.Van(schema.Titel, schema.Vorm())
        : throw new ArgumentException($"Geen schema: gevonden {naam}, verwacht een van {string.Join(", ", Namen)}.", nameof(naam));

    /// <summary>The description behind a schema.</summary>
    internal static Vorm Vorm(string naam) => Alle[naam].Vorm();
}
