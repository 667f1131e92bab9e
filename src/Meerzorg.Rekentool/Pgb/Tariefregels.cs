using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Pgb;

/// <summary>PGB-KADER 3a, 3b and 3c: the rate at which a line counts is at most the lowest bound that holds for it.</summary>
internal static class Tariefregels
{
    /// <summary>A bound on a rate.</summary>
    /// <param name="Bedrag">The highest rate in euros per unit.</param>
    /// <param name="Regel">The rule that sets it.</param>
    /// <param name="Omschrijving">What it is.</param>
    /// <param name="IsAlgemeen">Whether it is a general rule from which a person may deviate in a single case.</param>
    private sealed record Grens(Breuk Bedrag, string Regel, Tekst Omschrijving, bool IsAlgemeen = false);

    /// <summary>The line at no more than the lowest bound.</summary>
    public static Weging Weeg(Weging weging, Zorgplan plan, Pgbprofiel profiel, Pgbparameters parameters)
    {
        var grenzen = weging.Telt ? Grenzen(weging.Regel, plan, profiel, parameters) : [];
        if (grenzen.IsEmpty || grenzen.MinBy(grens => grens.Bedrag) is not { } laagste || weging.Tarief <= laagste.Bedrag) return weging;

        var (gevraagd, telt) = (Euro(weging.Tarief), Euro(laagste.Bedrag));
        return weging.MetTarief(
            laagste.Bedrag,
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

        weging = VraagNaarOudeRechten(weging, parameters);
        var grenzen = Grenzen(regel, plan, profiel, parameters);
        if (grenzen.IsEmpty || grenzen.MinBy(grens => grens.Bedrag) is not { IsAlgemeen: true } laagste) return weging;
        var hoogste = HoogstDenkbaar(regel, grenzen);
        bool nacht = regel.Aard == Zorgaard.NachtActief;
        if (hoogste <= laagste.Bedrag || !(nacht || IsGemotiveerd(regel))) return weging;

        // Of household help only an amount counts: a higher rate would add nothing to it.
        Breuk? verschil = regel is { Functie: Zorgfunctie.HuishoudelijkeHulp, Aard: not Zorgaard.Maaltijdbereiding } ? null : weging.Geteld * (hoogste - laagste.Bedrag) * parameters.WekenPerJaar.Exact;
        var bedrag = Euro(hoogste);
        return weging.Vraag(
            laagste.Regel,
            nacht
                ? new($"actieve zorg in de nacht mag coulanter worden beoordeeld: is {bedrag.Nl} hier doelmatig?", $"active care in the night may be judged more leniently: is {bedrag.En} efficient here?")
                : new($"rechtvaardigt de motivering \"{regel.Motivering}\" een tarief van {bedrag.Nl}?", $"does the motivation \"{regel.Motivering}\" justify a rate of {bedrag.En}?"),
            verschil);
    }

    /// <summary>The kader says that old rights do not count here; a court let them stand for the pgb itself.</summary>
    [Regel("PGB-3B")]
    private static Weging VraagNaarOudeRechten(Weging weging, Pgbparameters parameters)
    {
        if (weging.Regel is not { Zorgverlener: { IsInformeel: true, OudeRechten: true } } regel || regel.Functie.Eenheid() != Zorgeenheid.Uren) return weging;
        var met = Breuk.Min(regel.Tarief, parameters.OudeRechtenPerUur.Exact);
        if (met <= weging.Tarief) return weging;
        var (tarief, telt) = (Euro(met), Euro(weging.Tarief));
        return weging.Vraag(
            "PGB-3B",
            new($"gelden de oude rechten hier toch, voor {tarief.Nl} in plaats van {telt.Nl}? Een rechter liet ze staan voor het gewone pgb, los van het meerzorgdeel (ECLI:NL:RBOVE:2023:2105)",
                $"do the old rights hold here after all, for {tarief.En} instead of {telt.En}? A court let them stand for the ordinary pgb, apart from the part for meerzorg (ECLI:NL:RBOVE:2023:2105)"),
            weging.Geteld * (met - weging.Tarief) * parameters.WekenPerJaar.Exact);
    }

    /// <summary>Whether the youth wage bounds the rate of a line.</summary>
    public static bool IsJeugd(Zorgplanrij regel, Pgbparameters parameters) =>
        regel is { Zorgverlener: { IsInformeel: true, ErvaringOfOpleiding: false, Leeftijd: { } leeftijd } }
        && regel.Functie.Eenheid() == Zorgeenheid.Uren
        && leeftijd < parameters.JeugdTotLeeftijd.Waarde;

    private static ImmutableArray<Grens> Grenzen(Zorgplanrij regel, Zorgplan plan, Pgbprofiel profiel, Pgbparameters parameters) =>
    [
        .. Herleid(regel, plan, profiel, parameters),
        .. Wettelijk(regel, parameters),
        .. Jeugd(regel, parameters),
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
            IsAlgemeen: true);
    }

