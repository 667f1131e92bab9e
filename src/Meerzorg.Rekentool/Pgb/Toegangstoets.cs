namespace Meerzorg.Rekentool.Pgb;

/// <summary>PGB-KADER, access, and 2a and 2b: whether meerzorg is possible. What does not meet a rule is a finding; the zorgkantoor decides.</summary>
internal static class Toegangstoets
{
    [Regel("TOEGANG-1")]
    public static IEnumerable<Melding> Profiel(Zorgplan plan)
    {
        if (plan.Zorgprofiel.Staat(plan.Leveringsvorm)) yield break;
        var lijst = string.Join(", ", Zorgprofiel.Alle.Where(profiel => profiel.PgbEnMpt));
        var vorm = plan.Leveringsvorm.Naam();
        yield return new(Ernst.Fout, "zorgprofiel", "TOEGANG-1", new(
            $"{plan.Zorgprofiel} geeft geen toegang tot meerzorg in een {vorm}; dat doen {lijst} (PGB-KADER, Toegang tot de Meerzorg, 2)",
            $"{plan.Zorgprofiel} gives no access to meerzorg in a {vorm}; those that do are {lijst} (PGB-KADER, Toegang tot de Meerzorg, 2)"));
    }

    /// <summary>The 25 % test; it is none of who needs care to which the law does not apply it (RLZ art. 2.2 lid 3; K35).</summary>
    [Regel("PGB-11")]
    public static IEnumerable<Melding> Uren(Zorgplan plan, Pgbbeoordeling beoordeling, Pgbparameters parameters)
    {
        var toets = beoordeling.Urentoets;
        if (toets.IsGehaald) yield break;
        var fractie = parameters.Drempelfractie.Waarde;
        string Zin(Taal taal) => taal == Taal.Engels
            ? $"{toets.Geteld.ToString(taal)} hours count, {(-toets.Afstand).ToString(taal)} too few: {beoordeling.Profiel} has {toets.Profiel.ToString(taal)}, and with {Notatie.Percentage(fractie, taal)} more that is {toets.Drempel.ToString(taal)}"
            : $"{toets.Geteld.ToString(taal)} uur telt, {(-toets.Afstand).ToString(taal)} te weinig: {beoordeling.Profiel} heeft {toets.Profiel.ToString(taal)}, en met {Notatie.Percentage(fractie, taal)} meer is dat {toets.Drempel.ToString(taal)}";
        yield return plan.BijzondereBehoefte == true
            ? new(Ernst.Waarschuwing, "regels", "PGB-11", new(
                $"{Zin(Taal.Nederlands)}; dat is hier geen voorwaarde, want de behoefte is ook die van RLZ, art. 2.2 lid 1 onder c tot en met f of lid 2 onder b (K35)",
                $"{Zin(Taal.Engels)}; that is no condition here, for the need is also that of RLZ, art. 2.2 lid 1 onder c up to f or lid 2 onder b (K35)"))
            : new(Ernst.Fout, "regels", "PGB-11", new($"{Zin(Taal.Nederlands)} ({parameters.Drempelfractie.Herkomst})", $"{Zin(Taal.Engels)} ({parameters.Drempelfractie.Herkomst})"));
    }

    [Regel("PGB-2B")]
    public static IEnumerable<Melding> Professional(Zorgplan plan)
    {
        if (plan.Regels.Any(regel => regel is { Zorgverlener.Professioneel: true, Aard: not Zorgaard.WatAls })) yield break;
        yield return new(Ernst.Fout, "zorgverleners", "PGB-2B", new(
            "in het plan staat geen professionele zorgverlener; verantwoorde zorg thuis vraagt er ten minste één (PGB-KADER, 2b)",
            "there is no professional carer in the plan; sound care at home asks for at least one (PGB-KADER, 2b)"));
    }

    [Regel("PGB-2A")]
    public static IEnumerable<Melding> Kosten(Zorgplan plan, Pgbbeoordeling beoordeling)
    {
        if (plan.KostenInInstelling is not { } instelling || beoordeling.ExactBudget <= instelling) yield break;
        yield return new(Ernst.Waarschuwing, "kostenInInstelling", "PGB-2A", new(
            $"zorg thuis kost {Notatie.Euro(beoordeling.BudgetPerJaar, Taal.Nederlands)} per jaar en in een instelling {Notatie.Euro(instelling, Taal.Nederlands)}; onderzoek de passende alternatieven (PGB-KADER, 2a)",
            $"care at home costs {Notatie.Euro(beoordeling.BudgetPerJaar, Taal.Engels)} a year and in an institution {Notatie.Euro(instelling, Taal.Engels)}; examine the suitable alternatives (PGB-KADER, 2a)"));
    }
}
