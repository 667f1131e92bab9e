using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Json;

/// <summary>
/// What is published is what the table in <c>Contract.txt</c> says. Reading, schemas, documents and the generators of the other tests all follow from the
/// same descriptions, and would follow a wrong one; the table is kept by hand and follows nothing.
/// </summary>
public class ContractTests
{
    private static readonly string[] Uitkomsten = ["groepsuitkomst-1", "uitkomst-1"];

    public static TheoryData<string> Alle { get; } = [.. Contract.Documenten.Keys];

    public static TheoryData<string> VanInvoer { get; } = [.. Contractgronden.VanInvoer.Keys];

    public static TheoryData<string> VanUitkomsten { get; } = [.. Uitkomsten];

    [Fact]
    public void Elk_gepubliceerd_document_staat_in_het_contract()
    {
        // The first two hold the regulation itself, with checks of their own; the other two are applications, and a receipt of one, whose members are all here already.
        Assert.Equal(Schemas.Namen.Except(["parameters-1", "pgb-1", "dossiers-1", "rekenstaat-2"]), Contract.Documenten.Keys);
        Assert.Equal(Contract.Documenten.Keys, Contractgronden.VanInvoer.Keys.Concat(Uitkomsten).Order(StringComparer.Ordinal));
    }

    /// <summary>A member that is forgotten here, or renamed there, is on one side only.</summary>
    [Theory]
    [MemberData(nameof(Alle))]
    public void De_leden_van_het_schema_zijn_die_van_het_contract(string document)
    {
        var json = JsonNode.Parse(File.ReadAllText(Projectmap.Pad("schema", document + ".schema.json")))!.AsObject();
        var schema = Schemaleden(json, json, "", false).Where(lid => lid.Pad.Length > 0 && !(lid.Type == "object" && IsElement(lid.Pad))).ToHashSet();
        var contract = Contract.Documenten[document].SelectMany(lid => lid.Typen, (lid, type) => (lid.Pad, lid.Verplicht == "ja", type)).ToHashSet();

        Meld([.. contract.Except(schema).Select(lid => $"niet zo in het schema: {lid}"), .. schema.Except(contract).Select(lid => $"niet zo in het contract: {lid}")]);
    }

    /// <summary>The documents that the other tests change are good, and have every member.</summary>
    [Theory]
    [MemberData(nameof(VanInvoer))]
    public void De_gronden_zijn_goed_en_hebben_elk_lid(string document) => Meld(
    [
        .. Contractgronden.VanInvoer[document].SelectMany(grond => Fouten(document, Encoding.UTF8.GetBytes(grond)).Select(fout => $"{fout} in {grond}")),
        .. Contract.Documenten[document].Where(lid => !Plaatsen(document, lid).Any(plaats => plaats.Er is not null && lid.IsVanSoort(plaats.Er))).Select(lid => $"{lid.Pad}: in geen grond"),
    ]);

    [Theory]
    [MemberData(nameof(VanInvoer))]
    public void Een_grens_wordt_aangenomen_en_wat_er_net_buiten_ligt_niet(string document) => Elk(document, (lid, mis) =>
    {
        foreach (int kant in (int[])[-1, 1])
        {
            if ((kant < 0 ? lid.Laagste : lid.Hoogste).Length == 0) continue;
            var plaats = MoetErgensGoed(document, lid, er => lid.Grens(kant, er).Op, mis);
            if (plaats is not null) MoetFout(document, lid, plaats, lid.Grens(kant, plaats.Er).Buiten, mis);
        }
    });

    [Theory]
    [MemberData(nameof(VanInvoer))]
    public void Wat_verplicht_is_kan_niet_ontbreken_en_wat_dat_niet_is_wel(string document) => Elk(document, (lid, mis) =>
    {
        if (IsElement(lid.Pad)) return;
        var plaats = Plaats(document, lid);
        if (lid.Verplicht == "nee") MoetErgensGoed(document, lid, _ => null, mis);
        else MoetFout(document, lid, plaats, null, mis);
        if (lid.Verplicht == "optie") mis.AddRange(Fouten(document, plaats.Met(null), new() { Jaar = 2026, Beleid = Zorgkantoorbeleid.Met("CYCLUS") }).Select(fout => $"{lid.Pad} van buiten: {fout}"));
    });

