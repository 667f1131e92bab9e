using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Bulk;

public class RijenTests
{
    private static readonly Rekentool Tool = Rekentool.Voor(2026);

    private static readonly Aanvraag Fout = Aanvragen.Vg7 with { Tariefpercentage = 2, Minuren = Uren.Van(-1) };

    [Fact]
    public void Elke_aanvraag_geeft_een_rij_in_dezelfde_volgorde()
    {
        Aanvraag[] aanvragen = [Aanvragen.Vg7, Fout, Aanvragen.Verantwoording, null!, Aanvragen.Vg7];

        var rijen = Tool.BerekenRijen(aanvragen).ToList();

        Assert.Equal([0, 1, 2, 3, 4], rijen.Select(rij => rij.Nummer));
        Assert.Equal(aanvragen, rijen.Select(rij => rij.Aanvraag));
        Assert.Equal(Tool.Bereken(Aanvragen.Verantwoording).ToString(), rijen[2].Uitkomst!.ToString());
        Assert.Equal(Tool.Controleer(Fout).AsEnumerable(), rijen[1].Fouten.AsEnumerable());
        Assert.Equal(Foutsoort.Ontbreekt, Assert.Single(rijen[3].Fouten).Soort);
        Assert.All(rijen, rij => Assert.Equal(rij.Uitkomst is null, !rij.Fouten.IsEmpty));
    }

    [Fact]
    public void In_strenge_stand_kost_een_niet_gepubliceerde_waarde_alleen_haar_eigen_rij()
    {
        var rijen = Rekentool.Voor(2022).Streng().BerekenRijen([Aanvragen.Vg7, Fout]).ToList();

        Assert.Contains(rijen[0].Fouten, fout => fout.Soort == Foutsoort.NietGepubliceerd);
        Assert.DoesNotContain(rijen[1].Fouten, fout => fout.Soort == Foutsoort.NietGepubliceerd);
    }

    [Fact]
    public void Er_wordt_niet_verder_gelezen_dan_gevraagd()
    {
        int gelezen = 0;
        IEnumerable<Aanvraag> Eindeloos()
        {
            while (true)
            {
                gelezen++;
                yield return Aanvragen.Vg7;
            }
        }

        Assert.Equal(3, Tool.BerekenRijen(Eindeloos()).Take(3).Count());
        Assert.Equal(3, gelezen);
    }

    [Fact]
    public void De_voortgang_telt_de_rijen()
    {
        var voortgang = new Lijst();
        Assert.Equal(3, Tool.BerekenRijen([Aanvragen.Vg7, Fout, Aanvragen.Vg7], voortgang).Count());
        Assert.Equal([1, 2, 3], voortgang.Standen);
    }

    [Fact]
    public void Annuleren_stopt_voor_de_volgende_rij()
    {
        using var bron = new CancellationTokenSource();
        var rijen = new List<Rijuitkomst>();

        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (var rij in Tool.BerekenRijen([Aanvragen.Vg7, Aanvragen.Vg7], annulering: bron.Token))
            {
                rijen.Add(rij);
                bron.Cancel();
            }
        });
        Assert.Single(rijen);
    }

    [Fact]
    public async Task Asynchroon_hetzelfde()
    {
        Aanvraag[] aanvragen = [Aanvragen.Vg7, Fout, Aanvragen.Verantwoording];
        var voortgang = new Lijst();
        var rijen = new List<string>();
        await foreach (var rij in Tool.BerekenRijen(Stroom(aanvragen), voortgang)) rijen.Add(rij.ToString());

        Assert.Equal(Tool.BerekenRijen(aanvragen).Select(rij => rij.ToString()), rijen);
        Assert.Equal([1, 2, 3], voortgang.Standen);
    }

    [Fact]
    public async Task Asynchroon_annuleren()
    {
        using var bron = new CancellationTokenSource();
        await Assert.ThrowsAsync<OperationCanceledException>(async () =>
        {
            await foreach (var rij in Tool.BerekenRijen(Stroom([Aanvragen.Vg7, Aanvragen.Vg7]), annulering: bron.Token))
            {
                Assert.Equal(0, rij.Nummer);
                await bron.CancelAsync();
            }
        });
    }

    private static async IAsyncEnumerable<Aanvraag> Stroom(IEnumerable<Aanvraag> aanvragen)
    {
        foreach (var aanvraag in aanvragen)
        {
            await Task.Yield();
            yield return aanvraag;
        }
    }

    private sealed class Lijst : IProgress<long>
    {
        public List<long> Standen { get; } = [];

        public void Report(long value) => Standen.Add(value);
    }
}
