using System.Collections.Immutable;
using System.Globalization;

namespace Meerzorg.Rekentool;

/// <summary>How dates are written and which are accepted.</summary>
internal static class Datum
{
    public const string Vorm = "yyyy-MM-dd";

    /// <summary>A date before it or after <see cref="Laatste"/> is a typing error.</summary>
    public static readonly DateOnly Eerste = new(2000, 1, 1);

    public static readonly DateOnly Laatste = new(2199, 12, 31);

    private static readonly ImmutableArray<string> MaandenNl =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly ImmutableArray<string> MaandenEn = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12)];

    public static Tekst Geldig { get; } = new(
        $"een datum als jjjj-mm-dd, van {Eerste.Iso()} tot en met {Laatste.Iso()}", $"a date as yyyy-mm-dd, from {Eerste.Iso()} up to {Laatste.Iso()}");

    public static bool IsGeldig(DateOnly dag) => dag >= Eerste && dag <= Laatste;

    public static string Iso(this DateOnly dag) => dag.ToString(Vorm, CultureInfo.InvariantCulture);

    /// <summary>The day in words: 28 februari 2029.</summary>
    public static Tekst AlsTekst(this DateOnly dag)
    {
        var maand = Maandnaam(dag.Month);
        return new($"{dag.Day} {maand.Nl} {dag.Year}", $"{dag.Day} {maand.En} {dag.Year}");
    }

    public static Tekst Maandnaam(int maand) => new(MaandenNl[maand - 1], MaandenEn[maand - 1]);

    /// <summary>The number of the month with this Dutch name; 0 for another word.</summary>
    public static int Maandnummer(string naam) => MaandenNl.IndexOf(naam) + 1;

    public static DateOnly LaatsteVanMaand(int jaar, int maand) => new(jaar, maand, DateTime.DaysInMonth(jaar, maand));
}
