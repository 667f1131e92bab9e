using BenchmarkDotNet.Attributes;
using Meerzorg.Rekentool.Bulk;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Benchmarks;

/// <summary>Many dossiers at once, in random order: columns on one and two threads beside a loop over records and one application at a time.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class Bulkherrekening
{
    private readonly Rekentool _rekentool = Rekentool.Voor(2026);
    private readonly Bulkrekentool _bulk = Bulkrekentool.Voor(Rekentool.Voor(2026).Parameters);
    private readonly Decimaallus _lus = new(Rekentool.Voor(2026).Parameters);
    private Bulkdossiers _dossiers = new(0);
    private Bulkuitkomsten _uitkomsten = new(0);
    private Decimaaldossier[] _records = [];
    private Decimaaluitkomst[] _decimaal = [];

    [Params(1_000, 10_000, 100_000, 1_000_000, 10_000_000)]
    public int N { get; set; }

    [GlobalSetup]
    public void Maak()
    {
        _dossiers = Bulkdossiers.Aannemelijk(N, _rekentool.Parameters, zaad: 1);
        _uitkomsten = new(N);
        _records = Decimaallus.Van(_dossiers.Invoer.Deel(0, Math.Min(N, 1_000_000)));
        _decimaal = new Decimaaluitkomst[_records.Length];
    }

    [Benchmark(Baseline = true)]
    public void EenDraad() => _bulk.Bereken(_dossiers.Invoer, _uitkomsten.Uitvoer);

    [Benchmark]
    public void TweeDraden() => _bulk.Bereken(_dossiers.Invoer, _uitkomsten.Uitvoer, draden: 2);

    [Benchmark]
    public long AlleenLezen() => Lezen.Alles(_dossiers.Invoer);

    /// <summary>At most 1,000,000 records: more do not fit beside the columns.</summary>
    [Benchmark]
    public void DecimaallusOverRecords() => _lus.Bereken(_records, _decimaal);
}
