using System.Collections.Immutable;

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
