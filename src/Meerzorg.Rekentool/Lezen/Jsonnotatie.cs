using System.Text.Json;

namespace Meerzorg.Rekentool;

/// <summary>The policy of notations for values of a JSON file: a number by its digits as they stand there, a text by what is in it.</summary>
internal static class Jsonnotatie
{
    /// <summary>A time, which is a text.</summary>
    public static bool TryTijd(JsonElement element, Urennotatie uren, Uren maximum, out Uren waarde, out Notatiefout fout)
    {
        var context = new Notatiecontext(Notatieplaats.Json, uren);
        if (element.ValueKind == JsonValueKind.String) return Notatiebeleid.TryTijd(element.GetString(), context, maximum, out waarde, out fout);

        // A number gets the advice that its digits would get as text.
        waarde = default;
        fout = GeenTekst(element, Notatiebeleid.GeenTijd(Geschreven(element), context, maximum));
        return false;
    }

    /// <summary>A time of day, which is a text.</summary>
    public static bool TryTijdstip(JsonElement element, out Uren waarde, out Notatiefout fout)
    {
        bool isTekst = element.ValueKind == JsonValueKind.String;
        if (Notatiebeleid.TryTijdstip(Geschreven(element), new(Notatieplaats.Json), out waarde, out fout) && isTekst) return true;
        if (!isTekst) fout = GeenTekst(element, fout);
        return false;
    }

    /// <summary>An amount, a fraction or another number.</summary>
    public static bool TryGetal(JsonElement element, Getalveld veld, out decimal waarde, out Notatiefout fout)
    {
        var context = new Notatiecontext(Notatieplaats.Json);
        if (element.ValueKind == JsonValueKind.Number) return Notatiebeleid.TryGetal(element.GetRawText(), context, veld, out waarde, out fout);
        waarde = 0;
        fout = element.ValueKind == JsonValueKind.String
            ? Notatiebeleid.GeenGetal(element.GetString(), context, veld)
            : Notatiebeleid.GeenGetal("", context, veld) with { Gevonden = Gevonden(element) };
        return false;
    }

    /// <summary>A whole number.</summary>
    public static bool TryGeheel(JsonElement element, Geheelveld veld, out int waarde, out Notatiefout fout)
    {
        bool isGetal = element.ValueKind == JsonValueKind.Number;
        var tekst = Geschreven(element);
        if (Notatiebeleid.TryGeheel(tekst, new(Notatieplaats.Json), veld, out waarde, out fout))
        {
            if (isGetal) return true;

            // The right number, between quotes.
            fout = new(Foutsoort.VerkeerdType, default, new($"{veld.Bereik.Nl}, zonder aanhalingstekens", $"{veld.Bereik.En}, without quotes"));
            waarde = 0;
        }

        if (!isGetal) fout = fout with { Soort = Foutsoort.VerkeerdType, Gevonden = Gevonden(element) };
        return false;
    }

    /// <summary>A date, which is a text.</summary>
    public static bool TryDatum(JsonElement element, out DateOnly waarde, out Notatiefout fout)
    {
        var context = new Notatiecontext(Notatieplaats.Json);
        if (element.ValueKind == JsonValueKind.String) return Notatiebeleid.TryDatum(element.GetString(), context, out waarde, out fout);
        Notatiebeleid.TryDatum(Geschreven(element), context, out _, out fout);
        fout = GeenTekst(element, fout);
        waarde = default;
        return false;
    }

    /// <summary>An answer: true or false.</summary>
    public static bool TryJaNee(JsonElement element, out bool waarde, out Notatiefout fout)
    {
        fout = default;
        waarde = element.ValueKind == JsonValueKind.True;
        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False) return true;
        Notatiebeleid.TryJaNee(Geschreven(element), new(Notatieplaats.Json), out _, out fout);
        fout = fout with { Soort = Foutsoort.VerkeerdType, Gevonden = Gevonden(element) };
        return false;
    }

    /// <summary>The refusal of something that is no text, where a text is needed.</summary>
    private static Notatiefout GeenTekst(JsonElement element, in Notatiefout fout) => fout with
    {
        Soort = Foutsoort.VerkeerdType,
        Gevonden = fout.Soort == Foutsoort.Meerduidig ? Notatiebeleid.OpMeerManieren(Gevonden(element)) : Gevonden(element),
    };

    /// <summary>What somebody wrote as a text or a number; nothing where it is something else.</summary>
    private static string Geschreven(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString()!,
        JsonValueKind.Number => element.GetRawText(),
        _ => "",
    };

    private static Tekst Gevonden(JsonElement element) => Tekst.Gelijk(Aanhaling.Van(element));
}
