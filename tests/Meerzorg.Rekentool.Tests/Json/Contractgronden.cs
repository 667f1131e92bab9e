using System.Text;
using System.Text.Json.Nodes;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Json;

/// <summary>The documents that are held against the contract.</summary>
internal static class Contractgronden
{
    /// <summary>The first row can be anything, and the second gives so much wonen that an absence stays below it.</summary>
    private const string Rijen = """
        [
          { "soort": "dagbesteding", "dag": "werkdag", "dagen": 1, "van": "0:00", "tot": "24:00", "bezetting": "1 op 3" },
          { "soort": "wonen", "dag": "werkdag", "van": "0:00", "tot": "24:00", "bezetting": "10 op 1" }
        ]
        """;

    private const string Afwezigheid = """[{ "dag": "werkdag", "dagen": 1, "van": "0:00", "tot": "24:00", "bezetting": "1 op 3", "eensPerWeken": 2 }]""";

    private static readonly string[] Aanvragen =
    [
        Voorbeeld("vg7"),

        // Wonen and behandelaren in parts.
        Voorbeeld("vg5", ("behandelaren", """{ "gedragsdeskundige": "1:00", "psychiater": "1:00", "avg": "1:00", "sog": "1:00", "geriater": "1:00", "overig": "1:00" }""")),

        // The parts of wonen on their own.
        Voorbeeld("vg5", ("zorg", """{ "begeleiding": "21:30", "verzorging": "12:15", "verpleging": "3:00" }""")),

        // Min-uren are at most the care that counts.
        Voorbeeld("vg7", ("zorg.wonen", "\"2000:00\"")),

        // Hours of a programme do not stand beside it. The night is enough for the absence, for where there are no rows.
        Voorbeeld("dagprogramma/aanvraag", ("dagprogramma.rijen", Rijen), ("dagprogramma.nacht.aanwezigeDienst", "\"20:00\""), ("dagprogramma.afwezigheid", Afwezigheid)),
    ];

    private static readonly string Termijn = Voorbeeld(
        "termijn/preventief", ("zorg", null), ("verlenging", "true"), ("toeslagen", """[{ "naam": "toeslag", "etmaalbedrag": 10.5 }]"""), ("voorwaarden", """{ "concreetPlan": true, "contextOpOrde": true, "collegaOfCceBetrokken": true, "bekwameBetrokkenen": true }"""));

    private static readonly string Situatie = Voorbeeld(
        "cyclus/aanbieder", ("planGevraagd", "true"), ("eigenInitiatief", "true"), ("clienten.1.meerzorgSinds", "\"2020-01-01\""), ("groepen.1.clienten.1.meerzorgSinds", "\"2020-01-01\""));

    /// <summary>Every function, and every nature that asks for something of its own.</summary>
    private static readonly string Plan = """
        {
          "zorgprofiel": "VG7", "leveringsvorm": "pgb", "leeftijdClient": 34, "basisbudget": "zonderDagbesteding", "anderKanMaaltijdBereiden": false,
          "ingangsdatum": "2026-01-01", "einddatum": "2026-12-31", "bijzondereBehoefte": true,
          "kostenInInstelling": 175000.00, "indexering": 0.0437, "toekenningsweken": 104,
          "zorgverleners": {
            "verpleegkundige": { "formeel": true, "professioneel": true, "leeftijd": 40 },
            "zus": { "formeel": false, "leeftijd": 38, "ervaringOfOpleiding": true, "verwantschap": "overig", "huisgenoot": true, "oudeRechten": true }
          },
          "regels": [
            { "functie": "persoonlijkeVerzorging", "aard": "regulier", "uren": "14:00", "tarief": 42.00, "vorigTarief": 40.00, "motivering": "schaars", "zorgverlener": "verpleegkundige", "omschrijving": "ochtend" },
            { "functie": "begeleidingIndividueel", "uren": "20:00", "tarief": 26.98, "zorgverlener": "zus" },
            { "functie": "begeleidingGroep", "dagdelen": 9, "tarief": 72.00, "zorgverlener": "verpleegkundige" },
            { "functie": "huishoudelijkeHulp", "uren": "5:00", "tarief": 30.00, "zorgverlener": "zus", "hygienereden": "dieet", "medischOnderbouwd": true },
            { "functie": "logeren", "etmalen": 1, "tarief": 150.00, "zorgverlener": "verpleegkundige" },
            { "functie": "vervoer", "ritten": 10, "tarief": 12.50, "zorgverlener": "verpleegkundige" },
            { "functie": "verpleging", "aard": "structureelVariabel", "voorgaandeWeken": ["8:00", "12:30"], "tarief": 68.00, "zorgverlener": "verpleegkundige" },
            { "functie": "begeleidingGroep", "aard": "structureelVariabel", "voorgaandeWeken": [2, 3.5], "tarief": 72.00, "zorgverlener": "verpleegkundige" },
            {
              "functie": "verpleging", "aard": "medischNoodzakelijkToezicht", "uren": "10:00", "tarief": 68.00, "zorgverlener": "verpleegkundige",
              "toezicht": { "heleEtmaal": true, "ingrijpenTeAllenTijde": true, "ingrijpenOnmiddellijk": true, "escalatieZonderIngrijpen": false, "verpleegkundigOfGedrag": true }
            }
          ]
        }
        """;

