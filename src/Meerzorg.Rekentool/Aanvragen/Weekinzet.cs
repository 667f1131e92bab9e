using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool;

/// <summary>The hours per week that follow from a day programme (DAG-1); exact, nothing is rounded.</summary>
/// <remarks>
/// Immutable. <c>aanvraag.Met(weekinzet)</c> puts the hours in an application, whose explanation then starts with them.
/// </remarks>
[JsonConverter(typeof(RekentoolConverter<Weekinzet>))]
public sealed class Weekinzet : IEquatable<Weekinzet>
{
    internal Weekinzet(Dagprogramma programma)
    {
        Programma = programma;
        Rijen = [.. programma.Rijen.Select(rij => (rij, PerDag(rij.Tijdvak), rij.Tijdvak.PerWeek))];
        Afwezigheid = [.. programma.Afwezigheid.Select(afwezigheid => (afwezigheid, afwezigheid.Tijdvak.PerWeek, PerWeek(afwezigheid)))];
        Wonen = Totaal(Zorgsoort.Wonen);
        Dagbesteding = Totaal(Zorgsoort.Dagbesteding);
        Minuren = Afwezigheid.Aggregate(Uren.Nul, (som, bijdrage) => som + bijdrage.PerWeek);
    }

    /// <summary>The day programme.</summary>
    public Dagprogramma Programma { get; }

    /// <summary>
    /// What each row gives, in the order of the programme: hours per week for the client, and the same hours spread over all five working days, or both
    /// days of the weekend, which is what the form takes for one day.
    /// </summary>
    public ImmutableArray<(Programmarij Rij, Uren PerDag, Uren PerWeek)> Rijen { get; }

    /// <summary>What each absence takes off, in the order of the programme: hours in a week in which the client is away, and min-uren per week, averaged over the weeks.</summary>
    public ImmutableArray<(Afwezigheid Afwezigheid, Uren PerKeer, Uren PerWeek)> Afwezigheid { get; }

    /// <summary>Wonen per week: 5 × working day + 2 × weekend day.</summary>
    public Uren Wonen { get; }

    /// <summary>Dagbesteding per week: 5 × working day + 2 × weekend day, fewer days averaged over all.</summary>
    public Uren Dagbesteding { get; }

    /// <summary>Night care per week.</summary>
    public Uren Nacht => Programma.Nacht.Totaal;

    /// <summary>Min-uren per week, averaged over the weeks of each absence.</summary>
    public Uren Minuren { get; }

    /// <summary>Works out a day programme.</summary>
    /// <param name="programma">The day programme.</param>
    /// <exception cref="OngeldigeInvoerException">Its rows are not possible; the exception carries all faults.</exception>
    public static Weekinzet Van(Dagprogramma programma)
    {
        ArgumentNullException.ThrowIfNull(programma);
        var fouten = new Foutenlijst();
        Dagprogrammacontrole.Controleer(programma, "", fouten);
        return fouten.IsLeeg ? new(programma) : throw new OngeldigeInvoerException(Aanhef, fouten.AlsReeks());
    }

    /// <summary>Whether the other hours follow from the same day programme.</summary>
    /// <param name="other">The other hours.</param>
    public bool Equals(Weekinzet? other) => other is not null && Programma == other.Programma;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Weekinzet);

    /// <inheritdoc/>
    public override int GetHashCode() => Programma.GetHashCode();

    /// <summary>The hours row by row, with the rule and its source.</summary>
    public Toelichting Toelichting() => new(this);

    /// <summary>The hours in one line.</summary>
    public override string ToString() => $"wonen {Wonen}, dagbesteding {Dagbesteding}, nacht {Nacht}, min-uren {Minuren} per week";

    internal static Tekst Aanhef { get; } = new("Het dagprogramma kan niet worden uitgewerkt", "The day programme cannot be worked out");

    /// <summary>Whether the programme says anything about this part of an application, so that the application must not say it too.</summary>
    internal bool Geeft(Programmadeel deel) => deel switch
    {
        Programmadeel.Wonen => Bevat(Zorgsoort.Wonen),
        Programmadeel.Dagbesteding => Bevat(Zorgsoort.Dagbesteding),
        Programmadeel.Nacht => Nacht != Uren.Nul,
        _ => !Afwezigheid.IsEmpty,
    };

    /// <summary>The hours per week of a part of an application.</summary>
    internal Uren UrenVan(Programmadeel deel) => deel switch
    {
        Programmadeel.Wonen => Wonen,
        Programmadeel.Dagbesteding => Dagbesteding,
        Programmadeel.Nacht => Nacht,
        _ => Minuren,
    };

    private bool Bevat(Zorgsoort soort) => Rijen.Any(bijdrage => bijdrage.Rij.Soort == soort);

    [Regel("DAG-1")]
    private static Uren PerDag(Tijdvak tijdvak) => tijdvak.PerWeek / tijdvak.Dag.Spreiding();

    [Regel("DAG-1")]
    private static Uren PerWeek(Afwezigheid afwezigheid) => afwezigheid.Tijdvak.PerWeek / afwezigheid.EensPerWeken;

    [Regel("DAG-1")]
    private Uren Totaal(Zorgsoort soort) =>
        Rijen.Where(bijdrage => bijdrage.Rij.Soort == soort).Aggregate(Uren.Nul, (som, bijdrage) => som + bijdrage.PerWeek);
}

/// <summary>The parts of an application that a day programme can give.</summary>
internal enum Programmadeel
{
    Wonen,
    Dagbesteding,
    Nacht,
    Minuren,
}
