using System.CommandLine;
using Meerzorg.Rekentool.Cli.Weergave;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg motivering</c>: an outcome in words, for whoever has to account for it or for the client.</summary>
internal static class MotiveringOpdracht
{
    private sealed record Stuk(string Naam, string? Kenmerk, Motivering Motivering);

    public static Command Maak(Omgeving omgeving)
    {
        var bestanden = Opties.Bestanden(new("aanvragen of groepsaanvragen als JSON (docs/invoer.md, docs/groep.md)", "applications, of one client or a group, as JSON (docs/invoer.md, docs/groep.md)"));
        var (register, soort) = (Opties.Register(), Opties.Soort());
        var (jaar, parameters, uren, formaat) = (Opties.Jaar(), Opties.Parameters(), Opties.Uren(), Opties.Formaat());
        var opdracht = new Opdracht(
            "motivering",
            new("Schrijft de uitkomst uit in woorden: juridisch, of in gewone taal voor de cliënt en de familie.", "Writes the outcome out in words: legal, or in plain language for the client and the family."),
            "meerzorg motivering voorbeelden/vg7.json --register gewoon",
            "meerzorg motivering a.json --register juridisch --formaat markdown") { bestanden, register, soort, jaar, parameters, uren, formaat };
        opdracht.SetAction(ontleed =>
        {
            var gekozen = ontleed.Taal;
            var invoer = new Invoerbestanden(omgeving, gekozen);
            var opties = invoer.LeesMet(ontleed.GetValue(parameters)!, ontleed.GetValue(jaar), ontleed.GetValue(uren));
            var stukken = new List<Stuk>();
            foreach (var bestand in ontleed.GetValue(bestanden)!)
            {
                if (invoer.LeesAanvraag(bestand, inhoud => Uitkomsten(inhoud, opties)) is not { } uitkomsten) continue;
                stukken.AddRange(uitkomsten.Select(paar => new Stuk(
                    Invoerbestanden.Naam(bestand), paar.Kenmerk, Motivering.Van(paar.Uitkomst, ontleed.GetValue(register), ontleed.GetValue(soort)))));
            }

            // All or nothing: whoever reads the output must never take a part of the files for all of them.
            if (!invoer.AllesGoed) return Afloop.OngeldigeInvoer;
            Schrijf(omgeving.Uit, stukken, ontleed.GetValue(formaat), gekozen);
            return Afloop.Berekend;
        });
        return opdracht;
    }

    private static List<(string? Kenmerk, Uitkomst Uitkomst)> Uitkomsten(byte[] inhoud, Leesopties opties) => Invoer.IsGroep(inhoud)
        ? [.. Invoer.Groep.Lees(inhoud, opties).Bereken().Clienten.Select(client => ((string?)client.Kenmerk, client.Uitkomst))]
        : [(null, Invoer.Aanvraag.Lees(inhoud, opties).Bereken())];

    private static void Schrijf(TextWriter uit, List<Stuk> stukken, Formaat formaat, Taal taal)
    {
        if (formaat == Formaat.Json)
        {
            Jsonreeks.Schrijf(uit, stukken, stuk => stuk.Motivering.AlsJson(stuk.Kenmerk, taal));
            return;
        }

        bool markdown = formaat == Formaat.Markdown;
        foreach (var (nummer, stuk) in stukken.Index())
        {
            if (nummer > 0) uit.WriteLine();
            uit.WriteLine(formaat.Kop(2, $"{stuk.Naam}{(stuk.Kenmerk is null ? "" : $", {stuk.Kenmerk}")}"));
            uit.WriteLine();
            uit.Write(markdown ? stuk.Motivering.AlsMarkdown(taal) : stuk.Motivering.AlsTekst(taal));
        }
    }
}
