using Meerzorg.Rekentool.Cli.Opdrachten;

namespace Meerzorg.Rekentool.Cli.Weergave;

/// <summary>Headings and lines, as text or as Markdown; what others wrote in them is only text.</summary>
internal static class Regelopmaak
{
    public static string Kop(this Formaat formaat, int niveau, string tekst) =>
        formaat == Formaat.Markdown ? $"{new string('#', niveau)} {Invoertekst.InMarkdown(tekst)}" : Invoertekst.OpEenRegel(tekst);

    /// <summary>A heading with the empty line that Markdown wants below it.</summary>
    public static string KopMetWit(this Formaat formaat, int niveau, string tekst) => formaat.Kop(niveau, tekst) + (formaat == Formaat.Markdown ? "\n" : "");

    /// <summary>A line of its own below a heading.</summary>
    public static string Punt(this Formaat formaat, string tekst) => formaat == Formaat.Markdown ? "- " + Invoertekst.InMarkdown(tekst) : "  " + Invoertekst.OpEenRegel(tekst);
}
