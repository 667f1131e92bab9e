using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Meerzorg.Rekentool.Cyclus;

namespace Meerzorg.Rekentool.Json;

/// <summary>Reads the situation of a provider from JSON and writes its calendar; <c>docs/cyclus.md</c> describes the members.</summary>
public static class CyclusJson
{
    private static readonly Tekst Aantal = new("een geheel getal, zoals 12", "a whole number, such as 12");
    private static readonly Tekst Kenmerk = new("een kenmerk als tekst", "a kenmerk as text");

    /// <summary>Reads and checks a situation.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="beleid">The policy to use instead of the one that the JSON names.</param>
    /// <returns>The policy and the situation, for <see cref="Meerzorgcyclus.Van"/>.</returns>
    /// <exception cref="OngeldigeInvoerException">No calendar can be made; the exception carries every fault with its path.</exception>
    public static (Zorgkantoorbeleid Beleid, Aanbiedersituatie Situatie) Lees(ReadOnlySpan<byte> utf8Json, Zorgkantoorbeleid? beleid = null)
    {
        var fouten = new Foutenlijst();
        var json = Jsonlezer.Van(utf8Json, new("één JSON-object met de situatie van een zorgaanbieder", "one JSON object with the situation of a provider"), fouten);
        if (json is null) throw new OngeldigeInvoerException(Meerzorgcyclus.Aanhef, fouten.AlsReeks());

        json.Aanvaardt(
            "beleid", "peildatum", "levertMeerzorg", "individueleClienten", "nieuweClienten", "planGevraagd", "eigenInitiatief",
            "dialoog", "laatsteDialoog", "clienten", "groepen", "nieuweGroepen");
        var gekozen = LeesBeleid(json, beleid, fouten);
        var situatie = LeesSituatie(json, fouten);
        Situatiecontrole.Controleer(situatie, fouten);
        return fouten.IsLeeg ? (gekozen!, situatie) : throw new OngeldigeInvoerException(Meerzorgcyclus.Aanhef, fouten.AlsReeks());
    }

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
        json.WriteBoolean("meerzorgplanNodig", cyclus.MeerzorgplanNodig);
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

    private static Tekst Beleidsnamen => new($"een van {Zorgkantoorbeleid.Namen}, of een eigen beleid", $"one of {Zorgkantoorbeleid.Namen}, or a policy of your own");

    private static Zorgkantoorbeleid? LeesBeleid(Jsonlezer json, Zorgkantoorbeleid? gekozen, Foutenlijst fouten)
    {
        if (gekozen is null && !json.Verplicht("beleid", Beleidsnamen, "PLAN-2")) return null;
        if (json.Woord("beleid", Beleidsnamen, "PLAN-2") is not { } naam) return gekozen;
        if (Zorgkantoorbeleid.Met(naam) is { } beleid) return gekozen ?? beleid;
        fouten.Meld(Foutsoort.Onleesbaar, "beleid", Jsontekst.Aangehaald(naam), Beleidsnamen, "PLAN-2");
        return null;
    }

    // What cannot be read is reported; the neutral value in its place only lets the other checks go on.
    private static Aanbiedersituatie LeesSituatie(Jsonlezer json, Foutenlijst fouten) => new()
    {
        Peildatum = json.VerplichteDatum("peildatum"),
        LevertMeerzorg = json.JaNee("levertMeerzorg", "PLAN-1") ?? true,
        IndividueleClienten = json.Verplicht("individueleClienten", Aantal, "PLAN-1") ? json.Geheel("individueleClienten", Aantal, "PLAN-1") ?? 0 : 0,
        NieuweClienten = json.Geheel("nieuweClienten", Aantal, "PLAN-1") ?? 0,
        PlanGevraagd = Optioneel(json, "planGevraagd"),
        EigenInitiatief = Optioneel(json, "eigenInitiatief"),
        Dialoog = json.Datum("dialoog", "PLAN-2"),
        LaatsteDialoog = json.Datum("laatsteDialoog", "PLAN-2"),
        Clienten = Lijst(json, "clienten", client => LeesBeschikking(client, fouten)),
        Groepen = Lijst(json, "groepen", LeesGroep),
        NieuweGroepen = Lijst(json, "nieuweGroepen", LeesNieuweGroep),
    };

    // The checks name an entry by its place in the list; with one missing they would name the wrong ones.
    private static ImmutableArray<T> Lijst<T>(Jsonlezer json, string naam, Func<Jsonlezer, T> lees)
    {
        ImmutableArray<T> gelezen = [.. json.Lijst(naam).Select(lees)];
        return json.Element(naam) is { ValueKind: JsonValueKind.Array } lijst && lijst.GetArrayLength() == gelezen.Length ? gelezen : [];
    }

    private static bool Optioneel(Jsonlezer json, string naam) => json.Heeft(naam) && json.JaNee(naam, "PLAN-1") == true;

    private static Clientbeschikking LeesBeschikking(Jsonlezer json, Foutenlijst fouten)
    {
        json.Aanvaardt("kenmerk", "zorgprofiel", "meerzorgSinds", "laatsteOntwikkeltraject", "eindeBeschikking", "heraanvraag");
        return new()
        {
            Client = LeesClient(json),
            Zorgprofiel = json.Heeft("zorgprofiel") ? AanvraagJson.LeesZorgprofiel(json, fouten) : null,
            EindeBeschikking = json.VerplichteDatum("eindeBeschikking", "PLAN-2"),
            Heraanvraag = json.JaNee("heraanvraag", "PLAN-2") ?? false,
        };
    }

    private static Groepsbeschikking LeesGroep(Jsonlezer json)
    {
        json.Aanvaardt("kenmerk", "eindeBeschikking", "heraanvraag", "clienten");
        return new()
        {
            Kenmerk = LeesKenmerk(json),
            EindeBeschikking = json.VerplichteDatum("eindeBeschikking", "PLAN-2"),
            Heraanvraag = json.JaNee("heraanvraag", "PLAN-2") ?? false,
            Clienten = Lijst(json, "clienten", client => LeesClient(client.Aanvaardt("kenmerk", "meerzorgSinds", "laatsteOntwikkeltraject"))),
        };
    }

    private static NieuweGroep LeesNieuweGroep(Jsonlezer json)
    {
        json.Aanvaardt("kenmerk", "start");
        return new() { Kenmerk = LeesKenmerk(json), Start = json.VerplichteDatum("start", "PLAN-2") };
    }

    private static Meerzorgclient LeesClient(Jsonlezer json) => new()
    {
        Kenmerk = LeesKenmerk(json),
        MeerzorgSinds = json.Datum("meerzorgSinds", "PLAN-3"),
        LaatsteOntwikkeltraject = json.Datum("laatsteOntwikkeltraject", "PLAN-3"),
    };

    private static string LeesKenmerk(Jsonlezer json) => json.Verplicht("kenmerk", Kenmerk) ? json.Woord("kenmerk", Kenmerk) ?? "" : "";

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
