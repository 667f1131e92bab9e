using System.Text.Json;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>The name of a policy in the package. One of your own stands in a file, and cannot be named in a document.</summary>
internal sealed class Beleidsnaamvorm : Vorm<Zorgkantoorbeleid>
{
    public static Beleidsnaamvorm Van { get; } = new();

    public override Tekst Verwacht => new($"een van {Namen}, of een eigen beleid", $"one of {Namen}, or a policy of your own");

    public override string Soort => "`" + string.Join("`, `", Zorgkantoorbeleid.Gepubliceerd.Select(beleid => beleid.Naam)) + "`";

    public override Zorgkantoorbeleid Lees(JsonElement element, Leesplaats plaats)
    {
        if (element.ValueKind != JsonValueKind.String) plaats.MeldType(element, Verwacht);
        else if (Zorgkantoorbeleid.Met(element.GetString()!) is { } beleid) return beleid;
        else plaats.MeldOnleesbaar(element, Verwacht);
        return null!;
    }

    public override void Schrijf(Utf8JsonWriter json, Zorgkantoorbeleid waarde, Schrijfwijze wijze) => json.WriteStringValue(waarde.Naam);

    public override void Schema(Schemaschrijver schema) => schema.Reeks("enum", Zorgkantoorbeleid.Gepubliceerd.Select(beleid => beleid.Naam));

    private static string Namen => string.Join(", ", Zorgkantoorbeleid.Gepubliceerd.Select(beleid => beleid.Naam));
}
