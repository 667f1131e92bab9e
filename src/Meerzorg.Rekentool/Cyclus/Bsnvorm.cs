using System.Text.Json;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>A burgerservicenummer as text; a fault never shows what stands there.</summary>
internal sealed class Bsnvorm : Vorm<string>
{
    public static Bsnvorm Van { get; } = new();

    public override Tekst Verwacht => Dossiercontrole.GeldigBsn;

    public override string Soort => "negen cijfers, als tekst";

    public override string Lees(JsonElement element, Leesplaats plaats)
    {
        if (element.ValueKind == JsonValueKind.String) return element.GetString()!;
        plaats.Meld(Foutsoort.VerkeerdType, new("iets anders dan tekst", "something else than text"), Verwacht);
        return null!;
    }

    public override void Schrijf(Utf8JsonWriter json, string waarde, Schrijfwijze wijze) => json.WriteStringValue(waarde);

    // Any text is read; whether it is a BSN is a finding on the dossier.
    public override void Schema(Schemaschrijver schema) => schema.Tekst("type", "string");
}
