using Meerzorg.Rekentool.Jaarwissel;

namespace Meerzorg.Rekentool.Weergave;

/// <summary>A change of year for people: the report, and the chart of the classes.</summary>
public static class Jaarwisselweergave
{
    /// <summary>The report as plain text.</summary>
    /// <param name="wissel">The comparison.</param>
    /// <param name="taal">The language.</param>
    /// <param name="breedte">How many characters of a table fit on a line; any number, when left out.</param>
    public static string AlsTekst(this Jaarvergelijking wissel, Taal taal, int? breedte = null) => Jaarwisselrapport.Van(wissel, taal).AlsTekst(breedte);

    /// <summary>The report as Markdown.</summary>
    /// <param name="wissel">The comparison.</param>
    /// <param name="taal">The language.</param>
    public static string AlsMarkdown(this Jaarvergelijking wissel, Taal taal) => Jaarwisselrapport.Van(wissel, taal).AlsMarkdown();

    /// <summary>The distribution over the classes before and after, as an SVG chart.</summary>
    /// <param name="wissel">The comparison.</param>
    /// <param name="taal">The language.</param>
    public static string AlsSvg(this Jaarvergelijking wissel, Taal taal) => Jaarwisselgrafiek.Teken(wissel, taal);
}
