using Meerzorg.Rekentool.Cyclus;

namespace Meerzorg.Rekentool.Json;

/// <summary>How the findings on a dossier stand in a document; <c>docs/volledigheid.md</c> shows it. The names are a contract.</summary>
internal static class Volledigheidsvorm
{
    public static Objectvorm<Volledigheid> Van { get; } = new("volledigheid")
    {
        { "kenmerk", Woordvorm.Vrij, volledigheid => volledigheid.Dossier.Kenmerk, "het kenmerk van het dossier; `null` als het er geen heeft", Lidwijze.MagNiets },
        { "volledig", JaNeevorm.Van, volledigheid => volledigheid.IsVolledig, "of er geen fouten zijn; waarschuwingen mogen" },
        { "bevindingen", Meldingvormen.Bevindingen, volledigheid => volledigheid.Bevindingen, "fouten en waarschuwingen, eerst die van het dossier en dan die van de aanvraag; leeg als er niets is" },
        Stap.Uitleg<Volledigheid>(volledigheid => volledigheid.Toelichting()),
    };
}
