using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Parameters;

/// <summary>A parameter file with one thing wrong is refused, with the place and the kind of fault.</summary>
[Trait("Regel", "PARAM-1")]
[Trait("Regel", "PARAM-2")]
[Trait("Regel", "PARAM-4")]
[Trait("Regel", "PARAM-5")]
[Trait("Regel", "PARAM-14")]
public class ParameterbestandTests
{
    private const string Vg7 = "zorgprofielen.VG7";

    private static string Tekst2026 { get; } = Encoding.UTF8.GetString(Jaarbestanden.Inhoud(2026));

    [Theory]
    // What a file consists of.
    [InlineData("jaar", null, Foutsoort.Ontbreekt, "jaar")]
    [InlineData("zorgprofielen", null, Foutsoort.Ontbreekt, "zorgprofielen")]
    [InlineData("geldig.van", null, Foutsoort.Ontbreekt, "geldig.van")]
    [InlineData("dagenPerJaar.waarde", null, Foutsoort.Ontbreekt, "dagenPerJaar.waarde")]
    [InlineData("dagenPerJaar.herkomst", null, Foutsoort.Ontbreekt, "dagenPerJaar.herkomst")]
    [InlineData("herkomsten.formulier-jaar.plaats", null, Foutsoort.Ontbreekt, "herkomsten.formulier-jaar.plaats")]
    [InlineData(Vg7 + ".prestaties.Z473.aftrek", null, Foutsoort.Ontbreekt, Vg7 + ".prestaties.Z473.aftrek")]
    [InlineData(Vg7 + ".ranges.2.uitkomst", null, Foutsoort.Ontbreekt, Vg7 + ".ranges.2.uitkomst")]
    [InlineData("jaartal", "2026", Foutsoort.OnbekendLid, "jaartal")]
    [InlineData("dagenPerJaar.opmerkingen", "\"\"", Foutsoort.OnbekendLid, "dagenPerJaar.opmerkingen")]
    [InlineData(Vg7 + ".ranges.2.jaarbedragen", "1", Foutsoort.OnbekendLid, Vg7 + ".ranges.2.jaarbedragen")]
    [InlineData("jaar", "\"2026\"", Foutsoort.VerkeerdType, "jaar")]
    [InlineData("jaar", "2026.5", Foutsoort.VerkeerdType, "jaar")]
    [InlineData("jaar", "99999999999", Foutsoort.VerkeerdType, "jaar")]
    [InlineData("geldig", "\"2026\"", Foutsoort.VerkeerdType, "geldig")]
    [InlineData("geldig.van", "\"2026-13-01\"", Foutsoort.VerkeerdType, "geldig.van")]
    [InlineData("geldig.van", "\"01-01-2026\"", Foutsoort.VerkeerdType, "geldig.van")]
    [InlineData("dagenPerJaar", "365", Foutsoort.VerkeerdType, "dagenPerJaar")]
    [InlineData("dagenPerJaar.waarde", "365", Foutsoort.VerkeerdType, "dagenPerJaar.waarde")]
    [InlineData("dagenPerJaar.waarde", "null", Foutsoort.VerkeerdType, "dagenPerJaar.waarde")]
    [InlineData("herkomsten.formulier-jaar.status", "\"verzonnen\"", Foutsoort.VerkeerdType, "herkomsten.formulier-jaar.status")]
    [InlineData("herkomsten.formulier-jaar.status", "0", Foutsoort.VerkeerdType, "herkomsten.formulier-jaar.status")]
    [InlineData("herkomsten.leeg", "null", Foutsoort.VerkeerdType, "herkomsten.leeg")]
    [InlineData("maatwerkUurtarief.GZ", "null", Foutsoort.VerkeerdType, "maatwerkUurtarief.GZ")]
    [InlineData(Vg7, "null", Foutsoort.VerkeerdType, Vg7)]
    [InlineData(Vg7 + ".prestaties.Z473", "null", Foutsoort.VerkeerdType, Vg7 + ".prestaties.Z473")]
    [InlineData(Vg7 + ".prestaties.Z473.behandeling", "\"true\"", Foutsoort.VerkeerdType, Vg7 + ".prestaties.Z473.behandeling")]
    [InlineData(Vg7 + ".ranges", "{}", Foutsoort.VerkeerdType, Vg7 + ".ranges")]
    [InlineData(Vg7 + ".ranges.3", "null", Foutsoort.VerkeerdType, Vg7 + ".ranges.3")]
    // What a file says about itself.
    [InlineData("formaat", "\"meerzorg-parameters-2\"", Foutsoort.BuitenBereik, "formaat")]
    [InlineData("formaat", "\"\"", Foutsoort.BuitenBereik, "formaat")]
    [InlineData("jaar", "2027", Foutsoort.Tegenstrijdig, "geldig")]
    [InlineData("indexatie.vanJaar", "2026", Foutsoort.Tegenstrijdig, "indexatie.vanJaar")]
    [InlineData("geldig.van", "\"2025-12-31\"", Foutsoort.Tegenstrijdig, "geldig")]
    [InlineData("geldig.totEnMet", "\"2027-01-01\"", Foutsoort.Tegenstrijdig, "geldig")]
    [InlineData("geldig", "{ \"van\": \"2026-07-01\", \"totEnMet\": \"2026-06-30\" }", Foutsoort.Tegenstrijdig, "geldig")]
    [InlineData("herkomsten.formulier-maximum.status", "\"afgeleid\"", Foutsoort.Ontbreekt, "herkomsten.formulier-maximum.afleiding")]
    [InlineData("herkomsten.formulier-maximum", "{ \"document\": \"X\", \"plaats\": \"p\", \"status\": \"afgeleid\", \"afleiding\": \" \" }", Foutsoort.Ontbreekt, "herkomsten.formulier-maximum.afleiding")]
    [InlineData("dagenPerJaar.herkomst", "\"formulier\"", Foutsoort.OnbekendLid, "dagenPerJaar.herkomst")]
    [InlineData("dagenPerJaar.herkomst", "\"\"", Foutsoort.OnbekendLid, "dagenPerJaar.herkomst")]
    // Numbers.
    [InlineData("dagenPerJaar.eenheid", "\"dagen\"", Foutsoort.BuitenBereik, "dagenPerJaar.eenheid")]
    [InlineData("maximaalEtmaalbedrag.eenheid", "\"euro per jaar\"", Foutsoort.BuitenBereik, "maximaalEtmaalbedrag.eenheid")]
    [InlineData(Vg7 + ".basisuren.eenheid", "\"uren per jaar\"", Foutsoort.BuitenBereik, Vg7 + ".basisuren.eenheid")]
    [InlineData(Vg7 + ".ranges.1.jaarbedrag.eenheid", "\"euro per dag\"", Foutsoort.BuitenBereik, Vg7 + ".ranges.1.jaarbedrag.eenheid")]
    [InlineData("dagenPerJaar.waarde", "\"veel\"", Foutsoort.BuitenBereik, "dagenPerJaar")]
    [InlineData("dagenPerJaar.waarde", "\"\"", Foutsoort.BuitenBereik, "dagenPerJaar")]
    [InlineData("dagenPerJaar.waarde", "\" 365\"", Foutsoort.BuitenBereik, "dagenPerJaar")]
    [InlineData("dagenPerJaar.waarde", "\"365 \"", Foutsoort.BuitenBereik, "dagenPerJaar")]
    [InlineData("dagenPerJaar.waarde", "\"365\\u0000\"", Foutsoort.BuitenBereik, "dagenPerJaar")]
    [InlineData("dagenPerJaar.waarde", "\"365,0\"", Foutsoort.BuitenBereik, "dagenPerJaar")]
    [InlineData("dagenPerJaar.waarde", "\"365.\"", Foutsoort.BuitenBereik, "dagenPerJaar")]
    [InlineData("dagenPerJaar.waarde", "\".5\"", Foutsoort.BuitenBereik, "dagenPerJaar")]
    [InlineData("dagenPerJaar.waarde", "\"1,365\"", Foutsoort.BuitenBereik, "dagenPerJaar")]
    [InlineData("dagenPerJaar.waarde", "\"365e0\"", Foutsoort.BuitenBereik, "dagenPerJaar")]
    [InlineData("dagenPerJaar.waarde", "\"+365\"", Foutsoort.BuitenBereik, "dagenPerJaar")]
    [InlineData("dagenPerJaar.waarde", "\"NaN\"", Foutsoort.BuitenBereik, "dagenPerJaar")]
    [InlineData("dagenPerJaar.waarde", "\"٣٦٥\"", Foutsoort.BuitenBereik, "dagenPerJaar")]
    [InlineData("dagenPerJaar.waarde", "\"365.00000000000000000000000000\"", Foutsoort.BuitenBereik, "dagenPerJaar")]
    [InlineData("dagenPerJaar.waarde", "\"100000000000000000000000000000\"", Foutsoort.BuitenBereik, "dagenPerJaar")]
    [InlineData("dagenPerJaar.waarde", "\"0\"", Foutsoort.BuitenBereik, "dagenPerJaar")]
    [InlineData("behandelaarsfactor.waarde", "\"-1.9\"", Foutsoort.BuitenBereik, "behandelaarsfactor")]
    [InlineData("maximaalEtmaalbedrag.waarde", "\"0.00\"", Foutsoort.BuitenBereik, "maximaalEtmaalbedrag")]
    [InlineData("maatwerkUurtarief.GGZ.waarde", "\"-50.74\"", Foutsoort.BuitenBereik, "maatwerkUurtarief.GGZ")]
    [InlineData("contextdrempel.waarde", "\"0\"", Foutsoort.BuitenBereik, "contextdrempel")]
    [InlineData("contextdrempel.waarde", "\"1\"", Foutsoort.BuitenBereik, "contextdrempel")]
    [InlineData("contextdrempel.waarde", "\"7.12\"", Foutsoort.BuitenBereik, "contextdrempel")]
    [InlineData(Vg7 + ".indirecteFractie.waarde", "\"0\"", Foutsoort.BuitenBereik, Vg7 + ".indirecteFractie")]
    [InlineData(Vg7 + ".indirecteFractie.waarde", "\"1\"", Foutsoort.BuitenBereik, Vg7 + ".indirecteFractie")]
    [InlineData(Vg7 + ".ranges.1.jaarbedrag.waarde", "\"0\"", Foutsoort.BuitenBereik, Vg7 + ".ranges.1.jaarbedrag")]
    // Times.
    [InlineData("nachtstandaard.waarde", "\"0:00\"", Foutsoort.BuitenBereik, "nachtstandaard")]
    [InlineData("nachtstandaard.waarde", "\"-2:00\"", Foutsoort.BuitenBereik, "nachtstandaard")]
    [InlineData("nachtstandaard.waarde", "\"2\"", Foutsoort.BuitenBereik, "nachtstandaard")]
    [InlineData("nachtstandaard.waarde", "\"2,5\"", Foutsoort.BuitenBereik, "nachtstandaard")]
    [InlineData("nachtstandaard.waarde", "\"2:60\"", Foutsoort.BuitenBereik, "nachtstandaard")]
    [InlineData("nachtstandaard.waarde", "\"\"", Foutsoort.BuitenBereik, "nachtstandaard")]
    [InlineData(Vg7 + ".basisuren.waarde", "\"33.75\"", Foutsoort.BuitenBereik, Vg7 + ".basisuren")]
    [InlineData(Vg7 + ".prestaties.Z473.aftrek.waarde", "\"0:00:00\"", Foutsoort.BuitenBereik, Vg7 + ".prestaties.Z473.aftrek")]
    // Groups, profiles and prestaties.
    [InlineData("maatwerkUurtarief.GGZ", null, Foutsoort.Ontbreekt, "maatwerkUurtarief.GGZ")]
    [InlineData("maatwerkUurtarief.XX", "{ \"waarde\": \"1\", \"eenheid\": \"euro per uur\", \"herkomst\": \"formulier-maatwerk\" }", Foutsoort.OnbekendLid, "maatwerkUurtarief.XX")]
    [InlineData("maatwerkUurtarief.gz", "{ \"waarde\": \"1\", \"eenheid\": \"euro per uur\", \"herkomst\": \"formulier-maatwerk\" }", Foutsoort.OnbekendLid, "maatwerkUurtarief.gz")]
    [InlineData(Vg7 + ".prestaties", "{}", Foutsoort.Ontbreekt, Vg7 + ".prestaties")]
    [InlineData(Vg7 + ".prestaties.Z472.dagbesteding", "true", Foutsoort.Tegenstrijdig, Vg7 + ".prestaties.Z473")]
    [InlineData(Vg7 + ".prestaties.Z454", "{ \"behandeling\": true, \"dagbesteding\": true, \"aftrek\": { \"waarde\": \"1:00\", \"eenheid\": \"uren per week\", \"herkomst\": \"formulier-prestaties\" } }", Foutsoort.Tegenstrijdig, Vg7 + ".prestaties.Z454")]
    // Ranges; those of VG7 start at 8:26:15, 15:22:06, 30:22:06, …
    [InlineData(Vg7 + ".ranges", "[]", Foutsoort.Ontbreekt, Vg7 + ".ranges")]
    [InlineData(Vg7 + ".ranges.2.vanaf.waarde", "\"8:26:15\"", Foutsoort.Tegenstrijdig, Vg7 + ".ranges.2.vanaf")]
    [InlineData(Vg7 + ".ranges.2.vanaf.waarde", "\"8:26:14\"", Foutsoort.Tegenstrijdig, Vg7 + ".ranges.2.vanaf")]
    [InlineData(Vg7 + ".ranges.2.vanaf.waarde", "\"30:22:06\"", Foutsoort.Tegenstrijdig, Vg7 + ".ranges.3.vanaf")]
    [InlineData(Vg7 + ".ranges.2.vanaf.waarde", "\"15:22:06,5\"", Foutsoort.BuitenBereik, Vg7 + ".ranges.2.vanaf")]
    [InlineData(Vg7 + ".ranges.2.vanaf.waarde", "\"15:22:05.999999999999\"", Foutsoort.BuitenBereik, Vg7 + ".ranges.2.vanaf")]
    [InlineData(Vg7 + ".ranges.2.uitkomst", "\"meerzorgprofiel 0\"", Foutsoort.BuitenBereik, Vg7 + ".ranges.2.uitkomst")]
    [InlineData(Vg7 + ".ranges.2.uitkomst", "\"meerzorgprofiel 7\"", Foutsoort.BuitenBereik, Vg7 + ".ranges.2.uitkomst")]
    [InlineData(Vg7 + ".ranges.2.uitkomst", "\"meerzorgprofiel -2\"", Foutsoort.BuitenBereik, Vg7 + ".ranges.2.uitkomst")]
    [InlineData(Vg7 + ".ranges.2.uitkomst", "\"meerzorgprofiel 2 \"", Foutsoort.BuitenBereik, Vg7 + ".ranges.2.uitkomst")]
    [InlineData(Vg7 + ".ranges.2.uitkomst", "\"Meerzorgprofiel 2\"", Foutsoort.BuitenBereik, Vg7 + ".ranges.2.uitkomst")]
    [InlineData(Vg7 + ".ranges.7.uitkomst", "\"Maatwerk\"", Foutsoort.BuitenBereik, Vg7 + ".ranges.7.uitkomst")]
    [InlineData(Vg7 + ".ranges.2.uitkomst", "\"meerzorgprofiel 1\"", Foutsoort.Tegenstrijdig, Vg7 + ".ranges.2.uitkomst")]
    [InlineData(Vg7 + ".ranges.2.uitkomst", "\"meerzorgprofiel 3\"", Foutsoort.Tegenstrijdig, Vg7 + ".ranges.3.uitkomst")]
    [InlineData(Vg7 + ".ranges.2.uitkomst", "\"maatwerk\"", Foutsoort.Tegenstrijdig, Vg7 + ".ranges.2.jaarbedrag")]
    [InlineData(Vg7 + ".ranges.2.jaarbedrag", null, Foutsoort.Tegenstrijdig, Vg7 + ".ranges.2.jaarbedrag")]
    [InlineData(Vg7 + ".ranges.7.jaarbedrag", "{ \"waarde\": \"1\", \"eenheid\": \"euro per jaar\", \"herkomst\": \"formulier-bedragen\" }", Foutsoort.Tegenstrijdig, Vg7 + ".ranges.7.jaarbedrag")]
    public void Een_fout_op_zijn_plaats(string pad, string? waarde, Foutsoort soort, string foutpad)
    {
        var fout = Enige(Gewijzigd((pad, waarde)));
        Assert.Equal((soort, foutpad), (fout.Soort, fout.Pad));
        Assert.All([fout.Gevonden.Nl, fout.Gevonden.En, fout.Verwacht.Nl, fout.Verwacht.En], tekst => Assert.False(string.IsNullOrWhiteSpace(tekst)));
    }

