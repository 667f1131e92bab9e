using System.Collections.Immutable;
using System.Text;

namespace Meerzorg.Rekentool.Pgb;

/// <summary>All parameters of one year for meerzorg in a pgb or mpt: immutable, checked, each value with its source.</summary>
public sealed class Pgbparameters
{
    private readonly Pgbbestand _bestand;
    private readonly ImmutableArray<Parameter<decimal>?> _minimumuurlonen;
    private readonly ImmutableArray<Parameter<decimal>?>? _vanafJuli;

    private Pgbparameters(Pgbbestand bestand, ImmutableArray<Overlay> overlays, string naam)
    {
        var fouten = new Foutenlijst();
        var bouw = new Pgbbouwer(bestand, overlays, fouten);

        _bestand = bestand;
        Naam = naam;
        Overlays = overlays;
        Jaar = bestand.Jaar;
        GecontroleerdOp = bestand.GecontroleerdOp;
        Indexering = bouw.Getal("indexering", bestand.Indexering);
        WekenPerJaar = bouw.Getal("wekenPerJaar", bestand.WekenPerJaar);
        Drempelfractie = bouw.Getal("drempelfractie", bestand.Drempelfractie);
        UrenPerDagdeel = bouw.Getal("urenPerDagdeel", bestand.UrenPerDagdeel);
        MaximumFormeelPerUur = bouw.Getal("maximumtarieven.formeelPerUur", bestand.Maximumtarieven.FormeelPerUur);
        MaximumFormeelPerDagdeel = bouw.Getal("maximumtarieven.formeelPerDagdeel", bestand.Maximumtarieven.FormeelPerDagdeel);
        MaximumInformeelPerUur = bouw.Getal("maximumtarieven.informeelPerUur", bestand.Maximumtarieven.InformeelPerUur);
        OudeRechtenPerUur = bouw.Getal("maximumtarieven.oudeRechtenPerUur", bestand.Maximumtarieven.OudeRechtenPerUur);
        MaximumUrenPerZorgverlener = bouw.Getal("maximumUrenPerZorgverlener", bestand.MaximumUrenPerZorgverlener);
        JeugdTotLeeftijd = bouw.Getal("jeugd.totLeeftijd", bestand.Jeugd.TotLeeftijd);
        Jeugdfactor = bouw.Getal("jeugd.factor", bestand.Jeugd.Factor);
        _minimumuurlonen = bouw.Minimumuurlonen();
        _vanafJuli = bouw.MinimumuurlonenVanafJuli();
        VolwassenVanaf = bouw.Getal("volwassenVanaf", bestand.VolwassenVanaf);
        Welzijnsfractie = bouw.Getal("welzijnsfractie", bestand.Welzijnsfractie);
        MaaltijdUrenPerDag = bouw.Getal("maaltijdUrenPerDag", bestand.MaaltijdUrenPerDag);
        TerugwerkendeWeken = bouw.Getal("terugwerkendeWeken", bestand.TerugwerkendeWeken);
        InformeelPerDagdeel = bouw.Keuze<InformeelPerDagdeel>("beleid.informeelPerDagdeel", bestand.Beleid.InformeelPerDagdeel);
        MeerUren = bouw.Keuze<MeerUren>("beleid.meerUren", bestand.Beleid.MeerUren);
        Zorgprofielen = bouw.Profielen(WekenPerJaar);
        bouw.MeldOnbekendeOverlaypaden();
        if (!fouten.IsLeeg) throw new OngeldigeParametersException(naam, fouten.AlsReeks());
    }

    /// <summary>How messages name it: the year, or the file it was read from.</summary>
    public string Naam { get; }

    /// <summary>The year.</summary>
    public int Jaar { get; }

    /// <summary>The day on which the values were last compared with their sources.</summary>
    public DateOnly GecontroleerdOp { get; }

    /// <summary>The overlays that replaced values, in the order in which they were applied.</summary>
    public ImmutableArray<Overlay> Overlays { get; }

    /// <summary>By which the amounts and bounds of the year before were raised (RLZ art. 5.15 lid 1; PGB-3C).</summary>
    public Parameter<decimal> Indexering { get; }

    /// <summary>Weeks per year: 52 (PGB-11).</summary>
    public Parameter<decimal> WekenPerJaar { get; }

    /// <summary>What must be asked on top of the profile, as a fraction of it: 0.25 (PGB-11).</summary>
    public Parameter<decimal> Drempelfractie { get; }

    /// <summary>For how many hours a dagdeel counts (PGB-11, PGB-4B; K13).</summary>
    public Parameter<decimal> UrenPerDagdeel { get; }

    /// <summary>The highest rate of a formal carer per hour, unless that of the NZa is higher (RLZ art. 5.22 lid 2).</summary>
    public Parameter<decimal> MaximumFormeelPerUur { get; }

    /// <summary>The highest rate of a formal carer per dagdeel, unless that of the NZa is higher (RLZ art. 5.22 lid 2).</summary>
    public Parameter<decimal> MaximumFormeelPerDagdeel { get; }

    /// <summary>The highest rate of an informal carer per hour (RLZ art. 5.22 lid 1; PGB-3B); there is none per dagdeel (K31).</summary>
    public Parameter<decimal> MaximumInformeelPerUur { get; }

    /// <summary>What PGB-KADER calls the highest informal rate under old rights; the law has that of lid 2 (PGB-3B, K33).</summary>
    public Parameter<decimal> OudeRechtenPerUur { get; }

