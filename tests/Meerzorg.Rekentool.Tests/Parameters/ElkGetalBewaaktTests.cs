using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Parameters;

/// <summary>
/// Every number of every year file, changed by its smallest unit in both directions, is noticed: by the checks, beside the
/// other years, by an official case or, last of all, by the hash that <see cref="JaarhashTests"/> holds.
/// </summary>
[Trait("Duur", "lang")]
public class ElkGetalBewaaktTests
{
    private const string Controles = "controles";
    private const string AndereJaren = "andere jaren";
    private const string Formulier = "formulier";
    private const string Hash = "hash";

    /// <summary>Why nothing but the hash notices a number; each holds for what it says, so that no number gets by with the reason of another.</summary>
    private static readonly (string Waarom, Func<Getal, bool> Geldt)[] Redenen =
    [
        ("voor de verantwoording: geen uitkomst en geen andere waarde volgt eruit",
            getal => getal.Pad is "gecontroleerdOp" or "prijspeil" or "geldig.van" or "geldig.totEnMet"),
        ("bedragen en tarieven met meer cijfers dan er vast zijn: het laatste is minder dan het veertiende van wat de index geeft, en veel minder dan een halve cent",
            getal => (getal.Pad.EndsWith(".jaarbedrag", StringComparison.Ordinal) || getal.Pad.StartsWith("maatwerkUurtarief.", StringComparison.Ordinal))
                && getal.KleinsteEenheid <= getal.AlsGetal * 0.000_000_000_000_005m),
        ("alleen in 2026, zonder ander jaar om naast te leggen: het laatste cijfer is minder dan een miljoenste seconde",
            getal => getal is { Pad: "zorgprofielen.VG7plus.indirecteFractie", KleinsteEenheid: <= 0.000_000_000_001m }),
    ];

    [Fact]
    public void Elk_getal_wordt_bewaakt()
    {
        var getallen = Rekentool.Jaren.SelectMany(Getallen).ToList();
        var bewaakt = new ConcurrentDictionary<Getal, ImmutableArray<ImmutableHashSet<string>>>(); // for each direction
        Parallel.ForEach(getallen, getal => bewaakt[getal] = [.. getal.Buren.Select(buur => Wachters(getal, buur))]);

        Assert.DoesNotContain(getallen, getal => bewaakt[getal].Any(IsNiemand));
        Assert.DoesNotContain(getallen, getal => bewaakt[getal].Any(IsAlleenHash) && Waarom(getal) is null);
        Snapshot.Klopt(Rapport(getallen, bewaakt));
    }

    [Fact]
    public void Het_zijn_alle_getallen()
    {
        // Counted apart: the values, the numbers of the meerzorgprofielen, three dates and two or three years.
        Assert.All(Rekentool.Jaren, jaar =>
        {
            var set = Rekentool.Voor(jaar).Parameters;
            int profielen = set.Zorgprofielen.Sum(profiel => profiel.Ranges.Count(range => range.Meerzorgprofiel is not null));
            Assert.Equal(set.Waarden().Count() + profielen + 3 + (set.Indexatie is null ? 2 : 3), Getallen(jaar).Count());
        });
    }

    private static bool IsNiemand(ImmutableHashSet<string> wachters) => wachters.IsEmpty;

    private static bool IsAlleenHash(ImmutableHashSet<string> wachters) => wachters.SetEquals([Hash]);

    private static string? Waarom(Getal getal) => Redenen.FirstOrDefault(reden => reden.Geldt(getal)).Waarom;

    /// <summary>Who notices, each by itself, that a number became another one.</summary>
    private static ImmutableHashSet<string> Wachters(Getal getal, JsonNode buur)
    {
        var tekst = getal.Met(buur);
        var wachters = ImmutableHashSet.CreateBuilder<string>();
        var (set, gepubliceerd) = (Lees(tekst), Rekentool.Voor(getal.Jaar).Parameters);
        if (set is null)
        {
            // The others are asked as well: of a set that is all the user's own, of which the checks only warn.
            wachters.Add(Controles);
            (set, gepubliceerd) = (Lees(Eigen(tekst)), Lees(Eigen(Jaarbestand.Tekst(getal.Jaar)))!);
            if (set is null) return wachters.ToImmutable();
        }

        if (!PastBijAndereJaren(set, getal.Jaar)) wachters.Add(AndereJaren);
        if (Formuliergeval.Alle.Where(getal.Raakt).Any(geval => !geval.IsGereproduceerd(set))) wachters.Add(Formulier);
        if (set.Hash != gepubliceerd.Hash) wachters.Add(Hash);
        return wachters.ToImmutable();
    }