    private static readonly string Zorgplan = Met(Voorbeeld("pgb/heraanvraag", ("heraanvraag.eerder", Plan), ("heraanvraag.uitgevallen", "[\"verpleegkundige\"]")), [.. Leden(Plan)]);

    private static string Groepstermijn(string periode, string vanEenClient) =>
        Voorbeeld("groepstermijn/woning", ("periode", periode), ("clienten.3.periode", vanEenClient), ("clienten.4.periode", vanEenClient));

    /// <summary>
    /// Valid inputs, in which one member at a time is changed. Together those of a document have every member; where a rule across members is in the way of
    /// a bound or a word, there is one in which it is not.
    /// </summary>
    public static Dictionary<string, string[]> VanInvoer { get; } = new(StringComparer.Ordinal)
    {
        ["aanvraag-1"] = Aanvragen,
        ["groep-1"] = [.. Aanvragen.Select(aanvraag => Voorbeeld("groep/woning", ("clienten.1", AlsDeel(aanvraag, "jaar", "tariefpercentage", "context.euro")), ("individueleAanvragen.1", AlsDeel(aanvraag, "jaar"))))],
        ["groepstermijn-1"] =
        [
            .. Aanvragen.Select(aanvraag => Voorbeeld("groepstermijn/woning", ("clienten.1", AlsDeel(aanvraag, "jaar", "tariefpercentage", "context.euro")), ("verlenging", "true"))),

            // The days of a client are among those of the group, and both start and end in order.
            Groepstermijn("""{ "van": "2000-01-01", "totEnMet": "2000-01-01" }""", """{ "van": "2000-01-01", "totEnMet": "2000-01-01" }"""),
            Groepstermijn("""{ "van": "2199-12-31", "totEnMet": "2199-12-31" }""", """{ "van": "2199-12-31", "totEnMet": "2199-12-31" }"""),
            Groepstermijn("""{ "van": "2000-01-01", "totEnMet": "2199-12-31" }""", """{ "van": "2000-01-01", "totEnMet": "2000-01-01" }"""),
            Groepstermijn("""{ "van": "2000-01-01", "totEnMet": "2199-12-31" }""", """{ "van": "2199-12-31", "totEnMet": "2199-12-31" }"""),
        ],
        ["dagprogramma-1"] = [JsonNode.Parse(Aanvragen[^1])!["dagprogramma"]!.ToJsonString()],
        ["termijn-1"] =
        [
            .. Aanvragen.Select(aanvraag => Met(Termijn, [.. Leden(aanvraag)])),

            // A period starts and ends in order.
            Met(Termijn, ("periode", """{ "van": "2000-01-01", "totEnMet": "2000-01-01" }""")),
            Met(Termijn, ("periode", """{ "van": "2199-12-31", "totEnMet": "2199-12-31" }""")),
        ],
        ["verhuizing-1"] = [Voorbeeld("verhuizing/nieuw-zorgkantoor", ("beschikking.soort", "\"individueel\"")), Voorbeeld("verhuizing/maatwerk")],
        ["dossier-1"] =
        [
            .. Aanvragen.Select(aanvraag => Voorbeeld("dossier/volledig", ("aanvraag", aanvraag))),
            Voorbeeld("dossier/volledig", ("maanden", null), ("einddatum", "\"2027-02-28\"")),
        ],
        ["situatie-1"] =
        [
            Situatie,

            // A dialogue is planned from the peildatum on; all else that has a date was before it.
            Voorbeeld("cyclus/starter", ("dialoog", "\"2000-01-01\""), ("peildatum", "\"2000-01-01\"")),
            Met(Situatie, ("dialoog", null), ("peildatum", "\"2199-12-31\"")),

            // New clients are among the individual clients.
            Voorbeeld("cyclus/starter", ("nieuweClienten", "1000000"), ("individueleClienten", "1000000")),
        ],

        ["zorgplan-1"] =
        [
            Zorgplan,

            // A rate of the year before asks for the indexation.
            Met(Zorgplan, ("regels.1.vorigTarief", null), ("heraanvraag.eerder.regels.1.vorigTarief", null)),

            // The earlier plan is of the zorgprofiel of the new one.
            .. Zorgprofiel.Alle.Select(profiel => Zorgplan.Replace("\"VG7\"", $"\"{profiel}\"", StringComparison.Ordinal)),
        ],
        ["overlay-1"] = [Voorbeeld("overlays/contextdrempel-formulier", ("$schema", "\"overlay-1.schema.json\""), ("jaar", "2026"))],
    };

