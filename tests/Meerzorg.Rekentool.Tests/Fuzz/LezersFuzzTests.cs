using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Meerzorg.Rekentool.Excel;
using Xunit.Abstractions;

namespace Meerzorg.Rekentool.Tests.Fuzz;

/// <summary>Damaged input for every way in: accepted or refused, never anything else.</summary>
[Trait("Duur", "lang")]
public class LezersFuzzTests(ITestOutputHelper uitvoer)
{
    private const int Standaard = 25_000;
    private const int Gevallen = 5; // kinds of complaints that are shown of one reader

    private static readonly TimeSpan Hangt = TimeSpan.FromSeconds(30); // thousands of times what one takes, also on a machine that is busy

    /// <summary>How many inputs there are over all readers: <c>MEERZORG_FUZZ</c>.</summary>
    private static int Budget { get; } = int.Parse(Environment.GetEnvironmentVariable("MEERZORG_FUZZ") ?? $"{Standaard}", CultureInfo.InvariantCulture);

    /// <summary>Which inputs: <c>MEERZORG_FUZZ_ZAAD</c>.</summary>
    private static int Zaad { get; } = int.Parse(Environment.GetEnvironmentVariable("MEERZORG_FUZZ_ZAAD") ?? "1", CultureInfo.InvariantCulture);

    public static TheoryData<string> Namen { get; } = [.. Lezers.Alle.Select(lezer => lezer.Naam)];

    [Theory]
    [MemberData(nameof(Namen))]
    public void Wat_er_ook_binnenkomt_wordt_gelezen_of_geweigerd(string naam)
    {
        var lezer = Lezers.Alle.Single(een => een.Naam == naam);
        int aantal = (int)Math.Max(1, (long)Budget * lezer.Gewicht / Lezers.Alle.Sum(een => een.Gewicht)), aanvaard = 0;
        var klachten = new Dictionary<string, string>(StringComparer.Ordinal);
        var begin = Stopwatch.GetTimestamp();
        for (int nummer = 0; nummer < aantal && klachten.Count < Gevallen; nummer++)
        {
            var invoer = Invoer(lezer, nummer);
            var gevolg = Beoordeel(lezer, invoer, nummer);
            if (gevolg.Aanvaard) aanvaard++;
            if (gevolg.Klacht is { } klacht) klachten.TryAdd(Soort(klacht), $"{naam}, zaad {Zaad}, nummer {nummer}: {klacht}\n{Leesbaar(invoer)}");
        }

        uitvoer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {naam} | {aantal} | {aanvaard} | {aantal - aanvaard} | {Stopwatch.GetElapsedTime(begin).TotalMilliseconds:0} ms |"));
        Assert.True(klachten.Count == 0, string.Join("\n\n", klachten.Values));
        if (aantal >= 200) Assert.InRange(aanvaard, 1, aantal - 1); // both ways out are taken
    }

    /// <summary>What was not accepted or refused once, in the first place.</summary>
    [Theory]
    [MemberData(nameof(Gevonden.Alle), MemberType = typeof(Gevonden))]
    public void Wat_eerder_misging_gaat_goed(string naam, int nummer, string inhoud)
    {
        var lezer = Lezers.Alle.Single(een => een.Naam == naam);
        Assert.Null(Beoordeel(lezer, Gevonden.Bytes(lezer, inhoud), nummer).Klacht);
    }

    /// <summary>What there is to damage is good itself, so that a little damage reaches the checks behind the first.</summary>
    [Fact]
    public void Elk_zaad_wordt_onbeschadigd_aanvaard() => Assert.All(Lezers.Alle, lezer =>
    {
        Assert.NotEmpty(lezer.Zaden);
        Assert.All(lezer.Zaden, zaad => Assert.Equal(new(true, null), lezer.Proef(zaad.Inhoud, 0)));
    });

    /// <summary>A new way in for text or bytes stands in the list.</summary>
    [Fact]
    public void Elke_openbare_ingang_wordt_beproefd()
    {
        var ingangen = ((Assembly[])[typeof(Rekentool).Assembly, typeof(Formulier).Assembly]).SelectMany(deel => deel.GetExportedTypes()).SelectMany(Ingangen).ToHashSet();
        Assert.Equal(ingangen.Order(StringComparer.Ordinal), Lezers.Alle.SelectMany(lezer => lezer.Ingangen).Distinct().Order(StringComparer.Ordinal));
    }

    /// <summary>The methods that take text or bytes, by what they take or by what they are called; and the kinds of documents.</summary>
    private static IEnumerable<string> Ingangen(Type type)
    {
        var wie = type.Name.Split('`')[0];
        const BindingFlags Openbaar = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        foreach (var lid in type.GetProperties(Openbaar).Where(lid => lid.PropertyType is { IsGenericType: true } soort && soort.GetGenericTypeDefinition() == typeof(Documentsoort<>))) yield return $"{wie}.{lid.Name}";
        foreach (var methode in type.GetMethods(Openbaar).Where(methode => !methode.IsSpecialName && methode.Name != "TryFormat"))
        {
            if (Regex.IsMatch(methode.Name, "^(Lees|Parse|Try)") || methode.GetParameters().Any(parameter => IsTekst(parameter.ParameterType))) yield return $"{wie}.{methode.Name}";
        }
    }

    private static bool IsTekst(Type type)
    {
        var soort = type.IsByRef ? type.GetElementType()! : type;
        return soort == typeof(Stream) || soort == typeof(Utf8JsonReader) || soort == typeof(ReadOnlySpan<byte>) || soort == typeof(ReadOnlySpan<char>) || soort == typeof(ReadOnlySpan<string>);
    }

    private static byte[] Invoer(Lezer lezer, int nummer)
    {
        // By its own number, so that each can be made again; the names have the same number on every machine.
        var toeval = new Random(unchecked(Zaad * 1_000_003 + nummer * 31 + lezer.Naam.Sum(teken => teken)));
        var zaad = lezer.Zaden[toeval.Next(lezer.Zaden.Length)];
        return zaad.Beschadig(toeval, lezer.Zaden[toeval.Next(lezer.Zaden.Length)]);
    }

    private static Gevolg Beoordeel(Lezer lezer, byte[] invoer, int nummer)
    {
        var begin = Stopwatch.GetTimestamp();
        var gevolg = lezer.Proef(invoer, nummer);
        return Stopwatch.GetElapsedTime(begin) > Hangt ? gevolg with { Klacht = "duurt te lang" } : gevolg;
    }

    /// <summary>What kind of complaint: without the values in it, and by the first place in the code.</summary>
    private static string Soort(string klacht)
    {
        var plaats = Regex.Match(klacht, @"   at Meerzorg\.Rekentool\.(?!Tests)[^\n]*");
        return plaats.Success ? plaats.Value : klacht.Split(':')[0];
    }

    private static string Leesbaar(byte[] invoer)
    {
        try
        {
            return "\"" + JsonEncodedText.Encode(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(invoer), JavaScriptEncoder.UnsafeRelaxedJsonEscaping) + "\"";
        }
        catch (Exception fout) when (fout is DecoderFallbackException or ArgumentException)
        {
            return "base64:" + Convert.ToBase64String(invoer);
        }
    }
}
