using System.Globalization;
using CsvHelper;

namespace Meerzorg.Rekentool.Cli.Csv;

/// <summary>Writes CSV rows; numbers with a comma where semicolons separate.</summary>
internal sealed class Csvschrijver : IDisposable
{
    private static readonly NumberFormatInfo MetKomma = NumberFormatInfo.ReadOnly(new NumberFormatInfo { NumberDecimalSeparator = "," });

    private readonly CsvWriter _csv;

    public Csvschrijver(TextWriter uit, char scheidingsteken)
    {
        _csv = CsvWriter.Create(uit, new CsvWriterOptions { Separator = scheidingsteken, NewLine = "\n", FormatProvider = scheidingsteken == ';' ? MetKomma : NumberFormatInfo.InvariantInfo }, leaveOpen: true);
    }

    public void Rij(params ReadOnlySpan<string> velden) => _csv.WriteRecord(velden!);

    public void Veld(string tekst) => _csv.WriteField(tekst);

    public void Leeg() => _csv.WriteField("");

    public void Getal(decimal getal) => _csv.WriteField(getal);

    public void JaNee(bool? antwoord) => _csv.WriteField(antwoord switch { true => "ja", false => "nee", null => "" });

    public void EindeRij() => _csv.EndRecord();

    public void Dispose() => _csv.Dispose();
}
