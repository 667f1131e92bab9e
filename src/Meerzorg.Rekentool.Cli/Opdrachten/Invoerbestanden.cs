using System.Text;
using Meerzorg.Rekentool.Cli.Csv;
using Meerzorg.Rekentool.Cli.Weergave;
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

    /// <summary>The language of what is said.</summary>
    public Taal Taal => taal;

    /// <summary>Whether every file so far could be used.</summary>
    public bool AllesGoed { get; private set; } = true;

    /// <summary>Whether a file, by its full name and without links, was opened to be read.</summary>
    public bool IsInvoer(string pad) => _gelezen.Contains(pad);

    /// <summary>How messages and headings name a file.</summary>
    public static string Naam(string bestand) => bestand == Standaardinvoer ? "stdin" : bestand;

    /// <summary>How messages and tables name a client of a form: by the file alone where there is no other.</summary>
    public static string Naam(string bestand, Formulier formulier, int client) => formulier.Clienten.Length == 1 ? Naam(bestand) : $"{Naam(bestand)}, {formulier.Clienten[client]}";

    /// <summary>What <paramref name="lees"/> makes of an application, which may be a form; <see langword="null"/> when it cannot be used.</summary>
    /// <param name="bestand">The file.</param>
    /// <param name="lees">Reads the application.</param>
    /// <param name="vanGroep">Whether it must be the application of a group, or of one client; either, when left out.</param>
    public T? LeesAanvraag<T>(string bestand, Func<byte[], T> lees, bool? vanGroep = null)
        where T : class =>
        Lees(bestand, inhoud =>
        {
            if (!inhoud.AsSpan().StartsWith(Werkmapteken)) return lees(inhoud);
            var formulier = Gemeld(bestand, Excel.Formulier.Lees(new MemoryStream(inhoud)));
            if (!formulier.IsLeesbaar) return null!;
            if (vanGroep is not { } groep || groep == (formulier.Soort == Aanvraagsoort.Groep)) return lees(Encoding.UTF8.GetBytes(formulier.AlsJson()!));
            Meld(bestand, groep
                ? new Tekst($"gevonden een aanvraagformulier dat {formulier.Soort.Naam()} is, verwacht een voor een groep; voor één cliënt is er meerzorg bereken", $"found a form that is {formulier.Soort.Naam()}, expected one for a group; for one client there is meerzorg bereken")
                : new Tekst("gevonden een aanvraagformulier voor een groep, verwacht een voor één cliënt; voor een groep is er meerzorg groep", "found a form for a group, expected one for one client; for a group there is meerzorg groep"));
            return null!;
        });

    /// <summary>What <paramref name="lees"/> makes of a file, or <see langword="null"/> when it cannot be used.</summary>
    public T? Lees<T>(string bestand, Func<byte[], T> lees)
        where T : class
    {
        try
        {
            return lees(Inhoud(bestand));
        }
        catch (RekentoolException fout)
        {
            Meld(bestand, fout);
        }
        catch (OngeldigFormulierException fout)
        {
            foreach (var regel in Foutregels.Van(fout.Fouten, taal)) Meld(bestand, regel);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var oorzaak = Oorzaak(bestand, fout);
            Meld(bestand, new Tekst($"kan niet worden gelezen: {oorzaak.Nl}", $"cannot be read: {oorzaak.En}").In(taal));
        }

        return null;
    }

    /// <summary>What <paramref name="lees"/> makes of a file, or <paramref name="uitFormulier"/> of each client of a form; each with its name. Nothing when it cannot be used.</summary>
    public IReadOnlyList<(string Naam, T Inhoud)> Lees<T>(string bestand, Func<byte[], T> lees, Func<Formulier, IReadOnlyList<T>> uitFormulier, bool metPersoonsgegevens)
        where T : class
    {
        return Lees<IReadOnlyList<(string, T)>>(
            bestand,
            inhoud =>
            {
                if (!inhoud.AsSpan().StartsWith(Werkmapteken)) return [(Naam(bestand), lees(inhoud))];
                var formulier = Gemeld(bestand, Excel.Formulier.Lees(new MemoryStream(inhoud), new() { MetPersoonsgegevens = metPersoonsgegevens }));
                if (!formulier.IsLeesbaar) return [];
                return [.. uitFormulier(formulier).Select((een, client) => (Naam(bestand, formulier, client), een))];
            }) ?? [];
    }

    /// <summary>A form; what is found in it is said where nothing else says it. <see langword="null"/>, and a fault, when it is none.</summary>
    public Formulier? Formulier(string bestand, Formulieropties opties) => Lees(bestand, inhoud => Excel.Formulier.Lees(new MemoryStream(inhoud), opties));

    /// <summary>The forms that were named, when that is what was named: one workbook, several files, or a folder; <see langword="null"/> for one other file.</summary>
    public IReadOnlyList<string>? Formulieren(string[] namen)
    {
        if (namen is [var naam] && (naam == Standaardinvoer || !Directory.Exists(Pad(naam))))
        {
            try
            {
                Span<byte> begin = stackalloc byte[4];
                if (naam == Standaardinvoer) return null;
                using var stroom = File.OpenRead(Pad(naam));
                if (!stroom.CanSeek || stroom.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false) < begin.Length || !begin.SequenceEqual(Werkmapteken)) return null;
            }
            catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                return null; // whoever reads it says why not
            }
        }

        return MetMappen(namen);
    }

    /// <summary>Files, and for a folder the workbooks in it.</summary>
    public IReadOnlyList<string> MetMappen(IEnumerable<string> namen)
    {
        var bestanden = new List<string>();
        foreach (var naam in namen)
        {
            if (naam == Standaardinvoer || !Directory.Exists(Pad(naam)))
            {
                bestanden.Add(naam);
                continue;
            }

            try
            {
                var opties = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.ReparsePoint, MatchCasing = MatchCasing.CaseInsensitive };
                var gevonden = Directory.GetFiles(Pad(naam), "*.xlsx", opties).Where(pad => !Path.GetFileName(pad).StartsWith("~$", StringComparison.Ordinal)).Select(pad => Path.Combine(naam, Path.GetRelativePath(Pad(naam), pad))).Order(StringComparer.Ordinal).ToList();
                if (gevonden.Count == 0) Meld(naam, new Tekst("gevonden een map zonder werkmappen (.xlsx)", "found a folder without workbooks (.xlsx)"));
                bestanden.AddRange(gevonden);
            }
            catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
            {
                Meld(naam, new Tekst("kan niet worden gelezen: geen toegang", "cannot be read: no access"));
            }
        }

        return bestanden;
    }

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

    /// <summary>Whether a file is there to be read; says why where it is not.</summary>
    public bool IsTeOpenen(string bestand)
    {
        if (bestand == Standaardinvoer) return true;
        using var stroom = Geopend(bestand);
        return stroom is not null;
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

    /// <summary>Says on standard error what was found in what a form asks; what cannot be read counts as a fault.</summary>
    public Formulier Gemeld(string bestand, Formulier formulier)
    {
        if (!formulier.IsLeesbaar) AllesGoed = false;
        MeldBevindingen(bestand, formulier, Enum.GetValues<Ernst>());
        return formulier;
    }

    /// <summary>Says on standard error what was found in what a form asks, as far as it is so serious.</summary>
    public void MeldBevindingen(string bestand, Formulier formulier, params Ernst[] ernsten)
    {
        foreach (var regel in Foutregels.Van([.. formulier.Bevindingen.Where(bevinding => !bevinding.IsOverUitkomst && ernsten.Contains(bevinding.Ernst))], taal))
            omgeving.Fout.WriteLine(Invoertekst.OpEenRegel($"{Naam(bestand)}: {regel}"));
    }

    /// <summary>Says something on standard error that is no fault of the input.</summary>
    public void Zeg(string bestand, Tekst tekst) => omgeving.Fout.WriteLine(Invoertekst.OpEenRegel($"{Naam(bestand)}: {tekst.In(taal)}"));

    private void Meld(string bestand, RekentoolException fout)
    {
        foreach (var regel in Foutregels.Van(fout.Fouten, taal)) Meld(bestand, regel);
    }

    private void Meld(string bestand, string melding)
    {
        AllesGoed = false;

        // What was found is quoted from the file; a line break in it must not look like a second fault.
        omgeving.Fout.WriteLine(Invoertekst.OpEenRegel($"{Naam(bestand)}: {melding}"));
    }
}
