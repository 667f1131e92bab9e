using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Eigenschappen;

/// <summary>A valid group application with its calculator.</summary>
public sealed record Groepsgeval(Rekentool Rekentool, Groepsaanvraag Groep);

/// <summary>Group applications, over all years.</summary>
internal static class Groepsgevallen
{
    public static Arbitrary<Groepsgeval> Willekeurig { get; } = Arb.From(
        from jaar in Gen.Elements(Rekentool.Jaren.ToArray())
        from aantal in Gen.Choose(2, 9)
        from gevallen in Gen.ListOf(Aanvragen.Willekeurig.Generator.Where(geval => geval.Rekentool.Parameters.Jaar == jaar), aantal)
        from uren in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 2_000_000))
        from centen in Gen.OneOf(Gen.Constant(0), Gen.Choose(1, 20_000_000))
        from tarief in Gen.Choose(1, 10_000)
        select new Groepsgeval(Rekentool.Voor(jaar), new()
        {
            Clienten = [.. gevallen.Select((geval, i) => Groepsclient.Van(geval.Aanvraag, $"c{i}", geval.Aanvraag.Context.UrenPerJaar))],
            Context = new() { UrenPerJaar = Uren.VanSeconden(uren), Euro = centen / 100m },
            Tariefpercentage = tarief / 10_000m,
        }));
}

/// <summary>What must hold for every group.</summary>
[Properties(Arbitrary = [typeof(Groepsgevallen)])]
public class GroepTests
{
    [Property(MaxTest = 200)]
    [Trait("Regel", "GROEP-2")]
    [Trait("Regel", "GROEP-3")]
    public void Een_groep_van_gelijke_clienten_is_n_maal_een_client_met_een_nde_van_de_context(Rekengeval geval)
    {
        var (rekentool, aanvraag) = geval;
        foreach (int n in (int[])[2, 3, 7])
        {
            var groep = new Groepsaanvraag
            {
                Clienten = [.. Enumerable.Range(0, n).Select(i => Groepsclient.Van(aanvraag, $"c{i}", Uren.Nul))],
                Context = new() { UrenPerJaar = aanvraag.Context.UrenPerJaar * n, Euro = aanvraag.Context.Euro * n },
                Tariefpercentage = aanvraag.Tariefpercentage,
            };
            var alleen = rekentool.Bereken(aanvraag);
            var samen = rekentool.Bereken(groep);
            Assert.All(samen.Clienten, client =>
            {
                Assert.Equal(alleen.Naam, client.Uitkomst.Naam);
                Assert.Equal(alleen.Meerzorguren, client.Uitkomst.Meerzorguren);
                Assert.Equal((alleen as Meerzorgwaardig)?.Jaarbedrag, (client.Uitkomst as Meerzorgwaardig)?.Jaarbedrag);
                Assert.Equal((alleen as Meerzorgwaardig)?.Etmaalbedrag, (client.Uitkomst as Meerzorgwaardig)?.Etmaalbedrag);
            });
            Assert.Equal((alleen as Meerzorgwaardig)?.Contexttoets.Bespreekbaar, samen.Context.Toets?.Bespreekbaar);
        }
    }

    [Trait("Duur", "lang")]
    [Property(MaxTest = 200)]
    [Trait("Regel", "GROEP-1")]
    public void De_volgorde_van_de_clienten_doet_niet_ter_zake(Groepsgeval geval)
    {
        var (rekentool, groep) = geval;
        var heen = rekentool.Bereken(groep);
        var terug = rekentool.Bereken(groep with { Clienten = [.. groep.Clienten.Reverse()] });
        Assert.Equal(heen.Jaarbedrag, terug.Jaarbedrag);
        Assert.Equal(heen.Etmaalbedrag, terug.Etmaalbedrag);
        Assert.Equal(heen.Context.Toets?.Drempel, terug.Context.Toets?.Drempel);
        Assert.All(heen.Clienten, client => Assert.Equal(client.Uitkomst.AlsJson(), terug.Van(client.Kenmerk)!.AlsJson()));
    }

    [Property]
    [Trait("Regel", "GROEP-3")]
    public bool De_aandelen_tellen_precies_op_tot_het_surplus(Groepsgeval geval)
    {
        var context = geval.Rekentool.Bereken(geval.Groep).Context;
        return context.Toets is not { } toets
            ? context is { Gerechtigd: 0, Aandeel: 0 }
            : context.ExactAandeel * context.Gerechtigd == toets.ExactSurplus && (toets.Bespreekbaar == true) == (toets.Surplus > 0);
    }

    [Property]
    [Trait("Regel", "GROEP-3")]
    public void Het_totaal_is_de_som_van_de_clienten_voor_de_afronding(Groepsgeval geval)
    {
        var uitkomst = geval.Rekentool.Bereken(geval.Groep);
        var som = uitkomst.Clienten.Select(client => client.Uitkomst).OfType<Meerzorgwaardig>().Aggregate(Breuk.Nul, (tot, een) => tot + een.MetSurplus.ExactPerJaar);
        Assert.Equal(som.RondAf(2), uitkomst.Jaarbedrag);
        Assert.InRange(uitkomst.SomJaarbedragen - uitkomst.Jaarbedrag, -0.005m * (uitkomst.Gerechtigd + 1), 0.005m * (uitkomst.Gerechtigd + 1));
    }

