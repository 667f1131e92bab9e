using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>What one zorgkantoor asks in the yearly cycle: what is due when, and how it is handed in (K11). Every value has its source.</summary>
/// <remarks>Zorgkantoren differ, so there is no default: whoever asks for a calendar says by which policy.</remarks>
public sealed class Zorgkantoorbeleid
{
    private const string Formaat = "meerzorg-beleid-1";

    private static readonly Lazy<ImmutableArray<Zorgkantoorbeleid>> Ingebed = new(() =>
        [.. Cyclusbestanden.Beleidsbestanden.Select(naam => Lees(Cyclusbestanden.Inhoud(naam), naam))]);

    private Zorgkantoorbeleid(Bepalingbestand bestand, Foutenlijst fouten)
    {
        Naam = bestand.Naam("beleid");
        GecontroleerdOp = bestand.GecontroleerdOp;

        var plan = bestand.Deel("meerzorgplan", "bijMeerDan", "voorDialoog", "voorEersteGroepsaanvraag", "wijze");
        PlanBijMeerDan = plan.LeesAantal("bijMeerDan", "cliënten");
        PlanVoorDialoog = plan.LeesTermijn("voorDialoog");
        PlanVoorEersteGroepsaanvraag = plan.LeesJaNee("voorEersteGroepsaanvraag");
        PlanWijze = plan.LeesWijze();

        var evaluatie = bestand.Deel("evaluatie", "voorDialoog", "metHeraanvraag", "wijze");
        EvaluatieVoorDialoog = evaluatie.LeesTermijn("voorDialoog");
        EvaluatieMetHeraanvraag = evaluatie.LeesJaNee("metHeraanvraag");
        EvaluatieWijze = evaluatie.LeesWijze();

        var dialoog = bestand.Deel("dialoog", "per", "uiterlijk", "alleenBijMeerzorgplan", "wijze");
        DialoogPer = dialoog.LeesTermijn("per");
        DialoogUiterlijk = dialoog.LeesJaardag("uiterlijk");
        DialoogAlleenBijMeerzorgplan = dialoog.LeesJaNee("alleenBijMeerzorgplan");
        DialoogWijze = dialoog.LeesWijze();

        OntwikkeltrajectWijze = bestand.Deel("ontwikkeltraject", "wijze").LeesWijze();

        var groep = bestand.Deel("groepsaanvraag", "venster", "wijze");
        Groepsaanvraagvenster = groep.LeesVenster("venster");
        GroepsaanvraagWijze = groep.LeesWijze();

        var individueel = bestand.Deel("individueleAanvraag", "venster", "wijze");
        IndividueelAanvraagvenster = individueel.LeesVenster("venster");
        IndividueleAanvraagWijze = individueel.LeesWijze();

        if (DialoogUiterlijk is not null && DialoogPer.Waarde.Eenheid != Termijneenheid.Jaren)
        {
            fouten.Meld(
                Foutsoort.Tegenstrijdig,
                "dialoog.per",
                DialoogPer.Waarde.AlsTekst,
                new("een aantal jaren, omdat dialoog.uiterlijk een vaste dag van het jaar is", "a number of years, since dialoog.uiterlijk is a fixed day of the year"),
                "PLAN-2");
        }
    }

    /// <summary>The policies in the package: CYCLUS and VOORWAARDEN.</summary>
    public static ImmutableArray<Zorgkantoorbeleid> Gepubliceerd => Ingebed.Value;

    /// <summary>The name: that of the document for a policy in the package.</summary>
    public string Naam { get; }

    /// <summary>When it was last held against its sources.</summary>
    public DateOnly GecontroleerdOp { get; }

    /// <summary>A provider that already delivers hands in a meerzorgplan when more individual clients than this need meerzorg (PLAN-1, K10).</summary>
    internal Bepaling<int> PlanBijMeerDan { get; }

    /// <summary>How long before the dialogue the meerzorgplan is handed in at the latest (PLAN-2).</summary>
    internal Bepaling<Termijn> PlanVoorDialoog { get; }

    /// <summary>Whether a provider that does not deliver yet hands in the plan before it applies for its first group (PLAN-2).</summary>
    internal Bepaling<bool> PlanVoorEersteGroepsaanvraag { get; }

