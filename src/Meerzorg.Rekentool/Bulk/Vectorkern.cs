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
    private const int Blok = 512;
    private const int Stappen = 9; // binnen, niet meerzorgwaardig, at most seven ranges
    private const double Eta = 1.0 / (1L << 53);
    private const double Honderd = Bulkinvoer.HonderdProcent;

    /// <summary>Of which share of the rows the doubles may leave one amount undecided; more, and they are no use.</summary>
    private const double MaximaleTwijfel = 0.01;

    // For each byte the same eight bits, one in each byte.
    private static readonly ulong[] Gespreid = [.. Enumerable.Range(0, 256).Select(bits =>
        Enumerable.Range(0, 8).Aggregate(0UL, (som, bit) => som | (ulong)(bits >> bit & 1) << 8 * bit))];

    private readonly Geheletabel _exact;
    private readonly double[] _grenzenruimte = GC.AllocateArray<double>((Bulksleutel.Aantal + 1) * Breedte, pinned: true);
    private readonly double* _grenzen; // within the array, the bounds of a key on one cache line
    private readonly double[] _bedragen = new double[Bulksleutel.Aantal * Stappen * 2];
    private readonly byte[] _klassen = new byte[Bulksleutel.Aantal * Stappen];
    private readonly double _dagen;
    private readonly double _perDag;
    private readonly double _half;
    private readonly double _halfPerDag;
    private readonly double _factor;
    private readonly double _maximum;
    private readonly double _contextdrempel;
    private readonly double _fouturen;
    private readonly double _foutdrempel;
    private readonly double _foutmaximum;
    private readonly double _foutbedrag;
    private readonly double _foutafgetopt;

    private Vectorkern(Parameterset parameters, Geheletabel exact)
    {
        _exact = exact;
        var dagen = parameters.DagenPerJaar.Exact;
        var maximum = Bekostiging.MaximumPerJaar(parameters) * 100;
        _dagen = Dubbel(dagen);
        _perDag = 1 / (Honderd * _dagen);
        _factor = Dubbel(dagen * parameters.Behandelaarsfactor.Exact);
        _maximum = Dubbel(maximum);
        _contextdrempel = Dubbel(parameters.Contextdrempel.Exact);

        Array.Fill(_grenzenruimte, double.PositiveInfinity);
        fixed (double* begin = _grenzenruimte) _grenzen = Uitgelijnd(begin);
        double hoogsteGrens = 0, hoogsteHelling = 0, hoogsteBedrag = _maximum;
        foreach (var profiel in parameters.Zorgprofielen)
        {
            var helling = parameters.MaatwerkUurtarief(profiel.Zorgprofiel.Maatwerkgroep).Exact * 100 / (3600 * Urenopbouw.DagenPerWeek);
            hoogsteHelling = Math.Max(hoogsteHelling, Dubbel(helling));
            foreach (var prestatie in profiel.Prestaties)
            {
                int sleutel = Bulksleutel.Van(profiel.Zorgprofiel, prestatie.Behandeling, prestatie.Dagbesteding).Waarde;
                var correctie = Geheletabel.Correctie(profiel, prestatie) * dagen;
                Grens(sleutel, 0, -correctie);
                _klassen[sleutel * Stappen + 1] = (byte)Bulkklasse.NietMeerzorgwaardig;
                foreach (var (nummer, range) in profiel.Ranges.Index())
                {
                    int stap = nummer + 2;
                    Grens(sleutel, nummer + 1, range.Vanaf.Exact * dagen - correctie);
                    _klassen[sleutel * Stappen + stap] = (byte)Bulkklassen.Van(range);
                    var (h, v) = range.Jaarbedrag is { } jaarbedrag ? (Breuk.Nul, jaarbedrag.Exact * 100) : (helling, helling * correctie);
                    _bedragen[(sleutel * Stappen + stap) * 2] = Dubbel(h);
                    _bedragen[(sleutel * Stappen + stap) * 2 + 1] = Dubbel(v);
                    hoogsteBedrag = Math.Max(hoogsteBedrag, Math.Abs(Dubbel(v)));
                }
            }
        }

        double week = Bulkcontrole.MaximaalPerWeek;
        double hoogsteU = _dagen * 3 * week + _factor * week + (double)Urenopbouw.DagenPerWeek * Bulkcontrole.MaximaalPerJaar;
        _fouturen = 16 * Eta * (hoogsteU + hoogsteGrens);
        double fout100 = 16 * Eta * (hoogsteHelling * (hoogsteU + hoogsteGrens) + hoogsteBedrag);
        _foutdrempel = 2 * fout100 + 16 * Eta * _maximum;
        _foutmaximum = 4 * fout100 + 32 * Eta * _maximum;
        double opslag = 8 * Eta * _maximum; // more than the quotient can be too low
        _foutbedrag = 2 * Honderd * _foutmaximum + 24 * Honderd * Eta * _maximum + 2 * Honderd * Eta * _dagen;

        // A maximum in whole cents, times millionths, is a whole number below 2^53: no error, and the rest of the division is whole too.
        // With a bit more than a half, less than the smallest distance to one, every tie rounds up and nothing else changes.
        bool maximumIsExact = maximum == maximum.Entier() && _maximum * Honderd < 1 / Eta && opslag * Honderd < 0.25;
        _foutafgetopt = maximumIsExact ? double.NegativeInfinity : _foutbedrag;
        (_half, _halfPerDag) = (0.5 + opslag, 0.5 + opslag / _dagen);

        void Grens(int sleutel, int plaats, Breuk grens)
        {
            double waarde = Dubbel(grens);
            _grenzen[sleutel * Breedte + plaats] = waarde;
            hoogsteGrens = Math.Max(hoogsteGrens, Math.Abs(waarde));
        }
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
        else if (parameters.Zorgprofielen.FirstOrDefault(profiel => profiel.Ranges.Length > Stappen - 2) is { } profiel)
            reden = new($"{profiel} heeft meer dan {Stappen - 2} ranges", $"{profiel} has more than {Stappen - 2} ranges");
        else if (parameters.Zorgprofielen.SelectMany(van => van.Ranges).FirstOrDefault(range => range.Jaarbedrag is { } bedrag && bedrag.Exact > maximum) is { } range)
            reden = new($"{range.Jaarbedrag!.Pad} is meer dan het maximum", $"{range.Jaarbedrag.Pad} is more than the maximum");

        if (reden.Nl is not null) return null;
        var kern = new Vectorkern(parameters, exact);
        if (2 * kern._foutbedrag / Honderd <= MaximaleTwijfel) return kern;
        reden = new("de waarden zijn te groot voor een nauwe foutgrens", "the values are too large for a narrow bound on the error");
        return null;
    }

    /// <summary>Calculates the rows from <paramref name="vanaf"/> up to <paramref name="tot"/>; all are valid.</summary>
    [SkipLocalsInit, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Bereken(in Kolommen kolommen, int vanaf, int tot)
    {
        // In blocks: what one step leaves behind, the next reads only when it has long been written, from the nearest cache.
        double* ruimte = stackalloc double[3 * Blok + Breedte];
        double* us = Uitgelijnd(ruimte);
        double* hellingen = us + Blok;
        double* voeten = hellingen + Blok;
        byte* twijfels = stackalloc byte[Blok]; // not 0 for each row that is too close to call
        byte* klasse = stackalloc byte[Blok];
        int rij = vanaf;
        fixed (double* bedragen = _bedragen)
        fixed (byte* klassen = _klassen)
        fixed (ulong* gespreid = Gespreid)
        {
            while (tot - rij >= Breedte)
            {
                int rijen = Math.Min(Blok, (tot - rij) / Breedte * Breedte);
                Uren(kolommen, rij, rijen, us);
                Klassen(kolommen.Sleutel + rij, rijen, us, _grenzen, bedragen, klassen, hellingen, voeten, kolommen.Klasse == null ? klasse : (byte*)kolommen.Klasse + rij, twijfels);
                Bedragen(kolommen, rij, rijen, us, hellingen, voeten, gespreid, twijfels);
                for (int acht = 0; acht < rijen; acht += Breedte)
                {
                    for (ulong twijfel = Unsafe.ReadUnaligned<ulong>(twijfels + acht); twijfel != 0;)
                    {
                        int plaats = BitOperations.TrailingZeroCount(twijfel) / 8;
                        int eigen = rij + acht + plaats;
                        kolommen.Schrijf(eigen, _exact.Bereken(kolommen.Bulkrij(eigen)));
                        twijfel &= ~(0xFFUL << 8 * plaats);
                    }
                }

                rij += rijen;
            }
        }

        for (; rij < tot; rij++) kolommen.Schrijf(rij, _exact.Bereken(kolommen.Bulkrij(rij)));
    }

    /// <summary>u of each row: what counts (UREN-1, UREN-2, UREN-4, UREN-6) in whole seconds, put together on one scale (UREN-3).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Uren(in Kolommen van, int vanaf, int rijen, double* us)
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
            Vector512.FusedMultiplyAdd(AlsDubbel(behandeling), factor, geheel).Store(us + i);
        }
    }

    /// <summary>The class of each row is the number of bounds at or below u (DREMPEL-1, PROFIEL-1); each key has its own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Klassen(byte* sleutels, int rijen, double* us, double* grenzen, double* bedragen, byte* klassen, double* hellingen, double* voeten, byte* klasse, byte* twijfels)
    {
        // Once with u as small as it can be and once as large: as long as they agree, u is certain.
        double* laagste = hellingen;
        double* hoogste = voeten;
        var fout = Vector512.Create(_fouturen);
        for (int i = 0; i < rijen; i += Breedte)
        {
            var u = Vector512.Load(us + i);
            (u - fout).Store(laagste + i);
            (u + fout).Store(hoogste + i);
        }

        for (nint i = 0; i < rijen; i++)
        {
            nuint sleutel = sleutels[i];
            var eigen = Vector512.Load(grenzen + sleutel * Breedte);
            ulong zeker = Vector512.LessThanOrEqual(eigen, Vector512.Create(laagste[i])).ExtractMostSignificantBits();
            ulong mogelijk = Vector512.LessThanOrEqual(eigen, Vector512.Create(hoogste[i])).ExtractMostSignificantBits();
            nuint plaats = sleutel * Stappen + (nuint)BitOperations.PopCount(zeker);
            twijfels[i] = (byte)(zeker ^ mogelijk);
            klasse[i] = klassen[plaats];
            double* bedrag = bedragen + 2 * plaats;
            hellingen[i] = bedrag[0];
            voeten[i] = bedrag[1];
        }
    }

    /// <summary>The amounts of each row and the verdict on its context.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Bedragen(in Kolommen van, int vanaf, int rijen, double* us, double* hellingen, double* voeten, ulong* gespreid, byte* twijfels)
    {
        for (int i = 0; i < rijen; i += Breedte)
        {
            ulong twijfel = gespreid[Acht(van, vanaf + i, Vector512.Load(us + i), Vector512.Load(hellingen + i), Vector512.Load(voeten + i), gespreid)];
            Unsafe.WriteUnaligned(twijfels + i, Unsafe.ReadUnaligned<ulong>(twijfels + i) | twijfel);
        }
    }

    /// <summary>Eight rows; returns a bit for each whose amount or verdict is too close to call.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Acht(in Kolommen van, int rij, Vector512<double> u, Vector512<double> helling, Vector512<double> voet, ulong* gespreid)
    {
        // The 100 % amount, the context surplus and the maximum (BEDRAG-1 … BEDRAG-3, CONTEXT-1, CONTEXT-2).
        var maximum = Vector512.Create(_maximum);
        var bedrag = Vector512.FusedMultiplyAdd(u, helling, voet);
        var zonderBedrag = Vector512.Equals((helling | voet).AsInt64(), Vector512<long>.Zero).AsDouble();
        var context = van.ContextCenten == null ? Vector512<double>.Zero : Vector512.ConvertToDouble(Vector512.Load(van.ContextCenten + rij));
        var boven = context - Vector512.MinNative(bedrag, maximum) * Vector512.Create(_contextdrempel);
        var surplus = Vector512.MaxNative(Vector512.AndNot(boven, zonderBedrag), Vector512<double>.Zero);
        var gevraagd = bedrag + surplus;
        var afgetopt = Vector512.GreaterThanOrEqual(gevraagd, maximum);

        // Granted, in millionths of a cent, and rounded once per year and once per day (BEDRAG-4, BEDRAG-5).
        var tarief = van.Tariefpercentages == null ? Vector512.Create((double)van.Tariefpercentage) : AlsDubbel(Vector256.Load(van.Tariefpercentages + rij));
        var toegekend = Vector512.MinNative(gevraagd, maximum) * tarief;
        var fout = Vector512.ConditionalSelect(afgetopt, Vector512.Create(_foutafgetopt), Vector512.Create(_foutbedrag));
        var jaar = Afgerond(toegekend, Honderd, 1 / Honderd, _half, fout, out uint opHalfJaar);
        var dag = Afgerond(toegekend, Honderd * _dagen, _perDag, _halfPerDag, fout, out uint opHalfDag);

        uint getoetst = Bits(Vector512.GreaterThan(context, Vector512<double>.Zero)) & ~Bits(zonderBedrag);
        uint bespreekbaar = getoetst & Bits(Vector512.GreaterThan(boven, Vector512<double>.Zero));
        uint opDrempel = getoetst & Bits(Vector512.LessThanOrEqual(Vector512.Abs(boven), Vector512.Create(_foutdrempel)));
        uint opMaximum = Bits(Vector512.LessThanOrEqual(Vector512.Abs(gevraagd - maximum), Vector512.Create(_foutmaximum)));

        if (van.JaarCenten != null) Vector512.ConvertToInt64Native(jaar).Store(van.JaarCenten + rij);
        if (van.DagCenten != null)
        {
            var heel = Vector512.ConvertToInt64Native(dag);
            Vector256.Narrow(heel.GetLower(), heel.GetUpper()).Store(van.DagCenten + rij);
        }

        if (van.Vlaggen != null)
        {
            ulong vlaggen = gespreid[getoetst] * (ulong)Bulkvlaggen.ContextGetoetst
                | gespreid[bespreekbaar] * (ulong)Bulkvlaggen.Bespreekbaar
                | gespreid[Bits(afgetopt)] * (ulong)Bulkvlaggen.Afgetopt;
            Unsafe.WriteUnaligned(van.Vlaggen + rij, vlaggen);
        }

        return opDrempel | opMaximum | opHalfJaar | opHalfDag;
    }

    /// <summary>waarde ÷ eenheid rounded half up; <paramref name="opHalf"/> has a bit where the error could carry it over a half.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Afgerond(Vector512<double> waarde, double eenheid, double omgekeerd, double half, Vector512<double> fout, out uint opHalf)
    {
        // The quotient is too rough to see a half; the rest, in one fused step, is not.
        var quotient = Vector512.Floor(Vector512.FusedMultiplyAdd(waarde, Vector512.Create(omgekeerd), Vector512.Create(half)));
        var rest = Vector512.FusedMultiplyAdd(-quotient, Vector512.Create(eenheid), waarde);
        opHalf = Bits(Vector512.GreaterThan(Vector512.Abs(rest) + fout, Vector512.Create(eenheid / 2)));
        return quotient;
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

    /// <summary>The first place on a cache line; a vector across two costs twice as much.</summary>
    private static double* Uitgelijnd(double* plaats) => (double*)((nuint)plaats + 63 & ~(nuint)63);

    /// <summary>The nearest double but for a few units in the last place; the bounds allow for four.</summary>
    private static double Dubbel(Breuk waarde) => (double)waarde.NaarDecimaal();
}
