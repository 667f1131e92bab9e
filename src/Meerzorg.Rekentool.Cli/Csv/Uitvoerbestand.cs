using System.Collections.Concurrent;
using System.Text;
using Meerzorg.Rekentool.Cli.Opdrachten;

namespace Meerzorg.Rekentool.Cli.Csv;

/// <summary>A file that is there as a whole or not at all: looked at before the work, written under another name beside it, and renamed at the end.</summary>
/// <remarks>A pipe or a device is written as it comes: there is nothing to rename there.</remarks>
internal sealed class Uitvoerbestand : IDisposable
{
    /// <summary>The name of standard output.</summary>
    public const string Standaarduitvoer = "-";

    private const int Buffer = 1 << 16;

    /// <summary>What is being written at this moment, for who ends the program.</summary>
    private static readonly ConcurrentDictionary<string, byte> Onderweg = new(StringComparer.Ordinal);

    /// <summary>Held while files get their names: whoever ends the program waits for that.</summary>
    private static readonly Lock Hernoemen = new();

    private readonly string _naam;
    private readonly string? _pad;
    private readonly string? _tijdelijk;
    private readonly bool _overschrijf;
    private bool _klaar;

    private Uitvoerbestand(TextWriter schrijver, string naam, string? pad = null, string? tijdelijk = null, bool overschrijf = false)
    {
        Schrijver = schrijver;
        (_naam, _pad, _tijdelijk, _overschrijf) = (naam, pad, tijdelijk, overschrijf);
        if (tijdelijk is not null) Onderweg.TryAdd(tijdelijk, 0);
    }

    public TextWriter Schrijver { get; }

