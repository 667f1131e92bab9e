using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Bulk;

/// <summary>A dossier from which nothing can be calculated; the columns of outcomes have been cleared.</summary>
public sealed class OngeldigeBulkinvoerException : RekentoolException
{
    internal OngeldigeBulkinvoerException(int rij, ImmutableArray<Fout> fouten)
        : base(new($"Rij {rij} kan niet worden berekend", $"Row {rij} cannot be calculated"), fouten) =>
        Rij = rij;

    /// <summary>The first row, from 0, that is not valid; <see cref="RekentoolException.Fouten"/> are those of this row, each with its column as path.</summary>
    public int Rij { get; }
}
