using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Cyclus;

/// <summary>PLAN-2 and PLAN-3: dialogue, evaluations, applications and ontwikkeltrajecten.</summary>
public class KalenderTests
{
    [Theory]
    [Trait("Regel", "PLAN-2")]
    [InlineData(null, "2026-09-01", "2027-02-28")] // the first end of February
    [InlineData(null, "2027-02-28", "2027-02-28")]
    [InlineData(null, "2027-03-01", "2028-02-29")]
    [InlineData("2026-02-10", "2026-09-01", "2027-02-28")]
    [InlineData("2026-02-28", "2026-09-01", "2027-02-28")]
    [InlineData("2026-03-01", "2026-09-01", "2027-02-28")] // was late for 2026
    [InlineData("2026-08-31", "2026-09-01", "2027-02-28")]
    [InlineData("2026-10-31", "2026-11-15", "2027-02-28")] // still before the window opens
    [InlineData("2026-11-01", "2026-11-15", "2028-02-29")] // from the opening of the window it counts for 2027
    [InlineData("2027-01-15", "2027-01-16", "2028-02-29")]
    [InlineData("2023-02-01", "2026-09-01", "2024-02-29")] // long overdue
    public void De_dialoog_elk_jaar_uiterlijk_eind_februari(string? laatste, string peildatum, string uiterlijk)
    {
        var situatie = Situaties.Rustig with { Peildatum = Dagen.Van(peildatum), LaatsteDialoog = Situaties.Dag(laatste) };
        var dialoog = Assert.Single(Meerzorgcyclus.Van(situatie, Situaties.Cyclus).Van(Verplichtingsoort.Meerzorgdialoog));

        Assert.Equal(Dagen.Van(uiterlijk), dialoog.Uiterlijk);
        Assert.Equal(dialoog.Uiterlijk < situatie.Peildatum, dialoog.Verstreken);
    }

    [Theory]
    [Trait("Regel", "PLAN-2")]
    [InlineData("2024-02-29", "2027-02-28")]
    [InlineData("2023-09-01", "2026-09-01")]
    [InlineData("2023-08-31", "2026-08-31")]
    [InlineData(null, null)]
    public void De_dialoog_een_keer_per_drie_jaar(string? laatste, string? uiterlijk)
    {
        var situatie = Situaties.Rustig with { PlanGevraagd = true, LaatsteDialoog = Situaties.Dag(laatste) };
        var dialoog = Assert.Single(Meerzorgcyclus.Van(situatie, Situaties.Voorwaarden).Van(Verplichtingsoort.Meerzorgdialoog));

        Assert.Equal(Situaties.Dag(uiterlijk), dialoog.Uiterlijk);
        Assert.Equal(laatste == "2023-08-31", dialoog.Verstreken);
    }

    [Fact]
    [Trait("Regel", "PLAN-2")]
    public void K11_zonder_meerzorgplan_is_er_alleen_een_dialoog_waar_het_beleid_dat_vraagt()
    {
        Assert.Empty(Meerzorgcyclus.Van(Situaties.Rustig, Situaties.Voorwaarden).Kalender);
        Assert.Single(Meerzorgcyclus.Van(Situaties.Rustig, Situaties.Cyclus).Van(Verplichtingsoort.Meerzorgdialoog));
        Assert.Empty(Meerzorgcyclus.Van(Situaties.Nieuw, Situaties.Cyclus).Kalender);
    }

    [Fact]
    [Trait("Regel", "PLAN-2")]
    public void K11_een_groepsaanvraag_kan_het_hele_jaar_of_in_een_venster()
    {
        Assert.Null(Situaties.Voorwaarden.Groepsaanvraagvenster.Waarde);
        Assert.Equal("1 november t/m 31 januari", Situaties.Cyclus.Groepsaanvraagvenster.Waarde.ToString());
    }

    [Fact]
    [Trait("Regel", "PLAN-2")]
    public void Een_geplande_dialoog_staat_er_altijd_in()
    {
        var dialoog = Assert.Single(Meerzorgcyclus.Van(Situaties.Rustig with { Dialoog = new(2026, 12, 1) }, Situaties.Voorwaarden).Kalender);
        Assert.Equal((Verplichtingsoort.Meerzorgdialoog, new DateOnly(2026, 12, 1), "gepland"), (dialoog.Soort, dialoog.Uiterlijk, dialoog.Reden.Nl));
    }

    [Theory]
    [Trait("Regel", "PLAN-2")]
    [InlineData("2027-02-28", 0)]
    [InlineData("2027-03-01", 1)]
    public void Een_dialoog_na_de_uiterste_dag_is_een_signaal(string gepland, int signalen)
    {
        var cyclus = Meerzorgcyclus.Van(Situaties.Rustig with { Dialoog = Dagen.Van(gepland), LaatsteDialoog = new(2026, 2, 10) }, Situaties.Cyclus);

        Assert.Equal(signalen, cyclus.Signalen.Count(signaal => signaal.Regel == "PLAN-2"));
        Assert.Equal(Dagen.Van(gepland), Assert.Single(cyclus.Kalender).Uiterlijk);
    }

