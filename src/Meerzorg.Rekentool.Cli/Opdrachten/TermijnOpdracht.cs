using System.Collections.Immutable;
using System.CommandLine;
using Meerzorg.Rekentool.Cli.Weergave;
using Meerzorg.Rekentool.Excel;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg termijn</c>: kind and term, the amount of the decision and the lines to declare.</summary>
internal static class TermijnOpdracht
{
    public static Command Maak(Omgeving omgeving)
    {
        var bestanden = Opties.Bestanden(new("aanvragen met soort en periode, of groepen met periode, als JSON (docs/termijnen.md), of aanvraagformulieren (docs/formulier.md)", "applications with kind and period, or groups with a period, as JSON (docs/termijnen.md), or application forms (docs/formulier.md)"));
        var perJaar = new Option<bool>("--per-jaar") { Omschrijving = new("reken ook elk kalenderjaar met zijn eigen parameters; een jaar zonder parameters is een fout", "also calculate each calendar year with its own parameters; a year without parameters is a fault") };
        var (jaar, parameters, uren, formaat) = (Opties.Jaar(), Opties.Parameters(), Opties.Uren(), Opties.Formaat());
        var opdracht = new Opdracht(
            "termijn",
            new("Toetst soort en termijn, en berekent het beschikkingsbedrag en de declaratieregels per maand.", "Checks kind and term, and calculates the amount of the decision and the declaration lines per month."),
            "meerzorg termijn voorbeelden/termijn/individueel.json",
            "meerzorg termijn voorbeelden/groepstermijn/woning.json",
            "meerzorg termijn aanvraag.json --per-jaar") { bestanden, jaar, parameters, perJaar, uren, formaat };
        opdracht.SetAction(ontleed =>
        {
            var invoer = new Invoerbestanden(omgeving, ontleed.Taal);
            return Voer(
                ontleed.GetValue(bestanden)!,
                invoer.LeesMet(ontleed.GetValue(parameters)!, ontleed.GetValue(jaar), ontleed.GetValue(uren)),
                ontleed.GetValue(perJaar),
                new Termijnweergave(omgeving, ontleed.GetValue(formaat), ontleed.Taal),
                invoer);
        });
        return opdracht;
    }

    private static int Voer(string[] bestanden, Leesopties opties, bool perJaar, Termijnweergave weergave, Invoerbestanden invoer)
    {
        var uitkomsten = new List<Termijnrij>();
        foreach (var bestand in bestanden)
        {
            var gelezen = invoer.Lees(bestand, inhoud => Invoer.IsGroep(inhoud) ? Groep(inhoud) : Rij(Invoer.Termijn.Lees(inhoud, opties).Bereken()), formulier => [.. UitFormulier(bestand, formulier, opties, invoer).Select(Rij)], metPersoonsgegevens: false);
            uitkomsten.AddRange(gelezen.Select(een => een.Inhoud with { Naam = een.Naam }));
        }

        Termijnrij Groep(byte[] inhoud)
        {
            // One year that was asked for holds for every composition; otherwise each has that of the day on which it begins.
            var gelezen = Invoer.Groepstermijn.Lees(inhoud, opties);
            var uitkomst = gelezen.Bereken(jaar => opties.Jaar is null ? opties.RekentoolVoor!(jaar) : gelezen.Rekentool);
            return new Groepstermijnrij("", uitkomst, perJaar ? uitkomst.PerJaar(opties.RekentoolVoor!) : null);
        }

        Termijnrij Rij(Termijnuitkomst uitkomst) =>
            new Clienttermijnrij("", uitkomst, perJaar ? Beschikking.PerJaar(uitkomst.Aanvraag.Periode, uitkomst.Aanvraag.Aanvraag, opties.RekentoolVoor!) : null);

        if (!invoer.AllesGoed) return Afloop.OngeldigeInvoer;
        weergave.Schrijf(uitkomsten);
        return Afloop.Berekend;
    }

    private static ImmutableArray<Termijnuitkomst> UitFormulier(string bestand, Formulier formulier, Leesopties opties, Invoerbestanden invoer)
    {
        var aanvragen = formulier.Termijnaanvragen;
        if (aanvragen.IsEmpty) invoer.Meld(bestand, new("het formulier zegt niet voor hoeveel maanden, of niet van elke cliënt vanaf wanneer", "the form does not say for how many months, or not of every client from when"));
        return [.. aanvragen.Select(aanvraag => Termijnuitkomst.Van(aanvraag, opties.RekentoolVoor!(opties.Jaar ?? formulier.Jaar)))];
    }
}
