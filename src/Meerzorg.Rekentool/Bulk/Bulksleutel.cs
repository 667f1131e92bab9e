namespace Meerzorg.Rekentool.Bulk;

/// <summary>Zorgprofiel, behandeling and dagbesteding of a dossier in one byte.</summary>
/// <remarks>The byte is for memory only: it follows the order of <see cref="Zorgprofiel.Alle"/> and may differ in a later version.</remarks>
public readonly record struct Bulksleutel
{
    internal const int PerZorgprofiel = 4;

    private const int MetBehandeling = 2;
    private const int MetDagbesteding = 1;

    private Bulksleutel(byte waarde) => Waarde = waarde;

    /// <summary>The number of keys; which of them have a prestatie depends on the year.</summary>
    public static int Aantal => Zorgprofiel.Alle.Length * PerZorgprofiel;

    /// <summary>The byte.</summary>
    public byte Waarde { get; }

    /// <summary>The zorgprofiel.</summary>
    public Zorgprofiel Zorgprofiel => Zorgprofiel.Alle[Waarde / PerZorgprofiel];

    /// <summary>Whether the zorgzwaartepakket is inclusive of behandeling.</summary>
    public bool Behandeling => (Waarde & MetBehandeling) != 0;

    /// <summary>Whether the zorgzwaartepakket is inclusive of dagbesteding.</summary>
    public bool Dagbesteding => (Waarde & MetDagbesteding) != 0;

    /// <summary>The key of a combination, also of one without a prestatie: that is a fault when it is calculated.</summary>
    /// <param name="zorgprofiel">The zorgprofiel.</param>
    /// <param name="behandeling">Inclusive of behandeling.</param>
    /// <param name="dagbesteding">Inclusive of dagbesteding.</param>
    public static Bulksleutel Van(Zorgprofiel zorgprofiel, bool behandeling, bool dagbesteding)
    {
        ArgumentNullException.ThrowIfNull(zorgprofiel);
        return new((byte)(zorgprofiel.Index * PerZorgprofiel + (behandeling ? MetBehandeling : 0) + (dagbesteding ? MetDagbesteding : 0)));
    }

    /// <summary>The key with this byte.</summary>
    /// <param name="waarde">The byte: <see cref="Waarde"/> of an earlier key.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such key.</exception>
    public static Bulksleutel Van(byte waarde)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(waarde, Aantal);
        return new(waarde);
    }

    /// <summary>The combination.</summary>
    public override string ToString() => $"{Zorgprofiel}, {Prestatie.Combinatie(Behandeling, Dagbesteding).Nl}";
}
