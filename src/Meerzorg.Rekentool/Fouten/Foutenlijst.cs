using System.Collections.Immutable;

namespace Meerzorg.Rekentool;

/// <summary>Collects faults, so that all of them are reported together; the first fault at a place is the one that counts.</summary>
internal sealed class Foutenlijst
{
    private readonly List<Fout> _fouten;
    private readonly string _voorvoegsel;

    public Foutenlijst()
    {
        _fouten = [];
        _voorvoegsel = "";
    }

    /// <summary>The same list, for the part of the input at <paramref name="pad"/>.</summary>
    public Foutenlijst(Foutenlijst geheel, string pad)
    {
        _fouten = geheel._fouten;
        Uren = geheel.Uren;
        _voorvoegsel = pad.Length == 0 ? geheel._voorvoegsel : $"{geheel._voorvoegsel}{pad}.";
    }

    /// <summary>How hours without a colon are written in what is read, where that was stated.</summary>
    public Urennotatie Uren { get; init; }

    /// <summary>How many faults there are, also outside this part.</summary>
    public int Aantal => _fouten.Count;

    /// <summary>Whether there are no faults at all, also outside this part.</summary>
    public bool IsLeeg => _fouten.Count == 0;

    /// <summary>Whether nothing is wrong with the whole itself: there is something in which places can be.</summary>
    public bool IsGoedAlsGeheel => !_fouten.Exists(fout => fout.Pad.Length == 0);

    public void Meld(Fout fout)
    {
        if (fout.Soort is Foutsoort.OnbekendLid or Foutsoort.DubbelLid or Foutsoort.PlusUren || !IsGemeld(fout.Pad)) _fouten.Add(fout with { Pad = _voorvoegsel + fout.Pad });
    }

    public void Meld(Foutsoort soort, string pad, Tekst gevonden, Tekst verwacht, string? regel = null) =>
        Meld(new Fout(soort, pad, gevonden, verwacht, regel));

    /// <summary>Whether nothing is wrong at these places, in their parts or in what they are part of, so that a check that needs them makes sense.</summary>
    public bool IsGoed(params ReadOnlySpan<string> paden)
    {
        foreach (var pad in paden)
        {
            var volledig = _voorvoegsel + pad;
            if (_fouten.Exists(fout => fout.Pad == volledig || IsDeelVan(fout.Pad, volledig) || IsDeelVan(volledig, fout.Pad))) return false;
        }

        return true;
    }

    /// <summary>Whether there is a fault at this place already, or in what it is part of.</summary>
    private bool IsGemeld(string pad)
    {
        var volledig = _voorvoegsel + pad;
        return _fouten.Exists(fout => fout.Pad == volledig || IsDeelVan(volledig, fout.Pad));
    }

    public ImmutableArray<Fout> AlsReeks() => [.. _fouten];

    private static bool IsDeelVan(string pad, string geheel) =>
        geheel.Length > 0 && pad.StartsWith(geheel, StringComparison.Ordinal) && pad.Length > geheel.Length && pad[geheel.Length] is '.' or '[';
}
