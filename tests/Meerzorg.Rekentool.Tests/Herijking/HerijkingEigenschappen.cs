using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Meerzorg.Rekentool.Herijking;
using Meerzorg.Rekentool.Tests.Hulp;
using static Meerzorg.Rekentool.Tests.Hulp.Herijkingsdossiers;

namespace Meerzorg.Rekentool.Tests.Herijking;

/// <summary>Dossiers, and the policy to calibrate them by.</summary>
public sealed record Herijkingsgeval(Herijkingsdossier[] Dossiers, Herijkingsbeleid Beleid);

/// <summary>Dossiers of a few profiles, and every policy.</summary>
internal static class Herijkingsgevallen
{
    private static readonly Zorgprofiel[] Profielen = [Zorgprofiel.VG7, Zorgprofiel.VG8, Zorgprofiel.LG6, Zorgprofiel.LG5];

    /// <summary>Hours of living that reach every class, or anything that can be asked.</summary>
    private static readonly Gen<Aanvraag> Gevraagd = Gen.Frequency(
        (3,
            from profiel in Gen.Elements(Profielen)
            from minuten in Gen.Choose(0, 140 * 60)
            select Met(profiel, Uren.Van(20) + Uren.VanSeconden(minuten * 60), 1).Aanvraag),
        (1, Aanvragen.Van(Aanvragen.Combinaties().Where(een => een.Rekentool.Parameters.Jaar == 2026 && Profielen.Contains(een.Profiel.Zorgprofiel))).Select(geval => geval.Aanvraag)));

    private static readonly Gen<Herijkingsdossier> Dossier =
        from aanvraag in Gevraagd
        from centen in Gen.OneOf(Gen.Choose(1, 40_000_000), Gen.Choose(1, 250).Select(honderden => honderden * 100_000))
        from tarief in Gen.Elements(1m, 0.95m, 0.965m)
        from dagen in Gen.Elements(365, 366, 73, 1)
        from context in Gen.Elements(0m, 0m, 0m, 1_234.56m, 20_000m)
        select new Herijkingsdossier
        {
            Aanvraag = aanvraag with { Tariefpercentage = tarief, Context = aanvraag.Context with { Euro = context } },
            Gedeclareerd = Math.Max(1, (long)centen * dagen / 365) / 100m,
            Dagen = dagen,
        };

    public static Arbitrary<Herijkingsdossier[]> Dossiers { get; } = Dossier.ArrayOf().ToArbitrary();

    public static Arbitrary<Herijkingsbeleid> Beleidskeuzen { get; } = Arb.From(
        from minimum in Gen.Elements(1, 1, 2, 5)
        from plaatsing in Gen.Elements("zonderTariefpercentage", "gedeclareerd")
        from bandgrens in Gen.Elements("lagereBand", "hogereBand")
        from overlap in Gen.Elements("minsteAfwijking", "maximumUren")
        from neutraal in Gen.Elements(true, false)
        from gelijkeGrenzen in Gen.Elements("laagste", "hoogste", "huidige")
        from legeBand in Gen.Elements("vervalt", "blijft")
        select Beleid(minimum, plaatsing, bandgrens, overlap, neutraal, gelijkeGrenzen, legeBand));

    public static Arbitrary<Herijkingsgeval> Willekeurig { get; } = Arb.From(
        from dossiers in Dossiers.Generator
        from beleid in Beleidskeuzen.Generator
        select new Herijkingsgeval(dossiers, beleid),
        geval => Dossiers.Shrinker(geval.Dossiers).Select(minder => geval with { Dossiers = minder }));
}

/// <summary>What holds whatever the dossiers and whatever the policy.</summary>
[Properties(MaxTest = 100, MaxRejected = 300, Arbitrary = [typeof(Herijkingsgevallen)])] // a quarter at least is not refused
public class HerijkingEigenschappen
{
    private static readonly Parameterset Basis = Rekentool.Voor(2026).Parameters;
    private static readonly Herijkingsdoel Doel = new(2027);

