using System.Collections.Immutable;
using System.Globalization;

namespace Meerzorg.Rekentool;

/// <content>Dates, answers and words.</content>
internal static partial class Notatiebeleid
{
    private const string Eeuw = "20";

    // Spreadsheets count days from here.
    private static readonly DateOnly Dagnul = new(1899, 12, 30);

    private static readonly ImmutableArray<string> Jawoorden = ["ja", "j", "true", "waar", "yes", "y", "1", "aan", "x"];
    private static readonly ImmutableArray<string> Neewoorden = ["nee", "n", "false", "onwaar", "no", "0", "uit"];

    /// <summary>What <see cref="TryDatum"/> accepts, for messages.</summary>
    public static Tekst GeldigeDatum(in Notatiecontext context) =>
        Zoals(new("een datum als jjjj-mm-dd", "a date as yyyy-mm-dd"), context.AlsTekst("2026-03-01"));

    /// <summary>Reads a date that somebody wrote: only as yyyy-mm-dd, since 01-03-2026 is the first of March to some and the third of January to others.</summary>
    /// <param name="tekst">The text, with white space around it or not.</param>
    /// <param name="context">Where it stands.</param>
    /// <param name="waarde">The date; whether it can be meant is for the field to say.</param>
    /// <param name="fout">The refusal.</param>
    public static bool TryDatum(ReadOnlySpan<char> tekst, in Notatiecontext context, out DateOnly waarde, out Notatiefout fout)
    {
        fout = default;
        if (Meerzorg.Rekentool.Notatie.TryDatum(tekst.Trim(), out waarde)) return true;
        var plaats = context;
        string Notatie(DateOnly datum) => plaats.AlsTekst(Meerzorg.Rekentool.Notatie.Datum(datum));
        var (gevonden, mogelijk) = (Aanhaling.Tussen(tekst), Datumlezingen(tekst.Trim().ToString()));
        fout = mogelijk switch
        {
            { Count: > 1 } => Meerduidig(gevonden, mogelijk, Notatie),
            [var enige] => new(Foutsoort.Onleesbaar, gevonden, Dus(new("een datum als jjjj-mm-dd", "a date as yyyy-mm-dd"), Notatie(enige.Waarde))),
            _ => new(Foutsoort.Onleesbaar, gevonden, GeldigeDatum(context)),
        };
        return false;
    }

    /// <summary>Reads the answer to a question, in a table ja or nee; JSON has true and false for it, which are not text.</summary>
    /// <param name="tekst">The text, with white space around it or not.</param>
    /// <param name="context">Where it stands.</param>
    /// <param name="waarde">The answer.</param>
    /// <param name="fout">The refusal.</param>
    public static bool TryJaNee(ReadOnlySpan<char> tekst, in Notatiecontext context, out bool waarde, out Notatiefout fout)
    {
        fout = default;
        var kaal = tekst.Trim();
        waarde = kaal.Equals("ja", StringComparison.OrdinalIgnoreCase);
        if (context.Plaats != Notatieplaats.Json && (waarde || kaal.Equals("nee", StringComparison.OrdinalIgnoreCase))) return true;

        var (ja, nee) = context.Plaats == Notatieplaats.Json ? ("true", "false") : ("ja", "nee");
        var (verwacht, gevonden) = (new Tekst($"{ja} of {nee}", $"{ja} or {nee}"), context.Plaats == Notatieplaats.Json ? Aanhaling.Tussen(tekst) : Aanhaling.VanVeld(tekst));
        fout = new(
            context.Plaats == Notatieplaats.Json ? Foutsoort.VerkeerdType : kaal.IsEmpty ? Foutsoort.Ontbreekt : Foutsoort.Onleesbaar,
            gevonden,
            IsEenVan(kaal, Jawoorden) ? Dus(verwacht, ja) : IsEenVan(kaal, Neewoorden) ? Dus(verwacht, nee) : verwacht);
        waarde = false;
        return false;
    }

