using System.Numerics;

namespace Meerzorg.Rekentool.Bulk;

/// <summary>A parameter set in whole numbers: every dossier is calculated exactly, without a fraction and without allocation.</summary>
/// <remarks>
/// <para>
/// With D days per year and k decimals, <c>X = D·10^k × meerzorgseconden</c> is whole: a linear combination of the seconds of the dossier
/// with whole constants, plus a constant of the key (UREN-1 … UREN-9). Bounds are compared on that scale (DREMPEL-1, PROFIEL-1).
/// </para>
/// <para>
/// Money is in parts of a cent, <c>S = 25200·10^j</c> to a cent. Maatwerk in cents is X ÷ (D·10^k) seconds ÷ 3600 ÷ 7 × D × rate × 100
/// = X × rate × 100 ÷ (25200·10^k), so on that scale X times the whole number rate × 10^(2+j−k) (BEDRAG-2).
/// The threshold has t decimals: from there on the scale is S·10^t (CONTEXT-1, CONTEXT-2, BEDRAG-3), and after the tariefpercentage in
/// millionths 10^6 times that (BEDRAG-4). Only then it is rounded, once per amount (BEDRAG-5).
/// </para>
/// </remarks>
internal sealed class Geheletabel
{
    private const int MaximaleDecimalen = 40;
    private const int SecondenMaalDagenPerWeek = 3600 * Urenopbouw.DagenPerWeek;

    private readonly Rij[] _rijen = new Rij[Bulksleutel.Aantal];
    private readonly Int128 _perZorgseconde;
    private readonly Int128 _perBehandelseconde;
    private readonly Int128 _perContextseconde;
    private readonly UInt128 _perCent;
    private readonly Getal256 _maximum;
    private readonly Getal256 _top;
    private readonly ulong _drempelTeller;
    private readonly ulong _drempelNoemer;
    private readonly Getal256 _eenheidJaar;
    private readonly Getal256 _eenheidDag;

    private Geheletabel(Parameterset parameters, int decimalen, int geldDecimalen, int drempelDecimalen)
    {
        var dagen = parameters.DagenPerJaar.Exact;
        Breuk tijd = dagen * BigInteger.Pow(10, decimalen);
        Breuk cent = (Breuk)BigInteger.Pow(10, geldDecimalen) * SecondenMaalDagenPerWeek;
        Breuk euro = cent * 100;
        var (perZorg, perBehandeling, perContext) = (Geheel(tijd), Geheel(tijd * parameters.Behandelaarsfactor.Exact), Geheel(tijd / dagen * Urenopbouw.DagenPerWeek));
        var maximum = Geheel(Bekostiging.MaximumPerJaar(parameters) * euro);
        var noemer = BigInteger.Pow(10, drempelDecimalen);
        var eenheid = Geheel(cent) * noemer * Bulkinvoer.HonderdProcent;

        BigInteger grootsteCorrectie = 0, grootsteHelling = 0, grootsteBedrag = maximum;
        foreach (var profiel in parameters.Zorgprofielen)
        {
            var helling = Geheel(Helling(parameters, profiel, cent, decimalen));
            var ranges = profiel.Ranges.Select(range => new Range(
                Int128Van(Geheel(range.Vanaf.Exact * tijd)),
                range.Klasse,
                range.Jaarbedrag is { } jaarbedrag ? Getal256.Van(Geheel(jaarbedrag.Exact * euro)) : default)).ToArray();
            grootsteHelling = BigInteger.Max(grootsteHelling, helling);
            foreach (var range in profiel.Ranges)
                if (range.Jaarbedrag is { } jaarbedrag) grootsteBedrag = BigInteger.Max(grootsteBedrag, Geheel(jaarbedrag.Exact * euro));
            foreach (var prestatie in profiel.Prestaties)
            {
                var correctie = Geheel(Correctie(profiel, prestatie) * tijd);
                grootsteCorrectie = BigInteger.Max(grootsteCorrectie, BigInteger.Abs(correctie));
                _rijen[Bulksleutel.Van(profiel.Zorgprofiel, prestatie.Behandeling, prestatie.Dagbesteding).Waarde] =
                    new(Int128Van(correctie), (UInt128)helling, ranges);
            }
        }

        // The largest value of each step for the largest dossier that is accepted: nothing beyond can occur.
        var x = (perZorg * 3 + perBehandeling) * Bulkcontrole.MaximaalPerWeek + perContext * Bulkcontrole.MaximaalPerJaar + grootsteCorrectie;
        var geld = (BigInteger.Max(x * grootsteHelling, grootsteBedrag) + Geheel(cent) * Bulkcontrole.MaximaalCenten) * noemer;
        if (x >= BigInteger.Pow(2, 126) || geld * Bulkinvoer.HonderdProcent * 8 * Geheel(dagen) >= BigInteger.Pow(2, 256)) throw new OverflowException();

        (_perZorgseconde, _perBehandelseconde, _perContextseconde) = (Int128Van(perZorg), Int128Van(perBehandeling), Int128Van(perContext));
        _perCent = (UInt128)Geheel(cent);
        _maximum = Getal256.Van(maximum);
        _top = Getal256.Van(maximum * noemer);
        _drempelTeller = (ulong)Geheel(parameters.Contextdrempel.Exact * noemer);
        _drempelNoemer = (ulong)noemer;
        _eenheidJaar = Getal256.Van(eenheid);
        _eenheidDag = Getal256.Van(eenheid * Geheel(dagen));
    }