    /// <summary>The price level, and with it the money bands, up by a factor of 2.</summary>
    private static readonly Parameterset Dubbel =
        Parameterset.Lees(Indexering.Indexeer(Basis, 2028, Basis.MaximaalEtmaalbedrag.Waarde, 2 * Basis.MaximaalEtmaalbedrag.Waarde, Basis.GecontroleerdOp));

    [Property]
    [Trait("Regel", "HERIJK-3")]
    [Trait("Regel", "HERIJK-4")]
    public void De_grenzen_lopen_op_en_sluiten_aan(Herijkingsgeval geval)
    {
        var uitkomst = Bereken(geval);
        foreach (var profiel in Basis.Zorgprofielen)
        {
            var klassen = uitkomst.Klassen.Where(klasse => klasse.Zorgprofiel == profiel.Zorgprofiel).ToList();
            Assert.Equal(profiel.Ranges[0].Vanaf.Waarde, klassen[0].Vanaf);
            Assert.Null(klassen[^1].Klasse.Meerzorgprofiel());
            Assert.All(klassen.Zip(klassen.Skip(1)), paar => Assert.True(paar.First.Vanaf < paar.Second.Vanaf));
            Assert.Equal(klassen.Select(klasse => klasse.Klasse.Meerzorgprofiel()).OfType<int>().Order(), klassen.Select(klasse => klasse.Klasse.Meerzorgprofiel()).OfType<int>());
            Assert.Equal(klassen.Select(klasse => (klasse.Klasse.Meerzorgprofiel(), klasse.Vanaf)), uitkomst.Parameters.Van(profiel.Zorgprofiel)!.Ranges.Select(range => (range.Meerzorgprofiel, range.Vanaf.Waarde)));
            Assert.Equal(klassen.Skip(1).Select(klasse => klasse.Vanaf), uitkomst.Grenzen.Where(grens => grens.Zorgprofiel == profiel.Zorgprofiel).Select(grens => grens.Vanaf));
        }
    }

    [Property(MaxTest = 300)]
    [Trait("Regel", "HERIJK-2")]
    [Trait("Regel", "HERIJK-7")]
    public void Zonder_factor_en_met_de_band_zonder_tariefpercentage_wordt_nooit_geweigerd(Herijkingsdossier[] dossiers)
    {
        var herijker = Gevuld(dossiers, Beleid(neutraal: false));
        if (herijker.Tellend > 0) Assert.Equal(herijker.Tellend, herijker.Herijker.Bereken(Doel).Aantal);
        else Assert.Throws<OngeldigeInvoerException>(() => herijker.Herijker.Bereken(Doel));
    }

