namespace Meerzorg.Rekentool;

/// <summary>How messages stand in a document.</summary>
internal static class Meldingvormen
{
    /// <summary>What deserves attention: the rule and the text.</summary>
    public static Lijstvorm<Melding> Signalen { get; } = new(new Objectvorm<Melding>("signaal")
    {
        { "regel", Woordvorm.Vrij, melding => melding.Regel, "de regel waar het bij hoort; `null` als het over de gebruikte waarden gaat", Lidwijze.MagNiets },
        { "tekst", Tekstvorm.Van, melding => melding.Tekst, "de melding, in de taal van `--taal`" },
    });

    /// <summary>What was found in a check.</summary>
    public static Objectvorm<Melding> Bevinding { get; } = new("bevinding")
    {
        { "ernst", new Keuzevorm<Ernst>(Keuzewoord.Van, Ernst.Fout, Ernst.Waarschuwing), melding => melding.Ernst, "een fout moet eerst worden hersteld, een waarschuwing verdient aandacht" },
        { "veld", Woordvorm.Vrij, melding => melding.Veld, "de plaats: het pad van leden; leeg voor het geheel" },
        { "regel", Woordvorm.Vrij, melding => melding.Regel!, "de regel die erom vraagt" },
        { "tekst", Tekstvorm.Van, melding => melding.Tekst, "wat er is gevonden, in de taal van `--taal`" },
    };

    /// <summary>Findings in order.</summary>
    public static Lijstvorm<Melding> Bevindingen { get; } = new(Bevinding);
}
