using System.Collections.Immutable;
using System.CommandLine;
using Meerzorg.Rekentool.Cli.Csv;
using Meerzorg.Rekentool.Cli.Weergave;
using Meerzorg.Rekentool.Herijking;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg herijk</c>: a CSV file of dossiers to the parameters of a new year.</summary>
internal static class HerijkOpdracht
{
    private const int MeesteMeldingen = 20;
    private const int PerMelding = 4096;

    public static Command Maak(Omgeving omgeving)
    {
        var bestand = new Argument<string>("bestand") { Omschrijving = new("dossiers met declaraties als CSV (docs/herijking.md); - is stdin", "dossiers with declarations as CSV (docs/herijking.md); - is stdin"), HelpName = "DOSSIERS.csv" };
        var van = new Option<string>("--van") { Omschrijving = new("het jaar van de dossiers, of een jaarbestand", "the year of the dossiers, or a year file"), HelpName = "jaar|bestand", Required = true };
        var jaar = new Option<int>("--jaar")
        {
            Omschrijving = new("het jaar van de nieuwe parameters", "the year of the new parameters"),
            HelpName = "JAAR",
            Required = true,
            CustomParser = resultaat => Opties.Geheel(resultaat, 2000, 2100),
        };
        var maximum = new Option<decimal?>("--maximum")
        {
            Omschrijving = new("het maximale etmaalbedrag van het nieuwe jaar in euro, dat ook de index geeft; zonder deze optie blijft het prijspeil", "the maximum amount per day of the new year in euro, which also gives the index; without this option the price level stays"),
            HelpName = "bedrag",
            CustomParser = resultaat => Opties.Bedrag(resultaat),
        };
        var zetOm = new Option<string[]>("--zet-om") { Omschrijving = new("zet het maatwerk van dit zorgprofiel om in meerzorgprofielen waar genoeg dossiers zijn; meermaals mogelijk", "turn the maatwerk of this care profile into meerzorg profiles where there are enough dossiers; more than once if needed"), HelpName = "ZORGPROFIEL", DefaultValueFactory = _ => [] };
        zetOm.Validators.Add(resultaat =>
        {
            foreach (var token in resultaat.Tokens.Where(token => !Zorgprofiel.TryParse(token.Value, out _)))
            {
                var gevonden = Invoertekst.Aangehaald(token.Value);
                resultaat.Meld(new($"gevonden {gevonden}, verwacht een zorgprofiel, zoals VG7plus", $"found {gevonden}, expected a care profile, such as VG7plus"));
            }
        });
        var beleid = new Option<string?>("--beleid") { Omschrijving = new("een eigen herijkingsbeleid (docs/herijking.md)", "a policy of your own (docs/herijking.md)"), HelpName = "BELEID.json" };
        var uit = new Option<string>("--uit", "-o") { Omschrijving = new("het nieuwe jaarbestand", "the new year file"), HelpName = "UIT.json", Required = true };
        var rapport = new Option<string?>("--rapport") { Omschrijving = new("schrijf het hele rapport naar dit bestand: Markdown, of JSON als de naam op .json eindigt", "write the whole report to this file: Markdown, or JSON if the name ends in .json"), HelpName = "RAPPORT" };
        var grafieken = new Option<string?>("--grafieken") { Omschrijving = new("teken in deze map per zorgprofiel het bedrag tegen de uren, en de verdeling over de klassen (SVG); het rapport als Markdown toont ze", "draw in this folder the amount against the hours for each care profile, and the distribution over the classes (SVG); the report as Markdown shows them"), HelpName = "MAP" };
        var plaatsing = new Option<string?>("--plaatsing") { Omschrijving = new("schrijf van elke rij het jaarbedrag, de geldband en de uren naar dit bestand (CSV), of wat eraan mankeert", "write of each row the amount per year, the money band and the hours to this file (CSV), or what is wrong with it"), HelpName = "PLAATSING.csv" };
        var (uren, overschrijf) = (Opties.Uren(), Opties.Overschrijf());
        var opdracht = new Opdracht(
            "herijk",
            new("Maakt de parameters van een nieuw jaar uit dossiers: bedragen, grenzen, uurtarieven en contextdrempel, kostenneutraal.", "Makes the parameters of a new year from dossiers: amounts, bounds, hourly rates and context threshold, at equal cost."),
            "meerzorg herijk dossiers.csv --van 2026 --jaar 2027 -o 2027.json --rapport rapport.md --grafieken grafieken",
            "meerzorg herijk dossiers.csv --van 2026 --jaar 2027 --maximum 1730.18 --zet-om VG7plus -o 2027.json")
        {
            bestand, van, jaar, maximum, zetOm, beleid, uren, uit, rapport, grafieken, plaatsing, overschrijf,
        };
        opdracht.Afloop = new("Afloop: 0 alle rijen meegeteld; 3 alles geschreven, maar rijen met een fout tellen niet mee; 2 ongeldige invoer, niets geschreven; 1 afgebroken of elke andere fout.", "Exit code: 0 all rows count; 3 everything written, but rows with a fault do not count; 2 invalid input, nothing written; 1 broken off or any other fault.");
        opdracht.SetAction(ontleed =>
        {
            var gekozen = ontleed.Taal;
            var invoer = new Invoerbestanden(omgeving, gekozen);
            var basis = invoer.Parameters(ontleed.GetValue(van)!, []);
            var eigen = ontleed.GetValue(beleid) is { } naam ? invoer.Lees(naam, inhoud => Herijkingsbeleid.Lees(inhoud, naam)) : Herijkingsbeleid.Standaard;
            if (basis is null || eigen is null) return Afloop.OngeldigeInvoer;
            var doel = (Jaar: ontleed.GetValue(jaar), Maximum: ontleed.GetValue(maximum), Omzetten: ontleed.GetValue(zetOm)!.Select(profiel => Zorgprofiel.Parse(profiel)).ToList());
            return BulkOpdracht.Afbreekbaar(omgeving, ontleed.Taal, annulering => BulkOpdracht.MetDossiers(invoer, ontleed.GetValue(bestand)!, (stroom, dossiers) =>
            {
                var herijker = new Herijker(basis, eigen);
                var lezer = new Herijkingslezer(dossiers.Kop, dossiers.Decimaalteken, herijker, ontleed.GetValue(uren));
                using var uitvoer = Herijkingsuitvoer.Open(omgeving, invoer, ontleed.GetValue(overschrijf), (ontleed.GetValue(uit)!, ontleed.GetValue(rapport), ontleed.GetValue(grafieken), ontleed.GetValue(plaatsing)));
                if (uitvoer is null) return Afloop.OngeldigeInvoer;
                long fout = Lees(omgeving, invoer, ontleed.GetValue(bestand)!, (stroom, dossiers), lezer, uitvoer.Plaatsing, annulering);
                var uitkomst = Bereken(omgeving, herijker, doel, gekozen);
                if (uitkomst is null || !uitvoer.Schrijf(uitkomst, gekozen)) return Afloop.OngeldigeInvoer;
                Samenvatting(uitvoer.Samenvatting, uitkomst, gekozen);
                return fout == 0 ? Afloop.Berekend : Afloop.RijenMetFouten;
            }));
        });
        return opdracht;
    }

