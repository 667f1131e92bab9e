using BenchmarkDotNet.Attributes;
using Meerzorg.Rekentool.Bulk;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Benchmarks;

/// <summary>The same dossiers by ways that are too slow for millions: time and memory per dossier, bulk beside them.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class AndereWegen : IDisposable
{
    private const int N = 1_000;

    private readonly Rekentool _rekentool = Rekentool.Voor(2026);
    private readonly Bulkrekentool _bulk = Bulkrekentool.Voor(Rekentool.Voor(2026).Parameters);
    private readonly Bulkdossiers _dossiers;
    private readonly Bulkuitkomsten _uitkomsten = new(N);
    private readonly Aanvraag[] _aanvragen;
    private readonly Sqlite _sqlite;
    private readonly Werkmap _werkmap;

    public AndereWegen()
    {
        _dossiers = Bulkdossiers.Aannemelijk(N, _rekentool.Parameters, zaad: 1);
        _aanvragen = [.. Enumerable.Range(0, N).Select(rij => _dossiers.Invoer.Aanvraag(rij))];
        _sqlite = new(_rekentool.Parameters, _dossiers.Invoer);
        _werkmap = new(_rekentool.Parameters, _dossiers.Invoer);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = N)]
    public void Bulk() => _bulk.Bereken(_dossiers.Invoer, _uitkomsten.Uitvoer);

    [Benchmark(OperationsPerInvoke = N)]
    public int EenVoorEen() => _aanvragen.Count(aanvraag => _rekentool.Bereken(aanvraag) is Meerzorgwaardig);

    [Benchmark(OperationsPerInvoke = N)]
    public double SqlInSqlite() => _sqlite.Bereken();

    [Benchmark(OperationsPerInvoke = N)]
    public double FormulesInRekenblad() => _werkmap.Bereken();

    [GlobalCleanup]
    public void Dispose()
    {
        _sqlite.Dispose();
        GC.SuppressFinalize(this);
    }
}