    /// <summary>How and to whom the meerzorgplan is handed in; <see langword="null"/> where the source does not say.</summary>
    internal Bepaling<Tekst>? PlanWijze { get; }

    /// <summary>How long before the dialogue the evaluation of a group is handed in at the latest (PLAN-2).</summary>
    internal Bepaling<Termijn> EvaluatieVoorDialoog { get; }

    /// <summary>Whether the evaluation of a group goes with its re-application instead, where there is one (PLAN-2).</summary>
    internal Bepaling<bool> EvaluatieMetHeraanvraag { get; }

    /// <summary>How and to whom the evaluation is handed in; <see langword="null"/> where the source does not say.</summary>
    internal Bepaling<Tekst>? EvaluatieWijze { get; }

    /// <summary>How often there is a dialogue at the least (PLAN-2).</summary>
    internal Bepaling<Termijn> DialoogPer { get; }

    /// <summary>The day of the year on which the dialogue is held at the latest; <see langword="null"/> where any day will do (PLAN-2).</summary>
    internal Bepaling<Jaardag>? DialoogUiterlijk { get; }

    /// <summary>Whether only a provider that has to hand in a meerzorgplan has a dialogue, or every provider that delivers meerzorg (PLAN-2).</summary>
    internal Bepaling<bool> DialoogAlleenBijMeerzorgplan { get; }

    /// <summary>Who takes part in the dialogue and who plans it; <see langword="null"/> where the source does not say.</summary>
    internal Bepaling<Tekst>? DialoogWijze { get; }

    /// <summary>How an ontwikkeltraject is planned and reported; <see langword="null"/> where the source does not say.</summary>
    internal Bepaling<Tekst>? OntwikkeltrajectWijze { get; }

    /// <summary>When applications for groups are accepted; a value of <see langword="null"/> is all year (PLAN-2).</summary>
    internal Bepaling<Aanvraagvenster?> Groepsaanvraagvenster { get; }

    /// <summary>How and to whom a group application is handed in; <see langword="null"/> where the source does not say.</summary>
    internal Bepaling<Tekst>? GroepsaanvraagWijze { get; }

    /// <summary>When individual applications are accepted; a value of <see langword="null"/> is all year (PLAN-2).</summary>
    internal Bepaling<Aanvraagvenster?> IndividueelAanvraagvenster { get; }

    /// <summary>How and to whom an individual application is handed in; <see langword="null"/> where the source does not say.</summary>
    internal Bepaling<Tekst>? IndividueleAanvraagWijze { get; }

    internal static string Namen => string.Join(", ", Gepubliceerd.Select(beleid => beleid.Naam));

    /// <summary>The policy of the package with this name, in any case; <see langword="null"/> when there is none.</summary>
    /// <param name="naam">The name: CYCLUS or VOORWAARDEN.</param>
    public static Zorgkantoorbeleid? Met(string naam) =>
        Gepubliceerd.FirstOrDefault(beleid => string.Equals(beleid.Naam, naam, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads the policy file of a zorgkantoor; <c>docs/cyclus.md</c> describes the format.</summary>
    /// <param name="utf8Json">The file's content.</param>
    /// <param name="naam">How messages name it, such as the file name.</param>
    /// <exception cref="OngeldigeParametersException">It is not a valid policy; the exception carries every fault with its path.</exception>
    public static Zorgkantoorbeleid Lees(ReadOnlySpan<byte> utf8Json, string naam = "beleid")
    {
        var fouten = new Foutenlijst();
        var bestand = new Bepalingbestand(
            utf8Json, Formaat, fouten, "beleid", "meerzorgplan", "evaluatie", "dialoog", "ontwikkeltraject", "groepsaanvraag", "individueleAanvraag");
        var beleid = new Zorgkantoorbeleid(bestand, fouten);
        return fouten.IsLeeg ? beleid : throw new OngeldigeParametersException(new Tekst($"Het beleid is ongeldig ({naam})", $"The policy is invalid ({naam})"), fouten.AlsReeks());
    }

    /// <summary>The name.</summary>
    public override string ToString() => Naam;
}
