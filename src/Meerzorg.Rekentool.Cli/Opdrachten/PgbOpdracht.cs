using System.CommandLine;
using System.Globalization;
using Meerzorg.Rekentool.Cli.Weergave;
using Meerzorg.Rekentool.Pgb;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg pgb</c>: a care plan for meerzorg in a pgb or mpt, assessed line by line.</summary>
internal static class PgbOpdracht
{
    public static Command Maak(Omgeving omgeving)
    {
        var (jaar, parameters) = (Jaar(), Opties.Parameters());
        return Bestandsopdracht.Maak<Pgbuitkomst>(
            new Opdracht(
                "pgb",
                "Beoordeelt een zorgplan voor meerzorg in een pgb of mpt: toegang, wat van elke regel telt en waarom, en het budget.",
                "meerzorg pgb voorbeelden/pgb/eenvoudig.json",
                "meerzorg pgb plan.json --uitleg",
                "meerzorg pgb plan.json --parameters eigen.json --formaat json") { jaar, parameters },
            omgeving,
            "zorgplannen als JSON (docs/pgb.md)",
            (ontleed, invoer) =>
            {
                var rekentoolVoor = invoer.PgbrekentoolMet(ontleed.GetValue(parameters)!);
                return inhoud =>
                {
                    var (rekentool, plan, heraanvraag) = ZorgplanJson.Lees(inhoud, ontleed.GetValue(jaar), rekentoolVoor);
                    return rekentool.Beoordeel(plan, heraanvraag);
                };
            },
            Pgbweergave.Verslag);
    }

    /// <summary>The years are others than those of the other commands.</summary>
    private static Option<int?> Jaar()
    {
        var optie = Opties.Jaar();
        optie.Description = $"beoordeel met dit jaar in plaats van het jaar in het bestand: {string.Join(", ", Pgbrekentool.Jaren.Select(jaar => jaar.ToString(CultureInfo.InvariantCulture)))}";
        return optie;
    }
}
