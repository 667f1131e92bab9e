using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Meerzorg.Rekentool.Excel;

namespace Meerzorg.Rekentool.Tests.Excel;

/// <summary>Text of others in a workbook: it comes back the same, and XML can hold it.</summary>
public class CeltekstTests
{
    private static readonly Arbitrary<string> Teksten = Arb.From(
        Gen.Elements("a", "_", "_x", "_x0041_", "_x000d_", "x005F_", "0041", "=1+1", "<b>", "&amp;", "\u001B[31m", "\r\n", "\n", "\t", "\u202E", "\uFFFF", "\uD800", "\uDC00", "😀", "é", " ").ListOf().Select(string.Concat));

    [Property(MaxTest = 1000)]
    public Property Wat_erin_gaat_komt_eruit() => Prop.ForAll(Teksten, tekst =>
    {
        var cel = Celtekst.Naar(tekst);
        Assert.Equal(cel, XElement.Parse(new XElement("t", cel).ToString(SaveOptions.DisableFormatting), LoadOptions.PreserveWhitespace).Value);
        Assert.Equal(tekst, Celtekst.Van(cel));
    });

    [Theory]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("a\u001Bb", "a_x001B_b")]
    [InlineData("_x004_", "_x004_")]
    public void Zoals_het_formaat_zegt(string tekst, string cel) => Assert.Equal(cel, Celtekst.Naar(tekst));

    [Fact]
    public void Een_cel_houdt_niet_meer_dan_zij_kan() => Assert.Equal(32_767, Celtekst.Naar(new string('a', 40_000)).Length);
}
