using System.Text.RegularExpressions;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Documentatie;

/// <summary>A Markdown file of the project.</summary>
internal sealed record Document(string Pad, string Tekst)
{
    /// <summary>A fenced block: its language and its text, without the fences.</summary>
    public readonly record struct Blok(string Taal, string Inhoud);

    /// <summary>All documents: in the root and in <c>docs/</c>.</summary>
    public static IReadOnlyList<Document> Alle { get; } =
    [
        .. Directory.GetFiles(Projectmap.Wortel, "*.md")
            .Concat(Directory.GetFiles(Projectmap.Pad("docs"), "*.md", SearchOption.AllDirectories))
            .Where(pad => !pad.Contains(".received.", StringComparison.Ordinal))
            .Select(pad => Path.GetRelativePath(Projectmap.Wortel, pad).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(Lees),
    ];

    public IReadOnlyList<Blok> Blokken { get; } =
        [.. Regex.Matches(Tekst, @"^```(\w*)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline).Select(blok => new Blok(blok.Groups[1].Value, blok.Groups[2].Value))];

    /// <summary>The targets of links to files of the project.</summary>
    public IEnumerable<string> Verwijzingen =>
        Regex.Matches(Tekst, @"\]\(([^)#\s]+)(#[^)]*)?\)").Select(verwijzing => verwijzing.Groups[1].Value).Where(doel => !doel.Contains("://", StringComparison.Ordinal));

    public static Document Lees(string pad) => new(pad, File.ReadAllText(Projectmap.Pad(pad)).ReplaceLineEndings("\n"));

    /// <summary>The only block of a language.</summary>
    public string EnigeBlok(string taal) => Assert.Single(Blokken, blok => blok.Taal == taal).Inhoud;

    /// <summary>The compiled code between two lines <c>// voorbeeld</c> of a file beside this one, without its indentation.</summary>
    public static string Voorbeeldcode(string bestand)
    {
        const string Markering = "// voorbeeld";

        var bron = File.ReadAllText(Path.Combine(Projectmap.Testmap, "Documentatie", bestand)).ReplaceLineEndings("\n");
        var regels = bron.Split(Markering)[1].Trim('\n', ' ').Split('\n');
        int inspringing = regels[^1].Length - regels[^1].TrimStart().Length;
        return string.Concat(regels.Select(regel => regel[Math.Min(inspringing, regel.Length - regel.TrimStart().Length)..] + "\n"));
    }

    public override string ToString() => Pad;
}
