using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Meerzorg.Rekentool;

/// <summary>What became of one application in a row of many: an outcome, or the faults because of which there is none.</summary>
public sealed class Rijuitkomst
{
    internal Rijuitkomst(long nummer, Aanvraag? aanvraag, Uitkomst? uitkomst, ImmutableArray<Fout> fouten)
    {
        Nummer = nummer;
        Aanvraag = aanvraag;
        Uitkomst = uitkomst;
        Fouten = fouten;
    }

    /// <summary>The place in the input, from 0.</summary>
    public long Nummer { get; }

    /// <summary>The application, as it was given.</summary>
    public Aanvraag? Aanvraag { get; }

    /// <summary>The outcome; <see langword="null"/> when there are faults.</summary>
    public Uitkomst? Uitkomst { get; }

    /// <summary>Why nothing could be calculated; empty when there is an outcome.</summary>
    public ImmutableArray<Fout> Fouten { get; }

    /// <summary>The number, and the outcome or the faults.</summary>
    public override string ToString() => $"{Nummer}: {Uitkomst?.ToString() ?? string.Join("; ", Fouten)}";
}

public sealed partial class Rekentool
{
    /// <summary>Calculates applications as they come: in order, streaming, each by the individual calculation; a faulty one costs only itself.</summary>
    /// <param name="aanvragen">The applications; read one by one, when the next outcome is asked for.</param>
    /// <param name="voortgang">Told after each row how many there have been.</param>
    /// <param name="annulering">Stops before the next row.</param>
    /// <returns>One row for each application, in the same order.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled; thrown while enumerating.</exception>
    public IEnumerable<Rijuitkomst> BerekenRijen(
        IEnumerable<Aanvraag> aanvragen, IProgress<long>? voortgang = null, CancellationToken annulering = default)
    {
        ArgumentNullException.ThrowIfNull(aanvragen);
        return Rijen(aanvragen, voortgang, annulering);
    }

    /// <inheritdoc cref="BerekenRijen(IEnumerable{Aanvraag}, IProgress{long}, CancellationToken)"/>
    public IAsyncEnumerable<Rijuitkomst> BerekenRijen(
        IAsyncEnumerable<Aanvraag> aanvragen, IProgress<long>? voortgang = null, CancellationToken annulering = default)
    {
        ArgumentNullException.ThrowIfNull(aanvragen);
        return Rijen(aanvragen, voortgang, annulering);
    }

    private IEnumerable<Rijuitkomst> Rijen(IEnumerable<Aanvraag> aanvragen, IProgress<long>? voortgang, CancellationToken annulering)
    {
        long nummer = 0;
        foreach (var aanvraag in aanvragen)
        {
            annulering.ThrowIfCancellationRequested();
            var rij = Rij(nummer++, aanvraag);
            voortgang?.Report(nummer);
            yield return rij;
        }
    }

    private async IAsyncEnumerable<Rijuitkomst> Rijen(
        IAsyncEnumerable<Aanvraag> aanvragen, IProgress<long>? voortgang, [EnumeratorCancellation] CancellationToken annulering)
    {
        long nummer = 0;
        await foreach (var aanvraag in aanvragen.WithCancellation(annulering).ConfigureAwait(false))
        {
            annulering.ThrowIfCancellationRequested();
            var rij = Rij(nummer++, aanvraag);
            voortgang?.Report(nummer);
            yield return rij;
        }
    }

    private Rijuitkomst Rij(long nummer, Aanvraag? aanvraag)
    {
        if (aanvraag is null)
            return new(nummer, null, null, [new(Foutsoort.Ontbreekt, "", new("niets", "nothing"), new("een aanvraag", "an application"))]);
        try
        {
            return new(nummer, aanvraag, Bereken(aanvraag), []);
        }
        catch (RekentoolException fout)
        {
            return new(nummer, aanvraag, null, fout.Fouten);
        }
    }
}
