using Meerzorg.Rekentool.Pgb;
using static Meerzorg.Rekentool.Tests.Pgb.Plannen;

namespace Meerzorg.Rekentool.Tests.Pgb;

/// <summary>What the RLZ says beside PGB-KADER.</summary>
public class WetTests
{
    private static readonly Zorgverlener Professional = new() { Naam = "dochter", Formeel = true, Professioneel = true, Leeftijd = 30 };

    [Theory]
    [InlineData(Verwantschap.Geen, "50", null)]
    [InlineData(Verwantschap.Overig, "50", null)]
    [InlineData(Verwantschap.TweedeGraad, "26.98", "23.02")]
    [InlineData(Verwantschap.Ouder, "26.98", "23.02")]
    [Trait("Regel", "PGB-3B")]
    public void Een_professional_die_verwant_is_tot_in_de_tweede_graad_is_informeel(Verwantschap verwantschap, string telt, string? meer)
    {
        static decimal Getal(string tekst) => decimal.Parse(tekst, System.Globalization.CultureInfo.InvariantCulture);
        var oordeel = OordeelOver(Bgi(10, 50, Professional with { Verwantschap = verwantschap }));

        Assert.Equal(Getal(telt), oordeel.Tarief);
        Assert.Equal(meer is not null, oordeel.Redenen.Any(reden => reden.Regel == "PGB-3B" && reden.Tekst.Nl.Contains("art. 5.22 lid 3", StringComparison.Ordinal)));
        Assert.Equal(meer is null ? null : Getal(meer) * 520, oordeel.OpenVragen.SingleOrDefault(vraag => vraag.Regel == "PGB-3B")?.VerschilPerJaar);
    }

    [Fact]
    [Trait("Regel", "PGB-3B")]
    public void Wie_misschien_verwant_is_telt_zoals_opgegeven_met_een_vraag_die_zegt_wat_het_scheelt()
    {
        var vraag = Assert.Single(OordeelOver(Bgi(10, 50, Professional with { Verwantschap = Verwantschap.Overig })).OpenVragen);
        Assert.Equal("is dochter de echtgenoot of een verwant tot in de tweede graad? Dan is het tarief informeel, € 26,98, en telt de regel € 11.970,40 per jaar minder (RLZ, art. 5.22 lid 3)", vraag.Tekst.Nl);
        Assert.Null(vraag.VerschilPerJaar);
        Assert.Empty(OordeelOver(Bgi(10, 26.98m, Professional with { Verwantschap = Verwantschap.Overig })).OpenVragen);
    }

    [Fact]
    [Trait("Regel", "PGB-3B")]
    public void Een_informele_verwant_en_een_jonge_professional_zijn_geen_geval_van_lid_3()
    {
        Assert.Empty(OordeelOver(Bgi(10, 50, Informeel with { Verwantschap = Verwantschap.TweedeGraad })).OpenVragen);
        Assert.Equal(26.98m, OordeelOver(Bgi(10, 50, Professional with { Leeftijd = 19, Verwantschap = Verwantschap.TweedeGraad })).Tarief); // a professional has a training
        Assert.Empty(Rekentool2026.Controleer(Plan(Bgi(10, 50, Professional with { Leeftijd = null, Verwantschap = Verwantschap.TweedeGraad }))));
    }

    [Theory]
    [InlineData(null, false, true)]
    [InlineData(false, false, false)]
    [InlineData(true, true, false)]
    [Trait("Regel", "PGB-11")]
    public void De_25_procent_geldt_niet_voor_zorg_zoals_beademing(bool? bijzonder, bool toegang, bool vraag)
    {
        var onder = Plan(Bgi(60, 56, Verpleegkundige)) with { BijzondereBehoefte = bijzonder };
        var uitkomst = Rekentool2026.Beoordeel(onder);

        Assert.Equal(toegang, uitkomst.HeeftToegang);
        Assert.Equal(toegang ? Ernst.Waarschuwing : Ernst.Fout, Assert.Single(uitkomst.Bevindingen).Ernst);
        Assert.Equal(vraag ? [60m * 56 * 52 - 112_774] : (decimal?[])[], uitkomst.OpenVragen.Where(een => een.Regel == "PGB-11").Select(een => een.VerschilPerJaar));

        // Above the threshold it makes no difference.
        var boven = Rekentool2026.Beoordeel(Plan(Bgi(78.75m, 56, Verpleegkundige)) with { BijzondereBehoefte = bijzonder });
        Assert.True(boven.HeeftToegang);
        Assert.Empty(boven.Bevindingen);
        Assert.DoesNotContain(boven.OpenVragen, een => een.Regel == "PGB-11");
    }

