using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Json.Schema;

namespace Meerzorg.Rekentool.Tests.Hulp;

/// <summary>A JSON Schema of the folder <c>schema</c>, in the hands of a validator that is not ours.</summary>
/// <remarks>Strict about the schema itself: an unknown keyword or format, or anything else that its meta-schema refuses, throws.</remarks>
internal sealed class Schema
{
    private const string Achtervoegsel = ".schema.json";

    private static readonly Dialect Strikt = Dialect.Draft202012.With([], Dialect.Draft202012.Id, allowUnknownKeywords: false);
    private static readonly EvaluationOptions Oordeel = new() { OutputFormat = OutputFormat.Flag, RequireFormatValidation = true };
    private static readonly EvaluationOptions Uitleg = new() { OutputFormat = OutputFormat.Hierarchical, RequireFormatValidation = true, Culture = CultureInfo.InvariantCulture };
    private static readonly ConcurrentDictionary<string, Schema> Gelezen = new(StringComparer.Ordinal);

    private readonly JsonSchema _schema;

    /// <summary>Reads a schema; <see cref="Van"/> gives a published one.</summary>
    public Schema(string tekst)
    {
        using var json = JsonDocument.Parse(tekst);
        if (Fout(MetaSchemas.Draft202012, json.RootElement) is { } fout) throw new JsonSchemaException(fout);
        if (Formaten(json.RootElement).OfType<UnknownFormat>().FirstOrDefault() is { } formaat) throw new JsonSchemaException($"format: {formaat.Key}");
        var dialecten = new DialectRegistry();
        dialecten.Register(Strikt);
        _schema = JsonSchema.FromText(tekst, new() { Dialect = Strikt, DialectRegistry = dialecten, SchemaRegistry = new() });
    }

    /// <summary>The names of the published schemas, such as <c>parameters-1</c>.</summary>
    public static string[] Namen { get; } =
        [.. Directory.GetFiles(Projectmap.Pad("schema")).Select(pad => Path.GetFileName(pad).Replace(Achtervoegsel, "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>A published schema, read once.</summary>
    public static Schema Van(string naam) =>
        Gelezen.GetOrAdd(naam, static naam => new(File.ReadAllText(Projectmap.Pad("schema", naam + Achtervoegsel))));

    /// <summary>The first thing that the schema does not accept, with its place as a JSON pointer (<c>#</c> is the whole); <see langword="null"/> when it accepts everything.</summary>
    public string? Gebrek(string json) => Gebrek(Encoding.UTF8.GetBytes(json));

    /// <inheritdoc cref="Gebrek(string)"/>
    public string? Gebrek(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return Fout(_schema, document.RootElement);
    }

    private static string? Fout(JsonSchema schema, JsonElement waarde)
    {
        if (schema.Evaluate(waarde, Oordeel).IsValid) return null;
        if (Gebreken(schema.Evaluate(waarde, Uitleg)).FirstOrDefault() is not { } plaats) return "#: geweigerd";
        var (trefwoord, melding) = plaats.Errors!.First();
        return $"#{plaats.InstanceLocation}: {(trefwoord.Length > 0 ? trefwoord : Stappen(plaats)[^1])}: {melding}";
    }

    /// <summary>The places with a fault; of alternatives that all refuse, those of the one that comes furthest, with the fewest faults.</summary>
    private static List<EvaluationResults> Gebreken(EvaluationResults plaats) =>
    [
        .. plaats.Errors is null ? [] : new[] { plaats },
        .. (plaats.Details ?? [])
            .Where(deel => !deel.IsValid && Stappen(deel)[^1] is not ("not" or "if"))
            .GroupBy(deel => Stappen(deel) is [.., "anyOf" or "oneOf", _] stappen ? stappen[^2] : (object)deel)
            .SelectMany(keuzen => keuzen.Select(Gebreken).MaxBy(gebreken => (gebreken.Max(Diepte), -gebreken.Count))!),
    ];

    private static int? Diepte(EvaluationResults plaats) => plaats.InstanceLocation.ToString().Count(teken => teken == '/');

    private static string[] Stappen(EvaluationResults plaats) => plaats.EvaluationPath.ToString().Split('/');

    private static IEnumerable<Format> Formaten(JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.Object => schema.EnumerateObject().SelectMany(lid =>
            lid is { Name: "format", Value.ValueKind: JsonValueKind.String } ? [FormatRegistry.Global.Get(lid.Value.GetString()!)] : Formaten(lid.Value)),
        JsonValueKind.Array => schema.EnumerateArray().SelectMany(Formaten),
        _ => [],
    };
}