    /// <summary>Reads all rows; reports the first faulty ones and the number of all of them, which it gives.</summary>
    private static long Lees(
        Omgeving omgeving, Invoerbestanden invoer, string bestand, (Stream Stroom, Dossierbestand Dossiers) bron, Herijkingslezer lezer, Uitvoerbestand? naar, CancellationToken annulering)
    {
        var (stroom, dossiers) = bron;
        long rijen = 0, fout = 0;
        using (var plaatsing = naar is null ? null : new Plaatsingstabel(new Csvschrijver(naar.Schrijver, dossiers.Scheidingsteken)))
        using (var voortgang = Voortgang.Van(omgeving, invoer.Taal, stroom))
        {
            while (dossiers.Lees())
            {
                if (++rijen % PerMelding == 0)
                {
                    annulering.ThrowIfCancellationRequested();
                    voortgang.Report(rijen);
                }

                var fouten = Lees(dossiers, lezer, plaatsing);
                if (fouten.IsEmpty) continue;
                if (++fout > MeesteMeldingen) continue;
                foreach (var melding in fouten) invoer.Meld(bestand, new($"rij {rijen}: {melding.In(Taal.Nederlands)}", $"row {rijen}: {melding.In(Taal.Engels)}"));
            }
        }

        if (fout > 0) invoer.Meld(bestand, new($"{fout} van {Notatie.Rijen(rijen).Nl} niet meegeteld, vanwege een fout", $"{fout} of {Notatie.Rijen(rijen).En} not counted, because of a fault"));
        return fout;
    }