    /// <summary>Compiles a set; <see langword="null"/> with a reason where its numbers do not fit.</summary>
    public static Geheletabel? Van(Parameterset parameters, out Tekst reden)
    {
        reden = default;
        var dagen = parameters.DagenPerJaar.Exact;
        if (!IsGeheel(dagen))
        {
            reden = new("dagenPerJaar is geen geheel getal", "dagenPerJaar is not a whole number");
            return null;
        }

        var rijen = parameters.Zorgprofielen.SelectMany(profiel => profiel.Prestaties.Select(prestatie => (profiel, prestatie))).ToArray();
        int? decimalen = Kleinste(tienmacht => IsGeheel(parameters.Behandelaarsfactor.Exact * dagen * tienmacht)
            && rijen.All(rij => IsGeheel(Correctie(rij.profiel, rij.prestatie) * dagen * tienmacht)));
        int? geld = decimalen is not { } k ? null : Kleinste(tienmacht =>
        {
            var cent = tienmacht * SecondenMaalDagenPerWeek;
            return IsGeheel(Bekostiging.MaximumPerJaar(parameters) * cent * 100)
                && parameters.Zorgprofielen.All(profiel => IsGeheel(Helling(parameters, profiel, cent, k))
                    && profiel.Ranges.All(range => range.Jaarbedrag is not { } jaarbedrag || IsGeheel(jaarbedrag.Exact * cent * 100)));
        });
        int? drempel = Kleinste(tienmacht => IsGeheel(parameters.Contextdrempel.Exact * tienmacht));
        if (decimalen is { } d && geld is { } g && drempel is <= 18 and var t)
        {
            try
            {
                return new(parameters, d, g, t);
            }
            catch (OverflowException)
            {
                // Told below: a number of the set is too large or has too many digits.
            }
        }

        reden = new("een waarde heeft te veel cijfers voor 256 bits", "a value has too many digits for 256 bits");
        return null;
    }

    /// <summary>Calculates the rows from <paramref name="vanaf"/> up to <paramref name="tot"/>; all are valid.</summary>
    public void Bereken(in Kolommen kolommen, int vanaf, int tot)
    {
        for (int rij = vanaf; rij < tot; rij++) kolommen.Schrijf(rij, Bereken(kolommen.Bulkrij(rij)));
    }

