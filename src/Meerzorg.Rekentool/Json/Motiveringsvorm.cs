using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Json;

/// <summary>A motivation with what names the client in a group.</summary>
/// <param name="Kenmerk">What names the client; <see langword="null"/> for an individual application.</param>
/// <param name="Motivering">The motivation.</param>
internal sealed record Motiveringsuitvoer(string? Kenmerk, Motivering Motivering);

/// <summary>How a motivation stands in a document; <c>docs/motivering.md</c> shows it. The names are a contract.</summary>
internal static class Motiveringsvorm
{
    private static readonly Lijstvorm<Tekst> Teksten = new(Tekstvorm.Van);

    private static readonly Objectvorm<(Tekst Kop, ImmutableArray<Tekst> Zinnen, ImmutableArray<Tekst> Punten)> Deel = new("motiveringsdeel")
    {
        { "kop", Tekstvorm.Van, deel => deel.Kop, "de kop" },
        { "zinnen", Teksten, deel => deel.Zinnen, "de zinnen, samen een alinea" },
        { "punten", Teksten, deel => deel.Punten, "de opsomming eronder; leeg als er geen is" },
    };

    public static Objectvorm<Motiveringsuitvoer> Van { get; } = new("motivering")
    {
        { "kenmerk", Woordvorm.Vrij, uitvoer => uitvoer.Kenmerk, "de cliënt in een groepsaanvraag; `null` bij een andere", Lidwijze.MagNiets },
        { "register", Keuzevorm<Register>.OpNaam, uitvoer => uitvoer.Motivering.Register, "voor wie de tekst is" },
        { "soort", Namen.VormVanSoort, uitvoer => uitvoer.Motivering.Soort, "de soort aanvraag" },
        { "jaar", Geheelvorm.Vrij, uitvoer => uitvoer.Motivering.Uitkomst.Parameters.Jaar, "het jaar waarvan de parameters zijn gebruikt" },
        { "zorgprofiel", Zorgprofielnaamvorm.Van, uitvoer => uitvoer.Motivering.Uitkomst.Aanvraag.Zorgprofiel, "het zorgprofiel, in de vaste notatie" },
        { "classificatie", Classificatievorm.Van, uitvoer => uitvoer.Motivering.Uitkomst.Klasse, "de klasse" },
        { "delen", new Lijstvorm<(Tekst Kop, ImmutableArray<Tekst> Zinnen, ImmutableArray<Tekst> Punten)>(Deel), uitvoer => uitvoer.Motivering.Delen, "de delen van de tekst, in volgorde" },
    };
}
