using System.Collections.Immutable;
using System.Globalization;

namespace Meerzorg.Rekentool.Jaarwissel;

/// <summary>A new year: makes its parameter file, and lays it beside the year before.</summary>
public static class Indexering
{
    /// <summary>
    /// How many digits a new amount has: as many as the official form gives. It is then off by less than one part in 10^15, and the numbers of a set stay
    /// small enough for the fastest calculation, also after indexing again and again.
    /// </summary>
    internal const int Cijfers = 16;

    private const string Herkomstsleutel = "geindexeerd";

    // Prices do not move this far in a year; beyond it one of the two amounts is probably a typing error.
    private const decimal LaagsteGewone = 0.8m;
    private const decimal HoogsteGewone = 1.25m;

    /// <summary>The file of a new year, indexed by the ratio of two maximum amounts per day: every amount and rate times one factor; hours, fractions and thresholds as they were.</summary>
    /// <param name="basis">The set to index; without overlays.</param>
    /// <param name="jaar">The new year.</param>
    /// <param name="van">The maximum per day of <paramref name="basis"/>, in euros.</param>
    /// <param name="naar">The maximum per day of the new year, in euros.</param>
    /// <param name="gecontroleerdOp">The day on which the values were compared with their source; <see langword="null"/> where nobody did that yet.</param>
    /// <param name="schema">Where the JSON Schema is, seen from where the file will stand; the file does not say it when left out.</param>
    /// <returns>
    /// The file's content. Every value has status <c>afgeleid</c> with its derivation, also what was carried over, until somebody confirms it with its
    /// source; new amounts have 16 digits, so they are not rounded to cents. What the file confirms it keeps, where that has nothing to do with another year.
    /// </returns>
    /// <exception cref="ArgumentException">The year is that of the set, a maximum is not positive, or the set has overlays.</exception>
    [Regel("PARAM-12")]
    public static byte[] Indexeer(Parameterset basis, int jaar, decimal van, decimal naar, DateOnly? gecontroleerdOp = null, string? schema = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(van);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(naar);
        var bestand = VanJaar(basis, jaar, gecontroleerdOp);
        var nieuweHerkomsten = bestand.Herkomsten.ToDictionary(StringComparer.Ordinal);
        var (maal, door) = (Getal(naar), Getal(van));

        Bestandswaarde Geindexeerd(Bestandswaarde waarde)
        {
            var sleutel = $"{Herkomstsleutel}-{waarde.Herkomst}";
            nieuweHerkomsten[sleutel] = Afgeleid(basis.Bestand.Herkomsten[waarde.Herkomst], $"waarde van {basis.Jaar} × {maal} ÷ {door}");
            var nieuw = (Breuk)decimal.Parse(waarde.Waarde, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * naar / van;
            return waarde with { Waarde = Getal(nieuw.InCijfers(Cijfers)), Herkomst = sleutel };
        }

        const string FactorSleutel = "indexatie";
        nieuweHerkomsten[FactorSleutel] = new(
            bestand.Herkomsten[bestand.MaximaalEtmaalbedrag.Herkomst].Document, "maximaal etmaalbedrag", Waardestatus.Afgeleid, $"opgegeven bij het indexeren van {basis.Jaar} naar {jaar}");
        Bestandswaarde Maximum(string waarde) => new() { Waarde = waarde, Eenheid = Maat.EuroPerDag.Eenheid, Herkomst = FactorSleutel };

        var geindexeerd = bestand with
        {
            Indexatie = new() { VanJaar = basis.Jaar, Maal = Maximum(maal), Door = Maximum(door) },
            MaximaalEtmaalbedrag = Geindexeerd(bestand.MaximaalEtmaalbedrag),
            MaatwerkUurtarief = bestand.MaatwerkUurtarief.ToDictionary(paar => paar.Key, paar => Geindexeerd(paar.Value), StringComparer.Ordinal),
            Zorgprofielen = bestand.Zorgprofielen.ToDictionary(
                paar => paar.Key,
                paar => paar.Value with { Ranges = [.. paar.Value.Ranges.Select(range => range with { Jaarbedrag = range.Jaarbedrag is { } bedrag ? Geindexeerd(bedrag) : null })] },
                StringComparer.Ordinal),
            Herkomsten = nieuweHerkomsten,
        };
        return Parameterschrijver.Schrijf(geindexeerd.AlsNieuw(basis) with { Schema = schema });
    }

    /// <summary>The file of a year of which a document publishes values: those as they are published, and everything else as it was in another year, unconfirmed.</summary>
    /// <param name="basis">The set of the other year; without overlays.</param>
    /// <param name="jaar">The year.</param>
    /// <param name="gepubliceerd">
    /// The published values by their place in a year file, written as there, each with its source, of which no two have the same place: also
    /// <c>zorgprofielen.VG7.prestaties.Z473.behandeling</c> (<c>true</c>) and <c>zorgprofielen.VG7.ranges.1.uitkomst</c> (<c>meerzorgprofiel 1</c>). Of the
    /// zorgprofielen those are in the file that are published, whole.
    /// </param>
    /// <param name="gecontroleerdOp">The day on which the values were compared with their source; <see langword="null"/> where nobody did that yet.</param>
    /// <param name="schema">Where the JSON Schema is, seen from where the file will stand; the file does not say it when left out.</param>
    /// <returns>
    /// The file's content. What is carried over has status <c>afgeleid</c>, as after <see cref="Indexeer"/>; what is confirmed stays so where the value did, also
    /// by the package's own file of the year.
    /// </returns>
    /// <exception cref="ArgumentException">The year is that of the set, the set has overlays, a place is unknown or given twice, or a zorgprofiel is not whole.</exception>
    public static byte[] NeemOver(Parameterset basis, int jaar, IEnumerable<(string Pad, string Waarde, Herkomst Herkomst)> gepubliceerd, DateOnly? gecontroleerdOp = null, string? schema = null)
    {
        ArgumentNullException.ThrowIfNull(gepubliceerd);
        return Parameterschrijver.Schrijf(new Overname(basis, VanJaar(basis, jaar, gecontroleerdOp), gepubliceerd).Bestand() with { Schema = schema });
    }

    /// <summary>
    /// Everything that the checks find: <see cref="Parameterset.Bevindingen"/>, and, beside another year, every difference that the indexation does not
    /// explain (PARAM-12, PARAM-15), so that a digit that was typed wrong is found too. What the file confirms with a reason is not.
    /// </summary>
    /// <param name="set">The set.</param>
    /// <param name="naast">The set of the other year; left out, the one of the package that <see cref="Vergelijkingsjaar"/> names.</param>
    /// <exception cref="ArgumentException">It is a set of the same year.</exception>
    /// <example><code>
    /// Parameterset nieuw = Parameterset.Lees(File.ReadAllBytes("2027.json"), "2027.json");
    /// Parameterset eigen = nieuw.Met(new Overlay("proef", "brief", [new("nachtstandaard", "3:00")]));
    /// foreach (Melding bevinding in eigen.Controleer()) Console.WriteLine(bevinding);
    /// // waarschuwing: nachtstandaard: 3:00; in 2026 is het 2:00; eigen waarde [PARAM-15]
    /// </code></example>
    public static ImmutableArray<Melding> Controleer(this Parameterset set, Parameterset? naast = null)
    {
        ArgumentNullException.ThrowIfNull(set);
        if (naast is not null) ArgumentOutOfRangeException.ThrowIfEqual(naast.Jaar, set.Jaar, nameof(naast));
        naast ??= set.Vergelijkingsjaar() is { } jaar ? Rekentool.Voor(jaar).Parameters : null;
        return naast is not null
            ? new Jaarvergelijker(set, naast).Bevindingen()
            : [.. set.Bevindingen, new(Ernst.Waarschuwing, "", "PARAM-15", new("er is geen ander jaar om de waarden naast te leggen", "there is no other year to lay the values beside"))];
    }

    /// <summary>
    /// The year of the package beside which <see cref="Controleer"/> lays a set: the year it says its amounts were indexed from, or else the nearest,
    /// an earlier one first; <see langword="null"/> where there is no other.
    /// </summary>
    /// <param name="set">The set.</param>
    public static int? Vergelijkingsjaar(this Parameterset set)
    {
        ArgumentNullException.ThrowIfNull(set);
        if (set.GeindexeerdVan is { } van && van != set.Jaar && Rekentool.Jaren.Contains(van)) return van;
        return Rekentool.Jaren.Where(jaar => jaar != set.Jaar).OrderBy(jaar => (jaar > set.Jaar, Math.Abs(jaar - set.Jaar))).Cast<int?>().FirstOrDefault();
    }

    /// <summary>A warning where an index is so far from 1 that it is probably not meant.</summary>
    [Regel("PARAM-12")]
    internal static ImmutableArray<Melding> Opvallend(Breuk index, string pad)
    {
        if (index >= LaagsteGewone && index <= HoogsteGewone) return [];
        var (nl, en) = (Notatie.Getal(index.RondAf(4), Taal.Nederlands), Notatie.Getal(index.RondAf(4), Taal.Engels));
        return [new(Ernst.Waarschuwing, pad, "PARAM-12", new($"de index is {nl}, ver van 1: zijn beide bedragen per dag, en in euro's?", $"the index is {en}, far from 1: are both amounts per day, and in euros?"))];
    }

    /// <summary>The file of a set as that of another year, with everything carried over and nothing confirmed.</summary>
    private static Parameterbestand VanJaar(Parameterset basis, int jaar, DateOnly? gecontroleerdOp)
    {
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentOutOfRangeException.ThrowIfEqual(jaar, basis.Jaar);
        ArgumentOutOfRangeException.ThrowIfLessThan(jaar, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(jaar, DateOnly.MaxValue.Year);
        if (!basis.Overlays.IsEmpty) throw new ArgumentException("Een set met overlays is geen jaarbestand; indexeer het jaarbestand en leg de overlay daarop.", nameof(basis));
        return basis.Bestand with
        {
            Jaar = jaar,
            Prijspeil = jaar,
            Geldig = new() { Van = new(jaar, 1, 1), TotEnMet = new(jaar, 12, 31) },
            GecontroleerdOp = gecontroleerdOp,
            Herkomsten = basis.Bestand.Herkomsten.ToDictionary(paar => paar.Key, paar => Afgeleid(paar.Value, $"waarde van {basis.Jaar}, overgenomen en niet bevestigd"), StringComparer.Ordinal),
        };
    }

    /// <summary>The source of a value that was made from that of another year.</summary>
    private static Herkomst Afgeleid(Herkomst bron, string hoe) => bron with { Status = Waardestatus.Afgeleid, Afleiding = bron.Afleiding is null ? hoe : $"{hoe}; die zelf: {bron.Afleiding}" };

    private static string Getal(decimal waarde) => Notatie.Getal(waarde, Taal.Engels);
}
