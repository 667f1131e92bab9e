using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Meerzorg.Rekentool.Excel;

/// <summary>The parts of a workbook, found as the format says: by name of the sheet, through what refers to what. Reads no more than a form can hold, and fetches nothing.</summary>
internal sealed class Werkmappakket
{
    private const int MaximaleBytes = 32 * 1024 * 1024;
    private const int MaximaleOnderdelen = 1_000;
    private const long MaximaalUitgepakt = 64 * 1024 * 1024;
    private const string Verwijzingsruimte = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrikteVerwijzingsruimte = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private static readonly XmlReaderSettings Instellingen = new() { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _onderdelen;
    private long _uitgepakt;

    private Werkmappakket(ZipArchive zip)
    {
        if (zip.Entries.Count > MaximaleOnderdelen) throw TeGroot($"{MaximaleOnderdelen} onderdelen", $"{MaximaleOnderdelen} parts");
        if (zip.Entries.Sum(onderdeel => onderdeel.Length) > MaximaalUitgepakt) throw TeVeelUitgepakt();
        _zip = zip;
        _onderdelen = zip.Entries.GroupBy(onderdeel => onderdeel.FullName, StringComparer.OrdinalIgnoreCase).ToDictionary(groep => groep.Key, groep => groep.Single(), StringComparer.OrdinalIgnoreCase);
        Hoofddeel = Verwijzingen("").FirstOrDefault(verwijzing => verwijzing.Soort == "officeDocument").Doel ?? throw new InvalidDataException();

        // Nothing in a form runs by itself or comes from elsewhere; what does so is none.
        if (_onderdelen.Keys.Any(naam => naam.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))) throw new OngeldigFormulierException(new("een werkmap met macro's", "a workbook with macros"), Verwacht);
        var verwijzingen = Verwijzingen(Hoofddeel);
        if (verwijzingen.Any(verwijzing => verwijzing.Soort == "externalLink")) throw new OngeldigFormulierException(new("een werkmap die haar waarden uit andere bestanden haalt", "a workbook that takes its values from other files"), Verwacht);
        Teksten = verwijzingen.FirstOrDefault(verwijzing => verwijzing.Soort == "sharedStrings").Doel;
        Bladen = Bladdelen(verwijzingen.ToDictionary(verwijzing => verwijzing.Id, verwijzing => verwijzing.Doel, StringComparer.Ordinal));
    }

    /// <summary>What is asked for, where a file is none.</summary>
    public static Tekst Verwacht { get; } = new("het aanvraagformulier meerzorg als .xlsx", "the meerzorg application form as .xlsx");

    /// <summary>The part that names the sheets.</summary>
    public string Hoofddeel { get; }

    /// <summary>The part with the texts that cells refer to; <see langword="null"/> where there is none.</summary>
    public string? Teksten { get; }

    /// <summary>The parts of the sheets, by <see cref="Bladnaam"/>.</summary>
    public IReadOnlyDictionary<string, string> Bladen { get; }

    /// <summary>The parts in the order of the file.</summary>
    public IEnumerable<ZipArchiveEntry> Onderdelen => _zip.Entries;

