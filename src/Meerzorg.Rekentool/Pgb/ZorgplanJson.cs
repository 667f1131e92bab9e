namespace Meerzorg.Rekentool.Pgb;

/// <summary>Reads a care plan from JSON; <c>docs/pgb.md</c> describes the members.</summary>
public static class ZorgplanJson
{
    internal static Objectvorm<MetJaar<Zorgplandocument>> Document { get; } = MetJaar.Vorm(new Objectvorm<Zorgplandocument>("zorgplan met heraanvraag", () => new(Zorgplan.Vorm.Leeg(), null))
    {
        { Zorgplan.Vorm.Leden, document => document.Plan, (document, plan) => document with { Plan = plan } },
        { "heraanvraag", Heraanvraag.Vorm, document => document.Heraanvraag!, (document, heraanvraag) => document with { Heraanvraag = heraanvraag }, "het eerdere plan en wat er veranderde", "PGB-10" },
    });

    /// <summary>Reads and checks a plan.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="jaar">The year to assess with instead of the one in the JSON.</param>
    /// <param name="rekentoolVoor">Gives the assessor of a year; <see cref="Pgbrekentool.Voor"/> when left out.</param>
    /// <exception cref="OngeldigeInvoerException">It cannot be assessed; the exception carries every fault with its path.</exception>
    /// <returns>The assessor of the year, the plan, and the earlier plan with what changed for an interim re-application: for <see cref="Pgbrekentool.Beoordeel"/>.</returns>
    public static (Pgbrekentool Rekentool, Zorgplan Plan, Heraanvraag? Heraanvraag) Lees(ReadOnlySpan<byte> utf8Json, int? jaar = null, Func<int, Pgbrekentool>? rekentoolVoor = null) => Documentlezer.Lees(
        utf8Json,
        Document,
        new("één JSON-object met een zorgplan", "one JSON object with a care plan"),
        fouten => new OngeldigeInvoerException(Pgbuitkomst.Aanhef, fouten),
        (document, fouten) =>
        {
            var (plan, heraanvraag) = document.Inhoud;
            var rekentool = Documentlezer.Rekentool(document.Jaar, jaar, rekentoolVoor ?? Pgbrekentool.Voor, fouten);
            Zorgplancontrole.Controleer(plan, heraanvraag, rekentool?.Parameters, fouten);
            return (rekentool!, plan, heraanvraag);
        });
}

/// <summary>A plan with the re-application that may stand beside it in a document.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Heraanvraag">The earlier plan and what changed, for an interim re-application.</param>
internal sealed record Zorgplandocument(Zorgplan Plan, Heraanvraag? Heraanvraag);
