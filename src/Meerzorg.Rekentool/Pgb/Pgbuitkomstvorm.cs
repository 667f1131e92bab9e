namespace Meerzorg.Rekentool.Pgb;

/// <summary>How an assessed care plan stands in a document; <c>docs/pgb.md</c> shows it. The names are a contract.</summary>
internal static class Pgbuitkomstvorm
{
    private const string AlsPgbKan = "; alleen bij een zorgprofiel dat in een pgb of mpt kan";

    private static readonly Objectvorm<Urentoets> Urentoets = new("urentoets")
    {
        { "profiel", Leestijdvorm.Van, toets => toets.Profiel, "de uren van het zorgprofiel per week, dagdelen meegerekend" },
        { "drempel", Leestijdvorm.Van, toets => toets.Drempel, "vanaf hoeveel uren per week er meerzorg is" },
        { "geteld", Leestijdvorm.Van, toets => toets.Geteld, "de uren die tellen per week, dagdelen meegerekend" },
        { "afstand", Leestijdvorm.Van, toets => toets.Afstand, "hoe ver die boven de drempel liggen; onder 0 als zij eronder liggen" },
        { "afstandSeconden", Getalvorm.Seconden, toets => toets.Afstand.Seconden, "hetzelfde; onafgerond" },
        { "gehaald", JaNeevorm.Van, toets => toets.IsGehaald, "of de drempel is gehaald" },
    };

    private static readonly Objectvorm<Zorgfunctie> Functie = new("zorgfunctie")
    {
        { "functie", Keuzevorm<Zorgfunctie>.OpNaam, functie => functie, "de functie" },
        { "eenheid", Keuzevorm<Zorgeenheid>.OpNaam, functie => functie.Eenheid(), "de eenheid van de hoeveelheden" },
    };

    private static readonly Objectvorm<Functietotaal> Functietotaal = new("functietotaal")
    {
        { Functie.Leden, totaal => totaal.Functie },
        { "gevraagd", Getalvorm.Vrij, totaal => totaal.Gevraagd.Waarde, "hoeveel er is gevraagd, per week" },
        { "geteld", Getalvorm.Vrij, totaal => totaal.Geteld.Waarde, "hoeveel er telt, per week" },
        { "perWeek", Getalvorm.Euro, totaal => totaal.PerWeek, "het budget per week; in centen" },
        { "perJaar", Getalvorm.Euro, totaal => totaal.PerJaar, "het budget per jaar; in centen" },
    };

    private static readonly Objectvorm<Melding> Reden = new("reden")
    {
        { "regel", Woordvorm.Vrij, reden => reden.Regel!, "de regel" },
        { "tekst", Tekstvorm.Van, reden => reden.Tekst, "wat die van deze regel van het plan zegt" },
        { "watVerandert", Tekstvorm.Van, reden => reden.WatVerandert, "wat het oordeel zou veranderen; `null` als er niets is" },
        { "bronnen", Woordvorm.Reeks, reden => Meerzorg.Rekentool.Regel.Met(reden.Regel!).Bronnen, "de documenten waarop de regel rust" },
    };

    private static readonly Objectvorm<Rijoordeel> Regel = new("regeloordeel")
    {
        { "nummer", Geheelvorm.Vrij, oordeel => oordeel.Nummer, "het nummer van de regel van het plan, vanaf 1" },
        { "functie", Keuzevorm<Zorgfunctie>.OpNaam, oordeel => oordeel.Regel.Functie, "de functie" },
        { "aard", Keuzevorm<Zorgaard>.OpNaam, oordeel => oordeel.Regel.Aard, "de aard van de zorg" },
        { "zorgverlener", Woordvorm.Vrij, oordeel => oordeel.Regel.Zorgverlener.Naam, "de zorgverlener" },
        { "oordeel", Keuzevorm<Oordeel>.OpNaam, oordeel => oordeel.Oordeel, "of de regel telt" },
        { "gevraagd", Getalvorm.Vrij, oordeel => oordeel.Gevraagd.Waarde, "hoeveel er is gevraagd, per week" },
        { "gevraagdTarief", Getalvorm.Euro, oordeel => oordeel.Regel.Tarief, "het gevraagde tarief per eenheid" },
        { "geteld", Getalvorm.Vrij, oordeel => oordeel.Geteld.Waarde, "hoeveel er telt, per week" },
        { "tarief", Getalvorm.Euro, oordeel => oordeel.Tarief, "het tarief waarvoor het telt; onafgerond" },
        { "perWeek", Getalvorm.Euro, oordeel => oordeel.PerWeek, "het budget per week; in centen" },
        { "perJaar", Getalvorm.Euro, oordeel => oordeel.PerJaar, "het budget per jaar; in centen" },
        { "redenen", new Lijstvorm<Melding>(Reden), oordeel => oordeel.Redenen, "waarom, in de volgorde van de regels; ten minste één" },
    };

