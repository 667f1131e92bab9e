using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Meerzorg.Rekentool.Tests.Fuzz;

/// <summary>Damages a workbook: the values in its cells, the XML of its parts, which parts there are, or the bytes of the file.</summary>
internal sealed partial class Werkmapmutant : IMutant
{
    private static readonly string[] Waarden =
    [
        "", " ", "0", "-1", "1", "2", "0.5", "1.5", "1e308", "-1e308", "1E-308", "1e27", "NaN", "INF", "79228162514264337593543950336", "0.041666666666666664", "46082", "2958466", "-0.1", "x", "Ja", "nee", "VG7", "VG7+", "ZZP 7 VG", "Wonen", "Dagbesteding", "#N/A", "#REF!", "Versie 2026.01", "Versie 2099.01",
        "Enkelvoudige aanvraag (individueel)", "Meervoudige aanvraag (groepsmeerzorg)", "Preventieve Meerzorg", "1 op 3", "44:45", "44.46", "_x0000_", "_xD800_", "&#x1F600;", "&amp;", "=1+1", "2026-02-29", "111222333",
    ];

    private static readonly string[] Soorten = ["s", "str", "inlineStr", "b", "e", "n", "d", "?"];

    private readonly (string Naam, byte[] Inhoud)[] _delen;
    private readonly int[] _bladen;

    public Werkmapmutant(byte[] bestand)
    {
        Inhoud = bestand;
        using var zip = new ZipArchive(new MemoryStream(bestand));
        _delen = [.. zip.Entries.Select(deel =>
        {
            using var inhoud = new MemoryStream();
            using var stroom = deel.Open();
            stroom.CopyTo(inhoud);
            return (deel.FullName, inhoud.ToArray());
        })];
        _bladen = [.. _delen.Index().Where(deel => deel.Item.Naam.Contains("worksheets/", StringComparison.Ordinal) && deel.Item.Inhoud.Length > 300).Select(deel => deel.Index)];
    }

    public byte[] Inhoud { get; }

    public byte[] Beschadig(Random toeval, IMutant ander)
    {
        if (toeval.Next(12) == 0) return Bytemutant.Beschadig(Inhoud, toeval);
        var delen = _delen.ToList();
        for (int keer = toeval.Next(1, 4); keer > 0; keer--)
        {
            int plaats = toeval.Next(5) == 0 ? toeval.Next(_delen.Length) : _bladen[toeval.Next(_bladen.Length)];
            if (plaats >= delen.Count) continue;
            var (naam, inhoud) = delen[plaats];
            switch (toeval.Next(16))
            {
                case 0:
                    delen.RemoveAt(plaats);
                    break;
                case 1:
                    delen[plaats] = (naam, Bytemutant.Beschadig(inhoud, toeval));
                    break;
                case 2:
                    delen.Add((naam, inhoud));
                    break;
                case 3 when ander is Werkmapmutant een:
                    delen[plaats] = (naam, een._delen[toeval.Next(een._delen.Length)].Inhoud);
                    break;
                case 4:
                    delen[plaats] = (naam, Vervang(inhoud, Cel(), toeval, cel => toeval.Next(2) == 0 ? "" : cel + cel));
                    break;
                case 5:
                    delen[plaats] = (naam, Vervang(inhoud, Soort(), toeval, _ => Soorten[toeval.Next(Soorten.Length)]));
                    break;
                case 6:
                    delen[plaats] = (naam, Vervang(inhoud, Adres(), toeval, _ => Kies(["A1", "XFD1048576", "AAAA1", "1", "A", "A0", "A99999999999", "", "a1", "I5"], toeval)));
                    break;
                case 7:
                    delen[plaats] = (naam, Vervang(inhoud, Attribuut(), toeval, _ => Waarden[toeval.Next(Waarden.Length)]));
                    break;
                default:
                    delen[plaats] = (naam, Vervang(inhoud, Waarde(), toeval, _ => Waarden[toeval.Next(Waarden.Length)].Replace("<", "&lt;", StringComparison.Ordinal)));
                    break;
            }
        }

        return Ingepakt(delen);
    }

    /// <summary>The workbook with another value in a cell.</summary>
    public byte[] Met(string deel, string cel, string waarde)
    {
        var patroon = new Regex($@"(?<=<(?:\w+:)?c [^>]*r=""{cel}""[^>]*>(?:(?!</(?:\w+:)?c>).)*<(?:\w+:)?v>)[^<]*");
        return Ingepakt([.. _delen.Select(een => een.Naam == deel ? een with { Inhoud = Encoding.UTF8.GetBytes(patroon.Replace(Encoding.UTF8.GetString(een.Inhoud), waarde)) } : een)]);
    }

    /// <summary>The workbook without the cells of a sheet.</summary>
    public byte[] Zonder(string deel) =>
        Ingepakt([.. _delen.Select(een => een.Naam == deel ? een with { Inhoud = Encoding.UTF8.GetBytes(Cel().Replace(Encoding.UTF8.GetString(een.Inhoud), "")) } : een)]);

    private static T Kies<T>(IReadOnlyList<T> uit, Random toeval) => uit[toeval.Next(uit.Count)];

    /// <summary>One of the places that a pattern has.</summary>
    private static byte[] Vervang(byte[] inhoud, Regex patroon, Random toeval, Func<string, string> door)
    {
        var tekst = Encoding.UTF8.GetString(inhoud);
        var plaatsen = patroon.Matches(tekst);
        if (plaatsen.Count == 0) return inhoud;
        var plaats = plaatsen[toeval.Next(plaatsen.Count)];
        return Encoding.UTF8.GetBytes($"{tekst[..plaats.Index]}{door(plaats.Value)}{tekst[(plaats.Index + plaats.Length)..]}");
    }

    private static byte[] Ingepakt(List<(string Naam, byte[] Inhoud)> delen)
    {
        using var bestand = new MemoryStream();
        using (var zip = new ZipArchive(bestand, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (naam, inhoud) in delen)
            {
                using var stroom = zip.CreateEntry(naam, CompressionLevel.NoCompression).Open();
                stroom.Write(inhoud);
            }
        }

        return bestand.ToArray();
    }

    /// <summary>What stands in a cell.</summary>
    [GeneratedRegex(@"(?<=<(?:\w+:)?[vt](?: [^>]*)?>)[^<]*(?=</)")]
    private static partial Regex Waarde();

    [GeneratedRegex(@"<(?:\w+:)?c [^>]*?(?:/>|>.*?</(?:\w+:)?c>)")]
    private static partial Regex Cel();

    [GeneratedRegex("(?<= t=\")[^\"]*(?=\")")]
    private static partial Regex Soort();

    [GeneratedRegex("(?<= r=\")[^\"]*(?=\")")]
    private static partial Regex Adres();

    [GeneratedRegex("(?<==\")[^\"]*(?=\")")]
    private static partial Regex Attribuut();
}
