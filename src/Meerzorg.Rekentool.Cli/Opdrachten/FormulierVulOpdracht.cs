using System.CommandLine;
using Meerzorg.Rekentool.Cli.Csv;
using Meerzorg.Rekentool.Cli.Weergave;
using Meerzorg.Rekentool.Excel;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg formulier vul</c>: a blank form, filled in from an application.</summary>
internal static class FormulierVulOpdracht
{
    public static Command Maak(Omgeving omgeving)
    {
        var bestand = new Argument<string>("bestand") { Omschrijving = new("een aanvraag of groepsaanvraag als JSON (docs/invoer.md, docs/groep.md); - is stdin", "an application, of one client or a group, as JSON (docs/invoer.md, docs/groep.md); - is stdin"), HelpName = "AANVRAAG" };
        var sjabloon = new Option<string>("--sjabloon") { Omschrijving = new("het lege aanvraagformulier, of een dat al is ingevuld", "the empty application form, or one that is filled in already"), HelpName = "BLANCO.xlsx", Required = true };
        var (uit, overschrijf, soort) = (Opties.Werkmap(new("het ingevulde formulier", "the form, filled in"), "FORM.xlsx"), Opties.Overschrijf(), Opties.Soort());
        var (jaar, uren) = (Opties.Jaar(), Opties.Uren());
        var opdracht = new Opdracht(
            "vul",
            new("Vult een leeg aanvraagformulier in met een aanvraag; wat het formulier niet precies kan zeggen, wordt geweigerd (docs/formulier.md).", "Fills an empty application form in with an application; what the form cannot say exactly is refused (docs/formulier.md)."),
            "meerzorg formulier vul a.json --sjabloon blanco.xlsx -o formulier.xlsx",
            "meerzorg formulier vul groep.json --sjabloon blanco.xlsx -o groep.xlsx --overschrijf",
            "meerzorg formulier vul a.json --sjabloon blanco.xlsx -o formulier.xlsx --soort preventief") { bestand, sjabloon, uit, overschrijf, soort, jaar, uren };
        opdracht.Afloop = new("Afloop: 0 ingevuld; 2 niet ingevuld, met elke reden op een eigen regel op stderr; 1 elke andere fout.", "Exit code: 0 filled in; 2 not filled in, each reason on a line of its own on stderr; 1 any other fault.");
        opdracht.SetAction(ontleed =>
        {
            var invoer = new Invoerbestanden(omgeving, ontleed.Taal);
            var opties = invoer.LeesMet([], ontleed.GetValue(jaar), ontleed.GetValue(uren));
            var (sjabloonbestand, doel) = (ontleed.GetValue(sjabloon)!, (Bestand: ontleed.GetValue(uit)!, ontleed.GetValue(overschrijf)));
            var leeg = invoer.Lees(sjabloonbestand, inhoud => inhoud);
            var gevuld = invoer.Lees(ontleed.GetValue(bestand)!, inhoud => Vul((sjabloonbestand, leeg), inhoud, opties, ontleed.GetValue(soort), invoer));
            if (gevuld is null || !invoer.AllesGoed || !Uitvoerbestand.Schrijf(omgeving, invoer, doel, gevuld)) return Afloop.OngeldigeInvoer;
            var klaar = new Tekst("ingevuld; de uitkomst komt als een rekenprogramma het opent", "filled in; the outcome comes when a spreadsheet program opens it");
            omgeving.Fout.WriteLine($"{doel.Bestand}: {klaar.In(ontleed.Taal)}");
            return Afloop.Berekend;
        });
        return opdracht;
    }

    /// <summary>The form of an application; nothing, with a message, where the template is none.</summary>
    private static byte[] Vul((string Bestand, byte[]? Inhoud) sjabloon, byte[] json, Leesopties opties, Aanvraagsoort soort, Invoerbestanden meldingen)
    {
        var groep = Invoer.IsGroep(json) ? Invoer.Groep.Lees(json, opties) : null;
        var aanvraag = groep is null ? Invoer.Aanvraag.Lees(json, opties) : null;
        if (sjabloon.Inhoud is null) return [];
        using var leeg = new MemoryStream(sjabloon.Inhoud);
        try
        {
            return groep is not null ? Formulier.Vul(leeg, groep.Invoer, groep.Rekentool.Parameters.Jaar) : Formulier.Vul(leeg, aanvraag!.Invoer, aanvraag.Rekentool.Parameters.Jaar, soort);
        }
        catch (OngeldigFormulierException fout)
        {
            meldingen.Meld(sjabloon.Bestand, new Tekst(fout.In(Taal.Nederlands), fout.In(Taal.Engels)));
            return [];
        }
    }
}
