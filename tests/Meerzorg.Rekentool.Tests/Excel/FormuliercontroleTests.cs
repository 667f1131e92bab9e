using Meerzorg.Rekentool.Excel;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Excel;

/// <summary>What does not belong together in a form, and what that does to the verdict.</summary>
public class FormuliercontroleTests
{
    private const string Overzicht = "Overzicht individueel";
    private const string Groepsblad = "Aanvraag-overzicht groep";
    private const string Clienten = "Clientgegevens";

    private static readonly Rekentool MetDrempel = Rekentool.Voor(2026).Met(new Overlay("formulier", "FORMULIER", [new("contextdrempel", "0.071177715")]));

    [Fact]
    public void Een_formulier_dat_klopt_heeft_geen_bevinding()
    {
        var formulier = Individueel().Lees();
        Assert.Empty(formulier.Bevindingen);
        Assert.Equal((Formulieroordeel.Gelijk, true), (Formuliervergelijking.Van(formulier).Oordeel, Formuliervergelijking.Van(formulier).IsGoed));
    }

    [Theory]
    [InlineData(Overzicht, "G35")]
    [InlineData(Groepsblad, "E40")]
    public void Een_andere_contextdrempel_in_het_formulier(string blad, string cel)
    {
        var gelezen = Individueel().Zet(blad, cel, 0.05m).Lees();
        Gevonden(gelezen, $"{blad}!{cel}", "aangepast", Ernst.Fout);
        Assert.True(gelezen.IsLeesbaar);
        Assert.True(gelezen.Bevindingen[0].IsOverUitkomst);
        Assert.False(Formuliervergelijking.Van(gelezen).IsGoed);
    }

    [Fact]
    public void Een_uitkomst_met_een_aangepaste_drempel_wordt_daarmee_nagerekend()
    {
        var formulier = Individueel(Rekentool.Voor(2026).Met(new Overlay("eigen", "EIGEN", [new("contextdrempel", "0.05")]))).Zet(Overzicht, "G35", 0.05m);
        var vergelijking = Formuliervergelijking.Van(formulier.Lees());
        Assert.Equal((Formulieroordeel.Verschilt, "aangepast"), (vergelijking.Oordeel, Assert.Single(vergelijking.Oorzaken)));
        Assert.All(vergelijking.Verschillen, verschil => Assert.Equal("aangepast", verschil.Oorzaak));
    }

    [Theory]
    [InlineData("H35")]
    [InlineData("H36")]
    [InlineData("H37")]
    [InlineData("H38")]
    [InlineData("H39")]
    [InlineData("H40")]
    [InlineData("H42")]
    [InlineData("E41")]
    public void Een_formule_die_is_overschreven(string cel) => Gevonden(Individueel().Overschrijf(Overzicht, cel, 290.13m).Lees(), $"{Overzicht}!{cel}", "aangepast", Ernst.Fout);

    [Theory]
    [InlineData("H40")]
    [InlineData("H42")]
    [InlineData("Q19")]
    public void Ook_op_het_groepsblad(string cel)
    {
        var formulier = Formulierbouwer.Van(FormulierTests.Groep()).Overschrijf(Groepsblad, cel, 100_000m).Lees();
        Assert.Contains(formulier.Bevindingen, bevinding => bevinding.Cel == $"{Groepsblad}!{cel}" && bevinding.Code == "aangepast");
    }

    [Theory]
    [InlineData("E8", 1.5)]
    [InlineData("E9", 0.1)]
    [InlineData("E10", 0.2)]
    [InlineData("E14", 0.3)]
    [InlineData("E18", 0.4)]
    [InlineData("E24", 0.5)]
    [InlineData("C33", 12)]
    [InlineData("H42", 100_000)]
    public void Een_uitkomst_van_voor_een_wijziging(string cel, double waarde)
    {
        var gelezen = Individueel().Zet(Overzicht, cel, waarde).Zet(Overzicht, "E41", 1m).Lees();
        Gevonden(gelezen, cel == "H42" ? $"{Overzicht}!E39" : $"{Overzicht}!{cel}", "verouderd", Ernst.Waarschuwing);
        var vergelijking = Formuliervergelijking.Van(gelezen);
        Assert.Equal((Formulieroordeel.Verschilt, "verouderd"), (vergelijking.Oordeel, Assert.Single(vergelijking.Oorzaken)));
    }

