using Meerzorg.Rekentool.Bulk;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Bulk;

/// <summary>The outcomes of a fixed set of dossiers per year, published as a hash: whoever calculates differently sees it at once.</summary>
public class VingerafdrukTests
{
    private const int Aantal = 100_000;

    /// <summary>A year that nobody accepted yet has no published hash.</summary>
    public static TheoryData<int> Jaren => [.. Rekentool.Jaren.Where(Snapshot.IsVastgelegd)];

    [Theory, MemberData(nameof(Jaren))]
    public void De_uitkomsten_zijn_die_in_de_documentatie(int jaar)
    {
        var parameters = Rekentool.Voor(jaar).Parameters;
        var dossiers = Bulkdossiers.Lastig(Aantal, parameters, zaad: 20_260_101);
        var hash = Bulkuitkomsten.Van(Bulkrekentool.Voor(parameters), dossiers).Hash();
        var regel = $"| {jaar} | `{hash}` |";
        Assert.True(File.ReadAllText(Projectmap.Pad("docs", "exactheid.md")).Contains(regel, StringComparison.Ordinal), $"docs/exactheid.md noemt niet\n{regel}");
    }
}
