using System.CommandLine;
using System.Globalization;
using Meerzorg.Rekentool.Bulk;
using Meerzorg.Rekentool.Cli.Csv;
using Meerzorg.Rekentool.Cli.Weergave;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg scenario</c>: the same dossiers with several sets of parameters.</summary>
internal static class ScenarioOpdracht
{
    private const int GetoondeFouten = 20;

    public static Command Maak(Omgeving omgeving)
    {
        var (bestand, jaar, uren, draden, formaat, overschrijf) = (BulkOpdracht.Dossiers(), Opties.Jaar("--jaar", new("het jaar waarmee wordt vergeleken", "the year to compare with"), Rekentool.Jaren, verplicht: true), Opties.Uren(), Opties.Draden(), Opties.Formaat(), Opties.Overschrijf());
        var parameters = new Option<string[]>("--parameters")
        {
            Omschrijving = new("een scenario naast de basis: een overlay op de basis, een jaarbestand of een jaar; meermaals mogelijk", "a scenario beside the base: an overlay on the base, a year file or a year; more than once if needed"),
            HelpName = "SCENARIO",
            DefaultValueFactory = _ => [],
        };
        var gevoeligheid = new Option<decimal?>("--gevoeligheid")
        {
            Omschrijving = new("toon ook wat het totaal doet als één waarde van de basis zoveel verandert: 0.01 is 1 % meer", "also show what the total does when one value of the base changes by so much: 0.01 is 1% more"),
            HelpName = "STAP",
            CustomParser = resultaat =>
            {
                var verwacht = new Tekst("een fractie boven -1, ten hoogste 1 en niet 0", "a fraction above -1, at most 1 and not 0");
                if (Invoertekst.TryGetal(resultaat.Tokens[0].Value, verwacht, "0.01", getal => getal is not 0 and > -1 and <= 1, out decimal stap, out var melding)) return stap;
                resultaat.Meld(melding);
                return null;
            },
        };
        var svg = new Option<string?>("--svg") { Omschrijving = new("teken de verdeling over de klassen in dit bestand", "draw the distribution over the classes in this file"), HelpName = "UIT.svg" };
        var opdracht = new Opdracht(
            "scenario",
            new("Berekent dezelfde dossiers met verschillende parameters en vergelijkt totaal, verdeling en kosten per zorgprofiel.", "Calculates the same dossiers with different parameters and compares total, distribution and costs per care profile."),
            "meerzorg scenario dossiers.csv --jaar 2026 --parameters overlay.json",
            "meerzorg scenario dossiers.csv --jaar 2025 --parameters 2026 --formaat json --svg verdeling.svg") { bestand, jaar, parameters, uren, gevoeligheid, draden, formaat, svg, overschrijf };
        opdracht.SetAction(ontleed =>
        {
            var invoer = new Invoerbestanden(omgeving, ontleed.Taal);
            var set = ontleed.GetValue(jaar)!;
            if (invoer.Parameters(set, []) is not { } basisset) return Afloop.OngeldigeInvoer;
            var scenarios = ontleed.GetValue(parameters)!.Select(naam => Scenario(invoer, basisset, naam)).ToList();
            if (!invoer.AllesGoed) return Afloop.OngeldigeInvoer;

            return BulkOpdracht.Afbreekbaar(omgeving, ontleed.Taal, annulering =>
            {
                var namen = ontleed.GetValue(bestand)!;
                var gelezen = invoer.Formulieren(namen) is { } formulieren ? Dossiers(omgeving, invoer, formulieren, basisset, annulering) : Dossiers(omgeving, invoer, (namen[0], ontleed.GetValue(uren)), basisset, annulering);
                if (gelezen is not { } dossiers) return Afloop.OngeldigeInvoer;
                if (dossiers.Aantal == 0) return invoer.Meld(namen[0], new("gevonden geen dossiers, verwacht ten minste één rij onder de kop", "found no dossiers, expected at least one row below the header"));
                var vergelijking = Bulk.Scenario.Vergelijk(dossiers, new(set, basisset), scenarios.OfType<Scenario>(), ontleed.GetValue(draden), null, annulering);
                var gevoelig = ontleed.GetValue(gevoeligheid) is { } stap ? Bulk.Scenario.Gevoeligheid(dossiers, basisset, stap, ontleed.GetValue(draden), null, annulering) : null;
                if (ontleed.GetValue(svg) is { } tekening)
                {
                    using var uitvoer = Uitvoerbestand.Open(omgeving, invoer, tekening, ontleed.GetValue(overschrijf));
                    if (uitvoer is null) return Afloop.OngeldigeInvoer;
                    uitvoer.Schrijver.Write(vergelijking.AlsSvg(ontleed.Taal));
                    uitvoer.Bevestig();
                }

                Scenarioweergave.Schrijf(omgeving, vergelijking, gevoelig, ontleed.GetValue(formaat), ontleed.Taal);
                return Afloop.Berekend;
            });
        });
        return opdracht;
    }

