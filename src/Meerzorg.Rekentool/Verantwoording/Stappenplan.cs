using System.Collections.Immutable;

namespace Meerzorg.Rekentool;

/// <summary>Puts the values that an outcome holds in the order of the rules; it calculates nothing itself.</summary>
internal static class Stappenplan
{
    private static readonly Tekst Ja = new("ja", "yes");
    private static readonly Tekst Nee = new("nee", "no");

    public static ImmutableArray<Stap> Van(Uitkomst uitkomst)
    {
        var stappen = ImmutableArray.CreateBuilder<Stap>();
        stappen.Add(Toegang(uitkomst));
        if (uitkomst.Aanvraag.Weekinzet is { } weekinzet) stappen.AddRange(Programmastappen.Van(weekinzet));
        Urenstappen(uitkomst, stappen);
        Indelingsstappen(uitkomst, stappen);
        if (uitkomst is Meerzorgwaardig meerzorgwaardig) Bedragstappen(meerzorgwaardig, stappen);
        return stappen.ToImmutable();
    }

    private static Stap Toegang(Uitkomst uitkomst) => Stap(
        "TOEGANG-1",
        [
            Naam(new("zorgprofiel", "zorgprofiel"), Tekst.Gelijk(uitkomst.Aanvraag.Zorgprofiel.Naam)),
            Naam(new("leveringsvorm", "leveringsvorm"), Tekst.Gelijk(uitkomst.Aanvraag.Leveringsvorm.Naam())),
        ],
        Naam(new("toegang", "access"), Ja));

