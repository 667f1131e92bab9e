using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text;
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
            CustomParser = resultaat =>
            {
                var tekst = resultaat.Tokens[0].Value;
                if (decimal.TryParse(tekst, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal bedrag) && bedrag > 0) return bedrag;
                resultaat.AddError($"--maximum: gevonden \"{tekst}\", verwacht een bedrag groter dan 0, zoals 1683.05");
                return null;
            },
        };
        var zetOm = new Option<string[]>("--zet-om") { Description = "zet het maatwerk van dit zorgprofiel om in meerzorgprofielen waar genoeg dossiers zijn; meermaals mogelijk", HelpName = "ZORGPROFIEL", DefaultValueFactory = _ => [] };
        zetOm.Validators.Add(resultaat =>
        {
            foreach (var token in resultaat.Tokens.Where(token => !Zorgprofiel.TryParse(token.Value, out _)))
                resultaat.AddError($"--zet-om: gevonden \"{token.Value}\", verwacht een zorgprofiel, zoals VG7plus");
        });
        var beleid = new Option<string?>("--beleid") { Description = "een eigen herijkingsbeleid (docs/herijking.md)", HelpName = "BELEID.json" };
        var uit = new Option<string>("--uit", "-o") { Description = "het nieuwe jaarbestand", HelpName = "UIT.json", Required = true };
        var rapport = new Option<string?>("--rapport") { Description = "schrijf het hele rapport naar dit bestand: Markdown, of JSON als de naam op .json eindigt", HelpName = "RAPPORT" };
        var grafieken = new Option<string?>("--grafieken") { Description = "teken in deze map per zorgprofiel het bedrag tegen de uren, en de verdeling over de klassen (SVG); het rapport als Markdown toont ze", HelpName = "MAP" };
        var plaatsing = new Option<string?>("--plaatsing") { Description = "schrijf van elke rij het jaarbedrag, de geldband en de uren naar dit bestand (CSV), of wat eraan mankeert", HelpName = "PLAATSING.csv" };
        var (overschrijf, taal) = (Opties.Overschrijf(), Opties.Taal());
        var opdracht = new Opdracht(
            "herijk",
            "Maakt de parameters van een nieuw jaar uit dossiers: bedragen, grenzen, uurtarieven en contextdrempel, kostenneutraal.",
            "meerzorg herijk dossiers.csv --van 2026 --jaar 2027 -o 2027.json --rapport rapport.md --grafieken grafieken",
            "meerzorg herijk dossiers.csv --van 2026 --jaar 2027 --maximum 1730.18 --zet-om VG7plus -o 2027.json")
        {
            bestand, van, jaar, maximum, zetOm, beleid, uit, rapport, grafieken, plaatsing, overschrijf, taal,
        };
        opdracht.Afloop = "Afloop: 0 alle rijen meegeteld; 3 alles geschreven, maar rijen met een fout tellen niet mee; 2 ongeldige invoer, niets geschreven; 1 afgebroken of elke andere fout.";
        opdracht.SetAction(ontleed =>
        {
            var gekozen = ontleed.GetValue(taal);
            var invoer = new Invoerbestanden(omgeving, gekozen);
            var basis = invoer.Parameters(ontleed.GetValue(van)!, []);
            var eigen = ontleed.GetValue(beleid) is { } naam ? invoer.Lees(naam, inhoud => Herijkingsbeleid.Lees(inhoud, naam)) : Herijkingsbeleid.Standaard;
            if (basis is null || eigen is null) return Afloop.OngeldigeInvoer;
            var doel = new Herijkingsdoel(ontleed.GetValue(jaar), ontleed.GetValue(maximum)) { Omzetten = [.. ontleed.GetValue(zetOm)!.Select(profiel => Zorgprofiel.Parse(profiel))] };
            var bestanden = new Bestanden(omgeving, invoer, ontleed.GetValue(overschrijf), gekozen)
            {
                Jaarbestand = ontleed.GetValue(uit)!,
                Rapport = ontleed.GetValue(rapport),
                Grafieken = ontleed.GetValue(grafieken),
            };
            return BulkOpdracht.Afbreekbaar(omgeving, annulering => BulkOpdracht.MetDossiers(invoer, ontleed.GetValue(bestand)!, (stroom, dossiers) =>
            {
                var herijker = new Herijker(basis, eigen);
                var lezer = new Herijkingslezer(dossiers.Kop, dossiers.Decimaalteken, herijker);
                using var naar = ontleed.GetValue(plaatsing) is { } csv ? Uitvoerbestand.Open(omgeving, invoer, csv, ontleed.GetValue(overschrijf)) : null;
                if (naar is null && ontleed.GetValue(plaatsing) is not null) return Afloop.OngeldigeInvoer;
                long fout = Lees(omgeving, invoer, ontleed.GetValue(bestand)!, (stroom, dossiers), lezer, naar, annulering);
                var uitkomst = Bereken(omgeving, herijker, doel, gekozen);
                if (uitkomst is null || !bestanden.Schrijf(uitkomst)) return Afloop.OngeldigeInvoer;
                naar?.Bevestig();
                Samenvatting(omgeving.Uit, uitkomst, gekozen);
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
        using (var voortgang = new Voortgang(omgeving, _ => stroom.CanSeek ? (double)stroom.Position / stroom.Length : null))
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

    private static Herijkingsuitkomst? Bereken(Omgeving omgeving, Herijker herijker, Herijkingsdoel doel, Taal taal)
    {
        try
        {
            return herijker.Bereken(doel);
        }
        catch (RekentoolException fout)
        {
            foreach (var melding in fout.Fouten) omgeving.Fout.WriteLine($"meerzorg: {melding.In(taal)}");
            return null;
        }
    }

    private static void Samenvatting(TextWriter uit, Herijkingsuitkomst uitkomst, Taal taal)
    {
        string Euro(decimal bedrag) => Notatie.Euro(bedrag, taal);
        string In(string nl, string en) => new Tekst(nl, en).In(taal);
        var totaal = uitkomst.Totaal;
        uit.WriteLine($"{uitkomst.Basis.Id} → {uitkomst.Parameters.Id}");
        uit.WriteLine(In($"dossiers: {uitkomst.Aantal}, onder de drempel: {uitkomst.OnderDrempel}", $"dossiers: {uitkomst.Aantal}, below the threshold: {uitkomst.OnderDrempel}"));
        uit.WriteLine(In($"totaal per jaar: {Euro(totaal.Voor)} → {Euro(totaal.Na)}", $"total per year: {Euro(totaal.Voor)} → {Euro(totaal.Na)}"));
        uit.WriteLine(In($"factor voor kostenneutraliteit: {Notatie.Getal(uitkomst.Factor, taal)}", $"factor for cost neutrality: {Notatie.Getal(uitkomst.Factor, taal)}"));
        foreach (var voorstel in uitkomst.Voorstellen)
        {
            var profielen = string.Join(", ", voorstel.Meerzorgprofielen);
            uit.WriteLine(In(
                $"om te zetten: {voorstel.Zorgprofiel}, meerzorgprofiel {profielen} ({voorstel.Aantal} dossiers, {Euro(voorstel.Effect)} per jaar)",
                $"can be converted: {voorstel.Zorgprofiel}, meerzorgprofiel {profielen} ({voorstel.Aantal} dossiers, {Euro(voorstel.Effect)} per year)"));
        }
    }

    /// <summary>What a calibration writes.</summary>
    private sealed record Bestanden(Omgeving Omgeving, Invoerbestanden Invoer, bool Overschrijf, Taal Taal)
    {
        public required string Jaarbestand { get; init; }

        public string? Rapport { get; init; }

        public string? Grafieken { get; init; }

        /// <summary>Writes the files; when one of them cannot be opened, none gets its name.</summary>
        public bool Schrijf(Herijkingsuitkomst uitkomst)
        {
            var inhoud = new List<(string Bestand, string Tekst)> { (Jaarbestand, Encoding.UTF8.GetString(uitkomst.Jaarbestand.AsSpan())) };
            if (Rapport is not null)
                inhoud.Add((Rapport, Rapport.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? HerijkingJson.AlsTekst(uitkomst) + "\n" : uitkomst.AlsMarkdown(Taal, MapVanafRapport())));
            if (Grafieken is not null)
            {
                if (!MaakMap(Grafieken)) return false;
                inhoud.Add((Path.Combine(Grafieken, Herijkingsuitkomst.Grafieknaam(null)), uitkomst.AlsSvg(Taal)));
                inhoud.AddRange(uitkomst.MetDossiers.Select(profiel => (Path.Combine(Grafieken, Herijkingsuitkomst.Grafieknaam(profiel)), uitkomst.AlsSvg(profiel, Taal))));
            }

            var open = new List<Uitvoerbestand>();
            try
            {
                foreach (var (bestand, tekst) in inhoud)
                {
                    if (Uitvoerbestand.Open(Omgeving, Invoer, bestand, Overschrijf) is not { } uitvoer) return false;
                    open.Add(uitvoer);
                    uitvoer.Schrijver.Write(tekst);
                }

                foreach (var uitvoer in open) uitvoer.Bevestig();
                return true;
            }
            finally
            {
                foreach (var uitvoer in open) uitvoer.Dispose();
            }
        }

        private bool MaakMap(string map)
        {
            try
            {
                Directory.CreateDirectory(Path.Combine(Omgeving.Map, map));
                return true;
            }
            catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                Invoer.Meld(map, new($"kan niet worden gemaakt: {fout.Message}", $"cannot be made: {fout.Message}"));
                return false;
            }
        }

        /// <summary>Where the charts are for who reads the report in its place; <see langword="null"/> without charts.</summary>
        private string? MapVanafRapport()
        {
            if (Grafieken is null) return null;
            var vanaf = Path.GetDirectoryName(Path.GetFullPath(Path.Combine(Omgeving.Map, Rapport!)))!;
            return Path.GetRelativePath(vanaf, Path.GetFullPath(Path.Combine(Omgeving.Map, Grafieken))).Replace(Path.DirectorySeparatorChar, '/') + "/";
        }
    }

    /// <summary>Every row with its yearly amount, money band and hours (HERIJK-1, HERIJK-4), or with what is wrong with it.</summary>
    private sealed class Plaatsingstabel : IDisposable
    {
        private static readonly ImmutableArray<string> Kolommen =
            ["kenmerk", "zorgprofiel", "jaarbedrag", "jaarbedrag_100", "geldband", "meerzorgseconden", "zonder_indirect", "klasse", "fout"];

        private readonly Csvschrijver _csv;

        public Plaatsingstabel(Csvschrijver csv)
        {
            _csv = csv;
            csv.Rij(Kolommen.AsSpan());
        }

        public void Rij(string kenmerk, Dossierplaats? plaats, ImmutableArray<Fout> fouten)
        {
            _csv.Veld(kenmerk);
            if (plaats is null)
            {
                for (int leeg = 2; leeg < Kolommen.Length; leeg++) _csv.Leeg();
            }
            else
            {
                _csv.Veld(plaats.Zorgprofiel.Naam);
                _csv.Getal(plaats.Jaarbedrag);
                _csv.Getal(plaats.Jaarbedrag100);
                _csv.Getal(plaats.Band);
                _csv.Getal(plaats.Meerzorguren.Seconden);
                _csv.Getal(plaats.ZonderIndirect.Seconden);
                _csv.Veld(plaats.Range?.Naam.Nl ?? "onder de drempel");
            }

            _csv.Veld(string.Join("; ", fouten));
            _csv.EindeRij();
        }

        public void Dispose() => _csv.Dispose();
    }
}
