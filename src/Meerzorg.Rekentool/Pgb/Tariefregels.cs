using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Pgb;

/// <summary>PGB-KADER 3a, 3b and 3c: the rate at which a line counts is at most the lowest bound that holds for it.</summary>
internal static class Tariefregels
{
    /// <summary>The month from which the second wages of a year hold (WML art. 14).</summary>
    private const int Julimaand = 7;

    /// <summary>What can lift a bound.</summary>
    private enum Opheffing
    {
        Niets,

        /// <summary>A motivation: it is a general rule, from which a person may deviate in a single case.</summary>
        Motivering,

        /// <summary>A higher rate of the NZa for the care (RLZ art. 5.22 lid 2).</summary>
        NzaTarief,
    }

    /// <summary>A bound on a rate.</summary>
    /// <param name="Bedrag">The highest rate in euros per unit.</param>
    /// <param name="Regel">The rule that sets it.</param>
    /// <param name="Omschrijving">What it is.</param>
    /// <param name="Waarden">The values from which it follows.</param>
    /// <param name="Opheffing">What can lift it.</param>
    private sealed record Grens(Breuk Bedrag, string Regel, Tekst Omschrijving, ImmutableArray<Parameter> Waarden, Opheffing Opheffing = Opheffing.Niets);

    /// <summary>The line at no more than the lowest bound.</summary>
    public static Weging Weeg(Weging weging, Zorgplan plan, Pgbprofiel profiel, Pgbparameters parameters)
    {
        var grenzen = weging.Telt ? Grenzen(weging.Regel, plan, profiel, parameters) : [];
        if (grenzen.IsEmpty || grenzen.MinBy(grens => grens.Bedrag) is not { } laagste || weging.Tarief <= laagste.Bedrag) return weging;

        var (gevraagd, telt) = (Euro(weging.Tarief), Euro(laagste.Bedrag));
        return weging.MetTarief(
            laagste.Bedrag,
            laagste.Waarden,
            laagste.Regel,
            new($"het tarief van {gevraagd.Nl} telt voor {telt.Nl}: {laagste.Omschrijving.Nl}", $"the rate of {gevraagd.En} counts for {telt.En}: {laagste.Omschrijving.En}"),
            WatVerandert(weging.Regel, laagste, HoogstDenkbaar(weging.Regel, grenzen) > laagste.Bedrag));
    }

    /// <summary>What a person must judge about the rate of a line, once it is known how much of it counts.</summary>
    [Regel("PGB-3A", "PGB-3B")]
    public static Weging Vraag(Weging weging, Zorgplan plan, Pgbprofiel profiel, Pgbparameters parameters)
    {
        if (!weging.Telt) return weging;
        var regel = weging.Regel;
        if (profiel.Van(regel.Functie)?.PerWeek is null && (!regel.Zorgverlener.IsInformeel || regel.Functie.Eenheid() != Zorgeenheid.Uren))
        {
            weging = weging.Vraag("PGB-3A", new(
                $"is het tarief voor {regel.Functie.Naam().Nl} marktconform? Uit {profiel} volgt er geen",
                $"does the rate for {regel.Functie.Naam().En} conform to the market? None follows from {profiel}"));
        }

        weging = VraagNaarOudeRechten(weging, plan, parameters);
        weging = VraagNaarVerwantschap(weging, plan, profiel, parameters);
        var grenzen = Grenzen(regel, plan, profiel, parameters);
        if (grenzen.IsEmpty || grenzen.MinBy(grens => grens.Bedrag) is not { } laagste) return weging;
        var hoogste = HoogstDenkbaar(regel, grenzen);
        bool nacht = regel.Aard == Zorgaard.NachtActief;
        bool kanHoger = nacht || IsGemotiveerd(regel);
        if (laagste.Opheffing == Opheffing.Motivering && !kanHoger) return weging;
        if (laagste.Opheffing == Opheffing.Motivering && hoogste > laagste.Bedrag)
        {
            var bedrag = Euro(hoogste);
            weging = weging.Vraag(
                laagste.Regel,
                nacht
                    ? new($"actieve zorg in de nacht mag coulanter worden beoordeeld: is {bedrag.Nl} hier doelmatig?", $"active care in the night may be judged more leniently: is {bedrag.En} efficient here?")
                    : new($"rechtvaardigt de motivering \"{regel.Motivering}\" een tarief van {bedrag.Nl}?", $"does the motivation \"{regel.Motivering}\" justify a rate of {bedrag.En}?"),
                PerJaar(weging, hoogste - laagste.Bedrag, parameters));
        }

        return VraagNaarNzaTarief(weging, grenzen, parameters);
    }

