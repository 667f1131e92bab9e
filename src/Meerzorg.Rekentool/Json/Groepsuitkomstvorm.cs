using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Json;

/// <summary>The outcome of a group, with what it is compared with where somebody asked for that.</summary>
/// <param name="Groep">The outcome.</param>
/// <param name="Vergelijking">Beside the individual applications.</param>
/// <param name="Wijziging">Beside the group before.</param>
internal sealed record Groepsuitvoer(Groepsuitkomst Groep, Groepsvergelijking? Vergelijking = null, ImmutableArray<Clientwijziging>? Wijziging = null);

/// <summary>What becomes of a client when the composition of its group changes.</summary>
internal enum Wijzigingsoort
{
    KomtErbij,
    Vertrekt,
    NieuweBeschikking,
    Gelijk,
}

/// <summary>How the outcome of a group stands in a document; <c>docs/groep.md</c> shows it. The names are a contract.</summary>
internal static class Groepsuitkomstvorm
{
    private const string Kenmerk = "de cliënt";
    private const string Niemand = "; `null` als niemand in aanmerking komt";

    private static readonly Objectvorm<Clientuitkomst> Client = new("clientuitkomst")
    {
        { "kenmerk", Woordvorm.Vrij, client => client.Kenmerk, Kenmerk },
        { Uitkomstvorm.Inhoud.Leden, client => client.Uitkomst },
    };

    private static readonly Objectvorm<Groepsvergelijking> Vergelijking = new("groepsvergelijking")
    {
        { "individueelJaarbedrag", Getalvorm.Euro, vergelijking => vergelijking.IndividueelJaarbedrag, "het toe te kennen bedrag per jaar van de individuele aanvragen samen; in centen" },
        { "besparing", Getalvorm.Euro, vergelijking => vergelijking.Besparing, "hoeveel de groep per jaar minder kost; onder 0 als zij meer kost" },
        { "groepHeeftMinderNodig", JaNeevorm.Van, vergelijking => vergelijking.GroepHeeftMinderNodig, "of de groep minder budget nodig heeft; evenveel is niet minder" },
    };

    private static readonly Objectvorm<Clientwijziging> Wijziging = new("clientwijziging")
    {
        { "kenmerk", Woordvorm.Vrij, client => client.Kenmerk, Kenmerk },
        { "wat", Keuzevorm<Wijzigingsoort>.OpNaam, client => Wat(client), "wat er voor de cliënt verandert" },
        { "voor", Tekstvorm.Klasse, client => client.Voor?.Naam, "de uitkomst in de vorige groep; `null` als de cliënt daar niet in zat" },
        { "na", Tekstvorm.Klasse, client => client.Na?.Naam, "de uitkomst in deze groep; `null` als de cliënt er niet meer in zit" },
        { "verschilJaarbedrag", Getalvorm.Euro, client => client.VerschilJaarbedrag, "het verschil per jaar" },
        { "verschilEtmaalbedrag", Getalvorm.Euro, client => client.VerschilEtmaalbedrag, "het verschil per dag" },
    };

    /// <summary>The outcome of a group in a receipt, which says itself with what was calculated.</summary>
    public static Objectvorm<Groepsuitvoer> Inhoud { get; } = new("groepsuitkomst")
    {
        { "jaar", Geheelvorm.Vrij, uitvoer => uitvoer.Groep.Parameters.Jaar, "het jaar waarvan de parameters zijn gebruikt" },
        { "clienten", new Lijstvorm<Clientuitkomst>(Client), uitvoer => uitvoer.Groep.Clienten, "de cliënten, in de volgorde van de aanvraag; `contextDrempel` en `contextBespreekbaar` zijn daar `null` (ze gelden voor de groep), `contextSurplus` is het aandeel" },
        { "gerechtigd", Aantalvorm.Van, uitvoer => uitvoer.Groep.Gerechtigd, "hoeveel cliënten in aanmerking komen" },
        { "contextDrempel", Getalvorm.Euro, uitvoer => uitvoer.Groep.Context.Toets?.Drempel, "de drempel van de groep voor contextgebonden middelen, per jaar; onafgerond" + Niemand },
        { "contextBespreekbaar", JaNeevorm.Van, uitvoer => uitvoer.Groep.Context.Toets?.Bespreekbaar, "of de gevraagde euro's boven de drempel uitkomen; `null` als er geen euro's zijn gevraagd of niemand in aanmerking komt" },
        { "contextSurplus", Getalvorm.Euro, uitvoer => uitvoer.Groep.Context.Toets?.Surplus, "wat boven de drempel uitkomt, anders 0; onafgerond" + Niemand },
        { "contextAandeelPerClient", Getalvorm.Euro, uitvoer => AlsErEenIs(uitvoer.Groep, groep => groep.Context.Aandeel), "het gelijke deel van het surplus; onafgerond" + Niemand },
        { "jaarbedrag", Getalvorm.Euro, uitvoer => AlsErEenIs(uitvoer.Groep, groep => groep.Jaarbedrag), "het totaal per jaar, in centen uit de onafgeronde som" + Niemand },
        { "etmaalbedrag", Getalvorm.Euro, uitvoer => AlsErEenIs(uitvoer.Groep, groep => groep.Etmaalbedrag), "het totaal per dag, in centen uit de onafgeronde som" + Niemand },
        { "somJaarbedragen", Getalvorm.Euro, uitvoer => AlsErEenIs(uitvoer.Groep, groep => groep.SomJaarbedragen), "de som van de beschikkingen per jaar, elk in centen" + Niemand },
        { "somEtmaalbedragen", Getalvorm.Euro, uitvoer => AlsErEenIs(uitvoer.Groep, groep => groep.SomEtmaalbedragen), "de som van de beschikkingen per dag, elk in centen" + Niemand },
        { "signalen", Meldingvormen.Signalen, uitvoer => uitvoer.Groep.Signalen, "wat aandacht van een mens vraagt over de groep; leeg als er niets is" },
        { "vergelijking", Vergelijking, uitvoer => uitvoer.Vergelijking, "de groep naast de individuele aanvragen; alleen met `individueleAanvragen`", default, (uitvoer, _) => uitvoer.Vergelijking is not null },
        { "wijziging", new Lijstvorm<Clientwijziging>(Wijziging), uitvoer => uitvoer.Wijziging!.Value, "het verschil met de vorige groep, per cliënt; alleen met `--vorige`", default, (uitvoer, _) => uitvoer.Wijziging is not null },
    };

    /// <summary>The outcome of a group on its own.</summary>
    public static Objectvorm<Groepsuitvoer> Van { get; } = new("groepsuitkomst")
    {
        { Inhoud.Leden },
        { Uitkomstvorm.Berekendmet.Leden, uitvoer => uitvoer.Groep.Parameters },
    };

    /// <summary>An amount of a group in which somebody qualifies; nothing in another.</summary>
    private static decimal? AlsErEenIs(Groepsuitkomst groep, Func<Groepsuitkomst, decimal> bedrag) => groep.Gerechtigd > 0 ? bedrag(groep) : null;

    private static Wijzigingsoort Wat(Clientwijziging client) => client switch
    {
        { KomtErbij: true } => Wijzigingsoort.KomtErbij,
        { Vertrekt: true } => Wijzigingsoort.Vertrekt,
        { IsAnders: true } => Wijzigingsoort.NieuweBeschikking,
        _ => Wijzigingsoort.Gelijk,
    };
}
