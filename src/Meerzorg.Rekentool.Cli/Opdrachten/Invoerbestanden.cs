namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary>Reads input files and says on standard error what is wrong with them, each fault on a line of its own.</summary>
internal sealed class Invoerbestanden(Omgeving omgeving, Taal taal)
{
    private const string Standaardinvoer = "-";
    private const long MaximaleOmvang = 64 * 1024 * 1024;

    /// <summary>Whether every file so far could be used.</summary>
    public bool AllesGoed { get; private set; } = true;

    /// <summary>How messages and headings name a file.</summary>
    public static string Naam(string bestand) => bestand == Standaardinvoer ? "stdin" : bestand;

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
            foreach (var melding in fout.Fouten) Meld(bestand, melding.In(taal));
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            Meld(bestand, taal == Taal.Engels ? $"cannot be read: {fout.Message}" : $"kan niet worden gelezen: {Oorzaak(fout)}");
        }

        return null;
    }

    /// <summary>The calculator of a year with overlays; reads each overlay once.</summary>
    public Func<int, Rekentool>? RekentoolMet(IReadOnlyList<string> overlaybestanden)
    {
        var overlays = overlaybestanden.Select(bestand => (Bestand: bestand, Overlay: Lees(bestand, inhoud => Overlay.Lees(inhoud, bestand)))).ToList();
        if (!AllesGoed) return null;
        return jaar => overlays.Aggregate(Rekentool.Voor(jaar), (rekentool, paar) => rekentool.Met(paar.Overlay!));
    }

    private static string Oorzaak(Exception fout) => fout switch
    {
        FileNotFoundException or DirectoryNotFoundException => "bestand niet gevonden",
        UnauthorizedAccessException => "geen toegang",
        _ => fout.Message,
    };

    private byte[] Inhoud(string bestand)
    {
        using var stroom = bestand == Standaardinvoer ? omgeving.Invoer() : File.OpenRead(bestand);
        using var inhoud = new MemoryStream();
        var blok = new byte[64 * 1024];
        for (int gelezen; (gelezen = stroom.Read(blok)) > 0;)
        {
            if (inhoud.Length + gelezen > MaximaleOmvang) throw new IOException($"meer dan {MaximaleOmvang} bytes");
            inhoud.Write(blok, 0, gelezen);
        }

        return inhoud.ToArray();
    }

    private void Meld(string bestand, string melding)
    {
        AllesGoed = false;
        omgeving.Fout.WriteLine($"{Naam(bestand)}: {melding}");
    }
}
