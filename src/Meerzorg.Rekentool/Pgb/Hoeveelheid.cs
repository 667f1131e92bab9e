using System.Text.Json.Serialization;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool.Pgb;

/// <summary>An exact quantity per week in the unit of its function: hours, dagdelen, etmalen or ritten.</summary>
[JsonConverter(typeof(RekentoolConverter<Hoeveelheid>))]
public readonly record struct Hoeveelheid
{
    private const int SecondenPerUur = 3600;

    internal Hoeveelheid(Breuk aantal, Zorgeenheid eenheid) => (Aantal, Eenheid) = (aantal, eenheid);

    /// <summary>The unit.</summary>
    public Zorgeenheid Eenheid { get; }

    /// <summary>The quantity in its unit: exact where 28 digits hold it, otherwise rounded to those.</summary>
    /// <exception cref="OngeldigeInvoerException">No decimal holds it.</exception>
    public decimal Waarde => Aantal.NaarDecimaal();

    internal Breuk Aantal { get; }

    /// <summary>Of a quantity of hours: the time.</summary>
    internal Uren AlsUren => Uren.VanExacteSeconden(Aantal * SecondenPerUur);

    /// <summary>A quantity of hours.</summary>
    /// <param name="uren">The time.</param>
    public static Hoeveelheid Van(Uren uren) => new(uren.InUren, Zorgeenheid.Uren);

    /// <summary>A quantity in another unit, or in decimal hours.</summary>
    /// <param name="aantal">How many.</param>
    /// <param name="eenheid">Of what.</param>
    public static Hoeveelheid Van(decimal aantal, Zorgeenheid eenheid) => new(aantal, eenheid);

    /// <summary>The quantity with its unit: "8:30 uur", "3,5 dagdelen".</summary>
    /// <param name="taal">The language.</param>
    public string In(Taal taal) => $"{Getal(taal)} {Eenheid.Naam().In(taal)}";

    /// <summary>The quantity with its unit, in Dutch.</summary>
    public override string ToString() => In(Taal.Nederlands);

    internal Tekst AlsTekst => new(In(Taal.Nederlands), In(Taal.Engels));

    internal string Getal(Taal taal) => Eenheid == Zorgeenheid.Uren
        ? AlsUren.ToString(taal)
        : Notatie.Getal(Aantal.AfgerondOp(4), taal);
}
