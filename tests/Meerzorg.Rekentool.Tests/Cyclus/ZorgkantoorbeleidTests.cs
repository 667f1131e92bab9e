using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Cyclus;

public class ZorgkantoorbeleidTests
{
    private static readonly byte[] Eigen = File.ReadAllBytes(Projectmap.Pad("voorbeelden", "cyclus", "eigen-beleid.json"));

    /// <summary>All values of a policy with their names, as in <c>docs/cyclus.md</c>.</summary>
    public static IEnumerable<(string Naam, string? Waarde)> Waarden(Zorgkantoorbeleid beleid) =>
    [
        ("meerzorgplan bij meer cliënten dan", beleid.PlanBijMeerDan.ToString()),
        ("groepscliënten tellen daarvoor mee", JaNee(beleid.OokGroepsclienten)),
        ("meerzorgplan vóór de dialoog", beleid.PlanVoorDialoog.ToString()),
        ("meerzorgplan vóór de eerste groepsaanvraag, van wie nog niet levert", JaNee(beleid.PlanVoorEersteGroepsaanvraag)),
        ("meerzorgplan, wijze", Wijze(beleid.PlanWijze)),
        ("evaluatie vóór de dialoog", beleid.EvaluatieVoorDialoog.ToString()),
        ("evaluatie mee met de heraanvraag, als die er is", JaNee(beleid.EvaluatieMetHeraanvraag)),
        ("evaluatie, wijze", Wijze(beleid.EvaluatieWijze)),
        ("dialoog, ten minste één keer per", beleid.DialoogPer.ToString()),
        ("dialoog, uiterlijk", beleid.DialoogUiterlijk?.ToString()),
        ("dialoog alleen voor wie een meerzorgplan indient", JaNee(beleid.DialoogAlleenBijMeerzorgplan)),
        ("dialoog, wijze", Wijze(beleid.DialoogWijze)),
        ("ontwikkeltraject, wijze", Wijze(beleid.OntwikkeltrajectWijze)),
        ("groepsaanvragen", Venster(beleid.Groepsaanvraagvenster)),
        ("groepsaanvragen, wijze", Wijze(beleid.GroepsaanvraagWijze)),
        ("individuele aanvragen", Venster(beleid.IndividueelAanvraagvenster)),
        ("individuele aanvragen, wijze", Wijze(beleid.IndividueleAanvraagWijze)),
    ];

    [Fact]
    [Trait("Regel", "PLAN-2")]
    public void Twee_beleiden_staan_in_het_pakket_en_geen_is_de_standaard()
    {
        Assert.Equal(["CYCLUS", "VOORWAARDEN"], Zorgkantoorbeleid.Gepubliceerd.Select(beleid => beleid.Naam));
        Assert.All(Zorgkantoorbeleid.Gepubliceerd, beleid => Assert.Equal(new DateOnly(2026, 11, 21), beleid.GecontroleerdOp));
        Assert.Same(Zorgkantoorbeleid.Gepubliceerd[1], Zorgkantoorbeleid.Met("voorwaarden"));
        Assert.Null(Zorgkantoorbeleid.Met("eigen afspraken"));
        Assert.Null(Zorgkantoorbeleid.Met(""));
    }

    [Fact]
    public void Elke_wijze_is_er_in_beide_talen() => Assert.All(
        Zorgkantoorbeleid.Gepubliceerd.SelectMany(beleid => new[] { beleid.PlanWijze, beleid.EvaluatieWijze, beleid.DialoogWijze, beleid.OntwikkeltrajectWijze, beleid.GroepsaanvraagWijze, beleid.IndividueleAanvraagWijze }).OfType<Bepaling<Tekst>>(),
        wijze => Assert.NotEqual(wijze.Waarde.Nl, wijze.Waarde.En));

    [Fact]
    public void Een_eigen_beleid()
    {
        var beleid = Zorgkantoorbeleid.Lees(Eigen);

        Assert.Equal("eigen afspraken", beleid.ToString());
        Assert.Equal((5, new Termijn(3, Termijneenheid.Weken)), (beleid.PlanBijMeerDan.Waarde, beleid.PlanVoorDialoog.Waarde));
        Assert.Equal(new("in het portaal", "in the portal"), beleid.PlanWijze!.Waarde);
        Assert.Equal(Waardestatus.Eigen, beleid.PlanVoorDialoog.Herkomst.Status);
        Assert.Equal(Waardestatus.Gepubliceerd, beleid.DialoogPer.Herkomst.Status);
        Assert.Equal("1 februari t/m eind maart", beleid.Groepsaanvraagvenster.Waarde.ToString());
        Assert.Null(beleid.IndividueelAanvraagvenster.Waarde);
        Assert.Null(beleid.EvaluatieWijze);
    }

