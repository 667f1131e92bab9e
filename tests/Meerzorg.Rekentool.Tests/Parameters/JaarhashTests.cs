using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Parameters;

/// <summary>What identifies the published parameters: a change of any value, unit, source, status or note shows here.</summary>
public class JaarhashTests
{
    [Fact]
    public void De_jaren_zijn_wat_ze_waren() =>
        Snapshot.Klopt(string.Join('\n', Rekentool.Jaren.Select(jaar => Rekentool.Voor(jaar).Parameters).Select(set => $"{set.Id} {set.Hash}")));
}
