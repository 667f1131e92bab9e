using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Meerzorg.Rekentool.Herijking;

namespace Meerzorg.Rekentool.Weergave;

/// <summary>The dossiers of one zorgprofiel, amount against hours, with the bounds in hours, the money bands and the new amounts, as an SVG chart.</summary>
internal sealed class Wolkgrafiek
{
    private const int Breedte = 960;
    private const int Hoogte = 720;
    private const int Links = 104; // room for the amounts along the axis
    private const int Rechts = Breedte - Svgtekening.Marge;
    private const int Boven = 96; // room for the names of the classes
    private const int Onder = Hoogte - 132; // room for the hours and the legend
    private const int MeesteStreepjes = 12;
    private const int DagenPerWeek = 7;

    // Room above the highest dossiers, in rows.
    private const int VakkenErboven = 2;

    // A row without upper bound is drawn as high as this times its lower bound.
    private const decimal HoogteVanOpenVak = 1.05m;

    // How lines are drawn, in the chart and in its legend: apart by width and dashes too.
    private const string OudeGrens = "stroke=\"#b45309\" stroke-width=\"3\" stroke-dasharray=\"7 5\"";
    private const string NieuweGrens = "stroke=\"#1f2933\" stroke-width=\"1.5\"";
    private const string Geldband = "stroke=\"#7b8794\" stroke-dasharray=\"1 4\"";
    private const string NieuwBedrag = "stroke=\"#c81e1e\" stroke-width=\"3\"";

    // Light to dark: also apart in grey.
    private static readonly ImmutableArray<string> Tinten = ["#d6e4f0", "#a8c5de", "#6f9dc4", "#3d73a3", "#163f66"];

    private readonly Herijkingsuitkomst _uitkomst;
    private readonly Taal _taal;
    private readonly ImmutableArray<(Zorgprofiel Zorgprofiel, Uren UrenVanaf, Uren UrenTot, decimal BedragVanaf, decimal? BedragTot, long Aantal)> _wolk;
    private readonly ImmutableArray<Klasserij> _klassen;
    private readonly Zorgprofiel _zorgprofiel;
    private readonly decimal _meesteUren;
    private readonly decimal _hoogsteBedrag;
    private readonly int _meeste; // the power of two of the fullest cell

    private Wolkgrafiek(Herijkingsuitkomst uitkomst, Zorgprofiel zorgprofiel, Taal taal)
    {
        (_uitkomst, _zorgprofiel, _taal) = (uitkomst, zorgprofiel, taal);
        _wolk = [.. uitkomst.Wolk.Where(cel => cel.Zorgprofiel == zorgprofiel)];
        _klassen = [.. uitkomst.Klassen.Where(klasse => klasse.Zorgprofiel == zorgprofiel)];
        _meesteUren = Math.Max(_wolk.Max(cel => cel.UrenTot.DecimaleUren), _klassen[^1].Vanaf.DecimaleUren + 1);
        decimal vak = _wolk.Max(cel => (cel.BedragTot ?? cel.BedragVanaf * HoogteVanOpenVak) - cel.BedragVanaf);
        _hoogsteBedrag = Math.Max(_wolk.Max(cel => cel.BedragTot ?? cel.BedragVanaf) + VakkenErboven * vak, _klassen.Max(klasse => Math.Max(klasse.Bedrag ?? 0, klasse.OudBedrag ?? 0)));
        _meeste = Macht(_wolk.Max(cel => cel.Aantal));
    }

    public static string Teken(Herijkingsuitkomst uitkomst, Zorgprofiel zorgprofiel, Taal taal) => new Wolkgrafiek(uitkomst, zorgprofiel, taal).Teken();

    private string Teken()
    {
        long aantal = _wolk.Sum(cel => cel.Aantal);
        var svg = new Svgtekening(
            Breedte,
            Hoogte,
            In($"Bedrag tegen uren van {Notatie.Dossiers(aantal)} {_zorgprofiel}", $"Amount against hours of {Notatie.Dossiers(aantal).En} {_zorgprofiel}"),
            string.Join(" ", _klassen.Select(Beschrijving)));
        Wolk(svg);
        Assen(svg);
        Geldbanden(svg);
        Grenzen(svg);
        Bedragen(svg);
        Legenda(svg);
        return svg.AlsTekst();
    }

