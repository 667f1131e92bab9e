using System.Text.Json;

namespace Meerzorg.Rekentool.Json;

/// <summary>Group applications and their outcomes as JSON; <c>docs/groep.md</c> describes the members.</summary>
public static class GroepJson
{
    /// <summary>Reads and checks a group application.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="jaar">The year to calculate with instead of the one in the JSON.</param>
    /// <param name="rekentoolVoor">Gives the calculator of a year; <see cref="Rekentool.Voor"/> when left out.</param>
    /// <exception cref="OngeldigeInvoerException">It cannot be calculated; the exception carries every fault with its path.</exception>
    public static Ingelezen<Groepsaanvraag> Lees(ReadOnlySpan<byte> utf8Json, int? jaar = null, Func<int, Rekentool>? rekentoolVoor = null)
    {
        var fouten = new Foutenlijst();
        var ingelezen = Lees(utf8Json, jaar, rekentoolVoor ?? Rekentool.Voor, fouten);
        return fouten.IsLeeg ? ingelezen! : throw new OngeldigeInvoerException(fouten.AlsReeks());
    }

    /// <summary>Calculates what was read.</summary>
    /// <param name="ingelezen">What was read.</param>
    public static Groepsuitkomst Bereken(this Ingelezen<Groepsaanvraag> ingelezen)
    {
        ArgumentNullException.ThrowIfNull(ingelezen);
        return ingelezen.Rekentool.Bereken(ingelezen.Invoer);
    }

    /// <summary>Compares the group with the individual applications; <see langword="null"/> when none came with it.</summary>
    /// <param name="ingelezen">What was read.</param>
    /// <param name="groep">The outcome of the group.</param>
    public static Groepsvergelijking? Vergelijk(this Ingelezen<Groepsaanvraag> ingelezen, Groepsuitkomst groep)
    {
        ArgumentNullException.ThrowIfNull(ingelezen);
        return ingelezen.Individueel.IsEmpty ? null : Groepsvergelijking.Van(groep, ingelezen.Individueel.Select(ingelezen.Rekentool.Bereken));
    }

    /// <summary>Whether the JSON is a group application rather than one for one client: an object with <c>clienten</c>.</summary>
    /// <param name="utf8Json">The JSON.</param>
    public static bool IsGroep(ReadOnlySpan<byte> utf8Json) =>
        Jsontekst.Lees(utf8Json, default, new Foutenlijst()) is { ValueKind: JsonValueKind.Object } wortel && wortel.TryGetProperty("clienten", out _);

    /// <summary>Writes the outcome of a group as an object.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="groep">The outcome.</param>
    /// <param name="vergelijking">The comparison with individual applications, where there is one.</param>
    /// <param name="wijziging">The difference with the group before, where there is one.</param>
    /// <param name="uitleg">Whether the steps of each client are written too, as <c>uitleg</c>.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static void Schrijf(Utf8JsonWriter json, Groepsuitkomst groep, Groepsvergelijking? vergelijking = null, Groepswijziging? wijziging = null, bool uitleg = false, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(groep);
        bool heeftBedrag = groep.Gerechtigd > 0;

        json.WriteStartObject();
        json.WriteNumber("jaar", groep.Parameters.Jaar);
        json.WriteStartArray("clienten");
        foreach (var client in groep.Clienten)
        {
            json.WriteStartObject();
            json.WriteString("kenmerk", client.Kenmerk);
            UitkomstJson.Leden(json, client.Uitkomst, uitleg, taal);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("gerechtigd", groep.Gerechtigd);
        UitkomstJson.Getal(json, "contextDrempel", groep.Context.Toets?.Drempel);
        UitkomstJson.JaNee(json, "contextBespreekbaar", groep.Context.Toets?.Bespreekbaar);
        UitkomstJson.Getal(json, "contextSurplus", groep.Context.Toets?.Surplus);
        UitkomstJson.Getal(json, "contextAandeelPerClient", heeftBedrag ? groep.Context.Aandeel : null);
        UitkomstJson.Getal(json, "jaarbedrag", heeftBedrag ? groep.Jaarbedrag : null);
        UitkomstJson.Getal(json, "etmaalbedrag", heeftBedrag ? groep.Etmaalbedrag : null);
        UitkomstJson.Getal(json, "somJaarbedragen", heeftBedrag ? groep.SomJaarbedragen : null);
        UitkomstJson.Getal(json, "somEtmaalbedragen", heeftBedrag ? groep.SomEtmaalbedragen : null);
        UitkomstJson.Signalen(json, "signalen", groep.Signalen, taal);
        if (vergelijking is not null) Vergelijking(json, vergelijking);
        if (wijziging is not null) Wijziging(json, wijziging);
        json.WriteEndObject();
    }

