using System.Collections.Immutable;

namespace Meerzorg.Rekentool;

/// <summary>From the text of a document to what it says, or to all its faults, each with its path, line and column, in the order of the text.</summary>
internal static class Documentlezer
{
    /// <param name="utf8Json">The text.</param>
    /// <param name="vorm">How the document is described.</param>
    /// <param name="verwacht">What the document is, for a text that is no JSON at all.</param>
    /// <param name="ongeldig">The exception for its faults.</param>
    /// <param name="maak">What is made of what was read; it adds faults of its own, also where reading already found some.</param>
    public static T Lees<TDocument, T>(
        ReadOnlySpan<byte> utf8Json, Vorm<TDocument> vorm, Tekst verwacht, Func<ImmutableArray<Fout>, RekentoolException> ongeldig, Func<TDocument, Foutenlijst, T> maak)
    {
        var fouten = new Foutenlijst();
        if (Jsontekst.Lees(utf8Json, verwacht, fouten) is { } wortel)
        {
            var gelezen = vorm.Lees(wortel, new(fouten));
            if (fouten.IsGoedAlsGeheel)
            {
                var gemaakt = maak(gelezen, fouten);
                if (fouten.IsLeeg) return gemaakt;
            }
        }

        throw ongeldig(Jsonplaatsen.Bij(fouten.AlsReeks(), utf8Json));
    }

    /// <summary>The calculator of a year: the one that was asked for, or else that of the document.</summary>
    public static TRekentool? Rekentool<TRekentool>(int? documentjaar, int? gevraagd, Func<int, TRekentool> rekentoolVoor, Foutenlijst fouten, string pad = "jaar")
        where TRekentool : class
    {
        if ((gevraagd ?? documentjaar) is not { } jaar)
        {
            fouten.Meld(Foutsoort.Ontbreekt, pad, new("niets", "nothing"), MetJaar.Jaartal.Verwacht);
            return null;
        }

        // A year that could not be read is reported already.
        if (gevraagd is null && !fouten.IsGoed(pad)) return null;
        try
        {
            return rekentoolVoor(jaar);
        }
        catch (JaarZonderParametersException fout)
        {
            foreach (var melding in fout.Fouten) fouten.Meld(melding with { Pad = pad });
            return null;
        }
    }
}
