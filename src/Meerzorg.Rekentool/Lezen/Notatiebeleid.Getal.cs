using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;

namespace Meerzorg.Rekentool;

/// <content>Amounts, fractions and whole numbers.</content>
internal static partial class Notatiebeleid
{
    // From here on a number that should be a fraction is a percentage; below it may as well be a typing error.
    private const decimal LaagstePercentage = 10;

    private static readonly SearchValues<char> Jsontekens = SearchValues.Create("0123456789.eE+-");
    private static readonly ImmutableArray<string> Muntwoorden = ["€", "euro's", "euro’s", "euro", "eur"];
    private static readonly ImmutableArray<string> HeleEuros = [",--", ".--", ",-", ".-"];

    /// <summary>Reads an amount, a fraction or another number that somebody wrote.</summary>
    /// <param name="tekst">The text, with white space around it or not; of a JSON number the text as it stands in the file.</param>
    /// <param name="context">Where it stands.</param>
    /// <param name="veld">What the field can hold: a reading beyond it is impossible.</param>
    /// <param name="waarde">The number, within the range of the field.</param>
    /// <param name="fout">The refusal.</param>
    public static bool TryGetal(ReadOnlySpan<char> tekst, in Notatiecontext context, Getalveld veld, out decimal waarde, out Notatiefout fout)
    {
        var kaal = tekst.Trim();
        bool teLang = Cijfers(kaal) > MaximaleCijfers;
        if (!teLang && TryGeschreven(kaal, context, out waarde) && IsEnige(kaal, waarde, veld))
        {
            if (veld.Bevat(waarde))
            {
                fout = default;
                return true;
            }

            fout = BuitenBereik(tekst, waarde, context, veld);
        }
        else if (teLang || (context.Plaats == Notatieplaats.Json && IsJsongetal(kaal) && !TryGeschreven(kaal, context, out _)))
        {
            fout = new(Foutsoort.BuitenBereik, Gevonden(tekst, context), Zoals(
                new($"{veld.Bereik.Nl}, met ten hoogste {MaximaleCijfers} cijfers", $"{veld.Bereik.En}, with at most {MaximaleCijfers} digits"), context.AlsGetal(veld.Voorbeeld)));
        }
        else fout = Getalfout(tekst, context, veld);

        waarde = 0;
        return false;
    }

    /// <summary>The refusal of something that is not a number, such as a text where JSON needs one; it gives the number that is meant, where there is one.</summary>
    public static Notatiefout GeenGetal(ReadOnlySpan<char> tekst, in Notatiecontext context, Getalveld veld) => Getalfout(tekst, context, veld) with { Soort = Foutsoort.VerkeerdType, Gevonden = Aanhaling.Tussen(tekst) };

    /// <summary>Reads a whole number that somebody wrote.</summary>
    /// <param name="tekst">The text, with white space around it or not; of a JSON number the text as it stands in the file.</param>
    /// <param name="context">Where it stands.</param>
    /// <param name="veld">What the field can hold.</param>
    /// <param name="waarde">The number, within the range of the field.</param>
    /// <param name="fout">The refusal.</param>
    public static bool TryGeheel(ReadOnlySpan<char> tekst, in Notatiecontext context, Geheelveld veld, out int waarde, out Notatiefout fout)
    {
        fout = default;
        var kaal = tekst.Trim();
        if (int.TryParse(kaal, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out waarde) && kaal[0] != '+' && waarde >= veld.Minimum && waarde <= veld.Maximum) return true;
        waarde = 0;
        var gevonden = Gevonden(tekst, context);
        var mogelijk = Getallezingen(Getaltekst.Van(kaal))
            .Where(lezing => lezing.Waarde >= veld.Minimum && lezing.Waarde <= veld.Maximum && decimal.IsInteger(lezing.Waarde))
            .DistinctBy(lezing => lezing.Waarde).ToList();
        var plaats = context;
        string Notatie(decimal getal) => plaats.AlsGetal(decimal.Truncate(getal).ToString(CultureInfo.InvariantCulture));
        fout = mogelijk switch
        {
            { Count: > 1 } => Meerduidig(gevonden, mogelijk, Notatie),
            [var enige] => new(Foutsoort.Onleesbaar, gevonden, Dus(veld.Bereik, Notatie(enige.Waarde))),
            _ => new(Getaltekst.Van(kaal).IsGeheel ? Foutsoort.BuitenBereik : Foutsoort.Onleesbaar, gevonden, veld.Bereik),
        };
        return false;
    }

