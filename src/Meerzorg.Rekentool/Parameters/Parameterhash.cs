using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Meerzorg.Rekentool;

/// <summary>What a parameter set says, as text that does not depend on how its file happens to be written: <c>docs/parameters.md</c> tells how anyone can make it.</summary>
/// <remarks>A line is a fact, <c>path=value</c>; lines are sorted by their bytes, and each ends with <c>\n</c>. A fact is in one of the two texts.</remarks>
internal static class Parameterhash
{
    private const string Waardekop = "meerzorg-waarden-1";
    private const string Documentatiekop = "meerzorg-documentatie-1";

    /// <summary>The SHA-256 of what decides an outcome.</summary>
    public static string VanWaarden(Parameterset set) => Hash(Waardekop,
    [
        $"jaar={set.Jaar.ToString(CultureInfo.InvariantCulture)}",
        .. set.Waarden().Where(waarde => waarde.BepaaltUitkomst).Select(Regel),
        .. set.Indeling().Select(deel => $"{Veilig(deel.Pad)}={deel.Waarde}"),
    ]);

    /// <summary>The SHA-256 of everything else: units, sources, remarks, confirmations, dates, and the figures from which values were derived.</summary>
    public static string VanDocumentatie(Parameterset set) => Hash(Documentatiekop,
    [
        .. set.Waarden().Where(waarde => !waarde.BepaaltUitkomst && waarde.Herkomst.Status != Waardestatus.Eigen).Select(Regel),
        .. Regels(Parameterbestand.Vorm.AlsElement(set.Bestand, default), ""),
    ]);

    private static string Hash(string kop, IEnumerable<string> regels)
    {
        byte[][] gesorteerd = [.. regels.Select(regel => Encoding.UTF8.GetBytes($"{regel}\n"))];
        Array.Sort(gesorteerd, (een, ander) => een.AsSpan().SequenceCompareTo(ander));
        return Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes($"{kop}\n"), .. gesorteerd.SelectMany(regel => regel)]));
    }

    private static string Regel(Parameter waarde) => $"{Veilig(waarde.Pad)}={waarde.CanoniekeWaarde}";

    /// <summary>The members of the file that are not told as a value or as part of what decides.</summary>
    private static IEnumerable<string> Regels(JsonElement knoop, string pad) => knoop.ValueKind switch
    {
        JsonValueKind.Object => knoop.EnumerateObject()
            .Where(lid => !IsElders(knoop, lid, pad))
            .SelectMany(lid => Regels(lid.Value, pad.Length == 0 ? Veilig(lid.Name) : $"{pad}.{Veilig(lid.Name)}")),
        JsonValueKind.Array => knoop.EnumerateArray().SelectMany((element, nummer) => Regels(element, $"{pad}.{nummer + 1}")),
        JsonValueKind.Null => [],
        _ => [$"{pad}={Veilig(knoop.ToString())}"],
    };

    private static bool IsElders(JsonElement knoop, JsonProperty lid, string pad) => lid.Name switch
    {
        "$schema" or "jaar" => pad.Length == 0,
        "waarde" => knoop.TryGetProperty("eenheid", out _),
        "behandeling" or "dagbesteding" => knoop.TryGetProperty("aftrek", out _),
        "uitkomst" => knoop.TryGetProperty("vanaf", out _),
        _ => false,
    };

    /// <summary>Text in which the end of a line cannot be taken for one: different contents never give the same lines.</summary>
    private static string Veilig(string tekst) => tekst.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
