namespace Meerzorg.Rekentool.Cyclus;

/// <summary>What an application with its term comes to, with the amounts per calendar year where somebody asked for them.</summary>
/// <param name="Uitkomst">What it comes to.</param>
/// <param name="PerJaar">The amounts per calendar year.</param>
internal sealed record Termijnuitvoer(Termijnuitkomst Uitkomst, Beschikking? PerJaar = null);

/// <summary>How an application with its term stands in a document; <c>docs/termijnen.md</c> shows it. The names are a contract.</summary>
internal static class Termijnuitkomstvorm
{
    private const string PerJaar = "; alleen met `--per-jaar`";

    internal static readonly Objectvorm<Periode> Periode = new("periode in dagen")
    {
        { "van", Datumvorm.Van, periode => periode.Van, "de eerste dag" },
        { "totEnMet", Datumvorm.Van, periode => periode.TotEnMet, "de laatste dag, inclusief" },
        { "dagen", Aantalvorm.Van, periode => periode.Dagen, "hoeveel dagen het zijn" },
    };

    private static readonly Objectvorm<Beschikkingsdeel> Deel = new("beschikkingsdeel")
    {
        { Periode.Leden, deel => deel.Periode },
        { "jaar", Geheelvorm.Vrij, deel => deel.Uitkomst!.Parameters.Jaar, "het kalenderjaar, waarvan de parameters zijn gebruikt" + PerJaar, default, (deel, _) => deel.Uitkomst is not null },
        { "classificatie", Classificatievorm.Van, deel => deel.Uitkomst!.Klasse, "de klasse in dat jaar" + PerJaar, default, (deel, _) => deel.Uitkomst is not null },
        { "etmaalbedrag", Getalvorm.Euro, deel => deel.Etmaalbedrag, "het bedrag per dag; in centen" },
        { "bedrag", Getalvorm.Euro, deel => deel.Bedrag, "dagen × etmaalbedrag" },
    };

    private static readonly Objectvorm<Declaratieregel> Regel = new("declaratieregel")
    {
        { "prestatie", Woordvorm.Vrij, regel => regel.Prestatie, "de prestatie, `ZMZ01`" },
        { "maand", Woordvorm.Vrij, regel => regel.Maand, "de kalendermaand, `jjjj-mm`" },
        { Periode.Leden, regel => regel.Periode },
        { "etmaalbedrag", Getalvorm.Euro, regel => regel.Etmaalbedrag, "het bedrag per dag; in centen" },
        { "bedrag", Getalvorm.Euro, regel => regel.Bedrag, "dagen × etmaalbedrag" },
    };

    internal static readonly Objectvorm<Beschikking> Beschikking = new("beschikkingsbedrag")
    {
        { "dagen", Aantalvorm.Van, beschikking => beschikking.Periode.Dagen, "het aantal dagen" },
        { "bedrag", Getalvorm.Euro, beschikking => beschikking.Bedrag, "het beschikkingsbedrag: de som van de delen" },
        { "delen", new Lijstvorm<Beschikkingsdeel>(Deel), beschikking => beschikking.Delen, "de delen met één etmaalbedrag: één, of met `--per-jaar` een per kalenderjaar" },
        { "declaratie", new Lijstvorm<Declaratieregel>(Regel), beschikking => [.. beschikking.Declaratieregels()], "de declaratieregels, per kalendermaand; samen het beschikkingsbedrag" },
    };

    public static Objectvorm<Termijnuitvoer> Van { get; } = new("termijnuitkomst")
    {
        { "soort", Namen.VormVanSoort, uitvoer => uitvoer.Uitkomst.Aanvraag.Soort, "de soort aanvraag" },
        { "periode", Periode, uitvoer => uitvoer.Uitkomst.Aanvraag.Periode, "de dagen waarvoor meerzorg wordt gevraagd" },
        { "bevindingen", Meldingvormen.Bevindingen, uitvoer => uitvoer.Uitkomst.Bevindingen, "wat niet aan een regel over soort en termijn voldoet of aandacht verdient; leeg als er niets is" },
        { "zorgprofiel", Zorgprofielnaamvorm.Van, uitvoer => uitvoer.Uitkomst.Uitkomst.Aanvraag.Zorgprofiel, "het zorgprofiel, in de vaste notatie" },
        { "jaar", Geheelvorm.Vrij, uitvoer => uitvoer.Uitkomst.Uitkomst.Parameters.Jaar, "het jaar waarvan de parameters zijn gebruikt" },
        { "classificatie", Classificatievorm.Van, uitvoer => uitvoer.Uitkomst.Uitkomst.Klasse, "de klasse" },
        { "beschikking", Beschikking, uitvoer => uitvoer.Uitkomst.Beschikking, "de beschikking zoals toegekend, met surplus; `null` als er geen bedrag is", Lidwijze.MagNiets },
        { "beschikkingZonderSurplus", Beschikking, uitvoer => uitvoer.Uitkomst.BeschikkingZonderSurplus, "hetzelfde zonder surplus aan contextgebonden middelen; `null` als er geen bedrag is", Lidwijze.MagNiets },
        { "vervalt", Getalvorm.Euro, uitvoer => uitvoer.Uitkomst.Vervalt, "wat de andere toeslagen over de periode zijn, die vervallen zodra meerzorg wordt gedeclareerd" },
        { "netto", Getalvorm.Euro, uitvoer => uitvoer.Uitkomst.Netto, "de beschikking met surplus − wat vervalt; `null` als er geen bedrag is" },
        { "perJaar", Beschikking, uitvoer => uitvoer.PerJaar, "wat dezelfde aanvraag oplevert als het etmaalbedrag elk jaar de parameters van dat jaar volgt" + PerJaar, default, (uitvoer, _) => uitvoer.PerJaar is not null },
        { "signalen", Meldingvormen.Signalen, uitvoer => uitvoer.Uitkomst.Signalen, "wat verder aandacht van een mens vraagt" },
    };
}
