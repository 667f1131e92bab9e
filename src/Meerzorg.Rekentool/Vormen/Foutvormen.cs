using System.Text.Json;

namespace Meerzorg.Rekentool;

/// <summary>How faults stand in a document.</summary>
internal static class Foutvormen
{
    public static Objectvorm<Fout> Fout { get; } = new("fout")
    {
        { "pad", Woordvorm.Vrij, fout => fout.Pad, "de plaats: het pad van leden; leeg voor het geheel" },
        { "gevonden", Tekstvorm.Van, fout => fout.Gevonden, "wat daar staat" },
        { "verwacht", Tekstvorm.Van, fout => fout.Verwacht, "wat daar mag staan" },
        { "regel", Woordvorm.Vrij, fout => fout.Regel, "de regel die erom vraagt; `null` als die er niet is", Lidwijze.MagNiets },
    };

    /// <summary>Faults as people read them, a line each.</summary>
    public static Lijstvorm<Fout> Regels { get; } = new(new Regelvorm());

    private sealed class Regelvorm : Uitvoervorm<Fout>
    {
        public override string Soort => "tekst";

        public override void Schrijf(Utf8JsonWriter json, Fout waarde, Schrijfwijze wijze) => json.WriteStringValue(waarde.In(wijze.Taal));

        public override void Schema(Schemaschrijver schema) => schema.Tekst("type", "string");
    }
}
