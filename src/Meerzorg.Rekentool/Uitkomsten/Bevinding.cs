namespace Meerzorg.Rekentool;

/// <summary>How much a finding weighs.</summary>
public enum Ernst
{
    /// <summary>As it is asked it does not meet the rule.</summary>
    Fout,

    /// <summary>It may be right, but deserves a person's attention.</summary>
    Waarschuwing,
}

/// <summary>Something that a check on an application found. It says what does not meet a rule; the zorgkantoor decides (TOETS-1).</summary>
/// <param name="Ernst">How much it weighs.</param>
/// <param name="Veld">The field it is about: <c>periode.totEnMet</c>.</param>
/// <param name="Regel">The id of the rule.</param>
/// <param name="Tekst">What it says.</param>
public sealed record Bevinding(Ernst Ernst, string Veld, string Regel, Tekst Tekst)
{
    /// <summary>The finding as one line of Dutch.</summary>
    public override string ToString() => In(Taal.Nederlands);

    /// <summary>The finding as one line.</summary>
    /// <param name="taal">The language.</param>
    public string In(Taal taal)
    {
        var ernst = (Ernst, taal) switch
        {
            (Ernst.Fout, Taal.Engels) => "fault",
            (Ernst.Fout, _) => "fout",
            (_, Taal.Engels) => "warning",
            _ => "waarschuwing",
        };
        return $"{ernst}: {Veld}: {Tekst.In(taal)} [{Regel}]";
    }
}
