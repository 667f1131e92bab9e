using System.Collections.Immutable;
using System.Text.Json;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>The term of a zorgprofiel for which another one holds than in general.</summary>
/// <param name="Zorgprofiel">The zorgprofiel.</param>
/// <param name="Maximaal">The longest a decision lasts.</param>
/// <param name="Verlenging">Whether it can be extended.</param>
internal sealed record Profieltermijn(Zorgprofiel Zorgprofiel, Bepaling<Termijn> Maximaal, Bepaling<bool> Verlenging);

/// <summary>The terms of the regulation, the same for every zorgkantoor, each with its source.</summary>
internal sealed record Termijnen
{
    private static readonly Lazy<Termijnen> Ingebed = new(() => Lees(Cyclusbestanden.Inhoud("termijnen"), "termijnen.json"));

    private Termijnen()
    {
    }

    /// <summary>How the terms stand in their file.</summary>
    internal static Objectvorm<Termijnen> Vorm { get; } = new("termijnen", () => new())
    {
        { "$schema", Woordvorm.Vrij, _ => null!, (termijnen, _) => termijnen, "voor programma's waarmee u het bestand schrijft; er wordt niets mee gedaan" },
        { "formaat", new Vastvorm("meerzorg-termijnen-1"), _ => "", (termijnen, _) => termijnen, "de vorm van het bestand", null, Lidwijze.Verplicht },
        { "gecontroleerdOp", Datumvorm.Geldig, termijnen => termijnen.GecontroleerdOp, (termijnen, dag) => termijnen with { GecontroleerdOp = dag }, "wanneer het bestand het laatst naast de bronnen is gelegd", null, Lidwijze.Verplicht },
        { Bronnen.Lid, Bronnenvorm.Van, termijnen => termijnen.Bronnen, (termijnen, bronnen) => termijnen with { Bronnen = bronnen }, "de bronnen, elk onder de naam waarmee de waarden ernaar verwijzen", null, Lidwijze.Verplicht | Lidwijze.Onthoud },
        {
            new Deellid<Termijnen>("preventief", new("termijnen van preventieve meerzorg")
            {
                { "minimaal", Bepalingvormen.Termijn, termijnen => termijnen.PreventiefMinimaal, (termijnen, termijn) => termijnen with { PreventiefMinimaal = termijn }, "hoe lang preventieve meerzorg ten minste duurt", "SOORT-1", Lidwijze.Verplicht },
                { "maximaal", Bepalingvormen.Termijn, termijnen => termijnen.PreventiefMaximaal, (termijnen, termijn) => termijnen with { PreventiefMaximaal = termijn }, "hoe lang preventieve meerzorg ten hoogste duurt", "SOORT-1", Lidwijze.Verplicht },
            }, "preventieve meerzorg")
        },
        {
            new Deellid<Termijnen>("beschikking", new("termijnen van een beschikking")
            {
                { "maximaal", Bepalingvormen.Termijn, termijnen => termijnen.Maximaal, (termijnen, termijn) => termijnen with { Maximaal = termijn }, "hoe lang een beschikking ten hoogste duurt", "TERMIJN-1", Lidwijze.Verplicht },
                { "perZorgprofiel", Profieltermijnenvorm.Van, termijnen => termijnen.PerZorgprofiel, (termijnen, perProfiel) => termijnen with { PerZorgprofiel = perProfiel }, "de zorgprofielen met eigen termijnen", "TERMIJN-1", Lidwijze.Verplicht },
            }, "beschikkingen")
        },
        {
            new Deellid<Termijnen>("ontwikkeltraject", new("termijnen van het ontwikkeltraject")
            {
                { "per", Bepalingvormen.Termijn, termijnen => termijnen.Ontwikkeltraject, (termijnen, termijn) => termijnen with { Ontwikkeltraject = termijn }, "hoe vaak er ten minste een ontwikkeltraject is", "PLAN-3", Lidwijze.Verplicht },
            }, "het ontwikkeltraject met het CCE")
        },
        {
            new Deellid<Termijnen>("declaratie", new("declaratie van meerzorg")
            {
                { "prestatie", Bepalingvormen.Code, termijnen => termijnen.Prestatie, (termijnen, prestatie) => termijnen with { Prestatie = prestatie }, "de prestatie die wordt gedeclareerd", "DECL-1", Lidwijze.Verplicht },
            }, "het declareren")
        },
    };

    /// <summary>The terms as published.</summary>
    public static Termijnen Gepubliceerd => Ingebed.Value;

    /// <summary>When they were last held against their sources.</summary>
    public DateOnly GecontroleerdOp { get; internal init; }

    /// <summary>The shortest that preventive meerzorg lasts (SOORT-1).</summary>
    public Bepaling<Termijn> PreventiefMinimaal { get; internal init; } = null!;

    /// <summary>The longest that preventive meerzorg lasts (SOORT-1).</summary>
    public Bepaling<Termijn> PreventiefMaximaal { get; internal init; } = null!;

