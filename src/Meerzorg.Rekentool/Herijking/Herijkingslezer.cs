using System.Collections.Immutable;
using System.Globalization;
using Meerzorg.Rekentool.Bulk;

namespace Meerzorg.Rekentool.Herijking;

/// <summary>Reads dossiers for a calibration from the fields of a table, such as a CSV file; a fault names its column.</summary>
/// <remarks>The columns are those of <see cref="Dossierlezer"/>, with what was declared. Not for use from several threads at once.</remarks>
public sealed class Herijkingslezer
{
    private const string Gedeclareerd = "gedeclareerd";
    private const string Dagen = "dagen";

    private readonly Dossierlezer _lezer;
    private readonly int _aantal;
    private readonly int _gedeclareerd;
    private readonly int _dagen;
    private readonly Herijker _doel;
    private readonly ImmutableArray<int> _overige;

    /// <summary>A reader for a table.</summary>
    /// <param name="kop">The names of the columns of the table, in any order; exactly those of <see cref="Kolommen"/>.</param>
    /// <param name="decimaalteken">What stands between whole and fraction in numbers: a point or a comma. The other one is a fault.</param>
    /// <param name="doel">Where the dossiers go.</param>
    /// <exception cref="OngeldigeKopException">A column is missing, unknown or there more than once.</exception>
    public Herijkingslezer(IReadOnlyList<string> kop, char decimaalteken, Herijker doel)
    {
        ArgumentNullException.ThrowIfNull(kop);
        ArgumentNullException.ThrowIfNull(doel);
        var fouten = new Foutenlijst();
        foreach (var naam in (string[])[Gedeclareerd, Dagen])
        {
            int keer = kop.Count(kolom => kolom == naam);
            if (keer == 0) fouten.Meld(Foutsoort.Ontbreekt, naam, new("niets", "nothing"), new("een kolom met deze naam in de kop", "a column with this name in the header"));
            if (keer > 1) fouten.Meld(Foutsoort.DubbelLid, naam, new($"{keer} keer in de kop", $"{keer} times in the header"), new("één keer", "once"));
        }

        _overige = [.. kop.Index().Where(kolom => kolom.Item is not (Gedeclareerd or Dagen)).Select(kolom => kolom.Index)];
        try
        {
            _lezer = new([.. _overige.Select(plaats => kop[plaats])], decimaalteken, doel.Basis);
        }
        catch (OngeldigeKopException fout)
        {
            throw new OngeldigeKopException([.. fout.Fouten, .. fouten.AlsReeks()]);
        }

        if (!fouten.IsLeeg) throw new OngeldigeKopException(fouten.AlsReeks());
        (_aantal, _doel) = (kop.Count, doel);
        (_gedeclareerd, _dagen) = (kop.Index().First(kolom => kolom.Item == Gedeclareerd).Index, kop.Index().First(kolom => kolom.Item == Dagen).Index);
    }

    /// <summary>The columns of a table of dossiers with what was declared.</summary>
    public static ImmutableArray<string> Kolommen { get; } = [.. Dossierlezer.Kolommen, Gedeclareerd, Dagen];

    /// <summary>Reads one row and adds it, when it is good.</summary>
    /// <param name="velden">The fields of the row.</param>
    /// <returns>The faults, each with its column as path; empty when the dossier was added.</returns>
    public ImmutableArray<Fout> Lees(ReadOnlySpan<string> velden)
    {
        if (velden.Length != _aantal)
            return [new(Foutsoort.Onleesbaar, "", new($"{velden.Length} velden", $"{velden.Length} fields"), new($"{_aantal} velden, zoveel als de kop", $"{_aantal} fields, as many as the header"))];

        var overige = new string[_overige.Length];
        for (int kolom = 0; kolom < overige.Length; kolom++) overige[kolom] = velden[_overige[kolom]];
        var aanvraag = _lezer.LeesAanvraag(overige, out var fouten);
        var eigen = new Foutenlijst();
        var dossier = new Herijkingsdossier { Aanvraag = aanvraag, Gedeclareerd = LeesBedrag(velden[_gedeclareerd], eigen), Dagen = LeesDagen(velden[_dagen], eigen) };
        dossier.ControleerDeclaratie(eigen);
        if (!fouten.IsEmpty || !eigen.IsLeeg) return [.. fouten, .. eigen.AlsReeks()];
        _doel.VoegGecontroleerd(dossier);
        return [];
    }

    private decimal LeesBedrag(string veld, Foutenlijst fouten) =>
        _lezer.LeesGetal(veld, Gedeclareerd, "een bedrag zonder punten tussen duizendtallen", "an amount without thousands separators", "15000.00", "HERIJK-1", fouten) ?? 0;

    private static int LeesDagen(string veld, Foutenlijst fouten)
    {
        if (int.TryParse(veld, NumberStyles.None, CultureInfo.InvariantCulture, out int dagen)) return dagen;
        fouten.Meld(veld.Length == 0 ? Foutsoort.Ontbreekt : Foutsoort.Onleesbaar, Dagen, Dossierlezer.Gevonden(veld), new("een geheel getal", "a whole number"), "HERIJK-1");
        return 0;
    }
}
