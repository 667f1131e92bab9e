using System.Text.Json;

namespace Meerzorg.Rekentool.Json;

/// <summary>
/// Writes an application as the readers read it, in one way only: fixed order, nothing that is 0:00 or € 0, all digits.
/// What was read back is the same application.
/// </summary>
internal static class Aanvraagschrijver
{
    public static void Schrijf(Utf8JsonWriter json, int jaar, Aanvraag aanvraag)
    {
        json.WriteStartObject();
        json.WriteNumber("jaar", jaar);
        Leden(json, aanvraag);
        json.WriteEndObject();
    }

    public static void Schrijf(Utf8JsonWriter json, int jaar, Groepsaanvraag groep, IEnumerable<Aanvraag> individueel)
    {
        json.WriteStartObject();
        json.WriteNumber("jaar", jaar);
        Getal(json, "tariefpercentage", groep.Tariefpercentage);
        Context(json, groep.Context);
        json.WriteStartArray("clienten");
        foreach (var client in groep.Clienten)
        {
            json.WriteStartObject();
            json.WriteString("kenmerk", client.Kenmerk);
            Zorgvraag(json, client);
            Context(json, client.EigenContext);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (individueel.ToList() is { Count: > 0 } aanvragen)
        {
            json.WriteStartArray("individueleAanvragen");
            foreach (var aanvraag in aanvragen)
            {
                json.WriteStartObject();
                Leden(json, aanvraag);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Leden(Utf8JsonWriter json, Aanvraag aanvraag)
    {
        Zorgvraag(json, aanvraag);
        Context(json, aanvraag.Context);
        Getal(json, "tariefpercentage", aanvraag.Tariefpercentage);
    }

    private static void Zorgvraag(Utf8JsonWriter json, Zorgvraag vraag)
    {
        json.WriteString("zorgprofiel", vraag.Zorgprofiel.Naam);
        json.WriteString("leveringsvorm", vraag.Leveringsvorm.Naam());
        json.WriteBoolean("behandeling", vraag.Behandeling);
        json.WriteBoolean("dagbesteding", vraag.Dagbesteding);

        // What a day programme gives may not stand beside it.
        var zorg = vraag.Zorg;
        bool Zelf(Programmadeel deel) => vraag.Weekinzet?.Geeft(deel) != true;
        Tijden(
            json,
            "zorg",
            [
                .. Zelf(Programmadeel.Wonen)
                    ? ((string, Uren)[])[("wonen", zorg.Wonen), ("begeleiding", zorg.Begeleiding), ("verzorging", zorg.Verzorging), ("verpleging", zorg.Verpleging)]
                    : [],
                .. Zelf(Programmadeel.Dagbesteding) ? ((string, Uren)[])[("dagbesteding", zorg.Dagbesteding)] : [],
                .. Zelf(Programmadeel.Nacht) ? ((string, Uren)[])[("nacht", zorg.Nacht)] : [],
            ]);

        var inzet = vraag.Behandelaren;
        if (inzet == Behandelinzet.VanTotaal(inzet.Overig)) Tijd(json, "behandelaren", inzet.Overig);
        else
        {
            Tijden(
                json,
                "behandelaren",
                ("gedragsdeskundige", inzet.Gedragsdeskundige), ("psychiater", inzet.Psychiater), ("avg", inzet.Avg),
                ("sog", inzet.Sog), ("geriater", inzet.Geriater), ("overig", inzet.Overig));
        }

        if (Zelf(Programmadeel.Minuren)) Tijd(json, "minuren", vraag.Minuren);
        if (vraag.Weekinzet is { } weekinzet) Dagprogramma(json, weekinzet.Programma);
    }

    private static void Dagprogramma(Utf8JsonWriter json, Dagprogramma programma)
    {
        json.WriteStartObject("dagprogramma");
        if (!programma.Rijen.IsEmpty)
        {
            json.WriteStartArray("rijen");
            foreach (var rij in programma.Rijen)
            {
                json.WriteStartObject();
                json.WriteString("soort", rij.Soort.Naam());
                Tijdvak(json, rij.Tijdvak);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        Tijden(json, "nacht", ("aanwezigeDienst", programma.Nacht.AanwezigeDienst), ("andereFunctionaris", programma.Nacht.AndereFunctionaris));
        if (!programma.Afwezigheid.IsEmpty)
        {
            json.WriteStartArray("afwezigheid");
            foreach (var afwezigheid in programma.Afwezigheid)
            {
                json.WriteStartObject();
                Tijdvak(json, afwezigheid.Tijdvak);
                json.WriteNumber("eensPerWeken", afwezigheid.EensPerWeken);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Tijdvak(Utf8JsonWriter json, Tijdvak tijdvak)
    {
        json.WriteString("dag", tijdvak.Dag.Naam().Nl);
        json.WriteNumber("dagen", tijdvak.DagenPerWeek);
        json.WriteString("van", Voluit(tijdvak.Van, "van"));
        json.WriteString("tot", Voluit(tijdvak.Tot, "tot"));
        json.WriteString("bezetting", tijdvak.Bezetting.ToString());
    }

    private static void Context(Utf8JsonWriter json, Contextmiddelen context)
    {
        if (context == default) return;
        json.WriteStartObject("context");
        Tijd(json, "urenPerJaar", context.UrenPerJaar);
        if (context.Euro != 0) Getal(json, "euro", context.Euro);
        json.WriteEndObject();
    }

    private static void Tijden(Utf8JsonWriter json, string naam, params ReadOnlySpan<(string Naam, Uren Uren)> tijden)
    {
        bool begonnen = false;
        foreach (var (lid, uren) in tijden)
        {
            if (uren == Uren.Nul) continue;
            if (!begonnen) json.WriteStartObject(naam);
            begonnen = true;
            Tijd(json, lid, uren);
        }

        if (begonnen) json.WriteEndObject();
    }

    private static void Tijd(Utf8JsonWriter json, string naam, Uren uren)
    {
        if (uren != Uren.Nul) json.WriteString(naam, Voluit(uren, naam));
    }

    /// <summary>A number without the zeros at its end: 0.950 is 0.95.</summary>
    private static void Getal(Utf8JsonWriter json, string naam, decimal getal)
    {
        json.WritePropertyName(naam);
        json.WriteRawValue(Notatie.Getal(getal, Taal.Engels));
    }

    /// <summary>A time with all its digits. Only code can make one that has no end of them, such as a third of a second.</summary>
    private static string Voluit(Uren uren, string naam)
    {
        var tekst = uren.ToString("R", null);
        if (Uren.TryParse(tekst, out var gelezen) && gelezen == uren) return tekst;
        throw new OngeldigeInvoerException(
        [
            new(Foutsoort.BuitenBereik, naam, Tekst.Gelijk(tekst), new("een tijd die voluit is te schrijven, met ten hoogste 12 decimalen van een seconde", "a time that can be written in full, with at most 12 decimals of a second")),
        ]);
    }
}
