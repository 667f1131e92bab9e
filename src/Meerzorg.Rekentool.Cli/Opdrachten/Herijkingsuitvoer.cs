using System.Text;
using Meerzorg.Rekentool.Cli.Csv;
using Meerzorg.Rekentool.Herijking;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary>The files of a calibration: opened before anything is read, and all of them there at the end or none.</summary>
internal sealed class Herijkingsuitvoer : IDisposable
{
    private readonly Omgeving _omgeving;
    private readonly Invoerbestanden _meldingen;
    private readonly bool _overschrijf;
    private readonly (string Jaarbestand, string? Rapport, string? Grafieken, string? Plaatsing) _namen;
    private readonly List<Uitvoerbestand> _open = [];

    private Herijkingsuitvoer(Omgeving omgeving, Invoerbestanden meldingen, bool overschrijf, (string Jaarbestand, string? Rapport, string? Grafieken, string? Plaatsing) namen) =>
        (_omgeving, _meldingen, _overschrijf, _namen) = (omgeving, meldingen, overschrijf, namen);

    /// <summary>Opens the files; <see langword="null"/>, with a message, when one of them cannot be.</summary>
    public static Herijkingsuitvoer? Open(Omgeving omgeving, Invoerbestanden meldingen, bool overschrijf, (string Jaarbestand, string? Rapport, string? Grafieken, string? Plaatsing) namen)
    {
        var uitvoer = new Herijkingsuitvoer(omgeving, meldingen, overschrijf, namen);
        if (uitvoer.OpenAlle()) return uitvoer;
        uitvoer.Dispose();
        return null;
    }

    private Uitvoerbestand Jaarbestand { get; set; } = null!; // opened before anyone has this object

    private Uitvoerbestand? Rapport { get; set; }

    /// <summary>Where each row goes; <see langword="null"/> where nobody asked for that.</summary>
    public Uitvoerbestand? Plaatsing { get; private set; }

    /// <summary>Where the summary goes: not to standard output when a file is there already.</summary>
    public TextWriter Samenvatting => Bestanden.Contains(Uitvoerbestand.Standaarduitvoer) ? _omgeving.Fout : _omgeving.Uit;

    private IEnumerable<string> Bestanden => ((string?[])[_namen.Jaarbestand, _namen.Rapport, _namen.Plaatsing]).OfType<string>();

    /// <summary>Writes what was calculated, and gives all files their names.</summary>
    public bool Schrijf(Herijkingsuitkomst uitkomst, Taal taal)
    {
        Jaarbestand.Schrijver.Write(Encoding.UTF8.GetString(uitkomst.Jaarbestand.AsSpan()));
        if (_namen.Rapport is { } rapport)
            Rapport!.Schrijver.Write(rapport.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? uitkomst.AlsJson() + "\n" : uitkomst.AlsMarkdown(taal, MapVanafRapport(rapport)));
        if (_namen.Grafieken is { } map)
        {
            if (!Grafiek(map, null, uitkomst.AlsSvg(taal))) return false;
            foreach (var profiel in uitkomst.MetDossiers)
            {
                if (!Grafiek(map, profiel, uitkomst.AlsSvg(profiel, taal))) return false;
            }
        }

        Uitvoerbestand.Bevestig(_open);
        return true;
    }

    public void Dispose()
    {
        foreach (var bestand in _open) bestand.Dispose();
    }

    private bool OpenAlle()
    {
        if (Bestanden.GroupBy(Pad).FirstOrDefault(groep => groep.Count() > 1) is { } dubbel)
        {
            _meldingen.Meld(dubbel.First(), new("is voor meer dan één ding genoemd; elk heeft een eigen bestand", "was named for more than one thing; each has a file of its own"));
            return false;
        }

        if (Open(_namen.Jaarbestand) is not { } jaarbestand) return false;
        Jaarbestand = jaarbestand;
        if (_namen.Rapport is { } rapport && (Rapport = Open(rapport)) is null) return false;
        if (_namen.Plaatsing is { } plaatsing && (Plaatsing = Open(plaatsing)) is null) return false;
        return _namen.Grafieken is null || Uitvoerbestand.MaakMap(_omgeving, _meldingen, _namen.Grafieken);
    }

    private Uitvoerbestand? Open(string bestand)
    {
        var uitvoer = Uitvoerbestand.Open(_omgeving, _meldingen, bestand, _overschrijf);
        if (uitvoer is not null) _open.Add(uitvoer);
        return uitvoer;
    }

    private bool Grafiek(string map, Zorgprofiel? zorgprofiel, string svg)
    {
        if (Open(Path.Combine(map, Herijkingsweergave.Grafieknaam(zorgprofiel))) is not { } uitvoer) return false;
        uitvoer.Schrijver.Write(svg);
        return true;
    }

    /// <summary>Where the charts are for who reads the report in its place; <see langword="null"/> without charts.</summary>
    private string? MapVanafRapport(string rapport) => _namen.Grafieken is not { } map
        ? null
        : Path.GetRelativePath(Path.GetDirectoryName(Pad(rapport))!, Pad(map)).Replace(Path.DirectorySeparatorChar, '/') + "/";

    private string Pad(string naam) => Path.GetFullPath(Path.Combine(_omgeving.Map, naam));
}
