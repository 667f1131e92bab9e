using FsCheck.Xunit;
using Meerzorg.Rekentool.Bulk;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Bulk;

public class DossierkolommenTests
{
    private static readonly string[] Goed = ["A", "VG7", "ja", "ja", "44:45", "1:00", "2:00:30", "3:00", "0:15", "52:00", "10000.50", "0.95"];

    /// <summary>Values of the user's own with which the hours do not fit the quick way.</summary>
    private static readonly Parameterset[] Eigen =
    [
        Met("dagenPerJaar", "365.25"),
        Met("dagenPerJaar", "360"),
        Met("behandelaarsfactor", "1.2345678901234567890123"),
        Met("behandelaarsfactor", "100"),
        Met("behandelaarsfactor", "1000000"),
    ];

    [Property]
    public void Wat_erin_gaat_komt_er_als_aanvraag_weer_uit(Rekengeval geval)
    {
        var bouwer = new Dossierbouwer();
        bouwer.Voeg(geval.Aanvraag, "x");
        var kolommen = bouwer.Bouw();

        // Columns have totals only; what a day programme gives may be parts of a second, and stays as it was.
        var totalen = geval.Aanvraag.Vrij() with { Behandelaren = geval.Aanvraag.Behandelaren.Totaal, Leveringsvorm = Leveringsvorm.ZZP };
        Assert.Equal(1, kolommen.Aantal);
        if (!InHeleSeconden(geval.Aanvraag)) Assert.Equal(("x", geval.Aanvraag), Assert.Single(kolommen.Overige));
        else Assert.Equal(("x", totalen), (kolommen.Kenmerk(0), kolommen.Invoer.Aanvraag(0)));
    }

    [Fact]
    public void Wat_niet_in_hele_getallen_past_staat_bij_de_overige()
    {
        Aanvraag[] aanvragen =
        [
            Aanvragen.Vg7 with { Minuren = Uren.VanSeconden(0.5m) },
            Aanvragen.Vg7 with { Context = new() { Euro = 0.001m } },
            Aanvragen.Vg7 with { Tariefpercentage = 0.1234567m },
            Aanvragen.Vg7 with { Zorg = new() { Begeleiding = Uren.Van(2000), Verzorging = Uren.Van(2000) } },
        ];
        var bouwer = new Dossierbouwer();
        bouwer.Voeg(Aanvragen.Vg7);
        foreach (var aanvraag in aanvragen) bouwer.Voeg(aanvraag, "k");
        var kolommen = bouwer.Bouw();

        Assert.Equal((5, 1), (kolommen.Aantal, kolommen.Invoer.Lengte));
        Assert.Equal(aanvragen.Select(aanvraag => ((string?)"k", aanvraag)), kolommen.Overige);
    }

    [Fact]
    public void Een_foute_aanvraag_wordt_geweigerd_en_niet_toegevoegd()
    {
        var bouwer = new Dossierbouwer();
        Assert.Throws<OngeldigeInvoerException>(() => bouwer.Voeg(Aanvragen.Vg7 with { Tariefpercentage = 0 }));
        Assert.Equal(0, bouwer.Aantal);
    }

    [Fact]
    public void Wat_later_komt_verandert_de_kolommen_niet()
    {
        var bouwer = new Dossierbouwer();
        bouwer.Voeg(Aanvragen.Vg7);
        var eerder = bouwer.Bouw();
        bouwer.Voeg(Aanvragen.Verantwoording);
        Assert.Equal((1, 2), (eerder.Aantal, bouwer.Bouw().Aantal));
    }

    [Property(MaxTest = 3000)]
    [Trait("Regel", "UREN-9")]
    public void De_meerzorgseconden_zijn_die_van_de_enkele_berekening(Rekengeval geval) => GelijkeSeconden(geval.Rekentool.Parameters, geval.Aanvraag);

    [Property(MaxTest = 200)]
    public void Ook_met_eigen_waarden_die_niet_in_de_snelle_weg_passen(Rekengeval geval)
    {
        if (Rekentool.Voor(2026).Parameters.Van(geval.Aanvraag.Zorgprofiel) is null) return;
        Assert.All(Eigen, parameters => GelijkeSeconden(parameters, geval.Aanvraag));
    }

    [Fact]
    [Trait("Regel", "UREN-9")]
    public void Nul_en_negatieve_meerzorgseconden()
    {
        // Deduction and indirect hours of VG7 decide: without care far below 0.
        var leeg = new Aanvraag { Zorgprofiel = Zorgprofiel.VG7, Behandeling = true, Dagbesteding = true, Tariefpercentage = 1 };
        GelijkeSeconden(Rekentool.Voor(2026).Parameters, leeg);
        var nul = Rekentool.Voor(2026).Parameters.Met(new Overlay("proef", "proef", [new("zorgprofielen.VG7.indirecteFractie", "0.5")]));
        GelijkeSeconden(nul, leeg with { Zorg = new() { Wonen = Uren.Van(33, 45) / 2 } });
    }