    [Fact]
    public void Een_sleutel_van_een_andere_combinatie() =>
        Gevonden(Individueel().Zet(Clienten, "AD7", "VG5JaJa").Lees(), $"{Clienten}!AD7", "verouderd", Ernst.Waarschuwing);

    [Fact]
    public void Waarden_van_het_lege_formulier_zijn_niet_vergeleken()
    {
        var formulier = Individueel().Zet(Overzicht, "E8", 0m).Zet(Overzicht, "E38", null).Zet(Overzicht, "C39", null).Zet(Overzicht, "E39", null).Zet(Overzicht, "E41", null);
        var vergelijking = Formuliervergelijking.Van(formulier.Lees());
        Assert.Equal((Formulieroordeel.NietVergeleken, "verouderd"), (vergelijking.Oordeel, Assert.Single(vergelijking.Oorzaken)));
    }

    [Fact]
    public void Een_combinatie_zonder_prestatiecode_toont_het_formulier_als_binnen()
    {
        var binnen = Individueel().Zet(Clienten, "J7", "VV8").Zet(Clienten, "L7", "Nee").Zet(Clienten, "AD7", "VV8JaNee").Zet(Overzicht, "E38", "Valt binnen het reguliere zorgzwaartepakket").Zet(Overzicht, "C39", null).Zet(Overzicht, "E39", null).Zet(Overzicht, "E41", null);
        var vergelijking = Formuliervergelijking.Van(binnen.Lees());
        Gevonden(vergelijking.Formulier, $"{Clienten}!L7", "geenPrestatiecode", Ernst.Fout);
        Assert.Equal((Formulieroordeel.Verklaard, false, "geenPrestatiecode"), (vergelijking.Oordeel, vergelijking.IsGoed, Assert.Single(vergelijking.Oorzaken)));
        Assert.Equal(new("client 1", "klasse", "binnen het reguliere zorgprofiel", null, "geenPrestatiecode"), Assert.Single(vergelijking.Verschillen));
        Assert.NotNull(vergelijking.Formulier.Aanvraag);

        // With another class it cannot have been computed from this.
        Assert.Equal(Formulieroordeel.Verschilt, Formuliervergelijking.Van(binnen.Zet(Overzicht, "C39", "Meerzorgprofiel 2").Lees()).Oordeel);
    }

    [Fact]
    public void In_een_groep_heeft_alleen_die_client_geen_uitkomst()
    {
        var groep = FormulierTests.Groep() with { Context = default };
        var formulier = Groepsformulier(groep, groep).Zet(Clienten, "J9", "VV7").Zet(Clienten, "N9", "Nee").Zet(Clienten, "L9", "Nee")
            .Zet(Groepsblad, "O21", "Valt binnen het reguliere zorgzwaartepakket").Zet(Groepsblad, "P21", null).Zet(Groepsblad, "Q21", null).Zet(Groepsblad, "S21", null).Zet(Groepsblad, "V21", null);
        var vergelijking = Formuliervergelijking.Van(formulier.Lees());
        Assert.Equal((Formulieroordeel.Verklaard, "geenPrestatiecode"), (vergelijking.Oordeel, vergelijking.Oorzaken[0]));
        Assert.Equal([true, true, false], vergelijking.Uitkomsten.Select(uitkomst => uitkomst is not null));
    }

