using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Meerzorg.Rekentool.Excel;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Excel;

/// <summary>Filling in the official form, in a workbook of our own that has its sheet names and addresses.</summary>
public class FormulierVulTests
{
    private static readonly Gen<string> Versie = Gen.Elements(Formulier.Versies.ToArray());

    private static readonly Gen<Uren> Tijd = Gen.OneOf(Gen.Choose(0, 200_000), Gen.Choose(0, 20).Select(uur => uur * 43_200)).Select(seconden => Uren.VanSeconden(seconden));

    private static readonly Gen<Groepsaanvraag> Groepen =
        from clienten in (
            from soort in Gen.Elements(Rekentool.Voor(2025).Parameters.Zorgprofielen.SelectMany(profiel => profiel.Prestaties.Select(prestatie => (profiel.Zorgprofiel, prestatie.Behandeling, prestatie.Dagbesteding))).ToArray())
            from uren in Tijd.ArrayOf(6)
            select new Groepsclient
            {
                Kenmerk = "",
                Zorgprofiel = soort.Zorgprofiel,
                Behandeling = soort.Behandeling,
                Dagbesteding = soort.Dagbesteding,
                Zorg = new() { Begeleiding = uren[0], Verzorging = uren[1], Dagbesteding = uren[2], Nacht = uren[3] },
                Behandelaren = new() { Psychiater = uren[4], Overig = uren[5] },
                Minuren = uren[0],
            }).ListOf()
        from extra in Gen.Choose(2, 17)
        from uren in Tijd
        from cent in Gen.Choose(0, 100_000_000)
        from percentage in Gen.Choose(1, 10_000)
        where clienten.Count > 0
        select new Groepsaanvraag
        {
            Clienten = [.. Enumerable.Range(1, extra).Select(nummer => clienten[nummer % clienten.Count] with { Kenmerk = $"client {nummer}" })],
            Context = new() { UrenPerJaar = uren, Euro = cent / 100m },
            Tariefpercentage = percentage / 10_000m,
        };

    [Property(MaxTest = 40)]
    public Property Een_ingevuld_formulier_vraagt_dezelfde_aanvraag() => Prop.ForAll(FormulierTests.Gevallen, Versie.ToArbitrary(), (geval, versie) =>
    {
        var verwacht = geval.Aanvraag.Zorgprofiel == Zorgprofiel.VG7plus ? geval.Aanvraag with { Zorgprofiel = Zorgprofiel.VG7, Behandeling = true, Dagbesteding = true } : geval.Aanvraag;
        if (!geval.Programma.Rijen.IsEmpty) verwacht = verwacht.Met(Weekinzet.Van(geval.Programma));
        var sjabloon = Formulierbouwer.Sjabloon(versie);
        var gevuld = Vul(sjabloon, verwacht);

        Assert.Equal(verwacht, Gelezen(gevuld).Aanvraag);
        Assert.NotEmpty(Vulcontrole.Gewijzigd(sjabloon, gevuld, versie));

        // Once more over itself nothing is left to change.
        Assert.Equal(gevuld, Vul(gevuld, verwacht));
    });

    [Property(MaxTest = 40)]
    public Property Een_ingevuld_formulier_vraagt_dezelfde_groep() => Prop.ForAll(Groepen.ToArbitrary(), Versie.ToArbitrary(), (groep, versie) =>
    {
        // Over an application of somebody else, of which nothing may stay.
        var sjabloon = Ander(versie).Bytes();
        var gevuld = Vul(sjabloon, groep);
        var gelezen = Gelezen(gevuld).Groep!;
        Assert.Equal(groep with { Clienten = [] }, gelezen with { Clienten = [] });
        Assert.Equal(groep.Clienten.Select(client => client with { Zorg = Samen(client.Zorg), Behandelaren = Behandelinzet.VanTotaal(client.Behandelaren.Totaal) }), gelezen.Clienten);
        Vulcontrole.Gewijzigd(sjabloon, gevuld, versie);
    });

