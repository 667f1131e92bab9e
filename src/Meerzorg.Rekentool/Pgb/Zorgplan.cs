using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Meerzorg.Rekentool.Json;

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
    internal static Objectvorm<Toezichtvoorwaarden> Vorm { get; } = new("toezicht", () => default)
    {
        { "heleEtmaal", JaNeevorm.Van, toezicht => toezicht.HeleEtmaal, (toezicht, waar) => toezicht with { HeleEtmaal = waar }, "onafgebroken toezicht en actieve observatie, het hele etmaal", "PGB-6" },
        { "ingrijpenTeAllenTijde", JaNeevorm.Van, toezicht => toezicht.IngrijpenTeAllenTijde, (toezicht, waar) => toezicht with { IngrijpenTeAllenTijde = waar }, "I: ingrijpen kan te allen tijde nodig zijn", "PGB-6" },
        { "ingrijpenOnmiddellijk", JaNeevorm.Van, toezicht => toezicht.IngrijpenOnmiddellijk, (toezicht, waar) => toezicht with { IngrijpenOnmiddellijk = waar }, "II: is het nodig, dan onmiddellijk", "PGB-6" },
        { "escalatieZonderIngrijpen", JaNeevorm.Van, toezicht => toezicht.EscalatieZonderIngrijpen, (toezicht, waar) => toezicht with { EscalatieZonderIngrijpen = waar }, "III: zonder ingrijpen escaleert een (levens)bedreigende situatie", "PGB-6" },
        { "verpleegkundigOfGedrag", JaNeevorm.Van, toezicht => toezicht.VerpleegkundigOfGedrag, (toezicht, waar) => toezicht with { VerpleegkundigOfGedrag = waar }, "het ingrijpen bestaat uit verpleegkundige handelingen, of uit handelingen bij extreme gedragsproblematiek", "PGB-6" },
    };

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
[JsonConverter(typeof(RekentoolConverter<Zorgplanrij>))]
public sealed record Zorgplanrij
{
    private const decimal HoogsteTarief = 10_000m;

    private static readonly Getalvorm Tariefvorm = new(Getalveld.Bedrag(HoogsteTarief, "42.50"), "euro per eenheid, een getal");

    internal static Objectvorm<Zorgplanrij> Vorm { get; } = new("regel", () => new() { Functie = default, Tarief = 0, Zorgverlener = null! }, InEenEenheid)
    {
        { "functie", Keuzevorm<Zorgfunctie>.OpNaam, regel => regel.Functie, (regel, functie) => regel with { Functie = functie }, "wat voor zorg", "PGB-11", Lidwijze.Verplicht | Lidwijze.Onthoud },
        { "aard", Keuzevorm<Zorgaard>.OpNaam, regel => regel.Aard, (regel, aard) => regel with { Aard = aard }, "de aard van de zorg; zij bepaalt onder welke regel het oordeel valt; `regulier` als het ontbreekt", "PGB-11" },
        { PerWeekIn(Zorgeenheid.Uren, "hoeveel per week, bij persoonlijke verzorging, verpleging, begeleiding individueel en huishoudelijke hulp") },
        { PerWeekIn(Zorgeenheid.Dagdelen, "hoeveel per week, bij begeleiding groep") },
        { PerWeekIn(Zorgeenheid.Etmalen, "hoeveel per week, bij logeren") },
        { PerWeekIn(Zorgeenheid.Ritten, "hoeveel per week, bij vervoer") },
        { "voorgaandeWeken", new Lijstvorm<Hoeveelheid>(Weekhoeveelheidvorm.Van), regel => regel.VoorgaandeWeken, (regel, weken) => regel with { VoorgaandeWeken = weken }, "hoeveel het in elke voorgaande week was, ook als het niets was; alleen bij `structureelVariabel`, in plaats van de hoeveelheid", "PGB-7" },
        { "tarief", Tariefvorm, regel => regel.Tarief, (regel, tarief) => regel with { Tarief = tarief }, "het tarief", "PGB-3A", Lidwijze.Verplicht },
        { "vorigTarief", Tariefvorm, regel => regel.VorigTarief, (regel, tarief) => regel with { VorigTarief = tarief }, "het tarief van een jaar eerder", "PGB-3C" },
        { "motivering", Woordvorm.Vrij, regel => regel.Motivering!, (regel, motivering) => regel with { Motivering = motivering }, "waarom het tarief hoger is", "PGB-3A" },
        { "zorgverlener", Zorgverlenernaamvorm.Van, regel => regel.Zorgverlener, (regel, zorgverlener) => regel with { Zorgverlener = zorgverlener }, "wie de zorg geeft", "PGB-3B", Lidwijze.Verplicht },
        { "toezicht", Toezichtvoorwaarden.Vorm, regel => regel.Toezicht, (regel, toezicht) => regel with { Toezicht = toezicht }, "alleen bij `medischNoodzakelijkToezicht`: aan welke voorwaarden is voldaan; wat ontbreekt, is niet vervuld", "PGB-6" },
        { "hygienereden", Keuzevorm<Hygienereden>.OpNaam, regel => regel.Hygienereden, (regel, reden) => regel with { Hygienereden = reden }, "alleen bij huishoudelijke hulp: waarom extra hygiëne nodig is", "PGB-4C" },
        { "medischOnderbouwd", JaNeevorm.Van, regel => regel.MedischOnderbouwd, (regel, onderbouwd) => regel with { MedischOnderbouwd = onderbouwd }, "of die reden medisch is onderbouwd; `false` als het ontbreekt", "PGB-4C" },
        { "omschrijving", Woordvorm.Vrij, regel => regel.Omschrijving!, (regel, omschrijving) => regel with { Omschrijving = omschrijving }, "waar de regel over gaat" },
    };

