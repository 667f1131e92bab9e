using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool.Pgb;

/// <summary>What a care plan comes to: whether there is access, every line with its verdict, and the budgets.</summary>
/// <remarks>Whatever the findings, the amounts are computed: granting, adjusting or rejecting is up to the zorgkantoor (TOETS-1).</remarks>
[JsonConverter(typeof(RekentoolConverter<Pgbuitkomst>))]
public sealed class Pgbuitkomst
{
    internal Pgbuitkomst(Zorgplan plan, Heraanvraag? heraanvraag, Pgbparameters parameters)
    {
        Plan = plan;
        Parameters = parameters;
        if (parameters.Van(plan.Zorgprofiel) is { } profiel)
        {
            Beoordeling = new(plan, profiel, parameters);
            if (heraanvraag is not null) Heraanvraag = new(heraanvraag, new(heraanvraag.Eerder, profiel, parameters), Beoordeling, parameters);
        }

        Bevindingen =
        [
            .. Toegangstoets.Profiel(plan),
            .. Beoordeling is null ? [] : Toegangstoets.Uren(plan, Beoordeling, parameters),
            .. Toegangstoets.Professional(plan),
            .. Beoordeling is null ? [] : Toegangstoets.Kosten(plan, Beoordeling),
        ];
    }

    /// <summary>The plan.</summary>
    public Zorgplan Plan { get; }

    /// <summary>The parameters.</summary>
    public Pgbparameters Parameters { get; }

    /// <summary>What does not meet a rule on access, or deserves attention; empty when nothing does.</summary>
    public ImmutableArray<Melding> Bevindingen { get; }

    /// <summary>Whether every condition for access that can be computed is met.</summary>
    public bool HeeftToegang => Bevindingen.All(bevinding => bevinding.Ernst != Ernst.Fout);

    /// <summary>The verdicts and totals; <see langword="null"/> when the zorgprofiel cannot be had in a pgb or mpt.</summary>
    public Pgbbeoordeling? Beoordeling { get; }

    /// <summary>The comparison with the earlier plan; <see langword="null"/> when this is no interim re-application.</summary>
    public Heraanvraagoordeel? Heraanvraag { get; }

    /// <summary>What a person must judge: about the whole plan, about its lines, and about a re-application.</summary>
    public ImmutableArray<Melding> OpenVragen => [.. VanHetPlan(), .. Beoordeling?.OpenVragen ?? [], .. Heraanvraag?.OpenVragen ?? []];

    /// <summary>The parameter values on which the amounts and the 25 % test rest.</summary>
    public ImmutableArray<Parameter> Grondslag => Beoordeling is not { } beoordeling
        ? []
        :
        [
            .. ((IEnumerable<Parameter>)
            [
                .. beoordeling.Profiel.Bedragen(Plan.Basisbudget),
                beoordeling.Profiel.UrenPerWeek,
                .. beoordeling.Profiel.DagdelenPerWeek is { } dagdelen ? (Parameter[])[dagdelen, Parameters.UrenPerDagdeel] : [],
                Parameters.Drempelfractie,
                Parameters.WekenPerJaar,
                .. beoordeling.Regels.SelectMany(oordeel => oordeel.Grondslag),
                .. Beleid(beoordeling),
            ]).DistinctBy(parameter => parameter.Pad),
        ];

    /// <summary>What else deserves a person's attention.</summary>
    public ImmutableArray<Melding> Signalen =>
    [
        .. MeerDanEenWeek(),
        .. MeerDanEenWerkweek(),
        .. Indexering(),
        .. (Beoordeling?.Regels ?? []).Select(oordeel => Tariefregels.VanafJuli(oordeel, Plan, Parameters)).OfType<Melding>(),
        .. Uitkomstsignalen.NietGepubliceerd(Grondslag),
        Toets(),
    ];

