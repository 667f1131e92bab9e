using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>The checks on kind and period. What does not meet a rule is a finding, never an exception: the zorgkantoor decides.</summary>
internal static class Termijncontrole
{
    private const string Einde = "periode.totEnMet";

    public static ImmutableArray<Melding> Controleer(Termijnaanvraag aanvraag, int jaar, Termijnen termijnen) =>
    [
        .. Soort(aanvraag),
        .. Preventief(aanvraag, termijnen),
        .. Voorwaarden(aanvraag),
        .. Termijn(aanvraag.Aanvraag.Zorgprofiel, aanvraag.Periode, aanvraag.Verlenging, termijnen),
        .. Jaar(aanvraag.Periode, jaar),
    ];

    /// <summary>Of a group: the year once, and the term of each client's own days.</summary>
    public static ImmutableArray<Melding> Controleer(Groepstermijnaanvraag aanvraag, int jaar, Termijnen termijnen) =>
    [
        .. aanvraag.Clienten.SelectMany((lid, nummer) => Termijn(lid.Client.Zorgprofiel, aanvraag.PeriodeVan(lid), aanvraag.Verlenging, termijnen)
            .Select(melding => lid.Periode is null ? melding : melding.Onder(Groepscontrole.Pad(nummer)))).Distinct(),
        .. Jaar(aanvraag.Periode, jaar),
    ];

    [Regel("SOORT-1")]
    private static IEnumerable<Melding> Soort(Termijnaanvraag aanvraag)
    {
        if (aanvraag.Soort != Aanvraagsoort.Groep) yield break;
        yield return new(Ernst.Waarschuwing, "soort", "SOORT-1", new(
            "de bedragen zijn die van deze cliënt alleen; een groep deelt haar contextgebonden middelen",
            "the amounts are those of this client alone; a group shares its context costs"));
    }

    [Regel("SOORT-1")]
    private static IEnumerable<Melding> Preventief(Termijnaanvraag aanvraag, Termijnen termijnen)
    {
        if (aanvraag.Soort != Aanvraagsoort.Preventief) yield break;

        var onderwerp = new Tekst("preventieve meerzorg duurt", "preventive meerzorg lasts");
        if (aanvraag.Periode.TotEnMet < LaatsteDag(termijnen.PreventiefMinimaal, aanvraag.Periode))
            yield return Duur(aanvraag.Periode, termijnen.PreventiefMinimaal, onderwerp, new("ten minste", "at least"), "SOORT-1");
        if (aanvraag.Periode.TotEnMet > LaatsteDag(termijnen.PreventiefMaximaal, aanvraag.Periode))
            yield return Duur(aanvraag.Periode, termijnen.PreventiefMaximaal, onderwerp, new("ten hoogste", "at most"), "SOORT-1");
        if (aanvraag.Verlenging)
        {
            yield return new(Ernst.Waarschuwing, "verlenging", "SOORT-1", new(
                "preventieve meerzorg is tijdelijk en bedoeld om een vervolg te voorkomen; het zorgkantoor beoordeelt een verlenging",
                "preventive meerzorg is temporary and meant to prevent a follow-up; the zorgkantoor judges an extension"));
        }
    }

    [Regel("SOORT-1")]
    private static IEnumerable<Melding> Voorwaarden(Termijnaanvraag aanvraag)
    {
        var voorwaarden = aanvraag.Voorwaarden;
        if (aanvraag.Soort != Aanvraagsoort.Preventief)
        {
            return voorwaarden == default
                ? []
                : [new(Ernst.Waarschuwing, "voorwaarden", "SOORT-1", new(
                    "deze voorwaarden gelden alleen voor preventieve meerzorg en zijn niet getoetst",
                    "these conditions hold for preventive meerzorg only and were not checked"))];
        }

        (string Veld, bool? Voldaan, Tekst Voorwaarde)[] alle =
        [
            ("concreetPlan", voorwaarden.ConcreetPlan, new("er ligt een concreet uitvoeringsplan", "there is a concrete plan")),
            ("contextOpOrde", voorwaarden.ContextOpOrde, new("de context is aantoonbaar op orde", "the context is shown to be in order")),
            ("collegaOfCceBetrokken", voorwaarden.CollegaOfCceBetrokken, new("een collega-zorgaanbieder of het CCE is of wordt betrokken", "a colleague provider or the CCE is or will be involved")),
            ("bekwameBetrokkenen", voorwaarden.BekwameBetrokkenen, new("de betrokkenen zijn kennis- en handelingsbekwaam", "the staff involved have the knowledge and are able to act")),
        ];
        return alle.Where(een => een.Voldaan != true).Select(een => Onvoldaan(een.Veld, een.Voldaan, een.Voorwaarde));
    }

