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

    /// <summary>Valid applications with their calculator, over all years, profiles and combinations; they shrink towards little care.</summary>
    public static Arbitrary<Rekengeval> Willekeurig { get; } = Arb.From(
        from combinatie in Gen.Elements(Combinaties().ToArray())
        from wonen in Seconden(400_000)
        from dagbesteding in Seconden(150_000)
        from nacht in Seconden(30_000)
        from behandelaren in Seconden(60_000)
        from context in Seconden(1_500_000)
        from minuren in Seconden(20_000)
        from centen in Gen.OneOf(Gen.Constant(0), Gen.Choose(1, 5_000_000))
        from tarief in Gen.Choose(1, 10_000)
        let zorg = wonen + nacht + (combinatie.Prestatie.Dagbesteding ? dagbesteding : 0)
        select new Rekengeval(combinatie.Rekentool, new()
        {
            Zorgprofiel = combinatie.Profiel.Zorgprofiel,
            Behandeling = combinatie.Prestatie.Behandeling,
            Dagbesteding = combinatie.Prestatie.Dagbesteding,
            Zorg = new() { Wonen = Uren.VanSeconden(wonen), Dagbesteding = Uren.VanSeconden(dagbesteding), Nacht = Uren.VanSeconden(nacht) },
            Behandelaren = Behandelinzet.VanTotaal(Uren.VanSeconden(behandelaren)),
            Minuren = Uren.VanSeconden(Math.Min(minuren, zorg)),
            Context = new() { UrenPerJaar = Uren.VanSeconden(context), Euro = centen / 100m },
            Tariefpercentage = tarief / 10_000m,
        }),
        Kleiner);

    private static Gen<int> Seconden(int maximum) => Gen.OneOf(Gen.Constant(0), Gen.Choose(0, maximum), Gen.Choose(0, maximum / 60).Select(minuten => minuten * 60));

    private static IEnumerable<Rekengeval> Kleiner(Rekengeval geval)
    {
        var aanvraag = geval.Aanvraag;
        var zorg = aanvraag.Zorg;
        if (aanvraag.Minuren != Uren.Nul) yield return geval with { Aanvraag = aanvraag with { Minuren = Uren.Nul } };
        if (aanvraag.Context != default) yield return geval with { Aanvraag = aanvraag with { Context = default } };
        if (aanvraag.Behandelaren != default) yield return geval with { Aanvraag = aanvraag with { Behandelaren = default } };
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
