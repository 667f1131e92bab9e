using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Meerzorg.Rekentool;

/// <summary>Where in a JSON text the members stand that faults are about. The text is only read again when there is a fault.</summary>
internal static class Jsonplaatsen
{
    /// <summary>
    /// The same faults in the order of the text, each with the line and column of the value that it is about, or of what the value is missing from.
    /// </summary>
    public static ImmutableArray<Fout> Bij(ImmutableArray<Fout> fouten, ReadOnlySpan<byte> utf8Json)
    {
        if (fouten.Any(fout => fout.Soort == Foutsoort.GeenJson)) return fouten;
        var plaatsen = Van(Jsontekst.ZonderMerkteken(utf8Json));
        return [.. fouten.Select(fout => fout with { Tekstplaats = fout.Tekstplaats ?? Plaats(plaatsen, fout.Pad) }).OrderBy(fout => fout.Tekstplaats)];
    }

    private static (long Regel, long Kolom)? Plaats(Dictionary<string, (long Regel, long Kolom)> plaatsen, string pad)
    {
        for (; pad.Length > 0; pad = pad[..Math.Max(0, pad.LastIndexOf('.'))])
        {
            if (plaatsen.TryGetValue(pad, out var plaats)) return plaats;
        }

        return plaatsen.TryGetValue("", out var begin) ? begin : null;
    }

    /// <summary>Where each member of a text that is known to be JSON stands; elements of a list count from 1, as in the paths of faults.</summary>
    private static Dictionary<string, (long Regel, long Kolom)> Van(ReadOnlySpan<byte> utf8Json)
    {
        var plaatsen = new Dictionary<string, (long Regel, long Kolom)>(StringComparer.Ordinal);
        var lezer = new Utf8JsonReader(utf8Json);
        var stapel = new Stack<(string Pad, int Nummer)>(); // the object (number −1) or list we are in
        string pad = "";
        (int Vanaf, long Regelnummer, int RegelBegin) telling = (0, 1, 0);

        while (lezer.Read())
        {
            if (lezer.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                stapel.Pop();
                continue;
            }

            if (stapel.TryPeek(out var in_) && in_.Nummer >= 0)
            {
                stapel.Pop();
                stapel.Push((in_.Pad, in_.Nummer + 1));
                pad = Onder(in_.Pad, (in_.Nummer + 1).ToString(CultureInfo.InvariantCulture));
            }
            else if (lezer.TokenType == JsonTokenType.PropertyName)
            {
                pad = Onder(in_.Pad ?? "", lezer.GetString()!);
                plaatsen[pad] = Plaats((int)lezer.TokenStartIndex, utf8Json, ref telling);
                continue;
            }

            plaatsen.TryAdd(pad, Plaats((int)lezer.TokenStartIndex, utf8Json, ref telling));
            if (lezer.TokenType == JsonTokenType.StartObject) stapel.Push((pad, -1));
            if (lezer.TokenType == JsonTokenType.StartArray) stapel.Push((pad, 0));
        }

        return plaatsen;
    }

    private static string Onder(string pad, string naam) => pad.Length == 0 ? naam : $"{pad}.{naam}";

    private static (long Regel, long Kolom) Plaats(int positie, ReadOnlySpan<byte> tekst, ref (int Vanaf, long Regelnummer, int RegelBegin) telling)
    {
        for (int i = telling.Vanaf; i < positie; i++)
        {
            if (tekst[i] != (byte)'\n') continue;
            telling.Regelnummer++;
            telling.RegelBegin = i + 1;
        }

        telling.Vanaf = positie;
        return (telling.Regelnummer, positie - telling.RegelBegin + 1);
    }
}
