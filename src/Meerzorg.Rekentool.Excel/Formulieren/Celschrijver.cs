using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Meerzorg.Rekentool.Excel;

/// <summary>Puts values in cells of a workbook and leaves the rest as it is; parts in which nothing changes stay the same to the byte.</summary>
/// <remarks>What formulas gave before is taken out, and programs are told to calculate: none of them should show an outcome of something else.</remarks>
internal static class Celschrijver
{
    private static readonly XmlWriterSettings Instellingen = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.Entitize };

    /// <summary>After which parts of a workbook the settings of calculation come, the last that there is.</summary>
    private static readonly string[] VoorHerrekening = ["sheets", "functionGroups", "externalReferences", "definedNames"];

    /// <exception cref="OngeldigFormulierException">It is no workbook that can be read, or larger than a form can be.</exception>
    public static byte[] Schrijf(byte[] werkmap, ILookup<string, (string Cel, Celwaarde Waarde)> cellenPerBlad) =>
        Werkmappakket.Lees(new MemoryStream(werkmap), pakket => Met(werkmap, Gewijzigd(pakket, cellenPerBlad)));

    /// <summary>The workbook with other parts in their place; the rest is copied as it was packed.</summary>
    private static byte[] Met(byte[] werkmap, Dictionary<string, XDocument> delen)
    {
        using var inhoud = new MemoryStream();
        inhoud.Write(werkmap);
        using (var zip = new ZipArchive(inhoud, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var onderdeel in zip.Entries)
            {
                if (!delen.TryGetValue(onderdeel.FullName, out var boom)) continue;
                using var stroom = onderdeel.Open();
                stroom.SetLength(0);
                using var xml = XmlWriter.Create(stroom, Instellingen);
                boom.Save(xml);
            }
        }

        return inhoud.ToArray();
    }

    private static Dictionary<string, XDocument> Gewijzigd(Werkmappakket pakket, ILookup<string, (string Cel, Celwaarde Waarde)> cellenPerBlad)
    {
        var delen = new Dictionary<string, XDocument>(StringComparer.OrdinalIgnoreCase);
        foreach (var (naam, deel) in pakket.Bladen)
        {
            var blad = pakket.Boom(deel);
            if (Zet(blad, cellenPerBlad[naam].ToDictionary(cel => cel.Cel, cel => cel.Waarde, StringComparer.Ordinal))) delen.Add(deel, blad);
        }

        var map = pakket.Boom(pakket.Hoofddeel);
        if (Herreken(map.Root!)) delen.Add(pakket.Hoofddeel, map);
        return delen;
    }

    /// <summary>Whether anything changed.</summary>
    private static bool Zet(XDocument blad, Dictionary<string, Celwaarde> waarden)
    {
        var cellen = Werkmap.Cellen(blad.CreateReader()).Zip(blad.Descendants().Where(element => element.Name.LocalName == "c")).ToList();
        bool gewijzigd = false;
        foreach (var (plaats, cel) in cellen) gewijzigd |= waarden.TryGetValue(plaats, out var waarde) ? Zet(cel, waarde) : ZonderUitkomst(cel);

        var nieuw = waarden.Where(een => een.Value.Soort != Celsoort.Leeg).ExceptBy(cellen.Select(cel => cel.First), een => een.Key).ToList();
        if (nieuw.Count == 0) return gewijzigd;
        foreach (var (plaats, cel) in cellen)
        {
            // One that lies without an address would move when another comes before it.
            cel.SetAttributeValue("r", plaats);
            cel.Parent!.SetAttributeValue("r", Rijnummer(plaats));
        }

        foreach (var (plaats, waarde) in nieuw) Zet(NieuweCel(blad.Root!, plaats), waarde);
        return true;
    }

    private static bool Zet(XElement cel, Celwaarde waarde)
    {
        var ruimte = cel.Name.Namespace;
        var nieuw = new XElement(cel.Name, cel.Attributes().Where(een => een.Name.LocalName is not ("t" or "cm" or "vm")));
        if (waarde.Soort == Celsoort.Getal) nieuw.Add(new XElement(ruimte + "v", waarde.Tekst));
        if (waarde.Soort == Celsoort.Tekst) nieuw.Add(new XAttribute("t", "inlineStr"), new XElement(ruimte + "is", new XElement(ruimte + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), Celtekst.Naar(waarde.Tekst))));
        if (XNode.DeepEquals(cel, nieuw)) return false;
        cel.ReplaceAll(nieuw.Attributes(), nieuw.Nodes());
        return true;
    }

    /// <summary>Takes out what a formula gave; whether there was anything.</summary>
    private static bool ZonderUitkomst(XElement cel)
    {
        if (cel.Element(cel.Name.Namespace + "f") is null) return false;
        var uitkomst = cel.Elements().Where(element => element.Name.LocalName is "v" or "is").ToList();
        var soort = cel.Attribute("t");
        uitkomst.ForEach(element => element.Remove());
        soort?.Remove();
        return uitkomst.Count > 0 || soort is not null;
    }

    /// <summary>An empty cell where there was none, in the order of rows and columns.</summary>
    private static XElement NieuweCel(XElement blad, string plaats)
    {
        var ruimte = blad.Name.Namespace;
        var rij = Ingevoegd(blad.Element(ruimte + "sheetData") ?? throw new InvalidDataException(), ruimte + "row", Rijnummer(plaats), int.Parse);
        return Ingevoegd(rij, ruimte + "c", plaats, Werkmap.Kolomnummer);
    }

    private static XElement Ingevoegd(XElement ouder, XName naam, string plaats, Func<string, int> nummer)
    {
        int hier = nummer(plaats);
        var volgende = ouder.Elements(naam).FirstOrDefault(element => element.Attribute("r") is { } r && nummer(r.Value) >= hier);
        if (volgende is not null && nummer(volgende.Attribute("r")!.Value) == hier) return volgende;
        var nieuw = new XElement(naam, new XAttribute("r", plaats));
        if (volgende is null) ouder.Add(nieuw);
        else volgende.AddBeforeSelf(nieuw);
        return nieuw;
    }

    private static string Rijnummer(string plaats) => plaats.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]);

    private static bool Herreken(XElement map)
    {
        var ruimte = map.Name.Namespace;
        if (map.Element(ruimte + "calcPr") is not { } herrekening)
        {
            herrekening = new XElement(ruimte + "calcPr");
            map.Elements().Last(element => VoorHerrekening.Contains(element.Name.LocalName)).AddAfterSelf(herrekening);
        }

        if (herrekening.Attribute("fullCalcOnLoad")?.Value is "1" or "true") return false;
        herrekening.SetAttributeValue("fullCalcOnLoad", "1");
        return true;
    }
}
