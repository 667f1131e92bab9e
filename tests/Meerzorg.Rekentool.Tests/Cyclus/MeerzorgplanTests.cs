namespace Meerzorg.Rekentool.Tests.Cyclus;

/// <summary>PLAN-1: whether a meerzorgplan is due, and when it is handed in.</summary>
public class MeerzorgplanTests
{
    [Theory]
    [Trait("Regel", "PLAN-1")]
    [InlineData("VOORWAARDEN")]
    [InlineData("CYCLUS")]
    public void K10_precies_tien_clienten_is_niet_meer_dan_tien(string beleid)
    {
        Meerzorgcyclus Met(int clienten) => Meerzorgcyclus.Van(Situaties.Rustig with { IndividueleClienten = clienten }, Zorgkantoorbeleid.Met(beleid)!);

        Assert.Empty(Met(9).Planaanleidingen);
        Assert.Empty(Met(10).Planaanleidingen);
        Assert.Empty(Met(10).Van(Verplichtingsoort.Meerzorgplan));
        Assert.Equal([Planaanleiding.MeerClientenDanGrens], Met(11).Planaanleidingen.AsEnumerable());
        Assert.Contains("11 individuele cliënten hebben meerzorg nodig, meer dan 10", Assert.Single(Met(11).Van(Verplichtingsoort.Meerzorgplan)).Reden.Nl, StringComparison.Ordinal);
    }

    /// <summary>Eight individual clients and a group: with two in it ten, which is not more than ten; with three eleven.</summary>
    [Theory]
    [Trait("Regel", "PLAN-1")]
    [InlineData("VOORWAARDEN", 2, false)]
    [InlineData("VOORWAARDEN", 3, true)]
    [InlineData("CYCLUS", 3, false)]
    public void K36_groepsclienten_tellen_mee_waar_het_beleid_dat_zegt(string beleid, int inGroep, bool nodig)
    {
        Meerzorgcyclus Met(int clienten) => Meerzorgcyclus.Van(
            Situaties.Rustig with
            {
                IndividueleClienten = 8,
                Groepen = [new() { Kenmerk = "woning", EindeBeschikking = new(2027, 12, 31), Heraanvraag = false, Clienten = [.. Enumerable.Range(1, clienten).Select(nummer => new Meerzorgclient { Kenmerk = $"groep {nummer}" })] }],
            },
            Zorgkantoorbeleid.Met(beleid)!);

        var cyclus = Met(inGroep);
        Assert.Equal(nodig, cyclus.MeerzorgplanNodig);
        if (nodig) Assert.Contains("11 cliënten hebben meerzorg nodig, van wie 3 in een groep (K36): meer dan 10", Assert.Single(cyclus.Van(Verplichtingsoort.Meerzorgplan)).Reden.Nl, StringComparison.Ordinal);
        Assert.DoesNotContain(cyclus.Signalen, signaal => signaal.Regel == "PLAN-1");
        Assert.Equal(beleid == "VOORWAARDEN", Met(0).Signalen.Any(signaal => signaal.Regel == "PLAN-1"));
    }

    [Fact]
    [Trait("Regel", "PLAN-1")]
    public void Wie_al_levert_ook_op_verzoek_uit_eigen_initiatief_of_bij_een_nieuwe_groep()
    {
        Planaanleiding[] Aanleidingen(Aanbiedersituatie situatie) => [.. Meerzorgcyclus.Van(situatie, Situaties.Voorwaarden).Planaanleidingen];
        var tien = Situaties.Rustig with { IndividueleClienten = 10 };
        var groep = new NieuweGroep { Kenmerk = "g", Start = new(2027, 1, 1) };

        Assert.Empty(Aanleidingen(tien));
        Assert.Equal([Planaanleiding.OpVerzoek], Aanleidingen(tien with { PlanGevraagd = true }));
        Assert.Equal([Planaanleiding.EigenInitiatief], Aanleidingen(tien with { EigenInitiatief = true }));
        Assert.Equal([Planaanleiding.NieuweGroep], Aanleidingen(tien with { NieuweGroepen = [groep] }));
        Assert.Empty(Aanleidingen(tien with { NieuweClienten = 3 }));
        Assert.Empty(Aanleidingen(tien with { Groepen = [Situaties.Groep("oud", "2027-01-01", heraanvraag: true)] }));
        Assert.Equal(
            [Planaanleiding.MeerClientenDanGrens, Planaanleiding.OpVerzoek, Planaanleiding.EigenInitiatief, Planaanleiding.NieuweGroep],
            Aanleidingen(Situaties.Rustig with { IndividueleClienten = 11, PlanGevraagd = true, EigenInitiatief = true, NieuweGroepen = [groep] }));
    }

    [Fact]
    [Trait("Regel", "PLAN-1")]
    public void Wie_nog_niet_levert_bij_een_nieuwe_client_of_een_nieuwe_groep()
    {
        Planaanleiding[] Aanleidingen(Aanbiedersituatie situatie) => [.. Meerzorgcyclus.Van(situatie, Situaties.Cyclus).Planaanleidingen];

        Assert.Empty(Aanleidingen(Situaties.Nieuw));
        Assert.Equal([Planaanleiding.NieuweClient], Aanleidingen(Situaties.Nieuw with { IndividueleClienten = 1, NieuweClienten = 1 }));
        Assert.Equal([Planaanleiding.NieuweClient], Aanleidingen(Situaties.Nieuw with { IndividueleClienten = 11, NieuweClienten = 11 }));
        Assert.Equal([Planaanleiding.NieuweGroep], Aanleidingen(Situaties.Nieuw with { NieuweGroepen = [new() { Kenmerk = "g", Start = new(2027, 1, 1) }] }));
    }

