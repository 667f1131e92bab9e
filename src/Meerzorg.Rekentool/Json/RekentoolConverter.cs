using System.Text.Json;
using System.Text.Json.Serialization;

namespace Meerzorg.Rekentool.Json;

/// <summary>Reads and writes a type of this library with System.Text.Json, just as the documents of the command line have it.</summary>
/// <remarks>
/// <para>The types carry this converter themselves: <c>JsonSerializer.Serialize(aanvraag)</c> needs no options, and options do not change what is written.</para>
/// <para>
/// Input is read strictly: what is unknown, missing, ambiguous or of another kind is a <see cref="JsonException"/> that lists every fault and
/// holds the <see cref="OngeldigeInvoerException"/> itself. An outcome is only written: a verdict that is read back rests on nothing,
/// so reading one is refused; a receipt (<see cref="Rekenstaat"/>) can be read, and replayed.
/// </para>
/// </remarks>
/// <example><code>
/// string json = JsonSerializer.Serialize(aanvraag);
/// Console.WriteLine(JsonSerializer.Deserialize&lt;Aanvraag&gt;(json) == aanvraag); // True
/// </code></example>
/// <typeparam name="T">The type.</typeparam>
public sealed class RekentoolConverter<T> : JsonConverter<T>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not what the type is in a document.</exception>
    /// <exception cref="NotSupportedException">The type is an outcome.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var vorm = Vormregister.Van<T>();
        if (!vorm.IsLeesbaar)
        {
            throw new NotSupportedException(
                $"{typeof(T).Name} wordt alleen geschreven: een uitkomst die wordt teruggelezen rust nergens op. Bewaar een {nameof(Rekenstaat)}, die is te lezen en na te rekenen, of de aanvraag.");
        }

        var fouten = new Foutenlijst();
        var gelezen = vorm.Lees(JsonElement.ParseValue(ref reader), new(fouten));
        if (fouten.IsLeeg) return gelezen;
        var fout = new OngeldigeInvoerException(new($"Geen geldige {vorm.Soort}", $"Not a valid {vorm.Soort}"), fouten.AlsReeks());
        throw new JsonException(fout.Message, fout);
    }

    /// <inheritdoc/>
    /// <exception cref="OngeldigeInvoerException">A value cannot be written as documents have it, such as a third of a second; it is never changed.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Vormregister.Van<T>().Schrijf(writer, value, default);
    }
}