    private static ImmutableArray<Fout> Lees(Dossierbestand dossiers, Herijkingslezer lezer, Plaatsingstabel? plaatsing)
    {
        if (plaatsing is null) return dossiers.IsBeschadigd ? [BulkOpdracht.Beschadigd] : lezer.Lees(dossiers.Velden);
        Dossierplaats? plaats = null;
        ImmutableArray<Fout> fouten = dossiers.IsBeschadigd ? [BulkOpdracht.Beschadigd] : lezer.Lees(dossiers.Velden, out plaats);
        plaatsing.Rij(lezer.Kenmerk(dossiers.Velden), plaats, fouten);
        return fouten;
    }

    private static Herijkingsuitkomst? Bereken(Omgeving omgeving, Herijker herijker, (int Jaar, decimal? Maximum, List<Zorgprofiel> Omzetten) doel, Taal taal)
    {
        try
        {
            return herijker.Bereken(doel.Jaar, doel.Maximum, doel.Omzetten);
        }
        catch (RekentoolException fout)
        {
            foreach (var regel in Foutregels.Van(fout.Fouten, taal)) omgeving.Fout.WriteLine($"meerzorg: {regel}");
            return null;
        }
    }

    private static void Samenvatting(TextWriter uit, Herijkingsuitkomst uitkomst, Taal taal)
    {
        string Euro(decimal bedrag) => Notatie.Euro(bedrag, taal);
        string In(string nl, string en) => new Tekst(nl, en).In(taal);
        uit.WriteLine($"{uitkomst.Basis.Id} → {uitkomst.Parameters.Id}");
        uit.WriteLine(In($"dossiers: {uitkomst.Aantal}, onder de drempel: {uitkomst.OnderDrempel}", $"dossiers: {uitkomst.Aantal}, below the threshold: {uitkomst.OnderDrempel}"));
        uit.WriteLine(In($"totaal per jaar: {Euro(uitkomst.Voor)} → {Euro(uitkomst.Na)}", $"total per year: {Euro(uitkomst.Voor)} → {Euro(uitkomst.Na)}"));
        uit.WriteLine(In($"factor voor kostenneutraliteit: {Notatie.Getal(uitkomst.Factor, taal)}", $"factor for cost neutrality: {Notatie.Getal(uitkomst.Factor, taal)}"));
        foreach (var bevinding in uitkomst.Bevindingen) uit.WriteLine(bevinding.In(taal));
        foreach (var voorstel in uitkomst.Voorstellen)
        {
            var profielen = string.Join(", ", voorstel.Meerzorgprofielen);
            uit.WriteLine(In(
                $"om te zetten: {voorstel.Zorgprofiel}, meerzorgprofiel {profielen} ({Notatie.Dossiers(voorstel.Aantal)}, {Euro(voorstel.Effect)} per jaar)",
                $"can be converted: {voorstel.Zorgprofiel}, meerzorgprofiel {profielen} ({Notatie.Dossiers(voorstel.Aantal)}, {Euro(voorstel.Effect)} per year)"));
        }
    }
}
