namespace Meerzorg.Rekentool.Cli.Weergave;

/// <summary>Writes JSON to standard output.</summary>
internal static class Jsonreeks
{
    /// <summary>One item as it is, several as a list.</summary>
    public static void Schrijf<T>(TextWriter uit, IReadOnlyList<T> items, Func<T, string> json) =>
        uit.WriteLine(items.Count == 1 ? json(items[0]) : $"[\n{string.Join(",\n", items.Select(item => Ingesprongen(json(item))))}\n]");

    // A line break only stands between members: in a text it is escaped.
    private static string Ingesprongen(string json) => "  " + json.Replace("\n", "\n  ", StringComparison.Ordinal);
}
