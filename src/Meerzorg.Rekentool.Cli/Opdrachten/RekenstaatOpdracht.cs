using System.CommandLine;
using Meerzorg.Rekentool.Cli.Csv;
using Meerzorg.Rekentool.Cli.Weergave;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg rekenstaat</c>: the receipt of a calculation, that anyone can replay.</summary>
internal static class RekenstaatOpdracht
{
    public static Command Maak(Omgeving omgeving)
    {
        var bestanden = Opties.Bestanden(new("aanvragen, groepsaanvragen of rekenstaten als JSON (docs/rekenstaat.md)", "applications, of one client or a group, or receipts as JSON (docs/rekenstaat.md)"));
        var uit = new Option<string?>("--uit", "-o") { Omschrijving = new("het nieuwe bestand, of een map (eindigend op /) waarin elke rekenstaat de naam van zijn invoer krijgt; zonder deze optie naar stdout", "the new file, or a folder (ending in /) in which each receipt gets the name of its input; without this option to stdout"), HelpName = "UIT" };
        var (overschrijf, jaar, parameters, streng, uren) = (Opties.Overschrijf(), Opties.Jaar(), Opties.Parameters(), Opties.Streng(), Opties.Uren());
        var opdracht = new Opdracht(
            "rekenstaat",
            new("Maakt van een berekening een rekenstaat: invoer, parameters, uitkomst en elke stap in één bestand dat is na te rekenen.", "Makes of a calculation a receipt: input, parameters, outcome and every step in one file that can be replayed."),
            "meerzorg rekenstaat a.json -o a.rekenstaat.json",
            "meerzorg rekenstaat a.json b.json -o rekenstaten/") { bestanden, uit, overschrijf, jaar, parameters, streng, uren };
        opdracht.SetAction(ontleed =>
        {
            var invoer = new Invoerbestanden(omgeving, ontleed.Taal, ontleed.GetValue(streng));
            var opties = invoer.LeesMet(ontleed.GetValue(parameters)!, ontleed.GetValue(jaar), ontleed.GetValue(uren));
            var rekenstaten = new List<(string Bestand, Rekenstaat Rekenstaat)>();
            foreach (var bestand in ontleed.GetValue(bestanden)!)
            {
                if (invoer.LeesAanvraag(bestand, inhoud => Rekenstaat(inhoud, opties)) is { } rekenstaat) rekenstaten.Add((bestand, rekenstaat));
            }

            return invoer.AllesGoed ? Schrijf(omgeving, invoer, rekenstaten, ontleed.GetValue(uit), ontleed.GetValue(overschrijf)) : Afloop.OngeldigeInvoer;
        });
        return opdracht;
    }

    /// <summary>The receipt of an application; a receipt is made anew from the input and the overlays that it holds.</summary>
    private static Rekenstaat Rekenstaat(byte[] inhoud, Leesopties opties) => Json.Rekenstaat.IsRekenstaat(inhoud)
        ? Json.Rekenstaat.Lees(inhoud).Vernieuw(opties.RekentoolVoor)
        : Json.Rekenstaat.Van(inhoud, opties);

    private static int Schrijf(Omgeving omgeving, Invoerbestanden invoer, List<(string Bestand, Rekenstaat Rekenstaat)> rekenstaten, string? uit, bool overschrijf)
    {
        bool inMap = uit is [.., '/' or '\\'];
        if (rekenstaten.Count > 1 && !inMap)
        {
            return invoer.Meld("-o", new(
                $"gevonden {(uit is null ? "niets" : $"\"{uit}\"")}, verwacht bij meer dan één invoerbestand een map, zoals rekenstaten/",
                $"found {(uit is null ? "nothing" : $"\"{uit}\"")}, expected a folder for more than one input file, such as rekenstaten/"));
        }

        var uitvoer = new List<Uitvoerbestand>();
        try
        {
            if (inMap && !Uitvoerbestand.MaakMap(omgeving, invoer, uit!)) return Afloop.OngeldigeInvoer;
            foreach (var (bestand, rekenstaat) in rekenstaten)
            {
                if (Uitvoerbestand.Open(omgeving, invoer, inMap ? uit + Path.GetFileName(Invoerbestanden.Naam(bestand)) : uit, overschrijf) is not { } open) return Afloop.OngeldigeInvoer;
                uitvoer.Add(open);
                open.Schrijver.Write(rekenstaat.AlsTekst());
            }

            // Only when all of them are there does any get its name.
            Uitvoerbestand.Bevestig(uitvoer);
            return Afloop.Berekend;
        }
        finally
        {
            uitvoer.ForEach(bestand => bestand.Dispose());
        }
    }
}
