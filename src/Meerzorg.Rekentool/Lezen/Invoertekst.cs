using System.Globalization;
using System.Text;

namespace Meerzorg.Rekentool;

/// <summary>For programs that take text of people: numbers and dates with exactly one reading, and what a file is that cannot be read.</summary>
/// <remarks>A message says what was found and what is accepted; where there are several readings, it gives an accepted notation for each.</remarks>
public static class Invoertekst
{
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private static readonly Notatiecontext Optie = new(Notatieplaats.Optie);

    /// <summary>The same text for every way to type a kenmerk: white space around it and the way in which accents were typed say nothing.</summary>
    /// <param name="kenmerk">The kenmerk.</param>
    public static string Kenmerksleutel(string kenmerk)
    {
        ArgumentNullException.ThrowIfNull(kenmerk);
        return Kenmerkgelijkheid.Sleutel(kenmerk);
    }

    /// <summary>Reads a number, such as an amount or a fraction; 1.730 and 12.500 have two readings and are refused.</summary>
    /// <param name="tekst">The text; a point is the decimal sign.</param>
    /// <param name="verwacht">What is accepted, for messages.</param>
    /// <param name="voorbeeld">An accepted text.</param>
    /// <param name="isMogelijk">Whether the number can be meant: what cannot, is no reading.</param>
    /// <param name="getal">The number.</param>
    /// <param name="melding">What is wrong.</param>
    public static bool TryGetal(string tekst, Tekst verwacht, string voorbeeld, Func<decimal, bool> isMogelijk, out decimal getal, out Tekst melding)
    {
        bool gelezen = Notatiebeleid.TryGetal(tekst, Optie, new(verwacht, verwacht, new(decimal.MinValue, decimal.MaxValue), voorbeeld) { Ook = isMogelijk, IsFractie = !isMogelijk(2) }, out getal, out var fout);
        melding = gelezen ? default : Melding(fout);
        return gelezen;
    }

    /// <summary>Reads a whole number; 1.000 has two readings and is refused.</summary>
    /// <param name="tekst">The text.</param>
    /// <param name="wat">What it is, for messages; with the bounds behind it, unless any number will do.</param>
    /// <param name="minimum">The lowest number.</param>
    /// <param name="maximum">The highest number.</param>
    /// <param name="getal">The number.</param>
    /// <param name="melding">What is wrong.</param>
    public static bool TryGeheel(string tekst, Tekst wat, int minimum, int maximum, out int getal, out Tekst melding)
    {
        bool gelezen = Notatiebeleid.TryGeheel(tekst, Optie, new(wat, minimum, maximum) { ZonderBereik = minimum == int.MinValue && maximum == int.MaxValue }, out getal, out var fout);
        melding = gelezen ? default : Melding(fout);
        return gelezen;
    }

    /// <summary>Reads a date: only as yyyy-mm-dd.</summary>
    /// <param name="tekst">The text.</param>
    /// <param name="datum">The date.</param>
    /// <param name="melding">What is wrong.</param>
    public static bool TryDatum(string tekst, out DateOnly datum, out Tekst melding)
    {
        bool gelezen = Notatiebeleid.TryDatum(tekst, Optie, out datum, out var fout);
        melding = gelezen ? default : Melding(fout);
        return gelezen;
    }

    /// <summary>Text that was found, as messages show it: between quotes, not too long, and what cannot be seen by its name (U+200B).</summary>
    /// <param name="tekst">The text.</param>
    public static string Aangehaald(string tekst) => Aanhaling.Tussen(tekst).Nl;