    /// <summary>The outcome in one line.</summary>
    public Tekst Naam => this switch
    {
        { Beoordeling: not { } } or { HeeftToegang: false } => new("geen toegang tot meerzorg", "no access to meerzorg"),
        { Heraanvraag: { } heraanvraag } => new(
            $"heraanvraag, budget ten hoogste {Notatie.Euro(heraanvraag.ToelaatbaarPerJaar, Taal.Nederlands)} per jaar, vanaf {Notatie.Datum(heraanvraag.Ingang, Taal.Nederlands)}",
            $"re-application, budget at most {Notatie.Euro(heraanvraag.ToelaatbaarPerJaar, Taal.Engels)} a year, from {Notatie.Datum(heraanvraag.Ingang, Taal.Engels)}"),
        { Beoordeling.Meerzorgbudget: 0 } => new("het basisbudget is genoeg", "the profile's own budget is enough"),
        { Beoordeling: { } beoordeling } => new(
            $"meerzorg {Notatie.Euro(beoordeling.Meerzorgbudget, Taal.Nederlands)} per jaar", $"meerzorg {Notatie.Euro(beoordeling.Meerzorgbudget, Taal.Engels)} a year"),
    };

    /// <summary>The outcome step by step, with rules, formulas, values and sources.</summary>
    public Toelichting Toelichting() => new(Pgbstappen.Van(this));

    /// <summary>The zorgprofiel, the year and the outcome.</summary>
    public override string ToString() => $"{Plan.Zorgprofiel} {Parameters.Jaar}: {Naam.Nl}";

    internal static Tekst Aanhef { get; } = new("Het zorgplan kan niet worden beoordeeld", "The care plan cannot be assessed");

    /// <summary>What is chosen where the sources leave it open, as far as this outcome asks.</summary>
    private IEnumerable<Parameter> Beleid(Pgbbeoordeling beoordeling)
    {
        if (beoordeling.Regels.Any(oordeel => oordeel is { Geteld: { Eenheid: Zorgeenheid.Dagdelen, Aantal.Teken: > 0 }, Regel.Zorgverlener.IsInformeel: true })) yield return Parameters.InformeelPerDagdeel;
        if (Heraanvraag is { Heraanvraag.Verzwaring: false }) yield return Parameters.MeerUren;
    }

    [Regel("PGB-1", "PGB-4A", "PGB-2A", "PGB-11")]
    private IEnumerable<Melding> VanHetPlan()
    {
        yield return new(null, "PGB-1", new(
            "wat volgt uit de integrale en individuele beoordeling, met de zorg in natura erbij?", "what follows from the integral and individual judgement, care in natura included?"));
        yield return new(null, "PGB-4A", new("is alle zorg in het plan noodzakelijk gezien de zorgbehoefte?", "is all care in the plan necessary in view of the need for care?"));
        if (Bevindingen.Any(bevinding => bevinding.Regel == "PGB-2A"))
            yield return new(null, "PGB-2A", new("zijn er passende en doelmatiger alternatieven in een instelling?", "are there suitable and more efficient alternatives in an institution?"));
        if (Beoordeling is { HaaltUrendrempel: false } beoordeling && Plan.BijzondereBehoefte is null)
        {
            yield return new(
                null,
                "PGB-11",
                new("is er ook behoefte aan zorg waarvoor de 25 % niet geldt, zoals beademing (RLZ, art. 2.2 lid 1 onder c tot en met f en lid 2 onder b; K35)?",
                    "is there also a need for care to which the 25 % does not apply, such as ventilation (RLZ, art. 2.2 lid 1 onder c up to f and lid 2 onder b; K35)?"),
                beoordeling.Meerzorgbudget > 0 ? beoordeling.Meerzorgbudget : null);
        }
    }

