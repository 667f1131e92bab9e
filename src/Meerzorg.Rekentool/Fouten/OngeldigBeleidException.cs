using System.Collections.Immutable;

namespace Meerzorg.Rekentool;

/// <summary>A policy of a zorgkantoor that is not valid.</summary>
public sealed class OngeldigBeleidException : RekentoolException
{
    internal OngeldigBeleidException(string naam, ImmutableArray<Fout> fouten)
        : base(new($"Het beleid is ongeldig ({naam})", $"The policy is invalid ({naam})"), fouten)
    {
    }
}