    [Fact]
    public void Zonder_naam_verdeelt_het_formulier_over_wie_een_naam_heeft()
    {
        var groep = FormulierTests.Groep() with { Context = new() { UrenPerJaar = Uren.Van(156, 30) } };
        var anders = groep with { Context = new() { UrenPerJaar = groep.Context.UrenPerJaar * 3 / 2 } };
        var formulier = Groepsformulier(groep, anders, metFactor: false).Zet(Clienten, "D8", null);
        var vergelijking = Formuliervergelijking.Van(formulier.Lees());
        Assert.Equal(Formulieroordeel.Verschilt, vergelijking.Oordeel);
        Assert.Equal(["naamOntbreekt", "K6"], vergelijking.Oorzaken.AsEnumerable());
    }

    [Fact]
    public void Als_het_formulier_gerekend_is_er_geen_verschil()
    {
        var groep = FormulierTests.Groep();
        var formulier = Groepsformulier(groep, groep, metFactor: false).Lees();
        Assert.Equal(Formulieroordeel.Verklaard, Formuliervergelijking.Van(formulier).Oordeel);
        Assert.Equal(Formulieroordeel.Gelijk, Formuliervergelijking.Van(formulier, alsFormulier: true).Oordeel);
    }

    [Fact]
    public void Een_groep_van_een_client_kan_niet_worden_berekend()
    {
        var groep = FormulierTests.Groep() with { Context = default };
        var vergelijking = Formuliervergelijking.Van(Groepsformulier(groep with { Clienten = groep.Clienten[..1] }, groep).Lees());
        Gevonden(vergelijking.Formulier, "Voorblad!C23", "ongeldig", Ernst.Fout);
        Assert.Equal((Formulieroordeel.NietVergeleken, "ongeldig"), (vergelijking.Oordeel, Assert.Single(vergelijking.Oorzaken)));
    }

    [Fact]
    public void Andere_parameters_in_het_formulier_dan_in_het_jaarbestand()
    {
        var set = Rekentool.Voor(2026).Parameters.Met(new Overlay("eigen", "EIGEN", [new("maximaalEtmaalbedrag", "250")]));
        var formulier = Formuliertabellen.In(Individueel(new(set.Met(new Overlay("formulier", "FORMULIER", [new("contextdrempel", "0.071177715")])))), set, "2026.01");
        var vergelijking = Formuliervergelijking.Van(formulier.Lees());
        Gevonden(vergelijking.Formulier, "Data en informatie!Z40", "andereParameter", Ernst.Fout);
        Assert.Equal("maximaalEtmaalbedrag is hier 250, en in 2026 1683.05", vergelijking.Formulier.Bevindingen[0].Tekst.Nl);
        Assert.Equal((Formulieroordeel.Verschilt, "andereParameter"), (vergelijking.Oordeel, Assert.Single(vergelijking.Oorzaken)));
        Assert.Equal(Formulieroordeel.Gelijk, Formuliervergelijking.Van(formulier.Lees(new() { RekentoolVoor = _ => new(set) })).Oordeel);
    }

    [Theory]
    [InlineData("Enkelvoudige aanvraag (individueel)", 36, null)]
    [InlineData("Enkelvoudige aanvraag (individueel)", 37, "een beschikking voor VG7 duurt ten hoogste 3 jaar")]
    [InlineData("Preventieve Meerzorg", 2, "preventieve meerzorg duurt ten minste 3 maanden")]
    [InlineData("Preventieve Meerzorg", 3, null)]
    [InlineData("Preventieve Meerzorg", 6, null)]
    [InlineData("Preventieve Meerzorg", 7, "preventieve meerzorg duurt ten hoogste 6 maanden")]
    public void De_periode_naar_de_grenzen_van_de_soort(string soort, int maanden, string? bevinding)
    {
        var gelezen = Individueel().Zet("Voorblad", "C23", soort).Zet("Voorblad", "G41", maanden).Zet(Clienten, "T7", 46_082).Lees();
        Assert.Equal(new DateOnly(2026, 3, 1), gelezen.Clienten[0].Ingangsdatum);
        Assert.Equal(Meerzorg.Rekentool.Cyclus.Periode.Vanaf(new(2026, 3, 1), maanden), Assert.Single(gelezen.Termijnaanvragen).Periode);
        if (bevinding is null) Assert.Empty(gelezen.Bevindingen);
        else Assert.StartsWith(bevinding, Assert.Single(gelezen.Bevindingen, een => een is { Cel: "Voorblad!G41", Code: "periode" }).Tekst.Nl, StringComparison.Ordinal);
    }