    /// <summary>A number in the notation of the place, whatever else it may look like.</summary>
    private static bool TryGeschreven(ReadOnlySpan<char> tekst, in Notatiecontext context, out decimal waarde)
    {
        waarde = 0;
        if (context.Plaats == Notatieplaats.Json && tekst.IndexOfAny('e', 'E') >= 0)
            return IsJsongetal(tekst) && PastInDecimaal(tekst) && decimal.TryParse(tekst, NumberStyles.Float, CultureInfo.InvariantCulture, out waarde);

        var delen = Getaltekst.Van(tekst);
        if (!delen.IsGeheel && (!delen.IsDecimaal || delen.Tekens[0] != context.Decimaalteken)) return false;
        waarde = delen.IsGeheel ? delen.Geheel : delen.MetDecimalen;
        return true;
    }

    /// <summary>Whether every other way to read a number is impossible, or gives the same.</summary>
    private static bool IsEnige(ReadOnlySpan<char> tekst, decimal waarde, Getalveld veld)
    {
        var delen = Getaltekst.Van(tekst);
        return !delen.IsDuizendtal || delen.Geheel == waarde || !veld.Bevat(delen.Geheel);
    }

    private static Notatiefout BuitenBereik(ReadOnlySpan<char> tekst, decimal waarde, in Notatiecontext context, Getalveld veld)
    {
        bool isPercentage = veld.IsFractie && waarde >= LaagstePercentage && veld.Bevat(waarde / 100);
        return new(Foutsoort.BuitenBereik, Gevonden(tekst, context), isPercentage ? Dus(veld.Bereik, context.AlsGetal(Geschreven(waarde / 100, veld))) : Zoals(veld.Bereik, context.AlsGetal(veld.Voorbeeld)));
    }

    private static Notatiefout Getalfout(ReadOnlySpan<char> tekst, in Notatiecontext context, Getalveld veld)
    {
        var plaats = context;
        string Notatie(decimal getal) => plaats.AlsGetal(Geschreven(getal, veld));

        var kaal = tekst.Trim().ToString();
        bool munt = Zonder(ref kaal, Muntwoorden);
        if (HeleEuros.FirstOrDefault(einde => kaal.EndsWith(einde, StringComparison.Ordinal)) is { } heel) (kaal, munt) = (kaal[..^heel.Length].TrimEnd(), true);
        bool procent = Zonder(ref kaal, ["%", "procent", "percent"]);
        var delen = Getaltekst.Van(kaal);
        var lezingen = Getallezingen(delen);
        if (procent) lezingen = veld.IsFractie ? [.. lezingen.Select(lezing => lezing with { Waarde = lezing.Waarde / 100 })] : [];
        else if (veld.IsFractie) lezingen = [.. lezingen.Select(lezing => lezing.Waarde >= LaagstePercentage ? lezing with { Waarde = lezing.Waarde / 100 } : lezing)];
        var mogelijk = lezingen.Where(lezing => veld.Bevat(lezing.Waarde)).DistinctBy(lezing => lezing.Waarde).ToList();
        var gevonden = Gevonden(tekst, context);
        if (mogelijk.Count > 1) return Meerduidig(gevonden, mogelijk, Notatie);

        var soort = kaal.Length == 0 ? Foutsoort.Ontbreekt : Foutsoort.Onleesbaar;
        var wat = plaats.Plaats == Notatieplaats.Json ? new Tekst($"{veld.Wat.Nl} als getal", $"{veld.Wat.En} as a number") : veld.Wat;
        if (mogelijk is not [var enige]) return new(soort, gevonden, Zoals(wat, context.AlsGetal(veld.Voorbeeld)));

        // What has to be left out or written in another way, so that the advice says why.
        List<Tekst> hoe = [];
        if (munt) hoe.Add(new("zonder euroteken", "without a currency sign"));
        if (procent) hoe.Add(new("zonder procentteken", "without a percent sign"));
        if (delen is { IsDuizendtal: true } or { IsDuizendtalMetDecimalen: true } && enige.Naam != Decimaal(delen.Tekens[0])) hoe.Add(new("zonder teken tussen duizendtallen", "without a sign between thousands"));
        if (delen.IsGetal && delen.Tekens is [.., var teken] && (teken is '.' or ',') && teken != plaats.Decimaalteken && enige.Waarde != decimal.Truncate(enige.Waarde) && !procent) hoe.Add(Decimaal(plaats.Decimaalteken));
        if (hoe.Count > 0) wat = new($"{wat.Nl} {string.Join(" en ", hoe.Select(deel => deel.Nl))}", $"{wat.En} {string.Join(" and ", hoe.Select(deel => deel.En))}");
        return new(soort, gevonden, Dus(wat, Notatie(enige.Waarde)));
    }

