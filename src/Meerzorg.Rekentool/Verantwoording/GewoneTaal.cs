using System.Collections.Immutable;
using System.Globalization;
using Motiveringsdeel = (Meerzorg.Rekentool.Tekst Kop, System.Collections.Immutable.ImmutableArray<Meerzorg.Rekentool.Tekst> Zinnen, System.Collections.Immutable.ImmutableArray<Meerzorg.Rekentool.Tekst> Punten);

namespace Meerzorg.Rekentool;

/// <summary>The motivation for the client and the family: short sentences, no term without its meaning.</summary>
internal static class GewoneTaal
{
    private const int SecondenPerMinuut = 60;
    private const int MinutenPerUur = 60;

    public static ImmutableArray<Motiveringsdeel> Van(Uitkomst uitkomst, Aanvraagsoort soort) =>
    [
        Gevraagd(uitkomst, soort),
        new(new("Wat zit er al in uw zorgprofiel?", "What is in your zorgprofiel already?"), [.. Inbegrepen(uitkomst)], []),
        new(new("Wat is er extra gevraagd?", "What was asked on top of that?"), [.. Extra(uitkomst)], []),
        new(new("Wat komt eruit?", "What is the outcome?"), [.. Uitkomst(uitkomst, soort)], []),
        new(new("Wat betekent dit niet?", "What does this not mean?"), [.. Voorbehoud(uitkomst)], []),
    ];

    private static Motiveringsdeel Gevraagd(Uitkomst uitkomst, Aanvraagsoort soort)
    {
        var punten = Punten(uitkomst).ToImmutableArray();
        return new(
            new("Wat is er gevraagd?", "What was asked?"),
            [
                new("Voor u is meerzorg gevraagd.", "Meerzorg was asked for you."),
                new("Meerzorg is extra zorg, boven op de zorg van uw zorgprofiel.", "Meerzorg is extra care, on top of the care of your zorgprofiel."),
                new("Het zorgprofiel zegt welke zorg bij u past.", "The zorgprofiel says which care fits you."),
                new($"Uw zorgprofiel is {uitkomst.Aanvraag.Zorgprofiel}.", $"Your zorgprofiel is {uitkomst.Aanvraag.Zorgprofiel}."),
                .. soort switch
                {
                    Aanvraagsoort.Groep => (Tekst[])
                    [
                        new($"De aanvraag is voor een groep van {uitkomst.Groep!.Aantal} cliënten.", $"The application is for a group of {uitkomst.Groep.Aantal} clients."),
                        new("U krijgt een eigen uitkomst.", "You get an outcome of your own."),
                    ],
                    Aanvraagsoort.Preventief =>
                    [
                        new("Het gaat om extra zorg voor een korte tijd.", "It is extra care for a short time."),
                        new("Die zorg moet voorkomen dat het slechter met u gaat.", "That care must prevent that you get worse."),
                    ],
                    _ => [],
                },
                punten.IsEmpty ? new("Er zijn geen uren gevraagd.", "No hours were asked.") : new("Dit is gevraagd:", "This was asked:"),
            ],
            punten);
    }

    private static IEnumerable<Tekst> Punten(Uitkomst uitkomst)
    {
        var (aanvraag, zorg) = (uitkomst.Aanvraag, uitkomst.Aanvraag.Zorg);
        (Uren Uren, Tekst Wat, Tekst Per)[] tijden =
        [
            (zorg.TotaalWonen, new("zorg waar u woont", "care where you live"), PerWeek),
            (zorg.Dagbesteding, new("dagbesteding (wat u overdag doet)", "dagbesteding (what you do during the day)"), PerWeek),
            (zorg.Nacht, new("zorg in de nacht", "care in the night"), PerWeek),
            (aanvraag.Behandelaren.Totaal, new("behandeling", "treatment"), PerWeek),
            (aanvraag.Context.UrenPerJaar, new("werk om uw zorg heen, zoals overleg", "work around your care, such as consultation"), new(" per jaar", " per year")),
            (aanvraag.Minuren, new("eraf: uren dat u er niet bent", "minus: hours that you are not there"), PerWeek),
        ];
        foreach (var (uren, wat, per) in tijden.Where(tijd => tijd.Uren != Uren.Nul))
        {
            var duur = Duur(uren);
            yield return new($"{wat.Nl}: {duur.Nl}{per.Nl}", $"{wat.En}: {duur.En}{per.En}");
        }

        var (euro, groep) = uitkomst.Groep is { } samen ? (samen.Middelen.Euro, new Tekst(" voor de hele groep", " for the whole group")) : (aanvraag.Context.Euro, default);
        if (euro > 0) yield return Juridisch.Bedragen($"andere kosten: {{0}} per jaar{groep.Nl}", $"other costs: {{0}} per year{groep.En}", euro);
    }

