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
        var bestand = new Argument<string>("bestand") { Description = "dossiers met declaraties als CSV (docs/herijking.md); - is stdin", HelpName = "DOSSIERS.csv" };
        var van = new Option<string>("--van") { Description = "het jaar van de dossiers, of een jaarbestand", HelpName = "jaar|bestand", Required = true };
        var jaar = new Option<int>("--jaar")
        {
            Description = "het jaar van de nieuwe parameters",
            HelpName = "JAAR",
            Required = true,
            CustomParser = resultaat => Opties.Geheel(resultaat, "--jaar", 2000, 2100),
        };
        var maximum = new Option<decimal?>("--maximum")
        {
            Description = "het maximale etmaalbedrag van het nieuwe jaar in euro, dat ook de index geeft; zonder deze optie blijft het prijspeil",
            HelpName = "bedrag",
            CustomParser = resultaat => Opties.Bedrag(resultaat, "--maximum"),
        };
        var zetOm = new Option<string[]>("--zet-om") { Description = "zet het maatwerk van dit zorgprofiel om in meerzorgprofielen waar genoeg dossiers zijn; meermaals mogelijk", HelpName = "ZORGPROFIEL", DefaultValueFactory = _ => [] };
        zetOm.Validators.Add(resultaat =>
        {
            foreach (var token in resultaat.Tokens.Where(token => !Zorgprofiel.TryParse(token.Value, out _)))
                resultaat.AddError($"--zet-om: gevonden {Invoertekst.Aangehaald(token.Value)}, verwacht een zorgprofiel, zoals VG7plus");
        });
        var beleid = new Option<string?>("--beleid") { Description = "een eigen herijkingsbeleid (docs/herijking.md)", HelpName = "BELEID.json" };
        var uit = new Option<string>("--uit", "-o") { Description = "het nieuwe jaarbestand", HelpName = "UIT.json", Required = true };
        var rapport = new Option<string?>("--rapport") { Description = "schrijf het hele rapport naar dit bestand: Markdown, of JSON als de naam op .json eindigt", HelpName = "RAPPORT" };
        var grafieken = new Option<string?>("--grafieken") { Description = "teken in deze map per zorgprofiel het bedrag tegen de uren, en de verdeling over de klassen (SVG); het rapport als Markdown toont ze", HelpName = "MAP" };
        var plaatsing = new Option<string?>("--plaatsing") { Description = "schrijf van elke rij het jaarbedrag, de geldband en de uren naar dit bestand (CSV), of wat eraan mankeert", HelpName = "PLAATSING.csv" };
        var (uren, overschrijf, taal) = (Opties.Uren(), Opties.Overschrijf(), Opties.Taal());
        var opdracht = new Opdracht(
            "herijk",
            "Maakt de parameters van een nieuw jaar uit dossiers: bedragen, grenzen, uurtarieven en contextdrempel, kostenneutraal.",
            "meerzorg herijk dossiers.csv --van 2026 --jaar 2027 -o 2027.json --rapport rapport.md --grafieken grafieken",
            "meerzorg herijk dossiers.csv --van 2026 --jaar 2027 --maximum 1730.18 --zet-om VG7plus -o 2027.json")
        {
            bestand, van, jaar, maximum, zetOm, beleid, uren, uit, rapport, grafieken, plaatsing, overschrijf, taal,
        };
        opdracht.Afloop = "Afloop: 0 alle rijen meegeteld; 3 alles geschreven, maar rijen met een fout tellen niet mee; 2 ongeldige invoer, niets geschreven; 1 afgebroken of elke andere fout.";
        opdracht.SetAction(ontleed =>
        {
            var gekozen = ontleed.GetValue(taal);
            var invoer = new Invoerbestanden(omgeving, gekozen);
            var basis = invoer.Parameters(ontleed.GetValue(van)!, []);
            var eigen = ontleed.GetValue(beleid) is { } naam ? invoer.Lees(naam, inhoud => Herijkingsbeleid.Lees(inhoud, naam)) : Herijkingsbeleid.Standaard;
            if (basis is null || eigen is null) return Afloop.OngeldigeInvoer;
            var doel = (Jaar: ontleed.GetValue(jaar), Maximum: ontleed.GetValue(maximum), Omzetten: ontleed.GetValue(zetOm)!.Select(profiel => Zorgprofiel.Parse(profiel)).ToList());
            return BulkOpdracht.Afbreekbaar(omgeving, annulering => BulkOpdracht.MetDossiers(invoer, ontleed.GetValue(bestand)!, (stroom, dossiers) =>
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
        using (var voortgang = Voortgang.Van(omgeving, stroom))
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

        if (fout > 0) invoer.Meld(bestand, new($"{fout} van {rijen} rijen hebben een fout en tellen niet mee", $"{fout} of {rijen} rows have a fault and do not count"));
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
