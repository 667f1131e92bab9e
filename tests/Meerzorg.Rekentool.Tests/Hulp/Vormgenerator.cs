using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Meerzorg.Rekentool.Tests.Hulp;

/// <summary>Random documents from their description: every member, each value in every notation that is accepted, now and then one that is not.</summary>
internal static class Vormgenerator
{
    /// <summary>Documents in which every value by itself is good; rules across members are not kept.</summary>
    public static Gen<JsonObject> Van(Vorm vorm) => from knoop in Waarde(vorm) select (JsonObject)knoop!;

    /// <summary>Values that are good by themselves.</summary>
    public static Gen<JsonNode?> Waarde(Vorm vorm) => Waarde(vorm, 0);

    /// <summary>Documents with one thing changed that may or may not be wrong.</summary>
    public static Gen<JsonObject> Beschadigd(Vorm vorm) =>
        from document in Van(vorm)
        from keer in Gen.Choose(1, 2)
        from zaad in Gen.Choose(0, int.MaxValue)
        select Beschadig(document, new Random(zaad), keer);

    private static Gen<JsonNode?> Waarde(Vorm vorm, int diepte) => vorm switch
    {
        IObjectvorm objectvorm => Object(objectvorm, diepte),
        Tijdvorm tijd => Tijd(tijd),
        Tijdstipvorm einde => from minuten in Gen.Choose(0, 1439) select (JsonNode?)Tekst(einde == Tijdstipvorm.Einde ? minuten + 1 : minuten),
        Getalvorm getal => Getal(getal),
        Geheelvorm geheel => from waarde in Gen.Choose(Math.Max(geheel.Minimum, -3), Math.Min(geheel.Maximum, 2026)) select (JsonNode?)waarde,
        JaNeevorm => from waarde in Gen.Elements(true, false) select (JsonNode?)waarde,
        Datumvorm => from dag in Gen.Choose(0, 20_000) select (JsonNode?)new DateOnly(2000, 1, 1).AddDays(dag).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Zorgprofielvorm => from profiel in Gen.Elements(Zorgprofiel.Alle.ToArray()) from notatie in Gen.Elements(profiel.Notaties.ToArray()) select (JsonNode?)notatie,
        Bezettingvorm => from m in Gen.Choose(1, 10) from c in Gen.Elements("1", "3", "2,5", "0,33", "1.11", "100") select (JsonNode?)$"{m} op {c}",
        Woordvorm => Gen.Elements<JsonNode?>("a", "B 7", "é", ""),
        Bsnvorm => Gen.Constant<JsonNode?>("111222333"),
        Beleidsnaamvorm => Gen.Elements(Zorgkantoorbeleid.Gepubliceerd.Select(beleid => (JsonNode?)beleid.Naam).ToArray()),
        Weekinzetvorm => Waarde(Dagprogramma.Vorm, diepte),
        { Delen: [var element] } when IsVan(vorm, typeof(Lijstvorm<>)) =>
            from aantal in Gen.Choose(0, diepte > 2 ? 1 : 3)
            from delen in Gen.ArrayOf(Waarde(element, diepte + 1), aantal)
            select (JsonNode?)new JsonArray([.. delen.Select(deel => deel?.DeepClone())]),
        { Delen.Count: > 0 } => Gen.OneOf(vorm.Delen.Select(deel => Waarde(deel, diepte))),
        _ when IsVan(vorm, typeof(Keuzevorm<>)) => from woord in Gen.Elements(Woorden(vorm)) select (JsonNode?)woord,
        _ => throw new NotSupportedException($"Nog geen generator voor {vorm.GetType()}."),
    };

    private static bool IsVan(Vorm vorm, Type soort) => vorm.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == soort;

    private static string[] Woorden(Vorm vorm) => [.. JsonNode.Parse(Schemaschrijver.Van("", vorm))!["anyOf"]![0]!["enum"]!.AsArray().Select(woord => woord!.GetValue<string>())];

