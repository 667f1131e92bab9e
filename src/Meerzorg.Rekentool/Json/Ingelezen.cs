using System.Collections.Immutable;
using Meerzorg.Rekentool.Cyclus;

namespace Meerzorg.Rekentool.Json;

/// <summary>An input that was read and checked, with the calculator of its year.</summary>
/// <typeparam name="T">What was read.</typeparam>
/// <param name="Rekentool">The calculator.</param>
/// <param name="Invoer">What was read; it can be calculated.</param>
public sealed record Ingelezen<T>(Rekentool Rekentool, T Invoer)
{
    /// <summary>The individual applications that came with a group, to compare it with (GROEP-4); empty when none did.</summary>
    public ImmutableArray<Aanvraag> Individueel { get; init; } = [];
}

/// <summary>From what was read to its outcome.</summary>
public static class Ingelezen
{
    /// <summary>Calculates the application.</summary>
    /// <param name="ingelezen">The application.</param>
    public static Uitkomst Bereken(this Ingelezen<Aanvraag> ingelezen) => Rekentool(ingelezen).Bereken(ingelezen.Invoer);

    /// <summary>Calculates the group.</summary>
    /// <param name="ingelezen">The group.</param>
    public static Groepsuitkomst Bereken(this Ingelezen<Groepsaanvraag> ingelezen) => Rekentool(ingelezen).Bereken(ingelezen.Invoer);

    /// <summary>Compares the group with the individual applications; <see langword="null"/> when none came with it.</summary>
    /// <param name="ingelezen">The group.</param>
    /// <param name="groep">The outcome of the group.</param>
    public static Groepsvergelijking? Vergelijk(this Ingelezen<Groepsaanvraag> ingelezen, Groepsuitkomst groep)
    {
        var rekentool = Rekentool(ingelezen);
        return ingelezen.Individueel.IsEmpty ? null : Groepsvergelijking.Van(groep, ingelezen.Individueel.Select(rekentool.Bereken));
    }

    /// <summary>Calculates the move.</summary>
    /// <param name="ingelezen">The move.</param>
    public static Verhuisuitkomst Bereken(this Ingelezen<Verhuizing> ingelezen) => Verhuisuitkomst.Van(ingelezen.Invoer, Rekentool(ingelezen));

    /// <summary>Checks and calculates the application with its kind and period.</summary>
    /// <param name="ingelezen">The application.</param>
    public static Termijnuitkomst Bereken(this Ingelezen<Termijnaanvraag> ingelezen) => Termijnuitkomst.Van(ingelezen.Invoer, Rekentool(ingelezen));

    private static Rekentool Rekentool<T>(Ingelezen<T> ingelezen)
    {
        ArgumentNullException.ThrowIfNull(ingelezen);
        return ingelezen.Rekentool;
    }
}
