using System.Collections.Immutable;
using System.Globalization;

namespace Meerzorg.Rekentool;

/// <content>Times.</content>
internal static partial class Notatiebeleid
{
    private const int UrenPerDag = 24;
    private const int MinutenPerUur = 60;
    private const int SecondenPerUur = 3600;
    private const int NanosecondeDecimalen = 9;

    // A spreadsheet keeps time as a part of a day. Fewer decimals than these are also written by people, for parts of an hour.
    private const int DecimalenVanMinuten = 4;
    private const int DecimalenVanSeconden = 8;

    private static readonly Tekst UrenEnMinuten = new("uren en minuten", "hours and minutes");
    private static readonly ImmutableArray<string> Urenwoorden = ["uren", "uur", "hours", "hour", "hrs", "hr", "u", "h"];
    private static readonly ImmutableArray<string> Minutenwoorden = ["minuten", "minuut", "minutes", "minute", "min", "m"];

    /// <summary>More hours a week than any field holds, even with several carers at once; beyond it is a typing error.</summary>
    public static Uren LangsteWeek { get; } = Uren.Van(2000);

    /// <summary>Reads a time that somebody wrote, per week, not knowing for which field.</summary>
    public static bool TryTijd(ReadOnlySpan<char> tekst, out Uren waarde) => IsTijd(tekst.Trim(), new(Notatieplaats.Programma), LangsteWeek, out waarde);

    /// <summary>What is wrong with a text that <see cref="TryTijd(ReadOnlySpan{char}, out Uren)"/> does not read.</summary>
    public static Notatiefout GeenTijd(ReadOnlySpan<char> tekst) => GeenTijd(tekst, new(Notatieplaats.Programma), LangsteWeek);

    /// <summary>Reads a time that somebody wrote.</summary>
    /// <param name="tekst">The text, with white space around it or not.</param>
    /// <param name="context">Where it stands, and the notation that was stated.</param>
    /// <param name="maximum">What the field can hold: readings beyond it are impossible. The value itself may still be beyond it, or negative.</param>
    /// <param name="waarde">The time.</param>
    /// <param name="fout">The refusal.</param>
    public static bool TryTijd(ReadOnlySpan<char> tekst, in Notatiecontext context, Uren maximum, out Uren waarde, out Notatiefout fout)
    {
        fout = default;
        if (IsTijd(tekst.Trim(), context, maximum, out waarde)) return true;
        fout = GeenTijd(tekst, context, maximum);
        return false;
    }

    /// <summary>The refusal of a time that is not accepted as it is, such as a number where JSON needs a text; it gives what is meant, where that is clear.</summary>
    public static Notatiefout GeenTijd(ReadOnlySpan<char> tekst, in Notatiecontext context, Uren maximum)
    {
        var vormen = context.Uren == Urennotatie.UrenEnMinuten ? new Tekst("u:mm, u:mm:ss of u.mm", "h:mm, h:mm:ss or h.mm") : Uren.GeldigeVormen;
        return Tijdfout(tekst, context, maximum, context.Plaats == Notatieplaats.Json ? new($"een tijd als tekst: {vormen.Nl}", $"a time as text: {vormen.En}") : vormen, "40:30");
    }

    /// <summary>Reads a time that is only accepted with a colon, such as a time of day.</summary>
    /// <param name="tekst">The text.</param>
    /// <param name="context">Where it stands.</param>
    /// <param name="maximum">What the field can hold.</param>
    /// <param name="verwacht">What is accepted, for messages.</param>
    /// <param name="voorbeeld">An example of it.</param>
    /// <param name="waarde">The time.</param>
    /// <param name="fout">The refusal.</param>
    public static bool TryKloktijd(ReadOnlySpan<char> tekst, in Notatiecontext context, Uren maximum, Tekst verwacht, string voorbeeld, out Uren waarde, out Notatiefout fout)
    {
        fout = default;
        var kaal = tekst.Trim();
        if (kaal.Contains(':') && IsTijd(kaal, context, maximum, out waarde)) return true;
        waarde = default;
        fout = Tijdfout(tekst, context, maximum, verwacht, voorbeeld);
        return false;
    }

    /// <summary>Reads a time of day: only with a colon, up to 24:00.</summary>
    public static bool TryTijdstip(ReadOnlySpan<char> tekst, in Notatiecontext context, out Uren waarde, out Notatiefout fout) =>
        TryKloktijd(tekst, context, Uren.Van(UrenPerDag), new("een tijdstip als tekst: u:mm", "a time of day as text: h:mm"), "7:30", out waarde, out fout);