    [Property]
    [Trait("Regel", "HERIJK-1")]
    [Trait("Regel", "HERIJK-7")]
    public void De_tabellen_tellen_op_en_het_totaal_blijft_gelijk(Herijkingsgeval geval)
    {
        var uitkomst = Bereken(geval);
        Assert.Equal(geval.Dossiers.Length, uitkomst.Aantal + uitkomst.OnderDrempel);
        Assert.Equal(uitkomst.Aantal, uitkomst.Zorgprofielen.Sum(profiel => profiel.Spreiding.Aantal));
        Assert.Equal(uitkomst.Aantal, uitkomst.Banden.Sum(band => band.Spreiding.Aantal));
        Assert.Equal(uitkomst.Aantal, uitkomst.Klassen.Sum(klasse => klasse.Aantal));
        Assert.Equal(uitkomst.Aantal, uitkomst.Overgangen.Sum(overgang => overgang.Aantal));
        Assert.Equal(uitkomst.Aantal, uitkomst.Wolk.Sum(cel => cel.Aantal));
        Assert.Equal(uitkomst.Aantal, uitkomst.Zorgprofielen.Sum(rij => rij.Spreiding.Aantal));
        bool kanNiet = uitkomst.Bevindingen.Any(bevinding => bevinding.Regel == "HERIJK-7");
        if (geval.Beleid.Kostenneutraal.Waarde && !kanNiet) Assert.Equal(0, uitkomst.Verschil);
        else Assert.Equal(1, uitkomst.Factor);
        Assert.False(kanNiet && uitkomst.Verschil == 0);
        Assert.All(uitkomst.Tarieven.Where(tarief => tarief.Aantal == 0), tarief => Assert.Equal(Math.Round(tarief.OudTarief * uitkomst.Index, 15), Math.Round(tarief.Tarief, 15)));

        // Exact fractions again, by the definitions: mean and standard deviation of every zorgprofiel.
        foreach (var profiel in uitkomst.Zorgprofielen.Where(profiel => profiel.Spreiding.Aantal > 0))
        {
            var bedragen = geval.Dossiers.Where(dossier => dossier.Aanvraag.Zorgprofiel == profiel.Zorgprofiel && !OnderDrempel(dossier))
                .Select(dossier => (Breuk)dossier.Gedeclareerd * 365 / dossier.Dagen / dossier.Aanvraag.Tariefpercentage).ToList();
            var gemiddelde = bedragen.Aggregate(Breuk.Nul, (som, bedrag) => som + bedrag) / bedragen.Count;
            var variantie = bedragen.Aggregate(Breuk.Nul, (som, bedrag) => som + (bedrag - gemiddelde) * (bedrag - gemiddelde)) / bedragen.Count;
            Assert.Equal(gemiddelde.NaarDecimaal(), profiel.Spreiding.Gemiddelde);
            Assert.Equal(variantie.Wortel(2), profiel.Spreiding.Standaardafwijking);
            Assert.Equal((bedragen.Min().NaarDecimaal(), bedragen.Max().NaarDecimaal()), (profiel.Spreiding.Laagste, profiel.Spreiding.Hoogste));
        }
    }

    [Property]
    [Trait("Regel", "HERIJK-2")]
    public void De_volgorde_maakt_niet_uit(Herijkingsgeval geval)
    {
        var uitkomst = Bereken(geval);
        Assert.Equal(uitkomst.AlsJson(), Herijkingsuitkomst.Van(geval.Dossiers.Reverse(), Basis, Doel, geval.Beleid).AlsJson());
    }

    [Property]
    [Trait("Regel", "HERIJK-2")]
    public Property Alles_dubbel_verandert_niets_aan_de_parameters() => Prop.ForAll(Herijkingsgevallen.Willekeurig.Filter(geval => geval.Beleid.MinimumAantal.Waarde == 1), geval =>
    {
        var uitkomst = Bereken(geval);
        var dubbel = Herijkingsuitkomst.Van([.. geval.Dossiers, .. geval.Dossiers], Basis, Doel, geval.Beleid);
        Assert.Equal(Waarden(uitkomst.Parameters), Waarden(dubbel.Parameters));
        Assert.Equal(uitkomst.Zorgprofielen.Select(profiel => profiel.Spreiding.Standaardafwijking), dubbel.Zorgprofielen.Select(profiel => profiel.Spreiding.Standaardafwijking));
    });

    [Property]
    [Trait("Regel", "HERIJK-2")]
    [Trait("Regel", "HERIJK-5")]
    public void Alle_bedragen_hoger_geeft_bedragen_en_tarieven_hoger_en_dezelfde_grenzen(Herijkingsgeval geval)
    {
        var uitkomst = Bereken(geval);
        var twee = Herijkingsuitkomst.Van(geval.Dossiers.Select(dossier => dossier with { Gedeclareerd = 2 * dossier.Gedeclareerd }), Dubbel, Doel, geval.Beleid);
        Assert.Equal(uitkomst.Grenzen.ToArray(), twee.Grenzen.ToArray());
        Assert.All(uitkomst.Klassen.Zip(twee.Klassen), paar => Dubbele(paar.First.Bedrag, paar.Second.Bedrag));
        Assert.All(uitkomst.Tarieven.Zip(twee.Tarieven), paar => Dubbele(paar.First.Tarief, paar.Second.Tarief));

        // The amounts that nothing replaced were indexed, to 16 digits.
        static void Dubbele(decimal? een, decimal? twee)
        {
            Assert.Equal(een is null, twee is null);
            if (een is { } enkel && twee is { } dubbel) Assert.InRange(dubbel / (2 * enkel), 0.999_999_999_999_999m, 1.000_000_000_000_001m);
        }
    }

