using Meerzorg.Rekentool.Cyclus;

namespace Meerzorg.Rekentool.Json;

/// <summary>What becomes of a decision at a move.</summary>
internal enum Verhuisoordeel
{
    Overname,
    NieuweAanvraagNodig,
}

/// <summary>How the outcome of a move stands in a document; <c>docs/verhuizing.md</c> shows it. The names are a contract.</summary>
internal static class Verhuisuitkomstvorm
{
    private const string Niets = "; `null` als een nieuwe aanvraag nodig is";

    public static Objectvorm<Verhuisuitkomst> Van { get; } = new("verhuisuitkomst")
    {
        { "jaar", Geheelvorm.Vrij, uitkomst => uitkomst.Parameters.Jaar, "het jaar van de verhuizing, waarvan de parameters zijn gebruikt" },
        { "zorgprofiel", Zorgprofielnaamvorm.Van, uitkomst => uitkomst.Verhuizing.Zorgprofiel, "het zorgprofiel dat op de verhuisdatum geïndiceerd is" },
        { "uitkomst", Keuzevorm<Verhuisoordeel>.OpNaam, uitkomst => uitkomst.IsOvername ? Verhuisoordeel.Overname : Verhuisoordeel.NieuweAanvraagNodig, "of de beschikking over te nemen is" },
        { "meerzorgprofiel", Geheelvorm.Vrij, uitkomst => uitkomst.Verhuizing.Beschikking.Meerzorgprofiel, "het meerzorgprofiel van de beschikking; `null` bij maatwerk" },
        { "meerzorguren", Leestijdvorm.Van, uitkomst => uitkomst.Verhuizing.Beschikking.Meerzorguren, "de meerzorguren per week van de beschikking; `null` bij een meerzorgprofiel" },
        { "jaarbedrag100", Getalvorm.Euro, uitkomst => uitkomst.Jaarbedrag100, "het 100 %-bedrag per jaar, vóór het maximum per dag; onafgerond" + Niets },
        { "honderdProcentPerJaar", Getalvorm.Euro, uitkomst => uitkomst.Toekenning?.HonderdProcent, "het 100 %-bedrag per jaar, ná het maximum per dag; onafgerond" + Niets },
        { "honderdProcentPerDag", Getalvorm.Euro, uitkomst => uitkomst.Toekenning?.HonderdProcentPerDag, "hetzelfde per dag; onafgerond" + Niets },
        { "afgetopt", JaNeevorm.Van, uitkomst => uitkomst.Toekenning?.Afgetopt, "of het maximum per dag is bereikt" + Niets },
        { "jaarbedrag", Getalvorm.Euro, uitkomst => uitkomst.Jaarbedrag, "het toe te kennen bedrag per jaar, met het tariefpercentage van de nieuwe situatie; in centen" + Niets },
        { "etmaalbedrag", Getalvorm.Euro, uitkomst => uitkomst.Etmaalbedrag, "hetzelfde per dag (ZMZ01); in centen" + Niets },
        { "bevestigingNodig", JaNeevorm.Van, uitkomst => uitkomst.IsOvername ? uitkomst.BevestigingNodig : null, "of de oude zorgaanbieder en het oude zorgkantoor moeten bevestigen" + Niets },
        { "redenen", Meldingvormen.Signalen, uitkomst => uitkomst.Redenen, "waarom een nieuwe aanvraag nodig is; leeg als de beschikking over te nemen is" },
        { "openVragen", Meldingvormen.Signalen, uitkomst => uitkomst.OpenVragen, "wat de bronnen over deze verhuizing niet zeggen; leeg als er niets is" },
        { "signalen", Meldingvormen.Signalen, uitkomst => uitkomst.Signalen, "wat verder aandacht van een mens vraagt; leeg als er niets is" },
        { "grondslag", Parameter.Reeks, uitkomst => uitkomst.Grondslag, "de waarden waar de bedragen op rusten; leeg als er geen bedragen zijn" },
        Stap.Uitleg<Verhuisuitkomst>(uitkomst => uitkomst.Toelichting()),
    };
}
