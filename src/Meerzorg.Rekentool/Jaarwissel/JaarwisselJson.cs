using System.Collections.Immutable;
using System.Globalization;

namespace Meerzorg.Rekentool.Jaarwissel;

/// <summary>Dossiers and the year-change report as JSON; <c>docs/jaarwissel.md</c> describes the members. The member names are a contract.</summary>
internal static class JaarwisselJson
{
    /// <summary>
    /// Reads dossiers: one application, or a list of them as <c>{ "dossiers": [ … ] }</c>, each with a <c>kenmerk</c>.
    /// The year in an application is ignored, and what a year allows is not checked.
    /// </summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="uren">How hours without a colon are written, where that was stated.</param>
    /// <returns>The dossiers; one application by itself has no kenmerk.</returns>
    /// <exception cref="OngeldigeInvoerException">It cannot be read; the exception carries every fault with its path.</exception>
    public static ImmutableArray<(string? Kenmerk, Aanvraag Aanvraag)> Lees(ReadOnlySpan<byte> utf8Json, Urennotatie uren = Urennotatie.Onvermeld) => Documentlezer.Lees(
        utf8Json,
        Dossiervorm.Van,
        new(
            "één JSON-object met een aanvraag, of met dossiers: een lijst [ … ] van aanvragen met elk een kenmerk",
            "one JSON object with an application, or with dossiers: a list [ … ] of applications, each with a kenmerk"),
        fouten => new OngeldigeInvoerException(fouten),
        (dossiers, fouten) =>
        {
            if (dossiers.IsEmpty) fouten.Meld(Foutsoort.Ontbreekt, Dossiervorm.Lijst, new("niets", "nothing"), new("ten minste één dossier", "at least one dossier"));
            Dossiervorm.Van.Controleer(dossiers, "", null, fouten);
            bool isEnkel = Dossiervorm.IsEnkel(dossiers);
            foreach (var (nummer, dossier) in dossiers.Index())
                Aanvraagcontrole.Controleer(dossier.Aanvraag, parameters: null, isEnkel ? fouten : new Foutenlijst(fouten, string.Create(CultureInfo.InvariantCulture, $"{Dossiervorm.Lijst}.{nummer + 1}")));
            return dossiers;
        },
        uren);
}
