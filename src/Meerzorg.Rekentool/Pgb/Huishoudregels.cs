using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Pgb;

/// <summary>PGB-KADER 4c: household help and the preparation of meals.</summary>
internal static class Huishoudregels
{
    private const int DagenPerWeek = 7;

    [Regel("PGB-4C")]
    public static ImmutableArray<Weging> Weeg(ImmutableArray<Weging> wegingen, Zorgplan plan, Pgbprofiel profiel, Pgbparameters parameters)
    {
        wegingen = [.. wegingen.Select(weging => IsHuishouden(weging) ? Hygiene(weging) : weging)];
        wegingen = Maaltijden([.. wegingen.Select(weging => IsMaaltijd(weging) ? Huisgenoten(weging, plan) : weging)], parameters);
        return Huishoudelijk(wegingen, profiel, parameters);
    }

    private static bool IsHuishouden(Weging weging) => weging is { Telt: true, Regel.Functie: Zorgfunctie.HuishoudelijkeHulp };

    private static bool IsUitgezonderd(Weging weging) => weging.Regel is { Hygienereden: not null, MedischOnderbouwd: true };

    private static bool IsMaaltijd(Weging weging) => IsHuishouden(weging) && weging.Regel.Aard == Zorgaard.Maaltijdbereiding && !IsUitgezonderd(weging);

    /// <summary>What medical reasons of hygiene ask for is outside every limit of this rule; whether they do is for a person to judge.</summary>
    private static Weging Hygiene(Weging weging)
    {
        if (weging.Regel.Hygienereden is not { } hygienereden) return weging;
        var reden = hygienereden.Naam();
        return IsUitgezonderd(weging)
            ? weging
                .Met(new("PGB-4C", new($"extra hygiëne om een medische reden: {reden.Nl}", $"extra hygiene for a medical reason: {reden.En}")))
                .Vraag("PGB-4C", new($"draagt de medische onderbouwing de uitzondering ({reden.Nl})?", $"does the medical substantiation carry the exception ({reden.En})?"))
            : weging.Met(new(
                "PGB-4C",
                new($"extra hygiëne ({reden.Nl}) is niet medisch onderbouwd", $"extra hygiene ({reden.En}) is not substantiated medically"),
                new("een medische onderbouwing", "a medical substantiation")));
    }

    private static Weging Huisgenoten(Weging weging, Zorgplan plan)
    {
        if (weging.Regel.Zorgverlener.Huisgenoot)
        {
            return weging.TeltNiet(
                "PGB-4C",
                new("eten bereiden telt niet als de zorgverlener bij het gezin hoort", "preparing meals does not count when the carer is part of the household"),
                new("een zorgverlener van buiten het gezin", "a carer from outside the household"));
        }

        return plan.AnderKanMaaltijdBereiden == true
            ? weging.TeltNiet(
                "PGB-4C",
                new("eten bereiden telt niet als iemand in het gezin het kan doen", "preparing meals does not count when somebody in the household can"),
                new("er is niemand in het gezin die het kan", "there is nobody in the household who can"))
            : weging;
    }

    /// <summary>An hour a day, over a week (K18): the dearest hours first (K16).</summary>
    private static ImmutableArray<Weging> Maaltijden(ImmutableArray<Weging> wegingen, Pgbparameters parameters)
    {
        var grens = parameters.MaaltijdUrenPerDag.Exact * DagenPerWeek;
        var uren = new Hoeveelheid(grens, Zorgeenheid.Uren).AlsTekst;
        var perDag = new Hoeveelheid(parameters.MaaltijdUrenPerDag.Exact, Zorgeenheid.Uren).AlsTekst;
        return Verdeeld(wegingen, IsMaaltijd, grens, weging => (weging.Geteld, -weging.Tarief), (weging, deel) => deel == 1
            ? weging.Met(new("PGB-4C", new($"eten bereiden telt tot {uren.Nl} per week", $"preparing meals counts up to {uren.En} a week")))
            : weging.MetDeel(
                deel,
                "PGB-4C",
                new($"alle maaltijdbereiding samen telt voor ten hoogste {uren.Nl} per week ({perDag.Nl} per dag)", $"all preparation of meals together counts for at most {uren.En} a week ({perDag.En} a day)"),
                new("een medische reden die om extra hygiëne vraagt", "a medical reason that asks for extra hygiene")));
    }

    /// <summary>Other household help is in the profile as a fixed amount (K17): there is no more. The cheapest hours first (K16).</summary>
    private static ImmutableArray<Weging> Huishoudelijk(ImmutableArray<Weging> wegingen, Pgbprofiel profiel, Pgbparameters parameters)
    {
        static bool Telt(Weging weging) => IsHuishouden(weging) && weging.Regel.Aard != Zorgaard.Maaltijdbereiding && !IsUitgezonderd(weging);
        var anders = new Tekst("een medische reden die om extra hygiëne vraagt", "a medical reason that asks for extra hygiene");
        if (profiel.Van(Zorgfunctie.HuishoudelijkeHulp)?.Jaarbedrag is not { } bedrag)
        {
            return [.. wegingen.Select(weging => !Telt(weging) ? weging : weging.TeltNiet(
                "PGB-4C",
                new("huishoudelijke hulp zit als vast bedrag in het zorgprofiel; bijlage B noemt dat bedrag niet, dus staat het ook niet in het basisbudget",
                    "household help is in the zorgprofiel as a fixed amount; bijlage B does not give it, so it is not in the profile's own budget either"),
                anders))];
        }

        var (nl, en) = (Notatie.Euro(bedrag.Waarde, Taal.Nederlands), Notatie.Euro(bedrag.Waarde, Taal.Engels));
        return Verdeeld(wegingen, Telt, bedrag.Exact, weging => (weging.Geteld * weging.Tarief * parameters.WekenPerJaar.Exact, weging.Tarief), (weging, deel) => deel == 1
            ? weging.Met(new("PGB-4C", new($"huishoudelijke hulp telt tot het vaste bedrag in het zorgprofiel, {nl} per jaar", $"household help counts up to the fixed amount in the zorgprofiel, {en} a year")))
            : weging.MetDeel(
                deel,
                "PGB-4C",
                new($"alle huishoudelijke hulp samen telt voor het vaste bedrag in het zorgprofiel, {nl} per jaar; extra is er niet", $"all household help together counts for the fixed amount in the zorgprofiel, {en} a year; there is no extra"),
                anders));
    }

    private static ImmutableArray<Weging> Verdeeld(
        ImmutableArray<Weging> wegingen, Func<Weging, bool> betreft, Breuk grens, Func<Weging, (Breuk Omvang, Breuk Rang)> vraag, Func<Weging, Breuk, Weging> met)
    {
        var betrokken = wegingen.Where(betreft).ToList();
        var delen = Verdeling.Delen(grens, [.. betrokken.Select(vraag)]);
        var perNummer = betrokken.Zip(delen).ToDictionary(paar => paar.First.Nummer, paar => paar.Second);
        return [.. wegingen.Select(weging => perNummer.TryGetValue(weging.Nummer, out var deel) ? met(weging, deel) : weging)];
    }
}
