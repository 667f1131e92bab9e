using System.Collections.Immutable;
using System.Text;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Berekening;

/// <summary>What an application or a group may hold: every field on both sides of its bounds, and every message in both languages.</summary>
public class ControleTests
{
    private static readonly Rekentool Rekentool2026 = Rekentool.Voor(2026);
    private static readonly Uren Seconde = Uren.Van(0, 0, 1);

    // Everything inclusive and 100 hours of wonen, so that a field that is good on its own gives no other fault.
    private static readonly Aanvraag Basis = Aanvragen.Vg7 with { Zorg = new() { Wonen = Uren.Van(100) }, Minuren = Uren.Nul, Context = default };

    private static readonly Dictionary<string, (Func<Uren, Aanvraag> Zet, Uren Maximum)> Tijden = new()
    {
        ["zorg.wonen"] = (uren => Basis with { Zorg = new() { Wonen = uren } }, Uren.Van(2000)),
        ["zorg.begeleiding"] = (uren => Basis with { Zorg = new() { Begeleiding = uren } }, Uren.Van(2000)),
        ["zorg.verzorging"] = (uren => Basis with { Zorg = new() { Verzorging = uren } }, Uren.Van(2000)),
        ["zorg.verpleging"] = (uren => Basis with { Zorg = new() { Verpleging = uren } }, Uren.Van(2000)),
        ["zorg.dagbesteding"] = (uren => Basis with { Zorg = new() { Dagbesteding = uren } }, Uren.Van(2000)),
        ["zorg.nacht"] = (uren => Basis with { Zorg = new() { Nacht = uren } }, Uren.Van(2000)),
        ["behandelaren.gedragsdeskundige"] = (uren => Basis with { Behandelaren = new() { Gedragsdeskundige = uren } }, Uren.Van(2000)),
        ["behandelaren.psychiater"] = (uren => Basis with { Behandelaren = new() { Psychiater = uren } }, Uren.Van(2000)),
        ["behandelaren.avg"] = (uren => Basis with { Behandelaren = new() { Avg = uren } }, Uren.Van(2000)),
        ["behandelaren.sog"] = (uren => Basis with { Behandelaren = new() { Sog = uren } }, Uren.Van(2000)),
        ["behandelaren.geriater"] = (uren => Basis with { Behandelaren = new() { Geriater = uren } }, Uren.Van(2000)),
        ["behandelaren.overig"] = (uren => Basis with { Behandelaren = new() { Overig = uren } }, Uren.Van(2000)),
        ["minuren"] = (uren => Basis with { Zorg = new() { Wonen = Uren.Van(2000) }, Minuren = uren }, Uren.Van(2000)),
        ["context.urenPerJaar"] = (uren => Basis with { Context = new() { UrenPerJaar = uren } }, Uren.Van(106_000)),
    };

    public static TheoryData<string> Velden => [.. Tijden.Keys];

    [Theory, MemberData(nameof(Velden))]
    public void Elke_tijd_op_en_naast_haar_grenzen(string veld)
    {
        var (zet, maximum) = Tijden[veld];
        Assert.Empty(Rekentool2026.Controleer(zet(Uren.Nul)));
        Assert.Empty(Rekentool2026.Controleer(zet(maximum)));
        foreach (var buiten in (Uren[])[Uren.Nul - Seconde, maximum + Seconde])
        {
            var fout = Assert.Single(Rekentool2026.Controleer(zet(buiten)));
            Assert.Equal((veld, Foutsoort.BuitenBereik, buiten.ToString()), (fout.Pad, fout.Soort, fout.Gevonden.Nl));
        }
    }

