using System.Collections.Immutable;
using System.Globalization;

namespace Meerzorg.Rekentool.Jaarwissel;

/// <summary>Puts published values in the file of another year, each with its own source.</summary>
internal sealed class Overname
{
    private const string Profielen = "zorgprofielen";

    private readonly Parameterset _basis;
    private readonly Parameterbestand _vanBasis;
    private readonly Dictionary<string, (string Waarde, Herkomst Herkomst)> _gepubliceerd;
    private readonly Dictionary<string, Herkomst> _herkomsten;
    private readonly HashSet<string> _gebruikt = new(StringComparer.Ordinal);

    /// <param name="basis">The set that everything else is taken from.</param>
    /// <param name="vanBasis">Its file, as that of the year to make.</param>
    /// <param name="gepubliceerd">The published values.</param>
    /// <exception cref="ArgumentException">A place is given twice.</exception>
    public Overname(Parameterset basis, Parameterbestand vanBasis, IEnumerable<(string Pad, string Waarde, Herkomst Herkomst)> gepubliceerd)
    {
        (_basis, _vanBasis) = (basis, vanBasis);
        _gepubliceerd = gepubliceerd.ToDictionary(een => een.Pad, een => (een.Waarde, een.Herkomst), StringComparer.Ordinal);
        _herkomsten = vanBasis.Herkomsten.ToDictionary(StringComparer.Ordinal);
    }

    /// <exception cref="ArgumentException">A place is unknown, or a zorgprofiel is not whole.</exception>
    public Parameterbestand Bestand()
    {
        var maximum = Of("maximaalEtmaalbedrag", _vanBasis.MaximaalEtmaalbedrag);
        var bestand = _vanBasis with
        {
            DagenPerJaar = Of("dagenPerJaar", _vanBasis.DagenPerJaar),
            Drempelfractie = Of("drempelfractie", _vanBasis.Drempelfractie),
            Behandelaarsfactor = Of("behandelaarsfactor", _vanBasis.Behandelaarsfactor),
            Nachtstandaard = Of("nachtstandaard", _vanBasis.Nachtstandaard),
            Contextdrempel = Of("contextdrempel", _vanBasis.Contextdrempel),
            MaximaalEtmaalbedrag = maximum,
            MaatwerkUurtarief = _vanBasis.MaatwerkUurtarief.ToDictionary(paar => paar.Key, paar => Of($"maatwerkUurtarief.{paar.Key}", paar.Value), StringComparer.Ordinal),
            Indexatie = new() { VanJaar = _basis.Jaar, Maal = maximum, Door = Door() },
            Zorgprofielen = Zorgprofiel.Alle.Where(profiel => _gepubliceerd.Keys.Any(pad => pad.StartsWith($"{Profielen}.{profiel}.", StringComparison.Ordinal))).ToDictionary(profiel => profiel.Naam, Profiel, StringComparer.Ordinal),
            Herkomsten = _herkomsten,
        };
        if (_gepubliceerd.Keys.FirstOrDefault(pad => !_gebruikt.Contains(pad)) is { } onbekend) throw new ArgumentException($"{onbekend} is geen plaats in een jaarbestand.");
        return bestand.AlsNieuw(_basis) with { Bevestigd = Bevestigd(bestand) };
    }

    /// <summary>The published value, or else the one of the other year.</summary>
    private Bestandswaarde Of(string pad, Bestandswaarde anders) => _gepubliceerd.ContainsKey(pad) ? Waarde(pad, anders.Eenheid) : anders;

    private Bestandswaarde Waarde(string pad, string eenheid)
    {
        var (waarde, herkomst) = Gepubliceerd(pad);
        var sleutel = herkomst.Plaats;
        if (!_herkomsten.TryAdd(sleutel, herkomst) && _herkomsten[sleutel] != herkomst) throw new ArgumentException($"{sleutel} is de plaats van meer dan één bron.");
        return new() { Waarde = waarde, Eenheid = eenheid, Herkomst = sleutel };
    }

    private (string Waarde, Herkomst Herkomst) Gepubliceerd(string pad)
    {
        _gebruikt.Add(pad);
        return _gepubliceerd.TryGetValue(pad, out var gepubliceerd) ? gepubliceerd : throw new ArgumentException($"{pad} ontbreekt.");
    }

