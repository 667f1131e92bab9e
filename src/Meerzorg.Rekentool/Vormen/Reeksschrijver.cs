using System.Text.Json;

namespace Meerzorg.Rekentool;

/// <summary>Writes documents of which there may be several.</summary>
internal static class Reeksschrijver
{
    /// <summary>One as it is, several as a list.</summary>
    public static void EenOfReeks<T>(Utf8JsonWriter json, IReadOnlyList<T> documenten, Action<Utf8JsonWriter, T> schrijf)
    {
        if (documenten.Count == 1)
        {
            schrijf(json, documenten[0]);
            return;
        }

        json.WriteStartArray();
        foreach (var document in documenten) schrijf(json, document);
        json.WriteEndArray();
    }
}
