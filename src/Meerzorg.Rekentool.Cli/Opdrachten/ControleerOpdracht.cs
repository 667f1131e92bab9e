using System.CommandLine;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg controleer</c>: whether a dossier is complete.</summary>
internal static class ControleerOpdracht
{
    public static Command Maak(Omgeving omgeving)
    {
        var (jaar, parameters, uren) = (Opties.Jaar(), Opties.Parameters(), Opties.Uren());
        return Bestandsopdracht.Maak<Volledigheid>(
            new Opdracht(
                "controleer",
                new("Controleert of een aanvraag met haar administratieve gegevens volledig is; somt fouten en waarschuwingen op.", "Checks whether an application with its administrative data is complete; lists faults and warnings."),
                "meerzorg controleer voorbeelden/dossier/onvolledig.json") { jaar, parameters, uren },
            omgeving,
            new("dossiers als JSON (docs/volledigheid.md), of aanvraagformulieren (docs/formulier.md)", "dossiers as JSON (docs/volledigheid.md), or application forms (docs/formulier.md)"),
            (ontleed, invoer) =>
            {
                var opties = invoer.LeesMet(ontleed.GetValue(parameters)!, ontleed.GetValue(jaar), ontleed.GetValue(uren));
                return inhoud => Invoer.Dossier.Lees(inhoud, opties);
            },
            (volledigheid, taal) => new(
                volledigheid.Naam.In(taal),
                [],
                [.. volledigheid.Bevindingen.Select(bevinding => bevinding.In(taal))],
                volledigheid.Toelichting,
                uitleg => volledigheid.AlsJson(uitleg, taal)),
            volledigheid => volledigheid.IsVolledig,
            (ontleed, invoer) =>
            {
                var opties = invoer.LeesMet(ontleed.GetValue(parameters)!, ontleed.GetValue(jaar));
                return formulier => [.. formulier.Dossiers.Select(dossier => Volledigheid.Van(dossier, opties.RekentoolVoor!(opties.Jaar ?? formulier.Jaar)))];
            });
    }
}
