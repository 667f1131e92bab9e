using System.Collections.Immutable;
using System.Text;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>What one zorgkantoor asks in the yearly cycle: what is due when, and how it is handed in (K11). Every value has its source.</summary>
/// <remarks>Zorgkantoren differ, so there is no default: whoever asks for a calendar says by which policy.</remarks>
public sealed record Zorgkantoorbeleid
{
    private static readonly Lazy<ImmutableArray<Zorgkantoorbeleid>> Ingebed = new(() =>
        [.. Cyclusbestanden.Beleidsbestanden.Select(naam => Lees(Cyclusbestanden.Inhoud(naam), naam))]);

    private Zorgkantoorbeleid()
    {
    }

    /// <summary>How a policy stands in its file.</summary>
    internal static Objectvorm<Zorgkantoorbeleid> Vorm { get; } = new("beleid", () => new())
    {
        { "$schema", Woordvorm.Vrij, _ => null!, (beleid, _) => beleid, "voor programma's waarmee u het bestand schrijft; er wordt niets mee gedaan" },
        { "formaat", new Vastvorm("meerzorg-beleid-1"), _ => "", (beleid, _) => beleid, "de vorm van het bestand", null, Lidwijze.Verplicht },
        { "beleid", Woordvorm.NietLeeg, beleid => beleid.Naam, (beleid, naam) => beleid with { Naam = naam }, "hoe het beleid heet", null, Lidwijze.Verplicht },
        { "gecontroleerdOp", Datumvorm.Geldig, beleid => beleid.GecontroleerdOp, (beleid, dag) => beleid with { GecontroleerdOp = dag }, "wanneer het bestand het laatst naast de bronnen is gelegd", null, Lidwijze.Verplicht },
        { Bronnen.Lid, Bronnenvorm.Van, beleid => beleid.Bronnen, (beleid, bronnen) => beleid with { Bronnen = bronnen }, "de bronnen, elk onder de naam waarmee de waarden ernaar verwijzen", null, Lidwijze.Verplicht | Lidwijze.Onthoud },
        {
            new Deellid<Zorgkantoorbeleid>("meerzorgplan", new("beleid voor het meerzorgplan")
            {
                { "bijMeerDan", Bepalingvormen.Clienten, beleid => beleid.PlanBijMeerDan, (beleid, aantal) => beleid with { PlanBijMeerDan = aantal }, "wie al levert, dient een meerzorgplan in bij meer cliënten met meerzorg dan dit aantal", "PLAN-1", Lidwijze.Verplicht },
                { "ookGroepsclienten", Bepalingvormen.JaNee, beleid => beleid.OokGroepsclienten, (beleid, waar) => beleid with { OokGroepsclienten = waar }, "of voor dat aantal ook meetelt wie in een groep meerzorg heeft, of alleen individuele cliënten", "PLAN-1", Lidwijze.Verplicht },
                { "voorDialoog", Bepalingvormen.Termijn, beleid => beleid.PlanVoorDialoog, (beleid, termijn) => beleid with { PlanVoorDialoog = termijn }, "hoe lang vóór de dialoog het plan er moet zijn", "PLAN-2", Lidwijze.Verplicht },
                { "voorEersteGroepsaanvraag", Bepalingvormen.JaNee, beleid => beleid.PlanVoorEersteGroepsaanvraag, (beleid, waar) => beleid with { PlanVoorEersteGroepsaanvraag = waar }, "of wie nog niet levert, het plan vóór de eerste groepsaanvraag indient", "PLAN-2", Lidwijze.Verplicht },
                { Wijze(beleid => beleid.PlanWijze, (beleid, wijze) => beleid with { PlanWijze = wijze }) },
            }, "het meerzorgplan")
        },
        {
            new Deellid<Zorgkantoorbeleid>("evaluatie", new("beleid voor de evaluatie")
            {
                { "voorDialoog", Bepalingvormen.Termijn, beleid => beleid.EvaluatieVoorDialoog, (beleid, termijn) => beleid with { EvaluatieVoorDialoog = termijn }, "hoe lang vóór de dialoog de evaluatie van een groep er moet zijn", "PLAN-2", Lidwijze.Verplicht },
                { "metHeraanvraag", Bepalingvormen.JaNee, beleid => beleid.EvaluatieMetHeraanvraag, (beleid, waar) => beleid with { EvaluatieMetHeraanvraag = waar }, "of de evaluatie meegaat met de heraanvraag, als die er is", "PLAN-2", Lidwijze.Verplicht },
                { Wijze(beleid => beleid.EvaluatieWijze, (beleid, wijze) => beleid with { EvaluatieWijze = wijze }) },
            }, "de evaluatie van groepsmeerzorg")
        },
        {
            new Deellid<Zorgkantoorbeleid>("dialoog", new("beleid voor de dialoog")
            {
                { "per", Bepalingvormen.Termijn, beleid => beleid.DialoogPer, (beleid, termijn) => beleid with { DialoogPer = termijn }, "hoe vaak er ten minste een dialoog is", "PLAN-2", Lidwijze.Verplicht },
                { "uiterlijk", Bepalingvormen.Jaardag, beleid => beleid.DialoogUiterlijk!, (beleid, dag) => beleid with { DialoogUiterlijk = dag }, "de uiterste dag van het jaar, waar die er is; `per` is dan in `jaar`", "PLAN-2" },
                { "alleenBijMeerzorgplan", Bepalingvormen.JaNee, beleid => beleid.DialoogAlleenBijMeerzorgplan, (beleid, waar) => beleid with { DialoogAlleenBijMeerzorgplan = waar }, "of alleen wie een meerzorgplan indient een dialoog heeft, of ieder die meerzorg levert", "PLAN-2", Lidwijze.Verplicht },
                { Wijze(beleid => beleid.DialoogWijze, (beleid, wijze) => beleid with { DialoogWijze = wijze }) },
            }, "de meerzorgdialoog")
        },
        {
            new Deellid<Zorgkantoorbeleid>("ontwikkeltraject", new("beleid voor het ontwikkeltraject")
            {
                { Wijze(beleid => beleid.OntwikkeltrajectWijze, (beleid, wijze) => beleid with { OntwikkeltrajectWijze = wijze }) },
            }, "het ontwikkeltraject met het CCE")
        },
        {
            new Deellid<Zorgkantoorbeleid>("groepsaanvraag", new("beleid voor groepsaanvragen")
            {
                { "venster", Bepalingvormen.Venster, beleid => beleid.Groepsaanvraagvenster, (beleid, venster) => beleid with { Groepsaanvraagvenster = venster }, "wanneer een aanvraag kan worden gedaan", "PLAN-2", Lidwijze.Verplicht },
                { Wijze(beleid => beleid.GroepsaanvraagWijze, (beleid, wijze) => beleid with { GroepsaanvraagWijze = wijze }) },
            }, "aanvragen voor groepen")
        },
        {
            new Deellid<Zorgkantoorbeleid>("individueleAanvraag", new("beleid voor individuele aanvragen")
            {
                { "venster", Bepalingvormen.Venster, beleid => beleid.IndividueelAanvraagvenster, (beleid, venster) => beleid with { IndividueelAanvraagvenster = venster }, "wanneer een aanvraag kan worden gedaan", "PLAN-2", Lidwijze.Verplicht },
                { Wijze(beleid => beleid.IndividueleAanvraagWijze, (beleid, wijze) => beleid with { IndividueleAanvraagWijze = wijze }) },
            }, "individuele aanvragen")
        },
    };

