using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Json;

/// <summary>A line of the contract; the head of <c>Contract.txt</c> says what stands in it. Bounds and words are about the first of the kinds.</summary>
internal sealed record Contractlid(string Pad, string Verplicht, string[] Soorten, string Laagste, string Hoogste, string Regel, string[] Woorden)
{
    /// <summary>The types of JSON that it can be.</summary>
    public IEnumerable<string> Typen => Soorten.Select(soort => soort switch
    {
        "ja/nee" => "boolean",
        "lijst" => "array",
        "object" or "null" => soort,
        "geheel" => "integer",
        "bedrag" or "fractie" or "getal" => "number",
        "tijd" or "tijdstip" or "datum" or "tekst" or "keuze" or "medewerkers" or "cliënten" => "string",
        _ => throw new ArgumentException($"{Pad}: onbekende soort {soort}"),
    });

    /// <summary>Whether a value has one of those types.</summary>
    public bool IsVanSoort(JsonNode? waarde) => Typen.Contains(waarde?.GetValueKind() switch
    {
        null => "null",
        JsonValueKind.String => "string",
        JsonValueKind.Number => waarde.ToString().Contains('.', StringComparison.Ordinal) || Typen.Contains("number") ? "number" : "integer",
        JsonValueKind.Array => "array",
        JsonValueKind.Object => "object",
        _ => "boolean",
    });

    /// <summary>The outermost value that is accepted, as JSON, and the one next to it that is not.</summary>
    /// <param name="kant">-1 for the lowest, 1 for the highest.</param>
    /// <param name="er">What stands there; a list or object is made of its parts.</param>
    public (string Op, string Buiten) Grens(int kant, JsonNode? er)
    {
        var grens = kant < 0 ? Laagste : Hoogste;
        return grens[0] is '>' or '<' ? (Bij(grens[1..], -kant, er), Bij(grens[1..], 0, er)) : (Bij(grens, 0, er), Bij(grens, kant, er));
    }

    /// <summary>The bound and so many seconds, cents, days, parts or signs.</summary>
    private string Bij(string grens, int stappen, JsonNode? er) => Soorten[0] switch
    {
        "tijd" or "tijdstip" => $"\"{(Uren.Parse(grens, null) + Uren.VanSeconden(stappen)).ToString("R", null)}\"",
        "datum" => $"\"{DateOnly.Parse(grens, CultureInfo.InvariantCulture).AddDays(stappen):yyyy-MM-dd}\"",
        "bedrag" => Getal(grens, stappen * 0.01m),
        "fractie" or "getal" => Getal(grens, stappen * 0.0001m),
        "medewerkers" => $"\"{Getal(grens, stappen)} op 3\"",
        "cliënten" => $"\"1 op {Getal(grens, stappen * 0.01m)}\"",
        "tekst" => $"\"{new string('a', (int)decimal.Parse(Getal(grens, stappen), CultureInfo.InvariantCulture))}\"",
        "lijst" => new JsonArray([.. Enumerable.Range(0, int.Parse(Getal(grens, stappen), CultureInfo.InvariantCulture)).Select(nummer => Deel(er as JsonArray, nummer))]).ToJsonString(),
        "object" => new JsonObject(er!.AsObject().Take(int.Parse(Getal(grens, stappen), CultureInfo.InvariantCulture)).Select(lid => KeyValuePair.Create(lid.Key, lid.Value?.DeepClone()))).ToJsonString(),
        _ => Getal(grens, stappen),
    };

    private static string Getal(string grens, decimal verschil) => (decimal.Parse(grens, CultureInfo.InvariantCulture) + verschil).ToString(CultureInfo.InvariantCulture);

    /// <summary>What is there, as often as needed; a kenmerk occurs once. Where there is nothing, this makes nothing either.</summary>
    private static JsonNode? Deel(JsonArray? lijst, int nummer)
    {
        var deel = lijst?[nummer % lijst.Count]?.DeepClone();
        if (deel is JsonObject houder && houder.ContainsKey("kenmerk")) houder["kenmerk"] = $"{nummer}";
        return deel;
    }
}

/// <summary>The table that is kept by hand, <c>Contract.txt</c>, written out per document.</summary>
internal static class Contract
{
    private static readonly Dictionary<string, List<string[]>> Delen = Lees();

    /// <summary>The members of each document, in the order of the table.</summary>
    public static ImmutableSortedDictionary<string, Contractlid[]> Documenten { get; } =
        Delen.Keys.Where(naam => char.IsAsciiDigit(naam[^1])).ToImmutableSortedDictionary(naam => naam, naam => Leden(naam, "").ToArray(), StringComparer.Ordinal);

    private static Dictionary<string, List<string[]>> Lees()
    {
        var delen = new Dictionary<string, List<string[]>>(StringComparer.Ordinal);
        foreach (var regel in File.ReadLines(Path.Combine(Projectmap.Testmap, "Json", "Contract.txt")))
        {
            if (regel.StartsWith('[')) delen.Add(regel.Trim('[', ']'), []);
            else if (regel.Length > 0 && regel[0] != '#') delen.Last().Value.Add(regel.Split('|', StringSplitOptions.TrimEntries));
        }

        return delen;
    }

    private static IEnumerable<Contractlid> Leden(string deel, string voorvoegsel) => Delen[deel].SelectMany(cellen => cellen switch
    {
        [var pad, var als] => Leden(als["als ".Length..], voorvoegsel + pad[..^1]),
        [var pad, var verplicht, var soort, var laagste, var hoogste, var regel, var woorden] => [new(voorvoegsel + pad, verplicht, soort.Split(" of "), laagste, hoogste, regel, Woorden(woorden))],
        _ => throw new ArgumentException($"[{deel}] {string.Join(" | ", cellen)}: {cellen.Length} kolommen"),
    });

    private static string[] Woorden(string woorden) => (Delen["woorden"].Find(reeks => reeks[0] == woorden)?[1] ?? woorden).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
