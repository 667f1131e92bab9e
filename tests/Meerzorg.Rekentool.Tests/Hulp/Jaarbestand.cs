using System.Text;
using System.Text.Json.Nodes;

namespace Meerzorg.Rekentool.Tests.Hulp;

/// <summary>Year files, whole and broken.</summary>
internal static class Jaarbestand
{
    /// <summary>The content of an embedded year file.</summary>
    public static string Tekst(int jaar) => Encoding.UTF8.GetString(Jaarbestanden.Inhoud(jaar));

    /// <summary>Reads a year file after a change to its JSON.</summary>
    public static Parameterset Met(int jaar, Action<JsonNode> wijziging)
    {
        var json = JsonNode.Parse(Tekst(jaar))!;
        wijziging(json);
        return Parameterset.Lees(Encoding.UTF8.GetBytes(json.ToJsonString()));
    }

    /// <summary>The value object at a path of member names and indices.</summary>
    public static JsonNode Bij(this JsonNode json, params object[] pad) =>
        pad.Aggregate(json, (knoop, stap) => (stap is int nummer ? knoop[nummer] : knoop[(string)stap])!);

    /// <summary>Puts another text in a value object.</summary>
    public static void Zet(this JsonNode json, string waarde, params object[] pad) => json.Bij(pad)["waarde"] = waarde;

    /// <summary>The file of 2026 without what there is more than one of: each profile one prestatie and one range, but VG7, which the README's application is about.</summary>
    public static byte[] Kleinste()
    {
        var json = JsonNode.Parse(Tekst(2026))!;
        var bronnen = json["herkomsten"]!.AsObject();
        foreach (var naam in bronnen.Select(bron => bron.Key).Where(naam => naam is not ("formulier-uren" or "maximum-2022")).ToList()) bronnen.Remove(naam);
        foreach (var (naam, profiel) in json["zorgprofielen"]!.AsObject())
        {
            var (prestaties, ranges) = (profiel!["prestaties"]!.AsObject(), profiel["ranges"]!.AsArray());
            foreach (var code in prestaties.Select(prestatie => prestatie.Key).SkipLast(1).ToList()) prestaties.Remove(code);
            if (naam == "VG7")
            {
                while (ranges.Count > 3) ranges.RemoveAt(3);
                continue;
            }

            while (ranges.Count > 1) ranges.RemoveAt(1);
            ranges[0]!["uitkomst"] = "maatwerk";
            ranges[0]!.AsObject().Remove("jaarbedrag");
        }

        var tekst = new StringBuilder(json.ToJsonString());
        foreach (var naam in Herkomsten(json).Distinct().Where(naam => !bronnen.ContainsKey(naam))) tekst.Replace($"\"herkomst\":\"{naam}\"", "\"herkomst\":\"formulier-uren\"");
        return Encoding.UTF8.GetBytes(tekst.ToString());
    }

    private static IEnumerable<string> Herkomsten(JsonNode? knoop) => knoop switch
    {
        JsonObject leden => leden.SelectMany(lid => lid is { Key: "herkomst", Value: JsonValue naam } ? [naam.ToString()] : Herkomsten(lid.Value)),
        JsonArray elementen => elementen.SelectMany(Herkomsten),
        _ => [],
    };
}