    /// <summary>The highest rates of the RLZ; nothing lifts them. Rights of before 2015 do not count here.</summary>
    [Regel("PGB-3A", "PGB-3B")]
    private static IEnumerable<Grens> Wettelijk(Zorgplanrij regel, Pgbparameters parameters)
    {
        var wettelijk = new Tekst("het wettelijke maximum (RLZ, art. 5.22)", "the legal maximum (RLZ, art. 5.22)");
        var (informeel, ouderecht) = (parameters.MaximumInformeelPerUur.Exact, parameters.OudeRechtenPerUur.Waarde);
        Grens? grens = (regel.Functie.Eenheid(), regel.Zorgverlener) switch
        {
            (Zorgeenheid.Dagdelen, _) => new(parameters.MaximumFormeelPerDagdeel.Exact, "PGB-3A", wettelijk),
            (Zorgeenheid.Uren, { IsInformeel: false }) => new(parameters.MaximumFormeelPerUur.Exact, "PGB-3A", wettelijk),
            (Zorgeenheid.Uren, { OudeRechten: true }) => new(informeel, "PGB-3B", new(
                $"het informele maximum; oude rechten (tot {Notatie.Euro(ouderecht, Taal.Nederlands)}) zijn volgens PGB-KADER, 3b nooit doelmatig ten laste van meerzorg",
                $"the informal maximum; old rights (up to {Notatie.Euro(ouderecht, Taal.Engels)}) are by PGB-KADER, 3b never efficient at the expense of meerzorg")),
            (Zorgeenheid.Uren, _) => new(informeel, "PGB-3B", new("het informele maximum (RLZ, art. 5.22)", "the informal maximum (RLZ, art. 5.22)")),
            _ => null,
        };
        if (grens is not null) yield return grens;
    }

    /// <summary>An informal carer who is young, without experience or training: a little above the minimum youth wage.</summary>
    [Regel("PGB-3B")]
    private static IEnumerable<Grens> Jeugd(Zorgplanrij regel, Pgbparameters parameters)
    {
        if (!IsJeugd(regel, parameters)) yield break;
        int leeftijd = regel.Zorgverlener.Leeftijd!.Value;
        var loon = parameters.Minimumjeugduurloon(leeftijd)!;
        yield return new(
            parameters.Jeugdfactor.Exact * loon.Exact,
            "PGB-3B",
            new($"{Notatie.Getal(parameters.Jeugdfactor.Waarde, Taal.Nederlands)} × het minimumjeugduurloon van {leeftijd} jaar ({Notatie.Euro(loon.Waarde, Taal.Nederlands)})",
                $"{Notatie.Getal(parameters.Jeugdfactor.Waarde, Taal.Engels)} × the minimum youth wage at {leeftijd} ({Notatie.Euro(loon.Waarde, Taal.Engels)})"),
            IsAlgemeen: true);
    }

    /// <summary>Rates rise by the yearly indexation only.</summary>
    [Regel("PGB-3C")]
    private static IEnumerable<Grens> Geindexeerd(Zorgplanrij regel, Zorgplan plan)
    {
        if (regel.VorigTarief is not { } vorig) yield break;
        var indexering = plan.Indexering!.Value;
        yield return new(vorig * (1 + (Breuk)indexering), "PGB-3C", new(
            $"het vorige tarief van {Notatie.Euro(vorig, Taal.Nederlands)} met de indexering van {Notatie.Percentage(indexering, Taal.Nederlands)}",
            $"the previous rate of {Notatie.Euro(vorig, Taal.Engels)} with the indexation of {Notatie.Percentage(indexering, Taal.Engels)}"));
    }

    /// <summary>The highest rate that a person could accept: what is asked, within the bounds that nothing lifts.</summary>
    private static Breuk HoogstDenkbaar(Zorgplanrij regel, ImmutableArray<Grens> grenzen) =>
        grenzen.Where(grens => !grens.IsAlgemeen).Aggregate((Breuk)regel.Tarief, (hoogste, grens) => Breuk.Min(hoogste, grens.Bedrag));

    private static bool IsGemotiveerd(Zorgplanrij regel) => !string.IsNullOrWhiteSpace(regel.Motivering);

    private static Tekst WatVerandert(Zorgplanrij regel, Grens grens, bool kanHoger) => (kanHoger, IsGemotiveerd(regel), grens.Regel) switch
    {
        (true, true, _) => new("het zorgkantoor aanvaardt de motivering", "the zorgkantoor accepts the motivation"),
        (true, _, "PGB-3B") => new("de zorgverlener heeft zorgervaring of een opleiding, of er is een motivering", "the carer has experience or training, or there is a motivation"),
        (true, _, _) => new("er is een motivering waarom een hoger tarief hier doelmatig is", "there is a motivation why a higher rate is efficient here"),
        _ => new($"een tarief van ten hoogste {Euro(grens.Bedrag).Nl}", $"a rate of at most {Euro(grens.Bedrag).En}"),
    };

    private static Tekst Euro(Breuk bedrag) => new(Euro(bedrag, Taal.Nederlands), Euro(bedrag, Taal.Engels));

    /// <summary>In cents where it is; otherwise with four decimals, so that two rates that differ never look the same.</summary>
    private static string Euro(Breuk bedrag, Taal taal) =>
        bedrag == (Breuk)bedrag.RondAf(2) ? Notatie.Euro(bedrag.RondAf(2), taal) : "€ " + bedrag.RondAf(4).ToString("#,##0.0000", taal.Getalnotatie());
}
