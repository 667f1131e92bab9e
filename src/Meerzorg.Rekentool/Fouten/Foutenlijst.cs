using System.Collections.Immutable;

namespace Meerzorg.Rekentool;

/// <summary>Collects faults, so that all of them are reported together; the first fault at a place is the one that counts.</summary>
internal sealed class Foutenlijst
{
    private readonly List<Fout> _fouten = [];

    public bool IsLeeg => _fouten.Count == 0;

    public void Meld(Fout fout)
    {
        if (fout.Soort is Foutsoort.OnbekendLid or Foutsoort.DubbelLid or Foutsoort.PlusUren || IsGoed(fout.Pad)) _fouten.Add(fout);
    }

    public void Meld(Foutsoort soort, string pad, Tekst gevonden, Tekst verwacht, string? regel = null) =>
        Meld(new Fout(soort, pad, gevonden, verwacht, regel));

    /// <summary>Whether nothing is wrong at these places, so that a check that needs them makes sense.</summary>
    public bool IsGoed(params ReadOnlySpan<string> paden)
    {
        foreach (var pad in paden)
        {
            if (_fouten.Exists(fout => fout.Pad == pad || fout.Pad.StartsWith(pad + ".", StringComparison.Ordinal))) return false;
        }

        return true;
    }

    public ImmutableArray<Fout> AlsReeks() => [.. _fouten];
}