    private static bool IsEenVan(ReadOnlySpan<char> tekst, ImmutableArray<string> woorden)
    {
        foreach (var woord in woorden)
        {
            if (tekst.Equals(woord, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Every way to read a text as a date that can be meant, each date once.</summary>
    private static List<Lezing<DateOnly>> Datumlezingen(string tekst)
    {
        var lezingen = new List<Lezing<DateOnly>>();
        void Voeg(string jaar, string maand, string dag, Tekst naam)
        {
            if (jaar.Length is not (2 or 4) || maand.Length > 2 || dag.Length > 2) return;
            var voluit = $"{(jaar.Length == 2 ? Eeuw : "")}{jaar}-{maand.PadLeft(2, '0')}-{dag.PadLeft(2, '0')}";
            if (DateOnly.TryParseExact(voluit, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum) && Datumnotatie.IsGeldig(datum) && !lezingen.Exists(lezing => lezing.Waarde == datum)) lezingen.Add(new(datum, naam));
        }

        Tekst jaarVoorop = new("jaar, maand, dag", "year, month, day"), dagVoorop = new("dag, maand, jaar", "day, month, year"), maandVoorop = new("maand, dag, jaar", "month, day, year");

        // A time behind the date is that of a program or a spreadsheet.
        int tijd = tekst.IndexOf(':', StringComparison.Ordinal);
        if (tijd > 0 && tekst.LastIndexOfAny([' ', 'T', 't'], tijd) is > 0 and var eind) tekst = tekst[..eind].TrimEnd();

        switch (tekst.Split([.. Streepjes, '/', '.', ' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries))
        {
            case [var a, var b, var c] when IsCijfers(a) && IsCijfers(b) && IsCijfers(c):
                Voeg(c, b, a, dagVoorop);
                Voeg(c, a, b, maandVoorop);
                Voeg(a, b, c, jaarVoorop);
                break;
            case [var dag, var maand, var jaar] when IsCijfers(dag) && IsCijfers(jaar) && Maandnummer(maand) is > 0 and var nummer:
                Voeg(jaar, nummer.ToString(CultureInfo.InvariantCulture), dag, dagVoorop);
                break;
            case [var maand, var dag, var jaar] when IsCijfers(dag.TrimEnd(',')) && IsCijfers(jaar) && Maandnummer(maand) is > 0 and var nummer:
                Voeg(jaar, nummer.ToString(CultureInfo.InvariantCulture), dag.TrimEnd(','), maandVoorop);
                break;
            case [{ Length: 8 } cijfers] when IsCijfers(cijfers):
                Voeg(cijfers[..4], cijfers[4..6], cijfers[6..], jaarVoorop);
                Voeg(cijfers[4..], cijfers[2..4], cijfers[..2], dagVoorop);
                break;
            case [{ Length: 5 } cijfers] when IsCijfers(cijfers):
                var dagen = Dagnul.AddDays(int.Parse(cijfers, NumberStyles.None, CultureInfo.InvariantCulture));
                if (Datumnotatie.IsGeldig(dagen)) lezingen.Add(new(dagen, new("een dagnummer van een spreadsheet", "the number of a day in a spreadsheet")));
                break;
        }

        return lezingen;
    }

    private static bool IsCijfers(string tekst) => tekst.Length <= 8 && tekst.All(char.IsAsciiDigit);

    /// <summary>The number of a month by its Dutch or English name, or the first three letters of it; 0 for another word.</summary>
    private static int Maandnummer(string woord)
    {
        if (woord.Length < 3) return 0;
        for (int maand = 1; maand <= 12; maand++)
        {
            var naam = Datumnotatie.Maandnaam(maand);
            if (Begint(naam.Nl) || Begint(naam.En)) return maand;
        }

        return woord.Equals("mrt", StringComparison.OrdinalIgnoreCase) ? 3 : 0;

        bool Begint(string naam) => naam.Equals(woord, StringComparison.OrdinalIgnoreCase) || (woord.Length == 3 && naam.StartsWith(woord, StringComparison.OrdinalIgnoreCase));
    }
}