    private static readonly Objectvorm<Pgbbeoordeling> Beoordeling = new("pgb-beoordeling")
    {
        { "urentoets", Urentoets, beoordeling => beoordeling.Urentoets, "de 25 %-toets" + AlsPgbKan },
        { "budgetPerWeek", Getalvorm.Euro, beoordeling => beoordeling.BudgetPerWeek, "wat er telt, per week; in centen" + AlsPgbKan },
        { "budgetPerJaar", Getalvorm.Euro, beoordeling => beoordeling.BudgetPerJaar, "wat er telt, per jaar; in centen" + AlsPgbKan },
        { "budgetOverToekenning", Getalvorm.Euro, beoordeling => beoordeling.BudgetOverToekenning, "wat er telt over de weken van de beschikking; `null` als het plan die niet noemt" + AlsPgbKan },
        { "dagen", Geheelvorm.Vrij, beoordeling => beoordeling.Dagen, "hoeveel dagen van het jaar het plan duurt; `null` als het over het hele jaar gaat" + AlsPgbKan },
        { "budgetOverPeriode", Getalvorm.Euro, beoordeling => beoordeling.BudgetOverPeriode, "`budgetPerJaar` naar rato van die dagen (RLZ, art. 5.14); `null` als het plan over het hele jaar gaat" + AlsPgbKan },
        { "meerzorgbudgetOverPeriode", Getalvorm.Euro, beoordeling => beoordeling.MeerzorgbudgetOverPeriode, "`meerzorgbudget` naar rato van die dagen (RLZ, art. 5.14); `null` als het plan over het hele jaar gaat" + AlsPgbKan },
        { "basisbudget", Getalvorm.Euro, beoordeling => beoordeling.Basisbudget, "het basisbudget van het zorgprofiel per jaar" + AlsPgbKan },
        { "verschil", Getalvorm.Euro, beoordeling => beoordeling.Verschil, "`budgetPerJaar` min `basisbudget`; in centen, ook onder 0" + AlsPgbKan },
        { "meerzorgbudget", Getalvorm.Euro, beoordeling => beoordeling.Meerzorgbudget, "hetzelfde, ten minste 0: de meerzorg per jaar" + AlsPgbKan },
        { "functies", new Lijstvorm<Functietotaal>(Functietotaal), beoordeling => beoordeling.Functies, "het totaal per functie die in het plan voorkomt" + AlsPgbKan },
        { "regels", new Lijstvorm<Rijoordeel>(Regel), beoordeling => beoordeling.Regels, "het oordeel per regel van het plan" + AlsPgbKan },
    };

    private static readonly Objectvorm<Functiewijziging> Functiewijziging = new("functiewijziging")
    {
        { Functie.Leden, wijziging => wijziging.Functie },
        { "eerder", Getalvorm.Vrij, wijziging => wijziging.Eerder.Waarde, "hoeveel er telde in het eerdere plan, per week" },
        { "nieuw", Getalvorm.Vrij, wijziging => wijziging.Nieuw.Waarde, "hoeveel er telt in het nieuwe plan, per week" },
        { "toelaatbaar", Getalvorm.Vrij, wijziging => wijziging.Toelaatbaar.Waarde, "hoeveel daarvan nu mag tellen, per week" },
        { "eerderPerJaar", Getalvorm.Euro, wijziging => wijziging.EerderPerJaar, "het eerdere budget per jaar; in centen" },
        { "nieuwPerJaar", Getalvorm.Euro, wijziging => wijziging.NieuwPerJaar, "het nieuwe budget per jaar; in centen" },
        { "toelaatbaarPerJaar", Getalvorm.Euro, wijziging => wijziging.ToelaatbaarPerJaar, "het budget per jaar dat nu mag tellen; in centen" },
    };