    /// <summary>Whether the amounts are those of the year that it was indexed from, and of the years indexed from it; and the rest is the same.</summary>
    private static bool PastBijAndereJaren(Parameterset set, int jaar)
    {
        var sets = Rekentool.Jaren.Where(ander => ander != jaar).Select(ander => Rekentool.Voor(ander).Parameters).ToList();
        if (set.Indexatie is { } indexatie && sets.TrueForAll(ander => ander.Jaar != indexatie.VanJaar)) return false;
        return set.Jaar == jaar
            && sets.Where(basis => basis.Jaar == set.Indexatie?.VanJaar).All(basis => set.ControleerIndexatie(basis).IsEmpty && IsRestGelijk(set, basis))
            && sets.Where(nieuw => nieuw.Indexatie?.VanJaar == jaar).All(nieuw => nieuw.ControleerIndexatie(set).IsEmpty && IsRestGelijk(nieuw, set));
    }

    private static bool IsRestGelijk(Parameterset set, Parameterset basis)
    {
        static Dictionary<string, string> Rest(Parameterset van) => van.Waarden()
            .Where(waarde => !waarde.WordtGeindexeerd && !waarde.Pad.StartsWith("indexatie.", StringComparison.Ordinal))
            .Select(waarde => (waarde.Pad, waarde.CanoniekeWaarde))
            .Concat(van.Zorgprofielen.SelectMany(profiel => profiel.Ranges).Select(range => ($"{range.Vanaf.Pad} klasse", range.Naam.Nl)))
            .ToDictionary();
        var (links, rechts) = (Rest(set), Rest(basis));
        return links.Keys.Intersect(rechts.Keys).All(pad => links[pad] == rechts[pad]);
    }

    private static Parameterset? Lees(string tekst)
    {
        try
        {
            return Parameterset.Lees(Encoding.UTF8.GetBytes(tekst));
        }
        catch (OngeldigeParametersException)
        {
            return null;
        }
    }

    private static string Eigen(string tekst) => tekst
        .Replace("\"status\": \"gepubliceerd\"", "\"status\": \"eigen\"", StringComparison.Ordinal)
        .Replace("\"status\": \"afgeleid\"", "\"status\": \"eigen\"", StringComparison.Ordinal);

    private static IEnumerable<Getal> Getallen(int jaar) => Getallen(jaar, JsonNode.Parse(Jaarbestand.Tekst(jaar))!, "", "");

    private static IEnumerable<Getal> Getallen(int jaar, JsonNode knoop, string pad, string lid) => knoop switch
    {
        JsonObject leden => leden.Where(van => van.Key is not ("$schema" or "formaat" or "herkomsten")).SelectMany(van => Getallen(jaar, van.Value!, van.Key == "waarde" ? pad : $"{pad}.{van.Key}".TrimStart('.'), van.Key)),
        JsonArray elementen => elementen.Index().SelectMany(element => Getallen(jaar, element.Item!, $"{pad}.{element.Index + 1}", "")),
        _ when lid is "eenheid" or "herkomst" or "opmerking" or "behandeling" or "dagbesteding" || knoop.ToString() == "maatwerk" => [],
        _ => [new(jaar, pad, knoop.GetPath(), knoop.ToString())],
    };

