using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Pgb;

/// <summary>Assesses care plans for meerzorg in a pgb or mpt, with the parameters of one year.</summary>
/// <remarks>It computes and names rules; what a person must judge is an open question, and the zorgkantoor decides.</remarks>
public sealed class Pgbrekentool
{
    private static readonly Jaarbestanden<Pgbparameters> Bestanden = new("Pgb/", (inhoud, naam) => Pgbparameters.Lees(inhoud, naam));

    /// <summary>An assessor with these parameters.</summary>
    /// <param name="parameters">The parameters.</param>
    public Pgbrekentool(Pgbparameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        Parameters = parameters;
    }

    /// <summary>The years that there are parameters for, ascending.</summary>
    public static ImmutableArray<int> Jaren => Bestanden.Jaren;

    /// <summary>The parameters.</summary>
    public Pgbparameters Parameters { get; }

    /// <summary>The assessor of a year.</summary>
    /// <param name="jaar">The year.</param>
    /// <exception cref="JaarZonderParametersException">There are no parameters for the year; a neighbouring year is never used instead.</exception>
    public static Pgbrekentool Voor(int jaar) => new(Bestanden.Van(jaar));

    /// <summary>The same assessor with values replaced.</summary>
    /// <param name="overlay">The overlay.</param>
    /// <exception cref="OngeldigeParametersException">It does not fit the parameters.</exception>
    public Pgbrekentool Met(Overlay overlay) => new(Parameters.Met(overlay));

    /// <summary>The faults of a plan; empty when it can be assessed.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="heraanvraag">The earlier plan and what changed, for an interim re-application.</param>
    public ImmutableArray<Fout> Controleer(Zorgplan plan, Heraanvraag? heraanvraag = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var fouten = new Foutenlijst();
        Zorgplancontrole.Controleer(plan, heraanvraag, Parameters, fouten);
        return fouten.AlsReeks();
    }

    /// <summary>Assesses a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="heraanvraag">The earlier plan and what changed, for an interim re-application.</param>
    /// <exception cref="OngeldigeInvoerException">It cannot be assessed; the exception carries every fault with its path.</exception>
    public Pgbuitkomst Beoordeel(Zorgplan plan, Heraanvraag? heraanvraag = null)
    {
        var fouten = Controleer(plan, heraanvraag);
        return fouten.IsEmpty ? new(plan, heraanvraag, Parameters) : throw new OngeldigeInvoerException(Pgbuitkomst.Aanhef, fouten);
    }

    /// <summary>The year.</summary>
    public override string ToString() => Parameters.ToString();

    internal static byte[] Inhoud(int jaar) => Bestanden.Inhoud(jaar);
}
