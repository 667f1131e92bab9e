using System.CommandLine;
using Meerzorg.Rekentool.Cli.Csv;
using Meerzorg.Rekentool.Cli.Weergave;
using Meerzorg.Rekentool.Excel;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg rekenblad</c>: an application as a workbook that computes its outcome itself.</summary>
internal static class RekenbladOpdracht
{
    public static Command Maak(Omgeving omgeving)
    {
        var bestand = new Argument<string>("bestand") { Omschrijving = new("een aanvraag of groepsaanvraag als JSON (docs/invoer.md, docs/groep.md); - is stdin", "an application, of one client or a group, as JSON (docs/invoer.md, docs/groep.md); - is stdin"), HelpName = "AANVRAAG" };
        var (uit, overschrijf, jaar, parameters, streng, uren) = (Opties.Werkmap(new("het nieuwe rekenblad", "the new workbook"), "BLAD.xlsx"), Opties.Overschrijf(), Opties.Jaar(), Opties.Parameters(), Opties.Streng(), Opties.Uren());
        var opdracht = new Opdracht(
            "rekenblad",
            new("Maakt van een aanvraag een rekenblad (.xlsx) met formules, dat in elk rekenprogramma de uitkomst zelf berekent (docs/rekenblad.md).", "Makes of an application a workbook (.xlsx) of formulas, which calculates the outcome itself in any spreadsheet program (docs/rekenblad.md)."),
            "meerzorg rekenblad a.json -o blad.xlsx",
            "meerzorg rekenblad groep.json -o groep.xlsx",
            "meerzorg rekenblad a.json -o blad.xlsx --overschrijf --jaar 2025 --parameters overlay.json") { bestand, uit, overschrijf, jaar, parameters, streng, uren };
        opdracht.SetAction(ontleed =>
        {
            var invoer = new Invoerbestanden(omgeving, Taal.Nederlands, ontleed.GetValue(streng));
            return Voer(
                omgeving,
                ontleed.GetValue(bestand)!,
                invoer.LeesMet(ontleed.GetValue(parameters)!, ontleed.GetValue(jaar), ontleed.GetValue(uren)),
                invoer,
                (ontleed.GetValue(uit)!, ontleed.GetValue(overschrijf)));
        });
        return opdracht;
    }

    private static int Voer(Omgeving omgeving, string bestand, Leesopties opties, Invoerbestanden invoer, (string Bestand, bool Overschrijf) uit)
    {
        var kenmerk = Invoerbestanden.Naam(bestand);
        var werkmap = invoer.LeesAanvraag(bestand, inhoud => Invoer.IsGroep(inhoud)
            ? Rekenblad.Van(kenmerk, Invoer.Groep.Lees(inhoud, opties).Bereken())
            : Rekenblad.Van(kenmerk, Invoer.Aanvraag.Lees(inhoud, opties).Bereken()));
        return werkmap is not null && invoer.AllesGoed && Uitvoerbestand.Schrijf(omgeving, invoer, uit, werkmap) ? Afloop.Berekend : Afloop.OngeldigeInvoer;
    }
}
