using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Pgb;

/// <summary>What an interim re-application states: the plan of the current decision and what changed since.</summary>
public sealed record Heraanvraag
{
    /// <summary>The plan on which the current decision rests; of the same zorgprofiel.</summary>
    public required Zorgplan Eerder { get; init; }

    /// <summary>The day of the re-application.</summary>
    public required DateOnly Aanvraagdatum { get; init; }

    /// <summary>The day on which the care changed or will change.</summary>
    public required DateOnly Wijzigingsdatum { get; init; }

    /// <summary>Whether it was possible to apply before the change.</summary>
    public required bool VoorafMogelijk { get; init; }

    /// <summary>The last day of the current decision, when it is known.</summary>
    public DateOnly? EindeBeschikking { get; init; }

    /// <summary>Whether new facts or circumstances are shown.</summary>
    public bool NieuweFeiten { get; init; }

    /// <summary>Whether it is made plausible that the need for care became heavier, or the care situation changed.</summary>
    public bool Verzwaring { get; init; }

    /// <summary>Whether the extra care is substantiated and specified.</summary>
    public bool Onderbouwd { get; init; }

    /// <summary>The carers of the earlier plan who dropped out, also for a time, by name.</summary>
    public ImmutableArray<string> Uitgevallen { get; init; } = [];
}

/// <summary>What an interim re-application may change of one function.</summary>
/// <param name="Functie">The function.</param>
/// <param name="Eerder">What counted a week in the earlier plan.</param>
/// <param name="Nieuw">What counts a week in the new plan.</param>
/// <param name="Toelaatbaar">How much of it may count now.</param>
/// <param name="EerderPerJaar">The earlier budget a year in euros, in cents.</param>
/// <param name="NieuwPerJaar">The new budget a year in euros, in cents.</param>
/// <param name="ToelaatbaarPerJaar">The budget a year that may count now, in euros, in cents.</param>
public sealed record Functiewijziging(
    Zorgfunctie Functie, Hoeveelheid Eerder, Hoeveelheid Nieuw, Hoeveelheid Toelaatbaar, decimal EerderPerJaar, decimal NieuwPerJaar, decimal ToelaatbaarPerJaar);
