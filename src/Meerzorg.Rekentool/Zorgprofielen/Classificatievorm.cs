using System.Text.Json;

namespace Meerzorg.Rekentool;

/// <summary>The class of an outcome for programs, without the number of the meerzorgprofiel, which is a member of its own; only written.</summary>
internal sealed class Classificatievorm : Uitvoervorm<Klasse>
{
    public static Classificatievorm Van { get; } = new();

    public override string Soort => "`" + string.Join("`, `", Woorden) + "`";

    public override void Schrijf(Utf8JsonWriter json, Klasse waarde, Schrijfwijze wijze) => json.WriteStringValue(Woord(waarde));

    public override void Schema(Schemaschrijver schema) => schema.Reeks("enum", Woorden);

    private static IEnumerable<string> Woorden => Klassen.Alle.Where(klasse => klasse != Klasse.NietBerekenbaar).Select(Woord).Distinct();

    private static string Woord(Klasse klasse) => klasse.Meerzorgprofiel() is null ? Keuzewoord.Van(klasse) : "meerzorgprofiel";
}
