using System.Globalization;

namespace Meerzorg.Rekentool;

/// <summary>How numbers are written for people: fixed per language, independent of the machine's culture.</summary>
public static class Notatie
{
    private static readonly NumberFormatInfo Nl = NumberFormatInfo.ReadOnly(
        new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = "." });

    private static readonly NumberFormatInfo En = NumberFormatInfo.InvariantInfo;

    internal static NumberFormatInfo Getalnotatie(this Taal taal) => taal == Taal.Engels ? En : Nl;

    /// <summary>All digits, without grouping: for factors, rates and fractions that are never rounded.</summary>
    /// <param name="waarde">The number.</param>
    /// <param name="taal">The language.</param>
    public static string Getal(decimal waarde, Taal taal) => waarde.ToString("0.############################", taal.Getalnotatie());

    /// <summary>The same of an exact number, which may be more than a decimal holds: then only what is before the decimal sign.</summary>
    internal static string Getal(Breuk waarde, Taal taal) =>
        waarde.PastInDecimaal ? Getal(waarde.NaarDecimaal(), taal) : waarde.Entier().ToString(CultureInfo.InvariantCulture);

    /// <summary>A whole number with its thousands apart: 12.500.</summary>
    /// <param name="aantal">The number.</param>
    /// <param name="taal">The language.</param>
    public static string Aantal(long aantal, Taal taal) => aantal.ToString("#,##0", taal.Getalnotatie());

    /// <summary>So many of something: 1 dag, 12.500 dagen.</summary>
    /// <param name="aantal">The number.</param>
    /// <param name="een">The word for one.</param>
    /// <param name="meer">The word for another number.</param>
    public static Tekst Aantal(long aantal, Tekst een, Tekst meer)
    {
        var woord = aantal is 1 or -1 ? een : meer;
        return new($"{Aantal(aantal, Taal.Nederlands)} {woord.Nl}", $"{Aantal(aantal, Taal.Engels)} {woord.En}");
    }

    /// <summary>So many dossiers.</summary>
    /// <param name="aantal">The number.</param>
    public static Tekst Dossiers(long aantal) => Aantal(aantal, Tekst.Gelijk("dossier"), Tekst.Gelijk("dossiers"));

    /// <summary>So many days.</summary>
    /// <param name="aantal">The number.</param>
    public static Tekst Dagen(long aantal) => Aantal(aantal, new("dag", "day"), new("dagen", "days"));

    /// <summary>So many weeks.</summary>
    /// <param name="aantal">The number.</param>
    public static Tekst Weken(long aantal) => Aantal(aantal, Tekst.Gelijk("week"), new("weken", "weeks"));

    /// <summary>So many months.</summary>
    /// <param name="aantal">The number.</param>
    public static Tekst Maanden(long aantal) => Aantal(aantal, new("maand", "month"), new("maanden", "months"));

    /// <summary>So many clients.</summary>
    /// <param name="aantal">The number.</param>
    public static Tekst Clienten(long aantal) => Aantal(aantal, new("cliënt", "client"), new("cliënten", "clients"));

    /// <summary>So many rows of a table.</summary>
    /// <param name="aantal">The number.</param>
    public static Tekst Rijen(long aantal) => Aantal(aantal, new("rij", "row"), new("rijen", "rows"));

    /// <summary>So many application forms.</summary>
    /// <param name="aantal">The number.</param>
    public static Tekst Formulieren(long aantal) => Aantal(aantal, new("formulier", "form"), new("formulieren", "forms"));

    /// <summary>So many faults.</summary>
    /// <param name="aantal">The number.</param>
    public static Tekst Fouten(long aantal) => Aantal(aantal, new("fout", "fault"), new("fouten", "faults"));

    /// <summary>An amount in cents: € 15.289,57.</summary>
    /// <param name="bedrag">The amount in euros; rounded half away from zero for display.</param>
    /// <param name="taal">The language.</param>
    public static string Euro(decimal bedrag, Taal taal) => "€ " + bedrag.ToString("#,##0.00", taal.Getalnotatie());

    /// <summary>An amount with at most twelve decimals, for steps in which nothing is rounded.</summary>
    /// <param name="bedrag">The amount in euros.</param>
    /// <param name="taal">The language.</param>
    public static string EuroOnafgerond(decimal bedrag, Taal taal) => "€ " + bedrag.ToString("#,##0.00##########", taal.Getalnotatie());

    /// <summary>A fraction as a percentage with all its digits: 0.0712 → 7,12 %.</summary>
    /// <param name="fractie">The fraction.</param>
    /// <param name="taal">The language.</param>
    public static string Percentage(decimal fractie, Taal taal) => Getal((Breuk)fractie * 100, taal) + " %";

    /// <summary>A date, the same in both languages: 2026-03-01.</summary>
    /// <param name="datum">The date.</param>
    public static string Datum(DateOnly datum) => datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Reads a date as <see cref="Datum(DateOnly)"/> writes it, and nothing else.</summary>
    /// <remarks>Digit by digit: to .NET a date belongs to a culture, and the first one it reads costs more time than all the rest of a year file.</remarks>
    internal static bool TryDatum(ReadOnlySpan<char> tekst, out DateOnly datum)
    {
        datum = default;
        if (tekst.Length != "jjjj-mm-dd".Length || tekst[4] != '-' || tekst[7] != '-') return false;
        int jaar = Cijfers(tekst[..4]), maand = Cijfers(tekst[5..7]), dag = Cijfers(tekst[8..]);
        if (jaar < 1 || maand is < 1 or > 12 || dag is < 1 or > 31) return false;

        // A day that the month does not have is one of the next.
        var gelezen = new DateOnly(jaar, maand, 1).AddDays(dag - 1);
        if (gelezen.Month != maand) return false;
        datum = gelezen;
        return true;
    }

    /// <summary>A date in words: 1 maart 2026.</summary>
    /// <param name="datum">The date.</param>
    /// <param name="taal">The language.</param>
    public static string Datum(DateOnly datum, Taal taal) => datum.AlsTekst().In(taal);

    /// <summary>A number of digits only; −1 where there is something else.</summary>
    private static int Cijfers(ReadOnlySpan<char> tekst)
    {
        int waarde = 0;
        foreach (var teken in tekst)
        {
            if (!char.IsAsciiDigit(teken)) return -1;
            waarde = waarde * 10 + (teken - '0');
        }

        return waarde;
    }
}
