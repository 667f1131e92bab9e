using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Meerzorg.Rekentool;

/// <summary>How messages show what was found: as it was typed, on one line, not too long, and with what cannot be seen by its name.</summary>
internal static class Aanhaling
{
    private const int Maximum = 60;

    /// <summary>Text that was found, between quotes, so that spaces around it can be seen.</summary>
    public static Tekst Tussen(ReadOnlySpan<char> tekst) => Tekst.Gelijk($"\"{Leesbaar(tekst)}\"");

    /// <summary>A field that was found, or nothing.</summary>
    public static Tekst VanVeld(ReadOnlySpan<char> tekst) => tekst.IsEmpty ? new("niets", "nothing") : Tussen(tekst);

    /// <summary>A value as it stands in the file.</summary>
    public static string Van(JsonElement element)
    {
        var tekst = element.GetRawText();

        // Between the parts of an object or a list white space says nothing; inside a text every character counts.
        return Leesbaar(element.ValueKind is JsonValueKind.Object or JsonValueKind.Array
            ? string.Join(' ', tekst.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries))
            : tekst);
    }

    /// <summary>The name of a member as it stands in the file.</summary>
    public static string Van(JsonProperty lid) => Leesbaar(Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(lid)));

    /// <summary>Text with what cannot be seen by its name, <c>[U+200B]</c>, and cut where it is long.</summary>
    public static string Leesbaar(ReadOnlySpan<char> tekst)
    {
        if (tekst.Length <= Maximum && tekst.IndexOfAnyExceptInRange(' ', '~') < 0) return tekst.ToString();
        var uit = new StringBuilder();
        int getoond = 0;
        foreach (var teken in tekst.EnumerateRunes())
        {
            if (getoond++ == Maximum) return uit.Append('…').ToString();
            if (IsOnzichtbaar(teken)) uit.Append(Naam(teken.Value));
            else uit.Append(teken.ToString());
        }

        return uit.ToString();
    }

    /// <summary>Text as a whole, on one line, with what cannot be seen by its name.</summary>
    public static string OpEenRegel(string tekst)
    {
        if (tekst.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0) return tekst;
        var uit = new StringBuilder();
        foreach (var teken in tekst.EnumerateRunes())
        {
            // A space that does not break is one to the eye, and our own amounts may have it.
            if (IsOnzichtbaar(teken) && teken.Value is not ('\u00A0' or '\u202F')) uit.Append(Naam(teken.Value));
            else uit.Append(teken.ToString());
        }

        return uit.ToString();
    }

    /// <summary>The name of a character: U+00A0.</summary>
    private static string Naam(int teken) => string.Create(CultureInfo.InvariantCulture, $"[U+{teken:X4}]");

    private static bool IsOnzichtbaar(Rune teken) => teken.Value switch
    {
        ' ' => false,

        // Letters and marks by their category, and nothing to the eye: grapheme joiner, fillers, variation selectors, an empty braille cell.
        0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2800 or 0x3164 or 0xFFA0 or 0xFFFD => true,
        (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) => true,
        _ => Rune.GetUnicodeCategory(teken) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned,
    };
}
