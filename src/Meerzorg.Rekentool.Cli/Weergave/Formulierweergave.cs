using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Meerzorg.Rekentool.Cli.Opdrachten;
using Meerzorg.Rekentool.Excel;

namespace Meerzorg.Rekentool.Cli.Weergave;

/// <summary>Writes forms that were laid beside the calculation, as text, Markdown or JSON; <c>docs/formulier.md</c> shows it.</summary>
internal static class Formulierweergave
{
    private static readonly JsonSerializerOptions Leesbaar = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Schrijf(Omgeving omgeving, IReadOnlyList<(string Naam, Formuliervergelijking Vergelijking)> gecontroleerd, Formaat formaat, Taal taal)
    {
        if (formaat == Formaat.Json)
        {
            omgeving.Uit.WriteLine(new JsonArray([.. gecontroleerd.Select(een => Json(een.Naam, een.Vergelijking, taal))]).ToJsonString(Leesbaar));
            return;
        }

        foreach (var (naam, vergelijking) in gecontroleerd)
        {
            var kop = $"{naam}: {Oordeel(vergelijking).In(taal)}";
            omgeving.Uit.WriteLine(formaat == Formaat.Markdown ? formaat.Punt(kop) : Invoertekst.OpEenRegel(kop));
            var inspringing = formaat == Formaat.Markdown ? "  " : "";
            foreach (var verschil in vergelijking.Verschillen)
                omgeving.Uit.WriteLine(inspringing + formaat.Punt(new Tekst(
                    $"{verschil.Kenmerk}, {verschil.Wat}: formulier {verschil.InFormulier ?? "niets"}, rekentool {verschil.Berekend ?? "niets"}",
                    $"{verschil.Kenmerk}, {verschil.Wat}: form {verschil.InFormulier ?? "nothing"}, calculated {verschil.Berekend ?? "nothing"}").In(taal)));
            foreach (var bevinding in vergelijking.Formulier.Bevindingen) omgeving.Uit.WriteLine(inspringing + formaat.Punt(bevinding.In(taal)));
        }
    }

    private static Tekst Oordeel(Formuliervergelijking vergelijking) => vergelijking.Oordeel switch
    {
        Formulieroordeel.Gelijk => new("gelijk", "equal"),
        Formulieroordeel.Verklaard => new($"verklaard ({string.Join(" en ", vergelijking.Oorzaken)})", $"explained ({string.Join(" and ", vergelijking.Oorzaken)})"),
        Formulieroordeel.Verschilt => new("verschilt", "differs"),
        _ when vergelijking.Uitkomsten.IsEmpty => new("niet vergeleken: het formulier heeft een fout", "not compared: the form has a fault"),
        _ => new("niet vergeleken: het formulier is niet berekend", "not compared: the form was not calculated"),
    };

    private static JsonObject Json(string naam, Formuliervergelijking vergelijking, Taal taal)
    {
        var formulier = vergelijking.Formulier;
        return new()
        {
            ["bestand"] = naam,
            ["versie"] = formulier.Versie,
            ["soort"] = formulier.Soort.Naam(),
            ["aanvraag"] = formulier.AlsJson() is { } aanvraag ? JsonNode.Parse(aanvraag) : null,
            ["formulier"] = Clienten(formulier, formulier.Uitkomsten.Select(uitkomst => new JsonObject
            {
                ["kenmerk"] = uitkomst.Kenmerk,
                ["classificatie"] = Woord(uitkomst.Klasse),
                ["meerzorgprofiel"] = Nummer(uitkomst.Klasse),
                ["jaarbedrag"] = uitkomst.Jaarbedrag,
                ["etmaalbedrag"] = uitkomst.Etmaalbedrag,
            })),
            ["rekentool"] = vergelijking.Uitkomsten.IsEmpty ? null : Clienten(formulier, vergelijking.Uitkomsten.Zip(formulier.Uitkomsten).Select(paar => new JsonObject
            {
                ["kenmerk"] = paar.Second.Kenmerk,
                ["classificatie"] = Woord(paar.First.Klasse),
                ["meerzorgprofiel"] = Nummer(paar.First.Klasse),
                ["jaarbedrag"] = (paar.First as Meerzorgwaardig)?.Jaarbedrag,
                ["etmaalbedrag"] = (paar.First as Meerzorgwaardig)?.Etmaalbedrag,
            })),
            ["oordeel"] = JsonNamingPolicy.CamelCase.ConvertName(vergelijking.Oordeel.ToString()),
            ["oorzaken"] = new JsonArray([.. vergelijking.Oorzaken.Select(oorzaak => JsonValue.Create(oorzaak))]),
            ["verschillen"] = new JsonArray([.. vergelijking.Verschillen.Select(verschil => new JsonObject
            {
                ["kenmerk"] = verschil.Kenmerk,
                ["wat"] = verschil.Wat,
                ["formulier"] = verschil.InFormulier,
                ["rekentool"] = verschil.Berekend,
                ["oorzaak"] = vergelijking.Oorzaken.IsEmpty ? null : string.Join(" en ", vergelijking.Oorzaken),
            })]),
            ["bevindingen"] = new JsonArray([.. formulier.Bevindingen.Select(bevinding => new JsonObject
            {
                ["cel"] = bevinding.Cel,
                ["ernst"] = bevinding.Ernst.Naam().Nl,
                ["code"] = bevinding.Code,
                ["tekst"] = bevinding.Tekst.In(taal),
            })]),
        };
    }

    /// <summary>The class in the words of an outcome as JSON.</summary>
    private static string? Woord(Klasse? klasse) => klasse switch
    {
        null => null,
        Klasse.BinnenZorgprofiel or Klasse.NietMeerzorgwaardig or Klasse.Maatwerk => JsonNamingPolicy.CamelCase.ConvertName(klasse.Value.ToString()),
        _ => "meerzorgprofiel",
    };

    private static int? Nummer(Klasse? klasse) => klasse is >= Klasse.Meerzorgprofiel1 and <= Klasse.Meerzorgprofiel6 ? klasse.Value - Klasse.Meerzorgprofiel1 + 1 : null;

    /// <summary>One client as it is, those of a group as a list.</summary>
    private static JsonObject Clienten(Formulier formulier, IEnumerable<JsonObject> clienten) =>
        formulier.Soort == Aanvraagsoort.Groep ? new() { ["clienten"] = new JsonArray([.. clienten]) } : clienten.Single();
}
