using FsCheck;
using FsCheck.Fluent;

namespace Meerzorg.Rekentool.Tests.Hulp;

/// <summary>A valid application with its calculator.</summary>
public sealed record Rekengeval(Rekentool Rekentool, Aanvraag Aanvraag);

/// <summary>Applications for tests.</summary>
internal static class Aanvragen
{
    /// <summary>The application of the README and of <c>voorbeelden/vg7.json</c>.</summary>
    public static Aanvraag Vg7 { get; } = new()
    {
        Zorgprofiel = Zorgprofiel.VG7,
        Behandeling = true,
        Dagbesteding = true,
        Zorg = new() { Wonen = Uren.Van(40), Dagbesteding = Uren.Van(16), Nacht = Uren.Van(2) },
        Behandelaren = Behandelinzet.VanTotaal(Uren.Van(3)),
        Minuren = Uren.Van(1),
        Context = new() { UrenPerJaar = Uren.Van(52), Euro = 10000 },
        Tariefpercentage = 0.95m,
    };

    /// <summary>The worked example of VERANTWOORDING: VG7, 44:45 asked.</summary>
    public static Aanvraag Verantwoording { get; } = new()
    {
        Zorgprofiel = Zorgprofiel.VG7,
        Behandeling = true,
        Dagbesteding = true,
        Zorg = new() { Wonen = Uren.Van(44, 45) },
        Tariefpercentage = 1,
    };

    /// <summary>An application with nothing but a number of care seconds, at 100 %.</summary>
    public static Aanvraag MetZorg(Zorgprofielparameters profiel, Prestatie prestatie, decimal seconden) => new()
    {
        Zorgprofiel = profiel.Zorgprofiel,
        Behandeling = prestatie.Behandeling,
        Dagbesteding = prestatie.Dagbesteding,
        Zorg = new() { Wonen = Uren.VanSeconden(seconden) },
        Tariefpercentage = 1,
    };

    /// <summary>Every profile × prestatie of every published year.</summary>
    public static IEnumerable<(Rekentool Rekentool, Zorgprofielparameters Profiel, Prestatie Prestatie)> Combinaties() =>
        from jaar in Rekentool.Jaren
        let rekentool = Rekentool.Voor(jaar)
        from profiel in rekentool.Parameters.Zorgprofielen
        from prestatie in profiel.Prestaties
        select (rekentool, profiel, prestatie);

    /// <summary>
    /// Valid applications with their calculator, over all years, profiles and combinations, with every field that there is: living as one figure, in parts or from a
    /// day programme, treatment as a total or per discipline. They shrink towards little care without any of that.
    /// </summary>
    public static Arbitrary<Rekengeval> Willekeurig { get; } = Arb.From(Van(Combinaties()), Kleiner);

    /// <summary>The same of some profiles and combinations only.</summary>
    public static Gen<Rekengeval> Van(IEnumerable<(Rekentool Rekentool, Zorgprofielparameters Profiel, Prestatie Prestatie)> combinaties) =>
        from combinatie in Gen.Elements(combinaties.ToArray())
        from leveringsvorm in Gen.Elements(combinatie.Profiel.Zorgprofiel.Leveringsvormen.ToArray())
        from wonen in Wonen()
        from dagbesteding in Tijd(150_000)
        from nacht in Tijd(30_000)
        from behandelaren in Behandelaren()
        from context in Tijd(1_500_000)
        from minuren in Tijd(20_000)
        from centen in Gen.OneOf(Gen.Constant(0), Gen.Choose(1, 5_000_000))
        from tarief in Gen.Choose(1, 10_000)
        from programma in Gen.Frequency((4, Gen.Constant<Dagprogramma?>(null)), (1, Programmas.Willekeurig.Generator.Select(programma => (Dagprogramma?)programma)))
        let zorg = wonen with { Dagbesteding = dagbesteding, Nacht = nacht }
        select new Rekengeval(combinatie.Rekentool, Geldig(new()
        {
            Zorgprofiel = combinatie.Profiel.Zorgprofiel,
            Leveringsvorm = leveringsvorm,
            Behandeling = combinatie.Prestatie.Behandeling,
            Dagbesteding = combinatie.Prestatie.Dagbesteding,
            Zorg = zorg,
            Behandelaren = behandelaren,
            Minuren = minuren,
            Context = new() { UrenPerJaar = context, Euro = centen / 100m },
            Tariefpercentage = tarief / 10_000m,
        }, programma));

    /// <summary>The same hours, to change: living as one figure and in whole seconds, and no day programme that gives them.</summary>
    public static Aanvraag Vrij(this Aanvraag aanvraag) => new()
    {
        Zorgprofiel = aanvraag.Zorgprofiel,
        Leveringsvorm = aanvraag.Leveringsvorm,
        Behandeling = aanvraag.Behandeling,
        Dagbesteding = aanvraag.Dagbesteding,
        Zorg = new()
        {
            Wonen = Uren.VanSeconden(decimal.Ceiling(aanvraag.Zorg.TotaalWonen.Seconden)),
            Dagbesteding = Uren.VanSeconden(decimal.Ceiling(aanvraag.Zorg.Dagbesteding.Seconden)),
            Nacht = aanvraag.Zorg.Nacht,
        },
        Behandelaren = aanvraag.Behandelaren,
        Minuren = Uren.VanSeconden(decimal.Floor(aanvraag.Minuren.Seconden)),
        Context = aanvraag.Context,
        Tariefpercentage = aanvraag.Tariefpercentage,
    };