    /// <summary>Every way to read a number.</summary>
    private static List<Lezing<decimal>> Getallezingen(Getaltekst delen)
    {
        var lezingen = new List<Lezing<decimal>>();
        if (!delen.IsGetal || delen.Cijfers > MaximaleCijfers) return lezingen;
        if (delen.IsGeheel) lezingen.Add(new(delen.Geheel, new("een geheel getal", "a whole number")));
        if (delen.IsDuizendtal) lezingen.Add(new(delen.Geheel, Duizendtallen(delen.Tekens[0])));
        if (delen.IsDuizendtalMetDecimalen) lezingen.Add(new(delen.MetDecimalen, Duizendtallen(delen.Tekens[0])));
        if (delen.IsDecimaal) lezingen.Add(new(delen.MetDecimalen, Decimaal(delen.Tekens[0])));
        return lezingen;
    }

    /// <summary>A number with a point that has one reading, without zeros that it does not need: never exactly three decimals behind 1 or more, which can be thousands.</summary>
    public static string Eenduidig(decimal getal)
    {
        var tekst = Meerzorg.Rekentool.Notatie.Getal(getal, Taal.Engels);
        return Decimalen(tekst) == 3 && Math.Abs(getal) >= 1 ? tekst + "0" : tekst;
    }

    /// <summary>A number with a point that has one reading, and cents in full.</summary>
    private static string Geschreven(decimal getal, Getalveld veld)
    {
        var tekst = Eenduidig(getal);
        return Decimalen(tekst) == 1 && veld.IsBedrag ? tekst + "0" : tekst;
    }

    private static int Decimalen(string tekst) => tekst.IndexOf('.', StringComparison.Ordinal) is >= 0 and var punt ? tekst.Length - punt - 1 : 0;

    private static bool Zonder(ref string tekst, ImmutableArray<string> woorden)
    {
        foreach (var woord in woorden)
        {
            if (tekst.StartsWith(woord, StringComparison.OrdinalIgnoreCase)) tekst = tekst[woord.Length..].TrimStart();
            else if (tekst.EndsWith(woord, StringComparison.OrdinalIgnoreCase)) tekst = tekst[..^woord.Length].TrimEnd();
            else continue;
            return true;
        }

        return false;
    }

    /// <summary>A JSON number is shown as it stands there; text between quotes.</summary>
    private static Tekst Gevonden(ReadOnlySpan<char> tekst, in Notatiecontext context) =>
        context.Plaats == Notatieplaats.Json ? Tekst.Gelijk(Aanhaling.Leesbaar(tekst)) : Aanhaling.VanVeld(tekst);

    /// <summary>How many digits a number has, without the zeros in front: 0.01 has two, as a decimal holds 28 of them behind the point.</summary>
    private static int Cijfers(ReadOnlySpan<char> tekst)
    {
        int aantal = 0;
        bool telt = false;
        foreach (char teken in tekst)
        {
            if (teken is 'e' or 'E') break;
            telt |= teken is (>= '1' and <= '9') or '.' or ',';
            if (telt && char.IsAsciiDigit(teken)) aantal++;
        }

        return aantal;
    }

    private static bool IsJsongetal(ReadOnlySpan<char> tekst) =>
        tekst is [>= '0' and <= '9', ..] or ['-', >= '0' and <= '9', ..] && !tekst.ContainsAnyExcept(Jsontekens);

    /// <summary>Whether a decimal holds a number with an exponent with all its digits.</summary>
    private static bool PastInDecimaal(ReadOnlySpan<char> getal)
    {
        int e = getal.IndexOfAny('e', 'E');
        if (!long.TryParse(getal[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long exponent)) return false;
        int punt = getal[..e].IndexOf('.');
        int decimalen = punt < 0 ? 0 : e - punt - 1;
        return decimalen <= MaximaleCijfers + exponent;
    }
}
