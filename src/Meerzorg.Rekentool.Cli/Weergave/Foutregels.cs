using Meerzorg.Rekentool.Excel;

namespace Meerzorg.Rekentool.Cli.Weergave;

/// <summary>What is wrong with one file or one row as lines: nobody reads more than the first hundred, and the last line says how many there are besides.</summary>
internal static class Foutregels
{
    /// <summary>How many lines of one file or row are written.</summary>
    public const int Meeste = 100;

    public static IEnumerable<string> Van(IReadOnlyCollection<Fout> fouten, Taal taal) => Van(fouten, fout => fout.In(taal), taal, Notatie.Fouten);

    public static IEnumerable<string> Van(IReadOnlyCollection<Formulierbevinding> bevindingen, Taal taal) =>
        Van(bevindingen, bevinding => bevinding.In(taal), taal, nog => Notatie.Aantal(nog, new("bevinding", "finding"), new("bevindingen", "findings")));

    private static IEnumerable<string> Van<T>(IReadOnlyCollection<T> alle, Func<T, string> regel, Taal taal, Func<long, Tekst> zoveel)
    {
        foreach (var een in alle.Take(Meeste)) yield return regel(een);
        if (alle.Count <= Meeste) yield break;
        var nog = zoveel(alle.Count - Meeste);
        yield return new Tekst($"… en nog {nog.Nl}", $"… and {nog.En} more").In(taal);
    }
}