    [Property(MaxTest = 200)]
    [Trait("Regel", "HERIJK-1")]
    public Property Een_rij_telt_als_hetzelfde_dossier() => Prop.ForAll(
        Herijkingsgevallen.Dossiers,
        Gen.Elements(0m, 0.5m, 0.125m).ToArbitrary(),
        (gevallen, fijn) =>
        {
            // Text in whole seconds and cents goes a quick way, a part of a second does not.
            var dossiers = gevallen.Select(dossier => dossier with { Aanvraag = Fijner(dossier.Aanvraag.Vrij()) }).ToList();
            Aanvraag Fijner(Aanvraag aanvraag) => aanvraag with { Zorg = aanvraag.Zorg with { Wonen = aanvraag.Zorg.Wonen + Uren.VanSeconden(fijn) } };
            var (los, rijen) = (new Herijker(Basis, Beleid()), new Herijker(Basis, Beleid()));
            var lezer = new Herijkingslezer(Herijkingslezer.Kolommen, '.', rijen);
            foreach (var dossier in dossiers)
            {
                Assert.Empty(los.Voeg(dossier));
                Assert.Empty(lezer.Lees(Rij(dossier), out var plaats));
                Assert.Equal(los.Plaats(dossier), plaats);
            }

            Assert.Equal(los.Aantal, rijen.Aantal);
            if (dossiers.TrueForAll(OnderDrempel)) return;
            Assert.Equal(Tekst(los), Tekst(rijen));
        });

    [Property(MaxTest = 1000)]
    [Trait("Regel", "HERIJK-1")]
    public Property De_geldband_van_een_declaratie_is_die_van_haar_jaarbedrag() => Prop.ForAll(
        Arb.From(
            from beleid in Herijkingsgevallen.Beleidskeuzen.Generator
            from dagen in Gen.Choose(1, 366)
            from tarief in Gen.Elements(1m, 0.95m, 0.965m, 0.333333m)
            from grens in Gen.Choose(0, Basis.Onderbouwing.Geldbanden.Length - 1)
            from verschil in Gen.Elements(-0.01m, -0.000001m, 0m, 0.000001m, 0.01m)
            select (beleid, dagen, tarief, grens, verschil)),
        geval =>
        {
            // Around the bound of a band, in the euros that are declared.
            var banden = new Geldbanden(Basis, geval.beleid);
            bool zonderTarief = geval.beleid.Bandplaatsing.Waarde == Bandplaatsing.ZonderTariefpercentage;
            decimal gedeclareerd = (banden.Bovengrenzen[geval.grens] / 365 * geval.dagen * (zonderTarief ? geval.tarief : 1)).RondAf(2) + geval.verschil;
            var jaarbedrag = (Breuk)gedeclareerd * 365 / geval.dagen / (zonderTarief ? geval.tarief : 1);
            int eronder = banden.Bovengrenzen.Count(bovengrens => geval.beleid.Bandgrens.Waarde == Bandgrens.LagereBand ? bovengrens < jaarbedrag : bovengrens <= jaarbedrag);

            Assert.Equal(eronder + 1, banden.Extrapolatie(geval.dagen, geval.tarief).Band(new(gedeclareerd)));
        });

