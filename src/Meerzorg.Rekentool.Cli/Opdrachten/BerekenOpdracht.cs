using System.CommandLine;
using Meerzorg.Rekentool.Cli.Weergave;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg bereken</c>: from application files to outcomes.</summary>
internal static class BerekenOpdracht
{
    public static Command Maak(Omgeving omgeving)
    {
        var bestanden = Opties.Bestanden("aanvragen als JSON (docs/invoer.md); - is stdin");
        var (jaar, parameters, formaat, uitleg, taal) = (Opties.Jaar(), Opties.Parameters(), Opties.Formaat(), Opties.Uitleg(), Opties.Taal());
        var opdracht = new Command("bereken", "Berekent aanvragen voor één cliënt (individueel of preventief).") { bestanden, jaar, parameters, formaat, uitleg, taal };
        opdracht.SetAction(ontleed => Voer(
            ontleed.GetValue(bestanden)!,
            ontleed.GetValue(jaar),
            ontleed.GetValue(parameters)!,
            new Uitvoer(omgeving.Uit, ontleed.GetValue(formaat), ontleed.GetValue(uitleg), ontleed.GetValue(taal)),
            new Invoerbestanden(omgeving, ontleed.GetValue(taal))));
        return opdracht;
    }

    private static int Voer(string[] bestanden, int? jaar, string[] overlays, Uitvoer uitvoer, Invoerbestanden invoer)
    {
        if (invoer.RekentoolMet(overlays) is not { } rekentoolVoor) return Afloop.OngeldigeInvoer;

        var uitkomsten = new List<(string Naam, Uitkomst Uitkomst)>();
        foreach (var bestand in bestanden)
        {
            var uitkomst = invoer.Lees(bestand, inhoud => AanvraagJson.Lees(inhoud, jaar, rekentoolVoor).Bereken());
            if (uitkomst is not null) uitkomsten.Add((Invoerbestanden.Naam(bestand), uitkomst));
        }

        // All or nothing: whoever reads the output must never take a part of the files for all of them.
        if (!invoer.AllesGoed) return Afloop.OngeldigeInvoer;
        uitvoer.Schrijf(uitkomsten);
        return Afloop.Berekend;
    }
}
