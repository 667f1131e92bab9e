namespace Meerzorg.Rekentool.Json;

/// <summary>The JSON Schemas of parameter files and overlays, made from the descriptions by which they are read.</summary>
public static class Parameterschema
{
    /// <summary>The schema of a year file: <c>schema/parameters-1.schema.json</c>.</summary>
    public static string Jaarbestand() => Schemaschrijver.Van("Meerzorg-parameters van een jaar", Parameterbestand.Vorm);

    /// <summary>The schema of an overlay: <c>schema/overlay-1.schema.json</c>.</summary>
    public static string Overlay() => Schemaschrijver.Van("Overlay op meerzorg-parameters", Overlaybestand.Vorm);
}
