using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>The move of a client with meerzorg to another provider (VERHUIS-1): the decision that there is, and the new situation.</summary>
/// <remarks>Plain immutable data, checked as a whole when it is calculated; see <see cref="Controleer"/>.</remarks>
[JsonConverter(typeof(RekentoolConverter<Verhuizing>))]
public sealed record Verhuizing
{
    internal static Objectvorm<Verhuizing> Vorm { get; } = new(
        "verhuizing", () => new() { Beschikking = null!, Verhuisdatum = default, Zorgprofiel = null!, NieuwZorgkantoor = false, Tariefpercentage = 1 })
    {
        { "beschikking", OudeBeschikking.Vorm, verhuizing => verhuizing.Beschikking, (verhuizing, beschikking) => verhuizing with { Beschikking = beschikking }, "de beschikking bij de oude zorgaanbieder", "VERHUIS-1", Lidwijze.Verplicht },
        { "verhuisdatum", Datumvorm.Van, verhuizing => verhuizing.Verhuisdatum, (verhuizing, datum) => verhuizing with { Verhuisdatum = datum }, "de eerste dag bij de nieuwe zorgaanbieder; het jaar ervan bepaalt de parameters", "VERHUIS-1", Lidwijze.Verplicht },
        { "zorgprofiel", Zorgprofiel.Vorm, verhuizing => verhuizing.Zorgprofiel, (verhuizing, profiel) => verhuizing with { Zorgprofiel = profiel }, "het zorgprofiel van de indicatie op die dag", "TOEGANG-1", Lidwijze.Verplicht },
        { "nieuwZorgkantoor", JaNeevorm.Van, verhuizing => verhuizing.NieuwZorgkantoor, (verhuizing, nieuw) => verhuizing with { NieuwZorgkantoor = nieuw }, "is na de verhuizing een ander zorgkantoor verantwoordelijk?", "VERHUIS-1", Lidwijze.Verplicht },
        { "tariefpercentage", Getalvorm.Tariefpercentage, verhuizing => verhuizing.Tariefpercentage, (verhuizing, fractie) => verhuizing with { Tariefpercentage = fractie }, "het deel van het 100 %-bedrag dat met de nieuwe zorgaanbieder is afgesproken", "BEDRAG-4", Lidwijze.Verplicht },
    };

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
[JsonConverter(typeof(RekentoolConverter<OudeBeschikking>))]
public sealed record OudeBeschikking
{
    internal static Objectvorm<OudeBeschikking> Vorm { get; } = new("oude beschikking", () => new() { Zorgprofiel = null!, Ingangsdatum = default, Einddatum = default })
    {
        { "zorgprofiel", Zorgprofiel.Vorm, beschikking => beschikking.Zorgprofiel, (beschikking, profiel) => beschikking with { Zorgprofiel = profiel }, "het zorgprofiel waarvoor hij is gegeven", "TOEGANG-1", Lidwijze.Verplicht },
        { "soort", Namen.VormVanSoort, beschikking => beschikking.Soort, (beschikking, soort) => beschikking with { Soort = soort }, "de soort aanvraag waarop hij het antwoord was; `individueel` als het ontbreekt", "VERHUIS-1", Lidwijze.Altijd },
        { "meerzorgprofiel", new Geheelvorm(new("het nummer van het meerzorgprofiel, zoals 3", "the number of the meerzorgprofiel, such as 3")) { Minimum = 1 }, beschikking => beschikking.Meerzorgprofiel, (beschikking, nummer) => beschikking with { Meerzorgprofiel = nummer }, "het nummer van het meerzorgprofiel", "VERHUIS-1" },
        { "meerzorguren", Tijdvorm.PerWeek, beschikking => beschikking.Meerzorguren, (beschikking, uren) => beschikking with { Meerzorguren = uren }, "bij maatwerk: de meerzorguren", "VERHUIS-1" },
        { "contextEuro", Getalvorm.EuroPerJaar, beschikking => beschikking.ContextEuro, (beschikking, euro) => beschikking with { ContextEuro = euro }, "contextkosten in de beschikking; zij gaan niet mee", "VERHUIS-1" },
        { "ingangsdatum", Datumvorm.Van, beschikking => beschikking.Ingangsdatum, (beschikking, datum) => beschikking with { Ingangsdatum = datum }, "de eerste dag van de beschikking", "VERHUIS-1", Lidwijze.Verplicht },
        { "einddatum", Datumvorm.Van, beschikking => beschikking.Einddatum, (beschikking, datum) => beschikking with { Einddatum = datum }, "de laatste dag van de beschikking", "VERHUIS-1", Lidwijze.Verplicht },
    };

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
