using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Meerzorg.Rekentool.Bulk;

/// <summary>Eight dossiers at a time in doubles, each with a proven bound on its error; what lies within the bound, <see cref="Geheletabel"/> decides.</summary>
/// <remarks>
/// <para>
/// A double never decides: an outcome is taken from it only where the exact value lies on the same side of every bound and of every half
/// cent, because the distance is more than the largest error. The derivation of the errors is in docs/exactheid.md; the names are the same here.
/// </para>
/// <para>
/// u = D × care + F × treatment + 7 × context, in parts of a second (1/D); the key shifts the bounds, not the dossier.
/// Amounts at 100 % in cents are linear in u: helling × u + voet, with helling = 0 for a meerzorgprofiel.
/// </para>
/// </remarks>
internal sealed unsafe class Vectorkern
{
    private const int Breedte = 8;
    private const int Grenzen = 16; // of a key: eight, each twice
    private const int MaximaalRanges = Grenzen / 2 - 1; // the first bound is the zorgprofiel itself
    private const int Stappen = Grenzen + 1;
    private const int HoogsteEenheid = int.MaxValue - 1; // below the bounds that a key does not have
    private const double Eta = 1.0 / (1L << 53);
    private const double Honderd = Bulkinvoer.HonderdProcent;

    /// <summary>The amount of a class without one: far below zero, whatever is added.</summary>
    private const double GeenBedrag = -1e30;

    /// <summary>Of which share of the rows the doubles may leave one amount undecided; more, and they are no use.</summary>
    private const double MaximaleTwijfel = 0.01;

    // For each byte the same eight bits, one in each byte.
    private static readonly ulong[] Gespreid = [.. Enumerable.Range(0, 256).Select(bits =>
        Enumerable.Range(0, 8).Aggregate(0UL, (som, bit) => som | (ulong)(bits >> bit & 1) << 8 * bit))];

    /// <summary>The number of rows that stay in the nearest cache from one step to the next.</summary>
    public const int Blok = 128;

    private readonly Geheletabel _exact;
    private readonly int[] _grenzenruimte = GC.AllocateArray<int>((Bulksleutel.Aantal + 1) * Grenzen, pinned: true);
    private readonly int* _grenzen; // within the array, the bounds of a key on one cache line
    private readonly double[] _bedragen = new double[Bulksleutel.Aantal * Stappen * 2];
    private readonly byte[] _klassen = new byte[Bulksleutel.Aantal * Stappen];
    private readonly double _dagen;
    private readonly double _eenheidDag;
    private readonly double _jaarPerDag;
    private readonly double _perDag;
    private readonly double _half;
    private readonly double _halfPerDag;
    private readonly double _factor;
    private readonly double _maximum;
    private readonly double _contextdrempel;
    private readonly double _fouturen;
    private readonly double _foutmaximum;
    private readonly double _foutbedrag;
    private readonly double _zekereRest;
    private readonly uint _zekerAfgetopt; // all bits where an amount at the maximum is certain, none where it is rounded like any other