    [Theory]
    [MemberData(nameof(VanInvoer))]
    public void Een_keuze_kent_precies_haar_woorden(string document) => Elk(document, (lid, mis) =>
    {
        if (lid.Soorten[0] != "keuze") return;
        foreach (var woord in lid.Woorden) MoetErgensGoed(document, lid, _ => $"\"{woord}\"", mis);
        var verwacht = MoetFout(document, lid, Plaats(document, lid), "\"geen woord\"", mis)?.Verwacht.Nl.Replace("\"", "", StringComparison.Ordinal).Replace(", of een eigen beleid", "", StringComparison.Ordinal);
        if (verwacht != $"een van {string.Join(", ", lid.Woorden)}") mis.Add($"{lid.Pad}: de melding noemt {verwacht}");
    });

    [Theory]
    [MemberData(nameof(VanInvoer))]
    public void Iets_van_een_andere_soort_wordt_geweigerd(string document) => Elk(document, (lid, mis) =>
    {
        foreach (var ander in ((string[])["null", "true", "7", "1.5", "\"§\"", "[]", "{}"]).Where(ander => !lid.IsVanSoort(JsonNode.Parse(ander)))) MoetFout(document, lid, Plaats(document, lid), ander, mis);
    });

    [Theory]
    [MemberData(nameof(VanUitkomsten))]
    public void Een_uitkomst_heeft_de_leden_van_het_contract(string document)
    {
        var uitkomsten = Contractgronden.Uitkomsten(document);
        var gezien = uitkomsten.SelectMany(json => Leden(JsonNode.Parse(json), "")).ToLookup(lid => lid.Pad, lid => lid.Waarde);
        var leden = Contract.Documenten[document].ToDictionary(lid => lid.Pad);
        List<string> mis = [.. gezien.Where(lid => !leden.ContainsKey(lid.Key) && !(IsElement(lid.Key) && lid.First() is JsonObject)).Select(lid => $"{lid.Key}: niet in het contract")];
        foreach (var (pad, lid) in leden)
        {
            int ouders = pad.LastIndexOf('.') is >= 0 and var punt ? gezien[pad[..punt]].Count(ouder => ouder is not null) : uitkomsten.Length;
            if (lid.Verplicht == "ja" && gezien[pad].Count() != ouders) mis.Add($"{pad}: niet altijd");
            if (!gezien.Contains(pad) && !Contractgronden.KomtNietVoor(pad)) mis.Add($"{pad}: nergens");
            if (lid.Soorten.Contains("null") && !gezien[pad].Contains(null) && !Contractgronden.KomtNietVoor(pad)) mis.Add($"{pad}: nergens null");
            mis.AddRange(gezien[pad].Where(waarde => !Past(lid, waarde)).Select(waarde => $"{pad}: {waarde?.ToJsonString() ?? "null"}").Distinct());
        }

        Meld(mis);
    }

    private static bool IsElement(string pad) => pad.EndsWith("[]", StringComparison.Ordinal) || pad.EndsWith(".NAAM", StringComparison.Ordinal);

    private static void Elk(string document, Action<Contractlid, List<string>> toets)
    {
        List<string> mis = [];
        foreach (var lid in Contract.Documenten[document]) toets(lid, mis);
        Meld(mis);
    }

    private static void Meld(List<string> mis) => Assert.True(mis.Count == 0, string.Join('\n', mis));