    private static Gen<JsonNode?> Object(IObjectvorm vorm, int diepte)
    {
        var leden = vorm.Leden.Select(lid =>
            from er in lid.IsVerplicht ? Gen.Constant(true) : Gen.Elements(true, false)
            from waarde in er ? Waarde(lid.Vorm, diepte + 1) : Gen.Constant<JsonNode?>(null)
            select (lid.Naam, Waarde: waarde, Er: er));
        return Gen.CollectToArray(leden).Select(alle => (JsonNode?)new JsonObject(alle.Where(lid => lid.Er).Select(lid => KeyValuePair.Create(lid.Naam, lid.Waarde?.DeepClone()))));
    }

    private static Gen<JsonNode?> Tijd(Tijdvorm vorm) =>
        from seconden in Gen.OneOf(Gen.Choose(0, 200_000), Gen.Choose(0, 7_200_000).Select(s => Math.Min(s, (int)vorm.Maximum.Seconden)))
        from notatie in Gen.Choose(0, 4)
        select (JsonNode?)(notatie switch
        {
            0 => Tekst(seconden / 60),
            1 => Uren.VanSeconden(seconden).ToString("R", null),
            2 => (seconden / 3600).ToString(CultureInfo.InvariantCulture),
            3 => $"{(seconden / 3600).ToString(CultureInfo.InvariantCulture)},5",
            _ => $"{Uren.VanSeconden(seconden / 60 * 60)}:30.25".Replace(":00:30", ":30", StringComparison.Ordinal),
        });

    private static string Tekst(int minuten) => string.Create(CultureInfo.InvariantCulture, $"{minuten / 60}:{minuten % 60:00}");

    private static Gen<JsonNode?> Getal(Getalvorm vorm) =>
        from delen in Gen.Choose(1, 1_000_000)
        let grenzen = vorm.Veld.Grenzen
        let getal = Math.Round(grenzen.Minimum + (grenzen.Maximum - grenzen.Minimum) * delen / 1_000_000m, 2)
        select (JsonNode?)JsonNode.Parse((getal > 0 ? getal : grenzen.Maximum).ToString("0.##", CultureInfo.InvariantCulture));

    private static JsonObject Beschadig(JsonObject document, Random toeval, int keer)
    {
        var kopie = (JsonObject)document.DeepClone();
        for (; keer > 0; keer--)
        {
            var plaatsen = Plaatsen(kopie).ToList();
            if (plaatsen.Count == 0) break;
            var (houder, naam) = plaatsen[toeval.Next(plaatsen.Count)];
            switch (toeval.Next(6))
            {
                case 0:
                    houder.Remove(naam);
                    break;
                case 1:
                    houder[naam + "x"] = 1;
                    break;
                default:
                    houder[naam] = JsonNode.Parse(Vreemd[toeval.Next(Vreemd.Length)]);
                    break;
            }
        }

        return kopie;
    }

    private static readonly string[] Vreemd =
    [
        "null", "true", "1", "0", "-1", "1.5", "2027", "1000000001", "95", "\"\"", "\"ja\"", "\"40:30\"", "\"40:60\"", "\"-1:00\"", "\"2000:00\"", "\"2000:01\"", "\"1999:59:59,999\"", "\"106000:00:01\"", "\"24:00\"", "\"24:01\"",
        "\"40,5\"", "\"44.46\"", "\"14,30\"", "\"44.00\"", "\"44.60\"", "\"1.040\"", "\"44.875\"", "\"2.000\"", "\"2.001\"", "\"106.000\"", "\"2000,5\"", "\"1e3\"", "\" 7:30 \"", "\"VG7\"", "\"VG 7\"", "\"vg-7\"", "\"VG9\"", "\"zzp\"", "\"ZZP\"", "\"2026-02-29\"", "\"2026-3-1\"", "\"2026-03-01\"", "\"1 op 3\"", "\"0 op 3\"", "\"11 op 3\"", "\"1 op 0\"", "\"1 op 100,01\"", "[]", "{}", "[1]",
    ];

    private static IEnumerable<(JsonObject Houder, string Naam)> Plaatsen(JsonNode? knoop) => knoop switch
    {
        JsonObject houder => houder.Select(lid => (houder, lid.Key)).Concat(houder.SelectMany(lid => Plaatsen(lid.Value))),
        JsonArray lijst => lijst.SelectMany(Plaatsen),
        _ => [],
    };
}
