using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>What makes a meerzorgplan due (PLAN-1).</summary>
internal enum Planaanleiding
{
    /// <summary>More individual clients need meerzorg than the limit of the policy; exactly the limit is not more (K10).</summary>
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
            if (situatie.IndividueleClienten > beleid.PlanBijMeerDan.Waarde) aanleidingen.Add(Planaanleiding.MeerClientenDanGrens);
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

    public static Tekst AlsTekst(Planaanleiding aanleiding, Aanbiedersituatie situatie, Zorgkantoorbeleid beleid) => aanleiding switch
    {
        Planaanleiding.MeerClientenDanGrens => new(
            $"{situatie.IndividueleClienten} individuele cliënten hebben meerzorg nodig, meer dan {beleid.PlanBijMeerDan.Waarde}",
            $"{situatie.IndividueleClienten} individual clients need meerzorg, more than {beleid.PlanBijMeerDan.Waarde}"),
        Planaanleiding.OpVerzoek => new("het zorgkantoor vraagt erom", "the zorgkantoor asks for it"),
        Planaanleiding.EigenInitiatief => new("eigen initiatief", "own initiative"),
        Planaanleiding.NieuweGroep => new("er start een nieuwe groep", "a new group starts"),
        _ => new("een nieuwe cliënt, en er wordt nog geen meerzorg geleverd", "a new client, and no meerzorg is delivered yet"),
    };
}
