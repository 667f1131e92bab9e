using System.Globalization;

namespace Meerzorg.Rekentool.Bulk;

/// <summary>Calculates many dossiers at once, over columns; every outcome is that of <c>Rekentool.Bereken</c>.</summary>
/// <remarks>Immutable and safe to use from many threads at once. A parameter set is compiled once; a calculation on one thread allocates nothing.</remarks>
/// <example><code>
/// Bulksleutel[] sleutels = [Bulksleutel.Van(Zorgprofiel.VG7, behandeling: true, dagbesteding: true)];
/// int[] wonen = [58 * 3600];
/// var klassen = new Klasse[sleutels.Length];
/// Bulkrekentool.Voor(Rekentool.Voor(2026).Parameters).Bereken(
///     new() { Sleutel = sleutels, Wonen = wonen, Tariefpercentage = 950_000 }, new() { Klasse = klassen });
/// Console.WriteLine(klassen[0].Naam()); // meerzorgprofiel 2
/// </code></example>
public sealed class Bulkrekentool
{
    /// <summary>Fewer dossiers than this are done on one thread: starting others would take longer.</summary>
    private const int KleinsteVoorDraden = 20_000;

    /// <summary>What a thread takes at a time: a multiple of eight, small enough to share evenly.</summary>
    private const int Portie = 16_384;

    private readonly Rekentool _rekentool;
    private readonly Bulkcontrole _controle;
    private readonly Geheletabel? _geheletabel;
    private readonly Vectorkern? _vectorkern;
    private readonly Meerzorgseconden _seconden;

    private Bulkrekentool(Parameterset parameters, Bulkkern hoogstens)
    {
        Parameters = parameters;
        _rekentool = new(parameters);
        _controle = new(parameters);
        _geheletabel = Geheletabel.Van(parameters, out var reden);
        if (_geheletabel is not null) _vectorkern = Vectorkern.Van(parameters, _geheletabel, out reden);

        var gevraagd = new Tekst("zo gevraagd", "asked for");
        if (hoogstens > Bulkkern.Vectoren && _vectorkern is not null) (_vectorkern, reden) = (null, gevraagd);
        if (hoogstens > Bulkkern.GeheleGetallen && _geheletabel is not null) (_geheletabel, reden) = (null, gevraagd);
        Kern = _vectorkern is not null ? Bulkkern.Vectoren : _geheletabel is not null ? Bulkkern.GeheleGetallen : Bulkkern.Breuken;
        RedenVanKern = reden;
        _seconden = new(parameters);
    }

    /// <summary>The parameters.</summary>
    public Parameterset Parameters { get; }

    /// <summary>How this set is calculated on this processor.</summary>
    public Bulkkern Kern { get; }

    /// <summary>Why not in a faster way; empty for the fastest.</summary>
    public Tekst RedenVanKern { get; }

    /// <summary>Compiles a parameter set.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <param name="hoogstens">The fastest way that may be used; the outcomes are the same.</param>
    /// <exception cref="OngeldigeParametersException">The maximum per day does not fit a column of whole cents.</exception>
    public static Bulkrekentool Voor(Parameterset parameters, Bulkkern hoogstens = Bulkkern.Vectoren)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        const decimal Hoogste = int.MaxValue / 100m;
        if (parameters.MaximaalEtmaalbedrag.Waarde <= Hoogste) return new(parameters, hoogstens);