    /// <summary>Whether a text has one reading, and that in an accepted notation.</summary>
    private static bool IsTijd(ReadOnlySpan<char> tekst, in Notatiecontext context, Uren maximum, out Uren waarde)
    {
        int teken = tekst.IndexOfAny('.', ',');
        if (tekst.Contains(':')) return IsAanvaard(teken, tekst, context) & Uren.TryExact(tekst, out waarde);
        if (context.Uren == Urennotatie.UrenEnMinuten && teken >= 0)
        {
            waarde = default;
            return Getaltekst.Van(tekst) is { IsDecimaal: true } delen && TryMinuten(delen, out waarde);
        }

        if (!IsAanvaard(teken, tekst, context) | !Uren.TryExact(tekst, out waarde)) waarde = default;
        else if (teken < 0 || context.Uren == Urennotatie.Decimaal) return true;
        else
        {
            // Without a stated notation every other way to read it must be impossible, or give the same.
            var enige = waarde;
            if (Tijdlezingen(tekst).TrueForAll(lezing => lezing.Waarde == enige || !Past(lezing.Waarde, maximum))) return true;
            waarde = default;
        }

        return false;
    }

    private static bool IsAanvaard(int teken, ReadOnlySpan<char> tekst, in Notatiecontext context) => teken < 0 || context.IsDecimaalVanTijd(tekst[teken]);

    private static Notatiefout Tijdfout(ReadOnlySpan<char> tekst, in Notatiecontext context, Uren maximum, Tekst verwacht, string voorbeeld)
    {
        var kaal = tekst.Trim();
        var (plaats, gevonden) = (context, Aanhaling.Tussen(tekst));
        string Notatie(Uren uren) => plaats.AlsTekst(uren.ToString("R", (plaats.Decimaalteken == ',' ? Taal.Nederlands : Taal.Engels).Getalnotatie()));

        var lezingen = kaal.Contains(':') ? Dubbelepuntlezingen(kaal) : Tijdlezingen(kaal);
        if (lezingen.Count == 0) lezingen = Woordlezingen(kaal);
        if (plaats.Uren == Urennotatie.UrenEnMinuten) lezingen.InsertRange(0, MetEenCijfer(kaal));
        var mogelijk = lezingen.Where(lezing => Past(lezing.Waarde, maximum)).DistinctBy(lezing => lezing.Waarde).ToList();
        if (mogelijk.Count > 1) return Meerduidig(gevonden, mogelijk, Notatie);

        if (Getaltekst.Van(kaal) is { IsDecimaal: true } delen && delen.Groepen[1].Length > Uren.MaximaleDecimalen)
        {
            verwacht = new($"{verwacht.Nl}, met ten hoogste {Uren.MaximaleDecimalen} decimalen van een uur", $"{verwacht.En}, with at most {Uren.MaximaleDecimalen} decimals of an hour");
            return new(Foutsoort.BuitenBereik, gevonden, Zoals(verwacht, plaats.AlsTekst(voorbeeld)));
        }

        return new(Foutsoort.Onleesbaar, gevonden, mogelijk is [var enige] ? Dus(verwacht, Notatie(enige.Waarde)) : Zoals(verwacht, plaats.AlsTekst(voorbeeld)));
    }

    private static bool Past(Uren waarde, Uren maximum) => waarde <= maximum && -waarde <= maximum;

    /// <summary>Every way to read a number as a time, each value once.</summary>
    private static List<Lezing<Uren>> Tijdlezingen(ReadOnlySpan<char> tekst)
    {
        var lezingen = new List<Lezing<Uren>>();
        var delen = Getaltekst.Van(tekst);
        if (!delen.IsGetal || delen.Cijfers > MaximaleCijfers) return lezingen;

        if (TryMinuten(delen, out var minuten)) lezingen.Add(new(minuten, UrenEnMinuten));
        if (delen is { IsDuizendtal: true }) lezingen.Add(new(Uren.VanUren(delen.Geheel), Duizendtallen(delen.Tekens[0])));
        if (delen is { IsDuizendtalMetDecimalen: true }) lezingen.Add(new(Uren.VanUren(delen.MetDecimalen), Duizendtallen(delen.Tekens[0])));
        if (delen is { IsGeheel: true }) lezingen.Add(new(Uren.VanUren(delen.Geheel), new("hele uren", "whole hours")));
        if (delen is { IsDecimaal: true })
        {
            // Digits that no notation of a time can keep are less than a nanosecond.
            var uren = delen.MetDecimalen;
            lezingen.Add(new(
                delen.Groepen[1].Length > Uren.MaximaleDecimalen ? Uren.VanSeconden(decimal.Round(uren * SecondenPerUur, NanosecondeDecimalen)) : Uren.VanUren(uren),
                new("decimale uren", "decimal hours")));
            if (DeelVanEenDag(uren, delen.Groepen[1].TrimEnd('0').Length) is { } dagdeel)
                lezingen.Add(new(dagdeel, new("een deel van een dag, zoals een spreadsheet tijd bewaart", "a part of a day, as a spreadsheet keeps time")));
        }

        return lezingen;
    }