    [Theory]
    [InlineData("2025.01")]
    [InlineData("2026.01")]
    public void Van_een_eerdere_aanvraag_blijft_niets_over(string versie)
    {
        var (groep, aanvraag) = (FormulierTests.Groep(), Aanvragen.Vg7 with { Zorg = default, Minuren = default });
        var nieuw = new Werkboek(Vul(Ander(versie).Bytes(), aanvraag, Aanvraagsoort.Preventief)).Bladen;
        Assert.Equal("client 1", nieuw["Clientgegevens"]["D7"].Waarde);
        Assert.Equal("Zorgaanbieder", nieuw["Voorblad"]["C10"].Waarde); // stays: it is of the provider
        Assert.Equal("a. ", nieuw["Aanvraag individueel"]["N5"].Waarde);
        Assert.Equal("0", nieuw["Aanvraag-overzicht groep"]["C11"].Waarde);
        foreach (var (blad, cel) in (ReadOnlySpan<(string, string)>)
            [("Voorblad", "C28"), ("Clientgegevens", "D8"), ("Clientgegevens", "F7"), ("Clientgegevens", "H23"), ("Clientgegevens", "T7"), ("Clientgegevens", "V7"), ("Aanvraag individueel", "D16"), ("Aanvraag individueel", "T74"), ("Aanvraag-overzicht groep", "D19"), ("Aanvraag-overzicht groep", "C8"), ("Verhuisformulier", "C28"), ("Verhuisformulier", "C38")])
        {
            Assert.True(nieuw[blad][cel].Waarde is null, $"{blad}!{cel}");
        }

        Assert.Equal("3", new Werkboek(Vul(Ander(versie).Bytes(), groep)).Bladen["Voorblad"]["C28"].Waarde);
        Assert.Equal(Aanvraagsoort.Preventief, Gelezen(Vul(Ander(versie).Bytes(), aanvraag, Aanvraagsoort.Preventief)).Soort);
    }

    [Fact]
    public void Een_tijd_uit_de_lijst_staat_er_zoals_in_de_lijst_en_een_andere_als_deel_van_een_dag()
    {
        var aanvraag = Met(Rij(Programmadag.Werkdag, Uren.Van(8), Uren.Van(9, 15), new(2, 3))) with { Behandelaren = Behandelinzet.VanTotaal(Uren.Van(8)) };
        var sjabloon = Formulierbouwer.Sjabloon();
        var (cellen, lijst) = (new Werkboek(Vul(sjabloon, aanvraag)).Bladen["Aanvraag individueel"], new Werkboek(sjabloon).Bladen["Data en informatie"]);
        Assert.Equal((lijst["AB6"].Waarde, null, null), (cellen["D16"].Waarde, cellen.GetValueOrDefault("H16").Waarde, cellen.GetValueOrDefault("J16").Waarde)); // elsewhere until 8:00
        Assert.Equal((lijst["AB11"].Waarde, "Wonen", "1.5"), (cellen["D17"].Waarde, cellen["H17"].Waarde, cellen["J17"].Waarde));
        Assert.Equal("0.3333333333333333", cellen["I6"].Waarde);
        Assert.NotEqual("0.3333333333333333", lijst["AB6"].Waarde);
    }

    /// <summary>Nothing of what formulas gave before stays: a program that opens the form calculates it, and then the form repeats what was asked.</summary>
    [RekenprogrammaFact]
    public void Een_rekenprogramma_berekent_wat_is_ingevuld()
    {
        var gevallen = FormulierTests.Gevallen.Generator.Sample(12, 12).Select((geval, nummer) => (Naam: $"geval{nummer}", geval.Aanvraag, geval.Programma, Sjabloon: new Formulierbouwer().MetFormules().MetTussenstanden().Bytes())).ToList();
        var gevuld = gevallen.Select(geval => (geval.Naam, Vul(geval.Sjabloon, geval.Programma.Rijen.IsEmpty ? geval.Aanvraag : geval.Aanvraag.Met(Weekinzet.Van(geval.Programma))))).ToList();
        Assert.All(gevuld, een => Assert.DoesNotContain(Formulier.Lees(new MemoryStream(een.Item2)).Bevindingen, bevinding => bevinding.Code == "verouderd"));
        var herrekend = Rekenprogramma.Herreken(gevuld);
        Assert.All(gevallen, geval =>
        {
            var gelezen = Formulier.Lees(new MemoryStream(herrekend[geval.Naam].Bestand.ToArray()));
            Assert.Equal(geval.Aanvraag.Zorgprofiel, gelezen.Aanvraag!.Zorgprofiel);
            Assert.True(gelezen.Uitkomsten[0].IsBerekend);
            Assert.DoesNotContain(gelezen.Bevindingen, bevinding => bevinding.Code is "verouderd" or "nietBerekend");
        });
    }

