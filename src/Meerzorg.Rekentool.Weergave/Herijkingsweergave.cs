using Meerzorg.Rekentool.Herijking;

namespace Meerzorg.Rekentool.Weergave;

/// <summary>A calibration for people: the report, and the charts of the classes and of each zorgprofiel.</summary>
public static class Herijkingsweergave
{
    /// <summary>The report as plain text.</summary>
    /// <param name="uitkomst">The calibration.</param>
    /// <param name="taal">The language.</param>
    /// <param name="breedte">How many characters of a table fit on a line; any number, when left out.</param>
    public static string AlsTekst(this Herijkingsuitkomst uitkomst, Taal taal, int? breedte = null) => Herijkingsrapport.Van(uitkomst, taal, grafieken: null).AlsTekst(breedte);

    /// <summary>The report as Markdown.</summary>
    /// <param name="uitkomst">The calibration.</param>
    /// <param name="taal">The language.</param>
    /// <param name="grafieken">Where the charts are, such as <c>grafieken/</c>, to show them in the report; <see langword="null"/> for none. <see cref="Grafieknaam"/> names them there.</param>
    public static string AlsMarkdown(this Herijkingsuitkomst uitkomst, Taal taal, string? grafieken = null) => Herijkingsrapport.Van(uitkomst, taal, grafieken).AlsMarkdown();

    /// <summary>How many dossiers of each zorgprofiel are in each class, under the bounds there were and the new ones, as an SVG chart.</summary>
    /// <param name="uitkomst">The calibration.</param>
    /// <param name="taal">The language.</param>
    public static string AlsSvg(this Herijkingsuitkomst uitkomst, Taal taal) => Verdelingsgrafiek.Teken(uitkomst, taal);

    /// <summary>The dossiers of a zorgprofiel as an SVG chart: amount against hours, with the bounds, money bands and new amounts drawn.</summary>
    /// <param name="uitkomst">The calibration.</param>
    /// <param name="zorgprofiel">One of <see cref="Herijkingsuitkomst.MetDossiers"/>.</param>
    /// <param name="taal">The language.</param>
    /// <exception cref="ArgumentException">It has no dossiers.</exception>
    public static string AlsSvg(this Herijkingsuitkomst uitkomst, Zorgprofiel zorgprofiel, Taal taal)
    {
        ArgumentNullException.ThrowIfNull(uitkomst);
        ArgumentNullException.ThrowIfNull(zorgprofiel);
        if (!uitkomst.MetDossiers.Contains(zorgprofiel)) throw new ArgumentException($"{zorgprofiel} heeft geen dossiers.", nameof(zorgprofiel));
        return Wolkgrafiek.Teken(uitkomst, zorgprofiel, taal);
    }

    /// <summary>The file name of a chart: that of a zorgprofiel, or of all of them together.</summary>
    /// <param name="zorgprofiel">The zorgprofiel; <see langword="null"/> for the chart of all.</param>
    public static string Grafieknaam(Zorgprofiel? zorgprofiel) => $"{zorgprofiel?.Naam ?? "verdeling"}.svg";
}
