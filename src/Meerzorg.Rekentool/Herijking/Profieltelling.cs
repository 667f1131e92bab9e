using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Meerzorg.Rekentool.Herijking;

/// <summary>What the calibration keeps of the dossiers of one zorgprofiel: sums, not dossiers, so that memory does not grow with their number.</summary>
internal sealed class Profieltelling
{
    private readonly Dictionary<Cel, Inhoud> _cellen = [];
    private readonly Dictionary<(int Stap, int Vak), long> _wolk = [];
    private readonly Dictionary<(int Band, Extrapolatie Extrapolatie), Centensom> _inCenten = [];
    private readonly Dictionary<(int Band, Extrapolatie Extrapolatie), Bedragsom> _nietInCenten = [];
    private readonly Urenbereik[] _uren;
    private readonly Bedragsom?[] _sommen; // what Bedragen gave, until the next dossier
    private readonly ImmutableArray<long> _vanaf; // lower bounds are whole seconds, so whole seconds decide
    private readonly Uren _indirect;
    private readonly long _eersteKandidaat;
    private readonly int _stap;

    public Profieltelling(Zorgprofielparameters profiel, int banden, Herijkingsbeleid beleid)
    {
        Profiel = profiel;
        _uren = new Urenbereik[banden];
        _sommen = new Bedragsom?[banden];
        _vanaf = [.. profiel.Ranges.Select(range => (long)range.Vanaf.Exact.Entier())];
        _indirect = Urenopbouw.IndirecteUren(profiel);
        _stap = beleid.GrensstapUren.Waarde * SecondenPerUur;
        Verschuiving = Uren.VanExacteSeconden((profiel.Grensverschuiving ?? profiel.IndirecteFractie).Exact * profiel.Basisuren.Exact);
        _eersteKandidaat = (long)Verschuiving.ExacteSeconden.RondAf(0) + 1;
    }

    internal const int SecondenPerUur = 3600;

    public Zorgprofielparameters Profiel { get; }

    /// <summary>The number of money bands.</summary>
    public int Banden => _uren.Length;

    /// <summary>By how much the bounds move up: the indirect hours of the zorgprofiel.</summary>
    [Regel("HERIJK-4")]
    public Uren Verschuiving { get; }

    /// <summary>The dossiers below the threshold of 25 %: they do not count (K23).</summary>
    public long OnderDrempel { get; private set; }

    /// <summary>The dossiers by band, step and class of today.</summary>
    public IReadOnlyDictionary<Cel, Inhoud> Cellen => _cellen;

    /// <summary>The dossiers by step and row of the chart.</summary>
    public IReadOnlyDictionary<(int Stap, int Vak), long> Wolk => _wolk;

    /// <summary>The lowest step at which a second range can start above the threshold.</summary>
    public int LaagsteStap => Math.Max(0, Stap(_vanaf[0]));

    /// <summary>Counts a dossier.</summary>
    /// <returns>Whether it is at or above the threshold.</returns>
    public bool Tel(Breuk seconden, Extrapolatie extrapolatie, in Declaratie declaratie)
    {
        long heel = (long)seconden.Entier();
        if (heel < _vanaf[0])
        {
            OnderDrempel++;
            return false;
        }

        var (band, stap) = (extrapolatie.Band(declaratie), Stap(heel));
        ref var cel = ref CollectionsMarshal.GetValueRefOrAddDefault(_cellen, new(band, stap, OudeKlasse(heel)), out _);
        cel = new(cel.Aantal + 1, cel.Seconden + seconden);
        CollectionsMarshal.GetValueRefOrAddDefault(_wolk, (stap, extrapolatie.Vak(declaratie)), out _)++;
        if (declaratie.InCenten) Plaats(_inCenten).Tel(declaratie.Centen);
        else Plaats(_nietInCenten) = Plaats(_nietInCenten).Met(declaratie.Exact);
        _uren[band - 1] = _uren[band - 1].Met(Uren.VanExacteSeconden(seconden));
        _sommen[band - 1] = null;
        return true;

        ref T Plaats<T>(Dictionary<(int, Extrapolatie), T> sommen) => ref CollectionsMarshal.GetValueRefOrAddDefault(sommen, (band, extrapolatie), out _)!;
    }

