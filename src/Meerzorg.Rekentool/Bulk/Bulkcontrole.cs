using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Meerzorg.Rekentool.Bulk;

/// <summary>The checks of <see cref="Aanvraagcontrole"/> on whole numbers.</summary>
/// <remarks>Only decides whether a row is good; what is wrong with a row that is not, <see cref="Aanvraagcontrole"/> itself says.</remarks>
internal sealed class Bulkcontrole
{
    public static readonly int MaximaalPerWeek = (int)Tijdvorm.PerWeek.Maximum.Seconden;
    public static readonly int MaximaalPerJaar = (int)Tijdvorm.PerJaar.Maximum.Seconden;
    public const long MaximaalCenten = (long)(Getalvorm.MaximaalEuro * 100);

    // A key is below 128: its high four bits are one of eight.
    private static readonly Vector128<byte> HoogBit = Vector128.Create((byte)1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0);

    private readonly Parameterset _parameters;
    private readonly bool[] _heeftPrestatie = new bool[byte.MaxValue + 1];
    private readonly Vector128<byte> _hogeBits;

    public Bulkcontrole(Parameterset parameters)
    {
        _parameters = parameters;
        foreach (var profiel in parameters.Zorgprofielen)
        {
            foreach (var prestatie in profiel.Prestaties)
            {
                byte sleutel = Bulksleutel.Van(profiel.Zorgprofiel, prestatie.Behandeling, prestatie.Dagbesteding).Waarde;
                _heeftPrestatie[sleutel] = true;
                _hogeBits = _hogeBits.WithElement(sleutel & 0xF, (byte)(_hogeBits[sleutel & 0xF] | 1 << (sleutel >> 4)));
            }
        }
    }

    /// <summary>What is wrong with a row.</summary>
    public OngeldigeInvoerException Uitzondering(in Bulkinvoer invoer, int rij) =>
        new(new($"Rij {rij} kan niet worden berekend", $"Row {rij} cannot be calculated"), Fouten(invoer, rij)) { Rij = rij };

    /// <summary>Whether a row is valid, as an application.</summary>
    public bool IsGoed(in Bulkinvoer invoer, int rij) => Fouten(invoer, rij).IsEmpty;

    /// <summary>The first row that is not valid, or −1: sixteen at a time.</summary>
    [Regel("UREN-6", "UREN-8", "BEDRAG-4")]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public unsafe int EersteSlechte(in Kolommen van, int vanaf, int tot)
    {
        const int Breedte = 16;
        var week = Vector512.Create((uint)MaximaalPerWeek);
        var jaar = Vector512.Create((uint)MaximaalPerJaar);
        var centen = Vector512.Create((ulong)MaximaalCenten);
        var tarief = Vector512.Create((uint)Bulkinvoer.HonderdProcent - 1);
        int rij = vanaf;
        for (; rij <= tot - Breedte; rij += Breedte)
        {
            // Unsigned, a negative number is too large as well; the sum may only be wrong where one of its parts is.
            var sleutels = Vector128.Load(van.Sleutel + rij);
            var metDagbesteding = -(Wijd(sleutels) & Vector512<int>.One);
            var (wonen, dagbesteding, nacht) = (Kolom(van.Wonen, rij), Kolom(van.Dagbesteding, rij), Kolom(van.Nacht, rij));
            var (behandelaren, minuren) = (Kolom(van.Behandelaren, rij), Kolom(van.Minuren, rij));
            var zorg = wonen + (dagbesteding & metDagbesteding) + nacht;
            var hoogste = Vector512.Max(Vector512.Max(Vector512.Max(wonen.AsUInt32(), dagbesteding.AsUInt32()), Vector512.Max(nacht.AsUInt32(), behandelaren.AsUInt32())), minuren.AsUInt32());
            var percentage = van.Tariefpercentages == null ? Vector512.Create(van.Tariefpercentage) : Vector512.Load(van.Tariefpercentages + rij);
            var fout = Vector512.GreaterThan(hoogste, week)
                | Vector512.GreaterThan(Kolom(van.ContextPerJaar, rij).AsUInt32(), jaar)
                | Vector512.GreaterThan(minuren, zorg).AsUInt32()
                | Vector512.GreaterThan((percentage - Vector512<int>.One).AsUInt32(), tarief);
            bool goed = fout == Vector512<uint>.Zero && HebbenPrestatie(sleutels);
            if (van.ContextCenten != null)
            {
                var hoogsteCenten = Vector512.Max(Vector512.Load((ulong*)van.ContextCenten + rij), Vector512.Load((ulong*)van.ContextCenten + rij + Breedte / 2));
                goed &= Vector512.LessThanOrEqualAll(hoogsteCenten, centen);
            }

            if (!goed) break;
        }

        for (; rij < tot; rij++)
        {
            if (!IsGoed(van, rij)) return rij;
        }

        return -1;
    }

