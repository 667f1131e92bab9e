using System.Text;
using Meerzorg.Rekentool.Cli.Csv;
using Meerzorg.Rekentool.Excel;
using Meerzorg.Rekentool.Pgb;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary>Reads input files and says on standard error what is wrong with them, each fault on a line of its own.</summary>
internal sealed class Invoerbestanden(Omgeving omgeving, Taal taal, bool streng = false)
{
    private const string Standaardinvoer = "-";
    private const int MaximaleOmvang = 64 * 1024 * 1024;

    private static ReadOnlySpan<byte> Bytevolgordeteken => [0xEF, 0xBB, 0xBF];

    /// <summary>With what every workbook begins.</summary>
    private static ReadOnlySpan<byte> Werkmapteken => "PK\u0003\u0004"u8;

    private readonly HashSet<string> _gelezen = new(StringComparer.Ordinal);
    private bool _standaardinvoerGelezen;

    /// <summary>Whether every file so far could be used.</summary>
    public bool AllesGoed { get; private set; } = true;

    /// <summary>Whether a file, by its full name and without links, was opened to be read.</summary>
    public bool IsInvoer(string pad) => _gelezen.Contains(pad);

    /// <summary>How messages and headings name a file.</summary>
    public static string Naam(string bestand) => bestand == Standaardinvoer ? "stdin" : bestand;

    /// <summary>What <paramref name="lees"/> makes of a file, or <see langword="null"/> when it cannot be used.</summary>
    /// <param name="bestand">The file. A form of which an application can be made is read as that application.</param>
    /// <param name="lees">Reads the content.</param>
    /// <param name="ookFormulieren">Whether a form becomes its application first.</param>
    public T? Lees<T>(string bestand, Func<byte[], T> lees, bool ookFormulieren = true)
        where T : class
    {
        try
        {
            var inhoud = Inhoud(bestand);
            if (!ookFormulieren || !inhoud.AsSpan().StartsWith(Werkmapteken)) return lees(inhoud);

            return Formulier(bestand, inhoud).AlsJson() is { } json ? lees(Encoding.UTF8.GetBytes(json)) : null;
        }
        catch (RekentoolException fout)
        {
            Meld(bestand, fout);
        }
        catch (OngeldigFormulierException fout)
        {
            foreach (var een in fout.Fouten) Meld(bestand, een.In(taal));
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var oorzaak = Oorzaak(bestand, fout);
            Meld(bestand, new Tekst($"kan niet worden gelezen: {oorzaak.Nl}", $"cannot be read: {oorzaak.En}").In(taal));
        }

        return null;
    }

    /// <summary>A form, with what was found on standard error; <see langword="null"/>, and a fault, when it cannot be read.</summary>
    public Formulier? Formulier(string bestand) => Lees(bestand, inhoud => Formulier(bestand, inhoud), ookFormulieren: false);

    /// <summary>A file to read as it comes, or <see langword="null"/> when it cannot be opened.</summary>
    public Stream? Geopend(string bestand)
    {
        try
        {
            return Open(bestand);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var oorzaak = Oorzaak(bestand, fout);
            Meld(bestand, new Tekst($"kan niet worden gelezen: {oorzaak.Nl}", $"cannot be read: {oorzaak.En}"));
            return null;
        }
    }

    /// <summary>Gives the calculator of a year with the overlays; reads each overlay once and reports its faults once per year.</summary>
    /// <param name="overlaybestanden">The overlays.</param>
    /// <param name="jaarbestand">A year that is not, or not so, in the package.</param>
    private Func<int, Rekentool> RekentoolMet(IReadOnlyList<string> overlaybestanden, Parameterset? jaarbestand)
    {
        var overlays = overlaybestanden.Select(bestand => (Bestand: bestand, Overlay: Lees(bestand, inhoud => Overlay.Lees(inhoud, bestand)))).ToList();
        var perJaar = new Dictionary<int, Rekentool>();
        return jaar =>
        {
            if (!perJaar.TryGetValue(jaar, out var rekentool))
            {
                var zonderOverlay = jaarbestand?.Jaar == jaar ? jaarbestand : Rekentool.Voor(jaar).Parameters;
                rekentool = overlays.Aggregate(new Rekentool(zonderOverlay, streng), (zonder, paar) => Met(zonder, paar.Bestand, paar.Overlay));
                perJaar.Add(jaar, rekentool);
            }

            return rekentool;
        };
    }