    [Theory]
    [InlineData(4, " 44:45")]
    [InlineData(4, "44,75", ',')]
    [InlineData(4, "44.75")]
    [InlineData(4, "44:45:00.0")]
    [InlineData(2, " JA ")]
    [InlineData(10, "10000.500")]
    [InlineData(11, "0.9500000")]
    [InlineData(1, "zzp 7vg")]
    public void Een_andere_schrijfwijze_geeft_hetzelfde_dossier(int kolom, string tekst, char decimaalteken = '.')
    {
        string[] velden = [.. Goed];
        velden[kolom] = tekst;
        if (decimaalteken == ',') velden = [.. velden.Select(veld => veld.Replace('.', ','))];
        var (gewoon, anders) = (Lees(Goed, '.'), Lees(velden, decimaalteken));
        Assert.Equal(gewoon.Invoer.Aanvraag(0), anders.Invoer.Aanvraag(0));
    }

    [Fact]
    public void De_snelle_weg_keurt_goed_wat_de_controle_goedkeurt()
    {
        // Both ways over the same rows: with a space behind the number every row takes the way that checks applications.
        var parameters = Rekentool.Voor(2026).Parameters;
        string[] tijden = ["", "0:00", "2000:00", "2000:00:01", "1999:59:59", "-1:00", "1:60", "1:5", "x", "106000:00", "106000:00:01", "999999:59", "9999999:00"];
        string[] bedragen = ["0", "1000000000", "1000000000.01", "-1", "0.999", "12345678901234567890", "1.", ".5", "1e3", "", "1,5"];
        string[] tarieven = ["1", "0", "1.000001", "0.000001", "0.0000001", "", "95%"];
        int goed = 0;
        for (int kolom = 0; kolom < Goed.Length; kolom++)
        {
            var waarden = kolom switch { >= 4 and <= 9 => tijden, 10 => bedragen, 11 => tarieven, _ => ["", "VG7", "VG9", "ja", "nee", "misschien"] };
            foreach (var waarde in waarden)
            {
                string[] velden = [.. Goed];
                velden[kolom] = waarde;
                string[] langzaam = [.. velden];
                if (kolom != 11) langzaam[11] += " ";
                else langzaam[10] += " ";
                var lezer = new Dossierlezer(Dossierlezer.Kolommen, '.', parameters);
                var (snel, traag) = (new Dossierbouwer(), new Dossierbouwer());
                var fouten = lezer.Lees(velden, snel);
                Assert.Equal(lezer.Lees(langzaam, traag).AsEnumerable(), fouten.AsEnumerable());
                Assert.Equal(fouten.IsEmpty ? 1 : 0, snel.Aantal);
                if (!fouten.IsEmpty || snel.AantalOverige > 0) continue;
                goed++;
                Assert.Equal(traag.Bouw().Invoer.Aanvraag(0), snel.Bouw().Invoer.Aanvraag(0));
            }
        }

        Assert.InRange(goed, 20, 60);
    }

    [Fact]
    public void De_kop_mag_in_elke_volgorde_en_niets_missen()
    {
        var omgekeerd = new Dossierlezer([.. Dossierlezer.Kolommen.Reverse()], '.', Rekentool.Voor(2026).Parameters);
        var bouwer = new Dossierbouwer();
        Assert.Empty(omgekeerd.Lees(Goed.Reverse().ToArray(), bouwer));
        Assert.Equal(Lees(Goed, '.').Invoer.Aanvraag(0), bouwer.Bouw().Invoer.Aanvraag(0));

        var fout = Assert.Throws<OngeldigeInvoerException>(() => new Dossierlezer([.. Dossierlezer.Kolommen.Skip(1), "wonen", "plusuren"], '.', null));
        Assert.Equal(
            (Foutsoort.OnbekendLid, "kop", "onbekende kolom \"plusuren\"; meer dan één kolom wonen; geen kolom kenmerk"),
            fout.Fouten.Select(melding => (melding.Soort, melding.Pad, melding.Gevonden.Nl)).Single());
    }

    private static Parameterset Met(string pad, string waarde) => Ongekeurd.Met(Rekentool.Voor(2026).Parameters, pad, waarde);

    private static Dossierkolommen Lees(string[] velden, char decimaalteken)
    {
        var bouwer = new Dossierbouwer();
        Assert.Empty(new Dossierlezer(Dossierlezer.Kolommen, decimaalteken, Rekentool.Voor(2026).Parameters).Lees(velden, bouwer));
        return bouwer.Bouw();
    }

    private static bool InHeleSeconden(Aanvraag aanvraag) =>
        ((Uren[])[aanvraag.Zorg.TotaalWonen, aanvraag.Zorg.Dagbesteding, aanvraag.Zorg.Nacht, aanvraag.Behandelaren.Totaal, aanvraag.Minuren]).All(uren => decimal.IsInteger(uren.Seconden));

    private static void GelijkeSeconden(Parameterset parameters, Aanvraag aanvraag)
    {
        var bouwer = new Dossierbouwer();
        bouwer.Voeg(aanvraag);
        var kolommen = bouwer.Bouw();
        decimal verwacht = new Rekentool(parameters).Bereken(aanvraag).Meerzorguren.Seconden;
        Assert.Equal(InHeleSeconden(aanvraag) ? 1 : 0, kolommen.Invoer.Lengte);
        if (kolommen.Invoer.Lengte == 0) return;
        decimal gekregen = new Meerzorgseconden(parameters).Van(kolommen.Invoer, 0);
        Assert.Equal((verwacht, verwacht.Scale), (gekregen, gekregen.Scale));
    }
}