    /// <summary>An overlay on the base, or a set of its own.</summary>
    private static Scenario? Scenario(Invoerbestanden invoer, Parameterset basis, string naam)
    {
        if (int.TryParse(naam, NumberStyles.None, CultureInfo.InvariantCulture, out _)) return invoer.Parameters(naam, []) is { } jaar ? new(naam, jaar) : null;
        return invoer.Lees(naam, inhoud => new Scenario(naam, Parameterset.IsJaarbestand(inhoud) ? Parameterset.Lees(inhoud, naam) : basis.Met(Overlay.Lees(inhoud, naam))));
    }

    /// <summary>The clients of forms as dossiers; <see langword="null"/> when one of them has a fault.</summary>
    private static Dossierkolommen? Dossiers(Omgeving omgeving, Invoerbestanden invoer, IReadOnlyList<string> formulieren, Parameterset basis, CancellationToken annulering)
    {
        var (bouwer, rekentool) = (new Dossierbouwer(), new Rekentool(basis));
        using var voortgang = FormulierOpdracht.Voortgang(omgeving, invoer.Taal, formulieren.Count);
        foreach (var (nummer, bestand) in formulieren.Index())
        {
            annulering.ThrowIfCancellationRequested();
            if (invoer.Formulier(bestand, new() { RekentoolVoor = _ => rekentool }) is { } formulier && invoer.Gemeld(bestand, formulier).IsLeesbaar)
            {
                if (formulier.Groep is { Context: { } context } && context != default)
                    invoer.Meld(bestand, new("gevonden een groep met gedeelde context, verwacht dossiers die elk apart te berekenen zijn; meerzorg bulk berekent haar wel", "found a group with shared context, expected dossiers that each can be calculated apart; meerzorg bulk does calculate it"));
                foreach (var (plaats, dossier) in formulier.Dossiers.Index())
                {
                    var naam = Invoerbestanden.Naam(bestand, formulier, plaats);
                    if (rekentool.Controleer(dossier.Aanvraag!).IsEmpty) bouwer.Voeg(dossier.Aanvraag!, naam);
                    else invoer.Meld(naam, new("kan niet worden berekend met de parameters van de basis", "cannot be calculated with the parameters of the base"));
                }
            }

            voortgang.Report(nummer + 1);
        }

        return invoer.AllesGoed ? bouwer.Bouw() : null;
    }

    /// <summary>All dossiers; <see langword="null"/> when one of them has a fault, because a total without it would not be the total.</summary>
    private static Dossierkolommen? Dossiers(Omgeving omgeving, Invoerbestanden invoer, (string Bestand, Urennotatie Uren) bron, Parameterset basis, CancellationToken annulering)
    {
        var (bestand, uren) = bron;
        var (bouwer, kenmerken) = (new Dossierbouwer(), new Kenmerkregister());
        int afloop = BulkOpdracht.MetDossiers(invoer, bestand, basis, uren, (stroom, dossiers, lezer) =>
        {
            using var voortgang = Voortgang.Van(omgeving, invoer.Taal, stroom);
            long rijen = 0, fouten = 0;
            while (dossiers.Lees())
            {
                annulering.ThrowIfCancellationRequested();
                rijen++;
                voortgang.Report(rijen);
                var gevonden = BulkOpdracht.Lees(dossiers, lezer, bouwer);
                kenmerken.Zie(lezer.Kenmerk(dossiers.Velden), rijen);
                if (gevonden.IsEmpty || ++fouten > GetoondeFouten) continue;
                var rij = new Tekst("rij", "row").In(invoer.Taal);
                invoer.Meld(bestand, Tekst.Gelijk($"{rij} {rijen} ({lezer.Kenmerk(dossiers.Velden)}): {gevonden.OpEenRij(invoer.Taal)}"));
            }

            return fouten == 0 ? Afloop.Berekend : invoer.Meld(bestand, new(
                $"{fouten} van {Notatie.Rijen(rijen).Nl} met een fout; een totaal zonder wat fout is, is geen totaal",
                $"{fouten} of {Notatie.Rijen(rijen).En} with a fault; a total without what is wrong is no total"));
        });
        if (afloop != Afloop.Berekend) return null;
        kenmerken.Schrijf(invoer, bestand);
        return bouwer.Bouw();
    }
}
