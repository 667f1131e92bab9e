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
    /// <param name="kenmerk">The kenmerk where the JSON is one application.</param>
    /// <exception cref="OngeldigeInvoerException">It cannot be read; the exception carries every fault with its path.</exception>
    public static ImmutableArray<(string Kenmerk, Aanvraag Aanvraag)> Lees(ReadOnlySpan<byte> utf8Json, string kenmerk)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(kenmerk);
        return Documentlezer.Lees(
            utf8Json,
            Dossiervorm.Van,
            new(
                "één JSON-object met een aanvraag, of met dossiers: een lijst [ … ] van aanvragen met elk een kenmerk",
                "one JSON object with an application, or with dossiers: a list [ … ] of applications, each with a kenmerk"),
            fouten => new OngeldigeInvoerException(fouten),
            (dossiers, fouten) =>
            {
                if (dossiers.IsEmpty) fouten.Meld(Foutsoort.Ontbreekt, Dossiervorm.Lijst, new("niets", "nothing"), new("ten minste één dossier", "at least one dossier"));
                bool isLijst = dossiers is not [{ Kenmerk: null }];
                foreach (var (nummer, dossier) in dossiers.Index())
                    Aanvraagcontrole.Controleer(dossier.Aanvraag, parameters: null, isLijst ? new Foutenlijst(fouten, string.Create(CultureInfo.InvariantCulture, $"{Dossiervorm.Lijst}.{nummer + 1}")) : fouten);
                return isLijst ? dossiers : [(kenmerk, dossiers[0].Aanvraag)];
            });
    }
}
