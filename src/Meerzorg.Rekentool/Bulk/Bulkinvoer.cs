namespace Meerzorg.Rekentool.Bulk;

/// <summary>Dossiers as columns: row <c>i</c> of every column belongs to the same dossier.</summary>
/// <remarks>
/// Time is in whole seconds, money in whole cents. A column that is left out counts as 0 for every dossier; the others
/// have the length of <see cref="Sleutel"/>. What is accepted in a row is what <see cref="Rekentool"/> accepts in an application.
/// </remarks>
public readonly ref struct Bulkinvoer
{
    /// <summary>What 100 % is in a tariefpercentage: millionths.</summary>
    public const int HonderdProcent = 1_000_000;

    /// <summary>Zorgprofiel, behandeling and dagbesteding; the only column that cannot be left out.</summary>
    public required ReadOnlySpan<Bulksleutel> Sleutel { get; init; }

    /// <summary>Wonen, seconds per week.</summary>
    public ReadOnlySpan<int> Wonen { get; init; }

    /// <summary>Dagbesteding, seconds per week; counts only where the key is inclusive of it (UREN-4).</summary>
    public ReadOnlySpan<int> Dagbesteding { get; init; }

    /// <summary>Care in the night, seconds per week.</summary>
    public ReadOnlySpan<int> Nacht { get; init; }

    /// <summary>Treatment of all disciplines together, seconds per week; counts only where the key is inclusive of it (UREN-4).</summary>
    public ReadOnlySpan<int> Behandelaren { get; init; }

    /// <summary>Min-uren, seconds per week.</summary>
    public ReadOnlySpan<int> Minuren { get; init; }

    /// <summary>Context hours, seconds per <b>year</b>.</summary>
    public ReadOnlySpan<int> ContextPerJaar { get; init; }

    /// <summary>Context costs, cents per year.</summary>
    public ReadOnlySpan<long> ContextCenten { get; init; }

    /// <summary>The tariefpercentage of each dossier in millionths: 950,000 for 95 %. Left out: <see cref="Tariefpercentage"/> holds for all.</summary>
    public ReadOnlySpan<int> Tariefpercentages { get; init; }

    /// <summary>The tariefpercentage of all dossiers in millionths; only when <see cref="Tariefpercentages"/> is left out.</summary>
    public int Tariefpercentage { get; init; }

    /// <summary>The number of dossiers.</summary>
    public int Lengte => Sleutel.Length;

    /// <summary>One dossier as an application.</summary>
    /// <param name="rij">The row, from 0.</param>
    public Aanvraag Aanvraag(int rij)
    {
        var sleutel = Sleutel[rij];
        return new()
        {
            Zorgprofiel = sleutel.Zorgprofiel,
            Behandeling = sleutel.Behandeling,
            Dagbesteding = sleutel.Dagbesteding,
            Zorg = new() { Wonen = Tijd(Wonen, rij), Dagbesteding = Tijd(Dagbesteding, rij), Nacht = Tijd(Nacht, rij) },
            Behandelaren = Behandelinzet.VanTotaal(Tijd(Behandelaren, rij)),
            Minuren = Tijd(Minuren, rij),
            Context = new() { UrenPerJaar = Tijd(ContextPerJaar, rij), Euro = ContextCenten.IsEmpty ? 0 : ContextCenten[rij] / 100m },
            Tariefpercentage = (Tariefpercentages.IsEmpty ? Tariefpercentage : Tariefpercentages[rij]) / (decimal)HonderdProcent,
        };
    }

    /// <summary>Some of the dossiers, without copying them.</summary>
    /// <param name="vanaf">The first row.</param>
    /// <param name="aantal">The number of rows.</param>
    public Bulkinvoer Deel(int vanaf, int aantal) => new()
    {
        Sleutel = Sleutel.Slice(vanaf, aantal),
        Wonen = Deel(Wonen, vanaf, aantal),
        Dagbesteding = Deel(Dagbesteding, vanaf, aantal),
        Nacht = Deel(Nacht, vanaf, aantal),
        Behandelaren = Deel(Behandelaren, vanaf, aantal),
        Minuren = Deel(Minuren, vanaf, aantal),
        ContextPerJaar = Deel(ContextPerJaar, vanaf, aantal),
        ContextCenten = Deel(ContextCenten, vanaf, aantal),
        Tariefpercentages = Deel(Tariefpercentages, vanaf, aantal),
        Tariefpercentage = Tariefpercentage,
    };

    internal void EisGelijkeLengte()
    {
        Eis(nameof(Wonen), Wonen.Length, Lengte);
        Eis(nameof(Dagbesteding), Dagbesteding.Length, Lengte);
        Eis(nameof(Nacht), Nacht.Length, Lengte);
        Eis(nameof(Behandelaren), Behandelaren.Length, Lengte);
        Eis(nameof(Minuren), Minuren.Length, Lengte);
        Eis(nameof(ContextPerJaar), ContextPerJaar.Length, Lengte);
        Eis(nameof(ContextCenten), ContextCenten.Length, Lengte);
        Eis(nameof(Tariefpercentages), Tariefpercentages.Length, Lengte);
        if (!Tariefpercentages.IsEmpty && Tariefpercentage != 0)
            throw new ArgumentException($"Geef {nameof(Tariefpercentages)} of {nameof(Tariefpercentage)}, niet beide.");
    }

    internal static void Eis(string kolom, int lengte, int verwacht)
    {
        if (lengte != 0 && lengte != verwacht)
            throw new ArgumentException($"Kolom {kolom} heeft {lengte} rijen; verwacht {verwacht}, zoveel als {nameof(Sleutel)}.", kolom);
    }

    private static Uren Tijd(ReadOnlySpan<int> kolom, int rij) => kolom.IsEmpty ? Uren.Nul : Uren.VanSeconden(kolom[rij]);

    private static ReadOnlySpan<T> Deel<T>(ReadOnlySpan<T> kolom, int vanaf, int aantal) => kolom.IsEmpty ? kolom : kolom.Slice(vanaf, aantal);
}
