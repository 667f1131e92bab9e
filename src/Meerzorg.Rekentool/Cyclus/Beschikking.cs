using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>A part of a decision with one amount per day.</summary>
/// <param name="Periode">The days it is about.</param>
/// <param name="Etmaalbedrag">The amount per day in euros, in cents.</param>
/// <param name="Uitkomst">The outcome that the amount comes from; <see langword="null"/> when the amount was given as such.</param>
public sealed record Beschikkingsdeel(Periode Periode, decimal Etmaalbedrag, Uitkomst? Uitkomst = null)
{
    /// <summary>Days × amount per day: exact, since the amount per day is in whole cents.</summary>
    public decimal Bedrag => Periode.Dagen * Etmaalbedrag;
}

/// <summary>One line of the declaration: the days of one calendar month (DECL-1).</summary>
/// <param name="Prestatie">The prestatie: <c>ZMZ01</c>.</param>
/// <param name="Periode">The days of the month that are declared.</param>
/// <param name="Etmaalbedrag">The amount per day in euros, in cents.</param>
public sealed record Declaratieregel(string Prestatie, Periode Periode, decimal Etmaalbedrag)
{
    private const int Jaarmaand = 7;

    /// <summary>The calendar month: <c>2026-03</c>.</summary>
    public string Maand => Notatie.Datum(Periode.Van)[..Jaarmaand];

    /// <summary>Days × amount per day, in euros.</summary>
    public decimal Bedrag => Periode.Dagen * Etmaalbedrag;
}

/// <summary>What a decision (beschikking) comes to: days × amount per day.</summary>
/// <remarks>
/// There are two ways to look at it. <see cref="Toegekend"/> is the decision itself: it names one amount per day, which
/// holds from its first to its last day. <see cref="PerJaar"/> is what the same application would come to if the amount
/// per day followed the parameters of each calendar year, for whoever budgets or is re-indexed.
/// Days are counted, so a leap year has 366 of them, although the amount per day is always a 365th of the yearly amount (BEDRAG-4).
/// </remarks>
public sealed class Beschikking
{
    private const int Centen = 2;

    private Beschikking(Periode periode, ImmutableArray<Beschikkingsdeel> delen) => (Periode, Delen) = (periode, delen);

    /// <summary>The period.</summary>
    public Periode Periode { get; }

    /// <summary>The parts, each with one amount per day, in order; together exactly the period.</summary>
    public ImmutableArray<Beschikkingsdeel> Delen { get; }

    /// <summary>The amount of the decision in euros: the sum of its parts, exact.</summary>
    public decimal Bedrag => Delen.Sum(deel => deel.Bedrag);

    /// <summary>A decision as granted: one amount per day for the whole period.</summary>
    /// <param name="periode">The period.</param>
    /// <param name="etmaalbedrag">The amount per day in euros: not negative and in whole cents.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative or has parts of a cent.</exception>
    public static Beschikking Toegekend(Periode periode, decimal etmaalbedrag)
    {
        ArgumentNullException.ThrowIfNull(periode);
        ArgumentOutOfRangeException.ThrowIfNegative(etmaalbedrag);
        if (decimal.Round(etmaalbedrag, Centen) != etmaalbedrag) throw new ArgumentOutOfRangeException(nameof(etmaalbedrag), etmaalbedrag, "Een etmaalbedrag is in hele centen.");
        return new(periode, [new(periode, etmaalbedrag)]);
    }

    /// <summary>An application calculated anew with the parameters of each calendar year in the period.</summary>
    /// <remarks>A year in which the application gives no meerzorg has an amount of 0 and its <see cref="Beschikkingsdeel.Uitkomst"/> says why.</remarks>
    /// <param name="periode">The period.</param>
    /// <param name="aanvraag">The application.</param>
    /// <param name="rekentoolVoor">Gives the calculator of a year; <see cref="Rekentool.Voor"/> when left out.</param>
    /// <exception cref="JaarZonderParametersException">A year in the period has no parameters; all such years are in its faults, and no other year stands in for them.</exception>
    /// <exception cref="OngeldigeInvoerException">The application cannot be calculated in one of the years.</exception>
    public static Beschikking PerJaar(Periode periode, Aanvraag aanvraag, Func<int, Rekentool>? rekentoolVoor = null)
    {
        ArgumentNullException.ThrowIfNull(periode);
        ArgumentNullException.ThrowIfNull(aanvraag);
        var jaren = periode.PerJaar();
        var rekentools = Rekentools(jaren, rekentoolVoor ?? Rekentool.Voor);
        return new(periode, [.. jaren.Zip(rekentools, (jaar, rekentool) =>
        {
            var uitkomst = rekentool.Bereken(aanvraag);
            return new Beschikkingsdeel(jaar, (uitkomst as Meerzorgwaardig)?.Etmaalbedrag ?? 0, uitkomst);
        })]);
    }

    /// <summary>Decisions of one client that follow one another, as those of a group do whose composition changes.</summary>
    internal static Beschikking Achtereen(ImmutableArray<Beschikkingsdeel> delen) => new(new(delen[0].Periode.Van, delen[^1].Periode.TotEnMet), delen);

    /// <summary>The lines to declare, one per calendar month; they add up to <see cref="Bedrag"/> exactly. A part without an amount has none.</summary>
    [Regel("DECL-1")]
    public ImmutableArray<Declaratieregel> Declaratieregels()
    {
        var prestatie = Termijnen.Gepubliceerd.Prestatie.Waarde;
        return
        [
            .. from deel in Delen
               where deel.Etmaalbedrag > 0
               from maand in deel.Periode.PerMaand()
               select new Declaratieregel(prestatie, maand, deel.Etmaalbedrag),
        ];
    }

    /// <summary>The period and the amount.</summary>
    public override string ToString() => $"{Periode}: {Notatie.Dagen(Periode.Dagen)}, {Notatie.Euro(Bedrag, Taal.Nederlands)}";

    /// <summary>The calculator of the year in which each period begins.</summary>
    internal static ImmutableArray<Rekentool> Rekentools(ImmutableArray<Periode> perioden, Func<int, Rekentool> rekentoolVoor)
    {
        var opJaar = new Dictionary<int, Rekentool>();
        var ontbrekend = new List<JaarZonderParametersException>();
        foreach (int jaar in perioden.Select(periode => periode.Van.Year).Distinct())
        {
            try
            {
                opJaar.Add(jaar, rekentoolVoor(jaar));
            }
            catch (JaarZonderParametersException fout)
            {
                ontbrekend.Add(fout);
            }
        }

        return ontbrekend.Count == 0 ? [.. perioden.Select(periode => opJaar[periode.Van.Year])] : throw JaarZonderParametersException.Samen(ontbrekend);
    }
}