    [Theory]
    [InlineData("formaat", "\"meerzorg-beleid-2\"", Foutsoort.Onleesbaar, "formaat")]
    [InlineData("formaat", null, Foutsoort.Ontbreekt, "formaat")]
    [InlineData("beleid", null, Foutsoort.Ontbreekt, "beleid")]
    [InlineData("beleid", "\"\"", Foutsoort.Onleesbaar, "beleid")]
    [InlineData("gecontroleerdOp", null, Foutsoort.Ontbreekt, "gecontroleerdOp")]
    [InlineData("gecontroleerdOp", "\"gisteren\"", Foutsoort.Onleesbaar, "gecontroleerdOp")]
    [InlineData("herkomsten", "[]", Foutsoort.VerkeerdType, "herkomsten")]
    [InlineData("herkomsten.regeling.document", null, Foutsoort.Ontbreekt, "herkomsten.regeling.document")]
    [InlineData("herkomsten.regeling.plaats", "\" \"", Foutsoort.Onleesbaar, "herkomsten.regeling.plaats")]
    [InlineData("herkomsten.regeling.status", "\"officieel\"", Foutsoort.Onleesbaar, "herkomsten.regeling.status")]
    [InlineData("herkomsten.regeling.status", "\"afgeleid\"", Foutsoort.Ontbreekt, "herkomsten.regeling.afleiding")]
    [InlineData("herkomsten.regeling.pagina", "1", Foutsoort.OnbekendLid, "herkomsten.regeling.pagina")]
    [InlineData("meerzorgplan", null, Foutsoort.Ontbreekt, "meerzorgplan")]
    [InlineData("meerzorgplan", "[]", Foutsoort.VerkeerdType, "meerzorgplan")]
    [InlineData("meerzorgplan.bijMeerDan", null, Foutsoort.Ontbreekt, "meerzorgplan.bijMeerDan")]
    [InlineData("meerzorgplan.bijMeerDan", "10", Foutsoort.VerkeerdType, "meerzorgplan.bijMeerDan")]
    [InlineData("meerzorgplan.bijMeerDan.waarde", "10", Foutsoort.VerkeerdType, "meerzorgplan.bijMeerDan.waarde")]
    [InlineData("meerzorgplan.bijMeerDan.waarde", "\"-1\"", Foutsoort.Onleesbaar, "meerzorgplan.bijMeerDan.waarde")]
    [InlineData("meerzorgplan.bijMeerDan.waarde", "\"1000001\"", Foutsoort.Onleesbaar, "meerzorgplan.bijMeerDan.waarde")]
    [InlineData("meerzorgplan.bijMeerDan.eenheid", "\"groepen\"", Foutsoort.Onleesbaar, "meerzorgplan.bijMeerDan.eenheid")]
    [InlineData("meerzorgplan.bijMeerDan.herkomst", "\"brief\"", Foutsoort.OnbekendLid, "meerzorgplan.bijMeerDan.herkomst")]
    [InlineData("meerzorgplan.bijMeerDan.herkomst", null, Foutsoort.Ontbreekt, "meerzorgplan.bijMeerDan.herkomst")]
    [InlineData("meerzorgplan.bijMeerDan.bron", "\"x\"", Foutsoort.OnbekendLid, "meerzorgplan.bijMeerDan.bron")]
    [InlineData("meerzorgplan.voorDialoog.waarde", "\"0\"", Foutsoort.Onleesbaar, "meerzorgplan.voorDialoog.waarde")]
    [InlineData("meerzorgplan.voorDialoog.waarde", "\"101\"", Foutsoort.Onleesbaar, "meerzorgplan.voorDialoog.waarde")]
    [InlineData("meerzorgplan.voorDialoog.waarde", "\"2,5\"", Foutsoort.Onleesbaar, "meerzorgplan.voorDialoog.waarde")]
    [InlineData("meerzorgplan.voorDialoog.eenheid", "\"dagen\"", Foutsoort.Onleesbaar, "meerzorgplan.voorDialoog.eenheid")]
    [InlineData("meerzorgplan.voorEersteGroepsaanvraag.waarde", "\"ja\"", Foutsoort.VerkeerdType, "meerzorgplan.voorEersteGroepsaanvraag.waarde")]
    [InlineData("meerzorgplan.wijze.en", null, Foutsoort.Ontbreekt, "meerzorgplan.wijze.en")]
    [InlineData("meerzorgplan.wijze.nl", "\"\"", Foutsoort.Onleesbaar, "meerzorgplan.wijze.nl")]
    [InlineData("meerzorgplan.wijze.de", "\"x\"", Foutsoort.OnbekendLid, "meerzorgplan.wijze.de")]
    [InlineData("evaluatie.metHeraanvraag", null, Foutsoort.Ontbreekt, "evaluatie.metHeraanvraag")]
    [InlineData("dialoog.per.eenheid", "\"maanden\"", Foutsoort.Tegenstrijdig, "dialoog.per")]
    [InlineData("dialoog.uiterlijk.waarde", "\"29 februari\"", Foutsoort.Onleesbaar, "dialoog.uiterlijk.waarde")]
    [InlineData("dialoog.alleenBijMeerzorgplan", null, Foutsoort.Ontbreekt, "dialoog.alleenBijMeerzorgplan")]
    [InlineData("ontwikkeltraject", null, Foutsoort.Ontbreekt, "ontwikkeltraject")]
    [InlineData("ontwikkeltraject.per", "{}", Foutsoort.OnbekendLid, "ontwikkeltraject.per")]
    [InlineData("groepsaanvraag.venster.waarde", "\"winter\"", Foutsoort.Onleesbaar, "groepsaanvraag.venster.waarde")]
    [InlineData("individueleAanvraag.venster", null, Foutsoort.Ontbreekt, "individueleAanvraag.venster")]
    [InlineData("opmerkingen", "\"x\"", Foutsoort.OnbekendLid, "opmerkingen")]
    public void Elke_fout_op_zijn_plaats(string pad, string? waarde, Foutsoort soort, string plaats)
    {
        var fout = Assert.Single(Assert.Throws<OngeldigeParametersException>(() => Zorgkantoorbeleid.Lees(Jsonknip.Verander(Eigen, pad, waarde))).Fouten.InBeideTalen());
        Assert.Equal((soort, plaats), (fout.Soort, fout.Pad));
    }