    /// <summary>How documents are read: with the calculators that have the overlays, in a year and a notation of hours where those were given.</summary>
    /// <param name="overlaybestanden">The overlays.</param>
    /// <param name="jaarOfBestand">A year of the package, or a year file; where that cannot be read, documents are still checked in their own year.</param>
    /// <param name="uren">What hours without a colon are.</param>
    public Leesopties LeesMet(IReadOnlyList<string> overlaybestanden, string? jaarOfBestand = null, Urennotatie uren = Urennotatie.Onvermeld)
    {
        var (jaar, bestand) = Jaar(jaarOfBestand, Parameterset.Lees, set => set.Jaar);
        return new() { Jaar = jaar, RekentoolVoor = RekentoolMet(overlaybestanden, bestand), Uren = uren };
    }

    /// <summary>How care plans are read: as <see cref="LeesMet"/>, with the years of the pgb.</summary>
    public Leesopties LeesZorgplanMet(IReadOnlyList<string> overlaybestanden, string? jaarOfBestand, Urennotatie uren)
    {
        var (jaar, bestand) = Jaar(jaarOfBestand, Pgbparameters.Lees, parameters => parameters.Jaar);
        return new() { Jaar = jaar, PgbrekentoolVoor = PgbrekentoolMet(overlaybestanden, bestand), Uren = uren };
    }

    private delegate T Lezer<T>(ReadOnlySpan<byte> inhoud, string naam);

    /// <summary>The year that an option says, and what its file says where that is what was given.</summary>
    private (int? Jaar, T? Bestand) Jaar<T>(string? jaarOfBestand, Lezer<T> lees, Func<T, int> jaarVan)
        where T : class
    {
        if (jaarOfBestand is null) return default;
        if (Opties.IsJaar(jaarOfBestand, out int jaar, out _)) return (jaar, null);
        var gelezen = Lees(jaarOfBestand, inhoud => lees(inhoud, Naam(jaarOfBestand)));
        return (gelezen is null ? null : jaarVan(gelezen), gelezen);
    }

    /// <summary>Gives the assessor of care plans of a year with the overlays; reads each overlay once and reports its faults once per year.</summary>
    private Func<int, Pgbrekentool> PgbrekentoolMet(IReadOnlyList<string> overlaybestanden, Pgbparameters? jaarbestand)
    {
        var overlays = overlaybestanden.Select(bestand => (Bestand: bestand, Overlay: Lees(bestand, inhoud => Overlay.Lees(inhoud, bestand)))).ToList();
        var perJaar = new Dictionary<int, Pgbrekentool>();
        return jaar =>
        {
            if (perJaar.TryGetValue(jaar, out var bekend)) return bekend;
            var rekentool = jaarbestand?.Jaar == jaar ? new Pgbrekentool(jaarbestand) : Pgbrekentool.Voor(jaar);
            foreach (var (bestand, overlay) in overlays.Where(paar => paar.Overlay is not null))
            {
                try
                {
                    rekentool = rekentool.Met(overlay!);
                }
                catch (OngeldigeParametersException fout)
                {
                    Meld(bestand, fout);
                }
            }

            return perJaar[jaar] = rekentool;
        };
    }

    /// <summary>The parameters of a year of the package, or of a year file, with overlays; <see langword="null"/> when they cannot be used.</summary>
    public Parameterset? Parameters(string jaarOfBestand, IReadOnlyList<string> overlaybestanden)
    {
        if (!Opties.IsJaar(jaarOfBestand, out int jaar, out _))
        {
            var uitBestand = Lees(jaarOfBestand, inhoud => Parameterset.Lees(inhoud, Naam(jaarOfBestand)));
            return uitBestand is null ? null : overlaybestanden.Aggregate(new Rekentool(uitBestand), MetOverlay).Parameters;
        }

        try
        {
            return overlaybestanden.Aggregate(Rekentool.Voor(jaar), MetOverlay).Parameters;
        }
        catch (JaarZonderParametersException fout)
        {
            Meld(jaarOfBestand, fout);
            return null;
        }
    }