    /// <summary>Whether the dossiers of these meerzorguren lie below the first range.</summary>
    public bool IsOnderDrempel(Breuk seconden) => seconden < _vanaf[0];

    /// <summary>The range of today, from 0.</summary>
    public int OudeKlasse(Breuk seconden) => OudeKlasse((long)seconden.Entier());

    /// <summary>The hours without the indirect ones.</summary>
    public Uren ZonderIndirect(Breuk seconden) => Uren.VanExacteSeconden(seconden) - _indirect;

    /// <summary>The amounts per year of a band, from 1, without tariefpercentage, at the price level of the dossiers.</summary>
    /// <remarks>First what was declared over the same days, which has nearly the same denominator.</remarks>
    public Bedragsom Bedragen(int band) => _sommen[band - 1] ??= _inCenten.Where(paar => paar.Key.Band == band).Select(paar => (paar.Key.Extrapolatie, Som: paar.Value.InEuro()))
        .Concat(_nietInCenten.Where(paar => paar.Key.Band == band).Select(paar => (paar.Key.Extrapolatie, Som: paar.Value)))
        .GroupBy(paar => paar.Extrapolatie.Dagen)
        .Select(groep => groep.Aggregate(default(Bedragsom), (som, paar) => som.Met(paar.Som.Maal(paar.Extrapolatie.NaarJaar100))))
        .Aggregate(default(Bedragsom), (som, dagen) => som.Met(dagen));

    /// <summary>The hours per week in a band, from 1, without the indirect ones.</summary>
    public Urenbereik Bereik(int band) => _uren[band - 1].Min(_indirect);

    /// <summary>The range of today in the place of a zone; <see langword="null"/> where it would be a new one, such as maatwerk between meerzorgprofielen.</summary>
    public Profielrange? OudeRange(Zone zone)
    {
        var ranges = Profiel.Ranges;
        if (zone.Meerzorgprofiel is { } nummer) return ranges.FirstOrDefault(range => range.Meerzorgprofiel == nummer);
        if (zone.TotEnMetBand == Banden) return ranges[^1];
        return zone.VanBand == 1 && ranges.Length > 1 && ranges[0].Meerzorgprofiel is null ? ranges[0] : null;
    }

    /// <summary>The steps of a range of today below the last one.</summary>
    public IEnumerable<int> Stappen(Profielrange range)
    {
        int nummer = Profiel.Ranges.IndexOf(range);
        int eerste = Stap(_vanaf[nummer]), laatste = Stap(_vanaf[nummer + 1] - 1);
        return Enumerable.Range(eerste, laatste - eerste + 1);
    }

    /// <summary>The bound that parts what is up to and including a step from what is above it: whole hours moved up, in whole seconds; the higher range starts a second later.</summary>
    [Regel("HERIJK-4")]
    public Uren Vanaf(int stap) => Uren.VanSeconden(_eersteKandidaat + (long)stap * _stap);

    /// <summary>The whole hours of a step, before they move up.</summary>
    public Uren HeleUren(int stap) => Uren.VanSeconden((long)stap * _stap);

    /// <summary>How many of the possible bounds are at or below these meerzorguren.</summary>
    private int Stap(long seconden) => seconden < _eersteKandidaat ? 0 : (int)((seconden - _eersteKandidaat) / _stap) + 1;

    private int OudeKlasse(long seconden)
    {
        int klasse = _vanaf.Length - 1;
        while (klasse > 0 && seconden < _vanaf[klasse]) klasse--;
        return klasse;
    }

    /// <summary>Where dossiers are counted together: they are in the same class under any bounds.</summary>
    internal readonly record struct Cel(int Band, int Stap, int OudeKlasse);

    /// <summary>The dossiers of a cell and the sum of their meerzorguren in seconds per week.</summary>
    internal readonly record struct Inhoud(long Aantal, Breuk Seconden);
}
