using System.Globalization;
using Meerzorg.Rekentool.Pgb;

namespace Meerzorg.Rekentool.Cli.Weergave;

/// <summary>The report of an assessed care plan.</summary>
internal static class Pgbweergave
{
    public static Verslag Verslag(Pgbuitkomst uitkomst, Taal taal)
    {
        bool engels = taal == Taal.Engels;
        return new(
            $"{uitkomst.Plan.Zorgprofiel}, {uitkomst.Plan.Leveringsvorm.Naam()}, {uitkomst.Parameters.Naam}: {uitkomst.Naam.In(taal)}",
            uitkomst.Beoordeling is { } beoordeling
                ? [Samenvatting(uitkomst, beoordeling, taal), Functies(beoordeling, taal), Regels(beoordeling, taal), .. uitkomst.Heraanvraag is { } heraanvraag ? (Tabel[])[Wijzigingen(heraanvraag, taal)] : []]
                : [],
            [
                .. (uitkomst.Beoordeling?.Regels ?? []).SelectMany(oordeel => oordeel.Redenen.Select(reden => $"{(engels ? "line" : "regel")} {Getal(oordeel.Nummer)}: {reden.In(taal)}")),
                .. uitkomst.Bevindingen.Concat(uitkomst.Heraanvraag?.Bevindingen ?? []).Select(bevinding => bevinding.In(taal)),
                .. uitkomst.OpenVragen.Select(vraag => $"{(engels ? "open question" : "open vraag")}: {vraag.In(taal)}"),
                .. uitkomst.Signalen.Select(signaal => $"{(engels ? "note" : "let op")}: {signaal.In(taal)}"),
            ],
            uitkomst.Toelichting,
            uitleg => uitkomst.AlsJson(uitleg, taal));
    }

    private static Tabel Samenvatting(Pgbuitkomst uitkomst, Pgbbeoordeling beoordeling, Taal taal)
    {
        var tabel = new Tabel(["", ""]);
        string Woord(string nl, string en) => taal == Taal.Engels ? en : nl;
        string Euro(decimal bedrag) => Notatie.Euro(bedrag, taal);
        var afstand = beoordeling.HaaltUrendrempel
            ? Woord($"{beoordeling.Urenafstand.ToString(taal)} boven de drempel", $"{beoordeling.Urenafstand.ToString(taal)} above the threshold")
            : Woord($"nog {(-beoordeling.Urenafstand).ToString(taal)} tekort voor de drempel", $"still {(-beoordeling.Urenafstand).ToString(taal)} short of the threshold");
        tabel.Rij(
            Woord("25 %-toets per week", "25 % test a week"),
            Woord(
                $"{beoordeling.GeteldeUren.ToString(taal)} uur telt; {afstand} van {beoordeling.Urendrempel.ToString(taal)} (zorgprofiel {beoordeling.UrenVanProfiel.ToString(taal)})",
                $"{beoordeling.GeteldeUren.ToString(taal)} hours count; {afstand} of {beoordeling.Urendrempel.ToString(taal)} (zorgprofiel {beoordeling.UrenVanProfiel.ToString(taal)})"));
        tabel.Rij(Woord("budget", "budget"), Woord($"{Euro(beoordeling.BudgetPerJaar)} per jaar, {Euro(beoordeling.BudgetPerWeek)} per week", $"{Euro(beoordeling.BudgetPerJaar)} a year, {Euro(beoordeling.BudgetPerWeek)} a week"));
        if (beoordeling.BudgetOverToekenning is { } periode)
            tabel.Rij($"over {Notatie.Weken(uitkomst.Plan.Toekenningsweken!.Value).In(taal)}", Euro(periode));
        if (beoordeling is { Dagen: { } dagen, BudgetOverPeriode: { } budget, MeerzorgbudgetOverPeriode: { } meerzorg })
            tabel.Rij($"over {Notatie.Dagen(dagen).In(taal)}", Woord($"budget {Euro(budget)}, meerzorg {Euro(meerzorg)}", $"budget {Euro(budget)}, meerzorg {Euro(meerzorg)}"));
        tabel.Rij(Woord("basisbudget", "own budget"), Woord($"{Euro(beoordeling.Basisbudget)} per jaar", $"{Euro(beoordeling.Basisbudget)} a year") + $" ({uitkomst.Plan.Basisbudget.Naam().In(taal)})");
        tabel.Rij(
            Woord("budget min basisbudget", "budget minus own budget"),
            Woord($"{Euro(beoordeling.Verschil)} per jaar", $"{Euro(beoordeling.Verschil)} a year") + (uitkomst.HeeftToegang ? "" : Woord(", zonder toegang", ", without access")));
        return tabel;
    }

