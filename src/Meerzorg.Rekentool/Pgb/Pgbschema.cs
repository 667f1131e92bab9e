namespace Meerzorg.Rekentool.Pgb;

/// <summary>The JSON Schema of parameter files for pgb and mpt, made from the description by which they are read.</summary>
public static class Pgbschema
{
    /// <summary>The schema of a year file: <c>schema/pgb-1.schema.json</c>.</summary>
    public static string Jaarbestand() => Schemaschrijver.Van("Meerzorg-parameters van een jaar voor pgb en mpt", Pgbbestand.Vorm);
}