    /// <summary>What a schema says of each value, once for each type that it can have.</summary>
    private static IEnumerable<(string Pad, bool Verplicht, string Type)> Schemaleden(JsonObject schema, JsonObject hier, string pad, bool verplicht) =>
    [
        .. hier["type"] is { } type ? [(pad, verplicht, (string)type!)] : hier["enum"] is not null ? [(pad, verplicht, "string")] : ((string, bool, string)[])[],
        .. hier["$ref"] is { } naam ? Schemaleden(schema, schema["$defs"]![((string)naam!).Split('/')[^1]]!.AsObject(), pad, verplicht) : [],
        .. (hier["anyOf"]?.AsArray() ?? []).SelectMany(keuze => Schemaleden(schema, keuze!.AsObject(), pad, verplicht)),
        .. hier["items"] is JsonObject deel ? Schemaleden(schema, deel, pad + "[]", false) : [],
        .. hier["additionalProperties"] is JsonObject waarde ? Schemaleden(schema, waarde, pad + ".NAAM", false) : [],
        .. (hier["properties"]?.AsObject() ?? []).SelectMany(lid =>
            Schemaleden(schema, lid.Value!.AsObject(), pad.Length == 0 ? lid.Key : $"{pad}.{lid.Key}", hier["required"]!.AsArray().Any(een => (string?)een == lid.Key))),
    ];

    /// <summary>Every value in an outcome.</summary>
    private static IEnumerable<(string Pad, JsonNode? Waarde)> Leden(JsonNode? knoop, string pad) => knoop switch
    {
        JsonObject houder => houder.Select(lid => (Pad: pad.Length == 0 ? lid.Key : $"{pad}.{lid.Key}", lid.Value)).SelectMany(lid => Leden(lid.Value, lid.Pad).Prepend(lid)),
        JsonArray lijst => lijst.SelectMany(deel => Leden(deel, pad + "[]").Prepend((pad + "[]", deel))),
        _ => [],
    };

    private static bool Past(Contractlid lid, JsonNode? waarde) => lid.IsVanSoort(waarde) && (waarde is null || lid.Soorten[0] switch
    {
        "keuze" => lid.Woorden.Contains((string)waarde!),
        "tijd" => Regex.IsMatch((string)waarde!, @"^-?\d+:[0-5]\d(:[0-5]\d(,\d{1,2})?)?$"),
        "geheel" => (lid.Laagste.Length == 0 || (int)waarde >= int.Parse(lid.Laagste, CultureInfo.InvariantCulture)) && (lid.Hoogste.Length == 0 || (int)waarde <= int.Parse(lid.Hoogste, CultureInfo.InvariantCulture)),
        "bedrag" => Regex.IsMatch(waarde.ToJsonString(), @"^-?\d+(\.\d{1,2})?$"),
        _ => true,
    });

    /// <summary>A valid document with the place of a member in it, and what stands there.</summary>
    private sealed record Lidplaats(string Grond, string Pad, JsonNode? Er)
    {
        public byte[] Met(string? waarde) => waarde is null && Er is null ? Encoding.UTF8.GetBytes(Grond) : Jsonknip.Verander(Grond, Pad, waarde);
    }

    /// <summary>The first place where a member stands.</summary>
    private static Lidplaats Plaats(string document, Contractlid lid) => Plaatsen(document, lid).First(plaats => plaats.Er is not null && lid.IsVanSoort(plaats.Er));

    /// <summary>Where a member stands, or could stand.</summary>
    private static IEnumerable<Lidplaats> Plaatsen(string document, Contractlid lid) =>
        Contractgronden.VanInvoer[document].SelectMany(grond => Plaatsen(grond, JsonNode.Parse(grond), "", lid.Pad.Replace("[]", ".[]", StringComparison.Ordinal).Split('.')));

