namespace Meerzorg.Rekentool;

/// <summary>The checks on single fields, wherever they stand.</summary>
internal static class Veldcontrole
{
    /// <summary>What a kenmerk names is named once; that it is there at all is for the description of the field.</summary>
    /// <param name="pad">Where what it names stands.</param>
    /// <param name="kenmerk">The kenmerk.</param>
    /// <param name="gezien">Those that were met before.</param>
    /// <param name="regel">The rule that asks for it, where there is one.</param>
    /// <param name="fouten">Where the fault goes.</param>
    public static void KenmerkEenKeer(string pad, string? kenmerk, HashSet<string> gezien, string? regel, Foutenlijst fouten)
    {
        if (!string.IsNullOrWhiteSpace(kenmerk) && !gezien.Add(kenmerk))
            fouten.Meld(Foutsoort.Tegenstrijdig, $"{pad}.kenmerk", Jsontekst.Aangehaald(kenmerk), new("een kenmerk dat één keer voorkomt", "a kenmerk that occurs once"), regel);
    }

    /// <summary>The last day of a period is not before the first.</summary>
    public static void Periode(string voorvoegsel, DateOnly ingangsdatum, DateOnly einddatum, string regel, Foutenlijst fouten)
    {
        if (ingangsdatum <= einddatum || !fouten.IsGoed(voorvoegsel + "ingangsdatum", voorvoegsel + "einddatum")) return;
        fouten.Meld(
            Foutsoort.Tegenstrijdig,
            voorvoegsel + "einddatum",
            Tekst.Gelijk(Notatie.Datum(einddatum)),
            new($"een dag op of na de ingangsdatum {Notatie.Datum(ingangsdatum)}", $"a day on or after the start date {Notatie.Datum(ingangsdatum)}"),
            regel);
    }
}
