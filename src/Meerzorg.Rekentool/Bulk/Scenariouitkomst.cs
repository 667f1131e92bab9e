using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Bulk;

/// <summary>The class of a dossier in a scenario: a <see cref="Bulkklasse"/>, or none because the parameters do not know its combination.</summary>
public enum Scenarioklasse : byte
{
    /// <summary>The care fits within the regular zorgprofiel.</summary>
    BinnenZorgprofiel,

    /// <summary>More care than the zorgprofiel, but less than the threshold.</summary>
    NietMeerzorgwaardig,

    /// <summary>Meerzorgprofiel 1.</summary>
    Meerzorgprofiel1,

    /// <summary>Meerzorgprofiel 2.</summary>
    Meerzorgprofiel2,

    /// <summary>Meerzorgprofiel 3.</summary>
    Meerzorgprofiel3,

    /// <summary>Meerzorgprofiel 4.</summary>
    Meerzorgprofiel4,

    /// <summary>Meerzorgprofiel 5.</summary>
    Meerzorgprofiel5,

    /// <summary>Meerzorgprofiel 6.</summary>
    Meerzorgprofiel6,

    /// <summary>Maatwerk.</summary>
    Maatwerk,

    /// <summary>The parameters have no prestatie for the combination, or not the zorgprofiel: VG7plus before 2026. It is in no total.</summary>
    NietBerekenbaar,
}

/// <summary>Names of classes.</summary>
public static class Scenarioklassen
{
    /// <summary>All classes, in the order of the enumeration.</summary>
    public static ImmutableArray<Scenarioklasse> Alle { get; } = [.. Enum.GetValues<Scenarioklasse>()];

    internal static int Aantal => Alle.Length;

    /// <summary>The class as people name it.</summary>
    /// <param name="klasse">The class.</param>
    public static Tekst Naam(this Scenarioklasse klasse) => klasse switch
    {
        Scenarioklasse.BinnenZorgprofiel => new("binnen zorgprofiel", "within zorgprofiel"),
        Scenarioklasse.NietMeerzorgwaardig => new("niet meerzorgwaardig", "not eligible"),
        Scenarioklasse.Maatwerk => Tekst.Gelijk("maatwerk"),
        Scenarioklasse.NietBerekenbaar => new("niet te berekenen", "cannot be calculated"),
        _ => Tekst.Gelijk($"meerzorgprofiel {(klasse - Scenarioklasse.Meerzorgprofiel1) + 1}"),
    };
}

/// <summary>The dossiers of one zorgprofiel in one scenario.</summary>
/// <param name="Zorgprofiel">The zorgprofiel.</param>
/// <param name="Aantal">The number of dossiers.</param>
/// <param name="NietBerekenbaar">How many of them the parameters do not know; they are not in the total.</param>
/// <param name="Totaal">The sum of the granted amounts per year, each in cents, in euros.</param>
public sealed record Zorgprofieltotaal(Zorgprofiel Zorgprofiel, long Aantal, long NietBerekenbaar, decimal Totaal);

/// <summary>What one scenario costs and how the dossiers are spread over the classes.</summary>
public sealed class Scenariouitkomst
{
    internal Scenariouitkomst(Scenario scenario, ImmutableArray<long> verdeling, ImmutableArray<Zorgprofieltotaal> perZorgprofiel)
    {
        Scenario = scenario;
        Verdeling = verdeling;
        PerZorgprofiel = perZorgprofiel;
    }

    /// <summary>The scenario.</summary>
    public Scenario Scenario { get; }

    /// <summary>The number of dossiers per class, in the order of <see cref="Scenarioklassen.Alle"/>.</summary>
    public ImmutableArray<long> Verdeling { get; }

    /// <summary>Number and total per zorgprofiel, of those that occur.</summary>
    public ImmutableArray<Zorgprofieltotaal> PerZorgprofiel { get; }

    /// <summary>The sum of the granted amounts per year, in euros.</summary>
    public decimal Totaal => PerZorgprofiel.Sum(profiel => profiel.Totaal);

    /// <summary>The number of dossiers that the parameters do not know; they are in no total.</summary>
    public long NietBerekenbaar => Verdeling[(int)Scenarioklasse.NietBerekenbaar];

