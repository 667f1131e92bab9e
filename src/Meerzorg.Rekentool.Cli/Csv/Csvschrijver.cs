using System.Globalization;
using CsvHelper;

namespace Meerzorg.Rekentool.Cli.Csv;

/// <summary>Writes CSV rows; numbers with a comma where semicolons separate.</summary>
/// <remarks>For Excel there is a byte order mark, and text that it would take for a formula is guarded by an apostrophe; numbers never are.</remarks>
internal sealed class Csvschrijver : IDisposable
{
    private const char Bevestiging = '\'';

    private static readonly NumberFormatInfo MetKomma = NumberFormatInfo.ReadOnly(new NumberFormatInfo { NumberDecimalSeparator = "," });

    private readonly CsvWriter _csv;
    private readonly bool _voorExcel;

    public Csvschrijver(TextWriter uit, char scheidingsteken, bool voorExcel = false)
    {
        _voorExcel = voorExcel;
        if (voorExcel) uit.Write('\uFEFF');
        _csv = CsvWriter.Create(uit, new CsvWriterOptions { Separator = scheidingsteken, NewLine = "\n", FormatProvider = scheidingsteken == ';' ? MetKomma : NumberFormatInfo.InvariantInfo }, leaveOpen: true);
    }

    /// <summary>A text without the guard that it was written with.</summary>
    public static string Onbewaakt(string tekst) => tekst is [Bevestiging, var teken, ..] && IsGevaarlijk(teken) ? tekst[1..] : tekst;

    public void Rij(params ReadOnlySpan<string> velden) => _csv.WriteRecord(velden!);

    public void Veld(string tekst) => _csv.WriteField(_voorExcel && tekst is [var teken, ..] && IsGevaarlijk(teken) ? Bevestiging + tekst : tekst);

    public void Leeg() => _csv.WriteField("");

    public void Getal(decimal getal) => _csv.WriteField(getal);

    public void JaNee(bool? antwoord) => _csv.WriteField(antwoord switch { true => "ja", false => "nee", null => "" });

    public void EindeRij() => _csv.EndRecord();

    public void Dispose() => _csv.Dispose();

    /// <summary>Whether a spreadsheet takes a text for a formula that begins so, or for one that was guarded.</summary>
    private static bool IsGevaarlijk(char teken) => teken is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or Bevestiging;
}
