using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Pgb;

/// <summary>PGB-KADER 4b: individual welfare activities in place of dagbesteding.</summary>
internal static class Welzijnsregel
{
    private static readonly Tekst Afwijken = new("mag in dit geval van 4b worden afgeweken?", "may this case deviate from 4b?");

    [Regel("PGB-4B")]
    public static ImmutableArray<Weging> Weeg(ImmutableArray<Weging> wegingen, Pgbprofiel profiel, Pgbparameters parameters)
    {
        if (wegingen.Any(IsDagbesteding))
        {
            return [.. wegingen.Select(weging => !IsWelzijn(weging) ? weging : weging
                .TeltNiet(
                    "PGB-4B",
                    new("welzijnsactiviteiten tellen niet naast dagbesteding", "welfare activities do not count beside dagbesteding"),
                    new("er wordt geen dagbesteding afgenomen", "no dagbesteding is taken"))
                .Vraag("PGB-4B", Afwijken))];
        }

        var grens = parameters.Welzijnsfractie.Exact * profiel.Welzijnsdagdelen.Exact * parameters.UrenPerDagdeel.Exact;
        var welzijn = wegingen.Where(IsWelzijn).ToList();

        // The dearest hours first (K16): the limit is on hours.
        var delen = Verdeling.Delen(grens, [.. welzijn.Select(weging => (weging.Geteld, -weging.Tarief))]);
        var perNummer = welzijn.Zip(delen).ToDictionary(paar => paar.First.Nummer, paar => paar.Second);
        return [.. wegingen.Select(weging => perNummer.TryGetValue(weging.Nummer, out var deel) ? Beperkt(weging, deel, grens, profiel, parameters) : weging)];
    }

    private static bool IsWelzijn(Weging weging) => weging is { Telt: true, Regel.Aard: Zorgaard.Welzijn };

    /// <summary>Dagbesteding that is only thought of for an uncertain case is not taken.</summary>
    private static bool IsDagbesteding(Weging weging) => weging.Regel is { Functie: Zorgfunctie.BegeleidingGroep, Aard: not Zorgaard.WatAls };

    private static Weging Beperkt(Weging weging, Breuk deel, Breuk grens, Pgbprofiel profiel, Pgbparameters parameters)
    {
        var uren = new Hoeveelheid(grens, Zorgeenheid.Uren).AlsTekst;
        if (deel == 1)
        {
            return weging.Met(new("PGB-4B", new(
                $"welzijnsactiviteiten zonder dagbesteding tellen tot {uren.Nl} per week", $"welfare activities without dagbesteding count up to {uren.En} a week")));
        }

        var (fractie, dagdelen, perDagdeel) = (parameters.Welzijnsfractie.Waarde, profiel.Welzijnsdagdelen.Waarde, parameters.UrenPerDagdeel.Waarde);
        string Som(Taal taal) => $"{Notatie.Percentage(fractie, taal)} × {Notatie.Getal(dagdelen, taal)} dagdelen × {Notatie.Getal(perDagdeel, taal)}";
        return weging
            .MetDeel(
                deel,
                "PGB-4B",
                new($"alle welzijnsactiviteiten samen tellen voor ten hoogste {uren.Nl} per week ({Som(Taal.Nederlands)} uur)", $"all welfare activities together count for at most {uren.En} a week ({Som(Taal.Engels)} hours)"),
                new($"samen niet meer dan {uren.Nl} per week", $"together no more than {uren.En} a week"))
            .Vraag("PGB-4B", Afwijken, weging.Geteld * (1 - deel) * weging.Tarief * parameters.WekenPerJaar.Exact);
    }
}
