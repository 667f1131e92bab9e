using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Meerzorg.Rekentool;

/// <summary>Reads a parameter file strictly: unknown, duplicate or missing members are errors that say where.</summary>
internal static class Parameterlezer
{
    private const int MaximaleOmvang = 4 * 1024 * 1024;

    public static T Lees<T>(ReadOnlySpan<byte> utf8Json, string naam, JsonTypeInfo<T> type)
    {
        if (utf8Json.Length > MaximaleOmvang)
        {
            throw Fout(
                naam,
                Foutsoort.BuitenBereik,
                "",
                new($"{utf8Json.Length} bytes", $"{utf8Json.Length} bytes"),
                new($"ten hoogste {MaximaleOmvang} bytes", $"at most {MaximaleOmvang} bytes"));
        }

        try
        {
            return JsonSerializer.Deserialize(utf8Json, type)
                ?? throw Fout(naam, Foutsoort.VerkeerdType, "", Tekst.Gelijk("null"), new("een object", "an object"));
        }
        catch (JsonException fout)
        {
            var pad = fout.Path is null or "$" ? "" : fout.Path.Replace("$.", "", StringComparison.Ordinal);
            var regel = (fout.LineNumber + 1)?.ToString(CultureInfo.InvariantCulture);
            var kolom = (fout.BytePositionInLine + 1)?.ToString(CultureInfo.InvariantCulture);
            throw Fout(
                naam,
                fout.Path is null ? Foutsoort.GeenJson : Foutsoort.VerkeerdType,
                pad,
                new($"op regel {regel}, kolom {kolom}: {fout.Message}", $"at line {regel}, column {kolom}: {fout.Message}"),
                new("een bestand volgens docs/parameters.md", "a file as in docs/parameters.md"));
        }
    }

    private static OngeldigeParametersException Fout(string naam, Foutsoort soort, string pad, Tekst gevonden, Tekst verwacht) =>
        new(naam, [new Fout(soort, pad, gevonden, verwacht)]);
}
