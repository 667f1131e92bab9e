using System.Collections.Frozen;
using Meerzorg.Rekentool.Bulk;

namespace Meerzorg.Rekentool.Benchmarks;

/// <summary>A dossier as a user would hold it.</summary>
public sealed record Decimaaldossier(
    string Zorgprofiel, bool Behandeling, bool Dagbesteding, int Wonen, int DagbestedingSeconden, int Nacht, int Behandelaren, int Minuren, int ContextPerJaar, decimal ContextEuro, decimal Tariefpercentage);

/// <summary>The outcome of a dossier.</summary>
public readonly record struct Decimaaluitkomst(int Klasse, decimal Jaar, decimal Dag, bool? Bespreekbaar, bool Afgetopt);

/// <summary>The same rule as a careful user would write it: decimal, multiplied before divided, tables looked up beforehand, a loop over records.</summary>
public sealed class Decimaallus
{
    private readonly FrozenDictionary<(string Zorgprofiel, bool Behandeling, bool Dagbesteding), Tabel> _tabellen;
    private readonly decimal _factor;
    private readonly decimal _dagen;
    private readonly decimal _drempel;
    private readonly decimal _maximum;

    public Decimaallus(Parameterset parameters)
    {
        _tabellen = (from profiel in parameters.Zorgprofielen
                     from prestatie in profiel.Prestaties
                     select (Sleutel: (profiel.Zorgprofiel.Naam, prestatie.Behandeling, prestatie.Dagbesteding), Tabel: new Tabel(
                         profiel.Basisuren.Waarde.Seconden * profiel.IndirecteFractie.Waarde - prestatie.Aftrek.Waarde.Seconden,
                         [.. profiel.Ranges.Select(range => range.Vanaf.Waarde.Seconden)],
                         [.. profiel.Ranges.Select(range => range.Jaarbedrag?.Waarde)],
                         [.. profiel.Ranges.Select(range => range.Meerzorgprofiel is { } nummer ? nummer + 1 : 8)],
                         parameters.MaatwerkUurtarief(profiel.Zorgprofiel.Maatwerkgroep).Waarde)))
            .ToFrozenDictionary(paar => paar.Sleutel, paar => paar.Tabel);
        _factor = parameters.Behandelaarsfactor.Waarde;
        _dagen = parameters.DagenPerJaar.Waarde;
        _drempel = parameters.Contextdrempel.Waarde;
        _maximum = parameters.MaximaalEtmaalbedrag.Waarde * _dagen;
    }

    public static Decimaaldossier[] Van(Bulkinvoer invoer)
    {
        var dossiers = new Decimaaldossier[invoer.Lengte];
        for (int i = 0; i < dossiers.Length; i++)
        {
            var sleutel = invoer.Sleutel[i];
            dossiers[i] = new(
                sleutel.Zorgprofiel.Naam, sleutel.Behandeling, sleutel.Dagbesteding, invoer.Wonen[i], invoer.Dagbesteding[i], invoer.Nacht[i], invoer.Behandelaren[i],
                invoer.Minuren[i], invoer.ContextPerJaar[i], invoer.ContextCenten[i] / 100m, invoer.Tariefpercentages[i] / 1_000_000m);
        }

        return dossiers;
    }

    public void Bereken(ReadOnlySpan<Decimaaldossier> dossiers, Span<Decimaaluitkomst> uitkomsten)
    {
        for (int i = 0; i < dossiers.Length; i++) uitkomsten[i] = Bereken(dossiers[i]);
    }

    private Decimaaluitkomst Bereken(Decimaaldossier dossier)
    {
        var tabel = _tabellen[(dossier.Zorgprofiel, dossier.Behandeling, dossier.Dagbesteding)];
        decimal seconden = dossier.Wonen + dossier.Nacht + (dossier.Dagbesteding ? dossier.DagbestedingSeconden : 0) - dossier.Minuren
            + (dossier.Behandeling ? dossier.Behandelaren * _factor : 0) + dossier.ContextPerJaar * 7m / _dagen + tabel.Correctie;
        if (seconden <= 0) return default;

        int range = -1;
        while (range + 1 < tabel.Grenzen.Length && seconden >= tabel.Grenzen[range + 1]) range++;
        if (range < 0) return new(1, 0, 0, null, false);

        decimal bedrag = tabel.Bedragen[range] ?? seconden * _dagen * tabel.Uurtarief / 25200;
        decimal drempel = _drempel * (tabel.Bedragen[range] is null ? Math.Min(bedrag, _maximum) : bedrag);
        decimal honderdProcent = bedrag + Math.Max(0, dossier.ContextEuro - drempel);
        bool afgetopt = honderdProcent >= _maximum;
        decimal jaar = (afgetopt ? _maximum : honderdProcent) * dossier.Tariefpercentage;
        return new(
            tabel.Klassen[range],
            Math.Round(jaar, 2, MidpointRounding.AwayFromZero),
            Math.Round(jaar / _dagen, 2, MidpointRounding.AwayFromZero),
            dossier.ContextEuro == 0 ? null : dossier.ContextEuro > drempel,
            afgetopt);
    }

    private sealed record Tabel(decimal Correctie, decimal[] Grenzen, decimal?[] Bedragen, int[] Klassen, decimal Uurtarief);
}