    [Fact]
    public void Persoonsgegevens_zijn_er_alleen_als_erom_is_gevraagd_en_een_bsn_staat_nergens()
    {
        var formulier = Individueel().Zet(Clienten, "H7", 10_464_554m).Zet(Clienten, "F7", 22_000).Zet("Voorblad", "C10", "Zorgaanbieder Voorbeeld").Zet("Voorblad", "G10", "Zorgkantoor Voorbeeld");
        var zonder = formulier.Lees();
        Assert.Equal((null, null, null), (zonder.Clienten[0].Naam, zonder.Clienten[0].Geboortedatum, zonder.Clienten[0].Bsn));
        Assert.DoesNotContain("een cliënt", zonder.GegevensAlsJson("x"), StringComparison.Ordinal);

        var met = formulier.Lees(new() { MetPersoonsgegevens = true });
        Assert.Equal(("een cliënt", new DateOnly(1960, 3, 25), "010464554"), (met.Clienten[0].Naam, met.Clienten[0].Geboortedatum, met.Clienten[0].Bsn));
        Assert.Contains("010464554", met.GegevensAlsJson("x"), StringComparison.Ordinal);
        Assert.Equal(("010464554", "Zorgaanbieder Voorbeeld", "Zorgkantoor Voorbeeld"), (met.Dossiers[0].Bsn, met.Dossiers[0].Zorgaanbieder, met.Dossiers[0].Zorgkantoor));
        Assert.DoesNotContain("10464554", met.ToString() + met.Clienten[0] + string.Join(' ', formulier.Zet(Clienten, "H7", 10_464_553m).Lees().Bevindingen), StringComparison.Ordinal);
    }

    [Fact]
    public void Een_verhuizing_is_die_van_de_client_met_hetzelfde_bsn()
    {
        var formulier = Individueel().Zet(Clienten, "H7", 10_464_554m).Zet("Verhuisformulier", "C28", 10_464_554m).Zet("Verhuisformulier", "C38", 46_200).Zet("Verhuisformulier", "C40", "Meerzorgprofiel 3").Zet("Verhuisformulier", "C42", 75_000m);
        var verhuizing = formulier.Lees().Verhuizing!;
        Assert.Equal(("client 1", new DateOnly(2026, 6, 27), Zorgprofiel.VG7), (verhuizing.Kenmerk, verhuizing.Verhuisdatum, verhuizing.Zorgprofiel));
        Assert.Equal((Klasse.Meerzorgprofiel3, 75_000m), (verhuizing.Uitkomst.Klasse, verhuizing.Uitkomst.Jaarbedrag));

        var tekst = formulier.Zet("Verhuisformulier", "C28", "010464554").Lees();
        Gevonden(tekst, "Verhuisformulier!C28", "verhuisclient", Ernst.Waarschuwing);
        Assert.Null(tekst.Verhuizing!.Kenmerk);
        Assert.Null(Individueel().Lees().Verhuizing);
    }