    [Regel("TERMIJN-1")]
    private static IEnumerable<Melding> Termijn(Zorgprofiel zorgprofiel, Periode periode, bool verlengt, Termijnen termijnen)
    {
        var eigen = termijnen.Van(zorgprofiel);
        var maximaal = eigen?.Maximaal ?? termijnen.Maximaal;
        if (periode.TotEnMet > LaatsteDag(maximaal, periode))
            yield return Duur(periode, maximaal, new($"een beschikking voor {zorgprofiel} duurt", $"a decision for {zorgprofiel} lasts"), new("ten hoogste", "at most"), "TERMIJN-1");
        if (verlengt && eigen is { Verlenging: { Waarde: false } verlenging })
        {
            yield return new(Ernst.Waarschuwing, "verlenging", "TERMIJN-1", new(
                $"voor {zorgprofiel} is in principe geen verlenging mogelijk; vraag het zorgkantoor of het hier kan ({Plaats(verlenging.Herkomst)})",
                $"for {zorgprofiel} no extension is possible in principle; ask the zorgkantoor whether it is here ({Plaats(verlenging.Herkomst)})"));
        }
    }

    [Regel("TERMIJN-1")]
    private static IEnumerable<Melding> Jaar(Periode periode, int jaar)
    {
        int begin = periode.Van.Year;
        if (begin == jaar) yield break;
        yield return new(Ernst.Waarschuwing, "jaar", "TERMIJN-1", new(
            $"de periode begint in {begin}, de bedragen zijn berekend met de parameters van {jaar}",
            $"the period starts in {begin}, the amounts were calculated with the parameters of {jaar}"));
    }

    private static DateOnly LaatsteDag(Bepaling<Termijn> termijn, Periode periode) => termijn.Waarde.LaatsteDag(periode.Van);

    private static Melding Duur(Periode periode, Bepaling<Termijn> grens, Tekst onderwerp, Tekst vergelijking, string regel)
    {
        var (termijn, van, totEnMet, einde) = (grens.Waarde.AlsTekst, periode.Van.AlsTekst(), periode.TotEnMet.AlsTekst(), LaatsteDag(grens, periode).AlsTekst());
        return new(Ernst.Fout, Einde, regel, new(
            $"{onderwerp.Nl} {vergelijking.Nl} {termijn.Nl}: vanaf {van.Nl} {vergelijking.Nl} t/m {einde.Nl}, gevraagd is t/m {totEnMet.Nl} ({Plaats(grens.Herkomst)})",
            $"{onderwerp.En} {vergelijking.En} {termijn.En}: from {van.En} {vergelijking.En} up to and including {einde.En}, asked is up to and including {totEnMet.En} ({Plaats(grens.Herkomst)})"));
    }

    private static Melding Onvoldaan(string veld, bool? voldaan, Tekst voorwaarde) => new(Ernst.Fout, $"voorwaarden.{veld}", "SOORT-1", voldaan is null
        ? new($"niet vermeld, maar voorwaarde voor preventieve meerzorg: {voorwaarde.Nl}", $"not stated, but a condition for preventive meerzorg: {voorwaarde.En}")
        : new($"niet voldaan aan een voorwaarde voor preventieve meerzorg: {voorwaarde.Nl}", $"a condition for preventive meerzorg that is not met: {voorwaarde.En}"));

    private static string Plaats(Herkomst herkomst) => $"{herkomst.Document}, {herkomst.Plaats}";
}