    /// <summary>Opens the file, or standard output when there is no name; <see langword="null"/>, with a message, when that cannot be.</summary>
    public static Uitvoerbestand? Open(Omgeving omgeving, Invoerbestanden meldingen, string? bestand, bool overschrijf)
    {
        if (bestand is null or Standaarduitvoer) return new(omgeving.Uit, Standaarduitvoer);
        try
        {
            // The target of a link is replaced, and the link stays.
            var genoemd = Path.GetFullPath(Path.Combine(omgeving.Map, bestand));
            var pad = IsApparaat(genoemd) ? genoemd : ZonderLink(genoemd);
            if (Beletsel(pad, meldingen) is { } beletsel)
            {
                meldingen.Meld(bestand, beletsel);
                return null;
            }

            if (File.Exists(pad))
            {
                if (Rechtstreeks(pad) is { } stroom) return new(Tekst(stroom, bestand), bestand);
                if (!overschrijf)
                {
                    meldingen.Meld(bestand, new("bestaat al; --overschrijf vervangt het", "exists; --overschrijf replaces it"));
                    return null;
                }
            }

            var tijdelijk = $"{pad}.{Path.GetRandomFileName()}";
            var opties = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = Buffer };
            if (!OperatingSystem.IsWindows() && File.Exists(pad)) opties.UnixCreateMode = File.GetUnixFileMode(pad);
            return new(Tekst(new FileStream(tijdelijk, opties), bestand), bestand, pad, tijdelijk, overschrijf);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            meldingen.Meld(bestand, Uitvoerfout.Melding(fout));
            return null;
        }
    }

    /// <summary>Writes a whole file that is not text; <see langword="false"/>, with a message, when there can be no such file.</summary>
    /// <exception cref="Uitvoerfout">It could not be written; nothing of it is left.</exception>
    public static bool Schrijf(Omgeving omgeving, Invoerbestanden meldingen, (string Bestand, bool Overschrijf) uit, ReadOnlySpan<byte> inhoud)
    {
        using var uitvoer = Open(omgeving, meldingen, uit.Bestand, uit.Overschrijf);
        if (uitvoer is null) return false;
        uitvoer.Schrijf(inhoud);
        uitvoer.Bevestig();
        return true;
    }

    /// <summary>Makes the folder in which files will come; <see langword="false"/>, with a message, when that cannot be.</summary>
    public static bool MaakMap(Omgeving omgeving, Invoerbestanden meldingen, string map)
    {
        if (File.Exists(Path.Combine(omgeving.Map, map)))
        {
            meldingen.Meld(map, new("dit is een bestand; verwacht de naam van een map", "this is a file; expected the name of a folder"));
            return false;
        }

        try
        {
            Directory.CreateDirectory(Path.Combine(omgeving.Map, map));
            return true;
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            meldingen.Meld(map, Uitvoerfout.Melding(fout));
            return false;
        }
    }

    /// <summary>Removes what is half written, when the program is told to end.</summary>
    public static void RuimOp()
    {
        lock (Hernoemen)
        {
            foreach (var bestand in Onderweg.Keys) Verwijder(bestand);
        }
    }

    /// <summary>Writes a file that is not text.</summary>
    /// <exception cref="Uitvoerfout">It could not be written.</exception>
    public void Schrijf(ReadOnlySpan<byte> inhoud) => ((StreamWriter)Schrijver).BaseStream.Write(inhoud);

    /// <summary>Everything has been written: the file gets its name.</summary>
    /// <exception cref="Uitvoerfout">It could not be written; nothing of it is left.</exception>
    public void Bevestig() => Bevestig([this]);

    /// <summary>Everything has been written: all files get their names, or none.</summary>
    /// <exception cref="Uitvoerfout">One of them could not be written; nothing of any is left, and what was there before is there again.</exception>
    public static void Bevestig(IReadOnlyList<Uitvoerbestand> bestanden)
    {
        foreach (var bestand in bestanden) bestand.Sluit();
        lock (Hernoemen)
        {
            var hernoemd = new Stack<(Uitvoerbestand Bestand, string? Vorige)>();
            foreach (var bestand in bestanden.Where(bestand => bestand._tijdelijk is not null))
            {
                try
                {
                    hernoemd.Push((bestand, bestand.Hernoem(metVorige: bestanden.Count > 1)));
                }
                catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
                {
                    while (hernoemd.TryPop(out var eerder)) eerder.Bestand.ZetTerug(eerder.Vorige);
                    throw new Uitvoerfout(bestand._naam, fout);
                }
            }

            foreach (var (bestand, vorige) in hernoemd)
            {
                bestand._klaar = true;
                Onderweg.TryRemove(bestand._tijdelijk!, out _);
                if (vorige is not null) Verwijder(vorige);
            }
        }
    }

    private void Sluit()
    {
        try
        {
            Schrijver.Flush();
            if (_pad is null || _tijdelijk is null) return;
            Schrijver.Dispose();
            if (_overschrijf && File.Exists(_pad)) Unix.Neem(_tijdelijk, _pad);
        }
        catch (Exception fout) when (_pad is not null && fout is IOException or UnauthorizedAccessException)
        {
            throw new Uitvoerfout(_naam, fout);
        }
    }

    /// <summary>Gives the file its name; what it replaced stays under the name that is given back, where that is asked.</summary>
    private string? Hernoem(bool metVorige)
    {
        if (metVorige && _overschrijf && File.Exists(_pad))
        {
            var vorige = $"{_pad}.{Path.GetRandomFileName()}";
            File.Replace(_tijdelijk!, _pad!, vorige);
            return vorige;
        }

        File.Move(_tijdelijk!, _pad!, _overschrijf);
        return null;
    }

    private void ZetTerug(string? vorige)
    {
        if (vorige is null) Verwijder(_pad!);
        else File.Move(vorige, _pad!, overwrite: true);
    }

    public void Dispose()
    {
        if (_naam == Standaarduitvoer || _klaar) return;
        try
        {
            Schrijver.Dispose();
        }
        catch (Uitvoerfout)
        {
            // What is still in the buffer does not fit either: that was said already, and the file goes all the same.
        }
        finally
        {
            if (_tijdelijk is not null)
            {
                Verwijder(_tijdelijk);
                Onderweg.TryRemove(_tijdelijk, out _);
            }
        }
    }

    /// <summary>Why nothing can be written at a place, as far as that can be seen beforehand.</summary>
    private static Tekst? Beletsel(string pad, Invoerbestanden meldingen)
    {
        if (Directory.Exists(pad)) return new("dit is een map; verwacht de naam van een bestand", "this is a folder; expected the name of a file");
        if (Path.GetDirectoryName(pad) is { } map && !Directory.Exists(map)) return new("de map waarin het moet komen is er niet", "the folder in which it should come does not exist");
        return meldingen.IsInvoer(pad) ? new("is ook invoer en wordt niet overschreven", "is input too and is not overwritten") : null;
    }

    /// <summary>The stream of a pipe or a device; <see langword="null"/> for a file.</summary>
    private static FileStream? Rechtstreeks(string pad)
    {
        var stroom = new FileStream(pad, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, Buffer);
        if (!stroom.CanSeek || IsApparaat(pad)) return stroom;
        stroom.Dispose();
        return null;
    }

    /// <summary>The full name of the file itself, where a name is that of a link to it.</summary>
    public static string ZonderLink(string pad) => new FileInfo(pad) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : pad;

    /// <summary>Whether it is in the folder where Unix keeps its devices; a link there leads to no file.</summary>
    private static bool IsApparaat(string pad) => pad.StartsWith("/dev/", StringComparison.Ordinal);

    private static StreamWriter Tekst(Stream stroom, string naam) => new(new Uitvoerstroom(stroom, naam), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Buffer);

    private static void Verwijder(string bestand)
    {
        try
        {
            File.Delete(bestand);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            // Whoever took the folder away took the file with it.
        }
    }
}

