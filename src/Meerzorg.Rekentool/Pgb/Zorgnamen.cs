namespace Meerzorg.Rekentool.Pgb;

/// <summary>Names of natures, reasons and budgets in words.</summary>
public static class Zorgnamen
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
}