    [Fact]
    [Trait("Regel", "TOEGANG-1")]
    [Trait("Regel", "UREN-1")]
    [Trait("Regel", "UREN-6")]
    [Trait("Regel", "UREN-8")]
    [Trait("Regel", "DAG-1")]
    [Trait("Regel", "GROEP-1")]
    [Trait("Regel", "BEDRAG-4")]
    public void De_meldingen()
    {
        var uitProgramma = (Basis with { Zorg = default }).Met(Programmas.Van(Programmas.Rij(Zorgsoort.Wonen, Programmadag.Werkdag, "7:00", "10:00")));
        var client = new Groepsclient { Kenmerk = "A", Zorgprofiel = Zorgprofiel.VG7, Behandeling = true, Dagbesteding = true, Zorg = new() { Wonen = Uren.Van(60) } };
        var groep = new Groepsaanvraag { Clienten = [client, client with { Kenmerk = "B" }], Tariefpercentage = 1 };
        (string Naam, ImmutableArray<Fout> Fouten)[] gevallen =
        [
            ("een goede aanvraag", Rekentool2026.Controleer(Basis)),
            ("tijden", Rekentool2026.Controleer(Basis with { Zorg = new() { Wonen = Uren.Van(2001) }, Context = new() { UrenPerJaar = Uren.Van(200_000), Euro = -1 } })),
            ("wonen en delen", Rekentool2026.Controleer(Basis with { Zorg = new() { Wonen = Uren.Van(10), Verpleging = Uren.Van(2) } })),
            ("min-uren", Rekentool2026.Controleer(Basis with { Minuren = Uren.Van(100, 0, 1) })),
            ("min-uren naast een fout in de zorg", Rekentool2026.Controleer(Basis with { Zorg = new() { Wonen = Uren.Nul - Seconde }, Minuren = Uren.Van(1) })),
            ("min-uren naast een fout in de min-uren", Rekentool2026.Controleer(Basis with { Zorg = default, Minuren = Uren.Van(2001) })),
            ("andere uren dan het dagprogramma", Rekentool2026.Controleer(uitProgramma with { Zorg = new() { Wonen = Uren.Van(14) } })),
            ("de uren van het dagprogramma", Rekentool2026.Controleer(uitProgramma)),
            ("geen zorgprofiel", Rekentool2026.Controleer(Basis with { Zorgprofiel = null! })),
            ("leveringsvorm", Rekentool2026.Controleer(Basis with { Zorgprofiel = Zorgprofiel.VG7plus, Leveringsvorm = Leveringsvorm.Pgb })),
            ("zorgprofiel zonder parameters", Rekentool.Voor(2025).Controleer(Basis with { Zorgprofiel = Zorgprofiel.VG7plus })),
            ("geen prestatiecode, om de dagbesteding", Rekentool2026.Controleer(Basis with { Zorgprofiel = Zorgprofiel.VV7, Dagbesteding = false })),
            ("geen prestatiecode, om de behandeling", Rekentool2026.Controleer(Basis with { Zorgprofiel = Zorgprofiel.VG7plus, Behandeling = false })),
            ("tariefpercentage", Rekentool2026.Controleer(Basis with { Tariefpercentage = 1.01m })),
            ("een goede groep", Rekentool2026.Controleer(groep)),
            ("geen clienten", Rekentool2026.Controleer(groep with { Clienten = default })),
            ("een client", Rekentool2026.Controleer(groep with { Clienten = [client] })),
            ("kenmerken", Rekentool2026.Controleer(groep with { Clienten = [client, client with { Kenmerk = " " }, client] })),
            ("van de groep", Rekentool2026.Controleer(groep with { Context = new() { Euro = 1_000_000_001 }, Tariefpercentage = 0 })),
            ("van een client", Rekentool2026.Controleer(groep with { Clienten = [client, client with { Kenmerk = "B", Zorg = new() { Wonen = Uren.Nul - Seconde }, ContextUrenPerJaar = Uren.Van(200_000) }] })),
        ];

        var tekst = new StringBuilder();
        foreach (var (naam, fouten) in gevallen)
        {
            tekst.Append(naam).Append('\n');
            foreach (var fout in fouten) tekst.Append("  ").Append(fout.Soort).Append("\n    ").Append(fout.In(Taal.Nederlands)).Append("\n    ").Append(fout.In(Taal.Engels)).Append('\n');
        }

        Snapshot.Klopt(tekst.ToString());
    }
}
