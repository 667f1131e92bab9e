using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Herijking;

/// <summary>New amounts, bounds and rates for one choice of which maatwerk becomes profiles; exact, before the correction of HERIJK-7.</summary>
internal sealed class Oplossing
{
    private readonly Parameterset _basis;
    private readonly Herijkingsbeleid _beleid;
    private readonly Breuk _index;

    private Oplossing(ImmutableArray<Profieloplossing> profielen, Parameterset basis, Herijkingsbeleid beleid, Breuk index)
    {
        (_basis, _beleid, _index) = (basis, beleid, index);
        Profielen = profielen;
        Tarieven = [.. Enum.GetValues<Maatwerkgroep>().Select(Tarief)];
        Voor = Profielen.Aggregate(Breuk.Nul, (som, profiel) => som + profiel.Voor);
        var (herijkt, gebleven) = (Kosten(Profielen, herijkt: true), Kosten(Profielen, herijkt: false));
        Na = herijkt + gebleven;
        bool kan = herijkt.Teken > 0 && Voor > gebleven;
        Factor = beleid.Kostenneutraal.Waarde && kan ? (Voor - gebleven) / herijkt : 1;
        NaFactor = herijkt * Factor + gebleven;
        KanNietNeutraal = beleid.Kostenneutraal.Waarde && !kan && Na != Voor;
    }

    public static Oplossing Van(ImmutableArray<Profieltelling> tellingen, Parameterset basis, Herijkingsbeleid beleid, Breuk index, IReadOnlySet<Zorgprofiel> omzetten) =>
        new([.. tellingen.Select(telling => new Profieloplossing(telling, omzetten.Contains(telling.Profiel.Zorgprofiel), beleid, index))], basis, beleid, index);

    /// <summary>The same with the maatwerk of one more zorgprofiel converted, and that zorgprofiel in it.</summary>
    public (Oplossing Oplossing, Profieloplossing Profiel) MetOmgezet(Profieloplossing profiel)
    {
        var omgezet = new Profieloplossing(profiel.Telling, omgezet: true, _beleid, _index);
        return (new(Profielen.Replace(profiel, omgezet), _basis, _beleid, _index), omgezet);
    }

    public ImmutableArray<Profieloplossing> Profielen { get; }

    /// <summary>The rates by <see cref="Maatwerkgroep"/>.</summary>
    public ImmutableArray<Tariefoplossing> Tarieven { get; }

    /// <summary>The total of all dossiers without tariefpercentage, at the new price level.</summary>
    public Breuk Voor { get; }

    /// <summary>The total under the new bounds, amounts and rates, each dossier in the class of its hours; before the factor.</summary>
    public Breuk Na { get; }

    /// <summary>What makes the total after equal to that before: on what was made anew from dossiers, and on nothing else.</summary>
    [Regel("HERIJK-7")]
    public Breuk Factor { get; }

    /// <summary>The total after the factor.</summary>
    public Breuk NaFactor { get; }

    /// <summary>Whether no factor makes the totals equal: by their hours too few dossiers are in a class that was made anew.</summary>
    public bool KanNietNeutraal { get; }

    /// <summary>The total of a zorgprofiel under the new parameters.</summary>
    public Breuk NaVan(Profieloplossing profiel) => Kosten([profiel], herijkt: true) * Factor + Kosten([profiel], herijkt: false);

    /// <summary>The new amount of a class; the factor is on the mean of dossiers, and not on an amount that stayed for want of them.</summary>
    [Regel("HERIJK-7")]
    public Breuk? Bedrag(Klasseoplossing klasse) => klasse.Bedrag * (klasse.IsHerijkt ? Factor : 1);

    /// <summary>The new rate of a group; the factor is on what dossiers gave, and not on a rate that stayed for want of them.</summary>
    [Regel("HERIJK-7")]
    public Breuk Tarief(Tariefoplossing tarief) => tarief.Tarief * (tarief.IsHerijkt ? Factor : 1);

