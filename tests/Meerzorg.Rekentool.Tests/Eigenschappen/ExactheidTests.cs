using System.Numerics;
using FsCheck.Xunit;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Eigenschappen;

/// <summary>Equality with a second, independent calculation on exact fractions, over more than a million applications.</summary>
[Trait("Regel", "UREN-9")]
[Trait("Regel", "PROFIEL-1")]
[Trait("Regel", "BEDRAG-2")]
[Trait("Regel", "BEDRAG-3")]
[Trait("Regel", "BEDRAG-4")]
[Trait("Regel", "BEDRAG-5")]
[Trait("Regel", "CONTEXT-1")]
[Trait("Regel", "CONTEXT-2")]
[Trait("Duur", "lang")]
public class ExactheidTests
{
    private const int Willekeurige = 1_000_000;
    private const int Zaad = 20260101;

    private static readonly (Rekentool Rekentool, Zorgprofielparameters Profiel, Prestatie Prestatie)[] Combinaties = [.. Aanvragen.Combinaties()];

    private static readonly decimal[] Tarieven = [1m, 0.95m, 0.5m, 0.25m, 0.9123m, 0.000001m, 0.999999m, 0.125m];

    [Fact]
    public void Een_miljoen_willekeurige_aanvragen()
    {
        Parallel.For(0, Willekeurige / 1000, blok =>
        {
            var toeval = new Random(Zaad + blok);
            for (int i = 0; i < 1000; i++)
            {
                var (rekentool, profiel, prestatie) = Combinaties[toeval.Next(Combinaties.Length)];
                Vergelijk(rekentool, Willekeurig(toeval, profiel, prestatie));
            }
        });
    }

    /// <summary>Hours exactly on, just under and just over every bound; euros at the threshold; amounts on half a cent.</summary>
    [Fact]
    public void Aanvragen_die_het_moeilijk_maken()
    {
        const decimal Fijn = 0.0000000000001m;
        Parallel.ForEach(Combinaties, combinatie =>
        {
            var (rekentool, profiel, prestatie) = combinatie;
            decimal nulpunt = prestatie.Aftrek.Waarde.Seconden - (profiel.Basisuren.Waarde * profiel.IndirecteFractie.Waarde).Seconden;
            decimal[] grenzen = [0, .. profiel.Ranges.Select(range => range.Vanaf.Waarde.Seconden), 1_000_000];
            foreach (decimal grens in grenzen)
            {
                foreach (decimal ernaast in (decimal[])[-1, -Fijn, 0, Fijn, 1])
                {
                    if (nulpunt + grens + ernaast < 0) continue;
                    foreach (decimal tarief in Tarieven)
                    {
                        var aanvraag = Aanvragen.MetZorg(profiel, prestatie, nulpunt + grens + ernaast) with { Tariefpercentage = tarief };
                        Vergelijk(rekentool, aanvraag);
                        if (rekentool.Bereken(aanvraag) is not Meerzorgwaardig bedragen) continue;
                        foreach (decimal euro in (decimal[])[bedragen.Contexttoets.Drempel - Fijn, bedragen.Contexttoets.Drempel, bedragen.Contexttoets.Drempel + Fijn])
                        {
                            Vergelijk(rekentool, aanvraag with { Context = new() { Euro = euro } });
                        }
                    }
                }
            }
        });
    }

    [Property(MaxTest = 3000)]
    public void Ook_met_krimpen(Rekengeval geval) => Vergelijk(geval.Rekentool, geval.Aanvraag);

    [Fact]
    public void Een_halve_cent_gaat_van_nul_af()
    {
        // The maximum of 2026 at 50 %: € 307.156,625 a year and € 841,525 a day, both exact ties.
        var rekentool = Rekentool.Voor(2026);
        var maximaal = Aanvragen.Verantwoording with { Zorg = new() { Wonen = Uren.Van(2000) }, Tariefpercentage = 0.5m };
        var uitkomst = Assert.IsType<Maatwerk>(rekentool.Bereken(maximaal));

        Assert.Equal(307156.625m, uitkomst.MetSurplus.JaarbedragOnafgerond);
        Assert.Equal(307156.63m, uitkomst.Jaarbedrag);
        Assert.Equal(841.525m, uitkomst.MetSurplus.EtmaalbedragOnafgerond);
        Assert.Equal(841.53m, uitkomst.Etmaalbedrag);
    }

    private static Aanvraag Willekeurig(Random toeval, Zorgprofielparameters profiel, Prestatie prestatie)
    {
        decimal Seconden(int maximum) => toeval.Next(4) switch { 0 => 0, 1 => toeval.Next(maximum / 60) * 60, _ => toeval.Next(maximum) };
        decimal wonen = Seconden(500_000);
        bool gesplitst = toeval.Next(8) == 0;
        return new()
        {
            Zorgprofiel = profiel.Zorgprofiel,
            Behandeling = prestatie.Behandeling,
            Dagbesteding = prestatie.Dagbesteding,
            Zorg = new()
            {
                Wonen = Uren.VanSeconden(gesplitst ? 0 : wonen),
                Begeleiding = Uren.VanSeconden(gesplitst ? wonen : 0),
                Verpleging = Uren.VanSeconden(gesplitst ? Seconden(100_000) : 0),
                Dagbesteding = Uren.VanSeconden(Seconden(150_000)),
                Nacht = Uren.VanSeconden(Seconden(40_000)),
            },
            Behandelaren = new() { Avg = Uren.VanSeconden(Seconden(60_000)), Overig = Uren.VanSeconden(Seconden(20_000)) },
            Minuren = Uren.VanSeconden(Math.Min(wonen, Seconden(20_000))),
            Context = new() { UrenPerJaar = Uren.VanSeconden(Seconden(1_500_000)), Euro = toeval.Next(3) == 0 ? 0 : toeval.Next(5_000_000) / 100m },
            Tariefpercentage = toeval.Next(2) == 0 ? Tarieven[toeval.Next(Tarieven.Length)] : toeval.Next(1, 10_001) / 10_000m,
        };
    }

    private static void Vergelijk(Rekentool rekentool, Aanvraag aanvraag)
    {
        var verwacht = ExacteRekening.Bereken(aanvraag, rekentool.Parameters);
        var uitkomst = rekentool.Bereken(aanvraag);
        var bedragen = uitkomst as Meerzorgwaardig;
        var gekregen = new ExacteRekening.Antwoord(
            uitkomst switch { BinnenZorgprofiel => 0, NietMeerzorgwaardig => 1, Meerzorgprofiel => 2, _ => 3 },
            (uitkomst as Meerzorgprofiel)?.Nummer ?? 0,
            Centen(bedragen?.Jaarbedrag),
            Centen(bedragen?.Etmaalbedrag),
            Centen(bedragen?.ZonderSurplus.Jaarbedrag),
            Centen(bedragen?.ZonderSurplus.Etmaalbedrag),
            bedragen?.Contexttoets.Bespreekbaar,
            bedragen?.Afgetopt ?? false);
        if (verwacht != gekregen) Assert.Fail($"{rekentool.Parameters.Jaar} {aanvraag}: verwacht {verwacht}, gekregen {gekregen}");
    }

    private static BigInteger Centen(decimal? bedrag) => (BigInteger)((bedrag ?? 0) * 100);
}
