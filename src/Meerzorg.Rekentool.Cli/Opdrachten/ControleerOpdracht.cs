using System.CommandLine;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg controleer</c>: whether a dossier is complete.</summary>
internal static class ControleerOpdracht
{
    public static Command Maak(Omgeving omgeving)
    {
        var (jaar, parameters) = (Opties.Jaar(), Opties.Parameters());
        return Bestandsopdracht.Maak<Volledigheid>(
            new Opdracht(
                "controleer",
                "Controleert of een aanvraag met haar administratieve gegevens volledig is; somt fouten en waarschuwingen op.",
                "meerzorg controleer voorbeelden/dossier/onvolledig.json") { jaar, parameters },
            omgeving,
            "dossiers als JSON (docs/volledigheid.md)",
            (ontleed, invoer) =>
            {
                var rekentoolVoor = invoer.RekentoolMet(ontleed.GetValue(parameters)!);
                return inhoud => DossierJson.Controleer(inhoud, ontleed.GetValue(jaar), rekentoolVoor);
            },
            (volledigheid, taal) => new(
                volledigheid.Naam.In(taal),
                [],
                [.. volledigheid.Bevindingen.Select(bevinding => bevinding.In(taal))],
                volledigheid.Toelichting,
                (json, uitleg) => DossierJson.Schrijf(json, volledigheid, uitleg, taal)),
            volledigheid => volledigheid.IsVolledig);
    }
}
