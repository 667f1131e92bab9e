using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>A client who has meerzorg, as far as the ontwikkeltraject is concerned (PLAN-3).</summary>
[JsonConverter(typeof(RekentoolConverter<Meerzorgclient>))]
public sealed record Meerzorgclient
{
    internal static Objectvorm<Meerzorgclient> Vorm { get; } = new("client met meerzorg", () => new() { Kenmerk = "" })
    {
        { "kenmerk", Woordvorm.Kenmerk, client => client.Kenmerk, (client, kenmerk) => client with { Kenmerk = kenmerk }, "een eigen aanduiding van de cliënt; komt één keer voor", null, Lidwijze.Verplicht },
        { "meerzorgSinds", Datumvorm.Geldig, client => client.MeerzorgSinds, (client, dag) => client with { MeerzorgSinds = dag }, "sinds wanneer de cliënt meerzorg heeft, waar dat bekend is", "PLAN-3" },
        { "laatsteOntwikkeltraject", Datumvorm.Geldig, client => client.LaatsteOntwikkeltraject, (client, dag) => client with { LaatsteOntwikkeltraject = dag }, "het laatste ontwikkeltraject met het CCE, waar er een was", "PLAN-3" },
    };

    /// <summary>By what the provider knows the client; no name or BSN is needed.</summary>
    public required string Kenmerk { get; init; }

    /// <summary>Since when the client has meerzorg; <see langword="null"/> when not known.</summary>
    public DateOnly? MeerzorgSinds { get; init; }

    /// <summary>The last ontwikkeltraject with the CCE; <see langword="null"/> when there was none.</summary>
    public DateOnly? LaatsteOntwikkeltraject { get; init; }
}

/// <summary>A decision for one client.</summary>
public sealed record Clientbeschikking
{
    internal static Objectvorm<Clientbeschikking> Vorm { get; } = new("client met beschikking", () => new() { Client = Meerzorgclient.Vorm.Leeg(), EindeBeschikking = default, Heraanvraag = false })
    {
        { Meerzorgclient.Vorm.Leden, beschikking => beschikking.Client, (beschikking, client) => beschikking with { Client = client } },
        { "zorgprofiel", Meerzorg.Rekentool.Zorgprofiel.Vorm, beschikking => beschikking.Zorgprofiel!, (beschikking, profiel) => beschikking with { Zorgprofiel = profiel }, "het zorgprofiel, waar het bekend is; sommige zijn niet te verlengen", "TERMIJN-1" },
        { "eindeBeschikking", Datumvorm.Geldig, beschikking => beschikking.EindeBeschikking, (beschikking, dag) => beschikking with { EindeBeschikking = dag }, "de laatste dag van de beschikking", "PLAN-2", Lidwijze.Verplicht },
        { "heraanvraag", JaNeevorm.Van, beschikking => beschikking.Heraanvraag, (beschikking, opnieuw) => beschikking with { Heraanvraag = opnieuw }, "wordt meerzorg opnieuw aangevraagd?", "PLAN-2", Lidwijze.Verplicht },
    };

    /// <summary>The client.</summary>
    public required Meerzorgclient Client { get; init; }

    /// <summary>The last day of the decision.</summary>
    public required DateOnly EindeBeschikking { get; init; }

    /// <summary>Whether meerzorg is applied for again.</summary>
    public required bool Heraanvraag { get; init; }

    /// <summary>The zorgprofiel; <see langword="null"/> when not known. Some cannot be extended (TERMIJN-1).</summary>
    public Zorgprofiel? Zorgprofiel { get; init; }
}

/// <summary>The decisions for a group, which end together.</summary>
public sealed record Groepsbeschikking
{
    internal static Objectvorm<Groepsbeschikking> Vorm { get; } = new("groep met beschikkingen", () => new() { Kenmerk = "", EindeBeschikking = default, Heraanvraag = false })
    {
        { "kenmerk", Woordvorm.Kenmerk, groep => groep.Kenmerk, (groep, kenmerk) => groep with { Kenmerk = kenmerk }, "een eigen aanduiding van de groep; komt één keer voor", null, Lidwijze.Verplicht },
        { "eindeBeschikking", Datumvorm.Geldig, groep => groep.EindeBeschikking, (groep, dag) => groep with { EindeBeschikking = dag }, "de laatste dag van de beschikkingen", "PLAN-2", Lidwijze.Verplicht },
        { "heraanvraag", JaNeevorm.Van, groep => groep.Heraanvraag, (groep, opnieuw) => groep with { Heraanvraag = opnieuw }, "wordt meerzorg opnieuw aangevraagd?", "PLAN-2", Lidwijze.Verplicht },
        { "clienten", new Lijstvorm<Meerzorgclient>(Meerzorgclient.Vorm), groep => groep.Clienten, (groep, clienten) => groep with { Clienten = clienten }, "de cliënten van de groep, waar zij bekend zijn", "PLAN-3" },
    };

