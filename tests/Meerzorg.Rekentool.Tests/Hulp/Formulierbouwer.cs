using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Meerzorg.Rekentool.Excel;

namespace Meerzorg.Rekentool.Tests.Hulp;

/// <summary>A workbook of the project's own with the sheet names and addresses of the official form, and nothing else of it.</summary>
internal sealed class Formulierbouwer(string versie = "2026.01")
{
    private const decimal SecondenPerDag = 86_400;

    private readonly SortedDictionary<string, Dictionary<string, object>> _bladen = new(StringComparer.Ordinal);
    private readonly HashSet<(string Blad, string Cel)> _overschreven = [];

    private Formulierindeling Indeling { get; } = Formulierindeling.Alle.Single(indeling => indeling.Versie == versie);

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

    public byte[] Bytes()
    {
        using var inhoud = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(inhoud, SpreadsheetDocumentType.Workbook))
        {
            var map = document.AddWorkbookPart();
            map.Workbook = new();
            var bladen = map.Workbook.AppendChild(new Sheets());
            foreach (var naam in Indeling.Bladen.Union(_bladen.Keys))
            {
                var werkblad = map.AddNewPart<WorksheetPart>();
                var rijen = _bladen.GetValueOrDefault(naam, []).GroupBy(cel => int.Parse(cel.Key.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]), CultureInfo.InvariantCulture)).OrderBy(rij => rij.Key);
                werkblad.Worksheet = new(new SheetData(rijen.Select(rij => new Row(rij.Select(cel => Cel(cel.Key, cel.Value, IsFormule(naam, cel.Key)))) { RowIndex = (uint)rij.Key })));
                bladen.AppendChild(new Sheet { Id = map.GetIdOfPart(werkblad), SheetId = (uint)bladen.Count() + 1, Name = naam == Indeling.Individueel.Uitkomst.Blad ? naam + " " : naam });
            }
        }

        return inhoud.ToArray();
    }

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