    [Fact]
    [Trait("Regel", "PGB-11")]
    public void Meer_dan_40_uur_van_een_zorgverlener_is_een_signaal()
    {
        static string[] Signalen(params Zorgplanrij[] regels) => [.. Rekentool2026.Beoordeel(Plan(regels)).Signalen.Where(signaal => signaal.Tekst.Nl.Contains("Arbeidstijdenbesluit", StringComparison.Ordinal)).Select(signaal => signaal.Tekst.Nl)];
        var dagdelen = Lijn(Zorgfunctie.BegeleidingGroep, 2.5m, 20, Informeel);

        Assert.Empty(Signalen(Bgi(30, 20, Informeel), dagdelen, Lijn(Zorgfunctie.Logeren, 3, 100, Informeel), Bgi(40), Bgi(20, 20, Informeel, Zorgaard.Toezicht)));
        Assert.Equal(
            ["zus: 40:15 uur per week telt; één persoon op wie het Arbeidstijdenbesluit niet van toepassing is, werkt ten hoogste 40:00 uur per week voor de budgethouder (RLZ, art. 5.18 lid 1 onder d en art. 5.22 lid 5)"],
            Signalen(Bgi(30.25m, 20, Informeel), dagdelen, Bgi(40)));
    }

    [Theory]
    [InlineData(null, null, 2026, null, null)]
    [InlineData("2026-01-01", "2026-12-31", 2026, 365, "120227.6")]
    [InlineData("2026-07-01", null, 2026, 184, "60607.89")]
    [InlineData(null, "2026-06-30", 2026, 181, "59619.71")]
    [InlineData("2026-12-31", "2026-12-31", 2026, 1, "329.39")]
    [InlineData("2024-01-01", "2024-06-30", 2024, 182, "54443.75")]
    [Trait("Regel", "PGB-11")]
    public void Een_deel_van_een_jaar_is_naar_rato_van_de_dagen(string? ingang, string? einde, int jaar, int? dagen, string? meerzorg)
    {
        static DateOnly? Dag(string? tekst) => tekst is null ? null : DateOnly.ParseExact(tekst, "yyyy-MM-dd");
        var beoordeling = (Plan(Bgi(80, 56.01m)) with { Ingangsdatum = Dag(ingang), Einddatum = Dag(einde) }).Beoordeel(jaar);

        Assert.Equal((dagen, meerzorg), (beoordeling.Dagen, beoordeling.MeerzorgbudgetOverPeriode?.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(dagen is null, beoordeling.BudgetOverPeriode is null);
    }

    [Fact]
    [Trait("Regel", "PGB-11")]
    public void Een_plan_is_van_een_jaar_en_eindigt_niet_voor_het_begint()
    {
        static string[] Fouten(DateOnly? ingang, DateOnly? einde) => [.. Rekentool2026.Controleer(Plan(Bgi(1)) with { Ingangsdatum = ingang, Einddatum = einde }).Select(fout => fout.Pad)];
        Assert.Empty(Fouten(new(2026, 1, 1), new(2026, 12, 31)));
        Assert.Equal(["ingangsdatum"], Fouten(new(2025, 12, 31), null));
        Assert.Equal(["einddatum"], Fouten(null, new(2027, 1, 1)));
        Assert.Empty(Fouten(new(2026, 5, 1), new(2026, 5, 1)));
        Assert.Equal(["einddatum"], Fouten(new(2026, 5, 2), new(2026, 5, 1)));
    }

    [Theory]
    [InlineData("0.0517", false)]
    [InlineData("0.0518", true)]
    [Trait("Regel", "PGB-3C")]
    public void Een_indexering_boven_die_van_de_wet_is_een_signaal(string indexering, bool genoemd)
    {
        var plan = Plan(Bgi(1, 40) with { VorigTarief = 39 }) with { Indexering = decimal.Parse(indexering, System.Globalization.CultureInfo.InvariantCulture) };
        Assert.Equal(genoemd, Rekentool2026.Beoordeel(plan).Signalen.Any(signaal => signaal.Regel == "PGB-3C"));
        Assert.DoesNotContain(Rekentool2026.Beoordeel(Plan(Bgi(1, 40)) with { Indexering = 0.5m }).Signalen, signaal => signaal.Regel == "PGB-3C");
    }
}
