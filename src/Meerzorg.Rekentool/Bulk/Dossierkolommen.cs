using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Bulk;

/// <summary>Dossiers in memory as columns: made once, never changed, and calculated any number of times without copying them.</summary>
/// <remarks>Made with a <see cref="Dossierbouwer"/>. Every dossier is valid, apart from what depends on the year: whether its combination has a prestatie.</remarks>
public sealed class Dossierkolommen
{
    private readonly Bulksleutel[] _sleutel;
    private readonly int[] _wonen;
    private readonly int[] _dagbesteding;
    private readonly int[] _nacht;
    private readonly int[] _behandelaren;
    private readonly int[] _minuren;
    private readonly int[] _contextPerJaar;
    private readonly long[] _contextCenten;
    private readonly int[] _tariefpercentages;
    private readonly string?[] _kenmerken;

    internal Dossierkolommen(List<Dossierwaarden> rijen, List<string?> kenmerken, ImmutableArray<(string? Kenmerk, Aanvraag Aanvraag)> overige)
    {
        int aantal = rijen.Count;
        _sleutel = new Bulksleutel[aantal];
        _wonen = new int[aantal];
        _dagbesteding = new int[aantal];
        _nacht = new int[aantal];
        _behandelaren = new int[aantal];
        _minuren = new int[aantal];
        _contextPerJaar = new int[aantal];
        _contextCenten = new long[aantal];
        _tariefpercentages = new int[aantal];
        for (int rij = 0; rij < aantal; rij++)
        {
            var waarden = rijen[rij];
            _sleutel[rij] = waarden.Sleutel;
            _wonen[rij] = waarden.Wonen;
            _dagbesteding[rij] = waarden.Dagbesteding;
            _nacht[rij] = waarden.Nacht;
            _behandelaren[rij] = waarden.Behandelaren;
            _minuren[rij] = waarden.Minuren;
            _contextPerJaar[rij] = waarden.ContextPerJaar;
            _contextCenten[rij] = waarden.ContextCenten;
            _tariefpercentages[rij] = waarden.Tariefpercentage;
        }

        _kenmerken = [.. kenmerken];
        Overige = overige;
    }

    /// <summary>The number of dossiers, those in <see cref="Overige"/> included.</summary>
    public int Aantal => _sleutel.Length + Overige.Length;

    /// <summary>The dossiers in whole seconds, cents and millionths, as input for <see cref="Bulkrekentool"/>; nothing is copied.</summary>
    public Bulkinvoer Invoer => new()
    {
        Sleutel = _sleutel,
        Wonen = _wonen,
        Dagbesteding = _dagbesteding,
        Nacht = _nacht,
        Behandelaren = _behandelaren,
        Minuren = _minuren,
        ContextPerJaar = _contextPerJaar,
        ContextCenten = _contextCenten,
        Tariefpercentages = _tariefpercentages,
    };

    /// <summary>The few dossiers that columns of whole numbers cannot hold, such as one with a part of a second; they are calculated one by one.</summary>
    public ImmutableArray<(string? Kenmerk, Aanvraag Aanvraag)> Overige { get; }

    /// <summary>The name of a dossier in <see cref="Invoer"/>.</summary>
    /// <param name="rij">The row, from 0.</param>
    public string? Kenmerk(int rij) => _kenmerken[rij];

    /// <summary>The number of dossiers.</summary>
    public override string ToString() => Notatie.Dossiers(Aantal).Nl;
}

/// <summary>Collects dossiers into <see cref="Dossierkolommen"/>. Not for use from several threads at once.</summary>
public sealed class Dossierbouwer
{
    private readonly List<Dossierwaarden> _rijen = [];
    private readonly List<string?> _kenmerken = [];
    private readonly ImmutableArray<(string? Kenmerk, Aanvraag Aanvraag)>.Builder _overige = ImmutableArray.CreateBuilder<(string? Kenmerk, Aanvraag Aanvraag)>();

    /// <summary>The number of dossiers so far.</summary>
    public int Aantal => _rijen.Count + _overige.Count;

    /// <summary>The number of dossiers so far that are not in whole seconds, cents and millionths.</summary>
    public int AantalOverige => _overige.Count;

    /// <summary>Adds a dossier.</summary>
    /// <param name="aanvraag">The application.</param>
    /// <param name="kenmerk">The name by which its owner knows it.</param>
    /// <exception cref="OngeldigeInvoerException">It cannot be calculated in any year; nothing was added.</exception>
    public void Voeg(Aanvraag aanvraag, string? kenmerk = null)
    {
        ArgumentNullException.ThrowIfNull(aanvraag);
        var fouten = new Foutenlijst();
        Aanvraagcontrole.Controleer(aanvraag, parameters: null, fouten);
        if (!fouten.IsLeeg) throw new OngeldigeInvoerException(fouten.AlsReeks());
        VoegGecontroleerd(aanvraag, kenmerk);
    }

