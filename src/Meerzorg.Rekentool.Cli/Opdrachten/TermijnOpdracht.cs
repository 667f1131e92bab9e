using System.CommandLine;
using Meerzorg.Rekentool.Cli.Weergave;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg termijn</c>: kind and term, the amount of the decision and the lines to declare.</summary>
internal static class TermijnOpdracht
{
    public static Command Maak(Omgeving omgeving)
    {
        var bestanden = Opties.Bestanden("aanvragen met soort en periode als JSON (docs/termijnen.md)");
        var perJaar = new Option<bool>("--per-jaar") { Description = "reken ook elk kalenderjaar met zijn eigen parameters; een jaar zonder parameters is een fout" };
        var (jaar, parameters, formaat, taal) = (Opties.Jaar(), Opties.Parameters(), Opties.Formaat(), Opties.Taal());
        var opdracht = new Opdracht(
            "termijn",
            "Toetst soort en termijn, en berekent het beschikkingsbedrag en de declaratieregels per maand.",
            "meerzorg termijn voorbeelden/termijn/individueel.json",
            "meerzorg termijn aanvraag.json --per-jaar") { bestanden, jaar, parameters, perJaar, formaat, taal };
        opdracht.SetAction(ontleed => Voer(
            ontleed.GetValue(bestanden)!,
            ontleed.GetValue(jaar),
            ontleed.GetValue(parameters)!,
            ontleed.GetValue(perJaar),
            new Termijnweergave(omgeving, ontleed.GetValue(formaat), ontleed.GetValue(taal)),
            new Invoerbestanden(omgeving, ontleed.GetValue(taal))));
        return opdracht;
    }

    private static int Voer(string[] bestanden, int? jaar, string[] overlays, bool perJaar, Termijnweergave weergave, Invoerbestanden invoer)
    {
        var rekentoolVoor = invoer.RekentoolMet(overlays);

        var uitkomsten = new List<Termijnrij>();
        foreach (var bestand in bestanden)
        {
            var regel = invoer.Lees(bestand, inhoud =>
            {
                var uitkomst = TermijnJson.Lees(inhoud, jaar, rekentoolVoor).Bereken();
                var aanvraag = uitkomst.Aanvraag;
                return new Termijnrij(Invoerbestanden.Naam(bestand), uitkomst, perJaar ? Beschikking.PerJaar(aanvraag.Periode, aanvraag.Aanvraag, rekentoolVoor) : null);
            });
            if (regel is not null) uitkomsten.Add(regel);
        }

        if (!invoer.AllesGoed) return Afloop.OngeldigeInvoer;
        weergave.Schrijf(uitkomsten);
        return Afloop.Berekend;
    }
}
