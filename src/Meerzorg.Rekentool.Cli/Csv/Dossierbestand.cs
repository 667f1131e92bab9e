using System.Text;
using CsvHelper;
using Meerzorg.Rekentool.Bulk;

namespace Meerzorg.Rekentool.Cli.Csv;

/// <summary>A CSV file of dossiers, read row by row: separated by commas, or by semicolons with a decimal comma.</summary>
internal sealed class Dossierbestand : IDisposable
{
    private static ReadOnlySpan<byte> Bytevolgordeteken => [0xEF, 0xBB, 0xBF];

    private const int LangsteKop = 64 * 1024;
    private const int LangsteRij = 1024 * 1024;

    private readonly CsvReader _csv;
    private readonly Bronstroom _bron;
    private readonly bool _isVanExcel;

    /// <summary>Reads the header and recognises the separator from it.</summary>
    /// <exception cref="OnbruikbaarBestandException">It is not UTF-8, there is no header, or it is separated by something else.</exception>
    public Dossierbestand(Stream stroom)
    {
        _bron = new(stroom);
        if (Invoertekst.GeenTekst(_bron.Begin) is { } anders) throw Anders(anders);
        if (Eerste(_bron.Begin) is '{' or '[') throw Anders(new("JSON", "JSON"));

        // Text in another encoding must be a fault: it would be written back damaged.
        var lezer = new StreamReader(_bron, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false, bufferSize: 64 * 1024);
        (Scheidingsteken, var kop) = Scheiding(lezer);
        _isVanExcel = Scheidingsteken == ';' && _bron.Begin.StartsWith(Bytevolgordeteken);
        _csv = CsvReader.Create(new Voorafgegaan(kop, lezer), new CsvReaderOptions
        {
            Separator = Scheidingsteken,
            HasHeader = false,
            AllowLineBreaksInQuotes = false, // a quote that is not closed costs its own row, not the rest of the file
            OnMalformedRecord = _ => IsBeschadigd = true,
            MaxRecordSize = LangsteRij,
        });
        Kop = Lees() && !IsBeschadigd
            ? [.. Velden.Select(naam => naam.Trim())]
            : throw new OnbruikbaarBestandException(new("gevonden niets, verwacht een kop met de namen van de kolommen", "found nothing, expected a header with the names of the columns"));
    }

    public char Scheidingsteken { get; }

    /// <summary>With semicolons a comma, as spreadsheets in Dutch write it.</summary>
    public char Decimaalteken => Scheidingsteken == ';' ? ',' : '.';

    public IReadOnlyList<string> Kop { get; }

    /// <summary>The fields of the row that was read last.</summary>
    public string[] Velden { get; private set; } = [];

    /// <summary>Whether the row that was read last has quotes where they cannot be.</summary>
    public bool IsBeschadigd { get; private set; }

    /// <summary>Reads the next row that is not empty.</summary>
    /// <exception cref="OnbruikbaarBestandException">It is not UTF-8.</exception>
    public bool Lees()
    {
        do
        {
            IsBeschadigd = false;
            if (!LeesRij()) return false;
            if (Velden.Length != _csv.FieldCount) Velden = new string[_csv.FieldCount];
            for (int veld = 0; veld < Velden.Length; veld++) Velden[veld] = _isVanExcel ? Csvschrijver.Onbewaakt(_csv.GetString(veld)) : _csv.GetString(veld);
        }
        while (!IsBeschadigd && Dossierlezer.IsLeeg(Velden));

        return true;
    }

    public void Dispose() => _csv.Dispose();

    private bool LeesRij()
    {
        try
        {
            return _csv.Read();
        }
        catch (DecoderFallbackException)
        {
            throw AndereCodering();
        }
    }

    private OnbruikbaarBestandException AndereCodering()
    {
        var gevonden = _bron.GeenUtf8() ?? new("gevonden tekst die geen UTF-8 is", "found text that is not UTF-8");
        return new(new(
            $"{gevonden.Nl}, verwacht UTF-8: kies in Excel bij Opslaan als \"CSV UTF-8 (door komma's gescheiden)\"",
            $"{gevonden.En}, expected UTF-8: choose \"CSV UTF-8 (Comma delimited)\" in Excel when saving"));
    }