    private static Tabel Functies(Pgbbeoordeling beoordeling, Taal taal)
    {
        var tabel = new Tabel(taal == Taal.Engels
            ? ["function", "asked a week", "counts a week", "a week", "a year"]
            : ["functie", "gevraagd per week", "telt per week", "per week", "per jaar"]);
        foreach (var functie in beoordeling.Functies)
            tabel.Rij(functie.Functie.Naam().In(taal), functie.Gevraagd.In(taal), functie.Geteld.In(taal), Notatie.Euro(functie.PerWeek, taal), Notatie.Euro(functie.PerJaar, taal));
        tabel.Rij(taal == Taal.Engels ? "total" : "totaal", "", "", Notatie.Euro(beoordeling.BudgetPerWeek, taal), Notatie.Euro(beoordeling.BudgetPerJaar, taal));
        return tabel;
    }

    private static Tabel Regels(Pgbbeoordeling beoordeling, Taal taal)
    {
        var tabel = new Tabel(taal == Taal.Engels
            ? ["line", "function", "nature", "carer", "asked", "counts", "a year", "verdict"]
            : ["regel", "functie", "aard", "zorgverlener", "gevraagd", "telt", "per jaar", "oordeel"]);
        foreach (var oordeel in beoordeling.Regels)
        {
            tabel.Rij(
                Getal(oordeel.Nummer),
                oordeel.Regel.Functie.Naam().In(taal),
                oordeel.Regel.Aard.Naam().In(taal),
                oordeel.Regel.Zorgverlener.Naam,
                $"{oordeel.Gevraagd.In(taal)} × {Tarief(oordeel.Regel.Tarief, taal)}",
                oordeel.Oordeel == Oordeel.TeltNiet ? "" : $"{oordeel.Geteld.In(taal)} × {Tarief(oordeel.Tarief, taal)}",
                Notatie.Euro(oordeel.PerJaar, taal),
                oordeel.Oordeel.Naam().In(taal));
        }

        return tabel;
    }

    private static Tabel Wijzigingen(Heraanvraagoordeel heraanvraag, Taal taal)
    {
        var tabel = new Tabel(taal == Taal.Engels
            ? ["re-application", "earlier", "new", "may count", "earlier a year", "new a year", "may count a year"]
            : ["heraanvraag", "eerder", "nieuw", "toelaatbaar", "eerder per jaar", "nieuw per jaar", "toelaatbaar per jaar"]);
        foreach (var functie in heraanvraag.Functies)
        {
            tabel.Rij(
                functie.Functie.Naam().In(taal),
                functie.Eerder.In(taal),
                functie.Nieuw.In(taal),
                functie.Toelaatbaar.In(taal),
                Notatie.Euro(functie.EerderPerJaar, taal),
                Notatie.Euro(functie.NieuwPerJaar, taal),
                Notatie.Euro(functie.ToelaatbaarPerJaar, taal));
        }

        return tabel;
    }

    /// <summary>In cents where it is; otherwise with four decimals, for a rate that follows from a division.</summary>
    private static string Tarief(decimal tarief, Taal taal) =>
        decimal.Round(tarief, 2) == tarief ? Notatie.Euro(tarief, taal) : Notatie.EuroOnafgerond(decimal.Round(tarief, 4, MidpointRounding.AwayFromZero), taal);

    private static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
