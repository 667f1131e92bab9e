using System.Text;

namespace Meerzorg.Rekentool.Weergave;

/// <summary>A report of headings, lines and tables, to be written as plain text or as Markdown.</summary>
public sealed class Tekstrapport
{
    private const string Tussenruimte = "  ";

    private readonly List<Deel> _delen = [];

    /// <summary>Adds a heading.</summary>
    /// <param name="niveau">1 for that of the whole report.</param>
    /// <param name="tekst">What it says.</param>
    public Tekstrapport Kop(int niveau, string tekst) => Met(new Opschrift(niveau, tekst));

    /// <summary>Adds a paragraph; in plain text it is broken between words.</summary>
    /// <param name="tekst">What it says.</param>
    public Tekstrapport Alinea(string tekst) => Met(new Tekstblok(tekst));

    /// <summary>Adds lines, one thing each.</summary>
    /// <param name="regels">The lines.</param>
    public Tekstrapport Regels(params IEnumerable<string> regels) => Met(new Opsomming([.. regels]));

    /// <summary>Adds a table; a column of nothing but numbers, times and amounts stands to the right.</summary>
    /// <param name="koppen">The headings of the columns; all empty for a table of names and their values.</param>
    /// <param name="rijen">The rows, a cell for each column.</param>
    public Tekstrapport Tabel(string[] koppen, IEnumerable<string[]> rijen) => Met(new Cellen(koppen, [.. rijen]));

    /// <summary>Adds a picture in a file; in plain text its name and place.</summary>
    /// <param name="naam">What it shows.</param>
    /// <param name="bestand">The path, seen from the report.</param>
    public Tekstrapport Afbeelding(string naam, string bestand) => Met(new Beeld(naam, bestand));

    /// <summary>The report as plain text.</summary>
    /// <param name="breedte">How many characters of a table fit on a line; any number, when left out.</param>
    public string AlsTekst(int? breedte = null) => Schrijf(deel => deel.AlsTekst(breedte));

    /// <summary>The report as Markdown.</summary>
    public string AlsMarkdown() => Schrijf(deel => deel.AlsMarkdown());

    private Tekstrapport Met(Deel deel)
    {
        _delen.Add(deel);
        return this;
    }

    private string Schrijf(Func<Deel, IEnumerable<string>> regels)
    {
        var tekst = new StringBuilder();
        foreach (var deel in _delen)
        {
            if (tekst.Length > 0) tekst.Append('\n');
            foreach (var regel in regels(deel)) tekst.Append(regel).Append('\n');
        }

        return tekst.ToString();
    }

    private abstract record Deel
    {
        public abstract IEnumerable<string> AlsTekst(int? breedte);

        public abstract IEnumerable<string> AlsMarkdown();
    }

    private sealed record Opschrift(int Niveau, string Tekst) : Deel
    {
        public override IEnumerable<string> AlsTekst(int? breedte) => [Invoertekst.OpEenRegel(Niveau == 1 ? Tekst.ToUpperInvariant() : Tekst)];

        public override IEnumerable<string> AlsMarkdown() => [$"{new string('#', Niveau)} {Invoertekst.InMarkdown(Tekst)}"];
    }

    private sealed record Tekstblok(string Tekst) : Deel
    {
        public override IEnumerable<string> AlsTekst(int? breedte) => Teksttabel.Afgebroken(Invoertekst.OpEenRegel(Tekst), breedte ?? int.MaxValue);

        public override IEnumerable<string> AlsMarkdown() => [Invoertekst.InMarkdown(Tekst)];
    }

    private sealed record Opsomming(List<string> Regels) : Deel
    {
        public override IEnumerable<string> AlsTekst(int? breedte) => Regels.Select(regel => Tussenruimte + Invoertekst.OpEenRegel(regel));

        public override IEnumerable<string> AlsMarkdown() => Regels.Select(regel => "- " + Invoertekst.InMarkdown(regel));
    }

    private sealed record Beeld(string Naam, string Bestand) : Deel
    {
        public override IEnumerable<string> AlsTekst(int? breedte) => [Tussenruimte + Invoertekst.OpEenRegel($"{Naam}: {Bestand}")];

        // Between pointed brackets a path may hold spaces and parentheses.
        public override IEnumerable<string> AlsMarkdown() => [$"![{Invoertekst.InMarkdown(Naam)}](<{Pad(Bestand)}>)"];
    }

    /// <summary>A path between pointed brackets, in which spaces may stand and nothing that ends it.</summary>
    private static string Pad(string bestand) =>
        string.Concat(bestand.Select(teken => char.IsControl(teken) || teken is '<' or '>' or '\\' or '&' ? Uri.HexEscape(teken) : teken.ToString()));

    private sealed record Cellen(string[] Koppen, List<string[]> Rijen) : Deel
    {
        public override IEnumerable<string> AlsTekst(int? breedte) => new Teksttabel(Koppen, Rijen).Regels(breedte);

        public override IEnumerable<string> AlsMarkdown()
        {
            var tabel = new Teksttabel(Koppen, Rijen);
            string[] lijn = [.. Koppen.Select((_, kolom) => tabel.IsGetallen(kolom) ? "---:" : "---")];
            return ((IEnumerable<string[]>)[Koppen, lijn, .. Rijen]).Select(rij => Invoertekst.Markdownrij(rij));
        }
    }
}
