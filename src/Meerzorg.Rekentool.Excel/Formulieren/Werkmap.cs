using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Meerzorg.Rekentool.Excel;

/// <summary>What stands in a cell.</summary>
internal enum Celsoort
{
    Leeg,
    Getal,
    Tekst,
    JaNee,
    Fout,
}

/// <summary>A cell: its value as the file has it.</summary>
/// <param name="Soort">What kind of value it is.</param>
/// <param name="Tekst">The value; a number as the file writes it, so that no digit is lost.</param>
internal readonly record struct Celwaarde(Celsoort Soort, string Tekst)
{
    public bool IsLeeg => Soort == Celsoort.Leeg || (Soort == Celsoort.Tekst && string.IsNullOrWhiteSpace(Tekst));

    /// <summary>The number, exactly as it stands there; <see langword="null"/> for what is no number.</summary>
    public decimal? Getal => Soort == Celsoort.Getal && decimal.TryParse(Tekst, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal getal) ? getal : null;
}

/// <summary>The cells of a workbook, by sheet and address; of other sheets than those asked for nothing is read.</summary>
internal sealed class Werkmap
{
    private const int MaximaleBytes = 32 * 1024 * 1024;
    private const int MaximaleOnderdelen = 1_000;
    private const int MaximaleTekens = 64 * 1024 * 1024;
    private const int MaximaleCellen = 200_000;

    private static ReadOnlySpan<byte> Versleuteld => [0xD0, 0xCF, 0x11, 0xE0];

    private readonly Dictionary<string, Dictionary<string, Celwaarde>> _bladen;

    private Werkmap(Dictionary<string, Dictionary<string, Celwaarde>> bladen) => _bladen = bladen;

    public Celwaarde this[string blad, string cel] => _bladen.TryGetValue(Naam(blad), out var cellen) ? cellen.GetValueOrDefault(cel) : default;

    /// <summary>Whether the workbook has a sheet of this name.</summary>
    public bool Heeft(string blad) => _bladen.ContainsKey(Naam(blad));

    /// <exception cref="OngeldigFormulierException">It is no workbook that can be read, or larger than a form can be.</exception>
    public static Werkmap Lees(Stream stroom, IEnumerable<string> bladen)
    {
        using var inhoud = Begrensd(stroom);
        if (inhoud.GetBuffer().AsSpan(0, (int)inhoud.Length).StartsWith(Versleuteld))
            throw new OngeldigFormulierException(new("een bestand met een wachtwoord, of in het oude formaat .xls", "a file with a password, or in the old format .xls"), Verwacht);
        try
        {
            Weeg(inhoud);
            using var document = SpreadsheetDocument.Open(inhoud, isEditable: false, new OpenSettings { MaxCharactersInPart = MaximaleTekens });
            return new(Cellen(document, [.. bladen.Select(Naam)]));
        }
        catch (Exception fout) when (fout is InvalidDataException or OpenXmlPackageException or FileFormatException or System.Xml.XmlException or ArgumentException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            throw new OngeldigFormulierException(new("geen werkmap (.xlsx), of een die is beschadigd", "no workbook (.xlsx), or one that is damaged"), Verwacht, fout);
        }
    }

    private static Tekst Verwacht { get; } = new("het aanvraagformulier meerzorg als .xlsx", "the meerzorg application form as .xlsx");

    private static MemoryStream Begrensd(Stream stroom)
    {
        var inhoud = new MemoryStream();
        var blok = new byte[81_920];
        for (int gelezen; (gelezen = stroom.Read(blok)) > 0;)
        {
            if (inhoud.Length + gelezen > MaximaleBytes) throw TeGroot($"{MaximaleBytes / (1024 * 1024)} MB");
            inhoud.Write(blok, 0, gelezen);
        }

        inhoud.Position = 0;
        return inhoud;
    }

    /// <summary>Before anything is unpacked: a form has some seventy parts and a few megabytes.</summary>
    private static void Weeg(MemoryStream inhoud)
    {
        using var zip = new ZipArchive(inhoud, ZipArchiveMode.Read, leaveOpen: true);
        if (zip.Entries.Count > MaximaleOnderdelen) throw TeGroot($"{MaximaleOnderdelen} onderdelen");
        long tekens = 0;
        foreach (var onderdeel in zip.Entries) tekens += onderdeel.Length;
        if (tekens > MaximaleTekens) throw TeGroot($"{MaximaleTekens / (1024 * 1024)} MB uitgepakt");
        inhoud.Position = 0;
    }

    private static OngeldigFormulierException TeGroot(string grens) => new(new($"meer dan {grens}", $"more than {grens}"), Verwacht);

    private static Dictionary<string, Dictionary<string, Celwaarde>> Cellen(SpreadsheetDocument document, HashSet<string> gevraagd)
    {
        var deel = document.WorkbookPart ?? throw new InvalidDataException();
        string[] teksten = [.. deel.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(Tekst) ?? []];
        var bladen = new Dictionary<string, Dictionary<string, Celwaarde>>(StringComparer.OrdinalIgnoreCase);
        int aantal = 0;
        foreach (var blad in deel.Workbook?.Sheets?.Elements<Sheet>() ?? [])
        {
            var naam = Naam(blad.Name?.Value ?? "");
            if (!gevraagd.Contains(naam) || blad.Id?.Value is not { } id || deel.GetPartById(id) is not WorksheetPart werkblad) continue;
            var cellen = new Dictionary<string, Celwaarde>(StringComparer.Ordinal);
            using var lezer = OpenXmlReader.Create(werkblad);
            while (lezer.Read())
            {
                if (lezer.ElementType != typeof(Cell) || !lezer.IsStartElement || lezer.LoadCurrentElement() is not Cell cel) continue;
                if (++aantal > MaximaleCellen) throw TeGroot($"{MaximaleCellen} cellen");
                if (cel.CellReference?.Value is { } plaats && Waarde(cel, teksten) is { Soort: not Celsoort.Leeg } waarde) cellen[plaats] = waarde;
            }

            if (!bladen.TryAdd(naam, cellen)) throw new InvalidDataException();
        }

        return bladen;
    }

    private static Celwaarde Waarde(Cell cel, string[] teksten)
    {
        var soort = cel.DataType?.Value;
        if (soort == CellValues.InlineString) return new(Celsoort.Tekst, cel.InlineString is { } tekst ? Tekst(tekst) : "");
        if (cel.CellValue?.Text is not { Length: > 0 } waarde) return default;
        if (soort == CellValues.SharedString) return new(Celsoort.Tekst, teksten[int.Parse(waarde, NumberStyles.None, CultureInfo.InvariantCulture)]);
        if (soort == CellValues.String) return new(Celsoort.Tekst, waarde);
        if (soort == CellValues.Boolean) return new(Celsoort.JaNee, waarde);
        return soort == CellValues.Error ? new(Celsoort.Fout, waarde) : new(Celsoort.Getal, waarde);
    }

    /// <summary>A text, in pieces or not, without how it sounds.</summary>
    private static string Tekst(OpenXmlElement tekst) => string.Concat(tekst.Descendants<Text>().Where(deel => deel.Parent is not PhoneticRun).Select(deel => deel.Text));

    /// <summary>A name as sheets are found by: one of the form ends in a space.</summary>
    private static string Naam(string blad) => blad.Trim().ToUpperInvariant();
}