    /// <summary>Outcomes as they are written: together they have every member, and nothing where that can be.</summary>
    public static string[] Uitkomsten(string document) => document == "uitkomst-1"
        ?
        [
            Uitkomst(Voorbeeld("vg7")), // a meerzorgprofiel
            Uitkomst(Voorbeeld("vv8")), // maatwerk
            Uitkomst(Voorbeeld("vg7", ("zorg", """{ "wonen": "12:00" }"""))), // within the profile
            Uitkomst(Voorbeeld("verantwoording", ("jaar", "2022"))), // a year of which amounts were derived
        ]
        :
        [
            Groepsuitkomst(Voorbeeld("groep/woning")),
            Groepsuitkomst(Voorbeeld("groep/woning", ("clienten.1.zorg.wonen", "\"300:00\""), ("jaar", "2022"))), // maatwerk, and amounts that were derived
            Groepsuitkomst(Voorbeeld("groep/woning", [.. Enumerable.Range(1, 3).Select(nummer => ($"clienten.{nummer}.zorg", """{ "wonen": "4:00" }"""))])), // nobody qualifies
        ];

    /// <summary>What can be by its description, which it shares, but never is: a result is no parameter, and all that is said of a group has a rule.</summary>
    public static bool KomtNietVoor(string pad) => pad.Contains("resultaat.parameter", StringComparison.Ordinal) || pad == "signalen[].regel";

    private static string Uitkomst(string json) => Invoer.Aanvraag.Lees(json).Bereken().AlsJson(uitleg: true);

    /// <summary>The outcome of a group beside one with another first client, so that one comes and one leaves.</summary>
    private static string Groepsuitkomst(string json)
    {
        var groep = Invoer.Groep.Lees(json);
        var (uitkomst, vorige) = (groep.Bereken(), Invoer.Groep.Lees(Met(json, ("clienten.1.kenmerk", "\"D\""))).Bereken());
        return uitkomst.AlsJson(groep.Vergelijk(uitkomst), Clientwijziging.Van(vorige, uitkomst), uitleg: true);
    }

    private static string Voorbeeld(string naam, params (string Pad, string? Waarde)[] anders) => Met(File.ReadAllText(Projectmap.Pad("voorbeelden", naam + ".json")), anders);

    private static string Met(string json, params (string Pad, string? Waarde)[] anders) =>
        anders.Aggregate(json, (tekst, anders) => Encoding.UTF8.GetString(Jsonknip.Verander(tekst, anders.Pad, anders.Waarde)));

    private static IEnumerable<(string Pad, string? Waarde)> Leden(string json) => JsonNode.Parse(json)!.AsObject().Select(lid => (lid.Key, (string?)lid.Value!.ToJsonString()));

    /// <summary>An application as a part of a group.</summary>
    private static string AlsDeel(string aanvraag, params string[] zonder)
    {
        var deel = JsonNode.Parse(aanvraag)!.AsObject();
        deel["kenmerk"] = "A";
        foreach (var pad in zonder.Select(pad => pad.Split('.'))) (pad.Length == 1 ? deel : deel[pad[0]] as JsonObject)?.Remove(pad[^1]);
        return deel.ToJsonString();
    }
}
