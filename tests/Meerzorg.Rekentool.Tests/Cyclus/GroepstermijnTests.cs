using System.Collections.Immutable;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Cyclus;

/// <summary>A group over time is the sum of its days: on each day the group as it then is.</summary>
[Trait("Regel", "GROEP-5")]
public class GroepstermijnTests
{
    private static readonly Rekentool Nu = Rekentool.Voor(2026);

    private static readonly DateOnly Begin = new(2026, 3, 1);

    /// <summary>Two or three clients stay, others come and go; of up to fourteen months, over the end of a year, and often over 29 February.</summary>
    private static readonly Arbitrary<Groepstermijnaanvraag> Groepen = Arb.From(
        from jaar in Gen.Elements(2026, 2027, 2028)
        from begin in Gen.Choose(0, 364)
        from dagen in Gen.Choose(1, 420)
        let periode = new Periode(new DateOnly(jaar, 1, 1).AddDays(begin), new DateOnly(jaar, 1, 1).AddDays(begin + dagen - 1))
        from blijvers in Gen.Choose(2, 3)
        from komers in Gen.ListOf(from van in Gen.Choose(0, dagen - 1) from tot in Gen.Choose(van, dagen - 1) select new Periode(periode.Van.AddDays(van), periode.Van.AddDays(tot)))
        from uren in Gen.ArrayOf(Gen.Choose(20, 70), blijvers + komers.Count)
        from euro in Gen.Choose(0, 40_000)
        select new Groepstermijnaanvraag
        {
            Clienten = [.. uren.Select((uur, nummer) => new Groepslid(Client($"{nummer}", uur), nummer < blijvers ? null : komers[nummer - blijvers]))],
            Context = new() { UrenPerJaar = Uren.Van(104), Euro = euro },
            Tariefpercentage = 0.95m,
            Periode = periode,
        });

    [Property(MaxTest = 150)]
    [Trait("Regel", "GROEP-2")]
    [Trait("Regel", "GROEP-3")]
    public Property Het_bedrag_is_de_som_van_de_dagen() => Prop.ForAll(Groepen, aanvraag =>
    {
        var uitkomst = Groepstermijnuitkomst.Van(aanvraag, Nu, _ => Nu);
        var perClient = aanvraag.Clienten.ToDictionary(lid => lid.Client.Kenmerk, _ => 0m);
        var gerekend = new Dictionary<string, Groepsuitkomst>();
        for (var dag = aanvraag.Periode.Van; dag <= aanvraag.Periode.TotEnMet; dag = dag.AddDays(1))
        {
            ImmutableArray<Groepsclient> clienten = [.. aanvraag.Clienten.Where(lid => lid.Periode is not { } eigen || (dag >= eigen.Van && dag <= eigen.TotEnMet)).Select(lid => lid.Client)];
            var sleutel = string.Join(' ', clienten.Select(client => client.Kenmerk));
            if (!gerekend.TryGetValue(sleutel, out var groep)) gerekend[sleutel] = groep = Nu.Bereken(new Groepsaanvraag { Clienten = clienten, Context = aanvraag.Context, Tariefpercentage = aanvraag.Tariefpercentage });
            foreach (var client in groep.Clienten) perClient[client.Kenmerk] += (client.Uitkomst as Meerzorgwaardig)?.Etmaalbedrag ?? 0;
        }

        Assert.Equal(perClient.Values, uitkomst.Clienten.Select(client => client.Beschikking.Bedrag));
        Assert.Equal(perClient.Values.Sum(), uitkomst.Bedrag);
        Assert.Equal(uitkomst.Bedrag, uitkomst.Clienten.Sum(client => client.Beschikking.Declaratieregels().Sum(regel => regel.Bedrag)));
        Assert.Equal(aanvraag.Periode.Dagen, uitkomst.Samenstellingen.Sum(samenstelling => samenstelling.Periode.Dagen));
    });

    [Property(MaxTest = 100)]
    public Property Twee_delen_van_de_periode_zijn_samen_het_geheel() => Prop.ForAll(Groepen, Arb.From(Gen.Choose(1, 400)), (aanvraag, dag) =>
    {
        if (dag >= aanvraag.Periode.Dagen) return;
        var knip = aanvraag.Periode.Van.AddDays(dag);
        Assert.Equal(Bedrag(aanvraag), Bedrag(Deel(aanvraag.Periode.Van, knip.AddDays(-1))) + Bedrag(Deel(knip, aanvraag.Periode.TotEnMet)));

        static decimal Bedrag(Groepstermijnaanvraag deel) => Groepstermijnuitkomst.Van(deel, Nu, _ => Nu).Bedrag;

        Groepstermijnaanvraag Deel(DateOnly van, DateOnly totEnMet) => aanvraag with
        {
            Periode = new(van, totEnMet),
            Clienten =
            [
                .. aanvraag.Clienten.Where(lid => lid.Periode is not { } eigen || (eigen.Van <= totEnMet && eigen.TotEnMet >= van))
                    .Select(lid => lid.Periode is not { } eigen ? lid : lid with { Periode = new(eigen.Van > van ? eigen.Van : van, eigen.TotEnMet < totEnMet ? eigen.TotEnMet : totEnMet) }),
            ],
        };
    });

