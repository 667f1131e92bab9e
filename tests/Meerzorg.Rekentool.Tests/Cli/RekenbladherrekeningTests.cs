using System.Collections.Immutable;
using System.Text;
using Meerzorg.Rekentool.Excel;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Cli;

/// <summary>What a spreadsheet program makes of the workbooks is what the library gave, to the cent.</summary>
public class RekenbladherrekeningTests
{
    private const string Nvt = "n.v.t.";
    private const string Fout = "fout in de invoer";
    private const decimal SecondenPerDag = 86_400;

    private static readonly Rekentool Rekentool2026 = Rekentool.Voor(2026);

    /// <summary>Other input for the application of <see cref="Aanvragen.Vg7"/>, and what the cells are then.</summary>
    private static readonly ImmutableArray<(string Naam, Aanvraag Aanvraag, (string, object)[] Cellen)> Gewijzigd =
    [
        ("uren", Aanvragen.Vg7 with { Zorg = Aanvragen.Vg7.Zorg with { Wonen = Uren.Van(21, 30, 15) } }, [("wonen", Dagen(21, 30, 15))]),
        ("maatwerk", Aanvragen.Vg7 with { Zorg = Aanvragen.Vg7.Zorg with { Wonen = Uren.Van(101) }, Minuren = Uren.Van(2, 40) }, [("wonen", Dagen(101)), ("min-uren", Dagen(2, 40))]),
        ("niets", Aanvragen.Vg7 with { Zorg = Aanvragen.Vg7.Zorg with { Wonen = default } }, [("wonen", 0m)]),
        ("exclusief", Aanvragen.Vg7 with { Behandeling = false, Dagbesteding = false }, [("inclusief behandeling", "nee"), ("inclusief dagbesteding", "nee")]),
        ("context", Aanvragen.Vg7 with { Context = new() { UrenPerJaar = Uren.Van(365), Euro = 5321.25m }, Tariefpercentage = 0.87m }, [("contexturen", Dagen(365)), ("contextmiddelen in euro's", 5321.25m), ("tariefpercentage", 0.87m)]),
        ("drempel", Aanvragen.Vg7 with { Context = Aanvragen.Vg7.Context with { Euro = 5321.24m } }, [("contextmiddelen in euro's", 5321.24m)]),
        ("behandelaren", Aanvragen.Vg7 with { Behandelaren = new() { Psychiater = Uren.Van(8), Overig = Uren.Van(3) } }, [("psychiater", Dagen(8))]),
    ];

    /// <summary>Input from which nothing may come.</summary>
    private static readonly ImmutableArray<(string Naam, (string, object)[] Cellen)> Onmogelijk =
    [
        ("tekst", [("wonen", "40.30")]),
        ("negatief", [("nacht", -0.1m)]),
        ("tarief", [("tariefpercentage", 95m)]),
        ("tarief0", [("tariefpercentage", 0m)]),
        ("keuze", [("inclusief behandeling", "misschien")]),
        ("joker", [("inclusief behandeling", "*")]),
        ("leeg", [("contextmiddelen in euro's", "")]),
        ("minuren", [("min-uren", Dagen(59))]),
    ];

    private static readonly ImmutableArray<(string Naam, Uitkomst Uitkomst)> Individueel = [.. AlleSoorten()];
    private static readonly ImmutableArray<(string Naam, Groepsuitkomst Groep)> Groepen = [.. AlleGroepen()];
    private static readonly Lazy<Dictionary<string, Werkboek>> Herrekend = new(() => Rekenprogramma.Herreken(Werkmappen()));

