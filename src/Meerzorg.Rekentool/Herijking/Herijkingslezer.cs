using System.Collections.Immutable;
using Meerzorg.Rekentool.Bulk;

namespace Meerzorg.Rekentool.Herijking;

/// <summary>Reads dossiers for a calibration from the fields of a table, such as a CSV file; a fault names its column.</summary>
/// <remarks>The columns are those of <see cref="Dossierlezer"/>, with what was declared. Not for use from several threads at once.</remarks>
public sealed class Herijkingslezer
{
    private const string Gedeclareerd = "gedeclareerd";
    private const string Dagen = "dagen";

    private readonly Dossierlezer _lezer;
    private readonly Herijker _doel;
    private readonly Meerzorgseconden _seconden;

    /// <summary>A reader for a table.</summary>
    /// <param name="kop">The names of the columns of the table, in any order; exactly those of <see cref="Kolommen"/>.</param>
    /// <param name="decimaalteken">What stands between whole and fraction in numbers: a point or a comma. The other one is a fault.</param>
    /// <param name="doel">Where the dossiers go.</param>
    /// <param name="uren">How hours without a colon are written in this table; left out, what has two readings (44.46, 1.040) is a fault.</param>
    /// <exception cref="OngeldigeInvoerException">A column is missing, unknown or there more than once: one fault that names all of them.</exception>
    public Herijkingslezer(IReadOnlyList<string> kop, char decimaalteken, Herijker doel, Urennotatie uren = Urennotatie.Onvermeld)
    {
        ArgumentNullException.ThrowIfNull(doel);
        _lezer = new(kop, decimaalteken, doel.Basis, uren, Kolommen);
        _doel = doel;
        _seconden = new(doel.Basis);
    }

    /// <summary>The columns of a table of dossiers with what was declared.</summary>
    public static ImmutableArray<string> Kolommen { get; } = [.. Dossierlezer.Kolommen, Gedeclareerd, Dagen];

    /// <summary>The name of the dossier in a row, also when the row is faulty; empty where it has none.</summary>
    /// <param name="velden">The fields of the row.</param>
    public string Kenmerk(ReadOnlySpan<string> velden) => _lezer.Kenmerk(velden);

    /// <summary>Reads one row and adds it, when it is good.</summary>
    /// <param name="velden">The fields of the row.</param>
    /// <returns>The faults, each with its column as path; empty when the dossier was added.</returns>
    public ImmutableArray<Fout> Lees(ReadOnlySpan<string> velden)
    {
        var fouten = LeesRij(velden, out var rij);
        if (fouten.IsEmpty) _doel.Tel(rij);
        return fouten;
    }

    /// <summary>Reads one row, adds it when it is good, and tells where the dossier stands.</summary>
    /// <param name="velden">The fields of the row.</param>
    /// <param name="plaats">The yearly amount, money band and hours of the dossier; <see langword="null"/> when the row is faulty.</param>
    /// <returns>The faults, each with its column as path; empty when the dossier was added.</returns>
    public ImmutableArray<Fout> Lees(ReadOnlySpan<string> velden, out Dossierplaats? plaats)
    {
        var fouten = LeesRij(velden, out var rij);
        plaats = fouten.IsEmpty ? _doel.Plaats(rij) : null;
        if (fouten.IsEmpty) _doel.Tel(rij);
        return fouten;
    }

    private ImmutableArray<Fout> LeesRij(ReadOnlySpan<string> velden, out Herijkingsrij rij)
    {
        rij = default;
        if (_lezer.AndereLengte(velden) is { } fout) return [fout];

        var fouten = new Foutenlijst();
        var (gedeclareerd, dagen) = (LeesBedrag(velden, fouten), LeesDagen(velden, fouten));
        Herijkingsdossier.ControleerDeclaratie(gedeclareerd, dagen, fouten);
        if (_seconden.Past && _lezer.LeesGeheel(velden) is { } waarden)
        {
            rij = new(waarden.Sleutel.Zorgprofiel, _seconden.Exact(waarden), gedeclareerd, dagen, waarden.TariefpercentageAlsFractie, waarden.ContextEuro);
            ControleerJaarbedrag(rij, fouten);
            return fouten.AlsReeks();
        }

        // What the quick way does not take is either rare, such as a part of a second, or wrong; this way tells.
        var aanvraag = _lezer.LeesAanvraag(velden, out var gevonden);
        if (gevonden.IsEmpty && fouten.IsLeeg)
        {
            rij = Herijkingsrij.Van(aanvraag, gedeclareerd, dagen, _doel.Basis);
            ControleerJaarbedrag(rij, fouten);
        }

        return [.. gevonden, .. fouten.AlsReeks()];
    }

    private void ControleerJaarbedrag(in Herijkingsrij rij, Foutenlijst fouten)
    {
        if (fouten.IsLeeg) Herijkingsdossier.ControleerJaarbedrag(rij.Gedeclareerd, rij.Dagen, rij.Tariefpercentage, _doel.Basis, fouten);
    }

    private decimal LeesBedrag(ReadOnlySpan<string> velden, Foutenlijst fouten) =>
        _lezer.LeesGetal(_lezer.Veld(velden, Kolommen.Length - 2), Gedeclareerd, Herijkingsdossier.Bedragveld, "HERIJK-1", fouten) ?? 0;

    private int LeesDagen(ReadOnlySpan<string> velden, Foutenlijst fouten) =>
        _lezer.LeesGeheel(_lezer.Veld(velden, Kolommen.Length - 1), Dagen, Herijkingsdossier.Dagenveld, "HERIJK-1", fouten) ?? 0;
}
