using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Excel;

/// <summary>An application as a workbook that computes its outcome itself.</summary>
/// <remarks>Immutable in and out: nothing is kept, and every thread may make workbooks at once.</remarks>
public static class Rekenblad
{
    /// <summary>The workbook of an individual application, as the bytes of an .xlsx file.</summary>
    /// <param name="kenmerk">How the application is named.</param>
    /// <param name="uitkomst">What the library gave; the sheet says whether it comes to the same.</param>
    public static byte[] Van(string kenmerk, Uitkomst uitkomst)
    {
        var parameters = new Parameterblad(uitkomst.Parameters, [uitkomst.Aanvraag.Zorgprofiel]);
        return Werkmapschrijver.Schrijf([new Clientblad("Rekenblad", kenmerk, uitkomst, parameters).Blad, parameters.Blad]);
    }

    /// <summary>The workbook of a group application: a sheet for the group and one for each client.</summary>
    /// <param name="kenmerk">How the application is named.</param>
    /// <param name="groep">What the library gave.</param>
    public static byte[] Van(string kenmerk, Groepsuitkomst groep)
    {
        var parameters = new Parameterblad(groep.Parameters, groep.Clienten.Select(client => client.Gevraagd.Zorgprofiel));
        return Werkmapschrijver.Schrijf([.. Groepsblad.Bladen(kenmerk, groep, parameters), parameters.Blad]);
    }

    /// <summary>With what the application was calculated.</summary>
    internal static void Gegevens(Stappenblad blad, Parameterset parameters)
    {
        blad.Gegeven("parameters", $"{parameters.Naam} ({parameters.Id})");
        blad.Gegeven("rekentool", $"Meerzorg.Rekentool {typeof(Rekentool).Assembly.GetName().Version!.ToString(3)}");
    }

    internal static void Opmerkingen(Stappenblad blad, bool isUitDagprogramma)
    {
        blad.Tussenkop("Opmerkingen");
        ImmutableArray<string> opmerkingen =
        [
            "Het rekenblad rekent; het zorgkantoor beslist. Of een surplus aan contextgebonden middelen wordt toegekend, beoordeelt het zorgkantoor.",
            "Wie invoer of parameters wijzigt, krijgt een andere uitkomst dan de rekentool gaf: het oordeel wordt dan \"afwijkend\", en zo hoort het.",
            "Een tijd typt u als 40:30 (uren:minuten) of 40:30:15. Zorgprofiel en jaar zijn geen invoer: maak daarvoor een nieuw rekenblad.",
            "De rekentool rekent met exacte breuken, een rekenprogramma met ongeveer 15 cijfers. Ligt een bedrag exact op een halve cent,",
            "of liggen de meerzorguren exact op een grens, dan kan het rekenprogramma anders uitkomen. De rekentool beslist dan.",
        ];
        foreach (var opmerking in opmerkingen) blad.Opmerking(opmerking);
        if (isUitDagprogramma) blad.Opmerking("De uren komen uit een dagprogramma (DAG-1); dat is op dit blad niet uitgewerkt: zie meerzorg dagprogramma.");
    }

    /// <summary>To two decimals, as the outcomes on a sheet are compared.</summary>
    internal static decimal? Afgerond(decimal? waarde) => waarde is { } getal ? decimal.Round(getal, 2, MidpointRounding.AwayFromZero) : null;
}