    [Fact]
    public void Alle_soorten_aanvragen_doen_mee()
    {
        Assert.True(Individueel.Length >= 50);
        Assert.Equal(Zorgprofiel.Alle.Order(ByNaam), Individueel.Select(geval => geval.Uitkomst.Aanvraag.Zorgprofiel).Distinct().Order(ByNaam));
        Assert.Equal(Rekentool.Jaren, Individueel.Select(geval => geval.Uitkomst.Parameters.Jaar).Distinct().Order());
        Assert.Equal(4, Individueel.Select(geval => (geval.Uitkomst.Aanvraag.Behandeling, geval.Uitkomst.Aanvraag.Dagbesteding)).Distinct().Count());
        Assert.Equal(
            ["binnen het reguliere zorgprofiel", "maatwerk", "meerzorgprofiel 1", "meerzorgprofiel 2", "meerzorgprofiel 3", "meerzorgprofiel 4", "meerzorgprofiel 5", "meerzorgprofiel 6", "niet meerzorgwaardig"],
            Individueel.Select(geval => geval.Uitkomst.Naam.Nl).Distinct().Order(StringComparer.Ordinal));
        foreach (var waardig in new[] { Individueel.Select(geval => geval.Uitkomst).OfType<Meerzorgprofiel>().Cast<Meerzorgwaardig>(), Individueel.Select(geval => geval.Uitkomst).OfType<Maatwerk>() })
        {
            Assert.Equal(3, waardig.Select(uitkomst => uitkomst.Contexttoets.Bespreekbaar).Distinct().Count());
            Assert.Equal(2, waardig.Select(uitkomst => uitkomst.Afgetopt).Distinct().Count());
        }

        Assert.Contains(Individueel, geval => !geval.Uitkomst.Parameters.Overlays.IsEmpty);
        Assert.Contains(Groepen, geval => geval.Groep.Gerechtigd == 0);
        Assert.Contains(Groepen, geval => geval.Groep.Gerechtigd > 0 && geval.Groep.Gerechtigd < geval.Groep.Clienten.Length);
    }

    [RekenprogrammaFact]
    public void Elk_rekenblad_geeft_de_uitkomst_van_de_bibliotheek()
    {
        foreach (var (naam, uitkomst) in Individueel)
        {
            var werkboek = Herrekend.Value[naam];
            Klopt(naam, uitkomst, werkboek, "Rekenblad");
            Assert.True(werkboek.Eindoordeel() == "gelijk", naam);
            Assert.All(werkboek.Uitkomst().Values, rij => Assert.Equal("gelijk", rij.Oordeel));
        }
    }

    [RekenprogrammaFact]
    public void Andere_invoer_geeft_de_uitkomst_van_de_andere_aanvraag()
    {
        foreach (var (naam, aanvraag, _) in Gewijzigd)
        {
            Klopt(naam, Rekentool2026.Bereken(aanvraag), Herrekend.Value[naam], "Rekenblad");
            Assert.Equal("afwijkend", Herrekend.Value[naam].Eindoordeel());
        }
    }

    [RekenprogrammaFact]
    public void Onmogelijke_invoer_geeft_nooit_een_getal()
    {
        foreach (var naam in Onmogelijk.Select(geval => geval.Naam).Append("combinatie").Append("parameter"))
        {
            var werkboek = Herrekend.Value[naam];
            Assert.StartsWith("fout: ", Assert.Single(werkboek.Bladen["Rekenblad"], cel => cel.Key[0] == 'C' && cel.Value.Waarde?.StartsWith("fout: ", StringComparison.Ordinal) == true).Value.Waarde, StringComparison.Ordinal);
            Assert.Equal(Fout, werkboek.Uitkomst()["classificatie"].Hier.Waarde);
            Assert.All(werkboek.Uitkomst(), rij => Assert.Null(rij.Value.Hier.Getal));
            Assert.Equal("afwijkend", werkboek.Eindoordeel());
        }
    }

    [RekenprogrammaFact]
    public void Elke_groep_geeft_de_uitkomst_van_de_bibliotheek()
    {
        foreach (var (naam, groep) in Groepen)
        {
            KloptGroep(naam, groep, Herrekend.Value[naam]);
            Assert.True(Herrekend.Value[naam].Eindoordeel() == "gelijk", naam);
        }
    }

