using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Meerzorg.Rekentool;

/// <summary>Why a text is not JSON, in words of the person who has to mend it.</summary>
/// <param name="Plaats">Where it is, in bytes from the start.</param>
/// <param name="Gevonden">What was found.</param>
/// <param name="Raad">What to do about it; goes behind what was expected.</param>
internal readonly record struct Jsonoorzaak(int Plaats, Tekst Gevonden, Tekst Raad)
{
    private static readonly SearchValues<char> Woordeinden = SearchValues.Create("\r\n,:;{}[] ");
    private static readonly SearchValues<byte> Jsontekens = SearchValues.Create("{}[]:"u8);
    private static readonly Tekst AlsUtf8 = new(", opgeslagen als UTF-8", ", saved as UTF-8");

    /// <summary>What is wrong with a file as a whole; <see langword="null"/> when it may be JSON.</summary>
    public static Jsonoorzaak? VanBestand(ReadOnlySpan<byte> tekst)
    {
        if (Kaal(tekst, 0) == tekst.Length) return new(0, tekst.IsEmpty ? new("een leeg bestand", "an empty file") : new("een bestand met alleen spaties en regeleinden", "a file of only spaces and line breaks"), default);
        if (Invoertekst.GeenTekst(tekst[..Math.Min(tekst.Length, 256)]) is { } anders) return new(0, anders, anders.Nl.Contains("UTF-16", StringComparison.Ordinal) ? AlsUtf8 : default);
        if (!Utf8.IsValid(tekst))
        {
            int plaats = Invoertekst.OngeldigeByte(tekst);
            var woord = Invoertekst.Woord(tekst, plaats);
            return new(plaats, new($"{woord} met byte {tekst[plaats]:X2}, geen UTF-8", $"{woord} with byte {tekst[plaats]:X2}, not UTF-8"), AlsUtf8);
        }

        return IsTabel(tekst) ? new(0, new("een tabel (CSV)", "a table (CSV)"), new("; een tabel leest meerzorg bulk", "; meerzorg bulk reads a table")) : null;
    }

    /// <summary>The cause of a fault that the parser found.</summary>
    /// <param name="tekst">The text.</param>
    /// <param name="plaats">Where the parser stopped.</param>
    /// <param name="vorig">What it had read last.</param>
    /// <param name="diepte">In how many objects and lists it was.</param>
    /// <param name="maximaleDiepte">In how many it may be.</param>
    public static Jsonoorzaak Van(ReadOnlySpan<byte> tekst, int plaats, JsonTokenType vorig, int diepte, int maximaleDiepte)
    {
        plaats = Math.Min(plaats, tekst.Length);
        bool isKlaar = diepte == 0 && vorig is not (JsonTokenType.None or JsonTokenType.StartObject or JsonTokenType.StartArray);
        if (isKlaar) return new(plaats, new($"tekst na het einde: {Rond(tekst, plaats)}", $"text after the end: {Rond(tekst, plaats)}"), new(" en niets erachter", " and nothing after it"));
        if (Kaal(tekst, plaats) == tekst.Length) return new(plaats, new("het einde van het bestand", "the end of the file"), diepte > 0 ? new("; er ontbreekt een sluitende } of ]", "; a closing } or ] is missing") : default);
        if (diepte >= maximaleDiepte) return new(plaats, new("te veel objecten en lijsten in elkaar", "too many objects and lists within each other"), default);

        byte teken = tekst[plaats];
        int voor = Voorganger(tekst, plaats);
        byte erVoor = voor < 0 ? default : tekst[voor];
        return teken switch
        {
            (byte)'}' or (byte)']' when erVoor == ',' => new(voor, new($"een komma voor {(char)teken}", $"a comma before {(char)teken}"), new(" zonder die komma", " without that comma")),
            (byte)',' when erVoor is (byte)',' or (byte)'{' or (byte)'[' => new(plaats, new("een komma te veel", "a comma too many"), new(" zonder die komma", " without that comma")),
            (byte)'/' or (byte)'#' => new(plaats, new("commentaar", "a comment"), new(" zonder commentaar", " without comments")),
            (byte)'\'' => Aanhalingstekens(plaats, new("enkele aanhalingstekens", "single quotes")),
            0xE2 when tekst[plaats..] is [_, 0x80, >= 0x98 and <= 0x9F, ..] => Aanhalingstekens(plaats, new("gekrulde aanhalingstekens", "curly quotes")),
            < 0x20 => new(plaats, new("een regeleinde of tab in een tekst", "a line break or tab in a text"), new("; in een tekst is dat \\n of \\t", "; in a text that is \\n or \\t")),
            (byte)'=' => new(plaats, new("een =", "a ="), new(" met een dubbele punt tussen naam en waarde", " with a colon between name and value")),
            _ when plaats > 0 && tekst[plaats - 1] == '\\' => new(plaats - 1, new($"\\{(char)teken} in een tekst", $"\\{(char)teken} in a text"), new("; een \\ in een tekst is \\\\", "; a \\ in a text is \\\\")),
            _ when IsCijfer(teken) && erVoor == ',' && voor > 0 && IsCijfer(tekst[voor - 1]) && vorig == JsonTokenType.Number => new(voor, new("een komma in een getal", "a comma in a number"), new(" met een decimale punt in getallen", " with a decimal point in numbers")),
            _ when vorig == JsonTokenType.PropertyName && erVoor == '"' => new(plaats, new("een naam zonder dubbele punt erachter", "a name without a colon after it"), default),
            _ when IsWaardebegin(teken) && (erVoor is (byte)'"' or (byte)'}' or (byte)']' || (IsEindeVanWoord(erVoor) && voor < plaats - 1)) => new(plaats, new($"geen komma voor {Rond(tekst, plaats)}", $"no comma before {Rond(tekst, plaats)}"), default),
            _ when char.IsAsciiLetter((char)teken) && erVoor is (byte)':' or (byte)'[' => new(
                plaats,
                new($"{Rond(tekst, plaats)} zonder aanhalingstekens", $"{Rond(tekst, plaats)} without quotes"),
                new("; zonder aanhalingstekens kan alleen een getal, true, false of null", "; only a number, true, false or null can stand without quotes")),
            _ when Waardetekst(tekst, plaats) is { Length: > 1 } waarde && waarde.Contains(':', StringComparison.Ordinal) => new(
                plaats, new($"{waarde} zonder aanhalingstekens", $"{waarde} without quotes"), new("; een tijd staat tussen dubbele aanhalingstekens", "; a time stands between double quotes")),
            _ when Waardetekst(tekst, plaats) is { Length: > 1 } waarde => new(
                plaats, new($"{waarde}, wat in JSON geen getal is", $"{waarde}, which is not a number in JSON"), new("; een getal is zoals 12 of 12.50", "; a number is as 12 or 12.50")),
            _ when char.IsAsciiLetter((char)teken) && erVoor is (byte)'{' or (byte)',' && vorig is not JsonTokenType.StartArray => new(
                plaats, new($"{Rond(tekst, plaats)} zonder aanhalingstekens", $"{Rond(tekst, plaats)} without quotes"), new("; een naam staat tussen dubbele aanhalingstekens", "; a name stands between double quotes")),
            _ => new(plaats, new($"{Rond(tekst, plaats)}, wat geen JSON is", $"{Rond(tekst, plaats)}, which is not JSON"), default),
        };
    }

    private static Jsonoorzaak Aanhalingstekens(int plaats, Tekst gevonden) => new(plaats, gevonden, new(" met dubbele aanhalingstekens: \"", " with double quotes: \""));

    /// <summary>Whether a text starts as a table does: names, with separators between them, on a line of their own.</summary>
    private static bool IsTabel(ReadOnlySpan<byte> tekst)
    {
        int begin = Kaal(tekst, 0);
        int einde = tekst[begin..].IndexOfAny((byte)'\n', (byte)'\r');
        var regel = einde < 0 ? tekst[begin..] : tekst[begin..(begin + einde)];
        return char.IsAsciiLetter((char)regel[0]) && !regel.ContainsAny(Jsontekens) && (regel.Count((byte)';') > 1 || regel.Count((byte)',') > 1 || regel.Count((byte)'\t') > 1);
    }

    /// <summary>What stands at a place, up to where something else begins.</summary>
    private static string Rond(ReadOnlySpan<byte> tekst, int plaats)
    {
        const int Lengte = 24;
        var stuk = Encoding.UTF8.GetString(tekst[plaats..Math.Min(tekst.Length, plaats + Lengte * 4)]);
        int einde = stuk.AsSpan(1).IndexOfAny(Woordeinden);
        stuk = einde < 0 ? stuk : stuk[..(einde + 1)];
        return Aanhaling.Leesbaar(stuk.Length > Lengte ? stuk[..Lengte] : stuk);
    }

    /// <summary>The value around a place, where it is made of digits and what people write with them; otherwise nothing.</summary>
    private static string Waardetekst(ReadOnlySpan<byte> tekst, int plaats)
    {
        var tekens = "0123456789+-.:%eE"u8;
        int begin = plaats, einde = plaats;
        while (begin > 0 && tekens.Contains(tekst[begin - 1]) && !(tekst[begin - 1] == ':' && begin > 1 && !IsCijfer(tekst[begin - 2]))) begin--;
        while (einde < tekst.Length && tekens.Contains(tekst[einde])) einde++;
        return tekst[begin..einde].IndexOfAnyInRange((byte)'0', (byte)'9') < 0 ? "" : Aanhaling.Leesbaar(Encoding.UTF8.GetString(tekst[begin..einde]));
    }

    private static int Kaal(ReadOnlySpan<byte> tekst, int vanaf)
    {
        int anders = tekst[vanaf..].IndexOfAnyExcept(" \t\r\n"u8);
        return anders < 0 ? tekst.Length : vanaf + anders;
    }

    private static int Voorganger(ReadOnlySpan<byte> tekst, int plaats) => tekst[..plaats].LastIndexOfAnyExcept(" \t\r\n"u8);

    private static bool IsCijfer(byte teken) => char.IsAsciiDigit((char)teken);

    private static bool IsEindeVanWoord(byte teken) => char.IsAsciiLetterOrDigit((char)teken);

    private static bool IsWaardebegin(byte teken) => char.IsAsciiLetterOrDigit((char)teken) || teken is (byte)'"' or (byte)'{' or (byte)'[' or (byte)'-';
}