    public static TheoryData<string, string> Geweigerd => new()
    {
        { "jaar", "jaar: gevonden 2025, verwacht 2026, het jaar van het formulier" },
        { "niet te berekenen", "tariefpercentage: gevonden 95, verwacht een fractie groter dan 0 en ten hoogste 1, zoals 0.95 [BEDRAG-4]" },
        { "uren zonder programma", "zorg.wonen: gevonden 40:00, verwacht een dagprogramma: in het formulier komen deze uren alleen daaruit|zorg.dagbesteding: gevonden 10:00, verwacht een dagprogramma: in het formulier komen deze uren alleen daaruit" },
        { "leveringsvorm", "leveringsvorm: gevonden VPT, verwacht ZZP: het formulier heeft geen andere leveringsvorm" },
        { "delen van seconden", "zorg.nacht: gevonden 0:00:00,50, verwacht hele seconden: een cel houdt geen deel ervan precies|context.euro: gevonden 0,1234567890123456789, verwacht een getal van ten hoogste 15 cijfers: meer houdt een cel niet" },
        { "nacht en afwezigheid", "dagprogramma.nacht: gevonden 0:00:00,25, verwacht hele seconden: een cel houdt geen deel ervan precies|dagprogramma.afwezigheid: gevonden 0:08:34,29, verwacht hele seconden: een cel houdt geen deel ervan precies" },
        { "dag", "dagprogramma.rijen.1.dag: gevonden zaterdag, verwacht werkdag of weekenddag: het formulier heeft één programma voor beide dagen" },
        { "dagen", "dagprogramma.rijen.1.dagen: gevonden 4, verwacht alle 5: het formulier heeft voor elke dag hetzelfde programma" },
        { "tijden", "dagprogramma.rijen.1.van: gevonden 6:45, verwacht 7:00 of later: in het formulier begint een rij niet voordat de vorige eindigt|dagprogramma.rijen.1.tot: gevonden 7:10, verwacht een kwartier van 7:00 tot en met 23:00, zoals in de lijst van het formulier|dagprogramma.rijen.2.tot: gevonden 23:15, verwacht een kwartier van 7:00 tot en met 23:00, zoals in de lijst van het formulier" },
        { "overlap", "dagprogramma.rijen.1.van: gevonden 9:00, verwacht 10:00 of later: in het formulier begint een rij niet voordat de vorige eindigt" },
        { "bezetting", "dagprogramma.rijen.1.bezetting: gevonden 3 op 1, verwacht 1 op een van 0,2; 0,25; 0,33; 0,4;" },
        { "rijen", "dagprogramma.rijen: gevonden 60 rijen op een werkdag, met die waarin de cliënt elders is, verwacht ten hoogste 59" },
        { "context van een client", "clienten.2.context.urenPerJaar: gevonden 1:00, verwacht niets: het formulier heeft alleen contexturen van de groep als geheel" },
        { "uren van een client", "clienten.1.zorg.wonen: gevonden 0:00:00,33, verwacht hele seconden: een cel houdt geen deel ervan precies" },
        { "kenmerk", "clienten.3.kenmerk: gevonden \"[U+0001]\", verwacht een tekst die in een werkmap kan staan" },
        { "grote groep", "clienten: gevonden 18, verwacht ten hoogste 17 cliënten in één formulier" },
    };