    private static void Urenstappen(Uitkomst uitkomst, ImmutableArray<Stap>.Builder stappen)
    {
        var (aanvraag, parameters, opbouw) = (uitkomst.Aanvraag, uitkomst.Parameters, uitkomst.Urenopbouw);
        var zorg = aanvraag.Zorg;
        var profiel = parameters.Van(aanvraag.Zorgprofiel)!;

        if (!aanvraag.Behandeling || !aanvraag.Dagbesteding)
        {
            stappen.Add(Stap(
                "UREN-4",
                [
                    Tijd(new("behandelaren gevraagd", "treatment asked"), aanvraag.Behandelaren.Totaal),
                    Tijd(new("dagbesteding gevraagd", "dagbesteding asked"), zorg.Dagbesteding),
                ],
                Naam(new("keuze", "choice"), Prestatie.Combinatie(aanvraag.Behandeling, aanvraag.Dagbesteding))));
        }

        stappen.Add(Stap(
            "UREN-1",
            [
                .. zorg.IsGesplitst
                    ? (Grootheid[])
                    [
                        Tijd(Tekst.Gelijk("begeleiding"), zorg.Begeleiding),
                        Tijd(Tekst.Gelijk("verzorging"), zorg.Verzorging),
                        Tijd(Tekst.Gelijk("verpleging"), zorg.Verpleging),
                    ]
                    : [Tijd(Tekst.Gelijk("wonen"), zorg.Wonen)],
                Tijd(Tekst.Gelijk("dagbesteding"), aanvraag.Dagbesteding ? zorg.Dagbesteding : default),
                Tijd(new("nacht", "night"), zorg.Nacht),
            ],
            Tijd(new("zorginzet", "care"), opbouw.Zorginzet)));

        stappen.Add(Stap(
            "UREN-2",
            [
                Tijd(new("uren behandelaren", "treatment hours"), Urenopbouw.TellendeBehandeling(aanvraag)),
                Waarde(Tekst.Gelijk("behandelaarsfactor"), parameters.Behandelaarsfactor),
            ],
            Tijd(new("behandelaren", "treatment"), opbouw.Behandeling)));

        if (uitkomst.Groep is { } groep)
        {
            stappen.Add(Stap(
                "GROEP-2",
                [
                    Tijd(new("uren per jaar van de groep", "hours per year of the group"), groep.Middelen.UrenPerJaar),
                    Aantal(new("cliënten", "clients"), groep.Aantal),
                    Tijd(new("eigen uren per jaar", "own hours per year"), aanvraag.Context.UrenPerJaar - Groepscontext.UrenPerClient(groep.Middelen, groep.Aantal)),
                ],
                Tijd(new("contexturen per jaar", "context hours per year"), aanvraag.Context.UrenPerJaar)));
        }

        stappen.Add(Stap(
            "UREN-3",
            [
                Tijd(new("uren per jaar", "hours per year"), aanvraag.Context.UrenPerJaar),
                Waarde(new("dagen per jaar", "days per year"), parameters.DagenPerJaar),
            ],
            Tijd(new("context per week", "context per week"), opbouw.Context)));

        var bovenStandaard = Urenopbouw.NachtBovenStandaard(aanvraag, parameters);
        stappen.Add(Stap(
            "UREN-5",
            [Tijd(new("nacht", "night"), zorg.Nacht), Waarde(new("nachtstandaard", "standard"), parameters.Nachtstandaard)],
            Tijd(new("te motiveren", "to be motivated"), bovenStandaard)));

        stappen.Add(Stap(
            "UREN-6",
            [Tijd(new("min-uren gevraagd", "min-uren asked"), aanvraag.Minuren)],
            Tijd(new("min-uren", "min-uren"), opbouw.Minuren)));

        stappen.Add(Stap(
            "UREN-7",
            [
                Waarde(new("basisuren", "base hours"), profiel.Basisuren),
                Waarde(new("indirecte fractie", "indirect fraction"), profiel.IndirecteFractie),
            ],
            Tijd(new("indirecte uren", "indirect hours"), opbouw.Indirect)));

        stappen.Add(Stap(
            "UREN-8",
            [
                Naam(new("keuze", "choice"), Prestatie.Combinatie(aanvraag.Behandeling, aanvraag.Dagbesteding)),
                Naam(Tekst.Gelijk("prestatiecode"), Tekst.Gelijk(uitkomst.Prestatiecode)),
                Waarde(new("uren van de prestatie", "hours of the prestatie"), opbouw.Prestatie.Aftrek),
            ],
            Tijd(new("aftrek", "deduction"), opbouw.Aftrek)));

        stappen.Add(Stap(
            "UREN-9",
            [
                Tijd(new("zorginzet", "care"), opbouw.Zorginzet),
                Tijd(new("behandelaren", "treatment"), opbouw.Behandeling),
                Tijd(new("context", "context"), opbouw.Context),
                Tijd(new("min-uren", "min-uren"), opbouw.Minuren),
                Tijd(new("indirecte uren", "indirect hours"), opbouw.Indirect),
                Tijd(new("aftrek", "deduction"), opbouw.Aftrek),
            ],
            Tijd(Tekst.Gelijk("meerzorguren"), opbouw.Meerzorguren)));
    }

    private static void Indelingsstappen(Uitkomst uitkomst, ImmutableArray<Stap>.Builder stappen)
    {
        var meerzorguren = Tijd(Tekst.Gelijk("meerzorguren"), uitkomst.Meerzorguren);
        var eersteGrens = uitkomst.Parameters.Van(uitkomst.Aanvraag.Zorgprofiel)!.Ranges[0].Vanaf;
        stappen.Add(Stap(
            "DREMPEL-1",
            [meerzorguren, Waarde(new("eerste ondergrens", "first lower bound"), eersteGrens)],
            Naam(new("drempel", "threshold"), uitkomst is Meerzorgwaardig ? new("gehaald", "reached") : uitkomst.Naam)));

        if (uitkomst.GrensOnder is not { } onder) return;
        stappen.Add(Stap(
            "PROFIEL-1",
            [
                meerzorguren,
                Waarde(new("ondergrens", "lower bound"), onder.Range.Vanaf),
                .. uitkomst.GrensBoven is { } boven ? (Grootheid[])[Waarde(new("volgende grens", "next bound"), boven.Range.Vanaf)] : [],
            ],
            Naam(new("indeling", "class"), uitkomst.Naam)));
    }

