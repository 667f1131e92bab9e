using System.CommandLine;
using Meerzorg.Rekentool.Cli.Weergave;
using Meerzorg.Rekentool.Excel;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg formulier</c>: the official application form.</summary>
internal static class FormulierOpdracht
{
    public static Command Maak(Omgeving omgeving) => new("formulier", "Leest, controleert en vult het aanvraagformulier meerzorg (.xlsx).") { Lees(omgeving), Controleer(omgeving), FormulierVulOpdracht.Maak(omgeving) };

    private static Opdracht Lees(Omgeving omgeving)
    {
        var (bestanden, indeling, formaat, taal) = (Formulieren(), Indeling(), Opties.FormaatOfCsv(), Opties.Taal());
        var persoonlijk = new Option<bool>("--met-persoonsgegevens") { Description = "ook namen, geboortedata en BSN; als JSON alles wat het formulier naast de aanvraag zegt" };
        var opdracht = new Opdracht(
            "lees",
            "Toont wat er in een formulier is gevraagd; als JSON is het een aanvraag (docs/invoer.md, docs/groep.md), als CSV het totaaloverzicht van het formulier, berekend. Wat het formulier zelf niet zegt, staat op stderr.",
            "meerzorg formulier lees formulier.xlsx",
            "meerzorg formulier lees formulieren --formaat json > aanvragen.json",
            "meerzorg formulier lees formulieren --formaat csv > totaaloverzicht.csv") { bestanden, indeling, persoonlijk, formaat, taal };
        opdracht.Afloop = "Afloop: 0 alles gelezen; 3 er is een formulier dat niet is te lezen, en dat niet in de uitvoer staat; 2 er kon niets worden gelezen; 1 elke andere fout.";
        opdracht.SetAction(ontleed =>
        {
            var (gekozen, invoer) = (ontleed.GetValue(taal), new Invoerbestanden(omgeving, ontleed.GetValue(taal)));
            var opties = new Formulieropties { Indeling = ontleed.GetValue(indeling), MetPersoonsgegevens = ontleed.GetValue(persoonlijk) };
            var gelezen = new List<(string Naam, Formulier Formulier)>();
            Elk(omgeving, invoer, ontleed.GetValue(bestanden)!, bestand =>
            {
                if (invoer.Formulier(bestand, opties) is { } formulier && invoer.Gemeld(bestand, formulier).IsLeesbaar) gelezen.Add((Invoerbestanden.Naam(bestand), formulier));
            });
            if (gelezen.Count == 0) return Afloop.OngeldigeInvoer;
            Formulierweergave.Gelezen(omgeving, gelezen, opties.MetPersoonsgegevens, ontleed.GetValue(formaat), gekozen);
            return invoer.AllesGoed ? Afloop.Berekend : Afloop.Verschilt;
        });
        return opdracht;
    }

    private static Opdracht Controleer(Omgeving omgeving)
    {
        var (bestanden, indeling, formaat, taal) = (Formulieren(), Indeling(), Opties.FormaatOfCsv(), Opties.Taal());
        var (jaar, parameters) = (Opties.Jaar("--jaar", "het jaarbestand voor formulieren van dat jaar", Rekentool.Jaren), Opties.Parameters());
        var zelfde = new Option<bool>("--als-formulier") { Description = "reken zoals het formulier: met zijn contextdrempel (K1), en op het groepsblad zonder de factor (K6)" };
        var opdracht = new Opdracht(
            "controleer",
            "Legt de uitkomst van een formulier naast die van de rekentool: gelijk, verklaard, verschilt of niet vergeleken; en noemt wat het formulier zelf niet zegt.",
            "meerzorg formulier controleer formulier.xlsx",
            "meerzorg formulier controleer formulieren --formaat csv > controle.csv",
            "meerzorg formulier controleer formulier-2027.xlsx --indeling 2026.01 --jaar 2027.json") { bestanden, zelfde, indeling, jaar, parameters, formaat, taal };
        opdracht.Afloop = "Afloop: 0 elk formulier gelijk of verklaard; 3 er is er een dat verschilt, een fout heeft of niet te vergelijken is; 2 er kon niets worden gelezen; 1 elke andere fout.";
        opdracht.SetAction(ontleed =>
        {
            var (gekozen, invoer) = (ontleed.GetValue(taal), new Invoerbestanden(omgeving, ontleed.GetValue(taal)));
            var opties = new Formulieropties { Indeling = ontleed.GetValue(indeling), RekentoolVoor = invoer.LeesMet(ontleed.GetValue(parameters)!, ontleed.GetValue(jaar)).RekentoolVoor };
            if (!invoer.AllesGoed) return Afloop.OngeldigeInvoer;
            var gecontroleerd = new List<(string Naam, Formuliervergelijking Vergelijking)>();
            Elk(omgeving, invoer, ontleed.GetValue(bestanden)!, bestand =>
            {
                if (invoer.Formulier(bestand, opties) is { } formulier) gecontroleerd.Add((Invoerbestanden.Naam(bestand), Formuliervergelijking.Van(formulier, ontleed.GetValue(zelfde))));
            });
            if (gecontroleerd.Count == 0) return Afloop.OngeldigeInvoer;
            Formulierweergave.Gecontroleerd(omgeving, gecontroleerd, ontleed.GetValue(formaat), gekozen);
            return invoer.AllesGoed && gecontroleerd.TrueForAll(een => een.Vergelijking.IsGoed) ? Afloop.Berekend : Afloop.Verschilt;
        });
        return opdracht;
    }

    private static Argument<string[]> Formulieren() => Opties.Bestanden("ingevulde aanvraagformulieren (docs/formulier.md), of een map ermee");

    public static Option<string?> Indeling()
    {
        var versies = string.Join(", ", Formulier.Versies);
        var indeling = new Option<string?>("--indeling") { Description = $"lees een versie die niet bekend is alsof het deze is: {versies}", HelpName = "VERSIE" };
        indeling.Validators.Add(resultaat =>
        {
            if (resultaat.Tokens is [var versie] && !Formulier.Versies.Contains(versie.Value)) resultaat.AddError($"--indeling: gevonden {Invoertekst.Aangehaald(versie.Value)}, verwacht {versies}");
        });
        return indeling;
    }

    public static Voortgang Voortgang(Omgeving omgeving, int totaal) =>
        new(omgeving, gedaan => (double)gedaan / totaal, gedaan => $"{Notatie.Aantal(gedaan, Taal.Nederlands)} van {Notatie.Aantal(totaal, Taal.Nederlands)} formulieren");

    /// <summary>Each form in turn, with how far it is.</summary>
    private static void Elk(Omgeving omgeving, Invoerbestanden invoer, string[] namen, Action<string> doe)
    {
        var alle = invoer.MetMappen(namen);
        using var voortgang = Voortgang(omgeving, alle.Count);
        foreach (var (nummer, bestand) in alle.Index())
        {
            doe(bestand);
            voortgang.Report(nummer + 1);
        }
    }
}
