using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>The move of a client with meerzorg to another provider (VERHUIS-1): the decision that there is, and the new situation.</summary>
/// <remarks>Plain immutable data, checked as a whole when it is calculated; see <see cref="Controleer"/>.</remarks>
public sealed record Verhuizing
{
    /// <summary>The decision with the old provider.</summary>
    public required OudeBeschikking Beschikking { get; init; }

    /// <summary>The first day with the new provider; its year decides on the parameters.</summary>
    public required DateOnly Verhuisdatum { get; init; }

    /// <summary>The zorgprofiel of the indication on that day.</summary>
    public required Zorgprofiel Zorgprofiel { get; init; }

    /// <summary>Whether another zorgkantoor is responsible after the move.</summary>
    public required bool NieuwZorgkantoor { get; init; }

    /// <summary>The share of the 100 % amount that is contracted with the new provider: above 0, at most 1.</summary>
    public required decimal Tariefpercentage { get; init; }

    /// <summary>All faults in the move; none when it can be calculated.</summary>
    /// <param name="rekentool">The calculator of the year of the move.</param>
    public ImmutableArray<Fout> Controleer(Rekentool rekentool)
    {
        ArgumentNullException.ThrowIfNull(rekentool);
        var fouten = new Foutenlijst();
        Verhuizingcontrole.Controleer(this, rekentool.Parameters, fouten);
        return fouten.AlsReeks();
    }

    /// <summary>The zorgprofiel, the day and the decision.</summary>
    public override string ToString() => $"{Zorgprofiel}, verhuizing op {Notatie.Datum(Verhuisdatum)} met {Beschikking}";
}

/// <summary>What a move needs to know of the decision with the old provider.</summary>
public sealed record OudeBeschikking
{
    /// <summary>The zorgprofiel for which it was given.</summary>
    public required Zorgprofiel Zorgprofiel { get; init; }

    /// <summary>The kind of application that it answered.</summary>
    public Aanvraagsoort Soort { get; init; }

    /// <summary>The number of the meerzorgprofiel; <see langword="null"/> for maatwerk.</summary>
    public int? Meerzorgprofiel { get; init; }

    /// <summary>For maatwerk: the meerzorguren per week; <see langword="null"/> for a meerzorgprofiel.</summary>
    public Uren? Meerzorguren { get; init; }

    /// <summary>Context costs per year in the decision, in euros; they are not carried over.</summary>
    public decimal ContextEuro { get; init; }

    /// <summary>The first day of the decision.</summary>
    public required DateOnly Ingangsdatum { get; init; }

    /// <summary>The last day of the decision.</summary>
    public required DateOnly Einddatum { get; init; }

    /// <summary>The zorgprofiel, what was granted and from when to when.</summary>
    public override string ToString() => $"{Zorgprofiel}, {Naam.Nl}, {Notatie.Datum(Ingangsdatum)} tot en met {Notatie.Datum(Einddatum)}";

    /// <summary>What was granted, as people name it.</summary>
    internal Tekst Naam => Meerzorgprofiel is { } nummer
        ? Tekst.Gelijk($"meerzorgprofiel {nummer}")
        : new($"maatwerk, {Meerzorguren} meerzorguren per week", $"maatwerk, {Meerzorguren} meerzorguren a week");
}
