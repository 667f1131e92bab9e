using System.Collections.Immutable;
using System.Reflection;
using Meerzorg.Rekentool.Pgb;

namespace Meerzorg.Rekentool.Tests.Hulp;

/// <summary>Input that nobody means: of something valid every copy in which one value was replaced by one that a caller can build all the same.</summary>
internal static class Vijandig
{
    private const int Diepte = 6;

    private static readonly MethodInfo ReeksVan = typeof(Vijandig).GetMethod(nameof(Reeksen), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The numbers at the edges of what a decimal holds, and of what the fields accept.</summary>
    public static ImmutableArray<decimal> Getallen { get; } =
        [decimal.MaxValue, decimal.MinValue, 1e27m, 1e-28m, -1e-28m, 0, -0m, -1, 1, 1_000_000_000, 0.9999999999999999999999999999m, 9999999999999999999999999999m];

    public static ImmutableArray<Uren> Tijden { get; } =
    [
        .. Getallen.Select(Uren.VanUren), .. Getallen.Select(Uren.VanSeconden), Uren.VanUren(decimal.MaxValue) * decimal.MaxValue, Uren.VanUren(decimal.MinValue) * decimal.MaxValue / 1e-28m,
        Uren.VanSeconden(1) / 3, Uren.VanSeconden(1e-28m) * 1e-28m, Uren.VanUren(2000),
    ];

    public static ImmutableArray<string?> Teksten { get; } = [null, "", " \t", new('x', 100_000), "\0", "\uD800", "a\nb", "e\u0301", "1e27", string.Concat(Enumerable.Repeat("a.", 20_000))];

    /// <summary>The copies, each with the path of what was replaced.</summary>
    public static IEnumerable<(string Pad, T Waarde)> Varianten<T>(T geldig)
        where T : notnull => Varianten(geldig, "", Diepte).Select(variant => (variant.Pad, (T)variant.Waarde));

    private static IEnumerable<(string Pad, object Waarde)> Varianten(object geldig, string pad, int diepte)
    {
        if (diepte == 0) yield break;
        foreach (var lid in geldig.GetType().GetProperties().Where(lid => lid.SetMethod is { IsPublic: true } && lid.GetIndexParameters().Length == 0))
        {
            var nu = lid.GetValue(geldig);
            var hier = $"{pad}.{lid.Name}";
            foreach (var ander in Waarden(lid.PropertyType)) yield return ($"{hier} = {Kort(ander)}", Met(geldig, lid, ander));
            if (nu is null || IsBlad(nu.GetType())) continue;
            bool isReeks = nu.GetType() is { IsGenericType: true } soort && soort.GetGenericTypeDefinition() == typeof(ImmutableArray<>);
            var binnen = isReeks
                ? (IEnumerable<(string Pad, object Waarde)>)ReeksVan.MakeGenericMethod(nu.GetType().GetGenericArguments()).Invoke(null, [nu, hier, diepte - 1])!
                : Varianten(nu, hier, diepte - 1);
            foreach (var (dieper, ander) in binnen) yield return (dieper, Met(geldig, lid, ander));
        }
    }

    /// <summary>A list with nothing in it, nothing at all, nothing as an element, an element twice and every other first element.</summary>
    private static List<(string Pad, object Waarde)> Reeksen<T>(ImmutableArray<T> reeks, string pad, int diepte)
    {
        List<(string, object)> anders = [($"{pad} = default", default(ImmutableArray<T>)), ($"{pad} = []", ImmutableArray<T>.Empty), ($"{pad} = [niets]", ImmutableArray.Create(default(T)!))];
        foreach (var waarde in Waarden(typeof(T))) anders.Add(($"{pad}.1 = {Kort(waarde)}", ImmutableArray.Create((T)waarde!)));
        if (reeks.IsDefaultOrEmpty) return anders;
        anders.Add(($"{pad} + niets", reeks.Add(default!)));
        anders.Add(($"{pad} dubbel", reeks.AddRange(reeks)));
        if (reeks[0] is { } eerste && !IsBlad(eerste.GetType()))
            anders.AddRange(Varianten(eerste, $"{pad}.1", diepte).Select(variant => (variant.Pad, (object)reeks.SetItem(0, (T)variant.Waarde))));
        return anders;
    }

    private static bool IsBlad(Type soort) => soort.IsPrimitive || soort.IsEnum || soort == typeof(string) || soort == typeof(decimal) || soort == typeof(Uren) || soort == typeof(DateOnly) || soort == typeof(Hoeveelheid);

    private static IEnumerable<object?> Waarden(Type soort)
    {
        if (Nullable.GetUnderlyingType(soort) is { } onder) return Waarden(onder).Prepend(null);
        if (soort.IsEnum) return [Enum.ToObject(soort, -1), Enum.ToObject(soort, 999), .. Enum.GetValues(soort).Cast<object>()];
        if (soort == typeof(decimal)) return Getallen.Cast<object?>();
        if (soort == typeof(Uren)) return Tijden.Cast<object?>();
        if (soort == typeof(string)) return Teksten;
        if (soort == typeof(bool)) return [true, false];
        if (soort == typeof(int)) return [int.MinValue, int.MaxValue, 0, -1, 1];
        if (soort == typeof(DateOnly)) return [DateOnly.MinValue, DateOnly.MaxValue];
        if (soort == typeof(Hoeveelheid)) return [default(Hoeveelheid), .. Getallen.Select(getal => (object)Hoeveelheid.Van(getal, Zorgeenheid.Dagdelen)), .. Tijden.Select(tijd => (object)Hoeveelheid.Van(tijd)), Hoeveelheid.Van(1, (Zorgeenheid)99)];
        if (soort == typeof(Zorgprofiel)) return [null, .. Zorgprofiel.Alle];
        if (soort == typeof(Periode)) return [null, new Periode(new(2000, 1, 1), new(2199, 12, 31)), new Periode(new(2199, 12, 31), new(2199, 12, 31))];
        return [soort.IsValueType ? Activator.CreateInstance(soort) : null];
    }

    private static object Met(object geldig, PropertyInfo lid, object? waarde)
    {
        var kopie = geldig.GetType().IsValueType
            ? typeof(object).GetMethod("MemberwiseClone", BindingFlags.NonPublic | BindingFlags.Instance)!.Invoke(geldig, null)!
            : geldig.GetType().GetMethod("<Clone>$")!.Invoke(geldig, null)!;
        lid.SetValue(kopie, waarde);
        return kopie;
    }

    private static string Kort(object? waarde) => waarde switch
    {
        null => "niets",
        string { Length: > 20 } lang => $"{lang[..20]}…",
        _ => $"{waarde}",
    };
}