    [Property(MaxTest = 60, MaxRejected = 180)]
    public void Elke_grafiek_is_geldig_en_telt_op(Herijkingsgeval geval)
    {
        var uitkomst = Bereken(geval);
        Assert.Equal(uitkomst.AlsSvg(Taal.Nederlands), uitkomst.AlsSvg(Taal.Nederlands));
        System.Xml.Linq.XDocument.Parse(uitkomst.AlsSvg(Taal.Engels));
        foreach (var profiel in uitkomst.MetDossiers)
        {
            var cellen = System.Xml.Linq.XDocument.Parse(uitkomst.AlsSvg(profiel, Taal.Engels)).Descendants().Where(deel => deel.Name.LocalName == "rect" && deel.HasElements).ToList();
            Assert.Equal(uitkomst.Wolk.Count(cel => cel.Zorgprofiel == profiel), cellen.Count);
            Assert.All(cellen, cel => Assert.All((string[])["x", "y", "width", "height"], maat => Assert.True(decimal.Parse(cel.Attribute(maat)!.Value, CultureInfo.InvariantCulture) >= 0)));
            Assert.All(cellen, cel => Assert.All((string[])["width", "height"], maat => Assert.NotEqual("0", cel.Attribute(maat)!.Value)));
            Assert.All(cellen, cel => Assert.True(decimal.Parse(cel.Attribute("x")!.Value, CultureInfo.InvariantCulture) + decimal.Parse(cel.Attribute("width")!.Value, CultureInfo.InvariantCulture) <= 937));
        }
    }

    /// <summary>Calibrates; a case that the checks refuse, because a mean left its money band or passed the next one, says nothing and does not count.</summary>
    private static Herijkingsuitkomst Bereken(Herijkingsgeval geval)
    {
        var (herijker, tellend) = Gevuld(geval.Dossiers, geval.Beleid);
        if (tellend == 0) return Prop.Discard<Herijkingsuitkomst>();
        try
        {
            return herijker.Bereken(Doel);
        }
        catch (OngeldigeParametersException fout)
        {
            // PARAM-17: dossiers made up at random have a year's money for one day, and so amounts and rates that cannot be.
            Assert.Empty(fout.Fouten.Select(melding => melding.Regel).Distinct().Except(["PARAM-6", "PARAM-7", "PARAM-8", "PARAM-17"]));
            return Prop.Discard<Herijkingsuitkomst>();
        }
    }

    private static (Herijker Herijker, long Tellend) Gevuld(IEnumerable<Herijkingsdossier> dossiers, Herijkingsbeleid beleid)
    {
        var herijker = new Herijker(Basis, beleid);
        long tellend = 0;
        foreach (var dossier in dossiers)
        {
            Assert.Empty(herijker.Voeg(dossier));
            if (!OnderDrempel(dossier)) tellend++;
        }

        return (herijker, tellend);
    }

    private static bool OnderDrempel(Herijkingsdossier dossier) => new Rekentool(Basis).Bereken(dossier.Aanvraag) is not Meerzorgwaardig;

    private static string[] Rij(Herijkingsdossier dossier)
    {
        var aanvraag = dossier.Aanvraag;
        string Getal(decimal getal) => getal.ToString(CultureInfo.InvariantCulture);
        string Tijd(Uren uren) => uren.ToString("R", CultureInfo.InvariantCulture);
        string JaNee(bool antwoord) => antwoord ? "ja" : "nee";
        return
        [
            "A", aanvraag.Zorgprofiel.Naam, JaNee(aanvraag.Behandeling), JaNee(aanvraag.Dagbesteding),
            Tijd(aanvraag.Zorg.Wonen), Tijd(aanvraag.Zorg.Dagbesteding), Tijd(aanvraag.Zorg.Nacht), Tijd(aanvraag.Behandelaren.Totaal), Tijd(aanvraag.Minuren), Tijd(aanvraag.Context.UrenPerJaar),
            Getal(aanvraag.Context.Euro), Getal(aanvraag.Tariefpercentage), Getal(dossier.Gedeclareerd), Getal(dossier.Dagen),
        ];
    }

    private static string Tekst(Herijker herijker)
    {
        try
        {
            return herijker.Bereken(Doel).AlsJson();
        }
        catch (OngeldigeParametersException fout)
        {
            return fout.Message;
        }
    }

    private static IEnumerable<string> Waarden(Parameterset set) => set.Waarden().Select(waarde => $"{waarde.Pad} {waarde.CanoniekeWaarde}");
}
