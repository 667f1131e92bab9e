using System.Text.Json.Nodes;

namespace Meerzorg.Rekentool;

/// <summary>Writes the JSON Schema (2020-12) of a document from its description; each named object once, under <c>$defs</c>.</summary>
internal sealed class Schemaschrijver
{
    private readonly SortedDictionary<string, JsonObject> _omschreven = new(StringComparer.Ordinal);
    private JsonObject _hier = [];

    /// <summary>The schema of a document.</summary>
    /// <param name="titel">What the document is.</param>
    /// <param name="vorm">Its description.</param>
    public static string Van(string titel, Vorm vorm)
    {
        var schema = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = titel };
        var schrijver = new Schemaschrijver { _hier = schema };
        vorm.Schema(schrijver);
        var omschreven = new JsonObject();
        foreach (var (naam, inhoud) in schrijver._omschreven) omschreven[naam] = inhoud;
        schema["$defs"] = omschreven;
        return Jsonopmaak.Tekst(json => schema.WriteTo(json)) + "\n";
    }

    public void Tekst(string naam, string waarde) => _hier[naam] = waarde;

    public void Getal(string naam, decimal waarde) => _hier[naam] = waarde;

    public void Nee(string naam) => _hier[naam] = false;

    public void Reeks(string naam, IEnumerable<string> waarden) => _hier[naam] = new JsonArray([.. waarden.Select(waarde => JsonValue.Create(waarde))]);

    public void Vorm(string naam, Vorm vorm) => _hier[naam] = Binnen(() => vorm.Schema(this));

    public void Keuze(string naam, params IReadOnlyList<Vorm> vormen) => _hier[naam] = new JsonArray([.. vormen.Select(vorm => Binnen(() => vorm.Schema(this)))]);

    /// <summary>One of two things that can be said.</summary>
    public void EenVan(Action<Schemaschrijver> eerste, Action<Schemaschrijver> tweede) => _hier["anyOf"] = new JsonArray(Binnen(() => eerste(this)), Binnen(() => tweede(this)));

    /// <summary>A regular expression of words in any case, with white space around them.</summary>
    public static string InElkSchrift(IEnumerable<string> woorden) =>
        $@"^\s*(?:{string.Join('|', woorden.Select(woord => string.Concat(woord.Select(teken => char.IsAsciiLetter(teken) ? $"[{char.ToUpperInvariant(teken)}{char.ToLowerInvariant(teken)}]" : teken.ToString()))))})\s*$";

    /// <summary>The members of an object.</summary>
    public void Leden(Action<Schemaschrijver> leden) => _hier["properties"] = Binnen(() => leden(this));

    /// <summary>A member with its meaning.</summary>
    public void Lid(string naam, string betekenis, Vorm vorm, bool magNiets) => _hier[naam] = Binnen(() =>
    {
        Tekst("description", betekenis);
        if (magNiets) _hier["anyOf"] = new JsonArray(Binnen(() => vorm.Schema(this)), new JsonObject { ["type"] = "null" });
        else vorm.Schema(this);
    });

    /// <summary>Refers to an object that is described once.</summary>
    public void Verwijs(string naam, Action<Schemaschrijver> inhoud)
    {
        var sleutel = naam.Replace(' ', '-');
        Tekst("$ref", $"#/$defs/{sleutel}");
        if (!_omschreven.TryAdd(sleutel, [])) return;
        _omschreven[sleutel] = Binnen(() => inhoud(this));
    }

    private JsonObject Binnen(Action inhoud)
    {
        var (buiten, binnen) = (_hier, new JsonObject());
        _hier = binnen;
        inhoud();
        _hier = buiten;
        return binnen;
    }
}
