using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>A period of whole days, first and last day inclusive.</summary>
[JsonConverter(typeof(RekentoolConverter<Periode>))]
public sealed record Periode
{
    /// <summary>A period.</summary>
    /// <param name="van">The first day.</param>
    /// <param name="totEnMet">The last day, inclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first, or a day is not between 2000-01-01 and 2199-12-31.</exception>
    public Periode(DateOnly van, DateOnly totEnMet)
    {
        if (!Datumnotatie.IsGeldig(van)) throw new ArgumentOutOfRangeException(nameof(van), van, Datumnotatie.Geldig.Nl);
        if (!Datumnotatie.IsGeldig(totEnMet)) throw new ArgumentOutOfRangeException(nameof(totEnMet), totEnMet, Datumnotatie.Geldig.Nl);
        ArgumentOutOfRangeException.ThrowIfLessThan(totEnMet, van);
        (Van, TotEnMet) = (van, totEnMet);
    }

    /// <summary>The first day.</summary>
    public DateOnly Van { get; }

    /// <summary>The last day, inclusive.</summary>
    public DateOnly TotEnMet { get; }

    /// <summary>A period of whole months; a month ends on the day before the same date a month later (K27).</summary>
    /// <param name="van">The first day.</param>
    /// <param name="maanden">The number of months, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is no month at all, or passes the last day that a date can be.</exception>
    public static Periode Vanaf(DateOnly van, int maanden)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maanden, 1);
        return new(van, new Termijn(maanden, Termijneenheid.Maanden).LaatsteDag(van));
    }

    /// <summary>The number of days, at least 1; 29 February counts like any other day.</summary>
    public int Dagen => TotEnMet.DayNumber - Van.DayNumber + 1;

    /// <summary>The parts in each calendar month, in order; together exactly this period.</summary>
    public ImmutableArray<Periode> PerMaand() => Verdeel(dag => Jaardag.EindVan(dag.Year, dag.Month));

    /// <summary>The parts in each calendar year, in order; together exactly this period.</summary>
    public ImmutableArray<Periode> PerJaar() => Verdeel(dag => new DateOnly(dag.Year, 12, 31));

    /// <summary>The period in words.</summary>
    /// <param name="taal">The language.</param>
    public string In(Taal taal)
    {
        var (van, totEnMet) = (Notatie.Datum(Van, taal), Notatie.Datum(TotEnMet, taal));
        return taal == Taal.Engels ? $"{van} up to and including {totEnMet}" : $"{van} t/m {totEnMet}";
    }

    /// <summary>The period in Dutch words.</summary>
    public override string ToString() => In(Taal.Nederlands);

    private ImmutableArray<Periode> Verdeel(Func<DateOnly, DateOnly> eindeVanDeel)
    {
        var delen = ImmutableArray.CreateBuilder<Periode>();
        for (var van = Van; van <= TotEnMet; van = delen[^1].TotEnMet.AddDays(1))
        {
            var einde = eindeVanDeel(van);
            delen.Add(new(van, einde < TotEnMet ? einde : TotEnMet));
        }

        return delen.ToImmutable();
    }
}