    [Theory]
    [MemberData(nameof(Geweigerd))]
    public void Wat_het_formulier_niet_kan_zeggen_wordt_geweigerd(string geval, string meldingen)
    {
        var leeg = Aanvragen.Vg7 with { Zorg = default, Minuren = default, Context = default };
        var groep = FormulierTests.Groep();
        Groepsaanvraag MetClient(int nummer, Func<Groepsclient, Groepsclient> met) => groep with { Clienten = groep.Clienten.SetItem(nummer, met(groep.Clienten[nummer])) };
        var sjabloon = Formulierbouwer.Sjabloon();
        Action vul = geval switch
        {
            "jaar" => () => Formulier.Vul(new MemoryStream(sjabloon), leeg, 2025),
            "niet te berekenen" => () => Vul(sjabloon, leeg with { Tariefpercentage = 95 }),
            "uren zonder programma" => () => Vul(sjabloon, leeg with { Zorg = new() { Wonen = Uren.Van(40), Dagbesteding = Uren.Van(10) } }),
            "leveringsvorm" => () => Vul(sjabloon, leeg with { Leveringsvorm = Leveringsvorm.VPT }),
            "delen van seconden" => () => Vul(sjabloon, leeg with { Zorg = new() { Nacht = Uren.VanSeconden(0.5m) }, Context = new() { Euro = 0.1234567890123456789m } }),
            "nacht en afwezigheid" => () => Vul(sjabloon, leeg.Met(Weekinzet.Van(new()
            {
                Rijen = [Rij(Programmadag.Werkdag, Uren.Van(7), Uren.Van(9), new(1, 1))],
                Nacht = new() { AanwezigeDienst = Uren.VanSeconden(0.25m) },
                Afwezigheid = [new(new() { Dag = Programmadag.Zaterdag, Van = Uren.Van(7), Tot = Uren.Van(8), Bezetting = new(1, 1) }, 7)],
            }))),
            "dag" => () => Vul(sjabloon, Met(Rij(Programmadag.Zaterdag, Uren.Van(7), Uren.Van(9), new(1, 1)))),
            "dagen" => () => Vul(sjabloon, Met(new Programmarij(Zorgsoort.Wonen, Rij(Programmadag.Werkdag, Uren.Van(7), Uren.Van(9), new(1, 1)).Tijdvak with { Dagen = 4 }))),
            "tijden" => () => Vul(sjabloon, Met(Rij(Programmadag.Werkdag, Uren.Van(6, 45), Uren.Van(7, 10), new(1, 1)), Rij(Programmadag.Weekenddag, Uren.Van(7), Uren.Van(23, 15), new(1, 1)))),
            "overlap" => () => Vul(sjabloon, Met(Rij(Programmadag.Werkdag, Uren.Van(9), Uren.Van(11), new(1, 1)), Rij(Programmadag.Werkdag, Uren.Van(7), Uren.Van(10), new(1, 1)))),
            "bezetting" => () => Vul(sjabloon, Met(Rij(Programmadag.Werkdag, Uren.Van(7), Uren.Van(9), new(3, 1)))),
            "rijen" => () => Vul(sjabloon, Met([.. Enumerable.Range(0, 30).Select(nummer => Rij(Programmadag.Werkdag, Kwartier(29 + nummer * 2), Kwartier(30 + nummer * 2), new(1, 1)))])),
            "context van een client" => () => Vul(sjabloon, MetClient(1, client => client with { ContextUrenPerJaar = Uren.Van(1) })),
            "uren van een client" => () => Vul(sjabloon, MetClient(0, client => client with { Zorg = new() { Wonen = Uren.Van(0, 0, 1) / 3 }, Minuren = default })),
            "kenmerk" => () => Vul(sjabloon, MetClient(2, client => client with { Kenmerk = "\u0001" })),
            _ => () => Vul(sjabloon, groep with { Clienten = [.. Enumerable.Range(1, 18).Select(nummer => groep.Clienten[0] with { Kenmerk = $"{nummer}" })] }),
        };
        var fout = Assert.Throws<OngeldigeInvoerException>(vul);
        Assert.All(meldingen.Split('|').Zip(fout.Fouten), paar => Assert.StartsWith(paar.First, paar.Second.ToString(), StringComparison.Ordinal));
        Assert.Equal(meldingen.Count(teken => teken == '|') + 1, fout.Fouten.Length);
        Assert.StartsWith("De aanvraag past niet in het formulier:\n- ", fout.Message, StringComparison.Ordinal);
        Assert.NotEqual(fout.Message, fout.In(Taal.Engels));
    }

