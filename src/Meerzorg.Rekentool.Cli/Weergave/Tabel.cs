using Meerzorg.Rekentool.Cli.Opdrachten;
using Spectre.Console;

namespace Meerzorg.Rekentool.Cli.Weergave;

/// <summary>A table for people, on a terminal or as Markdown.</summary>
internal sealed class Tabel(string[] koppen)
{
    private const int BreedteInEenPijp = 160;
    private const int BreedteVanEenSmalScherm = 60;

    private readonly List<string[]> _rijen = [];

    public void Rij(params string[] cellen) => _rijen.Add(cellen);

    public void Schrijf(TextWriter uit, Formaat formaat)
    {
        if (formaat == Formaat.Markdown) SchrijfMarkdown(uit);
        else SchrijfTekst(uit);
    }

    private void SchrijfMarkdown(TextWriter uit)
    {
        string[] lijn = [.. koppen.Select(_ => "---")];
        foreach (var rij in (IEnumerable<string[]>)[koppen, lijn, .. _rijen])
        {
            uit.WriteLine($"| {string.Join(" | ", rij.Select(cel => cel.Replace("|", "\\|", StringComparison.Ordinal)))} |");
        }
    }

    private void SchrijfTekst(TextWriter uit)
    {
        bool metKop = koppen.Any(kop => kop.Length > 0);
        var tabel = new Table { Border = metKop ? TableBorder.Simple : TableBorder.None, ShowHeaders = metKop };
        foreach (var kop in koppen) tabel.AddColumn(new TableColumn(Markup.Escape(kop)) { Padding = new Padding(metKop ? 0 : 2, 0, 2, 0), NoWrap = !metKop });
        foreach (var rij in _rijen) tabel.AddRow(rij.Select(cel => new Text(cel)));

        // Drawn apart first: a table is padded to its width, and spaces at the end of a line are noise in a file.
        using var getekend = new StringWriter();
        var scherm = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(getekend) });
        scherm.Profile.Width = Console.IsOutputRedirected ? BreedteInEenPijp : Math.Max(BreedteVanEenSmalScherm, Console.WindowWidth);
        scherm.Write(tabel);
        foreach (var regel in getekend.ToString().TrimEnd().Split('\n')) uit.WriteLine(regel.TrimEnd());
    }
}
