using System.Collections.Immutable;
using Meerzorg.Rekentool.Jaarwissel;

namespace Meerzorg.Rekentool.Bulk;

/// <summary>Parameters to calculate a set of dossiers with, under a name.</summary>
/// <param name="Naam">How results name it.</param>
/// <param name="Parameters">The parameters.</param>
public sealed record Scenario(string Naam, Parameterset Parameters)
{
    internal const int Blok = 1 << 16;

    /// <summary>Calculates dossiers with several parameter sets and compares each with the first.</summary>
    /// <param name="dossiers">The dossiers; they are only read.</param>
    /// <param name="basis">What the others are compared with.</param>
    /// <param name="scenarios">The others.</param>
    /// <param name="draden">The number of threads at most.</param>
    /// <param name="voortgang">Told how many dossiers have been calculated with all sets.</param>
    /// <param name="annulering">Stops it.</param>
    /// <returns>The outcome of the base, and those of the others in the order in which they were given.</returns>
    /// <remarks>The results are the same for any number of threads: amounts are added in whole cents.</remarks>
    /// <exception cref="ArgumentNullException">An argument, one of the scenarios or its set is <see langword="null"/>.</exception>
    /// <exception cref="OngeldigeParametersException">A set cannot be used for columns.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static ImmutableArray<Scenariouitkomst> Vergelijk(
        Dossierkolommen dossiers, Scenario basis, IEnumerable<Scenario> scenarios, int draden = 1, IProgress<long>? voortgang = null, CancellationToken annulering = default)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentNullException.ThrowIfNull(scenarios);
        var basisloop = new Scenarioloop(basis);
        var lopen = scenarios.Select(scenario => new Scenarioloop(scenario)).ToList();
        Loop(dossiers, [basisloop, .. lopen], draden, voortgang, annulering);

        return [basisloop.Uitkomst(basisloop), .. lopen.Select(loop => loop.Uitkomst(basisloop))];
    }

    /// <summary>Changes each value of a parameter set, one at a time, and says what that does to the total.</summary>
    /// <param name="dossiers">The dossiers; they are only read.</param>
    /// <param name="parameters">The parameters.</param>
    /// <param name="stap">The relative change: 0.01 for one per cent more. A time is then rounded to whole seconds, another value to 15 decimals.</param>
    /// <param name="draden">The number of threads at most.</param>
    /// <param name="voortgang">Told how many dossiers have been calculated with all changes.</param>
    /// <param name="annulering">Stops it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The step is 0, or not above −1 and at most 1.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Gevoeligheid Gevoeligheid(
        Dossierkolommen dossiers, Parameterset parameters, decimal stap, int draden = 1, IProgress<long>? voortgang = null, CancellationToken annulering = default)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        ArgumentNullException.ThrowIfNull(parameters);
        if (stap is 0 or <= -1 or > 1) throw new ArgumentOutOfRangeException(nameof(stap), stap, "Verwacht een stap boven -1, ten hoogste 1 en niet 0.");

        var ongewijzigd = new Scenarioloop(new("", parameters));
        var lopen = new List<(Parameter Oud, Parameter Nieuw, Scenarioloop Loop)>();
        var overgeslagen = ImmutableArray.CreateBuilder<(Parameter Parameter, ImmutableArray<Fout> Redenen)>();
        foreach (var waarde in parameters.Waarden())
        {
            annulering.ThrowIfCancellationRequested();
            try
            {
                var overlay = new Overlay("gevoeligheid", "gevoeligheid", [new(waarde.Pad, Gewijzigd(waarde, stap))]);
                var set = parameters.Met(overlay);
                lopen.Add((waarde, set.Waarden().First(nieuw => nieuw.Pad == waarde.Pad), new(new(waarde.Pad, set))));
            }
            catch (OngeldigeParametersException fout)
            {
                overgeslagen.Add((waarde, fout.Fouten));
            }
        }

        Loop(dossiers, [ongewijzigd, .. lopen.Select(paar => paar.Loop)], draden, voortgang, annulering);
        decimal totaal = ongewijzigd.Totaal;
        return new(stap, totaal, [.. lopen.Select(paar => (paar.Oud, paar.Nieuw, paar.Loop.Totaal - totaal))], overgeslagen.ToImmutable());
    }

    /// <summary>The changed value as an overlay writes it.</summary>
    private static string Gewijzigd(Parameter waarde, decimal stap)
    {
        const int Decimalen = 15; // as many as any published value has

        var nieuw = waarde.ExacteWaarde * (1 + stap);
        return waarde is Parameter<Uren>
            ? Uren.VanSeconden(nieuw.RondAf(0)).ToString("R", Taal.Engels.Getalnotatie())
            : Notatie.Getal(nieuw.RondAf(Decimalen), Taal.Engels);
    }

    /// <summary>All sets over a part of the dossiers, then the next part: whatever the number of dossiers, the memory is that of one part.</summary>
    private static void Loop(Dossierkolommen dossiers, IReadOnlyList<Scenarioloop> lopen, int draden, IProgress<long>? voortgang, CancellationToken annulering)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draden, 1);
        var invoer = dossiers.Invoer;
        int lengte = Math.Min(Blok, invoer.Lengte);
        var (basisklassen, klassen, centen) = (new Klasse[lengte], new Klasse[lengte], new long[lengte]);
        for (int vanaf = 0; vanaf < invoer.Lengte; vanaf += Blok)
        {
            int aantal = Math.Min(Blok, invoer.Lengte - vanaf);
            var deel = invoer.Deel(vanaf, aantal);
            foreach (var (nummer, loop) in lopen.Index())
            {
                annulering.ThrowIfCancellationRequested();
                loop.Bereken(deel, klassen, centen, draden);
                if (nummer == 0) klassen.AsSpan(0, aantal).CopyTo(basisklassen);
                loop.Tel(deel.Sleutel, basisklassen, klassen, centen);
            }

            voortgang?.Report(vanaf + aantal);
        }

        foreach (var dossier in dossiers.Overige)
        {
            annulering.ThrowIfCancellationRequested();
            var basisklasse = default(Klasse);
            foreach (var (nummer, loop) in lopen.Index())
            {
                var (klasse, bedrag) = loop.Bereken(dossier.Aanvraag);
                if (nummer == 0) basisklasse = klasse;
                loop.Tel(dossier.Aanvraag.Zorgprofiel, basisklasse, klasse, bedrag);
            }
        }

        if (!dossiers.Overige.IsEmpty) voortgang?.Report(dossiers.Aantal);
    }
}

