using System.Globalization;
using Meerzorg.Rekentool.Herijking;

namespace Meerzorg.Rekentool.Weergave;

/// <summary>The report of a calibration for people: every step with its table.</summary>
internal sealed class Herijkingsrapport
{
    private const string Geen = "–";

    private readonly Herijkingsuitkomst _uitkomst;
    private readonly Taal _taal;
    private readonly Tekstrapport _rapport = new();

    private Herijkingsrapport(Herijkingsuitkomst uitkomst, Taal taal) => (_uitkomst, _taal) = (uitkomst, taal);

    public static Tekstrapport Van(Herijkingsuitkomst uitkomst, Taal taal, string? grafieken)
    {
        var rapport = new Herijkingsrapport(uitkomst, taal);
        rapport.Aanhef();
        rapport.Zorgprofielen();
        rapport.Klassen();
        rapport.Tarieven();
        rapport.Context();
        rapport.Neutraliteit();
        rapport.Voorstellen();
        rapport.Banden();
        rapport.Grenzen();
        rapport.Overgangen();
        if (grafieken is not null) rapport.Grafieken(grafieken);
        return rapport._rapport;
    }

    private void Aanhef() => _rapport
        .Kop(1, Tekst($"Herijking {_uitkomst.Basis.Naam} → {Heel(_uitkomst.Parameters.Jaar)}", $"Calibration {_uitkomst.Basis.Naam} → {Heel(_uitkomst.Parameters.Jaar)}"))
        .Regels(
            Tekst($"parameters: {_uitkomst.Basis.Id} → {_uitkomst.Parameters.Id}", $"parameters: {_uitkomst.Basis.Id} → {_uitkomst.Parameters.Id}"),
            Tekst(
                $"dossiers: {Heel(_uitkomst.Aantal)}; onder de drempel van 25 % en niet meegeteld: {Heel(_uitkomst.OnderDrempel)}",
                $"dossiers: {Heel(_uitkomst.Aantal)}; below the threshold of 25 % and not counted: {Heel(_uitkomst.OnderDrempel)}"),
            Tekst($"beleid: {_uitkomst.Beleid.Naam}, ten minste {Heel(_uitkomst.Beleid.DossiersPerBand)} dossiers per band", $"policy: {_uitkomst.Beleid.Naam}, at least {Heel(_uitkomst.Beleid.DossiersPerBand)} dossiers per band"),
            $"index: × {Notatie.Getal(_uitkomst.Index, _taal)}",
            Tekst($"factor voor kostenneutraliteit: × {Notatie.Getal(_uitkomst.Factor, _taal)}", $"factor for cost neutrality: × {Notatie.Getal(_uitkomst.Factor, _taal)}"));

    private void Zorgprofielen() => _rapport
        .Kop(2, "Dossiers per zorgprofiel (HERIJK-1)")
        .Tabel(
            ["zorgprofiel", "dossiers", Tekst("onder de drempel", "below the threshold"), .. Spreidingskoppen],
            _uitkomst.Zorgprofielen.Where(profiel => profiel.Spreiding.Aantal + profiel.OnderDrempel > 0).Select(profiel => (string[])
                [profiel.Zorgprofiel.Naam, Heel(profiel.Spreiding.Aantal), Heel(profiel.OnderDrempel), .. Cellen(profiel.Spreiding)]));

    private void Klassen() => _rapport
        .Kop(2, Tekst("Bedragen en grenzen (HERIJK-2, HERIJK-4)", "Amounts and bounds (HERIJK-2, HERIJK-4)"))
        .Tabel(
            [
                "zorgprofiel", Tekst("klasse", "class"), Tekst("was vanaf", "was from"), Tekst("vanaf", "from"), Tekst("was per jaar", "was per year"), Tekst("per jaar", "per year"), "dossiers",
                Tekst("andere geldband", "other money band"),
            ],
            _uitkomst.Klassen.Select(klasse => (string[])
            [
                klasse.Zorgprofiel.Naam, klasse.Klasse.Naam().In(_taal), Tijd(klasse.OudVanaf), Tijd(klasse.Vanaf), Euro(klasse.OudBedrag), Euro(klasse.Bedrag), Heel(klasse.Aantal),
                Heel(klasse.Afwijkend),
            ]));