    /// <summary>The function.</summary>
    public required Zorgfunctie Functie { get; init; }

    /// <summary>The nature of the care.</summary>
    public Zorgaard Aard { get; init; }

    /// <summary>How much a week, in the unit of the function; left out for <see cref="Zorgaard.StructureelVariabel"/>.</summary>
    public Hoeveelheid? PerWeek { get; init; }

    /// <summary>How much it was in each of the past weeks, for <see cref="Zorgaard.StructureelVariabel"/> only.</summary>
    public ImmutableArray<Hoeveelheid> VoorgaandeWeken { get; init => field = value.OfLeeg(); } = [];

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

    /// <summary>The same line, with the same past weeks in the same order.</summary>
    /// <param name="other">The other line.</param>
    public bool Equals(Zorgplanrij? other) =>
        other is not null && Functie == other.Functie && Aard == other.Aard && PerWeek == other.PerWeek && Reeksen.ZijnGelijk(VoorgaandeWeken, other.VoorgaandeWeken)
        && Tarief == other.Tarief && VorigTarief == other.VorigTarief && Motivering == other.Motivering && Zorgverlener == other.Zorgverlener
        && Toezicht == other.Toezicht && Hygienereden == other.Hygienereden && MedischOnderbouwd == other.MedischOnderbouwd && Omschrijving == other.Omschrijving;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Functie, Aard, PerWeek, Reeksen.Hash(VoorgaandeWeken), Tarief, Zorgverlener, Motivering, Omschrijving);

    /// <summary>What is accepted instead of a quantity under the name of another unit, for messages.</summary>
    internal static Tekst Verkeerd(Zorgfunctie functie) =>
        new($"{Keuzewoord.Van(functie.Eenheid())}, de eenheid van {Keuzewoord.Van(functie)}", $"{Keuzewoord.Van(functie.Eenheid())}, the unit of {Keuzewoord.Van(functie)}");

    /// <summary>The quantity stands under the name of its unit.</summary>
    private static Lid<Zorgplanrij> PerWeekIn(Zorgeenheid eenheid, string betekenis) => new Lid<Zorgplanrij, Hoeveelheid?>(
        Keuzewoord.Van(eenheid),
        new Nietsvorm<Hoeveelheid>(Hoeveelheidvorm.In(eenheid)),
        regel => regel.PerWeek is { } perWeek && perWeek.Eenheid == eenheid ? perWeek : null,
        (regel, hoeveelheid) => regel with { PerWeek = hoeveelheid },
        betekenis)
    { Regel = "PGB-11" };

    /// <summary>A quantity under the name of another unit than that of the function is a fault; which of two it then is does not matter.</summary>
    private static Zorgplanrij InEenEenheid(Zorgplanrij regel, Objectlezing lezing)
    {
        if (!lezing.Heeft("functie") || !lezing.Plaats.Fouten.IsGoed(lezing.Pad("functie"))) return regel;
        foreach (var eenheid in Enum.GetValues<Zorgeenheid>().Where(eenheid => eenheid != regel.Functie.Eenheid() && lezing.Heeft(Keuzewoord.Van(eenheid))))
        {
            var ander = Keuzewoord.Van(eenheid);
            lezing.Plaats.Fouten.Meld(Foutsoort.Tegenstrijdig, lezing.Pad(ander), Tekst.Gelijk(ander), Verkeerd(regel.Functie), "PGB-11");
        }

        return regel;
    }
}

