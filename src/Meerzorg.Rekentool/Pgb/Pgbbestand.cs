using System.Text.Json;
using System.Text.Json.Serialization;

namespace Meerzorg.Rekentool.Pgb;

/// <summary>The parameter file of a year for pgb and mpt, member for member; <c>docs/pgb.md</c> describes the format.</summary>
internal sealed record Pgbbestand
{
    public const string Versie1 = "meerzorg-pgb-1";

    public required string Formaat { get; init; }

    public required int Jaar { get; init; }

    public required DateOnly GecontroleerdOp { get; init; }

    public required Dictionary<string, Parameterbestand.Bronvermelding> Herkomsten { get; init; }

    public required Parameterbestand.Bestandswaarde WekenPerJaar { get; init; }

    public required Parameterbestand.Bestandswaarde Drempelfractie { get; init; }

    public required Parameterbestand.Bestandswaarde UrenPerDagdeel { get; init; }

    public required Bestandsmaxima Maximumtarieven { get; init; }

    public required Bestandsjeugd Jeugd { get; init; }

    public required Parameterbestand.Bestandswaarde VolwassenVanaf { get; init; }

    public required Parameterbestand.Bestandswaarde Welzijnsfractie { get; init; }

    public required Parameterbestand.Bestandswaarde MaaltijdUrenPerDag { get; init; }

    public required Parameterbestand.Bestandswaarde TerugwerkendeWeken { get; init; }

    public required Dictionary<string, Bestandsprofiel> Zorgprofielen { get; init; }

    internal sealed record Bestandsmaxima
    {
        public required Parameterbestand.Bestandswaarde FormeelPerUur { get; init; }

        public required Parameterbestand.Bestandswaarde FormeelPerDagdeel { get; init; }

        public required Parameterbestand.Bestandswaarde InformeelPerUur { get; init; }

        public required Parameterbestand.Bestandswaarde OudeRechtenPerUur { get; init; }
    }

    internal sealed record Bestandsjeugd
    {
        public required Parameterbestand.Bestandswaarde TotLeeftijd { get; init; }

        public required Parameterbestand.Bestandswaarde Factor { get; init; }

        /// <summary>By age in years.</summary>
        public required Dictionary<string, Parameterbestand.Bestandswaarde> Minimumuurloon { get; init; }
    }

    internal sealed record Bestandsprofiel
    {
        public required Parameterbestand.Bestandswaarde UrenPerWeek { get; init; }

        public Parameterbestand.Bestandswaarde? DagdelenPerWeek { get; init; }

        public required Parameterbestand.Bestandswaarde Welzijnsdagdelen { get; init; }

        public required Dictionary<string, Bestandsfunctie> Functies { get; init; }

        /// <summary>The totals as printed, where they are; the amounts must add up to them.</summary>
        public Bestandstotalen? Totalen { get; init; }
    }

    internal sealed record Bestandsfunctie
    {
        public int? Klasse { get; init; }

        public Parameterbestand.Bestandswaarde? PerWeek { get; init; }

        public required Parameterbestand.Bestandswaarde Jaarbedrag { get; init; }

        public Parameterbestand.Bestandswaarde? JaarbedragZonderVervoer { get; init; }

        public Parameterbestand.Bestandswaarde? GedruktTarief { get; init; }
    }

    internal sealed record Bestandstotalen
    {
        public required Parameterbestand.Bestandswaarde ZonderDagbesteding { get; init; }

        public Parameterbestand.Bestandswaarde? ZonderVervoer { get; init; }

        public Parameterbestand.Bestandswaarde? MetVervoer { get; init; }
    }
}

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    MaxDepth = 16,
    Converters = [typeof(WaardestatusConverter)])]
[JsonSerializable(typeof(Pgbbestand))]
internal sealed partial class PgbJson : JsonSerializerContext;
