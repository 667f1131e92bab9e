using System.Collections.Immutable;

namespace Meerzorg.Rekentool;

/// <summary>A group beside the individual applications of the same clients: group meerzorg must need less budget (GROEP-4).</summary>
public sealed class Groepsvergelijking
{
    private readonly Breuk _individueel;

    private Groepsvergelijking(Groepsuitkomst groep, ImmutableArray<Uitkomst> individueel)
    {
        Groep = groep;
        Individueel = individueel;
        _individueel = individueel.OfType<Meerzorgwaardig>().Aggregate(Breuk.Nul, (som, uitkomst) => som + uitkomst.MetSurplus.ExactPerJaar);
    }

    /// <summary>The group.</summary>
    public Groepsuitkomst Groep { get; }

    /// <summary>The individual outcomes.</summary>
    public ImmutableArray<Uitkomst> Individueel { get; }

    /// <summary>The granted amount of the individual applications together per year, in cents.</summary>
    public decimal IndividueelJaarbedrag => Toekenning.AfgerondOpCenten(_individueel);

    /// <summary>What the group costs less per year than the individual applications, between the reported amounts; negative when it costs more.</summary>
    public decimal Besparing => IndividueelJaarbedrag - Groep.Jaarbedrag;

    /// <summary>Whether the group needs less budget, decided on the unrounded totals; equal is not less.</summary>
    [Regel("GROEP-4")]
    public bool GroepHeeftMinderNodig => Groep.ExactPerJaar < _individueel;

    /// <summary>Compares a group with individual applications.</summary>
    /// <param name="groep">The outcome of the group.</param>
    /// <param name="individueel">The outcomes of the individual applications.</param>
    /// <exception cref="ArgumentNullException">An argument, or one of the outcomes, is <see langword="null"/>.</exception>
    public static Groepsvergelijking Van(Groepsuitkomst groep, IEnumerable<Uitkomst> individueel)
    {
        ArgumentNullException.ThrowIfNull(groep);
        ArgumentNullException.ThrowIfNull(individueel);
        ImmutableArray<Uitkomst> uitkomsten = [.. individueel];
        foreach (var uitkomst in uitkomsten) ArgumentNullException.ThrowIfNull(uitkomst, nameof(individueel));
        return new(groep, uitkomsten);
    }

    /// <summary>Which costs less and by how much.</summary>
    /// <param name="taal">The language.</param>
    public string In(Taal taal)
    {
        var (groep, individueel, verschil) = (Notatie.Euro(Groep.Jaarbedrag, taal), Notatie.Euro(IndividueelJaarbedrag, taal), Notatie.Euro(Math.Abs(Besparing), taal));
        return (taal, GroepHeeftMinderNodig) switch
        {
            (Taal.Engels, true) => $"the group costs {groep} per year, the individual applications {individueel}: {verschil} less",
            (Taal.Engels, false) => $"the group costs {groep} per year, the individual applications {individueel}: not less ({verschil} more), so group meerzorg does not meet the condition",
            (_, true) => $"de groep kost {groep} per jaar, de individuele aanvragen {individueel}: {verschil} minder",
            (_, false) => $"de groep kost {groep} per jaar, de individuele aanvragen {individueel}: niet minder ({verschil} meer), zodat niet aan de voorwaarde voor groepsmeerzorg is voldaan",
        };
    }

    /// <summary>Which costs less and by how much, in Dutch.</summary>
    public override string ToString() => In(Taal.Nederlands);
}

/// <summary>What becomes different for one client when the composition of its group changes.</summary>
/// <param name="Kenmerk">The client.</param>
/// <param name="Voor">The decision before; <see langword="null"/> for a client that joins.</param>
/// <param name="Na">The decision after; <see langword="null"/> for a client that leaves.</param>
public sealed record Clientwijziging(string Kenmerk, Uitkomst? Voor, Uitkomst? Na)
{
    /// <summary>Whether the client joins the group.</summary>
    public bool KomtErbij => Voor is null;

    /// <summary>Whether the client leaves the group.</summary>
    public bool Vertrekt => Na is null;

    /// <summary>The difference of the granted amounts per year, in cents.</summary>
    public decimal VerschilJaarbedrag => Jaarbedrag(Na) - Jaarbedrag(Voor);

    /// <summary>The difference of the granted amounts per day, in cents.</summary>
    public decimal VerschilEtmaalbedrag => ((Na as Meerzorgwaardig)?.Etmaalbedrag ?? 0) - ((Voor as Meerzorgwaardig)?.Etmaalbedrag ?? 0);

    /// <summary>Whether the client gets a new decision: another class or another amount.</summary>
    public bool IsAnders => Voor?.Naam != Na?.Naam || VerschilJaarbedrag != 0 || VerschilEtmaalbedrag != 0;

    /// <summary>Compares two compositions of a group by the clients' kenmerken: the new decisions of the others, as a difference (GROEP-1, REGELING 8).</summary>
    /// <param name="voor">The group before a client joined or left.</param>
    /// <param name="na">The group after that.</param>
    /// <returns>All clients of both: first those of before in their order, then those who joined.</returns>
    [Regel("GROEP-1")]
    public static ImmutableArray<Clientwijziging> Van(Groepsuitkomst voor, Groepsuitkomst na)
    {
        ArgumentNullException.ThrowIfNull(voor);
        ArgumentNullException.ThrowIfNull(na);
        var kenmerken = voor.Clienten.Concat(na.Clienten).Select(client => client.Kenmerk).Distinct(Kenmerkgelijkheid.Van);
        var (eerder, nu) = (OpKenmerk(voor), OpKenmerk(na));
        return [.. kenmerken.Select(kenmerk => new Clientwijziging(kenmerk, eerder.GetValueOrDefault(kenmerk), nu.GetValueOrDefault(kenmerk)))];
    }

    private static Dictionary<string, Uitkomst> OpKenmerk(Groepsuitkomst groep) => groep.Clienten.ToDictionary(client => client.Kenmerk, client => client.Uitkomst, Kenmerkgelijkheid.Van);

    private static decimal Jaarbedrag(Uitkomst? uitkomst) => (uitkomst as Meerzorgwaardig)?.Jaarbedrag ?? 0;
}
