using Meerzorg.Rekentool.Cli.Opdrachten;

namespace Meerzorg.Rekentool.Cli.Csv;

/// <summary>Which kenmerken the rows of a table had, to warn of what stands there twice: a dossier that counts double is seldom meant.</summary>
/// <remarks>Keeps a hash and a row number of each kenmerk and no text, so that a file of millions of rows takes tens of bytes a row.</remarks>
internal sealed class Kenmerkregister
{
    private const int MeesteRegels = 20;

    // FNV-1a of 64 bits: among a million different kenmerken the chance that two are taken for the same one is less than one in ten million.
    private const ulong Begin = 14695981039346656037;
    private const ulong Priem = 1099511628211;

    private readonly Dictionary<ulong, long> _rijen = [];
    private readonly List<(string Kenmerk, long Eerder, long Rij)> _eerste = [];
    private long _dubbel;

    /// <summary>Sees the kenmerk of a row, from 1; a row without one is not the same dossier as another.</summary>
    public void Zie(string kenmerk, long rij)
    {
        if (string.IsNullOrWhiteSpace(kenmerk)) return;
        var hash = Hash(kenmerk);
        if (_rijen.TryAdd(hash, rij)) return;
        if (++_dubbel <= MeesteRegels) _eerste.Add((kenmerk, _rijen[hash], rij));
    }

    /// <summary>Writes a warning for each row whose kenmerk was there before: the first ones, and how many there are besides.</summary>
    public void Schrijf(Invoerbestanden naar, string bestand)
    {
        foreach (var (kenmerk, eerder, rij) in _eerste)
        {
            var aangehaald = Invoertekst.Aangehaald(kenmerk);
            naar.Zeg(bestand, new($"waarschuwing: kenmerk {aangehaald} van rij {eerder} staat ook op rij {rij}", $"warning: kenmerk {aangehaald} of row {eerder} is also on row {rij}"));
        }

        if (_dubbel <= MeesteRegels) return;
        var nog = Notatie.Rijen(_dubbel - MeesteRegels);
        naar.Zeg(bestand, new($"waarschuwing: … en nog {nog.Nl} met een kenmerk dat al voorkwam", $"warning: … and {nog.En} more with a kenmerk that was there before"));
    }

    private static ulong Hash(string kenmerk)
    {
        ulong hash = Begin;
        foreach (char teken in Invoertekst.Kenmerksleutel(kenmerk)) hash = unchecked((hash ^ teken) * Priem);
        return hash;
    }
}
