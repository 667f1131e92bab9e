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
}
