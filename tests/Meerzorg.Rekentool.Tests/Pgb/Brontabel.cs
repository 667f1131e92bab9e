using System.Globalization;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Pgb;

/// <summary>Figures as a source has them, typed apart from the year files; each table says its source in its first line.</summary>
internal static class Brontabel
{
    public static IReadOnlyList<Bronrij> Lees(string bestand)
    {
        var regels = File.ReadAllLines(Path.Combine(Projectmap.Testmap, "Pgb", "Bronnen", bestand));
        Assert.StartsWith("# ", regels[0], StringComparison.Ordinal);
        return [.. regels.Skip(2).Select(regel => new Bronrij(regels[1].Split(','), regel.Split(',')))];
    }
}

/// <summary>A row of a source, by the names of its columns.</summary>
internal sealed record Bronrij(string[] Kolommen, string[] Velden)
{
    public string this[string kolom] => Velden[Array.IndexOf(Kolommen, kolom)];

    public decimal Bedrag(string kolom) => this[kolom].Length == 0 ? 0 : decimal.Parse(this[kolom], CultureInfo.InvariantCulture);
}