    /// <summary>The kader says that old rights do not count here; a court let them stand for the pgb itself (K33).</summary>
    [Regel("PGB-3B")]
    private static Weging VraagNaarOudeRechten(Weging weging, Zorgplan plan, Pgbparameters parameters)
    {
        if (weging.Regel is not { Zorgverlener: { IsInformeel: true, OudeRechten: true } } regel || MaximumVanLid2(regel, parameters) is not { } maximum) return weging;
        var met = Geindexeerd(regel, plan).Aggregate(Breuk.Min(regel.Tarief, maximum.Exact), (hoogste, grens) => Breuk.Min(hoogste, grens.Bedrag));
        if (met <= weging.Tarief) return weging;
        var (tarief, telt) = (Euro(met), Euro(weging.Tarief));
        return weging.Vraag(
            "PGB-3B",
            new($"gelden de oude rechten hier toch, voor {tarief.Nl} in plaats van {telt.Nl}? Dat zijn die van een pgb van vóór 1 januari 2014, sindsdien onafgebroken (RLZ, art. 5.22 lid 2). Een rechter liet ze staan voor het gewone pgb, los van het meerzorgdeel (ECLI:NL:RBOVE:2023:2105; K33)",
                $"do the old rights hold here after all, for {tarief.En} instead of {telt.En}? They are those of a pgb of before 1 January 2014, unbroken since (RLZ, art. 5.22 lid 2). A court let them stand for the ordinary pgb, apart from the part for meerzorg (ECLI:NL:RBOVE:2023:2105; K33)"),
            PerJaar(weging, met - weging.Tarief, parameters));
    }

    /// <summary>A professional who is near kin is informal (RLZ art. 5.22 lid 3); where the plan does not say how near, or the kin is employed, a person has to.</summary>
    [Regel("PGB-3B")]
    private static Weging VraagNaarVerwantschap(Weging weging, Zorgplan plan, Pgbprofiel profiel, Pgbparameters parameters)
    {
        var regel = weging.Regel;
        if (regel.Zorgverlener is not { Formeel: true, Verwantschap: not Verwantschap.Geen } zorgverlener) return weging;
        Breuk Telt(Verwantschap verwantschap) => Grenzen(regel with { Zorgverlener = zorgverlener with { Verwantschap = verwantschap } }, plan, profiel, parameters)
            .Aggregate((Breuk)regel.Tarief, (laagste, grens) => Breuk.Min(laagste, grens.Bedrag));
        var (formeel, informeel) = (Telt(Verwantschap.Geen), Telt(Verwantschap.TweedeGraad));
        if (formeel <= informeel) return weging;
        if (zorgverlener.IsVerwant)
        {
            var tarief = Euro(formeel);
            return weging.Vraag(
                "PGB-3B",
                new($"geldt voor {zorgverlener} toch het formele tarief, {tarief.Nl}? Dat is zo bij wie in dienst is van een zorgaanbieder met personeel (RLZ, art. 5.22 lid 1 onder a), of geen echtgenoot of verwant tot in de tweede graad is (lid 3)",
                    $"does the formal rate hold for {zorgverlener} after all, {tarief.En}? It does for who is employed by a provider with staff (RLZ, art. 5.22 lid 1 onder a), or is no spouse or kin up to the second degree (lid 3)"),
                PerJaar(weging, formeel - informeel, parameters));
        }

        var (telt, verschil) = (Euro(informeel), PerJaar(weging, formeel - informeel, parameters));
        string Minder(Taal taal) => verschil is { } minder ? Notatie.Euro(Toekenning.AfgerondOpCenten(minder), taal) : Notatie.Euro(0, taal);
        return weging.Vraag("PGB-3B", new(
            $"is {zorgverlener} de echtgenoot of een verwant tot in de tweede graad? Dan is het tarief informeel, {telt.Nl}, en telt de regel {Minder(Taal.Nederlands)} per jaar minder (RLZ, art. 5.22 lid 3)",
            $"is {zorgverlener} the spouse or kin up to the second degree? Then the rate is informal, {telt.En}, and the line counts for {Minder(Taal.Engels)} a year less (RLZ, art. 5.22 lid 3)"));
    }

