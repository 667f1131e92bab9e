using System.Numerics;

namespace Meerzorg.Rekentool.Bulk;

/// <summary>The meerzorguren per week of dossiers in columns, in seconds: to the last digit what <see cref="Uren.Seconden"/> of the individual outcome gives.</summary>
/// <remarks>
/// All terms of UREN-9 over one denominator, days per year × 10^n: with whole seconds in the columns the numerator is a
/// whole number, and one long division gives the 28 digits. A set that does not fit that goes by exact fractions.
/// </remarks>
[Regel("UREN-9")]
internal sealed class Meerzorgseconden
{
    private const int Cijfers = 28;

    /// <summary>The digits after the comma in the first of the two steps of the division.</summary>
    private const int EersteStap = 18;

    /// <summary>Far above any factor; together with the longest times it leaves the seconds of a week below 10^10.</summary>
    private const int HoogsteFactor = 100;

    private static readonly UInt128[] Machten = [.. Enumerable.Range(0, Cijfers + 1).Select(n => (UInt128)BigInteger.Pow(10, n))];

    private readonly Parameterset _parameters;
    private readonly bool _past;
    private readonly Int128 _noemer;
    private readonly Breuk _eenheid; // one over the denominator
    private readonly Int128 _perSecondeBehandeling;
    private readonly Int128 _perSecondeContext;
    private readonly Int128[] _vast = new Int128[byte.MaxValue + 1];

    /// <summary>Prepares a parameter set.</summary>
    public Meerzorgseconden(Parameterset parameters)
    {
        _parameters = parameters;

        // With a denominator of 63 bits and fewer than ten digits before the comma, no step below overflows.
        if (parameters.Behandelaarsfactor.Waarde > HoogsteFactor || parameters.DagenPerJaar.Waarde < 1) return;
        var noemer = (Breuk)parameters.DagenPerJaar.Exact.Entier();
        var eenheid = 1 / noemer;
        while (!Vast(noemer))
        {
            noemer *= 10;
            eenheid *= 0.1m;
            if (noemer > long.MaxValue) return;
        }

        (_past, _noemer, _eenheid) = (true, (Int128)noemer.Entier(), eenheid);
        _perSecondeBehandeling = (Int128)(noemer * parameters.Behandelaarsfactor.Exact).Entier();
        _perSecondeContext = (Int128)(noemer * Urenopbouw.DagenPerWeek / parameters.DagenPerJaar.Exact).Entier();
    }

    /// <summary>The meerzorguren per week of a dossier, in seconds: exact where 28 digits hold it, otherwise rounded to those.</summary>
    public decimal Van(in Bulkinvoer invoer, int rij)
    {
        if (!_past) return Exact(invoer.Aanvraag(rij));

        return Quotient(Teller(new(
            invoer.Sleutel[rij], Op(invoer.Wonen, rij), Op(invoer.Dagbesteding, rij), Op(invoer.Nacht, rij), Op(invoer.Behandelaren, rij), Op(invoer.Minuren, rij),
            Op(invoer.ContextPerJaar, rij), ContextCenten: 0, Tariefpercentage: 0)));
    }

    /// <summary>The meerzorguren per week of an application, in seconds.</summary>
    /// <param name="aanvraag">The application; it can be calculated.</param>
    public decimal Van(Aanvraag aanvraag)
    {
        ArgumentNullException.ThrowIfNull(aanvraag);
        return Exact(aanvraag);
    }

    /// <summary>Whether the set fits one denominator, so that <see cref="Exact(in Dossierwaarden)"/> can be asked for.</summary>
    internal bool Past => _past;

    /// <summary>The meerzorguren per week of a valid dossier, in seconds, exact.</summary>
    internal Breuk Exact(in Dossierwaarden waarden) => (BigInteger)Teller(waarden) * _eenheid;

    private Int128 Teller(in Dossierwaarden waarden)
    {
        long zorg = waarden.Wonen + (waarden.Sleutel.Dagbesteding ? waarden.Dagbesteding : 0) + waarden.Nacht - waarden.Minuren;
        return _vast[waarden.Sleutel.Waarde]
            + _noemer * zorg
            + (waarden.Sleutel.Behandeling ? _perSecondeBehandeling * waarden.Behandelaren : 0)
            + _perSecondeContext * waarden.ContextPerJaar;
    }

    private decimal Exact(Aanvraag aanvraag) =>
        Urenopbouw.Van(aanvraag, Urenopbouw.ContextPerWeek(aanvraag.Context.UrenPerJaar, _parameters), _parameters).Meerzorguren.Seconden;

    /// <summary>Fills in what is the same for all dossiers of a key; <see langword="false"/> when something is not whole over this denominator.</summary>
    private bool Vast(Breuk noemer)
    {
        if (!IsGeheel(noemer * _parameters.Behandelaarsfactor.Exact) || !IsGeheel(noemer * Urenopbouw.DagenPerWeek / _parameters.DagenPerJaar.Exact)) return false;
        foreach (var profiel in _parameters.Zorgprofielen)
        {
            foreach (var prestatie in profiel.Prestaties)
            {
                var indirect = profiel.Basisuren.Exact * profiel.IndirecteFractie.Exact;
                var vast = noemer * (indirect - prestatie.Aftrek.Exact);
                if (!IsGeheel(vast)) return false;
                _vast[Bulksleutel.Van(profiel.Zorgprofiel, prestatie.Behandeling, prestatie.Dagbesteding).Waarde] = (Int128)vast.Entier();
            }
        }

        return true;
    }

    private static bool IsGeheel(Breuk waarde) => waarde == waarde.Entier();

    /// <summary>The numerator over the denominator, to 28 digits, half away from zero: as <see cref="Breuk.NaarDecimaal"/>.</summary>
    private decimal Quotient(Int128 teller)
    {
        bool negatief = teller < 0;
        var noemer = (UInt128)_noemer;
        var (heel, rest) = UInt128.DivRem((UInt128)(negatief ? -teller : teller), noemer);
        if (rest == 0) return Decimaal(heel, 0, negatief);

        int voorKomma = 0;
        while (heel >= Machten[voorKomma]) voorKomma++;
        (var cijfers, rest) = UInt128.DivRem(rest * Machten[EersteStap], noemer);
        int nog = Cijfers - voorKomma - EersteStap;
        if (rest == 0)
        {
            int decimalen = EersteStap;
            for (; cijfers % 10 == 0; decimalen--) cijfers /= 10;
            return Decimaal(heel * Machten[decimalen] + cijfers, decimalen, negatief);
        }

        var laatste = (rest * Machten[nog] * 2 + noemer) / (noemer * 2);
        var mantisse = heel * Machten[EersteStap + nog] + cijfers * Machten[nog] + laatste;
        int schaal = EersteStap + nog;
        for (; schaal > 0 && mantisse % 10 == 0; schaal--) mantisse /= 10;
        return Decimaal(mantisse, schaal, negatief);
    }

    private static decimal Decimaal(UInt128 mantisse, int decimalen, bool negatief) =>
        new((int)(uint)mantisse, (int)(uint)(mantisse >> 32), (int)(uint)(mantisse >> 64), negatief && mantisse != 0, (byte)decimalen);

    private static int Op(ReadOnlySpan<int> kolom, int rij) => kolom.IsEmpty ? 0 : kolom[rij];
}
