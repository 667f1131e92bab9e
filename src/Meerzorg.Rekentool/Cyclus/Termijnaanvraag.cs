namespace Meerzorg.Rekentool.Cyclus;

/// <summary>The conditions for preventive meerzorg (SOORT-1); <see langword="null"/> is not stated.</summary>
public readonly record struct Preventievoorwaarden
{
    /// <summary>There is a concrete plan.</summary>
    public bool? ConcreetPlan { get; init; }

    /// <summary>It is shown that the context is in order.</summary>
    public bool? ContextOpOrde { get; init; }

    /// <summary>A colleague provider or the CCE is, or is being, involved.</summary>
    public bool? CollegaOfCceBetrokken { get; init; }

    /// <summary>The staff involved have the knowledge and are able to act.</summary>
    public bool? BekwameBetrokkenen { get; init; }
}

/// <summary>An application with the kind of meerzorg and the period that it asks for.</summary>
public sealed record Termijnaanvraag
{
    /// <summary>What is asked for the client.</summary>
    public required Aanvraag Aanvraag { get; init; }

    /// <summary>The kind.</summary>
    public required Aanvraagsoort Soort { get; init; }

    /// <summary>The period asked for.</summary>
    public required Periode Periode { get; init; }

    /// <summary>Whether it follows an earlier decision for the same client (a heraanvraag).</summary>
    public bool Verlenging { get; init; }

    /// <summary>The conditions for preventive meerzorg; for other kinds left at its default.</summary>
    public Preventievoorwaarden Voorwaarden { get; init; }
}