    /// <summary>A file that was made just now, read back as anyone else would; <see langword="null"/>, with a message, when it is not valid.</summary>
    public Parameterset? Nagelezen(string bestand, byte[] inhoud)
    {
        try
        {
            return Parameterset.Lees(inhoud, bestand);
        }
        catch (OngeldigeParametersException fout)
        {
            Meld(bestand, fout);
            return null;
        }
    }

    /// <summary>Reports something about a file or option; gives the exit code that belongs to it.</summary>
    public int Meld(string bestand, Tekst melding)
    {
        Meld(bestand, melding.In(taal));
        return Afloop.OngeldigeInvoer;
    }

    private Rekentool MetOverlay(Rekentool rekentool, string bestand) => Met(rekentool, bestand, Lees(bestand, inhoud => Overlay.Lees(inhoud, bestand)));

    /// <summary>The calculator with an overlay; without it when it does not fit, so that the applications are still checked.</summary>
    private Rekentool Met(Rekentool rekentool, string bestand, Overlay? overlay)
    {
        if (overlay is null) return rekentool;
        try
        {
            return rekentool.Met(overlay);
        }
        catch (OngeldigeParametersException fout)
        {
            Meld(bestand, fout);
            return rekentool;
        }
    }

    private byte[] Inhoud(string bestand)
    {
        using var stroom = Open(bestand);
        using var inhoud = new MemoryStream();
        var blok = new byte[64 * 1024];
        for (int gelezen; (gelezen = stroom.Read(blok)) > 0;)
        {
            if (inhoud.Length + gelezen > MaximaleOmvang) throw new IOException(new Tekst($"meer dan {MaximaleOmvang} bytes", $"more than {MaximaleOmvang} bytes").In(taal));
            inhoud.Write(blok, 0, gelezen);
        }

        var bytes = inhoud.ToArray();
        return bytes.AsSpan().StartsWith(Bytevolgordeteken) ? bytes[Bytevolgordeteken.Length..] : bytes;
    }

    private Stream Open(string bestand)
    {
        if (bestand != Standaardinvoer)
        {
            _gelezen.Add(Uitvoerbestand.ZonderLink(Pad(bestand)));
            return File.OpenRead(Pad(bestand));
        }

        if (_standaardinvoerGelezen) throw new IOException(new Tekst("stdin is al gelezen", "stdin was read already").In(taal));
        _standaardinvoerGelezen = true;
        return omgeving.Invoer();
    }

    private string Pad(string bestand) => Path.GetFullPath(Path.Combine(omgeving.Map, bestand));

    private Tekst Oorzaak(string bestand, Exception fout) => fout switch
    {
        FileNotFoundException or DirectoryNotFoundException => new("bestand niet gevonden", "file not found"),
        UnauthorizedAccessException when Directory.Exists(Pad(bestand)) => new("dit is een map", "this is a folder"),
        UnauthorizedAccessException => new("geen toegang", "no access"),
        _ => Tekst.Gelijk(fout.Message),
    };

    private Formulier Formulier(string bestand, byte[] inhoud)
    {
        var formulier = Excel.Formulier.Lees(new MemoryStream(inhoud));
        foreach (var bevinding in formulier.Bevindingen)
        {
            if (bevinding.Ernst == Ernst.Fout) AllesGoed = false;
            omgeving.Fout.WriteLine(Invoertekst.OpEenRegel($"{Naam(bestand)}: {bevinding.In(taal)}"));
        }

        return formulier;
    }

    private void Meld(string bestand, RekentoolException fout)
    {
        foreach (var melding in fout.Fouten) Meld(bestand, melding.In(taal));
    }

    private void Meld(string bestand, string melding)
    {
        AllesGoed = false;

        // What was found is quoted from the file; a line break in it must not look like a second fault.
        omgeving.Fout.WriteLine(Invoertekst.OpEenRegel($"{Naam(bestand)}: {melding}"));
    }
}