    private static void Bedragstappen(Meerzorgwaardig uitkomst, ImmutableArray<Stap>.Builder stappen)
    {
        var (aanvraag, parameters) = (uitkomst.Aanvraag, uitkomst.Parameters);
        var bedrag100 = Euro(new("100 %-bedrag per jaar", "100 % amount per year"), uitkomst.Jaarbedrag100);

        stappen.Add(uitkomst.GrensOnder!.Value.Range.Jaarbedrag is { } jaarbedrag
            ? Profielbedrag(jaarbedrag, bedrag100)
            : Maatwerkbedrag(uitkomst.Meerzorguren, aanvraag.Zorgprofiel.Maatwerkgroep, parameters, bedrag100));

        var surplus = Euro(new("surplus", "surplus"), uitkomst.Surplus);
        Contextstappen(uitkomst, bedrag100, surplus, stappen);

        stappen.AddRange(Toekenningsstappen([bedrag100, surplus], uitkomst.MetSurplus, aanvraag.Tariefpercentage, parameters));
    }

    /// <summary>BEDRAG-1: the amount of a meerzorgprofiel.</summary>
    internal static Stap Profielbedrag(Parameter<decimal> jaarbedrag, Grootheid bedrag100) => Stap("BEDRAG-1", [Waarde(Tekst.Gelijk("jaarbedrag"), jaarbedrag)], bedrag100);

    /// <summary>BEDRAG-2: the amount of maatwerk.</summary>
    internal static Stap Maatwerkbedrag(Uren meerzorguren, Maatwerkgroep groep, Parameterset parameters, Grootheid bedrag100) => Stap(
        "BEDRAG-2",
        [
            Tijd(Tekst.Gelijk("meerzorguren"), meerzorguren),
            Waarde(new("dagen per jaar", "days per year"), parameters.DagenPerJaar),
            Waarde(new($"uurtarief {groep}", $"hourly rate {groep}"), parameters.MaatwerkUurtarief(groep)),
        ],
        bedrag100);

    /// <summary>BEDRAG-3 … BEDRAG-5: from what is asked for to what is granted.</summary>
    internal static ImmutableArray<Stap> Toekenningsstappen(ImmutableArray<Grootheid> gevraagd, Toekenning toekenning, decimal tariefpercentage, Parameterset parameters)
    {
        var stappen = ImmutableArray.CreateBuilder<Stap>();
        var dagenPerJaar = Waarde(new("dagen per jaar", "days per year"), parameters.DagenPerJaar);
        var afgetopt = toekenning.Afgetopt ? Ja : Nee;
        var honderdProcent = Euro(new("100 %-bedrag na maximum", "100 % amount after maximum"), toekenning.HonderdProcent);
        stappen.Add(Stap(
            "BEDRAG-3",
            [.. gevraagd, Waarde(new("maximum per dag", "maximum per day"), parameters.MaximaalEtmaalbedrag), dagenPerJaar],
            honderdProcent with { Waarde = new($"{honderdProcent.Waarde.Nl} (afgetopt: {afgetopt.Nl})", $"{honderdProcent.Waarde.En} (capped: {afgetopt.En})") }));

        var perJaar = Euro(new("jaarbedrag", "per year"), toekenning.JaarbedragOnafgerond);
        var perDag = Euro(new("etmaalbedrag", "per day"), toekenning.EtmaalbedragOnafgerond);
        stappen.Add(Stap(
            "BEDRAG-4",
            [honderdProcent, new(Tekst.Gelijk("tariefpercentage"), PerTaal(taal => Notatie.Percentage(tariefpercentage, taal)), tariefpercentage), dagenPerJaar],
            perJaar with { Waarde = new($"{perJaar.Waarde.Nl} per jaar, {perDag.Waarde.Nl} per dag", $"{perJaar.Waarde.En} per year, {perDag.Waarde.En} per day") }));
        stappen.Add(Stap(
            "BEDRAG-5",
            [perJaar, perDag],
            new(
                new("toe te kennen", "to be granted"),
                new(
                    $"{Notatie.Euro(toekenning.Jaarbedrag, Taal.Nederlands)} per jaar, {Notatie.Euro(toekenning.Etmaalbedrag, Taal.Nederlands)} per dag",
                    $"{Notatie.Euro(toekenning.Jaarbedrag, Taal.Engels)} per year, {Notatie.Euro(toekenning.Etmaalbedrag, Taal.Engels)} per day"),
                toekenning.Jaarbedrag)));
        return stappen.ToImmutable();
    }

