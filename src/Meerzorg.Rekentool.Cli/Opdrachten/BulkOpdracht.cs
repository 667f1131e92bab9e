using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using CsvHelper;
using Meerzorg.Rekentool.Bulk;
using Meerzorg.Rekentool.Cli.Csv;
using Meerzorg.Rekentool.Cli.Weergave;
using Meerzorg.Rekentool.Excel;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg bulk</c>: a CSV file of dossiers to a CSV file of outcomes, row by row.</summary>
internal static class BulkOpdracht
{
    private static readonly ImmutableArray<string> Kolommen =
        ["kenmerk", "classificatie", "meerzorgprofiel", "meerzorgseconden", "jaarbedrag", "etmaalbedrag", "context_bespreekbaar", "afgetopt", "fout"];

    public static Command Maak(Omgeving omgeving)
    {
        var (bestand, uit, overschrijf, jaar, parameters, uren) = (Dossiers(), Uit(), Opties.Overschrijf(), Opties.Jaar("--jaar", new("het jaar waarmee wordt gerekend; een formulier heeft zijn eigen jaar", "the year to calculate with; a form has a year of its own"), Rekentool.Jaren), Opties.Parameters(), Opties.Uren());
        var voorExcel = new Option<bool>("--voor-excel") { Omschrijving = new("schrijf puntkomma's en komma's zoals Excel die in Nederland leest; tekst die op een formule lijkt, krijgt er een ' voor (docs/bulk.md)", "write semicolons and commas as Excel reads them in the Netherlands; text that looks like a formula gets a ' before it (docs/bulk.md)") };
        var opdracht = new Opdracht(
            "bulk",
            new("Berekent een CSV-bestand met dossiers, of aanvraagformulieren: één rij met de uitkomst voor elke rij of cliënt, in dezelfde volgorde.", "Calculates a CSV file of dossiers, or application forms: one row with the outcome for each row or client, in the same order."),
            "meerzorg bulk dossiers.csv -o uitkomsten.csv --jaar 2026",
            "meerzorg bulk dossiers.csv --jaar 2026 --parameters overlay.json",
            "meerzorg bulk formulieren -o uitkomsten.csv")
        {
            bestand, uit, overschrijf, jaar, parameters, uren, voorExcel,
        };
        opdracht.Afloop = new("Afloop: 0 alle rijen berekend; 3 alles geschreven, maar rijen met een fout in plaats van een uitkomst; 2 ongeldige invoer, niets geschreven; 1 afgebroken of elke andere fout.", "Exit code: 0 all rows calculated; 3 everything written, but rows with a fault instead of an outcome; 2 invalid input, nothing written; 1 broken off or any other fault.");
        opdracht.SetAction(ontleed =>
        {
            var invoer = new Invoerbestanden(omgeving, ontleed.Taal);
            var (namen, gekozen) = (ontleed.GetValue(bestand)!, ontleed.GetValue(jaar));
            var doel = new Doel(ontleed.GetValue(uit), ontleed.GetValue(overschrijf), ontleed.GetValue(voorExcel));
            if (invoer.Formulieren(namen) is { } formulieren)
            {
                var opties = invoer.LeesMet(ontleed.GetValue(parameters)!, gekozen);
                return invoer.AllesGoed ? Afbreekbaar(omgeving, ontleed.Taal, annulering => Formulieren(omgeving, invoer, formulieren, doel, opties, annulering)) : Afloop.OngeldigeInvoer;
            }

            if (!invoer.AllesGoed) return Afloop.OngeldigeInvoer;
            if (gekozen is null) return !invoer.IsTeOpenen(namen[0]) ? Afloop.OngeldigeInvoer : invoer.Meld("meerzorg", new("--jaar: gevonden niets, verwacht het jaar waarmee een CSV-bestand wordt gerekend", "--jaar: found nothing, expected the year with which a CSV file is calculated"));
            var set = invoer.Parameters(gekozen, ontleed.GetValue(parameters)!);
            if (set is null || !invoer.AllesGoed) return Afloop.OngeldigeInvoer;
            return Afbreekbaar(omgeving, ontleed.Taal, annulering => Voer(omgeving, invoer, (namen[0], ontleed.GetValue(uren)), doel, set, annulering));
        });
        return opdracht;
    }

    public static Argument<string[]> Dossiers() => Opties.Bestanden(new("dossiers als één CSV-bestand (docs/bulk.md), of aanvraagformulieren of een map ermee (docs/formulier.md)", "dossiers as one CSV file (docs/bulk.md), or application forms or a folder of them (docs/formulier.md)"));

