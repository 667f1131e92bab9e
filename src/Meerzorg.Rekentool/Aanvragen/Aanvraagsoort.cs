using System.Text.Json.Serialization;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool;

/// <summary>The kinds of applications.</summary>
[JsonConverter(typeof(RekentoolConverter<Aanvraagsoort>))]
public enum Aanvraagsoort
{
    /// <summary>For one client.</summary>
    Individueel,

    /// <summary>For a client in a group; each client gets its own decision.</summary>
    Groep,

    /// <summary>Short and temporary, to prevent or limit a relapse.</summary>
    Preventief,
}

public static partial class Namen
{
    internal static Keuzevorm<Aanvraagsoort> VormVanSoort { get; } = new(Naam);

    /// <summary>The word for a kind, as in input; a term of the regulation.</summary>
    /// <param name="soort">The kind.</param>
    public static string Naam(this Aanvraagsoort soort) => soort switch
    {
        Aanvraagsoort.Individueel => "individueel",
        Aanvraagsoort.Groep => "groep",
        Aanvraagsoort.Preventief => "preventief",
        _ => soort.ToString(),
    };
}
