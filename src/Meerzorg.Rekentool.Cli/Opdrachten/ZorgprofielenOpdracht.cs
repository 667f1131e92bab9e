using System.CommandLine;
using System.Text.Json;
using Meerzorg.Rekentool.Cli.Weergave;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg zorgprofielen</c>: the closed list with its notations.</summary>
internal static class ZorgprofielenOpdracht
{
    public static Command Maak(Omgeving omgeving)
    {
        var (formaat, taal) = (Opties.Formaat(), Opties.Taal());
        var opdracht = new Opdracht(
            "zorgprofielen",
            "Toont de zorgprofielen die toegang geven, met hun notaties, leveringsvormen en jaren.",
            "meerzorg zorgprofielen",
            "meerzorg zorgprofielen --formaat json") { formaat, taal };
        opdracht.SetAction(ontleed =>
        {
            if (ontleed.GetValue(formaat) == Formaat.Json) SchrijfJson(omgeving.Uit);
            else Tabel(ontleed.GetValue(taal)).Schrijf(omgeving, ontleed.GetValue(formaat));
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

    private static void SchrijfJson(TextWriter uit) => Jsonuitvoer.Schrijf(uit, json =>
    {
        json.WriteStartArray();
        foreach (var profiel in Zorgprofiel.Alle)
        {
            json.WriteStartObject();
            json.WriteString("zorgprofiel", profiel.Naam);
            json.WriteString("sector", profiel.Sector.ToString());
            json.WriteString("maatwerkgroep", profiel.Maatwerkgroep.ToString());
            json.WriteString("cod163", profiel.Cod163);
            Reeks(json, "leveringsvormen", profiel.Leveringsvormen.Select(vorm => vorm.Naam()));
            json.WriteStartArray("jaren");
            foreach (int jaar in Jaren(profiel)) json.WriteNumberValue(jaar);
            json.WriteEndArray();
            Reeks(json, "notaties", profiel.Notaties);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Reeks(Utf8JsonWriter json, string naam, IEnumerable<string> waarden)
    {
        json.WriteStartArray(naam);
        foreach (var waarde in waarden) json.WriteStringValue(waarde);
        json.WriteEndArray();
    }
}