    [Fact]
    public void Een_onbekende_versie_met_een_aangenomen_indeling()
    {
        var formulier = Individueel().Zet("Voorblad", "G6", "Versie 2026.02");
        Assert.Throws<OngeldigFormulierException>(() => formulier.Lees());
        Assert.Throws<ArgumentException>(() => formulier.Lees(new() { Indeling = "2019.01" }));
        var gelezen = formulier.Lees(new() { Indeling = "2026.01" });
        Assert.Equal(("2026.02", 2026, "indelingAangenomen"), (gelezen.Versie, gelezen.Jaar, Assert.Single(gelezen.Bevindingen).Code));
        Assert.Equal(Formulieroordeel.Gelijk, Formuliervergelijking.Van(gelezen).Oordeel);

        var nieuw = formulier.Zet("Voorblad", "G6", "Versie 2199.01").Lees(new() { Indeling = "2026.01" });
        Assert.Equal((2199, Formulieroordeel.NietVergeleken), (nieuw.Jaar, Formuliervergelijking.Van(nieuw).Oordeel));
        Gevonden(nieuw, "Voorblad!G6", "jaarZonderParameters", Ernst.Waarschuwing);
    }

    /// <summary>A whole form, calculated as the form does.</summary>
    internal static Formulierbouwer Individueel(Rekentool? rekentool = null)
    {
        var vol = Enumerable.Range(7, 16).Select(uur => new Programmarij(uur == 9 ? Zorgsoort.Dagbesteding : Zorgsoort.Wonen, new() { Dag = Programmadag.Werkdag, Van = Uren.Van(uur), Tot = Uren.Van(uur + 1), Bezetting = Bezetting.EenOp(1) })).ToArray();
        var aanvraag = Aanvragen.Vg7 with { Zorg = new() { Nacht = Uren.Van(2) }, Context = new() { UrenPerJaar = Uren.Van(52), Euro = 10_000 } };
        var formulier = Formulierbouwer.Van(aanvraag, new() { Rijen = [.. vol] });
        var gelezen = formulier.Lees().Aanvraag!;
        var bedragen = Assert.IsAssignableFrom<Meerzorgwaardig>((rekentool ?? MetDrempel).Bereken(gelezen));
        FormulierTests.Zet(formulier, bedragen, bedragen.MetSurplus.JaarbedragOnafgerond);
        formulier.Zet(Overzicht, "E8", gelezen.Weekinzet!.Wonen).Zet(Overzicht, "E9", gelezen.Weekinzet.Dagbesteding).Zet(Overzicht, "E10", gelezen.Zorg.Nacht).Zet(Overzicht, "E18", gelezen.Minuren);
        formulier.Zet(Overzicht, "E14", Uren.VanSeconden(gelezen.Behandelaren.Totaal.Seconden * 1.91979969484762m)).Zet(Overzicht, "E24", gelezen.Context.UrenPerJaar * 7 / 365);
        return formulier.Zet(Overzicht, "C33", gelezen.Context.Euro).Zet(Overzicht, "H42", bedragen.MetSurplus.HonderdProcent).Zet(Clienten, "AD7", "VG7JaJa");
    }

    /// <summary>The form of a group, with the outcome of another.</summary>
    private static Formulierbouwer Groepsformulier(Groepsaanvraag groep, Groepsaanvraag berekend, bool metFactor = true)
    {
        var formulier = Formulierbouwer.Van(groep);
        var factor = MetDrempel.Parameters.Behandelaarsfactor.Waarde;
        if (!metFactor) berekend = berekend with { Clienten = [.. berekend.Clienten.Select(client => client is { Behandeling: true, Dagbesteding: false } ? client with { Behandelaren = new() { Overig = Uren.VanSeconden(client.Behandelaren.Totaal.Seconden / factor) } } : client)] };
        foreach (var (nummer, client) in MetDrempel.Bereken(berekend).Clienten.Index()) FormulierTests.Zet(formulier, client.Uitkomst, nummer + 19);
        return formulier;
    }

    private static void Gevonden(Formulier formulier, string cel, string code, Ernst ernst) =>
        Assert.Contains(formulier.Bevindingen, bevinding => bevinding.Cel == cel && bevinding.Code == code && bevinding.Ernst == ernst);
}
