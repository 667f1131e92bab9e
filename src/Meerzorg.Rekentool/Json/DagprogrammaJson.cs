using System.Text.Json;

namespace Meerzorg.Rekentool.Json;

/// <summary>Reads a day programme from JSON and writes the hours that follow from it; <c>docs/dagprogramma.md</c> describes the members.</summary>
public static class DagprogrammaJson
{
    private const string Dagregel = "DAG-1";

    private static readonly Tekst Aantal = new("een geheel getal, zoals 2", "a whole number, such as 2");

    /// <summary>Reads, checks and works out a day programme.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <exception cref="OngeldigeInvoerException">It is not a possible day programme; the exception carries every fault with its path.</exception>
    public static Weekinzet Lees(ReadOnlySpan<byte> utf8Json)
    {
        var fouten = new Foutenlijst();
        var json = Jsonlezer.Van(utf8Json, new("één JSON-object met een dagprogramma", "one JSON object with a day programme"), fouten);
        var weekinzet = json is null ? null : Lees(json, "", fouten);
        return fouten.IsLeeg ? weekinzet! : throw new OngeldigeInvoerException(Weekinzet.Aanhef, fouten.AlsReeks());
    }

    /// <summary>Writes the hours per week, with what each row gives.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="weekinzet">The hours.</param>
    /// <param name="uitleg">Whether the steps are written too, as <c>uitleg</c>.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static void Schrijf(Utf8JsonWriter json, Weekinzet weekinzet, bool uitleg = false, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(weekinzet);

