using System.Collections.Immutable;

namespace Meerzorg.Rekentool;

/// <summary>What a zorgkantoor would ask about a group (VOORWAARDEN, "Groepsmeerzorg").</summary>
internal static class Groepssignalen
{
    // "Sterk afwijken" has no number in the sources; K29 is our own reading of it, and it only signals.
    private const int VerUiteen = 2;

    [Regel("GROEP-1")]
    public static ImmutableArray<Melding> Van(Groepsuitkomst uitkomst)
    {
        var signalen = ImmutableArray.CreateBuilder<Melding>();
        var profielen = uitkomst.Clienten.Select(client => client.Gevraagd.Zorgprofiel.Naam).Distinct().ToList();
        if (profielen.Count > 1)
        {
            var namen = string.Join(", ", profielen);
            signalen.Add(new("GROEP-1", new(
                $"de groep heeft verschillende zorgprofielen ({namen}); groepsmeerzorg vraagt een homogene groep",
                $"the group has different zorgprofielen ({namen}); group meerzorg asks for a homogeneous group")));
        }

        var gerechtigd = uitkomst.Clienten.Where(client => client.Uitkomst is Meerzorgwaardig).OrderBy(client => client.Uitkomst.Meerzorguren).ToList();
        if (gerechtigd is [var minste, .., var meeste] && meeste.Uitkomst.Meerzorguren > minste.Uitkomst.Meerzorguren * VerUiteen)
        {
            signalen.Add(new("GROEP-1", new(
                $"de meerzorguren liggen ver uiteen: {minste.Uitkomst.Meerzorguren} ({minste.Kenmerk}) tot {meeste.Uitkomst.Meerzorguren} ({meeste.Kenmerk}); bij sterk afwijkende zorg kan individuele meerzorg passender zijn (K29)",
                $"the meerzorguren are far apart: {minste.Uitkomst.Meerzorguren.ToString(Taal.Engels)} ({minste.Kenmerk}) to {meeste.Uitkomst.Meerzorguren.ToString(Taal.Engels)} ({meeste.Kenmerk}); individual meerzorg may fit better (K29)")));
        }

        foreach (var client in uitkomst.Clienten.Where(client => client.Uitkomst is not Meerzorgwaardig))
        {
            signalen.Add(new("GROEP-1", new(
                $"cliënt {client.Kenmerk} is {client.Uitkomst.Naam.Nl}; telt wel mee bij de verdeling van de contexturen [GROEP-2]",
                $"client {client.Kenmerk} is {client.Uitkomst.Naam.En}; counts in the division of the context hours [GROEP-2]")));
        }

        if (uitkomst.Context.Toets is { Bespreekbaar: true })
        {
            signalen.Add(new("GROEP-3", new(
                "het surplus aan contextgebonden middelen van de groep is bespreekbaar; het zorgkantoor beoordeelt of het wordt toegekend",
                "the surplus of context costs of the group may be discussed; the zorgkantoor judges whether it is granted")));
        }

        return signalen.ToImmutable();
    }
}
