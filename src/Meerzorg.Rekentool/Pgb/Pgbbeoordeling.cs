using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Pgb;

/// <summary>What of one function is asked and counts, over all lines of a plan.</summary>
public sealed class Functietotaal
{
    internal Functietotaal(Zorgfunctie functie, IReadOnlyList<Rijoordeel> oordelen, Breuk weken)
    {
        Functie = functie;
        Gevraagd = new(Som(oordelen, oordeel => oordeel.Gevraagd.Aantal), functie.Eenheid());
        Geteld = new(Som(oordelen, oordeel => oordeel.Geteld.Aantal), functie.Eenheid());
        ExactPerWeek = Som(oordelen, oordeel => oordeel.ExactPerWeek);
        ExactPerJaar = ExactPerWeek * weken;
    }

    /// <summary>The function.</summary>
    public Zorgfunctie Functie { get; }

    /// <summary>What is asked a week.</summary>
    public Hoeveelheid Gevraagd { get; }

    /// <summary>What counts a week.</summary>
    public Hoeveelheid Geteld { get; }

    /// <summary>The budget a week in euros, in cents.</summary>
    public decimal PerWeek => Toekenning.AfgerondOpCenten(ExactPerWeek);

    /// <summary>The budget a year in euros, in cents: counted quantity × rate × weeks (PGB-11).</summary>
    public decimal PerJaar => Toekenning.AfgerondOpCenten(ExactPerJaar);

    internal Breuk ExactPerWeek { get; }

    internal Breuk ExactPerJaar { get; }

    internal static Breuk Som(IEnumerable<Rijoordeel> oordelen, Func<Rijoordeel, Breuk> waarde) =>
        oordelen.Aggregate(Breuk.Nul, (som, oordeel) => som + waarde(oordeel));
}

/// <summary>The 25 % test: the hours that count against those of the profile, exactly (PGB-11).</summary>
internal sealed class Urentoets
{
    private const int SecondenPerUur = 3600;

    internal Urentoets(Breuk profiel, Breuk drempelfractie, Breuk geteld)
    {
        Profiel = AlsTijd(profiel);
        Drempel = AlsTijd(profiel * (1 + drempelfractie));
        Geteld = AlsTijd(geteld);
    }

    /// <summary>The hours of the profile a week, dagdelen included (K13).</summary>
    public Uren Profiel { get; }

    /// <summary>From how many hours a week there is meerzorg.</summary>
    public Uren Drempel { get; }

    /// <summary>The hours that count a week, dagdelen included (K14).</summary>
    public Uren Geteld { get; }

    /// <summary>How far the counted hours are above the threshold; negative when they are below it.</summary>
    public Uren Afstand => Geteld - Drempel;

    /// <summary>Whether the threshold is reached.</summary>
    public bool IsGehaald => Afstand.Teken >= 0;

    private static Uren AlsTijd(Breuk uren) => Uren.VanExacteSeconden(uren * SecondenPerUur);
}

/// <summary>The days of a plan, of those of its calendar year (RLZ art. 5.14).</summary>
internal sealed class Planperiode
{
    internal Planperiode(Zorgplan plan, int jaar)
    {
        var (eerste, laatste) = (new DateOnly(jaar, 1, 1), new DateOnly(jaar, 12, 31));
        Dagen = (plan.Einddatum ?? laatste).DayNumber - (plan.Ingangsdatum ?? eerste).DayNumber + 1;
        DagenInJaar = laatste.DayNumber - eerste.DayNumber + 1;
    }

    /// <summary>The days of the plan.</summary>
    public int Dagen { get; }

    /// <summary>The days of the year: 366 in a leap year.</summary>
    public int DagenInJaar { get; }
}

/// <summary>A plan assessed line by line, with its totals.</summary>
public sealed class Pgbbeoordeling
{
    private readonly Breuk _budget;
    private readonly Breuk _perWeek;
    private readonly Breuk _verschil;
    private readonly Zorgplan _plan;

    internal Pgbbeoordeling(Zorgplan plan, Pgbprofiel profiel, Pgbparameters parameters)
    {
        _plan = plan;
        Profiel = profiel;
        var weken = parameters.WekenPerJaar.Exact;
        Regels = [.. Weeg(plan, profiel, parameters).Select(weging => new Rijoordeel(weging, parameters))];
        Functies =
        [
            .. Regels.GroupBy(oordeel => oordeel.Regel.Functie)
                .OrderBy(groep => groep.Key)
                .Select(groep => new Functietotaal(groep.Key, [.. groep], weken)),
        ];
        Basisbudget = profiel.Budget(plan.Basisbudget);
        _perWeek = Functietotaal.Som(Regels, oordeel => oordeel.ExactPerWeek);
        _budget = _perWeek * weken;
        _verschil = _budget - Basisbudget;
        if (plan.Ingangsdatum is not null || plan.Einddatum is not null) Periode = new(plan, parameters.Jaar);
        Urentoets = Toets(profiel, parameters);
    }

    /// <summary>The values of the zorgprofiel.</summary>
    internal Pgbprofiel Profiel { get; }

    /// <summary>The verdicts, in the order of the plan.</summary>
    public ImmutableArray<Rijoordeel> Regels { get; }

