namespace Meerzorg.Rekentool.Json;

/// <summary>How an outcome stands in a document; <c>docs/uitvoer.md</c> shows it. The names are a contract.</summary>
internal static class Uitkomstvorm
{
    private const string GeenBedrag = "; `null` als er geen bedrag is";

    private static readonly Objectvorm<Grens> Grens = new("grens")
    {
        { "klasse", Tekstvorm.Klasse, grens => grens.Range.Naam, "wat bij die grens begint: `meerzorgprofiel 4`, `maatwerk`" },
        { "vanaf", Leestijdvorm.Van, grens => grens.Range.Vanaf.Waarde, "de grens, per week" },
        { "afstand", Leestijdvorm.Van, grens => grens.Afstand, "hoe ver de meerzorguren ervan af liggen; `0:00` is precies erop" },
        { "afstandSeconden", Getalvorm.Seconden, grens => grens.Afstand.Seconden, "hetzelfde; onafgerond" },
    };

    private static readonly Objectvorm<Uitkomst> ZonderUitleg = new("uitkomst")
    {
        { "jaar", Geheelvorm.Vrij, uitkomst => uitkomst.Parameters.Jaar, "het jaar waarvan de parameters zijn gebruikt" },
        { "zorgprofiel", Zorgprofielnaamvorm.Van, uitkomst => uitkomst.Aanvraag.Zorgprofiel, "het zorgprofiel, in de vaste notatie" },
        { "prestatiecode", Woordvorm.Vrij, uitkomst => uitkomst.Prestatiecode, "de code van het zorgzwaartepakket bij deze keuze van behandeling en dagbesteding" },
        { "classificatie", Classificatievorm.Van, uitkomst => uitkomst.Klasse, "de klasse" },
        { "meerzorgprofiel", Geheelvorm.Vrij, uitkomst => (uitkomst as Meerzorgprofiel)?.Nummer, "het nummer, 1 tot en met 6; `null` als het geen meerzorgprofiel is" },
        { "meerzorguren", Leestijdvorm.Van, uitkomst => uitkomst.Meerzorguren, "de meerzorguren per week, op honderdsten van een seconde" },
        { "meerzorgSeconden", Getalvorm.Seconden, uitkomst => uitkomst.Meerzorguren.Seconden, "hetzelfde; onafgerond" },
        { "jaarbedrag100", Getalvorm.Euro, uitkomst => (uitkomst as Meerzorgwaardig)?.Jaarbedrag100, "het 100 %-bedrag per jaar, vóór surplus, maximum en tariefpercentage; onafgerond" + GeenBedrag },
        { "contextDrempel", Getalvorm.Euro, uitkomst => Context(uitkomst)?.Drempel, "de drempel per jaar voor contextgebonden middelen in euro's; onafgerond" + GeenBedrag },
        { "contextBespreekbaar", JaNeevorm.Van, uitkomst => Context(uitkomst)?.Bespreekbaar, "of de gevraagde euro's boven de drempel uitkomen; `null` als er geen euro's zijn gevraagd of er geen bedrag is" },
        { "contextSurplus", Getalvorm.Euro, uitkomst => (uitkomst as Meerzorgwaardig)?.Surplus, "wat boven de drempel uitkomt, anders 0; het zorgkantoor beoordeelt of het wordt toegekend; onafgerond" + GeenBedrag },
        { "afgetopt", JaNeevorm.Van, uitkomst => (uitkomst as Meerzorgwaardig)?.Afgetopt, "of het maximale etmaalbedrag is bereikt, met surplus" + GeenBedrag },
        { "jaarbedrag", Getalvorm.Euro, uitkomst => (uitkomst as Meerzorgwaardig)?.Jaarbedrag, "het toe te kennen bedrag per jaar met surplus, na maximum en tariefpercentage; in centen" + GeenBedrag },
        { "etmaalbedrag", Getalvorm.Euro, uitkomst => (uitkomst as Meerzorgwaardig)?.Etmaalbedrag, "hetzelfde per dag (ZMZ01); in centen, afgerond uit het onafgeronde jaarbedrag" + GeenBedrag },
        { "jaarbedragZonderSurplus", Getalvorm.Euro, uitkomst => (uitkomst as Meerzorgwaardig)?.ZonderSurplus.Jaarbedrag, "als `jaarbedrag`, wanneer het surplus niet wordt toegekend" + GeenBedrag },
        { "etmaalbedragZonderSurplus", Getalvorm.Euro, uitkomst => (uitkomst as Meerzorgwaardig)?.ZonderSurplus.Etmaalbedrag, "als `etmaalbedrag`, wanneer het surplus niet wordt toegekend" + GeenBedrag },
        { "grensOnder", Grens, uitkomst => uitkomst.GrensOnder, "de grens op of onder de meerzorguren; `null` als de eerste grens niet is gehaald" },
        { "grensBoven", Grens, uitkomst => uitkomst.GrensBoven, "de volgende grens; `null` als er geen hogere is" },
        { "signalen", Meldingvormen.Signalen, uitkomst => uitkomst.Signalen, "wat aandacht van een mens vraagt; verandert geen bedrag; leeg als er niets is" },
        { "grondslag", Parameter.Reeks, uitkomst => uitkomst.Grondslag, "de waarden uit de parameters waarop de uitkomst rust" },
    };

    private static readonly Lid<Uitkomst> Uitleg = Stap.Uitleg<Uitkomst>(uitkomst => uitkomst.Toelichting());

    /// <summary>An outcome in a receipt, which says itself with what was calculated.</summary>
    public static Objectvorm<Uitkomst> Inhoud { get; } = new("uitkomst") { ZonderUitleg.Leden, Uitleg };

    /// <summary>An outcome on its own.</summary>
    public static Objectvorm<Uitkomst> Van { get; } = new("uitkomst")
    {
        { ZonderUitleg.Leden },
        { Berekendmet.Leden, uitkomst => uitkomst.Parameters },
        Uitleg,
    };

    /// <summary>With what an outcome was calculated.</summary>
    internal static Objectvorm<Parameterset> Berekendmet => new("berekend met")
    {
        { "parameters", Parameterset.Aanduiding, set => set, "de parameters waarmee is gerekend" },
        { "rekentool", Woordvorm.Vrij, _ => Rekenstaat.HuidigeVersie, "de versie die heeft gerekend" },
    };

    /// <summary>A group has one threshold, not its clients.</summary>
    private static Contexttoets? Context(Uitkomst uitkomst) => uitkomst.Groep is null ? (uitkomst as Meerzorgwaardig)?.Contexttoets : null;
}
