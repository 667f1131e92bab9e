using System.Globalization;

namespace Meerzorg.Rekentool.Weergave;

/// <summary>
/// A table as lines of plain text that fit a width: text to the left, numbers to the right and never broken. Where the columns do not fit beside each other,
/// text is broken between words; where even that is not enough, each row becomes a block of lines.
/// </summary>
internal sealed class Teksttabel
{
    private const string Tussenruimte = "  ";
    private const string Niets = "–";
    private const int SmalsteWaarde = 20;

    private readonly string[] _koppen;
    private readonly List<string[]> _rijen;

    /// <param name="koppen">The headings; all empty for a table of names and their values.</param>
    /// <param name="rijen">The rows, a cell for each column.</param>
    public Teksttabel(IEnumerable<string> koppen, IEnumerable<IEnumerable<string>> rijen)
    {
        _koppen = [.. koppen.Select(Invoertekst.OpEenRegel)];
        _rijen = [.. rijen.Select(rij => rij.Select(Invoertekst.OpEenRegel).ToArray())];
    }

    private bool HeeftKop => _koppen.Any(kop => kop.Length > 0);

    /// <summary>Whether a column has a heading and nothing but numbers, times and amounts.</summary>
    public bool IsGetallen(int kolom) => HeeftKop && IsGetallen(_rijen.Select(rij => rij[kolom]));

    private static bool IsGetallen(IEnumerable<string> cellen)
    {
        bool gevonden = false;
        foreach (var cel in cellen)
        {
            if (cel is "" or Niets) continue;
            if (!IsGetal(cel)) return false;
            gevonden = true;
        }

        return gevonden;
    }

    /// <param name="breedte">How many characters fit on a line; <see langword="null"/> where a line may be of any length.</param>
    public IEnumerable<string> Regels(int? breedte)
    {
        var kolommen = Enumerable.Range(0, _koppen.Length).ToArray();
        bool[] rechts = [.. kolommen.Select(IsGetallen)];
        int[] breedten = [.. kolommen.Select(kolom => Cellen(kolom).Max(Lengte))];
        int ruimte = (breedte ?? int.MaxValue) - (Tussenruimte.Length * breedten.Length);
        if (breedten.Sum() > ruimte)
        {
            int[] smalste = [.. kolommen.Select(kolom => Cellen(kolom).Max(cel => Woorden(cel).Max(Lengte)))];
            if (smalste.Sum() > ruimte) return Blokken(breedte!.Value);
            Versmal(breedten, smalste, ruimte);
        }

        IEnumerable<string> regels = _rijen.SelectMany(rij => Rij(rij, breedten, rechts));
        return HeeftKop ? [.. Rij(_koppen, breedten, rechts), .. Rij([.. breedten.Select(lengte => new string('─', lengte))], breedten, rechts), .. regels] : regels;
    }

    /// <summary>The widest column gives way first, one character at a time; none becomes narrower than its longest word.</summary>
    private static void Versmal(int[] breedten, int[] smalste, int ruimte)
    {
        for (int teveel = breedten.Sum() - ruimte; teveel > 0; teveel--)
        {
            int breedste = -1;
            for (int kolom = 0; kolom < breedten.Length; kolom++)
            {
                if (breedten[kolom] > smalste[kolom] && (breedste < 0 || breedten[kolom] > breedten[breedste])) breedste = kolom;
            }

            breedten[breedste]--;
        }
    }

    private static IEnumerable<string> Rij(string[] cellen, int[] breedten, bool[] rechts)
    {
        string[][] afgebroken = [.. cellen.Select((cel, kolom) => Afgebroken(cel, breedten[kolom]).ToArray())];
        for (int regel = 0; regel < afgebroken.Max(cel => cel.Length); regel++)
        {
            yield return string.Concat(afgebroken.Select((cel, kolom) =>
            {
                var tekst = regel < cel.Length ? cel[regel] : "";
                var wit = new string(' ', breedten[kolom] - Lengte(tekst));
                return Tussenruimte + (rechts[kolom] ? wit + tekst : tekst + wit);
            })).TrimEnd();
        }
    }

    /// <summary>Each row as a block: a line for each cell that has something, after its heading.</summary>
    private IEnumerable<string> Blokken(int breedte)
    {
        int kopbreedte = _koppen.Max(Lengte);
        int waardebreedte = Math.Max(SmalsteWaarde, breedte - kopbreedte - (2 * Tussenruimte.Length));
        bool eerste = true;
        foreach (var rij in _rijen)
        {
            if (!eerste && HeeftKop) yield return "";
            eerste = false;
            foreach (var (kolom, cel) in rij.Index())
            {
                if (cel.Length == 0) continue;
                foreach (var (nummer, deel) in Afgebroken(cel, waardebreedte).Index())
                {
                    var kop = nummer == 0 ? _koppen[kolom] : "";
                    var inspringing = kopbreedte == 0 ? (kolom > 0 || nummer > 0 ? Tussenruimte : "") : kop + new string(' ', kopbreedte - Lengte(kop)) + Tussenruimte;
                    yield return Tussenruimte + inspringing + deel;
                }
            }
        }
    }

    private IEnumerable<string> Cellen(int kolom) => _rijen.Select(rij => rij[kolom]).Prepend(_koppen[kolom]);

    /// <summary>A text in lines that fit as far as its words do.</summary>
    public static IEnumerable<string> Afgebroken(string tekst, int breedte)
    {
        var regel = "";
        foreach (var woord in Woorden(tekst))
        {
            if (regel.Length > 0 && Lengte(regel) + 1 + Lengte(woord) > breedte)
            {
                yield return regel;
                regel = "";
            }

            regel = regel.Length == 0 ? woord : $"{regel} {woord}";
        }

        yield return regel;
    }

    /// <summary>What may stand on a line of its own: an amount keeps its euro sign, and a percentage its sign.</summary>
    private static List<string> Woorden(string tekst)
    {
        var woorden = new List<string>();
        foreach (var woord in tekst.Split(' '))
        {
            bool hoortBijVorige = woorden.Count > 0 && (woord is "%" or "×" or "÷" || woorden[^1].EndsWith('€') || woorden[^1].EndsWith('×') || woorden[^1].EndsWith('÷'));
            if (hoortBijVorige) woorden[^1] += " " + woord;
            else woorden.Add(woord);
        }

        return woorden;
    }

    private static int Lengte(string tekst) => new StringInfo(tekst).LengthInTextElements;

    private static bool IsGetal(string cel)
    {
        if (cel.Contains(", ", StringComparison.Ordinal)) return false; // a list of them
        bool cijfer = false;
        foreach (char teken in cel)
        {
            if (char.IsAsciiDigit(teken)) cijfer = true;
            else if (teken is not ('€' or '%' or '+' or '-' or '.' or ',' or ':' or '(' or ')' or ' ' or '\u00A0')) return false;
        }

        return cijfer;
    }
}
