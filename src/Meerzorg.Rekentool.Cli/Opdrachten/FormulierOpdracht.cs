using System.CommandLine;
using Meerzorg.Rekentool.Cli.Weergave;
using Meerzorg.Rekentool.Excel;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg formulier</c>: the official application form.</summary>
internal static class FormulierOpdracht
{
    public static Command Maak(Omgeving omgeving) =>
        new Opdracht("formulier", new("Leest, controleert en vult het aanvraagformulier meerzorg (.xlsx).", "Reads, checks and fills in the application form for meerzorg (.xlsx)."))
        {
            Lees(omgeving),
            Controleer(omgeving),
            FormulierVulOpdracht.Maak(omgeving),
        };

    private static Opdracht Lees(Omgeving omgeving)
    {
        var (bestanden, indeling, formaat) = (Formulieren(), Indeling(), Opties.Formaat(Formaat.Csv));
        var persoonlijk = new Option<bool>("--met-persoonsgegevens") { Omschrijving = new("ook namen, geboortedata en BSN; als JSON alles wat het formulier naast de aanvraag zegt", "also names, dates of birth and BSN; as JSON everything that the form says beside the application") };
        var opdracht = new Opdracht(
            "lees",
            new("Toont wat er in een formulier is gevraagd; als JSON is het een aanvraag (docs/invoer.md, docs/groep.md), als CSV het totaaloverzicht van het formulier, berekend. Wat het formulier zelf niet zegt, staat op stderr.", "Shows what a form asks; as JSON it is an application (docs/invoer.md, docs/groep.md), as CSV the total overview of the form, calculated. What the form itself does not say is on stderr."),
            "meerzorg formulier lees formulier.xlsx",
            "meerzorg formulier lees formulieren --formaat json > aanvragen.json",
            "meerzorg formulier lees formulieren --formaat csv > totaaloverzicht.csv") { bestanden, indeling, persoonlijk, formaat };
        opdracht.Afloop = new("Afloop: 0 alles gelezen; 3 er is een formulier dat niet is te lezen, en dat niet in de uitvoer staat; 2 er kon niets worden gelezen; 1 elke andere fout.", "Exit code: 0 everything read; 3 there is a form that cannot be read, and that is not in the output; 2 nothing could be read; 1 any other fault.");
        opdracht.SetAction(ontleed =>
        {
            var (gekozen, invoer) = (ontleed.Taal, new Invoerbestanden(omgeving, ontleed.Taal));
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
        var (bestanden, indeling, formaat) = (Formulieren(), Indeling(), Opties.Formaat(Formaat.Csv));
        var (jaar, parameters) = (Opties.Jaar("--jaar", new("het jaarbestand voor formulieren van dat jaar", "the year file for forms of that year"), Rekentool.Jaren), Opties.Parameters());
        var zelfde = new Option<bool>("--als-formulier") { Omschrijving = new("reken zoals het formulier: met zijn contextdrempel (K1), en op het groepsblad zonder de factor (K6)", "calculate as the form does: with its context threshold (K1), and on the group sheet without the factor (K6)") };
        var opdracht = new Opdracht(
            "controleer",
            new("Legt de uitkomst van een formulier naast die van de rekentool: gelijk, verklaard, verschilt of niet vergeleken; en noemt wat het formulier zelf niet zegt.", "Lays the outcome of a form beside that of the rekentool: equal, explained, different or not compared; and names what the form itself does not say."),
            "meerzorg formulier controleer formulier.xlsx",
            "meerzorg formulier controleer formulieren --formaat csv > controle.csv",
            "meerzorg formulier controleer formulier-2027.xlsx --indeling 2026.01 --jaar 2027.json") { bestanden, zelfde, indeling, jaar, parameters, formaat };
        opdracht.Afloop = new("Afloop: 0 elk formulier gelijk of verklaard; 3 er is er een dat verschilt, een fout heeft of niet te vergelijken is; 2 er kon niets worden gelezen; 1 elke andere fout.", "Exit code: 0 every form equal or explained; 3 there is one that differs, has a fault or cannot be compared; 2 nothing could be read; 1 any other fault.");
        opdracht.SetAction(ontleed =>
        {
            var (gekozen, invoer) = (ontleed.Taal, new Invoerbestanden(omgeving, ontleed.Taal));
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

    private static Argument<string[]> Formulieren() => Opties.Bestanden(new("ingevulde aanvraagformulieren (docs/formulier.md), of een map ermee", "application forms, filled in (docs/formulier.md), or a folder of them"));

    public static Option<string?> Indeling()
    {
        var versies = string.Join(", ", Formulier.Versies);
        var indeling = new Option<string?>("--indeling") { Omschrijving = new($"lees een versie die niet bekend is alsof het deze is: {versies}", $"read a version that is not known as if it were this one: {versies}"), HelpName = "VERSIE" };
        indeling.Validators.Add(resultaat =>
        {
            if (resultaat.Tokens is not [var versie] || Formulier.Versies.Contains(versie.Value)) return;
            var gevonden = Invoertekst.Aangehaald(versie.Value);
            resultaat.Meld(new($"gevonden {gevonden}, verwacht {versies}", $"found {gevonden}, expected {versies}"));
        });
        return indeling;
    }

    public static Voortgang Voortgang(Omgeving omgeving, Taal taal, int totaal)
    {
        var alle = Notatie.Formulieren(totaal);
        return new(
            omgeving,
            taal,
            gedaan => (double)gedaan / totaal,
            gedaan => new($"{Notatie.Aantal(gedaan, Taal.Nederlands)} van {alle.Nl}", $"{Notatie.Aantal(gedaan, Taal.Engels)} of {alle.En}"));
    }

    /// <summary>Each form in turn, with how far it is.</summary>
    private static void Elk(Omgeving omgeving, Invoerbestanden invoer, string[] namen, Action<string> doe)
    {
        var alle = invoer.MetMappen(namen);
        using var voortgang = Voortgang(omgeving, invoer.Taal, alle.Count);
        foreach (var (nummer, bestand) in alle.Index())
        {
            doe(bestand);
            voortgang.Report(nummer + 1);
        }
    }
}