    /// <summary>Text of others, such as a kenmerk or the name of a file, on a line for people: what cannot be seen, or would steer a terminal, by its name (U+001B).</summary>
    /// <param name="tekst">The text.</param>
    public static string OpEenRegel(string tekst)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        return Aanhaling.OpEenRegel(tekst);
    }

    /// <summary>Text of others in a heading or a line of Markdown: it reads as it was given and brings no structure with it.</summary>
    /// <param name="tekst">The text.</param>
    public static string InMarkdown(string tekst)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        return Markdowntekst.Regel(tekst);
    }

    /// <summary>The row of a Markdown table; each cell reads as it was given and brings no structure with it.</summary>
    /// <param name="cellen">The cells.</param>
    public static string Markdownrij(params IEnumerable<string> cellen) => $"| {string.Join(" | ", cellen.Select(Markdowntekst.Cel))} |";

    /// <summary>What a file is that is no text in UTF-8, by how it begins; <see langword="null"/> when it may be.</summary>
    /// <param name="begin">The first bytes of the file; some dozens are enough.</param>
    public static Tekst? GeenTekst(ReadOnlySpan<byte> begin) => begin switch
    {
        [0x50, 0x4B, 0x03 or 0x05, ..] => new("een Excel-bestand (.xlsx) of een ander zip-bestand", "an Excel file (.xlsx) or another zip file"),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => new("een oud Excel-bestand (.xls) of een ander Office-bestand", "an old Excel file (.xls) or another Office file"),
        [0x1F, 0x8B, ..] => new("een gecomprimeerd bestand (gzip)", "a compressed file (gzip)"),
        [0x25, 0x50, 0x44, 0x46, ..] => new("een pdf", "a PDF"),
        [0xFF, 0xFE, ..] or [not 0, 0, not 0, 0, ..] => Utf16(begin, Encoding.Unicode),
        [0xFE, 0xFF, ..] or [0, not 0, 0, not 0, ..] => Utf16(begin, Encoding.BigEndianUnicode),
        _ => null,
    };

    /// <summary>Where a text is not UTF-8: the line, the word and the byte; <see langword="null"/> when it is.</summary>
    /// <param name="tekst">The text, or a part of it.</param>
    /// <param name="regelsErvoor">The number of lines before that part.</param>
    public static Tekst? GeenUtf8(ReadOnlySpan<byte> tekst, long regelsErvoor = 0)
    {
        int plaats = OngeldigeByte(tekst);
        if (plaats < 0) return null;
        long regel = regelsErvoor + tekst[..plaats].Count((byte)'\n') + 1;
        var (nl, en) = ($"{Woord(tekst, plaats)} met byte {tekst[plaats]:X2}", $"{Woord(tekst, plaats)} with byte {tekst[plaats]:X2}");
        return new($"regel {regel}: gevonden {nl}, geen UTF-8", $"line {regel}: found {en}, not UTF-8");
    }

    /// <summary>The first byte that is not part of UTF-8 text; −1 when there is none.</summary>
    internal static int OngeldigeByte(ReadOnlySpan<byte> tekst)
    {
        int plaats = 0;
        while (plaats < tekst.Length)
        {
            if (Rune.DecodeFromUtf8(tekst[plaats..], out _, out int lengte) != System.Buffers.OperationStatus.Done) return plaats;
            plaats += lengte;
        }

        return -1;
    }

    /// <summary>The word around a byte, as Windows-1252 has it.</summary>
    internal static string Woord(ReadOnlySpan<byte> tekst, int plaats)
    {
        const int Omgeving = 24;
        var scheidingen = "\n\r\t,;\"|:{}[]"u8;
        var (begin, einde) = (plaats, plaats + 1);
        while (begin > 0 && plaats - begin < Omgeving && !scheidingen.Contains(tekst[begin - 1])) begin--;
        while (einde < tekst.Length && einde - plaats < Omgeving && !scheidingen.Contains(tekst[einde])) einde++;
        var woord = new StringBuilder();
        foreach (byte teken in tekst[begin..einde]) woord.Append(teken is >= 0x80 and < 0xA0 ? Windows1252[teken - 0x80] : (char)teken);
        return Aanhaling.Tussen(woord.ToString()).Nl;
    }

    private static Tekst Utf16(ReadOnlySpan<byte> begin, Encoding codering)
    {
        var tekst = codering.GetString(begin[..(Math.Min(begin.Length, 64) / 2 * 2)]).TrimStart('\uFEFF');
        int einde = tekst.AsSpan().IndexOfAny("\n\r\t,;");
        var woord = Aanhaling.Tussen(einde < 0 ? tekst : tekst[..einde]);
        return new($"{woord.Nl} in UTF-16 (\"Unicode-tekst\" van Excel)", $"{woord.En} in UTF-16 (\"Unicode Text\" of Excel)");
    }

    private static Tekst Melding(in Notatiefout fout) => new(
        string.Create(CultureInfo.InvariantCulture, $"gevonden {fout.Gevonden.Nl}, verwacht {fout.Verwacht.Nl}"), string.Create(CultureInfo.InvariantCulture, $"found {fout.Gevonden.En}, expected {fout.Verwacht.En}"));
}
