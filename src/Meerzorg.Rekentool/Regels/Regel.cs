using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Meerzorg.Rekentool;

/// <summary>A rule of the regulation: its text, formula and sources. The ids are used in code, traces, tests and documentation.</summary>
public sealed class Regel
{
    private Regel(string id, Tekst titel, Tekst formule, ImmutableArray<string> bronnen, ImmutableArray<string> keuzes)
    {
        Id = id;
        Titel = titel;
        Formule = formule;
        Bronnen = bronnen;
        Keuzes = keuzes;
    }

    /// <summary>The rules of the calculation for one client, in the order in which they apply; then those around it.</summary>
    public static ImmutableArray<Regel> Alle { get; } =
    [
        new(
            "TOEGANG-1",
            new("Het zorgprofiel geeft toegang", "The zorgprofiel gives access"),
            new("zorgprofiel in de lijst, voor deze leveringsvorm", "zorgprofiel in the list, for this leveringsvorm"),
            ["VOORWAARDEN, zorgprofielen", "PGB-KADER, Toegang tot de Meerzorg", "RLZ, art. 2.2 en 5.5"],
            []),
        new(
            "UREN-1",
            new("Zorginzet", "Care hours"),
            new("wonen + dagbesteding + nacht", "wonen + dagbesteding + nacht"),
            ["VERANTWOORDING, Opbouw meerzorgprofielen"],
            []),
        new(
            "UREN-2",
            new("Inzet behandelaren", "Treatment hours"),
            new("uren behandelaren × behandelaarsfactor", "treatment hours × behandelaarsfactor"),
            ["VERANTWOORDING, Bepalen grenzen in uren", "FORMULIER"],
            ["K2"]),
        new(
            "UREN-3",
            new("Contextgebonden middelen in uren", "Context hours"),
            new("uren per jaar ÷ dagen per jaar × 7", "hours per year ÷ days per year × 7"),
            ["FORMULIER"],
            []),
        new(
            "UREN-4",
            new("Exclusief behandeling of dagbesteding", "Exclusive of behandeling or dagbesteding"),
            new("exclusief behandeling: behandelaren tellen niet; exclusief dagbesteding: dagbesteding telt niet",
                "exclusive of behandeling: treatment does not count; exclusive of dagbesteding: dagbesteding does not count"),
            ["VERANTWOORDING, Keuze verwerking behandeling en/of dagbesteding (in-/exclusief)"],
            []),
        new(
            "UREN-5",
            new("Nachtzorg", "Night care"),
            new("nacht > nachtstandaard → motiveren", "night > standard → motivate"),
            ["VERANTWOORDING, Keuze verwerking nachtdienst"],
            []),
        new(
            "UREN-6",
            new("Min-uren", "Min-uren"),
            new("worden afgetrokken; plus-uren bestaan niet meer", "are subtracted; plus-uren no longer exist"),
            ["VERANTWOORDING, Min uren en Plus uren"],
            []),
        new(
            "UREN-7",
            new("Indirecte uren van het zorgprofiel", "Indirect hours of the zorgprofiel"),
            new("basisuren × indirecte fractie", "base hours × indirect fraction"),
            ["VERANTWOORDING, Correctie indirecte uren"],
            ["K5", "K7"]),
        new(
            "UREN-8",
            new("Aftrek van het zorgzwaartepakket", "Deduction of the zorgzwaartepakket"),
            new("uren van de prestatie bij deze keuze van behandeling en dagbesteding", "hours of the prestatie for this choice of behandeling and dagbesteding"),
            ["FORMULIER, prestaties"],
            ["K5"]),
        new(
            "UREN-9",
            new("Meerzorguren", "Meerzorguren"),
            new("zorginzet + behandelaren + context − min-uren + indirecte uren − aftrek", "care + treatment + context − min-uren + indirect − deduction"),
            ["VERANTWOORDING", "FORMULIER"],
            []),
        new(
            "DREMPEL-1",
            new("Drempel van 25 %", "Threshold of 25 %"),
            new("meerzorguren ≤ 0 → binnen het zorgprofiel; onder de eerste ondergrens → niet meerzorgwaardig",
                "meerzorguren ≤ 0 → within the zorgprofiel; below the first lower bound → not eligible"),
            ["VERANTWOORDING, Keuze 25 % drempel", "RLZ, art. 2.2 lid 3"],
            ["K3", "K8"]),
        new(
            "PROFIEL-1",
            new("Indeling", "Classification"),
            new("de grootste ondergrens ≤ meerzorguren beslist", "the largest lower bound ≤ meerzorguren decides"),
            ["VERANTWOORDING, Bepalen grenzen in uren meerzorgprofielen", "FORMULIER, ranges"],
            ["K3", "K7", "K9"]),
        new(
            "BEDRAG-1",
            new("Jaarbedrag van het meerzorgprofiel (100 %)", "Yearly amount of the meerzorgprofiel (100 %)"),
            new("jaarbedrag uit de tabel", "amount from the table"),
            ["FORMULIER, ranges"],
            []),
        new(
            "BEDRAG-2",
            new("Maatwerkbedrag (100 %)", "Maatwerk amount (100 %)"),
            new("meerzorguren ÷ 7 × dagen per jaar × uurtarief", "meerzorguren ÷ 7 × days per year × hourly rate"),
            ["VERANTWOORDING, Keuze en systematiek voor maatwerk", "FORMULIER"],
            []),
        new(
            "CONTEXT-1",
            new("Drempel voor contextgebonden middelen in euro's", "Threshold for context costs in euros"),
            new("contextdrempel × 100 %-bedrag (maatwerk: ten hoogste het maximum); bespreekbaar als euro's > drempel",
                "contextdrempel × 100 % amount (maatwerk: at most the maximum); may be discussed if euros > threshold"),
            ["VERANTWOORDING, Verwerking context gebonden middelen euro's"],
            ["K1"]),
        new(
            "CONTEXT-2",
            new("Surplus van de contextgebonden middelen", "Surplus of the context costs"),
            new("max(0, euro's − drempel); ter beoordeling van het zorgkantoor", "max(0, euros − threshold); for the zorgkantoor to judge"),
            ["FORMULIER"],
            []),
        new(
            "BEDRAG-3",
            new("Maximaal etmaalbedrag", "Maximum amount per day"),
            new("(100 %-bedrag + surplus) ÷ dagen per jaar ≥ maximum → maximum × dagen per jaar", "(100 % amount + surplus) ÷ days per year ≥ maximum → maximum × days per year"),
            ["FORMULIER"],
            []),
        new(
            "BEDRAG-4",
            new("Toe te kennen bedrag", "Amount to be granted"),
            new("100 %-bedrag × tariefpercentage; per etmaal ÷ dagen per jaar", "100 % amount × tariefpercentage; per day ÷ days per year"),
            ["FORMULIER"],
            []),
        new(
            "BEDRAG-5",
            new("Afronding", "Rounding"),
            new("op centen, half van nul af, alleen de gerapporteerde bedragen; per etmaal uit het onafgeronde jaarbedrag",
                "to cents, half away from zero, the reported amounts only; per day from the unrounded yearly amount"),
            ["VERANTWOORDING, Afronding en notatie van bedragen"],
            []),
        new(
            "DAG-1",
            new("Dagprogramma", "Day programme"),
            new("rij: (tot − van) × medewerkers ÷ cliënten × dagen per week (5 werkdagen, 2 weekenddagen; minder dagen gemiddeld); nacht: som; min-uren: afwezigheid ÷ weken",
                "row: (to − from) × carers ÷ clients × days a week (5 working days, 2 weekend days; fewer days averaged); night: sum; min-uren: absence ÷ weeks"),
            ["FORMULIER, dagprogramma", "VERANTWOORDING, Min uren en Keuze verwerking nachtdienst"],
            []),
        new(
            "VERHUIS-1",
            new("Verhuizing naar een andere zorgaanbieder", "Move to another provider"),
            new("over te nemen: het meerzorgprofiel of maatwerk, 100 %-bedrag zonder contextmiddelen in euro's; maatwerk per dag = min(uren ÷ 7 × uurtarief, maximum per dag)",
                "carried over: the meerzorgprofiel or maatwerk, 100 % amount without context euros; maatwerk per day = min(hours ÷ 7 × hourly rate, maximum per day)"),
            ["VOORWAARDEN, Verhuist uw cliënt naar een nieuwe zorgaanbieder?", "FORMULIER, Verhuisformulier"],
            []),
        new(
            "VOLLEDIG-1",
            new("Volledigheid van de aanvraag", "Completeness of the application"),
            new("alle verplichte velden ingevuld en leesbaar; BSN voldoet aan de elfproef; vragenlijst bijgevoegd; einddatum niet voor de ingangsdatum",
                "all required fields filled in and readable; BSN passes the eleven test; questionnaire attached; end date not before the start date"),
            ["VOORWAARDEN, Meerzorg ZZP/VPT aanvragen", "REGELING, 10. Check vooraf door zorgkantoor", "FORMULIER"],
            []),
    ];

    private static readonly FrozenDictionary<string, Regel> OpId = Alle.ToFrozenDictionary(regel => regel.Id, StringComparer.Ordinal);

    /// <summary>The id: <c>UREN-7</c>.</summary>
    public string Id { get; }

    /// <summary>What the rule is about.</summary>
    public Tekst Titel { get; }

    /// <summary>The formula.</summary>
    public Tekst Formule { get; }

    /// <summary>The documents it rests on, with the place in each.</summary>
    public ImmutableArray<string> Bronnen { get; }

    /// <summary>The documented choices that touch it (<c>docs/keuzes.md</c>), where the sources disagree.</summary>
    public ImmutableArray<string> Keuzes { get; }

    /// <summary>The rule with this id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public static Regel Met(string id) =>
        OpId.TryGetValue(id, out var regel) ? regel : throw new ArgumentException($"Onbekende regel \"{id}\".", nameof(id));

    /// <summary>The id and what the rule is about.</summary>
    public override string ToString() => $"{Id} {Titel.Nl}";
}