    private static Ingelezen<Groepsaanvraag>? Lees(ReadOnlySpan<byte> utf8Json, int? jaar, Func<int, Rekentool> rekentoolVoor, Foutenlijst fouten)
    {
        if (Jsonlezer.Van(utf8Json, new("één JSON-object met een groepsaanvraag", "one JSON object with a group application"), fouten) is not { } json) return null;
        json.Aanvaardt("jaar", "tariefpercentage", "context", "clienten", "individueleAanvragen");

        var rekentool = AanvraagJson.LeesRekentool(json, jaar, rekentoolVoor, fouten);
        json.Verplicht("clienten", new("een lijst [ … ] met ten minste 2 cliënten", "a list [ … ] of at least 2 clients"), "GROEP-1");
        var groep = new Groepsaanvraag
        {
            Clienten = json.Lijst("clienten", LeesClient),
            Context = AanvraagJson.LeesContext(json),
            Tariefpercentage = AanvraagJson.LeesTariefpercentage(json),
        };

        // Where an element is no object, the places of the others are not theirs; that fault comes first.
        bool isVolledig = json.Element("clienten") is not { ValueKind: JsonValueKind.Array } lijst || lijst.GetArrayLength() == groep.Clienten.Length;
        if (isVolledig) Groepscontrole.Controleer(groep, rekentool?.Parameters, fouten);

        var individueel = json.Lijst("individueleAanvragen", (aanvraag, vanAanvraag) =>
        {
            aanvraag.Aanvaardt(["kenmerk", .. AanvraagJson.Leden]);
            var gelezen = AanvraagJson.LeesAanvraag(aanvraag, vanAanvraag);
            Aanvraagcontrole.Controleer(gelezen, rekentool?.Parameters, vanAanvraag);
            return gelezen;
        });
        return rekentool is null ? null : new(rekentool, groep) { Individueel = individueel };
    }

    private static Groepsclient LeesClient(Jsonlezer json, Foutenlijst fouten)
    {
        var naam = new Tekst("een kenmerk als tekst", "a kenmerk as text");
        json.Aanvaardt(["kenmerk", .. AanvraagJson.Zorgleden, "context"]);
        json.Verplicht("kenmerk", naam, "GROEP-1");
        var context = json.Object("context")?.Aanvaardt("urenPerJaar");
        return Groepsclient.Van(
            AanvraagJson.LeesZorgvraag(json, fouten),
            json.Woord("kenmerk", naam, "GROEP-1") ?? "",
            context?.Tijd("urenPerJaar", "UREN-3") ?? Uren.Nul);
    }

    private static void Vergelijking(Utf8JsonWriter json, Groepsvergelijking vergelijking)
    {
        json.WriteStartObject("vergelijking");
        json.WriteNumber("individueelJaarbedrag", vergelijking.IndividueelJaarbedrag);
        json.WriteNumber("besparing", vergelijking.Besparing);
        json.WriteBoolean("groepHeeftMinderNodig", vergelijking.GroepHeeftMinderNodig);
        json.WriteEndObject();
    }

    private static void Wijziging(Utf8JsonWriter json, Groepswijziging wijziging)
    {
        json.WriteStartArray("wijziging");
        foreach (var client in wijziging.Clienten)
        {
            json.WriteStartObject();
            json.WriteString("kenmerk", client.Kenmerk);
            json.WriteString("wat", client.KomtErbij ? "komtErbij" : client.Vertrekt ? "vertrekt" : client.IsAnders ? "nieuweBeschikking" : "gelijk");
            json.WriteString("voor", client.Voor?.Naam.Nl);
            json.WriteString("na", client.Na?.Naam.Nl);
            json.WriteNumber("verschilJaarbedrag", client.VerschilJaarbedrag);
            json.WriteNumber("verschilEtmaalbedrag", client.VerschilEtmaalbedrag);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
