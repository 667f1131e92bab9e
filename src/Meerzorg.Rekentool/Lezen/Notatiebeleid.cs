using System.Globalization;

namespace Meerzorg.Rekentool;

/// <summary>The one policy of notations that people write: what is accepted has exactly one reading (<c>docs/invoer.md</c>).</summary>
/// <remarks>
/// A text is held against every way in which a Dutch reader, an English reader and a spreadsheet could mean it. Readings that the
/// field cannot hold do not count. Where the accepted reading is the only one left, or all give the same value, it is the value;
/// otherwise it is a refusal that gives an accepted notation for each reading. What the package itself writes is not read here.
/// </remarks>
internal static partial class Notatiebeleid
{
    /// <summary>What people and programs type for a hyphen.</summary>
    public const string Streepjes = "\u2010\u2011\u2012\u2013\u2212-";

    private const int MaximaleCijfers = 28;

    /// <summary>One way to read a text.</summary>
    private readonly record struct Lezing<T>(T Waarde, Tekst Naam);

    /// <summary>The parts of a number as it was typed: digits, with signs between them; none when it is something else.</summary>
    private readonly record struct Getaltekst(bool Negatief, string[] Groepen, char[] Tekens)
    {
        public static Getaltekst Van(ReadOnlySpan<char> tekst)
        {
            bool negatief = tekst is ['-', ..];
            if (negatief) tekst = tekst[1..];
            var (groepen, tekens, begin) = (new List<string>(), new List<char>(), 0);
            for (int plaats = 0; plaats <= tekst.Length; plaats++)
            {
                if (plaats < tekst.Length && char.IsAsciiDigit(tekst[plaats])) continue;
                if (plaats == begin) return default;
                groepen.Add(tekst[begin..plaats].ToString());
                begin = plaats + 1;
                if (plaats == tekst.Length) break;
                if (!IsTeken(tekst[plaats])) return default;
                tekens.Add(char.IsWhiteSpace(tekst[plaats]) ? ' ' : tekst[plaats]);
            }

            return new(negatief, [.. groepen], [.. tekens]);
        }

        public bool IsGetal => Groepen is { Length: > 0 };

        /// <summary>How many digits, without the zeros in front.</summary>
        public int Cijfers => Groepen[0].TrimStart('0').Length + Groepen.Skip(1).Sum(groep => groep.Length);

        public bool IsGeheel => IsGetal && Tekens.Length == 0;

        /// <summary>Whether one point or comma stands in it: a decimal sign, at least to some.</summary>
        public bool IsDecimaal => IsGetal && Tekens is ['.' or ','];

        /// <summary>Whether the signs can be those between thousands: one to three digits, then groups of exactly three.</summary>
        public bool IsDuizendtal => IsGetal && IsGegroepeerd(Tekens.Length);

        /// <summary>Whether it has signs between thousands and another one before decimals: 10.000,50.</summary>
        public bool IsDuizendtalMetDecimalen =>
            IsGetal && Tekens.Length > 1 && Tekens[^1] is '.' or ',' && Tekens[^1] != Tekens[0] && IsGegroepeerd(Tekens.Length - 1);

        public decimal Geheel => Getal(string.Concat(Groepen));

        public decimal MetDecimalen => Getal($"{string.Concat(Groepen[..^1])}.{Groepen[^1]}");

        private bool IsGegroepeerd(int tekens) =>
            tekens > 0
            && Tekens.AsSpan(0, tekens).IndexOfAnyExcept(Tekens[0]) < 0
            && Groepen[0] is { Length: <= 3 } eerste && eerste[0] != '0'
            && Groepen.AsSpan(1, tekens).ToArray().All(groep => groep.Length == 3);

        private decimal Getal(string cijfers)
        {
            var getal = decimal.Parse(cijfers, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
            return Negatief ? -getal : getal;
        }

        private static bool IsTeken(char teken) => teken is '.' or ',' or '\'' or '\u2019' || char.IsWhiteSpace(teken);
    }

    private static Tekst Duizendtallen(char teken) => teken switch
    {
        '.' => new("met een punt tussen duizendtallen", "with a point between thousands"),
        ',' => new("met een komma tussen duizendtallen", "with a comma between thousands"),
        ' ' => new("met een spatie tussen duizendtallen", "with a space between thousands"),
        _ => new("met een apostrof tussen duizendtallen", "with an apostrophe between thousands"),
    };

    private static Tekst Decimaal(char teken) => teken == '.' ? new("met een decimale punt", "with a decimal point") : new("met een decimale komma", "with a decimal comma");

    /// <summary>The refusal of what can be read in several ways.</summary>
    private static Notatiefout Meerduidig<T>(Tekst gevonden, IEnumerable<Lezing<T>> lezingen, Func<T, string> notatie) => new(
        Foutsoort.Meerduidig,
        OpMeerManieren(gevonden),
        new(
            string.Join(" of ", lezingen.Select(lezing => $"{notatie(lezing.Waarde)} ({lezing.Naam.Nl})")),
            string.Join(" or ", lezingen.Select(lezing => $"{notatie(lezing.Waarde)} ({lezing.Naam.En})"))));

    /// <summary>What was found, where that can be read in several ways.</summary>
    public static Tekst OpMeerManieren(Tekst gevonden) => new($"{gevonden.Nl}, dat op meer dan één manier te lezen is", $"{gevonden.En}, which can be read in more than one way");

    /// <summary>What is accepted, with the accepted notation of what was meant.</summary>
    private static Tekst Dus(Tekst verwacht, string notatie) => new($"{verwacht.Nl}, dus {notatie}", $"{verwacht.En}, so {notatie}");

    private static Tekst Zoals(Tekst verwacht, string voorbeeld) => new($"{verwacht.Nl}, zoals {voorbeeld}", $"{verwacht.En}, such as {voorbeeld}");
}
