using System.Collections.Immutable;
using System.Globalization;

namespace Meerzorg.Rekentool.Jaarwissel;

/// <summary>Makes the parameter file of a new year: every amount and rate times one factor; hours, fractions and thresholds as they were. Nothing in it is published yet.</summary>
public static class Indexering
{
    private const string Herkomstsleutel = "geindexeerd";

    // Prices do not move this far in a year; beyond it one of the two amounts is probably a typing error.
    private const decimal LaagsteGewone = 0.8m;
    private const decimal HoogsteGewone = 1.25m;

    /// <summary>The file of a new year, indexed by the ratio of two maximum amounts per day.</summary>
    /// <param name="basis">The set to index; without overlays.</param>
    /// <param name="jaar">The new year.</param>
    /// <param name="van">The maximum per day of <paramref name="basis"/>, in euros.</param>
    /// <param name="naar">The maximum per day of the new year, in euros.</param>
    /// <param name="gecontroleerdOp">The day on which the values were compared with their source; <see langword="null"/> where nobody did that yet.</param>
    /// <returns>
    /// The file's content. Every value has status <c>afgeleid</c> with its derivation, also what was carried over, until somebody confirms it with its
    /// source; new amounts have 28 digits: they are not rounded to cents.
    /// </returns>
    /// <exception cref="ArgumentException">The year is that of the set, a maximum is not positive, or the set has overlays.</exception>
    [Regel("PARAM-12")]
    public static byte[] Indexeer(Parameterset basis, int jaar, decimal van, decimal naar, DateOnly? gecontroleerdOp = null)
    {
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(van);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(naar);
        ArgumentOutOfRangeException.ThrowIfEqual(jaar, basis.Jaar);
        ArgumentOutOfRangeException.ThrowIfLessThan(jaar, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(jaar, DateOnly.MaxValue.Year);
        if (!basis.Overlays.IsEmpty) throw new ArgumentException("Een set met overlays is geen jaarbestand; indexeer het jaarbestand en leg de overlay daarop.", nameof(basis));

        var bestand = basis.Bestand;
        var nieuweHerkomsten = bestand.Herkomsten.ToDictionary(paar => paar.Key, paar => Afgeleid(paar.Value, $"waarde van {basis.Jaar}, overgenomen en niet bevestigd"), StringComparer.Ordinal);
        var (maal, door) = (Getal(naar), Getal(van));

        Bestandswaarde Geindexeerd(Bestandswaarde waarde)
        {
            var sleutel = $"{Herkomstsleutel}-{waarde.Herkomst}";
            nieuweHerkomsten[sleutel] = Afgeleid(bestand.Herkomsten[waarde.Herkomst], $"waarde van {basis.Jaar} × {maal} ÷ {door}");
            var nieuw = (Breuk)decimal.Parse(waarde.Waarde, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * naar / van;
            return waarde with { Waarde = Getal(nieuw.NaarDecimaal()), Herkomst = sleutel };
        }

        const string FactorSleutel = "indexatie";
        nieuweHerkomsten[FactorSleutel] = new(
            bestand.Herkomsten[bestand.MaximaalEtmaalbedrag.Herkomst].Document, "maximaal etmaalbedrag", Waardestatus.Afgeleid, $"opgegeven bij het indexeren van {basis.Jaar} naar {jaar}");
        Bestandswaarde Maximum(string waarde) => new() { Waarde = waarde, Eenheid = Maat.EuroPerDag.Eenheid, Herkomst = FactorSleutel };

        var geindexeerd = bestand with
        {
            Jaar = jaar,
            Prijspeil = jaar,
            Geldig = new() { Van = new(jaar, 1, 1), TotEnMet = new(jaar, 12, 31) },
            GecontroleerdOp = gecontroleerdOp,
            Indexatie = new() { VanJaar = basis.Jaar, Maal = Maximum(maal), Door = Maximum(door) },
            MaximaalEtmaalbedrag = Geindexeerd(bestand.MaximaalEtmaalbedrag),
            MaatwerkUurtarief = bestand.MaatwerkUurtarief.ToDictionary(paar => paar.Key, paar => Geindexeerd(paar.Value), StringComparer.Ordinal),
            Zorgprofielen = bestand.Zorgprofielen.ToDictionary(
                paar => paar.Key,
                paar => paar.Value with { Ranges = [.. paar.Value.Ranges.Select(range => range with { Jaarbedrag = range.Jaarbedrag is { } bedrag ? Geindexeerd(bedrag) : null })] },
                StringComparer.Ordinal),
            Herkomsten = nieuweHerkomsten,
        };
        return Parameterschrijver.Schrijf(geindexeerd.AlsNieuw());
    }

    /// <summary>A warning where an index is so far from 1 that it is probably not meant.</summary>
    [Regel("PARAM-12")]
    internal static ImmutableArray<Melding> Opvallend(Breuk index, string pad)
    {
        if (index >= LaagsteGewone && index <= HoogsteGewone) return [];
        var (nl, en) = (Notatie.Getal(index.RondAf(4), Taal.Nederlands), Notatie.Getal(index.RondAf(4), Taal.Engels));
        return [new(Ernst.Waarschuwing, pad, "PARAM-12", new($"de index is {nl}, ver van 1: zijn beide bedragen per dag, en in euro's?", $"the index is {en}, far from 1: are both amounts per day, and in euros?"))];
    }

    /// <summary>The source of a value that was made from that of another year.</summary>
    private static Herkomst Afgeleid(Herkomst bron, string hoe) => bron with { Status = Waardestatus.Afgeleid, Afleiding = bron.Afleiding is null ? hoe : $"{hoe}; die zelf: {bron.Afleiding}" };

    private static string Getal(decimal waarde) => Notatie.Getal(waarde, Taal.Engels);
}
