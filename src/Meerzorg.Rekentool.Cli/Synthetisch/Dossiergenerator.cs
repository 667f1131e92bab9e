using System.Collections.Immutable;
using System.Globalization;
using Meerzorg.Rekentool.Bulk;

namespace Meerzorg.Rekentool.Cli.Synthetisch;

/// <summary>Makes up dossiers that look like real ones, and are not: for trying things out without client data.</summary>
/// <remarks>
/// Each dossier aims at a class of its zorgprofiel, by the ranges of the year, and gets the hours of wonen that lead there.
/// The shares of profiles, classes and costs below are invented; nothing may be concluded from them about the country.
/// </remarks>
internal sealed class Dossiergenerator
{
    private const int MinutenPerUur = 60;
    private const int Kwartier = 15;
    private const int RuimteBovenLaatsteGrens = 30 * MinutenPerUur;

    /// <summary>How often a zorgprofiel occurs, relative to the others.</summary>
    private static readonly ImmutableArray<(Zorgprofiel Zorgprofiel, int Gewicht)> Gewichten =
    [
        (Zorgprofiel.VG5, 12), (Zorgprofiel.VG7, 34), (Zorgprofiel.VG7plus, 3), (Zorgprofiel.VG8, 14), (Zorgprofiel.LG5, 3), (Zorgprofiel.LG6, 5),
        (Zorgprofiel.LG7, 4), (Zorgprofiel.ZG3aud, 2), (Zorgprofiel.ZG5vis, 2), (Zorgprofiel.LVG4, 2), (Zorgprofiel.LVG5, 2), (Zorgprofiel.SGLVG1, 3),
        (Zorgprofiel.VV7, 5), (Zorgprofiel.VV8, 5), (Zorgprofiel.GGZ6B, 1), (Zorgprofiel.GGZ7B, 1), (Zorgprofiel.GGZ4W, 1), (Zorgprofiel.GGZ5W, 1),
    ];

    private static readonly ImmutableArray<string> Tariefpercentages = ["1", "1", "0.98", "0.97", "0.965", "0.95", "0.95"];

    private readonly SplitMix64 _toeval;
    private readonly decimal _behandelaarsfactor;
    private readonly decimal _dagenPerJaar;
    private readonly ImmutableArray<Profiel> _trommel;
    private long _nummer;

    public Dossiergenerator(ulong zaad, Parameterset parameters)
    {
        _toeval = new(zaad);
        _behandelaarsfactor = parameters.Behandelaarsfactor.Waarde;
        _dagenPerJaar = parameters.DagenPerJaar.Waarde;
        _trommel = [.. Gewichten.SelectMany(paar => parameters.Van(paar.Zorgprofiel) is { } profiel ? Enumerable.Repeat(Profiel.Van(profiel), paar.Gewicht) : [])];
    }

    /// <summary>The next dossier, in the columns of <see cref="Dossierlezer.Kolommen"/>.</summary>
    public string[] Volgende()
    {
        _nummer++;
        var profiel = _trommel[_toeval.Tot(_trommel.Length)];
        var (prestatie, aftrek) = profiel.Prestaties[_toeval.Tot(profiel.Prestaties.Length)];
        int doel = Meerzorgminuten(profiel);
        int dagbesteding = prestatie.Dagbesteding ? Kwartier * _toeval.Tot(20 * 4) : 0;
        int nacht = _toeval.Kans(35) ? Kwartier * (1 + _toeval.Tot(6 * 4)) : 0;
        int behandelaren = prestatie.Behandeling && _toeval.Kans(60) ? 5 * (1 + _toeval.Tot(60)) : 0;
        int minuren = _toeval.Kans(20) ? Kwartier * (1 + _toeval.Tot(4 * 4)) : 0;
        int contextPerJaar = _toeval.Kans(25) ? 30 * (1 + _toeval.Tot(400)) : 0;

        // UREN-9 the other way round; whole minutes, so that the aim is met within one.
        decimal overig = dagbesteding + nacht - minuren
            + behandelaren * _behandelaarsfactor
            + contextPerJaar * 7 / _dagenPerJaar
            + profiel.Indirect
            - aftrek;
        int wonen = Math.Max((int)decimal.Ceiling(doel - overig), Math.Max(0, minuren - dagbesteding - nacht));

        var (context, tariefpercentage) = (Context(), Tariefpercentages[_toeval.Tot(Tariefpercentages.Length)]);
        return
        [
            .. Dossierlezer.Kolommen.Select(kolom => kolom switch
            {
                "kenmerk" => string.Create(CultureInfo.InvariantCulture, $"S{_nummer:D7}"),
                "zorgprofiel" => profiel.Naam,
                "behandeling" => JaNee(prestatie.Behandeling),
                "dagbesteding" => JaNee(prestatie.Dagbesteding),
                "wonen" => Tijd(wonen),
                "dagbesteding_uren" => Tijd(dagbesteding),
                "nacht" => Tijd(nacht),
                "behandelaren" => Tijd(behandelaren),
                "minuren" => Tijd(minuren),
                "context_uren_jaar" => Tijd(contextPerJaar),
                "context_euro" => context,
                "tariefpercentage" => tariefpercentage,
                _ => "",
            }),
        ];
    }

    /// <summary>Minutes of meerzorg per week: now and then none or too few, mostly in one of the ranges, the lower ones more often.</summary>
    private int Meerzorgminuten(Profiel profiel)
    {
        var grenzen = profiel.Grenzen;
        int drempel = (int)grenzen[0];
        int keus = _toeval.Tot(100);
        if (keus < 3) return -_toeval.Tot(drempel);
        if (keus < 10) return _toeval.Tot(drempel);

        int range = Math.Min(_toeval.Tot(grenzen.Length), _toeval.Tot(grenzen.Length));
        int vanaf = (int)decimal.Ceiling(grenzen[range]);
        int tot = range + 1 < grenzen.Length ? (int)grenzen[range + 1] : vanaf + RuimteBovenLaatsteGrens;
        return vanaf + _toeval.Tot(Math.Max(1, tot - vanaf));
    }

    /// <summary>Context costs in euros per year: mostly none, sometimes an amount on either side of the threshold.</summary>
    private string Context()
    {
        if (!_toeval.Kans(20)) return "0";
        int centen = 50_000 + 50 * _toeval.Tot(40_000);
        return (centen / 100m).ToString("0.00", CultureInfo.InvariantCulture);
    }

    private static string Tijd(int minuten) => string.Create(CultureInfo.InvariantCulture, $"{minuten / MinutenPerUur}:{minuten % MinutenPerUur:D2}");

    private static string JaNee(bool antwoord) => antwoord ? "ja" : "nee";

    /// <summary>What is needed of a zorgprofiel, in minutes per week.</summary>
    private sealed record Profiel(string Naam, decimal Indirect, ImmutableArray<(Prestatie Prestatie, decimal Aftrek)> Prestaties, ImmutableArray<decimal> Grenzen)
    {
        public static Profiel Van(Zorgprofielparameters profiel) => new(
            profiel.Zorgprofiel.Naam,
            Minuten(profiel.Basisuren.Waarde) * profiel.IndirecteFractie.Waarde,
            [.. profiel.Prestaties.Select(prestatie => (prestatie, Minuten(prestatie.Aftrek.Waarde)))],
            [.. profiel.Ranges.Select(range => Minuten(range.Vanaf.Waarde))]);

        private static decimal Minuten(Uren uren) => uren.Seconden / MinutenPerUur;
    }
}
