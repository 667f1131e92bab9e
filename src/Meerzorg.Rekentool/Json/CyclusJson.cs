using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Meerzorg.Rekentool.Cyclus;

namespace Meerzorg.Rekentool.Json;

/// <summary>A situation that was read and checked, with the policy of its zorgkantoor.</summary>
/// <param name="Beleid">The policy.</param>
/// <param name="Situatie">The situation; a calendar can be made for it.</param>
public sealed record IngelezenSituatie(Zorgkantoorbeleid Beleid, Aanbiedersituatie Situatie)
{
    /// <summary>Makes the calendar.</summary>
    public Meerzorgcyclus Bepaal() => Meerzorgcyclus.Van(Situatie, Beleid);
}

/// <summary>Reads the situation of a provider from JSON and writes its calendar; <c>docs/cyclus.md</c> describes the members.</summary>
public static class CyclusJson
{
    internal static Objectvorm<Situatiedocument> Document { get; } = Beschrijf();

    /// <summary>Reads and checks a situation.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="beleid">The policy to use instead of the one that the JSON names.</param>
    /// <exception cref="OngeldigeSituatieException">No calendar can be made; the exception carries every fault with its path.</exception>
    public static IngelezenSituatie Lees(ReadOnlySpan<byte> utf8Json, Zorgkantoorbeleid? beleid = null) => Documentlezer.Lees(
        utf8Json,
        Document,
        new("één JSON-object met de situatie van een zorgaanbieder", "one JSON object with the situation of a provider"),
        fouten => new OngeldigeSituatieException(fouten),
        (document, fouten) =>
        {
            if ((beleid ?? document.Beleid) is null) fouten.Meld(Foutsoort.Ontbreekt, "beleid", new("niets", "nothing"), Beleidsnaamvorm.Van.Verwacht, "PLAN-2");
            Situatiecontrole.Controleer(document.Situatie, fouten);
            return new IngelezenSituatie((beleid ?? document.Beleid)!, document.Situatie);
        });

    /// <summary>Writes a calendar as an object.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="cyclus">The calendar.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static void Schrijf(Utf8JsonWriter json, Meerzorgcyclus cyclus, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(cyclus);
        json.WriteStartObject();
        json.WriteString("beleid", cyclus.Beleid.Naam);
        json.WriteString("peildatum", Notatie.Datum(cyclus.Situatie.Peildatum));
        json.WriteBoolean("meerzorgplanNodig", !cyclus.Planaanleidingen.IsEmpty);
        json.WriteStartArray("aanleidingen");
        foreach (var aanleiding in cyclus.Planaanleidingen) json.WriteStringValue(UitkomstJson.Code(aanleiding));
        json.WriteEndArray();
        json.WriteStartArray("kalender");
        foreach (var verplichting in cyclus.Kalender) Schrijf(json, verplichting, taal);
        json.WriteEndArray();
        UitkomstJson.Signalen(json, "signalen", cyclus.Signalen, taal);
        json.WriteEndObject();
    }

    /// <summary>A calendar as a JSON object in text.</summary>
    /// <param name="cyclus">The calendar.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static string AlsTekst(Meerzorgcyclus cyclus, Taal taal = Taal.Nederlands)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, UitkomstJson.Opties)) Schrijf(json, cyclus, taal);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static Objectvorm<Situatiedocument> Beschrijf()
    {
        var vorm = new Objectvorm<Situatiedocument>("situatie met beleid", () => new(null, Aanbiedersituatie.Vorm.Leeg()))
        {
            { "beleid", Beleidsnaamvorm.Van, document => document.Beleid!, (document, beleid) => document with { Beleid = beleid }, "het beleid van het zorgkantoor; verplicht zonder `--beleid`, dat ook een beleidsbestand kan noemen", "PLAN-2" },
        };
        vorm.AddAlle(Aanbiedersituatie.Vorm, document => document.Situatie, (document, situatie) => document with { Situatie = situatie });
        return vorm;
    }

    private static void Schrijf(Utf8JsonWriter json, Verplichting verplichting, Taal taal)
    {
        json.WriteStartObject();
        json.WriteString("uiterlijk", Datum(verplichting.Uiterlijk));
        json.WriteString("vanaf", Datum(verplichting.Vanaf));
        json.WriteBoolean("verstreken", verplichting.Verstreken);
        json.WriteString("wat", UitkomstJson.Code(verplichting.Soort));
        json.WriteString("voor", verplichting.Voor);
        json.WriteString("wijze", verplichting.Wijze?.In(taal));
        json.WriteString("reden", verplichting.Reden.In(taal));
        UitkomstJson.Reeks(json, "regels", verplichting.Regels);
        Bronnen(json, verplichting.Bronnen);
        json.WriteEndObject();
    }

    private static string? Datum(DateOnly? datum) => datum is { } gegeven ? Notatie.Datum(gegeven) : null;

    private static void Bronnen(Utf8JsonWriter json, ImmutableArray<Herkomst> bronnen)
    {
        json.WriteStartArray("bronnen");
        foreach (var bron in bronnen)
        {
            json.WriteStartObject();
            UitkomstJson.Herkomst(json, bron);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

/// <summary>A situation with the policy that its document names.</summary>
/// <param name="Beleid">The policy; <see langword="null"/> where the document names none.</param>
/// <param name="Situatie">The situation.</param>
internal sealed record Situatiedocument(Zorgkantoorbeleid? Beleid, Aanbiedersituatie Situatie);
