using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Herijking;

/// <summary>A file with the choices of a calibration that is not valid.</summary>
public sealed class OngeldigHerijkingsbeleidException : RekentoolException
{
    internal OngeldigHerijkingsbeleidException(string naam, ImmutableArray<Fout> fouten)
        : base(new($"Het herijkingsbeleid is ongeldig ({naam})", $"The calibration policy is invalid ({naam})"), fouten)
    {
    }
}

/// <summary>Dossiers or a target from which nothing can be calibrated.</summary>
public sealed class HerijkingNietMogelijkException : RekentoolException
{
    internal HerijkingNietMogelijkException(ImmutableArray<Fout> fouten)
        : base(new("De herijking is niet mogelijk", "The calibration is not possible"), fouten)
    {
    }
}