/// <summary>One parameter set at work over the dossiers, with what it has counted.</summary>
internal sealed class Scenarioloop
{
    private readonly Scenario _scenario;
    private readonly Rekentool _rekentool;
    private readonly Bulkrekentool _bulk;
    private readonly bool[] _combinaties;
    private readonly long[] _overgangen = new long[Klassen.Alle.Length * Klassen.Alle.Length];
    private readonly long[] _aantal = new long[Zorgprofiel.Alle.Length];
    private readonly long[] _nietBerekenbaar = new long[Zorgprofiel.Alle.Length];
    private readonly long[] _centen = new long[Zorgprofiel.Alle.Length];

    public Scenarioloop(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        _scenario = scenario;
        _rekentool = new(scenario.Parameters);
        _bulk = Bulkrekentool.Voor(scenario.Parameters);
        _combinaties = Dossierwaarden.Combinaties(scenario.Parameters);
    }

    public decimal Totaal => _centen.Sum() / 100m;

    public void Bereken(in Bulkinvoer invoer, Span<Klasse> klassen, Span<long> centen, int draden)
    {
        int vanaf = 0;
        while (vanaf < invoer.Lengte)
        {
            if (!_combinaties[invoer.Sleutel[vanaf].Waarde])
            {
                (klassen[vanaf], centen[vanaf]) = (Klasse.NietBerekenbaar, 0);
                vanaf++;
                continue;
            }

            // As many as possible at once: up to the next dossier whose combination does not exist here.
            int tot = vanaf + 1;
            while (tot < invoer.Lengte && _combinaties[invoer.Sleutel[tot].Waarde]) tot++;
            _bulk.Bereken(invoer.Deel(vanaf, tot - vanaf), new() { Klasse = klassen[vanaf..tot], JaarCenten = centen[vanaf..tot] }, draden);
            vanaf = tot;
        }
    }

    public (Klasse Klasse, long Centen) Bereken(Aanvraag aanvraag)
    {
        if (!_combinaties[Bulksleutel.Van(aanvraag.Zorgprofiel, aanvraag.Behandeling, aanvraag.Dagbesteding).Waarde]) return (Klasse.NietBerekenbaar, 0);
        var uitkomst = Bulkuitkomst.Van(_rekentool.Bereken(aanvraag));
        return (uitkomst.Klasse, uitkomst.JaarCenten);
    }

    public void Tel(ReadOnlySpan<Bulksleutel> sleutels, ReadOnlySpan<Klasse> basisklassen, ReadOnlySpan<Klasse> klassen, ReadOnlySpan<long> centen)
    {
        for (int rij = 0; rij < sleutels.Length; rij++) Tel(sleutels[rij].Waarde / Bulksleutel.PerZorgprofiel, basisklassen[rij], klassen[rij], centen[rij]);
    }

    public void Tel(Zorgprofiel zorgprofiel, Klasse basisklasse, Klasse klasse, long centen) => Tel(zorgprofiel.Index, basisklasse, klasse, centen);

    /// <summary>What was counted, next to what the base counted over the same dossiers.</summary>
    public Scenariouitkomst Uitkomst(Scenarioloop basis) => new(
        _scenario,
        [.. Klassen.Alle.Select(klasse => Klassen.Alle.Sum(van => Overgangen(van, klasse)))],
        [
            .. Zorgprofiel.Alle.Where(profiel => _aantal[profiel.Index] > 0).Select(profiel => (
                profiel, _aantal[profiel.Index], _nietBerekenbaar[profiel.Index], Euro(profiel), Euro(profiel) - basis.Euro(profiel))),
        ],
        [
            .. from van in Klassen.Alle
               from naar in Klassen.Alle
               let aantal = Overgangen(van, naar)
               where aantal > 0
               select new Klasseovergang(van, naar, aantal),
        ]);

    private decimal Euro(Zorgprofiel profiel) => _centen[profiel.Index] / 100m;

    private long Overgangen(Klasse van, Klasse naar) => _overgangen[(int)van * Klassen.Alle.Length + (int)naar];

    private void Tel(int profiel, Klasse basisklasse, Klasse klasse, long centen)
    {
        _overgangen[(int)basisklasse * Klassen.Alle.Length + (int)klasse]++;
        _aantal[profiel]++;
        if (klasse == Klasse.NietBerekenbaar) _nietBerekenbaar[profiel]++;
        _centen[profiel] += centen;
    }
}