    /// <summary>The policies in the package: CYCLUS and VOORWAARDEN.</summary>
    public static ImmutableArray<Zorgkantoorbeleid> Gepubliceerd => Ingebed.Value;

    /// <summary>The name: that of the document for a policy in the package.</summary>
    public string Naam { get; internal init; } = "";

    /// <summary>When it was last held against its sources.</summary>
    public DateOnly GecontroleerdOp { get; internal init; }

    /// <summary>A provider that already delivers hands in a meerzorgplan when more clients than this need meerzorg (PLAN-1, K10).</summary>
    internal Bepaling<int> PlanBijMeerDan { get; init; } = null!;

    /// <summary>Whether who has meerzorg in a group counts for that number too, beside individual clients (PLAN-1, K36).</summary>
    internal Bepaling<bool> OokGroepsclienten { get; init; } = null!;

    /// <summary>How long before the dialogue the meerzorgplan is handed in at the latest (PLAN-2).</summary>
    internal Bepaling<Termijn> PlanVoorDialoog { get; init; } = null!;

    /// <summary>Whether a provider that does not deliver yet hands in the plan before it applies for its first group (PLAN-2).</summary>
    internal Bepaling<bool> PlanVoorEersteGroepsaanvraag { get; init; } = null!;

    /// <summary>How and to whom the meerzorgplan is handed in; <see langword="null"/> where the source does not say.</summary>
    internal Bepaling<Tekst>? PlanWijze { get; init; }

    /// <summary>How long before the dialogue the evaluation of a group is handed in at the latest (PLAN-2).</summary>
    internal Bepaling<Termijn> EvaluatieVoorDialoog { get; init; } = null!;

    /// <summary>Whether the evaluation of a group goes with its re-application instead, where there is one (PLAN-2).</summary>
    internal Bepaling<bool> EvaluatieMetHeraanvraag { get; init; } = null!;

    /// <summary>How and to whom the evaluation is handed in; <see langword="null"/> where the source does not say.</summary>
    internal Bepaling<Tekst>? EvaluatieWijze { get; init; }

