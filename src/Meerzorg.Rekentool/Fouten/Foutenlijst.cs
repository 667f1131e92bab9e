using System.Collections.Immutable;

namespace Meerzorg.Rekentool;

/// <summary>Collects faults, so that all of them are reported together; the first fault at a place is the one that counts.</summary>
/// <remarks>A question about a place looks at that place, at what it is part of and at nothing else, however many faults there are.</remarks>
internal sealed class Foutenlijst
{
    // More than any document is deep; a name with more points than that is no place that anybody asks about.
    private const int MeesteDelen = 32;

    private readonly Stand _stand;
    private readonly string _voorvoegsel;

    public Foutenlijst()
    {
        _stand = new();
        _voorvoegsel = "";
    }

    /// <summary>The same list, for the part of the input at <paramref name="pad"/>.</summary>
    public Foutenlijst(Foutenlijst geheel, string pad)
    {
        _stand = geheel._stand;
        Uren = geheel.Uren;
        _voorvoegsel = pad.Length == 0 ? geheel._voorvoegsel : $"{geheel._voorvoegsel}{pad}.";
    }

    /// <summary>How hours without a colon are written in what is read, where that was stated.</summary>
    public Urennotatie Uren { get; init; }

    /// <summary>How many faults there are, also outside this part.</summary>
    public int Aantal => _stand.Fouten.Count;

    /// <summary>Whether there are no faults at all, also outside this part.</summary>
    public bool IsLeeg => Aantal == 0;

    /// <summary>Whether nothing is wrong with the whole itself: there is something in which places can be.</summary>
    public bool IsGoedAlsGeheel => !_stand.Paden.Contains("");

    public void Meld(Fout fout)
    {
        var volledig = _voorvoegsel + fout.Pad;
        if (fout.Soort is not (Foutsoort.OnbekendLid or Foutsoort.DubbelLid or Foutsoort.PlusUren) && IsGemeld(volledig)) return;
        _stand.Fouten.Add(fout with { Pad = volledig });
        if (!_stand.Paden.Add(volledig)) return;
        foreach (int einde in Gehelen(volledig)) _stand.Gehelen.Add(volledig[..einde]);
    }

    public void Meld(Foutsoort soort, string pad, Tekst gevonden, Tekst verwacht, string? regel = null) =>
        Meld(new Fout(soort, pad, gevonden, verwacht, regel));

    /// <summary>Whether nothing is wrong at these places, in their parts or in what they are part of, so that a check that needs them makes sense.</summary>
    public bool IsGoed(params ReadOnlySpan<string> paden)
    {
        if (IsLeeg) return true;
        foreach (var pad in paden)
        {
            var volledig = _voorvoegsel + pad;
            if (_stand.Gehelen.Contains(volledig) || IsGemeld(volledig)) return false;
        }

        return true;
    }

    public ImmutableArray<Fout> AlsReeks() => [.. _stand.Fouten];

    /// <summary>Whether there is a fault at this place already, or in what it is part of.</summary>
    private bool IsGemeld(string volledig)
    {
        if (IsLeeg) return false;
        if (_stand.Paden.Contains(volledig)) return true;
        var paden = _stand.Paden.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (int einde in Gehelen(volledig))
        {
            if (paden.Contains(volledig.AsSpan(0, einde))) return true;
        }

        return false;
    }

    /// <summary>Where the paths end of what a place is part of; the document as a whole is none of them.</summary>
    private static IEnumerable<int> Gehelen(string pad)
    {
        int delen = 0;
        for (int plaats = 1; plaats < pad.Length && delen < MeesteDelen; plaats++)
        {
            if (pad[plaats] is not ('.' or '[')) continue;
            delen++;
            yield return plaats;
        }
    }

    /// <summary>What the list and those of its parts share; most lists stay empty and never make the sets.</summary>
    private sealed class Stand
    {
        public List<Fout> Fouten { get; } = [];

        /// <summary>Where there is a fault.</summary>
        public HashSet<string> Paden => field ??= new(StringComparer.Ordinal);

        /// <summary>What has a part with a fault.</summary>
        public HashSet<string> Gehelen => field ??= new(StringComparer.Ordinal);
    }
}
