using System.Text.Json;
using Meerzorg.Rekentool.Cyclus;

namespace Meerzorg.Rekentool.Json;

/// <summary>Reads a move from JSON and writes its outcome; <c>docs/verhuizing.md</c> describes the members.</summary>
public static class VerhuizingJson
{
    private const string Verhuisregel = "VERHUIS-1";

    /// <summary>Reads and checks a move; the day of the move decides on the year.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="rekentoolVoor">Gives the calculator of a year; <see cref="Rekentool.Voor"/> when left out.</param>
    /// <exception cref="OngeldigeInvoerException">It cannot be calculated; the exception carries every fault with its path.</exception>
    public static Ingelezen<Verhuizing> Lees(ReadOnlySpan<byte> utf8Json, Func<int, Rekentool>? rekentoolVoor = null)
    {
        var fouten = new Foutenlijst();
        var json = Jsonlezer.Van(utf8Json, new("één JSON-object met een verhuizing", "one JSON object with a move"), fouten);
        var ingelezen = json is null ? null : Lees(json, rekentoolVoor ?? Rekentool.Voor, fouten);
        return fouten.IsLeeg ? ingelezen! : throw new OngeldigeInvoerException(Verhuisuitkomst.Aanhef, fouten.AlsReeks());
    }

    /// <summary>Calculates what was read.</summary>
    /// <param name="ingelezen">What was read.</param>
    public static Verhuisuitkomst Bereken(this Ingelezen<Verhuizing> ingelezen)
    {
        ArgumentNullException.ThrowIfNull(ingelezen);
        return Verhuisuitkomst.Van(ingelezen.Invoer, ingelezen.Rekentool);
    }

    /// <summary>Writes the outcome of a move as an object; the member names are a contract.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="uitkomst">The outcome.</param>
    /// <param name="uitleg">Whether the steps are written too, as <c>uitleg</c>.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static void Schrijf(Utf8JsonWriter json, Verhuisuitkomst uitkomst, bool uitleg = false, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(uitkomst);
        var (beschikking, toekenning) = (uitkomst.Verhuizing.Beschikking, uitkomst.Toekenning);

        json.WriteStartObject();
        json.WriteNumber("jaar", uitkomst.Parameters.Jaar);
        json.WriteString("zorgprofiel", uitkomst.Verhuizing.Zorgprofiel.Naam);
        json.WriteString("uitkomst", uitkomst.IsOvername ? "overname" : "nieuweAanvraagNodig");
        UitkomstJson.Getal(json, "meerzorgprofiel", beschikking.Meerzorgprofiel);
        json.WriteString("meerzorguren", beschikking.Meerzorguren?.ToString());
        UitkomstJson.Getal(json, "jaarbedrag100", uitkomst.Jaarbedrag100);
        UitkomstJson.Getal(json, "honderdProcentPerJaar", toekenning?.HonderdProcent);
        UitkomstJson.Getal(json, "honderdProcentPerDag", toekenning?.HonderdProcentPerDag);
        JaNee(json, "afgetopt", toekenning?.Afgetopt);
        UitkomstJson.Getal(json, "jaarbedrag", uitkomst.Jaarbedrag);
        UitkomstJson.Getal(json, "etmaalbedrag", uitkomst.Etmaalbedrag);
        JaNee(json, "bevestigingNodig", uitkomst.IsOvername ? uitkomst.BevestigingNodig : null);
        UitkomstJson.Signalen(json, "redenen", uitkomst.Redenen, taal);
        UitkomstJson.Signalen(json, "openVragen", uitkomst.OpenVragen, taal);
        UitkomstJson.Signalen(json, "signalen", uitkomst.Signalen, taal);
        UitkomstJson.Grondslag(json, uitkomst.Grondslag);
        if (uitleg) UitkomstJson.Uitleg(json, uitkomst.Toelichting(), taal);
        json.WriteEndObject();
    }

    private static Ingelezen<Verhuizing>? Lees(Jsonlezer json, Func<int, Rekentool> rekentoolVoor, Foutenlijst fouten)
    {
        json.Aanvaardt("beschikking", "verhuisdatum", "zorgprofiel", "nieuwZorgkantoor", "tariefpercentage");
        var verhuisdatum = LeesDatum(json, "verhuisdatum");
        var rekentool = verhuisdatum is { } dag ? LeesRekentool(dag.Year, rekentoolVoor, fouten) : null;

        // What cannot be read is reported; the neutral value in its place only lets the other checks go on.
        var verhuizing = new Verhuizing
        {
            Beschikking = json.Verplicht("beschikking", new("een object met de oude beschikking", "an object with the old decision"), Verhuisregel) && json.Object("beschikking") is { } beschikking
                ? LeesBeschikking(beschikking, fouten)
                : null!,
            Verhuisdatum = verhuisdatum ?? default,
            Zorgprofiel = AanvraagJson.LeesZorgprofiel(json, fouten)!,
            NieuwZorgkantoor = json.JaNee("nieuwZorgkantoor", Verhuisregel) ?? false,
            Tariefpercentage = AanvraagJson.LeesTariefpercentage(json),
        };
        Verhuizingcontrole.Controleer(verhuizing, rekentool?.Parameters, fouten);
        return rekentool is null ? null : new(rekentool, verhuizing);
    }

    private static OudeBeschikking LeesBeschikking(Jsonlezer beschikking, Foutenlijst fouten)
    {
        beschikking.Aanvaardt("zorgprofiel", "soort", "meerzorgprofiel", "meerzorguren", "contextEuro", "ingangsdatum", "einddatum");
        return new()
        {
            Zorgprofiel = AanvraagJson.LeesZorgprofiel(beschikking, fouten)!,
            Soort = beschikking.Heeft("soort") ? AanvraagJson.LeesSoort(beschikking, Verhuisregel) ?? default : default,
            Meerzorgprofiel = beschikking.Geheel("meerzorgprofiel", new("het nummer van het meerzorgprofiel, zoals 3", "the number of the meerzorgprofiel, such as 3"), Verhuisregel),
            Meerzorguren = beschikking.Heeft("meerzorguren") ? beschikking.Tijd("meerzorguren", Verhuisregel) : null,
            ContextEuro = beschikking.Getal("contextEuro", new("een bedrag als getal, zoals 10000.00", "an amount as a number, such as 10000.00"), Verhuisregel) ?? 0,
            Ingangsdatum = LeesDatum(beschikking, "ingangsdatum") ?? default,
            Einddatum = LeesDatum(beschikking, "einddatum") ?? default,
        };
    }

    private static DateOnly? LeesDatum(Jsonlezer json, string naam) =>
        json.Verplicht(naam, Jsonlezer.GeldigeDatum, Verhuisregel) ? json.Datum(naam, Verhuisregel) : null;

    private static Rekentool? LeesRekentool(int jaar, Func<int, Rekentool> rekentoolVoor, Foutenlijst fouten)
    {
        try
        {
            return rekentoolVoor(jaar);
        }
        catch (JaarZonderParametersException fout)
        {
            foreach (var melding in fout.Fouten) fouten.Meld(melding with { Pad = "verhuisdatum" });
            return null;
        }
    }

    private static void JaNee(Utf8JsonWriter json, string naam, bool? waarde)
    {
        if (waarde is { } jaNee) json.WriteBoolean(naam, jaNee);
        else json.WriteNull(naam);
    }
}
