using System.Text;
using CsvHelper;

namespace Meerzorg.Rekentool.Cli.Csv;

/// <summary>A CSV file of dossiers, read row by row: separated by commas, or by semicolons with a decimal comma.</summary>
internal sealed class Dossierbestand : IDisposable
{
    private const int LangsteKop = 64 * 1024;
    private const int LangsteRij = 1024 * 1024;

    private readonly CsvReader _csv;

    /// <summary>Reads the header and recognises the separator from it.</summary>
    /// <exception cref="InvalidDataException">There is no header.</exception>
    /// <exception cref="DecoderFallbackException">It is not UTF-8.</exception>
    public Dossierbestand(Stream stroom)
    {
        // Text in another encoding must be a fault: it would be written back damaged.
        var lezer = new StreamReader(stroom, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false, bufferSize: 64 * 1024);
        if (lezer.Peek() == '\uFEFF') lezer.Read();
        var kop = EersteRegel(lezer);
        Scheidingsteken = kop.Contains(';', StringComparison.Ordinal) ? ';' : ',';
        _csv = CsvReader.Create(new Voorafgegaan(kop, lezer), new CsvReaderOptions
        {
            Separator = Scheidingsteken,
            HasHeader = false,
            AllowLineBreaksInQuotes = false, // a quote that is not closed costs its own row, not the rest of the file
            OnMalformedRecord = _ => IsBeschadigd = true,
            MaxRecordSize = LangsteRij,
        });
        Kop = Lees() && !IsBeschadigd ? [.. Velden.Select(naam => naam.Trim())] : throw new InvalidDataException("gevonden niets, verwacht een kop met de namen van de kolommen");
    }

    public char Scheidingsteken { get; }

    /// <summary>With semicolons a comma, as spreadsheets in Dutch write it.</summary>
    public char Decimaalteken => Scheidingsteken == ';' ? ',' : '.';

    public IReadOnlyList<string> Kop { get; }

    /// <summary>The fields of the row that was read last.</summary>
    public string[] Velden { get; private set; } = [];

    /// <summary>Whether the row that was read last has quotes where they cannot be.</summary>
    public bool IsBeschadigd { get; private set; }

    public bool Lees()
    {
        IsBeschadigd = false;
        if (!_csv.Read()) return false;
        if (Velden.Length != _csv.FieldCount) Velden = new string[_csv.FieldCount];
        for (int veld = 0; veld < Velden.Length; veld++) Velden[veld] = _csv.GetString(veld);
        return true;
    }

    public void Dispose() => _csv.Dispose();

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
