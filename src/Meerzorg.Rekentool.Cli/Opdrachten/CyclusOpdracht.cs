using System.CommandLine;
using Meerzorg.Rekentool.Cli.Weergave;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg cyclus</c>: the calendar of a provider by the policy of its zorgkantoor.</summary>
internal static class CyclusOpdracht
{
    public static Command Maak(Omgeving omgeving)
    {
        var bestanden = Opties.Bestanden(new("situaties als JSON (docs/cyclus.md)", "situations as JSON (docs/cyclus.md)"));
        var beleid = new Option<string?>("--beleid")
        {
            Omschrijving = new(
                $"reken met dit beleid in plaats van dat in het bestand: {string.Join(", ", Zorgkantoorbeleid.Gepubliceerd)} of een beleidsbestand",
                $"use this policy instead of that in the file: {string.Join(", ", Zorgkantoorbeleid.Gepubliceerd)} or a policy file"),
            HelpName = "beleid",
        };
        var formaat = Opties.Formaat(Formaat.Csv, Formaat.Ics);
        var opdracht = new Opdracht(
            "cyclus",
            new("Toont wat een zorgaanbieder wanneer moet indienen: meerzorgplan, evaluaties, dialoog, ontwikkeltrajecten en aanvragen.", "Shows what a care provider must hand in and when: meerzorgplan, evaluations, dialogue, development tracks and applications."),
            "meerzorg cyclus voorbeelden/cyclus/aanbieder.json --beleid VOORWAARDEN",
            "meerzorg cyclus voorbeelden/cyclus/aanbieder.json --formaat ics > meerzorg.ics") { bestanden, beleid, formaat };
        opdracht.SetAction(ontleed => Voer(
            ontleed.GetValue(bestanden)!,
            ontleed.GetValue(beleid),
            new Cyclusweergave(omgeving, ontleed.GetValue(formaat), ontleed.Taal),
            new Invoerbestanden(omgeving, ontleed.Taal)));
        return opdracht;
    }

    private static int Voer(string[] bestanden, string? beleidsnaam, Cyclusweergave weergave, Invoerbestanden invoer)
    {
        var beleid = beleidsnaam is null
            ? null
            : Zorgkantoorbeleid.Met(beleidsnaam) ?? invoer.Lees(beleidsnaam, inhoud => Zorgkantoorbeleid.Lees(inhoud, beleidsnaam));
        if (!invoer.AllesGoed) return Afloop.OngeldigeInvoer;

        var kalenders = new List<(string Naam, Meerzorgcyclus Cyclus)>();
        foreach (var bestand in bestanden)
        {
            var cyclus = invoer.Lees(bestand, inhoud =>
            {
                var (gekozen, situatie) = Invoer.Situatie.Lees(inhoud, new() { Beleid = beleid });
                return Meerzorgcyclus.Van(situatie, gekozen);
            });
            if (cyclus is not null) kalenders.Add((Invoerbestanden.Naam(bestand), cyclus));
        }

        if (!invoer.AllesGoed) return Afloop.OngeldigeInvoer;
        weergave.Schrijf(kalenders);
        return Afloop.Berekend;
    }
}
