using System.Collections.Immutable;
using System.Runtime.Intrinsics;

namespace Meerzorg.Rekentool.Bulk;

/// <summary>The checks of <see cref="Aanvraagcontrole"/> on whole numbers.</summary>
/// <remarks>Only decides whether a row is good; what is wrong with a row that is not, <see cref="Aanvraagcontrole"/> itself says.</remarks>
internal sealed class Bulkcontrole
{
    public static readonly int MaximaalPerWeek = (int)Aanvraagcontrole.MaximaalPerWeek.Seconden;
    public static readonly int MaximaalPerJaar = (int)Aanvraagcontrole.MaximaalPerJaar.Seconden;
    public const long MaximaalCenten = (long)(Aanvraagcontrole.MaximaalEuro * 100);

    private readonly Parameterset _parameters;
    private readonly bool[] _heeftPrestatie = new bool[byte.MaxValue + 1];

    public Bulkcontrole(Parameterset parameters)
    {
        _parameters = parameters;
        foreach (var profiel in parameters.Zorgprofielen)
        {
            foreach (var prestatie in profiel.Prestaties)
                _heeftPrestatie[Bulksleutel.Van(profiel.Zorgprofiel, prestatie.Behandeling, prestatie.Dagbesteding).Waarde] = true;
        }
    }

    /// <summary>Throws for the first row that is not valid; −1 for none.</summary>
    public void Eis(in Bulkinvoer invoer, int slechteRij)
    {
        if (slechteRij >= 0) throw new OngeldigeBulkinvoerException(slechteRij, Fouten(invoer, slechteRij));
    }

    /// <summary>The first row that is not valid, or −1: as an application.</summary>
    public int EersteSlechte(in Bulkinvoer invoer, int vanaf, int tot)
    {
        for (int rij = vanaf; rij < tot; rij++)
        {
            if (!Fouten(invoer, rij).IsEmpty) return rij;
        }

        return -1;
    }

    /// <summary>The first row that is not valid, or −1: eight at a time.</summary>
    public unsafe int EersteSlechte(in Kolommen van, int vanaf, int tot)
    {
        const int Breedte = 8;
        var week = Vector256.Create((uint)MaximaalPerWeek);
        var jaar = Vector256.Create((uint)MaximaalPerJaar);
        int rij = vanaf;
        for (; rij <= tot - Breedte; rij += Breedte)
        {
            // Unsigned, a negative number is too large as well.
            var sleutels = Vectorkern.Sleutels(van.Sleutel + rij);
            var (wonen, dagbesteding, nacht) = (Vectorkern.Kolom(van.Wonen, rij), Vectorkern.Kolom(van.Dagbesteding, rij), Vectorkern.Kolom(van.Nacht, rij));
            var (behandelaren, minuren) = (Vectorkern.Kolom(van.Behandelaren, rij), Vectorkern.Kolom(van.Minuren, rij));
            var zorg = wonen + (dagbesteding & -(sleutels & Vector256<int>.One)) + nacht;
            var hoogste = Vector256.Max(Vector256.Max(Vector256.Max(wonen.AsUInt32(), dagbesteding.AsUInt32()), Vector256.Max(nacht.AsUInt32(), behandelaren.AsUInt32())), minuren.AsUInt32());
            var tarief = van.Tariefpercentages == null ? Vector256.Create(van.Tariefpercentage) : Vector256.Load(van.Tariefpercentages + rij);
            var fout = Vector256.GreaterThan(hoogste, week)
                | Vector256.GreaterThan(Vectorkern.Kolom(van.ContextPerJaar, rij).AsUInt32(), jaar)
                | Vector256.GreaterThan(minuren, zorg).AsUInt32()
                | Vector256.GreaterThan((tarief - Vector256<int>.One).AsUInt32(), Vector256.Create((uint)Bulkinvoer.HonderdProcent - 1));
            bool goed = fout == Vector256<uint>.Zero;
            if (van.ContextCenten != null) goed &= !Vector512.GreaterThanAny(Vector512.Load((ulong*)van.ContextCenten + rij), Vector512.Create((ulong)MaximaalCenten));
            for (int i = 0; i < Breedte; i++) goed &= _heeftPrestatie[van.Sleutel[rij + i]];
            if (!goed) break;
        }

        for (; rij < tot; rij++)
        {
            if (!IsGoed(van, rij)) return rij;
        }

        return -1;
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
            && van.Dossier(rij) is { Zorg: >= 0, ContextCenten: >= 0 and <= MaximaalCenten, Tariefpercentage: > 0 and <= Bulkinvoer.HonderdProcent };
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
