using System.Collections.Immutable;
using System.Globalization;

namespace Meerzorg.Rekentool;

/// <summary>All parameters of one year: immutable, checked, each value with its source.</summary>
public sealed class Parameterset
{
    private readonly Parameterbestand _bestand;
    private readonly ImmutableArray<Zorgprofielparameters?> _opIndex;
    private readonly ImmutableArray<Parameter<decimal>> _maatwerkUurtarief;

    private Parameterset(Parameterbestand bestand, ImmutableArray<Overlay> overlays, string naam)
    {
        var fouten = new Foutenlijst();
        var bouw = new Parameterbouwer(bestand, overlays, fouten);

        _bestand = bestand;
        Naam = naam;
        Overlays = overlays;
        Jaar = bestand.Jaar;
        Prijspeil = bestand.Prijspeil;
        DagenPerJaar = bouw.Getal("dagenPerJaar", bestand.DagenPerJaar, "dagen per jaar", Bereik.Positief);
        Behandelaarsfactor = bouw.Getal("behandelaarsfactor", bestand.Behandelaarsfactor, "factor", Bereik.Positief);
        Nachtstandaard = bouw.Tijd("nachtstandaard", bestand.Nachtstandaard);
        Contextdrempel = bouw.Getal("contextdrempel", bestand.Contextdrempel, "fractie", Bereik.Fractie);
        MaximaalEtmaalbedrag = bouw.Getal("maximaalEtmaalbedrag", bestand.MaximaalEtmaalbedrag, "euro per dag", Bereik.Positief);
        _maatwerkUurtarief = bouw.Uurtarieven();
        Zorgprofielen = bouw.Profielen();
        bouw.MeldOnbekendeOverlaypaden();

        if (!fouten.IsLeeg) throw new OngeldigeParametersException(naam, fouten.AlsReeks());

        var opIndex = new Zorgprofielparameters?[Zorgprofiel.Alle.Length];
        foreach (var profiel in Zorgprofielen) opIndex[profiel.Zorgprofiel.Index] = profiel;
        _opIndex = [.. opIndex];
    }

    /// <summary>How messages name this set: the year, or the file it was read from.</summary>
    public string Naam { get; }

    /// <summary>The year.</summary>
    public int Jaar { get; }

    /// <summary>The year whose prices the amounts are in.</summary>
    public int Prijspeil { get; }

    /// <summary>The overlays that replaced values, in the order in which they were applied.</summary>
    public ImmutableArray<Overlay> Overlays { get; }

    /// <summary>Days per year: 365, also in a leap year (BEDRAG-4).</summary>
    public Parameter<decimal> DagenPerJaar { get; }

    /// <summary>What an hour of treatment counts for in hours of care (UREN-2).</summary>
    public Parameter<decimal> Behandelaarsfactor { get; }

    /// <summary>The standard hours of night care per week (UREN-5).</summary>
    public Parameter<Uren> Nachtstandaard { get; }

    /// <summary>The share of the amount that context costs must exceed, as a fraction: 0.0712 (CONTEXT-1).</summary>
    public Parameter<decimal> Contextdrempel { get; }

    /// <summary>The maximum amount per day in euros (BEDRAG-3).</summary>
    public Parameter<decimal> MaximaalEtmaalbedrag { get; }

    /// <summary>The zorgprofielen that have parameters in this year.</summary>
    public ImmutableArray<Zorgprofielparameters> Zorgprofielen { get; }

    /// <summary>The hourly maatwerk rate of a group in euros, unrounded (BEDRAG-2).</summary>
    /// <param name="groep">The group.</param>
    public Parameter<decimal> MaatwerkUurtarief(Maatwerkgroep groep) => _maatwerkUurtarief[(int)groep];

    /// <summary>The parameters of a zorgprofiel, or <see langword="null"/> where it has none in this year (VG7plus before 2026).</summary>
    /// <param name="zorgprofiel">The zorgprofiel.</param>
    public Zorgprofielparameters? Van(Zorgprofiel zorgprofiel)
    {
        ArgumentNullException.ThrowIfNull(zorgprofiel);
        return _opIndex[zorgprofiel.Index];
    }

    /// <summary>Reads the parameter file of a year.</summary>
    /// <param name="utf8Json">The file's content.</param>
    /// <param name="naam">How messages name it, such as the file name.</param>
    /// <exception cref="OngeldigeParametersException">The file is not valid; the exception says where and why.</exception>
    public static Parameterset Lees(ReadOnlySpan<byte> utf8Json, string naam = "parameters") =>
        new(Parameterlezer.Lees(utf8Json, naam, ParameterJson.Default.Parameterbestand), [], naam);

    /// <summary>This set with the values of an overlay in place of its own; the same checks hold afterwards.</summary>
    /// <param name="overlay">The overlay.</param>
    /// <exception cref="OngeldigeParametersException">The overlay names a value that does not exist, is meant for another year, or makes the set invalid.</exception>
    public Parameterset Met(Overlay overlay)
    {
        ArgumentNullException.ThrowIfNull(overlay);
        return new(_bestand, Overlays.Add(overlay), $"{Naam} + {overlay.Naam}");
    }

    /// <summary>Every value of the set.</summary>
    public IEnumerable<Parameter> Waarden()
    {
        yield return DagenPerJaar;
        yield return Behandelaarsfactor;
        yield return Nachtstandaard;
        yield return Contextdrempel;
        yield return MaximaalEtmaalbedrag;
        foreach (var tarief in _maatwerkUurtarief) yield return tarief;
        foreach (var profiel in Zorgprofielen)
        {
            yield return profiel.Basisuren;
            yield return profiel.IndirecteFractie;
            foreach (var prestatie in profiel.Prestaties) yield return prestatie.Aftrek;
            foreach (var range in profiel.Ranges)
            {
                yield return range.Vanaf;
                if (range.Jaarbedrag is { } jaarbedrag) yield return jaarbedrag;
            }
        }
    }

    /// <summary>The name.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"parameters {Naam}");
}
