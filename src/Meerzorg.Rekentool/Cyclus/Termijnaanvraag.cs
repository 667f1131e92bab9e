using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>The conditions for preventive meerzorg (SOORT-1); <see langword="null"/> is not stated.</summary>
[JsonConverter(typeof(RekentoolConverter<Preventievoorwaarden>))]
public readonly record struct Preventievoorwaarden
{
    internal static Objectvorm<Preventievoorwaarden> Vorm { get; } = new("voorwaarden", () => default)
    {
        { "concreetPlan", JaNeevorm.Van, voorwaarden => voorwaarden.ConcreetPlan, (voorwaarden, waar) => voorwaarden with { ConcreetPlan = waar }, "er is een concreet plan", "SOORT-1" },
        { "contextOpOrde", JaNeevorm.Van, voorwaarden => voorwaarden.ContextOpOrde, (voorwaarden, waar) => voorwaarden with { ContextOpOrde = waar }, "aangetoond is dat de context op orde is", "SOORT-1" },
        { "collegaOfCceBetrokken", JaNeevorm.Van, voorwaarden => voorwaarden.CollegaOfCceBetrokken, (voorwaarden, waar) => voorwaarden with { CollegaOfCceBetrokken = waar }, "een collega-zorgaanbieder of het CCE is of wordt betrokken", "SOORT-1" },
        { "bekwameBetrokkenen", JaNeevorm.Van, voorwaarden => voorwaarden.BekwameBetrokkenen, (voorwaarden, waar) => voorwaarden with { BekwameBetrokkenen = waar }, "de betrokkenen hebben de kennis en kunnen handelen", "SOORT-1" },
    };

    /// <summary>There is a concrete plan.</summary>
    public bool? ConcreetPlan { get; init; }

    /// <summary>It is shown that the context is in order.</summary>
    public bool? ContextOpOrde { get; init; }

    /// <summary>A colleague provider or the CCE is, or is being, involved.</summary>
    public bool? CollegaOfCceBetrokken { get; init; }

    /// <summary>The staff involved have the knowledge and are able to act.</summary>
    public bool? BekwameBetrokkenen { get; init; }
}

/// <summary>An application with the kind of meerzorg and the period that it asks for.</summary>
[JsonConverter(typeof(RekentoolConverter<Termijnaanvraag>))]
public sealed record Termijnaanvraag
{
    /// <summary>How other surcharges stand in a document.</summary>
    internal static Lijstvorm<(string Naam, decimal Etmaalbedrag)> Toeslagvorm { get; } = new(new Objectvorm<(string Naam, decimal Etmaalbedrag)>("toeslag", () => ("", 0))
    {
        { "naam", Woordvorm.NietLeeg, toeslag => toeslag.Naam, (toeslag, naam) => toeslag with { Naam = naam }, "hoe de toeslag heet", "DECL-1", Lidwijze.Verplicht },
        { "etmaalbedrag", Getalvorm.EuroPerDag, toeslag => toeslag.Etmaalbedrag, (toeslag, bedrag) => toeslag with { Etmaalbedrag = bedrag }, "wat de toeslag per dag is", "DECL-1", Lidwijze.Verplicht },
    });

    internal static Objectvorm<Termijnaanvraag> Vorm { get; } = new(
        "termijnaanvraag",
        () => new() { Aanvraag = Aanvraag.Vorm.Leeg(), Soort = default, Periode = null! },
        (termijn, lezing) => termijn with { Aanvraag = Zorgvraag.MetGelezenDagprogramma(termijn.Aanvraag, lezing) })
    {
        { Aanvraag.Vorm.Leden, termijn => termijn.Aanvraag, (termijn, aanvraag) => termijn with { Aanvraag = aanvraag } },
        { Vervallenleden.Plusuren },
        { "soort", Namen.VormVanSoort, termijn => termijn.Soort, (termijn, soort) => termijn with { Soort = soort }, "de soort aanvraag", "SOORT-1", Lidwijze.Verplicht },
        { "periode", Periodevorm.Van, termijn => termijn.Periode, (termijn, periode) => termijn with { Periode = periode }, "van wanneer tot en met wanneer", "TERMIJN-1", Lidwijze.Verplicht },
        { "verlenging", JaNeevorm.Van, termijn => termijn.Verlenging, (termijn, verlenging) => termijn with { Verlenging = verlenging }, "verlengt het een eerdere beschikking?", "TERMIJN-1" },
        {
            "toeslagen",
            Toeslagvorm,
            termijn => termijn.Toeslagen,
            (termijn, toeslagen) => termijn with { Toeslagen = toeslagen },
            "de andere toeslagen die de cliënt nu heeft: zij vervallen zodra meerzorg wordt gedeclareerd",
            "DECL-1"
        },
        { "voorwaarden", Preventievoorwaarden.Vorm, termijn => termijn.Voorwaarden, (termijn, voorwaarden) => termijn with { Voorwaarden = voorwaarden }, "bij preventieve meerzorg: of aan de voorwaarden is voldaan", "SOORT-1" },
    };

    /// <summary>What is asked for the client.</summary>
    public required Aanvraag Aanvraag { get; init; }

    /// <summary>The kind.</summary>
    public required Aanvraagsoort Soort { get; init; }

    /// <summary>The period asked for.</summary>
    public required Periode Periode { get; init; }

    /// <summary>Whether it follows an earlier decision for the same client (a heraanvraag).</summary>
    public bool Verlenging { get; init; }

    /// <summary>The other surcharges that the client has now, each with its name and its amount per day in euros: they lapse once meerzorg is declared (DECL-1).</summary>
    public ImmutableArray<(string Naam, decimal Etmaalbedrag)> Toeslagen { get; init => field = value.OfLeeg(); } = [];

    /// <summary>The conditions for preventive meerzorg; for other kinds left at its default.</summary>
    public Preventievoorwaarden Voorwaarden { get; init; }

    /// <summary>The same application: the same surcharges in the same order.</summary>
    /// <param name="other">The other application.</param>
    public bool Equals(Termijnaanvraag? other) =>
        other is not null && Aanvraag == other.Aanvraag && Soort == other.Soort && Periode == other.Periode && Verlenging == other.Verlenging && Voorwaarden == other.Voorwaarden
        && Reeksen.ZijnGelijk(Toeslagen, other.Toeslagen);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Aanvraag, Soort, Periode, Verlenging, Voorwaarden, Reeksen.Hash(Toeslagen));
}
