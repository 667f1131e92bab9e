using System.CommandLine;
using Meerzorg.Rekentool.Cli.Weergave;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg herbereken</c>: replays receipts and says whether they are identical.</summary>
internal static class HerberekenOpdracht
{
    public static Command Maak(Omgeving omgeving)
    {
        var bestanden = Opties.Bestanden(new("rekenstaten als JSON (docs/rekenstaat.md)", "receipts as JSON (docs/rekenstaat.md)"));
        var (jaar, formaat) = (Opties.Jaar("--jaar", new("voor rekenstaten van dit jaar", "for receipts of this year"), Rekentool.Jaren), Opties.Formaat());
        var opdracht = new Opdracht(
            "herbereken",
            new("Rekent rekenstaten na: identiek, of de eerste stap die verschilt.", "Replays receipts: identical, or the first step that differs."),
            "meerzorg herbereken rekenstaten/a.json rekenstaten/b.json",
            "meerzorg herbereken rekenstaten/a.json --jaar 2027.json") { bestanden, jaar, formaat };
        opdracht.Afloop = new("Afloop: 0 alle rekenstaten identiek; 3 er is er een die verschilt of niet is te herberekenen; 2 ongeldige invoer, elke fout op een eigen regel op stderr en niets op stdout; 1 elke andere fout.", "Exit code: 0 all receipts identical; 3 there is one that differs or cannot be replayed; 2 invalid input, each fault on a line of its own on stderr and nothing on stdout; 1 any other fault.");
        opdracht.SetAction(ontleed =>
        {
            var gekozen = ontleed.Taal;
            var invoer = new Invoerbestanden(omgeving, gekozen);
            var rekentoolVoor = invoer.LeesMet([], ontleed.GetValue(jaar)).RekentoolVoor;
            var herberekend = new List<(string Naam, Herberekening Herberekening)>();
            foreach (var bestand in ontleed.GetValue(bestanden)!)
            {
                if (invoer.Lees(bestand, inhoud => Rekenstaat.Lees(inhoud).Herbereken(rekentoolVoor)) is { } herberekening) herberekend.Add((Invoerbestanden.Naam(bestand), herberekening));
            }

            // All or nothing: whoever reads the output must never take a part of the files for all of them.
            if (!invoer.AllesGoed) return Afloop.OngeldigeInvoer;
            Schrijf(omgeving.Uit, herberekend, ontleed.GetValue(formaat), gekozen);
            return herberekend.TrueForAll(paar => paar.Herberekening.Oordeel == Herberekenoordeel.Identiek) ? Afloop.Berekend : Afloop.Verschilt;
        });
        return opdracht;
    }

    private static void Schrijf(TextWriter uit, List<(string Naam, Herberekening Herberekening)> herberekend, Formaat formaat, Taal taal)
    {
        if (formaat == Formaat.Json)
        {
            Jsonreeks.Schrijf(uit, herberekend, paar => paar.Herberekening.AlsJson(taal));
            return;
        }

        bool markdown = formaat == Formaat.Markdown;
        foreach (var (naam, herberekening) in herberekend)
        {
            var kop = $"{naam}: {herberekening.Naam.In(taal)}";
            uit.WriteLine(markdown ? formaat.Punt(kop) : Invoertekst.OpEenRegel(kop));
            foreach (var bijzonderheid in herberekening.Bijzonderheden(taal)) uit.WriteLine((markdown ? "  " : "") + formaat.Punt(bijzonderheid));
        }
    }
}
