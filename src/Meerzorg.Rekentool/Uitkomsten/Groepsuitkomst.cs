using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool;

/// <summary>The outcome of one client of a group.</summary>
/// <param name="Kenmerk">The client.</param>
/// <param name="Gevraagd">What was asked for the client.</param>
/// <param name="Uitkomst">The outcome: the client's own decision.</param>
public sealed record Clientuitkomst(string Kenmerk, Groepsclient Gevraagd, Uitkomst Uitkomst)
{
    /// <summary>The client and the outcome.</summary>
    public override string ToString() => $"{Kenmerk}: {Uitkomst}";
}

/// <summary>The outcome of a group application: a decision for each client, and the group as a whole (GROEP-1 … GROEP-3).</summary>
[JsonConverter(typeof(RekentoolConverter<Groepsuitkomst>))]
public sealed class Groepsuitkomst
{
    private readonly Breuk _perJaar;

    internal Groepsuitkomst(Groepsaanvraag aanvraag, Parameterset parameters, Groepscontext context, ImmutableArray<Clientuitkomst> clienten)
    {
        Aanvraag = aanvraag;
        Parameters = parameters;
        Context = context;
        Clienten = clienten;
        _perJaar = Toegekend().Aggregate(Breuk.Nul, (som, toekenning) => som + toekenning.ExactPerJaar);
    }

    /// <summary>The group application.</summary>
    public Groepsaanvraag Aanvraag { get; }

    /// <summary>The parameters it was calculated with.</summary>
    public Parameterset Parameters { get; }

    /// <summary>The context-bound means of the group and what each client gets of them.</summary>
    internal Groepscontext Context { get; }

    /// <summary>The threshold, verdict and surplus of the group; <see langword="null"/> when no client qualifies.</summary>
    public Contexttoets? Contexttoets => Context.Toets;

    /// <summary>The equal share of the surplus of each client that qualifies, unrounded.</summary>
    public decimal Contextaandeel => Context.Aandeel;

    /// <summary>The outcomes per client, in the order of the application.</summary>
    public ImmutableArray<Clientuitkomst> Clienten { get; }

    /// <summary>The number of clients that qualify for meerzorg.</summary>
    public int Gerechtigd => Context.Gerechtigd;

    /// <summary>The granted amount of the group per year in cents: rounded from the unrounded total, as the form does.</summary>
    public decimal Jaarbedrag => Toekenning.AfgerondOpCenten(_perJaar);

    /// <summary>The granted amount of the group per day in cents: rounded from the unrounded total.</summary>
    public decimal Etmaalbedrag => Toekenning.AfgerondOpCenten(_perJaar / Parameters.DagenPerJaar.Exact);

    /// <summary>The granted amount of the group per year, unrounded.</summary>
    public decimal JaarbedragOnafgerond => _perJaar.NaarDecimaal();

    /// <summary>The granted amount of the group per day, unrounded.</summary>
    public decimal EtmaalbedragOnafgerond => (_perJaar / Parameters.DagenPerJaar.Exact).NaarDecimaal();

    /// <summary>The sum of the clients' decisions per year, each in cents; up to half a cent per client from <see cref="Jaarbedrag"/>.</summary>
    public decimal SomJaarbedragen => Toegekend().Sum(toekenning => toekenning.Jaarbedrag);

    /// <summary>The sum of the clients' decisions per day, each in cents: what is declared for the group.</summary>
    public decimal SomEtmaalbedragen => Toegekend().Sum(toekenning => toekenning.Etmaalbedrag);

    /// <summary>What deserves a person's attention about the group; the signals of a client are with its own outcome.</summary>
    public ImmutableArray<Melding> Signalen => Groepssignalen.Van(this);

    internal Breuk ExactPerJaar => _perJaar;

    /// <summary>The outcome of a client.</summary>
    /// <param name="kenmerk">The client.</param>
    /// <returns>The outcome, or <see langword="null"/> when the client is not in the group.</returns>
    public Uitkomst? Van(string kenmerk) => Clienten.FirstOrDefault(client => Kenmerkgelijkheid.Van.Equals(client.Kenmerk, kenmerk))?.Uitkomst;

    /// <summary>The size of the group and its total.</summary>
    public override string ToString() =>
        $"groep van {Clienten.Length}, {Gerechtigd} gerechtigd: {Notatie.Euro(Jaarbedrag, Taal.Nederlands)} per jaar, {Notatie.Euro(Etmaalbedrag, Taal.Nederlands)} per dag";

    private IEnumerable<Toekenning> Toegekend() => Clienten.Select(client => client.Uitkomst).OfType<Meerzorgwaardig>().Select(uitkomst => uitkomst.MetSurplus);
}
