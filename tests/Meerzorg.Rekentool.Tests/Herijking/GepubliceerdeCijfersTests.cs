using Meerzorg.Rekentool.Herijking;
using static Meerzorg.Rekentool.Tests.Hulp.Herijkingsdossiers;

namespace Meerzorg.Rekentool.Tests.Herijking;

/// <summary>The published figures, as far as they can be made again from what was published with them.</summary>
public class GepubliceerdeCijfersTests
{
    private static readonly Parameterset Van2026 = Rekentool.Voor(2026).Parameters;

    public static TheoryData<int> Jaren => [.. Rekentool.Jaren];

    [Theory]
    [MemberData(nameof(Jaren))]
    [Trait("Regel", "PARAM-10")]
    public void De_behandelaarsfactor_uit_de_tarieven_van_2018(int jaar)
    {
        var set = Rekentool.Voor(jaar).Parameters;
        Breuk Gemiddelde(IReadOnlyCollection<Parameter<decimal>> tarieven) => tarieven.Aggregate(Breuk.Nul, (som, tarief) => som + tarief.Exact) / tarieven.Count;
        var (behandeling, overig) = (Gemiddelde(set.Onderbouwing.TarievenBehandeling), Gemiddelde(set.Onderbouwing.TarievenOverig));

        Assert.Equal((81.78667m, 42.60167m), (behandeling.RondAf(5), overig.RondAf(5)));
        Assert.Equal(1.91979969484762m, (behandeling / overig).RondAf(14));
        Assert.Equal(1.91979969484762m, set.Behandelaarsfactor.Waarde);
    }

    [Fact]
    [Trait("Regel", "HERIJK-6")]
    public void De_contextdrempel_uit_33_procent_van_de_dossiers_en_2_348_procent_van_de_kosten()
    {
        var dossiers = Enumerable.Range(0, 100).Select(nummer => Vg7(Uren.Van(10), 10_000, context: nummer < 33 ? 23_480m / 33 : 0));
        var uitkomst = Herijkingsuitkomst.Van(dossiers, Van2026, new(2027), Beleid());

        Assert.Equal((0.33m, 0.0712m), (uitkomst.AandeelMetContextkosten, uitkomst.Contextdrempel));
        Assert.Equal(Van2026.Contextdrempel.Waarde, uitkomst.Parameters.Contextdrempel.Waarde);
    }

    [Fact]
    [Trait("Regel", "HERIJK-4")]
    public void VG7_van_30_en_een_half_tot_37_uur()
    {
        var vg7 = Van2026.Van(Zorgprofiel.VG7)!;
        Assert.Equal(vg7.Basisuren.Waarde, (Uren.VanUren(30.5m) + Uren.VanUren(37)) / 2); // 33:45
        Assert.Equal(Uren.Van(8, 26, 15), vg7.Basisuren.Waarde * 0.25m);

        // The example of the source: up to 11:00 stays profile 1, with indirect hours up to 15:22; a second later it is profile 2.
        var uitkomst = Herijkingsuitkomst.Van([Vg7(Uren.Van(5), 10_000), Vg7(Uren.Van(11), 17_000), Vg7(Uren.Van(11, 1), 20_000), Vg7(Uren.Van(26), 50_000)], Van2026, new(2027), Beleid());
        Assert.Equal([Uren.Van(8, 26, 15), Uren.Van(15, 22, 6), Uren.Van(30, 22, 6)], uitkomst.Klassen.Where(klasse => klasse.Zorgprofiel == Zorgprofiel.VG7).Select(klasse => klasse.Vanaf));
    }

    [Theory]
    [MemberData(nameof(Jaren))]
    [Trait("Regel", "HERIJK-4")]
    public void Elke_grens_boven_de_drempel_is_een_heel_uur_plus_de_indirecte_uren(int jaar)
    {
        var set = Rekentool.Voor(jaar).Parameters;
        foreach (var profiel in set.Zorgprofielen)
        {
            var telling = new Profieltelling(profiel, set.Onderbouwing.Geldbanden.Length + 1, Beleid());
            var indirect = profiel.Basisuren.Waarde * profiel.IndirecteFractie.Waarde;
            if (profiel.Zorgprofiel == Zorgprofiel.VG8) Assert.Equal(profiel.Basisuren.Waarde * 0.128m, telling.Verschuiving); // K7: 12,8 % and not 12,94 %
            else Assert.Equal(indirect, telling.Verschuiving);

            Assert.Equal(decimal.Floor((profiel.Basisuren.Waarde * 0.25m).Seconden), profiel.Ranges[0].Vanaf.Waarde.Seconden); // published in whole seconds
            Assert.All(profiel.Ranges.Skip(1), range => Assert.Contains(range.Vanaf.Waarde, Enumerable.Range(0, 168).Select(telling.Vanaf)));
        }
    }

    [Theory]
    [MemberData(nameof(Jaren))]
    [Trait("Regel", "HERIJK-1")]
    [Trait("Regel", "HERIJK-2")]
    public void Elk_gepubliceerd_bedrag_valt_in_zijn_geldband_van_30_000_euro(int jaar)
    {
        var set = Rekentool.Voor(jaar).Parameters;
        Assert.Equal([15_000m, 45_000, 75_000, 105_000, 135_000, 165_000], set.Onderbouwing.Geldbanden.Select(band => band.Waarde));

        var heelJaar = new Geldbanden(set, Beleid()).Extrapolatie(365, 1);
        Assert.All(
            set.Zorgprofielen.SelectMany(profiel => profiel.Ranges).Where(range => range.Jaarbedrag is not null),
            range => Assert.Equal(range.Meerzorgprofiel, heelJaar.Band(new(range.Jaarbedrag!.Waarde))));
    }

    /// <summary>The table of VERANTWOORDING of profiles and maatwerk; VG7plus is younger.</summary>
    [Theory]
    [InlineData("VG5 VG8 VV7 VV8 LG7 ZG3aud", 1, 5)]
    [InlineData("VG7", 1, 6)]
    [InlineData("LG6 SGLVG1", 2, 5)]
    [InlineData("LG5 LVG4 LVG5 ZG5vis GGZ6B GGZ7B GGZ4W GGZ5W VG7plus", 0, -1)]
    [Trait("Regel", "HERIJK-3")]
    public void De_verdeling_in_meerzorgprofielen_en_maatwerk(string zorgprofielen, int van, int totEnMet) => Assert.All(
        zorgprofielen.Split(' '),
        zorgprofiel => Assert.Equal(
            Enumerable.Range(van, totEnMet - van + 1),
            Van2026.Van(Zorgprofiel.Alle.Single(profiel => profiel.Naam == zorgprofiel))!.Ranges.Select(range => range.Meerzorgprofiel).OfType<int>()));
}
