using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Meerzorg.Rekentool.Excel;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Excel;

/// <summary>Reading the official form, in a workbook of our own that has its sheet names and addresses.</summary>
public class FormulierTests
{
    private const string Individueel = "Aanvraag individueel";
    private const string Groepsblad = "Aanvraag-overzicht groep";

    /// <summary>Times on quarters from 7:00 up to 23:00, on each of the two kinds of days; rows where the client is elsewhere are left out.</summary>
    private static readonly Gen<Dagprogramma> Programma =
        from werkdag in Rijen(Programmadag.Werkdag)
        from weekend in Rijen(Programmadag.Weekenddag)
        select new Dagprogramma { Rijen = [.. werkdag, .. weekend] };

    internal static readonly Arbitrary<Formuliergeval> Gevallen = Arb.From(
        from profiel in Gen.Elements(Rekentool.Voor(2026).Parameters.Zorgprofielen.SelectMany(profiel => profiel.Prestaties.Select(prestatie => (profiel.Zorgprofiel, prestatie.Behandeling, prestatie.Dagbesteding))).ToArray())
        from programma in Programma
        from nacht in Gen.Choose(0, 50_000)
        from behandelaren in Gen.Choose(0, 50_000)
        from context in Gen.Choose(0, 1_000_000)
        from euro in Gen.Choose(0, 10_000_000)
        from percentage in Gen.Choose(1, 10_000)
        select new Formuliergeval(programma, new Aanvraag
        {
            Zorgprofiel = profiel.Zorgprofiel,
            Behandeling = profiel.Behandeling,
            Dagbesteding = profiel.Dagbesteding,
            Zorg = new() { Nacht = Uren.VanSeconden(nacht) },
            Behandelaren = Uren.VanSeconden(behandelaren),
            Context = new() { UrenPerJaar = Uren.VanSeconden(context), Euro = euro / 100m },
            Tariefpercentage = percentage / 10_000m,
        }));

    public static TheoryData<string> Versies => [.. Formulier.Versies];

