using System.Collections.Immutable;
using System.Globalization;

namespace Meerzorg.Rekentool;

/// <summary>Builds checked values, each with its source, for a file and its overlays; collects every fault with its path.</summary>
[Regel("PARAM-5", "PARAM-14")]
internal class Waardebouwer
{
    private const int MaximaleCijfers = 28;

    private static readonly Notatiecontext Context = new(Notatieplaats.Waarde);

    private static readonly Tekst Tijdbereik = new(
        $"een tijd groter dan 0:00, ten hoogste {Notatiebeleid.LangsteWeek}, als u:mm of u:mm:ss", $"a time above 0:00, at most {Notatiebeleid.LangsteWeek}, as h:mm or h:mm:ss");

    private readonly int _jaar;
    private readonly IReadOnlyDictionary<string, Herkomst> _herkomsten;
    private readonly ImmutableArray<Overlay> _overlays;
    private readonly Tekst _padvoorbeelden;
    private readonly Foutenlijst _fouten;
    private readonly HashSet<string> _paden = new(StringComparer.Ordinal);

    /// <param name="jaar">The year of the file.</param>
    /// <param name="herkomsten">The sources that its values name.</param>
    /// <param name="overlays">What replaces values of the file; the last one wins.</param>
    /// <param name="padvoorbeelden">Paths that an overlay can have, for messages.</param>
    /// <param name="fouten">Where faults go.</param>
    public Waardebouwer(int jaar, IReadOnlyDictionary<string, Herkomst> herkomsten, ImmutableArray<Overlay> overlays, Tekst padvoorbeelden, Foutenlijst fouten)
    {
        _jaar = jaar;
        _herkomsten = herkomsten;
        _overlays = overlays;
        _padvoorbeelden = padvoorbeelden;
        _fouten = fouten;
    }

    /// <summary>The sources and the years of the overlays.</summary>
    public void ControleerHerkomsten()
    {
        foreach (var (sleutel, bron) in _herkomsten)
        {
            if (!Herkomst.Vorm.IsBinnen(bron)) Herkomst.Vorm.Controleer(bron, $"herkomsten.{sleutel}", "PARAM-14", _fouten);
        }

        foreach (var overlay in _overlays)
        {
            if (overlay.Jaar is { } jaar && jaar != _jaar)
                Meld(Foutsoort.Tegenstrijdig, "jaar", Jaartal(_jaar), new($"{Jaartal(jaar)}, het jaar van overlay \"{overlay.Naam}\"", $"{Jaartal(jaar)}, the year of overlay \"{overlay.Naam}\""), "PARAM-1");
        }
    }

    public Parameter<decimal> Getal(string pad, Bestandswaarde waarde) => Getal(pad, waarde, waarde.Maat!.Eenheid);

    /// <param name="pad">Where it stands in the file.</param>
    /// <param name="waarde">The value as it stands there.</param>
    /// <param name="eenheid">Its unit, where the file alone does not say which of several it must be.</param>
    public Parameter<decimal> Getal(string pad, Bestandswaarde waarde, string eenheid)
    {
        var veld = waarde.Maat!.Veld;
        var (tekst, herkomst, geschreven) = Bepaal(pad, waarde, eenheid);
        if (geschreven)
        {
            if (!Notatiebeleid.TryGetal(tekst, Context, veld, out decimal bedoeld, out var fout)) _fouten.Meld(fout.Op(pad, "PARAM-5"));
            return new(pad, bedoeld, bedoeld, eenheid, herkomst) { Vervangt = Vervangen() };
        }

        if (!TryGetal(tekst, out decimal getal) || !veld.Bevat(getal))
        {
            Meld(Foutsoort.BuitenBereik, pad, Aanhaling.Tussen(tekst).Nl, MetPunt(tekst) is { } punt ? punt : veld.Bereik, "PARAM-5");
            getal = Math.Min(getal, veld.Grenzen.Maximum); // the checks that follow add values up, and their sum must be a number too
        }

        return new(pad, getal, getal, eenheid, herkomst) { Vervangt = Vervangen() };

        Parameter? Vervangen() => VanBestand(waarde, herkomst) is { } bron && TryGetal(waarde.Waarde, out decimal eerder) ? new Parameter<decimal>(pad, eerder, eerder, eenheid, bron) : null;
    }

    public Parameter<Uren> Tijd(string pad, Bestandswaarde waarde)
    {
        var langste = Notatiebeleid.LangsteWeek;
        var (tekst, herkomst, geschreven) = Bepaal(pad, waarde, waarde.Maat!.Eenheid);
        if (!TryTijd(tekst, out var uren, out var fout))
            _fouten.Meld((geschreven && fout.Soort == Foutsoort.Meerduidig ? fout : fout with { Soort = Foutsoort.BuitenBereik }).Op(pad, "PARAM-5"));
        else if (uren.Teken <= 0 || uren > langste) Meld(Foutsoort.BuitenBereik, pad, Aanhaling.Tussen(tekst).Nl, Tijdbereik, "PARAM-5");
        return new(pad, uren, uren.ExacteSeconden, waarde.Maat.Eenheid, herkomst)
        {
            Vervangt = VanBestand(waarde, herkomst) is { } bron && TryTijd(waarde.Waarde, out var eerder, out _) ? new Parameter<Uren>(pad, eerder, eerder.ExacteSeconden, waarde.Maat.Eenheid, bron) : null,
        };
    }