        var fouten = new Foutenlijst();
        fouten.Meld(
            Foutsoort.BuitenBereik,
            parameters.MaximaalEtmaalbedrag.Pad,
            Tekst.Gelijk(parameters.MaximaalEtmaalbedrag.WaardeIn(Taal.Engels)),
            Tekst.Gelijk(string.Create(CultureInfo.InvariantCulture, $"≤ {Hoogste}")),
            "BEDRAG-3");
        throw new OngeldigeParametersException(parameters.Naam, fouten.AlsReeks());
    }

    /// <summary>Calculates all dossiers.</summary>
    /// <param name="invoer">The dossiers.</param>
    /// <param name="uitvoer">Where the outcomes go.</param>
    /// <param name="draden">The number of threads at most; few dossiers stay on one.</param>
    /// <exception cref="OngeldigeInvoerException">A dossier is not valid; the first one is named and the columns of outcomes are cleared.</exception>
    /// <exception cref="ArgumentException">Columns differ in length.</exception>
    public void Bereken(in Bulkinvoer invoer, in Bulkuitvoer uitvoer, int draden = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draden, 1);
        invoer.EisGelijkeLengte();
        uitvoer.EisLengte(invoer.Lengte);
        int slechte = _geheletabel is null ? BerekenAanvragen(invoer, uitvoer) : BerekenKolommen(invoer, uitvoer, draden);
        if (slechte < 0) return;
        uitvoer.Wis();
        throw _controle.Uitzondering(invoer, slechte);
    }

    /// <summary>The exact meerzorguren per week of one dossier.</summary>
    /// <param name="invoer">The dossiers.</param>
    /// <param name="rij">The row, from 0.</param>
    public Uren Meerzorguren(in Bulkinvoer invoer, int rij) => _rekentool.Bereken(invoer.Aanvraag(rij)).Meerzorguren;

    /// <summary>The meerzorguren per week of one dossier, in seconds: to the last digit <see cref="Uren.Seconden"/> of <see cref="Meerzorguren"/>, without calculating an application.</summary>
    /// <param name="invoer">The dossiers; this one is valid.</param>
    /// <param name="rij">The row, from 0.</param>
    public decimal Meerzorgseconden(in Bulkinvoer invoer, int rij) => _seconden.Van(invoer, rij);

    /// <summary>One application at a time; returns the first row that is not valid, or −1.</summary>
    private int BerekenAanvragen(in Bulkinvoer invoer, in Bulkuitvoer uitvoer)
    {
        for (int rij = 0; rij < invoer.Lengte; rij++)
        {
            if (!_controle.IsGoed(invoer, rij)) return rij;
            uitvoer.Schrijf(rij, Bulkuitkomst.Van(_rekentool.Bereken(invoer.Aanvraag(rij))));
        }

        return -1;
    }

    /// <summary>All columns; returns the first row that is not valid, or −1.</summary>
    private unsafe int BerekenKolommen(in Bulkinvoer invoer, in Bulkuitvoer uitvoer, int draden)
    {
        fixed (Bulksleutel* sleutel = invoer.Sleutel)
        fixed (int* wonen = invoer.Wonen, dagbesteding = invoer.Dagbesteding, nacht = invoer.Nacht, behandelaren = invoer.Behandelaren)
        fixed (int* minuren = invoer.Minuren, contextPerJaar = invoer.ContextPerJaar, tariefpercentages = invoer.Tariefpercentages)
        fixed (long* contextCenten = invoer.ContextCenten, jaarCenten = uitvoer.JaarCenten)
        fixed (Klasse* klasse = uitvoer.Klasse)
        fixed (int* dagCenten = uitvoer.DagCenten)
        fixed (Bulkvlaggen* vlaggen = uitvoer.Vlaggen)
        {
            var kolommen = new Kolommen
            {
                Sleutel = (byte*)sleutel,
                Wonen = wonen,
                Dagbesteding = dagbesteding,
                Nacht = nacht,
                Behandelaren = behandelaren,
                Minuren = minuren,
                ContextPerJaar = contextPerJaar,
                ContextCenten = contextCenten,
                Tariefpercentages = tariefpercentages,
                Tariefpercentage = invoer.Tariefpercentage,
                Klasse = klasse,
                JaarCenten = jaarCenten,
                DagCenten = dagCenten,
                Vlaggen = vlaggen,
            };
            return draden > 1 && invoer.Lengte >= KleinsteVoorDraden ? BerekenVerdeeld(kolommen, invoer.Lengte, draden) : Bereken(kolommen, 0, invoer.Lengte);
        }
    }

    /// <summary>The portions over threads: each goes on to its own first row that is not valid, and the first of those is the first of all.</summary>
    private int BerekenVerdeeld(Kolommen kolommen, int lengte, int draden)
    {
        int eerste = int.MaxValue;
        Parallel.For(
            0,
            (lengte - 1) / Portie + 1,
            new ParallelOptions { MaxDegreeOfParallelism = draden },
            portie =>
            {
                int slechte = Bereken(kolommen, portie * Portie, Math.Min(lengte, (portie + 1) * Portie));
                for (int nu = Volatile.Read(ref eerste); slechte >= 0 && slechte < nu;)
                {
                    int voor = Interlocked.CompareExchange(ref eerste, slechte, nu);
                    if (voor == nu) break;
                    nu = voor;
                }
            });
        return eerste == int.MaxValue ? -1 : eerste;
    }

    /// <summary>Checks and calculates block by block, so that a row is in the nearest cache for both; returns the first that is not valid, or −1.</summary>
    private int Bereken(in Kolommen kolommen, int vanaf, int tot)
    {
        for (int rij = vanaf; rij < tot; rij += Vectorkern.Blok)
        {
            int einde = Math.Min(tot, rij + Vectorkern.Blok);
            int slechte = _controle.EersteSlechte(kolommen, rij, einde);
            if (slechte >= 0) return slechte;
            if (_vectorkern is not null) _vectorkern.Bereken(kolommen, rij, einde);
            else _geheletabel!.Bereken(kolommen, rij, einde);
        }

        return -1;
    }
}
