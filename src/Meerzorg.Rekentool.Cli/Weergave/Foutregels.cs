namespace Meerzorg.Rekentool.Cli.Weergave;

/// <summary>The faults of one file as lines: nobody reads more than the first hundred, and the last line says how many there are besides.</summary>
internal static class Foutregels
{
    /// <summary>How many faults of one file are written.</summary>
    public const int Meeste = 100;

    public static IEnumerable<string> Van(IReadOnlyCollection<Fout> fouten, Taal taal)
    {
        foreach (var fout in fouten.Take(Meeste)) yield return fout.In(taal);
        if (fouten.Count <= Meeste) yield break;
        var nog = Notatie.Fouten(fouten.Count - Meeste);
        yield return new Tekst($"… en nog {nog.Nl}", $"… and {nog.En} more").In(taal);
    }
}
