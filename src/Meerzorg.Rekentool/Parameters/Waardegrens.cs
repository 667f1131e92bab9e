using System.Collections.Immutable;

namespace Meerzorg.Rekentool;

/// <summary>What is sound for one kind of value: a range, or one as a multiple of another value. The numbers stand in <c>Grenzen.json</c>, each with its source.</summary>
internal sealed class Waardegrens
{
    private const string Elk = "*";
    private const string Bestand = "Grenzen.json";

    private readonly ImmutableArray<string> _delen;

    private Waardegrens(Grensbestand.Soort soort)
    {
        (Pad, Per, Decimalen, Reden) = (soort.Pad, soort.Per, soort.Decimalen, soort.Reden);
        Bron = $"{soort.Document}, {soort.Plaats}";
        _delen = [.. soort.Pad.Split('.')];
        (Gepubliceerd, Uiterste) = (new(soort.Gepubliceerd), new(soort.Uiterste));
    }

    /// <summary>Of every kind of value.</summary>
    public static ImmutableArray<Waardegrens> Alle { get; } = Lees(Inhoud());

    /// <summary>The place of the values, where <c>*</c> is any member.</summary>
    public string Pad { get; }

    /// <summary>The place of the value of which the ranges are multiples.</summary>
    public string? Per { get; }

    /// <summary>In how many decimals, at least, a value is published that follows from others.</summary>
    public int? Decimalen { get; }

    /// <summary>The document, and the place in it.</summary>
    public string Bron { get; }

    /// <summary>Why these bounds.</summary>
    public string Reden { get; }

    /// <summary>What a year file can say.</summary>
    public Gebied Gepubliceerd { get; }

    /// <summary>What a value of the user's own, or one that a year file confirms, can be.</summary>
    public Gebied Uiterste { get; }

    /// <summary>The bound of the kind of value that stands at a place; <see langword="null"/> where there is none.</summary>
    public static Waardegrens? Van(string pad)
    {
        var delen = pad.Split('.');
        foreach (var grens in Alle)
        {
            if (grens.Past(delen)) return grens;
        }

        return null;
    }

    /// <summary>The place of the value of which the range is a multiple; <see langword="null"/> where the range is one by itself.</summary>
    public string? Maatstaf(string pad)
    {
        if (Per is not { } per) return null;
        var (delen, waarde) = (per.Split('.'), pad.Split('.'));
        for (int plaats = 0; plaats < delen.Length; plaats++)
        {
            if (delen[plaats] == Elk) delen[plaats] = waarde[plaats];
        }

        return string.Join('.', delen);
    }

    /// <summary>Reads the file of the package.</summary>
    public static ImmutableArray<Waardegrens> Lees(ReadOnlySpan<byte> utf8Json) =>
        Parameterlezer.Lees(utf8Json, Bestand, Grensbestand.Vorm, bestand => bestand.Grenzen.Select(soort => new Waardegrens(soort)).ToImmutableArray());

    private bool Past(ReadOnlySpan<string> delen)
    {
        if (delen.Length != _delen.Length) return false;
        for (int plaats = 0; plaats < delen.Length; plaats++)
        {
            if (_delen[plaats] != Elk && _delen[plaats] != delen[plaats]) return false;
        }

        return true;
    }

    private static byte[] Inhoud()
    {
        using var stroom = typeof(Waardegrens).Assembly.GetManifestResourceStream(Bestand)!;
        var inhoud = new byte[stroom.Length];
        stroom.ReadExactly(inhoud);
        return inhoud;
    }

    /// <summary>From one value up to and including another.</summary>
    internal sealed class Gebied
    {
        private readonly Breuk _vanaf;
        private readonly Breuk _totEnMet;

        public Gebied(Grensbestand.Bereik bereik)
        {
            (_vanaf, var onder) = Lees(bereik.Vanaf);
            (_totEnMet, var boven) = Lees(bereik.TotEnMet);
            Tekst = _vanaf == _totEnMet ? onder : new($"{onder.Nl} tot en met {boven.Nl}", $"{onder.En} up to and including {boven.En}");
        }

        /// <summary>The range in words.</summary>
        public Tekst Tekst { get; }

        /// <summary>Whether a value is in it, as a multiple of another.</summary>
        public bool Bevat(Breuk waarde, Breuk maatstaf) => waarde >= _vanaf * maatstaf && waarde <= _totEnMet * maatstaf;

        private static (Breuk Exact, Tekst Tekst) Lees(string tekst)
        {
            if (Waardebouwer.TryGetal(tekst, out decimal getal)) return (getal, new(Notatie.Getal(getal, Taal.Nederlands), Notatie.Getal(getal, Taal.Engels)));
            return Waardebouwer.TryTijd(tekst, out var uren, out _)
                ? (uren.ExacteSeconden, new(uren.ToString(Taal.Nederlands), uren.ToString(Taal.Engels)))
                : throw new FormatException($"{Bestand}: {tekst}");
        }
    }
}
