using System.Collections.Immutable;
using System.Globalization;
using Meerzorg.Rekentool.Jaarwissel;

namespace Meerzorg.Rekentool.Weergave;

/// <summary>The year-change report for people.</summary>
internal sealed class Jaarwisselrapport
{
    private const string Geen = "–";

    private static readonly ImmutableArray<string> Dossierkoppen = ["kenmerk", "zorgprofiel"];

    private readonly Jaarvergelijking _wissel;
    private readonly Taal _taal;
    private readonly Tekstrapport _rapport = new();

    private Jaarwisselrapport(Jaarvergelijking wissel, Taal taal) => (_wissel, _taal) = (wissel, taal);

    private string Voor => _wissel.Voor.Naam;

    private string Na => _wissel.Na.Naam;

    /// <summary>The causes by name, in the order in which they are taken.</summary>
    private (string Naam, Func<Jaarverschil, decimal> Bedrag)[] Oorzaken =>
    [
        (Tekst("indexatie", "indexation"), verschil => verschil.Indexatie),
        (Tekst("grenzen en uren", "bounds and hours"), verschil => verschil.Grenzen),
        (Tekst("tarieven", "rates"), verschil => verschil.Tarieven),
        (Tekst("rekenwaarden", "rule values"), verschil => verschil.Rekenwaarden),
        (Tekst("maximum per dag", "maximum per day"), verschil => verschil.Maximum),
    ];

    public static Tekstrapport Van(Jaarvergelijking wissel, Taal taal)
    {
        var rapport = new Jaarwisselrapport(wissel, taal);
        rapport.Aanhef();
        rapport.Totaal();
        rapport.Klassen();
        rapport.AndereKlasse();
        rapport.PerDossier();
        rapport.NietVergeleken();
        return rapport._rapport;
    }

    private void Aanhef()
    {
        int vergeleken = _wissel.Vergeleken.Count();
        _rapport.Kop(1, Tekst($"Jaarwissel {Voor} → {Na}", $"Year change {Voor} → {Na}")).Regels(
            Tekst($"parameters: {_wissel.Voor.Id} → {_wissel.Na.Id}", $"parameters: {_wissel.Voor.Id} → {_wissel.Na.Id}"),
            Tekst($"index: × {Notatie.Getal(_wissel.Indexfactor, _taal)}", $"index: × {Notatie.Getal(_wissel.Indexfactor, _taal)}"),
            Tekst(
                $"dossiers: {_wissel.Dossiers.Length}, waarvan {vergeleken} vergeleken en {_wissel.Dossiers.Length - vergeleken} niet te berekenen in een van beide",
                $"dossiers: {_wissel.Dossiers.Length}, of which {vergeleken} compared and {_wissel.Dossiers.Length - vergeleken} that cannot be calculated under one of both"));
    }

    private void Totaal()
    {
        var verschil = _wissel.Verschil;
        _rapport.Kop(2, Tekst("Totaal van de vergeleken dossiers", "Total of the dossiers compared")).Tabel(
            ["", Tekst("per jaar", "per year")],
            [
                [Voor, Euro(_wissel.JaarbedragVoor)],
                .. Oorzaken.Select(oorzaak => (string[])[oorzaak.Naam, Euro(oorzaak.Bedrag(verschil))]),
                [Na, Euro(_wissel.JaarbedragNa)],
                [Tekst("verschil", "difference"), Euro(verschil.Totaal)],
                [Tekst("verschil in %", "difference in %"), Procenten(verschil.Totaal, _wissel.JaarbedragVoor)],
            ]);
    }

    private void Klassen()
    {
        _rapport.Kop(2, Tekst("Verdeling over de klassen", "Distribution over the classes")).Tabel(
            [Tekst("klasse", "class"), Voor, Na],
            [
                .. _wissel.Verdeling.Select(klasse => (string[])[klasse.Klasse.Naam().In(_taal), Aantal(klasse.Voor), Aantal(klasse.Na)]),
                [Tekst("alle", "all"), Aantal(_wissel.Dossiers.Length), Aantal(_wissel.Dossiers.Length)],
            ]);

        // Only the classes that occur: the whole matrix would be mostly empty.
        var (van, naar) = (_wissel.Verdeling.Where(klasse => klasse.Voor > 0), _wissel.Verdeling.Where(klasse => klasse.Na > 0));
        _rapport.Kop(2, Tekst($"Overgangen: van de klasse in {Voor} (rij) naar die in {Na} (kolom)", $"Transitions: from the class in {Voor} (row) to that in {Na} (column)")).Tabel(
            ["", .. naar.Select(klasse => klasse.Klasse.Naam().In(_taal))],
            van.Select(rij => (string[])[rij.Klasse.Naam().In(_taal), .. naar.Select(kolom => Overgang(rij.Klasse, kolom.Klasse))]));
    }