    private static void Contextstappen(Meerzorgwaardig uitkomst, Grootheid bedrag100, Grootheid surplus, ImmutableArray<Stap>.Builder stappen)
    {
        var context = uitkomst.Contexttoets;
        var euro = Euro(new("euro's gevraagd", "euros asked"), context.Euro);
        var drempel = Euro(new("drempel", "threshold"), context.Drempel);
        var contextdrempel = Waarde(Tekst.Gelijk("contextdrempel"), uitkomst.Parameters.Contextdrempel);
        var bespreekbaar = context.Bespreekbaar switch
        {
            true => new Tekst("bespreekbaar", "may be discussed"),
            false => new Tekst("niet bespreekbaar", "may not be discussed"),
            null => new Tekst("geen euro's gevraagd", "no euros asked"),
        };
        var oordeel = new Tekst($"{drempel.Waarde.Nl}: {bespreekbaar.Nl}", $"{drempel.Waarde.En}: {bespreekbaar.En}");

        if (uitkomst.Groep is { } groep)
        {
            stappen.Add(Stap(
                "GROEP-3",
                [
                    Euro(new("som van de 100 %-bedragen", "sum of the 100 % amounts"), groep.Grondslag),
                    contextdrempel,
                    drempel with { Waarde = oordeel },
                    euro,
                    Euro(new("surplus van de groep", "surplus of the group"), context.Surplus),
                    Aantal(new("gerechtigde cliënten", "clients that qualify"), groep.Gerechtigd),
                ],
                surplus));
            return;
        }

        ImmutableArray<Grootheid> maximum = uitkomst is Maatwerk
            ? [Waarde(new("maximum per dag", "maximum per day"), uitkomst.Parameters.MaximaalEtmaalbedrag), Waarde(new("dagen per jaar", "days per year"), uitkomst.Parameters.DagenPerJaar)]
            : [];
        stappen.Add(Stap("CONTEXT-1", [bedrag100, .. maximum, contextdrempel, euro], drempel with { Waarde = oordeel }));
        stappen.Add(Stap("CONTEXT-2", [euro, drempel], surplus));
    }

    internal static Stap Stap(string regel, ImmutableArray<Grootheid> invoer, Grootheid resultaat) => new(Regel.Met(regel), invoer, resultaat);

    private static Grootheid Aantal(Tekst naam, int aantal) =>
        new(naam, Tekst.Gelijk(aantal.ToString(System.Globalization.CultureInfo.InvariantCulture)), aantal);

    internal static Grootheid Naam(Tekst naam, Tekst waarde) => new(naam, waarde);

    internal static Grootheid Tijd(Tekst naam, Uren uren) => new(naam, PerTaal(uren.ToString), uren.Seconden);

    internal static Grootheid Euro(Tekst naam, decimal bedrag) => new(naam, PerTaal(taal => Notatie.EuroOnafgerond(bedrag, taal)), bedrag);

    internal static Grootheid Waarde(Tekst naam, Parameter<decimal> parameter) => new(naam, PerTaal(parameter.WaardeIn), parameter.Waarde, parameter);

    internal static Grootheid Waarde(Tekst naam, Parameter<Uren> parameter) => new(naam, PerTaal(parameter.WaardeIn), parameter.Waarde.Seconden, parameter);

    internal static Tekst PerTaal(Func<Taal, string> opmaak) => new(opmaak(Taal.Nederlands), opmaak(Taal.Engels));
}
