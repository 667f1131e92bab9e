namespace Meerzorg.Rekentool.Pgb;

/// <summary>What a carer is to the client.</summary>
public enum Verwantschap
{
    /// <summary>No relative.</summary>
    Geen,

    /// <summary>Parent, foster parent or legal representative.</summary>
    Ouder,

    /// <summary>Another relative, or the partner; of whom it is not said whether RLZ art. 5.22 lid 3 is about them.</summary>
    Overig,

    /// <summary>The spouse, or kin by blood or marriage up to the second degree: whom RLZ art. 5.22 lid 3 is about.</summary>
    TweedeGraad,
}

/// <summary>Who gives the care of a line.</summary>
public sealed record Zorgverlener
{
    private const int HoogsteLeeftijd = 120;

    /// <summary>An age of a carer or a client.</summary>
    internal static Geheelvorm Leeftijdvorm { get; } =
        new(new("een leeftijd in hele jaren", "an age in whole years")) { Minimum = 0, Maximum = HoogsteLeeftijd, Eenheid = new("jaar", "years") };

    /// <summary>How a carer stands in a document, under its name.</summary>
    internal static Objectvorm<Zorgverlener> Vorm { get; } = new("zorgverlener", () => new() { Naam = "", Formeel = true })
    {
        { "formeel", JaNeevorm.Van, zorgverlener => zorgverlener.Formeel, (zorgverlener, formeel) => zorgverlener with { Formeel = formeel }, "formeel of informeel (RLZ, art. 5.22); een echtgenoot of verwant tot in de tweede graad is informeel (lid 3)", "PGB-3B", Lidwijze.Verplicht },
        { "professioneel", JaNeevorm.Van, zorgverlener => zorgverlener.Professioneel, (zorgverlener, professioneel) => zorgverlener with { Professioneel = professioneel }, "verpleegkundige, SPH-er of vergelijkbaar; `false` als het ontbreekt", "PGB-2B" },
        { "leeftijd", Leeftijdvorm, zorgverlener => zorgverlener.Leeftijd, (zorgverlener, leeftijd) => zorgverlener with { Leeftijd = leeftijd }, "de leeftijd in hele jaren; verplicht als de zorgverlener informeel is", "PGB-3B" },
        { "ervaringOfOpleiding", JaNeevorm.Van, zorgverlener => zorgverlener.ErvaringOfOpleiding, (zorgverlener, ervaring) => zorgverlener with { ErvaringOfOpleiding = ervaring }, "ervaring in de zorg of een opleiding; `false` als het ontbreekt", "PGB-3B" },
        { "verwantschap", Keuzevorm<Verwantschap>.OpNaam, zorgverlener => zorgverlener.Verwantschap, (zorgverlener, verwantschap) => zorgverlener with { Verwantschap = verwantschap }, "wat de zorgverlener van de cliënt is; `ouder` is ook pleegouder of wettelijk vertegenwoordiger, `tweedeGraad` de echtgenoot of een bloed- of aanverwant tot in de tweede graad; `geen` als het ontbreekt", "PGB-5" },
        { "huisgenoot", JaNeevorm.Van, zorgverlener => zorgverlener.Huisgenoot, (zorgverlener, huisgenoot) => zorgverlener with { Huisgenoot = huisgenoot }, "hoort bij het huishouden; `false` als het ontbreekt", "PGB-5" },
        { "oudeRechten", JaNeevorm.Van, zorgverlener => zorgverlener.OudeRechten, (zorgverlener, oud) => zorgverlener with { OudeRechten = oud }, "de budgethouder vraagt voor deze informele zorgverlener een tarief op oude rechten: een pgb van vóór 1 januari 2014, sindsdien onafgebroken (RLZ, art. 5.22 lid 2); `false` als het ontbreekt", "PGB-3B" },
    };

    /// <summary>How the plan calls the carer: a role, such as "verpleegkundige"; never a person's data.</summary>
    public required string Naam { get; init; }

    /// <summary>Whether the carer is formal (RLZ art. 5.22); otherwise informal. Whoever is near kin is informal all the same (lid 3).</summary>
    public required bool Formeel { get; init; }

    /// <summary>Whether the carer is a professional: nurse, SPH or a comparable level (PGB-2B).</summary>
    public bool Professioneel { get; init; }

    /// <summary>The age in whole years; needed of an informal carer (PGB-3B).</summary>
    public int? Leeftijd { get; init; }

    /// <summary>Whether an informal carer has experience in care or training for it (PGB-3B).</summary>
    public bool ErvaringOfOpleiding { get; init; }

    /// <summary>What the carer is to the client (PGB-3B, PGB-5).</summary>
    public Verwantschap Verwantschap { get; init; }

    /// <summary>Whether the carer is part of the client's household (PGB-4C, PGB-5).</summary>
    public bool Huisgenoot { get; init; }

    /// <summary>Whether a rate under old rights is asked: a pgb of before 1 January 2014, unbroken since (RLZ art. 5.22 lid 2; PGB-3B, K33).</summary>
    public bool OudeRechten { get; init; }

    /// <summary>Whether the bounds of an informal carer hold: also of a professional who is the spouse or kin up to the second degree, as a parent is (RLZ art. 5.22 lid 3).</summary>
    [Regel("PGB-3B")]
    internal bool IsInformeel => !Formeel || IsVerwant;

    /// <summary>Whether the carer is kin by what the plan says.</summary>
    internal bool IsVerwant => Verwantschap is Verwantschap.Ouder or Verwantschap.TweedeGraad;

    /// <summary>The name that the plan uses.</summary>
    public override string ToString() => Naam;
}
