namespace Meerzorg.Rekentool;

/// <summary>How the meerzorguren come about (UREN-1 … UREN-9); hours per week, exact.</summary>
/// <param name="Zorginzet">Care that counts: wonen + dagbesteding + nacht (UREN-1, UREN-4).</param>
/// <param name="Behandeling">Treatment that counts, times the behandelaarsfactor (UREN-2, UREN-4).</param>
/// <param name="Context">Context hours, per week (UREN-3).</param>
/// <param name="Minuren">Min-uren (UREN-6).</param>
/// <param name="Indirect">Indirect hours of the zorgprofiel (UREN-7).</param>
/// <param name="Prestatie">The prestatie that belongs to the choice of behandeling and dagbesteding (UREN-8).</param>
public readonly record struct Urenopbouw(
    Uren Zorginzet,
    Uren Behandeling,
    Uren Context,
    Uren Minuren,
    Uren Indirect,
    Prestatie Prestatie)
{
    internal const int DagenPerWeek = 7;

    /// <summary>Hours of the zorgzwaartepakket that are deducted (UREN-8).</summary>
    [Regel("UREN-8")]
    public Uren Aftrek => Prestatie.Aftrek.Waarde;

    /// <summary>The meerzorguren (UREN-9).</summary>
    [Regel("UREN-9")]
    public Uren Meerzorguren => Zorginzet + Behandeling + Context - Minuren + Indirect - Aftrek;

    internal static Urenopbouw Van(Aanvraag aanvraag, Uren contextPerWeek, Parameterset parameters)
    {
        var profiel = parameters.Van(aanvraag.Zorgprofiel)!;
        return new(
            TellendeZorginzet(aanvraag),
            TellendeBehandeling(aanvraag) * parameters.Behandelaarsfactor.Waarde,
            contextPerWeek,
            aanvraag.Minuren,
            IndirecteUren(profiel),
            profiel.Prestatie(aanvraag.Behandeling, aanvraag.Dagbesteding)!);
    }

    [Regel("UREN-1", "UREN-4")]
    internal static Uren TellendeZorginzet(Zorgvraag vraag) =>
        vraag.Zorg.TotaalWonen
        + (vraag.Dagbesteding ? vraag.Zorg.Dagbesteding : Uren.Nul)
        + vraag.Zorg.Nacht;

    [Regel("UREN-2", "UREN-4")]
    internal static Uren TellendeBehandeling(Zorgvraag vraag) =>
        vraag.Behandeling ? vraag.Behandelaren.Totaal : Uren.Nul;

    [Regel("UREN-3")]
    internal static Uren ContextPerWeek(Uren urenPerJaar, Parameterset parameters) =>
        urenPerJaar / parameters.DagenPerJaar.Waarde * DagenPerWeek;

    [Regel("UREN-5")]
    internal static Uren NachtBovenStandaard(Zorgvraag vraag, Parameterset parameters) =>
        vraag.Zorg.Nacht > parameters.Nachtstandaard.Waarde ? vraag.Zorg.Nacht - parameters.Nachtstandaard.Waarde : Uren.Nul;

    [Regel("UREN-7")]
    internal static Uren IndirecteUren(Zorgprofielparameters profiel) =>
        profiel.Basisuren.Waarde * profiel.IndirecteFractie.Waarde;
}
