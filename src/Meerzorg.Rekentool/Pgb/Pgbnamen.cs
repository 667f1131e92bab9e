namespace Meerzorg.Rekentool.Pgb;

/// <summary>What the choices in a care plan and the verdicts on it are called, in words.</summary>
public static class Pgbnamen
{
    /// <summary>The nature of the care in words.</summary>
    /// <param name="aard">The nature.</param>
    public static Tekst Naam(this Zorgaard aard) => aard switch
    {
        Zorgaard.Regulier => new("regulier", "regular"),
        Zorgaard.Toezicht => new("toezicht", "supervision"),
        Zorgaard.MedischNoodzakelijkToezicht => new("medisch noodzakelijk toezicht", "medically necessary supervision"),
        Zorgaard.NachtWaken => new("nacht, waken", "night, awake"),
        Zorgaard.NachtSlapen => new("nacht, slapen", "night, asleep"),
        Zorgaard.NachtActief => new("nacht, actieve zorg", "night, active care"),
        Zorgaard.WatAls => new("wat als", "what if"),
        Zorgaard.StructureelVariabel => new("structureel variabel", "structurally variable"),
        Zorgaard.Welzijn => new("welzijn", "welfare"),
        Zorgaard.Maaltijdbereiding => new("maaltijdbereiding", "meal preparation"),
        Zorgaard.Huishouden => new("huishouden", "household"),
        Zorgaard.GebruikelijkeZorg => new("gebruikelijke zorg", "usual care"),
        _ => new("vakantiekosten", "holiday expenses"),
    };

    /// <summary>The reason for extra hygiene in words.</summary>
    /// <param name="reden">The reason.</param>
    public static Tekst Naam(this Hygienereden reden) => reden switch
    {
        Hygienereden.ErnstigeAllergie => new("ernstige allergieën", "severe allergies"),
        Hygienereden.ErnstigeLuchtwegproblemen => new("ernstige luchtwegproblemen", "severe problems of the airways"),
        Hygienereden.Dieet => new("een dieet met risico's bij de bereiding", "a diet with risks in its preparation"),
        Hygienereden.BrakenOfDiarree => new("structureel braken of diarree", "structural vomiting or diarrhoea"),
        _ => new("bevuiling door ernstige gedragsproblematiek", "soiling by severe problems of behaviour"),
    };

    /// <summary>The budget in words.</summary>
    /// <param name="basisbudget">The budget.</param>
    public static Tekst Naam(this Basisbudget basisbudget) => basisbudget switch
    {
        Basisbudget.ZonderDagbesteding => new("zonder dagbesteding", "without dagbesteding"),
        Basisbudget.ZonderVervoer => new("met dagbesteding, zonder vervoer", "with dagbesteding, without transport"),
        _ => new("met dagbesteding en vervoer", "with dagbesteding and transport"),
    };

    /// <summary>The function in words.</summary>
    /// <param name="functie">The function.</param>
    public static Tekst Naam(this Zorgfunctie functie) => Tekst.Gelijk(functie switch
    {
        Zorgfunctie.PersoonlijkeVerzorging => "persoonlijke verzorging",
        Zorgfunctie.Verpleging => "verpleging",
        Zorgfunctie.BegeleidingIndividueel => "begeleiding individueel",
        Zorgfunctie.BegeleidingGroep => "begeleiding groep",
        Zorgfunctie.HuishoudelijkeHulp => "huishoudelijke hulp",
        Zorgfunctie.Logeren => "logeren",
        _ => "vervoer",
    });

    /// <summary>The unit in words.</summary>
    /// <param name="eenheid">The unit.</param>
    public static Tekst Naam(this Zorgeenheid eenheid) => eenheid switch
    {
        Zorgeenheid.Uren => new("uur", "hours"),
        Zorgeenheid.Dagdelen => new("dagdelen", "dagdelen"),
        Zorgeenheid.Etmalen => new("etmalen", "days and nights"),
        _ => new("ritten", "rides"),
    };

    /// <summary>The verdict in words.</summary>
    /// <param name="oordeel">The verdict.</param>
    public static Tekst Naam(this Oordeel oordeel) => oordeel switch
    {
        Oordeel.Telt => new("telt", "counts"),
        Oordeel.TeltDeels => new("telt deels", "counts in part"),
        _ => new("telt niet", "does not count"),
    };
}