    [Theory]
    [Trait("Regel", "PLAN-2")]
    [InlineData("VOORWAARDEN", false, "2027-02-01")]
    [InlineData("VOORWAARDEN", true, "2027-03-31")] // with the re-application
    [InlineData("CYCLUS", false, "2027-01-18")]
    [InlineData("CYCLUS", true, "2027-01-18")]
    public void De_evaluatie_van_een_groep_met_en_zonder_heraanvraag(string beleid, bool heraanvraag, string uiterlijk)
    {
        var situatie = Situaties.Rustig with { Dialoog = new(2027, 2, 15), Groepen = [Situaties.Groep("g", "2027-03-31", heraanvraag)] };
        var evaluatie = Assert.Single(Meerzorgcyclus.Van(situatie, Zorgkantoorbeleid.Met(beleid)!).Van(Verplichtingsoort.EvaluatieGroepsmeerzorg));

        Assert.Equal((Dagen.Van(uiterlijk), "g"), (evaluatie.Uiterlijk, evaluatie.Voor));
    }

    [Fact]
    [Trait("Regel", "PLAN-2")]
    public void Zonder_dialoog_heeft_een_evaluatie_nog_geen_datum()
    {
        var situatie = Situaties.Rustig with { Groepen = [Situaties.Groep("g", "2027-03-31", heraanvraag: false)] };
        var evaluatie = Assert.Single(Meerzorgcyclus.Van(situatie, Situaties.Voorwaarden).Kalender);

        Assert.Null(evaluatie.Uiterlijk);
        Assert.False(evaluatie.Verstreken);
        Assert.Equal("2 weken vóór de dialoog, zodra die is gepland", evaluatie.Reden.Nl);
    }

    [Theory]
    [Trait("Regel", "PLAN-2")]
    [InlineData("2027-03-31", "2026-11-01", "2027-01-31")]
    [InlineData("2027-01-31", "2026-11-01", "2027-01-31")]
    [InlineData("2027-01-30", "2026-11-01", "2027-01-30")] // without a gap
    [InlineData("2026-12-31", "2026-11-01", "2026-12-31")]
    [InlineData("2026-11-01", "2026-11-01", "2026-11-01")] // the window opens on the last day
    [InlineData("2026-10-31", "2025-11-01", "2026-01-31")]
    [InlineData("2028-02-29", "2027-11-01", "2028-01-31")]
    public void Een_groep_vraagt_opnieuw_aan_in_het_laatste_venster_voor_het_einde(string einde, string vanaf, string uiterlijk)
    {
        var situatie = Situaties.Rustig with { Groepen = [Situaties.Groep("g", einde, heraanvraag: true)] };
        var aanvraag = Assert.Single(Meerzorgcyclus.Van(situatie, Situaties.Cyclus).Van(Verplichtingsoort.Groepsaanvraag));

        Assert.Equal((Dagen.Van(vanaf), Dagen.Van(uiterlijk)), (aanvraag.Vanaf, aanvraag.Uiterlijk));
        Assert.Equal(aanvraag.Uiterlijk < situatie.Peildatum, aanvraag.Verstreken);
        Assert.Equal(aanvraag.Verstreken, aanvraag.Reden.Nl.Contains("vanaf de peildatum: aanvragen kan van 1 november 2026 t/m 31 januari 2027", StringComparison.Ordinal));
    }

    [Theory]
    [Trait("Regel", "PLAN-2")]
    [InlineData("2027-02-01", "2026-11-01", "2027-01-31")]
    [InlineData("2027-01-31", "2026-11-01", "2027-01-30")]
    [InlineData("2026-11-02", "2026-11-01", "2026-11-01")]
    [InlineData("2026-11-01", "2025-11-01", "2026-01-31")]
    public void Een_nieuwe_groep_vraagt_aan_voor_de_start(string start, string vanaf, string uiterlijk)
    {
        var situatie = Situaties.Rustig with { NieuweGroepen = [new() { Kenmerk = "g", Start = Dagen.Van(start) }] };
        var aanvraag = Assert.Single(Meerzorgcyclus.Van(situatie, Situaties.Cyclus).Van(Verplichtingsoort.Groepsaanvraag));
        Assert.Equal((Dagen.Van(vanaf), Dagen.Van(uiterlijk)), (aanvraag.Vanaf, aanvraag.Uiterlijk));

        var heelJaar = Assert.Single(Meerzorgcyclus.Van(situatie, Situaties.Voorwaarden).Van(Verplichtingsoort.Groepsaanvraag));
        Assert.Equal((null, Dagen.Van(start).AddDays(-1)), (heelJaar.Vanaf, heelJaar.Uiterlijk));
    }