    private static readonly Objectvorm<Heraanvraagoordeel> Heraanvraag = new("heraanvraagoordeel")
    {
        { "ingang", Datumvorm.Van, oordeel => oordeel.Ingang, "de eerste dag waarop het kan ingaan" },
        { "bevindingen", Meldingvormen.Bevindingen, oordeel => oordeel.Bevindingen, "wat in de weg staat of aandacht verdient; leeg als er niets is" },
        { "toelaatbaarPerJaar", Getalvorm.Euro, oordeel => oordeel.ToelaatbaarPerJaar, "het budget per jaar dat nu mag tellen; in centen" },
        { "functies", new Lijstvorm<Functiewijziging>(Functiewijziging), oordeel => oordeel.Functies, "wat er per functie verandert, en wat daarvan mag" },
    };

    private static readonly Objectvorm<Melding> OpenVraag = new("open vraag")
    {
        { "regelnummer", Geheelvorm.Vrij, vraag => vraag.Regelnummer, "het nummer van de regel van het plan; `null` als de vraag over het hele plan gaat" },
        { "regel", Woordvorm.Vrij, vraag => vraag.Regel!, "de regel die de vraag stelt" },
        { "tekst", Tekstvorm.Van, vraag => vraag.Tekst, "de vraag" },
        { "verschilPerJaar", Getalvorm.Euro, vraag => vraag.VerschilPerJaar, "wat een antwoord in het voordeel van de cliënt per jaar zou schelen; `null` als dat geen bedrag is" },
    };

    public static Objectvorm<Pgbuitkomst> Van { get; } = new("pgb-uitkomst")
    {
        { "jaar", Geheelvorm.Vrij, uitkomst => uitkomst.Parameters.Jaar, "het jaar van de bedragen" },
        { "zorgprofiel", Zorgprofielnaamvorm.Van, uitkomst => uitkomst.Plan.Zorgprofiel, "het zorgprofiel, in de vaste notatie" },
        { "leveringsvorm", new Keuzevorm<Leveringsvorm>(Namen.Naam, Leveringsvorm.Pgb, Leveringsvorm.Mpt), uitkomst => uitkomst.Plan.Leveringsvorm, "de leveringsvorm" },
        { "toegang", JaNeevorm.Van, uitkomst => uitkomst.HeeftToegang, "of aan elke voorwaarde voor toegang is voldaan die is uit te rekenen" },
        { "bevindingen", Meldingvormen.Bevindingen, uitkomst => uitkomst.Bevindingen, "wat niet aan een regel voor toegang voldoet of aandacht verdient; leeg als er niets is" },
        { Beoordeling.Leden.Select(lid => lid.WaarErIs<Pgbuitkomst>(uitkomst => uitkomst.Beoordeling)) },
        { "heraanvraag", Heraanvraag, uitkomst => uitkomst.Heraanvraag, "de vergelijking met het eerdere plan; `null` als dit geen heraanvraag is", Lidwijze.MagNiets },
        { "openVragen", new Lijstvorm<Melding>(OpenVraag), uitkomst => uitkomst.OpenVragen, "wat een mens moet beoordelen" },
        { "signalen", Meldingvormen.Signalen, uitkomst => uitkomst.Signalen, "wat verder aandacht van een mens vraagt" },
        { "grondslag", Parameter.Reeks, uitkomst => uitkomst.Grondslag, "de waarden waarop de bedragen en de toets rusten; leeg als er geen zijn" },
        Stap.Uitleg<Pgbuitkomst>(uitkomst => uitkomst.Toelichting()),
    };
}
