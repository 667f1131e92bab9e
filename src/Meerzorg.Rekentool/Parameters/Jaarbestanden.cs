using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Meerzorg.Rekentool;

/// <summary>The year files that are embedded in the package.</summary>
internal static class Jaarbestanden
{
    private static readonly Jaarbestanden<Parameterset> Sets = new("Jaren/", (inhoud, naam) => Parameterset.Lees(inhoud, naam));

    /// <inheritdoc cref="Jaarbestanden{T}.Jaren"/>
    public static ImmutableArray<int> Jaren => Sets.Jaren;

    /// <inheritdoc cref="Jaarbestanden{T}.Van"/>
    public static Parameterset Van(int jaar) => Sets.Van(jaar);

    /// <inheritdoc cref="Jaarbestanden{T}.Inhoud"/>
    public static byte[] Inhoud(int jaar) => Sets.Inhoud(jaar);
}

/// <summary>The embedded files of one kind, one for each year. A new year is a new file; no code changes.</summary>
/// <typeparam name="T">What a file is read as: once, when it is first asked for.</typeparam>
internal sealed class Jaarbestanden<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T> // what Lazy asks of a type
{
    private const string Achtervoegsel = ".json";

    private readonly string _map;
    private readonly ImmutableArray<Lazy<T>> _gelezen;

    /// <param name="map">What the names of the files begin with.</param>
    /// <param name="lees">Reads the content of a file, which messages name by its year.</param>
    public Jaarbestanden(string map, Func<byte[], string, T> lees)
    {
        _map = map;
        var jaren = new List<int>();
        foreach (var naam in typeof(Jaarbestanden).Assembly.GetManifestResourceNames())
        {
            if (naam.StartsWith(map, StringComparison.Ordinal)) jaren.Add(int.Parse(naam[map.Length..^Achtervoegsel.Length], NumberStyles.None, CultureInfo.InvariantCulture));
        }

        jaren.Sort();
        Jaren = [.. jaren];
        _gelezen = [.. jaren.ConvertAll(jaar => new Lazy<T>(() => lees(Inhoud(jaar), jaar.ToString(CultureInfo.InvariantCulture))))];
    }

    /// <summary>The years that there are, ascending.</summary>
    public ImmutableArray<int> Jaren { get; }

    /// <summary>What the file of a year says.</summary>
    /// <exception cref="JaarZonderParametersException">There is no file for the year; a neighbouring year is never used instead.</exception>
    public T Van(int jaar)
    {
        int plaats = Jaren.IndexOf(jaar);
        return plaats < 0 ? throw new JaarZonderParametersException(jaar, Jaren) : _gelezen[plaats].Value;
    }

    /// <summary>The content of the file of a year.</summary>
    public byte[] Inhoud(int jaar)
    {
        using var stroom = typeof(Jaarbestanden).Assembly.GetManifestResourceStream(string.Create(CultureInfo.InvariantCulture, $"{_map}{jaar}{Achtervoegsel}"))!;
        var inhoud = new byte[stroom.Length];
        stroom.ReadExactly(inhoud);
        return inhoud;
    }
}