    private Vectorkern(Parameterset parameters, Geheletabel exact)
    {
        _exact = exact;
        var dagen = parameters.DagenPerJaar.Exact;
        var maximum = Bekostiging.MaximumPerJaar(parameters) * 100;
        _dagen = Dubbel(dagen);
        _eenheidDag = Honderd * _dagen;
        (_jaarPerDag, _perDag) = (1 / _dagen, 1 / _eenheidDag);
        _factor = Dubbel(dagen * parameters.Behandelaarsfactor.Exact);
        _maximum = Dubbel(maximum);
        _contextdrempel = Dubbel(parameters.Contextdrempel.Exact);

        Array.Fill(_grenzenruimte, int.MaxValue);
        Array.Fill(_bedragen, double.NaN);
        fixed (int* begin = _grenzenruimte) _grenzen = (int*)Uitgelijnd(begin);
        double hoogsteGrens = 0, hoogsteHelling = 0, hoogsteBedrag = _maximum;
        foreach (var profiel in parameters.Zorgprofielen)
        {
            var helling = parameters.MaatwerkUurtarief(profiel.Zorgprofiel.Maatwerkgroep).Exact * 100 / (3600 * Urenopbouw.DagenPerWeek);
            hoogsteHelling = Math.Max(hoogsteHelling, Dubbel(helling));
            foreach (var prestatie in profiel.Prestaties)
            {
                int sleutel = Bulksleutel.Van(profiel.Zorgprofiel, prestatie.Behandeling, prestatie.Dagbesteding).Waarde;
                var correctie = Geheletabel.Correctie(profiel, prestatie) * dagen;
                Grens(0, -correctie);
                Stap(0, Klasse.BinnenZorgprofiel, Breuk.Nul, null);
                Stap(1, Klasse.NietMeerzorgwaardig, Breuk.Nul, null);
                foreach (var (nummer, range) in profiel.Ranges.Index())
                {
                    Grens(nummer + 1, range.Vanaf.Exact * dagen - correctie);
                    if (range.Jaarbedrag is { } jaarbedrag) Stap(nummer + 2, range.Klasse, Breuk.Nul, jaarbedrag.Exact * 100);
                    else Stap(nummer + 2, range.Klasse, helling, helling * correctie);
                }

                // A row counts for certain from two above the whole part of the bound, and may count from one below it.
                void Grens(int nummer, Breuk grens)
                {
                    var geheel = grens.Entier();
                    _grenzen[sleutel * Grenzen + nummer] = (int)geheel - 1;
                    _grenzen[sleutel * Grenzen + Grenzen / 2 + nummer] = (int)geheel + 2;
                    hoogsteGrens = Math.Max(hoogsteGrens, Math.Abs((double)geheel) + 1);
                }

                void Stap(int grenzen, Klasse klasse, Breuk stijging, Breuk? begin)
                {
                    int plaats = sleutel * Stappen + 2 * grenzen;
                    _klassen[plaats] = (byte)klasse;
                    _bedragen[2 * plaats] = Dubbel(stijging);
                    _bedragen[2 * plaats + 1] = begin is { } bedrag ? Dubbel(bedrag) : GeenBedrag;
                    if (begin is not null) hoogsteBedrag = Math.Max(hoogsteBedrag, Math.Abs(_bedragen[2 * plaats + 1]));
                }
            }
        }

        double week = Bulkcontrole.MaximaalPerWeek;
        double hoogsteU = _dagen * 3 * week + _factor * week + (double)Urenopbouw.DagenPerWeek * Bulkcontrole.MaximaalPerJaar;
        _fouturen = 16 * Eta * (hoogsteU + hoogsteGrens);
        double fout100 = 16 * Eta * (hoogsteHelling * (hoogsteU + hoogsteGrens) + hoogsteBedrag);
        _foutmaximum = 4 * fout100 + 32 * Eta * _maximum;
        double opslag = 8 * Eta * _maximum; // more than the quotient can be too low
        _foutbedrag = 2 * Honderd * _foutmaximum + 24 * Honderd * Eta * _maximum + 2 * Honderd * Eta * _dagen;

        // A maximum in whole cents, times millionths, is a whole number below 2^53: no error, and the rest of the division is whole too.
        // With a bit more than a half, less than the smallest distance to one, every tie rounds up and nothing else changes.
        bool maximumIsExact = maximum == maximum.Entier() && _maximum * Honderd < 1 / Eta && opslag * Honderd < 0.25;
        _zekerAfgetopt = maximumIsExact ? uint.MaxValue : 0;
        _zekereRest = Honderd / 2 - _foutbedrag;
        (_half, _halfPerDag) = (0.5 + opslag, 0.5 + opslag / _dagen);
    }

