using System.CommandLine;
using Meerzorg.Rekentool.Cli.Weergave;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg bereken</c>: from application files to outcomes.</summary>
internal static class BerekenOpdracht
{
    public static Command Maak(Omgeving omgeving)
    {
        var bestanden = Opties.Bestanden(new("aanvragen als JSON (docs/invoer.md)", "applications as JSON (docs/invoer.md)"));
        var (jaar, parameters, streng, uren) = (Opties.Jaar(), Opties.Parameters(), Opties.Streng(), Opties.Uren());
        var (formaat, uitleg) = (Opties.Formaat(), Opties.Uitleg());
        var opdracht = new Opdracht(
            "bereken",
            new("Berekent aanvragen voor één cliënt (individueel of preventief).", "Calculates applications for one client (individual or preventive)."),
            "meerzorg bereken voorbeelden/vg7.json",
            "meerzorg bereken voorbeelden/vg7.json --uitleg",
            "meerzorg bereken a.json b.json --formaat json",
            "meerzorg bereken a.json --jaar 2025 --parameters overlay.json",
            "cat a.json | meerzorg bereken - --formaat markdown --taal en") { bestanden, jaar, parameters, streng, uren, formaat, uitleg };
        opdracht.SetAction(ontleed =>
        {
            var invoer = new Invoerbestanden(omgeving, ontleed.Taal, ontleed.GetValue(streng));
            return Voer(
                ontleed.GetValue(bestanden)!,
                invoer.LeesMet(ontleed.GetValue(parameters)!, ontleed.GetValue(jaar), ontleed.GetValue(uren)),
                new Uitvoer(omgeving, ontleed.GetValue(formaat), ontleed.GetValue(uitleg), ontleed.Taal),
                invoer);
        });
        return opdracht;
    }

    private static int Voer(string[] bestanden, Leesopties opties, Uitvoer uitvoer, Invoerbestanden invoer)
    {
        var uitkomsten = new List<(string Naam, Uitkomst Uitkomst)>();
        foreach (var bestand in bestanden)
        {
            var uitkomst = invoer.LeesAanvraag(bestand, inhoud => Invoer.Aanvraag.Lees(inhoud, opties).Bereken(), vanGroep: false);
            if (uitkomst is not null) uitkomsten.Add((Invoerbestanden.Naam(bestand), uitkomst));
        }

        // All or nothing: whoever reads the output must never take a part of the files for all of them.
        if (!invoer.AllesGoed) return Afloop.OngeldigeInvoer;
        uitvoer.Schrijf(uitkomsten);
        return Afloop.Berekend;
    }
}
