using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool;

/// <summary>An exact amount of time (Dutch: <i>uren</i>), per week unless a member says otherwise.</summary>
/// <remarks>
/// <para>Immutable and never rounded: context hours per year ÷ 365 × 7 stay an exact fraction.</para>
/// <para>
/// Text forms: <c>u:mm</c>, <c>u:mm:ss</c> (seconds may carry decimals) and decimal hours, each with a comma or a point
/// as decimal separator: <c>40:30</c>, <c>40:30:15,5</c>, <c>40,5</c>. A leading minus is allowed; a difference may be negative.
/// A text that can be read in more than one way is none of them: <c>44.46</c> (44:46, or 44:27:36) and <c>1.040</c> (1040:00, or 1:02:24).
/// </para>
/// </remarks>
/// <example><code>
/// Console.WriteLine(Uren.Van(40, 30) + Uren.Parse("4,75")); // 45:15
/// Console.WriteLine($"{Uren.Van(52) / 365 * 7} a week"); // 0:59:50,14 a week
/// Console.WriteLine(Uren.TryParse("44.46", out _)); // False
/// </code></example>
[JsonConverter(typeof(RekentoolConverter<Uren>))]
public readonly struct Uren : IEquatable<Uren>, IComparable<Uren>, IComparable, ISpanParsable<Uren>, ISpanFormattable
{
    private const int SecondenPerUur = 3600;
    private const int SecondenPerMinuut = 60;

    // More than any application or parameter needs, and few enough for every finite value to fit a decimal exactly.
    private const int MaximaleCijfersVoorKomma = 9;

    /// <summary>The most decimals that a text form can have.</summary>
    internal const int MaximaleDecimalen = 12;

    private static readonly Tekst Vormen = new("u:mm, u:mm:ss of decimale uren", "h:mm, h:mm:ss or decimal hours");

    private readonly Breuk _seconden;

    private Uren(Breuk seconden) => _seconden = seconden;

    /// <summary>No time: 0:00.</summary>
    public static Uren Nul => default;

    /// <summary>What text forms <see cref="Parse(string, IFormatProvider?)"/> accepts, for messages.</summary>
    internal static Tekst GeldigeVormen => Vormen;

    /// <summary>The time in seconds: exact where 28 digits hold it, otherwise rounded to those.</summary>
    /// <exception cref="OngeldigeInvoerException">No decimal holds it.</exception>
    public decimal Seconden => _seconden.NaarDecimaal();

    /// <summary>The time in hours: exact where 28 digits hold it, otherwise rounded to those.</summary>
    /// <exception cref="OngeldigeInvoerException">No decimal holds it.</exception>
    public decimal DecimaleUren => InUren.NaarDecimaal();

    /// <summary>−1, 0 or 1.</summary>
    public int Teken => _seconden.Teken;

    internal Breuk ExacteSeconden => _seconden;

    internal Breuk InUren => _seconden / SecondenPerUur;

    /// <summary>Time from whole hours, minutes and seconds.</summary>
    /// <param name="uren">Hours, below 0 for a negative time of whole hours; <c>-Van(1, 30)</c> is one and a half hours less.</param>
    /// <param name="minuten">Minutes, 0–59.</param>
    /// <param name="seconden">Seconds, 0–59; <see cref="VanSeconden"/> takes any number of them.</param>
    /// <exception cref="ArgumentOutOfRangeException">Minutes or seconds are not within 0–59, or go with hours below 0: each has two readings.</exception>
    public static Uren Van(int uren, int minuten = 0, int seconden = 0)
    {
        // 40 and 75 can be 40:75, a typing error, or 41:15; −1 and 30 can be −0:30 or −1:30.
        if (minuten is < 0 or >= 60 || (uren < 0 && minuten != 0)) throw MeerDanEenTijd(nameof(minuten), minuten, uren, SecondenPerMinuut);
        if (seconden is < 0 or >= 60 || (uren < 0 && seconden != 0)) throw MeerDanEenTijd(nameof(seconden), seconden, uren, 1);
        return new((long)uren * SecondenPerUur + minuten * SecondenPerMinuut + seconden);
    }

    /// <summary>Time from a number of seconds, exactly as given.</summary>
    /// <param name="seconden">Seconds.</param>
    public static Uren VanSeconden(decimal seconden) => new(seconden);

    /// <summary>Time from decimal hours, exactly as given: 40.5 is 40:30.</summary>
    /// <param name="uren">Hours.</param>
    public static Uren VanUren(decimal uren) => new((Breuk)uren * SecondenPerUur);

    internal static Uren VanExacteSeconden(Breuk seconden) => new(seconden);

    /// <summary>The sum.</summary>
    public static Uren operator +(Uren a, Uren b) => new(a._seconden + b._seconden);

    /// <summary>The difference, which may be negative.</summary>
    public static Uren operator -(Uren a, Uren b) => new(a._seconden - b._seconden);

    /// <summary>The opposite.</summary>
    public static Uren operator -(Uren a) => new(-a._seconden);

    /// <summary>The exact product with a number.</summary>
    public static Uren operator *(Uren a, decimal factor) => new(a._seconden * factor);

    /// <summary>The exact product with a number.</summary>
    public static Uren operator *(decimal factor, Uren a) => a * factor;

    /// <summary>The exact quotient by a number.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="deler"/> is 0.</exception>
    public static Uren operator /(Uren a, decimal deler) => new(a._seconden / deler);

    /// <summary>Exact comparison.</summary>
    public static bool operator <(Uren a, Uren b) => a._seconden < b._seconden;

    /// <summary>Exact comparison.</summary>
    public static bool operator >(Uren a, Uren b) => a._seconden > b._seconden;

    /// <summary>Exact comparison.</summary>
    public static bool operator <=(Uren a, Uren b) => a._seconden <= b._seconden;

    /// <summary>Exact comparison.</summary>
    public static bool operator >=(Uren a, Uren b) => a._seconden >= b._seconden;

    /// <summary>Exact equality.</summary>
    public static bool operator ==(Uren a, Uren b) => a._seconden == b._seconden;

    /// <summary>Exact inequality.</summary>
    public static bool operator !=(Uren a, Uren b) => a._seconden != b._seconden;

    /// <summary>The sum; for languages without operators.</summary>
    public static Uren Add(Uren a, Uren b) => a + b;

    /// <summary>The difference; for languages without operators.</summary>
    public static Uren Subtract(Uren a, Uren b) => a - b;

    /// <summary>The opposite; for languages without operators.</summary>
    public static Uren Negate(Uren a) => -a;

    /// <summary>The exact product; for languages without operators.</summary>
    public static Uren Multiply(Uren a, decimal factor) => a * factor;

    /// <summary>The exact quotient; for languages without operators.</summary>
    public static Uren Divide(Uren a, decimal deler) => a / deler;

    /// <inheritdoc/>
    public int CompareTo(Uren other) => _seconden.CompareTo(other._seconden);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Uren uren => CompareTo(uren),
        _ => throw new ArgumentException($"Geen {nameof(Uren)}: {obj.GetType()}.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Uren other) => _seconden == other._seconden;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Uren uren && Equals(uren);

    /// <inheritdoc/>
    public override int GetHashCode() => _seconden.GetHashCode();

    /// <summary>Reads time per week that somebody wrote, in one of the forms of <see cref="Uren"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: comma and point are both accepted, under every culture.</param>
    /// <exception cref="FormatException">The text is in none of the forms, or has more than one reading; the message names each.</exception>
    public static Uren Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Uren Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null)
    {
        if (Notatiebeleid.TryTijd(s, out var uren)) return uren;
        var fout = Notatiebeleid.GeenTijd(s);
        throw new FormatException($"Geen tijd: gevonden {fout.Gevonden.Nl}, verwacht {fout.Verwacht.Nl}.");
    }

    /// <summary>Reads time per week that somebody wrote, in one of the forms of <see cref="Uren"/>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The time, or <see cref="Nul"/>.</param>
    /// <returns>Whether the text is a time, with one reading.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Uren result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Uren result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Uren result) => Notatiebeleid.TryTijd(s, out result);

    /// <summary>Reads a form as it stands, for documents that this package wrote itself: decimal hours are decimal hours, whatever else they may look like.</summary>
    internal static bool TryExact(ReadOnlySpan<char> s, out Uren result)
    {
        result = default;
        bool negatief = s is ['-', ..];
        if (negatief) s = s[1..];

        Breuk seconden;
        int punt = s.IndexOf(':');
        if (punt < 0)
        {
            if (!TryGetal(s, out var uren)) return false;
            seconden = (Breuk)uren * SecondenPerUur;
        }
        else
        {
            var na = s[(punt + 1)..];
            if (!TryHeel(s[..punt], out long uren) || na.Length < 2 || !TryZestigtal(na[..2], out long minuten)) return false;
            decimal rest = 0;
            if (na.Length > 2 && (na[2] != ':' || !TrySeconden(na[3..], out rest))) return false;
            seconden = (Breuk)(uren * SecondenPerUur + minuten * SecondenPerMinuut) + rest;
        }

        result = new(negatief ? -seconden : seconden);
        return true;
    }

    /// <summary>The time as <c>u:mm</c>, with seconds where there are any, to hundredths of a second: 34:22:28,55.</summary>
    /// <remarks>A value that is not whole seconds always shows decimals, so 15:22:06,00 says: not exactly 15:22:06.</remarks>
    public override string ToString() => ToString(null, null);

    /// <summary>The time in the given language: only the decimal separator differs.</summary>
    /// <param name="taal">The language.</param>
    public string ToString(Taal taal) => ToString(null, taal.Getalnotatie());

    /// <summary>The time as text.</summary>
    /// <param name="format">
    /// <c>G</c> or empty: <c>u:mm[:ss[,ff]]</c>, rounded to hundredths of a second.
    /// <c>R</c>: the same with all decimals a decimal number can hold; parsing gives back every value that can be parsed.
    /// <c>U</c>: decimal hours, 40,5.
    /// </param>
    /// <param name="formatProvider">Gives the decimal separator; a comma where it is <see langword="null"/>.</param>
    /// <exception cref="FormatException">The format is none of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        var notatie = formatProvider is null ? Taal.Nederlands.Getalnotatie() : NumberFormatInfo.GetInstance(formatProvider);
        switch (format)
        {
            case null or "" or "G":
                {
                    bool geheel = _seconden == _seconden.Entier();
                    return Kloktijd(geheel ? _seconden : _seconden.AfgerondOp(2), geheel ? "00" : "00.00", notatie);
                }

            // A time that no decimal holds is text all the same: a refusal quotes it.
            case "R":
                return Kloktijd(_seconden.PastInDecimaal ? Seconden : _seconden.AfgerondOp(0), "00.############################", notatie);
            case "U":
                return InUren.PastInDecimaal ? DecimaleUren.ToString("0.############################", notatie) : InUren.Entier().ToString(CultureInfo.InvariantCulture);
            default:
                throw new FormatException($"Onbekende opmaak \"{format}\" voor {nameof(Uren)}: verwacht G, R of U.");
        }
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var tekst = ToString(format.ToString(), provider);
        charsWritten = tekst.TryCopyTo(destination) ? tekst.Length : 0;
        return charsWritten > 0;
    }

    private static ArgumentOutOfRangeException MeerDanEenTijd(string naam, int waarde, int uren, int eenheid)
    {
        var totaal = new Uren((long)uren * SecondenPerUur + (long)waarde * eenheid);
        return new(naam, waarde, string.Create(
            CultureInfo.InvariantCulture,
            $"Gevonden {uren} uur en {waarde} {naam}, verwacht 0 tot en met 59 {naam} bij een tijd van 0 uur of meer: opgeteld is het {totaal}, anders is het een tikfout. {nameof(VanSeconden)} neemt elk aantal seconden."));
    }

    private static string Kloktijd(Breuk seconden, string opmaak, NumberFormatInfo notatie)
    {
        var absoluut = Breuk.Abs(seconden);
        var minuten = (absoluut / SecondenPerMinuut).Entier();
        var rest = (absoluut - minuten * SecondenPerMinuut).NaarDecimaal();
        var uren = minuten / 60;
        var tekst = string.Create(CultureInfo.InvariantCulture, $"{(seconden.Teken < 0 ? "-" : "")}{uren}:{minuten - uren * 60:00}");
        bool metSeconden = rest != 0 || opmaak == "00.00";
        return metSeconden ? tekst + ":" + rest.ToString(opmaak, notatie) : tekst;
    }

    private static bool TryHeel(ReadOnlySpan<char> s, out long waarde)
    {
        waarde = 0;
        return s.Length <= MaximaleCijfersVoorKomma && AlleenCijfers(s) && long.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out waarde);
    }

    private static bool TryZestigtal(ReadOnlySpan<char> s, out long waarde) => TryHeel(s, out waarde) && waarde < 60;

    private static bool TrySeconden(ReadOnlySpan<char> s, out decimal waarde)
    {
        waarde = 0;
        return s.Length >= 2 && TryZestigtal(s[..2], out _) && (s.Length == 2 || s[2] is ',' or '.') && TryGetal(s, out waarde);
    }

    private static bool TryGetal(ReadOnlySpan<char> s, out decimal waarde)
    {
        waarde = 0;
        int komma = s.IndexOfAny(',', '.');
        var heel = komma < 0 ? s : s[..komma];
        if (!TryHeel(heel, out long geheel)) return false;
        waarde = geheel;
        if (komma < 0) return true;

        var decimalen = s[(komma + 1)..];
        if (decimalen.Length > MaximaleDecimalen || !AlleenCijfers(decimalen)) return false;
        long cijfers = long.Parse(decimalen, NumberStyles.None, CultureInfo.InvariantCulture);
        waarde += new decimal((int)cijfers, (int)(cijfers >> 32), 0, isNegative: false, (byte)decimalen.Length);
        return true;
    }

    private static bool AlleenCijfers(ReadOnlySpan<char> s) => !s.IsEmpty && s.IndexOfAnyExceptInRange('0', '9') < 0;
}
