using System.Collections.Immutable;
using System.Globalization;

namespace Meerzorg.Rekentool;

/// <summary>Dates in words, and which dates are taken for a typing error.</summary>
internal static class Datumnotatie
{
    private static readonly DateOnly Eerste = new(2000, 1, 1);
    private static readonly DateOnly Laatste = new(2199, 12, 31);

    private static readonly ImmutableArray<string> MaandenNl =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly ImmutableArray<string> MaandenEn = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Take(12)];

    /// <summary>What <see cref="IsGeldig"/> accepts, for messages.</summary>
    public static Tekst Geldig { get; } = new(
        $"een datum van {Notatie.Datum(Eerste)} tot en met {Notatie.Datum(Laatste)}", $"a date from {Notatie.Datum(Eerste)} up to {Notatie.Datum(Laatste)}");

    /// <summary>Whether a date can be meant; 0206-03-01 and 2260-03-01 cannot.</summary>
    public static bool IsGeldig(DateOnly datum) => datum >= Eerste && datum <= Laatste;

    public static Tekst AlsTekst(this DateOnly datum)
    {
        var maand = Maandnaam(datum.Month);
        return new($"{datum.Day} {maand.Nl} {datum.Year}", $"{datum.Day} {maand.En} {datum.Year}");
    }

    public static Tekst Maandnaam(int maand) => new(MaandenNl[maand - 1], MaandenEn[maand - 1]);

    /// <summary>The number of the month with this Dutch name; 0 for another word.</summary>
    public static int Maandnummer(string naam) => MaandenNl.IndexOf(naam) + 1;
}
