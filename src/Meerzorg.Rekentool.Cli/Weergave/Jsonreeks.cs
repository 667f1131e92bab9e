namespace Meerzorg.Rekentool.Cli.Weergave;

/// <summary>Writes JSON to standard output.</summary>
internal static class Jsonreeks
{
    /// <summary>One item as it is, several as a list.</summary>
    public static void Schrijf<T>(TextWriter uit, IReadOnlyList<T> items, Func<T, string> json) =>
        Schrijf(uit, items, json, items.Count != 1);

    /// <summary>A list, also of one item.</summary>
    public static void SchrijfLijst<T>(TextWriter uit, IReadOnlyList<T> items, Func<T, string> json) => Schrijf(uit, items, json, alsLijst: true);

    private static void Schrijf<T>(TextWriter uit, IReadOnlyList<T> items, Func<T, string> json, bool alsLijst) =>
        uit.WriteLine(alsLijst ? $"[\n{string.Join(",\n", items.Select(item => Ingesprongen(json(item))))}\n]" : json(items[0]));

    // A line break only stands between members: in a text it is escaped.
    private static string Ingesprongen(string json) => "  " + json.Replace("\n", "\n  ", StringComparison.Ordinal);
}
