using System.Text.Json;
using System.Text.Json.Serialization;

namespace Meerzorg.Rekentool;

/// <summary>The parameter file of a year, member for member; <c>docs/parameters.md</c> describes the format.</summary>
internal sealed record Parameterbestand
{
    public const string Versie1 = "meerzorg-parameters-1";

    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required string Formaat { get; init; }

    public required int Jaar { get; init; }

    public required int Prijspeil { get; init; }

    public required Geldigheid Geldig { get; init; }

    public required DateOnly GecontroleerdOp { get; init; }

    /// <summary>The year that this one was, or can be, indexed from; left out where that is not known.</summary>
    public Bestandsindexatie? Indexatie { get; init; }

    /// <summary>The sources, described once and named by each value.</summary>
    public required Dictionary<string, Bronvermelding> Herkomsten { get; init; }

    public required Bestandswaarde DagenPerJaar { get; init; }

    public required Bestandswaarde Drempelfractie { get; init; }

    public required Bestandswaarde Behandelaarsfactor { get; init; }

    public required Bestandswaarde Nachtstandaard { get; init; }

    public required Bestandswaarde Contextdrempel { get; init; }

    public required Bestandswaarde MaximaalEtmaalbedrag { get; init; }

    public required Dictionary<string, Bestandswaarde> MaatwerkUurtarief { get; init; }

    public required Bestandsonderbouwing Onderbouwing { get; init; }

    public required Dictionary<string, Bestandsprofiel> Zorgprofielen { get; init; }

    /// <summary>Every value of the file.</summary>
    public IEnumerable<Bestandswaarde> Bestandswaarden() =>
    [
        DagenPerJaar, Drempelfractie, Behandelaarsfactor, Nachtstandaard, Contextdrempel, MaximaalEtmaalbedrag,
        .. Indexatie is { } indexatie ? (Bestandswaarde[])[indexatie.Maal, indexatie.Door] : [],
        .. MaatwerkUurtarief.Values,
        .. Onderbouwing.TarievenBehandeling.Values, .. Onderbouwing.TarievenOverig.Values,
        Onderbouwing.AandeelContextkosten, Onderbouwing.AandeelDossiersMetContextkosten, Onderbouwing.GeldbandenMaximaalEtmaalbedrag,
        .. Onderbouwing.Geldbanden,
        .. Zorgprofielen.Values.SelectMany(profiel => (Bestandswaarde?[])
            [profiel.Basisuren, profiel.IndirecteFractie, profiel.Grensverschuiving,
                .. profiel.Prestaties.Values.Select(prestatie => prestatie.Aftrek),
                .. profiel.Ranges.SelectMany(range => (Bestandswaarde?[])[range.Vanaf, range.Jaarbedrag])]).OfType<Bestandswaarde>(),
    ];

    /// <summary>This file without the sources that no value names.</summary>
    public Parameterbestand MetGebruikteHerkomsten()
    {
        var gebruikt = Bestandswaarden().Select(waarde => waarde.Herkomst).ToHashSet(StringComparer.Ordinal);
        return this with { Herkomsten = Herkomsten.Where(paar => gebruikt.Contains(paar.Key)).ToDictionary(StringComparer.Ordinal) };
    }

    internal sealed record Bestandsindexatie
    {
        public required int VanJaar { get; init; }

        public required Bestandswaarde Maal { get; init; }

        public required Bestandswaarde Door { get; init; }
    }

    /// <summary>Figures that no calculation uses: the checks recompute published values from them.</summary>
    internal sealed record Bestandsonderbouwing
    {
        public required Dictionary<string, Bestandswaarde> TarievenBehandeling { get; init; }

        public required Dictionary<string, Bestandswaarde> TarievenOverig { get; init; }

        public required Bestandswaarde AandeelContextkosten { get; init; }

        public required Bestandswaarde AandeelDossiersMetContextkosten { get; init; }

        public required Bestandswaarde GeldbandenMaximaalEtmaalbedrag { get; init; }

        public required List<Bestandswaarde> Geldbanden { get; init; }
    }

    internal sealed record Geldigheid
    {
        public required DateOnly Van { get; init; }

        public required DateOnly TotEnMet { get; init; }
    }

    internal sealed record Bronvermelding
    {
        public required string Document { get; init; }

        public required string Plaats { get; init; }

        public required Waardestatus Status { get; init; }

        public string? Afleiding { get; init; }

        public string? Opmerking { get; init; }
    }

    internal sealed record Bestandswaarde
    {
        public required string Waarde { get; init; }

        public required string Eenheid { get; init; }

        public required string Herkomst { get; init; }

        public string? Opmerking { get; init; }
    }

    internal sealed record Bestandsprofiel
    {
        public required Bestandswaarde Basisuren { get; init; }

        public required Bestandswaarde IndirecteFractie { get; init; }

        /// <summary>The fraction by which the bounds were moved up, where that is not the indirect fraction (K7).</summary>
        public Bestandswaarde? Grensverschuiving { get; init; }

        public required Dictionary<string, Bestandsprestatie> Prestaties { get; init; }

        public required List<Bestandsrange> Ranges { get; init; }
    }

    internal sealed record Bestandsprestatie
    {
        public required bool Behandeling { get; init; }

        public required bool Dagbesteding { get; init; }

        public required Bestandswaarde Aftrek { get; init; }
    }

    internal sealed record Bestandsrange
    {
        public required Bestandswaarde Vanaf { get; init; }

        /// <summary><c>maatwerk</c> or <c>meerzorgprofiel 1</c> … <c>meerzorgprofiel 6</c>.</summary>
        public required string Uitkomst { get; init; }

        public Bestandswaarde? Jaarbedrag { get; init; }
    }
}

/// <summary>An overlay file, member for member.</summary>
internal sealed record Overlaybestand
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required string Overlay { get; init; }

    public required string Bron { get; init; }

    public int? Jaar { get; init; }

    public required Dictionary<string, string> Waarden { get; init; }
}

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    MaxDepth = 16,
    Converters = [typeof(WaardestatusConverter)])]
[JsonSerializable(typeof(Parameterbestand))]
[JsonSerializable(typeof(Overlaybestand))]
internal sealed partial class ParameterJson : JsonSerializerContext;

internal sealed class WaardestatusConverter() : JsonStringEnumConverter<Waardestatus>(JsonNamingPolicy.CamelCase, allowIntegerValues: false);