    [RekenprogrammaFact]
    public void Andere_invoer_van_een_groep_geeft_de_uitkomst_van_de_andere_groep()
    {
        KloptGroep("groep-anders", Rekentool2026.Bereken(AndereWoning()), Herrekend.Value["groep-anders"]);
        Assert.Equal("afwijkend", Herrekend.Value["groep-anders"].Eindoordeel());

        foreach (var naam in (string[])["groep-fout-client", "groep-fout-groep"])
        {
            var werkboek = Herrekend.Value[naam];
            Assert.All(werkboek.Uitkomst("Groep"), rij => Assert.Equal(Fout, rij.Value.Hier.Waarde));
            foreach (var blad in werkboek.Bladen.Keys.Where(blad => blad.StartsWith("Cliënt", StringComparison.Ordinal)))
                Assert.All(werkboek.Uitkomst(blad).Where(rij => rij.Key.Contains("bedrag", StringComparison.Ordinal)), rij => Assert.Null(rij.Value.Hier.Getal));
        }
    }

    private static void Klopt(string naam, Uitkomst uitkomst, Werkboek werkboek, string blad)
    {
        var (profiel, waardig, cellen) = (uitkomst as Meerzorgprofiel, uitkomst as Meerzorgwaardig, werkboek.Uitkomst(blad));
        void Getal(string rij, decimal? verwacht)
        {
            var hier = cellen[rij].Hier;
            Assert.True(verwacht is null ? hier.Waarde == Nvt : hier.Getal == verwacht, $"{naam}, {blad}, {rij}: {hier.Waarde}, verwacht {verwacht} ({uitkomst})");
        }

        Assert.Equal((naam, profiel is null ? uitkomst.Naam.Nl : "meerzorgprofiel"), (naam, cellen["classificatie"].Hier.Waarde));
        Getal("meerzorgprofiel", profiel?.Nummer);
        Getal("meerzorguren", decimal.Round(uitkomst.Meerzorguren.Seconden, 2, MidpointRounding.AwayFromZero));
        Getal("jaarbedrag", waardig?.Jaarbedrag);
        Getal("etmaalbedrag", waardig?.Etmaalbedrag);
        Getal("jaarbedrag zonder surplus", waardig?.ZonderSurplus.Jaarbedrag);
        Getal("etmaalbedrag zonder surplus", waardig?.ZonderSurplus.Etmaalbedrag);
        Getal("surplus", waardig is null ? null : decimal.Round(waardig.Surplus, 2, MidpointRounding.AwayFromZero));
        Assert.Equal((naam, waardig is null ? Nvt : waardig.Afgetopt ? "ja" : "nee"), (naam, cellen["afgetopt"].Hier.Waarde));
        if (uitkomst.Groep is not null) return;
        Assert.Equal((naam, waardig is null ? Nvt : Bespreekbaar(waardig.Contexttoets)), (naam, cellen["contextmiddelen bespreekbaar"].Hier.Waarde));
    }

    private static void KloptGroep(string naam, Groepsuitkomst groep, Werkboek werkboek)
    {
        for (int i = 0; i < groep.Clienten.Length; i++) Klopt(naam, groep.Clienten[i].Uitkomst, werkboek, $"Cliënt {i + 1}");
        var (cellen, heeftBedrag) = (werkboek.Uitkomst("Groep"), groep.Gerechtigd > 0);
        Assert.Equal(groep.Gerechtigd, cellen["gerechtigde cliënten"].Hier.Getal);
        Assert.Equal(groep.Context.Toets is { } toets ? Bespreekbaar(toets) : Nvt, cellen["contextmiddelen bespreekbaar"].Hier.Waarde);
        foreach (var (rij, verwacht) in (ReadOnlySpan<(string, decimal)>)
            [
                ("jaarbedrag", groep.Jaarbedrag),
                ("etmaalbedrag", groep.Etmaalbedrag),
                ("som van de jaarbedragen", groep.SomJaarbedragen),
                ("som van de etmaalbedragen", groep.SomEtmaalbedragen),
                ("surplus", decimal.Round(groep.Context.Toets?.Surplus ?? 0, 2, MidpointRounding.AwayFromZero)),
            ])
        {
            Assert.Equal((naam, rij, heeftBedrag ? verwacht : null), (naam, rij, cellen[rij].Hier.Getal));
        }
    }

