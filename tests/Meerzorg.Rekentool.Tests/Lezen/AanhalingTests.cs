namespace Meerzorg.Rekentool.Tests.Lezen;

/// <summary>Messages show what was found: as it was typed, on one line, not too long, and what cannot be seen by its name.</summary>
public class AanhalingTests
{
    [Theory]
    [InlineData("VG7", "\"VG7\"")]
    [InlineData(" VG7 ", "\" VG7 \"")]
    [InlineData("a  b", "\"a  b\"")]
    [InlineData("VG\u00A07", "\"VG[U+00A0]7\"")]
    [InlineData("VG\u200B7", "\"VG[U+200B]7\"")]
    [InlineData("\u200FVG7\u202E", "\"[U+200F]VG7[U+202E]\"")]
    [InlineData("VG\uFEFF7", "\"VG[U+FEFF]7\"")]
    [InlineData("VG\u00AD7\u2060", "\"VG[U+00AD]7[U+2060]\"")]
    [InlineData("a\tb\r\nc", "\"a[U+0009]b[U+000D][U+000A]c\"")]
    [InlineData("\u0000\u001B", "\"[U+0000][U+001B]\"")]
    [InlineData("\u2028\u3000\u2007", "\"[U+2028][U+3000][U+2007]\"")]
    [InlineData("\uFE0F\u3164\u2800", "\"[U+FE0F][U+3164][U+2800]\"")]
    [InlineData("Renée – € 5 “é” 你", "\"Renée – € 5 “é” 你\"")]
    [InlineData("👩", "\"👩\"")]
    public void Wat_niet_te_zien_is_heeft_een_naam(string tekst, string getoond) => Assert.Equal(getoond, Aanhaling.Tussen(tekst).Nl);

    [Fact]
    public void Wat_lang_is_wordt_ingekort()
    {
        Assert.Equal($"\"{new string('x', 60)}\"", Aanhaling.Tussen(new string('x', 60)).Nl);
        Assert.Equal($"\"{new string('x', 60)}…\"", Aanhaling.Tussen(new string('x', 61)).Nl);
        Assert.Equal($"\"{string.Concat(Enumerable.Repeat("👩", 60))}…\"", Aanhaling.Tussen(string.Concat(Enumerable.Repeat("👩", 61))).Nl);
    }

    [Theory]
    [InlineData("null", "null")]
    [InlineData("12.500", "12.500")]
    [InlineData("1.0e+3", "1.0e+3")]
    [InlineData("\"a  b \"", "\"a  b \"")]
    [InlineData("\"a\\u200b\\n\"", "\"a\\u200b\\n\"")]
    [InlineData("[ 1,\n   2 ]", "[ 1, 2 ]")]
    public void Een_waarde_staat_er_zoals_in_het_bestand(string json, string getoond) => Assert.Equal(getoond, Aanhaling.Van(System.Text.Json.JsonDocument.Parse(json).RootElement));
}
