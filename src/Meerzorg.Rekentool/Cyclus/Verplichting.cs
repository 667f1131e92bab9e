using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>The kinds of things that are due in the cycle.</summary>
public enum Verplichtingsoort
{
    /// <summary>Handing in the meerzorgplan (PLAN-1).</summary>
    Meerzorgplan,

    /// <summary>Handing in the evaluation of a group (PLAN-2).</summary>
    EvaluatieGroepsmeerzorg,

    /// <summary>The dialogue between provider, zorgkantoor and CCE (PLAN-2).</summary>
    Meerzorgdialoog,

    /// <summary>An ontwikkeltraject with the CCE for a client (PLAN-3).</summary>
    Ontwikkeltraject,

    /// <summary>An application, new or again, for a group (PLAN-2).</summary>
    Groepsaanvraag,

    /// <summary>An application, new or again, for one client (PLAN-2).</summary>
    IndividueleAanvraag,
}

/// <summary>One entry of the calendar: what is due, by when, how, and why.</summary>
public sealed record Verplichting
{
    internal Verplichting()
    {
    }

    /// <summary>What is due.</summary>
    public required Verplichtingsoort Soort { get; init; }

    /// <summary>The client or group it is about; <see langword="null"/> for the provider as a whole.</summary>
    public string? Voor { get; init; }

    /// <summary>The first day on which it can be handed in; <see langword="null"/> when there is none.</summary>
    public DateOnly? Vanaf { get; init; }

    /// <summary>The last day, inclusive; <see langword="null"/> while it depends on something that is not known, which <see cref="Reden"/> names.</summary>
    public DateOnly? Uiterlijk { get; init; }

    /// <summary>Whether the last day was before the reference date.</summary>
    public bool Verstreken { get; init; }

    /// <summary>How and to whom; <see langword="null"/> where the policy does not say.</summary>
    public Tekst? Wijze { get; init; }

    /// <summary>Why it is due, and why on that day.</summary>
    public required Tekst Reden { get; init; }

    /// <summary>The rules, by id.</summary>
    public required ImmutableArray<string> Regels { get; init; }

    /// <summary>Where the values that decide it were laid down.</summary>
    public required ImmutableArray<Herkomst> Bronnen { get; init; }

    /// <summary>The kind as people name it: "meerzorgplan".</summary>
    public Tekst Naam => Soort switch
    {
        Verplichtingsoort.Meerzorgplan => Tekst.Gelijk("meerzorgplan"),
        Verplichtingsoort.EvaluatieGroepsmeerzorg => new("evaluatie groepsmeerzorg", "evaluation of group meerzorg"),
        Verplichtingsoort.Meerzorgdialoog => Tekst.Gelijk("meerzorgdialoog"),
        Verplichtingsoort.Ontwikkeltraject => Tekst.Gelijk("ontwikkeltraject"),
        Verplichtingsoort.Groepsaanvraag => new("groepsaanvraag", "group application"),
        _ => new("individuele aanvraag", "individual application"),
    };

    /// <summary>What is due, for whom and by when.</summary>
    public override string ToString() => $"{Naam.Nl}{(Voor is null ? "" : " " + Voor)}: {(Uiterlijk is { } uiterlijk ? Notatie.Datum(uiterlijk) : "nog geen datum")}";
}
