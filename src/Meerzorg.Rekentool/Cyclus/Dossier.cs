namespace Meerzorg.Rekentool.Cyclus;

/// <summary>An application for one client as it is sent to the zorgkantoor: what is calculated and what is administrative (VOLLEDIG-1).</summary>
/// <remarks>
/// Plain immutable data in which anything may still be missing; <see cref="Volledigheid.Van(Dossier, Rekentool)"/> says what is.
/// The BSN never stands in a finding, an explanation or <see cref="ToString"/>.
/// </remarks>
public sealed record Dossier
{
    /// <summary>The sender's own reference; not required.</summary>
    public string? Kenmerk { get; init; }

    /// <summary>The burgerservicenummer of the client: nine digits.</summary>
    public string? Bsn { get; init; }

    /// <summary>The name of the provider.</summary>
    public string? Zorgaanbieder { get; init; }

    /// <summary>The name of the zorgkantoor that is responsible.</summary>
    public string? Zorgkantoor { get; init; }

    /// <summary>The kind of application.</summary>
    public Aanvraagsoort? Soort { get; init; }

    /// <summary>The first day for which meerzorg is asked.</summary>
    public DateOnly? Ingangsdatum { get; init; }

    /// <summary>The last day for which meerzorg is asked; or else <see cref="Maanden"/>.</summary>
    public DateOnly? Einddatum { get; init; }

    /// <summary>The period in months; or else <see cref="Einddatum"/>.</summary>
    public int? Maanden { get; init; }

    /// <summary>Whether the questionnaire goes with it.</summary>
    public bool? Vragenlijst { get; init; }

    /// <summary>What is asked for the client.</summary>
    public Aanvraag? Aanvraag { get; init; }

    /// <summary>The reference, without anything that identifies the client.</summary>
    public override string ToString() => Kenmerk is null ? "dossier" : $"dossier {Kenmerk}";
}
