using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Pgb;

/// <summary>The nature of the care of a line; it decides under which rule the line is assessed.</summary>
public enum Zorgaard
{
    /// <summary>Care as such.</summary>
    Regulier,

    /// <summary>Supervision (PGB-6).</summary>
    Toezicht,

    /// <summary>Medically necessary supervision: permanent active observation (PGB-6).</summary>
    MedischNoodzakelijkToezicht,

    /// <summary>Being present and awake in the night (PGB-8).</summary>
    NachtWaken,

    /// <summary>Being present and asleep in the night (PGB-8).</summary>
    NachtSlapen,

    /// <summary>Acts of care in the night (PGB-8).</summary>
    NachtActief,

    /// <summary>Care for when something happens that is not certain (PGB-7).</summary>
    WatAls,

    /// <summary>Care that varies by its nature, with the past weeks (PGB-7).</summary>
    StructureelVariabel,

    /// <summary>An individual welfare activity (PGB-4B).</summary>
    Welzijn,

    /// <summary>The preparation of meals (PGB-4C).</summary>
    Maaltijdbereiding,

    /// <summary>Other household help (PGB-4C).</summary>
    Huishouden,

    /// <summary>Care that people may expect of each other at home (PGB-5).</summary>
    GebruikelijkeZorg,

    /// <summary>Expenses of a holiday: tickets, stay and transport (PGB-9).</summary>
    Vakantiekosten,
}

/// <summary>Why the household help of a line asks for extra hygiene: the five medical reasons of PGB-4C.</summary>
public enum Hygienereden
{
    /// <summary>Severe allergies.</summary>
    ErnstigeAllergie,

    /// <summary>Severe problems of the airways.</summary>
    ErnstigeLuchtwegproblemen,

    /// <summary>A strict diet whose preparation carries risks.</summary>
    Dieet,

    /// <summary>Structural vomiting or diarrhoea.</summary>
    BrakenOfDiarree,

    /// <summary>Soiling of oneself or of the rooms, by severe problems of behaviour.</summary>
    Bevuiling,
}

/// <summary>With which part for dagbesteding the profile's own budget is reckoned.</summary>
public enum Basisbudget
{
    /// <summary>Without begeleiding groep.</summary>
    ZonderDagbesteding,

    /// <summary>With begeleiding groep, without transport.</summary>
    ZonderVervoer,

    /// <summary>With begeleiding groep and transport.</summary>
    MetVervoer,
}

/// <summary>The conditions for medically necessary supervision (PGB-6); <see langword="null"/> is not stated.</summary>
public readonly record struct Toezichtvoorwaarden
{
    /// <summary>Uninterrupted supervision and active observation day and night by a carer.</summary>
    public bool? HeleEtmaal { get; init; }

    /// <summary>I: intervention can be needed at any time.</summary>
    public bool? IngrijpenTeAllenTijde { get; init; }

    /// <summary>II: once needed, it is needed at once.</summary>
    public bool? IngrijpenOnmiddellijk { get; init; }

    /// <summary>III: without it there is an escalation that threatens life or health.</summary>
    public bool? EscalatieZonderIngrijpen { get; init; }

    /// <summary>The intervention consists of nursing acts, or of acts for extreme problems of behaviour.</summary>
    public bool? VerpleegkundigOfGedrag { get; init; }
}

/// <summary>One line of a care plan: so much of a function a week, by one carer at one rate.</summary>
public sealed record Zorgplanrij
{
    /// <summary>The function.</summary>
    public required Zorgfunctie Functie { get; init; }

    /// <summary>The nature of the care.</summary>
    public Zorgaard Aard { get; init; }

    /// <summary>How much a week, in the unit of the function; left out for <see cref="Zorgaard.StructureelVariabel"/>.</summary>
    public Hoeveelheid? PerWeek { get; init; }

    /// <summary>How much it was in each of the past weeks, for <see cref="Zorgaard.StructureelVariabel"/> only.</summary>
    public ImmutableArray<Hoeveelheid> VoorgaandeWeken { get; init; } = [];

    /// <summary>The rate in euros per unit.</summary>
    public required decimal Tarief { get; init; }

    /// <summary>The rate of the same carer for the same care in the year before, where there is one (PGB-3C).</summary>
    public decimal? VorigTarief { get; init; }

    /// <summary>Why the rate is higher than the general rule allows; a person judges it (PGB-3A).</summary>
    public string? Motivering { get; init; }

    /// <summary>The carer.</summary>
    public required Zorgverlener Zorgverlener { get; init; }

    /// <summary>The conditions of medically necessary supervision; for other lines left at its default.</summary>
    public Toezichtvoorwaarden Toezicht { get; init; }

    /// <summary>Why household help asks for extra hygiene; <see langword="null"/> when it does not.</summary>
    public Hygienereden? Hygienereden { get; init; }

    /// <summary>Whether <see cref="Hygienereden"/> is substantiated medically.</summary>
    public bool MedischOnderbouwd { get; init; }

    /// <summary>What the line is about, in the words of the plan.</summary>
    public string? Omschrijving { get; init; }
}

/// <summary>A weekly care plan with which meerzorg is asked in a pgb or mpt: all care, also what the profile's own budget pays.</summary>
public sealed record Zorgplan
{
    /// <summary>The indicated zorgprofiel.</summary>
    public required Zorgprofiel Zorgprofiel { get; init; }

    /// <summary>pgb or mpt.</summary>
    public Leveringsvorm Leveringsvorm { get; init; } = Leveringsvorm.Pgb;

    /// <summary>The client's age in whole years (PGB-5).</summary>
    public required int LeeftijdClient { get; init; }

    /// <summary>With which part for dagbesteding the profile's own budget is reckoned (PGB-11).</summary>
    public required Basisbudget Basisbudget { get; init; }

    /// <summary>Whether somebody else at home can prepare meals; needed with <see cref="Zorgaard.Maaltijdbereiding"/> (PGB-4C).</summary>
    public bool? AnderKanMaaltijdBereiden { get; init; }

    /// <summary>What the same care would cost in an institution, in euros a year, when that is known (PGB-2A).</summary>
    public decimal? KostenInInstelling { get; init; }

    /// <summary>The yearly indexation of rates as a fraction (VWS); needed with <see cref="Zorgplanrij.VorigTarief"/> (PGB-3C).</summary>
    public decimal? Indexering { get; init; }

    /// <summary>The weeks of the decision that is asked, to convert the weekly budget to (PGB-7); <see langword="null"/> when not stated.</summary>
    public int? Toekenningsweken { get; init; }

    /// <summary>The lines.</summary>
    public required ImmutableArray<Zorgplanrij> Regels { get; init; }
}
