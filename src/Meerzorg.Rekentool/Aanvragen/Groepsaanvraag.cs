using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool;

/// <summary>An application for a group: at least two clients of one team, with context-bound means for the group as a whole (GROEP-1).</summary>
/// <example><code>
/// var a = new Groepsclient { Kenmerk = "A", Zorgprofiel = Zorgprofiel.VG7, Behandeling = true, Dagbesteding = true, Zorg = new() { Wonen = Uren.Van(58) } };
/// var b = a with { Kenmerk = "B", Zorg = new() { Wonen = Uren.Van(42) } };
/// var groep = new Groepsaanvraag { Clienten = [a, b], Context = new() { UrenPerJaar = Uren.Van(104) }, Tariefpercentage = 0.95m };
/// Console.WriteLine(Rekentool.Voor(2026).Bereken(groep)); // groep van 2, 2 gerechtigd: € 55.983,87 per jaar, € 153,38 per dag
/// </code></example>
[JsonConverter(typeof(RekentoolConverter<Groepsaanvraag>))]
public sealed record Groepsaanvraag
{
    /// <summary>The smallest group (GROEP-1).</summary>
    internal const int KleinsteGroep = 2;

    /// <summary>How many clients a group has (GROEP-1).</summary>
    internal static Geheelvorm Aantalclienten { get; } = new(new("een aantal cliënten", "a number of clients")) { Minimum = KleinsteGroep };

    /// <summary>How a group stands in a document, without its year.</summary>
    internal static Objectvorm<Groepsaanvraag> Vorm { get; } = new("groepsaanvraag", () => new() { Clienten = [], Tariefpercentage = 1 })
    {
        { "tariefpercentage", Getalvorm.Tariefpercentage, groep => groep.Tariefpercentage, (groep, fractie) => groep with { Tariefpercentage = fractie }, "het deel van de 100 %-bedragen dat met het zorgkantoor is afgesproken", "BEDRAG-4", Lidwijze.Verplicht },
        { "context", Contextmiddelen.Vorm, groep => groep.Context, (groep, context) => groep with { Context = context }, "contextgebonden middelen van de groep: de uren over alle cliënten, een surplus over wie er recht op heeft", "CONTEXT-1" },
        { "clienten", new Lijstvorm<Groepsclient>(Groepsclient.Vorm) { Aantal = Aantalclienten }, groep => groep.Clienten, (groep, clienten) => groep with { Clienten = clienten }, "de cliënten, ten minste 2", "GROEP-1", Lidwijze.Verplicht },
    };

    /// <summary>The clients, each with its own care and its own decision.</summary>
    public required ImmutableArray<Groepsclient> Clienten { get; init; }

    /// <summary>Context-bound means of the group; the hours are divided over all clients, a surplus of euros over those that qualify.</summary>
    public Contextmiddelen Context { get; init; }

    /// <summary>The share of the 100 % amounts that the zorgkantoor has contracted: above 0, at most 1.</summary>
    public required decimal Tariefpercentage { get; init; }

    /// <summary>The same group: the same clients in the same order.</summary>
    /// <param name="other">The other group.</param>
    public bool Equals(Groepsaanvraag? other) =>
        other is not null && Context == other.Context && Tariefpercentage == other.Tariefpercentage
        && Reeksen.ZijnGelijk(Clienten, other.Clienten);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Context, Tariefpercentage, Reeksen.Hash(Clienten));
}

/// <summary>A client of a group.</summary>
[JsonConverter(typeof(RekentoolConverter<Groepsclient>))]
public sealed record Groepsclient : Zorgvraag
{
    internal static Objectvorm<Groepsclient> Vorm { get; } = new(
        "client", () => new() { Kenmerk = "", Zorgprofiel = null!, Behandeling = false, Dagbesteding = false }, MetGelezenDagprogramma)
    {
        { "kenmerk", Woordvorm.Kenmerk, client => client.Kenmerk, (client, kenmerk) => client with { Kenmerk = kenmerk }, "noemt de cliënt binnen de groep; komt één keer voor", "GROEP-1", Lidwijze.Verplicht },
        { Leden, client => client, (_, vraag) => (Groepsclient)vraag },
        {
            "context",
            new Objectvorm<Contextmiddelen>("context van een client", () => default) { Contextmiddelen.Vorm.Leden[0] },
            client => client.EigenContext,
            (client, context) => client with { ContextUrenPerJaar = context.UrenPerJaar },
            "context in uren van deze cliënt alleen",
            "UREN-3"
        },
        { Vervallenleden.Plusuren },
    };

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
