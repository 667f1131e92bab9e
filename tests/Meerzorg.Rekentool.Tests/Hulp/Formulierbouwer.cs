using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Meerzorg.Rekentool.Excel;

namespace Meerzorg.Rekentool.Tests.Hulp;

/// <summary>A workbook of the project's own with the sheet names and addresses of the official form, and nothing else of it.</summary>
internal sealed class Formulierbouwer(string versie = "2026.01")
{
    private const decimal SecondenPerDag = 86_400;

    /// <summary>A sheet that nothing reads.</summary>
    private const string Ongelezen = "Versiebeheer";

    private readonly SortedDictionary<string, Dictionary<string, object>> _bladen = new(StringComparer.Ordinal);
    private readonly HashSet<(string Blad, string Cel)> _overschreven = [];

    private Formulierindeling Indeling { get; } = Formulierindeling.Alle.Single(indeling => indeling.Versie == versie);

    /// <summary>The lists of the form: some of its times are not the nearest number to their time.</summary>
    private void Lijsten()
    {
        var lijst = Indeling.Lijsten;
        foreach (var (nummer, profiel) in Zorgprofiel.Alle.Index()) Zet(lijst.Blad, $"{lijst.Zorgprofielen}{lijst.EersteRij + nummer}", profiel == Zorgprofiel.VG7plus ? "VG7+" : profiel.Naam.ToUpperInvariant());
        for (int kwartier = 28; kwartier <= 92; kwartier++)
            Zet(lijst.Blad, $"{lijst.Tijden}{lijst.EersteRij + kwartier - 28}", decimal.Round(kwartier / 96m, 15, kwartier % 2 == 0 ? MidpointRounding.ToZero : MidpointRounding.AwayFromZero) - (kwartier % 3 == 0 ? 0.000_000_000_000_001m : 0));
    }

    /// <summary>The form of an application, whose hours of living and day care stand in a day programme.</summary>
    public static Formulierbouwer Van(Aanvraag aanvraag, Dagprogramma programma, string versie = "2026.01", bool preventief = false)
    {
        var bouwer = new Formulierbouwer(versie);
        var (deel, client) = (bouwer.Indeling.Individueel, bouwer.Indeling.Clienten);
        bouwer.Voorblad(preventief ? "Preventieve Meerzorg" : "Enkelvoudige aanvraag (individueel)", aanvraag.Tariefpercentage);
        bouwer.Client(client.EersteRij, aanvraag);
        bouwer.Zet(deel.Blad, deel.Nacht, aanvraag.Zorg.Nacht).Zet(deel.Blad, deel.Behandelaren, aanvraag.Behandelaren.Totaal).Zet(deel.Blad, deel.Minuren, aanvraag.Minuren);
        bouwer.Zet(deel.Blad, deel.ContextUren, aanvraag.Context.UrenPerJaar).Zet(deel.Blad, deel.ContextEuro[0], aanvraag.Context.Euro).Zet(deel.Blad, deel.ContextEuro[1], 0m);
        foreach (var dag in deel.Programma)
        {
            int rij = dag.EersteRij;
            var van = Uren.Parse(dag.Begin, null);
            foreach (var regel in programma.Rijen.Where(regel => (regel.Tijdvak.Dag == Programmadag.Werkdag) == (dag.Dag == "werkdag")))
            {
                if (regel.Tijdvak.Van > van) bouwer.Zet(deel.Blad, $"{dag.Tot}{rij++}", regel.Tijdvak.Van); // elsewhere
                bouwer.Zet(deel.Blad, $"{dag.Tot}{rij}", regel.Tijdvak.Tot).Zet(deel.Blad, $"{dag.Soort}{rij}", regel.Soort == Zorgsoort.Wonen ? "Wonen" : "Dagbesteding").Zet(deel.Blad, $"{dag.Bezetting}{rij++}", regel.Tijdvak.Bezetting.Clienten);
                van = regel.Tijdvak.Tot;
            }
        }

        return bouwer;
    }

