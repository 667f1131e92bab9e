using System.CommandLine;
using Meerzorg.Rekentool.Cli.Weergave;
using Meerzorg.Rekentool.Pgb;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg pgb</c>: a care plan for meerzorg in a pgb or mpt, assessed line by line.</summary>
internal static class PgbOpdracht
{
    public static Command Maak(Omgeving omgeving)
    {
        var (jaar, parameters, uren) = (Opties.Jaar("--jaar", new("beoordeel met dit jaar in plaats van het jaar in het bestand", "judge with this year instead of the year in the file"), Pgbrekentool.Jaren), Opties.Parameters(), Opties.Uren());
        return Bestandsopdracht.Maak<Pgbuitkomst>(
            new Opdracht(
                "pgb",
                new("Beoordeelt een zorgplan voor meerzorg in een pgb of mpt: toegang, wat van elke regel telt en waarom, en het budget.", "Judges a care plan for meerzorg in a pgb or mpt: access, what counts of every line and why, and the budget."),
                "meerzorg pgb voorbeelden/pgb/eenvoudig.json",
                "meerzorg pgb plan.json --uitleg",
                "meerzorg pgb plan.json --parameters eigen.json --formaat json") { jaar, parameters, uren },
            omgeving,
            new("zorgplannen als JSON (docs/pgb.md)", "care plans as JSON (docs/pgb.md)"),
            (ontleed, invoer) =>
            {
                var opties = invoer.LeesZorgplanMet(ontleed.GetValue(parameters)!, ontleed.GetValue(jaar), ontleed.GetValue(uren));
                return inhoud =>
                {
                    var (rekentool, plan, heraanvraag) = Invoer.Zorgplan.Lees(inhoud, opties);
                    return rekentool.Beoordeel(plan, heraanvraag);
                };
            },
            Pgbweergave.Verslag);
    }
}