    [Theory]
    [Trait("Regel", "PARAM-5")]
    [InlineData("maximaalEtmaalbedrag.waarde", "1683,05", "een decimale punt: \"1683.05\"")]
    [InlineData("contextdrempel.waarde", "0,0712", "een decimale punt: \"0.0712\"")]
    [InlineData("contextdrempel.waarde", "0,07,12", "een getal tussen 0 en 1 (vanaf 0.000001, ten hoogste 28 cijfers)")]
    [InlineData("contextdrempel.waarde", "1.0712", "een getal tussen 0 en 1 (vanaf 0.000001, ten hoogste 28 cijfers)")]
    public void Bij_een_decimale_komma_staat_hoe_het_wel_moet(string pad, string waarde, string verwacht)
    {
        var fout = Enige(Gewijzigd((pad, $"\"{waarde}\"")));
        Assert.Equal((pad[..^".waarde".Length], $"\"{waarde}\"", verwacht), (fout.Pad, fout.Gevonden.Nl, fout.Verwacht.Nl));
    }

    [Theory]
    [InlineData("dagenPerJaar.waarde", "\"365.0000000000000000000000000\"")]
    [InlineData("contextdrempel.waarde", "\"0.0000000000000000000000000001\"", false)]
    [InlineData("contextdrempel.waarde", "\"0.0711515151515151515151515152\"", false)]
    [InlineData("contextdrempel.waarde", "\"0.071151515151515151515151515\"")]
    [InlineData("nachtstandaard.waarde", "\"0:30\"")]
    [InlineData(Vg7 + ".ranges.2.vanaf.waarde", "\"9:22:06\"")]
    [InlineData(Vg7 + ".ranges.2.vanaf.waarde", "\"29:22:06\"")]
    [InlineData(Vg7 + ".ranges.2.vanaf.waarde", "\"15:22:06.000\"")]
    [InlineData("geldig.van", "\"2026-12-31\"")]
    [InlineData("geldig.totEnMet", "\"2026-01-01\"")]
    [InlineData("$schema", "\"https://example.org/schema.json\"")]
    [InlineData("dagenPerJaar.opmerking", "null")]
    [InlineData(Vg7 + ".ranges.7.jaarbedrag", "null")]
    [InlineData("herkomsten.nergens-gebruikt", "{ \"document\": \"X\", \"plaats\": \"p\", \"status\": \"afgeleid\", \"afleiding\": \"uit X\" }")]
    public void Net_aan_de_goede_kant_van_de_grens(string pad, string? waarde, bool goed = true)
    {
        if (goed) Lees(Gewijzigd((pad, waarde)));
        else Enige(Gewijzigd((pad, waarde)));
    }