    /// <summary>Sixteen keys at once: of the four low bits which high ones go with them, of the four high bits which one it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool HebbenPrestatie(Vector128<byte> sleutels)
    {
        var laag = Vector128.Shuffle(_hogeBits, sleutels & Vector128.Create((byte)0xF));
        var hoog = Vector128.Shuffle(HoogBit, sleutels >>> 4);
        return !Vector128.EqualsAny(laag & hoog, Vector128<byte>.Zero);
    }

    private static unsafe Vector512<int> Kolom(int* kolom, int rij) => kolom == null ? Vector512<int>.Zero : Vector512.Load(kolom + rij);

    private static Vector512<int> Wijd(Vector128<byte> bytes)
    {
        if (Avx512F.IsSupported) return Avx512F.ConvertToVector512Int32(bytes);
        var (laag, hoog) = Vector256.Widen(Vector256.Create(Vector128.WidenLower(bytes), Vector128.WidenUpper(bytes)));
        return Vector512.Create(laag, hoog).AsInt32();
    }

    private unsafe bool IsGoed(in Kolommen van, int rij)
    {
        // Each of the times first, so that what counts of them cannot overflow.
        return _heeftPrestatie[van.Sleutel[rij]]
            && IsTijd(Kolommen.Op(van.Wonen, rij), MaximaalPerWeek)
            && IsTijd(Kolommen.Op(van.Dagbesteding, rij), MaximaalPerWeek)
            && IsTijd(Kolommen.Op(van.Nacht, rij), MaximaalPerWeek)
            && IsTijd(Kolommen.Op(van.Behandelaren, rij), MaximaalPerWeek)
            && IsTijd(Kolommen.Op(van.Minuren, rij), MaximaalPerWeek)
            && IsTijd(Kolommen.Op(van.ContextPerJaar, rij), MaximaalPerJaar)
            && van.Bulkrij(rij) is { Zorg: >= 0, ContextCenten: >= 0 and <= MaximaalCenten, Tariefpercentage: > 0 and <= Bulkinvoer.HonderdProcent };
    }

    private ImmutableArray<Fout> Fouten(in Bulkinvoer invoer, int rij)
    {
        var fouten = new Foutenlijst();
        if (invoer.Sleutel[rij].Waarde >= Bulksleutel.Aantal)
        {
            fouten.Meld(
                Foutsoort.OnbekendZorgprofiel,
                "zorgprofiel",
                new($"sleutel {invoer.Sleutel[rij].Waarde}", $"key {invoer.Sleutel[rij].Waarde}"),
                new($"een sleutel van {nameof(Bulksleutel)}.{nameof(Bulksleutel.Van)}", $"a key from {nameof(Bulksleutel)}.{nameof(Bulksleutel.Van)}"),
                "TOEGANG-1");
        }
        else
        {
            Aanvraagcontrole.Controleer(invoer.Aanvraag(rij), _parameters, fouten);
        }

        return [.. fouten.AlsReeks().Select(fout => fout with { Pad = $"{Kolom(fout.Pad)}[{rij}]" })];
    }

    private static string Kolom(string pad) => pad switch
    {
        "zorg.wonen" => nameof(Bulkinvoer.Wonen),
        "zorg.dagbesteding" => nameof(Bulkinvoer.Dagbesteding),
        "zorg.nacht" => nameof(Bulkinvoer.Nacht),
        "behandelaren.overig" => nameof(Bulkinvoer.Behandelaren),
        "minuren" => nameof(Bulkinvoer.Minuren),
        "context.urenPerJaar" => nameof(Bulkinvoer.ContextPerJaar),
        "context.euro" => nameof(Bulkinvoer.ContextCenten),
        "tariefpercentage" => nameof(Bulkinvoer.Tariefpercentage),
        _ => nameof(Bulkinvoer.Sleutel), // zorgprofiel, behandeling, dagbesteding
    };

    private static bool IsTijd(int seconden, int maximum) => (uint)seconden <= (uint)maximum;
}