    /// <summary>Compiles a set; <see langword="null"/> with a reason where the bounds on the error would not hold or would leave too much undecided.</summary>
    public static Vectorkern? Van(Parameterset parameters, Geheletabel exact, out Tekst reden)
    {
        reden = default;
        var maximum = Bekostiging.MaximumPerJaar(parameters);
        if (!Vector128.IsHardwareAccelerated)
            reden = new("deze processor heeft geen vectoren", "this processor has no vectors");
        else if (parameters.DagenPerJaar.Waarde > 1000)
            reden = new("dagenPerJaar is meer dan 1000", "dagenPerJaar is more than 1000");
        else if (parameters.Zorgprofielen.FirstOrDefault(profiel => profiel.Ranges.Length > MaximaalRanges) is { } profiel)
            reden = new($"{profiel} heeft meer dan {MaximaalRanges} ranges", $"{profiel} has more than {MaximaalRanges} ranges");
        else if (parameters.Zorgprofielen.FirstOrDefault(van => !GrenzenPassen(van, parameters.DagenPerJaar.Exact)) is { } met)
            reden = new($"de grenzen van {met} liggen te dicht bijeen of te ver", $"the bounds of {met} are too close together or too far");
        else if (parameters.Zorgprofielen.SelectMany(van => van.Ranges).FirstOrDefault(range => range.Jaarbedrag is { } bedrag && bedrag.Exact > maximum) is { } range)
            reden = new($"{range.Jaarbedrag!.Pad} is meer dan het maximum", $"{range.Jaarbedrag.Pad} is more than the maximum");

        if (reden.Nl is not null) return null;
        var kern = new Vectorkern(parameters, exact);
        if (kern._fouturen < 1 && 2 * kern._foutbedrag / Honderd <= MaximaleTwijfel / 2) return kern;
        reden = new("de waarden zijn te groot voor een nauwe foutgrens", "the values are too large for a narrow bound on the error");
        return null;
    }

    /// <summary>Whether the bounds, in parts of a second, fit their type and lie so far apart that a row can be too close to one of them only.</summary>
    private static bool GrenzenPassen(Zorgprofielparameters profiel, Breuk dagen)
    {
        const int Afstand = 4; // from one below the whole part to two above it
        foreach (var prestatie in profiel.Prestaties)
        {
            var correctie = Geheletabel.Correctie(profiel, prestatie) * dagen;
            Breuk[] grenzen = [-correctie, .. profiel.Ranges.Select(range => range.Vanaf.Exact * dagen - correctie)];
            if (grenzen.Any(grens => grens < int.MinValue + Afstand || grens > HoogsteEenheid - Afstand)) return false;
            if (grenzen.Zip(grenzen.Skip(1)).Any(paar => paar.Second < paar.First + Afstand)) return false;
        }

        return true;
    }

