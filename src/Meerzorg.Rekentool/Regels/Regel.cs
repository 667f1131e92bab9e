using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Meerzorg.Rekentool;

/// <summary>A rule of the regulation: its text, formula, sources and the values that it uses. The ids are used in code, traces, tests and documentation.</summary>
public sealed class Regel
{
    private Regel(
        string id,
        Tekst titel,
        Tekst formule,
        ImmutableArray<string> bronnen,
        ImmutableArray<string> keuzes,
        Regelstatus status,
        params ReadOnlySpan<string> parameters)
    {
        Id = id;
        Titel = titel;
        Formule = formule;
        Bronnen = bronnen;
        Keuzes = keuzes;
        Status = status;
        Parameters = [.. parameters];
    }

    /// <summary>All rules; those of the calculation in the order in which they apply.</summary>
    public static ImmutableArray<Regel> Alle { get; } =
    [
        new(
            "TOEGANG-1",
            new("Het zorgprofiel geeft toegang", "The zorgprofiel gives access"),
            new("zorgprofiel in de lijst, voor deze leveringsvorm", "zorgprofiel in the list, for this leveringsvorm"),
            ["VOORWAARDEN, zorgprofielen", "PGB-KADER, Toegang tot de Meerzorg", "RLZ, art. 2.2 en 5.5"],
            [],
            Regelstatus.Getoetst),
        new(
            "UREN-1",
            new("Zorginzet", "Care hours"),
            new("wonen + dagbesteding + nacht", "wonen + dagbesteding + nacht"),
            ["VERANTWOORDING, Opbouw meerzorgprofielen"],
            [],
            Regelstatus.Berekend),
        new(
            "UREN-2",
            new("Inzet behandelaren", "Treatment hours"),
            new("uren behandelaren × behandelaarsfactor", "treatment hours × behandelaarsfactor"),
            ["VERANTWOORDING, Bepalen grenzen in uren", "FORMULIER"],
            ["K2"],
            Regelstatus.Berekend, "behandelaarsfactor"),
        new(
            "UREN-3",
            new("Contextgebonden middelen in uren", "Context hours"),
            new("uren per jaar ÷ dagen per jaar × 7", "hours per year ÷ days per year × 7"),
            ["FORMULIER"],
            [],
            Regelstatus.Berekend, "dagenPerJaar"),
        new(
            "UREN-4",
            new("Exclusief behandeling of dagbesteding", "Exclusive of behandeling or dagbesteding"),
            new("exclusief behandeling: behandelaren tellen niet; exclusief dagbesteding: dagbesteding telt niet",
                "exclusive of behandeling: treatment does not count; exclusive of dagbesteding: dagbesteding does not count"),
            ["VERANTWOORDING, Keuze verwerking behandeling en/of dagbesteding (in-/exclusief)"],
            [],
            Regelstatus.Berekend),
        new(
            "UREN-5",
            new("Nachtzorg", "Night care"),
            new("nacht > nachtstandaard → motiveren", "night > standard → motivate"),
            ["VERANTWOORDING, Keuze verwerking nachtdienst"],
            ["K24"],
            Regelstatus.Gesignaleerd, "nachtstandaard"),
        new(
            "UREN-6",
            new("Min-uren", "Min-uren"),
            new("worden afgetrokken; plus-uren bestaan niet meer", "are subtracted; plus-uren no longer exist"),
            ["VERANTWOORDING, Min uren en Plus uren"],
            ["K30"],
            Regelstatus.Berekend),
        new(
            "UREN-7",
            new("Indirecte uren van het zorgprofiel", "Indirect hours of the zorgprofiel"),
            new("basisuren × indirecte fractie", "base hours × indirect fraction"),
            ["VERANTWOORDING, Correctie indirecte uren"],
            ["K5", "K7"],
            Regelstatus.Berekend, "zorgprofielen.*.basisuren", "zorgprofielen.*.indirecteFractie"),
        new(
            "UREN-8",
            new("Aftrek van het zorgzwaartepakket", "Deduction of the zorgzwaartepakket"),
            new("uren van de prestatie bij deze keuze van behandeling en dagbesteding", "hours of the prestatie for this choice of behandeling and dagbesteding"),
            ["FORMULIER, prestaties"],
            ["K5"],
            Regelstatus.Berekend, "zorgprofielen.*.prestaties.*.aftrek"),
        new(
            "UREN-9",
            new("Meerzorguren", "Meerzorguren"),
            new("zorginzet + behandelaren + context − min-uren + indirecte uren − aftrek", "care + treatment + context − min-uren + indirect − deduction"),
            ["VERANTWOORDING", "FORMULIER"],
            [],
            Regelstatus.Berekend),
        new(
            "DREMPEL-1",
            new("Drempel van 25 %", "Threshold of 25 %"),
            new("meerzorguren ≤ 0 → binnen het zorgprofiel; onder de eerste ondergrens → niet meerzorgwaardig",
                "meerzorguren ≤ 0 → within the zorgprofiel; below the first lower bound → not eligible"),
            ["VERANTWOORDING, Keuze 25 % drempel", "RLZ, art. 2.2 lid 3"],
            ["K3", "K8"],
            Regelstatus.Berekend, "zorgprofielen.*.ranges.1.vanaf"),
        new(
            "PROFIEL-1",
            new("Indeling", "Classification"),
            new("de grootste ondergrens ≤ meerzorguren beslist", "the largest lower bound ≤ meerzorguren decides"),
            ["VERANTWOORDING, Bepalen grenzen in uren meerzorgprofielen", "FORMULIER, ranges"],
            ["K3", "K7", "K9"],
            Regelstatus.Berekend, "zorgprofielen.*.ranges.*.vanaf"),
        new(
            "BEDRAG-1",
            new("Jaarbedrag van het meerzorgprofiel (100 %)", "Yearly amount of the meerzorgprofiel (100 %)"),
            new("jaarbedrag uit de tabel", "amount from the table"),
            ["FORMULIER, ranges"],
            [],
            Regelstatus.Berekend, "zorgprofielen.*.ranges.*.jaarbedrag"),
        new(
            "BEDRAG-2",
            new("Maatwerkbedrag (100 %)", "Maatwerk amount (100 %)"),
            new("meerzorguren ÷ 7 × dagen per jaar × uurtarief", "meerzorguren ÷ 7 × days per year × hourly rate"),
            ["VERANTWOORDING, Keuze en systematiek voor maatwerk", "FORMULIER"],
            [],
            Regelstatus.Berekend, "maatwerkUurtarief.*", "dagenPerJaar"),
        new(
            "CONTEXT-1",
            new("Drempel voor contextgebonden middelen in euro's", "Threshold for context costs in euros"),
            new("contextdrempel × 100 %-bedrag (maatwerk: ten hoogste het maximum); bespreekbaar als euro's > drempel",
                "contextdrempel × 100 % amount (maatwerk: at most the maximum); may be discussed if euros > threshold"),
            ["VERANTWOORDING, Verwerking context gebonden middelen euro's"],
            ["K1", "K25"],
            Regelstatus.Berekend, "contextdrempel", "maximaalEtmaalbedrag", "dagenPerJaar"),
        new(
            "CONTEXT-2",
            new("Surplus van de contextgebonden middelen", "Surplus of the context costs"),
            new("max(0, euro's − drempel); ter beoordeling van het zorgkantoor", "max(0, euros − threshold); for the zorgkantoor to judge"),
            ["FORMULIER"],
            ["K25"],
            Regelstatus.Gesignaleerd),
        new(
            "BEDRAG-3",
            new("Maximaal etmaalbedrag", "Maximum amount per day"),
            new("(100 %-bedrag + surplus) ÷ dagen per jaar ≥ maximum → maximum × dagen per jaar", "(100 % amount + surplus) ÷ days per year ≥ maximum → maximum × days per year"),
            ["FORMULIER"],
            [],
            Regelstatus.Berekend, "maximaalEtmaalbedrag", "dagenPerJaar"),
        new(
            "BEDRAG-4",
            new("Toe te kennen bedrag", "Amount to be granted"),
            new("100 %-bedrag × tariefpercentage; per etmaal ÷ dagen per jaar", "100 % amount × tariefpercentage; per day ÷ days per year"),
            ["FORMULIER"],
            [],
            Regelstatus.Berekend, "dagenPerJaar"),
        new(
            "BEDRAG-5",
            new("Afronding", "Rounding"),
            new("op centen, half van nul af, alleen de gerapporteerde bedragen; per etmaal uit het onafgeronde jaarbedrag",
                "to cents, half away from zero, the reported amounts only; per day from the unrounded yearly amount"),
            ["VERANTWOORDING, Afronding en notatie van bedragen"],
            [],
            Regelstatus.Berekend),
        new(
            "GROEP-1",
            new("Groep", "Group"),
            new("ten minste 2 cliënten; elke cliënt een eigen uitkomst en beschikking", "at least 2 clients; each client has its own outcome and decision"),
            ["VOORWAARDEN, Groepsmeerzorg", "REGELING, 8 Individuele en groepsmeerzorg"],
            ["K6", "K29"],
            Regelstatus.Getoetst),
        new(
            "GROEP-2",
            new("Contexturen van de groep", "Context hours of the group"),
            new("uren per jaar ÷ aantal cliënten (allen) + eigen uren", "hours per year ÷ number of clients (all of them) + own hours"),
            ["FORMULIER, groepsblad"],
            [],
            Regelstatus.Berekend),
        new(
            "GROEP-3",
            new("Contextmiddelen van de groep in euro's", "Context costs of the group in euros"),
            new("drempel = contextdrempel × som van de 100 %-bedragen (maatwerk: ten hoogste het maximum); surplus ÷ gerechtigde cliënten",
                "threshold = contextdrempel × sum of the 100 % amounts (maatwerk: at most the maximum); surplus ÷ clients that qualify"),
            ["FORMULIER, groepsblad", "VERANTWOORDING, Verwerking context gebonden middelen euro's"],
            ["K1", "K25"],
            Regelstatus.Gesignaleerd, "contextdrempel", "maximaalEtmaalbedrag", "dagenPerJaar"),
        new(
            "GROEP-4",
            new("Groepsmeerzorg heeft minder budget nodig", "Group meerzorg needs less budget"),
            new("bedrag van de groep < som van de individuele aanvragen", "amount of the group < sum of the individual applications"),
            ["VOORWAARDEN, Groepsmeerzorg"],
            [],
            Regelstatus.Gesignaleerd),
        new(
            "GROEP-5",
            new("Een groep door de tijd", "A group over time"),
            new("wisselt de samenstelling, dan hebben alle cliënten vanaf die dag een nieuwe beschikking: dagen × etmaalbedrag in de groep zoals zij dan is", "when the composition changes, all clients have a new decision from that day: days × amount per day in the group as it is then"),
            ["REGELING, 8 Individuele en groepsmeerzorg"],
            [],
            Regelstatus.Berekend),
        new(
            "PARAM-1",
            new("Parameters zijn volledig", "Parameters are complete"),
            new("elk zorgprofiel en elke maatwerkgroep heeft waarden; VG7plus vanaf 2026", "each zorgprofiel and each maatwerkgroep has values; VG7plus from 2026"),
            ["VOORWAARDEN, zorgprofielen", "FORMULIER"],
            [],
            Regelstatus.Getoetst),
        new(
            "PARAM-2",
            new("Ranges sluiten aan", "Ranges are contiguous"),
            new("ondergrenzen oplopend, in hele seconden, elk met een uitkomst; een jaarbedrag bij en alleen bij een meerzorgprofiel", "ascending lower bounds in whole seconds, each with an outcome; an amount with and only with a meerzorgprofiel"),
            ["FORMULIER, ranges"],
            ["K9"],
            Regelstatus.Getoetst, "zorgprofielen.*.ranges.*.vanaf", "zorgprofielen.*.ranges.*.jaarbedrag"),
        new(
            "PARAM-3",
            new("De eerste grens is 25 % van de basisuren", "The first bound is 25 % of the base hours"),
            new("eerste ondergrens = drempelfractie × basisuren", "first lower bound = drempelfractie × base hours"),
            ["VERANTWOORDING, Keuze 25 % drempel"],
            ["K3"],
            Regelstatus.Getoetst, "drempelfractie", "zorgprofielen.*.basisuren", "zorgprofielen.*.ranges.1.vanaf"),
        new(
            "PARAM-4",
            new("Prestaties zijn eenduidig", "Prestaties are unambiguous"),
            new("elke code één keer, één code per combinatie van behandeling en dagbesteding", "each code once, one code per combination of behandeling and dagbesteding"),
            ["FORMULIER, prestaties"],
            [],
            Regelstatus.Getoetst),
        new(
            "PARAM-5",
            new("Waarden zijn mogelijk", "Values are possible"),
            new("eenheid klopt; tarieven, bedragen en tijden groter dan 0; fracties tussen 0 en 1", "the unit is right; rates, amounts and times above 0; fractions between 0 and 1"),
            ["FORMULIER"],
            [],
            Regelstatus.Getoetst),
        new(
            "PARAM-6",
            new("Geen profielbedrag boven het maximum", "No profile amount above the maximum"),
            new("jaarbedrag ≤ maximaal etmaalbedrag × dagen per jaar", "amount ≤ maximum per day × days per year"),
            ["FORMULIER"],
            [],
            Regelstatus.Getoetst, "zorgprofielen.*.ranges.*.jaarbedrag", "maximaalEtmaalbedrag", "dagenPerJaar"),
        new(
            "PARAM-7",
            new("Profielbedragen liggen in hun geldband", "Profile amounts lie in their money band"),
            new("op prijspeil 2022 binnen de band van het meerzorgprofiel", "at price level 2022 within the band of the meerzorgprofiel"),
            ["VERANTWOORDING, Bepalen financiële grenzen van de meerzorgprofielen"],
            [],
            Regelstatus.Getoetst, "zorgprofielen.*.ranges.*.jaarbedrag", "maximaalEtmaalbedrag", "onderbouwing.geldbandenMaximaalEtmaalbedrag", "onderbouwing.geldbanden.*"),
        new(
            "PARAM-8",
            new("Bedragen lopen op", "Amounts ascend"),
            new("het bedrag van een meerzorgprofiel is meer dan dat van het vorige", "the amount of a meerzorgprofiel is more than that of the previous"),
            ["VERANTWOORDING, Bepalen financiële grenzen van de meerzorgprofielen"],
            [],
            Regelstatus.Getoetst, "zorgprofielen.*.ranges.*.jaarbedrag"),
        new(
            "PARAM-9",
            new("Grenzen zijn hele uren plus indirecte uren", "Bounds are whole hours plus indirect hours"),
            new("ondergrens = hele uren + indirecte uren, in hele seconden, plus 1 seconde", "lower bound = whole hours + indirect hours, in whole seconds, plus 1 second"),
            ["VERANTWOORDING, Correctie indirecte uren"],
            ["K7"],
            Regelstatus.Getoetst, "zorgprofielen.*.ranges.*.vanaf", "zorgprofielen.*.basisuren", "zorgprofielen.*.indirecteFractie", "zorgprofielen.*.grensverschuiving"),
        new(
            "PARAM-10",
            new("De behandelaarsfactor volgt uit de tarieven van 2018", "The behandelaarsfactor follows from the tariffs of 2018"),
            new("gemiddelde van de behandeltarieven ÷ gemiddelde van de overige, op 14 decimalen of nauwkeuriger", "mean of the treatment tariffs ÷ mean of the others, to 14 decimals or more"),
            ["VERANTWOORDING, Bepalen grenzen in uren meerzorgprofielen"],
            ["K2"],
            Regelstatus.Getoetst, "behandelaarsfactor", "onderbouwing.tarievenBehandeling.*", "onderbouwing.tarievenOverig.*"),
        new(
            "PARAM-11",
            new("De contextdrempel volgt uit de aandelen", "The context threshold follows from the shares"),
            new("aandeel contextkosten ÷ aandeel dossiers met contextkosten, op 4 decimalen of nauwkeuriger", "share of context costs ÷ share of dossiers that have them, to 4 decimals or more"),
            ["VERANTWOORDING, Verwerking context gebonden middelen euro's"],
            ["K1"],
            Regelstatus.Getoetst, "contextdrempel", "onderbouwing.aandeelContextkosten", "onderbouwing.aandeelDossiersMetContextkosten"),
        new(
            "PARAM-12",
            new("Bedragen zijn geïndexeerd zoals opgegeven", "Amounts are indexed as declared"),
            new("bedrag of tarief van het vorige jaar × maal ÷ door, tot op 14 cijfers", "amount or rate of the earlier year × maal ÷ door, to 14 digits"),
            ["VERANTWOORDING, Beheer en onderhoud van het systeem", "FORMULIER"],
            [],
            Regelstatus.Getoetst, "indexatie.maal", "indexatie.door", "maximaalEtmaalbedrag", "maatwerkUurtarief.*", "zorgprofielen.*.ranges.*.jaarbedrag"),
        new(
            "PARAM-13",
            new("De aftrek past bij de basisuren", "The deduction fits the base hours"),
            new("inclusief behandeling en dagbesteding: gelijk aan de basisuren; anders minder", "inclusive of behandeling and dagbesteding: equal to the base hours; otherwise less"),
            ["FORMULIER, prestaties"],
            ["K5"],
            Regelstatus.Getoetst, "zorgprofielen.*.basisuren", "zorgprofielen.*.prestaties.*.aftrek"),
        new(
            "PARAM-14",
            new("Elke waarde heeft een herkomst", "Every value has a source"),
            new("document, plaats en status; een afgeleide waarde met afleiding", "document, place and status; a derived value with its derivation"),
            ["VERANTWOORDING, Afronding en notatie van bedragen"],
            [],
            Regelstatus.Getoetst),
        new(
            "PARAM-15",
            new("Wat verandert, is bevestigd", "What changes is confirmed"),
            new("elke waarde en indeling is die van een ander jaar, of × de index, of staat met een reden in bevestigd", "every value and class is that of another year, or × the index, or is in bevestigd with a reason"),
            ["VERANTWOORDING, Beheer en onderhoud van het systeem"],
            ["K3", "K5", "K7"],
            Regelstatus.Getoetst),
        new(
            "PARAM-16",
            new("Geleende indirecte fracties", "Borrowed indirect fractions"),
            new("VG8 en VG7plus hebben de fractie van VG7, GGZ-W die van GGZ-B, op 4 decimalen of nauwkeuriger", "VG8 and VG7plus have the fraction of VG7, GGZ-W that of GGZ-B, to 4 decimals or more"),
            ["VERANTWOORDING, Correctie Indirecte uren vanuit het zorgzwaartepakket"],
            [],
            Regelstatus.Getoetst, "zorgprofielen.*.indirecteFractie"),
        new(
            "PARAM-17",
            new("Waarden liggen binnen hun grenzen", "Values lie within their bounds"),
            new("elke waarde ligt in het gepubliceerde bereik van haar soort; een eigen of bevestigde waarde in het uiterste bereik", "each value lies in the published range of its kind; an own or a confirmed value in the outermost range"),
            ["FORMULIER", "VERANTWOORDING, Bepalen grenzen in uren meerzorgprofielen", "VERANTWOORDING, Keuze verwerking nachtdienst", "RLZ, art. 2.2"],
            ["K2", "K5", "K7"],
            Regelstatus.Getoetst),
        new(
            "PARAM-18",
            new("De aftrek telt op", "The deductions add up"),
            new("exclusief beide = exclusief dagbesteding + exclusief behandeling − inclusief beide, waar alle vier er zijn", "exclusive of both = exclusive of dagbesteding + exclusive of behandeling − inclusive of both, where all four are there"),
            ["FORMULIER, prestaties"],
            [],
            Regelstatus.Getoetst, "zorgprofielen.*.prestaties.*.aftrek"),
        new(
            "PARAM-19",
            new("Geldbanden lopen op", "Money bands ascend"),
            new("de bovengrens van een geldband is meer dan die van de vorige", "the upper bound of a money band is more than that of the previous"),
            ["VERANTWOORDING, Bepalen financiële grenzen van de meerzorgprofielen"],
            [],
            Regelstatus.Getoetst, "onderbouwing.geldbanden.*"),
        new(
            "SOORT-1",
            new("Soort aanvraag", "Kind of application"),
            new("individueel, groep of preventief; preventief: binnen een minimale en een maximale termijn en onder vier voorwaarden",
                "individual, group or preventive; preventive: between a shortest and a longest term and under four conditions"),
            ["VOORWAARDEN, Preventieve Meerzorg", "REGELING, 7, Kortdurende meerzorg/preventieve meerzorg"],
            [],
            Regelstatus.Gesignaleerd),
        new(
            "TERMIJN-1",
            new("Termijn van een beschikking", "Term of a decision"),
            new("laatste dag ≤ eerste dag + maximale termijn − 1 dag; het zorgprofiel kan een eigen termijn hebben",
                "last day ≤ first day + longest term − 1 day; a zorgprofiel can have a term of its own"),
            ["REGELING, 9, Termijnen meerzorg"],
            ["K27"],
            Regelstatus.Gesignaleerd),
        new(
            "PLAN-1",
            new("Wanneer een meerzorgplan nodig is", "When a meerzorgplan is due"),
            new("levert al: meer cliënten dan de grens, op verzoek, eigen initiatief of een nieuwe groep; levert nog niet: een nieuwe cliënt of groep",
                "already delivers: more clients than the limit, on request, own initiative or a new group; does not deliver yet: a new client or group"),
            ["VOORWAARDEN, Meerzorgcyclus, Meerzorgplan", "CYCLUS, 1, Meerzorgplan"],
            ["K10", "K36"],
            Regelstatus.Berekend),
        new(
            "PLAN-2",
            new("Dialoog, evaluatie en aanvragen in de cyclus", "Dialogue, evaluation and applications in the cycle"),
            new("plan en evaluatie een termijn vóór de dialoog; dialoog en aanvragen volgens het beleid van het zorgkantoor",
                "plan and evaluation a term before the dialogue; dialogue and applications by the policy of the zorgkantoor"),
            ["VOORWAARDEN, Meerzorgcyclus", "CYCLUS, Tijdspad", "REGELING, 10, Meerzorgplan en meerzorgdialogen"],
            ["K11", "K27", "K28"],
            Regelstatus.Berekend),
        new(
            "PLAN-3",
            new("Ontwikkeltraject met het CCE", "Ontwikkeltraject with the CCE"),
            new("per cliënt ten minste één keer per termijn", "at least once per term for each client"),
            ["REGELING, 10, Ontwikkeltrajecten"],
            [],
            Regelstatus.Berekend),
        new(
            "TOETS-1",
            new("Beoordeling door het zorgkantoor", "Judgement by the zorgkantoor"),
            new("afwijzen, bijstellen of toekennen; nooit door een berekening", "reject, adjust or grant; never by a calculation"),
            ["REGELING, 10, Uitkomst beoordeling door zorgkantoren"],
            [],
            Regelstatus.Gesignaleerd),
        new(
            "DECL-1",
            new("Declaratie", "Declaration"),
            new("per kalendermaand: dagen × etmaalbedrag; andere toeslagen vervallen", "per calendar month: days × amount per day; other surcharges lapse"),
            ["VOORWAARDEN, Declareer Meerzorg via AW319"],
            ["K26"],
            Regelstatus.Berekend),
        new(
            "DAG-1",
            new("Dagprogramma", "Day programme"),
            new("rij: (tot − van) × medewerkers ÷ cliënten × dagen per week (5 werkdagen, 2 weekenddagen; minder dagen gemiddeld); nacht: som; min-uren: afwezigheid ÷ weken",
                "row: (to − from) × carers ÷ clients × days a week (5 working days, 2 weekend days; fewer days averaged); night: sum; min-uren: absence ÷ weeks"),
            ["FORMULIER, dagprogramma", "VERANTWOORDING, Min uren en Keuze verwerking nachtdienst"],
            [],
            Regelstatus.Berekend),
        new(
            "VERHUIS-1",
            new("Verhuizing naar een andere zorgaanbieder", "Move to another provider"),
            new("over te nemen: het meerzorgprofiel of maatwerk, 100 %-bedrag zonder contextmiddelen in euro's; maatwerk per dag = min(uren ÷ 7 × uurtarief, maximum per dag)",
                "carried over: the meerzorgprofiel or maatwerk, 100 % amount without context euros; maatwerk per day = min(hours ÷ 7 × hourly rate, maximum per day)"),
            ["VOORWAARDEN, Verhuist uw cliënt naar een nieuwe zorgaanbieder?", "FORMULIER, Verhuisformulier"],
            [],
            Regelstatus.Berekend, "zorgprofielen.*.ranges.*.jaarbedrag", "maatwerkUurtarief.*", "maximaalEtmaalbedrag", "dagenPerJaar"),
        new(
            "VOLLEDIG-1",
            new("Volledigheid van de aanvraag", "Completeness of the application"),
            new("alle verplichte velden ingevuld en leesbaar; BSN voldoet aan de elfproef; vragenlijst bijgevoegd; einddatum niet voor de ingangsdatum",
                "all required fields filled in and readable; BSN passes the eleven test; questionnaire attached; end date not before the start date"),
            ["VOORWAARDEN, Meerzorg ZZP/VPT aanvragen", "REGELING, 10. Check vooraf door zorgkantoor", "FORMULIER"],
            [],
            Regelstatus.Getoetst),
        new(
            "HERIJK-1",
            new("Herijking: jaarbedrag en geldband", "Calibration: yearly amount and money band"),
            new("gedeclareerd ÷ dagen × dagen per jaar; in de geldband van dat bedrag ÷ tariefpercentage, op het prijspeil van de dossiers",
                "declared ÷ days × days per year; in the money band of that amount ÷ tariefpercentage, at the price level of the dossiers"),
            ["VERANTWOORDING, Bepalen financiële grenzen van de meerzorgprofielen"],
            ["K19", "K23"],
            Regelstatus.Berekend, "dagenPerJaar", "onderbouwing.geldbanden.*", "onderbouwing.geldbandenMaximaalEtmaalbedrag", "maximaalEtmaalbedrag"),
        new(
            "HERIJK-2",
            new("Herijking: bedrag van een meerzorgprofiel", "Calibration: amount of a meerzorgprofiel"),
            new("gemiddelde van jaarbedrag ÷ tariefpercentage in de geldband × index", "mean of yearly amount ÷ tariefpercentage in the money band × index"),
            ["VERANTWOORDING, Bepalen financiële grenzen van de meerzorgprofielen"],
            [],
            Regelstatus.Berekend, "maximaalEtmaalbedrag"),
        new(
            "HERIJK-3",
            new("Herijking: te weinig dossiers is maatwerk", "Calibration: too few dossiers is maatwerk"),
            new("minder dossiers in de geldband dan het minimum → maatwerk; maatwerk met genoeg dossiers → voorstel tot omzetten",
                "fewer dossiers in the money band than the minimum → maatwerk; maatwerk with enough dossiers → proposal to convert"),
            ["VERANTWOORDING, Bepalen financiële grenzen van de meerzorgprofielen, Keuze en systematiek voor maatwerk, Beheer en onderhoud van het systeem"],
            ["K21"],
            Regelstatus.Berekend),
        new(
            "HERIJK-4",
            new("Herijking: ondergrenzen in uren", "Calibration: lower bounds in hours"),
            new("hele uren die de geldbanden scheiden (meerzorguren zonder indirecte uren) + indirecte uren, in hele seconden, plus 1 seconde; de eerste grens is de drempel van 25 %",
                "whole hours that part the money bands (meerzorguren without indirect hours) + indirect hours, in whole seconds, plus 1 second; the first bound is the threshold of 25 %"),
            ["VERANTWOORDING, Bepalen grenzen in uren meerzorgprofielen, Correctie indirecte uren"],
            ["K7", "K20", "K21", "K23"],
            Regelstatus.Berekend, "behandelaarsfactor", "zorgprofielen.*.basisuren", "zorgprofielen.*.indirecteFractie", "zorgprofielen.*.grensverschuiving", "zorgprofielen.*.prestaties.*.aftrek"),
        new(
            "HERIJK-5",
            new("Herijking: uurtarief van een maatwerkgroep", "Calibration: hourly rate of a maatwerkgroep"),
            new("som van de jaarbedragen ÷ som van de uren per jaar met indirecte uren; niet afgerond", "sum of the yearly amounts ÷ sum of the hours per year with indirect hours; not rounded"),
            ["VERANTWOORDING, Keuze en systematiek voor maatwerk"],
            [],
            Regelstatus.Berekend, "dagenPerJaar", "zorgprofielen.*.basisuren", "zorgprofielen.*.indirecteFractie"),
        new(
            "HERIJK-6",
            new("Herijking: contextdrempel", "Calibration: context threshold"),
            new("aandeel van de contextkosten in alle kosten ÷ aandeel van de dossiers met contextkosten", "share of context costs in all costs ÷ share of dossiers with context costs"),
            ["VERANTWOORDING, Verwerking context gebonden middelen euro's"],
            ["K1"],
            Regelstatus.Berekend),
        new(
            "HERIJK-7",
            new("Herijking: kostenneutraliteit", "Calibration: cost neutrality"),
            new("bedragen en tarieven uit dossiers × (totaal voor − wat blijft) ÷ (totaal na − wat blijft), elk dossier in de klasse van zijn uren", "amounts and rates from dossiers × (total before − what stays) ÷ (total after − what stays), each dossier in the class of its hours"),
            ["VERANTWOORDING, Kostenneutraliteit, Uitgangspunten nieuwe systematiek"],
            ["K22"],
            Regelstatus.Berekend),
        // Meerzorg in a pgb or mpt: the numbering is that of PGB-KADER.
        Pgb(Regelstatus.Gesignaleerd, "1", new("Integrale en individuele beoordeling", "Integral and individual judgement"),
            new("een open vraag: nooit door een berekening", "an open question: never by a calculation"), "1"),
        Pgb(Regelstatus.Gesignaleerd, "2A", new("Doelmatigheid", "Efficiency"),
            new("budget per jaar ≤ kosten in een instelling, als die zijn gegeven; anders alternatieven onderzoeken", "budget a year ≤ costs in an institution, when those are given; otherwise examine alternatives"), "2a"),
        Pgb(Regelstatus.Gesignaleerd, "2B", new("Verantwoorde zorg thuis", "Sound care at home"),
            new("ten minste één professionele zorgverlener in het plan", "at least one professional carer in the plan"), "2b"),
        Pgb(Regelstatus.Berekend, "3A", new("Tarieven van formele zorgverleners", "Rates of formal carers"),
            new("tarief ≤ jaarbedrag ÷ (hoeveelheid per week × weken), tenzij gemotiveerd; boven het wettelijke maximum alleen tot een hoger tarief van de NZa: een open vraag",
                "rate ≤ yearly amount ÷ (quantity a week × weeks), unless motivated; above the legal maximum only up to a higher rate of the NZa: an open question"),
            "3a en Bijlage B", ["RLZ, art. 5.22 lid 2 en bijlage H"], ["K12", "K32"]),
        Pgb(Regelstatus.Berekend, "3B", new("Tarieven van informele zorgverleners", "Rates of informal carers"),
            new("tarief ≤ informeel maximum; jong en zonder ervaring of opleiding: ≤ factor × minimumjeugduurloon; per dagdeel: × uren per dagdeel; een echtgenoot of verwant tot in de tweede graad is informeel; oude rechten: een open vraag",
                "rate ≤ informal maximum; young and without experience or training: ≤ factor × minimum youth wage; per dagdeel: × hours a dagdeel; a spouse or kin up to the second degree is informal; old rights: an open question"),
            "3b", ["RLZ, art. 5.22", "WML, art. 7", "ECLI:NL:RBOVE:2023:2105"], ["K13", "K31", "K33"]),
        Pgb(Regelstatus.Berekend, "3C", new("Ophoging van tarieven", "Raising of rates"),
            new("tarief ≤ vorig tarief × (1 + indexering)", "rate ≤ previous rate × (1 + indexation)"), "3c", ["RLZ, art. 5.15 lid 1"]),
        Pgb(Regelstatus.Gesignaleerd, "4A", new("Noodzakelijke zorg", "Necessary care"),
            new("een open vraag: nooit door een berekening", "an open question: never by a calculation"), "4a"),
        Pgb(Regelstatus.Berekend, "4B", new("Welzijnsactiviteiten in plaats van dagbesteding", "Welfare activities in place of dagbesteding"),
            new("zonder dagbesteding: alle regels samen ≤ fractie × dagdelen × uren per dagdeel; met dagbesteding: niet", "without dagbesteding: all lines together ≤ fraction × dagdelen × hours per dagdeel; with dagbesteding: nothing"),
            "4b", [], ["K13", "K15", "K16"]),
        Pgb(Regelstatus.Berekend, "4C", new("Huishoudelijke hulp", "Household help"),
            new("alle regels samen ≤ het vaste bedrag; maaltijden ≤ uren per dag × 7, door iemand van buiten en als niemand anders kan; uitgezonderd medische redenen van hygiëne",
                "all lines together ≤ the fixed amount; meals ≤ hours a day × 7, by somebody from outside and when nobody else can; except medical reasons of hygiene"),
            "4c", ["RLZ, bijlage H"], ["K16", "K17", "K18"]),
        Pgb(Regelstatus.Berekend, "5", new("Gebruikelijke zorg", "Usual care"), new("telt niet", "does not count"), "5"),
        Pgb(Regelstatus.Berekend, "6", new("Toezicht", "Supervision"),
            new("telt niet, behalve als het medisch noodzakelijk is: aan elke voorwaarde voldaan", "does not count, except when medically necessary: every condition met"), "6"),
        Pgb(Regelstatus.Berekend, "7", new("Incidentele zorg", "Incidental care"),
            new("wat als: telt niet; structureel variabel: som van de voorgaande weken ÷ aantal weken", "what if: does not count; structurally variable: sum of the past weeks ÷ number of weeks"), "7"),
        Pgb(Regelstatus.Berekend, "8", new("Nachtzorg", "Night care"), new("waken en slapen: telt niet; actieve zorg: telt", "awake and asleep: does not count; active care: counts"), "8"),
        Pgb(Regelstatus.Berekend, "9", new("Vakantie", "Holiday"), new("onkosten: tellen niet; logeren: telt via het integrale tarief", "expenses: do not count; logeren: counts through the integral rate"), "9"),
        Pgb(Regelstatus.Berekend, "10", new("Tussentijdse heraanvraag", "Interim re-application"),
            new("meer uren: alleen bij verzwaring; hogere tarieven: alleen bij uitval; ingang ≥ aanvraagdatum − weken", "more hours: only with a heavier need; higher rates: only when a carer drops out; from ≥ day of application − weeks"),
            "10", [], ["K13", "K16", "K34"]),
        Pgb(Regelstatus.Berekend, "11", new("Budget, meerzorg en de 25 %-toets", "Budget, meerzorg and the 25 % test"),
            new("budget = hoeveelheid × tarief × weken, per functie; meerzorg = budget − basisbudget; deel van een jaar: × dagen ÷ dagen van het jaar; toets: uren die tellen ≥ (1 + drempelfractie) × uren van het zorgprofiel, behalve bij zorg waarvoor die niet geldt; meer uren van één persoon dan een werkweek: een signaal",
                "budget = quantity × rate × weeks, per function; meerzorg = budget − own budget; part of a year: × days ÷ days of the year; test: hours that count ≥ (1 + threshold fraction) × hours of the zorgprofiel, except with care to which it does not apply; more hours of one person than a working week: a signal"),
            "Toegang tot de Meerzorg, 3, en Bijlage B", ["RLZ, art. 2.2, 5.14, 5.18, 5.22 lid 5 en bijlage H"], ["K12", "K13", "K14", "K32", "K35"]),
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

    /// <summary>What the calculator does with it.</summary>
    public Regelstatus Status { get; }

    /// <summary>
    /// The values of a year that it uses, by <see cref="Parameter.Pad"/>; <c>*</c> stands for any one part of a path, such as a
    /// zorgprofiel: <c>zorgprofielen.*.basisuren</c>.
    /// </summary>
    public ImmutableArray<string> Parameters { get; }

    /// <summary>The rule with this id.</summary>
    /// <param name="id">The id.</param>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public static Regel Met(string id) =>
        OpId.TryGetValue(id, out var regel) ? regel : throw new ArgumentException($"Onbekende regel \"{id}\".", nameof(id));

    private static Regel Pgb(Regelstatus status, string nummer, Tekst titel, Tekst formule, string plaats, string[]? bronnen = null, string[]? keuzes = null) =>
        new($"PGB-{nummer}", titel, formule, [$"PGB-KADER, {plaats}", .. bronnen ?? []], [.. keuzes ?? []], status);

    /// <summary>The id and what the rule is about.</summary>
    public override string ToString() => $"{Id} {Titel.Nl}";
}