    /// <summary>The NZa can have set a higher rate for the care than the legal maximum: then that is the maximum (RLZ art. 5.22 lid 2).</summary>
    [Regel("PGB-3A")]
    private static Weging VraagNaarNzaTarief(Weging weging, ImmutableArray<Grens> grenzen, Pgbparameters parameters)
    {
        if (grenzen.FirstOrDefault(grens => grens.Opheffing == Opheffing.NzaTarief) is not { } wettelijk) return weging;
        var met = grenzen.Where(grens => grens.Opheffing == Opheffing.Niets).Aggregate((Breuk)weging.Regel.Tarief, (hoogste, grens) => Breuk.Min(hoogste, grens.Bedrag));
        if (met <= wettelijk.Bedrag) return weging;
        var (tarief, maximum) = (Euro(met), Euro(wettelijk.Bedrag));
        return weging.Vraag(
            wettelijk.Regel,
            new($"heeft de NZa voor deze zorg een hoger tarief vastgesteld dan {maximum.Nl}, tot {tarief.Nl} (RLZ, art. 5.22 lid 2)?", $"has the NZa set a higher rate for this care than {maximum.En}, up to {tarief.En} (RLZ, art. 5.22 lid 2)?"),
            PerJaar(weging, met - wettelijk.Bedrag, parameters));
    }

    /// <summary>What a higher rate would add a year. Of household help only an amount counts: a higher rate would add nothing to it.</summary>
    private static Breuk? PerJaar(Weging weging, Breuk verschil, Pgbparameters parameters) =>
        weging.Regel is { Functie: Zorgfunctie.HuishoudelijkeHulp, Aard: not Zorgaard.Maaltijdbereiding } ? null : weging.Geteld * verschil * parameters.WekenPerJaar.Exact;

    /// <summary>What a rate bounded by the wage of 1 January may be from 1 July on, where the plan goes on so long; <see langword="null"/> where that changes nothing.</summary>
    [Regel("PGB-3B")]
    public static Melding? VanafJuli(Rijoordeel oordeel, Zorgplan plan, Pgbparameters parameters)
    {
        if (!parameters.KentJuli || IsVanafJuli(plan) || plan.Einddatum is { Month: < Julimaand } || oordeel.Geteld.Aantal.Teken == 0 || !IsJeugd(oordeel.Regel, parameters)) return null;
        if (Jeugd(oordeel.Regel, vanafJuli: false, parameters) is not { } januari || Jeugd(oordeel.Regel, vanafJuli: true, parameters) is not { } juli) return null;
        if (oordeel.ExactTarief != januari.Bedrag || juli.Bedrag <= januari.Bedrag || oordeel.Regel.Tarief <= januari.Bedrag) return null;
        var tarief = Euro(Breuk.Min(juli.Bedrag, oordeel.Regel.Tarief));
        return new("PGB-3B", new(
            $"regel {oordeel.Nummer}: vanaf 1 juli {parameters.Jaar} telt het tarief tot {tarief.Nl}: {juli.Omschrijving.Nl}",
            $"line {oordeel.Nummer}: from 1 July {parameters.Jaar} the rate counts up to {tarief.En}: {juli.Omschrijving.En}"));
    }

