using System.Collections.Immutable;

namespace Meerzorg.Rekentool;

/// <summary>The context-bound means of a group and what each client gets of them (GROEP-2, GROEP-3).</summary>
internal sealed class Groepscontext
{
    private readonly Breuk _grondslag;

    private Groepscontext(Contextmiddelen middelen, int aantal, int gerechtigd, Breuk grondslag, Contexttoets? toets, Breuk aandeel)
    {
        Middelen = middelen;
        Aantal = aantal;
        Gerechtigd = gerechtigd;
        _grondslag = grondslag;
        Toets = toets;
        ExactAandeel = aandeel;
    }

    /// <summary>The means asked for the group as a whole.</summary>
    public Contextmiddelen Middelen { get; }

    /// <summary>The number of clients, also those who turn out not to qualify.</summary>
    public int Aantal { get; }

    /// <summary>The number of clients that qualify for meerzorg.</summary>
    public int Gerechtigd { get; }

    /// <summary>The sum of the clients' 100 % amounts per year in euros, maatwerk at most the maximum; unrounded.</summary>
    public decimal Grondslag => _grondslag.NaarDecimaal();

    /// <summary>The threshold, verdict and surplus of the group; <see langword="null"/> when no client qualifies.</summary>
    public Contexttoets? Toets { get; }

    /// <summary>The equal share of the surplus of each client that qualifies, unrounded.</summary>
    public decimal Aandeel => ExactAandeel.NaarDecimaal();

    internal Breuk ExactAandeel { get; }

    /// <summary>The part of the group's context hours per year that each client gets.</summary>
    [Regel("GROEP-2")]
    internal static Uren UrenPerClient(Contextmiddelen middelen, int aantal) => middelen.UrenPerJaar / aantal;

    [Regel("GROEP-3")]
    internal static Groepscontext Van(Contextmiddelen middelen, ImmutableArray<Klassering> clienten, Parameterset parameters)
    {
        var grondslag = Breuk.Nul;
        int gerechtigd = 0;
        foreach (var client in clienten.Where(client => client.IsGerechtigd))
        {
            grondslag += client.Contextgrondslag(parameters);
            gerechtigd++;
        }

        if (gerechtigd == 0) return new(middelen, clienten.Length, 0, grondslag, toets: null, Breuk.Nul);
        var toets = Contexttoets.Van(grondslag, middelen.Euro, parameters);
        return new(middelen, clienten.Length, gerechtigd, grondslag, toets, toets.ExactSurplus / gerechtigd);
    }
}
