using System.Text.RegularExpressions;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Documentatie;

/// <summary>A Markdown file of the project.</summary>
internal sealed record Document(string Pad, string Tekst)
{
    private const string Weggelaten = "…";

    /// <summary>A fenced block: its language, its text without the fences, and the line of the file on which that starts, from 1.</summary>
    public readonly record struct Blok(string Taal, string Inhoud, int Regel);

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
        [.. Regex.Matches(Tekst, @"^```(\w*)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline).Select(blok => new Blok(
            blok.Groups[1].Value, blok.Groups[2].Value, Tekst.AsSpan(0, blok.Groups[2].Index).Count('\n') + 1))];

    /// <summary>The C# of the document in order, as one program, each block with the output that is shown right after it; empty where none is shown.</summary>
    public IEnumerable<(Codestuk Code, string Getoond)> Code => Blokken
        .Zip([.. Blokken.Skip(1), default])
        .Where(paar => paar.First.Taal == "csharp")
        .Select(paar => (new Codestuk(paar.First.Inhoud, Pad, paar.First.Regel), paar.Second is { Taal: "text" } uitvoer ? uitvoer.Inhoud : ""));

    /// <summary>The targets of links to files of the project.</summary>
    public IEnumerable<string> Verwijzingen =>
        Regex.Matches(Tekst, @"\]\(([^)#\s]+)(#[^)]*)?\)").Select(verwijzing => verwijzing.Groups[1].Value).Where(doel => !doel.Contains("://", StringComparison.Ordinal));

    public static Document Lees(string pad) => new(pad, File.ReadAllText(Projectmap.Pad(pad)).ReplaceLineEndings("\n"));

    /// <summary>The only block of a language.</summary>
    public string EnigeBlok(string taal) => Assert.Single(Blokken, blok => blok.Taal == taal).Inhoud;

    /// <summary>Whether a text is what a document shows of it; a line with only … stands for lines that are left out.</summary>
    public static bool Toont(string getoond, string tekst)
    {
        var patroon = string.Join(@"(.*\n)*", $"\n{getoond.TrimEnd('\n')}\n".Split($"\n{Weggelaten}\n").Select(Regex.Escape));
        return Regex.IsMatch($"\n{tekst.TrimEnd('\n')}\n", $"^{patroon}$");
    }

    public override string ToString() => Pad;
}