    private static string Bespreekbaar(Contexttoets toets) => toets.Bespreekbaar switch { true => "ja", false => "nee", null => "geen euro's gevraagd" };

    private static IEnumerable<(string Naam, byte[] Inhoud)> Werkmappen()
    {
        foreach (var (naam, uitkomst) in Individueel) yield return (naam, Rekenblad.Van(naam, uitkomst));
        foreach (var (naam, groep) in Groepen) yield return (naam, Rekenblad.Van(naam, groep));

        var vg7 = new Werkboek(Rekenblad.Van("vg7", Rekentool2026.Bereken(Aanvragen.Vg7)));
        foreach (var (naam, _, cellen) in Gewijzigd) yield return (naam, vg7.Met("Rekenblad", cellen));
        foreach (var (naam, cellen) in Onmogelijk) yield return (naam, vg7.Met("Rekenblad", cellen));
        var vv7 = Rekentool2026.Parameters.Van(Zorgprofiel.VV7)!;
        Assert.Null(vv7.Prestatie(behandeling: true, dagbesteding: false));
        yield return ("combinatie", new Werkboek(Rekenblad.Van("vv7", Rekentool2026.Bereken(Aanvragen.MetZorg(vv7, vv7.Prestatie(true, true)!, 200_000)))).Met("Rekenblad", ("inclusief dagbesteding", "nee")));

        var woning = new Werkboek(Rekenblad.Van("woning", Rekentool2026.Bereken(Woning())));
        yield return ("parameter", vg7.Met("Parameters", ("Z473", "")));

        yield return ("groep-anders", new Werkboek(woning.Met("Groep", ("contexturen van de groep", Dagen(1000)), ("contextmiddelen van de groep in euro's", 9_000m), ("tariefpercentage", 1m)))
            .Met("Cliënt 3", ("wonen", 0m), ("eigen contexturen", Dagen(36, 30))));
        yield return ("groep-fout-client", woning.Met("Cliënt 2", ("wonen", "veel")));
        yield return ("groep-fout-groep", woning.Met("Groep", ("tariefpercentage", 95m)));
    }

