using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Meerzorg.Rekentool.Json;

/// <summary>Finds the first place where the outcome in a receipt is not the one that was calculated again.</summary>
/// <param name="ookBewoording">Whether wording counts too: always, except between two versions, where a better word is no other outcome.</param>
/// <param name="ookDocumentatie">Whether what is said of the values counts too: unless their sources or remarks are known to be others.</param>
internal sealed class Rekenstaatvergelijking(bool ookBewoording, bool ookDocumentatie)
{
    private const string Stappen = "uitleg";

    /// <summary>Members that explain and on which nothing rests.</summary>
    private static readonly ImmutableArray<string> Bewoording = ["titel", "formule", "naam", "bronnen", "keuzes"];

    /// <summary>Members that tell where a value comes from, and signals, which name that too.</summary>
    private static readonly ImmutableArray<string> Documentatie = ["signalen", "document", "plaats", "status", "afleiding", "opmerking"];

    public Rekenverschil? Eerste(JsonElement gevonden, JsonElement verwacht, string pad, string? regel = null) => verwacht.ValueKind switch
    {
        _ when gevonden.ValueKind != verwacht.ValueKind => Verschil(regel, pad, gevonden, verwacht),
        JsonValueKind.Object => Leden(gevonden, verwacht, pad, regel),
        JsonValueKind.Array => Lijst(gevonden, verwacht, pad, regel),
        JsonValueKind.String => gevonden.ValueEquals(verwacht.GetString()) ? null : Verschil(regel, pad, gevonden, verwacht),
        _ => gevonden.GetRawText() == verwacht.GetRawText() ? null : Verschil(regel, pad, gevonden, verwacht),
    };

    private Rekenverschil? Leden(JsonElement gevonden, JsonElement verwacht, string pad, string? regel)
    {
        if (verwacht.TryGetProperty("resultaat", out _)) regel = verwacht.GetProperty("regel").GetString();
        foreach (var lid in gevonden.EnumerateObject().OrderBy(lid => lid.Name != Stappen))
        {
            if (IsVrij(lid.Name, verwacht)) continue;
            var lidpad = $"{pad}.{lid.Name}";
            if (!verwacht.TryGetProperty(lid.Name, out var waarde)) return Verschil(regel, lidpad, lid.Value, null);
            if (Eerste(lid.Value, waarde, lidpad, regel) is { } verschil) return verschil;
        }

        foreach (var lid in verwacht.EnumerateObject())
        {
            if (!IsVrij(lid.Name, verwacht) && !gevonden.TryGetProperty(lid.Name, out _)) return Verschil(regel, $"{pad}.{lid.Name}", null, lid.Value);
        }

        // The same members with the same values, but not written as they are written: in another order, or twice.
        var (namenGevonden, namenVerwacht) = (Namen(gevonden, verwacht), Namen(verwacht, verwacht));
        return namenGevonden == namenVerwacht ? null : new(regel, pad, namenGevonden, namenVerwacht);
    }

    private Rekenverschil? Lijst(JsonElement gevonden, JsonElement verwacht, string pad, string? regel)
    {
        for (int nummer = 0; nummer < Math.Max(gevonden.GetArrayLength(), verwacht.GetArrayLength()); nummer++)
        {
            var plaats = string.Create(CultureInfo.InvariantCulture, $"{pad}.{nummer + 1}");
            if (nummer >= verwacht.GetArrayLength()) return Verschil(regel, plaats, gevonden[nummer], null);
            if (nummer >= gevonden.GetArrayLength()) return Verschil(regel, plaats, null, verwacht[nummer]);
            if (Eerste(gevonden[nummer], verwacht[nummer], plaats, regel) is { } verschil) return verschil;
        }

        return null;
    }

    /// <summary>Whether a member may be another one, or not be there; what a receipt says of a value of the user's own stands in its overlays.</summary>
    private bool IsVrij(string naam, JsonElement van) => (!ookBewoording && Bewoording.Contains(naam))
        || (Documentatie.Contains(naam) && !(ookBewoording && ookDocumentatie) && !(van.TryGetProperty("status", out var status) && status.ValueEquals(Waardestatus.Eigen.Naam())));

    private string Namen(JsonElement element, JsonElement van) => string.Join(", ", element.EnumerateObject().Select(lid => lid.Name).Where(naam => !IsVrij(naam, van)));

    private static Rekenverschil Verschil(string? regel, string pad, JsonElement? gevonden, JsonElement? verwacht) =>
        new(regel, pad, gevonden is { } wat ? Jsontekst.Ingekort(wat) : null, verwacht is { } dat ? Jsontekst.Ingekort(dat) : null);
}
