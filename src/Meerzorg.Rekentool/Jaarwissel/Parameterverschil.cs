using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Jaarwissel;

/// <summary>One value in two parameter sets.</summary>
/// <param name="Pad">The value.</param>
/// <param name="Voor">In the first set; <see langword="null"/> where it has none.</param>
/// <param name="Na">In the second set; <see langword="null"/> where it has none.</param>
public sealed record Waardeverschil(string Pad, Parameter? Voor, Parameter? Na)
{
    /// <summary>The change relative to the first value, as a fraction to 28 digits; <see langword="null"/> where a set has no value.</summary>
    public decimal? Relatief => Exact?.NaarDecimaal();

    /// <summary>Whether the value is exactly the same in both.</summary>
    public bool IsGelijk => Exact is { Teken: 0 };

    /// <summary>Whether the value follows the yearly index: amounts and rates do.</summary>
    public bool WordtGeindexeerd => (Voor ?? Na)!.WordtGeindexeerd;

    private Breuk? Exact => Voor is null || Na is null ? null : Na.ExacteWaarde / Voor.ExacteWaarde - 1;
}

/// <summary>Two parameter sets, value by value.</summary>
public sealed class Parameterverschil
{
    private Parameterverschil(Parameterset voor, Parameterset na, ImmutableArray<Waardeverschil> waarden)
    {
        Voor = voor;
        Na = na;
        Waarden = waarden;
    }

    /// <summary>The first set.</summary>
    public Parameterset Voor { get; }

    /// <summary>The second set.</summary>
    public Parameterset Na { get; }

    /// <summary>All values of both: those of the first set in its order, then those that only the second has.</summary>
    public ImmutableArray<Waardeverschil> Waarden { get; }

    /// <summary>The largest relative difference, without its sign, over amounts and rates that both have; 0 when they are all the same.</summary>
    public decimal GrootsteRelatieveVerschil => Waarden
        .Where(waarde => waarde.WordtGeindexeerd)
        .Select(waarde => Math.Abs(waarde.Relatief ?? 0))
        .DefaultIfEmpty()
        .Max();

    /// <summary>Compares two sets by the paths of their values.</summary>
    /// <param name="voor">The first set.</param>
    /// <param name="na">The second set.</param>
    public static Parameterverschil Van(Parameterset voor, Parameterset na)
    {
        ArgumentNullException.ThrowIfNull(voor);
        ArgumentNullException.ThrowIfNull(na);
        var (links, rechts) = (OpPad(voor), OpPad(na));
        return new(voor, na, [.. links.Keys.Union(rechts.Keys).Select(pad => new Waardeverschil(pad, links.GetValueOrDefault(pad), rechts.GetValueOrDefault(pad)))]);
    }

    private static Dictionary<string, Parameter> OpPad(Parameterset set) => set.Waarden().ToDictionary(waarde => waarde.Pad, StringComparer.Ordinal);
}
