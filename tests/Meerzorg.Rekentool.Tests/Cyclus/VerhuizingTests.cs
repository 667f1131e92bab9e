using FsCheck.Xunit;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Cyclus;

/// <summary>What is carried over when a client moves to another provider.</summary>
[Trait("Regel", "VERHUIS-1")]
public class VerhuizingTests
{
    private static readonly Verhuizing Vg7 = new()
    {
        Beschikking = new()
        {
            Zorgprofiel = Zorgprofiel.VG7,
            Meerzorgprofiel = 3,
            Ingangsdatum = new(2025, 4, 1),
            Einddatum = new(2027, 3, 31),
        },
        Verhuisdatum = new(2026, 3, 1),
        Zorgprofiel = Zorgprofiel.VG7,
        NieuwZorgkantoor = false,
        Tariefpercentage = 0.95m,
    };

    private static readonly Verhuizing Maatwerk = Met(Vg7, beschikking => beschikking with { Zorgprofiel = Zorgprofiel.LG5, Meerzorgprofiel = null, Meerzorguren = Uren.Van(48, 30) });

    private static Verhuizing Met(Verhuizing verhuizing, Func<OudeBeschikking, OudeBeschikking> verandering)
    {
        var beschikking = verandering(verhuizing.Beschikking);
        return verhuizing with { Beschikking = beschikking, Zorgprofiel = beschikking.Zorgprofiel };
    }

    // Amounts.

    [Fact]
    public void Een_meerzorgprofiel_gaat_mee_met_het_bedrag_van_het_nieuwe_jaar()
    {
        var overname = Overname(Verhuisuitkomst.Van(Vg7, Rekentool.Voor(2026)));

        Assert.Equal(74736.625695643059m, overname.Jaarbedrag100);
        Assert.Equal(overname.Jaarbedrag100, overname.Toekenning!.Value.HonderdProcent);
        Assert.Equal(decimal.Round(overname.Jaarbedrag100!.Value / 365, 20), decimal.Round(overname.Toekenning!.Value.HonderdProcentPerDag, 20));
        Assert.Equal(70999.79m, overname.Jaarbedrag);
        Assert.Equal(194.52m, overname.Etmaalbedrag);
        Assert.False(overname.Toekenning!.Value.Afgetopt);
        Assert.Empty(overname.Signalen);
        Assert.Empty(overname.OpenVragen);
    }

    [Fact]
    public void Maatwerk_per_dag_is_uren_gedeeld_door_7_keer_het_uurtarief()
    {
        var overname = Overname(Verhuisuitkomst.Van(Maatwerk, Rekentool.Voor(2026)));

        // 48:30 hours; each side is a finite decimal when multiplied by 7.
        Assert.Equal(48.5m * 49.65878362956477m, decimal.Round(overname.Toekenning!.Value.HonderdProcentPerDag * 7, 20));
        Assert.Equal(125583.52m, decimal.Round(overname.Jaarbedrag100!.Value, 2));
        Assert.Equal(334.77m, (Verhuisuitkomst.Van(Maatwerk with { Tariefpercentage = 0.973m }, Rekentool.Voor(2026))).Etmaalbedrag);
    }

    [Fact]
    public void Maatwerk_per_dag_is_ten_hoogste_het_maximum_per_dag()
    {
        // At € 10 an hour and at most € 100 a day the maximum is reached at exactly 70 hours a week.
        var rekentool = Rekentool.Voor(2026).Met(new("rond", "test", [new("maatwerkUurtarief.GZ", "10"), new("maximaalEtmaalbedrag", "100")]));
        Verhuisuitkomst Bij(Uren uren) => Overname(Verhuisuitkomst.Van(Met(Maatwerk, beschikking => beschikking with { Meerzorguren = uren }), rekentool));

        var onder = Bij(Uren.Van(69, 59, 59));
        Assert.False(onder.Toekenning!.Value.Afgetopt);
        Assert.True(onder.Toekenning!.Value.HonderdProcentPerDag < 100);

        foreach (var boven in (Verhuisuitkomst[])[Bij(Uren.Van(70)), Bij(Uren.Van(70, 0, 1)), Bij(Uren.Van(168))])
        {
            Assert.True(boven.Toekenning!.Value.Afgetopt);
            Assert.Equal(100, boven.Toekenning!.Value.HonderdProcentPerDag);
            Assert.Equal(36500, boven.Toekenning!.Value.HonderdProcent);
            Assert.Equal(95, boven.Etmaalbedrag);
        }

        Assert.Equal(36500, Bij(Uren.Van(70)).Jaarbedrag100);
        Assert.Equal(87600, Bij(Uren.Van(168)).Jaarbedrag100); // before the maximum
    }