        json.WriteStartObject();
        Tijd(json, "wonen", weekinzet.Wonen);
        Tijd(json, "dagbesteding", weekinzet.Dagbesteding);
        Tijd(json, "nacht", weekinzet.Nacht);
        Tijd(json, "minuren", weekinzet.Minuren);
        json.WriteStartArray("rijen");
        foreach (var bijdrage in weekinzet.Rijen)
        {
            json.WriteStartObject();
            json.WriteString("soort", bijdrage.Rij.Soort.Naam());
            Tijdvak(json, bijdrage.Rij.Tijdvak);
            Tijd(json, "perDag", bijdrage.PerDag);
            Tijd(json, "perWeek", bijdrage.PerWeek);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("afwezigheid");
        foreach (var bijdrage in weekinzet.Afwezigheid)
        {
            json.WriteStartObject();
            Tijdvak(json, bijdrage.Afwezigheid.Tijdvak);
            json.WriteNumber("eensPerWeken", bijdrage.Afwezigheid.EensPerWeken);
            Tijd(json, "perKeer", bijdrage.PerKeer);
            Tijd(json, "perWeek", bijdrage.PerWeek);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (uitleg) UitkomstJson.Uitleg(json, weekinzet.Toelichting(), taal);
        json.WriteEndObject();
    }

    /// <summary>Reads, checks and works out a day programme that may stand in an application; <see langword="null"/> where it has faults.</summary>
    internal static Weekinzet? Lees(Jsonlezer json, string voorvoegsel, Foutenlijst fouten)
    {
        json.Aanvaardt("rijen", "nacht", "afwezigheid");
        var programma = new Dagprogramma
        {
            Rijen = [.. json.Lijst("rijen").Select(rij => LeesRij(rij, fouten))],
            Nacht = LeesNacht(json.Object("nacht")),
            Afwezigheid = [.. json.Lijst("afwezigheid").Select(rij => LeesAfwezigheid(rij, fouten))],
        };
        Dagprogrammacontrole.Controleer(programma, voorvoegsel, fouten);
        return fouten.IsGoed(voorvoegsel + "rijen", voorvoegsel + "nacht", voorvoegsel + "afwezigheid") ? new(programma) : null;
    }

    private static Programmarij LeesRij(Jsonlezer rij, Foutenlijst fouten)
    {
        rij.Aanvaardt("soort", "dag", "dagen", "van", "tot", "bezetting");
        return new(
            rij.Keuze("soort", Dagregel, (Zorgsoort.Wonen.Naam(), Zorgsoort.Wonen), (Zorgsoort.Dagbesteding.Naam(), Zorgsoort.Dagbesteding)) ?? Zorgsoort.Wonen,
            LeesTijdvak(rij, fouten));
    }

    private static Afwezigheid LeesAfwezigheid(Jsonlezer rij, Foutenlijst fouten)
    {
        rij.Aanvaardt("dag", "dagen", "van", "tot", "bezetting", "eensPerWeken");
        return new(LeesTijdvak(rij, fouten), rij.Geheel("eensPerWeken", Aantal, Dagregel) ?? 1);
    }

    private static Tijdvak LeesTijdvak(Jsonlezer rij, Foutenlijst fouten) => new()
    {
        Dag = rij.Keuze(
            "dag",
            Dagregel,
            (Programmadag.Werkdag.Naam().Nl, Programmadag.Werkdag),
            (Programmadag.Weekenddag.Naam().Nl, Programmadag.Weekenddag),
            (Programmadag.Zaterdag.Naam().Nl, Programmadag.Zaterdag),
            (Programmadag.Zondag.Naam().Nl, Programmadag.Zondag)) ?? Programmadag.Werkdag,
        Dagen = rij.Geheel("dagen", Aantal, Dagregel),
        Van = LeesTijdstip(rij, "van", fouten),
        Tot = LeesTijdstip(rij, "tot", fouten),
        Bezetting = LeesBezetting(rij, fouten),
    };

    /// <summary>A time of day; only with a colon, since 7.30 would otherwise be read as decimal hours.</summary>
    private static Uren LeesTijdstip(Jsonlezer rij, string naam, Foutenlijst fouten)
    {
        var verwacht = new Tekst("een tijdstip als tekst: u:mm, zoals \"7:30\"", "a time of day as text: h:mm, such as \"7:30\"");
        if (!rij.Verplicht(naam, verwacht, Dagregel) || rij.Woord(naam, verwacht, Dagregel) is not { } tekst) return Uren.Nul;
        if (tekst.Contains(':', StringComparison.Ordinal) && Uren.TryParse(tekst, out var tijdstip)) return tijdstip;
        fouten.Meld(Foutsoort.Onleesbaar, rij.Pad(naam), Jsontekst.Aangehaald(tekst), verwacht, Dagregel);
        return Uren.Nul;
    }

    private static Bezetting LeesBezetting(Jsonlezer rij, Foutenlijst fouten)
    {
        var verwacht = new Tekst($"medewerkers op cliënten als tekst: {Bezetting.GeldigeVormen.Nl}", $"carers on clients as text: {Bezetting.GeldigeVormen.En}");
        if (!rij.Verplicht("bezetting", verwacht, Dagregel) || rij.Woord("bezetting", verwacht, Dagregel) is not { } tekst) return default;
        if (Bezetting.TryParse(tekst, out var bezetting)) return bezetting;
        fouten.Meld(Foutsoort.Onleesbaar, rij.Pad("bezetting"), Jsontekst.Aangehaald(tekst), verwacht, Dagregel);
        return default;
    }

    private static Nachtinzet LeesNacht(Jsonlezer? nacht)
    {
        if (nacht is null) return default;
        nacht.Aanvaardt("aanwezigeDienst", "andereFunctionaris");
        return new() { AanwezigeDienst = nacht.Tijd("aanwezigeDienst", "UREN-5"), AndereFunctionaris = nacht.Tijd("andereFunctionaris", "UREN-5") };
    }

    private static void Tijdvak(Utf8JsonWriter json, Tijdvak tijdvak)
    {
        json.WriteString("dag", tijdvak.Dag.Naam().Nl);
        json.WriteNumber("dagen", tijdvak.DagenPerWeek);
        json.WriteString("van", tijdvak.Van.ToString());
        json.WriteString("tot", tijdvak.Tot.ToString());
        json.WriteString("bezetting", tijdvak.Bezetting.ToString());
    }

    private static void Tijd(Utf8JsonWriter json, string naam, Uren uren)
    {
        json.WriteString(naam, uren.ToString());
        json.WriteNumber(naam + "Seconden", uren.Seconden);
    }
}
