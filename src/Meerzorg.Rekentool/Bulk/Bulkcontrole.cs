using System.Collections.Immutable;

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

    public void Eis(in Bulkinvoer invoer)
    {
        if (EersteSlechte(invoer) is int rij and >= 0) throw new OngeldigeBulkinvoerException(rij, Fouten(invoer, rij));
    }

    /// <summary>The first row that is not valid, or −1.</summary>
    public int EersteSlechte(in Bulkinvoer invoer)
    {
        for (int rij = 0; rij < invoer.Lengte; rij++)
        {
            if (!IsGoed(invoer, rij)) return rij;
        }

        return -1;
    }

    private bool IsGoed(in Bulkinvoer invoer, int rij)
    {
        var sleutel = invoer.Sleutel[rij];
        var (wonen, dagbesteding, nacht) = (Op(invoer.Wonen, rij), Op(invoer.Dagbesteding, rij), Op(invoer.Nacht, rij));
        var (behandelaren, minuren) = (Op(invoer.Behandelaren, rij), Op(invoer.Minuren, rij));
        long centen = invoer.ContextCenten.IsEmpty ? 0 : invoer.ContextCenten[rij];
        int tarief = invoer.Tariefpercentages.IsEmpty ? invoer.Tariefpercentage : invoer.Tariefpercentages[rij];
        return _heeftPrestatie[sleutel.Waarde]
            && IsTijd(wonen, MaximaalPerWeek) && IsTijd(dagbesteding, MaximaalPerWeek) && IsTijd(nacht, MaximaalPerWeek)
            && IsTijd(behandelaren, MaximaalPerWeek) && IsTijd(minuren, MaximaalPerWeek)
            && IsTijd(Op(invoer.ContextPerJaar, rij), MaximaalPerJaar)
            && minuren <= wonen + (sleutel.Dagbesteding ? dagbesteding : 0) + nacht
            && (ulong)centen <= MaximaalCenten
            && tarief is > 0 and <= Bulkinvoer.HonderdProcent;
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

    private static int Op(ReadOnlySpan<int> kolom, int rij) => kolom.IsEmpty ? 0 : kolom[rij];

    private static bool IsTijd(int seconden, int maximum) => (uint)seconden <= (uint)maximum;
}