    [Property]
    public void Verhuizen_binnen_het_jaar_verandert_de_bedragen_zonder_contextmiddelen_niet(Rekengeval geval)
    {
        var (rekentool, aanvraag) = geval;
        if (rekentool.Bereken(aanvraag) is not Meerzorgwaardig toegekend) return;
        var jaar = rekentool.Parameters.Jaar;
        var overname = Overname(Verhuisuitkomst.Van(new Verhuizing
        {
            Beschikking = new()
            {
                Zorgprofiel = aanvraag.Zorgprofiel,
                Meerzorgprofiel = (toegekend as Meerzorgprofiel)?.Nummer,
                Meerzorguren = toegekend is Maatwerk ? toegekend.Meerzorguren : null,
                ContextEuro = aanvraag.Context.Euro,
                Ingangsdatum = new(jaar, 1, 1),
                Einddatum = new(jaar, 12, 31),
            },
            Verhuisdatum = new(jaar, 7, 1),
            Zorgprofiel = aanvraag.Zorgprofiel,
            NieuwZorgkantoor = false,
            Tariefpercentage = aanvraag.Tariefpercentage,
        }, rekentool));

        Assert.Equal(toegekend.Jaarbedrag100, overname.Jaarbedrag100);
        Assert.Equal(toegekend.ZonderSurplus, overname.Toekenning);
        Assert.Empty(overname.OpenVragen);
    }

    [Fact]
    public void Alleen_het_tariefpercentage_van_de_nieuwe_situatie_telt()
    {
        var (helft, heel) = (Vg7 with { Tariefpercentage = 0.5m }, Vg7 with { Tariefpercentage = 1 });
        var (a, b) = (Verhuisuitkomst.Van(helft, Rekentool.Voor(2026)), Verhuisuitkomst.Van(heel, Rekentool.Voor(2026)));
        Assert.Equal(a.Toekenning!.Value.HonderdProcent, b.Toekenning!.Value.HonderdProcent);
        Assert.Equal(a.Toekenning!.Value.JaarbedragOnafgerond * 2, b.Toekenning!.Value.JaarbedragOnafgerond);
        Assert.Equal(74736.63m, b.Jaarbedrag);
    }

    // When a new application is needed.

    [Theory]
    [InlineData("2026-02-28", false)]
    [InlineData("2026-03-01", true)]
    [InlineData("2026-10-31", true)]
    [InlineData("2026-11-01", false)]
    public void De_beschikking_geldt_op_de_verhuisdatum_eerste_en_laatste_dag_inbegrepen(string dag, bool geldt)
    {
        var verhuizing = Met(Vg7, beschikking => beschikking with { Ingangsdatum = new(2026, 3, 1), Einddatum = new(2026, 10, 31) }) with { Verhuisdatum = DateOnly.Parse(dag, null) };
        if (geldt) Overname(Verhuisuitkomst.Van(verhuizing, Rekentool.Voor(2026)));
        else Assert.Contains($"op de verhuisdatum {dag} geldt de beschikking niet: zij geldt van 2026-03-01 tot en met 2026-10-31", Reden(verhuizing), StringComparison.Ordinal);
    }

    [Fact]
    public void Een_ander_geindiceerd_zorgprofiel_vraagt_een_nieuwe_aanvraag()
    {
        Assert.Contains("geïndiceerd is VG8, de beschikking is gegeven voor VG7", Reden(Vg7 with { Zorgprofiel = Zorgprofiel.VG8 }), StringComparison.Ordinal);
        Assert.Contains("geïndiceerd is VG7plus", Reden(Vg7 with { Zorgprofiel = Zorgprofiel.VG7plus }), StringComparison.Ordinal);
    }

