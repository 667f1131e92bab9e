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
    public Tekstrapport Regels(params IEnumerable<string> regels) => Met(new Opsomming([.. regels.Select(EenRegel)]));

    /// <summary>Adds a table of which the first <paramref name="links"/> columns are text and the others numbers.</summary>
    /// <param name="links">How many columns are text.</param>
    /// <param name="koppen">The headings of the columns.</param>
    /// <param name="rijen">The rows, a cell for each column.</param>
    public Tekstrapport Tabel(int links, string[] koppen, IEnumerable<string[]> rijen) =>
        Met(new Cellen(links, [koppen, .. rijen.Select(rij => rij.Select(EenRegel).ToArray())]));

    /// <summary>Adds a picture in a file; in plain text its name and place.</summary>
    /// <param name="naam">What it shows.</param>
    /// <param name="bestand">The path, seen from the report.</param>
    public Tekstrapport Afbeelding(string naam, string bestand) => Met(new Beeld(EenRegel(naam), EenRegel(bestand)));

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

    /// <summary>What a user named, such as a kenmerk, must not start a line of its own.</summary>
    private static string EenRegel(string tekst) => string.Concat(tekst.Select(teken => char.IsControl(teken) ? ' ' : teken));

    private abstract record Deel
    {
        public abstract IEnumerable<string> AlsTekst();

        public abstract IEnumerable<string> AlsMarkdown();
    }

    private sealed record Opschrift(int Niveau, string Tekst) : Deel
    {
        public override IEnumerable<string> AlsTekst() => [Niveau == 1 ? Tekst.ToUpperInvariant() : Tekst];

        public override IEnumerable<string> AlsMarkdown() => [$"{new string('#', Niveau)} {Tekst}"];
    }

    private sealed record Opsomming(List<string> Regels) : Deel
    {
        public override IEnumerable<string> AlsTekst() => Regels.Select(regel => Tussenruimte + regel);

        public override IEnumerable<string> AlsMarkdown() => Regels.Select(regel => "- " + regel);
    }

    private sealed record Beeld(string Naam, string Bestand) : Deel
    {
        public override IEnumerable<string> AlsTekst() => [$"{Tussenruimte}{Naam}: {Bestand}"];

        // Between pointed brackets a path may hold spaces and parentheses.
        public override IEnumerable<string> AlsMarkdown() => [$"![{Naam}](<{Bestand.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>)"];
    }

    private sealed record Cellen(int Links, List<string[]> Rijen) : Deel
    {
        public override IEnumerable<string> AlsTekst()
        {
            var breedten = Enumerable.Range(0, Rijen[0].Length).Select(kolom => Rijen.Max(rij => rij[kolom].Length)).ToArray();
            string[] lijn = [.. breedten.Select(breedte => new string('-', breedte))];
            return ((IEnumerable<string[]>)[Rijen[0], lijn, .. Rijen.Skip(1)]).Select(rij =>
                (Tussenruimte + string.Join(Tussenruimte, rij.Select((cel, kolom) => kolom < Links ? cel.PadRight(breedten[kolom]) : cel.PadLeft(breedten[kolom])))).TrimEnd());
        }

        public override IEnumerable<string> AlsMarkdown()
        {
            string[] lijn = [.. Rijen[0].Select((_, kolom) => kolom < Links ? "---" : "---:")];
            return ((IEnumerable<string[]>)[Rijen[0], lijn, .. Rijen.Skip(1)]).Select(rij =>
                $"| {string.Join(" | ", rij.Select(cel => cel.Replace("|", "\\|", StringComparison.Ordinal)))} |");
        }
    }
}