    private static ReadOnlySpan<byte> Versleuteld => [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>A name as sheets are found by: one of the form ends in a space.</summary>
    public static string Bladnaam(string blad) => blad.Trim().ToUpperInvariant();

    public static OngeldigFormulierException TeGroot(string grens, string bound) => new(new($"meer dan {grens}", $"more than {bound}"), Verwacht);

    private static OngeldigFormulierException TeVeelUitgepakt() => TeGroot($"{MaximaalUitgepakt / (1024 * 1024)} MB uitgepakt", $"{MaximaalUitgepakt / (1024 * 1024)} MB unpacked");

    /// <summary>Opens a workbook for as long as <paramref name="lees"/> takes.</summary>
    /// <exception cref="OngeldigFormulierException">It is no workbook that can be read, or larger than a form can be.</exception>
    public static T Lees<T>(Stream stroom, Func<Werkmappakket, T> lees)
    {
        using var inhoud = Begrensd(stroom);
        if (inhoud.GetBuffer().AsSpan(0, (int)inhoud.Length).StartsWith(Versleuteld))
            throw new OngeldigFormulierException(new("een bestand met een wachtwoord, of in het oude formaat .xls", "a file with a password, or in the old format .xls"), Verwacht);
        try
        {
            using var zip = new ZipArchive(inhoud, ZipArchiveMode.Read, leaveOpen: true);
            return lees(new(zip));
        }
        catch (Exception fout) when (fout is InvalidDataException or XmlException or ArgumentException or InvalidOperationException or FormatException or OverflowException or NotSupportedException or EndOfStreamException or KeyNotFoundException)
        {
            throw new OngeldigFormulierException(new("geen werkmap (.xlsx), of een die is beschadigd", "no workbook (.xlsx), or one that is damaged"), Verwacht, fout);
        }
    }

    /// <summary>A part to read, up to the bound of all parts together: what a file says of its own lengths may be untrue.</summary>
    public Stream Open(string deel) => Open(_onderdelen[deel]);

    /// <inheritdoc cref="Open(string)"/>
    public Stream Open(ZipArchiveEntry onderdeel) => new Telstroom(onderdeel.Open(), this);

    /// <summary>Reads a part, from its first element on.</summary>
    public void Lees(string deel, Action<XmlReader> lees)
    {
        using var xml = XmlReader.Create(Open(deel), Instellingen);
        while (xml.NodeType != XmlNodeType.Element && xml.Read())
        {
            if (xml.NodeType == XmlNodeType.DocumentType) throw new OngeldigFormulierException(new("een werkmap met eigen XML-definities (DTD)", "a workbook with XML definitions of its own (DTD)"), Verwacht);
        }

        lees(xml);
    }

    /// <summary>A part as it stands, white space and comments too: to change it and write it back.</summary>
    public XDocument Boom(string deel)
    {
        using var xml = XmlReader.Create(Open(deel), new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true });
        return XDocument.Load(xml, LoadOptions.PreserveWhitespace);
    }

    /// <summary>What a stream holds, up to what a form can be.</summary>
    public static MemoryStream Begrensd(Stream stroom)
    {
        var inhoud = new MemoryStream();
        var blok = new byte[81_920];
        for (int gelezen; (gelezen = stroom.Read(blok)) > 0;)
        {
            if (inhoud.Length + gelezen > MaximaleBytes) throw TeGroot($"{MaximaleBytes / (1024 * 1024)} MB", $"{MaximaleBytes / (1024 * 1024)} MB");
            inhoud.Write(blok, 0, gelezen);
        }

        inhoud.Position = 0;
        return inhoud;
    }

    private Dictionary<string, string> Bladdelen(Dictionary<string, string> verwijzingen)
    {
        var bladen = new Dictionary<string, string>(StringComparer.Ordinal);
        bool isWerkmap = false;
        Lees(Hoofddeel, xml =>
        {
            isWerkmap = xml.LocalName == "workbook";
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "sheet") continue;
                var id = xml.GetAttribute("id", Verwijzingsruimte) ?? xml.GetAttribute("id", StrikteVerwijzingsruimte);
                if (xml.GetAttribute("name") is { } naam && id is not null && verwijzingen.TryGetValue(id, out var deel)) bladen.Add(Bladnaam(naam), deel);
            }
        });
        return isWerkmap ? bladen : throw new OngeldigFormulierException(new("een ander document dan een werkmap", "another document than a workbook"), Verwacht);
    }

    private List<(string Id, string Soort, string Doel)> Verwijzingen(string deel)
    {
        int streep = deel.LastIndexOf('/') + 1;
        var (map, verwijzingen) = (deel[..streep], new List<(string, string, string)>());
        Lees($"{map}_rels/{deel[streep..]}.rels", xml =>
        {
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Relationship") continue;
                if (xml.GetAttribute("Id") is not { } id || xml.GetAttribute("Type") is not { } soort || xml.GetAttribute("Target") is not { } doel) throw new InvalidDataException();
                verwijzingen.Add((id, soort[(soort.LastIndexOf('/') + 1)..], xml.GetAttribute("TargetMode") == "External" ? "" : Deelnaam(map, doel)));
            }
        });
        return verwijzingen;
    }

    /// <summary>The name of a part that another refers to: from the root, or beside the one that refers.</summary>
    private static string Deelnaam(string map, string doel) => Uri.UnescapeDataString(new Uri(new Uri($"part:///{map}"), doel).AbsolutePath).TrimStart('/');

    /// <summary>Counts what is unpacked.</summary>
    private sealed class Telstroom(Stream stroom, Werkmappakket pakket) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            int gelezen = stroom.Read(buffer);
            pakket._uitgepakt += gelezen;
            return pakket._uitgepakt <= MaximaalUitgepakt ? gelezen : throw TeVeelUitgepakt();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing) stroom.Dispose();
            base.Dispose(disposing);
        }
    }
}
