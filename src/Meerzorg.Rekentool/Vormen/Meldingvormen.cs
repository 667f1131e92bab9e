namespace Meerzorg.Rekentool;

/// <summary>How messages stand in a document.</summary>
internal static class Meldingvormen
{
    /// <summary>What deserves attention: the rule and the text.</summary>
    public static Lijstvorm<Melding> Signalen { get; } = new(new Objectvorm<Melding>("signaal")
    {
        { "regel", Woordvorm.Vrij, melding => melding.Regel, "de regel waar het bij hoort", Lidwijze.MagNiets },
        { "tekst", Tekstvorm.Van, melding => melding.Tekst, "wat er te zeggen is" },
    });
}
