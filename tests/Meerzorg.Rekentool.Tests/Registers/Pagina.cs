using System.Text;
using System.Text.RegularExpressions;

namespace Meerzorg.Rekentool.Tests.Registers;

/// <summary>Writes Markdown: headings, paragraphs, lists and tables.</summary>
internal sealed partial class Pagina
{
    private readonly StringBuilder _tekst = new();

    public void Kop(int niveau, string tekst) => Alinea($"{new string('#', niveau)} {tekst}");

    public void Alinea(string tekst) => _tekst.Append(tekst).Append("\n\n");

    public void Lijst(IEnumerable<string> punten) => Alinea(string.Join('\n', punten.Select(punt => "- " + punt)));

    public void Tabel(IReadOnlyList<string> kop, IEnumerable<IReadOnlyList<string>> rijen) =>
        Alinea(string.Join('\n', rijen.Prepend([.. kop.Select(_ => "---")]).Prepend(kop).Select(rij => $"| {string.Join(" | ", rij)} |")));

    /// <summary>The link to a heading, as GitHub makes it.</summary>
    public static string Anker(string kop) => NietInAnker().Replace(kop.ToLowerInvariant(), "").Replace(' ', '-');

    public override string ToString() => _tekst.ToString();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NietInAnker();
}
