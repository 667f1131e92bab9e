using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Pgb;

/// <summary>What a zorgprofiel holds of one function: how much a week, what amount a year, and so what rate (K12).</summary>
internal sealed class Pgbfunctie
{
    private readonly Parameter<decimal> _weken;

    internal Pgbfunctie(
        Zorgfunctie functie,
        int? klasse,
        Parameter<decimal>? perWeek,
        Parameter<decimal> jaarbedrag,
        Parameter<decimal>? jaarbedragZonderVervoer,
        Parameter<decimal>? gedruktTarief,
        Parameter<decimal> weken)
    {
        Functie = functie;
        Klasse = klasse;
        PerWeek = perWeek;
        Jaarbedrag = jaarbedrag;
        JaarbedragZonderVervoer = jaarbedragZonderVervoer;
        GedruktTarief = gedruktTarief;
        _weken = weken;
    }

    /// <summary>The function.</summary>
    public Zorgfunctie Functie { get; }

    /// <summary>The class (klasse) of bijlage B; <see langword="null"/> where there is none.</summary>
    public int? Klasse { get; }

    /// <summary>How much a week, in the unit of the function; <see langword="null"/> for household help, of which only the amount is laid down.</summary>
    public Parameter<decimal>? PerWeek { get; }

    /// <summary>The amount a year in euros; for begeleiding groep with transport.</summary>
    public Parameter<decimal> Jaarbedrag { get; }

    /// <summary>For begeleiding groep, where it is published: the amount a year without transport.</summary>
    public Parameter<decimal>? JaarbedragZonderVervoer { get; }

    /// <summary>The average rate as bijlage B prints it; it can differ from amount ÷ quantity (K12).</summary>
    public Parameter<decimal>? GedruktTarief { get; }

    /// <summary>The rate that follows: amount ÷ (quantity a week × weeks a year); <see langword="null"/> where no quantity is laid down.</summary>
    /// <param name="basisbudget">With or without transport, for begeleiding groep.</param>
    public decimal? Tarief(Basisbudget basisbudget = Basisbudget.MetVervoer) => ExactTarief(basisbudget)?.NaarDecimaal();

    /// <summary>What the printed rate is more than the one that follows, in euros; <see langword="null"/> where one of them is not there (K12).</summary>
    public decimal? Drukverschil => GedruktTarief is { } gedrukt && ExactTarief(Basisbudget.MetVervoer) is { } tarief ? (gedrukt.Exact - tarief).NaarDecimaal() : null;

    internal Parameter<decimal> Bedrag(Basisbudget basisbudget) => basisbudget == Basisbudget.MetVervoer ? Jaarbedrag : JaarbedragZonderVervoer ?? Jaarbedrag;

    internal Breuk? ExactTarief(Basisbudget basisbudget) => PerWeek is { } perWeek ? Bedrag(basisbudget).Exact / (perWeek.Exact * _weken.Exact) : null;
}

/// <summary>A zorgprofiel with which meerzorg can be had in a pgb or mpt: its hours, dagdelen and amounts in one year.</summary>
internal sealed class Pgbprofiel
{
    internal Pgbprofiel(
        Zorgprofiel zorgprofiel,
        Parameter<decimal> urenPerWeek,
        Parameter<decimal>? dagdelenPerWeek,
        Parameter<decimal> welzijnsdagdelen,
        ImmutableArray<Pgbfunctie> functies)
    {
        Zorgprofiel = zorgprofiel;
        UrenPerWeek = urenPerWeek;
        DagdelenPerWeek = dagdelenPerWeek;
        Welzijnsdagdelen = welzijnsdagdelen;
        Functies = functies;
    }

    /// <summary>The zorgprofiel.</summary>
    public Zorgprofiel Zorgprofiel { get; }

    /// <summary>The average hours a week.</summary>
    public Parameter<decimal> UrenPerWeek { get; }

    /// <summary>The average dagdelen a week; <see langword="null"/> where the profile has no begeleiding groep.</summary>
    public Parameter<decimal>? DagdelenPerWeek { get; }

    /// <summary>The dagdelen of which a share may go to individual welfare activities (PGB-4B, K15).</summary>
    public Parameter<decimal> Welzijnsdagdelen { get; }

    /// <summary>The functions of the profile.</summary>
    public ImmutableArray<Pgbfunctie> Functies { get; }

    /// <summary>A function of the profile; <see langword="null"/> when the profile does not have it.</summary>
    /// <param name="functie">The function.</param>
    public Pgbfunctie? Van(Zorgfunctie functie) => Functies.FirstOrDefault(kandidaat => kandidaat.Functie == functie);

    /// <summary>The budgets that are laid down for the profile in this year.</summary>
    public ImmutableArray<Basisbudget> Basisbudgetten => Van(Zorgfunctie.BegeleidingGroep) switch
    {
        null => [Basisbudget.ZonderDagbesteding],
        { JaarbedragZonderVervoer: null } => [Basisbudget.ZonderDagbesteding, Basisbudget.MetVervoer],
        _ => [Basisbudget.ZonderDagbesteding, Basisbudget.ZonderVervoer, Basisbudget.MetVervoer],
    };

    /// <summary>The amounts of which the profile's own budget is the sum.</summary>
    /// <param name="basisbudget">With which part for dagbesteding.</param>
    public ImmutableArray<Parameter<decimal>> Bedragen(Basisbudget basisbudget) =>
    [
        .. Functies
            .Where(functie => functie.Functie != Zorgfunctie.BegeleidingGroep || basisbudget != Basisbudget.ZonderDagbesteding)
            .Select(functie => functie.Bedrag(basisbudget)),
    ];

    /// <summary>The profile's own budget a year in euros.</summary>
    /// <param name="basisbudget">With which part for dagbesteding.</param>
    [Regel("PGB-11")]
    public decimal Budget(Basisbudget basisbudget) => Bedragen(basisbudget).Sum(bedrag => bedrag.Waarde);

    /// <summary>The name of the zorgprofiel.</summary>
    public override string ToString() => Zorgprofiel.Naam;
}
