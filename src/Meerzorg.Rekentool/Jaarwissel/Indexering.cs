using System.Globalization;

namespace Meerzorg.Rekentool.Jaarwissel;

/// <summary>Makes the parameter file of a new year: every amount and rate times one factor; hours, fractions and thresholds as they were.</summary>
public static class Indexering
{
    private const string Herkomstsleutel = "geindexeerd";

    /// <summary>The file of a new year, indexed by the ratio of two maximum amounts per day.</summary>
    /// <param name="basis">The set to index; without overlays.</param>
    /// <param name="jaar">The new year.</param>
    /// <param name="van">The maximum per day of <paramref name="basis"/>, in euros.</param>
    /// <param name="naar">The maximum per day of the new year, in euros.</param>
    /// <param name="gecontroleerdOp">The date to put in the file as the day it was checked.</param>
    /// <returns>The file's content. New amounts have status <c>afgeleid</c> with their derivation, and 28 digits: they are not rounded to cents.</returns>
    /// <exception cref="ArgumentException">The year is that of the set, a maximum is not positive, or the set has overlays.</exception>
    [Regel("PARAM-12")]
    public static byte[] Indexeer(Parameterset basis, int jaar, decimal van, decimal naar, DateOnly gecontroleerdOp)
    {
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(van);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(naar);
        ArgumentOutOfRangeException.ThrowIfEqual(jaar, basis.Jaar);
        ArgumentOutOfRangeException.ThrowIfLessThan(jaar, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(jaar, DateOnly.MaxValue.Year);
        if (!basis.Overlays.IsEmpty) throw new ArgumentException("Een set met overlays is geen jaarbestand; indexeer het jaarbestand en leg de overlay daarop.", nameof(basis));

        var bestand = basis.Bestand;
        var nieuweHerkomsten = new Dictionary<string, Parameterbestand.Bronvermelding>(bestand.Herkomsten, StringComparer.Ordinal);
        var (maal, door) = (Getal(naar), Getal(van));

        Parameterbestand.Bestandswaarde Geindexeerd(Parameterbestand.Bestandswaarde waarde)
        {
            var bron = bestand.Herkomsten[waarde.Herkomst];
            var sleutel = $"{Herkomstsleutel}-{waarde.Herkomst}";
            nieuweHerkomsten[sleutel] = new()
            {
                Document = bron.Document,
                Plaats = bron.Plaats,
                Status = Waardestatus.Afgeleid,
                Afleiding = $"waarde van {basis.Jaar} × {maal} ÷ {door}" + (bron.Afleiding is null ? "" : $"; die zelf: {bron.Afleiding}"),
                Opmerking = bron.Opmerking,
            };
            var nieuw = (Breuk)decimal.Parse(waarde.Waarde, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * naar / van;
            return waarde with { Waarde = Getal(nieuw.NaarDecimaal()), Herkomst = sleutel };
        }

        const string FactorSleutel = "indexatie";
        nieuweHerkomsten[FactorSleutel] = new()
        {
            Document = bestand.Herkomsten[bestand.MaximaalEtmaalbedrag.Herkomst].Document,
            Plaats = "maximaal etmaalbedrag",
            Status = Waardestatus.Afgeleid,
            Afleiding = $"opgegeven bij het indexeren van {basis.Jaar} naar {jaar}",
        };
        Parameterbestand.Bestandswaarde Maximum(string waarde) => new() { Waarde = waarde, Eenheid = "euro per dag", Herkomst = FactorSleutel };

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
        return Parameterschrijver.Schrijf(geindexeerd.MetGebruikteHerkomsten());
    }

    private static string Getal(decimal waarde) => Notatie.Getal(waarde, Taal.Engels);
}
