using System.Text.Json;

namespace Meerzorg.Rekentool.Json;

/// <summary>Writes the zorgprofielen as JSON; <c>docs/invoer.md</c> describes the members.</summary>
public static class ZorgprofielJson
{
    internal static Objectvorm<Zorgprofiel> Vorm { get; } = new("zorgprofiel")
    {
        { "zorgprofiel", Zorgprofielnaamvorm.Van, profiel => profiel, "de naam, in de vaste notatie" },
        { "sector", new Keuzevorm<Sector>(sector => sector.ToString()), profiel => profiel.Sector, "de sector" },
        { "maatwerkgroep", new Keuzevorm<Maatwerkgroep>(groep => groep.ToString()), profiel => profiel.Maatwerkgroep, "de groep waarvan het uurtarief van maatwerk geldt" },
        { "cod163", Woordvorm.Vrij, profiel => profiel.Cod163, "de code in de codelijst COD163" },
        { "leveringsvormen", new Lijstvorm<Leveringsvorm>(new Keuzevorm<Leveringsvorm>(Namen.Naam)), profiel => profiel.Leveringsvormen, "de leveringsvormen waarin het toegang geeft" },
        { "jaren", new Lijstvorm<int>(Geheelvorm.Vrij), profiel => [.. Rekentool.Jaren.Where(jaar => Rekentool.Voor(jaar).Parameters.Van(profiel) is not null)], "de jaren waarvan het parameters heeft" },
        { "notaties", Woordvorm.Reeks, profiel => profiel.Notaties, "de notaties die worden gelezen, de vaste eerst" },
    };

    private static readonly Lijstvorm<Zorgprofiel> Reeks = new(Vorm);

    /// <summary>Writes all zorgprofielen as a list of objects.</summary>
    /// <param name="json">Where to write.</param>
    public static void Schrijf(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        Reeks.Schrijf(json, Zorgprofiel.Alle, default);
    }
}
