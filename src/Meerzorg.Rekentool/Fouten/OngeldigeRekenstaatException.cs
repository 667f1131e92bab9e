using System.Collections.Immutable;

namespace Meerzorg.Rekentool;

/// <summary>A receipt that cannot be read, or from which no new one can be made.</summary>
public sealed class OngeldigeRekenstaatException : RekentoolException
{
    internal OngeldigeRekenstaatException(ImmutableArray<Fout> fouten)
        : base(new("De rekenstaat is onbruikbaar", "The receipt cannot be used"), fouten)
    {
    }
}