    private static IEnumerable<Lidplaats> Plaatsen(string grond, JsonNode? knoop, string pad, string[] stappen)
    {
        IEnumerable<(string Naam, JsonNode? Waarde)> hier = (stappen[0], knoop) switch
        {
            ("[]", JsonArray lijst) => lijst.Select((deel, nummer) => ((nummer + 1).ToString(CultureInfo.InvariantCulture), deel)),
            ("NAAM", JsonObject kaart) => kaart.Select(lid => (lid.Key, lid.Value)),
            (var naam, JsonObject houder) => [(naam, houder[naam])],
            _ => [],
        };
        return stappen.Length == 1 ? hier.Select(lid => new Lidplaats(grond, pad + lid.Naam, lid.Waarde)) : hier.SelectMany(lid => Plaatsen(grond, lid.Waarde, $"{pad}{lid.Naam}.", stappen[1..]));
    }

    /// <summary>The first place where a value is accepted, or where the member can be left out.</summary>
    private static Lidplaats? MoetErgensGoed(string document, Contractlid lid, Func<JsonNode?, string?> waarde, List<string> mis)
    {
        var plaatsen = Plaatsen(document, lid).Where(plaats => plaats.Er is null || lid.IsVanSoort(plaats.Er)).ToList();
        if (plaatsen.Find(plaats => Fouten(document, plaats.Met(waarde(plaats.Er))).Length == 0) is { } gevonden) return gevonden;
        var niet = waarde(plaatsen[0].Er);
        mis.Add($"{lid.Pad}: {niet ?? "niets"} wordt nergens aangenomen: {string.Join<Fout>("; ", Fouten(document, plaatsen[0].Met(niet)))}");
        return null;
    }

    /// <summary>A value, or leaving the member out, is a fault at its place, of the rule of the contract.</summary>
    private static Fout? MoetFout(string document, Contractlid lid, Lidplaats plaats, string? waarde, List<string> mis)
    {
        var fouten = Fouten(document, plaats.Met(waarde));
        if (Array.Find(fouten, fout => fout.Pad == plaats.Pad && (lid.Regel.Length == 0 || fout.Regel == lid.Regel) && (waarde is not null || fout.Soort == Foutsoort.Ontbreekt)) is { } goed) return goed;
        mis.Add($"{lid.Pad}: {waarde ?? "niets"} is geen fout op {plaats.Pad} [{lid.Regel}]: {string.Join<Fout>("; ", fouten)}");
        return null;
    }

    private static Fout[] Fouten(string document, byte[] json, Leesopties? opties = null)
    {
        try
        {
            object gelezen = document switch
            {
                "aanvraag-1" => Invoer.Aanvraag.Lees(json, opties),
                "groep-1" => Invoer.Groep.Lees(json, opties),
                "groepstermijn-1" => Invoer.Groepstermijn.Lees(json, opties),
                "dagprogramma-1" => Invoer.Dagprogramma.Lees(json, opties),
                "termijn-1" => Invoer.Termijn.Lees(json, opties),
                "verhuizing-1" => Invoer.Verhuizing.Lees(json, opties),
                "dossier-1" => Invoer.Dossier.Lees(json, opties),
                "situatie-1" => Invoer.Situatie.Lees(json, opties),
                "zorgplan-1" => Invoer.Zorgplan.Lees(json, opties),
                _ => Overlay.Lees(json),
            };
            return gelezen is Volledigheid dossier ? [.. dossier.Bevindingen.Where(bevinding => bevinding.Ernst == Ernst.Fout).Select(AlsFout)] : [];
        }
        catch (RekentoolException fout)
        {
            return [.. fout.Fouten];
        }
    }

    /// <summary>On a dossier a fault is a finding: only its text says what was found and what is accepted.</summary>
    private static Fout AlsFout(Melding bevinding)
    {
        var delen = bevinding.Tekst.Nl["gevonden ".Length..].Split(", verwacht ", 2);
        return new(delen[0] == "niets" ? Foutsoort.Ontbreekt : Foutsoort.Onleesbaar, bevinding.Veld, Tekst.Gelijk(delen[0]), Tekst.Gelijk(delen[1]), bevinding.Regel);
    }
}
