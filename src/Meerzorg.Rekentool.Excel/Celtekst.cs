using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Meerzorg.Rekentool.Excel;

/// <summary>Text of others in the cell of a workbook: a sign that XML cannot hold stands there as <c>_x001B_</c>, and so does what would be taken for that.</summary>
internal static partial class Celtekst
{
    /// <summary>The longest text that a cell can hold.</summary>
    private const int Langste = 32_767;

    /// <summary>The text as it stands in a cell; cut off where a cell can hold no more.</summary>
    public static string Naar(string tekst)
    {
        var uit = new StringBuilder(tekst.Length);
        for (int plaats = 0; plaats < tekst.Length; plaats++)
        {
            char teken = tekst[plaats];
            bool isPaar = char.IsHighSurrogate(teken) && plaats + 1 < tekst.Length && char.IsLowSurrogate(tekst[plaats + 1]);
            if (isPaar) uit.Append(teken).Append(tekst[++plaats]);
            else if (teken == '\r' || !XmlConvert.IsXmlChar(teken) || (teken == '_' && IsBegin(tekst.AsSpan(plaats)))) uit.Append(CultureInfo.InvariantCulture, $"_x{(int)teken:X4}_");
            else uit.Append(teken);
        }

        return uit.Length <= Langste ? uit.ToString() : uit.ToString(0, Langste);
    }

    /// <summary>The text that stands in a cell.</summary>
    public static string Van(string tekst) =>
        tekst.Contains("_x", StringComparison.Ordinal) ? Verwijzing().Replace(tekst, gevonden => ((char)int.Parse(gevonden.ValueSpan[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString()) : tekst;

    /// <summary>Whether it may come to look like a reference, by the underscore of one that follows as well.</summary>
    private static bool IsBegin(ReadOnlySpan<char> tekst)
    {
        if (tekst.Length < 6 || tekst[1] != 'x') return false;
        foreach (char teken in tekst[2..6])
        {
            if (!char.IsAsciiHexDigit(teken)) return false;
        }

        return true;
    }

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Verwijzing();
}
