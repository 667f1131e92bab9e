using System.Collections.Immutable;
using Meerzorg.Rekentool.Jaarwissel;

namespace Meerzorg.Rekentool.Bulk;

/// <summary>What one scenario costs and how the dossiers are spread over the classes.</summary>
public sealed class Scenariouitkomst
{
    internal Scenariouitkomst(Scenario scenario, ImmutableArray<long> verdeling, ImmutableArray<(Zorgprofiel Zorgprofiel, long Aantal, long NietBerekenbaar, decimal Totaal, decimal Verschil)> perZorgprofiel, ImmutableArray<Klasseovergang> overgangen)
    {
        Scenario = scenario;
        Verdeling = verdeling;
        PerZorgprofiel = perZorgprofiel;
        Overgangen = overgangen;
    }

    /// <summary>The scenario.</summary>
    public Scenario Scenario { get; }

    /// <summary>The number of dossiers per class, in the order of <see cref="Klasse"/>.</summary>
    public ImmutableArray<long> Verdeling { get; }

    /// <summary>
    /// Of the zorgprofielen that occur: the number of dossiers, how many of them the parameters do not know, which are not in the total; the sum of the granted
    /// amounts per year in euros, each in cents; and the difference with that of the base, where 0 is cost-neutral.
    /// </summary>
    public ImmutableArray<(Zorgprofiel Zorgprofiel, long Aantal, long NietBerekenbaar, decimal Totaal, decimal Verschil)> PerZorgprofiel { get; }

    /// <summary>The cells of the transition matrix that are not 0, by class in the base and then in the scenario; in the base every dossier stays.</summary>
    public ImmutableArray<Klasseovergang> Overgangen { get; }

    /// <summary>The difference with the total of the base, in euros per year; 0 for the base.</summary>
    public decimal Verschil => PerZorgprofiel.Sum(profiel => profiel.Verschil);

    /// <summary>The number of dossiers.</summary>
    public long Aantal => Verdeling.Sum();

    /// <summary>The sum of the granted amounts per year, in euros.</summary>
    public decimal Totaal => PerZorgprofiel.Sum(profiel => profiel.Totaal);

    /// <summary>The number of dossiers that the parameters do not know; they are in no total.</summary>
    public long NietBerekenbaar => Verdeling[(int)Klasse.NietBerekenbaar];

    /// <summary>The name and the total.</summary>
    public override string ToString() => $"{Scenario.Naam}: {Notatie.Euro(Totaal, Taal.Nederlands)}";
}

/// <summary>How much the total depends on each value of a parameter set.</summary>
public sealed class Gevoeligheid
{
    internal Gevoeligheid(decimal stap, decimal totaal, ImmutableArray<(Parameter Oud, Parameter Nieuw, decimal Verschil)> parameters, ImmutableArray<(Parameter Parameter, ImmutableArray<Fout> Redenen)> overgeslagen)
    {
        Stap = stap;
        Totaal = totaal;
        Parameters = parameters;
        Overgeslagen = overgeslagen;
    }

    /// <summary>The relative change of each value.</summary>
    public decimal Stap { get; }

    /// <summary>The total without any change, in euros per year.</summary>
    public decimal Totaal { get; }

    /// <summary>Every value that could be changed, in the order of <see cref="Parameterset.Waarden"/>, with what that does to <see cref="Totaal"/>, in euros per year.</summary>
    public ImmutableArray<(Parameter Oud, Parameter Nieuw, decimal Verschil)> Parameters { get; }

    /// <summary>The values whose change the checks on parameters refuse, and why.</summary>
    public ImmutableArray<(Parameter Parameter, ImmutableArray<Fout> Redenen)> Overgeslagen { get; }
}