    /// <summary>Whether the youth wage bounds the rate of a line.</summary>
    public static bool IsJeugd(Zorgplanrij regel, Pgbparameters parameters) =>
        regel is { Zorgverlener: { Formeel: false, ErvaringOfOpleiding: false, Leeftijd: { } leeftijd } }
        && UrenPerEenheid(regel, parameters) is not null
        && leeftijd < parameters.JeugdTotLeeftijd.Waarde;

    /// <summary>Whether the wages of 1 July hold for a plan: those of its first day.</summary>
    private static bool IsVanafJuli(Zorgplan plan) => plan.Ingangsdatum is { Month: >= Julimaand };

    private static ImmutableArray<Grens> Grenzen(Zorgplanrij regel, Zorgplan plan, Pgbprofiel profiel, Pgbparameters parameters) =>
    [
        .. Herleid(regel, plan, profiel, parameters),
        .. Wettelijk(regel, parameters),
        .. Jeugd(regel, IsVanafJuli(plan), parameters) is { } jeugd ? (Grens[])[jeugd] : [],
        .. Geindexeerd(regel, plan),
    ];

    /// <summary>The rate that follows from the amount and the quantity of the function in the profile: amount ÷ quantity, not as printed (K12).</summary>
    [Regel("PGB-3A")]
    private static IEnumerable<Grens> Herleid(Zorgplanrij regel, Zorgplan plan, Pgbprofiel profiel, Pgbparameters parameters)
    {
        if (profiel.Van(regel.Functie) is not { } functie || functie.ExactTarief(plan.Basisbudget) is not { } tarief) yield break;
        var (bedrag, hoeveelheid) = (functie.Bedrag(plan.Basisbudget), functie.PerWeek!);
        string Som(Taal taal)
        {
            var gedrukt = functie.GedruktTarief is { } druk ? taal == Taal.Engels ? $"; printed {Notatie.Euro(druk.Waarde, taal)}" : $"; gedrukt {Notatie.Euro(druk.Waarde, taal)}" : "";
            return $"{Notatie.Euro(bedrag.Waarde, taal)} ÷ {Notatie.Getal(hoeveelheid.Waarde * parameters.WekenPerJaar.Waarde, taal)}{gedrukt}";
        }

        yield return new(
            tarief,
            "PGB-3A",
            new($"het tarief dat uit het zorgprofiel volgt ({Som(Taal.Nederlands)})", $"the rate that follows from the zorgprofiel ({Som(Taal.Engels)})"),
            [bedrag, hoeveelheid],
            Opheffing.Motivering);
    }

    /// <summary>The highest rates of the RLZ. That of a formal carer can be lifted by the NZa; what a dagdeel of an informal one may cost, the law does not say (K31).</summary>
    [Regel("PGB-3A", "PGB-3B")]
    private static IEnumerable<Grens> Wettelijk(Zorgplanrij regel, Pgbparameters parameters)
    {
        if (MaximumVanLid2(regel, parameters) is not { } maximum) yield break;
        var formeel = new Grens(maximum.Exact, "PGB-3A", new("het wettelijke maximum (RLZ, art. 5.22)", "the legal maximum (RLZ, art. 5.22)"), [maximum], Opheffing.NzaTarief);
        if (!regel.Zorgverlener.IsInformeel)
        {
            yield return formeel;
            yield break;
        }

        if (UrenPerEenheid(regel, parameters) is { } uren)
        {
            var perUur = parameters.MaximumInformeelPerUur;
            var som = uren.Waarden.IsEmpty ? Tekst.Gelijk("") : new($", {Notatie.Euro(perUur.Waarde, Taal.Nederlands)}{uren.Maal.Nl}", $", {Notatie.Euro(perUur.Waarde, Taal.Engels)}{uren.Maal.En}");
            yield return new(perUur.Exact * uren.Aantal, "PGB-3B", InformeelMaximum(regel.Zorgverlener, som, parameters), [perUur, .. uren.Waarden]);
        }

        // The bound of a formal carer per dagdeel lifts for no informal one: it is the reading of a zorgkantoor, not the law's.
        if (regel.Functie.Eenheid() == Zorgeenheid.Dagdelen && parameters.InformeelPerDagdeel.Waarde != InformeelPerDagdeel.Uurmaximum)
            yield return formeel with { Regel = "PGB-3B", Waarden = [maximum, parameters.InformeelPerDagdeel], Opheffing = Opheffing.Niets };
    }