    /// <summary>
    /// An application for every profile and prestatie of the last year and for a part of those of the years before, in turn of
    /// every class, context verdict and tariefpercentage. Not all: the program takes a quarter of a second for each.
    /// </summary>
    private static IEnumerable<(string, Uitkomst)> AlleSoorten()
    {
        int nummer = 0;
        foreach (var (rekentool, profiel, prestatie) in Aanvragen.Combinaties().Where((combinatie, i) => i % 4 == 0 || combinatie.Rekentool.Parameters.Jaar == Rekentool.Jaren[^1]))
        {
            nummer++;
            var ranges = profiel.Ranges;

            // Below every bound in turn, on it, and far above: 0:00 and the bounds of the ranges.
            int keus = nummer % (ranges.Length + 2);
            decimal grens = keus == 0 ? 0 : keus <= ranges.Length ? ranges[keus - 1].Vanaf.Waarde.Seconden : ranges[^1].Vanaf.Waarde.Seconden + 123_457;
            var erbij = nummer % 2 == 0
                ? null
                : new { Behandelaren = Uren.Van(1, 23, 45), Context = Uren.Van(37, 10), Minuren = Uren.Van(0, 40, 7), Nacht = Uren.Van(2, 30) };
            var aanvraag = Aanvragen.MetZorg(profiel, prestatie, 0) with
            {
                Behandelaren = Behandelinzet.VanTotaal(erbij?.Behandelaren ?? default),
                Tariefpercentage = (nummer % 3) switch { 0 => 1m, 1 => 0.95m, _ => 0.913_7m },
            };
            var nul = rekentool.Bereken(aanvraag).Meerzorguren.Seconden;
            var wonen = Math.Max(0, decimal.Ceiling(grens - nul) - nummer / 2 % 2);
            if (erbij is not null && wonen > erbij.Minuren.Seconden)
                aanvraag = aanvraag with { Zorg = new() { Nacht = erbij.Nacht, Dagbesteding = Uren.Van(3) }, Minuren = erbij.Minuren, Context = new() { UrenPerJaar = erbij.Context } };
            aanvraag = aanvraag with { Zorg = aanvraag.Zorg with { Wonen = Uren.VanSeconden(wonen) } };
            if (nummer % 7 == 0) aanvraag = aanvraag with { Zorg = aanvraag.Zorg with { Wonen = default, Begeleiding = Uren.VanSeconden(wonen), Verpleging = Uren.Van(0, 1, 1) } };

            yield return ($"{nummer}-{profiel.Zorgprofiel}-{rekentool.Parameters.Jaar}-{prestatie.Code}", MetEuros(rekentool, aanvraag, nummer));
        }

        // Both sides of every bound of the profile that has them all.
        var vg7 = Rekentool2026.Parameters.Van(Zorgprofiel.VG7)!;
        var alles = vg7.Prestatie(behandeling: true, dagbesteding: true)!;
        foreach (var range in vg7.Ranges)
        {
            var op = decimal.Ceiling(range.Vanaf.Waarde.Seconden - Rekentool2026.Bereken(Aanvragen.MetZorg(vg7, alles, 0)).Meerzorguren.Seconden);
            yield return ($"op-{range.Vanaf.Waarde.Seconden}", Rekentool2026.Bereken(Aanvragen.MetZorg(vg7, alles, op)));
            yield return ($"onder-{range.Vanaf.Waarde.Seconden}", Rekentool2026.Bereken(Aanvragen.MetZorg(vg7, alles, op - 1)));
        }

        // Where a double cannot say it exactly: half a cent, euros that are the threshold, hours that are the bound.
        var rond = Rekentool2026.Met(Overlay.Lees(Encoding.UTF8.GetBytes(
            """{ "overlay": "rond", "bron": "eigen", "waarden": { "zorgprofielen.VG7.ranges.1.jaarbedrag": "15289.57", "zorgprofielen.VG7.indirecteFractie": "0.1", "contextdrempel": "0.07" } }""")));
        var grensgeval = Aanvragen.Verantwoording with { Zorg = new() { Wonen = Uren.VanSeconden(30_375 + 121_500 - 12_150) } };
        foreach (var (naam, aanvraag) in new (string, Aanvraag)[]
            {
                ("halve-cent", grensgeval with { Tariefpercentage = 0.5m }),
                ("op-de-grens", grensgeval),
                ("onder-de-grens", grensgeval with { Zorg = new() { Wonen = grensgeval.Zorg.Wonen - Uren.VanSeconden(1) } }),
                ("op-de-drempel", grensgeval with { Context = new() { Euro = 1_070.2699m } }),
                ("boven-de-drempel", grensgeval with { Context = new() { Euro = 1_070.27m } }),
                ("nul", grensgeval with { Zorg = new() { Wonen = Uren.VanSeconden(121_500 - 12_150) } }),
            })
        {
            yield return (naam, rond.Bereken(aanvraag));
        }
    }