    /// <summary>The maximum of the other year, from its own source: that year it was not carried over.</summary>
    private Bestandswaarde Door()
    {
        var maximum = _basis.Bestand.MaximaalEtmaalbedrag;
        var sleutel = $"{maximum.Herkomst}-{_basis.Jaar}";
        _herkomsten[sleutel] = _basis.Bestand.Herkomsten[maximum.Herkomst];
        return maximum with { Herkomst = sleutel };
    }

    private Parameterbestand.Bestandsprofiel Profiel(Zorgprofiel profiel)
    {
        var pad = $"{Profielen}.{profiel}";
        return new()
        {
            Basisuren = Waarde($"{pad}.basisuren", Maat.Tijd.Eenheid),
            IndirecteFractie = Waarde($"{pad}.indirecteFractie", Maat.Fractie.Eenheid),
            Grensverschuiving = _vanBasis.Zorgprofielen.GetValueOrDefault(profiel.Naam)?.Grensverschuiving,
            Prestaties = Codes($"{pad}.prestaties.").ToDictionary(code => code, code => Prestatie($"{pad}.prestaties.{code}"), StringComparer.Ordinal),
            Ranges = Ranges($"{pad}.ranges"),
        };
    }

    private IEnumerable<string> Codes(string begin)
    {
        const string Einde = ".aftrek";
        return _gepubliceerd.Keys.Where(pad => pad.StartsWith(begin, StringComparison.Ordinal) && pad.EndsWith(Einde, StringComparison.Ordinal)).Select(pad => pad[begin.Length..^Einde.Length]);
    }

    private Parameterbestand.Bestandsprestatie Prestatie(string pad) => new()
    {
        Behandeling = Is($"{pad}.behandeling"),
        Dagbesteding = Is($"{pad}.dagbesteding"),
        Aftrek = Waarde($"{pad}.aftrek", Maat.Tijd.Eenheid),
    };

    private bool Is(string pad) => Gepubliceerd(pad).Waarde switch
    {
        "true" => true,
        "false" => false,
        var anders => throw new ArgumentException($"{pad} is {anders}, en niet true of false."),
    };

    private ImmutableArray<Parameterbestand.Bestandsrange> Ranges(string pad)
    {
        var ranges = ImmutableArray.CreateBuilder<Parameterbestand.Bestandsrange>();
        while (true)
        {
            var range = string.Create(CultureInfo.InvariantCulture, $"{pad}.{ranges.Count + 1}");
            if (!_gepubliceerd.ContainsKey($"{range}.vanaf")) return ranges.ToImmutable();
            ranges.Add(new()
            {
                Vanaf = Waarde($"{range}.vanaf", Maat.Tijd.Eenheid),
                Uitkomst = Gepubliceerd($"{range}.uitkomst").Waarde,
                Jaarbedrag = _gepubliceerd.ContainsKey($"{range}.jaarbedrag") ? Waarde($"{range}.jaarbedrag", Maat.EuroPerJaar.Eenheid) : null,
            });
        }
    }

    /// <summary>What the package's own file of the year confirms, and what the other year does that has nothing to do with its year: each where the value is still that one.</summary>
    private ImmutableArray<Bevestiging> Bevestigd(Parameterbestand bestand)
    {
        var waarden = _basis.Waarden().Where(waarde => IsOvergenomen(waarde.Pad, bestand)).ToDictionary(waarde => waarde.Pad, waarde => waarde.WaardeIn(Taal.Engels), StringComparer.Ordinal);
        foreach (var (pad, gepubliceerd) in _gepubliceerd) waarden[pad] = gepubliceerd.Waarde;

        IEnumerable<Bevestiging> Blijvend(Parameterset set, IEnumerable<Bevestiging> bevestigd) =>
            bevestigd.Where(een => waarden.TryGetValue(een.Pad, out var tekst) && set.Waarden().Any(waarde => waarde.Pad == een.Pad && waarde.Zegt(tekst)));

        var eigen = Jaarbestanden.Jaren.Contains(bestand.Jaar) ? Jaarbestanden.Van(bestand.Jaar) : null;
        return [.. (eigen is null ? [] : Blijvend(eigen, eigen.Bestand.Bevestigd)).Concat(Blijvend(_basis, bestand.AlsNieuw(_basis).Bevestigd)).DistinctBy(een => een.Pad)];
    }

    private static bool IsOvergenomen(string pad, Parameterbestand bestand) =>
        !pad.StartsWith($"{Profielen}.", StringComparison.Ordinal)
        || bestand.Zorgprofielen.Any(profiel => profiel.Value.Grensverschuiving is not null && pad == $"{Profielen}.{profiel.Key}.grensverschuiving");
}
