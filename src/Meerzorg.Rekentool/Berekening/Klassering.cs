namespace Meerzorg.Rekentool;

/// <summary>What is known of a client before context costs and granting: the hours, the class and the 100 % amount.</summary>
/// <param name="Aanvraag">The application.</param>
/// <param name="Urenopbouw">The hours.</param>
/// <param name="Indeling">The class.</param>
/// <param name="Jaarbedrag100">The 100 % amount; 0 where the class has none.</param>
internal readonly record struct Klassering(Aanvraag Aanvraag, Urenopbouw Urenopbouw, Indeling Indeling, Breuk Jaarbedrag100)
{
    /// <summary>Whether the client qualifies for meerzorg.</summary>
    public bool IsGerechtigd => Indeling.Range is not null;

    public static Klassering Van(Aanvraag aanvraag, Parameterset parameters)
    {
        var contextPerWeek = Urenopbouw.ContextPerWeek(aanvraag.Context.UrenPerJaar, parameters);
        var urenopbouw = Urenopbouw.Van(aanvraag, contextPerWeek, parameters);
        var indeling = Indeling.Van(urenopbouw.Meerzorguren, parameters.Van(aanvraag.Zorgprofiel)!.Ranges);
        var jaarbedrag100 = indeling.Range is { } range
            ? Bekostiging.Jaarbedrag100(urenopbouw.Meerzorguren, range, aanvraag.Zorgprofiel, parameters)
            : Breuk.Nul;
        return new(aanvraag, urenopbouw, indeling, jaarbedrag100);
    }

    /// <summary>What this client adds to the amount that the context threshold is a share of.</summary>
    public Breuk Contextgrondslag(Parameterset parameters) => Contexttoets.Grondslag(Jaarbedrag100, Indeling.Range!, parameters);
}
