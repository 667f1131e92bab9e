using System.Collections.Immutable;
using System.Globalization;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>Puts the findings on a dossier in words of the rules; it checks nothing itself.</summary>
internal static class Volledigheidsstappen
{
    private static readonly Tekst Leeg = new("niet ingevuld", "not filled in");
    private static readonly Tekst Aanwezig = new("ingevuld", "filled in");

    public static ImmutableArray<Stap> Van(Volledigheid volledigheid) =>
    [
        Stappenplan.Stap(
            Volledigheid.Regel,
            [.. Velden(volledigheid.Dossier), .. Bevindingen(volledigheid.Bevindingen.Where(bevinding => bevinding.Regel == Volledigheid.Regel))],
            Stappenplan.Naam(new("oordeel", "verdict"), volledigheid.Naam)),
        .. volledigheid.Bevindingen
            .Where(bevinding => bevinding.Regel != Volledigheid.Regel)
            .GroupBy(bevinding => bevinding.Regel)
            .Select(groep => Stappenplan.Stap(
                groep.Key!,
                [.. Bevindingen(groep)],
                Stappenplan.Naam(new("ernst", "severity"), groep.Max(bevinding => bevinding.Ernst).Naam()))),
    ];

    private static IEnumerable<Grootheid> Velden(Dossier dossier)
    {
        Grootheid Veld(string naam, string? waarde) => Stappenplan.Naam(Tekst.Gelijk(naam), string.IsNullOrWhiteSpace(waarde) ? Leeg : Tekst.Gelijk(waarde));

        yield return Veld("kenmerk", dossier.Kenmerk);
        yield return Stappenplan.Naam(Tekst.Gelijk("bsn"), string.IsNullOrWhiteSpace(dossier.Bsn) ? Leeg : Aanwezig);
        yield return Veld("zorgaanbieder", dossier.Zorgaanbieder);
        yield return Veld("zorgkantoor", dossier.Zorgkantoor);
        yield return Veld("soort", dossier.Soort?.Naam());
        yield return Veld("ingangsdatum", dossier.Ingangsdatum is { } van ? Notatie.Datum(van) : null);
        if (dossier.Maanden is { } maanden) yield return Veld("maanden", maanden.ToString(CultureInfo.InvariantCulture));
        else yield return Veld("einddatum", dossier.Einddatum is { } totEnMet ? Notatie.Datum(totEnMet) : null);
        yield return Stappenplan.Naam(Tekst.Gelijk("vragenlijst"), dossier.Vragenlijst == true ? new("bijgevoegd", "attached") : new("niet bijgevoegd", "not attached"));
        yield return Stappenplan.Naam(Tekst.Gelijk("aanvraag"), dossier.Aanvraag is null ? Leeg : Aanwezig);
    }

    private static IEnumerable<Grootheid> Bevindingen(IEnumerable<Melding> bevindingen) => bevindingen.Select(bevinding =>
    {
        var ernst = bevinding.Ernst.Naam();
        return Stappenplan.Naam(new($"{ernst.Nl} in {bevinding.Veld}", $"{ernst.En} in {bevinding.Veld}"), bevinding.Tekst);
    });
}
