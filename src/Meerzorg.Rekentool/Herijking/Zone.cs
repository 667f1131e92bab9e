using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Herijking;

/// <summary>Neighbouring money bands that lead to the same: one meerzorgprofiel, or maatwerk.</summary>
/// <param name="Meerzorgprofiel">The number; <see langword="null"/> for maatwerk.</param>
/// <param name="VanBand">The first band.</param>
/// <param name="TotEnMetBand">The last band.</param>
internal readonly record struct Zone(int? Meerzorgprofiel, int VanBand, int TotEnMetBand)
{
    public Klasse Klasse => Klassen.Van(Meerzorgprofiel);

    public bool Bevat(int band) => band >= VanBand && band <= TotEnMetBand;

    public IEnumerable<int> Banden => Enumerable.Range(VanBand, TotEnMetBand - VanBand + 1);

    /// <summary>The zones of a zorgprofiel, from low to high; the last one is always maatwerk.</summary>
    /// <param name="telling">The dossiers.</param>
    /// <param name="beleid">From how many dossiers a mean is valid, and what becomes of a class without any.</param>
    /// <param name="omgezet">Whether maatwerk with enough dossiers becomes a meerzorgprofiel.</param>
    [Regel("HERIJK-3")]
    public static ImmutableArray<Zone> Van(Profieltelling telling, Herijkingsbeleid beleid, bool omgezet)
    {
        int banden = telling.Banden;
        bool blijft = beleid.LegeBand.Waarde == LegeBand.Blijft;
        var zones = new List<Zone>();
        for (int band = 1; band <= banden; band++)
        {
            // Above the last bound there is no band to take a mean of, and so no meerzorgprofiel.
            bool nu = telling.Profiel.Ranges.Any(range => range.Meerzorgprofiel == band);
            long aantal = telling.Bedragen(band).Aantal;
            bool profiel = band < banden && (((omgezet || nu) && aantal >= beleid.MinimumAantal.Waarde) || (blijft && nu && aantal == 0));
            if (!profiel && zones.Count > 0 && zones[^1].Meerzorgprofiel is null) zones[^1] = zones[^1] with { TotEnMetBand = band };
            else zones.Add(new(profiel ? band : null, band, band));
        }

        return [.. zones.Where(zone => zone.TotEnMetBand == banden || zone.HeeftDossiers(telling) || (blijft && telling.OudeRange(zone) is not null))];
    }

    public bool HeeftDossiers(Profieltelling telling) => Banden.Any(band => telling.Bedragen(band).Aantal > 0);
}
