using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Meerzorg.Rekentool.Tests.Hulp;

/// <summary>What filling in a form may change: input cells, outcomes of formulas and the setting to calculate; by address, apart from the layouts of the library.</summary>
internal static class Vulcontrole
{
    private static readonly Dictionary<string, string> Invoer = new()
    {
        ["Voorblad"] = "^(C(17|20|23|24|28)|G(17|41))$",
        ["Clientgegevens"] = "^[DFHJLNRTVXZ]([7-9]|1[0-9]|2[0-3])$",
        ["Aanvraag individueel"] = "^(I[5-8]|[NV][56]|[DHJPTV](1[6-9]|[2-6][0-9]|7[0-4]))$",
        ["Aanvraag-overzicht groep"] = "^(C8|[BC]1[12]|[DEFHJ](19|2[0-9]|3[0-5]))$",
        ["Verhuisformulier"] = "^C(28|36|38)$",
    };

    /// <summary>The cells that are other ones, with their style; a change of anything else fails.</summary>
    public static IReadOnlyList<(string Blad, string Cel, int Stijl)> Gewijzigd(byte[] sjabloon, byte[] gevuld, string versie)
    {
        var (voor, na) = (Delen(sjabloon), Delen(gevuld));
        Assert.Equal(voor.Select(deel => deel.Naam), na.Select(deel => deel.Naam));
        var bladen = Bladen(sjabloon);
        var gewijzigd = new List<(string, string, int)>();
        foreach (var ((naam, oud), (_, nieuw)) in voor.Zip(na))
        {
            if (oud.AsSpan().SequenceEqual(nieuw)) continue;
            var (een, ander) = (Boom(oud), Boom(nieuw));
            Assert.False(XNode.DeepEquals(een, ander), $"{naam} is anders geschreven en niet veranderd");
            if (bladen.TryGetValue(naam, out var blad)) gewijzigd.AddRange(Cellen(een, ander, blad, versie));
            else
            {
                Assert.Equal(Werkmapdeel(sjabloon), naam);
                var herrekening = ander.Root!.Elements().Single(element => element.Name.LocalName == "calcPr");
                Assert.Equal("1", herrekening.Attribute("fullCalcOnLoad")?.Value);
                herrekening.Attribute("fullCalcOnLoad")!.Remove();
                if (!een.Root!.Elements(herrekening.Name).Any()) herrekening.Remove();
            }

            Assert.True(XNode.DeepEquals(een, ander), naam);
        }

        return gewijzigd;
    }

    /// <summary>The styles with which a cell is not locked.</summary>
    public static HashSet<int> Open(byte[] werkmap)
    {
        var stijlen = Boom(Delen(werkmap).Single(deel => deel.Naam == "xl/styles.xml").Inhoud);
        return [.. stijlen.Root!.Elements().Single(element => element.Name.LocalName == "cellXfs").Elements().Index()
            .Where(stijl => stijl.Item.Elements().Any(element => element.Attribute("locked")?.Value is "0" or "false")).Select(stijl => stijl.Index)];
    }

    /// <summary>The cells that differ; takes out of both what may differ.</summary>
    private static List<(string, string, int)> Cellen(XDocument oud, XDocument nieuw, string blad, string versie)
    {
        var (voor, na) = (oud.Descendants().Where(IsCel).ToDictionary(Plaats), nieuw.Descendants().Where(IsCel).ToDictionary(Plaats));
        var gewijzigd = new List<(string, string, int)>();
        foreach (var (plaats, cel) in na)
        {
            var was = voor.GetValueOrDefault(plaats);
            if (!XNode.DeepEquals(was, cel) && !cel.Elements().Any(IsFormule))
            {
                gewijzigd.Add((blad, plaats, int.Parse(cel.Attribute("s")?.Value ?? "-1", CultureInfo.InvariantCulture)));
                Assert.True(Invoer.TryGetValue(blad, out var toegestaan) && Regex.IsMatch(plaats, toegestaan) && (versie != "2025.01" || blad != "Clientgegevens" || plaats[0] is not ('X' or 'Z')), $"{blad}!{plaats}");
                if (was is null) Weg(cel);
                else Kaal([was, cel], allesBehalveFormule: true);
            }

            if (!cel.Elements().Any(IsFormule)) continue;
            Assert.False(cel.Elements().Any(IsUitkomst) || cel.Attribute("t") is not null, $"{blad}!{plaats} heeft nog een uitkomst");
            Kaal([was!, cel], allesBehalveFormule: false);
        }

        return gewijzigd;
    }

    private static void Kaal(XElement[] cellen, bool allesBehalveFormule)
    {
        foreach (var cel in cellen)
        {
            cel.Attribute("t")?.Remove();
            if (allesBehalveFormule) cel.ReplaceAll(cel.Attributes());
            else cel.Elements().Where(IsUitkomst).ToList().ForEach(element => element.Remove());
        }
    }

    private static void Weg(XElement cel)
    {
        var rij = cel.Parent!;
        cel.Remove();
        if (!rij.HasElements) rij.Remove();
    }

    private static bool IsCel(XElement element) => element.Name.LocalName == "c";

    private static bool IsFormule(XElement element) => element.Name.LocalName == "f";

    private static bool IsUitkomst(XElement element) => element.Name.LocalName is "v" or "is";

    private static string Plaats(XElement cel) => cel.Attribute("r")!.Value;

    private static XDocument Boom(byte[] deel) => XDocument.Load(new MemoryStream(deel), LoadOptions.PreserveWhitespace);

    private static List<(string Naam, byte[] Inhoud)> Delen(byte[] werkmap)
    {
        using var zip = new ZipArchive(new MemoryStream(werkmap));
        return [.. zip.Entries.Select(deel =>
        {
            using var inhoud = new MemoryStream();
            using var stroom = deel.Open();
            stroom.CopyTo(inhoud);
            return (deel.FullName, inhoud.ToArray());
        })];
    }

    private static string Werkmapdeel(byte[] werkmap) => Delen(werkmap).Single(deel => deel.Naam.EndsWith("/workbook.xml", StringComparison.Ordinal)).Naam;

    /// <summary>The parts of the sheets, with the name of each.</summary>
    private static Dictionary<string, string> Bladen(byte[] werkmap)
    {
        var delen = Delen(werkmap);
        var verwijzingen = Boom(delen.Single(deel => deel.Naam.EndsWith("/workbook.xml.rels", StringComparison.Ordinal)).Inhoud).Root!.Elements()
            .ToDictionary(element => element.Attribute("Id")!.Value, element => element.Attribute("Target")!.Value.TrimStart('/'));
        return Boom(delen.Single(deel => deel.Naam == Werkmapdeel(werkmap)).Inhoud).Descendants().Where(element => element.Name.LocalName == "sheet").ToDictionary(
            blad => verwijzingen[blad.Attributes().Single(een => een.Name.LocalName == "id").Value] is var doel && doel.StartsWith("xl/", StringComparison.Ordinal) ? doel : "xl/" + doel,
            blad => blad.Attribute("name")!.Value.Trim());
    }
}