    private void Tarieven() => _rapport
        .Kop(2, Tekst("Uurtarieven van maatwerk (HERIJK-5)", "Hourly rates of maatwerk (HERIJK-5)"))
        .Tabel(
            [Tekst("groep", "group"), "dossiers", Tekst("bedragen", "amounts"), Tekst("uren per jaar", "hours per year"), Tekst("was per uur", "was per hour"), Tekst("per uur", "per hour")],
            _uitkomst.Tarieven.Select(tarief => (string[])
                [tarief.Groep.ToString(), Heel(tarief.Aantal), Euro(tarief.Bedrag), Getal(tarief.Uren), Euro(tarief.OudTarief), Euro(tarief.Tarief)]));

    private void Context() => _rapport
        .Kop(2, Tekst("Contextdrempel (HERIJK-6)", "Context threshold (HERIJK-6)"))
        .Regels(
            Tekst($"aandeel in de kosten: {Procent(_uitkomst.AandeelContextkosten)}", $"share in the costs: {Procent(_uitkomst.AandeelContextkosten)}"),
            Tekst($"aandeel van de dossiers: {Procent(_uitkomst.AandeelMetContextkosten)}", $"share of the dossiers: {Procent(_uitkomst.AandeelMetContextkosten)}"),
            _uitkomst.Contextdrempel is { } drempel
                ? Tekst($"drempel: {Procent(drempel)}, was {Procent(_uitkomst.Basis.Contextdrempel.Waarde)}", $"threshold: {Procent(drempel)}, was {Procent(_uitkomst.Basis.Contextdrempel.Waarde)}")
                : Tekst($"drempel: blijft {Procent(_uitkomst.Basis.Contextdrempel.Waarde)}; deze dossiers geven er geen", $"threshold: stays {Procent(_uitkomst.Basis.Contextdrempel.Waarde)}; these dossiers give none"));

    private void Neutraliteit() => _rapport
        .Kop(2, Tekst("Kostenneutraliteit (HERIJK-7)", "Cost neutrality (HERIJK-7)"))
        .Tabel(
            ["zorgprofiel", "dossiers", Tekst("voor", "before"), Tekst("na", "after"), Tekst("verschil", "difference")],
            [
                .. _uitkomst.Zorgprofielen.Select(rij => (string[])[rij.Zorgprofiel.Naam, Heel(rij.Spreiding.Aantal), Euro(rij.Voor), Euro(rij.Na), Euro(rij.Verschil)]),
                [Tekst("alle", "all"), Heel(_uitkomst.Aantal), Euro(_uitkomst.Voor), Euro(_uitkomst.Na), Euro(_uitkomst.Verschil)],
            ]);

    private void Voorstellen()
    {
        _rapport.Kop(2, Tekst("Maatwerk dat meerzorgprofiel kan worden (HERIJK-3)", "Maatwerk that can become meerzorgprofiel (HERIJK-3)"));
        if (_uitkomst.Voorstellen.IsEmpty) _rapport.Regels(Tekst("geen", "none"));
        else
        {
            _rapport.Tabel(
                ["zorgprofiel", "meerzorgprofielen", "dossiers", Tekst("effect op het totaal", "effect on the total")],
                _uitkomst.Voorstellen.Select(voorstel => (string[])
                    [voorstel.Zorgprofiel.Naam, string.Join(", ", voorstel.Meerzorgprofielen), Heel(voorstel.Aantal), Euro(voorstel.Effect)]));
        }
    }