    /// <summary>Calculates one valid dossier.</summary>
    [Regel("UREN-3", "UREN-9", "DREMPEL-1", "PROFIEL-1", "BEDRAG-1", "BEDRAG-2", "BEDRAG-3", "BEDRAG-4", "BEDRAG-5", "CONTEXT-1", "CONTEXT-2")]
    public Bulkuitkomst Bereken(in Bulkrij dossier)
    {
        ref readonly var rij = ref _rijen[dossier.Sleutel];
        var x = _perZorgseconde * dossier.Zorg + _perBehandelseconde * dossier.Behandeling + _perContextseconde * dossier.Context + rij.Correctie;
        if (x <= Int128.Zero) return new(Klasse.BinnenZorgprofiel, 0, 0, Bulkvlaggen.Geen);

        int nummer = -1;
        while (nummer + 1 < rij.Ranges.Length && x >= rij.Ranges[nummer + 1].Vanaf) nummer++;
        if (nummer < 0) return new(Klasse.NietMeerzorgwaardig, 0, 0, Bulkvlaggen.Geen);

        ref readonly var range = ref rij.Ranges[nummer];
        bool maatwerk = range.Klasse == Klasse.Maatwerk;
        var bedrag = maatwerk ? Getal256.Product((UInt128)x, rij.Helling) : range.Bedrag;
        var honderdProcent = bedrag * _drempelNoemer;
        var vlaggen = Bulkvlaggen.Geen;
        if (dossier.ContextCenten > 0)
        {
            vlaggen = Bulkvlaggen.ContextGetoetst;
            var euro = Getal256.Product(_perCent, (UInt128)dossier.ContextCenten) * _drempelNoemer;
            var drempel = (maatwerk && bedrag > _maximum ? _maximum : bedrag) * _drempelTeller;
            if (euro > drempel)
            {
                vlaggen |= Bulkvlaggen.Bespreekbaar;
                honderdProcent += euro - drempel;
            }
        }

        if (honderdProcent >= _top)
        {
            vlaggen |= Bulkvlaggen.Afgetopt;
            honderdProcent = _top;
        }

        var toegekend = honderdProcent * (ulong)dossier.Tariefpercentage;
        return new(range.Klasse, Getal256.DeelAfgerond(toegekend, _eenheidJaar), (int)Getal256.DeelAfgerond(toegekend, _eenheidDag), vlaggen);
    }

    /// <summary>What the key adds to the seconds: indirect hours less the deduction (UREN-7, UREN-8).</summary>
    [Regel("UREN-7", "UREN-8")]
    public static Breuk Correctie(Zorgprofielparameters profiel, Prestatie prestatie) =>
        profiel.Basisuren.Exact * profiel.IndirecteFractie.Exact - prestatie.Aftrek.Exact;

    private static Breuk Helling(Parameterset parameters, Zorgprofielparameters profiel, Breuk cent, int decimalen) =>
        parameters.MaatwerkUurtarief(profiel.Zorgprofiel.Maatwerkgroep).Exact * 100 * cent / SecondenMaalDagenPerWeek / BigInteger.Pow(10, decimalen);

    private static int? Kleinste(Func<Breuk, bool> past)
    {
        for (int decimalen = 0; decimalen <= MaximaleDecimalen; decimalen++)
            if (past(BigInteger.Pow(10, decimalen))) return decimalen;
        return null;
    }

    private static bool IsGeheel(Breuk waarde) => waarde == waarde.Entier();

    private static BigInteger Geheel(Breuk waarde) => waarde.Entier();

    private static Int128 Int128Van(BigInteger waarde) => (Int128)waarde;

    private readonly record struct Rij(Int128 Correctie, UInt128 Helling, Range[] Ranges);

    private readonly record struct Range(Int128 Vanaf, Klasse Klasse, Getal256 Bedrag);
}

/// <summary>What counts of one dossier (UREN-1, UREN-2, UREN-4, UREN-6), in whole seconds, cents and millionths.</summary>
internal readonly record struct Bulkrij(byte Sleutel, int Zorg, int Behandeling, int Context, long ContextCenten, int Tariefpercentage);
