using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Meerzorg.Rekentool.Excel;

/// <summary>Writes sheets as an .xlsx file; the same sheets always give the same bytes.</summary>
internal static class Werkmapschrijver
{
    private const uint A4 = 9;
    private const double Regelhoogte = 14;
    private const int LangsteTekst = 32_767;
    private const int Cijfers = 17; // what tells any two numbers of a spreadsheet program apart

    /// <summary>The earliest time that a zip file can hold: when a file was made is no part of what it says.</summary>
    private static readonly DateTimeOffset Tijdstempel = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Schrijf(ImmutableArray<Blad> bladen)
    {
        using var geheugen = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(geheugen, SpreadsheetDocumentType.Workbook))
        {
            var map = document.AddWorkbookPart();
            document.ChangeIdOfPart(map, "rId1");
            map.AddNewPart<WorkbookStylesPart>("rId1").Stylesheet = Stijlen.Maak();
            map.Workbook = new(
                new BookViews(new WorkbookView()),
                new Sheets(bladen.Select((blad, i) => new Sheet { Name = blad.Naam, SheetId = (uint)i + 1, Id = Verwijzing(i) })),
                new DefinedNames(bladen.Select((blad, i) => new DefinedName(blad.Elders($"$1:${Blad.VasteRijen}")) { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)i })),
                new CalculationProperties { CalculationId = 0, FullCalculationOnLoad = true });
            for (int i = 0; i < bladen.Length; i++) map.AddNewPart<WorksheetPart>(Verwijzing(i)).Worksheet = Werkblad(bladen[i], isEerste: i == 0);
        }

        return ZonderTijd(geheugen);
    }

    private static string Verwijzing(int blad) => string.Create(CultureInfo.InvariantCulture, $"rId{blad + 2}");

    private static Worksheet Werkblad(Blad blad, bool isEerste)
    {
        var onder = Blad.Adres(Blad.VasteRijen + 1, 0);
        var werkblad = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(new SheetView(
                new Pane { VerticalSplit = Blad.VasteRijen, TopLeftCell = onder, ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
                new Selection { Pane = PaneValues.BottomLeft, ActiveCell = onder, SequenceOfReferences = new([onder]) })
            {
                WorkbookViewId = 0,
                ShowGridLines = false,
                TabSelected = isEerste,
            }),
            new SheetFormatProperties { DefaultRowHeight = Regelhoogte },
            new Columns(blad.Kolombreedten.Select((breedte, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = breedte, CustomWidth = true })),
            new SheetData(blad.Cellen.GroupBy(cel => cel.Key.Rij).Select(rij => Rij(rij.Key, [.. rij], blad.Kolombreedten))));
        var controles = blad.Cellen.Select(cel => Invoercontrole(Blad.Adres(cel.Key.Rij, cel.Key.Kolom), cel.Value.Opmaak)).OfType<DataValidation>().ToList();
        if (controles.Count > 0) werkblad.Append(new DataValidations(controles) { Count = (uint)controles.Count });
        werkblad.Append(
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = A4, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddFooter("&L&A&R&P / &N")));
        return werkblad;
    }

    /// <summary>A row as high as its longest text: not every program makes room by itself.</summary>
    private static Row Rij(int nummer, ImmutableArray<KeyValuePair<(int Rij, int Kolom), Cel>> cellen, ImmutableArray<int> breedten)
    {
        int regels = cellen.Where(cel => Stijlen.LooptDoor(cel.Value.Opmaak)).Select(cel => 1 + (cel.Value.Tekst?.Length ?? 0) * 9 / (10 * breedten[cel.Key.Kolom])).Append(1).Max();
        if (cellen.Any(cel => cel.Value.Opmaak == Opmaak.Titel)) regels = 2;
        return new(cellen.Select(cel => Celelement(cel.Key, cel.Value))) { RowIndex = (uint)nummer, Height = regels * Regelhoogte, CustomHeight = true };
    }

    private static Cell Celelement((int Rij, int Kolom) plaats, Cel cel)
    {
        var element = new Cell { CellReference = Blad.Adres(plaats.Rij, plaats.Kolom), StyleIndex = (uint)cel.Opmaak };

        // A formula has no value yet: every program computes it when it opens the file.
        if (cel.Formule is { } formule) element.CellFormula = new(formule);
        else if (cel.Getal is { } getal) element.CellValue = new(Getaltekst(getal));
        else if (cel.Tekst is not "") (element.DataType, element.InlineString) = (CellValues.InlineString, new(new Text(Celtekst.Naar(cel.Tekst!)) { Space = SpaceProcessingModeValues.Preserve }));
        return element;
    }

    private static DataValidation? Invoercontrole(string adres, Opmaak opmaak)
    {
        var (soort, operatie, van, tot, uitleg) = opmaak switch
        {
            Opmaak.Invoerkeuze => (DataValidationValues.List, (DataValidationOperatorValues?)null, "\"ja,nee\"", (string?)null, "ja of nee"),
            Opmaak.Invoertijd => (DataValidationValues.Decimal, DataValidationOperatorValues.GreaterThanOrEqual, "0", null, "een tijd als 40:30 of 40:30:15"),
            Opmaak.Invoereuro => (DataValidationValues.Decimal, DataValidationOperatorValues.GreaterThanOrEqual, "0", null, "een bedrag vanaf 0"),
            Opmaak.Invoerpercentage => (DataValidationValues.Decimal, DataValidationOperatorValues.Between, "0", "1", "groter dan 0 % en ten hoogste 100 %"),
            _ => default,
        };
        if (van is null) return null;
        var controle = new DataValidation(new Formula1(van))
        {
            Type = soort,
            AllowBlank = false,
            ShowInputMessage = true,
            ShowErrorMessage = true,
            ErrorTitle = "Invoer",
            Error = uitleg,
            Prompt = uitleg,
            SequenceOfReferences = new([adres]),
        };
        if (operatie is { } gekozen) controle.Operator = gekozen;
        if (tot is not null) controle.Append(new Formula2(tot));
        return controle;
    }

    private static string Getaltekst(decimal getal)
    {
        int voorKomma = decimal.Truncate(Math.Abs(getal)).ToString(CultureInfo.InvariantCulture).Length;
        return decimal.Round(getal, Cijfers - voorKomma, MidpointRounding.AwayFromZero).ToString("0.#################", CultureInfo.InvariantCulture);
    }

    private static byte[] ZonderTijd(MemoryStream bron)
    {
        using var doel = new MemoryStream();
        using (var lezer = new ZipArchive(bron, ZipArchiveMode.Read, leaveOpen: true))
        using (var schrijver = new ZipArchive(doel, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var deel in lezer.Entries.OrderBy(deel => deel.FullName, StringComparer.Ordinal))
            {
                var kopie = schrijver.CreateEntry(deel.FullName, CompressionLevel.Optimal);
                kopie.LastWriteTime = Tijdstempel;
                using var van = deel.Open();
                using var naar = kopie.Open();
                van.CopyTo(naar);
            }
        }

        return doel.ToArray();
    }
}