    private void AndereKlasse()
    {
        _rapport.Kop(2, Tekst("Dossiers met een andere klasse", "Dossiers with another class"));
        if (!_wissel.AndereKlasse.Any())
        {
            _rapport.Regels(Tekst("geen", "none"));
            return;
        }

        _rapport.Tabel(
            [.. Dossierkoppen, Voor, Na, Tekst("verschil", "difference")],
            _wissel.AndereKlasse.Select(dossier => (string[])
                [.. Dossiercellen(dossier), dossier.KlasseVoor.Naam().In(_taal), dossier.KlasseNa.Naam().In(_taal), Euro(dossier.Verschil!.Totaal)]));
    }

    private void PerDossier()
    {
        if (!_wissel.Vergeleken.Any()) return;
        _rapport.Kop(2, Tekst("Per dossier", "Per dossier")).Tabel(
            [.. Dossierkoppen, Tekst($"klasse {Na}", $"class {Na}"), Voor, Na, Tekst("verschil", "difference")],
            _wissel.Vergeleken.Select(dossier => (string[])
                [.. Dossiercellen(dossier), dossier.KlasseNa.Naam().In(_taal), Euro(dossier.JaarbedragVoor!.Value), Euro(dossier.JaarbedragNa!.Value), Euro(dossier.Verschil!.Totaal)]));
        _rapport.Kop(2, Tekst("Oorzaken per dossier", "Causes per dossier")).Tabel(
            [Dossierkoppen[0], .. Oorzaken.Select(oorzaak => oorzaak.Naam), Tekst("verschil", "difference")],
            _wissel.Vergeleken.Select(dossier => (string[])
                [dossier.Kenmerk, .. Oorzaken.Select(oorzaak => Euro(oorzaak.Bedrag(dossier.Verschil!))), Euro(dossier.Verschil!.Totaal)]));
    }

    private void NietVergeleken()
    {
        if (!_wissel.NietVergeleken.Any()) return;
        _rapport.Kop(2, Tekst("Niet vergeleken: niet te berekenen in een van beide", "Not compared: cannot be calculated under one of both")).Tabel(
            [.. Dossierkoppen, Voor, Na, Tekst($"per jaar {Voor}", $"per year {Voor}"), Tekst($"per jaar {Na}", $"per year {Na}")],
            _wissel.NietVergeleken.Select(dossier => (string[])
                [.. Dossiercellen(dossier), dossier.KlasseVoor.Naam().In(_taal), dossier.KlasseNa.Naam().In(_taal), Euro(dossier.JaarbedragVoor), Euro(dossier.JaarbedragNa)]));
        _rapport.Regels(_wissel.NietVergeleken.SelectMany(dossier => (IEnumerable<string>)
            [.. dossier.FoutenVoor.Select(fout => $"{dossier.Kenmerk}, {Voor}: {fout.In(_taal)}"), .. dossier.FoutenNa.Select(fout => $"{dossier.Kenmerk}, {Na}: {fout.In(_taal)}")]));
    }

    private static string[] Dossiercellen(Dossierwissel dossier) => [dossier.Kenmerk, dossier.Aanvraag.Zorgprofiel?.Naam ?? Geen];

    private string Overgang(Klasse van, Klasse naar) =>
        _wissel.Overgangen.FirstOrDefault(overgang => overgang.Van == van && overgang.Naar == naar) is { } overgang ? Aantal(overgang.Aantal) : "";

    private string Procenten(decimal verschil, decimal van) =>
        van == 0 ? Geen : Notatie.Getal(Math.Round(verschil * 100 / van, 2, MidpointRounding.AwayFromZero), _taal) + " %";

    private string Euro(decimal? bedrag) => bedrag is { } euro ? Notatie.Euro(euro, _taal) : Geen;

    private static string Aantal(long aantal) => aantal.ToString(CultureInfo.InvariantCulture);

    private string Tekst(string nl, string en) => new Tekst(nl, en).In(_taal);
}
