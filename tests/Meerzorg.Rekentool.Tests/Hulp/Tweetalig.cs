using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Tests.Hulp;

/// <summary>What a person reads is there in both languages.</summary>
internal static class Tweetalig
{
    /// <summary>The faults, of which each says in both languages what was found and what was expected.</summary>
    public static ImmutableArray<Fout> InBeideTalen(this ImmutableArray<Fout> fouten)
    {
        Assert.All(fouten, fout => Assert.All((string[])[fout.Gevonden.Nl, fout.Gevonden.En, fout.Verwacht.Nl, fout.Verwacht.En], tekst => Assert.False(string.IsNullOrWhiteSpace(tekst), fout.Pad)));
        return fouten;
    }
}