    [Fact]
    public void Een_zorgprofiel_zonder_parameters_in_het_jaar_vraagt_een_nieuwe_aanvraag()
    {
        var plus = Met(Vg7, beschikking => beschikking with { Zorgprofiel = Zorgprofiel.VG7plus, Meerzorgprofiel = null, Meerzorguren = Uren.Van(20) });
        Overname(Verhuisuitkomst.Van(plus, Rekentool.Voor(2026)));
        Assert.Contains("VG7plus heeft in 2025 geen parameters", Reden(plus with { Verhuisdatum = new(2025, 6, 1) }, 2025), StringComparison.Ordinal);
    }

    [Fact]
    public void Een_meerzorgprofiel_dat_het_jaar_niet_heeft_vraagt_een_nieuwe_aanvraag()
    {
        // Every number of every profile: carried over where the year has it, and with the amount that the year has.
        foreach (int jaar in Rekentool.Jaren)
        {
            var rekentool = Rekentool.Voor(jaar);
            foreach (var profiel in rekentool.Parameters.Zorgprofielen)
            {
                for (int nummer = 1; nummer <= 7; nummer++)
                {
                    var verhuizing = Met(Vg7, beschikking => beschikking with { Zorgprofiel = profiel.Zorgprofiel, Meerzorgprofiel = nummer, Ingangsdatum = new(2022, 1, 1) }) with { Verhuisdatum = new(jaar, 2, 3) };
                    if (profiel.Ranges.SingleOrDefault(range => range.Meerzorgprofiel == nummer) is { } range)
                        Assert.Equal(range.Jaarbedrag!.Waarde, Overname(Verhuisuitkomst.Van(verhuizing, rekentool)).Toekenning!.Value.HonderdProcent);
                    else
                        Assert.Contains($"meerzorgprofiel {nummer} bestaat in {jaar} niet voor {profiel}", Reden(verhuizing, jaar), StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public void Alle_redenen_komen_tegelijk()
    {
        var verhuizing = Met(Vg7, beschikking => beschikking with { Meerzorgprofiel = 9, Einddatum = new(2026, 2, 28) }) with { Zorgprofiel = Zorgprofiel.VG5 };
        var uitkomst = NieuweAanvraag(Verhuisuitkomst.Van(verhuizing, Rekentool.Voor(2026)));

        Assert.Equal(3, uitkomst.Redenen.Length);
        Assert.All(uitkomst.Redenen, reden => Assert.NotEqual(reden.Tekst.Nl, reden.Tekst.En));
        Assert.All(uitkomst.Redenen, reden => Assert.Equal("VERHUIS-1", reden.Regel));
        Assert.Empty(uitkomst.Signalen);
        Assert.Empty(uitkomst.OpenVragen);
        Assert.Equal("VG5 2026: nieuwe aanvraag nodig", uitkomst.ToString());
    }

    // Signals and open questions.

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Bij_een_nieuw_zorgkantoor_is_bevestiging_nodig(bool nieuw)
    {
        var overname = Verhuisuitkomst.Van(Vg7 with { NieuwZorgkantoor = nieuw }, Rekentool.Voor(2026));
        Assert.Equal(nieuw, overname.BevestigingNodig);
        Assert.Equal(nieuw, overname.Signalen.Any(signaal => signaal.Tekst.Nl.Contains("de oude zorgaanbieder en het oude zorgkantoor moeten bevestigen", StringComparison.Ordinal)));
        Assert.Equal(70999.79m, overname.Jaarbedrag);
    }

    [Fact]
    public void Contextmiddelen_in_euros_gaan_niet_mee()
    {
        var zonder = Verhuisuitkomst.Van(Vg7, Rekentool.Voor(2026));
        var met = Verhuisuitkomst.Van(Met(Vg7, beschikking => beschikking with { ContextEuro = 0.01m }), Rekentool.Voor(2026));
        Assert.Equal(zonder.Toekenning, met.Toekenning);
        Assert.Equal("€ 0,01 aan contextgebonden middelen gaat niet mee [VERHUIS-1]", Assert.Single(met.Signalen).ToString());
    }

    [Theory]
    [InlineData("70:04:50", null)]
    [InlineData("70:04:49", "meerzorgprofiel 5")]
    [InlineData("6:07:30", "meerzorgprofiel 1")]
    [InlineData("6:07:29", "niet meerzorgwaardig")]
    public void Maatwerkuren_die_anders_worden_ingedeeld_zijn_een_open_vraag(string uren, string? klasse)
    {
        var verhuizing = Met(Maatwerk, beschikking => beschikking with { Zorgprofiel = Zorgprofiel.VG5, Meerzorguren = Uren.Parse(uren, null) });
        var overname = Overname(Verhuisuitkomst.Van(verhuizing, Rekentool.Voor(2026)));
        if (klasse is null) Assert.Empty(overname.OpenVragen);
        else Assert.Contains($"{uren} meerzorguren is in 2026 {klasse}; de bronnen", Assert.Single(overname.OpenVragen).Tekst.Nl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Aanvraagsoort.Individueel, false)]
    [InlineData(Aanvraagsoort.Groep, true)]
    [InlineData(Aanvraagsoort.Preventief, true)]
    public void Groep_en_preventief_zijn_een_open_vraag(Aanvraagsoort soort, bool vraag)
    {
        var overname = Verhuisuitkomst.Van(Met(Vg7, beschikking => beschikking with { Soort = soort }), Rekentool.Voor(2026));
        Assert.Equal(vraag, overname.OpenVragen.Any(open => open.Tekst.Nl.Contains(soort.Naam(), StringComparison.Ordinal)));
        Assert.Equal(70999.79m, overname.Jaarbedrag);
    }

    [Fact]
    public void Een_bedrag_dat_niet_is_gepubliceerd_wordt_gemeld()
    {
        var verhuizing = Met(Vg7, beschikking => beschikking with { Ingangsdatum = new(2022, 1, 1), Einddatum = new(2022, 12, 31) }) with { Verhuisdatum = new(2022, 5, 1) };
        var overname = Verhuisuitkomst.Van(verhuizing, Rekentool.Voor(2022));
        Assert.Contains(overname.Signalen, signaal => signaal.Tekst.Nl.Contains("zorgprofielen.VG7.ranges.3.jaarbedrag (afgeleid", StringComparison.Ordinal));
    }

    // What is refused.

    public static TheoryData<string, Verhuizing> Fouten => new()
    {
        { "verhuisdatum", Vg7 with { Verhuisdatum = new(2025, 12, 31) } },
        { "verhuisdatum", Vg7 with { Verhuisdatum = new(2027, 1, 1) } },
        { "tariefpercentage", Vg7 with { Tariefpercentage = 0 } },
        { "tariefpercentage", Vg7 with { Tariefpercentage = 1.0000001m } },
        { "zorgprofiel", Vg7 with { Zorgprofiel = null! } },
        { "beschikking", Vg7 with { Beschikking = null! } },
        { "beschikking.zorgprofiel", Vg7 with { Beschikking = Vg7.Beschikking with { Zorgprofiel = null! } } },
        { "beschikking.soort", Met(Vg7, beschikking => beschikking with { Soort = (Aanvraagsoort)3 }) },
        { "beschikking", Met(Vg7, beschikking => beschikking with { Meerzorgprofiel = null }) },
        { "beschikking.meerzorguren", Met(Vg7, beschikking => beschikking with { Meerzorguren = Uren.Van(10) }) },
        { "beschikking.meerzorgprofiel", Met(Vg7, beschikking => beschikking with { Meerzorgprofiel = 0 }) },
        { "beschikking.meerzorguren", Met(Maatwerk, beschikking => beschikking with { Meerzorguren = Uren.Nul }) },
        { "beschikking.meerzorguren", Met(Maatwerk, beschikking => beschikking with { Meerzorguren = Uren.Van(-1) }) },
        { "beschikking.meerzorguren", Met(Maatwerk, beschikking => beschikking with { Meerzorguren = Uren.Van(2000, 0, 1) }) },
        { "beschikking.contextEuro", Met(Vg7, beschikking => beschikking with { ContextEuro = -0.01m }) },
        { "beschikking.einddatum", Met(Vg7, beschikking => beschikking with { Einddatum = new(2025, 3, 31) }) },
    };

    [Theory]
    [MemberData(nameof(Fouten))]
    public void Weigert_wat_niet_kan(string pad, Verhuizing verhuizing)
    {
        var fout = Assert.Single(verhuizing.Controleer(Rekentool.Voor(2026)));
        Assert.Equal(pad, fout.Pad);
        Assert.Equal(fout, Assert.Single(Assert.Throws<OngeldigeInvoerException>(() => Verhuisuitkomst.Van(verhuizing, Rekentool.Voor(2026))).Fouten));
    }

    [Fact]
    public void Wat_op_de_grens_ligt_mag()
    {
        foreach (var verhuizing in (Verhuizing[])
            [
                Vg7 with { Verhuisdatum = new(2026, 1, 1) },
                Vg7 with { Verhuisdatum = new(2026, 12, 31) },
                Vg7 with { Tariefpercentage = 1 },
                Vg7 with { Tariefpercentage = 0.0000001m },
                Met(Maatwerk, beschikking => beschikking with { Meerzorguren = Uren.Van(0, 0, 1) }),
                Met(Maatwerk, beschikking => beschikking with { Meerzorguren = Uren.Van(2000) }),
                Met(Vg7, beschikking => beschikking with { Ingangsdatum = new(2026, 3, 1), Einddatum = new(2026, 3, 1) }),
            ])
        {
            Assert.Empty(verhuizing.Controleer(Rekentool.Voor(2026)));
            Overname(Verhuisuitkomst.Van(verhuizing, Rekentool.Voor(2026)));
        }
    }

    [Fact]
    public void Alle_fouten_komen_tegelijk() =>
        Assert.Equal(
            ["beschikking.einddatum", "beschikking.meerzorgprofiel", "beschikking.contextEuro", "tariefpercentage", "verhuisdatum"],
            (Vg7 with
            {
                Beschikking = Vg7.Beschikking with { Meerzorgprofiel = -3, ContextEuro = -1, Einddatum = new(2024, 1, 1) },
                Tariefpercentage = 2,
                Verhuisdatum = new(2030, 1, 1),
            }).Controleer(Rekentool.Voor(2026)).Select(fout => fout.Pad));

    [Theory]
    [InlineData(Taal.Nederlands, "nl")]
    [InlineData(Taal.Engels, "en")]
    public void De_toelichting_van_een_verhuizing(Taal taal, string naam) =>
        Snapshot.Klopt(
            string.Join('\n', ((Verhuizing[])[Maatwerk, Vg7 with { Zorgprofiel = Zorgprofiel.VG5 }]).Select(verhuizing => Verhuisuitkomst.Van(verhuizing, Rekentool.Voor(2026)).Toelichting().AlsTekst(taal))),
            naam: "De_toelichting_van_een_verhuizing." + naam);

    private static string Reden(Verhuizing verhuizing, int jaar = 2026) =>
        Assert.Single(NieuweAanvraag(Verhuisuitkomst.Van(verhuizing, Rekentool.Voor(jaar))).Redenen).ToString();

    private static Verhuisuitkomst Overname(Verhuisuitkomst uitkomst)
    {
        Assert.True(uitkomst.IsOvername);
        Assert.NotNull(uitkomst.Toekenning);
        return uitkomst;
    }

    private static Verhuisuitkomst NieuweAanvraag(Verhuisuitkomst uitkomst)
    {
        Assert.False(uitkomst.IsOvername);
        Assert.NotEmpty(uitkomst.Redenen);
        Assert.Equal((null, null, null, null), (uitkomst.Toekenning, uitkomst.Jaarbedrag100, uitkomst.Jaarbedrag, uitkomst.Etmaalbedrag));
        Assert.True(uitkomst.Signalen.IsEmpty && uitkomst.OpenVragen.IsEmpty && uitkomst.Grondslag.IsEmpty);
        return uitkomst;
    }
}
