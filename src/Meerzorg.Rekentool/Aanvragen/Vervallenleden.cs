namespace Meerzorg.Rekentool;

/// <summary>What once could stand in an application, or stands beside it.</summary>
internal static class Vervallenleden
{
    public static Vervallenlid Plusuren { get; } = new(
        ["plusuren", "plusUren", "plus-uren"],
        Foutsoort.PlusUren,
        new("plus-uren", "plus-uren"),
        new("geen plus-uren: die bestaan niet meer, neem ze op in de zorginzet of de context", "no plus-uren: they no longer exist, put them in care or context"),
        "UREN-6");

    /// <summary>The year is of the document, not of the application that it holds.</summary>
    public static Vervallenlid Jaar { get; } = new(
        ["jaar"],
        Foutsoort.OnbekendLid,
        new("het jaar van een document", "the year of a document"),
        new("een aanvraag zonder jaar; Invoer.Aanvraag leest een document met zijn jaar", "an application without a year; Invoer.Aanvraag reads a document with its year"));
}