    private static OnbruikbaarBestandException Anders(Tekst gevonden) => new(new(
        $"regel 1: gevonden {gevonden.Nl}, verwacht CSV in UTF-8: kies in Excel bij Opslaan als \"CSV UTF-8 (door komma's gescheiden)\"",
        $"line 1: found {gevonden.En}, expected CSV in UTF-8: choose \"CSV UTF-8 (Comma delimited)\" in Excel when saving"));

    private static char Eerste(ReadOnlySpan<byte> begin)
    {
        foreach (byte teken in begin.StartsWith(Bytevolgordeteken) ? begin[Bytevolgordeteken.Length..] : begin)
        {
            if (!char.IsWhiteSpace((char)teken)) return (char)teken;
        }

        return default;
    }

    /// <summary>The separator, and the line that shows it; a line sep=; of Excel above it says it.</summary>
    private (char Teken, string Kop) Scheiding(StreamReader lezer)
    {
        try
        {
            return Scheidingsregel(lezer);
        }
        catch (DecoderFallbackException)
        {
            throw AndereCodering();
        }
    }

    private static (char Teken, string Kop) Scheidingsregel(StreamReader lezer)
    {
        if (lezer.Peek() == '\uFEFF') lezer.Read();
        string kop;
        do kop = EersteRegel(lezer);
        while (kop.Length > 0 && kop.AsSpan().Trim(" \t\r\n,;\u00A0\"").IsEmpty);
        if (kop.TrimEnd('\r', '\n').Trim('"') is ['s' or 'S', 'e' or 'E', 'p' or 'P', '=', var genoemd]) return genoemd is ',' or ';' ? (genoemd, EersteRegel(lezer)) : throw AndereScheiding(genoemd);
        if (kop.Contains(';', StringComparison.Ordinal)) return (';', kop);
        if (kop.Contains(',', StringComparison.Ordinal)) return (',', kop);

        // Between names only the separator is left.
        var tekens = kop.Trim().Where(teken => !char.IsLetterOrDigit(teken) && teken is not ('_' or '"' or ' ')).Distinct().ToArray();
        if (tekens is [var ander]) throw AndereScheiding(ander);
        return tekens.Length == 0 && Dossierlezer.Kolommen.Count(naam => kop.Split(' ').Contains(naam, StringComparer.OrdinalIgnoreCase)) > 1 ? throw AndereScheiding(' ') : (',', kop);
    }

    private static OnbruikbaarBestandException AndereScheiding(char teken)
    {
        var naam = teken switch
        {
            '\t' => new Tekst("een tab", "a tab"),
            ' ' => new("een spatie", "a space"),
            _ => Tekst.Gelijk(Invoertekst.Aangehaald($"{teken}")),
        };
        return new(new(
            $"gevonden {naam.Nl} als scheidingsteken, verwacht een puntkomma of een komma: kies in Excel bij Opslaan als \"CSV UTF-8 (door komma's gescheiden)\"",
            $"found {naam.En} as separator, expected a semicolon or a comma: choose \"CSV UTF-8 (Comma delimited)\" in Excel when saving"));
    }

    private static string EersteRegel(StreamReader lezer)
    {
        var regel = new StringBuilder();
        for (int teken; regel.Length < LangsteKop && (teken = lezer.Read()) >= 0;)
        {
            regel.Append((char)teken);
            if (teken == '\n') break;
        }

        return regel.ToString();
    }

    /// <summary>Text that was read already, and then the rest.</summary>
    private sealed class Voorafgegaan(string begin, TextReader rest) : TextReader
    {
        private int _gelezen;

        public override int Peek() => _gelezen < begin.Length ? begin[_gelezen] : rest.Peek();

        public override int Read() => _gelezen < begin.Length ? begin[_gelezen++] : rest.Read();

        public override int Read(char[] buffer, int index, int count)
        {
            int nog = Math.Min(count, begin.Length - _gelezen);
            if (nog == 0) return rest.Read(buffer, index, count);
            begin.CopyTo(_gelezen, buffer, index, nog);
            _gelezen += nog;
            return nog;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) rest.Dispose();
            base.Dispose(disposing);
        }
    }
}

/// <summary>A file that cannot be used as a whole.</summary>
internal sealed class OnbruikbaarBestandException(Tekst melding) : Exception(melding.Nl)
{
    public Tekst Melding { get; } = melding;
}
