using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Meerzorg.Rekentool.Tests.Hulp;

namespace Meerzorg.Rekentool.Tests.Cyclus;

/// <summary>The eleven test. The numbers are documented test numbers, or made here and never somebody's by intention.</summary>
[Trait("Regel", "VOLLEDIG-1")]
public class BsnTests
{
    /// <summary>Numbers of nine digits that pass, made from eight digits and the ninth that follows from them.</summary>
    private static readonly Arbitrary<string> Geldig = Arb.From(
        from cijfers in Gen.Choose(0, 9).ArrayOf(8)
        let negende = cijfers.Select((cijfer, plaats) => cijfer * (9 - plaats)).Sum() % 11
        where negende < 10 && cijfers.Any(cijfer => cijfer > 0)
        select string.Concat(cijfers.Append(negende)));

    [Theory]
    [InlineData("999990019")]
    [InlineData("123456782")]
    [InlineData("111222333")]
    public void Testnummers_doorstaan_de_elfproef(string bsn)
    {
        Assert.Null(Bevinding(bsn));

        // The ninth digit is the only one that fits.
        foreach (var ander in Enumerable.Range(0, 10).Select(cijfer => bsn[..8] + cijfer).Where(ander => ander != bsn))
            Assert.Contains("elfproef", Bevinding(ander)!.Tekst.Nl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "niets")]
    [InlineData("", "niets")]
    [InlineData("   ", "niets")]
    [InlineData("12345678", "iets anders dan negen cijfers")]
    [InlineData("1234567821", "iets anders dan negen cijfers")]
    [InlineData("12345678X", "iets anders dan negen cijfers")]
    [InlineData("123.456.782", "iets anders dan negen cijfers")]
    [InlineData(" 123456782", "iets anders dan negen cijfers")]
    [InlineData("-12345678", "iets anders dan negen cijfers")]
    [InlineData("１２３４５６７８２", "iets anders dan negen cijfers")]
    [InlineData("000000000", "negen cijfers die geen burgerservicenummer zijn")]
    [InlineData("123456789", "negen cijfers die geen burgerservicenummer zijn")]
    public void Weigert_wat_geen_bsn_is(string? bsn, string gevonden)
    {
        var bevinding = Bevinding(bsn)!;
        Assert.StartsWith($"gevonden {gevonden}, verwacht", bevinding.Tekst.Nl, StringComparison.Ordinal);
        Assert.Equal(("VOLLEDIG-1", Ernst.Fout), (bevinding.Regel, bevinding.Ernst));
    }

    [Property]
    public Property Een_berekend_nummer_doorstaat_de_elfproef() => Prop.ForAll(Geldig, bsn => Bevinding(bsn) is null);

    [Property]
    public Property Een_cijfer_anders_valt_op() => Prop.ForAll(
        Arb.From(from bsn in Geldig.Generator from plaats in Gen.Choose(0, 8) from verschil in Gen.Choose(1, 9) select (bsn, plaats, verschil)),
        geval => Bevinding(Vervang(geval.bsn, geval.plaats, (char)('0' + (geval.bsn[geval.plaats] - '0' + geval.verschil) % 10))) is not null);

    [Property]
    public Property Twee_naburige_cijfers_verwisseld_valt_op() => Prop.ForAll(
        Arb.From(from bsn in Geldig.Generator from plaats in Gen.Choose(0, 7) where bsn[plaats] != bsn[plaats + 1] select (bsn, plaats)),
        geval => Bevinding(Vervang(Vervang(geval.bsn, geval.plaats, geval.bsn[geval.plaats + 1]), geval.plaats + 1, geval.bsn[geval.plaats])) is not null);

    private static string Vervang(string bsn, int plaats, char cijfer) => $"{bsn[..plaats]}{cijfer}{bsn[(plaats + 1)..]}";

    private static Melding? Bevinding(string? bsn) =>
        Volledigheid.Van(Dossiers.Volledig with { Bsn = bsn }, Rekentool.Voor(2026)).Bevindingen.SingleOrDefault(bevinding => bevinding.Veld == "bsn");
}
