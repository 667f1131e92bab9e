namespace Meerzorg.Rekentool.Bulk;

/// <summary>Outcomes as columns, in the order of the dossiers; a column that is left out is not written.</summary>
/// <remarks>The outcome columns must not share memory with those of the dossiers.</remarks>
public readonly ref struct Bulkuitvoer
{
    /// <summary>The class.</summary>
    public Span<Klasse> Klasse { get; init; }

    /// <summary>The granted amount per year in cents, context surplus included; 0 where the class has none.</summary>
    public Span<long> JaarCenten { get; init; }

    /// <summary>The granted amount per day in cents, rounded from the unrounded yearly amount; 0 where the class has none.</summary>
    public Span<int> DagCenten { get; init; }

    /// <summary>The verdict on context costs, and whether the maximum was reached.</summary>
    public Span<Bulkvlaggen> Vlaggen { get; init; }

    /// <summary>Some of the rows.</summary>
    /// <param name="vanaf">The first row.</param>
    /// <param name="aantal">The number of rows.</param>
    public Bulkuitvoer Deel(int vanaf, int aantal) => new()
    {
        Klasse = Deel(Klasse, vanaf, aantal),
        JaarCenten = Deel(JaarCenten, vanaf, aantal),
        DagCenten = Deel(DagCenten, vanaf, aantal),
        Vlaggen = Deel(Vlaggen, vanaf, aantal),
    };

    internal void EisLengte(int lengte)
    {
        Bulkinvoer.Eis(nameof(Klasse), Klasse.Length, lengte);
        Bulkinvoer.Eis(nameof(JaarCenten), JaarCenten.Length, lengte);
        Bulkinvoer.Eis(nameof(DagCenten), DagCenten.Length, lengte);
        Bulkinvoer.Eis(nameof(Vlaggen), Vlaggen.Length, lengte);
    }

    internal void Wis()
    {
        Klasse.Clear();
        JaarCenten.Clear();
        DagCenten.Clear();
        Vlaggen.Clear();
    }

    internal void Schrijf(int rij, Bulkuitkomst uitkomst)
    {
        if (!Klasse.IsEmpty) Klasse[rij] = uitkomst.Klasse;
        if (!JaarCenten.IsEmpty) JaarCenten[rij] = uitkomst.JaarCenten;
        if (!DagCenten.IsEmpty) DagCenten[rij] = uitkomst.DagCenten;
        if (!Vlaggen.IsEmpty) Vlaggen[rij] = uitkomst.Vlaggen;
    }

    private static Span<T> Deel<T>(Span<T> kolom, int vanaf, int aantal) => kolom.IsEmpty ? kolom : kolom.Slice(vanaf, aantal);
}

/// <summary>One row of a <see cref="Bulkuitvoer"/>.</summary>
internal readonly record struct Bulkuitkomst(Klasse Klasse, long JaarCenten, int DagCenten, Bulkvlaggen Vlaggen)
{
    public static Bulkuitkomst Van(Uitkomst uitkomst) => uitkomst switch
    {
        BinnenZorgprofiel => new(Klasse.BinnenZorgprofiel, 0, 0, Bulkvlaggen.Geen),
        NietMeerzorgwaardig => new(Klasse.NietMeerzorgwaardig, 0, 0, Bulkvlaggen.Geen),
        Meerzorgwaardig met => new(
            met.Klasse,
            (long)(met.Jaarbedrag * 100),
            (int)(met.Etmaalbedrag * 100),
            (met.Contexttoets.Bespreekbaar is null ? Bulkvlaggen.Geen : Bulkvlaggen.ContextGetoetst)
                | (met.Contexttoets.Bespreekbaar is true ? Bulkvlaggen.Bespreekbaar : Bulkvlaggen.Geen)
                | (met.Afgetopt ? Bulkvlaggen.Afgetopt : Bulkvlaggen.Geen)),
        _ => throw new ArgumentException("Onbekende uitkomst.", nameof(uitkomst)),
    };
}
