using System.CommandLine;
using Meerzorg.Rekentool.Cli.Csv;
using Meerzorg.Rekentool.Cli.Weergave;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg jaarwissel</c>: the same dossiers under two parameter sets.</summary>
internal static class JaarwisselOpdracht
{
    public static Command Maak(Omgeving omgeving)
    {
        var bestanden = Opties.Bestanden(new("aanvragen als voor bereken, of lijsten { \"dossiers\": [ … ] } (docs/jaarwissel.md); het jaar dat erin staat telt niet mee", "applications as for bereken, or lists { \"dossiers\": [ … ] } (docs/jaarwissel.md); the year in them does not count"));
        var (van, naar) = (Opties.Jaar("--van", new("het jaar waarvan wordt uitgegaan", "the year to start from"), Rekentool.Jaren, verplicht: true), Opties.Jaar("--naar", new("het jaar waarmee wordt vergeleken", "the year to compare with"), Rekentool.Jaren, verplicht: true));
        var svg = new Option<string?>("--svg") { Omschrijving = new("schrijf de verdeling over de klassen als grafiek naar dit bestand", "write the distribution over the classes to this file as a chart"), HelpName = "grafiek.svg" };
        var (parameters, uren, overschrijf, formaat) = (Opties.Parameters(), Opties.Uren(), Opties.Overschrijf(), Opties.Formaat());
        parameters.Omschrijving = new("vervang losse parameters door die van een overlaybestand: in het jaar van de overlay, of in beide als hij geen jaar noemt; meermaals mogelijk", "replace single parameters by those of an overlay file: in the year of the overlay, or in both if it names no year; more than once if needed");
        var opdracht = new Opdracht(
            "jaarwissel",
            new("Rekent dezelfde dossiers met twee jaren door en splitst het verschil in oorzaken.", "Calculates the same dossiers with two years and splits the difference by cause."),
            "meerzorg jaarwissel a.json b.json --van 2025 --naar 2026",
            "meerzorg jaarwissel a.json --van 2026 --naar 2027.json --formaat markdown --svg verdeling.svg") { bestanden, van, naar, parameters, uren, formaat, svg, overschrijf };
        opdracht.SetAction(ontleed => Voer(
            ontleed.GetValue(bestanden)!,
            (ontleed.GetValue(van)!, ontleed.GetValue(naar)!),
            ontleed.GetValue(parameters)!,
            ontleed.GetValue(uren),
            (ontleed.GetValue(svg), ontleed.GetValue(overschrijf)),
            (ontleed.GetValue(formaat), ontleed.Taal),
            omgeving));
        return opdracht;
    }

    private static int Voer(string[] bestanden, (string Van, string Naar) jaren, string[] overlays, Urennotatie uren, (string? Bestand, bool Overschrijf) svg, (Formaat Formaat, Taal Taal) weergave, Omgeving omgeving)
    {
        var invoer = new Invoerbestanden(omgeving, weergave.Taal);
        var (voor, na) = (invoer.Parameters(jaren.Van, []), invoer.Parameters(jaren.Naar, []));
        if (voor is null || na is null) return Afloop.OngeldigeInvoer;
        var sets = new Sets(voor, na);
        foreach (var bestand in overlays) sets = invoer.Lees(bestand, inhoud => sets.Met(Overlay.Lees(inhoud, bestand))) ?? sets;

        var dossiers = new List<(string Kenmerk, Aanvraag Aanvraag)>();
        foreach (var bestand in bestanden)
            dossiers.AddRange(invoer.LeesAanvraag(bestand, inhoud => Invoer.Dossiers.Lees(inhoud, new() { Uren = uren }).Select(dossier => (dossier.Kenmerk ?? Invoerbestanden.Naam(bestand), dossier.Aanvraag)).ToArray(), vanGroep: false) ?? []);
        if (!invoer.AllesGoed || Wissel(dossiers, sets, weergave.Taal, omgeving) is not { } wissel) return Afloop.OngeldigeInvoer;
        if (svg.Bestand is not null)
        {
            using var tekening = Uitvoerbestand.Open(omgeving, invoer, svg.Bestand, svg.Overschrijf);
            if (tekening is null) return Afloop.OngeldigeInvoer;
            tekening.Schrijver.Write(wissel.AlsSvg(weergave.Taal));
            tekening.Bevestig();
        }

        Schrijf(wissel, weergave.Formaat, weergave.Taal, omgeving);
        return Afloop.Berekend;
    }

    private static Jaarvergelijking? Wissel(List<(string Kenmerk, Aanvraag Aanvraag)> dossiers, Sets sets, Taal taal, Omgeving omgeving)
    {
        try
        {
            return Jaarvergelijking.Van(dossiers, sets.Voor, sets.Na);
        }
        catch (OngeldigeInvoerException fout)
        {
            // Only the kenmerken are still unchecked here: they are in no one file.
            foreach (var regel in Foutregels.Van(fout.Fouten, taal)) omgeving.Fout.WriteLine($"meerzorg: {regel}");
            return null;
        }
    }

    private static void Schrijf(Jaarvergelijking wissel, Formaat formaat, Taal taal, Omgeving omgeving)
    {
        if (formaat == Formaat.Json) omgeving.Uit.WriteLine(wissel.AlsJson(taal));
        else omgeving.Uit.Write(formaat == Formaat.Markdown ? wissel.AlsMarkdown(taal) : wissel.AlsTekst(taal, omgeving.Breedte));
    }

    private sealed record Sets(Parameterset Voor, Parameterset Na)
    {
        public Sets Met(Overlay overlay)
        {
            bool Geldt(Parameterset set) => overlay.Jaar is null || overlay.Jaar == set.Jaar;

            // Meant for neither: applied anyway, so that the fault says for which year it is meant.
            return new(Geldt(Voor) || !Geldt(Na) ? Voor.Met(overlay) : Voor, Geldt(Na) ? Na.Met(overlay) : Na);
        }
    }
}