    private static Gen<Zorginzet> Wonen() => Gen.Frequency(
        (2, Tijd(400_000).Select(wonen => new Zorginzet { Wonen = wonen })),
        (1,
            from delen in Tijd(150_000).ArrayOf(3)
            select new Zorginzet { Begeleiding = delen[0], Verzorging = delen[1], Verpleging = delen[2] }));

    private static Gen<Behandelinzet> Behandelaren() => Gen.OneOf(
        Tijd(60_000).Select(Behandelinzet.VanTotaal),
        from delen in Tijd(20_000).ArrayOf(6)
        select new Behandelinzet { Gedragsdeskundige = delen[0], Psychiater = delen[1], Avg = delen[2], Sog = delen[3], Geriater = delen[4], Overig = delen[5] });

    private static Gen<Uren> Tijd(int maximum) =>
        Gen.OneOf(Gen.Constant(0), Gen.Choose(0, maximum), Gen.Choose(0, maximum / 60).Select(minuten => minuten * 60)).Select(seconden => Uren.VanSeconden(seconden));

    /// <summary>The application with what the programme gives in place of what it had, and no more min-uren than care that counts.</summary>
    private static Aanvraag Geldig(Aanvraag aanvraag, Dagprogramma? programma)
    {
        if (programma is null) return aanvraag with { Minuren = Minste(aanvraag.Minuren, Urenopbouw.TellendeZorginzet(aanvraag)) };

        const int Rijen = 3; // more can be more hours than a week may have
        programma = programma with { Rijen = [.. programma.Rijen.Take(Rijen)] };
        var weekinzet = Weekinzet.Van(programma);
        var zorg = aanvraag.Zorg with
        {
            Dagbesteding = weekinzet.Geeft(Programmadeel.Dagbesteding) ? Uren.Nul : aanvraag.Zorg.Dagbesteding,
            Nacht = weekinzet.Geeft(Programmadeel.Nacht) ? Uren.Nul : aanvraag.Zorg.Nacht,
        };
        if (weekinzet.Geeft(Programmadeel.Wonen)) zorg = zorg with { Wonen = Uren.Nul, Begeleiding = Uren.Nul, Verzorging = Uren.Nul, Verpleging = Uren.Nul };
        var met = (aanvraag with { Zorg = zorg, Minuren = weekinzet.Geeft(Programmadeel.Minuren) ? Uren.Nul : aanvraag.Minuren }).Met(weekinzet);
        var tellend = Urenopbouw.TellendeZorginzet(met);
        return met.Minuren <= tellend ? met
            : weekinzet.Geeft(Programmadeel.Minuren) ? Geldig(aanvraag, programma with { Afwezigheid = [] })
            : met with { Minuren = Uren.VanSeconden(decimal.Floor(tellend.Seconden)) };
    }

    private static Uren Minste(Uren een, Uren ander) => een < ander ? een : ander;

    private static IEnumerable<Rekengeval> Kleiner(Rekengeval geval)
    {
        var aanvraag = geval.Aanvraag;
        var zorg = aanvraag.Zorg;
        if (aanvraag.Weekinzet is not null)
        {
            yield return geval with { Aanvraag = aanvraag.Vrij() };
            yield break;
        }

        if (zorg.TotaalWonen != zorg.Wonen) yield return geval with { Aanvraag = aanvraag.Vrij() };
        if (aanvraag.Leveringsvorm != Leveringsvorm.ZZP && aanvraag.Zorgprofiel.Leveringsvormen.Contains(Leveringsvorm.ZZP)) yield return geval with { Aanvraag = aanvraag with { Leveringsvorm = Leveringsvorm.ZZP } };
        if (aanvraag.Minuren != Uren.Nul) yield return geval with { Aanvraag = aanvraag with { Minuren = Uren.Nul } };
        if (aanvraag.Context != default) yield return geval with { Aanvraag = aanvraag with { Context = default } };
        if (aanvraag.Behandelaren != default) yield return geval with { Aanvraag = aanvraag with { Behandelaren = default } };
        if (aanvraag.Behandelaren != aanvraag.Behandelaren.Totaal) yield return geval with { Aanvraag = aanvraag with { Behandelaren = aanvraag.Behandelaren.Totaal } };
        if (zorg.Nacht != Uren.Nul && aanvraag.Minuren == Uren.Nul) yield return geval with { Aanvraag = aanvraag with { Zorg = zorg with { Nacht = Uren.Nul } } };
        if (zorg.Dagbesteding != Uren.Nul && aanvraag.Minuren == Uren.Nul) yield return geval with { Aanvraag = aanvraag with { Zorg = zorg with { Dagbesteding = Uren.Nul } } };
        if (aanvraag.Tariefpercentage != 1) yield return geval with { Aanvraag = aanvraag with { Tariefpercentage = 1 } };
        if (zorg.Wonen > Uren.Van(0, 1) && aanvraag.Minuren == Uren.Nul)
        {
            yield return geval with { Aanvraag = aanvraag with { Zorg = zorg with { Wonen = Uren.VanSeconden(decimal.Floor(zorg.Wonen.Seconden / 2)) } } };
            yield return geval with { Aanvraag = aanvraag with { Zorg = zorg with { Wonen = zorg.Wonen - Uren.Van(0, 1) } } };
        }
    }
}
