using Meerzorg.Rekentool.Cli.Opdrachten;
using Spectre.Console;

namespace Meerzorg.Rekentool.Cli.Weergave;

/// <summary>A table for people, on a terminal or as Markdown.</summary>
internal sealed class Tabel(string[] koppen)
{
    // A pair of columns wraps its values on a narrow screen; more columns would be cut off, so the terminal wraps them instead.
    private const int SmalsteScherm = 60;
    private const int NooitAfgekapt = 10_000;

    private readonly List<string[]> _rijen = [];

    public void Rij(params string[] cellen) => _rijen.Add(cellen);

    public void Schrijf(Omgeving omgeving, Formaat formaat)
    {
        if (formaat == Formaat.Markdown) SchrijfMarkdown(omgeving.Uit);
        else SchrijfTekst(omgeving.Uit, omgeving.Breedte);
    }

    private void SchrijfMarkdown(TextWriter uit)
    {
        string[] lijn = [.. koppen.Select(_ => "---")];
        foreach (var rij in (IEnumerable<string[]>)[koppen, lijn, .. _rijen])
        {
            uit.WriteLine(Invoertekst.Markdownrij(rij));
        }
    }

    private void SchrijfTekst(TextWriter uit, int breedte)
    {
        bool metKop = koppen.Any(kop => kop.Length > 0);
        var tabel = new Table { Border = metKop ? TableBorder.Simple : TableBorder.None, ShowHeaders = metKop };
        foreach (var (nummer, kop) in koppen.Index())
        {
            tabel.AddColumn(new TableColumn(Markup.Escape(kop)) { Padding = new Padding(metKop ? 0 : 2, 0, 2, 0), NoWrap = nummer < koppen.Length - 1 });
        }

        foreach (var rij in _rijen) tabel.AddRow(rij.Select(cel => new Text(Invoertekst.OpEenRegel(cel))));

        // Drawn apart first: a table is padded to its width, and spaces at the end of a line are noise in a file.
        using var getekend = new StringWriter();
        var scherm = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(getekend) });
        scherm.Profile.Width = metKop ? NooitAfgekapt : Math.Max(breedte, SmalsteScherm);
        scherm.Write(tabel);
        foreach (var regel in getekend.ToString().TrimEnd().Split('\n')) uit.WriteLine(regel.TrimEnd());
    }
}
