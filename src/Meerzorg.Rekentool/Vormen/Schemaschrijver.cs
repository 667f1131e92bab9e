using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Meerzorg.Rekentool;

/// <summary>Writes the JSON Schema (2020-12) of a document from its description; each named object once, under <c>$defs</c>.</summary>
internal sealed class Schemaschrijver
{
    private readonly Dictionary<string, byte[]> _omschreven = new(StringComparer.Ordinal);
    private Utf8JsonWriter _json = null!;

    /// <summary>The schema of a document.</summary>
    /// <param name="titel">What the document is.</param>
    /// <param name="vorm">Its description.</param>
    /// <param name="schemalid">Whether the document may say with <c>$schema</c> which schema describes it.</param>
    public static string Van(string titel, Vorm vorm)
    {
        var schrijver = new Schemaschrijver();
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Jsontekst.Opmaak))
        {
            schrijver._json = json;
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", titel);
            vorm.Schema(schrijver);
            json.WriteStartObject("$defs");
            foreach (var (naam, inhoud) in schrijver._omschreven.OrderBy(paar => paar.Key, StringComparer.Ordinal))
            {
                json.WritePropertyName(naam);
                json.WriteRawValue(inhoud);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    public void Tekst(string naam, string waarde) => _json.WriteString(naam, waarde);

    public void Getal(string naam, decimal waarde) => _json.WriteNumber(naam, waarde);

    public void Nee(string naam) => _json.WriteBoolean(naam, false);

    public void Reeks(string naam, IEnumerable<string> waarden)
    {
        _json.WriteStartArray(naam);
        foreach (var waarde in waarden) _json.WriteStringValue(waarde);
        _json.WriteEndArray();
    }

    public void Woorden(IEnumerable<string> woorden) => Reeks("enum", woorden);

    public void Object(string naam, Action inhoud)
    {
        _json.WriteStartObject(naam);
        inhoud();
        _json.WriteEndObject();
    }

    public void Vorm(string naam, Vorm vorm) => Object(naam, () => vorm.Schema(this));

    public void Keuze(string naam, params ReadOnlySpan<Vorm> vormen)
    {
        _json.WriteStartArray(naam);
        foreach (var vorm in vormen)
        {
            _json.WriteStartObject();
            vorm.Schema(this);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    /// <summary>A member with its meaning.</summary>
    public void Lid(string naam, string betekenis, Vorm vorm, bool magNiets) => Object(naam, () =>
    {
        Tekst("description", betekenis);
        if (!magNiets)
        {
            vorm.Schema(this);
            return;
        }

        _json.WriteStartArray("anyOf");
        _json.WriteStartObject();
        vorm.Schema(this);
        _json.WriteEndObject();
        _json.WriteStartObject();
        _json.WriteString("type", "null");
        _json.WriteEndObject();
        _json.WriteEndArray();
    });

    /// <summary>Refers to an object that is described once.</summary>
    public void Verwijs(string naam, Action<Schemaschrijver> inhoud)
    {
        Tekst("$ref", $"#/$defs/{naam}");
        if (!_omschreven.TryAdd(naam, [])) return;
        var (buiten, buffer) = (_json, new ArrayBufferWriter<byte>());
        using (_json = new Utf8JsonWriter(buffer, Jsontekst.Opmaak))
        {
            _json.WriteStartObject();
            inhoud(this);
            _json.WriteEndObject();
        }

        _json = buiten;
        _omschreven[naam] = buffer.WrittenSpan.ToArray();
    }
}
