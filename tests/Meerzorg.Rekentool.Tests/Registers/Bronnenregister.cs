using System.Text.Json;
using System.Text.Json.Serialization;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Registers;

/// <summary>The clause register: each source document, paragraph by paragraph, with the rules that it became or the reason why it became none.</summary>
/// <param name="Documenten">The documents.</param>
internal sealed record Bronnenregister(IReadOnlyList<Brondocument> Documenten)
{
    /// <summary>The register of the project, <c>docs/bronnen.json</c>; kept by hand.</summary>
    public static Bronnenregister Lees() => Lees(File.ReadAllBytes(Projectmap.Pad("docs", "bronnen.json")));

    /// <summary>Reads a register; an unknown, double or missing member is refused.</summary>
    public static Bronnenregister Lees(ReadOnlySpan<byte> utf8Json) => JsonSerializer.Deserialize<Bronnenregister>(utf8Json, Opties)!;

    private static readonly JsonSerializerOptions Opties = new(JsonSerializerDefaults.Web)
    {
        PropertyNameCaseInsensitive = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };
}

/// <summary>A source document.</summary>
/// <param name="Id">The id by which rules name it.</param>
/// <param name="Titel">The title.</param>
/// <param name="Versie">The version or date that it states.</param>
/// <param name="Paragrafen">The number of paragraphs.</param>
/// <param name="Sha256">The SHA-256 of the text that it was read from.</param>
/// <param name="Register">The paragraphs.</param>
internal sealed record Brondocument(string Id, string Titel, string Versie, int Paragrafen, string Sha256, IReadOnlyList<Paragraaf> Register);

/// <summary>A paragraph: what makes one statement.</summary>
/// <param name="Nummer">The number, from 1.</param>
/// <param name="Kop">The heading above it.</param>
/// <param name="Woorden">The words that it starts with.</param>
internal sealed record Paragraaf(int Nummer, string Kop, string Woorden)
{
    /// <summary>The rules that it became.</summary>
    public IReadOnlyList<string>? Regels { get; init; }

    /// <summary>The rules that it will become: not automated yet.</summary>
    public IReadOnlyList<string>? Volgt { get; init; }

    /// <summary>Why it becomes no rule.</summary>
    public Reden? NietGeautomatiseerd { get; init; }

    /// <summary>What an auditor should know.</summary>
    public string? Opmerking { get; init; }
}

/// <summary>Why a paragraph becomes no rule.</summary>
/// <param name="Soort">The kind: one of <see cref="Soorten"/>.</param>
/// <param name="Tekst">What it is about, in Dutch.</param>
internal sealed record Reden(string Soort, [property: JsonPropertyName("reden")] string Tekst)
{
    /// <summary>The kinds of reasons and what they mean.</summary>
    public static IReadOnlyDictionary<string, string> Soorten { get; } = new Dictionary<string, string>
    {
        ["achtergrond"] = "legt uit waarom iets zo is, of geeft een voorbeeld; er volgt niets uit voor een aanvraag",
        ["buiten"] = "wordt geregeld buiten de rekentool, in andere regels of afspraken",
        ["herkomst"] = "zegt hoe waarden tot stand kwamen uit gegevens die niet openbaar zijn; de waarden zelf staan in de jaarbestanden",
        ["oordeel"] = "vraagt een oordeel van mensen: zorgaanbieder, zorgkantoor of CCE",
        ["opmaak"] = "titel, aanhef, verwijzing, vindplaats of herhaling van een tabel",
        ["werkafspraak"] = "zegt hoe mensen samenwerken; er valt niets te berekenen of te toetsen",
    };
}