    [Theory]
    [InlineData("\"jaar\": 2026,", "\"jaar\": 2026, \"jaar\": 2026,", "jaar")]
    [InlineData("\"waarde\": \"365\"", "\"waarde\": \"365\", \"waarde\": \"365\"", "dagenPerJaar.waarde")]
    [InlineData("\"VV\": {", "\"GZ\": {", "maatwerkUurtarief.GZ")]
    [InlineData("\"VG7\": {", "\"VG5\": {", "zorgprofielen.VG5")]
    [InlineData("\"Z455\": {", "\"Z454\": {", "zorgprofielen.VG5.prestaties.Z454")]
    [InlineData("\"formulier-ranges\": {", "\"formulier-uren\": {", "herkomsten.formulier-uren")]
    public void Een_lid_dat_twee_keer_voorkomt(string oud, string nieuw, string foutpad) =>
        Assert.Contains((Foutsoort.DubbelLid, foutpad), Fouten(Vervangen(oud, nieuw)).Select(fout => (fout.Soort, fout.Pad)));

    [Theory]
    [InlineData("\"VG7\": {", "\"VG77\": {", "zorgprofielen.VG77")]
    [InlineData("\"VG7\": {", "\"vg7\": {", "zorgprofielen.vg7")]
    [InlineData("\"VG7\": {", "\"VG-7\": {", "zorgprofielen.VG-7")]
    public void Een_onbekend_zorgprofiel(string oud, string nieuw, string foutpad)
    {
        var fout = Enige(Vervangen(oud, nieuw));
        Assert.Equal((Foutsoort.OnbekendZorgprofiel, foutpad), (fout.Soort, fout.Pad));
        Assert.Contains("VG7plus", fout.Verwacht.Nl, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_prestatiecode_hoort_bij_een_profiel()
    {
        var fout = Enige(Vervangen("\"Z473\": {", "\"Z457\": {"));
        Assert.Equal((Foutsoort.Tegenstrijdig, Vg7 + ".prestaties.Z457"), (fout.Soort, fout.Pad));
    }

    [Theory]
    [InlineData("", Foutsoort.GeenJson)]
    [InlineData("hallo", Foutsoort.GeenJson)]
    [InlineData("{", Foutsoort.GeenJson)]
    [InlineData("{} {}", Foutsoort.GeenJson)]
    [InlineData("{,}", Foutsoort.GeenJson)]
    [InlineData("// commentaar\n{}", Foutsoort.GeenJson)]
    [InlineData("{ \"jaar\": \"\\ud800\" }", Foutsoort.GeenJson)]
    [InlineData("[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]", Foutsoort.GeenJson)]
    [InlineData("null", Foutsoort.VerkeerdType)]
    [InlineData("[]", Foutsoort.VerkeerdType)]
    [InlineData("\"2026\"", Foutsoort.VerkeerdType)]
    public void Geen_parameterbestand(string tekst, Foutsoort soort)
    {
        var fout = Enige(tekst);
        Assert.Equal((soort, ""), (fout.Soort, fout.Pad));
        var overlayfout = Assert.Single(Assert.Throws<OngeldigeParametersException>(() => Overlay.Lees(Encoding.UTF8.GetBytes(tekst))).Fouten.InBeideTalen());
        Assert.Equal((soort, ""), (overlayfout.Soort, overlayfout.Pad));
    }

    [Fact]
    public void Waar_het_bestand_afbreekt_staat_erbij()
    {
        var fout = Enige(Tekst2026[..Tekst2026.IndexOf("\"geldig\"", StringComparison.Ordinal)]);
        Assert.Equal(Foutsoort.GeenJson, fout.Soort);
        Assert.Contains("regel 6, kolom 3", fout.In(Taal.Nederlands), StringComparison.Ordinal);
        Assert.Contains("line 6, column 3", fout.In(Taal.Engels), StringComparison.Ordinal);
    }

    [Fact]
    public void Een_merkteken_voorop_is_geen_fout() => Assert.Equal(2026, Lees('\uFEFF' + Tekst2026).Jaar);

    /// <summary>A file under the name of another year would answer for that year.</summary>
    [Theory]
    [Trait("Regel", "PARAM-1")]
    [InlineData("2026.json", true)]
    [InlineData("map/2026.json", true)]
    [InlineData("2026", true)]
    [InlineData("2026-concept.json", true)]
    [InlineData("meerzorg.json", true)]
    [InlineData("20260.json", true)]
    [InlineData("2027.json", false)]
    [InlineData("map.2026/2027.json", false)]
    [InlineData(@"C:\jaren\2027.json", false)]
    [InlineData("2027", false)]
    public void De_naam_zegt_geen_ander_jaar(string naam, bool goed)
    {
        if (goed)
        {
            Assert.Equal(2026, Parameterset.Lees(Tekst2026, naam).Jaar);
            return;
        }

        var fout = Assert.Single(Assert.Throws<OngeldigeParametersException>(() => Parameterset.Lees(Tekst2026, naam)).Fouten.InBeideTalen());
        Assert.Equal((Foutsoort.Tegenstrijdig, "jaar", "PARAM-1"), (fout.Soort, fout.Pad, fout.Regel));
        Assert.NotNull(fout.Tekstplaats);
    }

    [Fact]
    public void Te_groot()
    {
        const int Maximum = 4 * 1024 * 1024;
        var precies = Tekst2026 + new string(' ', Maximum - Encoding.UTF8.GetByteCount(Tekst2026));
        Assert.Equal(2026, Lees(precies).Jaar);
        var fout = Enige(precies + " ");
        Assert.Equal((Foutsoort.BuitenBereik, ""), (fout.Soort, fout.Pad));
        Assert.Contains((Maximum + 1).ToString(CultureInfo.InvariantCulture), fout.Gevonden.Nl, StringComparison.Ordinal);
    }

    [Fact]
    public void Alle_fouten_van_een_soort_tegelijk()
    {
        Assert.Equal(
            [(Foutsoort.Ontbreekt, "dagenPerJaar.waarde"), (Foutsoort.Ontbreekt, "jaar"), (Foutsoort.OnbekendLid, "jaren")],
            Fouten(Gewijzigd(("jaar", null), ("jaren", "2026"), ("dagenPerJaar.waarde", null))).Select(fout => (fout.Soort, fout.Pad)).Order());
        Assert.Equal(
            [
                (Foutsoort.BuitenBereik, "formaat"), (Foutsoort.BuitenBereik, "contextdrempel"),
                (Foutsoort.Tegenstrijdig, Vg7 + ".ranges.3.vanaf"), (Foutsoort.Ontbreekt, "zorgprofielen.VV8.prestaties"),
            ],
            Fouten(Gewijzigd(("formaat", "\"\""), ("contextdrempel.waarde", "\"2\""), (Vg7 + ".ranges.3.vanaf.waarde", "\"1:00\""), ("zorgprofielen.VV8.prestaties", "{}"))).Select(fout => (fout.Soort, fout.Pad)));
    }

    [Fact]
    public void De_melding_noemt_het_bestand_en_elke_fout_op_een_eigen_regel()
    {
        var fout = Assert.Throws<OngeldigeParametersException>(() =>
            Parameterset.Lees(Encoding.UTF8.GetBytes(Gewijzigd(("dagenPerJaar.waarde", "\"0\""), ("contextdrempel.eenheid", "\"%\""))), "eigen.json"));
        Assert.Equal(
            """
            De parameters zijn ongeldig (eigen.json):
            - dagenPerJaar: gevonden "0", verwacht een getal groter dan 0 (0.000001 tot en met 1000000000, ten hoogste 28 cijfers) [PARAM-5]
            - contextdrempel.eenheid: gevonden "%", verwacht "fractie" [PARAM-5]
            """.ReplaceLineEndings("\n"),
            ZonderPlaats(fout.Message));
        Assert.Equal(
            """
            The parameters are invalid (eigen.json):
            - dagenPerJaar: found "0", expected a number above 0 (0.000001 up to 1000000000, at most 28 digits) [PARAM-5]
            - contextdrempel.eenheid: found "%", expected "fractie" [PARAM-5]
            """.ReplaceLineEndings("\n"),
            ZonderPlaats(fout.In(Taal.Engels)));

        // The places are tested by themselves; here they would change with every value that is added to a year file.
        static string ZonderPlaats(string tekst) => System.Text.RegularExpressions.Regex.Replace(tekst, @" \((regel|line) \d+, (kolom|column) \d+\)", "");
    }

    [Fact]
    public void Een_vreemde_naam_blijft_op_een_regel()
    {
        var fout = Assert.Single(Fouten(Vervangen("\"jaar\": 2026,", $"\"jaar\": 2026, \"re\\ngel{new string('x', 100)}\": 1,")));
        Assert.Equal(Foutsoort.OnbekendLid, fout.Soort);
        Assert.StartsWith("re\\ngelxxx", fout.Pad, StringComparison.Ordinal);
        Assert.True(fout.Pad.Length <= 61);
    }

    private static Parameterset Lees(string tekst) => Parameterset.Lees(Encoding.UTF8.GetBytes(tekst), "test");

    private static ImmutableArray<Fout> Fouten(string tekst) => Assert.Throws<OngeldigeParametersException>(() => Lees(tekst)).Fouten.InBeideTalen();

    private static Fout Enige(string tekst) => Assert.Single(Fouten(tekst));

    /// <summary>The file of 2026 with the first occurrence of a piece of text replaced.</summary>
    private static string Vervangen(string oud, string nieuw)
    {
        int plaats = Tekst2026.IndexOf(oud, StringComparison.Ordinal);
        Assert.True(plaats >= 0, oud);
        return Tekst2026[..plaats] + nieuw + Tekst2026[(plaats + oud.Length)..];
    }

    /// <summary>The file of 2026 with values (JSON) put at paths, or taken away.</summary>
    private static string Gewijzigd(params (string Pad, string? Waarde)[] wijzigingen)
    {
        var wortel = JsonNode.Parse(Tekst2026)!;
        foreach (var (pad, waarde) in wijzigingen)
        {
            var delen = pad.Split('.');
            var ouder = delen[..^1].Aggregate(wortel, Onder);
            if (ouder is JsonArray reeks) reeks[Nummer(delen[^1])] = waarde is null ? null : JsonNode.Parse(waarde);
            else if (waarde is null) Assert.True(ouder.AsObject().Remove(delen[^1]), pad);
            else ouder[delen[^1]] = JsonNode.Parse(waarde);
        }

        return wortel.ToJsonString();
    }

    private static JsonNode Onder(JsonNode knoop, string naam) => (knoop is JsonArray reeks ? reeks[Nummer(naam)] : knoop[naam])!;

    private static int Nummer(string naam) => int.Parse(naam, CultureInfo.InvariantCulture) - 1;
}
