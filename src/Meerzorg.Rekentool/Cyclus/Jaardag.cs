using System.Globalization;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>A day that comes back every year: "1 november", or the last day of a month: "eind februari".</summary>
internal readonly record struct Jaardag
{
    private const string Eind = "eind";
    private const int GewoonJaar = 2001;

    private Jaardag(int maand, int? dag) => (Maand, Dag) = (maand, dag);

    /// <summary>The month, 1–12.</summary>
    public int Maand { get; }

    /// <summary>The day of the month; <see langword="null"/> for the last day.</summary>
    public int? Dag { get; }

    /// <summary>The date in a year.</summary>
    /// <param name="jaar">The year.</param>
    public DateOnly In(int jaar) => Dag is { } dag ? new(jaar, Maand, dag) : EindVan(jaar, Maand);

    /// <summary>The first such day on or after a date.</summary>
    /// <param name="dag">The date.</param>
    public DateOnly VanafDe(DateOnly dag)
    {
        var ditJaar = In(dag.Year);
        return ditJaar >= dag ? ditJaar : In(dag.Year + 1);
    }

    /// <summary>The last such day on or before a date.</summary>
    /// <param name="dag">The date.</param>
    public DateOnly TotDe(DateOnly dag)
    {
        var ditJaar = In(dag.Year);
        return ditJaar <= dag ? ditJaar : In(dag.Year - 1);
    }

    /// <summary>The day in Dutch words, as in a policy file.</summary>
    public override string ToString() => AlsTekst.Nl;

    internal Tekst AlsTekst
    {
        get
        {
            var maand = Datumnotatie.Maandnaam(Maand);
            return Dag is { } dag ? new($"{dag} {maand.Nl}", $"{dag} {maand.En}") : new($"{Eind} {maand.Nl}", $"the end of {maand.En}");
        }
    }

    /// <summary>The last day of a month.</summary>
    internal static DateOnly EindVan(int jaar, int maand) => new DateOnly(jaar, maand, 1).AddMonths(1).AddDays(-1);

    /// <summary>Reads "1 november" or "eind februari"; only days that every year has.</summary>
    internal static Jaardag? Lees(string tekst)
    {
        if (tekst.Trim().Split(' ') is not [var dagtekst, var maandtekst] || Datumnotatie.Maandnummer(maandtekst) is not (> 0 and var maand)) return null;
        if (dagtekst == Eind) return new(maand, null);
        return int.TryParse(dagtekst, NumberStyles.None, CultureInfo.InvariantCulture, out int dag) && dag >= 1 && dag <= EindVan(GewoonJaar, maand).Day
            ? new(maand, dag)
            : null;
    }
}

/// <summary>The part of every year in which applications are accepted; it may run across New Year.</summary>
/// <param name="Van">The first day.</param>
/// <param name="TotEnMet">The last day, inclusive.</param>
internal readonly record struct Aanvraagvenster(Jaardag Van, Jaardag TotEnMet)
{
    private const string Scheiding = " t/m ";

    /// <summary>The last window that opens on or before a date.</summary>
    internal (DateOnly Van, DateOnly TotEnMet) GeopendOp(DateOnly dag)
    {
        var van = Van.TotDe(dag);
        return (van, TotEnMet.VanafDe(van));
    }

    /// <summary>The first window that closes on or after a date.</summary>
    internal (DateOnly Van, DateOnly TotEnMet) OpenVanaf(DateOnly dag)
    {
        var totEnMet = TotEnMet.VanafDe(dag);
        return (Van.TotDe(totEnMet), totEnMet);
    }

    /// <summary>The window in Dutch words, as in a policy file.</summary>
    public override string ToString() => AlsTekst.Nl;

    internal Tekst AlsTekst => new($"{Van.AlsTekst.Nl}{Scheiding}{TotEnMet.AlsTekst.Nl}", $"{Van.AlsTekst.En} up to and including {TotEnMet.AlsTekst.En}");

    internal static Aanvraagvenster? Lees(string tekst) =>
        tekst.Split(Scheiding) is [var van, var totEnMet] && Jaardag.Lees(van) is { } eerste && Jaardag.Lees(totEnMet) is { } laatste
            ? new(eerste, laatste)
            : null;
}