    private void Banden() => _rapport
        .Kop(2, Tekst("Geldbanden (HERIJK-1, HERIJK-2, HERIJK-3)", "Money bands (HERIJK-1, HERIJK-2, HERIJK-3)"))
        .Tabel(
            ["zorgprofiel", "band", Tekst("wordt", "becomes"), "dossiers", .. Spreidingskoppen],
            _uitkomst.Banden.Where(band => band.Spreiding.Aantal > 0).Select(band => (string[])
            [
                band.Zorgprofiel.Naam, Heel(band.Band), band.Meerzorgprofiel ? $"meerzorgprofiel {Heel(band.Band)}" : band.Voldoende ? "maatwerk" : Tekst("maatwerk (te weinig dossiers)", "maatwerk (too few dossiers)"),
                Heel(band.Spreiding.Aantal), .. Cellen(band.Spreiding),
            ]));

    private void Grenzen()
    {
        _rapport.Kop(2, Tekst("Grenzen boven de drempel (HERIJK-4)", "Bounds above the threshold (HERIJK-4)"));
        if (_uitkomst.Grenzen.IsEmpty) _rapport.Regels(Tekst("geen", "none"));
        else
        {
            _rapport.Tabel(
                [
                    "zorgprofiel", Tekst("lager", "lower"), Tekst("hoger", "higher"), Tekst("lager tot en met", "lower up to"), Tekst("hoger vanaf", "higher from"), Tekst("hele uren", "whole hours"),
                    Tekst("verschuiving", "shift"), Tekst("grens", "bound"),
                ],
                _uitkomst.Grenzen.Select(grens => (string[])
                [
                    grens.Zorgprofiel.Naam, grens.Lager.Naam().In(_taal), grens.Hoger.Naam().In(_taal), Tijd(grens.MaximumLager), Tijd(grens.MinimumHoger),
                    Tijd(grens.HeleUren), Tijd(grens.Verschuiving), Tijd(grens.Vanaf),
                ]));
        }
    }

    private void Overgangen() => _rapport
        .Kop(2, Tekst("Overgangen tussen klassen", "Transitions between classes"))
        .Tabel(
            ["zorgprofiel", Tekst("van", "from"), Tekst("naar", "to"), "dossiers"],
            _uitkomst.Overgangen.Select(overgang => (string[])[overgang.Zorgprofiel!.Naam, overgang.Van.Naam().In(_taal), overgang.Naar.Naam().In(_taal), Heel(overgang.Aantal)]));

    private void Grafieken(string map)
    {
        _rapport.Kop(2, Tekst("Grafieken", "Charts"));
        _rapport.Afbeelding(Tekst("Verdeling over de klassen", "Distribution over the classes"), map + Herijkingsweergave.Grafieknaam(null));
        foreach (var profiel in _uitkomst.MetDossiers)
            _rapport.Afbeelding(Tekst($"Bedrag tegen uren van {profiel}", $"Amount against hours of {profiel}"), map + Herijkingsweergave.Grafieknaam(profiel));
    }

    private string[] Spreidingskoppen =>
    [
        Tekst("gemiddelde", "mean"), Tekst("standaardafwijking", "standard deviation"), Tekst("laagste", "lowest"), Tekst("hoogste", "highest"),
        Tekst("uren van", "hours from"), Tekst("uren tot en met", "hours up to"),
    ];

    private string[] Cellen(Spreiding spreiding) => spreiding.Aantal == 0
        ? [Geen, Geen, Geen, Geen, Geen, Geen]
        :
        [
            Euro(spreiding.Gemiddelde), Euro(spreiding.Standaardafwijking), Euro(spreiding.Laagste), Euro(spreiding.Hoogste),
            Tijd(spreiding.MinimumUren), Tijd(spreiding.MaximumUren),
        ];

    private string Tijd(Uren? tijd) => tijd?.ToString(_taal) ?? Geen;

    private string Euro(decimal? bedrag) => bedrag is { } euro ? Notatie.Euro(euro, _taal) : Geen;

    private string Getal(decimal getal) => Notatie.Getal(Math.Round(getal, 2, MidpointRounding.AwayFromZero), _taal);

    private string Procent(decimal fractie) => Notatie.Percentage(Math.Round(fractie, 6, MidpointRounding.AwayFromZero), _taal);

    private static string Heel(long getal) => getal.ToString(CultureInfo.InvariantCulture);

    private string Tekst(string nl, string en) => new Tekst(nl, en).In(_taal);
}