    [Theory]
    [InlineData("1.1100000000000001", "1.11")]
    [InlineData("0.96999999999999997", "0.97")]
    [InlineData("7.1177715000000003E-2", "0.071177715")]
    [InlineData("184407.75451910877", "184407.75451910877")]
    [InlineData("1E+300", null)]
    [InlineData("NaN", null)]
    public void Een_getal_is_het_kortste_dat_hetzelfde_is(string tekst, string? getal) =>
        Assert.Equal(getal, new Celwaarde(Celsoort.Getal, tekst).Getal?.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void De_bekende_versies() => Assert.Equal(["2025.01", "2026.01"], Formulier.Versies.AsEnumerable());

    [Property(MaxTest = 60)]
    public Property Een_aanvraag_in_een_formulier_is_dezelfde_aanvraag() => Prop.ForAll(Gevallen, Gen.Elements(Formulier.Versies.ToArray()).ToArbitrary(), (geval, versie) =>
    {
        var verwacht = geval.Aanvraag;
        if (!geval.Programma.Rijen.IsEmpty) verwacht = verwacht.Met(Weekinzet.Van(geval.Programma));
        var gelezen = Formulierbouwer.Van(verwacht, geval.Programma, versie).Lees();

        string[] fouten = versie == "2025.01" && verwacht.Zorgprofiel == Zorgprofiel.VG7plus ? ["ongeldig"] : [];
        Assert.Equal(fouten, gelezen.Bevindingen.Where(bevinding => bevinding.Ernst == Ernst.Fout).Select(bevinding => bevinding.Code));
        Assert.Equal(verwacht, gelezen.Aanvraag);
        Assert.Equal((versie, Aanvraagsoort.Individueel, null), (gelezen.Versie, gelezen.Soort, gelezen.Groep));
        Assert.Equal($"{gelezen.Jaar}", versie[..4]);

        // As JSON it is the same once more, also where a ratio gives parts of a second that never end.
        Assert.Equal(verwacht, Meerzorg.Rekentool.Json.Invoer.Aanvraag.Lees(gelezen.AlsJson()!, new() { Jaar = 2026 }).Invoer);
    });

    [Theory]
    [MemberData(nameof(Versies))]
    public void Een_groep_in_een_formulier_is_dezelfde_groep(string versie)
    {
        var groep = Groep();
        var gelezen = Formulierbouwer.Van(groep, versie).Lees();
        Assert.Equal(["nietBerekend"], gelezen.Bevindingen.Select(bevinding => bevinding.Code));
        Assert.Equal(groep, gelezen.Groep);
        Assert.Equal(groep, Meerzorg.Rekentool.Json.Invoer.Groep.Lees(gelezen.AlsJson()!).Invoer);
        Assert.Equal((Aanvraagsoort.Groep, null, 3), (gelezen.Soort, gelezen.Aanvraag, gelezen.Uitkomsten.Length));
        Assert.Equal($"aanvraagformulier {versie}, groep", gelezen.ToString());
    }

    [Fact]
    public void Een_preventieve_aanvraag() =>
        Assert.Equal(Aanvraagsoort.Preventief, Formulierbouwer.Van(Aanvragen.Verantwoording with { Zorg = default }, new(), preventief: true).Lees().Soort);

    [Theory]
    [InlineData(Individueel, "I5", "2:00", "tijdAlsTekst", Ernst.Fout, "\"2:00\" is tekst en geen tijd: het formulier telt deze uren niet of verkeerd")]
    [InlineData(Individueel, "I6", 2, "heleDagen", Ernst.Waarschuwing, "2 in een cel voor een tijd is 48:00, en niet 2:00; gelezen is 48:00, zoals het formulier rekent")]
    [InlineData(Individueel, "I7", -0.5, "geenTijd", Ernst.Fout, "-0,5 dagen is geen tijd")]
    [InlineData(Individueel, "I8", "#N/A", "geenTijd", Ernst.Fout, "#N/A is geen tijd")]
    [InlineData(Individueel, "I5", 0.0000001, "geenHeleSeconden", Ernst.Waarschuwing, "geen hele seconden; gelezen is 0:00")]
    [InlineData(Individueel, "V5", "veel", "geenGetal", Ernst.Fout, "\"veel\" is geen getal")]
    [InlineData(Individueel, "V6", -1, "negatief", Ernst.Fout, "een bedrag onder 0")]
    [InlineData(Individueel, "D17", null, "gatInDagprogramma", Ernst.Fout, "leeg, terwijl D18 is ingevuld: het formulier laat de volgende rij om 0:00 beginnen")]
    [InlineData(Individueel, "D17", 0.3, "negatieveRij", Ernst.Fout, "7:12 is vóór 8:00, het einde van de rij erboven: het formulier trekt de uren af")]
    [InlineData(Individueel, "H17", "Slapen", "buitenLijst", Ernst.Fout, "\"Slapen\" is geen van Wonen, Dagbesteding")]
    [InlineData(Individueel, "J17", "1 op 2", "geenGetal", Ernst.Fout, "\"1 op 2\" is geen getal")]
    [InlineData("Voorblad", "C17", 95, "tariefpercentage", Ernst.Fout, "95 is geen deel groter dan 0 en ten hoogste 1; 95 % is 0,95")]
    [InlineData("Voorblad", "C17", 0, "tariefpercentage", Ernst.Fout, "0 is geen deel groter dan 0 en ten hoogste 1; 95 % is 0,95")]
    [InlineData("Voorblad", "C17", null, "ontbreekt", Ernst.Fout, "niet ingevuld")]
    [InlineData("Voorblad", "C23", "anders", "buitenLijst", Ernst.Fout, "\"anders\" is geen van Enkelvoudige aanvraag (individueel), Meervoudige aanvraag (groepsmeerzorg), Preventieve Meerzorg")]
    [InlineData("Clientgegevens", "J7", "VG9", "buitenLijst", Ernst.Fout, "\"VG9\" is geen zorgzwaartepakket dat toegang geeft tot meerzorg")]
    [InlineData("Clientgegevens", "J7", null, "ontbreekt", Ernst.Fout, "er is geen zorgzwaartepakket ingevuld")]
    [InlineData("Clientgegevens", "L7", "Soms", "buitenLijst", Ernst.Fout, "\"Soms\" is geen van Ja, Nee")]
    [InlineData("Clientgegevens", "N7", null, "ontbreekt", Ernst.Fout, "niet ingevuld: Ja, Nee")]
    [InlineData("Voorblad", "C20", "Wie weet", "buitenLijst", Ernst.Waarschuwing, "\"Wie weet\" is geen van Nieuwe aanvraag, Heraanvraag")]
    [InlineData("Voorblad", "G17", "VVT", "sector", Ernst.Waarschuwing, "VVT is niet de sector van VG7 (GHZ)")]
    [InlineData("Voorblad", "G17", "Ouderen", "buitenLijst", Ernst.Waarschuwing, "geen van GHZ, VVT, GGZ")]
    [InlineData("Voorblad", "G41", 1.5, "periode", Ernst.Waarschuwing, "1,5 is geen heel aantal maanden")]
    [InlineData("Voorblad", "G41", "een jaar", "geenGetal", Ernst.Waarschuwing, "\"een jaar\" is geen getal")]
    [InlineData("Clientgegevens", "D7", null, "naamOntbreekt", Ernst.Waarschuwing, "zonder naam blijft de regel van de cliënt in het totaaloverzicht leeg")]
    [InlineData("Clientgegevens", "F7", "1 mei 1960", "geenDatum", Ernst.Waarschuwing, "wat hier staat is geen datum die kan; het formulier rekent er niet mee")]
    [InlineData("Clientgegevens", "H7", 123456789, "bsn", Ernst.Waarschuwing, "gevonden negen cijfers die geen burgerservicenummer zijn, verwacht een nummer dat aan de elfproef voldoet")]
    [InlineData("Clientgegevens", "H7", "geen", "bsn", Ernst.Waarschuwing, "gevonden iets anders dan negen cijfers, verwacht een burgerservicenummer: negen cijfers, als tekst")]
    [InlineData("Clientgegevens", "T7", "1-3-2026", "geenDatum", Ernst.Waarschuwing, "\"1-3-2026\" is geen datum die kan; het formulier rekent er niet mee")]
    [InlineData("Clientgegevens", "V7", "Soms", "buitenLijst", Ernst.Waarschuwing, "\"Soms\" is geen van Ja, Nee")]
    [InlineData("Clientgegevens", "X7", "Soms", "buitenLijst", Ernst.Waarschuwing, "\"Soms\" is geen van Ja, Nee")]
    [InlineData("Clientgegevens", "J8", "VG7", "nietGebruikt", Ernst.Waarschuwing, "ingevuld, maar het telt niet bij een aanvraag die individueel is")]
    [InlineData(Groepsblad, "D25", 0.5, "nietGebruikt", Ernst.Waarschuwing, "ingevuld, maar het telt niet bij een aanvraag die individueel is")]
    [InlineData(Individueel, "D18", 1.5, "buitenLijst", Ernst.Fout, "36:00 is geen tijdstip van een dag")]
    [InlineData(Individueel, "D18", 0.97, "buitenLijst", Ernst.Waarschuwing, "23:16:48 staat niet in de lijst van het formulier; gelezen zoals het er staat")]
    [InlineData(Individueel, "J18", 3.25, "buitenLijst", Ernst.Waarschuwing, "1 begeleider op 3,25 cliënten staat niet in de lijst van het formulier; gelezen zoals het er staat")]
    [InlineData(Individueel, "J18", 0.333, "buitenLijst", Ernst.Fout, "1 begeleider op 0,333 cliënten staat niet in de lijst van het formulier")]
    [InlineData(Individueel, "H18", null, "rijTeltNiet", Ernst.Waarschuwing, "leeg, dus deze rij telt niet")]
    [InlineData(Individueel, "J18", null, "rijTeltNiet", Ernst.Waarschuwing, "leeg, dus deze rij telt niet")]
    [InlineData(Individueel, "H19", "Wonen", "rijTeltNiet", Ernst.Waarschuwing, "deze rij telt niet: D19 is leeg")]
    public void Wat_het_formulier_zelf_niet_zegt(string blad, string cel, object? waarde, string code, Ernst ernst, string tekst)
    {
        var gelezen = Formulier2026().Zet(blad, cel, waarde).Lees();
        var bevinding = Assert.Single(gelezen.Bevindingen, bevinding => bevinding.Code != "nietBerekend");
        Assert.Equal(($"{blad}!{cel}", code, ernst, tekst), (bevinding.Cel, bevinding.Code, bevinding.Ernst, bevinding.Tekst.Nl));
        Assert.Equal((ernst == Ernst.Fout, ernst == Ernst.Fout, ernst != Ernst.Fout), (gelezen.Aanvraag is null, gelezen.AlsJson() is null, gelezen.IsLeesbaar));
        Assert.NotEqual(bevinding.In(Taal.Nederlands), bevinding.In(Taal.Engels));
    }

    [Theory]
    [InlineData("Clientgegevens", "D8", null, "naamOntbreekt", Ernst.Waarschuwing)]
    [InlineData("Clientgegevens", "J8", null, "ontbreekt", Ernst.Fout)]
    [InlineData(Groepsblad, "D20", "61:15", "tijdAlsTekst", Ernst.Fout)]
    [InlineData(Groepsblad, "C8", "156", "tijdAlsTekst", Ernst.Fout)]
    public void Ook_in_een_groep(string blad, string cel, object? waarde, string code, Ernst ernst)
    {
        var gelezen = Formulierbouwer.Van(Groep()).Zet(blad, cel, waarde).Lees();
        Assert.Equal((($"{blad}!{cel}"), code, ernst), gelezen.Bevindingen.Where(bevinding => bevinding.Code != "nietBerekend").Select(bevinding => (bevinding.Cel, bevinding.Code, bevinding.Ernst)).Single());
        Assert.Equal(ernst == Ernst.Fout, gelezen.Groep is null);
    }

    [Fact]
    public void Een_groep_zonder_clienten()
    {
        var leeg = Formulierbouwer.Van(Groep() with { Clienten = [] }).Lees();
        Assert.Equal(("Clientgegevens!J7", "geenClienten"), leeg.Bevindingen.Select(bevinding => (bevinding.Cel, bevinding.Code)).Single());
        Assert.Null(leeg.Groep);
    }

    [Fact]
    public void Wat_het_formulier_heeft_gevonden()
    {
        const string Overzicht = "Overzicht individueel";
        var profiel = Formulier2026().Zet(Overzicht, "E38", 2.10935824425926m).Zet(Overzicht, "C39", "Meerzorgprofiel 4").Zet(Overzicht, "E39", 105_898.461181955m).Zet(Overzicht, "E41", 290.13277036152m).Lees();
        Assert.Equal(new("client 1", true, Uren.VanSeconden(2.10935824425926m * 86_400), "Meerzorgprofiel 4", Klasse.Meerzorgprofiel4, 105_898.461181955m, 290.13277036152m), Assert.Single(profiel.Uitkomsten));

        var maatwerk = Formulier2026().Zet(Overzicht, "C39", "Meerzorgprofiel 6").Zet(Overzicht, "E39", "Maatwerk").Zet(Overzicht, "E40", 300_000m).Lees();
        Assert.Equal(new("client 1", false, null, "Meerzorgprofiel 6", null, 300_000m, null), Assert.Single(maatwerk.Uitkomsten));
        Assert.Equal(new("client 1", false, null, null, null, null, null), Assert.Single(Formulier2026().Lees().Uitkomsten)); // never calculated
    }

    [Theory]
    [InlineData("VG7", 0, "10000", Formulieroordeel.Gelijk, null)]
    [InlineData("VG7", 0, "0", Formulieroordeel.Gelijk, null)]
    [InlineData("LVG5", 0, "0", Formulieroordeel.Gelijk, null)] // maatwerk
    [InlineData("VV8", 0, "100000", Formulieroordeel.Verklaard, "K1")]
    [InlineData("VG7", 1, "0", Formulieroordeel.Verschilt, null)]
    public void Naast_de_berekening(string zorgprofiel, int cent, string euro, Formulieroordeel oordeel, string? oorzaak)
    {
        var aanvraag = Aanvragen.Vg7 with { Zorgprofiel = Zorgprofiel.Parse(zorgprofiel, null), Zorg = new() { Nacht = Uren.Van(2) }, Context = new() { Euro = decimal.Parse(euro, null) } };
        var vol = Enumerable.Range(7, 16).Select(uur => new Programmarij(Zorgsoort.Wonen, Tijd(uur, uur + 1, 1))).ToArray();
        var formulier = Formulierbouwer.Van(aanvraag, new() { Rijen = [.. vol] });
        var berekend = oordeel == Formulieroordeel.Gelijk ? Rekentool.Voor(2026) : Rekentool.Voor(2026).Met(new Overlay("formulier", "FORMULIER", [new("contextdrempel", "0.071177715")]));
        var bedragen = Assert.IsAssignableFrom<Meerzorgwaardig>(berekend.Bereken(formulier.Lees().Aanvraag!));
        Zet(formulier, bedragen, bedragen.Jaarbedrag + cent / 100m);

        var vergelijking = Formuliervergelijking.Van(formulier.Lees());
        Assert.Equal((oordeel, oorzaak), (vergelijking.Oordeel, vergelijking.Oorzaken.IsEmpty ? null : string.Join(' ', vergelijking.Oorzaken)));
        Assert.Equal(oordeel == Formulieroordeel.Gelijk, vergelijking.Verschillen.IsEmpty);
    }

    [Fact]
    public void Een_formulier_zonder_uitkomst_of_met_een_fout_is_niet_vergeleken()
    {
        Assert.Equal((Formulieroordeel.NietVergeleken, 1), (Formuliervergelijking.Van(Formulier2026().Lees()).Oordeel, Formuliervergelijking.Van(Formulier2026().Lees()).Uitkomsten.Length));
        var fout = Formuliervergelijking.Van(Formulier2026().Zet(Individueel, "I5", "2:00").Lees());
        Assert.Equal((Formulieroordeel.NietVergeleken, 0), (fout.Oordeel, fout.Uitkomsten.Length));
    }

    [Theory]
    [InlineData(1, "Valt binnen het reguliere zorgzwaartepakket", null, Formulieroordeel.Gelijk)]
    [InlineData(1, "Valt binnen het reguliere zorgzwaartepakket", "Niet meerzorg waardig", Formulieroordeel.Verschilt)]
    [InlineData(7, null, "Niet meerzorg waardig", Formulieroordeel.Gelijk)]
    [InlineData(7, null, "Meerzorgprofiel 1", Formulieroordeel.Verschilt)]
    public void Ook_zonder_bedrag(int uren, string? tekst, string? klasse, Formulieroordeel oordeel)
    {
        const string Overzicht = "Overzicht individueel";
        var aanvraag = Aanvragen.Verantwoording with { Zorg = new() { Nacht = Uren.Van(1) } };
        var formulier = Formulierbouwer.Van(aanvraag, new() { Rijen = [new(Zorgsoort.Wonen, Tijd(7, 7 + uren, 1))] });
        var meerzorguren = Rekentool.Voor(2026).Bereken(formulier.Lees().Aanvraag!).Meerzorguren;
        formulier.Zet(Overzicht, "E38", tekst ?? (object)meerzorguren).Zet(Overzicht, "C39", klasse);
        Assert.Equal(oordeel, Formuliervergelijking.Van(formulier.Lees()).Oordeel);
    }

    [Fact]
    public void Een_groep_waarvan_het_groepsblad_de_factor_vergeet_is_verklaard()
    {
        var (groep, factor) = (Groep() with { Context = new() { UrenPerJaar = Uren.Van(156, 30) } }, Rekentool.Voor(2026).Parameters.Behandelaarsfactor.Waarde);
        var zoalsHetFormulier = groep with { Clienten = [.. groep.Clienten.Select(client => client is { Behandeling: true, Dagbesteding: false } ? client with { Behandelaren = new() { Overig = Uren.VanSeconden(client.Behandelaren.Totaal.Seconden / factor) } } : client)] };
        var formulier = Formulierbouwer.Van(groep);
        foreach (var (nummer, client) in Rekentool.Voor(2026).Bereken(zoalsHetFormulier).Clienten.Index()) Zet(formulier, client.Uitkomst, nummer + 19);
        Assert.Equal(["K6"], Formuliervergelijking.Van(formulier.Lees()).Oorzaken.AsEnumerable());
    }

    internal static void Zet(Formulierbouwer formulier, Meerzorgwaardig uitkomst, decimal jaarbedrag)
    {
        const string Overzicht = "Overzicht individueel";
        formulier.Zet(Overzicht, "E38", uitkomst.Meerzorguren).Zet(Overzicht, "C39", uitkomst is Meerzorgprofiel profiel ? $"Meerzorgprofiel {profiel.Nummer}" : "Meerzorgprofiel 7");
        formulier.Zet(Overzicht, "E39", uitkomst is Maatwerk ? "Maatwerk" : jaarbedrag).Zet(Overzicht, "E40", uitkomst is Maatwerk ? jaarbedrag : null).Zet(Overzicht, "E41", uitkomst.Etmaalbedrag);
    }

    internal static void Zet(Formulierbouwer formulier, Uitkomst uitkomst, int rij)
    {
        var bedragen = uitkomst as Meerzorgwaardig;
        formulier.Zet(Groepsblad, $"O{rij}", uitkomst is BinnenZorgprofiel ? "Valt binnen het reguliere zorgzwaartepakket" : uitkomst.Meerzorguren);
        formulier.Zet(Groepsblad, $"P{rij}", uitkomst switch { Meerzorgprofiel profiel => $"Meerzorgprofiel {profiel.Nummer}", Maatwerk => "Meerzorgprofiel 7", NietMeerzorgwaardig => "Niet meerzorg waardig", _ => null });
        formulier.Zet(Groepsblad, $"Q{rij}", uitkomst switch { Maatwerk => "Maatwerk", Meerzorgprofiel => bedragen!.Jaarbedrag, NietMeerzorgwaardig => "Niet meerzorg waardig", _ => null });
        formulier.Zet(Groepsblad, $"S{rij}", uitkomst is Maatwerk ? bedragen!.Jaarbedrag : null).Zet(Groepsblad, $"V{rij}", bedragen?.Etmaalbedrag);
    }

    [Fact]
    public void Een_andere_versie_noemt_de_bekende()
    {
        var fout = Assert.Throws<OngeldigFormulierException>(() => Formulier2026().Zet("Voorblad", "G6", "Versie 2027.01").Lees());
        Assert.Equal("gevonden een formulier van versie 2027.01, verwacht het aanvraagformulier meerzorg, versie 2025.01, 2026.01", fout.Message);
        Assert.Equal("found a form of version 2027.01, expected the meerzorg application form, version 2025.01, 2026.01", fout.In(Taal.Engels));
        Assert.StartsWith("gevonden een andere werkmap,", Assert.Throws<OngeldigFormulierException>(() => Formulier2026().Zet("Voorblad", "G6", null).Lees()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Wat_geen_werkmap_is_wordt_geweigerd()
    {
        string Melding(byte[] inhoud) => Assert.Throws<OngeldigFormulierException>(() => Formulier.Lees(new MemoryStream(inhoud))).Message;
        const string Geen = "gevonden geen werkmap (.xlsx), of een die is beschadigd, verwacht het aanvraagformulier meerzorg als .xlsx";
        Assert.Equal(Geen, Melding([]));
        Assert.Equal(Geen, Melding(Encoding.UTF8.GetBytes("{ \"jaar\": 2026 }")));
        Assert.Equal(Geen, Melding(Formulier2026().Bytes()[..^500]));
        Assert.StartsWith("gevonden een bestand met een wachtwoord", Melding([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]), StringComparison.Ordinal);
        Assert.StartsWith("gevonden meer dan 32 MB", Melding(new byte[33 * 1024 * 1024]), StringComparison.Ordinal);

        Assert.StartsWith("gevonden een ander document dan een werkmap", Melding(Pakket(("word/document.xml", "<document/>"))), StringComparison.Ordinal);
        Assert.StartsWith("gevonden een werkmap met macro's", Melding(Pakket(Werkmap, ("xl/_rels/workbook.xml.rels", Verwijzingen("")), ("xl/vbaProject.bin", ""))), StringComparison.Ordinal);
        Assert.StartsWith("gevonden een werkmap die haar waarden uit andere bestanden haalt", Melding(Pakket(Werkmap, ("xl/_rels/workbook.xml.rels", Verwijzingen("""<Relationship Id="r9" Type="x/externalLink" Target="http://localhost:1/" TargetMode="External"/>""")))), StringComparison.Ordinal);
        const string Bom = """<!DOCTYPE workbook [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]><workbook>&b;&c;</workbook>""";
        Assert.StartsWith("gevonden een werkmap met eigen XML-definities (DTD)", Melding(Pakket(("xl/workbook.xml", Bom), ("xl/_rels/workbook.xml.rels", Verwijzingen("")))), StringComparison.Ordinal);
        Assert.StartsWith("gevonden meer dan 200000 cellen", Melding(Pakket(
            ("xl/workbook.xml", """<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Voorblad" r:id="r1"/></sheets></workbook>"""),
            ("xl/_rels/workbook.xml.rels", Verwijzingen("""<Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>""")),
            ("xl/worksheets/sheet1.xml", $"<worksheet><sheetData><row>{new StringBuilder().Insert(0, "<c><v>1</v></c>", 1_000_000)}</row></sheetData></worksheet>"))), StringComparison.Ordinal);

        // A cell that is there twice has two readings.
        Assert.Equal(Geen, Melding(Pakket(
            ("xl/workbook.xml", """<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Voorblad" r:id="r1"/></sheets></workbook>"""),
            ("xl/_rels/workbook.xml.rels", Verwijzingen("""<Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>""")),
            ("xl/worksheets/sheet1.xml", """<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row></sheetData></worksheet>"""))));

        // The lengths that a file says of itself are not believed.
        var liegt = Pakket(("xl/workbook.xml", "<workbook>" + new string(' ', 66 * 1024 * 1024) + "</workbook>"), ("xl/_rels/workbook.xml.rels", Verwijzingen("")));
        for (int plaats = 0; plaats < liegt.Length - 30; plaats++)
        {
            bool isLokaal = liegt.AsSpan(plaats).StartsWith("PK\x03\x04"u8), isRegister = liegt.AsSpan(plaats).StartsWith("PK\x01\x02"u8);
            if (isLokaal || isRegister) BitConverter.TryWriteBytes(liegt.AsSpan(plaats + (isLokaal ? 22 : 24)), 100);
        }

        Assert.Matches("gevonden (meer dan 64 MB uitgepakt|geen werkmap)", Melding(liegt));

        using var bom = new MemoryStream();
        using (var zip = new ZipArchive(bom, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var deel = zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.SmallestSize).Open();
            var nullen = new byte[1024 * 1024];
            for (int mb = 0; mb < 65; mb++) deel.Write(nullen);
        }

        Assert.StartsWith("gevonden meer dan 64 MB uitgepakt", Melding(bom.ToArray()), StringComparison.Ordinal);
    }

    private static (string, string) Werkmap => ("xl/workbook.xml", "<workbook/>");

    private static string Verwijzingen(string inhoud) => $"<Relationships>{inhoud}</Relationships>";

    /// <summary>A package whose main part is the first.</summary>
    private static byte[] Pakket(params (string Naam, string Inhoud)[] delen)
    {
        using var pakket = new MemoryStream();
        using (var zip = new ZipArchive(pakket, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (naam, inhoud) in (ReadOnlySpan<(string, string)>)[("_rels/.rels", Verwijzingen($"""<Relationship Id="r1" Type="x/officeDocument" Target="{delen[0].Naam}"/>""")), .. delen, .. delen[0].Naam == "xl/workbook.xml" ? [] : new[] { ("word/_rels/document.xml.rels", Verwijzingen("")) }])
            {
                using var schrijver = new StreamWriter(zip.CreateEntry(naam, CompressionLevel.Fastest).Open());
                schrijver.Write(inhoud);
            }
        }

        return pakket.ToArray();
    }

    internal static Formulierbouwer Formulier2026(string versie = "2026.01") => Formulierbouwer.Van(
        Aanvragen.Vg7 with { Zorg = new() { Nacht = Uren.Van(2) } },
        new()
        {
            Rijen =
            [
                new(Zorgsoort.Wonen, Tijd(7, 8, 1)), new(Zorgsoort.Wonen, Tijd(8, 10, 2)), new(Zorgsoort.Dagbesteding, Tijd(10, 16, 3)),
            ],
        },
        versie);

    private static Tijdvak Tijd(int van, int tot, decimal clienten) => new() { Dag = Programmadag.Werkdag, Van = Uren.Van(van), Tot = Uren.Van(tot), Bezetting = Bezetting.EenOp(clienten) };

    internal static Groepsaanvraag Groep()
    {
        static Groepsclient Client(int nummer, Zorgprofiel profiel, bool behandeling, bool dagbesteding) => new()
        {
            Kenmerk = $"client {nummer}",
            Zorgprofiel = profiel,
            Behandeling = behandeling,
            Dagbesteding = dagbesteding,
            Zorg = new() { Wonen = Uren.Van(40 + nummer, 15), Dagbesteding = Uren.Van(10), Nacht = Uren.Van(1, 30) },
            Behandelaren = Uren.Van(2, 20),
            Minuren = Uren.Van(nummer),
        };
        return new()
        {
            Clienten = [Client(1, Zorgprofiel.VG7, true, true), Client(2, Zorgprofiel.ZG3aud, true, false), Client(3, Zorgprofiel.GGZ4W, false, false)],
            Context = new() { UrenPerJaar = Uren.Van(156, 30), Euro = 20_000.50m },
            Tariefpercentage = 0.94m,
        };
    }

    private static Gen<Programmarij[]> Rijen(Programmadag dag) =>
        from grenzen in Gen.Choose(29, 92).ArrayOf()
        from delen in (from soort in Gen.Elements(Zorgsoort.Wonen, Zorgsoort.Dagbesteding) from elders in Gen.Choose(0, 3) from ratio in Gen.Elements(0.2m, 0.25m, 0.33m, 0.4m, 0.9m, 1m, 1.11m, 1.33m, 1.5m, 2.5m, 10m, 20m) select (soort, elders, ratio)).ArrayOf(70)
        select Rijen(dag, [28, .. grenzen.Distinct().Order().Take(50)], delen);

    private static Programmarij[] Rijen(Programmadag dag, int[] kwartieren, (Zorgsoort Soort, int Elders, decimal Ratio)[] delen) =>
    [
        .. kwartieren.Zip(kwartieren.Skip(1)).Zip(delen)
            .Where(rij => rij.Second.Elders > 0)
            .Select(rij => new Programmarij(rij.Second.Soort, new() { Dag = dag, Van = Uren.VanSeconden(rij.First.First * 900), Tot = Uren.VanSeconden(rij.First.Second * 900), Bezetting = Bezetting.EenOp(rij.Second.Ratio) })),
    ];

    /// <summary>An application, and the day programme that its hours of living and day care come from.</summary>
    public sealed record Formuliergeval(Dagprogramma Programma, Aanvraag Aanvraag);
}
