using System.Text.Json;

namespace Meerzorg.Rekentool.Json;

/// <summary>What replaying a receipt gave as JSON; <c>docs/rekenstaat.md</c> describes the members. The member names are a contract.</summary>
public static class HerberekeningJson
{
    /// <summary>Writes what replaying a receipt gave as an object.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="herberekening">What replaying gave.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static void Schrijf(Utf8JsonWriter json, Herberekening herberekening, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(herberekening);
        bool isHerberekend = herberekening.IsHerberekend;

        json.WriteStartObject();
        json.WriteString("oordeel", isHerberekend ? UitkomstJson.Code(herberekening.Oordeel) : "nietHerberekend");
        json.WriteString("beletsel", isHerberekend ? null : UitkomstJson.Code(herberekening.Oordeel));
        json.WriteString("rekentool", Rekenstaat.HuidigeVersie);
        json.WriteString("rekentoolRekenstaat", herberekening.Rekenstaat.Rekentoolversie);
        json.WriteString("parameters", herberekening.Rekenstaat.ParametersetId);
        if (herberekening.Rekenverschil is { } eerste)
        {
            json.WriteStartObject("verschil");
            json.WriteString("regel", eerste.Regel);
            json.WriteString("pad", eerste.Pad);
            json.WriteString("gevonden", eerste.Gevonden);
            json.WriteString("verwacht", eerste.Verwacht);
            json.WriteEndObject();
        }
        else json.WriteNull("verschil");

        json.WriteStartArray("fouten");
        foreach (var fout in herberekening.Fouten)
        {
            json.WriteStartObject();
            json.WriteString("pad", fout.Pad);
            json.WriteString("gevonden", fout.Gevonden.In(taal));
            json.WriteString("verwacht", fout.Verwacht.In(taal));
            json.WriteString("regel", fout.Regel);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
