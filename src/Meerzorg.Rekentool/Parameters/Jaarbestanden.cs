using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace Meerzorg.Rekentool;

/// <summary>The year files that are embedded in the package. A new year is a new file; no code changes.</summary>
internal static class Jaarbestanden
{
    private const string Voorvoegsel = "Jaren/";
    private const string Achtervoegsel = ".json";

    private static readonly FrozenDictionary<int, Lazy<Parameterset>> OpJaar = typeof(Jaarbestanden).Assembly
        .GetManifestResourceNames()
        .Where(naam => naam.StartsWith(Voorvoegsel, StringComparison.Ordinal))
        .Select(naam => int.Parse(naam[Voorvoegsel.Length..^Achtervoegsel.Length], NumberStyles.None, CultureInfo.InvariantCulture))
        .ToFrozenDictionary(jaar => jaar, jaar => new Lazy<Parameterset>(() => Parameterset.Lees(Inhoud(jaar), jaar.ToString(CultureInfo.InvariantCulture))));

    /// <summary>The years that there are, ascending.</summary>
    public static ImmutableArray<int> Jaren { get; } = [.. OpJaar.Keys.Order()];

    public static Parameterset Van(int jaar) =>
        OpJaar.TryGetValue(jaar, out var set) ? set.Value : throw new JaarZonderParametersException(jaar, Jaren);

    public static byte[] Inhoud(int jaar)
    {
        using var stroom = typeof(Jaarbestanden).Assembly.GetManifestResourceStream(string.Create(CultureInfo.InvariantCulture, $"{Voorvoegsel}{jaar}{Achtervoegsel}"))!;
        var inhoud = new byte[stroom.Length];
        stroom.ReadExactly(inhoud);
        return inhoud;
    }
}
