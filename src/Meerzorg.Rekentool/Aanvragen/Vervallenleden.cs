namespace Meerzorg.Rekentool;

/// <summary>What once could stand in an application.</summary>
internal static class Vervallenleden
{
    public static Vervallenlid Plusuren { get; } = new(
        ["plusuren", "plusUren", "plus-uren"],
        Foutsoort.PlusUren,
        new("plus-uren", "plus-uren"),
        new("geen plus-uren: die bestaan niet meer, neem ze op in de zorginzet of de context", "no plus-uren: they no longer exist, put them in care or context"),
        "UREN-6");
}
