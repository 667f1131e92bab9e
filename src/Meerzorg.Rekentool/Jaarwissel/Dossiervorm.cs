using System.Collections.Immutable;
using System.Text.Json;

namespace Meerzorg.Rekentool.Jaarwissel;

/// <summary>Dossiers to compare under two sets: one application, which then has no kenmerk, or a list of them. A year that is there must be one, and is not used.</summary>
internal sealed class Dossiervorm : Vorm<ImmutableArray<(string? Kenmerk, Aanvraag Aanvraag)>>
{
    public const string Lijst = "dossiers";

    private static readonly Objectvorm<(string? Kenmerk, Aanvraag Aanvraag)> Enkel = new("aanvraag als dossier", () => (null, Aanvraag.Vorm.Leeg()), MetDagprogramma)
    {
        { "jaar", MetJaar.Jaartal, _ => null, (dossier, _) => dossier, "het jaar; er wordt niets mee gedaan" },
        { Aanvraag.Vorm.Leden, dossier => dossier.Aanvraag, (dossier, aanvraag) => (dossier.Kenmerk, aanvraag) },
        { Vervallenleden.Plusuren },
    };

    private static readonly Objectvorm<(string? Kenmerk, Aanvraag Aanvraag)> Genoemd = new("dossier", () => ("", Aanvraag.Vorm.Leeg()), MetDagprogramma)
    {
        { "kenmerk", Woordvorm.Kenmerk, dossier => dossier.Kenmerk!, (dossier, kenmerk) => (kenmerk, dossier.Aanvraag), "noemt het dossier", null, Lidwijze.Verplicht },
        { Enkel.Leden },
        { Vervallenleden.Plusuren },
    };

    private static readonly Objectvorm<ImmutableArray<(string? Kenmerk, Aanvraag Aanvraag)>> Reeks = new("dossiers", () => [])
    {
        { Lijst, new Lijstvorm<(string? Kenmerk, Aanvraag Aanvraag)>(Genoemd), dossiers => dossiers, (_, dossiers) => dossiers, "de dossiers", null, Lidwijze.Verplicht },
    };

    public static Dossiervorm Van { get; } = new();

    public override Tekst Verwacht => Reeks.Verwacht;

    public override IReadOnlyList<Vorm> Delen => [Enkel, Reeks];

    public override string Soort => "een aanvraag, of een object met `dossiers`";

    public override ImmutableArray<(string? Kenmerk, Aanvraag Aanvraag)> Lees(JsonElement element, Leesplaats plaats) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(Lijst, out _) ? Reeks.Lees(element, plaats) : [Enkel.Lees(element, plaats)];

    public override void Schrijf(Utf8JsonWriter json, ImmutableArray<(string? Kenmerk, Aanvraag Aanvraag)> waarde, Schrijfwijze wijze) => Reeks.Schrijf(json, waarde, wijze);

    public override bool IsBinnen(ImmutableArray<(string? Kenmerk, Aanvraag Aanvraag)> waarde) => IsEnkel(waarde) ? Enkel.IsBinnen(waarde[0]) : Reeks.IsBinnen(waarde);

    public override void Controleer(ImmutableArray<(string? Kenmerk, Aanvraag Aanvraag)> waarde, string pad, string? regel, Foutenlijst fouten)
    {
        if (IsEnkel(waarde)) Enkel.Controleer(waarde[0], pad, regel, fouten);
        else Reeks.Controleer(waarde, pad, regel, fouten);
    }

    /// <summary>Whether it is one application by itself, and no list.</summary>
    public static bool IsEnkel(ImmutableArray<(string? Kenmerk, Aanvraag Aanvraag)> waarde) => waarde is [{ Kenmerk: null }];

    public override void Schema(Schemaschrijver schema) => schema.Keuze("anyOf", Enkel, Reeks);

    private static (string? Kenmerk, Aanvraag Aanvraag) MetDagprogramma((string? Kenmerk, Aanvraag Aanvraag) dossier, Objectlezing lezing) => (dossier.Kenmerk, Zorgvraag.MetGelezenDagprogramma(dossier.Aanvraag, lezing));
}
