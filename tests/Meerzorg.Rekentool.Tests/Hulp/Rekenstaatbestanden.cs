using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Meerzorg.Rekentool.Tests.Hulp;

/// <summary>Receipts for tests: those of the releases, and changed ones.</summary>
internal static class Rekenstaatbestanden
{
    public static string Map { get; } = Path.Combine(Projectmap.Testmap, "Rekenstaten");

    /// <summary>Every receipt of every release, as version/name.</summary>
    public static string[] Alle { get; } =
        [.. Directory.GetFiles(Map, "*.json", SearchOption.AllDirectories).Select(pad => Path.GetRelativePath(Map, pad).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static byte[] Inhoud(string naam) => File.ReadAllBytes(Path.Combine(Map, naam));

    /// <summary>The receipt with one text replaced, which must be there; its controlegetal is as it was.</summary>
    public static byte[] Vervang(this Rekenstaat rekenstaat, string oud, string nieuw)
    {
        Assert.Contains(oud, rekenstaat.AlsTekst(), StringComparison.Ordinal);
        int plaats = rekenstaat.AlsTekst().IndexOf(oud, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(rekenstaat.AlsTekst().Remove(plaats, oud.Length).Insert(plaats, nieuw));
    }

    /// <summary>The same with a controlegetal that fits again, by the recipe of docs/rekenstaat.md: who tampers can do this too.</summary>
    public static byte[] VervangEnTelNa(this Rekenstaat rekenstaat, string oud, string nieuw) => Encoding.UTF8.GetBytes(TelNa(Encoding.UTF8.GetString(rekenstaat.Vervang(oud, nieuw))));

    /// <summary>The text of a receipt with the controlegetal that belongs to it.</summary>
    public static string TelNa(string rekenstaat)
    {
        var zonder = string.Join('\n', rekenstaat.TrimEnd('\n').Split('\n')[..^2]).TrimEnd(',') + "\n}\n";
        return $"{zonder[..^3]},\n  \"controlegetal\": \"{Som(zonder)}\"\n}}\n";
    }

    /// <summary>The receipt as another version would have made it: with the fingerprint of that version.</summary>
    public static Rekenstaat VanVersie(this Rekenstaat rekenstaat, string versie, string oud = "", string nieuw = "")
    {
        var tekst = rekenstaat.AlsTekst().Replace($"\"rekentool\": \"{Rekenstaat.HuidigeVersie}\"", $"\"rekentool\": \"{versie}\"", StringComparison.Ordinal);
        if (oud.Length > 0) tekst = Encoding.UTF8.GetString(Rekenstaat.Lees(tekst).Vervang(oud, nieuw));
        var document = Rekenstaatvorm.Van.Lees(JsonElement.Parse(tekst), new(new Foutenlijst()));
        return Rekenstaat.Lees(TelNa(Rekenstaatvorm.Van.AlsTekst(document with { Vingerafdruk = Rekenstaatvorm.Vingerafdrukken(document) }, default) + "\n"));
    }

    public static string Som(string tekst) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)));

    /// <summary>The receipt with other white space: one line, as another program might write it.</summary>
    public static byte[] OpEenRegel(this Rekenstaat rekenstaat) => Encoding.UTF8.GetBytes(JsonNode.Parse(rekenstaat.AlsTekst())!.ToJsonString());

    /// <summary>What stands there, whatever its white space.</summary>
    public static string OpEenRegel(JsonElement json) => JsonNode.Parse(json.GetRawText())!.ToJsonString();

    /// <summary>An outcome without its steps and signals, which later versions say in more or other words: what it comes to, to the letter.</summary>
    public static string ZonderStappen(JsonElement uitkomst)
    {
        var json = JsonNode.Parse(uitkomst.GetRawText())!.AsObject();
        foreach (var een in (IEnumerable<JsonObject>)[json, .. json["clienten"]?.AsArray().Select(client => client!.AsObject()) ?? []])
        {
            een.Remove("uitleg");
            een.Remove("signalen");
        }


        return json.ToJsonString();
    }

    /// <summary>The same, when it has this verdict.</summary>
    public static Herberekening Is(this Herberekening herberekening, Herberekenoordeel oordeel)
    {
        Assert.Equal(oordeel, herberekening.Oordeel);
        Assert.Equal(oordeel == Herberekenoordeel.Verschilt, herberekening.Rekenverschil is not null);
        return herberekening;
    }

    /// <summary>The same, when it could not be replayed and says why.</summary>
    public static Herberekening IsNietHerberekend(this Herberekening herberekening)
    {
        Assert.False(herberekening.IsHerberekend);
        Assert.Null(herberekening.Rekenverschil);
        Assert.NotEmpty(herberekening.Fouten);
        return herberekening;
    }
}
