using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool.Herijking;

/// <summary>The report of a calibration as JSON; <c>docs/herijking.md</c> describes the members. The member names are a contract.</summary>
public static class HerijkingJson
{
    /// <summary>Writes the report as an object.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="uitkomst">The calibration.</param>
    public static void Schrijf(Utf8JsonWriter json, Herijkingsuitkomst uitkomst)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(uitkomst);
        json.WriteStartObject();
        json.WriteString("voor", uitkomst.Basis.Id);
        json.WriteString("na", uitkomst.Parameters.Id);
        json.WriteString("beleid", uitkomst.Beleid.Naam);
        json.WriteNumber("aantal", uitkomst.Aantal);
        json.WriteNumber("onderDrempel", uitkomst.OnderDrempel);
        json.WriteNumber("index", uitkomst.Index);
        json.WriteNumber("factor", uitkomst.Factor);
        Lijst(json, "bovengrenzen", uitkomst.Bovengrenzen, json.WriteNumberValue);
        Objecten(json, "klassen", uitkomst.Klassen, klasse =>
        {
            json.WriteString("zorgprofiel", klasse.Zorgprofiel.Naam);
            json.WriteString("klasse", klasse.Klasse.Naam().Nl);
            json.WriteString("vanaf", klasse.Vanaf.ToString());
            json.WriteString("oudVanaf", klasse.OudVanaf?.ToString());
            UitkomstJson.Getal(json, "bedrag", klasse.Bedrag);
            UitkomstJson.Getal(json, "oudBedrag", klasse.OudBedrag);
            json.WriteNumber("aantal", klasse.Aantal);
            json.WriteNumber("afwijkend", klasse.Afwijkend);
        });
        Objecten(json, "tarieven", uitkomst.Tarieven, tarief =>
        {
            json.WriteString("groep", tarief.Groep.ToString());
            json.WriteNumber("aantal", tarief.Aantal);
            json.WriteNumber("bedragen", tarief.Bedrag);
            json.WriteNumber("uren", tarief.Uren);
            json.WriteNumber("tarief", tarief.Tarief);
            json.WriteNumber("oudTarief", tarief.OudTarief);
        });
        json.WriteStartObject("context");
        json.WriteNumber("aandeelKosten", uitkomst.AandeelContextkosten);
        json.WriteNumber("aandeelDossiers", uitkomst.AandeelMetContextkosten);
        UitkomstJson.Getal(json, "drempel", uitkomst.Contextdrempel);
        json.WriteNumber("oudeDrempel", uitkomst.Basis.Contextdrempel.Waarde);
        json.WriteEndObject();
        json.WriteStartArray("neutraliteit");
        foreach (var rij in uitkomst.Zorgprofielen) Neutraliteit(json, rij.Zorgprofiel.Naam, rij.Spreiding.Aantal, (rij.Voor, rij.Na, rij.Verschil));
        Neutraliteit(json, null, uitkomst.Aantal, (uitkomst.Voor, uitkomst.Na, uitkomst.Verschil));
        json.WriteEndArray();
        Objecten(json, "voorstellen", uitkomst.Voorstellen, voorstel =>
        {
            json.WriteString("zorgprofiel", voorstel.Zorgprofiel.Naam);
            Lijst(json, "meerzorgprofielen", voorstel.Meerzorgprofielen, json.WriteNumberValue);
            json.WriteNumber("aantal", voorstel.Aantal);
            json.WriteNumber("effect", voorstel.Effect);
        });
        Objecten(json, "zorgprofielen", uitkomst.Zorgprofielen, profiel =>
        {
            json.WriteString("zorgprofiel", profiel.Zorgprofiel.Naam);
            json.WriteNumber("onderDrempel", profiel.OnderDrempel);
            Schrijf(json, profiel.Spreiding);
        });
        Objecten(json, "banden", uitkomst.Banden, band =>
        {
            json.WriteString("zorgprofiel", band.Zorgprofiel.Naam);
            json.WriteNumber("band", band.Band);
            Schrijf(json, band.Spreiding);
            json.WriteBoolean("voldoende", band.Voldoende);
            json.WriteBoolean("meerzorgprofiel", band.Meerzorgprofiel);
        });
        Objecten(json, "grenzen", uitkomst.Grenzen, grens =>
        {
            json.WriteString("zorgprofiel", grens.Zorgprofiel.Naam);
            json.WriteString("lager", grens.Lager.Naam().Nl);
            json.WriteString("hoger", grens.Hoger.Naam().Nl);
            json.WriteString("maximumLager", grens.MaximumLager?.ToString("R", null));
            json.WriteString("minimumHoger", grens.MinimumHoger?.ToString("R", null));
            json.WriteString("heleUren", grens.HeleUren.ToString());
            json.WriteString("verschuiving", grens.Verschuiving.ToString("R", null));
            json.WriteString("vanaf", grens.Vanaf.ToString());
        });
        Objecten(json, "overgangen", uitkomst.Overgangen, overgang =>
        {
            json.WriteString("zorgprofiel", overgang.Zorgprofiel?.Naam);
            json.WriteString("van", overgang.Van.Naam().Nl);
            json.WriteString("naar", overgang.Naar.Naam().Nl);
            json.WriteNumber("aantal", overgang.Aantal);
        });
        Objecten(json, "wolk", uitkomst.Wolk, cel =>
        {
            json.WriteString("zorgprofiel", cel.Zorgprofiel.Naam);
            json.WriteString("urenVanaf", cel.UrenVanaf.ToString());
            json.WriteString("urenTot", cel.UrenTot.ToString());
            json.WriteNumber("bedragVanaf", cel.BedragVanaf);
            UitkomstJson.Getal(json, "bedragTot", cel.BedragTot);
            json.WriteNumber("aantal", cel.Aantal);
        });
        json.WriteEndObject();
    }

    /// <summary>The report as a JSON object in text.</summary>
    /// <param name="uitkomst">The calibration.</param>
    public static string AlsTekst(Herijkingsuitkomst uitkomst)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, UitkomstJson.Opties)) Schrijf(json, uitkomst);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Neutraliteit(Utf8JsonWriter json, string? zorgprofiel, long aantal, (decimal Voor, decimal Na, decimal Verschil) bedragen)
    {
        json.WriteStartObject();
        json.WriteString("zorgprofiel", zorgprofiel);
        json.WriteNumber("aantal", aantal);
        json.WriteNumber("jaarbedragVoor", bedragen.Voor);
        json.WriteNumber("jaarbedragNa", bedragen.Na);
        json.WriteNumber("verschil", bedragen.Verschil);
        json.WriteEndObject();
    }

    private static void Schrijf(Utf8JsonWriter json, Spreiding spreiding)
    {
        json.WriteNumber("aantal", spreiding.Aantal);
        json.WriteNumber("gemiddelde", spreiding.Gemiddelde);
        json.WriteNumber("standaardafwijking", spreiding.Standaardafwijking);
        json.WriteNumber("laagste", spreiding.Laagste);
        json.WriteNumber("hoogste", spreiding.Hoogste);
        json.WriteString("minimumUren", spreiding.MinimumUren?.ToString("R", null));
        json.WriteString("maximumUren", spreiding.MaximumUren?.ToString("R", null));
    }

    private static void Objecten<T>(Utf8JsonWriter json, string naam, ImmutableArray<T> items, Action<T> schrijf) => Lijst(json, naam, items, item =>
    {
        json.WriteStartObject();
        schrijf(item);
        json.WriteEndObject();
    });

    private static void Lijst<T>(Utf8JsonWriter json, string naam, ImmutableArray<T> items, Action<T> schrijf)
    {
        json.WriteStartArray(naam);
        foreach (var item in items) schrijf(item);
        json.WriteEndArray();
    }
}