    /// <summary>The dossiers as columns; what is added later is not in them.</summary>
    public Dossierkolommen Bouw() => new(_rijen, _kenmerken, _overige.ToImmutable());

    internal void VoegGecontroleerd(Aanvraag aanvraag, string? kenmerk)
    {
        if (Dossierwaarden.Van(aanvraag) is { } waarden) VoegGecontroleerd(waarden, kenmerk);
        else _overige.Add((kenmerk, aanvraag));
    }

    internal void VoegGecontroleerd(in Dossierwaarden waarden, string? kenmerk)
    {
        _rijen.Add(waarden);
        _kenmerken.Add(kenmerk);
    }
}

/// <summary>One dossier in whole seconds, cents and millionths.</summary>
internal readonly record struct Dossierwaarden(
    Bulksleutel Sleutel,
    int Wonen,
    int Dagbesteding,
    int Nacht,
    int Behandelaren,
    int Minuren,
    int ContextPerJaar,
    long ContextCenten,
    int Tariefpercentage)
{
    /// <summary>By key, which combinations have a prestatie; none where no parameters are known.</summary>
    public static bool[] Combinaties(Parameterset? parameters)
    {
        var combinaties = new bool[byte.MaxValue + 1];
        foreach (var profiel in parameters?.Zorgprofielen ?? [])
        {
            foreach (var prestatie in profiel.Prestaties)
                combinaties[Bulksleutel.Van(profiel.Zorgprofiel, prestatie.Behandeling, prestatie.Dagbesteding).Waarde] = true;
        }

        return combinaties;
    }

    /// <summary>The context costs in euros.</summary>
    public decimal ContextEuro => Decimaal(ContextCenten, 2);

    /// <summary>The tariefpercentage as a fraction.</summary>
    public decimal TariefpercentageAlsFractie => Decimaal(Tariefpercentage, 6);

    /// <summary>A whole number of parts, such as cents, that is not negative, as a number with decimals.</summary>
    public static decimal Decimaal(long delen, byte decimalen) => new((int)(uint)delen, (int)(delen >> 32), 0, isNegative: false, decimalen);

    /// <summary>The checks of <see cref="Aanvraagcontrole"/>; what is wrong, that says itself.</summary>
    public bool IsGoed(bool[] combinaties) =>
        combinaties[Sleutel.Waarde]
        && IsTijd(Wonen) && IsTijd(Dagbesteding) && IsTijd(Nacht) && IsTijd(Behandelaren) && IsTijd(Minuren)
        && ContextPerJaar >= 0 && ContextPerJaar <= Bulkcontrole.MaximaalPerJaar
        && Minuren <= Wonen + (Sleutel.Dagbesteding ? Dagbesteding : 0) + Nacht
        && ContextCenten is >= 0 and <= Bulkcontrole.MaximaalCenten
        && Tariefpercentage is > 0 and <= Bulkinvoer.HonderdProcent;

    /// <summary>A valid application in whole numbers; <see langword="null"/> where it is not one, or not within what a column may hold.</summary>
    public static Dossierwaarden? Van(Aanvraag aanvraag)
    {
        if (Seconden(aanvraag.Zorg.TotaalWonen) is not { } wonen
            || Seconden(aanvraag.Zorg.Dagbesteding) is not { } dagbesteding
            || Seconden(aanvraag.Zorg.Nacht) is not { } nacht
            || Seconden(aanvraag.Behandelaren.Totaal) is not { } behandelaren
            || Seconden(aanvraag.Minuren) is not { } minuren
            || Geheel(aanvraag.Context.UrenPerJaar.ExacteSeconden) is not { } contextPerJaar
            || Geheel((Breuk)aanvraag.Context.Euro * 100) is not { } centen
            || Geheel((Breuk)aanvraag.Tariefpercentage * Bulkinvoer.HonderdProcent) is not { } tarief) return null;
        return new(
            Bulksleutel.Van(aanvraag.Zorgprofiel, aanvraag.Behandeling, aanvraag.Dagbesteding),
            wonen, dagbesteding, nacht, behandelaren, minuren, (int)contextPerJaar, centen, (int)tarief);
    }

    private static bool IsTijd(int seconden) => seconden >= 0 && seconden <= Bulkcontrole.MaximaalPerWeek;

    // The parts of wonen, and the disciplines, can each be within a week and their sum not.
    private static int? Seconden(Uren uren) => uren <= Tijdvorm.PerWeek.Maximum ? (int?)Geheel(uren.ExacteSeconden) : null;

    private static long? Geheel(Breuk waarde)
    {
        var geheel = waarde.Entier();
        return waarde == geheel ? (long)geheel : null;
    }
}
