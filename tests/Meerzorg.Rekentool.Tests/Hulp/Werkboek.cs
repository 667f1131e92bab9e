using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Meerzorg.Rekentool.Tests.Hulp;

/// <summary>An .xlsx file, to read and to change.</summary>
internal sealed class Werkboek
{
    private readonly byte[] _inhoud;

    public Werkboek(byte[] inhoud)
    {
        _inhoud = inhoud;
        using var document = SpreadsheetDocument.Open(new MemoryStream(inhoud), isEditable: false);
        var gedeeld = document.WorkbookPart!.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(tekst => tekst.InnerText).ToList() ?? [];
        foreach (var blad in document.WorkbookPart.Workbook.Sheets!.Elements<Sheet>())
        {
            var deel = (WorksheetPart)document.WorkbookPart.GetPartById(blad.Id!.Value!);
            Bladen.Add(blad.Name!.Value!, deel.Worksheet.Descendants<Cell>().ToDictionary(cel => cel.CellReference!.Value!, cel => Inhoud(cel, gedeeld)));
        }
    }

    /// <summary>The content of a cell: its formula, or nothing, and its value, or nothing.</summary>
    public readonly record struct Cel(string? Formule, string? Waarde)
    {
        /// <summary>The value as a number, without the noise of a program; <see langword="null"/> where it is none.</summary>
        public decimal? Getal => decimal.TryParse(Waarde, NumberStyles.Float, CultureInfo.InvariantCulture, out var getal) ? decimal.Round(getal, 6) : null;
    }

    /// <summary>The cells of each sheet by address, in the order of the file.</summary>
    public Dictionary<string, Dictionary<string, Cel>> Bladen { get; } = [];

    public ReadOnlyMemory<byte> Bestand => _inhoud;

    public string Eerste => Bladen.Keys.First();

    /// <summary>What the standard's own schemas find wrong with a file.</summary>
    public static IReadOnlyList<string> Fouten(byte[] inhoud)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(inhoud), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(fout => $"{fout.Path?.XPath}: {fout.Description}")];
    }

    /// <summary>The rows of the outcome by name: this sheet, the library and the judgement.</summary>
    public Dictionary<string, (Cel Hier, Cel Rekentool, string? Oordeel)> Uitkomst(string? blad = null)
    {
        var cellen = Bladen[blad ?? Eerste];
        int rij = int.Parse(cellen.Single(cel => cel.Value.Waarde == "Uitkomst").Key[1..], CultureInfo.InvariantCulture);
        var uitkomst = new Dictionary<string, (Cel, Cel, string?)>();
        while (cellen.TryGetValue($"B{++rij}", out var naam) && cellen.ContainsKey($"E{rij}")) uitkomst.Add(naam.Waarde!, (cellen[$"C{rij}"], cellen[$"E{rij}"], cellen[$"F{rij}"].Waarde));
        return uitkomst;
    }

    public string? Eindoordeel(string? blad = null) => Bladen[blad ?? Eerste]["F1"].Waarde;

    /// <summary>The same file with other values in input cells, by the name beside them.</summary>
    public byte[] Met(string blad, params IEnumerable<(string Naam, object Waarde)> waarden)
    {
        var kolom = Bladen[blad].First(cel => cel.Value.Waarde == "Waarde").Key[0];
        var stroom = new MemoryStream();
        stroom.Write(_inhoud);
        using (var document = SpreadsheetDocument.Open(stroom, isEditable: true))
        {
            var deel = (WorksheetPart)document.WorkbookPart!.GetPartById(document.WorkbookPart.Workbook.Sheets!.Elements<Sheet>().Single(met => met.Name == blad).Id!.Value!);
            foreach (var (naam, waarde) in waarden)
            {
                // The first with that name: steps may have the name of their input.
                var adres = kolom + Bladen[blad].First(cel => cel.Key[0] == 'B' && cel.Value.Waarde == naam).Key[1..];
                var cel = deel.Worksheet.Descendants<Cell>().Single(met => met.CellReference == adres);
                cel.RemoveAllChildren();
                cel.DataType = waarde is string ? CellValues.InlineString : CellValues.Number;
                if (waarde is string tekst) cel.InlineString = new(new Text(tekst));
                else cel.CellValue = new(((decimal)waarde).ToString(CultureInfo.InvariantCulture));
            }
        }

        return stroom.ToArray();
    }

    /// <summary>Every cell: its address and its formula or value.</summary>
    public string AlsTekst()
    {
        var tekst = new StringBuilder();
        foreach (var (blad, cellen) in Bladen)
        {
            tekst.Append("== ").Append(blad).Append('\n');
            foreach (var (adres, cel) in cellen.Where(cel => cel.Value != default)) tekst.Append(adres).Append('\t').Append(cel.Formule is null ? cel.Waarde : "=" + cel.Formule).Append('\n');
        }

        return tekst.ToString();
    }

    private static Cel Inhoud(Cell cel, List<string> gedeeld) => new(
        cel.CellFormula?.Text,
        cel.DataType?.Value == CellValues.SharedString ? gedeeld[int.Parse(cel.CellValue!.Text, CultureInfo.InvariantCulture)]
        : cel.DataType?.Value == CellValues.InlineString ? cel.InlineString!.InnerText
        : cel.CellValue?.Text);
}
