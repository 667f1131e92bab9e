using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>A client who has meerzorg, as far as the ontwikkeltraject is concerned (PLAN-3).</summary>
public sealed record Meerzorgclient
{
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
    /// <summary>By what the provider knows the group.</summary>
    public required string Kenmerk { get; init; }

    /// <summary>The last day of the decisions.</summary>
    public required DateOnly EindeBeschikking { get; init; }

    /// <summary>Whether meerzorg is applied for again.</summary>
    public required bool Heraanvraag { get; init; }

    /// <summary>The clients in the group.</summary>
    public ImmutableArray<Meerzorgclient> Clienten { get; init => field = value.IsDefault ? [] : value; } = [];
}

/// <summary>A group that is going to start.</summary>
public sealed record NieuweGroep
{
    /// <summary>By what the provider knows the group.</summary>
    public required string Kenmerk { get; init; }

    /// <summary>The first day of the meerzorg that is applied for.</summary>
    public required DateOnly Start { get; init; }
}

/// <summary>What the calendar of a provider depends on.</summary>
/// <remarks>Plain immutable data; it is checked as a whole when the calendar is made, so that all faults are reported together.</remarks>
public sealed record Aanbiedersituatie
{
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
    public ImmutableArray<Clientbeschikking> Clienten { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The groups that have decisions.</summary>
    public ImmutableArray<Groepsbeschikking> Groepen { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The groups that are going to start.</summary>
    public ImmutableArray<NieuweGroep> NieuweGroepen { get; init => field = value.IsDefault ? [] : value; } = [];
}
