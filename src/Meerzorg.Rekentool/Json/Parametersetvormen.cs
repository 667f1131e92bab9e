using System.Collections.Immutable;
using Meerzorg.Rekentool.Jaarwissel;

namespace Meerzorg.Rekentool.Json;

/// <summary>A parameter set with everything the checks found.</summary>
/// <param name="Parameters">The set.</param>
/// <param name="Bevindingen">The findings.</param>
/// <param name="Naast">The year beside which it was laid.</param>
internal sealed record Parameterkeuring(Parameterset Parameters, ImmutableArray<Melding> Bevindingen, int? Naast);

/// <summary>Two sets, with the values to show.</summary>
/// <param name="Verschil">The two sets.</param>
/// <param name="Waarden">The values.</param>
internal sealed record Parameterverschiluitvoer(Parameterverschil Verschil, ImmutableArray<Waardeverschil> Waarden);

/// <summary>How parameter sets, what was found in them and their differences stand in a document; <c>docs/parameters.md</c> shows it. The names are a contract.</summary>
internal static class Parametersetvormen
{
    private static readonly Objectvorm<Parameterset> Kop = new Objectvorm<Parameterset>("parameterset")
    {
        { Parameterset.Aanduiding.Leden },
        { "documentatiehash", Woordvorm.Vrij, set => set.Documentatiehash, "de SHA-256 van al het andere: bronnen, opmerkingen, data" },
        { "jaar", Geheelvorm.Vrij, set => set.Jaar, "het jaar" },
        { "prijspeil", Geheelvorm.Vrij, set => set.Prijspeil, "het jaar waarvan de prijzen zijn" },
        { "gecontroleerdOp", Datumvorm.Van, set => set.GecontroleerdOp, "de dag waarop de waarden het laatst met de bron zijn vergeleken; `null` als dat nog niet is gedaan", Lidwijze.MagNiets },
    };

    private static readonly Objectvorm<Melding> Bevinding = new("bevinding bij parameters")
    {
        { ((string[])["ernst", "regel", "veld", "tekst"]).Select(naam => Meldingvormen.Bevinding.Leden.First(lid => lid.Naam == naam)) },
    };

    private static readonly Objectvorm<Waardeverschil> Waarde = new("waardeverschil")
    {
        { "pad", Woordvorm.Vrij, waarde => waarde.Pad, "de plaats van de waarde in het jaarbestand" },
        { "voor", Woordvorm.Vrij, waarde => waarde.Voor?.WaardeIn(Taal.Engels), "de waarde in de eerste set; `null` als zij daar niet is", Lidwijze.MagNiets },
        { "na", Woordvorm.Vrij, waarde => waarde.Na?.WaardeIn(Taal.Engels), "de waarde in de tweede set; `null` als zij daar niet is", Lidwijze.MagNiets },
        { "relatief", Getalvorm.Vrij, waarde => waarde.Relatief, "de verandering ten opzichte van de eerste, als fractie; `null` als een van beide er niet is" },
    };

    public static Objectvorm<Parameterset> Set { get; } = new("parameterset met waarden")
    {
        { Kop.Leden },
        { "waarden", Parameter.Reeks, set => [.. set.Waarden()], "elke waarde, met eenheid en bron" },
    };

    public static Objectvorm<Parameterkeuring> Keuring { get; } = new("parameterkeuring")
    {
        { Kop.Leden, keuring => keuring.Parameters },
        { "goed", JaNeevorm.Van, keuring => keuring.Bevindingen.IsEmpty, "of er niets is gevonden" },
        { "naast", Geheelvorm.Vrij, keuring => keuring.Naast, "het jaar waar de waarden naast zijn gelegd; `null` als er geen ander is" },
        { "bevestigd", Aantalvorm.Van, keuring => keuring.Parameters.AantalBevestigd, "hoeveel waarden het bestand bevestigt" },
        { "bevindingen", new Lijstvorm<Melding>(Bevinding), keuring => keuring.Bevindingen, "fouten en waarschuwingen; leeg als er niets is" },
    };

    public static Objectvorm<Parameterverschiluitvoer> Verschil { get; } = new("parameterverschil")
    {
        { "voor", Woordvorm.Vrij, uitvoer => uitvoer.Verschil.Voor.Id, "het id van de eerste set" },
        { "na", Woordvorm.Vrij, uitvoer => uitvoer.Verschil.Na.Id, "het id van de tweede set" },
        { "grootsteRelatieveVerschil", Getalvorm.Vrij, uitvoer => uitvoer.Verschil.GrootsteRelatieveVerschil, "het grootste relatieve verschil van bedragen en tarieven, zonder teken" },
        { "waarden", new Lijstvorm<Waardeverschil>(Waarde), uitvoer => uitvoer.Waarden, "de waarden die verschillen; met `--alles` ook de andere" },
    };
}
