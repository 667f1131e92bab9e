using System.Text;
using Meerzorg.Rekentool.Cli.Opdrachten;

namespace Meerzorg.Rekentool.Cli.Csv;

/// <summary>A file that is there as a whole or not at all: written under another name and renamed at the end.</summary>
internal sealed class Uitvoerbestand : IDisposable
{
    /// <summary>The name of standard output.</summary>
    public const string Standaarduitvoer = "-";

    private readonly string? _pad;
    private readonly string? _tijdelijk;
    private readonly bool _overschrijf;
    private bool _klaar;

    private Uitvoerbestand(TextWriter schrijver, string? pad, string? tijdelijk, bool overschrijf)
    {
        Schrijver = schrijver;
        (_pad, _tijdelijk, _overschrijf) = (pad, tijdelijk, overschrijf);
    }

    public TextWriter Schrijver { get; }

    /// <summary>Opens the file, or standard output when there is no name; <see langword="null"/>, with a message, when that cannot be.</summary>
    public static Uitvoerbestand? Open(Omgeving omgeving, Invoerbestanden meldingen, string? bestand, bool overschrijf)
    {
        if (bestand is null or Standaarduitvoer) return new(omgeving.Uit, null, null, overschrijf);
        var pad = Path.Combine(omgeving.Map, bestand);
        if (!overschrijf && File.Exists(pad))
        {
            meldingen.Meld(bestand, new("bestaat al; --overschrijf vervangt het", "exists; --overschrijf replaces it"));
            return null;
        }

        try
        {
            var tijdelijk = $"{pad}.{Path.GetRandomFileName()}";
            var stroom = new FileStream(tijdelijk, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1 << 16);
            return new(new StreamWriter(stroom, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16), pad, tijdelijk, overschrijf);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            meldingen.Meld(bestand, new($"kan niet worden geschreven: {fout.Message}", $"cannot be written: {fout.Message}"));
            return null;
        }
    }

    /// <summary>Writes a whole file that is not text; <see langword="false"/>, with a message, when that cannot be.</summary>
    public static bool Schrijf(Omgeving omgeving, Invoerbestanden meldingen, string bestand, bool overschrijf, byte[] inhoud)
    {
        using var uitvoer = Open(omgeving, meldingen, bestand, overschrijf);
        if (uitvoer?.Schrijver is not StreamWriter schrijver) return false;
        schrijver.BaseStream.Write(inhoud);
        uitvoer.Bevestig();
        return true;
    }

    /// <summary>Everything has been written: the file gets its name.</summary>
    public void Bevestig()
    {
        Schrijver.Flush();
        if (_tijdelijk is null) return;
        Schrijver.Dispose();
        File.Move(_tijdelijk, _pad!, _overschrijf);
        _klaar = true;
    }

    public void Dispose()
    {
        if (_tijdelijk is null || _klaar) return;
        Schrijver.Dispose();
        File.Delete(_tijdelijk);
    }
}