    private void Wolk(Svgtekening svg)
    {
        foreach (var cel in _wolk)
        {
            decimal x = X(cel.UrenVanaf.DecimaleUren), breedte = X(cel.UrenTot.DecimaleUren) - x;
            decimal y = Y(cel.BedragTot ?? _hoogsteBedrag), hoogte = Y(cel.BedragVanaf) - y;
            var bedragen = cel.BedragTot is { } tot ? $"{Euro(cel.BedragVanaf)}–{Euro(tot)}" : In($"boven {Euro(cel.BedragVanaf)}", $"above {Euro(cel.BedragVanaf)}");
            svg.Regel($"""<rect x="{Maat(x)}" y="{Maat(y)}" width="{Maat(breedte)}" height="{Maat(hoogte)}" fill="{Tinten[Tint(Macht(cel.Aantal))]}"><title>{cel.UrenVanaf.ToString(_taal)}–{cel.UrenTot.ToString(_taal)}, {bedragen}: {Getal(cel.Aantal)}</title></rect>""");
        }
    }

    private void Assen(Svgtekening svg)
    {
        svg.Regel($"""<path d="M{Links} {Boven}V{Onder}H{Rechts}" fill="none" stroke="#1f2933"/>""");
        int stap = ((int[])[1, 2, 5, 10, 20, 50, 100]).First(stap => _meesteUren / stap <= MeesteStreepjes);
        for (int uren = 0; uren <= _meesteUren; uren += stap)
        {
            svg.Regel($"""<path d="M{Maat(X(uren))} {Onder}v5" stroke="#1f2933"/>""");
            svg.Tekst(X(uren), Onder + 20, uren.ToString(CultureInfo.InvariantCulture), "middle");
        }

        svg.Tekst((Links + Rechts) / 2m, Onder + 40, "meerzorguren per week", "middle");
        svg.Tekst(Svgtekening.Marge, Boven - 36, In("euro per jaar, 100 %", "euros per year, 100 %"));
    }

    /// <summary>The money bands, which decide about amounts.</summary>
    private void Geldbanden(Svgtekening svg)
    {
        svg.Tekst(Links - 8, Onder + 4, Euro(0), "end");
        foreach (var grens in _uitkomst.Bovengrenzen.Where(grens => grens <= _hoogsteBedrag))
        {
            svg.Regel($"""<path d="M{Links} {Maat(Y(grens))}H{Rechts}" {Geldband}/>""");
            svg.Tekst(Links - 8, Y(grens) + 4, Euro(grens), "end");
        }
    }

    /// <summary>The bounds there were and, on top of them, the new ones with the classes that they part.</summary>
    private void Grenzen(Svgtekening svg)
    {
        foreach (var range in _uitkomst.Basis.Van(_zorgprofiel)!.Ranges.Where(range => range.Vanaf.Waarde.DecimaleUren <= _meesteUren)) Lijn(range.Vanaf.Waarde, OudeGrens);
        foreach (var (nummer, klasse) in _klassen.Index())
        {
            Lijn(klasse.Vanaf, NieuweGrens);
            svg.Tekst((X(klasse.Vanaf.DecimaleUren) + X(Tot(nummer))) / 2, Boven - 8, klasse.Klasse.Meerzorgprofiel()?.ToString(CultureInfo.InvariantCulture) ?? "maatwerk", "middle");
        }

        void Lijn(Uren uren, string stijl) => svg.Regel($"""<path d="M{Maat(X(uren.DecimaleUren))} {Boven}V{Onder}" fill="none" {stijl}><title>{uren.ToString(_taal)}</title></path>""");
    }

    /// <summary>What the new parameters pay: the same amount all through a meerzorgprofiel, and by the hour in maatwerk.</summary>
    private void Bedragen(Svgtekening svg)
    {
        foreach (var (nummer, klasse) in _klassen.Index())
        {
            decimal van = klasse.Vanaf.DecimaleUren, tot = Tot(nummer);
            var (begin, einde) = klasse.Bedrag is { } bedrag ? (bedrag, bedrag) : (Maatwerk(van), Maatwerk(tot));
            if (einde > _hoogsteBedrag)
            {
                // The slope leaves the chart: it ends where it does.
                if (begin >= _hoogsteBedrag) continue;
                tot = van + (tot - van) * (_hoogsteBedrag - begin) / (einde - begin);
                einde = _hoogsteBedrag;
            }

            svg.Regel($"""<path d="M{Maat(X(van))} {Maat(Y(begin))}L{Maat(X(tot))} {Maat(Y(einde))}" fill="none" {NieuwBedrag}><title>{klasse.Klasse.Naam().In(_taal)}: {(klasse.Bedrag is null ? Tarieftekst : Euro(begin))}</title></path>""");
        }
    }