    /// <summary>Lines that ask more of one carer than a week has hours: probably in another unit, or per month or year.</summary>
    [Regel("PGB-11")]
    private IEnumerable<Melding> MeerDanEenWeek()
    {
        const int UrenPerDag = 24;
        const int DagenPerWeek = 7;
        foreach (var (nummer, regel) in Plan.Regels.Index())
        {
            if (regel.PerWeek is not { } hoeveelheid) continue;
            var uren = hoeveelheid.Aantal * (hoeveelheid.Eenheid == Zorgeenheid.Etmalen ? UrenPerDag : Parameters.UrenPer(hoeveelheid.Eenheid) ?? 0);
            if (uren <= DagenPerWeek * UrenPerDag) continue;
            yield return new("PGB-11", new(
                $"regel {nummer + 1}: {hoeveelheid.In(Taal.Nederlands)} per week is meer dan een week heeft ({DagenPerWeek * UrenPerDag} uur): is het wel per week, en in {hoeveelheid.Eenheid.Naam().Nl}?",
                $"line {nummer + 1}: {hoeveelheid.In(Taal.Engels)} a week is more than a week has ({DagenPerWeek * UrenPerDag} hours): is it per week, and in {hoeveelheid.Eenheid.Naam().En}?"));
        }
    }

    /// <summary>Hours that count of one carer above those that one person works for a client (RLZ art. 5.18 lid 1 onder d and 5.22 lid 5); a name can also be that of a provider.</summary>
    [Regel("PGB-11")]
    private IEnumerable<Melding> MeerDanEenWerkweek()
    {
        var maximum = Parameters.MaximumUrenPerZorgverlener;
        foreach (var groep in (Beoordeling?.Regels ?? []).GroupBy(oordeel => oordeel.Regel.Zorgverlener.Naam, StringComparer.Ordinal))
        {
            var uren = groep.Aggregate(Breuk.Nul, (som, oordeel) => som + oordeel.Geteld.Aantal * (Parameters.UrenPer(oordeel.Geteld.Eenheid) ?? 0));
            if (uren <= maximum.Exact) continue;
            var (telt, grens) = (new Hoeveelheid(uren, Zorgeenheid.Uren).AlsTekst, new Hoeveelheid(maximum.Exact, Zorgeenheid.Uren).AlsTekst);
            yield return new("PGB-11", new(
                $"{groep.Key}: {telt.Nl} per week telt; één persoon op wie het Arbeidstijdenbesluit niet van toepassing is, werkt ten hoogste {grens.Nl} per week voor de budgethouder ({maximum.Herkomst})",
                $"{groep.Key}: {telt.En} a week count; one person to whom the Arbeidstijdenbesluit does not apply works at most {grens.En} a week for the client ({maximum.Herkomst})"));
        }
    }

    /// <summary>A plan that raises rates by more than the amounts of its year were raised by.</summary>
    [Regel("PGB-3C")]
    private IEnumerable<Melding> Indexering()
    {
        var indexering = Parameters.Indexering;
        if (Plan.Indexering is not { } gevraagd || gevraagd <= indexering.Waarde || Plan.Regels.All(regel => regel.VorigTarief is null)) yield break;
        yield return new("PGB-3C", new(
            $"het plan rekent met een indexering van {Notatie.Percentage(gevraagd, Taal.Nederlands)}; de bedragen van {Parameters.Jaar} zijn met {Notatie.Percentage(indexering.Waarde, Taal.Nederlands)} verhoogd ({indexering.Herkomst})",
            $"the plan reckons with an indexation of {Notatie.Percentage(gevraagd, Taal.Engels)}; the amounts of {Parameters.Jaar} were raised by {Notatie.Percentage(indexering.Waarde, Taal.Engels)} ({indexering.Herkomst})"));
    }

    [Regel("TOETS-1")]
    private static Melding Toets() => new("TOETS-1", new(
        "dit is een berekening; het zorgkantoor wijst de aanvraag af, stelt haar bij of kent haar toe", "this is a calculation; the zorgkantoor rejects, adjusts or grants the application"));
}
