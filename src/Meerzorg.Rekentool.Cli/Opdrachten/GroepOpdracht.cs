using System.CommandLine;
using Meerzorg.Rekentool.Cli.Weergave;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg groep</c>: from group applications to an outcome per client and for the group.</summary>
internal static class GroepOpdracht
{
    public static Command Maak(Omgeving omgeving)
    {
        var bestanden = Opties.Bestanden("groepsaanvragen als JSON (docs/groep.md)");
        var vorige = new Option<string?>("--vorige") { Description = "toon het verschil met deze eerdere samenstelling van de groep", HelpName = "bestand" };
        var (jaar, parameters, streng, formaat, uitleg, taal) = (Opties.Jaar(), Opties.Parameters(), Opties.Streng(), Opties.Formaat(), Opties.Uitleg(), Opties.Taal());
        var opdracht = new Opdracht(
            "groep",
            "Berekent groepsaanvragen: een uitkomst per cliënt en het totaal van de groep.",
            "meerzorg groep voorbeelden/groep/woning.json",
            "meerzorg groep nieuw.json --vorige oud.json",
            "meerzorg groep groep.json --formaat json") { bestanden, vorige, jaar, parameters, streng, formaat, uitleg, taal };
        opdracht.SetAction(ontleed => Voer(
            ontleed.GetValue(bestanden)!,
            ontleed.GetValue(vorige),
            ontleed.GetValue(jaar),
            ontleed.GetValue(parameters)!,
            new Groepsweergave(omgeving, ontleed.GetValue(formaat), ontleed.GetValue(uitleg), ontleed.GetValue(taal)),
            new Invoerbestanden(omgeving, ontleed.GetValue(taal), ontleed.GetValue(streng))));
        return opdracht;
    }

    private static int Voer(string[] bestanden, string? vorige, int? jaar, string[] overlays, Groepsweergave weergave, Invoerbestanden invoer)
    {
        var rekentoolVoor = invoer.RekentoolMet(overlays);
        var voor = vorige is null ? null : invoer.Lees(vorige, inhoud => GroepJson.Lees(inhoud, jaar, rekentoolVoor).Bereken());
        var groepen = new List<BerekendeGroep>();
        foreach (var bestand in bestanden)
        {
            var groep = invoer.Lees(bestand, inhoud =>
            {
                var ingelezen = GroepJson.Lees(inhoud, jaar, rekentoolVoor);
                var uitkomst = ingelezen.Bereken();
                return new BerekendeGroep(Invoerbestanden.Naam(bestand), uitkomst, ingelezen.Vergelijk(uitkomst), voor is null ? null : Groepswijziging.Van(voor, uitkomst));
            });
            if (groep is not null) groepen.Add(groep);
        }

        if (!invoer.AllesGoed) return Afloop.OngeldigeInvoer;
        weergave.Schrijf(groepen);
        return Afloop.Berekend;
    }
}