    /// <summary>What dossiers cost before the factor, in classes whose amount or rate was made anew, or in the others.</summary>
    private Breuk Kosten(IEnumerable<Profieloplossing> profielen, bool herijkt)
    {
        var som = Breuk.Nul;
        foreach (var profiel in profielen)
        {
            var tarief = Tarieven[(int)profiel.Telling.Profiel.Zorgprofiel.Maatwerkgroep];
            foreach (var klasse in profiel.Klassen)
            {
                if ((klasse.Bedrag is null ? tarief.IsHerijkt : klasse.IsHerijkt) != herijkt) continue;
                som += klasse.Bedrag is { } bedrag ? bedrag * klasse.Aantal : UrenPerJaar(klasse.Seconden) * tarief.Tarief;
            }
        }

        return som;
    }

    /// <summary>The rate of a group: the sum of the amounts of maatwerk divided by that of its hours, indirect hours included; not rounded.</summary>
    [Regel("HERIJK-5")]
    private Tariefoplossing Tarief(Maatwerkgroep groep)
    {
        var (aantal, bedrag, seconden) = (0L, Breuk.Nul, Breuk.Nul);
        foreach (var profiel in Profielen.Where(profiel => profiel.Telling.Profiel.Zorgprofiel.Maatwerkgroep == groep))
        {
            foreach (var zone in profiel.Zones.Where(zone => zone.Meerzorgprofiel is null))
            {
                bedrag = zone.Banden.Aggregate(bedrag, (som, band) => som + profiel.Telling.Bedragen(band).Som * _index);
                foreach (var (cel, inhoud) in profiel.Telling.Cellen.Where(paar => zone.Bevat(paar.Key.Band)))
                {
                    aantal += inhoud.Aantal;
                    seconden += inhoud.Seconden;
                }
            }
        }

        var uren = UrenPerJaar(seconden);
        return new(groep, aantal, bedrag, uren, aantal == 0 ? _basis.MaatwerkUurtarief(groep).Exact * _index : bedrag / uren);
    }

    private Breuk UrenPerJaar(Breuk secondenPerWeek) =>
        secondenPerWeek / Profieltelling.SecondenPerUur / Urenopbouw.DagenPerWeek * _basis.DagenPerJaar.Exact;
}

/// <summary>The rate of a group; without dossiers the rate there was, indexed.</summary>
/// <param name="Groep">The group.</param>
/// <param name="Aantal">The dossiers of maatwerk.</param>
/// <param name="Bedrag">The sum of their yearly amounts.</param>
/// <param name="Uren">The sum of their hours per year, indirect hours included.</param>
/// <param name="Tarief">Euros per hour.</param>
internal readonly record struct Tariefoplossing(Maatwerkgroep Groep, long Aantal, Breuk Bedrag, Breuk Uren, Breuk Tarief)
{
    /// <summary>Whether the rate follows from dossiers.</summary>
    public bool IsHerijkt => Aantal > 0;
}

/// <summary>A class under the new bounds.</summary>
/// <param name="Zone">Which money bands it stands for.</param>
/// <param name="Vanaf">The lower bound of the meerzorguren.</param>
/// <param name="Bedrag">The new 100 % amount before the factor; <see langword="null"/> for maatwerk.</param>
/// <param name="IsHerijkt">Whether the amount is the mean of dossiers.</param>
/// <param name="Aantal">The dossiers whose hours lead here.</param>
/// <param name="Seconden">The sum of their meerzorguren, seconds per week.</param>
internal readonly record struct Klasseoplossing(Zone Zone, Uren Vanaf, Breuk? Bedrag, bool IsHerijkt, long Aantal, Breuk Seconden);

