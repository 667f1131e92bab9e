namespace Meerzorg.Rekentool.Pgb;

/// <summary>What a line of a care plan buys; the functions of bijlage B and bijlage H, and what the kader adds to them.</summary>
public enum Zorgfunctie
{
    /// <summary>PV, in hours.</summary>
    PersoonlijkeVerzorging,

    /// <summary>VP, in hours.</summary>
    Verpleging,

    /// <summary>BGI, in hours.</summary>
    BegeleidingIndividueel,

    /// <summary>BGG (dagbesteding), in dagdelen.</summary>
    BegeleidingGroep,

    /// <summary>Household help, also the preparation of meals, in hours.</summary>
    HuishoudelijkeHulp,

    /// <summary>Logeren, in etmalen at the integral rate.</summary>
    Logeren,

    /// <summary>Transport, in ritten.</summary>
    Vervoer,
}

/// <summary>In what a function is counted.</summary>
public enum Zorgeenheid
{
    /// <summary>Hours.</summary>
    Uren,

    /// <summary>Parts of a day.</summary>
    Dagdelen,

    /// <summary>Days and nights.</summary>
    Etmalen,

    /// <summary>Rides.</summary>
    Ritten,
}

/// <summary>Units of functions.</summary>
internal static class Zorgfuncties
{
    /// <summary>The functions whose hours and dagdelen the 25 % test compares: those of which bijlage B gives them (K14).</summary>
    public static bool IsZorg(this Zorgfunctie functie) => functie <= Zorgfunctie.BegeleidingGroep;

    /// <summary>In what the function is counted.</summary>
    public static Zorgeenheid Eenheid(this Zorgfunctie functie) => functie switch
    {
        Zorgfunctie.BegeleidingGroep => Zorgeenheid.Dagdelen,
        Zorgfunctie.Logeren => Zorgeenheid.Etmalen,
        Zorgfunctie.Vervoer => Zorgeenheid.Ritten,
        _ => Zorgeenheid.Uren,
    };
}