/// <summary>What is written to a file; where that fails, the file is named as the user named it, once: what then still comes goes nowhere.</summary>
internal sealed class Uitvoerstroom(Stream stroom, string naam) : Schrijfstroom
{
    private bool _mislukt;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_mislukt) return;
        try
        {
            stroom.Write(buffer);
        }
        catch (Exception fout) when (Uitvoerfout.IsVanHetSysteem(fout))
        {
            throw Mislukt(fout);
        }
    }

    public override void Flush()
    {
        if (_mislukt) return;
        try
        {
            stroom.Flush();
        }
        catch (Exception fout) when (Uitvoerfout.IsVanHetSysteem(fout))
        {
            throw Mislukt(fout);
        }
    }

    protected override void Dispose(bool disposing)
    {
        try
        {
            if (disposing) stroom.Dispose();
        }
        catch (Exception fout) when (Uitvoerfout.IsVanHetSysteem(fout))
        {
            if (!_mislukt) throw Mislukt(fout);
        }
        finally
        {
            base.Dispose(disposing);
        }
    }

    private Uitvoerfout Mislukt(Exception fout)
    {
        _mislukt = true;
        return new(naam, fout);
    }
}

/// <summary>A file that could not be written after all.</summary>
/// <param name="bestand">Its name, as the user typed it.</param>
/// <param name="oorzaak">What went wrong.</param>
internal sealed class Uitvoerfout(string bestand, Exception oorzaak) : Exception(Melding(oorzaak).Nl, oorzaak)
{
    // The numbers that Unix gives.
    private const int BestandTeGroot = 27;
    private const int SchijfVol = 28;
    private const int AlleenLezen = 30;
    private const int QuotumOp = 122;

    public string Bestand { get; } = bestand;

    public Tekst Oorzaak { get; } = Melding(oorzaak);

    /// <summary>Whether it is the system that refuses; the platform calls a file that is too large an argument out of range.</summary>
    public static bool IsVanHetSysteem(Exception fout) => fout is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException;

    /// <summary>What went wrong, in words of ours: those of the system are English, and name a file that nobody typed.</summary>
    public static Tekst Melding(Exception fout)
    {
        var oorzaak = fout switch
        {
            UnauthorizedAccessException => new Tekst("geen toegang", "no access"),
            ArgumentOutOfRangeException => new("het bestand is groter dan hier mag", "the file is larger than it may be here"),
            DirectoryNotFoundException or FileNotFoundException => new("de map waarin het moet komen is er niet", "the folder in which it should come does not exist"),
            PathTooLongException => new("de naam is te lang", "the name is too long"),
            ArgumentException or NotSupportedException => new("geen naam voor een bestand", "no name for a file"),
            _ => (fout.HResult & 0xFFFF) switch
            {
                SchijfVol => new("de schijf is vol", "the disk is full"),
                BestandTeGroot => new("het bestand is groter dan hier mag", "the file is larger than it may be here"),
                QuotumOp => new("uw ruimte op de schijf is op", "your space on the disk is used up"),
                AlleenLezen => new("de schijf is alleen te lezen", "the disk can only be read"),
                var code => new($"het systeem geeft fout {code}", $"the system gives error {code}"),
            },
        };
        return new($"kan niet worden geschreven: {oorzaak.Nl}", $"cannot be written: {oorzaak.En}");
    }
}