    /// <summary>One of a closed list of words.</summary>
    public Parameter<T> Keuze<T>(string pad, Bestandswaarde waarde)
        where T : struct, Enum
    {
        var eenheid = waarde.Maat!.Eenheid;
        var (tekst, herkomst, _) = Bepaal(pad, waarde, eenheid);
        Parameter<T>? Van(string woord, Herkomst bron)
        {
            int plaats = Array.FindIndex(Enum.GetValues<T>(), keuze => Keuzewoord.Van(keuze) == woord);
            return plaats < 0 ? null : new(pad, Enum.GetValues<T>()[plaats], plaats, eenheid, bron);
        }

        if (Van(tekst, herkomst) is not { } gekozen)
        {
            Meld(Foutsoort.BuitenBereik, pad, Aanhaling.Tussen(tekst).Nl, Keuzevorm<T>.OpNaam.Verwacht, "PARAM-5");
            return new(pad, default, default, eenheid, herkomst);
        }

        return new(pad, gekozen.Waarde, gekozen.Exact, eenheid, herkomst) { Vervangt = VanBestand(waarde, herkomst) is { } bron ? Van(waarde.Waarde, bron) : null };
    }

    /// <summary>Reports what the overlays replace without it being there; to be called when every value was built.</summary>
    public void MeldOnbekendeOverlaypaden()
    {
        foreach (var overlay in _overlays)
        {
            foreach (var pad in overlay.Waarden.Keys)
            {
                if (_paden.Contains(pad)) continue;
                Meld(
                    Foutsoort.OnbekendLid,
                    pad,
                    $"overlay \"{overlay.Naam}\"",
                    new($"een pad van een bestaande waarde, zoals {_padvoorbeelden.Nl}", $"the path of an existing value, such as {_padvoorbeelden.En}"),
                    "PARAM-14");
            }
        }
    }

    /// <summary>Whether an overlay replaces a value at one of these paths or below it: whoever sets own values is not held to the printed sums.</summary>
    protected bool IsEigen(params IReadOnlyList<string> paden) =>
        _overlays.Any(overlay => overlay.Waarden.Keys.Any(pad => paden.Any(begin => pad.StartsWith(begin, StringComparison.Ordinal))));

    protected static string Jaartal(int jaar) => jaar.ToString(CultureInfo.InvariantCulture);

    protected void Meld(Foutsoort soort, string pad, string gevonden, Tekst verwacht, string regel) =>
        _fouten.Meld(soort, pad, string.IsNullOrWhiteSpace(gevonden) ? Aanhaling.Tussen(gevonden) : Tekst.Gelijk(gevonden), verwacht, regel);

    /// <summary>Reads a time as it stands in a parameter file.</summary>
    public static bool TryTijd(string tekst, out Uren uren, out Notatiefout fout) =>
        Notatiebeleid.TryKloktijd(tekst, Context, Notatiebeleid.LangsteWeek, Tijdbereik, "34:22:06", out uren, out fout);

    /// <summary>Reads a number as it stands in a parameter file.</summary>
    public static bool TryGetal(string tekst, out decimal getal) =>
        decimal.TryParse(tekst, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out getal)
        && char.IsAsciiDigit(tekst[0])
        && char.IsAsciiDigit(tekst[^1])
        && tekst.Count(char.IsAsciiDigit) <= MaximaleCijfers;

    /// <summary>What to write instead of a decimal comma.</summary>
    private static Tekst? MetPunt(string tekst) => tekst.Replace(',', '.') is var punt && punt != tekst && TryGetal(punt, out _)
        ? new($"een decimale punt: \"{punt}\"", $"a decimal point: \"{punt}\"")
        : null;

    /// <summary>The source of what the file itself has, where an overlay replaced it.</summary>
    private Herkomst? VanBestand(Bestandswaarde waarde, Herkomst herkomst) =>
        herkomst.Status == Waardestatus.Eigen ? _herkomsten.GetValueOrDefault(waarde.Herkomst) : null;

    /// <summary>The text of a value, where it comes from, and whether somebody wrote it: the numbers of a year file are read as they stand there.</summary>
    private (string Tekst, Herkomst Herkomst, bool Geschreven) Bepaal(string pad, Bestandswaarde waarde, string eenheid)
    {
        _paden.Add(pad);
        if (waarde.Eenheid != eenheid) Meld(Foutsoort.BuitenBereik, $"{pad}.eenheid", Aanhaling.Tussen(waarde.Eenheid).Nl, Tekst.Gelijk($"\"{eenheid}\""), "PARAM-5");
        for (int laatste = _overlays.Length - 1; laatste >= 0; laatste--)
        {
            var overlay = _overlays[laatste];
            if (overlay.Waarden.TryGetValue(pad, out var eigen)) return (eigen, new(overlay.Bron, $"overlay \"{overlay.Naam}\"", Waardestatus.Eigen), overlay.IsGeschreven);
        }

        if (_herkomsten.TryGetValue(waarde.Herkomst, out var bron))
            return (waarde.Waarde, waarde.Opmerking is { } opmerking ? bron with { Opmerking = opmerking } : bron, false);

        Meld(Foutsoort.OnbekendLid, $"{pad}.herkomst", Aanhaling.Tussen(waarde.Herkomst).Nl, Herkomst.Bekend(_herkomsten.Keys), "PARAM-14");
        return (waarde.Waarde, new(waarde.Herkomst, "", Waardestatus.Eigen), false);
    }
}