    /// <summary>The name and the total.</summary>
    public override string ToString() => $"{Scenario.Naam}: {Notatie.Euro(Totaal, Taal.Nederlands)}";
}

/// <summary>How many dossiers go from one class to another.</summary>
/// <param name="Van">The class in the base.</param>
/// <param name="Naar">The class in the scenario; the same where a dossier stays.</param>
/// <param name="Aantal">The number of dossiers.</param>
public readonly record struct Klassemigratie(Scenarioklasse Van, Scenarioklasse Naar, long Aantal);

/// <summary>What a scenario does to the cost of a zorgprofiel.</summary>
/// <param name="Zorgprofiel">The zorgprofiel.</param>
/// <param name="Basis">Its total in the base, in euros per year.</param>
/// <param name="Scenario">Its total in the scenario.</param>
public sealed record Zorgprofielverschil(Zorgprofiel Zorgprofiel, decimal Basis, decimal Scenario)
{
    /// <summary>The difference in euros per year; 0 is cost-neutral.</summary>
    public decimal Verschil => Scenario - Basis;
}

/// <summary>A scenario next to the base.</summary>
public sealed class Scenarioverschil
{
    internal Scenarioverschil(Scenariouitkomst basis, Scenariouitkomst uitkomst, ImmutableArray<Klassemigratie> migratie)
    {
        Uitkomst = uitkomst;
        Migratie = migratie;
        Verschil = uitkomst.Totaal - basis.Totaal;
        PerZorgprofiel = [.. basis.PerZorgprofiel.Zip(uitkomst.PerZorgprofiel, (voor, na) => new Zorgprofielverschil(voor.Zorgprofiel, voor.Totaal, na.Totaal))];
    }

    /// <summary>The scenario itself.</summary>
    public Scenariouitkomst Uitkomst { get; }

    /// <summary>The difference with the total of the base, in euros per year.</summary>
    public decimal Verschil { get; }

    /// <summary>The cells of the migration matrix that are not 0, by class in the base and then in the scenario.</summary>
    public ImmutableArray<Klassemigratie> Migratie { get; }

    /// <summary>The difference per zorgprofiel: whether the scenario is cost-neutral for each.</summary>
    public ImmutableArray<Zorgprofielverschil> PerZorgprofiel { get; }
}

/// <summary>Scenarios next to a base, over the same dossiers.</summary>
public sealed class Scenariovergelijking
{
    internal Scenariovergelijking(long aantal, Scenariouitkomst basis, ImmutableArray<Scenarioverschil> scenarios)
    {
        Aantal = aantal;
        Basis = basis;
        Scenarios = scenarios;
    }

    /// <summary>The number of dossiers.</summary>
    public long Aantal { get; }

    /// <summary>What the others are compared with.</summary>
    public Scenariouitkomst Basis { get; }

    /// <summary>The others, in the order in which they were given.</summary>
    public ImmutableArray<Scenarioverschil> Scenarios { get; }

    /// <summary>The outcomes of the base and the others.</summary>
    public IEnumerable<Scenariouitkomst> Uitkomsten => Scenarios.Select(scenario => scenario.Uitkomst).Prepend(Basis);
}

/// <summary>What changing one value does to the total.</summary>
/// <param name="Oud">The value.</param>
/// <param name="Nieuw">The changed value.</param>
/// <param name="Verschil">The difference with the unchanged total, in euros per year.</param>
public sealed record Parametergevoeligheid(Parameter Oud, Parameter Nieuw, decimal Verschil);

/// <summary>A value whose change the checks on parameters refuse.</summary>
/// <param name="Parameter">The value.</param>
/// <param name="Redenen">Why.</param>
public sealed record OvergeslagenParameter(Parameter Parameter, ImmutableArray<Fout> Redenen);

/// <summary>How much the total depends on each value of a parameter set.</summary>
public sealed class Gevoeligheid
{
    internal Gevoeligheid(decimal stap, decimal totaal, ImmutableArray<Parametergevoeligheid> parameters, ImmutableArray<OvergeslagenParameter> overgeslagen)
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

    /// <summary>Every value that could be changed, in the order of <see cref="Parameterset.Waarden"/>.</summary>
    public ImmutableArray<Parametergevoeligheid> Parameters { get; }

    /// <summary>The values that could not be changed this way.</summary>
    public ImmutableArray<OvergeslagenParameter> Overgeslagen { get; }
}