/// <summary>A weekly care plan with which meerzorg is asked in a pgb or mpt: all care, also what the profile's own budget pays.</summary>
[JsonConverter(typeof(RekentoolConverter<Zorgplan>))]
public sealed record Zorgplan
{
    private const int MeesteRegels = 1000;
    private const int MeesteWeken = 530;

    /// <summary>How a plan stands in a document, without its year.</summary>
    internal static Objectvorm<Zorgplan> Vorm { get; } = new(
        "zorgplan", () => new() { Zorgprofiel = null!, LeeftijdClient = 0, Basisbudget = default, Regels = [] }, verwacht: new("een object met een zorgplan", "an object with a care plan"))
    {
        { "zorgprofiel", Meerzorg.Rekentool.Zorgprofiel.Vorm, plan => plan.Zorgprofiel, (plan, profiel) => plan with { Zorgprofiel = profiel }, "het geïndiceerde zorgprofiel", "TOEGANG-1", Lidwijze.Verplicht },
        { "leveringsvorm", new Keuzevorm<Leveringsvorm>(Namen.Naam, Leveringsvorm.Pgb, Leveringsvorm.Mpt), plan => plan.Leveringsvorm, (plan, vorm) => plan with { Leveringsvorm = vorm }, "waarin de zorg wordt geleverd; `pgb` als het ontbreekt", "TOEGANG-1", Lidwijze.Altijd },
        { "leeftijdClient", Zorgverlener.Leeftijdvorm, plan => plan.LeeftijdClient, (plan, leeftijd) => plan with { LeeftijdClient = leeftijd }, "de leeftijd van de cliënt in hele jaren", "PGB-5", Lidwijze.Verplicht },
        { "basisbudget", Keuzevorm<Basisbudget>.OpNaam, plan => plan.Basisbudget, (plan, basisbudget) => plan with { Basisbudget = basisbudget }, "met welk deel voor dagbesteding het basisbudget rekent; alleen wat het zorgprofiel in dat jaar heeft", "PGB-11", Lidwijze.Verplicht },
        { "ingangsdatum", Datumvorm.Geldig, plan => plan.Ingangsdatum, (plan, dag) => plan with { Ingangsdatum = dag }, "de eerste dag, in het jaar van het plan; 1 januari als het ontbreekt", "PGB-11" },
        { "einddatum", Datumvorm.Geldig, plan => plan.Einddatum, (plan, dag) => plan with { Einddatum = dag }, "de laatste dag, in het jaar van het plan; 31 december als het ontbreekt", "PGB-11" },
        { "bijzondereBehoefte", JaNeevorm.Van, plan => plan.BijzondereBehoefte, (plan, waar) => plan with { BijzondereBehoefte = waar }, "of de cliënt ook zorg nodig heeft als bedoeld in RLZ, art. 2.2 lid 1 onder c tot en met f of lid 2 onder b, zoals beademing: de 25 % geldt dan niet (K35)", "PGB-11" },
        { "anderKanMaaltijdBereiden", JaNeevorm.Van, plan => plan.AnderKanMaaltijdBereiden, (plan, kan) => plan with { AnderKanMaaltijdBereiden = kan }, "kan iemand anders in het gezin eten bereiden? verplicht bij maaltijdbereiding", "PGB-4C" },
        {
            "kostenInInstelling",
            new Getalvorm(Getalveld.PositiefBedrag(Getalvorm.MaximaalEuro, "90000.00"), "euro per jaar, een getal"),
            plan => plan.KostenInInstelling,
            (plan, kosten) => plan with { KostenInInstelling = kosten },
            "wat de zorg in een instelling kost",
            "PGB-2A"
        },
        {
            "indexering",
            new Getalvorm(
                new(new("een fractie", "a fraction"), new("een fractie vanaf 0 en kleiner dan 1", "a fraction from 0 and below 1"), new(0, 1, MaximumNietMee: true), "0.0437") { IsFractie = true }, "fractie, zoals `0.0437`"),
            plan => plan.Indexering,
            (plan, indexering) => plan with { Indexering = indexering },
            "de jaarlijkse indexering (VWS); verplicht bij een vorig tarief",
            "PGB-3C"
        },
        {
            "toekenningsweken",
            new Geheelvorm(new("een heel aantal weken", "a whole number of weeks")) { Minimum = 1, Maximum = MeesteWeken, Eenheid = new("weken", "weeks") },
            plan => plan.Toekenningsweken,
            (plan, weken) => plan with { Toekenningsweken = weken },
            "de weken van de gevraagde beschikking",
            "PGB-7"
        },
        { Zorgverlenersvorm.Lid, Zorgverlenersvorm.Van, plan => plan.Zorgverleners, (plan, _) => plan, "de zorgverleners, elk onder een eigen naam: een rol, geen persoonsgegevens", "PGB-3B", Lidwijze.Verplicht | Lidwijze.Onthoud },
        {
            "regels",
            new Lijstvorm<Zorgplanrij>(Zorgplanrij.Vorm, new("een lijst met regels", "a list of lines"))
            {
                Aantal = new(new("een aantal regels", "a number of lines")) { Minimum = 1, Maximum = MeesteRegels, Eenheid = new("regels", "lines") },
            },
            plan => plan.Regels,
            (plan, regels) => plan with { Regels = regels },
            "de regels van het plan",
            "PGB-11",
            Lidwijze.Verplicht
        },
    };

