using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Json;

/// <summary>Whatever value of a receipt is changed, also one that no step uses, and whether or not its controlegetal is made to fit again: replaying says so.</summary>
public class RekenstaatveranderingTests
{
    private static readonly JsonSerializerOptions Opmaak = new(JsonSerializerDefaults.General)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static TheoryData<string> Uitgebracht { get; } = [.. Rekenstaatbestanden.Alle];

    [Fact]
    public void Elke_waarde_van_het_voorbeeld_telt()
    {
        var voorbeeld = Rekenstaat.Lees(File.ReadAllBytes(Projectmap.Pad("voorbeelden", "rekenstaat", "vg7.json")));
        voorbeeld.Herbereken().Is(Herberekenoordeel.Identiek);

        Assert.Empty(Onopgemerkt(voorbeeld, _ => true));
    }

    /// <summary>The receipts of every release, made again: each class, year, group and overlay. Of the outcome every so many values, of all that goes before it each.</summary>
    [Theory]
    [MemberData(nameof(Uitgebracht))]
    public void Elke_waarde_van_elke_bewaarde_berekening_telt(string bestand)
    {
        var json = JsonDocument.Parse(Rekenstaatbestanden.Inhoud(bestand)).RootElement;
        var rekentool = json.GetProperty("parameters").GetProperty("overlays").EnumerateArray()
            .Aggregate(Rekentool.Voor(json.GetProperty("aanvraag").GetProperty("jaar").GetInt32()), (zonder, overlay) => zonder.Met(Overlay.Lees(overlay.GetRawText())));
        var rekenstaat = Rekenstaat.Van(json.GetProperty("aanvraag").GetRawText(), new() { RekentoolVoor = _ => rekentool });

        Assert.Empty(Onopgemerkt(rekenstaat, plaats => !plaats.Pad.StartsWith("uitkomst.", StringComparison.Ordinal) || plaats.Nummer % 41 == 0));
    }

    [Property(MaxTest = 20)]
    public void Elke_waarde_van_elke_rekenstaat_telt(Rekengeval geval)
    {
        var alleen = Rekenstaat.Van(geval.Rekentool, geval.Aanvraag);
        Assert.Empty(Onopgemerkt(alleen, plaats => !plaats.Pad.StartsWith("uitkomst.", StringComparison.Ordinal) || plaats.Nummer % 97 == 0));

        // Of the individual applications that a group is compared with, no step says what they were.
        var aanvraag = geval.Aanvraag;
        var groep = Rekenstaat.Van(geval.Rekentool, new Groepsaanvraag { Clienten = [Groepsclient.Van(aanvraag, "A", Uren.Nul), Groepsclient.Van(aanvraag, "B", aanvraag.Context.UrenPerJaar)], Tariefpercentage = aanvraag.Tariefpercentage }, aanvraag);
        Assert.Empty(Onopgemerkt(groep, plaats => !plaats.Pad.StartsWith("uitkomst.", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("tariefpercentage", "0.96")]
    [InlineData("behandelaren", "\"2:59\"")]
    public void Ook_wat_in_geen_stap_staat_telt(string lid, string waarde)
    {
        var nietMeerzorgwaardig = Rekenstaat.Van(Rekentool.Voor(2026), Aanvragen.Vg7 with { Zorg = new() { Wonen = Uren.Van(1) }, Context = default });
        var json = JsonNode.Parse(nietMeerzorgwaardig.AlsTekst())!;
        json["aanvraag"]![lid] = JsonNode.Parse(waarde);

        Rekenstaat.Lees(Rekenstaatbestanden.TelNa(json.ToJsonString(Opmaak) + "\n")).Herbereken().Is(Herberekenoordeel.Verschilt);
    }

    /// <summary>The values of which a change was not noticed.</summary>
    private static List<string> Onopgemerkt(Rekenstaat rekenstaat, Func<(string Pad, int Nummer), bool> wil)
    {
        rekenstaat.Herbereken().Is(Herberekenoordeel.Identiek);
        var mis = new List<string>();
        var wortel = JsonNode.Parse(rekenstaat.AlsTekst())!;
        Assert.Equal(rekenstaat.AlsTekst(), Rekenstaatbestanden.TelNa(wortel.ToJsonString(Opmaak) + "\n")); // so what is not noticed is not written otherwise
        foreach (var (nummer, waarde) in Waarden(wortel).ToList().Index())
        {
            var pad = waarde.Pad;
            if (!wil((pad, nummer))) continue;
            waarde.Zet(waarde.Ander);
            var tekst = wortel.ToJsonString(Opmaak) + "\n";
            if (IsIdentiek(tekst)) mis.Add($"{pad}: {waarde.Ander?.ToJsonString()}");
            if (pad != "controlegetal" && IsIdentiek(Rekenstaatbestanden.TelNa(tekst))) mis.Add($"{pad}, met een nieuw controlegetal: {waarde.Ander?.ToJsonString()}");
            waarde.Zet(waarde.Was);
        }

        return mis;
    }

    /// <summary>Whether nothing is said of it; not being a receipt any more is said too.</summary>
    private static bool IsIdentiek(string tekst)
    {
        try
        {
            return Rekenstaat.Lees(tekst).Herbereken().Oordeel == Herberekenoordeel.Identiek;
        }
        catch (OngeldigeInvoerException)
        {
            return false;
        }
    }

    private static IEnumerable<Waarde> Waarden(JsonNode knoop, string pad = "") => knoop switch
    {
        JsonObject leden => leden.ToList().SelectMany(lid => Een(lid.Value, pad + lid.Key, nieuw => leden[lid.Key] = nieuw)),
        JsonArray lijst => lijst.ToList().Index().SelectMany(deel => Een(deel.Item, string.Create(CultureInfo.InvariantCulture, $"{pad}{deel.Index + 1}"), nieuw => lijst[deel.Index] = nieuw)),
        _ => [],
    };

    private static IEnumerable<Waarde> Een(JsonNode? waarde, string pad, Action<JsonNode?> zet) =>
        waarde is JsonObject or JsonArray ? Waarden(waarde, pad + ".") : [new(pad, waarde?.DeepClone(), Ander(waarde), nieuw => zet(nieuw?.DeepClone()))];

    /// <summary>Another value of the same kind; a number one more in its last digit, as it is written.</summary>
    private static JsonNode? Ander(JsonNode? waarde) => waarde?.GetValueKind() switch
    {
        null or JsonValueKind.Null => JsonValue.Create(1),
        JsonValueKind.True => JsonValue.Create(false),
        JsonValueKind.False => JsonValue.Create(true),
        JsonValueKind.Number => JsonNode.Parse(LaatsteCijfer(waarde.ToJsonString())),
        _ => JsonValue.Create(LaatsteCijfer(waarde.GetValue<string>())),
    };

    /// <summary>The same with the last digit one more (9 becomes 8); without a digit with a letter more.</summary>
    private static string LaatsteCijfer(string tekst)
    {
        int plaats = tekst.AsSpan().LastIndexOfAnyInRange('0', '9');
        if (plaats < 0) return tekst + "x";
        char ander = tekst[plaats] == '9' ? '8' : (char)(tekst[plaats] + 1);
        return string.Concat(tekst.AsSpan(0, plaats), ander.ToString(), tekst.AsSpan(plaats + 1));
    }

    private sealed record Waarde(string Pad, JsonNode? Was, JsonNode? Ander, Action<JsonNode?> Zet);
}
