namespace Meerzorg.Rekentool;

/// <summary>A document with the year whose parameters it is about.</summary>
/// <param name="Jaar">The year, where the document says it.</param>
/// <param name="Inhoud">The rest of the document.</param>
internal sealed record MetJaar<T>(int? Jaar, T Inhoud);

/// <summary>Descriptions of documents with a year.</summary>
internal static class MetJaar
{
    public static Geheelvorm Jaartal { get; } = new(new("een jaartal, zoals 2026", "a year, such as 2026"));

    /// <summary>The members of an object, behind the year. Without a year a document can be read too: the year then comes from outside.</summary>
    /// <param name="inhoud">The rest of the document.</param>
    /// <param name="wijze">Whether the year must be there.</param>
    public static Objectvorm<MetJaar<T>> Vorm<T>(Objectvorm<T> inhoud, Lidwijze wijze = default)
    {
        var vorm = new Objectvorm<MetJaar<T>>(
            inhoud.Naam + " met jaar",
            () => new(null, inhoud.Leeg()),
            inhoud.Na is { } na ? (document, lezing) => document with { Inhoud = na(document.Inhoud, lezing) } : null);
        vorm.Add("jaar", Jaartal, document => document.Jaar, (document, jaar) => document with { Jaar = jaar }, "het jaar waarvan de parameters gelden", wijze: wijze);
        vorm.AddAlle(inhoud, document => document.Inhoud, (document, deel) => document with { Inhoud = deel });
        return vorm;
    }
}
