using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>What makes a meerzorgplan due (PLAN-1).</summary>
internal enum Planaanleiding
{
    /// <summary>More clients need meerzorg than the limit of the policy; exactly the limit is not more (K10), and whether those of groups count is for the policy to say (K36).</summary>
    MeerClientenDanGrens,

    /// <summary>The zorgkantoor asks for it.</summary>
    OpVerzoek,

    /// <summary>The provider takes the initiative.</summary>
    EigenInitiatief,

    /// <summary>A new group starts.</summary>
    NieuweGroep,

    /// <summary>A new client needs meerzorg, with a provider that does not deliver it yet.</summary>
    NieuweClient,
}

/// <summary>Whether a meerzorgplan is due, and why.</summary>
internal static class Planplicht
{
    [Regel("PLAN-1")]
    public static ImmutableArray<Planaanleiding> Aanleidingen(Aanbiedersituatie situatie, Zorgkantoorbeleid beleid)
    {
        var aanleidingen = ImmutableArray.CreateBuilder<Planaanleiding>();
        if (situatie.LevertMeerzorg)
        {
            if (Clienten(situatie, beleid) > beleid.PlanBijMeerDan.Waarde) aanleidingen.Add(Planaanleiding.MeerClientenDanGrens);
            if (situatie.PlanGevraagd) aanleidingen.Add(Planaanleiding.OpVerzoek);
            if (situatie.EigenInitiatief) aanleidingen.Add(Planaanleiding.EigenInitiatief);
        }
        else if (situatie.NieuweClienten > 0)
        {
            aanleidingen.Add(Planaanleiding.NieuweClient);
        }

        if (!situatie.NieuweGroepen.IsEmpty) aanleidingen.Add(Planaanleiding.NieuweGroep);
        return aanleidingen.ToImmutable();
    }

    /// <summary>Groups of which it is not known how many clients they have, where those would count.</summary>
    [Regel("PLAN-1")]
    public static IEnumerable<Melding> Onbekend(Aanbiedersituatie situatie, Zorgkantoorbeleid beleid)
    {
        if (!situatie.LevertMeerzorg || !beleid.OokGroepsclienten.Waarde || Clienten(situatie, beleid) > beleid.PlanBijMeerDan.Waarde) yield break;
        foreach (var groep in situatie.Groepen.Where(groep => groep.Clienten.IsEmpty))
        {
            yield return new("PLAN-1", new(
                $"van groep {groep.Kenmerk} is niet opgegeven wie erin zijn; zij zouden meetellen voor het meerzorgplan (K36)",
                $"of group {groep.Kenmerk} it is not given who are in it; they would count for the meerzorgplan (K36)"));
        }
    }

    /// <summary>How many clients count.</summary>
    private static int Clienten(Aanbiedersituatie situatie, Zorgkantoorbeleid beleid) => situatie.IndividueleClienten + (beleid.OokGroepsclienten.Waarde ? InGroepen(situatie) : 0);

    private static int InGroepen(Aanbiedersituatie situatie) => situatie.Groepen.Sum(groep => groep.Clienten.Length);

    public static Tekst AlsTekst(Planaanleiding aanleiding, Aanbiedersituatie situatie, Zorgkantoorbeleid beleid) => aanleiding switch
    {
        Planaanleiding.MeerClientenDanGrens when beleid.OokGroepsclienten.Waarde && InGroepen(situatie) > 0 => new(
            $"{Clienten(situatie, beleid)} cliënten hebben meerzorg nodig, van wie {InGroepen(situatie)} in een groep (K36): meer dan {beleid.PlanBijMeerDan.Waarde}",
            $"{Clienten(situatie, beleid)} clients need meerzorg, {InGroepen(situatie)} of them in a group (K36): more than {beleid.PlanBijMeerDan.Waarde}"),
        Planaanleiding.MeerClientenDanGrens => new(
            $"{situatie.IndividueleClienten} individuele cliënten hebben meerzorg nodig, meer dan {beleid.PlanBijMeerDan.Waarde}",
            $"{situatie.IndividueleClienten} individual clients need meerzorg, more than {beleid.PlanBijMeerDan.Waarde}"),
        Planaanleiding.OpVerzoek => new("het zorgkantoor vraagt erom", "the zorgkantoor asks for it"),
        Planaanleiding.EigenInitiatief => new("eigen initiatief", "own initiative"),
        Planaanleiding.NieuweGroep => new("er start een nieuwe groep", "a new group starts"),
        _ => new("een nieuwe cliënt, en er wordt nog geen meerzorg geleverd", "a new client, and no meerzorg is delivered yet"),
    };
}
