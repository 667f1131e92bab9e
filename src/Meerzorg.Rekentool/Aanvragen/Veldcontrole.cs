namespace Meerzorg.Rekentool;

/// <summary>The checks on single fields, wherever they stand.</summary>
internal static class Veldcontrole
{
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