    /// <summary>The longest that a decision lasts (TERMIJN-1).</summary>
    public Bepaling<Termijn> Maximaal { get; internal init; } = null!;

    /// <summary>The zorgprofielen that have terms of their own (TERMIJN-1).</summary>
    public ImmutableArray<Profieltermijn> PerZorgprofiel { get; internal init; } = [];

    /// <summary>How often a client has an ontwikkeltraject with the CCE at the least (PLAN-3).</summary>
    public Bepaling<Termijn> Ontwikkeltraject { get; internal init; } = null!;

    /// <summary>The prestatie that is declared (DECL-1).</summary>
    public Bepaling<string> Prestatie { get; internal init; } = null!;

    /// <summary>The sources that the values name.</summary>
    internal Bronnen Bronnen { get; init; } = null!;

    /// <summary>The terms of a zorgprofiel where it has its own; <see langword="null"/> where the general ones hold.</summary>
    /// <param name="zorgprofiel">The zorgprofiel.</param>
    public Profieltermijn? Van(Zorgprofiel zorgprofiel) => PerZorgprofiel.FirstOrDefault(termijn => termijn.Zorgprofiel == zorgprofiel);

    /// <summary>The same terms, from the same sources.</summary>
    /// <param name="other">The other terms.</param>
    public bool Equals(Termijnen? other) =>
        other is not null && GecontroleerdOp == other.GecontroleerdOp && Bronnen == other.Bronnen && PreventiefMinimaal == other.PreventiefMinimaal && PreventiefMaximaal == other.PreventiefMaximaal
        && Maximaal == other.Maximaal && Reeksen.ZijnGelijk(PerZorgprofiel, other.PerZorgprofiel) && Ontwikkeltraject == other.Ontwikkeltraject && Prestatie == other.Prestatie;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(GecontroleerdOp, Bronnen, PreventiefMinimaal, PreventiefMaximaal, Maximaal, Reeksen.Hash(PerZorgprofiel), Ontwikkeltraject, Prestatie);

    /// <summary>When they were last held against their sources.</summary>
    public override string ToString() => $"termijnen, gecontroleerd op {Notatie.Datum(GecontroleerdOp)}";

    internal static Termijnen Lees(ReadOnlySpan<byte> utf8Json, string naam) => Documentlezer.Lees(
        utf8Json,
        Vorm,
        new("één JSON-object", "one JSON object"),
        fouten => new OngeldigeParametersException(naam, fouten),
        (termijnen, fouten) =>
        {
            Vorm.Controleer(termijnen, "", null, fouten);
            return termijnen;
        });
}

/// <summary>The zorgprofielen that have terms of their own, as an object: each under its name.</summary>
internal sealed class Profieltermijnenvorm : Vorm<ImmutableArray<Profieltermijn>>
{
    private static readonly Kaartvorm<Profieltermijn> Kaart = new(
        new Objectvorm<Profieltermijn>("termijnen van een zorgprofiel", () => new(null!, null!, null!))
        {
            { "maximaal", Bepalingvormen.Termijn, termijn => termijn.Maximaal, (termijn, maximaal) => termijn with { Maximaal = maximaal }, "hoe lang een beschikking ten hoogste duurt", "TERMIJN-1", Lidwijze.Verplicht },
            { "verlenging", Bepalingvormen.JaNee, termijn => termijn.Verlenging, (termijn, verlenging) => termijn with { Verlenging = verlenging }, "of een verlenging mogelijk is", "TERMIJN-1", Lidwijze.Verplicht },
        },
        (naam, plaats) =>
        {
            if (MetNaam(naam) is null) plaats.Meld(Foutsoort.OnbekendZorgprofiel, Tekst.Gelijk(naam), Tekst.Gelijk(Zorgprofiel.Opsomming));
        });

    public static Profieltermijnenvorm Van { get; } = new();

    public override Tekst Verwacht => Kaart.Verwacht;

    public override string Soort => Kaart.Soort;

    public override string SoortMet(Func<IObjectvorm, string> naam) => Kaart.SoortMet(naam);

    public override ImmutableArray<Profieltermijn> Lees(JsonElement element, Leesplaats plaats) =>
        [.. from paar in Kaart.Lees(element, plaats) let zorgprofiel = MetNaam(paar.Key) where zorgprofiel is not null select paar.Value with { Zorgprofiel = zorgprofiel }];

    public override void Schrijf(Utf8JsonWriter json, ImmutableArray<Profieltermijn> waarde, Schrijfwijze wijze) => Kaart.Schrijf(json, Paren(waarde), wijze);

    public override void Schema(Schemaschrijver schema) => Kaart.Schema(schema);

    private static Zorgprofiel? MetNaam(string naam) => Zorgprofiel.Alle.FirstOrDefault(profiel => profiel.Naam == naam);

    private static Dictionary<string, Profieltermijn> Paren(ImmutableArray<Profieltermijn> termijnen) => termijnen.ToDictionary(termijn => termijn.Zorgprofiel.Naam, StringComparer.Ordinal);
}
