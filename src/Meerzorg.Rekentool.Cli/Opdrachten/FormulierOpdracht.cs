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
        var bestanden = Opties.Bestanden("ingevulde aanvraagformulieren (docs/formulier.md)");
        var taal = Opties.Taal();
        var opdracht = new Opdracht(
            "lees",
            "Schrijft wat er in een formulier is gevraagd als JSON, zonder namen, geboortedata en BSN; wat het formulier zelf niet zegt, staat op stderr.",
            "meerzorg formulier lees formulier.xlsx",
            "meerzorg formulier lees formulieren/*.xlsx > aanvragen.json") { bestanden, taal };
        opdracht.Afloop = "Afloop: 0 alles gelezen; 3 er is een formulier met een fout, dat niet in de uitvoer staat; 2 er kon niets worden gelezen; 1 elke andere fout.";
        opdracht.SetAction(ontleed =>
        {
            var (gekozen, invoer) = (ontleed.GetValue(taal), new Invoerbestanden(omgeving, ontleed.GetValue(taal)));
            var namen = ontleed.GetValue(bestanden)!;
            var gelezen = new List<string>();
            foreach (var bestand in namen)
            {
                if (invoer.Formulier(bestand) is { } formulier && formulier.AlsJson() is { } json) gelezen.Add(json);
            }

            if (gelezen.Count == 0) return Afloop.OngeldigeInvoer;
            if (namen.Length == 1) omgeving.Uit.WriteLine(gelezen[0]);
            else Jsonreeks.Schrijf(omgeving.Uit, gelezen, json => json);
            return invoer.AllesGoed ? Afloop.Berekend : Afloop.Verschilt;
        });
        return opdracht;
    }

    private static Opdracht Controleer(Omgeving omgeving)
    {
        var bestanden = Opties.Bestanden("ingevulde aanvraagformulieren (docs/formulier.md)");
        var (formaat, taal) = (Opties.Formaat(), Opties.Taal());
        var opdracht = new Opdracht(
            "controleer",
            "Legt de uitkomst van een formulier naast die van de rekentool: gelijk, verklaard, verschilt of niet vergeleken; en noemt wat het formulier zelf niet zegt.",
            "meerzorg formulier controleer formulier.xlsx",
            "meerzorg formulier controleer formulieren/*.xlsx --formaat json") { bestanden, formaat, taal };
        opdracht.Afloop = "Afloop: 0 elk formulier gelijk of verklaard; 3 er is er een dat verschilt, een fout heeft of niet te vergelijken is; 2 er kon niets worden gelezen; 1 elke andere fout.";
        opdracht.SetAction(ontleed =>
        {
            var (gekozen, invoer) = (ontleed.GetValue(taal), new Invoerbestanden(omgeving, ontleed.GetValue(taal)));
            var gecontroleerd = new List<(string Naam, Formuliervergelijking Vergelijking)>();
            foreach (var bestand in ontleed.GetValue(bestanden)!)
            {
                if (invoer.Lees(bestand, inhoud => Formuliervergelijking.Van(Formulier.Lees(new MemoryStream(inhoud))), ookFormulieren: false) is { } vergelijking)
                    gecontroleerd.Add((Invoerbestanden.Naam(bestand), vergelijking));
            }

            if (gecontroleerd.Count == 0) return Afloop.OngeldigeInvoer;
            Formulierweergave.Schrijf(omgeving, gecontroleerd, ontleed.GetValue(formaat), gekozen);
            return invoer.AllesGoed && gecontroleerd.TrueForAll(een => een.Vergelijking.Oordeel is Formulieroordeel.Gelijk or Formulieroordeel.Verklaard) ? Afloop.Berekend : Afloop.Verschilt;
        });
        return opdracht;
    }
}
