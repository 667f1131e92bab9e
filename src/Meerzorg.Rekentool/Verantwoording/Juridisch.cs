using System.Collections.Immutable;
using Motiveringsdeel = (Meerzorg.Rekentool.Tekst Kop, System.Collections.Immutable.ImmutableArray<Meerzorg.Rekentool.Tekst> Zinnen, System.Collections.Immutable.ImmutableArray<Meerzorg.Rekentool.Tekst> Punten);

namespace Meerzorg.Rekentool;

/// <summary>The motivation for whoever has to account for an outcome: the steps in order, each with rule, figures and sources.</summary>
internal static class Juridisch
{
    public static ImmutableArray<Motiveringsdeel> Van(Uitkomst uitkomst, Aanvraagsoort soort)
    {
        var signalen = uitkomst.Signalen;
        return
        [
            new(new("Aanvraag", "Application"), Aanvraag(uitkomst, soort), []),
            new(new("Toepassing van de regels", "Application of the rules"), [], [.. uitkomst.Toelichting().Stappen.Select(Stap)]),
            .. signalen.IsEmpty
                ? (Motiveringsdeel[])[]
                : [new(new("Aandachtspunten", "Points of attention"), [], [.. signalen.Select(signaal => Stappenplan.PerTaal(signaal.In))])],
            new(new("Conclusie", "Conclusion"), [.. Conclusie(uitkomst)], []),
            new(
                new("Reikwijdte", "Scope"),
                [
                    new("Deze motivering geeft weer wat de berekening oplevert.", "This motivation shows what the calculation gives."),
                    new("Over de noodzaak van de zorg, de onderbouwing en de toekenning beslist het zorgkantoor.", "The zorgkantoor decides on the need for the care, its grounds and the grant."),
                ],
                []),
        ];
    }

    private static ImmutableArray<Tekst> Aanvraag(Uitkomst uitkomst, Aanvraagsoort soort)
    {
        var aanvraag = uitkomst.Aanvraag;
        var combinatie = Prestatie.Combinatie(aanvraag.Behandeling, aanvraag.Dagbesteding);
        var wat = soort switch
        {
            Aanvraagsoort.Groep => new Tekst($"een aanvraag om meerzorg voor een cliënt in een groep van {uitkomst.Groep!.Aantal}", $"an application for meerzorg for a client in a group of {uitkomst.Groep.Aantal}"),
            Aanvraagsoort.Preventief => new("een preventieve aanvraag om meerzorg", "a preventive application for meerzorg"),
            _ => new("een individuele aanvraag om meerzorg", "an individual application for meerzorg"),
        };
        return
        [
            new(
                $"Het betreft {wat.Nl}: zorgprofiel {aanvraag.Zorgprofiel}, leveringsvorm {aanvraag.Leveringsvorm.Naam()}, prestatiecode {uitkomst.Prestatiecode} ({combinatie.Nl}), tariefpercentage {Notatie.Percentage(aanvraag.Tariefpercentage, Taal.Nederlands)}.",
                $"It is {wat.En}: zorgprofiel {aanvraag.Zorgprofiel}, leveringsvorm {aanvraag.Leveringsvorm.Naam()}, prestatiecode {uitkomst.Prestatiecode} ({combinatie.En}), tariefpercentage {Notatie.Percentage(aanvraag.Tariefpercentage, Taal.Engels)}."),
            new(
                $"Berekend is met de parameters van {uitkomst.Parameters.Jaar}, set {uitkomst.Parameters.Id}.",
                $"It was calculated with the parameters of {uitkomst.Parameters.Jaar}, set {uitkomst.Parameters.Id}."),
        ];
    }

    private static Tekst Stap(Stap stap) => Stappenplan.PerTaal(taal =>
    {
        bool engels = taal == Taal.Engels;
        var gegevens = stap.Invoer.Select(grootheid => grootheid.In(taal) + (grootheid.Parameter is { } parameter ? $" ({parameter.Herkomst})" : ""));
        string[] zinnen =
        [
            $"{stap.Regel.Id}, {stap.Regel.Titel.In(taal)}: {stap.Regel.Formule.In(taal)}.",
            .. stap.Invoer.IsEmpty ? (string[])[] : [$"{(engels ? "Figures" : "Gegevens")}: {string.Join("; ", gegevens)}."],
            $"{(engels ? "Result" : "Uitkomst")}: {stap.Resultaat.In(taal)}.",
            $"{(engels ? "Source" : "Bron")}: {string.Join("; ", stap.Regel.Bronnen)}.",
            .. stap.Regel.Keuzes.IsEmpty ? (string[])[] : [$"{(engels ? "Choice where sources disagree" : "Keuze waar bronnen verschillen")}: {string.Join(", ", stap.Regel.Keuzes)}."],
        ];
        return string.Join(' ', zinnen);
    });

