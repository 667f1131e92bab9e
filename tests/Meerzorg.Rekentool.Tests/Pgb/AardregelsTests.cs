using Meerzorg.Rekentool.Pgb;
using static Meerzorg.Rekentool.Tests.Pgb.Plannen;

namespace Meerzorg.Rekentool.Tests.Pgb;

public class AardregelsTests
{
    [Theory]
    [InlineData(Zorgaard.GebruikelijkeZorg, "PGB-5")]
    [InlineData(Zorgaard.Toezicht, "PGB-6")]
    [InlineData(Zorgaard.MedischNoodzakelijkToezicht, "PGB-6")]
    [InlineData(Zorgaard.WatAls, "PGB-7")]
    [InlineData(Zorgaard.NachtWaken, "PGB-8")]
    [InlineData(Zorgaard.NachtSlapen, "PGB-8")]
    [InlineData(Zorgaard.Vakantiekosten, "PGB-9")]
    [Trait("Regel", "PGB-5")]
    [Trait("Regel", "PGB-6")]
    [Trait("Regel", "PGB-7")]
    [Trait("Regel", "PGB-8")]
    [Trait("Regel", "PGB-9")]
    public void Wat_niet_telt(Zorgaard aard, string regel)
    {
        var oordeel = OordeelOver(Bgi(4, aard: aard));
        Assert.Equal((Oordeel.TeltNiet, regel, 0m), (oordeel.Oordeel, oordeel.Reden().Regel, oordeel.PerJaar));
        Assert.NotNull(oordeel.Reden().WatVerandert);
        Assert.Empty(oordeel.OpenVragen);
    }

    [Fact]
    [Trait("Regel", "PGB-8")]
    public void Actieve_zorg_in_de_nacht_telt()
    {
        var oordeel = OordeelOver(Bgi(4, aard: Zorgaard.NachtActief));
        Assert.Equal((Oordeel.Telt, "PGB-8", 200m), (oordeel.Oordeel, oordeel.Reden().Regel, oordeel.PerWeek));
    }

    [Fact]
    [Trait("Regel", "PGB-8")]
    public void Een_hoger_tarief_in_de_nacht_is_een_open_vraag_ook_zonder_motivering()
    {
        var oordeel = OordeelOver(Bgi(4, 60, aard: Zorgaard.NachtActief));
        Assert.Equal(Oordeel.TeltDeels, oordeel.Oordeel);
        Assert.Contains("coulanter", Assert.Single(oordeel.OpenVragen).Tekst.Nl, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Regel", "PGB-6")]
    public void Medisch_noodzakelijk_toezicht_telt_alleen_als_aan_elke_voorwaarde_is_voldaan()
    {
        var alles = new Toezichtvoorwaarden { HeleEtmaal = true, IngrijpenTeAllenTijde = true, IngrijpenOnmiddellijk = true, EscalatieZonderIngrijpen = true, VerpleegkundigOfGedrag = true };
        var regel = Bgi(10, aard: Zorgaard.MedischNoodzakelijkToezicht) with { Toezicht = alles };

        Assert.Equal(Oordeel.Telt, OordeelOver(regel).Oordeel);
        Assert.Equal("PGB-6", Assert.Single(OordeelOver(regel).OpenVragen).Regel);
        Assert.All((Toezichtvoorwaarden[])
        [
            alles with { HeleEtmaal = false }, alles with { IngrijpenTeAllenTijde = false }, alles with { IngrijpenOnmiddellijk = false },
            alles with { EscalatieZonderIngrijpen = false }, alles with { VerpleegkundigOfGedrag = false }, alles with { VerpleegkundigOfGedrag = null },
        ], eenNiet =>
        {
            var oordeel = OordeelOver(regel with { Toezicht = eenNiet });
            Assert.Equal(Oordeel.TeltNiet, oordeel.Oordeel);
            Assert.DoesNotContain(';', oordeel.Reden().WatVerandert!.Value.Nl); // only the one condition that is not met
        });
    }

    [Fact]
    [Trait("Regel", "PGB-7")]
    public void Structureel_variabele_zorg_telt_voor_het_exacte_gemiddelde()
    {
        Zorgplanrij Variabel(params decimal[] weken) => Bgi(1) with
        {
            Aard = Zorgaard.StructureelVariabel,
            PerWeek = null,
            VoorgaandeWeken = [.. weken.Select(uren => Hoeveelheid.Van(uren, Zorgeenheid.Uren))],
        };

        var oordeel = OordeelOver(Variabel(10, 0, 0.5m));
        Assert.Equal((Breuk)10.5m / 3, oordeel.Geteld.Aantal);
        Assert.Equal((Oordeel.Telt, "PGB-7"), (oordeel.Oordeel, oordeel.Reden().Regel));
        Assert.Equal(175m, oordeel.PerWeek);
        Assert.Equal((Breuk)10 / 7, OordeelOver(Variabel(10, 0, 0, 0, 0, 0, 0)).Geteld.Aantal);
    }

    [Fact]
    [Trait("Regel", "PGB-7")]
    public void Het_weekbudget_wordt_omgerekend_naar_de_toekenningsperiode()
    {
        Assert.Equal(500m * 104, (Plan(Bgi(10)) with { Toekenningsweken = 104 }).Beoordeel().BudgetOverToekenning);
        Assert.Null(Plan(Bgi(10)).Beoordeel().BudgetOverToekenning);
    }

    [Fact]
    [Trait("Regel", "PGB-9")]
    public void Logeren_telt_via_het_integrale_tarief_en_vakantiekosten_niet()
    {
        var logeren = Lijn(Zorgfunctie.Logeren, 0.5m, 300);
        Assert.Equal((Oordeel.Telt, "PGB-9", 7800m), (OordeelOver(logeren).Oordeel, OordeelOver(logeren).Reden().Regel, OordeelOver(logeren).PerJaar));
        Assert.Equal(Oordeel.TeltNiet, OordeelOver(logeren with { Aard = Zorgaard.Vakantiekosten }).Oordeel);
        Assert.Equal(Oordeel.TeltNiet, OordeelOver(Lijn(Zorgfunctie.Vervoer, 2, 20, aard: Zorgaard.Vakantiekosten)).Oordeel);
        Assert.Equal(Oordeel.Telt, OordeelOver(Lijn(Zorgfunctie.Vervoer, 2, 20)).Oordeel);
    }

    [Theory]
    [InlineData(17, Verwantschap.Ouder, false, true)]
    [InlineData(17, Verwantschap.Overig, true, false)]
    [InlineData(18, Verwantschap.Ouder, false, false)]
    [InlineData(18, Verwantschap.Geen, true, true)]
    [InlineData(18, Verwantschap.Geen, false, false)]
    [Trait("Regel", "PGB-5")]
    public void Zorg_door_naasten_is_een_open_vraag_en_telt(int leeftijd, Verwantschap verwantschap, bool huisgenoot, bool vraag)
    {
        var plan = Plan(Bgi(4, 20, Informeel with { Verwantschap = verwantschap, Huisgenoot = huisgenoot })) with { LeeftijdClient = leeftijd };
        var oordeel = plan.Beoordeel().Regels[0];
        Assert.Equal(Oordeel.Telt, oordeel.Oordeel);
        Assert.Equal(vraag, oordeel.OpenVragen.Any(een => een.Regel == "PGB-5"));
    }
}