    public static Option<string?> Uit() => new("--uit", "-o") { Omschrijving = new("het nieuwe bestand; zonder deze optie, of met -, naar stdout", "the new file; without this option, or with -, to stdout"), HelpName = "UIT.csv" };

    /// <summary>Runs something that may take long; when it is cancelled nothing half is left.</summary>
    public static int Afbreekbaar(Omgeving omgeving, Taal taal, Func<CancellationToken, int> voer)
    {
        try
        {
            return voer(omgeving.Annulering(taal));
        }
        catch (OperationCanceledException)
        {
            MeldAfgebroken(omgeving.Fout, taal);
            return Afloop.Mislukt;
        }
    }

    public static void MeldAfgebroken(TextWriter fouten, Taal taal) =>
        fouten.WriteLine(new Tekst("meerzorg: afgebroken; er is geen bestand geschreven", "meerzorg: broken off; no file was written").In(taal));

    /// <summary>Reads a file of dossiers; says what makes it unusable as a whole.</summary>
    public static int MetDossiers(Invoerbestanden invoer, string bestand, Parameterset parameters, Urennotatie uren, Func<Stream, Dossierbestand, Rijlezer, int> lees) =>
        MetDossiers(invoer, bestand, (stroom, dossiers) => lees(stroom, dossiers, Rijlezer.Van(dossiers, parameters, uren)));

    /// <inheritdoc cref="MetDossiers(Invoerbestanden, string, Parameterset, Urennotatie, Func{Stream, Dossierbestand, Rijlezer, int})"/>
    public static int MetDossiers(Invoerbestanden invoer, string bestand, Func<Stream, Dossierbestand, int> lees)
    {
        using var stroom = invoer.Geopend(bestand);
        if (stroom is null) return Afloop.OngeldigeInvoer;
        try
        {
            using var dossiers = new Dossierbestand(stroom);
            return lees(stroom, dossiers);
        }
        catch (OngeldigeInvoerException fout)
        {
            foreach (var melding in fout.Fouten) invoer.Meld(bestand, new(melding.In(Taal.Nederlands), melding.In(Taal.Engels)));
            return Afloop.OngeldigeInvoer;
        }
        catch (OnbruikbaarBestandException fout)
        {
            return invoer.Meld(bestand, fout.Melding);
        }
        catch (CsvFormatException)
        {
            return invoer.Meld(bestand, new("gevonden een rij van meer dan 1 MB, verwacht CSV", "found a row of more than 1 MB, expected CSV"));
        }
    }

    /// <summary>The fault of a row with quotes where they cannot be.</summary>
    public static Fout Beschadigd { get; } =
        new(Foutsoort.Onleesbaar, "", new("een aanhalingsteken dat niet klopt", "a quote in the wrong place"), new("velden zonder aanhalingstekens, of in hun geheel op één regel daartussen", "fields without quotes, or quoted as a whole on one line"));

    /// <summary>The faults of the row that was read last; without any, the dossier was added.</summary>
    public static ImmutableArray<Fout> Lees(Dossierbestand dossiers, Rijlezer lezer, Dossierbouwer doel) => dossiers.IsBeschadigd
        ? [Beschadigd]
        : lezer.Lees(dossiers.Velden, doel);

    private static int Voer(
        Omgeving omgeving, Invoerbestanden invoer, (string Bestand, Urennotatie Uren) bron, Doel doel, Parameterset parameters, CancellationToken annulering) =>
        MetDossiers(invoer, bron.Bestand, parameters, bron.Uren, (stroom, dossiers, lezer) =>
        {
            using var uitvoer = Uitvoerbestand.Open(omgeving, invoer, doel.Uit, doel.Overschrijf);
            if (uitvoer is null) return Afloop.OngeldigeInvoer;

            long rijen = 0, fouten = 0;
            var kenmerken = new Kenmerkregister();
            using (var csv = doel.Schrijver(uitvoer, dossiers.Scheidingsteken))
            using (var voortgang = Voortgang.Van(omgeving, invoer.Taal, stroom))
            {
                csv.Rij(Kolommen.AsSpan());
                var blok = new Blok(parameters, kenmerken, invoer.Taal);
                while (blok.Lees(dossiers, lezer))
                {
                    annulering.ThrowIfCancellationRequested();
                    fouten += blok.Schrijf(csv);
                    rijen += blok.Aantal;
                    voortgang.Report(rijen);
                }
            }

            uitvoer.Bevestig();
            kenmerken.Schrijf(invoer, bron.Bestand);
            if (fouten == 0) return Afloop.Berekend;
            invoer.Zeg(bron.Bestand, NietBerekend(fouten, Notatie.Rijen(rijen)));
            return Afloop.RijenMetFouten;
        });

