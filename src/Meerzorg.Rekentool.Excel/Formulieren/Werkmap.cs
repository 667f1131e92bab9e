using System.Globalization;
using System.Text;
using System.Xml;

namespace Meerzorg.Rekentool.Excel;

/// <summary>What stands in a cell.</summary>
internal enum Celsoort
{
    Leeg,
    Getal,
    Tekst,
    JaNee,
    Fout,
}

/// <summary>A cell: its value as the file has it.</summary>
/// <param name="Soort">What kind of value it is.</param>
/// <param name="Tekst">The value; a number as the file writes it, so that no digit is lost.</param>
/// <param name="IsFormule">Whether a formula stands in the cell, of which this is the value as it was saved.</param>
internal readonly record struct Celwaarde(Celsoort Soort, string Tekst, bool IsFormule = false)
{
    /// <summary>Whether nothing is in it that can be seen; a program may also write white space where a number should be.</summary>
    public bool IsLeeg => Soort == Celsoort.Leeg || (Soort is Celsoort.Tekst or Celsoort.Getal && string.IsNullOrWhiteSpace(Tekst));

    /// <summary>
    /// The number; <see langword="null"/> for what is none. A number in a workbook is one of 64 bits, which one program writes as 0.97 and another as
    /// 0.96999999999999997: it is the shortest decimal that is the same one.
    /// </summary>
    public decimal? Getal =>
        Soort == Celsoort.Getal && double.TryParse(Tekst, NumberStyles.Float, CultureInfo.InvariantCulture, out double getal) && double.IsFinite(getal)
            && decimal.TryParse(getal.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal kortste) ? kortste : null;
}

/// <summary>The cells of a workbook, by sheet and address; of other sheets than those asked for nothing is read.</summary>
internal sealed class Werkmap
{
    private const int MaximaleCellen = 200_000;

    private readonly Dictionary<string, Dictionary<string, Celwaarde>> _bladen;

    private Werkmap(Dictionary<string, Dictionary<string, Celwaarde>> bladen) => _bladen = bladen;

    public Celwaarde this[string blad, string cel] => _bladen.TryGetValue(Werkmappakket.Bladnaam(blad), out var cellen) ? cellen.GetValueOrDefault(cel) : default;

    /// <summary>Whether the workbook has a sheet of this name.</summary>
    public bool Heeft(string blad) => _bladen.ContainsKey(Werkmappakket.Bladnaam(blad));

    /// <summary>The cells of a form, by whatever layout it may have.</summary>
    /// <exception cref="OngeldigFormulierException">It is no workbook that can be read, or larger than a form can be.</exception>
    public static Werkmap Lees(Stream stroom) => Werkmappakket.Lees(stroom, pakket =>
    {
        var teksten = new List<string>();
        if (pakket.Teksten is { } deel) pakket.Lees(deel, xml => teksten.AddRange(Elementen(xml, "si").Select(_ => Tekst(xml))));
        var gevonden = new Dictionary<string, Dictionary<string, Celwaarde>>(StringComparer.Ordinal);
        int aantal = 0;
        foreach (var naam in Formulierindeling.AlleBladen.Select(Werkmappakket.Bladnaam))
        {
            if (!pakket.Bladen.TryGetValue(naam, out var blad)) continue;
            var cellen = gevonden[naam] = new(StringComparer.Ordinal);
            pakket.Lees(blad, xml =>
            {
                foreach (var plaats in Cellen(xml, Formulierindeling.AllerlaatsteRij))
                {
                    if (++aantal > MaximaleCellen) throw Werkmappakket.TeGroot($"{MaximaleCellen} cellen", $"{MaximaleCellen} cells");
                    if (Waarde(xml, teksten) is { } waarde && waarde != default && !cellen.TryAdd(plaats, waarde)) throw new InvalidDataException();
                }
            });
        }

        return new Werkmap(gevonden);
    });

    /// <summary>Walks to each cell in turn, which may lie without an address of its own: it then follows the one before.</summary>
    internal static IEnumerable<string> Cellen(XmlReader xml, int laatsteRij = int.MaxValue)
    {
        int rij = 0, kolom = 0;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "row")
            {
                rij = xml.GetAttribute("r") is { } nummer ? int.Parse(nummer, NumberStyles.None, CultureInfo.InvariantCulture) : rij + 1;
                if (rij > laatsteRij) yield break;
                kolom = 0;
            }
            else if (xml.LocalName == "c")
            {
                var plaats = xml.GetAttribute("r");
                kolom = plaats is null ? kolom + 1 : Kolomnummer(plaats);
                yield return plaats ?? $"{Kolom(kolom)}{rij}";
            }
        }
    }

    private static IEnumerable<XmlReader> Elementen(XmlReader xml, string naam)
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == naam) yield return xml;
        }
    }

    private static Celwaarde Waarde(XmlReader xml, List<string> teksten)
    {
        var soort = xml.GetAttribute("t");
        var (waarde, tekst, isFormule) = ("", "", false);
        if (!xml.IsEmptyElement)
        {
            int diepte = xml.Depth;
            xml.Read();
            while (xml.Depth > diepte)
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "v")
                {
                    waarde = xml.ReadElementContentAsString(); // moves on by itself
                    continue;
                }

                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "is") tekst = Tekst(xml);
                isFormule |= xml.NodeType == XmlNodeType.Element && xml.LocalName == "f";
                if (xml.NodeType == XmlNodeType.Element) xml.Skip();
                else xml.Read();
            }
        }

        if (soort == "inlineStr") return new(Celsoort.Tekst, tekst, isFormule);
        if (waarde.Length == 0) return new(Celsoort.Leeg, "", isFormule);
        return soort switch
        {
            "s" => new(Celsoort.Tekst, teksten[int.Parse(waarde, NumberStyles.None, CultureInfo.InvariantCulture)], isFormule),
            "str" => new(Celsoort.Tekst, Celtekst.Van(waarde), isFormule),
            "b" => new(Celsoort.JaNee, waarde, isFormule),
            "e" => new(Celsoort.Fout, waarde, isFormule),
            _ => new(Celsoort.Getal, waarde, isFormule),
        };
    }

    /// <summary>A text, in pieces or not, without how it sounds; ends on the end of its element.</summary>
    private static string Tekst(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var tekst = new StringBuilder();
        int diepte = xml.Depth;
        xml.Read();
        while (xml.Depth > diepte)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh") xml.Skip();
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "t") tekst.Append(xml.ReadElementContentAsString());
            else xml.Read();
        }

        return Celtekst.Van(tekst.ToString());
    }

    internal static int Kolomnummer(string plaats)
    {
        int nummer = 0;
        foreach (char teken in plaats.TakeWhile(char.IsAsciiLetterUpper)) nummer = checked((nummer * 26) + teken - 'A' + 1);
        return nummer;
    }

    private static string Kolom(int nummer) => nummer == 0 ? "" : Kolom((nummer - 1) / 26) + (char)('A' + ((nummer - 1) % 26));
}
