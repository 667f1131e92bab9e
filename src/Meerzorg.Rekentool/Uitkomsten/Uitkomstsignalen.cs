using System.Collections.Immutable;

namespace Meerzorg.Rekentool;

/// <summary>What about an outcome deserves a person's attention.</summary>
internal static class Uitkomstsignalen
{
    /// <summary>By how much a value departs is told to a hundredth of a percent, and to more where that would be nothing.</summary>
    private const int Verschildecimalen = 4;
    private const int MeesteDecimalen = 28;

    public static ImmutableArray<Melding> Van(Uitkomst uitkomst)
    {
        var aanvraag = uitkomst.Aanvraag;
        var signalen = ImmutableArray.CreateBuilder<Melding>();

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

        if (aanvraag.Zorgprofiel.Sector == Sector.VVT && (!aanvraag.Behandeling || !aanvraag.Dagbesteding))
        {
            signalen.Add(new("UREN-4", new(
                $"{aanvraag.Zorgprofiel} exclusief: een zorgkantoor vraagt VV7 en VV8 altijd inclusief in te vullen, met 0 uren als er geen zijn (webinar, oktober 2025, blad 7)",
                $"{aanvraag.Zorgprofiel} exclusive: a zorgkantoor asks to enter VV7 and VV8 always inclusive, with 0 hours where there are none (webinar, October 2025, sheet 7)")));
        }

        if (Urenopbouw.NachtBovenStandaard(aanvraag, uitkomst.Parameters) is { Teken: > 0 } boven)
        {
            var standaard = uitkomst.Parameters.Nachtstandaard.Waarde;
            signalen.Add(new("UREN-5", new(
                $"nachtzorg {aanvraag.Zorg.Nacht} is {boven} meer dan de standaard van {standaard}: telt mee, maar vraagt een motivering",
                $"night care {aanvraag.Zorg.Nacht.ToString(Taal.Engels)} is {boven.ToString(Taal.Engels)} above the standard of {standaard.ToString(Taal.Engels)}: it counts, but needs a motivation")));
        }

        if (aanvraag.Zorg.Nacht is { Teken: > 0 } nacht)
        {
            var standaard = uitkomst.Parameters.Nachtstandaard.Waarde;
            signalen.Add(new("UREN-5", new(
                $"alle {nacht} nachtzorg telt mee, zoals in het formulier; opvoeren kan alleen wat boven de standaard van {standaard} ligt (K24)",
                $"all {nacht.ToString(Taal.Engels)} of night care counts, as in the form; only what is above the standard of {standaard.ToString(Taal.Engels)} can be applied for (K24)")));
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
    public static IEnumerable<Melding> NietGepubliceerd(ImmutableArray<Parameter> grondslag) => grondslag
        .Where(parameter => parameter.Herkomst.Status != Waardestatus.Gepubliceerd)
        .Select(parameter => new Melding(null, new(
            $"rust op een waarde die niet is gepubliceerd: {parameter.Pad} ({parameter.Herkomst.Status.Naam()}, {parameter.Herkomst.Document}){InPlaatsVan(parameter).Nl}",
            $"rests on a value that is not published: {parameter.Pad} ({parameter.Herkomst.Status.Naam()}, {parameter.Herkomst.Document}){InPlaatsVan(parameter).En}")));

    /// <summary>What an overlay replaced, and by how much; nothing where no overlay did.</summary>
    private static Tekst InPlaatsVan(Parameter parameter)
    {
        if (parameter.Vervangt is not { } eerder) return Tekst.Gelijk("");
        if (parameter.IsKeuze) return new($": {parameter.WaardeIn(Taal.Nederlands)} in plaats van {eerder.WaardeIn(Taal.Nederlands)}", $": {parameter.WaardeIn(Taal.Engels)} instead of {eerder.WaardeIn(Taal.Engels)}");
        var verschil = (parameter.ExacteWaarde - eerder.ExacteWaarde) / eerder.ExacteWaarde;
        if (verschil == 0) return new(", gelijk aan die van het jaarbestand", ", equal to that of the year file");
        var deel = Afgerond(Breuk.Abs(verschil));
        string Deel(Taal taal) => Notatie.Percentage(deel, taal);
        return new(
            $": {parameter.WaardeIn(Taal.Nederlands)} in plaats van {eerder.WaardeIn(Taal.Nederlands)}, {Deel(Taal.Nederlands)} {(verschil > 0 ? "hoger" : "lager")}",
            $": {parameter.WaardeIn(Taal.Engels)} instead of {eerder.WaardeIn(Taal.Engels)}, {Deel(Taal.Engels)} {(verschil > 0 ? "higher" : "lower")}");
    }

    private static decimal Afgerond(Breuk verschil)
    {
        for (int decimalen = Verschildecimalen; decimalen < MeesteDecimalen; decimalen++)
        {
            if (verschil.RondAf(decimalen) is var afgerond and not 0) return afgerond;
        }

        return verschil.NaarDecimaal();
    }
}
