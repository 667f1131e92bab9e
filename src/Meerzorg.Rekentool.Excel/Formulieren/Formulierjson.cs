using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool.Excel;

/// <summary>Forms as JSON; <c>docs/formulier.md</c> describes the members.</summary>
internal static class Formulierjson
{
    public static JsonSerializerOptions Leesbaar { get; } = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What was asked, as an application with its year.</summary>
    public static JsonObject? Aanvraag(Formulier formulier)
    {
        var inhoud = formulier.Groep is { } groep ? JsonSerializer.SerializeToNode(groep, RekentoolJsonContext.Default.Groepsaanvraag)
            : formulier.Aanvraag is { } aanvraag ? JsonSerializer.SerializeToNode(aanvraag, RekentoolJsonContext.Default.Aanvraag)
            : null;
        var json = inhoud?.AsObject();
        json?.Insert(0, "jaar", formulier.Jaar);
        return json;
    }

    public static JsonObject Gegevens(Formulier formulier, string bestand) => new()
    {
        ["bestand"] = bestand,
        ["versie"] = formulier.Versie,
        ["soort"] = formulier.Soort.Naam(),
        ["zorgaanbieder"] = formulier.Zorgaanbieder,
        ["zorgkantoor"] = formulier.Zorgkantoor,
        ["maanden"] = formulier.Maanden,
        ["verlenging"] = formulier.IsVerlenging,
        ["clienten"] = new JsonArray([.. formulier.Clienten.Select(Client)]),
        ["verhuizing"] = formulier.Verhuizing is { } verhuizing ? Verhuizing(verhuizing) : null,
        ["aanvraag"] = Aanvraag(formulier),
        ["bevindingen"] = Bevindingen(formulier, Taal.Nederlands),
    };

    public static JsonObject Van(Formuliervergelijking vergelijking, string bestand, Taal taal)
    {
        var formulier = vergelijking.Formulier;
        var berekend = vergelijking.Uitkomsten.Zip(formulier.Uitkomsten);
        return new()
        {
            ["bestand"] = bestand,
            ["versie"] = formulier.Versie,
            ["soort"] = formulier.Soort.Naam(),
            ["aanvraag"] = Aanvraag(formulier),
            ["formulier"] = PerClient(formulier, formulier.Uitkomsten.Select(uitkomst => Uitkomst(uitkomst.Kenmerk, uitkomst.Klasse, uitkomst.Jaarbedrag, uitkomst.Etmaalbedrag))),
            ["rekentool"] = PerClient(formulier, berekend.Select(paar => Uitkomst(paar.Second.Kenmerk, paar.First?.Klasse, (paar.First as Meerzorgwaardig)?.Jaarbedrag, (paar.First as Meerzorgwaardig)?.Etmaalbedrag))),
            ["oordeel"] = JsonNamingPolicy.CamelCase.ConvertName(vergelijking.Oordeel.ToString()),
            ["oorzaken"] = new JsonArray([.. vergelijking.Oorzaken.Select(oorzaak => JsonValue.Create(oorzaak))]),
            ["verschillen"] = new JsonArray([.. vergelijking.Verschillen.Select(verschil => new JsonObject
            {
                ["kenmerk"] = verschil.Kenmerk,
                ["wat"] = verschil.Wat,
                ["formulier"] = verschil.InFormulier,
                ["rekentool"] = verschil.Berekend,
                ["oorzaak"] = verschil.Oorzaak,
            })]),
            ["bevindingen"] = Bevindingen(formulier, taal),
        };
    }

    private static JsonArray Bevindingen(Formulier formulier, Taal taal) => new([.. formulier.Bevindingen.Select(bevinding => new JsonObject
    {
        ["cel"] = bevinding.Cel,
        ["ernst"] = bevinding.Ernst.Naam().Nl,
        ["code"] = bevinding.Code,
        ["tekst"] = bevinding.Tekst.In(taal),
    })]);

    private static JsonObject Client(Formulierclient client)
    {
        var json = new JsonObject { ["kenmerk"] = client.Kenmerk };
        if (client.Naam is { } naam) json["naam"] = naam;
        if (client.Geboortedatum is { } geboren) json["geboortedatum"] = Notatie.Datum(geboren);
        if (client.Bsn is { } bsn) json["bsn"] = bsn;
        json["ingangsdatum"] = client.Ingangsdatum is { } ingang ? Notatie.Datum(ingang) : null;
        json["lvhc"] = client.Lvhc;
        json["lvhcDoelgroep"] = client.LvhcDoelgroep;
        return json;
    }

    private static JsonObject Verhuizing(Formulierverhuizing verhuizing)
    {
        var json = Uitkomst(verhuizing.Kenmerk, verhuizing.Uitkomst.Klasse, verhuizing.Uitkomst.Jaarbedrag, verhuizing.Uitkomst.Etmaalbedrag);
        json.Insert(1, "verhuisdatum", verhuizing.Verhuisdatum is { } dag ? Notatie.Datum(dag) : null);
        json.Insert(2, "zorgprofiel", verhuizing.Zorgprofiel?.Naam);
        json["meerzorguren"] = verhuizing.Uitkomst.Meerzorguren?.ToString(null, CultureInfo.InvariantCulture);
        return json;
    }

    private static JsonObject Uitkomst(string? kenmerk, Klasse? klasse, decimal? jaarbedrag, decimal? etmaalbedrag) => new()
    {
        ["kenmerk"] = kenmerk,
        ["classificatie"] = klasse is { } woord ? woord.Meerzorgprofiel() is null ? JsonNamingPolicy.CamelCase.ConvertName(woord.ToString()) : "meerzorgprofiel" : null,
        ["meerzorgprofiel"] = klasse?.Meerzorgprofiel(),
        ["jaarbedrag"] = jaarbedrag,
        ["etmaalbedrag"] = etmaalbedrag,
    };

    /// <summary>One client as it is, those of a group as a list; nothing where nothing is known of anyone.</summary>
    private static JsonObject? PerClient(Formulier formulier, IEnumerable<JsonObject> clienten) =>
        formulier.Soort == Aanvraagsoort.Groep ? clienten.ToArray() is { Length: > 0 } alle ? new() { ["clienten"] = new JsonArray([.. alle]) } : null : clienten.SingleOrDefault();
}