    [Fact]
    [Trait("Regel", "PLAN-2")]
    public void Individueel_kan_het_hele_jaar_en_uiterlijk_op_de_laatste_dag()
    {
        var situatie = Situaties.Rustig with
        {
            NieuweClienten = 1,
            Clienten = [Situaties.Client("A", "2026-09-01"), Situaties.Client("B", "2026-08-31"), Situaties.Client("C", "2026-12-31", heraanvraag: false)],
            IndividueleClienten = 4,
        };
        var aanvragen = Meerzorgcyclus.Van(situatie, Situaties.Voorwaarden).Van(Verplichtingsoort.IndividueleAanvraag);

        Assert.Equal(
            [("B", new DateOnly(2026, 8, 31), true), ("A", new DateOnly(2026, 9, 1), false), (null, (DateOnly?)null, false)],
            aanvragen.Select(aanvraag => (aanvraag.Voor, aanvraag.Uiterlijk, aanvraag.Verstreken)));
    }

    [Fact]
    [Trait("Regel", "PLAN-2")]
    public void Een_venster_geldt_ook_voor_nieuwe_clienten()
    {
        var eigen = Zorgkantoorbeleid.Lees(Jsonknip.Verander(File.ReadAllBytes(Projectmap.Pad("voorbeelden", "cyclus", "eigen-beleid.json")), "individueleAanvraag.venster.waarde", "\"1 september t/m eind september\""));
        var cyclus = Meerzorgcyclus.Van(Situaties.Rustig with { NieuweClienten = 2 }, eigen);
        var aanvraag = Assert.Single(cyclus.Van(Verplichtingsoort.IndividueleAanvraag));

        Assert.Equal((new(2026, 9, 1), new DateOnly(2026, 9, 30)), (aanvraag.Vanaf, aanvraag.Uiterlijk));
        Assert.StartsWith("2 nieuwe cliënten; ", aanvraag.Reden.Nl, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Regel", "TERMIJN-1")]
    [InlineData("VG7plus", true, 1)]
    [InlineData("VG7plus", false, 0)]
    [InlineData("VG7", true, 0)]
    [InlineData(null, true, 0)]
    public void Een_heraanvraag_voor_VG7plus_is_een_open_vraag(string? zorgprofiel, bool heraanvraag, int signalen)
    {
        var client = Situaties.Client("A", "2026-12-31", heraanvraag) with { Zorgprofiel = zorgprofiel is null ? null : Zorgprofiel.Parse(zorgprofiel, null) };
        var cyclus = Meerzorgcyclus.Van(Situaties.Rustig with { Clienten = [client] }, Situaties.Voorwaarden);

        Assert.Equal(signalen, cyclus.Signalen.Count(signaal => signaal.Regel == "TERMIJN-1"));
        Assert.Equal(heraanvraag ? 1 : 0, cyclus.Van(Verplichtingsoort.IndividueleAanvraag).Count());
    }

    [Theory]
    [Trait("Regel", "PLAN-3")]
    [InlineData("2023-09-01", null, "2026-09-01", false)]
    [InlineData("2023-08-31", null, "2026-08-31", true)]
    [InlineData("2024-02-29", null, "2027-02-28", false)]
    [InlineData("2025-01-01", "2020-01-01", "2028-01-01", false)] // from the last, not from the start
    [InlineData(null, "2024-05-01", "2027-05-01", false)]
    [InlineData(null, null, null, false)]
    public void Elke_client_een_keer_per_drie_jaar_een_ontwikkeltraject(string? laatste, string? sinds, string? uiterlijk, bool verstreken)
    {
        var client = new Meerzorgclient { Kenmerk = "A", LaatsteOntwikkeltraject = Situaties.Dag(laatste), MeerzorgSinds = Situaties.Dag(sinds) };
        foreach (var situatie in new[]
        {
            Situaties.Rustig with { Clienten = [new() { Client = client, EindeBeschikking = new(2030, 1, 1), Heraanvraag = false }] },
            Situaties.Rustig with { Groepen = [Situaties.Groep("g", "2030-01-01", heraanvraag: false) with { Clienten = [client] }] },
        })
        {
            var traject = Assert.Single(Meerzorgcyclus.Van(situatie, Situaties.Cyclus).Van(Verplichtingsoort.Ontwikkeltraject));
            Assert.Equal((Situaties.Dag(uiterlijk), "A", verstreken), (traject.Uiterlijk, traject.Voor, traject.Verstreken));
            Assert.Equal(["PLAN-3"], traject.Regels.AsEnumerable());
            Assert.Equal("REGELING", traject.Bronnen[0].Document);
        }
    }

    [Fact]
    public void De_kalender_is_op_datum_en_wat_geen_datum_heeft_komt_laatst()
    {
        var cyclus = CyclusJson.Lees(Situaties.Aanbieder).Bepaal();
        var datums = cyclus.Kalender.Select(verplichting => verplichting.Uiterlijk ?? DateOnly.MaxValue).ToList();

        Assert.Equal(datums.Order(), datums);
        Assert.Contains(DateOnly.MaxValue, datums);
        Assert.Equal("meerzorgcyclus CYCLUS op 2026-12-01: 14 verplichtingen", cyclus.ToString());
        Assert.Equal("ontwikkeltraject C: 2026-10-02", cyclus.Kalender[0].ToString());
        Assert.Equal("individuele aanvraag: nog geen datum", cyclus.Kalender[^1].ToString());
    }

    [Fact]
    public void De_volgorde_van_de_lijsten_doet_er_niet_toe()
    {
        var situatie = CyclusJson.Lees(Situaties.Aanbieder).Situatie;
        var omgekeerd = situatie with { Clienten = [.. situatie.Clienten.Reverse()], Groepen = [.. situatie.Groepen.Reverse()] };

        Assert.Equal(
            Meerzorgcyclus.Van(situatie, Situaties.Cyclus).Kalender.Select(verplichting => verplichting.ToString()),
            Meerzorgcyclus.Van(omgekeerd, Situaties.Cyclus).Kalender.Select(verplichting => verplichting.ToString()));
    }

    [Property]
    [Trait("Regel", "PLAN-2")]
    public void Een_aanvraag_valt_altijd_in_een_venster_en_voor_de_ingang(DateOnly peildatum, DateOnly einde)
    {
        var situatie = Situaties.Rustig with { Peildatum = peildatum, Groepen = [Situaties.Groep("g", "2030-01-01", heraanvraag: true) with { EindeBeschikking = einde }] };
        var aanvraag = Assert.Single(Meerzorgcyclus.Van(situatie, Situaties.Cyclus).Van(Verplichtingsoort.Groepsaanvraag));

        Assert.True(aanvraag.Vanaf <= aanvraag.Uiterlijk);
        Assert.True(aanvraag.Uiterlijk <= einde);
        Assert.Equal((11, 1), (aanvraag.Vanaf!.Value.Month, aanvraag.Vanaf.Value.Day));
        Assert.True(aanvraag.Uiterlijk!.Value.Month is 11 or 12 or 1);
        Assert.True(aanvraag.Vanaf.Value.AddYears(1) > einde); // no later window opens before the end
    }

    [Property]
    [Trait("Regel", "PLAN-2")]
    public Property De_volgende_dialoog_is_altijd_na_de_vorige_en_binnen_anderhalf_jaar() => Prop.ForAll(Dagen.Dag, Gen.Choose(0, 2000).ToArbitrary(), (vorige, dagen) =>
    {
        var situatie = Situaties.Rustig with { LaatsteDialoog = vorige, Peildatum = vorige.AddDays(dagen) };
        var dialoog = Assert.Single(Meerzorgcyclus.Van(situatie, Situaties.Cyclus).Van(Verplichtingsoort.Meerzorgdialoog)).Uiterlijk!.Value;

        Assert.True(dialoog > vorige && dialoog < vorige.AddMonths(16));
        Assert.Equal((3, 1), (dialoog.AddDays(1).Month, dialoog.AddDays(1).Day));
    });

    [Theory]
    [Trait("Regel", "PLAN-1")]
    [Trait("Regel", "PLAN-2")]
    [Trait("Regel", "PLAN-3")]
    [InlineData("VOORWAARDEN")]
    [InlineData("CYCLUS")]
    public void Een_volledige_kalender(string beleid)
    {
        var cyclus = CyclusJson.Lees(Situaties.Aanbieder, Zorgkantoorbeleid.Met(beleid)).Bepaal();
        Snapshot.Klopt(CyclusJson.AlsTekst(cyclus), "json", $"{nameof(Een_volledige_kalender)}.{beleid}");
    }

    [Fact]
    public void Engels_is_overal_engels()
    {
        var zichtbaar = new StringBuilder();
        foreach (var beleid in Zorgkantoorbeleid.Gepubliceerd)
        {
            foreach (var verplichting in CyclusJson.Lees(Situaties.Aanbieder, beleid).Bepaal().Kalender)
                zichtbaar.Append(verplichting.Reden.En).Append(' ').Append(verplichting.Wijze?.En).Append(' ');
        }

        Assert.DoesNotMatch(@"\b(de|het|een|uiterlijk|voor|vóór|van|op|jaar|weken|februari|januari)\b", zichtbaar.ToString().Replace("de Linde", "", StringComparison.Ordinal));
    }
}
