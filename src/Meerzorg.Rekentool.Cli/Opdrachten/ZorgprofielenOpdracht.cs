using System.CommandLine;
using Meerzorg.Rekentool.Cli.Weergave;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg zorgprofielen</c>: the closed list with its notations.</summary>
internal static class ZorgprofielenOpdracht
{
    public static Command Maak(Omgeving omgeving)
    {
        var formaat = Opties.Formaat();
        var opdracht = new Opdracht(
            "zorgprofielen",
            new("Toont de zorgprofielen die toegang geven, met hun notaties, leveringsvormen en jaren.", "Shows the care profiles that give access, with their notations, forms of delivery and years."),
            "meerzorg zorgprofielen",
            "meerzorg zorgprofielen --formaat json") { formaat };
        opdracht.SetAction(ontleed =>
        {
            if (ontleed.GetValue(formaat) == Formaat.Json) omgeving.Uit.WriteLine(Jsonuitvoer.Zorgprofielen());
            else Tabel(ontleed.Taal).Schrijf(omgeving, ontleed.GetValue(formaat));
            return Afloop.Berekend;
        });
        return opdracht;
    }

    private static Tabel Tabel(Taal taal)
    {
        var tabel = new Tabel(taal == Taal.Engels
            ? ["zorgprofiel", "sector", "maatwerkgroep", "COD163", "leveringsvormen", "years", "also written as"]
            : ["zorgprofiel", "sector", "maatwerkgroep", "COD163", "leveringsvormen", "jaren", "ook geschreven als"]);
        foreach (var profiel in Zorgprofiel.Alle)
        {
            tabel.Rij(
                profiel.Naam,
                profiel.Sector.ToString(),
                profiel.Maatwerkgroep.ToString(),
                profiel.Cod163,
                string.Join(", ", profiel.Leveringsvormen.Select(vorm => vorm.Naam())),
                string.Join(", ", Jaren(profiel)),
                string.Join(", ", profiel.Notaties.Skip(1)));
        }

        return tabel;
    }

    private static IEnumerable<int> Jaren(Zorgprofiel profiel) =>
        Rekentool.Jaren.Where(jaar => Rekentool.Voor(jaar).Parameters.Van(profiel) is not null);
}