    private static IEnumerable<Tekst> Inbegrepen(Uitkomst uitkomst)
    {
        var (aanvraag, opbouw) = (uitkomst.Aanvraag, uitkomst.Urenopbouw);
        yield return new("Bij uw zorgprofiel hoort een vast aantal uren zorg.", "A fixed number of hours of care belongs to your zorgprofiel.");
        yield return MetDuur("Dat is {0} per week.", "That is {0} per week.", opbouw.Aftrek);
        yield return new("Die uren gaan van de gevraagde uren af.", "Those hours are taken off the hours that were asked.");
        yield return MetDuur("Er komt {0} per week bij.", "{0} per week is added.", opbouw.Indirect);
        yield return new("Dat is voor werk voor u waar u niet bij bent.", "That is for work for you at which you are not present.");
        if (opbouw.Behandeling != Uren.Nul)
        {
            yield return new("Een uur behandeling telt anders mee dan een uur andere zorg.", "An hour of treatment counts differently from an hour of other care.");
            yield return MetDuur("De behandeling telt samen voor {0} per week.", "The treatment counts for {0} per week together.", opbouw.Behandeling);
        }

        if (!aanvraag.Behandeling)
        {
            yield return new("In uw zorg zit geen behandeling.", "There is no treatment in your care.");
            if (aanvraag.Behandelaren.Totaal != Uren.Nul) yield return new("De gevraagde behandeling telt daarom niet mee.", "The treatment that was asked therefore does not count.");
        }

        if (!aanvraag.Dagbesteding)
        {
            yield return new("In uw zorg zit geen dagbesteding.", "There is no dagbesteding in your care.");
            if (aanvraag.Zorg.Dagbesteding != Uren.Nul) yield return new("De gevraagde dagbesteding telt daarom niet mee.", "The dagbesteding that was asked therefore does not count.");
        }
    }

    private static IEnumerable<Tekst> Extra(Uitkomst uitkomst)
    {
        if (uitkomst is BinnenZorgprofiel)
        {
            yield return new("De gevraagde zorg past binnen uw zorgprofiel.", "The care that was asked fits within your zorgprofiel.");
            yield return new("Er blijven geen extra uren over.", "No extra hours are left.");
        }
        else
        {
            yield return MetDuur("Er blijft {0} per week over.", "{0} per week is left.", uitkomst.Meerzorguren);
            yield return new("Dat zijn de extra uren.", "Those are the extra hours.");
            yield return MetDuur("Voor meerzorg is {0} per week nodig, of meer.", "Meerzorg takes {0} per week, or more.", uitkomst.Parameters.Van(uitkomst.Aanvraag.Zorgprofiel)!.Ranges[0].Vanaf.Waarde);
            yield return uitkomst is NietMeerzorgwaardig
                ? MetDuur("U komt {0} tekort.", "You are {0} short.", uitkomst.GrensBoven!.Value.Afstand)
                : new("De gevraagde zorg haalt dat.", "The care that was asked reaches that.");
        }

        if (Urenopbouw.NachtBovenStandaard(uitkomst.Aanvraag, uitkomst.Parameters) == Uren.Nul) yield break;
        yield return new("Er is meer zorg in de nacht gevraagd dan gewoon is.", "More care in the night was asked than is usual.");
        yield return new("Uw zorgaanbieder moet uitleggen waarom dat nodig is.", "Your care provider must explain why that is needed.");
    }

