namespace Meerzorg.Rekentool.Cyclus;

/// <summary>What a group comes to over time, with the amounts per calendar year where somebody asked for them.</summary>
/// <param name="Uitkomst">What it comes to.</param>
/// <param name="PerJaar">The amounts per calendar year.</param>
internal sealed record Groepstermijnuitvoer(Groepstermijnuitkomst Uitkomst, Groepstermijnuitkomst? PerJaar = null);

/// <summary>How a group over time stands in a document; <c>docs/groepstermijn.md</c> shows it. The names are a contract.</summary>
internal static class Groepstermijnuitkomstvorm
{
    private static readonly Objectvorm<(Periode Periode, Groepsuitkomst Uitkomst)> Samenstelling = new("samenstelling")
    {
        { Termijnuitkomstvorm.Periode.Leden, samenstelling => samenstelling.Periode },
        { "jaar", Geheelvorm.Vrij, samenstelling => samenstelling.Uitkomst.Parameters.Jaar, "het jaar waarvan de parameters zijn gebruikt" },
        { "clienten", Woordvorm.Reeks, samenstelling => [.. samenstelling.Uitkomst.Clienten.Select(client => client.Kenmerk)], "wie er in de groep zijn" },
        { "gerechtigd", Aantalvorm.Van, samenstelling => samenstelling.Uitkomst.Gerechtigd, "hoeveel cliënten in aanmerking komen" },
        { "etmaalbedragen", Getalvorm.Euro, samenstelling => samenstelling.Uitkomst.SomEtmaalbedragen, "de etmaalbedragen van de cliënten samen: wat per dag wordt gedeclareerd" },
    };

    private static readonly Objectvorm<(Groepsclient Client, Beschikking Beschikking, Beschikking ZonderSurplus)> Client = new("clientbeschikkingen")
    {
        { "kenmerk", Woordvorm.Vrij, client => client.Client.Kenmerk, "de cliënt" },
        { "zorgprofiel", Zorgprofielnaamvorm.Van, client => client.Client.Zorgprofiel, "het zorgprofiel, in de vaste notatie" },
        { "beschikking", Termijnuitkomstvorm.Beschikking, client => client.Beschikking, "de beschikkingen na elkaar, met surplus" },
        { "beschikkingZonderSurplus", Termijnuitkomstvorm.Beschikking, client => client.ZonderSurplus, "hetzelfde zonder surplus aan contextgebonden middelen" },
    };

    private static readonly Objectvorm<Groepstermijnuitkomst> Bedragen = new("groep door de tijd")
    {
        { "samenstellingen", new Lijstvorm<(Periode Periode, Groepsuitkomst Uitkomst)>(Samenstelling), uitkomst => uitkomst.Samenstellingen, "de groep tussen twee wijzigingen; met `--per-jaar` ook tussen twee jaren" },
        { "clienten", new Lijstvorm<(Groepsclient Client, Beschikking Beschikking, Beschikking ZonderSurplus)>(Client), uitkomst => uitkomst.Clienten, "elke cliënt, in de volgorde van de aanvraag" },
        { "bedrag", Getalvorm.Euro, uitkomst => uitkomst.Bedrag, "de beschikkingen van alle cliënten samen" },
        { "bedragZonderSurplus", Getalvorm.Euro, uitkomst => uitkomst.BedragZonderSurplus, "hetzelfde zonder surplus" },
    };

    public static Objectvorm<Groepstermijnuitvoer> Van { get; } = new("groepstermijnuitkomst")
    {
        { "periode", Termijnuitkomstvorm.Periode, uitvoer => uitvoer.Uitkomst.Aanvraag.Periode, "de dagen waarvoor meerzorg wordt gevraagd" },
        { "bevindingen", Meldingvormen.Bevindingen, uitvoer => uitvoer.Uitkomst.Bevindingen, "wat niet aan een regel over soort en termijn voldoet of aandacht verdient; leeg als er niets is" },
        { Bedragen.Leden, uitvoer => uitvoer.Uitkomst },
        { "perJaar", Bedragen, uitvoer => uitvoer.PerJaar, "hetzelfde als het etmaalbedrag elk jaar de parameters van dat jaar volgt; alleen met `--per-jaar`", default, (uitvoer, _) => uitvoer.PerJaar is not null },
        { "signalen", Meldingvormen.Signalen, uitvoer => uitvoer.Uitkomst.Signalen, "wat verder aandacht van een mens vraagt" },
    };
}
