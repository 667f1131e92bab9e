using System.Collections.Immutable;
using System.Text;

namespace Meerzorg.Rekentool;

/// <summary>Replaces single values of a parameter set: a zorgkantoor's own agreement, the form's context threshold, concept amounts.</summary>
/// <remarks>The values get status <see cref="Waardestatus.Eigen"/> and stay visible as such in outcomes and traces.</remarks>
public sealed class Overlay
{
    /// <summary>An overlay from code.</summary>
    /// <param name="naam">What it is for.</param>
    /// <param name="bron">Where the values come from.</param>
    /// <param name="waarden">
    /// New values by path (<c>contextdrempel</c>, <c>zorgprofielen.VG7.ranges.2.jaarbedrag</c>), written as in a year file: a point is always the decimal
    /// sign. Only <see cref="Lees(ReadOnlySpan{byte}, string)"/>, for what people write, refuses a value that can be read in two ways.
    /// </param>
    /// <param name="jaar">The only year for which it is meant; <see langword="null"/> for any.</param>
    /// <exception cref="ArgumentException">Name or source is empty, there are no values, or one of them is <see langword="null"/>.</exception>
    public Overlay(string naam, string bron, IEnumerable<KeyValuePair<string, string>> waarden, int? jaar = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(naam);
        ArgumentException.ThrowIfNullOrWhiteSpace(bron);
        ArgumentNullException.ThrowIfNull(waarden);
        Naam = naam;
        Bron = bron;
        Waarden = waarden.ToImmutableSortedDictionary(StringComparer.Ordinal);
        Jaar = jaar;
        if (Waarden.ContainsValue(null!)) throw new ArgumentException("Een waarde is niets; een overlay vervangt een waarde door een andere.", nameof(waarden));
        if (Waarden.IsEmpty) throw new ArgumentException("Een overlay zonder waarden vervangt niets.", nameof(waarden));
    }

    /// <summary>Whether somebody wrote the values: a value with two readings, such as 1.730, is then a fault.</summary>
    internal bool IsGeschreven { get; private init; }

    /// <summary>What it is for.</summary>
    public string Naam { get; }

    /// <summary>Where the values come from.</summary>
    public string Bron { get; }

    /// <summary>The only year for which it is meant; <see langword="null"/> for any.</summary>
    public int? Jaar { get; }

    /// <summary>The new values by path.</summary>
    public ImmutableSortedDictionary<string, string> Waarden { get; }

    /// <summary>Reads an overlay file.</summary>
    /// <param name="utf8Json">The file's content.</param>
    /// <param name="naam">How messages name it, such as the file name.</param>
    /// <exception cref="OngeldigeParametersException">It is not a valid overlay.</exception>
    public static Overlay Lees(ReadOnlySpan<byte> utf8Json, string naam = "overlay")
    {
        try
        {
            return Parameterlezer.Lees(utf8Json, naam, Overlaybestand.Vorm, bestand =>
            {
                var fouten = new Foutenlijst();
                return Van(bestand, isGeschreven: true, fouten) ?? throw new OngeldigeParametersException(naam, fouten.AlsReeks());
            });
        }
        catch (OngeldigeParametersException) when (Parameterset.IsJaarbestand(utf8Json))
        {
            // One cause, instead of a fault for each member of a year.
            throw new OngeldigeParametersException(naam, [new(
                Foutsoort.Onleesbaar,
                "",
                new("een jaarbestand", "a year file"),
                new("een overlay, die losse waarden vervangt; een jaarbestand is een jaar en staat waar een jaar staat", "an overlay, which replaces single values; a year file is a year and stands where a year stands"))]);
        }
    }

    /// <summary>Reads an overlay from text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="naam">How messages name it, such as the file name.</param>
    /// <exception cref="OngeldigeParametersException">It is not a valid overlay.</exception>
    public static Overlay Lees(string json, string naam = "overlay")
    {
        ArgumentNullException.ThrowIfNull(json);
        return Lees(Encoding.UTF8.GetBytes(json), naam);
    }

    /// <summary>The overlay of a file; <see langword="null"/>, with the faults, where it does not hold together.</summary>
    /// <param name="bestand">The file.</param>
    /// <param name="isGeschreven">Whether somebody wrote it, rather than this package, as in a receipt.</param>
    /// <param name="fouten">Where faults go.</param>
    internal static Overlay? Van(Overlaybestand bestand, bool isGeschreven, Foutenlijst fouten)
    {
        if (string.IsNullOrWhiteSpace(bestand.Overlay)) fouten.Meld(Foutsoort.Ontbreekt, "overlay", new("niets", "nothing"), new("een naam", "a name"));
        if (string.IsNullOrWhiteSpace(bestand.Bron)) fouten.Meld(Foutsoort.Ontbreekt, "bron", new("niets", "nothing"), new("een bron", "a source"));
        if (bestand.Waarden.Count == 0) fouten.Meld(Foutsoort.Ontbreekt, "waarden", new("niets", "nothing"), new("ten minste één waarde", "at least one value"));
        if (bestand.Waarden.ContainsKey("")) fouten.Meld(Foutsoort.OnbekendLid, "waarden", new("een leeg pad", "an empty path"), new("het pad van een bestaande waarde", "the path of an existing value"), "PARAM-14");
        return fouten.IsLeeg ? new(bestand.Overlay, bestand.Bron, bestand.Waarden, bestand.Jaar) { IsGeschreven = isGeschreven } : null;
    }

    /// <summary>The overlay as a file has it.</summary>
    internal Overlaybestand AlsBestand() => new() { Overlay = Naam, Bron = Bron, Jaar = Jaar, Waarden = Waarden };

    /// <summary>The name and what it replaces.</summary>
    public override string ToString() => $"{Naam}: {string.Join(", ", Waarden.Select(paar => $"{paar.Key} = {paar.Value}"))}";
}
