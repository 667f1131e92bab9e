using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Meerzorg.Rekentool.Cli.Csv;
using Meerzorg.Rekentool.Excel;

namespace Meerzorg.Rekentool.Tests.Fuzz;

/// <summary>A way in for text or bytes, with something good to begin with and what must hold of whatever comes in.</summary>
/// <param name="Naam">Its name, for messages and counts.</param>
/// <param name="Gewicht">Its share of the budget: less where one input costs more.</param>
/// <param name="Zaden">What can be read, to be damaged.</param>
/// <param name="Ingangen">The public methods that it calls: <c>Uren.Parse</c>.</param>
/// <param name="Proef">Reads, uses and writes back; whether it was accepted, and what is wrong.</param>
internal sealed record Lezer(string Naam, int Gewicht, ImmutableArray<IMutant> Zaden, ImmutableArray<string> Ingangen, Func<byte[], int, Gevolg> Proef)
{
    public override string ToString() => Naam;
}

/// <summary>What became of an input.</summary>
/// <param name="Aanvaard">Whether it was accepted; otherwise it was refused.</param>
/// <param name="Klacht">What should not be; <see langword="null"/> where all is well.</param>
internal readonly record struct Gevolg(bool Aanvaard, string? Klacht)
{
    /// <summary>Reads an input, uses what was read, writes it and reads it again.</summary>
    /// <param name="lees">Reads; <see langword="null"/> is a refusal too.</param>
    /// <param name="gebruik">Uses what was read: that gives an outcome, or a refusal of the library's own.</param>
    /// <param name="schrijf">Writes what was read; left out where it is not written.</param>
    /// <param name="herlees">Reads what was written.</param>
    /// <param name="metPlaats">Whether each fault says where it is in the text.</param>
    public static Gevolg Van<T>(Func<T?> lees, Action<T> gebruik, Func<T, byte[]>? schrijf = null, Func<byte[], T?>? herlees = null, bool metPlaats = false)
        where T : class
    {
        var stap = "lezen";
        try
        {
            T? gelezen;
            try
            {
                gelezen = lees();
            }
            catch (Exception fout) when (IsWeigering(fout))
            {
                return new(false, Keur(fout, metPlaats));
            }

            if (gelezen is null) return new(false, null);
            stap = "gebruiken";
            try
            {
                gebruik(gelezen);
            }
            catch (Exception fout) when (IsWeigering(fout))
            {
                if (Keur(fout, metPlaats: false) is { } klacht) return new(true, klacht);
            }

            if (schrijf is null) return new(true, null);
            stap = "schrijven";
            var geschreven = schrijf(gelezen);
            stap = "teruglezen";
            return new(true, gelezen.Equals(herlees!(geschreven)) ? null : $"teruggelezen is het iets anders: {Encoding.UTF8.GetString(geschreven)}");
        }
        catch (Exception fout)
        {
            return new(stap != "lezen", $"{stap}: {fout}");
        }
    }

    /// <summary>A refusal that is promised; System.Text.Json promises its own.</summary>
    private static bool IsWeigering(Exception fout) => fout is RekentoolException or OngeldigFormulierException or OnbruikbaarBestandException or JsonException;

    /// <summary>A refusal says at least one thing, and of each what was found and what is accepted, in both languages.</summary>
    private static string? Keur(Exception fout, bool metPlaats) => fout switch
    {
        RekentoolException een => Keur(een.Fouten, metPlaats),
        OngeldigFormulierException formulier => Keur(formulier.Fouten, metPlaats: false),
        OnbruikbaarBestandException bestand => IsGezegd(bestand.Melding) ? null : "geweigerd zonder reden",
        JsonException { InnerException: OngeldigeInvoerException een } => Keur(een.Fouten, metPlaats: false),
        _ => null,
    };

    public static string? Keur(ImmutableArray<Fout> fouten, bool metPlaats)
    {
        if (fouten.IsDefaultOrEmpty) return "geweigerd zonder fout";
        foreach (var fout in fouten)
        {
            if (!IsGezegd(fout.Gevonden) || !IsGezegd(fout.Verwacht)) return $"niet gezegd wat er is of mag: {fout}";
            if (metPlaats && fout.Tekstplaats is not { Regel: >= 1, Kolom: >= 1 }) return $"geen plaats in de tekst: {fout}";
        }

        return null;
    }

    private static bool IsGezegd(Tekst tekst) => !string.IsNullOrWhiteSpace(tekst.Nl) && !string.IsNullOrWhiteSpace(tekst.En);
}
