using System.Text.Json.Serialization;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>An application for one client as it is sent to the zorgkantoor: what is calculated and what is administrative (VOLLEDIG-1).</summary>
/// <remarks>
/// Plain immutable data in which anything may still be missing; <see cref="Volledigheid.Van(Dossier, Rekentool)"/> says what is.
/// The BSN never stands in a finding, an explanation or <see cref="ToString"/>.
/// </remarks>
[JsonConverter(typeof(RekentoolConverter<Dossier>))]
public sealed record Dossier
{
    /// <summary>The members beside the application.</summary>
    internal static IReadOnlyList<Lid<Dossier>> Leden { get; } = new Objectvorm<Dossier>("dossier")
    {
        { "kenmerk", Woordvorm.Vrij, dossier => dossier.Kenmerk!, (dossier, kenmerk) => dossier with { Kenmerk = kenmerk }, "uw eigen kenmerk", Volledigheid.Regel },
        { "bsn", Bsnvorm.Van, dossier => dossier.Bsn!, (dossier, bsn) => dossier with { Bsn = bsn }, "het burgerservicenummer van de cliënt", Volledigheid.Regel },
        { "zorgaanbieder", Woordvorm.Vrij, dossier => dossier.Zorgaanbieder!, (dossier, naam) => dossier with { Zorgaanbieder = naam }, "de naam van de zorgaanbieder", Volledigheid.Regel },
        { "zorgkantoor", Woordvorm.Vrij, dossier => dossier.Zorgkantoor!, (dossier, naam) => dossier with { Zorgkantoor = naam }, "de naam van het verantwoordelijke zorgkantoor", Volledigheid.Regel },
        { "soort", Namen.VormVanSoort, dossier => dossier.Soort, (dossier, soort) => dossier with { Soort = soort }, "de soort aanvraag", Volledigheid.Regel },
        { "ingangsdatum", Datumvorm.Van, dossier => dossier.Ingangsdatum, (dossier, datum) => dossier with { Ingangsdatum = datum }, "de eerste dag waarvoor meerzorg wordt gevraagd", Volledigheid.Regel },
        { "einddatum", Datumvorm.Van, dossier => dossier.Einddatum, (dossier, datum) => dossier with { Einddatum = datum }, "de laatste dag, of anders `maanden`", Volledigheid.Regel },
        { "maanden", new Geheelvorm(new("een geheel aantal maanden, zoals 12", "a whole number of months, such as 12")) { Minimum = 1 }, dossier => dossier.Maanden, (dossier, maanden) => dossier with { Maanden = maanden }, "de looptijd in maanden, of anders `einddatum`", Volledigheid.Regel },
        { "vragenlijst", JaNeevorm.Van, dossier => dossier.Vragenlijst, (dossier, gevoegd) => dossier with { Vragenlijst = gevoegd }, "is de vragenlijst bijgevoegd?", Volledigheid.Regel },
    }.Leden;

    internal static Objectvorm<Dossier> Vorm { get; } = new("dossier", () => new())
    {
        { Leden },
        { "aanvraag", Meerzorg.Rekentool.Aanvraag.Vorm, dossier => dossier.Aanvraag!, (dossier, aanvraag) => dossier with { Aanvraag = aanvraag }, "wat voor de cliënt wordt gevraagd", Volledigheid.Regel },
    };

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
