using System.CommandLine;
using Meerzorg.Rekentool.Cli.Weergave;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg cyclus</c>: the calendar of a provider by the policy of its zorgkantoor.</summary>
internal static class CyclusOpdracht
{
    public static Command Maak(Omgeving omgeving)
    {
        var bestanden = Opties.Bestanden("situaties als JSON (docs/cyclus.md)");
        var beleid = new Option<string?>("--beleid")
        {
            Description = $"reken met dit beleid in plaats van dat in het bestand: {string.Join(", ", Zorgkantoorbeleid.Gepubliceerd)} of een beleidsbestand",
            HelpName = "beleid",
        };
        var (formaat, taal) = (Opties.Formaat(), Opties.Taal());
        var opdracht = new Opdracht(
            "cyclus",
            "Toont wat een zorgaanbieder wanneer moet indienen: meerzorgplan, evaluaties, dialoog, ontwikkeltrajecten en aanvragen.",
            "meerzorg cyclus voorbeelden/cyclus/aanbieder.json --beleid VOORWAARDEN") { bestanden, beleid, formaat, taal };
        opdracht.SetAction(ontleed => Voer(
            ontleed.GetValue(bestanden)!,
            ontleed.GetValue(beleid),
            new Cyclusweergave(omgeving, ontleed.GetValue(formaat), ontleed.GetValue(taal)),
            new Invoerbestanden(omgeving, ontleed.GetValue(taal))));
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
                var (gekozen, situatie) = CyclusJson.Lees(inhoud, beleid);
                return Meerzorgcyclus.Van(situatie, gekozen);
            });
            if (cyclus is not null) kalenders.Add((Invoerbestanden.Naam(bestand), cyclus));
        }

        if (!invoer.AllesGoed) return Afloop.OngeldigeInvoer;
        weergave.Schrijf(kalenders);
        return Afloop.Berekend;
    }
}