    private void Legenda(Svgtekening svg)
    {
        int y = Onder + 68, x = Svgtekening.Marge;
        svg.Tekst(x, y + 12, "dossiers:");
        x += 72;
        foreach (var (tint, machten) in Enumerable.Range(0, _meeste + 1).GroupBy(Tint).Select(groep => (groep.Key, groep.ToList())))
        {
            var (van, tot) = (1L << machten[0], (1L << (machten[^1] + 1)) - 1);
            svg.Regel($"""<rect x="{x}" y="{y}" width="16" height="16" fill="{Tinten[tint]}" stroke="#1f2933" stroke-width="0.5"/>""");
            svg.Tekst(x + 24, y + 12, van == tot ? Getal(van) : $"{Getal(van)}–{Getal(tot)}");
            x += 160;
        }

        (x, y) = (Svgtekening.Marge, y + 28);
        Lijn(NieuweGrens, In("nieuwe grens", "new bound"), 170);
        Lijn(OudeGrens, In($"grens in {_uitkomst.Basis.Naam}", $"bound in {_uitkomst.Basis.Naam}"), 190);
        Lijn(Geldband, In("geldband", "money band"), 150);
        Lijn(NieuwBedrag, In("nieuw bedrag, 100 %", "new amount, 100 %"), 200);

        void Lijn(string stijl, string naam, int breedte)
        {
            svg.Regel($"""<path d="M{x} {y + 8}h32" fill="none" {stijl}/>""");
            svg.Tekst(x + 40, y + 12, naam);
            x += breedte;
        }
    }

    private string Beschrijving(Klasserij klasse)
    {
        var (vanaf, was) = (klasse.Vanaf.ToString(_taal), klasse.OudVanaf is { } oud ? oud.ToString(_taal) : In("geen", "none"));
        var bedrag = klasse.Bedrag is { } euro ? Euro(euro) : Tarieftekst;
        return In(
            $"{klasse.Klasse.Naam().Nl}: vanaf {vanaf} (was {was}), {bedrag}, {Notatie.Dossiers(klasse.Aantal)}.",
            $"{klasse.Klasse.Naam().En}: from {vanaf} (was {was}), {bedrag}, {Notatie.Dossiers(klasse.Aantal).En}.");
    }

    /// <summary>Where a class ends: at the next one, the last at the edge of the chart.</summary>
    private decimal Tot(int klasse) => klasse + 1 < _klassen.Length ? _klassen[klasse + 1].Vanaf.DecimaleUren : _meesteUren;

    private decimal Tarief => _uitkomst.Tarieven.First(tarief => tarief.Groep == _zorgprofiel.Maatwerkgroep).Tarief;

    private string Tarieftekst => In($"{Notatie.Euro(Tarief, _taal)} per uur", $"{Notatie.Euro(Tarief, _taal)} per hour");

    private decimal Maatwerk(decimal urenPerWeek) => urenPerWeek / DagenPerWeek * _uitkomst.Basis.DagenPerJaar.Waarde * Tarief;

    private decimal X(decimal uren) => Links + uren / _meesteUren * (Rechts - Links);

    private decimal Y(decimal bedrag) => Onder - bedrag / _hoogsteBedrag * (Onder - Boven);

    private static string Maat(decimal waarde) => Svgtekening.Coordinaat(waarde);

    /// <summary>The largest power of two that is not above the number.</summary>
    private static int Macht(long aantal) => BitOperations.Log2((ulong)aantal);

    /// <summary>Darker by equal steps in powers of two, the darkest for the fullest cells.</summary>
    private int Tint(int macht) => macht * Tinten.Length / (_meeste + 1);

    private string Getal(long getal) => Notatie.Aantal(getal, _taal);

    private string Euro(decimal bedrag) => "€ " + Getal((long)Math.Round(bedrag, MidpointRounding.AwayFromZero));

    private string In(string nl, string en) => new Tekst(nl, en).In(_taal);
}
