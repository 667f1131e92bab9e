using System.Text;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Lezen;

/// <summary>Text that is no JSON says why, and where.</summary>
public class JsontekstTests
{
    private static readonly Tekst Verwacht = new("één JSON-object", "one JSON object");

    private static readonly (string Naam, byte[] Bytes)[] Gevallen =
    [
        ("leeg", []),
        ("alleen een bytevolgordeteken", Bytes("\uFEFF")),
        ("alleen regeleinden", Bytes(" \r\n\t\n")),
        ("komma voor }", Bytes("{\"a\":1\n,}")),
        ("komma voor ]", Bytes("{\"a\":[1,2,]}")),
        ("twee komma's", Bytes("{\"a\":1,,\"b\":2}")),
        ("komma vooraan", Bytes("{,\"a\":1}")),
        ("geen komma tussen leden", Bytes("{\"a\":1\n \"b\":2}")),
        ("geen komma na een tekst", Bytes("{\"a\":\"x\"\n \"b\":2}")),
        ("geen komma na een object", Bytes("{\"a\":{} \"b\":2}")),
        ("geen komma in een lijst", Bytes("[1 2]")),
        ("geen komma na true", Bytes("{\"a\":true \"b\":2}")),
        ("enkele aanhalingstekens", Bytes("{'a':1}")),
        ("enkele aanhalingstekens om een waarde", Bytes("{\"a\":'x'}")),
        ("gekrulde aanhalingstekens", Bytes("{“a”:1}")),
        ("commentaar", Bytes("{\n// uitleg\n\"a\":1}")),
        ("commentaar na een waarde", Bytes("{\"a\":1 /* uitleg */}")),
        ("hekje", Bytes("# uitleg\n{}")),
        ("naam zonder aanhalingstekens", Bytes("{a:1}")),
        ("tweede naam zonder aanhalingstekens", Bytes("{\"a\":1, b:2}")),
        ("geen dubbele punt", Bytes("{\"a\" 1}")),
        ("gelijkteken", Bytes("{\"a\" = 1}")),
        ("komma in een getal", Bytes("{\"a\": 12,50}")),
        ("nul vooraan", Bytes("{\"a\": 012}")),
        ("punt vooraan", Bytes("{\"a\": .5}")),
        ("punt achteraan", Bytes("{\"a\": 5.}")),
        ("plus", Bytes("{\"a\": +5}")),
        ("twee punten", Bytes("{\"a\": 1.000.000}")),
        ("euroteken", Bytes("{\"a\": € 5}")),
        ("tijd zonder aanhalingstekens", Bytes("{\"a\": 40:30}")),
        ("procentteken", Bytes("{\"a\": 95%}")),
        ("True", Bytes("{\"a\": True}")),
        ("WAAR", Bytes("{\"a\": WAAR}")),
        ("NaN", Bytes("{\"a\": NaN}")),
        ("regeleinde in een tekst", Bytes("{\"a\": \"x\ny\"}")),
        ("backslash in een tekst", Bytes("{\"a\": \"C:\\pad\"}")),
        ("tekst zonder einde", Bytes("{\"a\": \"x")),
        ("afgebroken", Bytes("{\"a\": {\"b\": 1")),
        ("afgebroken na een dubbele punt", Bytes("{\"a\":")),
        ("tekst na het einde", Bytes("{\"a\":1}\n}")),
        ("twee objecten", Bytes("{\"a\":1}{\"a\":2}")),
        ("harde spatie", Bytes("{\u00A0\"a\":1}")),
        ("bytevolgordeteken middenin", Bytes("{\"a\":1,\uFEFF\"b\":2}")),
        ("te diep", Bytes(new string('[', 20))),
        ("half teken", Bytes("{\"a\":\"\\ud800\"}")),
        ("Windows-1252", [.. Bytes("{\n\"naam\":\"Ren"), 0xE9, .. Bytes("\"}")]),
        ("Windows-1252 met euro", [.. Bytes("{\"bedrag\":\""), 0x80, .. Bytes(" 5\"}")]),
        ("UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("{\"a\":1}")]),
        ("UTF-16 zonder merkteken", Encoding.Unicode.GetBytes("{\"a\":1}")),
        ("UTF-16, grote bytes eerst", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("{\"a\":1}")]),
        ("Excel", [0x50, 0x4B, 0x03, 0x04, 0x14, 0, 6, 0]),
        ("oud Excel", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        ("gzip", [0x1F, 0x8B, 0x08, 0]),
        ("pdf", Bytes("%PDF-1.7")),
        ("CSV", Bytes("kenmerk;zorgprofiel;behandeling\nA;VG7;ja\n")),
        ("CSV met tabs", Bytes("kenmerk\tzorgprofiel\tbehandeling\n")),
        ("XML", Bytes("<aanvraag/>")),
        ("los woord", Bytes("jaar = 2026")),
    ];

    [Fact]
    public void De_oorzaken()
    {
        var tekst = new StringBuilder();
        foreach (var (naam, bytes) in Gevallen)
        {
            var fouten = new Foutenlijst();
            Assert.Null(Jsontekst.Lees(bytes, Verwacht, fouten));
            var fout = Assert.Single(fouten.AlsReeks());
            Assert.Equal(Foutsoort.GeenJson, fout.Soort);
            tekst.Append(naam).Append("\n    ").Append(fout.In(Taal.Nederlands)).Append("\n    ").Append(fout.In(Taal.Engels)).Append('\n');
        }

        Snapshot.Klopt(tekst.ToString());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("\uFEFF{\"é\":\"\\ud83d\\ude00\"}")]
    [InlineData(" [1,2]\r\n")]
    public void Wat_json_is_wordt_gelezen(string json)
    {
        var fouten = new Foutenlijst();
        Assert.NotNull(Jsontekst.Lees(Bytes(json), Verwacht, fouten));
        Assert.True(fouten.IsLeeg);
    }

    private static byte[] Bytes(string tekst) => Encoding.UTF8.GetBytes(tekst);
}