    /// <summary>Calculates the rows from <paramref name="vanaf"/> up to <paramref name="tot"/>, at most <see cref="Blok"/>; all are valid.</summary>
    /// <remarks>What one step leaves behind, the next reads only when it has long been written, from the nearest cache.</remarks>
    [SkipLocalsInit, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Bereken(in Kolommen kolommen, int vanaf, int tot)
    {
        double* ruimte = stackalloc double[3 * Blok + Breedte];
        double* us = (double*)Uitgelijnd(ruimte);
        double* hellingen = us + Blok;
        double* voeten = hellingen + Blok;
        int* eenheden = stackalloc int[Blok];
        byte* klasse = stackalloc byte[Blok];
        int rijen = (tot - vanaf) / Breedte * Breedte;
        fixed (double* bedragen = _bedragen)
        fixed (byte* klassen = _klassen)
        {
            Uren(kolommen, vanaf, rijen, us, eenheden);
            Klassen(kolommen.Sleutel + vanaf, rijen, eenheden, _grenzen, bedragen, klassen, hellingen, voeten, kolommen.Klasse == null ? klasse : (byte*)kolommen.Klasse + vanaf);
            Bedragen(kolommen, vanaf, rijen, us, hellingen, voeten);
        }

        _exact.Bereken(kolommen, vanaf + rijen, tot);
    }

    /// <summary>u of each row: what counts (UREN-1, UREN-2, UREN-4, UREN-6) in whole seconds, put together on one scale (UREN-3).</summary>
    [Regel("UREN-1", "UREN-2", "UREN-3", "UREN-4", "UREN-6")]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Uren(in Kolommen van, int vanaf, int rijen, double* us, int* eenheden)
    {
        var dagen = Vector512.Create(_dagen);
        var factor = Vector512.Create(_factor);
        var perWeek = Vector512.Create((double)Urenopbouw.DagenPerWeek);
        for (int i = 0; i < rijen; i += Breedte)
        {
            int rij = vanaf + i;
            var sleutels = Sleutels(van.Sleutel + rij);
            var metDagbesteding = -(sleutels & Vector256<int>.One);
            var metBehandeling = -((sleutels >>> 1) & Vector256<int>.One);
            var zorg = Kolom(van.Wonen, rij) + (Kolom(van.Dagbesteding, rij) & metDagbesteding) + Kolom(van.Nacht, rij) - Kolom(van.Minuren, rij);
            var behandeling = Kolom(van.Behandelaren, rij) & metBehandeling;
            var geheel = Vector512.FusedMultiplyAdd(AlsDubbel(zorg), dagen, AlsDubbel(Kolom(van.ContextPerJaar, rij)) * perWeek);
            var u = Vector512.FusedMultiplyAdd(AlsDubbel(behandeling), factor, geheel);
            u.Store(us + i);
            AlsGeheel(Vector512.MinNative(u, Vector512.Create((double)HoogsteEenheid))).Store(eenheden + i);
        }
    }

    /// <summary>The class of each row is the number of bounds at or below u (DREMPEL-1, PROFIEL-1); each key has its own.</summary>
    /// <remarks>Every bound counts twice, once just above and once just below: an odd number is a row too close to one, and has no amount.</remarks>
    [Regel("DREMPEL-1", "PROFIEL-1")]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Klassen(byte* sleutels, int rijen, int* eenheden, int* grenzen, double* bedragen, byte* klassen, double* hellingen, double* voeten, byte* klasse)
    {
        for (nint i = 0; i < rijen; i++)
        {
            nuint sleutel = sleutels[i];
            var gehaald = Vector512.LessThanOrEqual(Vector512.Load(grenzen + sleutel * Grenzen), Vector512.Create(eenheden[i]));
            nuint plaats = sleutel * Stappen + (uint)BitOperations.PopCount((uint)gehaald.ExtractMostSignificantBits());
            klasse[i] = klassen[plaats];
            double* bedrag = bedragen + 2 * plaats;
            hellingen[i] = bedrag[0];
            voeten[i] = bedrag[1];
        }
    }

    /// <summary>The amounts of each row and the verdict on its context; what is too close to call goes to the exact calculation.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Bedragen(in Kolommen van, int vanaf, int rijen, double* us, double* hellingen, double* voeten)
    {
        fixed (ulong* gespreid = Gespreid)
        {
            for (int i = 0; i < rijen; i += Breedte)
            {
                uint twijfel = Acht(van, vanaf + i, Vector512.Load(us + i), Vector512.Load(hellingen + i), Vector512.Load(voeten + i), gespreid);
                for (; twijfel != 0; twijfel &= twijfel - 1)
                {
                    int rij = vanaf + i + BitOperations.TrailingZeroCount(twijfel);
                    _exact.Bereken(van, rij, rij + 1);
                }
            }
        }
    }

    /// <summary>Eight rows; returns a bit for each whose class, amount or verdict is too close to call.</summary>
    [Regel("BEDRAG-1", "BEDRAG-2", "BEDRAG-3", "BEDRAG-4", "BEDRAG-5", "CONTEXT-1", "CONTEXT-2")]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Acht(in Kolommen van, int rij, Vector512<double> u, Vector512<double> helling, Vector512<double> voet, ulong* gespreid)
    {
        // The 100 % amount, the context surplus and the maximum (BEDRAG-1 … BEDRAG-3, CONTEXT-1, CONTEXT-2).
        // Without an amount it is GeenBedrag, and far below zero all the way down; in doubt it is not a number.
        var maximum = Vector512.Create(_maximum);
        var nul = Vector512<double>.Zero;
        var bedrag = Vector512.FusedMultiplyAdd(u, helling, voet);
        var context = van.ContextCenten == null ? nul : Vector512.ConvertToDouble(Vector512.Load(van.ContextCenten + rij));
        var boven = context - Vector512.MinNative(bedrag, maximum) * Vector512.Create(_contextdrempel);
        var gevraagd = bedrag + Vector512.MaxNative(boven, nul);

        // Granted, in millionths of a cent, and rounded once per year and once per day (BEDRAG-4, BEDRAG-5).
        var tarief = van.Tariefpercentages == null ? Vector512.Create((double)van.Tariefpercentage) : AlsDubbel(Vector256.Load(van.Tariefpercentages + rij));
        var toegekend = Vector512.MaxNative(Vector512.MinNative(gevraagd, maximum), nul) * tarief;
        var (jaar, restJaar) = Afgerond(toegekend, Honderd, 1 / Honderd, _half);
        var (dag, restDag) = Afgerond(toegekend, _eenheidDag, _perDag, _halfPerDag);
        var rest = Vector512.MaxNative(Vector512.Abs(restJaar), Vector512.Abs(restDag) * Vector512.Create(_jaarPerDag));
        var fout = Vector512.Create(_foutmaximum);

        uint afgetopt = Bits(Vector512.GreaterThanOrEqual(gevraagd, maximum));
        uint getoetst = Bits(Vector512.GreaterThan(Vector512.MinNative(context, gevraagd), nul));
        uint bespreekbaar = getoetst & Bits(Vector512.GreaterThan(boven, nul));
        uint nietOpHalf = Bits(Vector512.LessThan(rest, Vector512.Create(_zekereRest))) | afgetopt & _zekerAfgetopt;
        uint nietOpGrens = Bits(Vector512.GreaterThan(Vector512.Abs(boven), fout)) & Bits(Vector512.GreaterThan(Vector512.Abs(gevraagd - maximum), fout));

        if (van.JaarCenten != null) Vector512.ConvertToInt64Native(jaar).Store(van.JaarCenten + rij);
        if (van.DagCenten != null) AlsGeheel(dag).Store(van.DagCenten + rij);
        if (van.Vlaggen != null)
        {
            ulong vlaggen = gespreid[getoetst] * (ulong)Bulkvlaggen.ContextGetoetst
                | gespreid[bespreekbaar] * (ulong)Bulkvlaggen.Bespreekbaar
                | gespreid[afgetopt] * (ulong)Bulkvlaggen.Afgetopt;
            Unsafe.WriteUnaligned(van.Vlaggen + rij, vlaggen);
        }

        return (nietOpHalf & nietOpGrens) ^ 0xFF;
    }

    /// <summary>waarde ÷ eenheid rounded half up, and what is left of it: half of eenheid or close to it where the error could carry it over.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<double> Quotient, Vector512<double> Over) Afgerond(Vector512<double> waarde, double eenheid, double omgekeerd, double half)
    {
        // The quotient is too rough to see a half; the rest, in one fused step, is not.
        var quotient = Vector512.Floor(Vector512.FusedMultiplyAdd(waarde, Vector512.Create(omgekeerd), Vector512.Create(half)));
        return (quotient, Vector512.FusedMultiplyAdd(quotient, Vector512.Create(-eenheid), waarde));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Bits(Vector512<double> masker) => (uint)masker.ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Sleutels(byte* acht)
    {
        if (Avx2.IsSupported) return Avx2.ConvertToVector256Int32(acht);
        var woorden = Vector128.WidenLower(Vector128.CreateScalar(Unsafe.ReadUnaligned<ulong>(acht)).AsByte());
        return Vector256.Create(Vector128.WidenLower(woorden), Vector128.WidenUpper(woorden)).AsInt32();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Kolom(int* kolom, int rij) => kolom == null ? Vector256<int>.Zero : Vector256.Load(kolom + rij);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> AlsDubbel(Vector256<int> waarden)
    {
        if (Avx512F.IsSupported) return Avx512F.ConvertToVector512Double(waarden);
        var (laag, hoog) = Vector256.Widen(waarden);
        return Vector512.ConvertToDouble(Vector512.Create(laag, hoog));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> AlsGeheel(Vector512<double> waarden)
    {
        if (Avx512F.IsSupported) return Avx512F.ConvertToVector256Int32WithTruncation(waarden);
        var heel = Vector512.ConvertToInt64Native(waarden);
        return Vector256.Narrow(heel.GetLower(), heel.GetUpper());
    }

    /// <summary>The first place on a cache line; a vector across two costs twice as much.</summary>
    private static void* Uitgelijnd(void* plaats) => (void*)((nuint)plaats + 63 & ~(nuint)63);

    /// <summary>The nearest double but for a few units in the last place; the bounds allow for four.</summary>
    private static double Dubbel(Breuk waarde) => (double)waarde.NaarDecimaal();
}
