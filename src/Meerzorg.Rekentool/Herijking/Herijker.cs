using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Herijking;

/// <summary>Collects dossiers and makes new parameters from them (HERIJK-1 … HERIJK-7).</summary>
/// <remarks>
/// Keeps sums and no dossiers: the order does not matter and memory does not grow with their number. Not for use from several
/// threads at once.
/// </remarks>
public sealed class Herijker
{
    private readonly Geldbanden _banden;
    private readonly ImmutableArray<Profieltelling> _tellingen;
    private readonly ImmutableArray<Profieltelling?> _opIndex;
    private readonly Contexttelling _context = new();

    /// <summary>A calibration without dossiers yet.</summary>
    /// <param name="basis">The parameters of the year of the dossiers.</param>
    /// <param name="beleid">What the source leaves open; <see langword="null"/> for <see cref="Herijkingsbeleid.Standaard"/>.</param>
    /// <exception cref="ArgumentException">The set has overlays: it is no year file.</exception>
    public Herijker(Parameterset basis, Herijkingsbeleid? beleid = null)
    {
        ArgumentNullException.ThrowIfNull(basis);
        if (!basis.Overlays.IsEmpty) throw new ArgumentException("Een set met overlays is geen jaarbestand; herijk het jaarbestand.", nameof(basis));
        Basis = basis;
        Beleid = beleid ?? Herijkingsbeleid.Standaard;
        _banden = new(basis, Beleid);
        _tellingen = [.. basis.Zorgprofielen.Select(profiel => new Profieltelling(profiel, _banden.Aantal, Beleid))];
        _opIndex = [.. Zorgprofiel.Alle.Select(profiel => _tellingen.FirstOrDefault(telling => telling.Profiel.Zorgprofiel == profiel))];
    }

    /// <summary>The parameters of the year of the dossiers.</summary>
    public Parameterset Basis { get; }

    /// <summary>What the source leaves open.</summary>
    public Herijkingsbeleid Beleid { get; }

    internal static Tekst Aanhef { get; } = new("De herijking is niet mogelijk", "The calibration is not possible");

    /// <summary>Adds a dossier, when it is good.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <returns>The faults; empty when the dossier was added.</returns>
    public ImmutableArray<Fout> Voeg(Herijkingsdossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var fouten = new Foutenlijst();
        dossier.Controleer(Basis, fouten);
        if (!fouten.IsLeeg) return fouten.AlsReeks();
        Tel(Herijkingsrij.Van(dossier.Aanvraag, dossier.Gedeclareerd, dossier.Dagen, Basis));
        return [];
    }

    /// <summary>Where a dossier stands, without adding it: its amount per year, money band, hours and class of today (HERIJK-1, HERIJK-4).</summary>
    /// <param name="dossier">The dossier.</param>
    /// <exception cref="OngeldigeInvoerException">The dossier has faults.</exception>
    public Dossierplaats Plaats(Herijkingsdossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var fouten = new Foutenlijst();
        dossier.Controleer(Basis, fouten);
        return fouten.IsLeeg
            ? Plaats(Herijkingsrij.Van(dossier.Aanvraag, dossier.Gedeclareerd, dossier.Dagen, Basis))
            : throw new OngeldigeInvoerException(Aanhef, fouten.AlsReeks());
    }

    /// <summary>New parameters from the dossiers so far.</summary>
    /// <param name="jaar">The year of the new parameters; another one than that of the dossiers.</param>
    /// <param name="maximaalEtmaalbedrag">The maximum per day of the new year, which also gives the index; <see langword="null"/> leaves the price level as it is.</param>
    /// <param name="omzetten">The zorgprofielen whose maatwerk becomes meerzorgprofielen where there are enough dossiers (HERIJK-3); none when left out.</param>
    /// <exception cref="ArgumentNullException">One of the zorgprofielen is <see langword="null"/>.</exception>
    /// <exception cref="OngeldigeInvoerException">The target is not possible, or there are no dossiers above the threshold.</exception>
    /// <exception cref="OngeldigeParametersException">The dossiers lead to parameters that the checks refuse.</exception>
    public Herijkingsuitkomst Bereken(int jaar, decimal? maximaalEtmaalbedrag = null, IEnumerable<Zorgprofiel>? omzetten = null)
    {
        ImmutableArray<Zorgprofiel> profielen = [.. omzetten ?? []];
        foreach (var profiel in profielen) ArgumentNullException.ThrowIfNull(profiel, nameof(omzetten));
        return Bereken(new Herijkingsdoel(jaar, maximaalEtmaalbedrag) { Omzetten = profielen });
    }

    internal Herijkingsuitkomst Bereken(Herijkingsdoel doel)
    {
        var fouten = new Foutenlijst();
        doel.Controleer(Basis, fouten);
        if (_context.Aantal == 0) fouten.Meld(Foutsoort.Ontbreekt, "dossiers", new("geen boven de drempel", "none above the threshold"), new("ten minste één dossier", "at least one dossier"));
        return fouten.IsLeeg ? new(this, doel) : throw new OngeldigeInvoerException(Aanhef, fouten.AlsReeks());
    }

    /// <summary>The number of good dossiers so far, those below the threshold included.</summary>
    public long Aantal => _context.Aantal + _tellingen.Sum(telling => telling.OnderDrempel);

    internal Geldbanden Banden => _banden;

    internal Contexttelling Context => _context;

    internal ImmutableArray<Profieltelling> Tellingen => _tellingen;

    internal void Tel(in Herijkingsrij rij)
    {
        if (Telling(rij.Zorgprofiel).Tel(rij.Meerzorgseconden, _banden.Extrapolatie(rij.Dagen, rij.Tariefpercentage), new(rij.Gedeclareerd))) _context.Tel(rij.ContextEuro);
    }

    internal Dossierplaats Plaats(in Herijkingsrij rij)
    {
        var (telling, extrapolatie) = (Telling(rij.Zorgprofiel), _banden.Extrapolatie(rij.Dagen, rij.Tariefpercentage));
        bool onderDrempel = telling.IsOnderDrempel(rij.Meerzorgseconden);
        return new(
            rij.Zorgprofiel,
            (rij.Gedeclareerd * extrapolatie.NaarJaar).NaarDecimaal(),
            (rij.Gedeclareerd * extrapolatie.NaarJaar100).NaarDecimaal(),
            extrapolatie.Band(new(rij.Gedeclareerd)),
            Uren.VanExacteSeconden(rij.Meerzorgseconden),
            telling.ZonderIndirect(rij.Meerzorgseconden),
            onderDrempel ? null : telling.Profiel.Ranges[telling.OudeKlasse(rij.Meerzorgseconden)]);
    }

    private Profieltelling Telling(Zorgprofiel zorgprofiel) => _opIndex[zorgprofiel.Index]!;
}

/// <summary>How many dossiers have context costs in euros, and how much.</summary>
internal sealed class Contexttelling
{
    public long Aantal { get; private set; }

    public long MetKosten { get; private set; }

    public Breuk Kosten { get; private set; }

    public void Tel(decimal euro)
    {
        Aantal++;
        if (euro <= 0) return;
        MetKosten++;
        Kosten += euro;
    }
}
