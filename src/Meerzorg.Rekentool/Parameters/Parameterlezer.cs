namespace Meerzorg.Rekentool;

/// <summary>Reads parameter files strictly: unknown, duplicate, missing and unreadable members are faults that say where, and so is what does not hold together.</summary>
internal static class Parameterlezer
{
    private const int MaximaleOmvang = 4 * 1024 * 1024;

    private static readonly Tekst Bestand = new("een bestand volgens docs/parameters.md", "a file as in docs/parameters.md");

    /// <param name="utf8Json">The content of the file.</param>
    /// <param name="naam">How messages name it.</param>
    /// <param name="vorm">How it is described.</param>
    /// <param name="maak">What is made of a file that could be read; it refuses what does not hold together.</param>
    /// <exception cref="OngeldigeParametersException">The file is not valid; every fault with its line and column, in the order of the text.</exception>
    public static T Lees<TBestand, T>(ReadOnlySpan<byte> utf8Json, string naam, Vorm<TBestand> vorm, Func<TBestand, T> maak)
    {
        if (utf8Json.Length > MaximaleOmvang)
        {
            throw new OngeldigeParametersException(
                naam, [new(Foutsoort.BuitenBereik, "", Tekst.Gelijk($"{utf8Json.Length} bytes"), new($"ten hoogste {MaximaleOmvang} bytes", $"at most {MaximaleOmvang} bytes"))]);
        }

        var fouten = new Foutenlijst();
        if (Jsontekst.Lees(utf8Json, Bestand, fouten) is { } wortel)
        {
            var gelezen = vorm.Lees(wortel, new(fouten));
            if (fouten.IsLeeg)
            {
                try
                {
                    return maak(gelezen);
                }
                catch (OngeldigeParametersException fout)
                {
                    // What does not hold together is found by path; only here is the text known in which it stands.
                    throw new OngeldigeParametersException(naam, Jsonplaatsen.Bij(fout.Fouten, utf8Json));
                }
            }
        }

        throw new OngeldigeParametersException(naam, Jsonplaatsen.Bij([.. fouten.AlsReeks().Select(AlsVerkeerdType)], utf8Json));
    }

    /// <summary>In a parameter file a text that is no date, or no status, is a value of the wrong type: programs know it as such.</summary>
    private static Fout AlsVerkeerdType(Fout fout) => fout.Soort == Foutsoort.Onleesbaar ? fout with { Soort = Foutsoort.VerkeerdType } : fout;
}
