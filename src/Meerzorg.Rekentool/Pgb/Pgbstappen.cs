using System.Collections.Immutable;
using System.Globalization;

namespace Meerzorg.Rekentool.Pgb;

/// <summary>Puts an assessed plan in words of the rules; it assesses nothing itself.</summary>
internal static class Pgbstappen
{
    private static readonly Tekst Ja = new("ja", "yes");
    private static readonly Tekst Nee = new("nee", "no");

    public static ImmutableArray<Stap> Van(Pgbuitkomst uitkomst)
    {
        var toegang = Stappenplan.Stap(
            "TOEGANG-1",
            [
                Stappenplan.Naam(Tekst.Gelijk("zorgprofiel"), Tekst.Gelijk(uitkomst.Plan.Zorgprofiel.Naam)),
                Stappenplan.Naam(Tekst.Gelijk("leveringsvorm"), Tekst.Gelijk(uitkomst.Plan.Leveringsvorm.Naam())),
            ],
            Stappenplan.Naam(new("toegang", "access"), uitkomst.Beoordeling is null ? Nee : Ja));
        return uitkomst.Beoordeling is not { } beoordeling
            ? [toegang]
            :
            [
                toegang,
                .. Tarieven(uitkomst, beoordeling),
                .. beoordeling.Regels.SelectMany(Regel),
                Urentoets(uitkomst, beoordeling),
                Budget(uitkomst, beoordeling),
                .. uitkomst.Bevindingen.Where(bevinding => bevinding.Regel is "PGB-2A" or "PGB-2B").Select(Bevinding),
                .. Heraanvraag(uitkomst),
            ];
    }

    /// <summary>The rate that follows from the profile beside the one that bijlage B prints (K12), for each function that the plan has.</summary>
    private static IEnumerable<Stap> Tarieven(Pgbuitkomst uitkomst, Pgbbeoordeling beoordeling) =>
        from totaal in beoordeling.Functies
        let functie = beoordeling.Profiel.Van(totaal.Functie)
        where functie?.PerWeek is not null
        select Stappenplan.Stap(
            "PGB-3A",
            [
                Stappenplan.Waarde(new($"jaarbedrag {functie.Functie.Naam().Nl}", $"yearly amount of {functie.Functie.Naam().En}"), functie.Bedrag(uitkomst.Plan.Basisbudget)),
                Stappenplan.Waarde(new("per week", "a week"), functie.PerWeek!),
                Stappenplan.Waarde(new("weken", "weeks"), uitkomst.Parameters.WekenPerJaar),
                .. functie.GedruktTarief is { } gedrukt ? (Grootheid[])[Stappenplan.Waarde(new("gedrukt tarief", "printed rate"), gedrukt)] : [],
            ],
            Stappenplan.Euro(new("herleid tarief", "rate that follows"), functie.Tarief(uitkomst.Plan.Basisbudget)!.Value));

    private static IEnumerable<Stap> Regel(Rijoordeel oordeel)
    {
        var nummer = oordeel.Nummer.ToString(CultureInfo.InvariantCulture);
        var (aard, functie) = (oordeel.Regel.Aard.Naam(), oordeel.Regel.Functie.Naam());
        return oordeel.Redenen.Select(reden => Stappenplan.Stap(
            reden.Regel!, // a reason rests on a rule
            [
                Stappenplan.Naam(new($"regel {nummer}", $"line {nummer}"), new($"{functie.Nl}, {aard.Nl}, {oordeel.Regel.Zorgverlener}", $"{functie.En}, {aard.En}, {oordeel.Regel.Zorgverlener}")),
                Aantal(new("gevraagd per week", "asked a week"), oordeel.Gevraagd),
                Stappenplan.Euro(new("gevraagd tarief", "rate asked"), oordeel.Regel.Tarief),
                Aantal(new("telt per week", "counts a week"), oordeel.Geteld),
                Stappenplan.Euro(new("tarief dat telt", "rate that counts"), oordeel.Tarief),
            ],
            Stappenplan.Naam(oordeel.Oordeel.Naam(), reden.Tekst)));
    }