    private static int Formulieren(Omgeving omgeving, Invoerbestanden invoer, IReadOnlyList<string> bestanden, Doel doel, Leesopties opties, CancellationToken annulering)
    {
        using var uitvoer = Uitvoerbestand.Open(omgeving, invoer, doel.Uit, doel.Overschrijf);
        if (uitvoer is null) return Afloop.OngeldigeInvoer;
        int rijen = 0, fouten = 0;
        using (var csv = doel.Schrijver(uitvoer, ','))
        using (var voortgang = FormulierOpdracht.Voortgang(omgeving, invoer.Taal, bestanden.Count))
        {
            csv.Rij(Kolommen.AsSpan());
            foreach (var (nummer, bestand) in bestanden.Index())
            {
                annulering.ThrowIfCancellationRequested();
                if (invoer.Formulier(bestand, new() { RekentoolVoor = jaar => opties.RekentoolVoor!(opties.Jaar ?? jaar) }) is { } formulier)
                {
                    invoer.MeldBevindingen(bestand, formulier, Ernst.Waarschuwing); // faults stand in the table
                    var uitkomsten = Formuliervergelijking.Van(formulier).Uitkomsten;
                    for (int plaats = 0; plaats < formulier.Clienten.Length; plaats++)
                    {
                        rijen++;
                        csv.Veld(Invoerbestanden.Naam(bestand, formulier, plaats));
                        if (plaats < uitkomsten.Length && uitkomsten[plaats] is { } uitkomst) Blok.Schrijf(csv, uitkomst);
                        else
                        {
                            fouten++;
                            Blok.SchrijfFout(csv, string.Join("; ", Foutregels.Van([.. formulier.Bevindingen.Where(bevinding => bevinding.Ernst == Ernst.Fout)], invoer.Taal)));
                        }

                        csv.EindeRij();
                    }
                }

                voortgang.Report(nummer + 1);
            }
        }

        if (!invoer.AllesGoed) return Afloop.OngeldigeInvoer;
        uitvoer.Bevestig();
        if (fouten == 0) return Afloop.Berekend;
        invoer.Zeg("meerzorg", NietBerekend(fouten, Notatie.Clienten(rijen)));
        return Afloop.RijenMetFouten;
    }

    private static Tekst NietBerekend(long fouten, Tekst totaal) =>
        new($"{fouten} van {totaal.Nl} niet berekend; zie de kolom fout", $"{fouten} of {totaal.En} not calculated; see the column fout");

    /// <summary>The faults of one row, in the one column that there is for them: as many as of a file, and how many there are besides.</summary>
    public static string OpEenRij(this IReadOnlyCollection<Fout> fouten, Taal taal) => string.Join("; ", Foutregels.Van(fouten, taal));

    /// <summary>Where the table goes, and for whom.</summary>
    private sealed record Doel(string? Uit, bool Overschrijf, bool VoorExcel)
    {
        public Csvschrijver Schrijver(Uitvoerbestand uitvoer, char scheidingsteken) => new(uitvoer.Schrijver, VoorExcel ? ';' : scheidingsteken, VoorExcel);
    }

    /// <summary>Some thousands of rows at a time: the memory is that of one block, whatever the length of the file.</summary>
    private sealed class Blok(Parameterset parameters, Kenmerkregister kenmerken, Taal taal)
    {
        private const int Omvang = 8192;

        private readonly Rekentool _rekentool = new(parameters);
        private readonly Bulkrekentool _bulk = Bulkrekentool.Voor(parameters);
        private readonly List<Rij> _rijen = new(Omvang);
        private readonly Klasse[] _klassen = new Klasse[Omvang];
        private readonly long[] _jaarCenten = new long[Omvang];
        private readonly int[] _dagCenten = new int[Omvang];
        private readonly Bulkvlaggen[] _vlaggen = new Bulkvlaggen[Omvang];
        private long _gelezen;
        private Dossierkolommen _kolommen = new Dossierbouwer().Bouw();

        private static readonly ImmutableArray<string> Klassenamen =
            [.. Enum.GetValues<Klasse>().Select(klasse => klasse.Meerzorgprofiel() is null ? JsonNamingPolicy.CamelCase.ConvertName(klasse.ToString()) : "meerzorgprofiel")];