    /// <summary>The indicated zorgprofiel.</summary>
    public required Zorgprofiel Zorgprofiel { get; init; }

    /// <summary>pgb or mpt.</summary>
    public Leveringsvorm Leveringsvorm { get; init; } = Leveringsvorm.Pgb;

    /// <summary>The client's age in whole years (PGB-5).</summary>
    public required int LeeftijdClient { get; init; }

    /// <summary>With which part for dagbesteding the profile's own budget is reckoned (PGB-11).</summary>
    public required Basisbudget Basisbudget { get; init; }

    /// <summary>The first day, in the year of the plan; 1 January when not stated (RLZ art. 5.12 and 5.14).</summary>
    public DateOnly? Ingangsdatum { get; init; }

    /// <summary>The last day, in the year of the plan; 31 December when not stated (RLZ art. 5.12 and 5.14).</summary>
    public DateOnly? Einddatum { get; init; }

    /// <summary>Whether the need is also for care to which the 25 % does not apply, such as ventilation (RLZ art. 2.2; K35); <see langword="null"/> when not stated.</summary>
    public bool? BijzondereBehoefte { get; init; }

    /// <summary>Whether somebody else at home can prepare meals; needed with <see cref="Zorgaard.Maaltijdbereiding"/> (PGB-4C).</summary>
    public bool? AnderKanMaaltijdBereiden { get; init; }

    /// <summary>What the same care would cost in an institution, in euros a year, when that is known (PGB-2A).</summary>
    public decimal? KostenInInstelling { get; init; }

    /// <summary>The yearly indexation of rates as a fraction (VWS); needed with <see cref="Zorgplanrij.VorigTarief"/> (PGB-3C).</summary>
    public decimal? Indexering { get; init; }

    /// <summary>The weeks of the decision that is asked, to convert the weekly budget to (PGB-7); <see langword="null"/> when not stated.</summary>
    public int? Toekenningsweken { get; init; }

    /// <summary>The lines.</summary>
    public required ImmutableArray<Zorgplanrij> Regels { get; init => field = value.OfLeeg(); }

    /// <summary>The carers of the lines, each name once.</summary>
    private ImmutableArray<Zorgverlener> Zorgverleners => [.. Regels.Select(regel => regel?.Zorgverlener).OfType<Zorgverlener>().DistinctBy(zorgverlener => zorgverlener.Naam, StringComparer.Ordinal)];

    /// <summary>The same plan, with the same lines in the same order.</summary>
    /// <param name="other">The other plan.</param>
    public bool Equals(Zorgplan? other) =>
        other is not null && Zorgprofiel == other.Zorgprofiel && Leveringsvorm == other.Leveringsvorm && LeeftijdClient == other.LeeftijdClient && Basisbudget == other.Basisbudget
        && Ingangsdatum == other.Ingangsdatum && Einddatum == other.Einddatum && BijzondereBehoefte == other.BijzondereBehoefte
        && AnderKanMaaltijdBereiden == other.AnderKanMaaltijdBereiden && KostenInInstelling == other.KostenInInstelling && Indexering == other.Indexering
        && Toekenningsweken == other.Toekenningsweken && Reeksen.ZijnGelijk(Regels, other.Regels);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Zorgprofiel, Leveringsvorm, LeeftijdClient, Basisbudget, KostenInInstelling, Indexering, HashCode.Combine(Toekenningsweken, Ingangsdatum, Einddatum), Reeksen.Hash(Regels));
}
