using System.Numerics;

namespace Meerzorg.Rekentool.Tests.Hulp;

/// <summary>A second calculation, written apart from the library: whole fractions of big integers, one expression after the other.</summary>
/// <remarks>It shares nothing with the library but the parameter values and the plain numbers of the application.</remarks>
internal static class ExacteRekening
{
    /// <summary>The outcome: the class (0 within, 1 not eligible, 2 profile, 3 maatwerk), the profile number and the amounts in cents.</summary>
    internal readonly record struct Antwoord(
        int Klasse, int Profiel, BigInteger JaarCenten, BigInteger DagCenten, BigInteger JaarCentenZonder, BigInteger DagCentenZonder, bool? Bespreekbaar, bool Afgetopt);

    public static Antwoord Bereken(Aanvraag a, Parameterset p)
    {
        var profiel = p.Zorgprofielen.Single(z => z.Zorgprofiel == a.Zorgprofiel);
        var prestatie = profiel.Prestaties.Single(z => z.Behandeling == a.Behandeling && z.Dagbesteding == a.Dagbesteding);
        var jaar = Q.Van(p.DagenPerJaar.Waarde);

        bool Geeft(Zorgsoort soort) => a.Weekinzet?.Programma.Rijen.Any(rij => rij.Soort == soort) == true;
        Q Uit(Zorgsoort soort) => a.Weekinzet!.Programma.Rijen.Where(rij => rij.Soort == soort).Aggregate(Q.Van(0), (som, rij) => som + PerWeek(rij.Tijdvak));
        var seconden = Geeft(Zorgsoort.Wonen) ? Uit(Zorgsoort.Wonen)
            : Q.Van(a.Zorg.Wonen.Seconden) + Q.Van(a.Zorg.Begeleiding.Seconden) + Q.Van(a.Zorg.Verzorging.Seconden) + Q.Van(a.Zorg.Verpleging.Seconden);
        seconden += Q.Van(a.Zorg.Nacht.Seconden);
        if (a.Dagbesteding) seconden += Geeft(Zorgsoort.Dagbesteding) ? Uit(Zorgsoort.Dagbesteding) : Q.Van(a.Zorg.Dagbesteding.Seconden);
        seconden -= a.Weekinzet is { Programma.Afwezigheid: { IsEmpty: false } afwezigheid }
            ? afwezigheid.Aggregate(Q.Van(0), (som, een) => som + PerWeek(een.Tijdvak) / Q.Van(een.EensPerWeken))
            : Q.Van(a.Minuren.Seconden);
        if (a.Behandeling) seconden += Q.Van(a.Behandelaren.Totaal.Seconden) * Q.Van(p.Behandelaarsfactor.Waarde);
        seconden += Q.Van(a.Context.UrenPerJaar.Seconden) * Q.Van(7) / jaar;
        seconden += Q.Van(profiel.Basisuren.Waarde.Seconden) * Q.Van(profiel.IndirecteFractie.Waarde);
        seconden -= Q.Van(prestatie.Aftrek.Waarde.Seconden);

        if (seconden.Teken <= 0) return new(0, 0, 0, 0, 0, 0, null, false);
        var range = profiel.Ranges.LastOrDefault(r => (seconden - Q.Van(r.Vanaf.Waarde.Seconden)).Teken >= 0);
        if (range is null) return new(1, 0, 0, 0, 0, 0, null, false);

        var maximum = Q.Van(p.MaximaalEtmaalbedrag.Waarde) * jaar;
        bool maatwerk = range.Jaarbedrag is null;
        var bedrag = maatwerk
            ? seconden * jaar * Q.Van(p.MaatwerkUurtarief(a.Zorgprofiel.Maatwerkgroep).Waarde) / Q.Van(7 * 3600)
            : Q.Van(range.Jaarbedrag!.Waarde);
        var grondslag = maatwerk && (bedrag - maximum).Teken > 0 ? maximum : bedrag;
        var boven = Q.Van(a.Context.Euro) - Q.Van(p.Contextdrempel.Waarde) * grondslag;
        var surplus = boven.Teken > 0 ? boven : Q.Van(0);
        bool? bespreekbaar = a.Context.Euro == 0 ? null : boven.Teken > 0;

        var (jaarMet, dagMet, afgetopt) = Toekennen(bedrag + surplus);
        var (jaarZonder, dagZonder, _) = Toekennen(bedrag);
        return new(maatwerk ? 3 : 2, range.Meerzorgprofiel ?? 0, jaarMet, dagMet, jaarZonder, dagZonder, bespreekbaar, afgetopt);

        (BigInteger Jaar, BigInteger Dag, bool Afgetopt) Toekennen(Q honderdProcent)
        {
            bool top = (honderdProcent - maximum).Teken >= 0;
            var toegekend = (top ? maximum : honderdProcent) * Q.Van(a.Tariefpercentage);
            return (toegekend.Centen(), (toegekend / jaar).Centen(), top);
        }
    }

    private static Q PerWeek(Tijdvak tijdvak) =>
        (Q.Van(tijdvak.Tot.Seconden) - Q.Van(tijdvak.Van.Seconden)) * Q.Van(tijdvak.Bezetting.Medewerkers) / Q.Van(tijdvak.Bezetting.Clienten)
        * Q.Van(tijdvak.Dagen ?? tijdvak.Dag switch { Programmadag.Werkdag => 5, Programmadag.Weekenddag => 2, _ => 1 });

    private readonly record struct Q(BigInteger Teller, BigInteger Noemer)
    {
        public int Teken => Teller.Sign;

        public static Q Van(decimal waarde)
        {
            BigInteger noemer = BigInteger.One;
            while (waarde != decimal.Truncate(waarde))
            {
                // By tens, until it is whole: slow, plain and exact as long as it fits.
                waarde *= 10;
                noemer *= 10;
            }

            return new((BigInteger)waarde, noemer);
        }

        public static Q operator +(Q a, Q b) => new(a.Teller * b.Noemer + b.Teller * a.Noemer, a.Noemer * b.Noemer);

        public static Q operator -(Q a, Q b) => new(a.Teller * b.Noemer - b.Teller * a.Noemer, a.Noemer * b.Noemer);

        public static Q operator *(Q a, Q b) => new(a.Teller * b.Teller, a.Noemer * b.Noemer);

        public static Q operator /(Q a, Q b) => new(a.Teller * b.Noemer, a.Noemer * b.Teller);

        /// <summary>Cents of a non-negative amount: floor(100 × q + ½).</summary>
        public BigInteger Centen() => (Teller * 200 + Noemer) / (Noemer * 2);
    }
}