    /// <summary>By what the provider knows the group.</summary>
    public required string Kenmerk { get; init; }

    /// <summary>The last day of the decisions.</summary>
    public required DateOnly EindeBeschikking { get; init; }

    /// <summary>Whether meerzorg is applied for again.</summary>
    public required bool Heraanvraag { get; init; }

    /// <summary>The clients in the group.</summary>
    public ImmutableArray<Meerzorgclient> Clienten { get; init => field = value.OfLeeg(); } = [];

    /// <summary>The same decisions, of the same clients in the same order.</summary>
    /// <param name="other">The other decisions.</param>
    public bool Equals(Groepsbeschikking? other) =>
        other is not null && Kenmerk == other.Kenmerk && EindeBeschikking == other.EindeBeschikking && Heraanvraag == other.Heraanvraag && Reeksen.ZijnGelijk(Clienten, other.Clienten);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kenmerk, EindeBeschikking, Heraanvraag, Reeksen.Hash(Clienten));
}

/// <summary>A group that is going to start.</summary>
[JsonConverter(typeof(RekentoolConverter<NieuweGroep>))]
public sealed record NieuweGroep
{
    internal static Objectvorm<NieuweGroep> Vorm { get; } = new("nieuwe groep", () => new() { Kenmerk = "", Start = default })
    {
        { "kenmerk", Woordvorm.Kenmerk, groep => groep.Kenmerk, (groep, kenmerk) => groep with { Kenmerk = kenmerk }, "een eigen aanduiding van de groep; komt één keer voor", null, Lidwijze.Verplicht },
        { "start", Datumvorm.Geldig, groep => groep.Start, (groep, dag) => groep with { Start = dag }, "de eerste dag van de meerzorg", "PLAN-2", Lidwijze.Verplicht },
    };

    /// <summary>By what the provider knows the group.</summary>
    public required string Kenmerk { get; init; }

    /// <summary>The first day of the meerzorg that is applied for.</summary>
    public required DateOnly Start { get; init; }
}

/// <summary>What the calendar of a provider depends on.</summary>
/// <remarks>Plain immutable data; it is checked as a whole when the calendar is made, so that all faults are reported together.</remarks>
[JsonConverter(typeof(RekentoolConverter<Aanbiedersituatie>))]
public sealed record Aanbiedersituatie
{
    private const int MaximaalClienten = 1_000_000;

    private static readonly Geheelvorm Aantal = new(new("een geheel getal, zoals 12", "a whole number, such as 12")) { Minimum = 0, Maximum = MaximaalClienten };

