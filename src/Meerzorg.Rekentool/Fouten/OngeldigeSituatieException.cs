using System.Collections.Immutable;

namespace Meerzorg.Rekentool;

/// <summary>A situation of a provider for which no calendar can be made.</summary>
public sealed class OngeldigeSituatieException : RekentoolException
{
    internal OngeldigeSituatieException(ImmutableArray<Fout> fouten)
        : base(new("Voor de situatie kan geen kalender worden gemaakt", "No calendar can be made for the situation"), fouten)
    {
    }
}
