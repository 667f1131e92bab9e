namespace Meerzorg.Rekentool.Bulk;

/// <summary>The ways in which a bulk calculation can be done; all give the same outcomes.</summary>
public enum Bulkkern
{
    /// <summary>Eight dossiers at a time; rows that are too close to call go to <see cref="GeheleGetallen"/>.</summary>
    Vectoren,

    /// <summary>One dossier at a time in whole numbers of 256 bits.</summary>
    GeheleGetallen,

    /// <summary>One dossier at a time as an application, in exact fractions: for any parameter set.</summary>
    Breuken,
}
