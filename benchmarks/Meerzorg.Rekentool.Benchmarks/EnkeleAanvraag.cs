using BenchmarkDotNet.Attributes;

namespace Meerzorg.Rekentool.Benchmarks;

/// <summary>What one application costs: time and memory. The parameters of the year are loaded beforehand.</summary>
[MemoryDiagnoser]
public class EnkeleAanvraag
{
    private readonly Rekentool _rekentool = Rekentool.Voor(2026);
    private readonly Aanvraag _onderDrempel;
    private readonly Aanvraag _meerzorgprofiel;
    private readonly Aanvraag _maatwerk;

    private readonly byte[] _json = Voorbeeld();

    public EnkeleAanvraag()
    {
        // The application of the README, and the same with less and with more care.
        _meerzorgprofiel = AanvraagJson.Lees(_json).Invoer;
        _onderDrempel = _meerzorgprofiel with { Zorg = new() { Wonen = Uren.Van(30) } };
        _maatwerk = _meerzorgprofiel with { Zorg = new() { Wonen = Uren.Van(150) } };
    }

    [Benchmark(Baseline = true)]
    public Uitkomst Meerzorgprofiel() => _rekentool.Bereken(_meerzorgprofiel);

    [Benchmark]
    public Uitkomst OnderDeDrempel() => _rekentool.Bereken(_onderDrempel);

    [Benchmark]
    public Uitkomst Maatwerk() => _rekentool.Bereken(_maatwerk);

    [Benchmark]
    public Toelichting MetToelichting() => _rekentool.Bereken(_meerzorgprofiel).Toelichting();

    [Benchmark]
    public string MetToelichtingAlsTekst() => _rekentool.Bereken(_meerzorgprofiel).Toelichting().AlsTekst(Taal.Nederlands);

    [Benchmark]
    public string VanJsonNaarJson() => UitkomstJson.AlsTekst(AanvraagJson.Lees(_json).Bereken());

    private static byte[] Voorbeeld()
    {
        using var stroom = typeof(EnkeleAanvraag).Assembly.GetManifestResourceStream("vg7.json")!;
        var inhoud = new byte[stroom.Length];
        stroom.ReadExactly(inhoud);
        return inhoud;
    }
}