    /// <summary>How many hours a week one carer works for a client at most, where no law on working hours says it: 40 (RLZ art. 5.18 and 5.22 lid 5).</summary>
    public Parameter<decimal> MaximumUrenPerZorgverlener { get; }

    /// <summary>Below this age the youth wage bounds the rate of an informal carer: 21 (PGB-3B).</summary>
    public Parameter<decimal> JeugdTotLeeftijd { get; }

    /// <summary>How many times the minimum youth wage the rate may be: 1.25 (PGB-3B).</summary>
    public Parameter<decimal> Jeugdfactor { get; }

    /// <summary>From this age a client is an adult: 18 (PGB-5).</summary>
    public Parameter<decimal> VolwassenVanaf { get; }

    /// <summary>The share of the dagdelen that may go to individual welfare activities: 0.25 (PGB-4B).</summary>
    public Parameter<decimal> Welzijnsfractie { get; }

    /// <summary>Hours a day for the preparation of meals: 1 (PGB-4C).</summary>
    public Parameter<decimal> MaaltijdUrenPerDag { get; }

    /// <summary>How many weeks an interim re-application reaches back at most: 6 (PGB-10).</summary>
    public Parameter<decimal> TerugwerkendeWeken { get; }

    /// <summary>What bounds the rate of an informal carer per dagdeel (PGB-3B, K31).</summary>
    internal Parameter<InformeelPerDagdeel> InformeelPerDagdeel { get; }

    /// <summary>Whether more hours are judged per function or in total (PGB-10, K34).</summary>
    internal Parameter<MeerUren> MeerUren { get; }

    /// <summary>The 11 zorgprofielen, in the order of the closed list.</summary>
    internal ImmutableArray<Pgbprofiel> Zorgprofielen { get; }

    /// <summary>The ages below <see cref="JeugdTotLeeftijd"/> for which a minimum youth wage is known; there is none below 15.</summary>
    public ImmutableArray<int> Jeugdleeftijden => [.. Enumerable.Range(0, _minimumuurlonen.Length).Where(leeftijd => leeftijd < JeugdTotLeeftijd.Waarde && _minimumuurlonen[leeftijd] is not null)];

    /// <summary>For how many hours one of a unit counts (K13); <see langword="null"/> for what is no hours of care.</summary>
    internal Breuk? UrenPer(Zorgeenheid eenheid) => eenheid switch
    {
        Zorgeenheid.Uren => 1,
        Zorgeenheid.Dagdelen => UrenPerDagdeel.Exact,
        _ => null,
    };

    /// <summary>The values of a zorgprofiel; <see langword="null"/> when it cannot be had in a pgb or mpt.</summary>
    /// <param name="zorgprofiel">The zorgprofiel.</param>
    internal Pgbprofiel? Van(Zorgprofiel zorgprofiel) => Zorgprofielen.FirstOrDefault(profiel => profiel.Zorgprofiel == zorgprofiel);

    /// <summary>The minimum wage per hour at an age; <see langword="null"/> when it is not known. It changes on 1 January and on 1 July.</summary>
    /// <param name="leeftijd">The age in whole years.</param>
    /// <param name="vanafJuli">That of 1 July, where it is known, instead of that of 1 January.</param>
    public Parameter<decimal>? Minimumjeugduurloon(int leeftijd, bool vanafJuli = false)
    {
        var lonen = vanafJuli ? _vanafJuli ?? _minimumuurlonen : _minimumuurlonen;
        return leeftijd >= 0 && leeftijd < lonen.Length ? lonen[leeftijd] : null;
    }

    /// <summary>Whether the minimum wages of 1 July are known.</summary>
    internal bool KentJuli => _vanafJuli is not null;

    /// <summary>The same parameters with values replaced; the last overlay wins.</summary>
    /// <param name="overlay">The overlay; its paths are those of the file.</param>
    /// <exception cref="OngeldigeParametersException">It does not fit these parameters.</exception>
    public Pgbparameters Met(Overlay overlay)
    {
        ArgumentNullException.ThrowIfNull(overlay);
        return new(_bestand, [.. Overlays, overlay], $"{Naam} + {overlay.Naam}");
    }

    /// <summary>Reads a parameter file.</summary>
    /// <param name="utf8Json">The file's content.</param>
    /// <param name="naam">How messages name it.</param>
    /// <exception cref="OngeldigeParametersException">It is not valid; every fault with its place.</exception>
    public static Pgbparameters Lees(ReadOnlySpan<byte> utf8Json, string naam = "pgb") =>
        Parameterlezer.Lees(utf8Json, naam, Pgbbestand.Vorm, bestand =>
        {
            Jaarnaam.Eis(naam, bestand.Jaar);
            return new Pgbparameters(bestand, [], naam);
        });

    /// <summary>Reads a parameter file.</summary>
    /// <param name="json">The file's content, as text.</param>
    /// <param name="naam">How messages name it.</param>
    /// <exception cref="OngeldigeParametersException">It is not valid; every fault with its place.</exception>
    public static Pgbparameters Lees(string json, string naam = "pgb")
    {
        ArgumentNullException.ThrowIfNull(json);
        return Lees(Encoding.UTF8.GetBytes(json), naam);
    }

    /// <summary>The name.</summary>
    public override string ToString() => $"pgb {Naam}";
}
