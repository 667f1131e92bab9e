using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Meerzorg.Rekentool;

/// <summary>An application for a group: at least two clients of one team, with context-bound means for the group as a whole (GROEP-1).</summary>
public sealed record Groepsaanvraag
{
    /// <summary>The clients, each with its own care and its own decision.</summary>
    public required ImmutableArray<Groepsclient> Clienten { get; init; }

    /// <summary>Context-bound means of the group; the hours are divided over all clients, a surplus of euros over those that qualify.</summary>
    public Contextmiddelen Context { get; init; }

    /// <summary>The share of the 100 % amounts that the zorgkantoor has contracted: above 0, at most 1.</summary>
    public required decimal Tariefpercentage { get; init; }
}

/// <summary>A client of a group.</summary>
public sealed record Groepsclient : Zorgvraag
{
    /// <summary>A client; its members are set in an object initialiser.</summary>
    public Groepsclient()
    {
    }

    [SetsRequiredMembers]
    private Groepsclient(Zorgvraag zorgvraag)
        : base(zorgvraag) =>
        Kenmerk = "";

    /// <summary>What names the client within the group; occurs once.</summary>
    public required string Kenmerk { get; init; }

    /// <summary>Context hours per <b>year</b> of this client alone, beside its share of those of the group.</summary>
    public Uren ContextUrenPerJaar { get; init; }

    internal override Contextmiddelen EigenContext => new() { UrenPerJaar = ContextUrenPerJaar };

    /// <summary>This client with the hours of a day programme: those that the programme gives, in place of hours given directly (DAG-1).</summary>
    /// <param name="weekinzet">The hours per week of the day programme.</param>
    /// <exception cref="OngeldigeInvoerException">The client already has hours that the programme gives too, or a day programme.</exception>
    public Groepsclient Met(Weekinzet weekinzet) => (Groepsclient)MetUrenVan(weekinzet);

    internal static Groepsclient Van(Zorgvraag zorgvraag, string kenmerk, Uren contextUrenPerJaar) =>
        new(zorgvraag) { Kenmerk = kenmerk, ContextUrenPerJaar = contextUrenPerJaar };
}
