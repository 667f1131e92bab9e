using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Jaarwissel;

/// <summary>The difference of a yearly amount, in euros to the cent, split into its causes; together they are the difference.</summary>
/// <param name="Indexatie">Amounts, rates and the maximum per day times the index.</param>
/// <param name="Grenzen">Base hours, indirect hours, deductions, and where the classes begin and which there are.</param>
/// <param name="Tarieven">Amounts and hourly rates beyond the index.</param>
/// <param name="Rekenwaarden">Behandelaarsfactor, context threshold, standard of night care and days per year.</param>
/// <param name="Maximum">The maximum per day beyond the index.</param>
/// <remarks>
/// The causes are taken in this order; a cause is what it changes after those before it. Seen backwards, from the new year
/// to the old one, the difference is the opposite, but its causes need not be.
/// </remarks>
public sealed record Jaarverschil(decimal Indexatie, decimal Grenzen, decimal Tarieven, decimal Rekenwaarden, decimal Maximum)
{
    internal static Jaarverschil Nul { get; } = new(Dossierwissel.GeenBedrag, Dossierwissel.GeenBedrag, Dossierwissel.GeenBedrag, Dossierwissel.GeenBedrag, Dossierwissel.GeenBedrag);

    /// <summary>The difference.</summary>
    public decimal Totaal => Indexatie + Grenzen + Tarieven + Rekenwaarden + Maximum;

    /// <summary>The sum, cause by cause.</summary>
    public static Jaarverschil operator +(Jaarverschil a, Jaarverschil b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        return new(a.Indexatie + b.Indexatie, a.Grenzen + b.Grenzen, a.Tarieven + b.Tarieven, a.Rekenwaarden + b.Rekenwaarden, a.Maximum + b.Maximum);
    }

    /// <summary>The sum, cause by cause; for languages without operators.</summary>
    public static Jaarverschil Add(Jaarverschil a, Jaarverschil b) => a + b;
}

/// <summary>One dossier under two parameter sets.</summary>
public sealed class Dossierwissel
{
    /// <summary>What a class without an amount counts for; in cents, like all amounts.</summary>
    internal const decimal GeenBedrag = 0.00m;

    private Dossierwissel((string Kenmerk, Aanvraag Aanvraag) dossier, Uitkomst? voor, Uitkomst? na, ImmutableArray<Fout> foutenVoor, ImmutableArray<Fout> foutenNa, Jaarverschil? verschil)
    {
        Kenmerk = dossier.Kenmerk;
        Aanvraag = dossier.Aanvraag;
        Voor = voor;
        Na = na;
        FoutenVoor = foutenVoor;
        FoutenNa = foutenNa;
        Verschil = verschil;
    }

    /// <summary>What names it.</summary>
    public string Kenmerk { get; }

    /// <summary>What is asked for.</summary>
    public Aanvraag Aanvraag { get; }

    /// <summary>The outcome under the first set; <see langword="null"/> where it cannot be calculated.</summary>
    public Uitkomst? Voor { get; }

    /// <summary>The outcome under the second set; <see langword="null"/> where it cannot be calculated.</summary>
    public Uitkomst? Na { get; }

    /// <summary>Why it cannot be calculated under the first set; empty when it can.</summary>
    public ImmutableArray<Fout> FoutenVoor { get; }

    /// <summary>Why it cannot be calculated under the second set; empty when it can.</summary>
    public ImmutableArray<Fout> FoutenNa { get; }

    /// <summary>The class under the first set.</summary>
    public Klasse KlasseVoor => Voor?.Klasse ?? Klasse.NietBerekenbaar;

    /// <summary>The class under the second set.</summary>
    public Klasse KlasseNa => Na?.Klasse ?? Klasse.NietBerekenbaar;

    /// <summary>The granted yearly amount under the first set; <see langword="null"/> where it cannot be calculated.</summary>
    public decimal? JaarbedragVoor => Voor is null ? null : Jaarbedrag(Voor);

    /// <summary>The granted yearly amount under the second set; <see langword="null"/> where it cannot be calculated.</summary>
    public decimal? JaarbedragNa => Na is null ? null : Jaarbedrag(Na);

    /// <summary>The difference, by cause; <see langword="null"/> where it cannot be calculated under both sets.</summary>
    public Jaarverschil? Verschil { get; }

    /// <summary>The kenmerk and what becomes of it.</summary>
    public override string ToString() => $"{Kenmerk}: {KlasseVoor.Naam().Nl} → {KlasseNa.Naam().Nl}";

    /// <summary>Calculates a dossier under each of the sets from the first to the last.</summary>
    internal static Dossierwissel Van((string Kenmerk, Aanvraag Aanvraag) dossier, ImmutableArray<Rekentool> standen)
    {
        var (voor, na) = (standen[0], standen[^1]);
        var (foutenVoor, foutenNa) = (voor.Controleer(dossier.Aanvraag), na.Controleer(dossier.Aanvraag));
        if (!foutenVoor.IsEmpty || !foutenNa.IsEmpty)
        {
            return new(
                dossier,
                foutenVoor.IsEmpty ? voor.Bereken(dossier.Aanvraag) : null,
                foutenNa.IsEmpty ? na.Bereken(dossier.Aanvraag) : null,
                foutenVoor,
                foutenNa,
                verschil: null);
        }

        var uitkomsten = standen.Select(stand => stand.Bereken(dossier.Aanvraag)).ToImmutableArray();
        decimal Stap(int nummer) => Jaarbedrag(uitkomsten[nummer]) - Jaarbedrag(uitkomsten[nummer - 1]);
        return new(dossier, uitkomsten[0], uitkomsten[^1], foutenVoor, foutenNa, new(Stap(1), Stap(2), Stap(3), Stap(4), Stap(5)));
    }

    private static decimal Jaarbedrag(Uitkomst uitkomst) => (uitkomst as Meerzorgwaardig)?.Jaarbedrag ?? GeenBedrag;
}