    private static Tekst InformeelMaximum(Zorgverlener zorgverlener, Tekst som, Pgbparameters parameters)
    {
        if (zorgverlener.OudeRechten)
        {
            var kader = parameters.OudeRechtenPerUur.Waarde;
            return new(
                $"het informele maximum{som.Nl}; oude rechten (tot {Notatie.Euro(kader, Taal.Nederlands)}) zijn volgens PGB-KADER, 3b niet doelmatig ten laste van meerzorg",
                $"the informal maximum{som.En}; old rights (up to {Notatie.Euro(kader, Taal.Engels)}) are by PGB-KADER, 3b not efficient at the expense of meerzorg");
        }

        return zorgverlener.Formeel
            ? new($"het informele maximum{som.Nl}, dat ook geldt voor een echtgenoot of verwant tot in de tweede graad (RLZ, art. 5.22 lid 3)", $"the informal maximum{som.En}, which also holds for the spouse or kin up to the second degree (RLZ, art. 5.22 lid 3)")
            : new($"het informele maximum{som.Nl} (RLZ, art. 5.22)", $"the informal maximum{som.En} (RLZ, art. 5.22)");
    }

    /// <summary>The maximum of RLZ art. 5.22 lid 2 in the unit of a line: of a formal carer, and of old rights; <see langword="null"/> where the law has none.</summary>
    private static Parameter<decimal>? MaximumVanLid2(Zorgplanrij regel, Pgbparameters parameters) => regel.Functie.Eenheid() switch
    {
        Zorgeenheid.Uren => parameters.MaximumFormeelPerUur,
        Zorgeenheid.Dagdelen => parameters.MaximumFormeelPerDagdeel,
        _ => null,
    };

    /// <summary>For how many hours a unit of a line counts where a bound is per hour (K31); <see langword="null"/> where no bound per hour holds for it.</summary>
    private static (Breuk Aantal, Tekst Maal, ImmutableArray<Parameter> Waarden)? UrenPerEenheid(Zorgplanrij regel, Pgbparameters parameters)
    {
        var perDagdeel = parameters.UrenPerDagdeel;
        return regel.Functie.Eenheid() switch
        {
            Zorgeenheid.Uren => (1, Tekst.Gelijk(""), []),
            Zorgeenheid.Dagdelen when parameters.InformeelPerDagdeel.Waarde != InformeelPerDagdeel.FormeelMaximum => (
                perDagdeel.Exact,
                new($" × {Notatie.Getal(perDagdeel.Waarde, Taal.Nederlands)} uur per dagdeel", $" × {Notatie.Getal(perDagdeel.Waarde, Taal.Engels)} hours a dagdeel"),
                [perDagdeel, parameters.InformeelPerDagdeel]),
            _ => null,
        };
    }