    /// <summary>The form of a group.</summary>
    public static Formulierbouwer Van(Groepsaanvraag groep, string versie = "2026.01")
    {
        var bouwer = new Formulierbouwer(versie);
        var (deel, client) = (bouwer.Indeling.Groep, bouwer.Indeling.Clienten);
        bouwer.Voorblad("Meervoudige aanvraag (groepsmeerzorg)", groep.Tariefpercentage);
        bouwer.Zet(deel.Blad, deel.ContextUren, groep.Context.UrenPerJaar).Zet(deel.Blad, deel.ContextEuro[0], groep.Context.Euro);
        foreach (var (nummer, een) in groep.Clienten.Index())
        {
            bouwer.Client(client.EersteRij + nummer, een);
            int rij = client.EersteRij + nummer + deel.RijenLager;
            bouwer.Zet(deel.Blad, $"{deel.Wonen}{rij}", een.Zorg.Wonen).Zet(deel.Blad, $"{deel.Dagbesteding}{rij}", een.Zorg.Dagbesteding).Zet(deel.Blad, $"{deel.Nacht}{rij}", een.Zorg.Nacht);
            bouwer.Zet(deel.Blad, $"{deel.Behandelaren}{rij}", een.Behandelaren.Totaal).Zet(deel.Blad, $"{deel.Minuren}{rij}", een.Minuren);
        }

        return bouwer;
    }

    /// <summary>A blank form: formulas with what they gave, its lists, a shared text, and a part that nothing refers to.</summary>
    public static byte[] Sjabloon(string versie = "2026.01") => new Formulierbouwer(versie).MetFormules().Bytes();

    /// <summary>Formulas of the project's own, on each kind of place, with outcomes of something else.</summary>
    public Formulierbouwer MetFormules()
    {
        var (deel, groep, lijsten) = (Indeling.Individueel, Indeling.Groep, Indeling.Lijsten);
        Zet(Indeling.Voorblad.Blad, Indeling.Voorblad.Versie, $"Versie {versie}").Zet(Indeling.Voorblad.Blad, "G37", new Formule("SUM(C17)", 12.5m));
        Zet(deel.Blad, "I3", new Formule("G12*5", 2m)).Zet(deel.Blad, "B17", new Formule("D16", 0.5m)).Zet(deel.Uitkomst.Blad, deel.Uitkomst.Klasse, new Formule("\"Meerzorgprofiel 4\"", "Meerzorgprofiel 4"));
        Zet(groep.Blad, $"{groep.Uitkomst.Meerzorguren}19", new Formule("D19", 1m)).Zet(lijsten.Blad, "Z40", new Formule("1+1", 2m));
        return Zet(Indeling.Clienten.Blad, "B7", new Gedeeld("gedeelde tekst"));
    }

    /// <summary>Formulas of the project's own that repeat what is filled in for one client, the hours of its day programme worked out row by row; with outcomes of something else.</summary>
    public Formulierbouwer MetTussenstanden()
    {
        var (deel, tussen) = (Indeling.Individueel, Indeling.Individueel.Tussenstanden);
        var factor = Rekentool.Voor(Indeling.Jaar).Parameters.Behandelaarsfactor.Waarde.ToString(CultureInfo.InvariantCulture);
        foreach (var (dag, begin, uren) in deel.Programma.Zip(["B", "N"], ["L", "X"]))
        {
            for (int rij = dag.EersteRij; rij <= dag.LaatsteRij; rij++)
            {
                Zet(deel.Blad, $"{begin}{rij}", rij == dag.EersteRij ? new Formule("7/24", 0m) : new Formule($"{dag.Tot}{rij - 1}", 0m));
                Zet(deel.Blad, $"{uren}{rij}", new Formule($"IF(OR({dag.Tot}{rij}=\"\",{dag.Bezetting}{rij}=\"\"),0,({dag.Tot}{rij}-{begin}{rij})/{dag.Bezetting}{rij})", 0m));
            }
        }

        string Som(string functie) => string.Join("+", deel.Programma.Zip(["L", "X"], [5, 2]).Select(dag => $"{dag.Third}*SUMIF('{deel.Blad}'!{dag.First.Soort}{dag.First.EersteRij}:{dag.First.Soort}{dag.First.LaatsteRij},\"{functie}\",'{deel.Blad}'!{dag.Second}{dag.First.EersteRij}:{dag.Second}{dag.First.LaatsteRij})"));
        Zet(tussen.Blad, tussen.Wonen, new Formule(Som(Indeling.Woorden.Wonen), 9m)).Zet(tussen.Blad, tussen.Dagbesteding, new Formule(Som(Indeling.Woorden.Dagbesteding), 9m));
        Zet(tussen.Blad, tussen.Nacht, new Formule($"'{deel.Blad}'!{deel.Nacht}+0", 9m)).Zet(tussen.Blad, tussen.Minuren, new Formule($"'{deel.Blad}'!{deel.Minuren}+0", 9m));
        Zet(tussen.Blad, tussen.Behandelaren, new Formule($"'{deel.Blad}'!{deel.Behandelaren}*{factor}", 9m)).Zet(tussen.Blad, tussen.Context, new Formule($"'{deel.Blad}'!{deel.ContextUren}/365*7", 9m));
        return Zet(tussen.Blad, tussen.ContextEuro, new Formule($"'{deel.Blad}'!{deel.ContextEuro[0]}+'{deel.Blad}'!{deel.ContextEuro[1]}", 9m));
    }

