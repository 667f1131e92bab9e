using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool.Pgb;

/// <summary>What an interim re-application states: the plan of the current decision and what changed since.</summary>
[JsonConverter(typeof(RekentoolConverter<Heraanvraag>))]
public sealed record Heraanvraag
{
    internal static Objectvorm<Heraanvraag> Vorm { get; } = new("heraanvraag", () => new() { Eerder = null!, Aanvraagdatum = default, Wijzigingsdatum = default, VoorafMogelijk = false })
    {
        { "eerder", Zorgplan.Vorm, heraanvraag => heraanvraag.Eerder, (heraanvraag, eerder) => heraanvraag with { Eerder = eerder }, "het plan van de lopende beschikking, van hetzelfde zorgprofiel", "PGB-10", Lidwijze.Verplicht },
        { "aanvraagdatum", Datumvorm.Geldig, heraanvraag => heraanvraag.Aanvraagdatum, (heraanvraag, dag) => heraanvraag with { Aanvraagdatum = dag }, "de dag van de heraanvraag", "PGB-10", Lidwijze.Verplicht },
        { "wijzigingsdatum", Datumvorm.Geldig, heraanvraag => heraanvraag.Wijzigingsdatum, (heraanvraag, dag) => heraanvraag with { Wijzigingsdatum = dag }, "de dag waarop de zorg verandert of veranderde", "PGB-10", Lidwijze.Verplicht },
        { "voorafMogelijk", JaNeevorm.Van, heraanvraag => heraanvraag.VoorafMogelijk, (heraanvraag, mogelijk) => heraanvraag with { VoorafMogelijk = mogelijk }, "kon de aanvraag vóór de wijziging worden gedaan?", "PGB-10", Lidwijze.Verplicht },
        { "eindeBeschikking", Datumvorm.Geldig, heraanvraag => heraanvraag.EindeBeschikking, (heraanvraag, dag) => heraanvraag with { EindeBeschikking = dag }, "de laatste dag van de lopende beschikking", "PGB-10" },
        { "nieuweFeiten", JaNeevorm.Van, heraanvraag => heraanvraag.NieuweFeiten, (heraanvraag, nieuw) => heraanvraag with { NieuweFeiten = nieuw }, "zijn er nieuwe feiten of omstandigheden? `false` als het ontbreekt", "PGB-10" },
        { "verzwaring", JaNeevorm.Van, heraanvraag => heraanvraag.Verzwaring, (heraanvraag, zwaarder) => heraanvraag with { Verzwaring = zwaarder }, "is de zorgbehoefte zwaarder of de zorgsituatie anders geworden? `false` als het ontbreekt", "PGB-10" },
        { "onderbouwd", JaNeevorm.Van, heraanvraag => heraanvraag.Onderbouwd, (heraanvraag, onderbouwd) => heraanvraag with { Onderbouwd = onderbouwd }, "is de extra zorg onderbouwd en gespecificeerd? `false` als het ontbreekt", "PGB-10" },
        { "uitgevallen", new Lijstvorm<string>(new Woordvorm(new("de naam van een zorgverlener", "the name of a carer")), new("een lijst met namen", "a list of names")), heraanvraag => heraanvraag.Uitgevallen, (heraanvraag, namen) => heraanvraag with { Uitgevallen = namen }, "de namen van zorgverleners van het eerdere plan die (tijdelijk) uitvielen", "PGB-10" },
    };

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
    public ImmutableArray<string> Uitgevallen { get; init => field = value.OfLeeg(); } = [];

    /// <summary>The same re-application, with the same names in the same order.</summary>
    /// <param name="other">The other re-application.</param>
    public bool Equals(Heraanvraag? other) =>
        other is not null && Eerder == other.Eerder && Aanvraagdatum == other.Aanvraagdatum && Wijzigingsdatum == other.Wijzigingsdatum && VoorafMogelijk == other.VoorafMogelijk
        && EindeBeschikking == other.EindeBeschikking && NieuweFeiten == other.NieuweFeiten && Verzwaring == other.Verzwaring && Onderbouwd == other.Onderbouwd
        && Reeksen.ZijnGelijk(Uitgevallen, other.Uitgevallen);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Eerder, Aanvraagdatum, Wijzigingsdatum, VoorafMogelijk, EindeBeschikking, Reeksen.Hash(Uitgevallen));
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
