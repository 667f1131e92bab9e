using System.Text;

namespace Meerzorg.Rekentool.Tests.Fuzz;

/// <summary>Damages a CSV file: a cell, a row, a column, the header or how it is separated.</summary>
internal sealed class Tabelmutant : IMutant
{
    private static readonly string[] Cellen =
    [
        "", " ", "0", "-1", "1", "0.95", "95", "95%", "1,5", "1.5", "1.040", "44.46", "44:46", "44:60", "2000:00", "2000:01", "999999999:59", "106000:00", "1:00:00.5", "0:00:00.000000000001", "10000.00", "1e5", "79228162514264337593543950336", "ja", "NEE", "true", "VG7", "zzp 7-vg", "VG7+", "VG9",
        "366", "367", "\"", "\"a", "\"a\"\"b\"", "\"a\nb\"", "=1+1", "'=1+1", "\t", "\u00A0", "\uFEFF", "é", "e\u0301", "😀", "\u202E", "\0", "2026-02-29", "kenmerk", "zorgprofiel",
    ];

    private readonly string[][] _rijen;
    private readonly char _scheiding;

    public Tabelmutant(byte[] inhoud)
    {
        Inhoud = inhoud;
        var regels = Encoding.UTF8.GetString(inhoud).TrimStart('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries);
        _scheiding = regels[0].Contains(';', StringComparison.Ordinal) ? ';' : ',';
        _rijen = [.. regels.Take(8).Select(regel => regel.TrimEnd('\r').Split(_scheiding))];
    }

    public byte[] Inhoud { get; }

    public byte[] Beschadig(Random toeval, IMutant ander)
    {
        var rijen = _rijen.Select(rij => rij.ToList()).ToList();
        var scheiding = _scheiding;
        for (int keer = toeval.Next(1, 4); keer > 0 && rijen.Count > 0; keer--)
        {
            // The header is damaged less often than the rest: without it there is nothing to read.
            int plaats = toeval.Next(8) == 0 ? 0 : toeval.Next(rijen.Count);
            var rij = rijen[plaats];
            int cel = toeval.Next(rij.Count + 1);
            switch (toeval.Next(12))
            {
                case 0 when rij.Count > 1:
                    rij.RemoveAt(Math.Min(cel, rij.Count - 1));
                    break;
                case 1:
                    rij.Insert(cel, Cellen[toeval.Next(Cellen.Length)]);
                    break;
                case 2:
                    rijen.RemoveAt(plaats);
                    break;
                case 3:
                    rijen.Insert(toeval.Next(rijen.Count), [.. rij]);
                    break;
                case 4:
                    (rijen[plaats], rijen[^1]) = (rijen[^1], rij);
                    break;
                case 5 when rij.Count > 1:
                    int naast = toeval.Next(rij.Count - 1);
                    (rij[naast], rij[naast + 1]) = (rij[naast + 1], rij[naast]);
                    break;
                case 6 when toeval.Next(4) == 0:
                    scheiding = ";,\t| "[toeval.Next(5)];
                    break;
                case 7 when ander is Tabelmutant een:
                    var vreemd = een._rijen[toeval.Next(een._rijen.Length)];
                    if (cel < rij.Count) rij[cel] = vreemd[toeval.Next(vreemd.Length)];
                    break;
                default:
                    if (cel < rij.Count) rij[cel] = Cellen[toeval.Next(Cellen.Length)];
                    break;
            }
        }

        var tekst = (toeval.Next(6) == 0 ? "\uFEFF" : "") + string.Join(toeval.Next(3) == 0 ? "\r\n" : "\n", rijen.Select(rij => string.Join(scheiding, rij))) + "\n";
        var inhoud = Encoding.UTF8.GetBytes(tekst);
        return toeval.Next(6) == 0 ? Bytemutant.Beschadig(inhoud, toeval) : inhoud;
    }
}