    /// <summary>A formula and what it gave when it was saved.</summary>
    public sealed record Formule(string Tekst, object Uitkomst);

    /// <summary>A text of the part with texts.</summary>
    public sealed record Gedeeld(string Tekst);

    /// <summary>Puts a value in a cell: a number, a text, a time as a part of a day, or an error such as <c>#N/A</c>.</summary>
    public Formulierbouwer Zet(string blad, string cel, object? waarde)
    {
        if (!_bladen.TryGetValue(blad, out var cellen)) _bladen[blad] = cellen = new(StringComparer.Ordinal);
        if (waarde is null) cellen.Remove(cel);
        else cellen[cel] = waarde is Uren uren ? uren.Seconden / SecondenPerDag : waarde;
        return this;
    }

    /// <summary>Puts a value where the form has a formula: the formula is gone.</summary>
    public Formulierbouwer Overschrijf(string blad, string cel, object waarde)
    {
        _overschreven.Add((blad, cel));
        return Zet(blad, cel, waarde);
    }

    public Formulier Lees(Formulieropties? opties = null) => Formulier.Lees(new MemoryStream(Bytes()), opties);

    public byte[] Bytes(bool metLijsten = true)
    {
        if (metLijsten && !HeeftTabellen) Lijsten();
        using var inhoud = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(inhoud, SpreadsheetDocumentType.Workbook))
        {
            var map = document.AddWorkbookPart();
            map.Workbook = new();
            var bladen = map.Workbook.AppendChild(new Sheets());
            map.AddNewPart<SharedStringTablePart>().SharedStringTable = new(_bladen.Values.SelectMany(cellen => cellen.Values).OfType<Gedeeld>().Select(tekst => new SharedStringItem(new Text(tekst.Tekst))));
            foreach (var naam in Indeling.Bladen.Append(Ongelezen).Union(_bladen.Keys))
            {
                var werkblad = map.AddNewPart<WorksheetPart>();
                var rijen = _bladen.GetValueOrDefault(naam, []).GroupBy(cel => int.Parse(cel.Key.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]), CultureInfo.InvariantCulture)).OrderBy(rij => rij.Key);
                werkblad.Worksheet = new(new SheetData(rijen.Select(rij => new Row(rij.Select(cel => Cel(cel.Key, cel.Value, IsFormule(naam, cel.Key)))) { RowIndex = (uint)rij.Key })));
                bladen.AppendChild(new Sheet { Id = map.GetIdOfPart(werkblad), SheetId = (uint)bladen.Count() + 1, Name = naam == Indeling.Individueel.Uitkomst.Blad ? naam + " " : naam });
            }
        }

        using (var zip = new ZipArchive(inhoud, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var rest = zip.CreateEntry("[trash]/0000.dat").Open();
            rest.Write([0, 1, 2, 3]);
        }

        return inhoud.ToArray();
    }

    /// <summary>Whether the tables of the parameters were put where otherwise only lists are.</summary>
    private bool HeeftTabellen => _bladen.GetValueOrDefault(Indeling.Parameters.Blad)?.Keys.Any(cel => cel.StartsWith(Indeling.Parameters.Profielen.Basisuren, StringComparison.Ordinal)) == true;

    /// <summary>Whether the form computes the cell itself.</summary>
    private bool IsFormule(string blad, string cel)
    {
        if (_overschreven.Contains((blad, cel))) return false;
        var (kolom, individueel, groep, client) = (cel.TrimEnd([.. "0123456789"]), Indeling.Individueel, Indeling.Groep, Indeling.Clienten);
        if (blad == client.Blad) return kolom == client.Prestatiecode || kolom == client.Sleutel;
        if (individueel.Formules.Concat(groep.Formules).Any(deel => deel.Key == blad && deel.Value.Contains(cel))) return true;
        var (uitkomst, tussen) = (groep.Uitkomst, individueel.Tussenstanden);
        return blad == uitkomst.Blad
            ? ((string[])[uitkomst.Meerzorguren, uitkomst.Klasse, uitkomst.Profielbedrag, uitkomst.Maatwerkbedrag, uitkomst.PerDag, groep.Tussenstanden.Zorg, groep.Tussenstanden.Behandelaren]).Contains(kolom)
            : blad == tussen.Blad && ((string[])[tussen.Wonen, tussen.Dagbesteding, tussen.Nacht, tussen.Behandelaren, tussen.Minuren, tussen.Context, tussen.ContextEuro, tussen.HonderdProcent]).Contains(cel);
    }

    private static Cell Cel(string plaats, object waarde, bool isFormule) => waarde switch
    {
        Formule { Uitkomst: string tekst } formule => new() { CellReference = plaats, DataType = CellValues.String, CellFormula = new(formule.Tekst), CellValue = new(tekst) },
        Formule formule => new() { CellReference = plaats, CellFormula = new(formule.Tekst), CellValue = new(((IFormattable)formule.Uitkomst).ToString(null, CultureInfo.InvariantCulture)) },
        Gedeeld => new() { CellReference = plaats, DataType = CellValues.SharedString, CellValue = new("0") },
        string { Length: > 0 } fout when fout[0] == '#' => new() { CellReference = plaats, DataType = CellValues.Error, CellValue = new(fout) },
        string berekend when isFormule => new() { CellReference = plaats, DataType = CellValues.String, CellFormula = new("1"), CellValue = new(berekend) },
        _ when isFormule => new() { CellReference = plaats, CellFormula = new("1"), CellValue = new(((IFormattable)waarde).ToString(null, CultureInfo.InvariantCulture)) },
        string tekst => new() { CellReference = plaats, DataType = CellValues.InlineString, InlineString = new(new Text(tekst)) },
        _ => new() { CellReference = plaats, CellValue = new(((IFormattable)waarde).ToString(null, CultureInfo.InvariantCulture)) },
    };

    private void Voorblad(string soort, decimal tariefpercentage)
    {
        var deel = Indeling.Voorblad;
        foreach (var (blad, cel) in ((string, string)[])[(Indeling.Individueel.Uitkomst.Blad, Indeling.Individueel.Contextdrempel), (Indeling.Groep.Uitkomst.Blad, Indeling.Groep.Contextdrempel)]) Zet(blad, cel, Indeling.Drempel);
        Zet(deel.Blad, deel.Versie, $"Versie {versie}").Zet(deel.Blad, deel.Soort, soort).Zet(deel.Blad, deel.Tariefpercentage, tariefpercentage);
    }

    private void Client(int rij, Zorgvraag vraag)
    {
        var deel = Indeling.Clienten;
        Zet(deel.Blad, $"{deel.Naam}{rij}", "een cliënt").Zet(deel.Blad, $"{deel.Zorgprofiel}{rij}", vraag.Zorgprofiel == Zorgprofiel.VG7plus ? "VG7+" : vraag.Zorgprofiel.Naam.ToUpperInvariant());
        Zet(deel.Blad, $"{deel.Behandeling}{rij}", vraag.Behandeling ? "Ja" : "Nee").Zet(deel.Blad, $"{deel.Dagbesteding}{rij}", vraag.Dagbesteding ? "Ja" : "Nee");
    }
}