    /// <summary>How often there is a dialogue at the least (PLAN-2).</summary>
    internal Bepaling<Termijn> DialoogPer { get; init; } = null!;

    /// <summary>The day of the year on which the dialogue is held at the latest; <see langword="null"/> where any day will do (PLAN-2).</summary>
    internal Bepaling<Jaardag>? DialoogUiterlijk { get; init; }

    /// <summary>Whether only a provider that has to hand in a meerzorgplan has a dialogue, or every provider that delivers meerzorg (PLAN-2).</summary>
    internal Bepaling<bool> DialoogAlleenBijMeerzorgplan { get; init; } = null!;

    /// <summary>Who takes part in the dialogue and who plans it; <see langword="null"/> where the source does not say.</summary>
    internal Bepaling<Tekst>? DialoogWijze { get; init; }

    /// <summary>How an ontwikkeltraject is planned and reported; <see langword="null"/> where the source does not say.</summary>
    internal Bepaling<Tekst>? OntwikkeltrajectWijze { get; init; }

    /// <summary>When applications for groups are accepted; a value of <see langword="null"/> is all year (PLAN-2).</summary>
    internal Bepaling<Aanvraagvenster?> Groepsaanvraagvenster { get; init; } = null!;

    /// <summary>How and to whom a group application is handed in; <see langword="null"/> where the source does not say.</summary>
    internal Bepaling<Tekst>? GroepsaanvraagWijze { get; init; }

    /// <summary>When individual applications are accepted; a value of <see langword="null"/> is all year (PLAN-2).</summary>
    internal Bepaling<Aanvraagvenster?> IndividueelAanvraagvenster { get; init; } = null!;

    /// <summary>How and to whom an individual application is handed in; <see langword="null"/> where the source does not say.</summary>
    internal Bepaling<Tekst>? IndividueleAanvraagWijze { get; init; }

    /// <summary>The sources that its values name.</summary>
    internal Bronnen Bronnen { get; init; } = null!;

    /// <summary>The policy of the package with this name, in any case; <see langword="null"/> when there is none.</summary>
    /// <param name="naam">The name: CYCLUS or VOORWAARDEN.</param>
    public static Zorgkantoorbeleid? Met(string naam) =>
        Gepubliceerd.FirstOrDefault(beleid => string.Equals(beleid.Naam, naam, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads the policy file of a zorgkantoor; <c>docs/cyclus.md</c> describes the format.</summary>
    /// <param name="utf8Json">The file's content.</param>
    /// <param name="naam">How messages name it, such as the file name.</param>
    /// <exception cref="OngeldigeParametersException">It is not a valid policy; the exception carries every fault with its path.</exception>
    public static Zorgkantoorbeleid Lees(ReadOnlySpan<byte> utf8Json, string naam = "beleid") => Documentlezer.Lees(
        utf8Json,
        Vorm,
        new("één JSON-object", "one JSON object"),
        fouten => new OngeldigeParametersException(new Tekst($"Het beleid is ongeldig ({naam})", $"The policy is invalid ({naam})"), fouten),
        (beleid, fouten) =>
        {
            Vorm.Controleer(beleid, "", null, fouten);
            if (beleid is { DialoogUiterlijk: not null, DialoogPer.Waarde: { Eenheid: not Termijneenheid.Jaren } per })
            {
                fouten.Meld(
                    Foutsoort.Tegenstrijdig,
                    "dialoog.per",
                    per.AlsTekst,
                    new("een aantal jaren, omdat dialoog.uiterlijk een vaste dag van het jaar is", "a number of years, since dialoog.uiterlijk is a fixed day of the year"),
                    "PLAN-2");
            }

            return beleid;
        });

    /// <summary>Reads the policy file of a zorgkantoor; <c>docs/cyclus.md</c> describes the format.</summary>
    /// <param name="json">The file's content, as text.</param>
    /// <param name="naam">How messages name it, such as the file name.</param>
    /// <exception cref="OngeldigeParametersException">It is not a valid policy; the exception carries every fault with its path.</exception>
    public static Zorgkantoorbeleid Lees(string json, string naam = "beleid")
    {
        ArgumentNullException.ThrowIfNull(json);
        return Lees(Encoding.UTF8.GetBytes(json), naam);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Naam;

    private static Lid<Zorgkantoorbeleid> Wijze(Func<Zorgkantoorbeleid, Bepaling<Tekst>?> van, Func<Zorgkantoorbeleid, Bepaling<Tekst>, Zorgkantoorbeleid> met) =>
        new Lid<Zorgkantoorbeleid, Bepaling<Tekst>>("wijze", Bepalingvormen.Wijze, van!, met, "hoe en bij wie, waar de bron het zegt");
}