    private static IEnumerable<Tekst> Uitkomst(Uitkomst uitkomst, Aanvraagsoort soort)
    {
        if (uitkomst is not Meerzorgwaardig waardig)
        {
            yield return new("Volgens de regels geeft dat geen meerzorg.", "By the rules that gives no meerzorg.");
            yield return new("Er hoort dus geen bedrag bij.", "So there is no amount.");
            yield break;
        }

        yield return new($"De uitkomst is {uitkomst.Naam.Nl}.", $"The outcome is {uitkomst.Naam.En}.");
        yield return uitkomst is Maatwerk
            ? new("Dat betekent: het bedrag hangt af van het aantal extra uren.", "That means: the amount depends on the number of extra hours.")
            : new("Dat is een vaste groep, met een vast bedrag.", "That is a fixed group, with a fixed amount.");
        var zonder = waardig.ZonderSurplus;
        if (zonder.Afgetopt)
        {
            yield return new("Er is een hoogste bedrag per dag.", "There is a highest amount per day.");
            yield return new("De gevraagde zorg komt daarop uit, of erboven.", "The care that was asked reaches that, or more.");
            yield return new("Daarom is met het hoogste bedrag gerekend.", "Therefore the highest amount was used.");
        }

        yield return Juridisch.Bedragen("Het bedrag is {0} per jaar.", "The amount is {0} per year.", zonder.Jaarbedrag);
        yield return Juridisch.Bedragen("Dat is {0} per dag.", "That is {0} per day.", zonder.Etmaalbedrag);
        if (soort == Aanvraagsoort.Preventief) yield return new("Voor een kortere tijd telt het bedrag per dag.", "For a shorter time the amount per day counts.");
        foreach (var zin in AndereKosten(waardig)) yield return zin;

        var tarief = uitkomst.Aanvraag.Tariefpercentage;
        if (tarief != 1)
        {
            var (nl, en) = (Notatie.Percentage(tarief, Taal.Nederlands), Notatie.Percentage(tarief, Taal.Engels));
            yield return new($"Met uw zorgaanbieder is afgesproken dat die {nl} van het volle bedrag krijgt.", $"It was agreed with your care provider that it gets {en} of the full amount.");
            yield return new("De bedragen per jaar en per dag zijn al zo berekend.", "The amounts per year and per day were calculated that way already.");
        }

        if (uitkomst.Aanvraag.Leveringsvorm is Leveringsvorm.Pgb or Leveringsvorm.Mpt)
        {
            yield return new("Let op: deze berekening is voor zorg die een zorgaanbieder als één pakket levert.", "Note: this calculation is for care that a provider delivers as one package.");
            yield return uitkomst.Aanvraag.Leveringsvorm == Leveringsvorm.Pgb
                ? new("U hebt een pgb: geld waarmee u zelf zorg koopt.", "You have a pgb: money with which you buy care yourself.")
                : new("U hebt een mpt: losse delen zorg bij u thuis.", "You have an mpt: separate parts of care at home.");
            yield return new("Het zorgkantoor bepaalt uw bedrag dan op een andere manier.", "The zorgkantoor then sets your amount in another way.");
        }
        else
        {
            yield return new("Dit geld is voor uw zorgaanbieder, die er de extra zorg van betaalt.", "This money is for your care provider, who pays the extra care with it.");
        }
    }

    private static IEnumerable<Tekst> AndereKosten(Meerzorgwaardig uitkomst)
    {
        var (toets, groep) = (uitkomst.Contexttoets, uitkomst.Groep is not null);
        if (toets.Bespreekbaar is not { } bespreekbaar) yield break;
        yield return groep
            ? Juridisch.Zin("Voor de groep is ook {0} gevraagd voor andere kosten.", "For the group {0} was also asked for other costs.", taal => [toets.Bedragen(taal).Euro])
            : Juridisch.Zin("Er is ook {0} gevraagd voor andere kosten.", "Also {0} was asked for other costs.", taal => [toets.Bedragen(taal).Euro]);
        yield return new("Dat zijn kosten die niet in uren te tellen zijn.", "Those are costs that cannot be counted in hours.");
        if (!bespreekbaar)
        {
            yield return new("Dat bedrag is te laag om er apart over te praten.", "That amount is too low to talk about it separately.");
            yield return Juridisch.Zin("Het moet hoger zijn dan {0}.", "It must be higher than {0}.", taal => [toets.Bedragen(taal).Drempel]);
            yield break;
        }

        yield return groep
            ? Juridisch.Bedragen("Uw deel van wat misschien vergoed wordt, is {0}.", "Your part of what may be paid is {0}.", uitkomst.Surplus)
            : Juridisch.Bedragen("Daarvan wordt {0} misschien vergoed.", "Of that, {0} may be paid.", uitkomst.Surplus);
        yield return new("Het zorgkantoor beoordeelt dat.", "The zorgkantoor judges that.");
        if (uitkomst.ZonderSurplus.Afgetopt)
        {
            yield return new("Het bedrag wordt daar niet hoger van: het is al het hoogste bedrag.", "The amount does not become higher by it: it is the highest amount already.");
            yield break;
        }

        yield return Juridisch.Bedragen("Zegt het ja, dan wordt het bedrag {0} per jaar, of {1} per dag.", "If it says yes, the amount becomes {0} per year, or {1} per day.", uitkomst.MetSurplus.Jaarbedrag, uitkomst.MetSurplus.Etmaalbedrag);
        if (uitkomst.Afgetopt) yield return new("Hoger kan niet: dat is het hoogste bedrag per dag.", "It cannot be higher: that is the highest amount per day.");
    }