    [Theory]
    [InlineData("meerzorgplan.wijze", null)]
    [InlineData("dialoog.uiterlijk", null)]
    [InlineData("meerzorgplan.bijMeerDan.waarde", "\"0\"")]
    [InlineData("meerzorgplan.voorDialoog.waarde", "\"1\"")]
    [InlineData("meerzorgplan.voorDialoog.waarde", "\"100\"")]
    [InlineData("meerzorgplan.bijMeerDan.opmerking", "\"K10\"")]
    [InlineData("herkomsten.regeling.opmerking", "\"K11\"")]
    [InlineData("$schema", "\"beleid.schema.json\"")]
    public void Wat_mag(string pad, string? waarde) => Assert.NotNull(Zorgkantoorbeleid.Lees(Jsonknip.Verander(Eigen, pad, waarde)));

    [Fact]
    public void Zonder_vaste_dag_mag_de_dialoog_per_maanden() =>
        Assert.Equal("1 maand", Zorgkantoorbeleid.Lees(Jsonknip.Verander(Jsonknip.Verander(Eigen, "dialoog.uiterlijk", null), "dialoog.per.eenheid", "\"maanden\"")).DialoogPer.Waarde.ToString());

    [Fact]
    public void Alle_fouten_samen_en_met_de_naam_van_het_bestand()
    {
        var kapot = Jsonknip.Verander(Jsonknip.Verander(Jsonknip.Verander(Eigen, "beleid", null), "meerzorgplan.voorDialoog.eenheid", "\"dagen\""), "evaluatie", "1");
        var fout = Assert.Throws<OngeldigeParametersException>(() => Zorgkantoorbeleid.Lees(kapot, "beleid.json"));

        Assert.Equal(["beleid", "meerzorgplan.voorDialoog.eenheid", "evaluatie"], fout.Fouten.Select(een => een.Pad));
        Assert.StartsWith("Het beleid is ongeldig (beleid.json):", fout.Message, StringComparison.Ordinal);
        Assert.StartsWith("The policy is invalid (beleid.json):", fout.In(Taal.Engels), StringComparison.Ordinal);
    }

    [Fact]
    public void Dubbele_leden_zijn_een_fout()
    {
        var tekst = System.Text.Encoding.UTF8.GetString(Eigen);
        void Dubbel(string lid, string pad)
        {
            var dubbel = System.Text.Encoding.UTF8.GetBytes(tekst.Replace($"\"{lid}\":", $"\"{lid}\": {{ \"document\": \"x\", \"plaats\": \"y\", \"status\": \"eigen\" }}, \"{lid}\":", StringComparison.Ordinal));
            var fout = Assert.Throws<OngeldigeParametersException>(() => Zorgkantoorbeleid.Lees(dubbel)).Fouten.InBeideTalen();
            Assert.Contains(fout, een => een.Soort == Foutsoort.DubbelLid && een.Pad == pad);
        }

        Dubbel("regeling", "herkomsten.regeling");
        Dubbel("evaluatie", "evaluatie");
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1]")]
    [InlineData("{\"formaat\":")]
    public void Wat_geen_JSON_object_is(string tekst) =>
        Assert.Single(Assert.Throws<OngeldigeParametersException>(() => Zorgkantoorbeleid.Lees(System.Text.Encoding.UTF8.GetBytes(tekst))).Fouten.InBeideTalen());

    private static string JaNee(Bepaling<bool> bepaling) => $"{(bepaling.Waarde ? "ja" : "nee")} ({bepaling.Herkomst})";

    private static string? Wijze(Bepaling<Tekst>? bepaling) => bepaling?.ToString();

    private static string Venster(Bepaling<Aanvraagvenster?> bepaling) => $"{bepaling.Waarde?.ToString() ?? "hele jaar"} ({bepaling.Herkomst})";
}
