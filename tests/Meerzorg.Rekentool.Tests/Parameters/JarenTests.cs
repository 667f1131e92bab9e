using System.Globalization;
using System.Text;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Parameters;

/// <summary>The years in the package: which there are, that every value has a source, and what the tables say.</summary>
public class JarenTests
{
    public static TheoryData<int> Jaren => [.. Rekentool.Jaren];

    [Fact]
    public void De_jaren_van_de_bronnen_zijn_er()
    {
        Assert.All((int[])[2022, 2025, 2026], jaar => Assert.Contains(jaar, Rekentool.Jaren));
        Assert.Equal(Rekentool.Jaren.Order(), Rekentool.Jaren);
        Assert.All(Rekentool.Jaren, jaar =>
        {
            var set = Rekentool.Voor(jaar).Parameters;
            Assert.Equal(jaar, set.Jaar);
            Assert.Equal(jaar.ToString(CultureInfo.InvariantCulture), set.Naam);
            Assert.Equal($"parameters {jaar}", set.ToString());
            Assert.Equal($"rekentool {jaar}", Rekentool.Voor(jaar).ToString());
        });
    }

    [Theory]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2021)]
    [InlineData(9999)]
    [InlineData(1999)]
    [InlineData(0)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void Een_ander_jaar_is_een_fout_die_noemt_welke_er_zijn(int jaar)
    {
        var uitzondering = Assert.Throws<JaarZonderParametersException>(() => Rekentool.Voor(jaar));
        Assert.Equal(jaar, uitzondering.Jaar);
        Assert.Equal(Rekentool.Jaren, uitzondering.BeschikbareJaren);
        var fout = Assert.Single(uitzondering.Fouten);
        Assert.Equal((Foutsoort.JaarZonderParameters, "jaar", jaar.ToString(CultureInfo.InvariantCulture)), (fout.Soort, fout.Pad, fout.Gevonden.Nl));
        Assert.Contains(string.Join(", ", Rekentool.Jaren), uitzondering.Message, StringComparison.Ordinal);
        Assert.Contains(string.Join(", ", Rekentool.Jaren), uitzondering.In(Taal.Engels), StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Regel", "PARAM-14")]
    [MemberData(nameof(Jaren))]
    public void Elke_waarde_heeft_een_bron(int jaar)
    {
        var waarden = Rekentool.Voor(jaar).Parameters.Waarden().ToList();
        Assert.Equal(waarden.Count, waarden.Select(parameter => parameter.Pad).Distinct().Count());
        Assert.All(waarden, parameter =>
        {
            Assert.Matches("^(VERANTWOORDING|RLZ|FORMULIER-20[0-9]{2})$", parameter.Herkomst.Document);
            Assert.All([parameter.Herkomst.Plaats, parameter.Eenheid, parameter.Pad], tekst => Assert.False(string.IsNullOrWhiteSpace(tekst)));
            Assert.Equal(parameter.Herkomst.Status == Waardestatus.Afgeleid, parameter.Herkomst.Afleiding is { Length: > 10 });
            Assert.NotEqual(Waardestatus.Eigen, parameter.Herkomst.Status);
        });
    }

    [Fact]
    [Trait("Regel", "PARAM-14")]
    public void Van_2022_zijn_alleen_de_bedragen_en_het_maximum_afgeleid()
    {
        var afgeleid = Rekentool.Voor(2022).Parameters.Waarden().Where(parameter => parameter.Herkomst.Status == Waardestatus.Afgeleid).ToList();
        var bedragen = Rekentool.Voor(2022).Parameters.Zorgprofielen.SelectMany(profiel => profiel.Ranges).Select(range => range.Jaarbedrag).OfType<Parameter>();
        var (set, hulp) = (Rekentool.Voor(2022).Parameters, (Parameter[])[Rekentool.Voor(2022).Parameters.Indexatie!.Maal, Rekentool.Voor(2022).Parameters.Onderbouwing.GeldbandenMaximaalEtmaalbedrag, Rekentool.Voor(2022).Parameters.Van(Zorgprofiel.VG8)!.Grensverschuiving!]);
        Assert.Equal(bedragen.Append(set.MaximaalEtmaalbedrag).Concat(hulp).OrderBy(parameter => parameter.Pad, StringComparer.Ordinal), afgeleid.OrderBy(parameter => parameter.Pad, StringComparer.Ordinal));
        Assert.All(afgeleid.Except(hulp), parameter => Assert.Contains("1601,96", parameter.Herkomst.Afleiding, StringComparison.Ordinal));
        Assert.All([2025, 2026], jaar => Assert.All(Rekentool.Voor(jaar).Parameters.Waarden(), parameter =>
            Assert.Equal(IsHulp(parameter) ? Waardestatus.Afgeleid : Waardestatus.Gepubliceerd, parameter.Herkomst.Status)));

        // Figures of the checks only; no outcome rests on them.
        static bool IsHulp(Parameter parameter) => parameter.Pad is "onderbouwing.geldbandenMaximaalEtmaalbedrag" or "zorgprofielen.VG8.grensverschuiving";
    }

    [Fact]
    [Trait("Regel", "BEDRAG-1")]
    public void Elk_bedrag_van_prijspeil_2022_ligt_in_de_gepubliceerde_bandbreedte_van_zijn_meerzorgprofiel()
    {
        // VERANTWOORDING: profile 1 up to € 15.000, then steps of € 30.000.
        foreach (var range in Rekentool.Voor(2022).Parameters.Zorgprofielen.SelectMany(profiel => profiel.Ranges).Where(range => range.Jaarbedrag is not null))
        {
            int nummer = range.Meerzorgprofiel!.Value;
            Assert.InRange(range.Jaarbedrag!.Waarde, nummer == 1 ? 0 : 30_000m * nummer - 45_000, 30_000m * nummer - 15_000);
        }
    }

    [Fact]
    [Trait("Regel", "BEDRAG-1")]
    [Trait("Regel", "BEDRAG-2")]
    public void Tussen_2025_en_2026_is_alles_met_hetzelfde_geindexeerd_en_verder_niets_veranderd()
    {
        var (oud, nieuw) = (Rekentool.Voor(2025).Parameters, Rekentool.Voor(2026).Parameters);
        var index = nieuw.MaximaalEtmaalbedrag.Exact / oud.MaximaalEtmaalbedrag.Exact;
        var nieuwOpPad = nieuw.Waarden().ToDictionary(parameter => parameter.Pad);
        foreach (var waarde in oud.Waarden())
        {
            switch (waarde)
            {
                case Parameter<decimal> { Pad: not "maximaalEtmaalbedrag" } bedrag when bedrag.WordtGeindexeerd:
                    // The forms hold about sixteen digits; that is how far both years can agree.
                    var verwacht = bedrag.Exact * index;
                    var verschil = Breuk.Abs(((Parameter<decimal>)nieuwOpPad[waarde.Pad]).Exact - verwacht);
                    Assert.True(verschil < verwacht * 0.000000000000001m, $"{waarde.Pad}: {verschil}");
                    break;
                case { Pad: not "maximaalEtmaalbedrag" }:
                    Assert.Equal(waarde.WaardeIn(Taal.Engels), nieuwOpPad[waarde.Pad].WaardeIn(Taal.Engels));
                    break;
            }
        }

        Assert.All(nieuwOpPad.Keys.Except(oud.Waarden().Select(parameter => parameter.Pad)), pad => Assert.Matches(@"^(zorgprofielen\.VG7plus|indexatie)\.", pad));
    }

    [Fact]
    [Trait("Regel", "UREN-8")]
    public void Elke_prestatiecode_is_van_een_profiel_en_elke_combinatie_is_vindbaar()
    {
        foreach (var jaar in Rekentool.Jaren)
        {
            var profielen = Rekentool.Voor(jaar).Parameters.Zorgprofielen;
            var codes = profielen.SelectMany(profiel => profiel.Prestaties).Select(prestatie => prestatie.Code).ToList();
            Assert.Equal(codes.Distinct(), codes);
            Assert.All(codes, code => Assert.Matches("^Z[0-9]{3}G?$", code));
            Assert.All(profielen, profiel => Assert.All(profiel.Prestaties, prestatie => Assert.Same(prestatie, profiel.Prestatie(prestatie.Behandeling, prestatie.Dagbesteding))));
        }

        var vv7 = Rekentool.Voor(2026).Parameters.Van(Zorgprofiel.VV7)!;
        Assert.Null(vv7.Prestatie(behandeling: true, dagbesteding: false));
        Assert.Null(vv7.Prestatie(behandeling: false, dagbesteding: false));
    }

    [Fact]
    [Trait("Regel", "TOEGANG-1")]
    public void VG7plus_bestaat_vanaf_2026()
    {
        Assert.Null(Rekentool.Voor(2022).Parameters.Van(Zorgprofiel.VG7plus));
        Assert.Null(Rekentool.Voor(2025).Parameters.Van(Zorgprofiel.VG7plus));
        Assert.NotNull(Rekentool.Voor(2026).Parameters.Van(Zorgprofiel.VG7plus));
        Assert.Equal(Zorgprofiel.Alle, Rekentool.Voor(2026).Parameters.Zorgprofielen.Select(profiel => profiel.Zorgprofiel));
        Assert.Equal(Zorgprofiel.Alle.Remove(Zorgprofiel.VG7plus), Rekentool.Voor(2025).Parameters.Zorgprofielen.Select(profiel => profiel.Zorgprofiel));
    }

    [Theory]
    [Trait("Regel", "UREN-7")]
    [Trait("Regel", "UREN-8")]
    [Trait("Regel", "PROFIEL-1")]
    [Trait("Regel", "BEDRAG-1")]
    [MemberData(nameof(Jaren))]
    public void De_tabellen(int jaar)
    {
        var set = Rekentool.Voor(jaar).Parameters;
        var tekst = new StringBuilder();
        tekst.Append(CultureInfo.InvariantCulture, $"{set}, prijspeil {set.Prijspeil}\n\n");
        foreach (var parameter in set.Waarden().TakeWhile(parameter => !parameter.Pad.StartsWith("zorgprofielen", StringComparison.Ordinal)))
            tekst.Append(CultureInfo.InvariantCulture, $"{parameter}\n");
        foreach (var profiel in set.Zorgprofielen)
        {
            tekst.Append(CultureInfo.InvariantCulture, $"\n{profiel}: basisuren {profiel.Basisuren.Waarde}, indirecte fractie {profiel.IndirecteFractie.WaardeIn(Taal.Nederlands)}\n");
            foreach (var prestatie in profiel.Prestaties) tekst.Append(CultureInfo.InvariantCulture, $"  {prestatie}: aftrek {prestatie.Aftrek.Waarde}\n");
            foreach (var range in profiel.Ranges)
            {
                tekst.Append(CultureInfo.InvariantCulture, $"  vanaf {range.Vanaf.Waarde.ToString(Taal.Nederlands),8}: {range.Naam}");
                if (range.Jaarbedrag is { } jaarbedrag)
                {
                    var perDag = (jaarbedrag.Exact / set.DagenPerJaar.Exact).RondAf(2);
                    tekst.Append(CultureInfo.InvariantCulture, $", {Notatie.Euro(jaarbedrag.Exact.RondAf(2), Taal.Nederlands)} per jaar, {Notatie.Euro(perDag, Taal.Nederlands)} per dag");
                }

                tekst.Append('\n');
            }
        }

        Snapshot.KloptPerJaar(tekst.ToString(), jaar);
    }
}