    /// <summary>Hours and minutes, or also seconds, with another sign than a colon between them.</summary>
    private static bool TryMinuten(in Getaltekst delen, out Uren waarde)
    {
        waarde = default;
        if (!delen.IsGetal || delen.Tekens.Length is not (1 or 2) || delen.Tekens[^1] != delen.Tekens[0] || delen.Tekens[0] is not ('.' or ',' or ' ')) return false;
        return delen.Groepen.Skip(1).All(groep => groep.Length == 2) && Uren.TryExact($"{(delen.Negatief ? "-" : "")}{string.Join(':', delen.Groepen)}", out waarde);
    }

    /// <summary>The time of a part of a day, where a number has so many decimals and comes to whole minutes or seconds as days and not as hours.</summary>
    private static Uren? DeelVanEenDag(decimal getal, int decimalen)
    {
        if (decimalen < DecimalenVanMinuten || Math.Abs(getal) > (decimal)LangsteWeek.DecimaleUren * UrenPerDag) return null;
        if (Afgerond(MinutenPerUur * UrenPerDag) is { } minuten) return Afgerond(MinutenPerUur) is null ? Uren.VanSeconden(minuten * MinutenPerUur) : null;
        return decimalen >= DecimalenVanSeconden && Afgerond(SecondenPerUur * UrenPerDag) is { } seconden && Afgerond(SecondenPerUur) is null ? Uren.VanSeconden(seconden) : null;

        // The number stands for all that would be rounded to it.
        decimal? Afgerond(int factor)
        {
            var (maal, marge) = (getal * factor, factor / 2m);
            for (int i = 0; i < decimalen; i++) marge /= 10;
            var geheel = decimal.Round(maal);
            return Math.Abs(maal - geheel) <= marge ? geheel : null;
        }
    }

    /// <summary>Where hours and minutes were stated: one digit for the minutes is one too few.</summary>
    private static List<Lezing<Uren>> MetEenCijfer(ReadOnlySpan<char> tekst)
    {
        if (Getaltekst.Van(tekst) is not { IsDecimaal: true } delen || delen.Groepen[1].Length != 1) return [];
        return Dubbelepuntlezingen($"{(delen.Negatief ? "-" : "")}{string.Join(':', delen.Groepen)}");
    }

    /// <summary>What can be meant by a text with a colon that is not quite a time.</summary>
    private static List<Lezing<Uren>> Dubbelepuntlezingen(ReadOnlySpan<char> tekst)
    {
        var zonderSpaties = string.Concat(tekst.ToString().Where(teken => !char.IsWhiteSpace(teken)));
        if (Uren.TryExact(zonderSpaties, out var uren)) return [new(uren, UrenEnMinuten)];
        if (zonderSpaties is not [.., ':', >= '0' and <= '9'] || zonderSpaties.Count(':'.Equals) > 1) return Woordlezingen(tekst);
        var lezingen = new List<Lezing<Uren>>();
        foreach (var minuten in (ReadOnlySpan<string>)[$"{zonderSpaties[..^1]}0{zonderSpaties[^1]}", $"{zonderSpaties}0"])
        {
            if (Uren.TryExact(minuten, out uren)) lezingen.Add(new(uren, UrenEnMinuten));
        }

        return lezingen;
    }

    /// <summary>What is meant by a time with words: 44u30, 44 uur en 30 minuten, 44,5 uur, 90 min.</summary>
    private static List<Lezing<Uren>> Woordlezingen(ReadOnlySpan<char> tekst)
    {
        var woorden = tekst.ToString().ToLowerInvariant();
        foreach (var woord in Urenwoorden)
        {
            int plaats = woorden.IndexOf(woord, StringComparison.Ordinal);
            if (plaats < 0) continue;
            var (voor, na) = (woorden[..plaats].Trim(), woorden[(plaats + woord.Length)..].Trim().TrimEnd('.'));
            if (na.Length == 0) return voor.Contains(':', StringComparison.Ordinal) ? Dubbelepuntlezingen(voor) : Tijdlezingen(voor);
            if (na.StartsWith("en ", StringComparison.Ordinal)) na = na[3..];
            var minuten = ZonderWoord(na, Minutenwoorden).Trim();
            return minuten.Length is 1 or 2 && Uren.TryExact($"{voor}:{minuten.PadLeft(2, '0')}", out var uren) ? [new(uren, UrenEnMinuten)] : [];
        }

        var kaal = ZonderWoord(woorden, Minutenwoorden).Trim();
        return kaal.Length < woorden.Length && int.TryParse(kaal, NumberStyles.None, CultureInfo.InvariantCulture, out int alleenMinuten)
            ? [new(Uren.VanSeconden((decimal)alleenMinuten * MinutenPerUur), new("minuten", "minutes"))]
            : [];
    }

    private static string ZonderWoord(string tekst, ImmutableArray<string> woorden) =>
        woorden.FirstOrDefault(woord => tekst.EndsWith(woord, StringComparison.Ordinal)) is { } woord ? tekst[..^woord.Length] : tekst;
}
