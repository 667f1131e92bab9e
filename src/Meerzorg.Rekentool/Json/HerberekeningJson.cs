using System.Text.Json;

namespace Meerzorg.Rekentool.Json;

/// <summary>What replaying a receipt gave as JSON; <c>docs/rekenstaat.md</c> describes the members. The member names are a contract.</summary>
public static class HerberekeningJson
{
    /// <summary>Writes what replaying a receipt gave as an object.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="herberekening">What replaying gave.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static void Schrijf(Utf8JsonWriter json, Herberekening herberekening, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(herberekening);
        Herberekeningvorm.Van.Schrijf(json, herberekening, new(taal));
    }
}