    [Fact]
    [Trait("Regel", "GROEP-2")]
    public void Wie_op_de_laatste_dag_komt_deelt_die_dag_mee()
    {
        var zonder = Groep(3, Begin, Begin.AddMonths(3).AddDays(-1));
        var met = zonder with { Clienten = [.. zonder.Clienten, new(Client("laat", 58), new(zonder.Periode.TotEnMet, zonder.Periode.TotEnMet))] };
        var uitkomst = Groepstermijnuitkomst.Van(met, Nu);

        Assert.Equal([zonder.Periode.Dagen - 1, 1], uitkomst.Samenstellingen.Select(samenstelling => samenstelling.Periode.Dagen));
        Assert.Equal([3, 4], uitkomst.Samenstellingen.Select(samenstelling => samenstelling.Uitkomst.Clienten.Length));
        Assert.Equal(1, uitkomst.Clienten[^1].Beschikking.Periode.Dagen);
        Assert.Equal(2, uitkomst.Clienten[0].Beschikking.Delen.Length);
        Assert.Contains(uitkomst.Signalen, signaal => signaal.Regel == "GROEP-5" && signaal.Tekst.Nl.StartsWith("op 31 mei 2026 verandert de groep", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-05-31", "2026-06-01", 2)] // one day after the other
    [InlineData("2026-05-31", "2026-06-02", 3)] // a day between
    [InlineData("2026-05-31", "2026-05-31", 3)] // a day together
    public void Wie_gaat_en_wie_komt(string totEnMet, string van, int samenstellingen)
    {
        var groep = Groep(2, Begin, new(2026, 8, 31));
        groep = groep with { Clienten = [.. groep.Clienten, new(Client("gaat", 50), new(Begin, DateOnly.Parse(totEnMet, null))), new(Client("komt", 50), new(DateOnly.Parse(van, null), new(2026, 8, 31)))] };
        Assert.Equal(samenstellingen, Groepstermijnuitkomst.Van(groep, Nu).Samenstellingen.Length);
    }

    [Fact]
    public void Een_wijziging_in_een_later_jaar_rekent_met_dat_jaar()
    {
        var (groep, oud) = (Groep(3, new(2025, 3, 1), new(2026, 12, 31)), Rekentool.Voor(2025));
        groep = MetKomers(groep, new DateOnly(2026, 6, 1));

        Assert.Equal([2025, 2026], Groepstermijnuitkomst.Van(groep, oud).Samenstellingen.Select(samenstelling => samenstelling.Uitkomst.Parameters.Jaar));
        Assert.Equal([2025, 2025], Groepstermijnuitkomst.Van(groep, oud, _ => oud).Samenstellingen.Select(samenstelling => samenstelling.Uitkomst.Parameters.Jaar));
    }

    /// <summary>Over three years, of which only the first is in the package.</summary>
    [Fact]
    public void Een_jaar_zonder_parameters_wordt_genoemd()
    {
        int laatste = Rekentool.Jaren[^1];
        var (groep, rekentool) = (Groep(3, new(laatste, 3, 1), new(laatste + 2, 12, 31)), Rekentool.Voor(laatste));

        var fout = Assert.Throws<JaarZonderParametersException>(() => Groepstermijnuitkomst.Van(MetKomers(groep, new(laatste + 1, 2, 1), new(laatste + 1, 3, 1), new(laatste + 2, 1, 1)), rekentool));
        Assert.Equal([$"{laatste + 1}", $"{laatste + 2}"], fout.Fouten.Select(een => een.Gevonden.Nl));
        Assert.Throws<JaarZonderParametersException>(() => Groepstermijnuitkomst.Van(groep, rekentool).PerJaar());
    }

    [Fact]
    public void Per_jaar_rekent_elk_kalenderjaar_met_zijn_parameters()
    {
        var groep = Groep(3, new(2025, 11, 1), new(2026, 2, 28));
        var (besluit, perJaar) = (Groepstermijnuitkomst.Van(groep, Rekentool.Voor(2025)), Groepstermijnuitkomst.Van(groep, Rekentool.Voor(2025)).PerJaar());
        decimal Dag(int jaar) => Rekentool.Voor(jaar).Bereken(new Groepsaanvraag { Clienten = [.. groep.Clienten.Select(lid => lid.Client)], Context = groep.Context, Tariefpercentage = groep.Tariefpercentage }).SomEtmaalbedragen;

        Assert.Equal(120 * Dag(2025), besluit.Bedrag);
        Assert.Equal(61 * Dag(2025) + 59 * Dag(2026), perJaar.Bedrag);
        Assert.NotEqual(besluit.Bedrag, perJaar.Bedrag);
        Assert.Single(besluit.Clienten[0].Beschikking.Delen);
    }

    [Fact]
    [Trait("Regel", "GROEP-1")]
    public void Op_geen_dag_is_de_groep_kleiner_dan_twee()
    {
        var groep = Groep(1, Begin, new(2026, 8, 31));
        var kort = groep with { Clienten = [.. groep.Clienten, new(Client("kort", 50), new(Begin.AddDays(1), new(2026, 8, 30)))] };
        var fout = Assert.Single(Assert.Throws<OngeldigeInvoerException>(() => Groepstermijnuitkomst.Van(kort, Nu)).Fouten);
        Assert.Equal(("clienten", "GROEP-1"), (fout.Pad, fout.Regel));
        Assert.Equal("1 cliënt van 1 maart 2026 t/m 1 maart 2026; 1 cliënt van 31 augustus 2026 t/m 31 augustus 2026", fout.Gevonden.Nl);
    }

    [Theory]
    [InlineData("2026-02-28", "2026-08-31", false)]
    [InlineData("2026-03-01", "2026-09-01", false)]
    [InlineData("2026-03-01", "2026-08-31", true)]
    public void De_dagen_van_een_client_liggen_in_die_van_de_groep(string van, string totEnMet, bool past)
    {
        var groep = Groep(2, Begin, new(2026, 8, 31));
        groep = groep with { Clienten = [.. groep.Clienten, new(Client("C", 50), new(DateOnly.Parse(van, null), DateOnly.Parse(totEnMet, null)))] };
        if (past)
        {
            Assert.Single(Groepstermijnuitkomst.Van(groep, Nu).Samenstellingen);
            return;
        }

        var fout = Assert.Single(Assert.Throws<OngeldigeInvoerException>(() => Groepstermijnuitkomst.Van(groep, Nu)).Fouten);
        Assert.Equal(("clienten.3.periode", "GROEP-5"), (fout.Pad, fout.Regel));
    }

    /// <summary>VG7plus is for a year at most; the other profiles for three.</summary>
    [Fact]
    [Trait("Regel", "TERMIJN-1")]
    public void De_termijn_is_die_van_elke_client()
    {
        var groep = Groep(2, Begin, new(2029, 2, 28));
        Assert.Empty(Groepstermijnuitkomst.Van(groep, Nu).Bevindingen);

        var dag = groep with { Periode = new(Begin, new(2029, 3, 1)) };
        Assert.Equal(["TERMIJN-1"], Groepstermijnuitkomst.Van(dag, Nu).Bevindingen.Select(bevinding => bevinding.Regel));

        var plus = groep with { Clienten = [.. groep.Clienten, new(Client("plus", 60) with { Zorgprofiel = Zorgprofiel.VG7plus }, new(new(2026, 4, 1), new(2027, 4, 1)))] };
        var bevinding = Assert.Single(Groepstermijnuitkomst.Van(plus, Nu, _ => Nu).Bevindingen);
        Assert.Equal(("clienten.3.periode.totEnMet", "TERMIJN-1"), (bevinding.Veld, bevinding.Regel));
    }

    [Fact]
    public void Het_voorbeeld_als_json()
    {
        var gelezen = Invoer.Groepstermijn.Lees(File.ReadAllText(Projectmap.Pad("voorbeelden", "groepstermijn", "woning.json")));
        var uitkomst = gelezen.Bereken(_ => gelezen.Rekentool);
        Assert.Null(Schema.Van("groepstermijn-1").Gebrek(File.ReadAllText(Projectmap.Pad("voorbeelden", "groepstermijn", "woning.json"))));
        Assert.Equal(gelezen.Invoer, JsonSerializer.Deserialize<Groepstermijnaanvraag>(JsonSerializer.Serialize(gelezen.Invoer)));
        Snapshot.Klopt(uitkomst.AlsJson(), "json");
    }

    private static Groepstermijnaanvraag Groep(int aantal, DateOnly van, DateOnly totEnMet) => new()
    {
        Clienten = [.. Enumerable.Range(1, aantal).Select(nummer => new Groepslid(Client($"{nummer}", 50 + nummer)))],
        Context = new() { UrenPerJaar = Uren.Van(156), Euro = 20_000 },
        Tariefpercentage = 0.95m,
        Periode = new(van, totEnMet),
    };

    private static Groepstermijnaanvraag MetKomers(Groepstermijnaanvraag groep, params DateOnly[] dagen) =>
        groep with { Clienten = [.. groep.Clienten, .. dagen.Select((dag, nummer) => new Groepslid(Client($"komt {nummer}", 40), new(dag, groep.Periode.TotEnMet)))] };

    private static Groepsclient Client(string kenmerk, int wonen) => new() { Kenmerk = kenmerk, Zorgprofiel = Zorgprofiel.VG7, Behandeling = true, Dagbesteding = true, Zorg = new() { Wonen = Uren.Van(wonen) } };
}