    private static IEnumerable<Tekst> Conclusie(Uitkomst uitkomst)
    {
        if (uitkomst is not Meerzorgwaardig waardig)
        {
            yield return new($"De uitkomst is: {uitkomst.Naam.Nl} (DREMPEL-1).", $"The outcome is: {uitkomst.Naam.En} (DREMPEL-1).");
            if (uitkomst is NietMeerzorgwaardig && uitkomst.GrensBoven is { } grens)
            {
                yield return new(
                    $"De meerzorguren, {uitkomst.Meerzorguren} per week, blijven {grens.Afstand} onder de eerste ondergrens van {grens.Range.Vanaf.Waarde}.",
                    $"The meerzorguren, {uitkomst.Meerzorguren.ToString(Taal.Engels)} per week, are {grens.Afstand.ToString(Taal.Engels)} below the first lower bound of {grens.Range.Vanaf.Waarde.ToString(Taal.Engels)}.");
            }

            yield return new("De berekening geeft geen bedrag.", "The calculation gives no amount.");
            yield break;
        }

        yield return new(
            $"De aanvraag is meerzorgwaardig (DREMPEL-1) en wordt ingedeeld als {uitkomst.Naam.Nl} (PROFIEL-1).",
            $"The application is eligible for meerzorg (DREMPEL-1) and is classed as {uitkomst.Naam.En} (PROFIEL-1).");
        if (waardig.Afgetopt)
        {
            var (nl, en) = waardig.ZonderSurplus.Afgetopt ? ("", "") : (" met surplus", " with the surplus");
            yield return Bedragen(
                $"Het bedrag{nl} is begrensd op het maximum per dag van {{0}} (BEDRAG-3).",
                $"The amount{en} is limited to the maximum per day of {{0}} (BEDRAG-3).",
                uitkomst.Parameters.MaximaalEtmaalbedrag.Waarde);
        }

        var (toets, met, zonder) = (waardig.Contexttoets, waardig.MetSurplus, waardig.ZonderSurplus);
        var (drempelregel, surplusregel, van) = uitkomst.Groep is null
            ? ("CONTEXT-1", "CONTEXT-2", new Tekst("het surplus van {2}", "the surplus of {2}"))
            : ("GROEP-3", "GROEP-3", new("het surplus, waarvan {2} het gelijke deel van de cliënt is,", "the surplus, of which {2} is the equal share of the client,"));
        var groep = uitkomst.Groep is null ? default : new Tekst(" van de groep", " of the group");
        switch (toets.Bespreekbaar)
        {
            case false:
                yield return Zin(
                    $"De contextgebonden middelen{groep.Nl} van {{0}} komen niet boven de drempel van {{1}} en zijn niet bespreekbaar ({drempelregel}).",
                    $"The context costs{groep.En} of {{0}} are not above the threshold of {{1}} and may not be discussed ({drempelregel}).",
                    taal => [toets.Bedragen(taal).Euro, toets.Bedragen(taal).Drempel]);
                break;
            case true:
                yield return Zin(
                    $"De contextgebonden middelen{groep.Nl} van {{0}} komen boven de drempel van {{1}}; {van.Nl} is bespreekbaar ({surplusregel}).",
                    $"The context costs{groep.En} of {{0}} are above the threshold of {{1}}; {van.En} may be discussed ({surplusregel}).",
                    taal => [toets.Bedragen(taal).Euro, toets.Bedragen(taal).Drempel, Notatie.Euro(waardig.Surplus, taal)]);
                yield return Bedragen(
                    "Toe te kennen met surplus: {0} per jaar, {1} per dag; zonder surplus: {2} per jaar, {3} per dag (BEDRAG-5).",
                    "To be granted with the surplus: {0} per year, {1} per day; without the surplus: {2} per year, {3} per day (BEDRAG-5).",
                    met.Jaarbedrag,
                    met.Etmaalbedrag,
                    zonder.Jaarbedrag,
                    zonder.Etmaalbedrag);
                yield break;
        }

        yield return Bedragen("Toe te kennen: {0} per jaar, {1} per dag (BEDRAG-5).", "To be granted: {0} per year, {1} per day (BEDRAG-5).", met.Jaarbedrag, met.Etmaalbedrag);
    }

    /// <summary>A sentence with amounts in cents.</summary>
    internal static Tekst Bedragen(string nl, string en, params ImmutableArray<decimal> bedragen) => Zin(nl, en, taal => [.. bedragen.Select(bedrag => Notatie.Euro(bedrag, taal))]);

    /// <summary>A sentence with texts in the places {0}, {1} and so on.</summary>
    internal static Tekst Zin(string nl, string en, Func<Taal, ImmutableArray<string>> teksten) => Stappenplan.PerTaal(taal =>
    {
        var zin = taal == Taal.Engels ? en : nl;
        foreach (var (plaats, tekst) in teksten(taal).Index()) zin = zin.Replace($"{{{plaats}}}", tekst, StringComparison.Ordinal);
        return zin;
    });
}