    [Fact]
    [Trait("Regel", "GROEP-2")]
    public void Contexturen_gaan_ook_naar_wie_niet_gerechtigd_is()
    {
        var licht = Groepsclient.Van(Aanvragen.Verantwoording with { Zorg = new() { Wonen = Uren.Van(20) } }, "licht", Uren.Nul);
        var zwaar = Groepsclient.Van(Aanvragen.Verantwoording with { Zorg = new() { Wonen = Uren.Van(80) } }, "zwaar", Uren.Nul);
        var uitkomst = Rekentool.Voor(2026).Bereken(new Groepsaanvraag { Clienten = [licht, zwaar], Context = new() { UrenPerJaar = Uren.Van(730) }, Tariefpercentage = 1 });

        Assert.Equal(1, uitkomst.Gerechtigd);
        Assert.Equal(Uren.Van(7), uitkomst.Van("zwaar")!.Urenopbouw.Context); // 730 ÷ 365 × 7 ÷ 2, not ÷ 1
        Assert.Equal(Uren.Van(7), uitkomst.Van("licht")!.Urenopbouw.Context);
        Assert.Contains(uitkomst.Signalen, signaal => signaal.Tekst.Nl.Contains("cliënt licht is binnen het reguliere zorgprofiel", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Regel", "GROEP-1")]
    public void Een_client_is_geen_groep()
    {
        var een = new Groepsaanvraag { Clienten = [Groepsclient.Van(Aanvragen.Vg7, "A", Uren.Nul)], Tariefpercentage = 1 };
        var fout = Assert.Single(Assert.Throws<OngeldigeInvoerException>(() => Rekentool.Voor(2026).Bereken(een)).Fouten);
        Assert.Equal(("clienten", "GROEP-1"), (fout.Pad, fout.Regel));
        Assert.Equal(2, Rekentool.Voor(2026).Bereken(een with { Clienten = [een.Clienten[0], een.Clienten[0] with { Kenmerk = "B" }] }).Clienten.Length);
    }

    [Fact]
    [Trait("Regel", "GROEP-1")]
    public void Ver_uiteen_is_meer_dan_twee_maal()
    {
        // Meerzorguren of exactly 30:00, 60:00 and a second more, whatever the parameters of the year.
        var rekentool = Rekentool.Voor(2026);
        var profiel = rekentool.Parameters.Van(Zorgprofiel.VG7)!;
        var prestatie = profiel.Prestatie(true, true)!;
        Groepsclient Met(string kenmerk, Uren meerzorguren) => Groepsclient.Van(
            Aanvragen.MetZorg(profiel, prestatie, 0) with { Zorg = new() { Wonen = meerzorguren + prestatie.Aftrek.Waarde - profiel.Basisuren.Waarde * profiel.IndirecteFractie.Waarde } }, kenmerk, Uren.Nul);
        bool VerUiteen(Uren meeste) => rekentool
            .Bereken(new Groepsaanvraag { Clienten = [Met("A", Uren.Van(30)), Met("B", meeste)], Tariefpercentage = 1 })
            .Signalen.Any(signaal => signaal.Tekst.Nl.Contains("ver uiteen", StringComparison.Ordinal));

        Assert.False(VerUiteen(Uren.Van(60)));
        Assert.True(VerUiteen(Uren.Van(60, 0, 1)));
    }

    [Fact]
    [Trait("Regel", "GROEP-4")]
    public void Een_groep_die_evenveel_kost_heeft_niet_minder_nodig()
    {
        var rekentool = Rekentool.Voor(2026);
        var aanvraag = Aanvragen.Vg7 with { Context = default };
        var groep = rekentool.Bereken(new Groepsaanvraag { Clienten = [Groepsclient.Van(aanvraag, "A", Uren.Nul), Groepsclient.Van(aanvraag, "B", Uren.Nul)], Tariefpercentage = aanvraag.Tariefpercentage });
        var duurder = aanvraag with { Zorg = aanvraag.Zorg with { Wonen = Uren.Van(60) } };

        Assert.False(Groepsvergelijking.Van(groep, [rekentool.Bereken(aanvraag), rekentool.Bereken(aanvraag)]).GroepHeeftMinderNodig);
        Assert.Equal(0, Groepsvergelijking.Van(groep, [rekentool.Bereken(aanvraag), rekentool.Bereken(aanvraag)]).Besparing);
        var minder = Groepsvergelijking.Van(groep, [rekentool.Bereken(aanvraag), rekentool.Bereken(duurder)]);
        Assert.True(minder.GroepHeeftMinderNodig);
        Assert.Equal(minder.IndividueelJaarbedrag - groep.Jaarbedrag, minder.Besparing);
    }

    [Fact]
    [Trait("Regel", "GROEP-1")]
    public void Vertrek_geeft_de_anderen_een_groter_deel()
    {
        var rekentool = Rekentool.Voor(2026);
        var groep = new Groepsaanvraag
        {
            Clienten = [.. "ABC".Select(kenmerk => Groepsclient.Van(Aanvragen.Vg7, kenmerk.ToString(), Uren.Nul))],
            Context = new() { Euro = 30000 },
            Tariefpercentage = 1,
        };
        var wijziging = Clientwijziging.Van(
            rekentool.Bereken(groep),
            rekentool.Bereken(groep with { Clienten = [groep.Clienten[0], groep.Clienten[1], groep.Clienten[1] with { Kenmerk = "D" }, groep.Clienten[1] with { Kenmerk = "E" }] }));

        Assert.Equal(["A", "B", "C", "D", "E"], wijziging.Select(client => client.Kenmerk));
        Assert.Equal([false, false, true, false, false], wijziging.Select(client => client.Vertrekt));
        Assert.Equal([false, false, false, true, true], wijziging.Select(client => client.KomtErbij));
        Assert.All(wijziging, client => Assert.True(client.IsAnders));
        Assert.True(wijziging[0].VerschilJaarbedrag < 0);
    }
}
