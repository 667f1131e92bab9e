using System.Globalization;
using System.Text;

namespace Meerzorg.Rekentool;

/// <summary>Text of others in Markdown: it reads as it was given, and brings no structure with it.</summary>
internal static class Markdowntekst
{
    private const string Altijd = "\\`*~<";
    private const string Vooraan = "#>+-=";

    /// <summary>The text as it stands in a heading, a list item or a paragraph.</summary>
    public static string Regel(string tekst)
    {
        var regel = new StringBuilder(Inline(tekst));
        if (regel.Length == 0) return "";
        if (regel[^1] == '#') regel.Insert(regel.Length - 1, '\\'); // closes a heading
        if (Vooraan.Contains(regel[0], StringComparison.Ordinal)) regel.Insert(0, '\\');

        // A number with a point or a bracket behind it starts a list.
        int cijfers = 0;
        while (cijfers < regel.Length && char.IsAsciiDigit(regel[cijfers])) cijfers++;
        if (cijfers > 0 && cijfers < regel.Length && regel[cijfers] is '.' or ')' && (cijfers + 1 == regel.Length || regel[cijfers + 1] == ' ')) regel.Insert(cijfers, '\\');
        return regel.ToString();
    }

    /// <summary>The text as it stands in the cell of a table.</summary>
    public static string Cel(string tekst) => Inline(tekst).Replace("|", "\\|", StringComparison.Ordinal);

    private static string Inline(string tekst)
    {
        // Brackets are ours around the id of a rule; only in front of an address, or of another bracket, do they make a link.
        bool isLink = tekst.Contains("](", StringComparison.Ordinal) || tekst.Contains("][", StringComparison.Ordinal) || tekst.Contains("]:", StringComparison.Ordinal);
        var uit = new StringBuilder(tekst.Length);
        for (int plaats = 0; plaats < tekst.Length; plaats++)
        {
            char teken = tekst[plaats];
            if (IsOnzichtbaar(teken)) uit.Append(CultureInfo.InvariantCulture, $"&#{(int)teken};");
            else if (teken == '&' && IsNaam(tekst, plaats + 1)) uit.Append("&amp;");
            else if (Altijd.Contains(teken, StringComparison.Ordinal) || (teken == '[' && isLink) || (teken == '_' && !(IsLetter(tekst, plaats - 1) && IsLetter(tekst, plaats + 1)))) uit.Append('\\').Append(teken);
            else uit.Append(teken);
        }

        return uit.ToString();
    }

    /// <summary>What steers a terminal, a line or the direction of reading: in the source it must not do that.</summary>
    private static bool IsOnzichtbaar(char teken) =>
        char.IsControl(teken) || CharUnicodeInfo.GetUnicodeCategory(teken) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static bool IsNaam(string tekst, int plaats) => plaats < tekst.Length && (tekst[plaats] == '#' || char.IsAsciiLetter(tekst[plaats]));

    private static bool IsLetter(string tekst, int plaats) => plaats >= 0 && plaats < tekst.Length && char.IsLetterOrDigit(tekst[plaats]);
}
