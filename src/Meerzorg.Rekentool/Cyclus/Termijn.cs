namespace Meerzorg.Rekentool.Cyclus;

/// <summary>In what a <see cref="Termijn"/> is counted.</summary>
internal enum Termijneenheid
{
    /// <summary>Weeks of seven days.</summary>
    Weken,

    /// <summary>Calendar months.</summary>
    Maanden,

    /// <summary>Calendar years.</summary>
    Jaren,
}

/// <summary>A length of calendar time (Dutch: <i>termijn</i>): 2 weeks, 6 months, 3 years.</summary>
/// <remarks>
/// Months and years go by the calendar, so their number of days depends on where they start. A year is twelve months.
/// </remarks>
internal readonly record struct Termijn
{
    private const int DagenPerWeek = 7;
    private const int MaandenPerJaar = 12;

    internal const int Maximum = 100;

    /// <summary>A length of calendar time.</summary>
    /// <param name="aantal">How many: 1 up to 100.</param>
    /// <param name="eenheid">Of what.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number or the unit is outside its range.</exception>
    public Termijn(int aantal, Termijneenheid eenheid)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(aantal, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(aantal, Maximum);
        if (!Enum.IsDefined(eenheid)) throw new ArgumentOutOfRangeException(nameof(eenheid));
        (Aantal, Eenheid) = (aantal, eenheid);
    }

    /// <summary>How many.</summary>
    public int Aantal { get; }

    /// <summary>Of what.</summary>
    public Termijneenheid Eenheid { get; }

    private int Maanden => Eenheid == Termijneenheid.Jaren ? Aantal * MaandenPerJaar : Aantal;

    /// <summary>The same date so much later; where that month is too short, its last day (29 February + 1 year = 28 February).</summary>
    /// <param name="dag">The day to count from.</param>
    public DateOnly Na(DateOnly dag) => Eenheid == Termijneenheid.Weken ? dag.AddDays(Aantal * DagenPerWeek) : dag.AddMonths(Maanden);

    /// <summary>The same date so much earlier; where that month is too short, its last day.</summary>
    /// <param name="dag">The day to count back from.</param>
    public DateOnly Voor(DateOnly dag) => Eenheid == Termijneenheid.Weken ? dag.AddDays(-Aantal * DagenPerWeek) : dag.AddMonths(-Maanden);

    /// <summary>The last day, inclusive, of a period of this length.</summary>
    /// <remarks>
    /// The day before the same date so much later: 1 March 2026 + 3 years ends on 28 February 2029. Where that date does
    /// not exist the period ends with the month: 31 January + 1 month ends on 28 (or 29) February.
    /// </remarks>
    /// <param name="eersteDag">The first day of the period.</param>
    public DateOnly LaatsteDag(DateOnly eersteDag)
    {
        var zelfdeDatum = Na(eersteDag);
        bool bestaatNiet = Eenheid != Termijneenheid.Weken && zelfdeDatum.Day < eersteDag.Day;
        return bestaatNiet ? zelfdeDatum : zelfdeDatum.AddDays(-1);
    }

    /// <summary>The length in words: "3 maanden".</summary>
    /// <param name="taal">The language.</param>
    public string In(Taal taal) => AlsTekst.In(taal);

    /// <summary>The length in Dutch words.</summary>
    public override string ToString() => AlsTekst.Nl;

    internal Tekst AlsTekst => Eenheid switch
    {
        Termijneenheid.Weken => Notatie.Weken(Aantal),
        Termijneenheid.Maanden => Notatie.Maanden(Aantal),
        _ => Notatie.Aantal(Aantal, new("jaar", "year"), new("jaar", "years")),
    };

    /// <summary>How often: "per jaar", "per 3 jaar".</summary>
    internal Tekst Per => Aantal == 1 ? new($"per {Enkelvoud.Nl}", $"per {Enkelvoud.En}") : new($"per {AlsTekst.Nl}", $"per {AlsTekst.En}");

    private Tekst Enkelvoud => Eenheid switch
    {
        Termijneenheid.Weken => new("week", "week"),
        Termijneenheid.Maanden => new("maand", "month"),
        _ => new("jaar", "year"),
    };
}