    private static IEnumerable<Tekst> Voorbehoud(Uitkomst uitkomst)
    {
        yield return new("Dit is een berekening en geen besluit.", "This is a calculation and not a decision.");
        yield return new("Het zorgkantoor beslist of u meerzorg krijgt.", "The zorgkantoor decides whether you get meerzorg.");
        yield return new("Het zorgkantoor regelt de langdurige zorg in uw regio.", "The zorgkantoor arranges long-term care in your region.");
        yield return new("Het kijkt ook of de zorg nodig is en of dat goed is uitgelegd.", "It also looks whether the care is needed and whether that is explained well.");
        yield return new("Deze tekst geeft u dus nog geen recht op zorg of geld.", "So this text does not give you a right to care or money.");
        yield return new($"Er is gerekend met de regels en bedragen van {Jaartal(uitkomst.Parameters.Jaar)}.", $"It was calculated with the rules and amounts of {Jaartal(uitkomst.Parameters.Jaar)}.");
        if (uitkomst.Grondslag.Any(waarde => waarde.Herkomst.Status != Waardestatus.Gepubliceerd))
            yield return new("Een deel van die getallen is niet officieel bekendgemaakt.", "Some of those figures were not officially published.");
        yield return new("Hebt u vragen? Stel ze aan uw zorgaanbieder.", "Do you have questions? Ask your care provider.");
    }

    private static Tekst PerWeek => new(" per week", " per week");

    private static string Jaartal(int jaar) => jaar.ToString(CultureInfo.InvariantCulture);

    private static Tekst MetDuur(string nl, string en, Uren uren)
    {
        var duur = Duur(uren);
        return new(Zin(nl, duur.Nl), Zin(en, duur.En));

        static string Zin(string zin, string duur)
        {
            var ingevuld = zin.Replace("{0}", duur, StringComparison.Ordinal);
            return char.ToUpperInvariant(ingevuld[0]) + ingevuld[1..];
        }
    }

    /// <summary>A time as people say it, to the minute; where that is not exact it says so.</summary>
    private static Tekst Duur(Uren tijd)
    {
        var minuten = tijd.ExacteSeconden / SecondenPerMinuut;
        decimal heel = minuten.RondAf(0);
        if (heel == 0) return new("minder dan 1 minuut", "less than 1 minute");
        var (uren, rest) = (decimal.Floor(heel / MinutenPerUur), heel % MinutenPerUur);
        var (nl, en) = (new List<string>(), new List<string>());
        if (uren > 0)
        {
            nl.Add($"{Notatie.Getal(uren, Taal.Nederlands)} uur");
            en.Add($"{Notatie.Getal(uren, Taal.Engels)} {(uren == 1 ? "hour" : "hours")}");
        }

        if (rest > 0)
        {
            nl.Add($"{Notatie.Getal(rest, Taal.Nederlands)} {(rest == 1 ? "minuut" : "minuten")}");
            en.Add($"{Notatie.Getal(rest, Taal.Engels)} {(rest == 1 ? "minute" : "minutes")}");
        }

        bool precies = minuten == (Breuk)heel;
        return new((precies ? "" : "ongeveer ") + string.Join(" en ", nl), (precies ? "" : "about ") + string.Join(" and ", en));
    }
}