    /// <summary>An informal carer who is young, without experience or training: a little above the minimum youth wage.</summary>
    [Regel("PGB-3B")]
    private static Grens? Jeugd(Zorgplanrij regel, bool vanafJuli, Pgbparameters parameters)
    {
        if (!IsJeugd(regel, parameters)) return null;
        int leeftijd = regel.Zorgverlener.Leeftijd!.Value;
        var (loon, uren) = (parameters.Minimumjeugduurloon(leeftijd, vanafJuli)!, UrenPerEenheid(regel, parameters)!.Value);
        return new(
            parameters.Jeugdfactor.Exact * loon.Exact * uren.Aantal,
            "PGB-3B",
            new($"{Notatie.Getal(parameters.Jeugdfactor.Waarde, Taal.Nederlands)} × het minimumjeugduurloon van {leeftijd} jaar ({Notatie.Euro(loon.Waarde, Taal.Nederlands)}){uren.Maal.Nl}",
                $"{Notatie.Getal(parameters.Jeugdfactor.Waarde, Taal.Engels)} × the minimum youth wage at {leeftijd} ({Notatie.Euro(loon.Waarde, Taal.Engels)}){uren.Maal.En}"),
            [parameters.Jeugdfactor, loon, .. uren.Waarden],
            Opheffing.Motivering);
    }

    /// <summary>Rates rise by the yearly indexation only.</summary>
    [Regel("PGB-3C")]
    private static IEnumerable<Grens> Geindexeerd(Zorgplanrij regel, Zorgplan plan)
    {
        if (regel.VorigTarief is not { } vorig) yield break;
        var indexering = plan.Indexering!.Value;
        yield return new(
            vorig * (1 + (Breuk)indexering),
            "PGB-3C",
            new($"het vorige tarief van {Notatie.Euro(vorig, Taal.Nederlands)} met de indexering van {Notatie.Percentage(indexering, Taal.Nederlands)}",
                $"the previous rate of {Notatie.Euro(vorig, Taal.Engels)} with the indexation of {Notatie.Percentage(indexering, Taal.Engels)}"),
            []);
    }

    /// <summary>The highest rate that a motivation could carry: what is asked, within the other bounds.</summary>
    private static Breuk HoogstDenkbaar(Zorgplanrij regel, ImmutableArray<Grens> grenzen) =>
        grenzen.Where(grens => grens.Opheffing != Opheffing.Motivering).Aggregate((Breuk)regel.Tarief, (hoogste, grens) => Breuk.Min(hoogste, grens.Bedrag));

    private static bool IsGemotiveerd(Zorgplanrij regel) => !string.IsNullOrWhiteSpace(regel.Motivering);

    private static Tekst WatVerandert(Zorgplanrij regel, Grens grens, bool kanHoger) => (kanHoger, IsGemotiveerd(regel), grens) switch
    {
        (true, true, _) => new("het zorgkantoor aanvaardt de motivering", "the zorgkantoor accepts the motivation"),
        (true, _, { Regel: "PGB-3B" }) => new("de zorgverlener heeft zorgervaring of een opleiding, of er is een motivering", "the carer has experience or training, or there is a motivation"),
        (true, _, _) => new("er is een motivering waarom een hoger tarief hier doelmatig is", "there is a motivation why a higher rate is efficient here"),
        (_, _, { Opheffing: Opheffing.NzaTarief }) => new("een hoger tarief van de NZa voor deze zorg (RLZ, art. 5.22 lid 2)", "a higher rate of the NZa for this care (RLZ, art. 5.22 lid 2)"),
        (_, _, { Regel: "PGB-3B" }) when regel.Zorgverlener.OudeRechten => new("de oude rechten gelden hier toch (K33)", "the old rights hold here after all (K33)"),
        _ => new($"een tarief van ten hoogste {Euro(grens.Bedrag).Nl}", $"a rate of at most {Euro(grens.Bedrag).En}"),
    };

    private static Tekst Euro(Breuk bedrag) => new(Euro(bedrag, Taal.Nederlands), Euro(bedrag, Taal.Engels));

    /// <summary>In cents where it is; otherwise with four decimals, so that two rates that differ never look the same.</summary>
    private static string Euro(Breuk bedrag, Taal taal) =>
        bedrag == (Breuk)bedrag.RondAf(2) ? Notatie.Euro(bedrag.RondAf(2), taal) : "€ " + bedrag.RondAf(4).ToString("#,##0.0000", taal.Getalnotatie());
}