    /// <summary>The application with, in turn: no euros, few, just below the threshold, just above it, and more than the maximum.</summary>
    private static Uitkomst MetEuros(Rekentool rekentool, Aanvraag aanvraag, int nummer)
    {
        var zonder = rekentool.Bereken(aanvraag);
        var drempel = decimal.Truncate(((zonder as Meerzorgwaardig)?.Contexttoets.Drempel ?? 1_000) * 100) / 100;
        var euro = (nummer % 5) switch { 0 => 0, 1 => 100.5m, 2 => drempel, 3 => drempel + 0.01m, _ => 750_000m };
        return rekentool.Bereken(aanvraag with { Context = aanvraag.Context with { Euro = euro } });
    }

    private static IEnumerable<(string, Groepsuitkomst)> AlleGroepen()
    {
        yield return ("groep-woning", Rekentool2026.Bereken(Woning()));
        yield return ("groep-niemand", Rekentool2026.Bereken(Woning() with { Clienten = [.. Woning().Clienten.Select(client => client with { Zorg = default, Minuren = default })] }));
        yield return ("groep-ongelijk", Rekentool2026.Bereken(Ongelijk()));
        yield return ("groep-2022", Rekentool.Voor(2022).Bereken(Ongelijk() with { Context = new() { UrenPerJaar = Uren.Van(100), Euro = 2_000_000 } }));
        yield return ("groep-zonder", Rekentool.Voor(2025).Bereken(Woning() with { Context = default }));
    }

    private static Groepsaanvraag Woning() => GroepJson.Lees(Meerzorgopdracht.Inhoud("voorbeelden/groep/woning.json")).Invoer;

    private static Groepsaanvraag AndereWoning()
    {
        var woning = Woning();
        var derde = woning.Clienten[2];
        return woning with
        {
            Context = new() { UrenPerJaar = Uren.Van(1000), Euro = 9_000 },
            Tariefpercentage = 1,
            Clienten = woning.Clienten.SetItem(2, derde with { Zorg = derde.Zorg with { Wonen = default }, ContextUrenPerJaar = Uren.Van(36, 30) }),
        };
    }

    /// <summary>Seven clients of different profiles: maatwerk above the maximum, one that does not qualify, context hours that do not divide.</summary>
    private static Groepsaanvraag Ongelijk()
    {
        Groepsclient Client(string kenmerk, Zorgprofiel zorgprofiel, int uren, Uren context = default)
        {
            var prestatie = Rekentool2026.Parameters.Van(zorgprofiel)!.Prestaties[0];
            return new()
            {
                Kenmerk = kenmerk,
                Zorgprofiel = zorgprofiel,
                Behandeling = prestatie.Behandeling,
                Dagbesteding = prestatie.Dagbesteding,
                Zorg = new() { Wonen = Uren.Van(uren, 17), Nacht = Uren.Van(3) },
                Behandelaren = Behandelinzet.VanTotaal(Uren.Van(1, 5)),
                ContextUrenPerJaar = context,
            };
        }

        return new()
        {
            Context = new() { UrenPerJaar = Uren.Van(500, 0, 1), Euro = 123_456.78m },
            Tariefpercentage = 0.9333m,
            Clienten =
            [
                Client("a", Zorgprofiel.VG7, 60), Client("b", Zorgprofiel.LG6, 55, Uren.Van(12)), Client("c", Zorgprofiel.VV7, 400), Client("d", Zorgprofiel.GGZ5W, 0),
                Client("e", Zorgprofiel.VG7, 70), Client("=f", Zorgprofiel.LVG5, 48), Client("g", Zorgprofiel.SGLVG1, 66, Uren.Van(0, 7)),
            ],
        };
    }

    private static decimal Dagen(int uren, int minuten = 0, int seconden = 0) => Uren.Van(uren, minuten, seconden).Seconden / SecondenPerDag;

    private static readonly Comparer<Zorgprofiel> ByNaam = Comparer<Zorgprofiel>.Create((a, b) => string.CompareOrdinal(a.Naam, b.Naam));
}