    private static string Rapport(List<Getal> getallen, IReadOnlyDictionary<Getal, ImmutableArray<ImmutableHashSet<string>>> bewaakt)
    {
        string[] wachters = [Controles, AndereJaren, Formulier, Hash];
        string Deel(IReadOnlyCollection<Getal> van, Func<Getal, bool> welke) =>
            string.Create(CultureInfo.InvariantCulture, $"{van.Count(welke)} ({((Breuk)van.Count(welke) * 100 / van.Count).RondAf(1):0.0} %)");

        var rapport = new Tekstrapport()
            .Kop(1, "Elk getal bewaakt")
            .Regels(
                "Elk getal van elk jaarbestand, een keer met zijn kleinste eenheid omhoog en een keer omlaag: wie merkt beide op?",
                "controles: het bestand wordt geweigerd",
                "andere jaren: bedragen en tarieven zijn niet die van het jaar waarvan is geïndexeerd, tot op 14 cijfers, of iets anders is niet meer gelijk",
                "formulier: een van de 72 gevallen van het formulier komt niet meer uit, tot op een halve cent (van 2022 zijn er geen)",
                "hash: die van het jaar is niet meer de vastgelegde (wat geen bestand meer is, heeft er geen)")
            .Tabel(
                1,
                ["bestand", "getallen", .. wachters, "alleen de hash", "niemand"],
                Rekentool.Jaren.Select(jaar => getallen.Where(getal => getal.Jaar == jaar).ToList()).Append(getallen).Select((deel, nummer) => (string[])
                [
                    nummer < Rekentool.Jaren.Length ? $"{Rekentool.Jaren[nummer]}" : "alle",
                    $"{deel.Count}",
                    .. wachters.Select(wachter => Deel(deel, getal => bewaakt[getal].All(wie => wie.Contains(wachter)))),
                    Deel(deel, getal => bewaakt[getal].Any(IsAlleenHash)),
                    Deel(deel, getal => bewaakt[getal].Any(IsNiemand)),
                ]));
        foreach (var groep in getallen.Where(getal => bewaakt[getal].Any(IsAlleenHash)).GroupBy(Waarom))
        {
            rapport.Kop(2, $"Alleen de hash: {groep.Key} ({groep.Count()})").Regels(groep.GroupBy(getal => getal.Jaar).SelectMany(van => van.Select(getal => $"{van.Key} {getal.Pad} = {getal.Waarde}")));
        }

        return rapport.AlsTekst();
    }

    /// <summary>A number of a year file.</summary>
    private sealed record Getal(int Jaar, string Pad, string Jsonpad, string Waarde)
    {
        /// <summary>The numbers next to it: a second, a day or one in the last digit more, and less.</summary>
        public IEnumerable<JsonNode> Buren
        {
            get
            {
                foreach (int stap in (int[])[1, -1])
                {
                    const string Profiel = "meerzorgprofiel ";
                    if (Waarde.StartsWith(Profiel, StringComparison.Ordinal)) yield return Profiel + (int.Parse(Waarde[Profiel.Length..], CultureInfo.InvariantCulture) + stap);
                    else if (DateOnly.TryParseExact(Waarde, "yyyy-MM-dd", out var dag)) yield return dag.AddDays(stap).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                    else if (Waarde.Contains(':', StringComparison.Ordinal)) yield return (Uren.Parse(Waarde, null) + Uren.VanSeconden(stap)).ToString();
                    else if (int.TryParse(Waarde, CultureInfo.InvariantCulture, out int jaartal) && Pad is "jaar" or "prijspeil" or "indexatie.vanJaar") yield return jaartal + stap;
                    else yield return (AlsGetal + stap * KleinsteEenheid).ToString(CultureInfo.InvariantCulture);
                }
            }
        }

        public decimal AlsGetal => decimal.Parse(Waarde, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

        public decimal KleinsteEenheid => new(1, 0, 0, isNegative: false, AlsGetal.Scale);

        /// <summary>The year file with another number in its place.</summary>
        public string Met(JsonNode buur)
        {
            var json = JsonNode.Parse(Jaarbestand.Tekst(Jaar))!;
            var knoop = Jsonpad[2..].Replace("]", "", StringComparison.Ordinal).Split('.', '[').Aggregate(json, (van, stap) => int.TryParse(stap, out int nummer) ? van[nummer]! : van[stap]!);
            knoop.ReplaceWith(buur);
            return json.ToJsonString(new JsonSerializerOptions { WriteIndented = true });
        }

        /// <summary>Whether an official case can depend on it.</summary>
        public bool Raakt(Formuliergeval geval) => geval.Jaar == Jaar
            && (Pad.Split('.') is not ["zorgprofielen", var naam, ..] || geval.Zorgprofielen.Contains(Zorgprofiel.Parse(naam, null)));
    }
}
