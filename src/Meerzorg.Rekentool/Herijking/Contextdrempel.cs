namespace Meerzorg.Rekentool.Herijking;

/// <summary>The context threshold from the dossiers (HERIJK-6); the shares in the digits of a year file.</summary>
/// <param name="AandeelKosten">The share of context costs in all costs.</param>
/// <param name="AandeelDossiers">The share of the dossiers that have them.</param>
/// <param name="Drempel">Their quotient, rounded; <see langword="null"/> where that is no possible threshold.</param>
internal readonly record struct Contextdrempel(Breuk AandeelKosten, Breuk AandeelDossiers, decimal? Drempel)
{
    private const int Decimalen = 27;
    private const decimal KleinsteAandeel = 0.000_001m; // as a year file allows

    [Regel("HERIJK-6")]
    public static Contextdrempel Van(Contexttelling telling, Breuk kosten, int decimalen)
    {
        var (aandeelKosten, aandeelDossiers) = (InCijfers(telling.Kosten / kosten), InCijfers((Breuk)telling.MetKosten / telling.Aantal));

        // Shares of nothing or of everything say nothing about what is usual.
        bool mogelijk = aandeelKosten >= KleinsteAandeel && aandeelDossiers >= KleinsteAandeel && aandeelDossiers < 1;
        decimal drempel = mogelijk ? (aandeelKosten / aandeelDossiers).RondAf(decimalen) : 0;
        return new(aandeelKosten, aandeelDossiers, drempel is > 0 and < 1 ? drempel : null);
    }

    // Context costs can be more than all that was declared; then there is no share, and nothing for a year file.
    private static Breuk InCijfers(Breuk aandeel) => aandeel < 1 ? aandeel.RondAf(Decimalen) : aandeel;
}
