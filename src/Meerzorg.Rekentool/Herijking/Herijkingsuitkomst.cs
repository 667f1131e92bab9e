using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Meerzorg.Rekentool.Jaarwissel;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool.Herijking;

/// <summary>New parameters, with the table of every step that led to them.</summary>
[JsonConverter(typeof(RekentoolConverter<Herijkingsuitkomst>))]
public sealed class Herijkingsuitkomst
{
    private readonly bool _kanNietNeutraal;

    internal Herijkingsuitkomst(Herijker herijker, Herijkingsdoel doel)
    {
        (Basis, Beleid, Doel) = (herijker.Basis, herijker.Beleid, doel);
        var index = doel.MaximaalEtmaalbedrag is { } maximum ? maximum / Basis.MaximaalEtmaalbedrag.Exact : 1;
        var omzetten = doel.Omzetten.ToImmutableHashSet();
        var oplossing = Oplossing.Van(herijker.Tellingen, Basis, Beleid, index, omzetten);
        var context = Herijking.Contextdrempel.Van(herijker.Context, oplossing.Voor / index, Beleid.Contextdecimalen.Waarde);

        Index = index.NaarDecimaal();
        (Factor, _kanNietNeutraal) = (oplossing.Factor.NaarDecimaal(), oplossing.KanNietNeutraal);
        Aantal = herijker.Context.Aantal;
        Bovengrenzen = [.. herijker.Banden.Bovengrenzen.Select(grens => (grens * index).NaarDecimaal())];
        Zorgprofielen =
        [
            .. oplossing.Profielen.Select(profiel => new Profielrij(
                profiel.Telling.Profiel.Zorgprofiel,
                profiel.Telling.OnderDrempel,
                Spreidingen(profiel.Telling, Enumerable.Range(1, profiel.Telling.Banden), index),
                profiel.Voor.RondAf(2),
                oplossing.NaVan(profiel).RondAf(2))),
        ];
        OnderDrempel = Zorgprofielen.Sum(profiel => profiel.OnderDrempel);
        Banden = [.. oplossing.Profielen.SelectMany(profiel => Bandrijen(profiel, index))];
        Grenzen = [.. oplossing.Profielen.SelectMany(Grensrijen)];
        Klassen = [.. oplossing.Profielen.SelectMany(profiel => Klasserijen(profiel, oplossing))];
        Tarieven = [.. oplossing.Tarieven.Select(tarief => (
            tarief.Groep, tarief.Aantal, tarief.Bedrag.NaarDecimaal(), tarief.Uren.NaarDecimaal(), oplossing.Tarief(tarief).NaarDecimaal(), Basis.MaatwerkUurtarief(tarief.Groep).Waarde))];
        (AandeelContextkosten, AandeelMetContextkosten, Contextdrempel) = (context.AandeelKosten.NaarDecimaal(), context.AandeelDossiers.NaarDecimaal(), context.Drempel);
        (Voor, Na) = (oplossing.Voor.RondAf(2), oplossing.NaFactor.RondAf(2));
        Overgangen = [.. oplossing.Profielen.SelectMany(Klasseovergangen)];
        Wolk = [.. herijker.Tellingen.SelectMany(telling => Wolkvakken(telling, [.. herijker.Banden.Vakgrenzen.Select(grens => (grens * index).NaarDecimaal())]))];
        Voorstellen =
        [
            .. oplossing.Profielen.Where(profiel => !omzetten.Contains(profiel.Telling.Profiel.Zorgprofiel))
                .Select(profiel => Voorstel(profiel, oplossing)).OfType<(Zorgprofiel, ImmutableArray<int>, long, decimal)>(),
        ];
        Jaarbestand = [.. Herijkingsbestand.Maak(Basis, oplossing, context, doel, Beleid)];
        Parameters = Parameterset.Lees(Jaarbestand.AsSpan(), doel.Jaar.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The parameters of the year of the dossiers.</summary>
    public Parameterset Basis { get; }

    /// <summary>What the source leaves open, as it was filled in.</summary>
    public Herijkingsbeleid Beleid { get; }

    internal Herijkingsdoel Doel { get; }

    /// <summary>The new parameters, checked.</summary>
    public Parameterset Parameters { get; }

    /// <summary>The content of the new year file (UTF-8).</summary>
    public ImmutableArray<byte> Jaarbestand { get; }

    /// <summary>The dossiers that count: those at or above the threshold of 25 %.</summary>
    public long Aantal { get; }

    /// <summary>The dossiers below the threshold, which do not count (K23).</summary>
    public long OnderDrempel { get; }

    /// <summary>The new price level divided by that of the dossiers.</summary>
    public decimal Index { get; }

    /// <summary>What deserves attention before the new parameters are used; empty when nothing does.</summary>
    public ImmutableArray<Melding> Bevindingen => [.. Jaarwissel.Indexering.Opvallend(Index, "maximaalEtmaalbedrag"), .. NietNeutraal()];

    /// <summary>What every amount and rate that dossiers made anew was multiplied by so that the total stays the same (HERIJK-7); 1 where nothing was. What stayed for want of dossiers does not bear it.</summary>
    public decimal Factor { get; }

    /// <summary>The upper bounds of the money bands at the new price level, euros per year.</summary>
    public ImmutableArray<decimal> Bovengrenzen { get; }

    /// <summary>Counts, means and spread per zorgprofiel (HERIJK-1); those without dossiers included.</summary>
    public ImmutableArray<Profielrij> Zorgprofielen { get; }

    /// <summary>Counts, means and spread per zorgprofiel and money band (HERIJK-1 … HERIJK-4); bands without dossiers included.</summary>
    public ImmutableArray<Bandrij> Banden { get; }

    /// <summary>How the bounds above the threshold came about: the hours that were parted, the whole hours that part them, and the shift (HERIJK-4).</summary>
    public ImmutableArray<Grensrij> Grenzen { get; }

    /// <summary>The new classes with their bounds and amounts (HERIJK-2, HERIJK-4).</summary>
    public ImmutableArray<Klasserij> Klassen { get; }

    /// <summary>
    /// The hourly rate of each maatwerkgroep (HERIJK-5): the dossiers of maatwerk, none of which leaves the rate as it was, indexed; the sum of their yearly
    /// amounts at the new price level and of their hours per year, indirect hours included; the new rate, unrounded, factor of HERIJK-7 included; and the old one
    /// at its own price level.
    /// </summary>
    public ImmutableArray<(Maatwerkgroep Groep, long Aantal, decimal Bedrag, decimal Uren, decimal Tarief, decimal OudTarief)> Tarieven { get; }

    /// <summary>The share of context costs in all costs (HERIJK-6).</summary>
    public decimal AandeelContextkosten { get; }

    /// <summary>The share of the dossiers that have context costs (HERIJK-6).</summary>
    public decimal AandeelMetContextkosten { get; }

    /// <summary>The new context threshold (HERIJK-6); <see langword="null"/> where the shares give none, which leaves it as it was.</summary>
    public decimal? Contextdrempel { get; }

    /// <summary>What all dossiers together cost, indexed and without tariefpercentage, euros per year; in cents (HERIJK-7).</summary>
    public decimal Voor { get; }

    /// <summary>What they cost under the new parameters (HERIJK-7).</summary>
    public decimal Na { get; }

    /// <summary>After − before; 0 where the calibration is cost-neutral, but for rounding.</summary>
    public decimal Verschil => Na - Voor;

    /// <summary>The dossiers by zorgprofiel and class before and after, stayers included.</summary>
    public ImmutableArray<Klasseovergang> Overgangen { get; }

    /// <summary>
    /// The dossiers by hours and amount, as a chart can draw them; cells without dossiers are left out. The lower bound of the meerzorguren per week is a place
    /// where a class can begin, or 0:00 for what is below the first of those; amounts are per year, without tariefpercentage, at the new price level; the highest
    /// cells have no upper bound.
    /// </summary>
    public ImmutableArray<(Zorgprofiel Zorgprofiel, Uren UrenVanaf, Uren UrenTot, decimal BedragVanaf, decimal? BedragTot, long Aantal)> Wolk { get; }

    /// <summary>
    /// Maatwerk that has enough dossiers to become meerzorgprofielen, and did not (HERIJK-3, yearly maintenance): the meerzorgprofielen that the zorgprofiel would
    /// get, the dossiers in their money bands, and what it does to the total of all dossiers before the factor of HERIJK-7, euros per year, in cents.
    /// </summary>
    public ImmutableArray<(Zorgprofiel Zorgprofiel, ImmutableArray<int> Meerzorgprofielen, long Aantal, decimal Effect)> Voorstellen { get; }

    /// <summary>Calibrates from dossiers in one go.</summary>
    /// <param name="dossiers">The dossiers; a faulty one refuses them all.</param>
    /// <param name="basis">The parameters of the year of the dossiers.</param>
    /// <param name="doel">What to work towards.</param>
    /// <param name="beleid">What the source leaves open; <see langword="null"/> for <see cref="Herijkingsbeleid.Standaard"/>.</param>
    /// <exception cref="OngeldigeInvoerException">A dossier has faults, the target is not possible or there are no dossiers above the threshold.</exception>
    /// <exception cref="OngeldigeParametersException">The dossiers lead to parameters that the checks refuse.</exception>
    internal static Herijkingsuitkomst Van(IEnumerable<Herijkingsdossier> dossiers, Parameterset basis, Herijkingsdoel doel, Herijkingsbeleid? beleid = null)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        var herijker = new Herijker(basis, beleid);
        var fouten = ImmutableArray.CreateBuilder<Fout>();
        foreach (var (nummer, dossier) in dossiers.Index())
            fouten.AddRange(herijker.Voeg(dossier).Select(fout => fout.Onder(string.Create(CultureInfo.InvariantCulture, $"dossiers.{nummer + 1}"))));
        return fouten.Count == 0 ? herijker.Bereken(doel) : throw new OngeldigeInvoerException(Herijker.Aanhef, fouten.ToImmutable());
    }

    /// <summary>The zorgprofielen that have dossiers.</summary>
    public IEnumerable<Zorgprofiel> MetDossiers => Zorgprofielen.Where(profiel => profiel.Spreiding.Aantal > 0).Select(profiel => profiel.Zorgprofiel);

    /// <summary>The year and the number of dossiers.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"herijking {Basis.Naam} → {Doel.Jaar}, {Notatie.Dossiers(Aantal)}");

    [Regel("HERIJK-7")]
    private IEnumerable<Melding> NietNeutraal()
    {
        if (!_kanNietNeutraal) yield break;
        yield return new(Ernst.Waarschuwing, "kostenneutraal", "HERIJK-7", new(
            "het totaal na is met geen factor gelijk te maken aan dat voor: naar hun uren vallen de dossiers in klassen waarvan het bedrag of tarief bij gebrek aan dossiers blijft",
            "no factor makes the total after equal to that before: by their hours the dossiers are in classes whose amount or rate stays for want of dossiers"));
    }

    private IEnumerable<Bandrij> Bandrijen(Profieloplossing profiel, Breuk index)
    {
        for (int band = 1; band <= profiel.Telling.Banden; band++)
        {
            var spreiding = Spreidingen(profiel.Telling, [band], index);
            yield return new(
                profiel.Telling.Profiel.Zorgprofiel, band, spreiding, spreiding.Aantal >= Beleid.MinimumAantal.Waarde, profiel.Zones.Any(zone => zone.Meerzorgprofiel == band));
        }
    }

    /// <summary>The dossiers of some bands together.</summary>
    private static Spreiding Spreidingen(Profieltelling telling, IEnumerable<int> banden, Breuk index) => Spreiding.Van(
        banden.Select(telling.Bedragen).Aggregate(default(Bedragsom), (som, band) => som.Met(band)).Maal(index), Bereik(telling, banden));

    private static Urenbereik Bereik(Profieltelling telling, IEnumerable<int> banden) =>
        banden.Select(telling.Bereik).Aggregate(default(Urenbereik), (uren, band) => uren.Met(band));

    private static IEnumerable<Grensrij> Grensrijen(Profieloplossing profiel)
    {
        var telling = profiel.Telling;
        foreach (var (nummer, stap) in profiel.Grenzen.Index())
        {
            var (lager, hoger) = (profiel.Zones[nummer], profiel.Zones[nummer + 1]);
            yield return new(
                telling.Profiel.Zorgprofiel, lager.Klasse, hoger.Klasse,
                Bereik(telling, lager.Banden).Maximum, Bereik(telling, hoger.Banden).Minimum, telling.HeleUren(stap), telling.Verschuiving, telling.Vanaf(stap));
        }
    }

    private static IEnumerable<(Zorgprofiel, Uren, Uren, decimal, decimal?, long)> Wolkvakken(Profieltelling telling, ImmutableArray<decimal> vakgrenzen) =>
        from cel in telling.Wolk
        orderby cel.Key.Stap, cel.Key.Vak
        select (
            telling.Profiel.Zorgprofiel,
            cel.Key.Stap == 0 ? Uren.Nul : telling.Vanaf(cel.Key.Stap - 1),
            telling.Vanaf(cel.Key.Stap),
            cel.Key.Vak == 0 ? 0 : vakgrenzen[cel.Key.Vak - 1],
            cel.Key.Vak < vakgrenzen.Length ? vakgrenzen[cel.Key.Vak] : (decimal?)null,
            cel.Value);

    private static IEnumerable<Klasserij> Klasserijen(Profieloplossing profiel, Oplossing oplossing)
    {
        foreach (var (nummer, klasse) in profiel.Klassen.Index())
        {
            var oud = profiel.Telling.OudeRange(klasse.Zone);
            long afwijkend = profiel.Telling.Cellen.Where(paar => profiel.KlasseVan(paar.Key) == nummer && !klasse.Zone.Bevat(paar.Key.Band)).Sum(paar => paar.Value.Aantal);
            yield return new(
                profiel.Telling.Profiel.Zorgprofiel, klasse.Zone.Klasse, klasse.Vanaf, oud?.Vanaf.Waarde,
                oplossing.Bedrag(klasse)?.NaarDecimaal(), oud?.Jaarbedrag?.Waarde, klasse.Aantal, afwijkend);
        }
    }

    private static IEnumerable<Klasseovergang> Klasseovergangen(Profieloplossing profiel) =>
        from paar in profiel.Telling.Cellen
        group paar.Value.Aantal by (Van: paar.Key.OudeKlasse, Naar: profiel.KlasseVan(paar.Key)) into groep
        orderby groep.Key
        select new Klasseovergang(profiel.Telling.Profiel.Ranges[groep.Key.Van].Klasse, profiel.Klassen[groep.Key.Naar].Zone.Klasse, groep.Sum())
        {
            Zorgprofiel = profiel.Telling.Profiel.Zorgprofiel,
        };

    /// <summary>What it does to convert the maatwerk of one more zorgprofiel, where its counts allow.</summary>
    [Regel("HERIJK-3")]
    private static (Zorgprofiel, ImmutableArray<int>, long, decimal)? Voorstel(Profieloplossing profiel, Oplossing oplossing)
    {
        var (met, omgezet) = oplossing.MetOmgezet(profiel);
        var erbij = omgezet.Meerzorgprofielen.Except(profiel.Meerzorgprofielen).ToImmutableArray();
        return erbij.IsEmpty
            ? null
            : (profiel.Telling.Profiel.Zorgprofiel, erbij, erbij.Sum(band => profiel.Telling.Bedragen(band).Aantal), (met.Na - oplossing.Na).RondAf(2));
    }
}
