using System.Collections.Immutable;
using System.Text.Json;

namespace Meerzorg.Rekentool.Jaarwissel;

/// <summary>Dossiers to compare under two sets: one application, which then has no kenmerk, or a list of them. A year that is there must be one, and is not used.</summary>
internal sealed class Dossiervorm : Vorm<ImmutableArray<Jaarwisseldossier>>
{
    public const string Lijst = "dossiers";

    private static readonly Objectvorm<Jaarwisseldossier> Enkel = new("aanvraag", () => new(null!, Aanvraag.Vorm.Leeg()), MetDagprogramma)
    {
        { "jaar", MetJaar.Jaartal, _ => null, (dossier, _) => dossier, "het jaar; er wordt niets mee gedaan" },
        { Aanvraag.Vorm.Leden, dossier => dossier.Aanvraag, (dossier, aanvraag) => dossier with { Aanvraag = aanvraag } },
        { Vervallenleden.Plusuren },
    };

    private static readonly Objectvorm<Jaarwisseldossier> Genoemd = new("dossier", () => new("", Aanvraag.Vorm.Leeg()), MetDagprogramma)
    {
        { "kenmerk", Woordvorm.Kenmerk, dossier => dossier.Kenmerk, (dossier, kenmerk) => dossier with { Kenmerk = kenmerk }, "noemt het dossier", null, Lidwijze.Verplicht },
        { Enkel.Leden },
        { Vervallenleden.Plusuren },
    };

    private static readonly Objectvorm<ImmutableArray<Jaarwisseldossier>> Reeks = new("dossiers", () => [])
    {
        { Lijst, new Lijstvorm<Jaarwisseldossier>(Genoemd), dossiers => dossiers, (_, dossiers) => dossiers, "de dossiers" },
    };

    public static Dossiervorm Van { get; } = new();

    public override Tekst Verwacht => Reeks.Verwacht;

    public override string Soort => "een aanvraag, of een object met `dossiers`";

    public override ImmutableArray<Jaarwisseldossier> Lees(JsonElement element, Leesplaats plaats) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(Lijst, out _) ? Reeks.Lees(element, plaats) : [Enkel.Lees(element, plaats)];

    public override void Schrijf(Utf8JsonWriter json, ImmutableArray<Jaarwisseldossier> waarde, Schrijfwijze wijze) => Reeks.Schrijf(json, waarde, wijze);

    public override void Schema(Schemaschrijver schema) => schema.Keuze("anyOf", Enkel, Reeks);

    private static Jaarwisseldossier MetDagprogramma(Jaarwisseldossier dossier, Objectlezing lezing) => dossier with { Aanvraag = Zorgvraag.MetGelezenDagprogramma(dossier.Aanvraag, lezing) };
}
