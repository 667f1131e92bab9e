using System.Collections.Immutable;
using System.Text.Json;

namespace Meerzorg.Rekentool.Json;

/// <summary>Writes parameter sets, what was found in them and their differences as JSON; <c>docs/parameters.md</c> describes the members.</summary>
public static class ParametersetJson
{
    /// <summary>Writes a set with all its values as an object.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="parameters">The set.</param>
    public static void Schrijf(Utf8JsonWriter json, Parameterset parameters)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(parameters);
        Parametersetvormen.Set.Schrijf(json, parameters, default);
    }

    /// <summary>Writes what was found in a set as an object.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="parameters">The set.</param>
    /// <param name="bevindingen">The findings.</param>
    /// <param name="indexatieNagerekend">Whether the amounts were compared with the year they were indexed from.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static void SchrijfKeuring(Utf8JsonWriter json, Parameterset parameters, ImmutableArray<Melding> bevindingen, bool indexatieNagerekend, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(parameters);
        Parametersetvormen.Keuring.Schrijf(json, new(parameters, bevindingen, indexatieNagerekend), new(taal));
    }

    /// <summary>Writes the differences between two sets as an object.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="verschil">The two sets.</param>
    /// <param name="waarden">The values to write.</param>
    public static void Schrijf(Utf8JsonWriter json, Parameterverschil verschil, ImmutableArray<Waardeverschil> waarden)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(verschil);
        Parametersetvormen.Verschil.Schrijf(json, new(verschil, waarden), default);
    }
}