    [Fact]
    public void Een_zorgprofiel_dat_niet_in_de_lijst_van_het_formulier_staat()
    {
        var formulier = new Formulierbouwer().MetFormules();
        formulier.Bytes();
        var zonder = formulier.Zet("Data en informatie", "A2", "iets anders").Bytes(metLijsten: false);
        var fout = Assert.Throws<OngeldigeInvoerException>(() => Vul(zonder, Aanvragen.Vg7 with { Zorgprofiel = Zorgprofiel.Alle[0], Zorg = default, Minuren = default }));
        Assert.StartsWith($"zorgprofiel: gevonden {Zorgprofiel.Alle[0]}, verwacht iets anders, ", fout.Fouten.Single().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Een_sjabloon_dat_geen_formulier_is_of_een_formule_heeft_waar_een_waarde_hoort()
    {
        var leeg = Aanvragen.Vg7 with { Zorg = default, Minuren = default };
        Assert.Throws<OngeldigFormulierException>(() => Vul([1, 2, 3], leeg));
        Assert.Throws<OngeldigFormulierException>(() => Vul(new Formulierbouwer().Bytes(), leeg));
        var metFormule = new Formulierbouwer().MetFormules().Zet("Aanvraag individueel", "I5", new Formulierbouwer.Formule("1/12", 0.0833m)).Bytes();
        Assert.Equal("gevonden een formule in Aanvraag individueel!I5, verwacht een waarde of niets in een cel die wordt ingevuld", Assert.Throws<OngeldigFormulierException>(() => Vul(metFormule, leeg)).Message);
        Assert.Throws<ArgumentException>(() => Vul(Formulierbouwer.Sjabloon(), leeg, Aanvraagsoort.Groep));
    }

    /// <summary>Any byte may be another one, also in a part that is only copied: the template is then refused, or filled in all the same.</summary>
    [Fact]
    public void Een_beschadigd_sjabloon_wordt_geweigerd_of_ingevuld()
    {
        var (sjabloon, aanvraag, toeval) = (Formulierbouwer.Sjabloon(), Met(Rij(Programmadag.Werkdag, Uren.Van(7), Uren.Van(9), new(1, 1))), new Random(1));
        for (int keer = 0; keer < 1_000; keer++)
        {
            var beschadigd = sjabloon.ToArray();
            for (int aantal = toeval.Next(1, 5); aantal > 0; aantal--) beschadigd[toeval.Next(beschadigd.Length)] = (byte)toeval.Next(256);
            var fout = Record.Exception(() => Assert.NotEmpty(Formulier.Vul(new MemoryStream(beschadigd), aanvraag, 2026)));
            Assert.True(fout is null or OngeldigFormulierException or OngeldigeInvoerException, $"{keer}: {fout}");
        }
    }

    private static byte[] Vul(byte[] sjabloon, Aanvraag aanvraag, Aanvraagsoort soort = Aanvraagsoort.Individueel) => Formulier.Vul(new MemoryStream(sjabloon), aanvraag, Jaar(sjabloon), soort);

    private static byte[] Vul(byte[] sjabloon, Groepsaanvraag groep) => Formulier.Vul(new MemoryStream(sjabloon), groep, Jaar(sjabloon));

    private static int Jaar(byte[] sjabloon) => sjabloon.Length < 100 ? 2026 : Formulier.Lees(new MemoryStream(sjabloon)).Jaar;

    private static Formulier Gelezen(byte[] gevuld)
    {
        var gelezen = Formulier.Lees(new MemoryStream(gevuld));
        Assert.DoesNotContain(gelezen.Bevindingen, bevinding => bevinding.Ernst == Ernst.Fout);
        Assert.All(gelezen.Uitkomsten, uitkomst => Assert.False(uitkomst.IsBerekend));
        return gelezen;
    }

    /// <summary>A form that was filled in for somebody else, in every way at once.</summary>
    private static Formulierbouwer Ander(string versie)
    {
        var ander = Formulierbouwer.Van(FormulierTests.Groep(), versie).MetFormules();
        ander.Zet("Voorblad", "C10", "Zorgaanbieder").Zet("Voorblad", "C28", 12).Zet("Verhuisformulier", "C28", 999990019).Zet("Verhuisformulier", "C38", "1 maart");
        ander.Zet("Aanvraag individueel", "N5", "a. Een onderwerp").Zet("Aanvraag individueel", "N6", "b.").Zet("Aanvraag individueel", "I5", Uren.Van(3));
        foreach (var kolom in "FHRTV") ander.Zet("Clientgegevens", $"{kolom}7", 46_082).Zet("Clientgegevens", $"{kolom}23", 46_082);
        foreach (var rij in (int[])[16, 17, 74]) ander.Zet("Aanvraag individueel", $"D{rij}", Uren.Van(9)).Zet("Aanvraag individueel", $"T{rij}", "Wonen").Zet("Aanvraag individueel", $"V{rij}", 2);
        return ander;
    }

    private static Zorginzet Samen(Zorginzet zorg) => new() { Wonen = zorg.TotaalWonen, Dagbesteding = zorg.Dagbesteding, Nacht = zorg.Nacht };

    private static Aanvraag Met(params Programmarij[] rijen) => (Aanvragen.Vg7 with { Zorg = default, Minuren = default }).Met(Weekinzet.Van(new() { Rijen = [.. rijen] }));

    private static Programmarij Rij(Programmadag dag, Uren van, Uren tot, Bezetting bezetting) => new(Zorgsoort.Wonen, new() { Dag = dag, Van = van, Tot = tot, Bezetting = bezetting });

    private static Uren Kwartier(int nummer) => Uren.VanSeconden(nummer * 900);
}