        public int Aantal => _rijen.Count;

        /// <summary>Reads the next rows; <see langword="false"/> when there are none.</summary>
        public bool Lees(Dossierbestand dossiers, Rijlezer lezer)
        {
            var bouwer = new Dossierbouwer();
            _rijen.Clear();
            while (_rijen.Count < Omvang && dossiers.Lees())
            {
                int overige = bouwer.AantalOverige;
                var fouten = BulkOpdracht.Lees(dossiers, lezer, bouwer);
                var kenmerk = lezer.Kenmerk(dossiers.Velden);
                kenmerken.Zie(kenmerk, ++_gelezen);
                _rijen.Add(new(kenmerk, fouten, IsOverig: bouwer.AantalOverige > overige));
            }

            _kolommen = bouwer.Bouw();
            return _rijen.Count > 0;
        }

        /// <summary>Calculates and writes the rows; gives the number of faulty ones.</summary>
        public int Schrijf(Csvschrijver csv)
        {
            var invoer = _kolommen.Invoer;
            var uitvoer = new Bulkuitvoer { Klasse = _klassen, JaarCenten = _jaarCenten, DagCenten = _dagCenten, Vlaggen = _vlaggen };
            _bulk.Bereken(invoer, uitvoer.Deel(0, invoer.Lengte));

            int kolomrij = 0, overig = 0, fouten = 0;
            foreach (var rij in _rijen)
            {
                csv.Veld(rij.Kenmerk);
                if (!rij.Fouten.IsEmpty)
                {
                    fouten++;
                    SchrijfFout(csv, rij.Fouten.OpEenRij(taal));
                }
                else if (rij.IsOverig) Schrijf(csv, _rekentool.Bereken(_kolommen.Overige[overig++].Aanvraag));
                else
                {
                    Schrijf(csv, invoer, kolomrij);
                    kolomrij++;
                }

                csv.EindeRij();
            }

            return fouten;
        }

        private void Schrijf(Csvschrijver csv, in Bulkinvoer invoer, int rij)
        {
            var (klasse, vlaggen) = (_klassen[rij], _vlaggen[rij]);
            bool heeftBedrag = klasse >= Klasse.Meerzorgprofiel1;
            bool? bespreekbaar = vlaggen.HasFlag(Bulkvlaggen.ContextGetoetst) ? vlaggen.HasFlag(Bulkvlaggen.Bespreekbaar) : null;
            Schrijf(
                csv, klasse, _bulk.Meerzorgseconden(invoer, rij),
                heeftBedrag ? Euro(_jaarCenten[rij]) : null, heeftBedrag ? Euro(_dagCenten[rij]) : null, bespreekbaar, heeftBedrag ? vlaggen.HasFlag(Bulkvlaggen.Afgetopt) : null);
        }

        public static void SchrijfFout(Csvschrijver csv, string fout)
        {
            for (int leeg = 2; leeg < Kolommen.Length; leeg++) csv.Leeg();
            csv.Veld(fout);
        }

        public static void Schrijf(Csvschrijver csv, Uitkomst uitkomst)
        {
            var bedragen = uitkomst as Meerzorgwaardig;
            Schrijf(
                csv, uitkomst.Klasse, uitkomst.Meerzorguren.Seconden,
                bedragen?.Jaarbedrag, bedragen?.Etmaalbedrag, bedragen?.Contexttoets.Bespreekbaar, bedragen?.Afgetopt);
        }

        private static void Schrijf(
            Csvschrijver csv, Klasse klasse, decimal seconden, decimal? jaarbedrag, decimal? etmaalbedrag, bool? bespreekbaar, bool? afgetopt)
        {
            csv.Veld(Klassenamen[(int)klasse]);
            Getal(csv, klasse.Meerzorgprofiel());
            csv.Getal(seconden);
            Getal(csv, jaarbedrag);
            Getal(csv, etmaalbedrag);
            csv.JaNee(bespreekbaar);
            csv.JaNee(afgetopt);
            csv.Leeg();
        }

        private static void Getal(Csvschrijver csv, decimal? getal)
        {
            if (getal is { } waarde) csv.Getal(waarde);
            else csv.Leeg();
        }

        /// <summary>Cents as euros with two decimals.</summary>
        private static decimal Euro(long centen) => new((int)(uint)centen, (int)(centen >> 32), 0, isNegative: false, scale: 2);

        private readonly record struct Rij(string Kenmerk, ImmutableArray<Fout> Fouten, bool IsOverig);
    }
}
