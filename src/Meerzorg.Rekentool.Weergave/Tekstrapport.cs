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

    /// <summary>Adds lines, one thing each.</summary>
    /// <param name="regels">The lines.</param>
    public Tekstrapport Regels(params IEnumerable<string> regels) => Met(new Opsomming([.. regels]));

    /// <summary>Adds a table of which the first <paramref name="links"/> columns are text and the others numbers.</summary>
    /// <param name="links">How many columns are text.</param>
    /// <param name="koppen">The headings of the columns.</param>
    /// <param name="rijen">The rows, a cell for each column.</param>
    public Tekstrapport Tabel(int links, string[] koppen, IEnumerable<string[]> rijen) =>
        Met(new Cellen(links, [koppen, .. rijen]));

    /// <summary>Adds a picture in a file; in plain text its name and place.</summary>
    /// <param name="naam">What it shows.</param>
    /// <param name="bestand">The path, seen from the report.</param>
    public Tekstrapport Afbeelding(string naam, string bestand) => Met(new Beeld(naam, bestand));

    /// <summary>The report as plain text.</summary>
    public string AlsTekst() => Schrijf(deel => deel.AlsTekst());

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
        public abstract IEnumerable<string> AlsTekst();

        public abstract IEnumerable<string> AlsMarkdown();
    }

    private sealed record Opschrift(int Niveau, string Tekst) : Deel
    {
        public override IEnumerable<string> AlsTekst() => [Invoertekst.OpEenRegel(Niveau == 1 ? Tekst.ToUpperInvariant() : Tekst)];

        public override IEnumerable<string> AlsMarkdown() => [$"{new string('#', Niveau)} {Invoertekst.InMarkdown(Tekst)}"];
    }

    private sealed record Opsomming(List<string> Regels) : Deel
    {
        public override IEnumerable<string> AlsTekst() => Regels.Select(regel => Tussenruimte + Invoertekst.OpEenRegel(regel));

        public override IEnumerable<string> AlsMarkdown() => Regels.Select(regel => "- " + Invoertekst.InMarkdown(regel));
    }

    private sealed record Beeld(string Naam, string Bestand) : Deel
    {
        public override IEnumerable<string> AlsTekst() => [Tussenruimte + Invoertekst.OpEenRegel($"{Naam}: {Bestand}")];

        // Between pointed brackets a path may hold spaces and parentheses.
        public override IEnumerable<string> AlsMarkdown() => [$"![{Invoertekst.InMarkdown(Naam)}](<{Pad(Bestand)}>)"];
    }

    /// <summary>A path between pointed brackets, in which spaces may stand and nothing that ends it.</summary>
    private static string Pad(string bestand) =>
        string.Concat(bestand.Select(teken => char.IsControl(teken) || teken is '<' or '>' or '\\' or '&' ? Uri.HexEscape(teken) : teken.ToString()));

    private sealed record Cellen(int Links, List<string[]> Rijen) : Deel
    {
        public override IEnumerable<string> AlsTekst()
        {
            List<string[]> rijen = [.. Rijen.Select(rij => rij.Select(Invoertekst.OpEenRegel).ToArray())];
            var breedten = Enumerable.Range(0, rijen[0].Length).Select(kolom => rijen.Max(rij => rij[kolom].Length)).ToArray();
            string[] lijn = [.. breedten.Select(breedte => new string('-', breedte))];
            return ((IEnumerable<string[]>)[rijen[0], lijn, .. rijen.Skip(1)]).Select(rij =>
                (Tussenruimte + string.Join(Tussenruimte, rij.Select((cel, kolom) => kolom < Links ? cel.PadRight(breedten[kolom]) : cel.PadLeft(breedten[kolom])))).TrimEnd());
        }

        public override IEnumerable<string> AlsMarkdown()
        {
            string[] lijn = [.. Rijen[0].Select((_, kolom) => kolom < Links ? "---" : "---:")];
            return ((IEnumerable<string[]>)[Rijen[0], lijn, .. Rijen.Skip(1)]).Select(rij => Invoertekst.Markdownrij(rij));
        }
    }
}
