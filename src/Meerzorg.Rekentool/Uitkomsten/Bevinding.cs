namespace Meerzorg.Rekentool;

/// <summary>How serious a finding is.</summary>
public enum Ernst
{
    /// <summary>Deserves attention; the application can be handed in.</summary>
    Waarschuwing,

    /// <summary>Has to be mended first.</summary>
    Fout,
}

/// <summary>Something that was found when an application was checked.</summary>
/// <param name="Ernst">How serious it is.</param>
/// <param name="Veld">The place: the path of members (<c>aanvraag.tariefpercentage</c>), empty for the whole.</param>
/// <param name="Regel">The id of the rule that asks for it.</param>
/// <param name="Tekst">What it says.</param>
public sealed record Bevinding(Ernst Ernst, string Veld, string Regel, Tekst Tekst)
{
    /// <summary>The finding as one line of Dutch.</summary>
    public override string ToString() => In(Taal.Nederlands);

    /// <summary>The finding as one line.</summary>
    /// <param name="taal">The language.</param>
    public string In(Taal taal) => $"{Ernst.Naam().In(taal)}: {(Veld.Length == 0 ? "" : Veld + ": ")}{Tekst.In(taal)} [{Regel}]";
}

/// <summary>Names of how serious findings are.</summary>
public static class Ernstnamen
{
    /// <summary>fout or waarschuwing.</summary>
    /// <param name="ernst">How serious a finding is.</param>
    public static Tekst Naam(this Ernst ernst) => ernst == Ernst.Fout ? new("fout", "fault") : new("waarschuwing", "warning");
}
