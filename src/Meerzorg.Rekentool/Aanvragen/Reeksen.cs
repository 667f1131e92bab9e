using System.Collections.Immutable;

namespace Meerzorg.Rekentool;

/// <summary>Lists as values: what makes two of them the same is what is in them. A list that is not there is one without elements.</summary>
internal static class Reeksen
{
    public static bool ZijnGelijk<T>(ImmutableArray<T> een, ImmutableArray<T> ander) => een.OfLeeg().AsSpan().SequenceEqual(ander.OfLeeg().AsSpan());

    public static int Hash<T>(ImmutableArray<T> reeks)
    {
        var hash = new HashCode();
        foreach (var element in reeks.OfLeeg()) hash.Add(element);
        return hash.ToHashCode();
    }

    /// <summary>The list, without elements where it is not there.</summary>
    public static ImmutableArray<T> OfLeeg<T>(this ImmutableArray<T> reeks) => reeks.IsDefault ? [] : reeks;

    /// <summary>The elements that are there, each with its number from 0; nothing in the place of one is a fault that the description of the list reports.</summary>
    public static IEnumerable<(int Index, T Item)> Aanwezig<T>(this ImmutableArray<T> reeks) => reeks.OfLeeg().Index().Where(deel => deel.Item is not null);
}
