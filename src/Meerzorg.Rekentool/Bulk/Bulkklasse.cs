namespace Meerzorg.Rekentool.Bulk;

/// <summary>The class of a dossier in one byte: <see cref="Classificatie"/> and the number of the meerzorgprofiel.</summary>
public enum Bulkklasse : byte
{
    /// <summary>The care fits within the regular zorgprofiel.</summary>
    BinnenZorgprofiel,

    /// <summary>More care than the zorgprofiel, but less than the threshold.</summary>
    NietMeerzorgwaardig,

    /// <summary>Meerzorgprofiel 1.</summary>
    Meerzorgprofiel1,

    /// <summary>Meerzorgprofiel 2.</summary>
    Meerzorgprofiel2,

    /// <summary>Meerzorgprofiel 3.</summary>
    Meerzorgprofiel3,

    /// <summary>Meerzorgprofiel 4.</summary>
    Meerzorgprofiel4,

    /// <summary>Meerzorgprofiel 5.</summary>
    Meerzorgprofiel5,

    /// <summary>Meerzorgprofiel 6.</summary>
    Meerzorgprofiel6,

    /// <summary>Maatwerk.</summary>
    Maatwerk,
}

/// <summary>What else there is to know of an outcome.</summary>
[Flags]
public enum Bulkvlaggen : byte
{
    /// <summary>Nothing.</summary>
    Geen = 0,

    /// <summary>Context costs in euros were asked for and tested: there is an amount to test them against.</summary>
    ContextGetoetst = 1,

    /// <summary>The context costs are above the threshold and may be discussed (CONTEXT-1).</summary>
    Bespreekbaar = 2,

    /// <summary>The maximum per day was reached (BEDRAG-3).</summary>
    Afgetopt = 4,
}

/// <summary>From classes in a byte to those of the individual calculation.</summary>
public static class Bulkklassen
{
    /// <summary>The class.</summary>
    /// <param name="klasse">The class in a byte.</param>
    public static Classificatie AlsClassificatie(this Bulkklasse klasse) => klasse switch
    {
        Bulkklasse.BinnenZorgprofiel => Classificatie.BinnenZorgprofiel,
        Bulkklasse.NietMeerzorgwaardig => Classificatie.NietMeerzorgwaardig,
        <= Bulkklasse.Meerzorgprofiel6 => Classificatie.Meerzorgprofiel,
        Bulkklasse.Maatwerk => Classificatie.Maatwerk,
        _ => throw new ArgumentOutOfRangeException(nameof(klasse)),
    };

    /// <summary>The number of the meerzorgprofiel, 1–6; <see langword="null"/> for another class.</summary>
    /// <param name="klasse">The class in a byte.</param>
    public static int? Meerzorgprofiel(this Bulkklasse klasse) =>
        klasse is >= Bulkklasse.Meerzorgprofiel1 and <= Bulkklasse.Meerzorgprofiel6 ? klasse - Bulkklasse.Meerzorgprofiel1 + 1 : null;

    internal static Bulkklasse Van(Profielrange range) =>
        range.Meerzorgprofiel is { } nummer ? Bulkklasse.Meerzorgprofiel1 + (byte)(nummer - 1) : Bulkklasse.Maatwerk;
}