/// <summary>The new classes of one zorgprofiel.</summary>
internal sealed class Profieloplossing
{
    public Profieloplossing(Profieltelling telling, bool omgezet, Herijkingsbeleid beleid, Breuk index)
    {
        Telling = telling;
        Zones = Zone.Van(telling, beleid, omgezet);
        bool huidige = beleid is { Overlap.Waarde: Overlapkeuze.MinsteAfwijking, GelijkeGrenzen.Waarde: GelijkeGrenzen.Huidige };
        Grenzen = Grensbepaling.Grenzen(Aantallen(huidige), telling.LaagsteStap, beleid.Overlap.Waarde, beleid.GelijkeGrenzen.Waarde);
        Klassen = [.. Zones.Select((zone, nummer) => Klasse(zone, nummer, index))];
        Voor = Zones.SelectMany(zone => zone.Banden).Aggregate(Breuk.Nul, (som, band) => som + telling.Bedragen(band).Som) * index;
    }

    public Profieltelling Telling { get; }

    public ImmutableArray<Zone> Zones { get; }

    /// <summary>The meerzorgprofielen, from low to high.</summary>
    public IEnumerable<int> Meerzorgprofielen => Zones.Select(zone => zone.Meerzorgprofiel).OfType<int>();

    public ImmutableArray<Klasseoplossing> Klassen { get; }

    /// <summary>The total of the dossiers without tariefpercentage, at the new price level.</summary>
    public Breuk Voor { get; }

    /// <summary>The steps up to and including which the classes but the last go.</summary>
    public ImmutableArray<int> Grenzen { get; }

    /// <summary>The place in <see cref="Klassen"/> of what is counted in a cell.</summary>
    public int KlasseVan(Profieltelling.Cel cel)
    {
        int klasse = 0;
        while (klasse < Grenzen.Length && cel.Stap > Grenzen[klasse]) klasse++;
        return klasse;
    }

    /// <summary>Per zone the dossiers in its money bands, by step; a class that stays without dossiers has its steps of today.</summary>
    /// <param name="huidige">Whether the other classes have those too, so that of equally good bounds those of today are taken.</param>
    private ImmutableArray<SortedDictionary<int, long>> Aantallen(bool huidige)
    {
        ImmutableArray<int[]> vanNu = [.. Zones.Select(zone => StappenVanNu(zone, ookMetDossiers: huidige))];
        long gewicht = 1 + vanNu.Sum(stappen => stappen.Length); // all those steps together weigh less than one dossier: none makes way for them
        return
        [
            .. Zones.Zip(vanNu, (zone, stappen) =>
            {
                var aantallen = new SortedDictionary<int, long>(stappen.ToDictionary(stap => stap, _ => 1L));
                foreach (var (cel, inhoud) in Telling.Cellen.Where(paar => zone.Bevat(paar.Key.Band)))
                    aantallen[cel.Stap] = aantallen.GetValueOrDefault(cel.Stap) + inhoud.Aantal * gewicht;
                return aantallen;
            }),
        ];
    }

    private int[] StappenVanNu(Zone zone, bool ookMetDossiers) =>
        zone != Zones[^1] && (ookMetDossiers || !zone.HeeftDossiers(Telling)) && Telling.OudeRange(zone) is { } range ? [.. Telling.Stappen(range)] : [];

    /// <summary>The mean in the money band of a meerzorgprofiel, or the amount there was for one that stays without dossiers.</summary>
    private Breuk? Bedrag(Zone zone) => zone.Meerzorgprofiel is not { } band ? null
        : zone.HeeftDossiers(Telling) ? Telling.Bedragen(band).Gemiddelde
        : Telling.OudeRange(zone)!.Jaarbedrag!.Exact;

    private Klasseoplossing Klasse(Zone zone, int nummer, Breuk index)
    {
        var (aantal, seconden) = (0L, Breuk.Nul);
        foreach (var (cel, inhoud) in Telling.Cellen.Where(paar => KlasseVan(paar.Key) == nummer))
        {
            aantal += inhoud.Aantal;
            seconden += inhoud.Seconden;
        }

        // The threshold is that of the base hours, which is no outcome of dossiers.
        var vanaf = nummer == 0 ? Telling.Profiel.Ranges[0].Vanaf.Waarde : Telling.Vanaf(Grenzen[nummer - 1]);
        return new(zone, vanaf, Bedrag(zone) is { } bedrag ? bedrag * index : null, zone.HeeftDossiers(Telling), aantal, seconden);
    }
}
