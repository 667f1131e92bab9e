using System.Text.Json;

namespace Meerzorg.Rekentool.Pgb;

/// <summary>Writes an assessed care plan as JSON; <c>docs/pgb.md</c> describes the members, which are a contract.</summary>
public static class PgbuitkomstJson
{
    /// <summary>Writes an assessed plan as an object.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="uitkomst">The outcome.</param>
    /// <param name="uitleg">Whether the steps are written too, as <c>uitleg</c>.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static void Schrijf(Utf8JsonWriter json, Pgbuitkomst uitkomst, bool uitleg = false, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(uitkomst);
        Pgbuitkomstvorm.Van.Schrijf(json, uitkomst, new(taal, uitleg));
    }

    /// <summary>An assessed plan as a JSON object in text.</summary>
    /// <param name="uitkomst">The outcome.</param>
    /// <param name="uitleg">Whether the steps are written too.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static string AlsTekst(Pgbuitkomst uitkomst, bool uitleg = false, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(uitkomst);
        return Pgbuitkomstvorm.Van.AlsTekst(uitkomst, new(taal, uitleg));
    }
}
