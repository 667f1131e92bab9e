using System.Collections.Immutable;
using System.Globalization;

namespace Meerzorg.Rekentool.Excel;

/// <summary>A sheet that is filled from top to bottom. Its first two rows stay in view: a title and the heads of the columns.</summary>
/// <param name="naam">The name on its tab.</param>
/// <param name="kolombreedten">The widths of its columns, in characters.</param>
internal sealed class Blad(string naam, params ImmutableArray<int> kolombreedten)
{
    public const int VasteRijen = 2;

    private readonly SortedDictionary<(int Rij, int Kolom), Cel> _cellen = [];

    public string Naam => naam;

    public ImmutableArray<int> Kolombreedten => kolombreedten;

    /// <summary>The last row so far; rows count from 1.</summary>
    public int Rij { get; private set; }

    /// <summary>All cells, row by row.</summary>
    public IReadOnlyDictionary<(int Rij, int Kolom), Cel> Cellen => _cellen;

    /// <summary>Where a cell is: C12. Columns count from 0.</summary>
    public static string Adres(int rij, int kolom) => string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + kolom)}{rij}");

    /// <summary>Where cells of a column are: C12:C15.</summary>
    public static string Adressen(int eerste, int laatste, int kolom) => $"{Adres(eerste, kolom)}:{Adres(laatste, kolom)}";

    /// <summary>How another sheet names a place on this one.</summary>
    public string Elders(string adres) => $"'{Naam}'!{adres}";

    /// <summary>Adds a row; gives its number.</summary>
    public int Voeg(params ReadOnlySpan<Cel?> cellen)
    {
        Rij++;
        for (int kolom = 0; kolom < cellen.Length; kolom++)
        {
            if (cellen[kolom] is { } cel) Zet(Rij, kolom, cel);
        }

        return Rij;
    }

    /// <summary>Adds a row of heads.</summary>
    public void Kop(params IEnumerable<string> koppen) => Voeg([.. koppen.Select(kop => (Cel?)Cel.Van(kop, Opmaak.Kop))]);

    /// <summary>Keeps rows free, to be filled in when what they refer to is known; gives the number of the first.</summary>
    public int Reserveer(int rijen)
    {
        Rij += rijen;
        return Rij - rijen + 1;
    }

    public void Zet(int rij, int kolom, Cel cel) => _cellen[(rij, kolom)] = cel;
}