    [Fact]
    [Trait("Regel", "PLAN-1")]
    public void Een_verzoek_aan_wie_nog_niet_levert_gaat_niet_stil_voorbij()
    {
        var cyclus = Meerzorgcyclus.Van(Situaties.Nieuw with { PlanGevraagd = true }, Situaties.Voorwaarden);

        Assert.Empty(cyclus.Planaanleidingen);
        Assert.Equal("PLAN-1", Assert.Single(cyclus.Signalen).Regel);
        Assert.Equal("PLAN-1", Assert.Single(Meerzorgcyclus.Van(Situaties.Nieuw with { EigenInitiatief = true }, Situaties.Voorwaarden).Signalen).Regel);
        Assert.Empty(Meerzorgcyclus.Van(Situaties.Rustig with { PlanGevraagd = true }, Situaties.Voorwaarden).Signalen);
    }

    [Theory]
    [Trait("Regel", "PLAN-2")]
    [InlineData("VOORWAARDEN", "2027-02-15", null, "2027-02-01")] // K11: 2 weeks
    [InlineData("CYCLUS", "2027-02-15", null, "2027-01-18")] // K11: 4 weeks
    [InlineData("CYCLUS", "2026-09-01", null, "2026-08-04")]
    [InlineData("VOORWAARDEN", null, "2024-02-29", "2027-02-14")] // 2 weeks before 28 February 2027
    [InlineData("VOORWAARDEN", null, null, null)]
    [InlineData("CYCLUS", null, null, "2027-01-31")] // 4 weeks before 28 February 2027
    [InlineData("CYCLUS", null, "2026-02-10", "2027-01-31")]
    public void K11_het_plan_komt_weken_voor_de_dialoog_volgens_het_beleid(string beleid, string? dialoog, string? laatste, string? uiterlijk)
    {
        var situatie = Situaties.Rustig with { PlanGevraagd = true, Dialoog = Situaties.Dag(dialoog), LaatsteDialoog = Situaties.Dag(laatste) };
        var plan = Assert.Single(Meerzorgcyclus.Van(situatie, Zorgkantoorbeleid.Met(beleid)!).Van(Verplichtingsoort.Meerzorgplan));

        Assert.Equal(Situaties.Dag(uiterlijk), plan.Uiterlijk);
        Assert.Equal(["PLAN-1", "PLAN-2"], plan.Regels.AsEnumerable());
        Assert.Equal(plan.Uiterlijk < situatie.Peildatum, plan.Verstreken);
        Assert.Equal(beleid == "CYCLUS" ? "via het VECOZO-notitieverkeer" : "per e-mail aan de zorginkoper, zonder cliëntgegevens", plan.Wijze!.Value.Nl);
    }

    [Theory]
    [Trait("Regel", "PLAN-2")]
    [InlineData("CYCLUS", "2027-01-01", null, "2026-12-31")] // before the application, which is before the dialogue
    [InlineData("CYCLUS", "2027-04-01", null, "2027-01-31")] // the last day of the window, and 4 weeks before 28 February
    [InlineData("CYCLUS", "2027-01-01", "2026-12-01", "2026-11-03")] // 4 weeks before the dialogue is earlier
    [InlineData("VOORWAARDEN", "2027-01-01", null, null)]
    [InlineData("VOORWAARDEN", "2027-01-01", "2027-03-01", "2027-02-15")]
    public void Wie_nog_niet_levert_dient_het_plan_vooraf_in_waar_het_beleid_dat_vraagt(string beleid, string start, string? dialoog, string? uiterlijk)
    {
        var situatie = Situaties.Nieuw with { NieuweGroepen = [new() { Kenmerk = "g", Start = Dagen.Van(start) }], Dialoog = Situaties.Dag(dialoog) };
        Assert.Equal(Situaties.Dag(uiterlijk), Assert.Single(Meerzorgcyclus.Van(situatie, Zorgkantoorbeleid.Met(beleid)!).Van(Verplichtingsoort.Meerzorgplan)).Uiterlijk);
    }

    [Fact]
    [Trait("Regel", "PLAN-2")]
    public void Van_meer_nieuwe_groepen_telt_de_eerste_aanvraag()
    {
        NieuweGroep Groep(string kenmerk, int maand) => new() { Kenmerk = kenmerk, Start = new(2027, maand, 1) };
        var cyclus = Meerzorgcyclus.Van(Situaties.Nieuw with { NieuweGroepen = [Groep("laat", 4), Groep("vroeg", 1)] }, Situaties.Cyclus);

        Assert.Equal(new(2026, 12, 31), Assert.Single(cyclus.Van(Verplichtingsoort.Meerzorgplan)).Uiterlijk);
    }

    [Fact]
    [Trait("Regel", "PLAN-2")]
    public void Wie_al_levert_hoeft_niet_voor_de_aanvraag() =>
        Assert.Equal(
            new(2027, 1, 31),
            Assert.Single(Meerzorgcyclus.Van(Situaties.Rustig with { NieuweGroepen = [new() { Kenmerk = "g", Start = new(2027, 1, 1) }] }, Situaties.Cyclus).Van(Verplichtingsoort.Meerzorgplan)).Uiterlijk);
}
