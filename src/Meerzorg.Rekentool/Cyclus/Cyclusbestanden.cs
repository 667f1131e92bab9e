using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>The files of terms and policies that are embedded in the package. A new policy is a new file; no code changes.</summary>
internal static class Cyclusbestanden
{
    private const string Voorvoegsel = "Cyclus/";
    private const string Achtervoegsel = ".json";
    private const string Beleid = "beleid-";

    /// <summary>The names of the policy files, in alphabetical order.</summary>
    public static ImmutableArray<string> Beleidsbestanden { get; } =
    [
        .. typeof(Cyclusbestanden).Assembly.GetManifestResourceNames()
            .Where(naam => naam.StartsWith(Voorvoegsel + Beleid, StringComparison.Ordinal))
            .Select(naam => naam[Voorvoegsel.Length..^Achtervoegsel.Length])
            .Order(StringComparer.Ordinal),
    ];

    public static byte[] Inhoud(string naam)
    {
        using var stroom = typeof(Cyclusbestanden).Assembly.GetManifestResourceStream(Voorvoegsel + naam + Achtervoegsel)!;
        var inhoud = new byte[stroom.Length];
        stroom.ReadExactly(inhoud);
        return inhoud;
    }
}
