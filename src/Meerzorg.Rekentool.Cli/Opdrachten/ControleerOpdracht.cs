using System.CommandLine;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg controleer</c>: whether a dossier is complete.</summary>
internal static class ControleerOpdracht
{
    public static Command Maak(Omgeving omgeving)
    {
        var (jaar, parameters) = (Opties.Jaar(), Opties.Parameters());
        return Bestandsopdracht.Maak<Volledigheid>(
            new Command("controleer", "Controleert of een aanvraag met haar administratieve gegevens volledig is; somt fouten en waarschuwingen op.") { jaar, parameters },
            omgeving,
            "dossiers als JSON (docs/volledigheid.md); - is stdin",
            (ontleed, invoer) => invoer.RekentoolMet(ontleed.GetValue(parameters)!) is { } rekentoolVoor
                ? inhoud => DossierJson.Controleer(inhoud, ontleed.GetValue(jaar), rekentoolVoor)
                : null,
            (volledigheid, taal) => new(
                volledigheid.Naam.In(taal),
                [],
                [.. volledigheid.Bevindingen.Select(bevinding => bevinding.In(taal))],
                volledigheid.Toelichting,
                (json, uitleg) => DossierJson.Schrijf(json, volledigheid, uitleg, taal)),
            volledigheid => volledigheid.IsVolledig);
    }
}