    /// <summary>The totals of the functions that the plan has, in the order of <see cref="Zorgfunctie"/>.</summary>
    public ImmutableArray<Functietotaal> Functies { get; }

    /// <summary>The 25 % test.</summary>
    internal Urentoets Urentoets { get; }

    /// <summary>The hours of the profile a week, dagdelen included (K13).</summary>
    public Uren UrenVanProfiel => Urentoets.Profiel;

    /// <summary>From how many hours a week there is meerzorg: the 25 % test (PGB-11).</summary>
    public Uren Urendrempel => Urentoets.Drempel;

    /// <summary>The hours that count a week, dagdelen included (K14).</summary>
    public Uren GeteldeUren => Urentoets.Geteld;

    /// <summary>How far the counted hours are above the threshold; negative when they are below it.</summary>
    public Uren Urenafstand => Urentoets.Afstand;

    /// <summary>Whether the threshold is reached.</summary>
    public bool HaaltUrendrempel => Urentoets.IsGehaald;

    /// <summary>What counts a week in euros, in cents.</summary>
    public decimal BudgetPerWeek => Toekenning.AfgerondOpCenten(_perWeek);

    /// <summary>What counts a year in euros, in cents, rounded from the unrounded total (PGB-11).</summary>
    public decimal BudgetPerJaar => Toekenning.AfgerondOpCenten(_budget);

    /// <summary>The profile's own budget a year in euros.</summary>
    public decimal Basisbudget { get; }

    /// <summary>Budget − the profile's own budget a year, in cents; negative when the profile's own budget is enough.</summary>
    [Regel("PGB-11")]
    public decimal Verschil => Toekenning.AfgerondOpCenten(_verschil);

    /// <summary>The meerzorg a year in euros, in cents; 0 when the profile's own budget is enough.</summary>
    public decimal Meerzorgbudget => Math.Max(0, Verschil);

    /// <summary>What counts over the weeks of the decision, in cents; <see langword="null"/> when the plan does not say how many (PGB-7).</summary>
    public decimal? BudgetOverToekenning => _plan.Toekenningsweken is { } weken ? Toekenning.AfgerondOpCenten(_perWeek * weken) : null;

    /// <summary>The days of the plan in its year; <see langword="null"/> when the plan says neither its first nor its last day, and so is of the whole year.</summary>
    internal Planperiode? Periode { get; }

    /// <summary>Of how many days of the year the plan is; <see langword="null"/> when it is of the whole year (RLZ art. 5.14).</summary>
    public int? Dagen => Periode?.Dagen;

    /// <summary>What counts over the days of the plan: the budget a year × days ÷ days of the year, in cents; <see langword="null"/> when it is of the whole year (RLZ art. 5.14).</summary>
    public decimal? BudgetOverPeriode => NaarRato(_budget);

    /// <summary>The meerzorg over the days of the plan, in cents; <see langword="null"/> when it is of the whole year (RLZ art. 5.14).</summary>
    public decimal? MeerzorgbudgetOverPeriode => NaarRato(Breuk.Max(Breuk.Nul, _verschil));

    /// <summary>What a person must judge about the lines.</summary>
    public IEnumerable<Melding> OpenVragen => Regels.SelectMany(oordeel => oordeel.OpenVragen);

    internal Breuk ExactBudget => _budget;

    [Regel("PGB-11")]
    private decimal? NaarRato(Breuk perJaar) => Periode is { } periode ? Toekenning.AfgerondOpCenten(perJaar * periode.Dagen / periode.DagenInJaar) : null;

    /// <summary>The rules in the order of PGB-KADER, but the nature of the care first: what does not count has no rate, and limits that lines share come last.</summary>
    private static ImmutableArray<Weging> Weeg(Zorgplan plan, Pgbprofiel profiel, Pgbparameters parameters)
    {
        ImmutableArray<Weging> wegingen = [.. plan.Regels.Select((regel, i) => Tariefregels.Weeg(Aardregels.Weeg(i + 1, regel), plan, profiel, parameters))];
        wegingen = Welzijnsregel.Weeg(wegingen, profiel, parameters);
        wegingen = Huishoudregels.Weeg(wegingen, plan, profiel, parameters);
        return
        [
            .. wegingen
                .Select(weging => Tariefregels.Vraag(Aardregels.Vraag(weging, plan, parameters), plan, profiel, parameters))
                .Select(weging => weging.Redenen.IsEmpty ? weging.Met(new("PGB-11", new("telt volledig", "counts in full"))) : weging),
        ];
    }

    /// <summary>Hours of care against hours of the profile; a dagdeel counts for hours (K13), household help, logeren and transport do not (K14).</summary>
    [Regel("PGB-11")]
    private Urentoets Toets(Pgbprofiel profiel, Pgbparameters parameters)
    {
        var perDagdeel = parameters.UrenPerDagdeel.Exact;
        var geteld = Functies.Where(functie => functie.Functie.IsZorg()).Aggregate(Breuk.Nul, (som, functie) => som + functie.Geteld.Aantal * parameters.UrenPer(functie.Geteld.Eenheid)!.Value);
        var basis = profiel.UrenPerWeek.Exact + (profiel.DagdelenPerWeek?.Exact ?? 0) * perDagdeel;
        return new(basis, parameters.Drempelfractie.Exact, geteld);
    }
}