    private static Stap Urentoets(Pgbuitkomst uitkomst, Pgbbeoordeling beoordeling)
    {
        var toets = beoordeling.Urentoets;
        return Stappenplan.Stap(
            "PGB-11",
            [
                Stappenplan.Waarde(new("uren van het zorgprofiel", "hours of the zorgprofiel"), beoordeling.Profiel.UrenPerWeek),
                .. beoordeling.Profiel.DagdelenPerWeek is { } dagdelen ? (Grootheid[])
                [
                    Stappenplan.Waarde(new("dagdelen van het zorgprofiel", "dagdelen of the zorgprofiel"), dagdelen),
                    Stappenplan.Waarde(new("uren per dagdeel", "hours per dagdeel"), uitkomst.Parameters.UrenPerDagdeel),
                ] : [],
                Stappenplan.Waarde(Tekst.Gelijk("drempelfractie"), uitkomst.Parameters.Drempelfractie),
                Stappenplan.Tijd(new("drempel", "threshold"), toets.Drempel),
                Stappenplan.Tijd(new("uren die tellen", "hours that count"), toets.Geteld),
                Stappenplan.Tijd(new("afstand", "distance"), toets.Afstand),
            ],
            Stappenplan.Naam(new("25 %-toets", "25 % test"), toets.IsGehaald ? new("gehaald", "reached") : new("niet gehaald", "not reached")));
    }

    private static Stap Budget(Pgbuitkomst uitkomst, Pgbbeoordeling beoordeling) => Stappenplan.Stap(
        "PGB-11",
        [
            .. beoordeling.Functies.Select(functie => Stappenplan.Euro(functie.Functie.Naam(), functie.PerJaar)),
            Stappenplan.Euro(new("budget per jaar", "budget a year"), beoordeling.BudgetPerJaar),
            .. beoordeling.Profiel.Bedragen(uitkomst.Plan.Basisbudget).Select(bedrag => Stappenplan.Waarde(new("in het basisbudget", "in the profile's own budget"), bedrag)),
            Stappenplan.Euro(new("basisbudget", "the profile's own budget"), beoordeling.Basisbudget),
            .. beoordeling.Periode is { } periode ? (Grootheid[])
            [
                new(new("dagen", "days"), new($"{periode.Dagen} van {periode.DagenInJaar}", $"{periode.Dagen} of {periode.DagenInJaar}"), periode.Dagen),
                Stappenplan.Euro(new("meerzorg over die dagen", "meerzorg over those days"), beoordeling.MeerzorgbudgetOverPeriode!.Value),
            ] : [],
        ],
        Stappenplan.Euro(new("budget min basisbudget", "budget minus own budget"), beoordeling.Verschil));

    private static IEnumerable<Stap> Heraanvraag(Pgbuitkomst uitkomst)
    {
        if (uitkomst.Heraanvraag is not { } oordeel) yield break;
        yield return Stappenplan.Stap(
            "PGB-10",
            [
                Stappenplan.Naam(new("aanvraagdatum", "day of application"), Tekst.Gelijk(Notatie.Datum(oordeel.Heraanvraag.Aanvraagdatum))),
                Stappenplan.Naam(new("wijzigingsdatum", "day of the change"), Tekst.Gelijk(Notatie.Datum(oordeel.Heraanvraag.Wijzigingsdatum))),
                Stappenplan.Naam(new("kan ingaan op", "can hold from"), Tekst.Gelijk(Notatie.Datum(oordeel.Ingang))),
                .. oordeel.Bevindingen.Select(bevinding => Stappenplan.Naam(bevinding.Ernst.Naam(), bevinding.Tekst)),
                .. oordeel.Functies.Select(functie => Aantal(functie.Functie.Naam(), functie.Toelaatbaar)),
            ],
            Stappenplan.Euro(new("toelaatbaar per jaar", "may count a year"), oordeel.ToelaatbaarPerJaar));
    }

    private static Stap Bevinding(Melding bevinding) => Stappenplan.Stap(bevinding.Regel!, [], Stappenplan.Naam(bevinding.Ernst.Naam(), bevinding.Tekst));

    private static Grootheid Aantal(Tekst naam, Hoeveelheid hoeveelheid) => new(naam, hoeveelheid.AlsTekst, hoeveelheid.Waarde);
}
