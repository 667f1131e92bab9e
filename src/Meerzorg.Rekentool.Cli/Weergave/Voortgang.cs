using System.Globalization;

namespace Meerzorg.Rekentool.Cli.Weergave;

/// <summary>How far a long run is, on one line of the terminal that is wiped at the end; nothing where nobody watches.</summary>
/// <param name="omgeving">Where it is shown.</param>
/// <param name="taal">In which language.</param>
/// <param name="deel">Which part is done, from 0 to 1; <see langword="null"/> where that is not known.</param>
/// <param name="aantal">How many of what; dossiers when left out.</param>
internal sealed class Voortgang(Omgeving omgeving, Taal taal, Func<long, double?> deel, Func<long, Tekst>? aantal = null) : IProgress<long>, IDisposable
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMilliseconds(200);

    private readonly long _begin = omgeving.Klok.GetTimestamp();
    private TimeSpan _getoond;
    private int _breedte;

    /// <summary>How far the reading of a stream is.</summary>
    public static Voortgang Van(Omgeving omgeving, Taal taal, Stream stroom) => new(omgeving, taal, _ => stroom.CanSeek ? (double)stroom.Position / stroom.Length : null);

    public void Report(long value)
    {
        if (!omgeving.ToontVoortgang) return;
        var verstreken = omgeving.Klok.GetElapsedTime(_begin);
        if (verstreken - _getoond < Tussenpoos) return;

        _getoond = verstreken;
        var perSeconde = (long)Math.Round(value / verstreken.TotalSeconds, MidpointRounding.AwayFromZero);
        var tekst = $"{(aantal?.Invoke(value) ?? Notatie.Dossiers(value)).In(taal)}, {Notatie.Aantal(perSeconde, taal)} {new Tekst("per seconde", "per second").In(taal)}";
        if (deel(value) is > 0 and <= 1 and var gedaan)
            tekst += string.Create(CultureInfo.InvariantCulture, $", {new Tekst("nog", "left").In(taal)} {verstreken * ((1 - gedaan) / gedaan):m\\:ss}");
        Toon(tekst);
    }

    public void Dispose()
    {
        if (_breedte == 0) return;
        Toon("");
        omgeving.Fout.Write('\r');
    }

    private void Toon(string tekst)
    {
        omgeving.Fout.Write('\r' + tekst.PadRight(_breedte));
        _breedte = tekst.Length;
    }
}
