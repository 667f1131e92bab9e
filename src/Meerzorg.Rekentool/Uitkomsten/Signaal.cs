using System.Collections.Immutable;

namespace Meerzorg.Rekentool;

/// <summary>Something about an outcome that deserves a person's attention; it changes no amount.</summary>
/// <param name="Regel">The rule it belongs to; <see langword="null"/> when it is about the parameters used.</param>
/// <param name="Tekst">What it says.</param>
public sealed record Signaal(string? Regel, Tekst Tekst)
{
    internal static Objectvorm<Signaal> Vorm { get; } = new("signaal")
    {
        { "regel", Woordvorm.Vrij, signaal => signaal.Regel, "de regel waar het bij hoort; `null` als het over de gebruikte waarden gaat", Lidwijze.MagNiets },
        { "tekst", Tekstvorm.Van, signaal => signaal.Tekst, "de melding, in de taal van `--taal`" },
    };

    /// <summary>Signals in order.</summary>
    internal static Lijstvorm<Signaal> Reeks { get; } = new(Vorm);

    /// <summary>The rule and the Dutch text.</summary>
    public override string ToString() => In(Taal.Nederlands);

    /// <summary>The rule and the text.</summary>
    /// <param name="taal">The language.</param>
    public string In(Taal taal) => Regel is null ? Tekst.In(taal) : $"{Tekst.In(taal)} [{Regel}]";

    internal static ImmutableArray<Signaal> Van(Uitkomst uitkomst)
    {
        var aanvraag = uitkomst.Aanvraag;
        var signalen = ImmutableArray.CreateBuilder<Signaal>();

        if (aanvraag.Leveringsvorm is Leveringsvorm.Pgb or Leveringsvorm.Mpt)
        {
            signalen.Add(new("TOEGANG-1", new(
                $"dit is de rekentool voor ZZP en VPT; voor {aanvraag.Leveringsvorm.Naam()} stelt het zorgkantoor het budget vast volgens PGB-KADER",
                $"this is the calculation for ZZP and VPT; for {aanvraag.Leveringsvorm.Naam()} the zorgkantoor sets the budget by PGB-KADER")));
        }

        if (!aanvraag.Behandeling && aanvraag.Behandelaren.Totaal is { Teken: > 0 } behandeling)
        {
            signalen.Add(new("UREN-4", new(
                $"{behandeling} behandeling telt niet mee: het zorgzwaartepakket is exclusief behandeling",
                $"{behandeling.ToString(Taal.Engels)} of treatment does not count: the zorgzwaartepakket is exclusive of behandeling")));
        }

        if (!aanvraag.Dagbesteding && aanvraag.Zorg.Dagbesteding is { Teken: > 0 } dagbesteding)
        {
            signalen.Add(new("UREN-4", new(
                $"{dagbesteding} dagbesteding telt niet mee: het zorgzwaartepakket is exclusief dagbesteding",
                $"{dagbesteding.ToString(Taal.Engels)} of dagbesteding does not count: the zorgzwaartepakket is exclusive of dagbesteding")));
        }

        if (Urenopbouw.NachtBovenStandaard(aanvraag, uitkomst.Parameters) is { Teken: > 0 } boven)
        {
            var standaard = uitkomst.Parameters.Nachtstandaard.Waarde;
            signalen.Add(new("UREN-5", new(
                $"nachtzorg {aanvraag.Zorg.Nacht} is {boven} meer dan de standaard van {standaard}: telt mee, maar vraagt een motivering",
                $"night care {aanvraag.Zorg.Nacht.ToString(Taal.Engels)} is {boven.ToString(Taal.Engels)} above the standard of {standaard.ToString(Taal.Engels)}: it counts, but needs a motivation")));
        }

        if (uitkomst.Groep is not null && aanvraag.Behandeling && !aanvraag.Dagbesteding && aanvraag.Behandelaren.Totaal.Teken > 0)
        {
            signalen.Add(new("UREN-2", new(
                "de behandelaarsfactor is toegepast; het groepsblad van het formulier vergeet hem bij inclusief behandeling, exclusief dagbesteding (K6)",
                "the behandelaarsfactor is applied; the form's group sheet forgets it for inclusive of behandeling, exclusive of dagbesteding (K6)")));
        }

        // In a group the surplus is that of the group, which has a signal of its own.
        if (uitkomst is Meerzorgwaardig { Groep: null, Contexttoets.Bespreekbaar: true })
        {
            signalen.Add(new("CONTEXT-2", new(
                "het surplus aan contextgebonden middelen is bespreekbaar; het zorgkantoor beoordeelt of het wordt toegekend",
                "the surplus of context costs may be discussed; the zorgkantoor judges whether it is granted")));
        }

        signalen.AddRange(NietGepubliceerd(uitkomst.Grondslag));
        return signalen.ToImmutable();
    }

    /// <summary>The values on which something rests without being published.</summary>
    internal static IEnumerable<Signaal> NietGepubliceerd(ImmutableArray<Parameter> grondslag) => grondslag
        .Where(parameter => parameter.Herkomst.Status != Waardestatus.Gepubliceerd)
        .Select(parameter => new Signaal(null, new(
            $"rust op een waarde die niet is gepubliceerd: {parameter.Pad} ({parameter.Herkomst.Status.Naam()}, {parameter.Herkomst.Document})",
            $"rests on a value that is not published: {parameter.Pad} ({parameter.Herkomst.Status.Naam()}, {parameter.Herkomst.Document})")));
}
