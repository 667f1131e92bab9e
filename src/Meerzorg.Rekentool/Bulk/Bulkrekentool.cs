using System.Globalization;

namespace Meerzorg.Rekentool.Bulk;

/// <summary>Calculates many dossiers at once, over columns; every outcome is that of <see cref="Rekentool.Bereken(Rekentool.Aanvraag)"/>.</summary>
/// <remarks>Immutable and safe to use from many threads at once. A parameter set is compiled once; a calculation on one thread allocates nothing.</remarks>
public sealed class Bulkrekentool
{
    private readonly Rekentool _rekentool;
    private readonly Bulkcontrole _controle;

    private Bulkrekentool(Parameterset parameters)
    {
        Parameters = parameters;
        _rekentool = new(parameters);
        _controle = new(parameters);
        Kern = new(Bulkkernsoort.Breuken, default);
    }

    /// <summary>The parameters.</summary>
    public Parameterset Parameters { get; }

    /// <summary>How this set is calculated on this processor, and why.</summary>
    public Bulkkern Kern { get; }

    /// <summary>Compiles a parameter set.</summary>
    /// <param name="parameters">The parameters.</param>
    /// <exception cref="OngeldigeParametersException">The maximum per day does not fit a column of whole cents.</exception>
    public static Bulkrekentool Voor(Parameterset parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        const decimal Hoogste = int.MaxValue / 100m;
        if (parameters.MaximaalEtmaalbedrag.Waarde <= Hoogste) return new(parameters);

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
    /// <exception cref="OngeldigeBulkinvoerException">A dossier is not valid; the first one is named and nothing has been written.</exception>
    /// <exception cref="ArgumentException">Columns differ in length.</exception>
    public void Bereken(in Bulkinvoer invoer, in Bulkuitvoer uitvoer, int draden = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draden, 1);
        invoer.EisGelijkeLengte();
        uitvoer.EisLengte(invoer.Lengte);
        _controle.Eis(invoer);
        for (int rij = 0; rij < invoer.Lengte; rij++) uitvoer.Schrijf(rij, Bulkuitkomst.Van(_rekentool.Bereken(invoer.Aanvraag(rij))));
    }

    /// <summary>The exact meerzorguren per week of one dossier.</summary>
    /// <param name="invoer">The dossiers.</param>
    /// <param name="rij">The row, from 0.</param>
    public Uren Meerzorguren(in Bulkinvoer invoer, int rij) => _rekentool.Bereken(invoer.Aanvraag(rij)).Meerzorguren;
}
