using System.CommandLine;
using Meerzorg.Rekentool.Cli.Weergave;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg groep</c>: from group applications to an outcome per client and for the group.</summary>
internal static class GroepOpdracht
{
    public static Command Maak(Omgeving omgeving)
    {
        var bestanden = Opties.Bestanden(new("groepsaanvragen als JSON (docs/groep.md)", "applications of groups as JSON (docs/groep.md)"));
        var vorige = new Option<string?>("--vorige") { Omschrijving = new("toon het verschil met deze eerdere samenstelling van de groep", "show the difference with this earlier composition of the group"), HelpName = "bestand" };
        var (jaar, parameters, streng, uren) = (Opties.Jaar(), Opties.Parameters(), Opties.Streng(), Opties.Uren());
        var (formaat, uitleg) = (Opties.Formaat(), Opties.Uitleg());
        var opdracht = new Opdracht(
            "groep",
            new("Berekent groepsaanvragen: een uitkomst per cliënt en het totaal van de groep.", "Calculates applications of groups: an outcome per client and the total of the group."),
            "meerzorg groep voorbeelden/groep/woning.json",
            "meerzorg groep nieuw.json --vorige oud.json",
            "meerzorg groep groep.json --formaat json") { bestanden, vorige, jaar, parameters, streng, uren, formaat, uitleg };
        opdracht.SetAction(ontleed =>
        {
            var invoer = new Invoerbestanden(omgeving, ontleed.Taal, ontleed.GetValue(streng));
            return Voer(
                ontleed.GetValue(bestanden)!,
                ontleed.GetValue(vorige),
                invoer.LeesMet(ontleed.GetValue(parameters)!, ontleed.GetValue(jaar), ontleed.GetValue(uren)),
                new Groepsweergave(omgeving, ontleed.GetValue(formaat), ontleed.GetValue(uitleg), ontleed.Taal),
                invoer);
        });
        return opdracht;
    }

    private static int Voer(string[] bestanden, string? vorige, Leesopties opties, Groepsweergave weergave, Invoerbestanden invoer)
    {
        var voor = vorige is null ? null : invoer.LeesAanvraag(vorige, inhoud => Invoer.Groep.Lees(inhoud, opties).Bereken(), vanGroep: true);
        var groepen = new List<BerekendeGroep>();
        foreach (var bestand in bestanden)
        {
            var groep = invoer.LeesAanvraag(bestand, inhoud =>
            {
                var ingelezen = Invoer.Groep.Lees(inhoud, opties);
                var uitkomst = ingelezen.Bereken();
                return new BerekendeGroep(Invoerbestanden.Naam(bestand), uitkomst, ingelezen.Vergelijk(uitkomst), voor is null ? null : Clientwijziging.Van(voor, uitkomst));
            }, vanGroep: true);
            if (groep is not null) groepen.Add(groep);
        }

        if (!invoer.AllesGoed) return Afloop.OngeldigeInvoer;
        weergave.Schrijf(groepen);
        return Afloop.Berekend;
    }
}
