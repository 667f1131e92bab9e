using System.Collections.Immutable;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Meerzorg.Rekentool.Excel;

/// <summary>The styles of a workbook: the style of an <see cref="Opmaak"/> has its number.</summary>
internal static class Stijlen
{
    private const uint EersteEigenGetalopmaak = 164;

    private const string Tijd = "[h]:mm:ss";
    private const string Seconden = "#,##0.00";
    private const string Euro = "\"€ \"#,##0.00";
    private const string EuroOnafgerond = "\"€ \"#,##0.00######";
    private const string Percentage = "0.00######%";
    private const string Alles = "0.################";

    private enum Letter
    {
        Gewoon,
        Vet,
        Groot,
        Grijs,
        WitVet,
    }

    private enum Vlak
    {
        // The first two are fixed by the format.
        Geen,
        Grijs125,
        Invoer,
        Kop,
        Tussenkop,
        Uitkomst,
    }

    private enum Rand
    {
        Geen,
        Onder,
        Rondom,
    }

    /// <summary>In the order of <see cref="Opmaak"/>.</summary>
    private static readonly ImmutableArray<(Opmaak Opmaak, Stijl Stijl)> PerOpmaak =
    [
        (Opmaak.Tekst, new(Rand: Rand.Onder, LooptDoor: true)),
        (Opmaak.Opmerking, new()),
        (Opmaak.Titel, new(Letter.Groot)),
        (Opmaak.Kop, new(Letter.WitVet, Vlak.Kop, LooptDoor: true)),
        (Opmaak.Tussenkop, new(Letter.Vet)),
        (Opmaak.Toelichting, new(Letter.Grijs, Rand: Rand.Onder, LooptDoor: true)),
        (Opmaak.Antwoord, new(Rand: Rand.Onder, Krimpt: true, Rechts: true)),
        (Opmaak.Getal, new(Rand: Rand.Onder, Rechts: true, Getal: Alles)),
        (Opmaak.Seconden, new(Rand: Rand.Onder, Rechts: true, Getal: Seconden)),
        (Opmaak.Tijd, new(Letter.Grijs, Rand: Rand.Onder, Rechts: true, Getal: Tijd)),
        (Opmaak.Euro, new(Rand: Rand.Onder, Krimpt: true, Rechts: true, Getal: Euro)),
        (Opmaak.EuroOnafgerond, new(Rand: Rand.Onder, Krimpt: true, Rechts: true, Getal: EuroOnafgerond)),
        (Opmaak.Uitkomst, new(Letter.Vet, Vlak.Uitkomst, Rand.Onder, Krimpt: true, Rechts: true)),
        (Opmaak.Uitkomsteuro, new(Letter.Vet, Vlak.Uitkomst, Rand.Onder, Krimpt: true, Rechts: true, Getal: Euro)),
        (Opmaak.Invoerkeuze, new(Vlak: Vlak.Invoer, Rand: Rand.Rondom, Rechts: true)),
        (Opmaak.Invoertijd, new(Vlak: Vlak.Invoer, Rand: Rand.Rondom, Rechts: true, Getal: Tijd)),
        (Opmaak.Invoereuro, new(Vlak: Vlak.Invoer, Rand: Rand.Rondom, Rechts: true, Getal: Euro)),
        (Opmaak.Invoerpercentage, new(Vlak: Vlak.Invoer, Rand: Rand.Rondom, Rechts: true, Getal: Percentage)),
    ];

    private static readonly ImmutableArray<string> Getalopmaken = [.. PerOpmaak.Select(paar => paar.Stijl.Getal).OfType<string>().Distinct()];

    public static Stylesheet Maak() => new(
        new NumberingFormats(Getalopmaken.Select((code, i) => new NumberingFormat { NumberFormatId = EersteEigenGetalopmaak + (uint)i, FormatCode = code })),
        new Fonts(
            Lettertype(10),
            Lettertype(10, vet: true),
            Lettertype(14, vet: true, kleur: "FF1F3864"),
            Lettertype(9, kleur: "FF595959"),
            Lettertype(10, vet: true, kleur: "FFFFFFFF")),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Vulling("FFFFF2CC"),
            Vulling("FF1F3864"),
            Vulling("FFD9E2F3"),
            Vulling("FFE2EFDA")),
        new Borders(
            Lijnen(rondom: false, onder: false),
            Lijnen(rondom: false, onder: true),
            Lijnen(rondom: true, onder: true)),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(PerOpmaak.Select(paar => Celopmaak(paar.Stijl))),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static CellFormat Celopmaak(Stijl stijl) => new(new Alignment
    {
        Vertical = VerticalAlignmentValues.Top,
        WrapText = stijl.LooptDoor,
        ShrinkToFit = stijl.Krimpt,
        Indent = stijl.Rechts ? 0u : 1u,
        Horizontal = stijl.Rechts ? HorizontalAlignmentValues.Right : HorizontalAlignmentValues.Left,
    })
    {
        FontId = (uint)stijl.Letter,
        FillId = (uint)stijl.Vlak,
        BorderId = (uint)stijl.Rand,
        NumberFormatId = stijl.Getal is null ? 0 : EersteEigenGetalopmaak + (uint)Getalopmaken.IndexOf(stijl.Getal),
        FormatId = 0,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyNumberFormat = true,
        ApplyAlignment = true,
    };

    /// <summary>Whether a text of this style is broken over lines.</summary>
    public static bool LooptDoor(Opmaak opmaak) => PerOpmaak[(int)opmaak].Stijl.LooptDoor;

    private static Font Lettertype(int grootte, bool vet = false, string kleur = "FF000000")
    {
        var letter = new Font();
        if (vet) letter.Append(new Bold());
        letter.Append(new FontSize { Val = grootte }, new Color { Rgb = kleur }, new FontName { Val = "Calibri" });
        return letter;
    }

    private static Fill Vulling(string kleur) => new(new PatternFill(new ForegroundColor { Rgb = kleur }) { PatternType = PatternValues.Solid });

    private static Border Lijnen(bool rondom, bool onder) => new(
        Lijn(new LeftBorder(), rondom),
        Lijn(new RightBorder(), rondom),
        Lijn(new TopBorder(), rondom),
        Lijn(new BottomBorder(), onder),
        new DiagonalBorder());

    private static BorderPropertiesType Lijn(BorderPropertiesType lijn, bool zichtbaar)
    {
        if (!zichtbaar) return lijn;
        lijn.Style = BorderStyleValues.Thin;
        lijn.Append(new Color { Rgb = "FFBFBFBF" });
        return lijn;
    }

    private sealed record Stijl(
        Letter Letter = Letter.Gewoon,
        Vlak Vlak = Vlak.Geen,
        Rand Rand = Rand.Geen,
        bool LooptDoor = false,
        bool Krimpt = false,
        bool Rechts = false,
        string? Getal = null);
}
