using System.Text.Json;

namespace Meerzorg.Rekentool.Json;

/// <summary>Writes an outcome as JSON; <c>docs/uitvoer.md</c> describes the members. The member names are a contract.</summary>
public static class UitkomstJson
{
    /// <summary>How the writer is best set up: indented, and readable for people (€, ÷ and ö are not escaped).</summary>
    public static JsonWriterOptions Opties => Jsonopmaak.Leesbaar;

    /// <summary>Writes one outcome as an object.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="uitkomst">The outcome.</param>
    /// <param name="uitleg">Whether the steps are written too, as <c>uitleg</c>.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static void Schrijf(Utf8JsonWriter json, Uitkomst uitkomst, bool uitleg = false, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(uitkomst);
        Uitkomstvorm.Van.Schrijf(json, uitkomst, new(taal, uitleg));
    }

    /// <summary>One outcome as a JSON object in text.</summary>
    /// <param name="uitkomst">The outcome.</param>
    /// <param name="uitleg">Whether the steps are written too, as <c>uitleg</c>.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static string AlsTekst(Uitkomst uitkomst, bool uitleg = false, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(uitkomst);
        return Uitkomstvorm.Van.AlsTekst(uitkomst, new(taal, uitleg));
    }

    /// <summary>Writes one outcome as it is and several as a list, as the command line does with several files.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="uitkomsten">The outcomes, of any kind.</param>
    /// <param name="schrijf">Writes one of them.</param>
    public static void SchrijfEenOfReeks<T>(Utf8JsonWriter json, IReadOnlyList<T> uitkomsten, Action<Utf8JsonWriter, T> schrijf)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(uitkomsten);
        ArgumentNullException.ThrowIfNull(schrijf);
        Reeksschrijver.EenOfReeks(json, uitkomsten, schrijf);
    }

    /// <summary>How a choice is written for programs: <c>binnenZorgprofiel</c>.</summary>
    internal static string Code<T>(T waarde)
        where T : struct, Enum => Keuzewoord.Van(waarde);
}