    /// <summary>How the situation stands in a document, without the name of the policy.</summary>
    internal static Objectvorm<Aanbiedersituatie> Vorm { get; } = new("situatie", () => new() { Peildatum = default, LevertMeerzorg = true, IndividueleClienten = 0 })
    {
        { "peildatum", Datumvorm.Geldig, situatie => situatie.Peildatum, (situatie, dag) => situatie with { Peildatum = dag }, "de dag van waaruit wordt gekeken", null, Lidwijze.Verplicht },
        { "levertMeerzorg", JaNeevorm.Van, situatie => situatie.LevertMeerzorg, (situatie, levert) => situatie with { LevertMeerzorg = levert }, "levert de aanbieder al meerzorg?", "PLAN-1", Lidwijze.Verplicht },
        { "individueleClienten", Aantal, situatie => situatie.IndividueleClienten, (situatie, aantal) => situatie with { IndividueleClienten = aantal }, "hoeveel individuele cliënten meerzorg nodig hebben, nieuwe meegeteld", "PLAN-1", Lidwijze.Verplicht },
        { "nieuweClienten", Aantal, situatie => situatie.NieuweClienten, (situatie, aantal) => situatie with { NieuweClienten = aantal }, "hoeveel van hen nieuw zijn en nog geen beschikking hebben; 0 als het ontbreekt", "PLAN-1" },
        { "planGevraagd", JaNeevorm.Van, situatie => situatie.PlanGevraagd, (situatie, gevraagd) => situatie with { PlanGevraagd = gevraagd }, "vraagt het zorgkantoor om een meerzorgplan? `false` als het ontbreekt", "PLAN-1" },
        { "eigenInitiatief", JaNeevorm.Van, situatie => situatie.EigenInitiatief, (situatie, eigen) => situatie with { EigenInitiatief = eigen }, "dient de aanbieder uit zichzelf een meerzorgplan in? `false` als het ontbreekt", "PLAN-1" },
        { "dialoog", Datumvorm.Geldig, situatie => situatie.Dialoog, (situatie, dag) => situatie with { Dialoog = dag }, "de geplande dialoog, op of na de peildatum", "PLAN-2" },
        { "laatsteDialoog", Datumvorm.Geldig, situatie => situatie.LaatsteDialoog, (situatie, dag) => situatie with { LaatsteDialoog = dag }, "de laatste dialoog die is gehouden", "PLAN-2" },
        { "clienten", new Lijstvorm<Clientbeschikking>(Clientbeschikking.Vorm), situatie => situatie.Clienten, (situatie, clienten) => situatie with { Clienten = clienten }, "individuele cliënten met een beschikking", "PLAN-2" },
        { "groepen", new Lijstvorm<Groepsbeschikking>(Groepsbeschikking.Vorm), situatie => situatie.Groepen, (situatie, groepen) => situatie with { Groepen = groepen }, "groepen met beschikkingen", "PLAN-2" },
        { "nieuweGroepen", new Lijstvorm<NieuweGroep>(NieuweGroep.Vorm), situatie => situatie.NieuweGroepen, (situatie, groepen) => situatie with { NieuweGroepen = groepen }, "groepen die starten", "PLAN-1" },
    };

    /// <summary>The day from which it is looked at: what is due before it has passed. There is no clock.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Whether the provider already delivers meerzorg.</summary>
    public required bool LevertMeerzorg { get; init; }

    /// <summary>How many individual clients need meerzorg, the new ones included.</summary>
    public required int IndividueleClienten { get; init; }

    /// <summary>How many of them are new: they have no decision yet.</summary>
    public int NieuweClienten { get; init; }

    /// <summary>Whether the zorgkantoor asks for a meerzorgplan.</summary>
    public bool PlanGevraagd { get; init; }

    /// <summary>Whether the provider hands in a meerzorgplan of its own accord.</summary>
    public bool EigenInitiatief { get; init; }

    /// <summary>The dialogue that has been planned; <see langword="null"/> when none has.</summary>
    public DateOnly? Dialoog { get; init; }

    /// <summary>The last dialogue that was held; <see langword="null"/> when there was none.</summary>
    public DateOnly? LaatsteDialoog { get; init; }

    /// <summary>The individual clients who have a decision.</summary>
    public ImmutableArray<Clientbeschikking> Clienten { get; init => field = value.OfLeeg(); } = [];

    /// <summary>The groups that have decisions.</summary>
    public ImmutableArray<Groepsbeschikking> Groepen { get; init => field = value.OfLeeg(); } = [];

    /// <summary>The groups that are going to start.</summary>
    public ImmutableArray<NieuweGroep> NieuweGroepen { get; init => field = value.OfLeeg(); } = [];

    /// <summary>The same situation: in its lists the same, in the same order.</summary>
    /// <param name="other">The other situation.</param>
    public bool Equals(Aanbiedersituatie? other) =>
        other is not null && Peildatum == other.Peildatum && LevertMeerzorg == other.LevertMeerzorg && IndividueleClienten == other.IndividueleClienten && NieuweClienten == other.NieuweClienten
        && PlanGevraagd == other.PlanGevraagd && EigenInitiatief == other.EigenInitiatief && Dialoog == other.Dialoog && LaatsteDialoog == other.LaatsteDialoog
        && Reeksen.ZijnGelijk(Clienten, other.Clienten) && Reeksen.ZijnGelijk(Groepen, other.Groepen) && Reeksen.ZijnGelijk(NieuweGroepen, other.NieuweGroepen);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Peildatum, IndividueleClienten, NieuweClienten, Dialoog, LaatsteDialoog, Reeksen.Hash(Clienten), Reeksen.Hash(Groepen), Reeksen.Hash(NieuweGroepen));
}
