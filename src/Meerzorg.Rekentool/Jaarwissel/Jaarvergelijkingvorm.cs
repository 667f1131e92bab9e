namespace Meerzorg.Rekentool.Jaarwissel;

/// <summary>How a change of year stands in a document; <c>docs/jaarwissel.md</c> shows it. The names are a contract.</summary>
internal static class Jaarvergelijkingvorm
{
    private static readonly Objectvorm<Parameterset> Set = new("parameterset")
    {
        { "naam", Woordvorm.Vrij, set => set.Naam, "hoe de set heet: het jaar, of het bestand" },
        { "jaar", Geheelvorm.Vrij, set => set.Jaar, "het jaar" },
        { Parameterset.Aanduiding.Leden },
    };

    private static readonly Objectvorm<Jaarverschil> Verschil = new("jaarverschil")
    {
        { "totaal", Getalvorm.Euro, verschil => verschil.Totaal, "het verschil per jaar: de som van de oorzaken" },
        { "indexatie", Getalvorm.Euro, verschil => verschil.Indexatie, "bedragen, tarieven en het maximum per dag maal de index" },
        { "grenzen", Getalvorm.Euro, verschil => verschil.Grenzen, "basisuren, indirecte uren, aftrek, en waar de klassen beginnen en welke er zijn" },
        { "tarieven", Getalvorm.Euro, verschil => verschil.Tarieven, "bedragen en uurtarieven, buiten de index" },
        { "rekenwaarden", Getalvorm.Euro, verschil => verschil.Rekenwaarden, "behandelaarsfactor, contextdrempel, standaard van de nachtzorg en dagen per jaar" },
        { "maximum", Getalvorm.Euro, verschil => verschil.Maximum, "het maximum per dag, buiten de index" },
    };

    private static readonly Objectvorm<(Klasse Klasse, long Voor, long Na)> Verdeling = new("klasseverdeling")
    {
        { "klasse", Tekstvorm.Klasse, verdeling => verdeling.Klasse.Naam(), "de klasse" },
        { "voor", Aantalvorm.Van, verdeling => verdeling.Voor, "het aantal dossiers onder de eerste set" },
        { "na", Aantalvorm.Van, verdeling => verdeling.Na, "het aantal dossiers onder de tweede set" },
    };

    private static readonly Objectvorm<Klasseovergang> Overgang = new("klasseovergang")
    {
        { "van", Tekstvorm.Klasse, overgang => overgang.Van.Naam(), "de klasse onder de eerste set" },
        { "naar", Tekstvorm.Klasse, overgang => overgang.Naar.Naam(), "de klasse onder de tweede set" },
        { "aantal", Aantalvorm.Van, overgang => overgang.Aantal, "het aantal dossiers; ten minste één" },
    };

    private static readonly Objectvorm<Dossierwissel> Dossier = new("dossierwissel")
    {
        { "kenmerk", Woordvorm.Vrij, dossier => dossier.Kenmerk, "het dossier" },
        { "zorgprofiel", Zorgprofielnaamvorm.Van, dossier => dossier.Aanvraag.Zorgprofiel, "het zorgprofiel; `null` als de aanvraag er geen heeft", Lidwijze.MagNiets },
        { "klasseVoor", Tekstvorm.Klasse, dossier => dossier.KlasseVoor.Naam(), "de klasse onder de eerste set" },
        { "klasseNa", Tekstvorm.Klasse, dossier => dossier.KlasseNa.Naam(), "de klasse onder de tweede set" },
        { "jaarbedragVoor", Getalvorm.Euro, dossier => dossier.JaarbedragVoor, "het toe te kennen bedrag per jaar onder de eerste set; `null` als het daar niet te berekenen is" },
        { "jaarbedragNa", Getalvorm.Euro, dossier => dossier.JaarbedragNa, "het toe te kennen bedrag per jaar onder de tweede set; `null` als het daar niet te berekenen is" },
        { "verschil", Verschil, dossier => dossier.Verschil, "het verschil, met de oorzaken; `null` als het niet in beide te berekenen is", Lidwijze.MagNiets },
        { "foutenVoor", Foutvormen.Regels, dossier => dossier.FoutenVoor, "waarom het onder de eerste set niet te berekenen is; leeg als dat wel kan" },
        { "foutenNa", Foutvormen.Regels, dossier => dossier.FoutenNa, "waarom het onder de tweede set niet te berekenen is; leeg als dat wel kan" },
    };

    public static Objectvorm<Jaarvergelijking> Van { get; } = new("jaarvergelijking")
    {
        { "voor", Set, wissel => wissel.Voor, "de eerste set" },
        { "na", Set, wissel => wissel.Na, "de tweede set" },
        { "indexfactor", Getalvorm.Vrij, wissel => wissel.Indexfactor, "waarmee de stap *indexatie* rekent" },
        { "aantal", Aantalvorm.Van, wissel => wissel.Dossiers.Length, "hoeveel dossiers er zijn" },
        { "vergeleken", Aantalvorm.Van, wissel => wissel.Vergeleken.Count(), "hoeveel er in beide sets zijn berekend" },
        { "andereKlasse", Aantalvorm.Van, wissel => wissel.AndereKlasse.Count(), "hoeveel daarvan van klasse veranderen" },
        { "jaarbedragVoor", Getalvorm.Euro, wissel => wissel.JaarbedragVoor, "het totaal per jaar van de vergeleken dossiers onder de eerste set" },
        { "jaarbedragNa", Getalvorm.Euro, wissel => wissel.JaarbedragNa, "het totaal per jaar van de vergeleken dossiers onder de tweede set" },
        { "verschil", Verschil, wissel => wissel.Verschil, "het verschil van de vergeleken dossiers, met de oorzaken die daartoe precies optellen" },
        { "verdeling", new Lijstvorm<(Klasse Klasse, long Voor, long Na)>(Verdeling), wissel => wissel.Verdeling, "het aantal dossiers per klasse" },
        { "overgangen", new Lijstvorm<Klasseovergang>(Overgang), wissel => wissel.Overgangen, "van welke klasse naar welke de dossiers gaan, ook wie blijft" },
        { "dossiers", new Lijstvorm<Dossierwissel>(Dossier), wissel => wissel.Dossiers, "de dossiers, in de volgorde waarin zij zijn gegeven" },
    };
}
