namespace Meerzorg.Rekentool;

/// <summary>The checks on single fields, wherever they stand.</summary>
internal static class Veldcontrole
{
    /// <summary>More than any week holds, even with several carers at once; beyond it is a typing error.</summary>
    public static Uren MaximaalPerWeek => Notatiebeleid.LangsteWeek;

    /// <summary>Beyond it a year's context hours are a typing error.</summary>
    public static Uren MaximaalPerJaar { get; } = MaximaalPerWeek * WekenPerJaar;

    /// <summary>Beyond it context costs are a typing error.</summary>
    public const decimal MaximaalEuro = 1_000_000_000m;

    private const int WekenPerJaar = 53;

    /// <summary>Context costs in euros.</summary>
    public static Getalveld Contextbedrag { get; } = Getalveld.Bedrag(MaximaalEuro);

    /// <summary>Whether a time is one that a week, or a year, can hold; reported at its path when it is not.</summary>
    public static bool Tijd(string pad, Uren uren, Foutenlijst fouten, bool perJaar = false)
    {
        var maximum = perJaar ? MaximaalPerJaar : MaximaalPerWeek;
        if (uren.Teken >= 0 && uren <= maximum) return true;
        fouten.Meld(
            Foutsoort.BuitenBereik,
            pad,
            Tekst.Gelijk(uren.ToString()),
            perJaar
                ? new($"een tijd per jaar van 0:00 tot en met {maximum}", $"a time per year from 0:00 up to {maximum}")
                : new($"een tijd per week van 0:00 tot en met {maximum}", $"a time per week from 0:00 up to {maximum}"));
        return false;
    }

    /// <summary>Context costs in euros: not negative, and no typing error.</summary>
    public static void ContextEuro(string pad, decimal euro, Foutenlijst fouten)
    {
        if (Contextbedrag.Bevat(euro)) return;
        fouten.Meld(Foutsoort.BuitenBereik, pad, Tekst.Gelijk(Notatie.Getal(euro, Taal.Engels)), Contextbedrag.Bereik, "CONTEXT-1");
    }

    /// <summary>A tariefpercentage: above 0, at most 1.</summary>
    [Regel("BEDRAG-4")]
    public static void Tariefpercentage(decimal tariefpercentage, Foutenlijst fouten)
    {
        if (Getalveld.Fractie.Bevat(tariefpercentage)) return;
        fouten.Meld(Foutsoort.BuitenBereik, "tariefpercentage", Tekst.Gelijk(Notatie.Getal(tariefpercentage, Taal.Engels)), Getalveld.Fractie.Verwacht, "BEDRAG-4");
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
